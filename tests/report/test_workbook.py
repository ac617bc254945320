import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from math import fsum

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Ask, FactCheck, FreeText, Number, Scale, Text
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState, FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.report.vendor.columns import CONTRIBUTION, EVIDENCE, FOUND, GAP, POINTS
from scorecard.report.workbook import ranking_workbook
from tests.report.builders import PRICE, answers, criteria, ranking, text

# openpyxl says that it drops the data bars, which nobody here reads.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")

DAY = date(2027, 3, 5)
KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
FORMULA = '=HYPERLINK("http://example.com","free")'


def opened(made: Ranking) -> Workbook:
    """Return the workbook as an independent reader sees it."""
    return load_workbook(BytesIO(ranking_workbook(made, DAY)))


def texts(sheet: Worksheet) -> list[str]:
    """Return all texts of a sheet."""
    return [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def row_of(sheet: Worksheet, first: str) -> tuple:
    """Return the values of the last row that starts with a text."""
    return [row for row in sheet.iter_rows(values_only=True) if row[0] == first][-1]


def test_vendors_have_sheets_in_the_order_of_the_ranking() -> None:
    """The pages of executives, the vendors of each lot by rank, each lot compared; then tables, files and method."""
    made = ranking(
        (Vendor("a", "Third", "Delivery"), answers(answered=50.0)),
        (Vendor("b", "First", "Delivery"), answers(answered=100.0)),
        (Vendor("c", "Second", "Delivery"), answers(answered=70.0)),
        (Vendor("d", "Out", "Delivery"), answers(premium=True)),
        (Vendor("e", "Silent", "Delivery"), None),
        (Vendor("f", "Other lot", "Credit"), answers()),
    )
    before = ["Summary", "Certainty", "What-if"]
    vendors = ["First", "Second", "Third", "Out", "Other lot"]
    after = ["Compare Delivery", "Compare Credit", "Answers", "KPIs", "Totals", "Files", "Method"]
    assert opened(made).sheetnames == [*before, *vendors, *after]


def test_contributions_add_up_to_the_total() -> None:
    """On a vendor's sheet the contributions of all questions and KPIs sum to the total at its end."""
    made = ranking((KESTREL, answers(comment="Since May")), (BOREAL, answers(None)))
    sheet = opened(made)["Boreal"]
    card = next(one.scorecard for one in made.lots[0].vendors if one.vendor.id == "boreal")
    asked = [question.text for criterion in made.criteria.criteria for question in criterion.questions]
    parts = [row_of(sheet, str(text))[CONTRIBUTION] for text in asked]
    parts += [row_of(sheet, str(kpi.name))[CONTRIBUTION] for kpi in made.criteria.kpis]
    total = row_of(sheet, "Total")[CONTRIBUTION]
    assert fsum(parts) == pytest.approx(total, abs=1e-9)
    assert total == pytest.approx(card.total, abs=1e-9)
    sides = [row_of(sheet, name)[CONTRIBUTION] for name in ("Alignment", "Financial KPIs")]
    assert fsum(sides) == pytest.approx(total, abs=1e-9)


def test_text_from_outside_stays_text() -> None:
    """A formula in a vendor's name, comment or file name is shown as text, and is never computed."""
    vendor = Vendor("trick", FORMULA)
    made = ranking((vendor, answers(comment="=1+1")), (BOREAL, answers(comment="{=1+1}")))
    file = ReturnedFile("=cmd|' /C calc'!A0", FileState.REFUSED, "", "trick", Problem(Where("x"), "=2+2", "=3+3"))
    made = Ranking(made.criteria, made.lots, (file,), (Problem(Where("=x"), "=4+4"),))
    book = opened(made)
    own = {sheet.title for sheet in book} - {"What-if"}
    cells = [cell for tab in own for row in book[tab].iter_rows() for cell in row if str(cell.value).startswith("=")]
    assert {"=1+1", "=cmd|' /C calc'!A0", "=4+4", FORMULA} <= {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} == {"s"}
    named = [cell for row in book["What-if"].iter_rows() for cell in row if str(cell.value).startswith("=HYPER")]
    assert {cell.data_type for cell in named} == {"s"}


def test_links_lead_to_sheets_that_exist() -> None:
    """Every link goes to a sheet of the workbook, apostrophes in its name and all."""
    made = ranking((Vendor("o", "O'Brien's: [x]"), answers()), (Vendor("p", "'x'" * 60), answers()))
    book = opened(made)
    places = {cell.hyperlink.location for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    tabs = {place.removesuffix("!A1").removeprefix("'").removesuffix("'").replace("''", "'") for place in places}
    assert tabs <= set(book.sheetnames)
    assert {"O'Brien's x", "Summary"} <= tabs


@pytest.mark.parametrize("made_on", [DAY, datetime(2027, 3, 5, 9, 30), datetime(2027, 3, 5, 9, 30, tzinfo=UTC)])
def test_the_same_ranking_gives_the_same_bytes(made_on: date) -> None:
    """Made again on the same day, the workbook is the same to the byte."""
    made = ranking((KESTREL, answers()), (BOREAL, None))
    first = ranking_workbook(made, made_on)
    assert first == ranking_workbook(made, made_on)
    assert load_workbook(BytesIO(first)).properties.created.date() == DAY


def test_the_summary_shows_ranks_and_leaves_out_the_rest() -> None:
    """Ranked vendors have a number, the others a word and, where there is one, their total."""
    made = ranking((KESTREL, answers()), (TALLOW, answers(premium=True)), (BOREAL, None))
    rows = {row[1]: row for row in opened(made)["Summary"].iter_rows(values_only=True) if row[1]}
    assert rows["Kestrel"][0] == 1
    assert rows["Tallow"][0] == "out"
    assert isinstance(rows["Tallow"][3], float)
    assert rows["Boreal"][0] == rows["Boreal"][3] == "–"


def test_a_criterion_under_its_floor_is_red() -> None:
    """On the Summary, points under a floor stand white on red."""
    made = ranking((KESTREL, answers()), (BOREAL, answers("again")))
    sheet = opened(made)["Summary"]
    row = next(row for row in sheet.iter_rows() if row[1].value == "Boreal")
    red = [cell for cell in row if cell.fill.fgColor.rgb == "FFA63A0A"]
    assert len(red) == 1
    assert red[0].font.color.rgb == "FFFFFFFF"


def test_files_that_do_not_count_are_named() -> None:
    """The Summary says what became of all files, and names those that do not count; the Files sheet says why."""
    made = ranking((KESTREL, answers()))
    why = Problem(Where("returned/offer.pdf"), "It is a PDF.", "Ask for the workbook.")
    files = (
        ReturnedFile("returned/kestrel.xlsx", FileState.COUNTED, "ab" * 32, "kestrel"),
        ReturnedFile("returned/offer.pdf", FileState.REFUSED, "cd" * 32, "", why),
        *(ReturnedFile(f"returned/{n}.xlsx", FileState.SAME) for n in range(7)),
        ReturnedFile("returned/.DS_Store", FileState.SKIPPED),
    )
    book = opened(Ranking(made.criteria, made.lots, files, (why,)))
    states = "Counts: 1; Same answers as another file: 7; Refused: 1 (returned/offer.pdf); Skipped: 1"
    assert f"10 files were looked at: {states}." in texts(book["Summary"])
    assert "1 problem needs a look." in texts(book["Summary"])
    rows = [row for row in book["Files"].iter_rows(values_only=True) if row[0] == "returned/offer.pdf"]
    assert rows[0] == ("returned/offer.pdf", "–", "Refused", "It is a PDF. Ask for the workbook.", "cd" * 32)
    assert rows[1] == ("returned/offer.pdf", None, "It is a PDF.", None, "Ask for the workbook.")


def test_a_vendor_with_two_versions_has_a_sheet_that_says_so() -> None:
    """A vendor of which it is not known which file counts has a sheet with its files and no points."""
    made = ranking((KESTREL, answers()), (BOREAL, None), undecided=frozenset({"boreal"}))
    files = tuple(ReturnedFile(f"returned/boreal{n}.xlsx", FileState.UNDECIDED, "", "boreal") for n in (1, 2))
    book = opened(Ranking(made.criteria, made.lots, files, ()))
    said = texts(book["Boreal"])
    assert "returned/boreal2.xlsx" in said
    assert any("cannot be told which one counts" in text for text in said)


@pytest.mark.parametrize("count", [1, 15])
def test_one_vendor_or_fifteen(count: int) -> None:
    """A ranking of one vendor and one of fifteen both have a sheet for each."""
    made = ranking(*((Vendor(f"v{n}", f"Vendor {n}"), answers(answered=50.0 + n)) for n in range(count)))
    others = ["Summary", "Certainty", "What-if", "Compare", "Answers", "KPIs", "Totals", "Files", "Method"]
    assert len(opened(made).sheetnames) == count + len(others)


def test_a_campaign_without_kpis_or_lots() -> None:
    """Without KPIs there is no financial column and the total is the alignment."""
    book = opened(ranking((KESTREL, answers()), asked=criteria(kpis=())))
    assert "Financial" not in texts(book["Summary"])
    assert "Financial KPIs" not in texts(book["Kestrel"])
    assert row_of(book["Kestrel"], "Total")[CONTRIBUTION] == row_of(book["Kestrel"], "Alignment")[CONTRIBUTION]


def test_missing_kpis_leave_a_dash() -> None:
    """With no KPI known there is no total, and a dash stands for it; never 0."""
    book = opened(ranking((KESTREL, answers()), asked=criteria(kpis=(PRICE,)), prices={"kestrel": None}))
    total = row_of(book["Kestrel"], "Total")
    assert (total[POINTS], total[CONTRIBUTION]) == ("–", "–")
    assert row_of(book["Kestrel"], "Cost per order")[FOUND:GAP] == ("Not known; left out", "–", "–", "–", "–")
    shown = next(row for row in book["Summary"].iter_rows(values_only=True) if row[1] == "Kestrel")
    assert shown[:4] == ("open", "Kestrel", None, "–")


def test_problems_stand_on_the_vendors_sheet() -> None:
    """What somebody must mend in a questionnaire is listed with its place and its remedy."""
    made = ranking((KESTREL, answers()))
    one = made.lots[0].vendors[0]
    problem = Problem(Where("returned/kestrel.xlsx", "Care", "D9"), "“some” is no number.", "Ask for a figure.")
    sent = replace(one.scorecard.response, problems=(problem,))
    lot = replace(made.lots[0], vendors=(replace(one, scorecard=replace(one.scorecard, response=sent)),))
    row = row_of(opened(replace(made, lots=(lot,)))["Kestrel"], 'returned/kestrel.xlsx, sheet "Care", cell D9')
    assert row[1] == "“some” is no number."
    assert row[EVIDENCE] == "Ask for a figure."


def test_what_does_not_apply_leaves_dashes() -> None:
    """A question that does not apply neither earns nor could have earned anything."""
    given = tuple(
        replace(answer, state=AnswerState.NOT_APPLICABLE, value=None) if answer.question == "answered" else answer
        for answer in answers()
    )
    sheet = opened(ranking((KESTREL, given)))["Kestrel"]
    row = row_of(sheet, "What share of calls is answered?")
    assert row[FOUND:GAP] == ("Not applicable", "–", "–", "–", "–")


def test_the_method_tells_of_every_kind_of_question() -> None:
    """Scales, numbers that need not be measured, and free texts are explained too."""
    low, high = Text((("en", "never"),)), Text((("en", "always"),))
    asked = criteria()
    kinds = (
        Scale(5, low, high, reversed=True),
        Number(text("%"), ((0.0, 0.0), (9.0, 100.0)), 0, 9, 10.0),
        FreeText(900),
    )
    more = tuple(Question(f"more{n}", low, kind, 1.0, not_applicable=True) for n, kind in enumerate(kinds))
    care = replace(asked.criteria[0], questions=(*asked.criteria[0].questions, *more))
    given = (*answers(), *(Answer(question.id, AnswerState.UNANSWERED) for question in more))
    made = ranking((KESTREL, given), asked=replace(asked, criteria=(care, asked.criteria[1])))
    said = "\n".join(texts(opened(made)["Method"]))
    for line in (
        "100: 1 (never)",
        "0: 5 (always)",
        "100 at 9 (%)",
        "10: Not measured",
        "points that reviewers give",
    ):
        assert line in said


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            (
                "Under 2 % it is asked about; that costs no points.",
                "Over 8 % it is asked about; that costs no points.",
                "column “our share”: more than 5 % apart is asked about",
                "Under EUR 3.00 it is asked about; that costs no points.",
            ),
        ),
        ("de", ("Unter 2 % wird nachgefragt", "Spalte „our share“: Weicht es um mehr als 5 % ab")),
        ("es", ("Por debajo de 2 % se pregunta", "columna «our share»: si difiere en más de 5 %")),
        ("fr", ("En dessous de 2 %, c’est à éclaircir", "« our share » : un écart de plus de 5 %")),
    ],
)
def test_the_method_tells_what_is_asked_about(language: str, lines: tuple[str, ...]) -> None:
    """The Method sheet has the values beyond which something is asked about, and what answers are held against."""
    asked = criteria()
    share = Number(
        text("%"), ((0.0, 0.0), (9.0, 100.0)), 0, 9, ask=Ask(below=2.0, above=8.0), check=FactCheck("our share", 5.0)
    )
    more = Question("share", text("Which share?"), share, 1.0)
    care = replace(asked.criteria[0], questions=(*asked.criteria[0].questions, more))
    cost = replace(asked.kpis[0], ask=Ask(below=3.0))
    asked = replace(asked, language=language, criteria=(care, asked.criteria[1]), kpis=(cost, *asked.kpis[1:]))
    given = (*answers(), Answer("share", AnswerState.UNANSWERED))
    sheets = opened(ranking((KESTREL, given), asked=asked))
    said = "\n".join(texts(sheets[sheets.sheetnames[-1]])).replace("\N{NO-BREAK SPACE}", " ")
    for line in lines:
        assert line in said


def test_the_method_tells_what_answers_are_worth() -> None:
    """The Method sheet has every question with its points, the shares of the total, and the fingerprint."""
    sheet = opened(ranking((KESTREL, answers())))["Method"]
    said = texts(sheet)
    assert any("100: One person owns it" in text for text in said)
    assert any("Yes (excludes the vendor)" in text for text in said)
    assert "0123456789abcdef" in said
    assert row_of(sheet, "Customer care")[3] == pytest.approx(0.4)
    assert row_of(sheet, "Cost per order")[3] == pytest.approx(0.3)


def test_awkward_answers_are_held() -> None:
    """Control characters, other scripts and endless texts are written without breaking the workbook."""
    comment = "a\x00b Доставка شركة 快递 " + "x" * 40_000
    sheet = opened(ranking((KESTREL, answers(comment=comment))))["Kestrel"]
    shown = next(text for text in texts(sheet) if text.startswith("a\ufffdb"))
    assert shown.endswith("…")


def test_limits_stand_beside_values() -> None:
    """A KPI's limit and its anchors are said in words on the vendor's sheet."""
    said = texts(opened(ranking((KESTREL, answers())))["Kestrel"])
    assert "EUR 5.00 · at most EUR 12.00\n100 at 4.00; 0 at 9.00" in said


def test_importing_the_report_loads_no_library() -> None:
    """`scorecard --help` stays quick: XlsxWriter is loaded only when a workbook is made."""
    code = "import sys, scorecard.report.workbook; assert 'xlsxwriter' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
