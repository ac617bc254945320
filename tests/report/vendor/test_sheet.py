"""A vendor's sheet: where it stands, its profile, what sets it apart, and that texts from outside stay texts."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Criteria, Minimum
from scorecard.core.model.findings import AnswersContradict
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.rankings import RankedVendor, Ranking
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.core.model.vendors import Vendor
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Problem, Where
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, NOTES, POINTS, WEIGHT, WIDTHS
from scorecard.typeset.text_fit import Piece, height
from tests.builders.rankings import ANSWERED, OWNERSHIP, answers, criteria, ranking, response
from tests.builders.weeks import answered, asking, hours_question, offered, promise
from tests.builders.workbooks import opened
from tests.report.sheets import book_of, sheet_of, texts, titles_of, written

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
FORMULAS = (
    '=HYPERLINK("http://example.com","free")',
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "\t=1+1",
    "{=1+1}",
    "=cmd|' /C calc'!A0",
    'DDE("cmd";"/C calc")',
)


def sheets(made: Ranking) -> dict[str, Worksheet]:
    """Return the sheets of all vendors that have one as an independent reader sees them."""
    sent = [vendor.vendor.name for lot in made.lots for vendor in lot.vendors if vendor.scorecard.response]
    return {sheet.title: sheet for sheet in book_of(made, *sent)}


def rows_below(sheet: Worksheet, title: str) -> list[tuple]:
    """Return the rows of a block on the left: those below its title that have figures, up to the next title."""
    rows = list(sheet.iter_rows(values_only=True))
    first = next(number for number, row in enumerate(rows) if str(row[NAME]).startswith(title))
    found = []
    for row in rows[first + 2 :]:
        if row[NAME] is None and row[CONTRIBUTION] is None:
            continue
        if not isinstance(row[CONTRIBUTION], float | int) and row[CONTRIBUTION] != "–":
            break
        found.append(row)
    return found


def headline(sheet: Worksheet) -> str:
    """Return the sentence at the head of a vendor's sheet."""
    return str(sheet["A3"].value)


def changed(made: Ranking, vendor: str, **changes: object) -> Ranking:
    """Return a ranking in which something of one vendor is different."""
    (lot,) = made.lots
    vendors = tuple(replace(one, **changes) if one.vendor.id == vendor else one for one in lot.vendors)  # type: ignore[arg-type]
    return replace(made, lots=(replace(lot, vendors=vendors),))


def with_reference(made: Ranking) -> Ranking:
    """Return a ranking of a buyer that answered its own questions."""
    us = Vendor("halvern", "Halvern Home", reference=True)
    (lot,) = made.lots
    card = score_vendor(made.criteria, replace(us, lot=lot.lot), response(us, answers(answered=60.0)), KpiTable())
    return replace(made, lots=(replace(lot, reference=card),))


# --- where it stands -------------------------------------------------------------------------------------------------


def test_the_headline_says_by_how_much_and_through_what() -> None:
    """Who leads and who follows is told how far apart they are, and in what they differ."""
    made = sheets(ranking((KESTREL, answers()), (BOREAL, answers(answered=100.0)), prices={"boreal": 6.0}))
    first, second = headline(made["Kestrel"]), headline(made["Boreal"])
    assert first == "First, 4.0 points ahead of Boreal: strongest in price; held back by “Service access”."
    assert second == "Rank 2, 4.0 points behind Kestrel: strongest in “Service access”; held back by price."


def test_the_only_vendor() -> None:
    """Without anybody to compare it with, a vendor is held against its own mean, and against 100 points."""
    sheet = sheets(ranking((KESTREL, answers())))["Kestrel"]
    assert headline(sheet).startswith("The only vendor in the ranking: strongest in “Service access”")
    assert not [one for one in texts(sheet) if one.startswith(("Wins most", "Loses most against K"))]
    assert rows_below(sheet, "Largest gaps to 100 points")


def test_a_tie() -> None:
    """Vendors that share a rank are named, and nothing is said to set them apart."""
    made = sheets(ranking((KESTREL, answers()), (BOREAL, answers()), (TALLOW, answers(answered=60.0))))
    assert headline(made["Kestrel"]) == "Rank 1, shared with Boreal."
    assert not [one for one in texts(made["Kestrel"]) if one.startswith("Wins most")]


def test_equal_totals_of_different_ranks() -> None:
    """Where rules for a tie decide, the sentence says so instead of a difference of nothing."""
    made = ranking((KESTREL, answers()), (BOREAL, answers()))
    (lot,) = made.lots
    first, second = lot.vendors
    book = sheets(replace(made, lots=(replace(lot, vendors=(first, replace(second, rank=2))),)))
    assert headline(book["Boreal"]) == "First, level with Kestrel on points and ahead by the rules for a tie."
    assert headline(book["Kestrel"]) == "Rank 2, level with Boreal on points and behind by the rules for a tie."


def test_a_small_lead_is_not_nothing() -> None:
    """A difference that one decimal would show as 0.0 has more of them."""
    made = ranking((KESTREL, answers(answered=90.0)), (BOREAL, answers(answered=89.99)))
    assert re.match(r"First, 0\.00\d points ahead of Boreal", headline(sheets(made)["Kestrel"]))


def test_a_vendor_that_is_not_ranked() -> None:
    """It is told why; and where its points would be the most, that too."""
    made = ranking((KESTREL, answers(answered=60.0)), (BOREAL, answers(premium=True)), (TALLOW, answers("again")))
    book = sheets(made)
    assert headline(book["Boreal"]) == "Not ranked: A knock-out answer to “Does a call cost more?”."
    richer = ranking((KESTREL, answers(answered=60.0)), (BOREAL, answers(premium=True)), prices={"boreal": 4.0})
    assert "are more than those of the leader, Kestrel." in headline(sheets(richer)["Boreal"])
    assert "Wins most against Kestrel" not in headline(book["Tallow"])
    under = next(row for row in book["Tallow"].iter_rows() if row[NAME].value == "Customer care")
    assert under[POINTS].fill.fgColor.rgb == "FFA63A0A"


def test_a_provisional_vendor_is_told_why() -> None:
    """What makes a rank provisional stands in the sentence."""
    made = sheets(ranking((KESTREL, answers()), (BOREAL, answers(None, answered=100.0)), asked=_without_floor()))
    assert "Provisional: Required question still open: “A customer's problem" in headline(made["Boreal"])


def _without_floor() -> Criteria:
    usual = criteria()
    return replace(usual, criteria=tuple(replace(one, floor=None) for one in usual.criteria), complete=0.0)


def test_nothing_answered() -> None:
    """A vendor that left everything open has its sheet, with nothing earned, and everything that it could have."""
    given = tuple(replace(one, state=AnswerState.UNANSWERED, value=None) for one in answers())
    sheet = sheets(ranking((KESTREL, answers()), (BOREAL, given)))["Boreal"]
    gaps = rows_below(sheet, "Largest gaps to 100 points")
    assert [row[COUNTED] for row in gaps] == [0.0, 0.0, 0.0]
    assert any("4 questions are not fully answered" in one for one in texts(sheet))


def test_links_lead_to_the_neighbours() -> None:
    """From each sheet a reader goes to the Summary, to the vendor before and to the one after it in the lot."""
    made = ranking(
        (replace(KESTREL, lot="A"), answers()),
        (replace(BOREAL, lot="A"), answers(answered=60.0)),
        (replace(TALLOW, lot="A"), answers(premium=True)),
        (Vendor("other", "Other", "B"), answers()),
    )
    book = sheets(made)

    def links(tab: str) -> dict[str, str]:
        cells = [cell for cell in book[tab][1] if cell.hyperlink]
        return {str(cell.value): cell.hyperlink.location for cell in cells}

    assert links("Kestrel") == {"‹ Summary": "'Summary'!A1", "Next: 2 Boreal ›": "'Boreal'!A1"}
    both = {"‹ Previous: 1 Kestrel": "'Kestrel'!A1", "Next: Tallow ›": "'Tallow'!A1"}
    assert links("Boreal") == {"‹ Summary": "'Summary'!A1", **both}
    assert set(links("Other")) == {"‹ Summary"}


# --- the profile -----------------------------------------------------------------------------------------------------


def profile(sheet: Worksheet) -> dict[str, tuple]:
    """Return what the profile has for each criterion: own points, the best, our own, the floor."""
    rows = rows_below(sheet, "Profile")
    return {row[NAME]: tuple(row[column] for column in (POINTS, COUNTED, WEIGHT, CONTRIBUTION)) for row in rows}


def test_the_best_is_the_highest_of_those_ranked() -> None:
    """The best beside a vendor is the highest among the ranked, whoever of them has it; others do not count."""
    made = ranking(
        (KESTREL, answers(answered=70.0)),
        (BOREAL, answers(answered=60.0)),
        (TALLOW, answers(answered=95.0)),
        prices={"boreal": 4.0, "tallow": 13.0},
    )
    one = {ranked.vendor.id: ranked.scorecard for ranked in made.lots[0].vendors}
    shown = profile(sheets(made)["Boreal"])
    access = [card.criteria[1].points for card in (one["boreal"], one["kestrel"])]
    assert shown["Service access"][:2] == pytest.approx(access)
    assert shown["Financial"][:2] == pytest.approx((one["boreal"].financial, one["boreal"].financial))


def test_our_own_answers_and_the_floors_stand_beside() -> None:
    """A buyer that answered its own questions sees itself beside the vendor; what there is none of is a dash."""
    made = with_reference(ranking((KESTREL, answers()), asked=replace(criteria(), minimum=Minimum(financial=25.0))))
    sheet = sheets(made)["Kestrel"]
    shown = profile(sheet)
    ours = made.lots[0].reference
    assert ours is not None
    assert shown["Service access"][2:] == (pytest.approx(ours.criteria[1].points), "–")
    assert shown["Customer care"][3] == 40
    assert shown["Financial"][2:] == ("–", 25)
    assert any("Halvern Home" in one and one.startswith("Profile") for one in texts(sheet))


def test_dots_stand_where_the_numbers_say() -> None:
    """Each mark is drawn from cells that hold numbers, on the height of its row: a dash would move all the others."""
    made = with_reference(ranking((KESTREL, answers())))
    sheet = sheets(made)["Kestrel"]
    (chart,) = sheet._charts  # type: ignore[attr-defined]
    drawn = []
    for series in chart.series:
        ranges = [side.numRef.f.split("!")[1] for side in (series.xVal, series.yVal)]
        (left, top, _, bottom), (first, *rows) = (range_boundaries(one) for one in ranges)
        assert first == FOUND + 1
        assert [rows[0], rows[2]] == [top, bottom]
        cells = [sheet.cell(row, left).value for row in range(top, bottom + 1)]
        assert all(isinstance(value, float | int) for value in cells)
        drawn += [(left - 1, row) for row in range(top, bottom + 1)]
    columns = [column for column, _ in drawn]
    assert {column: columns.count(column) for column in columns} == {POINTS: 3, COUNTED: 3, WEIGHT: 2, CONTRIBUTION: 1}
    heights = [sheet.cell(row, FOUND + 1).value for column, row in drawn if column == POINTS]
    assert heights == [3, 2, 1]
    assert sheet.cell(drawn[0][1], FOUND + 1).number_format == ";;;"


def test_no_dot_is_drawn_where_there_is_nothing_to_show() -> None:
    """A vendor that says that nothing applies, with no rival and no floor: its sheet has no chart, and opens."""
    asked = criteria(kpis=())
    care, *others = asked.criteria
    asked = replace(asked, criteria=(replace(care, floor=None), *others), alignment_share=1.0)
    given = tuple(replace(one, state=AnswerState.NOT_APPLICABLE, value=None, comment="No") for one in answers())
    sheet = sheets(ranking((KESTREL, given), asked=asked))["Kestrel"]
    assert sheet._charts == []  # type: ignore[attr-defined]


# --- what sets it apart ----------------------------------------------------------------------------------------------


def test_what_wins_and_loses_most() -> None:
    """The questions that set a vendor apart stand with both answers, both contributions and the difference."""
    made = ranking(
        (KESTREL, answers(answered=60.0)), (BOREAL, answers("again", answered=100.0)), asked=_without_floor()
    )
    sheet = sheets(made)["Kestrel"]
    (win,) = rows_below(sheet, "Wins most against Boreal")
    cards = {one.vendor.id: one.scorecard for one in made.lots[0].vendors}
    own, other = (cards[one].question("ownership").contribution for one in ("kestrel", "boreal"))  # type: ignore[union-attr]
    assert win[COUNTED : CONTRIBUTION + 1] == pytest.approx((own, other, own - other))
    assert win[NAME].endswith("   One person owns it\nBoreal: The customer calls again")
    assert own - other > 0
    (loss,) = rows_below(sheet, "Loses most against Boreal")
    assert loss[NAME].startswith("What share of calls is answered?   60 %")
    assert loss[CONTRIBUTION] == pytest.approx(loss[COUNTED] - loss[WEIGHT])
    assert loss[CONTRIBUTION] < 0
    gaps = rows_below(sheet, "Largest gaps to 100 points")
    names = [row[NAME].split("   ")[0] for row in gaps]
    assert names == ["What share of calls is answered?", "What does a review contain?"]
    sizes = [row[CONTRIBUTION] for row in gaps]
    assert sizes == sorted(sizes)
    cell = next(row for row in sheet.iter_rows() if row[NAME].value == win[NAME])[CONTRIBUTION]
    assert cell.number_format == "+0.0;-0.0"


def test_what_loses_most_comes_first() -> None:
    """Losses stand in the order of their size, the largest first, and so do gains."""
    every = tuple(ItemAnswer(item, ItemStatus.LIVE) for item in ("cause", "owners", "copy"))
    better = tuple(replace(one, value=every) if one.question == "review" else one for one in answers(answered=100.0))
    made = sheets(ranking((KESTREL, answers(answered=85.0)), (BOREAL, better), prices={"boreal": 8.9}))
    losses = rows_below(made["Kestrel"], "Loses most against Boreal")
    wins = rows_below(made["Boreal"], "Wins most against Kestrel")
    names = ["What does a review contain?", "What share of calls is answered?"]
    for rows in (losses, wins):
        assert [row[NAME].split("   ")[0] for row in rows] == names
    assert [row[CONTRIBUTION] for row in losses] == [-row[CONTRIBUTION] for row in wins]


def test_kpis_stand_with_their_points() -> None:
    """A KPI has its value, its limit and its anchors in words, its points, its share of the total, and what it adds."""
    made = ranking((KESTREL, answers()))
    rows = rows_below(sheets(made)["Kestrel"], "Financial KPIs")
    price, share = made.lots[0].vendors[0].scorecard.kpis
    assert [row[NAME] for row in rows] == ["Cost per order", "Our share"]
    assert rows[0][FOUND] == "EUR 5.00 · at most EUR 12.00\n100 at 4.00; 0 at 9.00"
    for row, score in zip(rows, (price, share), strict=True):
        told = (score.points, score.possible / 100, score.contribution)
        assert row[COUNTED : CONTRIBUTION + 1] == pytest.approx(told)


def test_a_rival_that_is_not_ranked_is_said_to_be_so() -> None:
    """Where nobody else is ranked, a vendor is compared with the best that is not, and that is said."""
    sheet = sheets(ranking((KESTREL, answers()), (TALLOW, answers(answered=60.0, premium=True))))["Kestrel"]
    assert "Wins most against Tallow   not eligible" in texts(sheet)


@pytest.mark.parametrize("file", ["", "returned/a.xlsx"])
def test_findings_and_problems_stand_beside_the_answer(file: str) -> None:
    """What a reader should know about one answer, and what could not be read in its cell, stand in its row.

    So they do where answers name their file, since they come from several.
    """
    first, *others = answers()
    made = ranking((KESTREL, (replace(first, where=Where(file, "Customer care", "D8")), *others)))
    one: RankedVendor = made.lots[0].vendors[0]
    where = Where("returned/a.xlsx", "Customer care", "D8")
    problems = (Problem(where, "“some” is no option.", "Ask for one."), Problem(Where("b.xlsx"), "Elsewhere.", "Look."))
    card = replace(one.scorecard, response=replace(one.scorecard.response, problems=problems))  # type: ignore[type-var]
    finding = AnswersContradict(ANSWERED.id, OWNERSHIP.id)
    sheet = sheets(changed(made, "kestrel", scorecard=card, findings=(finding,)))["Kestrel"]
    beside = {row[NAME]: str(row[NOTES]) for row in sheet.iter_rows(values_only=True) if row[NOTES]}
    said = beside[str(OWNERSHIP.text)]
    assert "contradict each other" in said
    assert "“some” is no option. Ask for one." in said
    assert "Elsewhere." not in said
    assert "contradict each other" in beside[str(ANSWERED.text)]
    listed = [row for row in sheet.iter_rows(values_only=True) if row[FOUND] == "Elsewhere."]
    assert len(listed) == 1
    assert not [row for row in sheet.iter_rows(values_only=True) if row[FOUND] == "“some” is no option."]


def test_evidence_that_is_missing_is_a_finding() -> None:
    """Where evidence is asked for and none is given, the row says so."""
    given = tuple(replace(one, evidence="") for one in answers())
    sheet = sheets(ranking((KESTREL, given)))["Kestrel"]
    (said,) = [str(row[NOTES]) for row in sheet.iter_rows(values_only=True) if row[NAME] == str(OWNERSHIP.text)]
    assert "No evidence given." in said


# --- texts from outside, and room for them ---------------------------------------------------------------------------


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas_from_outside_stay_texts(formula: str) -> None:
    """A name, comment or file name that a program could compute is a text, in cells, charts and links."""
    us = Vendor("halvern", formula, reference=True)
    given = tuple(
        replace(one, comment=formula, evidence=formula, where=Where("", formula, "D8"))
        for one in answers(comment=formula)
    )
    made = ranking((replace(KESTREL, name=formula), given), (replace(BOREAL, name=formula), answers(answered=60.0)))
    reference = score_vendor(made.criteria, us, response(us, answers()), KpiTable())
    made = replace(made, lots=(replace(made.lots[0], reference=reference),))
    tabs = titles_of(made)[3:5]
    data = written(made, *tabs)
    book = opened(data)
    for tab in tabs:
        cells = [cell for row in book[tab].iter_rows() for cell in row]
        assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "n", "inlineStr"}
        assert [cell for cell in cells if formula.strip() in str(cell.value)]
        assert all(cell.hyperlink.target is None for cell in cells if cell.hyperlink)
    with ZipFile(BytesIO(data)) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/charts/chart")]
    references = [one for chart in charts for one in re.findall("<c:f>(.*?)</c:f>", chart)]
    assert references
    assert all(re.fullmatch(r"('.*'|\w+)!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?", one) for one in references)


NAMES = (
    "A very long company name that is exactly sixty characters xx",
    "Доставка и установка бытовой техники северо-западного округа",
    "شركة التوصيل السريع والخدمات اللوجستية المحدودة",
    "北京快递与安装服务有限责任公司（华北地区）",
)


SNUG, HIGHEST_ROW = 3.4, 409
"""Points that a row may lack, since no letter is so high, and the most that Excel lets a row have."""


def room(sheet: Worksheet) -> dict[str, tuple[float, float]]:
    """Return how wide in pixels and how high in points each cell is that is merged, by its first address."""
    rooms = {}
    for area in sheet.merged_cells.ranges:
        wide = sum(WIDTHS[area.min_col - 1 : area.max_col])
        tall = sum(sheet.row_dimensions[row].height or 15.0 for row in range(area.min_row, area.max_row + 1))
        rooms[sheet.cell(area.min_row, area.min_col).coordinate] = (wide, tall)
    return rooms


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_as_high_as_their_texts(name: str) -> None:
    """Names of 60 characters and of other scripts, and long answers and comments, have room for all of their lines."""
    long = "A comment that goes on and on because the vendor wants to explain everything. " * 6
    week = offered({0: ((9, 23),), 3: (), 6: None}, {2: ((0, 24),)}, timezone="Europe/London", holidays=None)
    given = tuple(replace(one, comment=long, evidence=long) for one in answers())
    asked = asking(hours_question(promise()))
    made = ranking((replace(KESTREL, name=name), (*given, answered(week))), (BOREAL, answers()), asked=asked)
    sheet = sheet_of(made, titles_of(made)[3])
    rooms = room(sheet)
    looked = 0
    assert [one for one in texts(sheet) if one == "See below."]
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.alignment.wrap_text:
                alone = (WIDTHS[cell.column - 1], sheet.row_dimensions[cell.row].height or 15.0)
                wide, tall = rooms.get(cell.coordinate, alone)
                wide -= 10 * int(cell.alignment.indent or 0)
                # The legend after a title is small.
                size = 10 if cell.value.startswith("Profile") else cell.font.sz
                needed = height([Piece(cell.value, size, bool(cell.font.b))], wide) - SNUG
                assert needed <= min(tall, HIGHEST_ROW) + 0.5, cell.value
                looked += 1
    assert looked > 40


def test_the_sheet_fits_the_page() -> None:
    """The sheet is no wider than what is printed in 7 points, and nothing on it is written smaller than 10."""
    assert sum(WIDTHS) <= WIDEST
    sheet = sheets(with_reference(ranking((KESTREL, answers()), (BOREAL, answers(answered=60.0)))))["Kestrel"]
    sizes = {cell.font.sz for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert min(sizes) >= 10


def test_a_page_ends_before_every_answer() -> None:
    """The first page holds what decides, the second one begins with the table of every answer, repeated on each."""
    given = (*answers(), answered(offered({6: ()})))
    made = ranking((KESTREL, given), (BOREAL, answers(answered=60.0)), asked=asking(hours_question(promise())))
    sheet = sheets(made)["Kestrel"]
    first = min(mark.id for mark in sheet.row_breaks.brk)
    assert str(sheet.cell(first + 1, 1).value).startswith("Every answer, and what it adds to the total of")
    assert sheet.print_title_rows == f"${first + 2}:${first + 2}"


def test_an_answer_without_a_place() -> None:
    """What was never read has a dash where others have file, sheet and cell."""
    given = tuple(replace(one, where=None) for one in answers())
    sheet = sheets(ranking((KESTREL, (*given, Answer("none", AnswerState.UNANSWERED)))))["Kestrel"]
    rows = [row for row in sheet.iter_rows(values_only=True) if row[NAME] == str(OWNERSHIP.text)]
    assert rows[-1][NOTES].endswith("   –")
