"""The sheets on which vendors stand side by side."""

from dataclasses import replace

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.order import rank_lot
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.tables.compare import MOST_COMPARED, compare_widths, compared
from scorecard.report.text.sentences import answer_text
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import PRICE, SHARE, answers, criteria, ranking
from tests.report.sheets import FORMULAS, book_of, titles_of
from tests.report.sheets import sheet_of as alone

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
NAMES, STANDINGS, TITLES = 3, 4, 5
CRITERION, QUESTION, WEIGHT, FIRST = 1, 2, 3, 4


def sheet_of(made: Ranking) -> Worksheet:
    """Return the sheet of the only lot."""
    return alone(made, "Compare")


def names(sheet: Worksheet) -> list[str]:
    """Return who is compared, from left to right."""
    return [cell.value for cell in sheet[NAMES][FIRST - 1 :: 2]]


def cells_of(sheet: Worksheet, named: str, vendor: str) -> tuple:
    """Return a vendor's two cells, points and words, in the last row about something."""
    row = next(row for row in reversed(list(sheet.iter_rows(min_row=TITLES + 1))) if row[QUESTION - 1].value == named)
    column = FIRST - 1 + 2 * names(sheet).index(vendor)
    return row[column], row[column + 1]


def values_of(sheet: Worksheet, named: str, vendor: str) -> tuple:
    """Return what these cells hold."""
    return tuple(cell.value for cell in cells_of(sheet, named, vendor))


def test_vendors_stand_in_rank_order_with_all_their_points_and_answers() -> None:
    """Every answer of every vendor is there, with the points that the ranking has, the leader first."""
    made = ranking((BOREAL, answers("again", 60.0)), (KESTREL, answers()), (TALLOW, answers(premium=True)))
    sheet, say = sheet_of(made), words("en")
    assert names(sheet) == [vendor.vendor.name for vendor in made.lots[0].vendors]
    assert [cell.value for cell in sheet[STANDINGS][FIRST - 1 :: 2]] == [
        "Rank 1 · eligible",
        "Not eligible",
        "Not eligible",
    ]
    for vendor in made.lots[0].vendors:
        card, name = vendor.scorecard, vendor.vendor.name
        assert values_of(sheet, "Total", name)[0] == pytest.approx(card.total, abs=1e-9)
        assert values_of(sheet, "Alignment", name)[0] == pytest.approx(card.alignment, abs=1e-9)
        assert values_of(sheet, "Financial KPIs", name)[0] == pytest.approx(card.financial, abs=1e-9)
        for criterion in card.criteria:
            points, _ = values_of(sheet, str(criterion.criterion.name), name)
            assert points == pytest.approx(criterion.points, abs=1e-9)
            for score in criterion.questions:
                points, said = values_of(sheet, str(score.question.text), name)
                assert points == pytest.approx(score.points, abs=1e-9)
                assert said.startswith(answer_text(score.question, score.answer, say))
        for kpi in card.kpis:
            assert values_of(sheet, str(kpi.kpi.name), name)[0] == pytest.approx(kpi.points, abs=1e-9)


def test_what_is_missing_differs_in_signs_and_words() -> None:
    """Unanswered, not applicable and not understood are told apart without colours, and none of them is 0."""
    given = answers(None)
    unclear = (replace(given[0], state=AnswerState.NOT_UNDERSTOOD), *given[1:])
    apart = (replace(given[0], state=AnswerState.NOT_APPLICABLE), *given[1:])
    sheet = sheet_of(ranking((KESTREL, given), (BOREAL, unclear), (TALLOW, apart)))
    asked = str(criteria().criteria[0].questions[0].text)
    found = [values_of(sheet, asked, name) for name in ("Kestrel", "Boreal", "Tallow")]
    assert found == [("□", "Not answered"), ("?", "Not understood"), ("–", "Not applicable")]


def test_what_excludes_is_said() -> None:
    """A knock-out answer, a floor that is missed and a value beyond its limit are said in words, white on red."""
    made = ranking((KESTREL, answers("again", premium=True)), (BOREAL, answers()), prices={"kestrel": 13.0})
    sheet = sheet_of(made)
    for named, said in (
        ("Does a call cost more?", "Yes (excludes the vendor)"),
        ("Customer care", "under the floor of 40"),
        ("Cost per order", "EUR 13.00 (beyond the limit)"),
    ):
        points, why = cells_of(sheet, named, "Kestrel")
        assert why.value == said
        assert (points.fill.fgColor.rgb, points.font.color.rgb) == ("FFA63A0A", "FFFFFFFF")


def test_a_missing_kpi_is_a_dash_with_its_reason() -> None:
    """A value that nobody has stands as a dash, and whose gap it is stands beside it."""
    sheet = sheet_of(ranking((KESTREL, answers()), (BOREAL, answers()), prices={"boreal": None}))
    assert values_of(sheet, "Cost per order", "Boreal") == ("–", "Not known; left out")


def test_points_that_do_not_all_count_have_a_mark() -> None:
    """Points for an answer of which the evidence is not verified have an asterisk, and stay numbers."""
    made = ranking((KESTREL, answers()))
    vendor = made.lots[0].vendors[0]

    def declared(score: QuestionScore) -> QuestionScore:
        return replace(score, credit=0.7, proof=Proof.DECLARED) if score.question.evidence else score

    parts = tuple(
        replace(part, questions=tuple(declared(score) for score in part.questions))
        for part in vendor.scorecard.criteria
    )
    lot = replace(made.lots[0], vendors=(replace(vendor, scorecard=replace(vendor.scorecard, criteria=parts)),))
    sheet = sheet_of(replace(made, lots=(lot,)))
    marked, plain = ((str(parts[0].questions[place].question.text)) for place in (0, 1))
    assert "*" in cells_of(sheet, marked, "Kestrel")[0].number_format
    assert cells_of(sheet, marked, "Kestrel")[0].value == 100
    assert "*" not in cells_of(sheet, plain, "Kestrel")[0].number_format


def test_a_text_shows_what_was_written() -> None:
    """A text without points shows a dash for them, one that waits for its reviewers an ellipsis."""
    asked = criteria()
    story = Question("story", text("Tell us of a complaint."), FreeText(500), 1.0)
    told = replace(asked, criteria=(replace(asked.criteria[0], questions=(*asked.criteria[0].questions, story)),))
    given = (*answers(), Answer("story", AnswerState.ANSWERED, "We called back."))
    made = ranking((KESTREL, given), asked=told)
    assert values_of(sheet_of(made), "Tell us of a complaint.", "Kestrel") == ("–", "We called back.")
    vendor = made.lots[0].vendors[0]
    part = vendor.scorecard.criteria[0]
    waiting = replace(part, questions=(*part.questions[:-1], replace(part.questions[-1], weight=1.0)))
    card = replace(vendor.scorecard, criteria=(waiting,))
    lot = replace(made.lots[0], vendors=(replace(vendor, scorecard=card),))
    assert values_of(sheet_of(replace(made, lots=(lot,))), "Tell us of a complaint.", "Kestrel")[0] == "…"


def test_the_reference_comes_last() -> None:
    """The buyer's own answers stand beside the vendors, after all of them."""
    own = Vendor("halvern", "Halvern", reference=True)
    made = ranking((KESTREL, answers()))
    cards = [made.lots[0].vendors[0].scorecard, replace(made.lots[0].vendors[0].scorecard, vendor=own, kpis=())]
    sheet = sheet_of(replace(made, lots=(rank_lot(made.criteria, "", cards),)))
    assert names(sheet) == ["Kestrel", "Halvern"]
    assert sheet.cell(STANDINGS, FIRST + 2).value == "as we would"
    assert values_of(sheet, "Cost per order", "Halvern") == ("–", None)


def test_each_lot_has_a_sheet_of_its_own() -> None:
    """Lots have legal sheets with different names, also where they have the same beginning or strange signs."""
    lots = ("Delivery: North/South [and all of the islands] 1", "Delivery: North/South [and all of the islands] 2")
    made = ranking((Vendor("a", "A", lots[0]), answers()), (Vendor("b", "B", lots[1]), answers()))
    tabs = [name for name in titles_of(made) if name.startswith("Compare ")]
    book = book_of(made, *tabs)
    assert len(tabs) == len(set(tabs)) == 2
    assert [names(book[tab]) for tab in tabs] == [["A"], ["B"]]


def test_a_lot_from_which_nothing_came_back_has_none() -> None:
    """Nothing is compared where no questionnaire counts, and who sent none is named where others did."""
    assert "Compare" not in titles_of(ranking((KESTREL, None)))
    sheet = sheet_of(ranking((KESTREL, answers()), (BOREAL, None)))
    assert names(sheet) == ["Kestrel"]
    assert "Without a questionnaire that counts: Boreal." in sheet.cell(2, FIRST).value


def test_it_can_be_filtered_and_scrolled() -> None:
    """Headings and questions stay in sight, and the filters span every column, so that sorting tears no row."""
    sheet = sheet_of(ranking((KESTREL, answers()), (BOREAL, answers())))
    assert sheet.freeze_panes == f"D{TITLES + 1}"
    assert sheet.auto_filter.ref == f"A{TITLES}:G{sheet.max_row}"
    assert not [merged for merged in sheet.merged_cells.ranges if merged.max_row >= TITLES]
    assert [sheet.cell(TITLES, column).value for column in (CRITERION, QUESTION, WEIGHT)] == [
        "Criterion",
        "Question",
        "Weight",
    ]
    filled = [sheet.cell(row, CRITERION).value for row in range(TITLES + 1, sheet.max_row + 1)]
    assert all(filled)


@pytest.mark.parametrize("count", [1, 2, 8, 9, 15, 30])
def test_every_page_is_readable_in_print(count: int) -> None:
    """However many vendors there are, no page is wider than what prints in 7 points, and no vendor is torn."""
    made = ranking(*((Vendor(f"v{n}", f"Vendor {n}"), answers(answered=50.0 + n)) for n in range(count)))
    widths = compare_widths(made.lots[0])
    sheet = sheet_of(made)
    starts = [mark.id for mark in sheet.col_breaks.brk]
    assert all((start - 3) % 2 == 0 for start in starts)
    for start, end in zip((3, *starts), (*starts, len(widths)), strict=True):
        assert end - start <= 16
        assert sum(widths[:3]) + sum(widths[start:end]) <= WIDEST
    if starts:
        assert sheet.page_setup.scale >= 70
        assert sheet.print_title_cols == "$A:$C"
    assert sheet.print_title_rows == f"${NAMES}:${TITLES}"


def test_very_many_vendors_are_not_compared() -> None:
    """Of very many vendors the first ones are compared, and the sheet says where the others are."""
    many = range(MOST_COMPARED + 3)
    made = ranking(*((Vendor(f"v{n}", f"Vendor {n}"), answers(answered=40.0 + n)) for n in many))
    assert len(compared(made.lots[0])) == MOST_COMPARED
    assert f"The first {MOST_COMPARED} of {len(many)} vendors" in sheet_of(made).cell(2, FIRST).value


@pytest.mark.parametrize("trick", FORMULAS)
def test_text_from_outside_stays_text(trick: str) -> None:
    """A formula in a name or an answer is shown as text."""
    made = ranking((Vendor("trick", trick), answers(comment=trick)), asked=criteria(kpis=(PRICE, SHARE)))
    sheet = sheet_of(made)
    cell = sheet.cell(NAMES, FIRST)
    assert (cell.value, cell.data_type) == (trick, "s")


def test_it_leads_back_to_the_summary() -> None:
    """A reader finds the way back."""
    cell = sheet_of(ranking((KESTREL, answers())))["A1"]
    assert (cell.value, cell.hyperlink.location) == ("‹ Summary", "'Summary'!A1")
