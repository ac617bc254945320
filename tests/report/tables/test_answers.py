"""The table of all answers."""

from dataclasses import replace
from io import BytesIO

import pandas
import pytest

from scorecard.core.model.criteria import Question
from scorecard.core.model.findings import EvidenceRefuted
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState, FileState, ItemAnswer, ItemStatus, ReturnedFile
from scorecard.core.model.reviews import Review
from scorecard.core.model.scorecards import Proof
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Where
from scorecard.report.canvas.sheet import Tabs
from scorecard.report.tables.answers import answer_parts, answers_sheets
from scorecard.report.workbook import FIRST_VENDORS, MANY_VENDORS, workbook_of
from scorecard.words import LANGUAGES, words
from tests.builders.criteria import text
from tests.builders.rankings import answers, criteria, ranking, response, with_finding
from tests.builders.workbooks import opened
from tests.report.sheets import ABOVE, DAY, FORMULAS, calamine_rows, sheet_of, table, titles_of, whole

KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def near(value: float | None) -> object:
    """Return a figure to compare with; a missing one stays missing."""
    return None if value is None else pytest.approx(value, abs=1e-9)


def test_every_answer_is_a_row_with_the_figures_of_the_ranking() -> None:
    """pandas finds each answer once, in rank order, and each figure as the ranking has it."""
    made = ranking((BOREAL, answers(None)), (KESTREL, answers(comment="Since May")))
    rows = table(made, "Answers")
    expected = [
        (vendor, criterion, score)
        for vendor in made.lots[0].vendors
        for criterion in vendor.scorecard.criteria
        for score in criterion.questions
    ]
    for row, (vendor, criterion, score) in zip(rows, expected, strict=True):
        assert (row["Vendor"], row["Vendor id"], row["Rank"]) == (vendor.vendor.name, vendor.vendor.id, vendor.rank)
        assert row["Criterion"] == str(criterion.criterion.name)
        assert (row["Question id"], row["Question"]) == (score.question.id, str(score.question.text))
        assert row["Points"] == near(score.points)
        assert row["Credited points"] == near(score.credited)
        assert row["Credit"] == near(None if score.points is None else score.credit)
        assert row["Weight"] == near(score.weight)
        assert row["Contribution"] == near(score.contribution)
        assert row["Possible"] == near(score.possible)
        assert row["Evidence"] == (score.answer.evidence or None)
        assert row["Comment"] == (score.answer.comment or None)


def test_contributions_add_up_to_alignment() -> None:
    """A pivot that sums contributions by vendor gives the part of the total that alignment has."""
    made = ranking((KESTREL, answers()), (BOREAL, answers("again")))
    for vendor in made.lots[0].vendors:
        total = sum(row["Contribution"] for row in table(made, "Answers") if row["Vendor id"] == vendor.vendor.id)
        assert total == pytest.approx(made.criteria.alignment_share * vendor.scorecard.alignment, abs=1e-9)


def test_python_calamine_reads_the_same() -> None:
    """Another reader finds numbers as numbers, and nothing in the cells of what is missing."""
    made = ranking((KESTREL, answers(None, answered=93.5)))
    heading, *rows = calamine_rows(made, "Answers")
    first, answered = ({**dict(zip(heading, rows[place], strict=True))} for place in (0, 2))
    assert (answered["Value"], answered["Answer"], answered["Type"]) == (93.5, "93.5 %", "number")
    assert first["State"] == "Not answered"
    assert [first[name] for name in ("Answer", "Value", "Points", "Credit", "Credited points")] == [""] * 5
    assert first["Contribution"] == 0.0
    assert first["Possible"] > 0.0


def test_what_does_not_apply_has_no_figures() -> None:
    """A question that does not apply has neither weight nor points, and no 0 in their place."""
    given = answers()
    made = ranking((KESTREL, (replace(given[0], state=AnswerState.NOT_APPLICABLE, value=None), *given[1:])))
    row = table(made, "Answers")[0]
    assert row["State"] == "Not applicable"
    assert {row[name] for name in ("Points", "Weight", "Contribution", "Possible", "Answer")} == {None}


def test_where_it_was_read() -> None:
    """Each row names file, sheet and cell; of an answer in parts, the cells of all of them."""
    places = [Where("", "Customer care", f"D{row}") for row in (9, 10, 11)]
    items = tuple(
        ItemAnswer(item, ItemStatus.LIVE, where)
        for item, where in zip(("cause", "owners", "copy"), places, strict=True)
    )
    given = answers()
    made = ranking((KESTREL, (given[0], Answer("review", AnswerState.ANSWERED, items), *given[2:])))
    first, second, third, _ = table(made, "Answers")
    assert (first["File"], first["Sheet"], first["Cell"]) == ("returned/kestrel.xlsx", "Customer care", "D8")
    assert (second["File"], second["Sheet"], second["Cell"]) == ("returned/kestrel.xlsx", "Customer care", "D9:D11")
    assert (third["File"], third["Sheet"], third["Cell"]) == ("returned/kestrel.xlsx", None, None)


def test_reviews_and_findings_stand_beside_the_answer() -> None:
    """What a reviewer said of an answer, and what a reader should know of it, stand in its row."""
    made = ranking((KESTREL, answers()))
    vendor = with_finding(made.lots[0].vendors[0], EvidenceRefuted("ownership"))
    card = vendor.scorecard
    score = card.criteria[0].questions[0]
    place = Where("reviews.csv", line=2)
    review = Review("kestrel", "ownership", "Ann", place, None, False, None, "Not what was asked")
    refuted = replace(score, proof=Proof.REFUTED, credit=0.0, reviews=(review,))
    first = replace(card.criteria[0], questions=(refuted, *card.criteria[0].questions[1:]))
    vendor = replace(vendor, scorecard=replace(card, criteria=(first, *card.criteria[1:])))
    row = table(replace(made, lots=(replace(made.lots[0], vendors=(vendor,)),)), "Answers")[0]
    assert (row["Proof"], row["Credit"], row["Credited points"]) == ("refuted", 0.0, 0.0)
    assert "Not what was asked" in row["Reviews and findings"]
    assert "contradicts the answer to" in row["Reviews and findings"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_table_ready_for_a_pivot(language: str) -> None:
    """In every language the table has a title of its own in each column, no merged cells, and no formulas."""
    made = ranking((KESTREL, answers()), (BOREAL, answers(None)), asked=replace(criteria(), language=language))
    for name, rows in (("Answers", 8), ("Kpis", 4)):
        sheet = sheet_of(made, words(language)(f"report.workbook.tab.{name.lower()}"))
        found = sheet.tables[name]
        titles = [column.name for column in found.tableColumns]
        assert all(titles)
        assert len({title.casefold() for title in titles}) == len(titles)
        assert [cell.value for cell in sheet[5]] == titles
        assert found.ref.endswith(str(5 + rows))
        assert not [column for column in found.tableColumns if column.calculatedColumnFormula]
        assert not [merged for merged in sheet.merged_cells.ranges if merged.max_row >= 5]
        assert sheet.freeze_panes == "C6"


@pytest.mark.parametrize("trick", FORMULAS)
def test_text_from_outside_stays_text(trick: str) -> None:
    """A formula in a name, an answer, a comment, evidence or a file's name is shown as text everywhere."""
    asked = criteria((trick,))
    story = Question("story", text("Tell us of a complaint."), FreeText(500), 1.0)
    asked = replace(asked, criteria=(replace(asked.criteria[0], questions=(story,)), asked.criteria[1]))
    free = Answer("story", AnswerState.ANSWERED, trick, Where("", trick, "D8"), trick, trick)
    made = ranking((Vendor("trick", trick, trick), (free, *answers()[2:])), asked=asked)
    (lot,) = made.lots
    (vendor,) = lot.vendors
    sent = replace(response(vendor.vendor, (free,)), file=trick)
    vendor = replace(vendor, scorecard=replace(vendor.scorecard, response=sent))
    files = (ReturnedFile(trick, FileState.COUNTED, "", "trick"),)
    made = replace(made, files=files, lots=(replace(lot, vendors=(vendor,)),))
    book = whole(made)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    # The formulas of What-if are our own, and none of them is what came from outside.
    assert not [cell for cell in cells if cell.data_type == "f" and cell.parent.title != "What-if"]
    assert {cell.data_type for cell in cells if cell.value == trick} == {"s"}
    heading, values, *_ = calamine_rows(made, "Answers")
    row = dict(zip(heading, values, strict=True))
    for name in ("Vendor", "Lot", "Answer", "Evidence", "Comment", "File", "Sheet"):
        assert row[name] == trick


def test_nothing_came_back() -> None:
    """Without any answer the sheet says so, and is no table."""
    sheet = sheet_of(ranking((KESTREL, None)), "Answers")
    assert not sheet.tables
    assert sheet["A5"].value == "No questionnaire that counts has been received."


def many(count: int) -> Ranking:
    """Return two lots with so many vendors each."""
    return ranking(
        *(
            (Vendor(f"{lot}{n:03}", f"{lot} {n:03}", lot), answers(answered=50.0 + n))
            for lot in "AB"
            for n in range(count)
        )
    )


def test_very_many_vendors_have_no_sheets_of_their_own() -> None:
    """With very many vendors the first of each lot have sheets; all answers are in the table."""
    made = many(MANY_VENDORS // 2 + 1)
    first = [vendor.vendor.name for lot in made.lots for vendor in lot.vendors[:FIRST_VENDORS]]
    assert [name for name in titles_of(made) if name[:2] in ("A ", "B ")] == first
    assert {row["Vendor id"] for row in table(made, "Answers")} == {
        vendor.vendor.id for lot in made.lots for vendor in lot.vendors
    }
    summary = sheet_of(made, "Summary")
    links = {cell.value: cell.hyperlink for row in summary.iter_rows() for cell in row if cell.value}
    assert links[first[0]] is not None
    assert links[made.lots[0].vendors[-1].vendor.name] is None


@pytest.mark.parametrize(("wanted", "sheets"), [(None, 6), (2, 4), (0, 0), (9, 6)])
def test_the_number_of_vendor_sheets_can_be_set(wanted: int | None, sheets: int) -> None:
    """The buyer chooses how many vendors of each lot have sheets of their own."""
    assert len([name for name in titles_of(many(3), wanted) if name[:2] in ("A ", "B ")]) == sheets


def test_answers_that_one_sheet_cannot_hold_go_on_on_the_next() -> None:
    """Where Excel's rows end, a further sheet has the other vendors; each says whose it has, and no answer is lost."""
    made = ranking(*((Vendor(f"v{number}", f"Vendor {number}"), answers()) for number in range(5)))
    asked = len(made.lots[0].vendors[0].scorecard.questions)
    most = 2 * asked + 1
    parts = answer_parts(made, most)
    assert [len(part) for part in parts] == [2, 2, 1]
    assert len(answer_parts(made)) == 1
    tabs = Tabs(*["-"] * 3, {}, None, {}, "Answers", ("Answers 2", "Answers 3"), *["-"] * 4)
    content = workbook_of(list(answers_sheets(made, tabs, words("en"), most)), made, DAY)
    book = pandas.read_excel(BytesIO(content), sheet_name=None, header=None, engine="openpyxl")
    assert list(book) == ["Answers", "Answers 2", "Answers 3"]
    rows = [row for sheet in book.values() for row in sheet.values.tolist()[ABOVE + 1 :]]
    assert sorted(row[0] for row in rows) == sorted(f"Vendor {number}" for number in range(5) for _ in range(asked))
    first, last = (contestant.name for _, contestant in (parts[1][0], parts[1][-1]))
    assert str(book["Answers 2"].iloc[2, 0]).startswith(
        f"Part 2 of 3, since a sheet has no more rows: {first} to {last}."
    )
    assert [table.ref for sheet in opened(content) for table in sheet.tables.values()] == [
        f"A5:Y{5 + asked * vendors}" for vendors in (2, 2, 1)
    ]
