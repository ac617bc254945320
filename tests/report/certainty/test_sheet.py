from dataclasses import replace

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Credit, Question
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, Ranking, ScenarioRanking
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.reviews import Review
from scorecard.core.model.robustness import DRAWS, SEED
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Where
from scorecard.words import LANGUAGES, words
from tests.builders.criteria import text
from tests.builders.rankings import answers, criteria, ranking, with_certainty
from tests.report.sheets import book_of, texts, written
from tests.report.sheets import sheet_of as alone

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
DARK, FILLED = "FF1B2733", "FF9DBFDC"


def three(**changes: object) -> Ranking:
    """Return a ranking of three vendors, of whom the cheaper answer less."""
    made = ranking(
        (KESTREL, answers()),
        (BOREAL, answers(answered=75.0)),
        (TALLOW, answers(answered=60.0)),
        prices={"kestrel": 5.0, "boreal": 4.6, "tallow": 4.0},
    )
    return with_certainty(replace(made, **changes))


def sheet_of(made: Ranking) -> Worksheet:
    """Return the sheet as an independent reader sees it."""
    return alone(made, "Certainty")


def tables(sheet: Worksheet) -> dict[str, list[list[object]]]:
    """Return the filled cells of each row under each heading, by the heading."""
    found: dict[str, list[list[object]]] = {"": []}
    heading = ""
    for row in sheet.iter_rows():
        if row[0].value and row[0].font.sz == 13:
            heading = str(row[0].value)
            found.setdefault(heading, [])
        else:
            found[heading].append([cell.value for cell in row if cell.value is not None])
    return {name: [row for row in rows if row] for name, rows in found.items()}


def picture(sheet: Worksheet, name: str) -> str:
    """Return the picture in the first row with this name: `#` for today, `=` where it is filled, `.` elsewhere."""
    row = next(row for row in sheet.iter_rows() if row[0].value == name and row[5].fill.fgColor.rgb != "00000000")
    signs = {DARK: "#", FILLED: "="}
    return "".join(signs.get(cell.fill.fgColor.rgb, ".") for cell in row[5:45])


def test_every_weight_has_its_interval() -> None:
    """Each criterion, each KPI and the share of alignment is there, with the figures that the core found."""
    made = three()
    stability = made.robustness[0].stability
    rows = {row[0]: row for row in tables(sheet_of(made))["How far each weight can move"]}
    assert rows["Alignment in the total"][2] == stability.share.today == 0.6
    names = {"care": "Customer care", "access": "Service access", "cost": "Cost per order", "share": "Our share"}
    for weight in (*stability.criteria, *stability.kpis):
        row = rows[names[weight.id]]
        assert row[2] == pytest.approx(weight.shares.today)
        sides = (weight.shares.below, weight.shares.above)
        below, above = ((ids and ids[0].capitalize()) or "nobody else" for ids in sides)
        assert row[4:] == [below, above]
    assert any(kpi.shares.below or kpi.shares.above for kpi in stability.kpis)


def test_intervals_are_drawn() -> None:
    """In a picture of forty cells, those are filled in which the leader stays, and today's is dark."""
    made = three()
    share = made.robustness[0].stability.share
    drawn = picture(sheet_of(made), "Alignment in the total")
    assert drawn[24] == "#"
    for cell, sign in enumerate(drawn):
        if sign != "#":
            assert (sign == "=") == (share.low <= (cell + 0.5) / 40 <= share.high)


def test_chances_are_counted_and_not_called_probabilities() -> None:
    """Each ranked vendor has the draws that it wins and its range of ranks, under a sentence on what they are not."""
    made = three()
    chances = {found.vendor: found for found in made.robustness[0].simulation.vendors}
    about, _, *rows = tables(sheet_of(made))["The order under other weights"]
    assert "not probabilities" in about[0]
    assert [row[0] for row in rows] == [f"{vendor.rank}  {vendor.vendor.name}" for vendor in made.lots[0].vendors]
    for row, vendor in zip(rows, made.lots[0].vendors, strict=True):
        found = chances[vendor.vendor.id]
        assert row[1] == pytest.approx(found.first * DRAWS)
        expected = str(found.best) if found.best == found.worst else f"{found.best} to {found.worst}"
        assert row[2] == expected


def test_every_pair_is_counted() -> None:
    """The matrix says in how many draws the vendor of the row is ahead of the one of the column."""
    made = three()
    _, header, *rows = tables(sheet_of(made))["Who is ahead of whom"]
    front = made.robustness[0].simulation.front
    assert header == ["Vendor", *(chances.vendor.capitalize() for chances in front)]
    for row, chances in zip(rows, front, strict=True):
        assert row[1:] == pytest.approx([chance * DRAWS for _, chance in chances.beats])


def test_of_many_vendors_the_first_eight_are_compared() -> None:
    """With fifteen vendors the matrix has eight, says so, and every vendor still has its chances."""
    made = with_certainty(
        ranking(*((Vendor(f"v{n:02}", f"Vendor {n}"), answers(answered=60.0 + n)) for n in range(15)))
    )
    found = tables(sheet_of(made))
    _, more, header, *rows = found["Who is ahead of whom"]
    assert "first 8" in more[0]
    assert len(header) == 9
    assert len(rows) == 8
    assert len(found["The order under other weights"]) == 2 + 15


def test_other_circumstances_stand_beside_today() -> None:
    """Each scenario, and what is verified alone, has its order with totals, and who is first if another."""
    here, other = three(), ranking((KESTREL, answers("again")), (BOREAL, answers()))
    made = three(scenarios=(ScenarioRanking("price_first", other.lots),), verified_only=here.lots)
    _, today, scenario, verified = tables(sheet_of(made))["The order in other circumstances"]
    assert today[:2] == ["Current result", "Kestrel"]
    assert scenario[:2] == ["Scenario price first", "Boreal"]
    assert scenario[2].startswith("1. Boreal (")
    assert verified == ["If unverified answers earned no points", "As today", today[2]]


def test_bounds_of_every_total() -> None:
    """What each total is, and can become, is there for whoever has one; of the silent there is nothing to tell."""
    made = with_certainty(ranking((KESTREL, answers()), (TALLOW, answers(premium=True)), (BOREAL, None)))
    sheet = sheet_of(made)
    _, _, *rows = tables(sheet)["What is missing, and what is not verified"]
    cards = {vendor.vendor.name: vendor.scorecard for vendor in made.lots[0].vendors}
    assert [row[0] for row in rows] == ["1  Kestrel", "Tallow"]
    for row in rows:
        card = cards[row[0].removeprefix("1  ")]
        assert row[1:4] == pytest.approx([card.total, card.total_bounds.low, card.total_bounds.high])
    assert "#" in picture(sheet, "1  Kestrel")


def test_close_calls_are_explained() -> None:
    """Two neighbours that a single answer would swap stand with their gap and each of the smallest changes."""
    made = three()
    changes = (
        Change("boreal", "ownership", ChangeKind.VERIFIED, 1.5),
        Change("kestrel", "ownership", ChangeKind.LOWER, -2.0),
    )
    lot = replace(made.lots[0], close_calls=(CloseCall("kestrel", "boreal", 0.4375, changes),))
    _, row = tables(sheet_of(replace(made, lots=(lot,))))["Too close to call"]
    assert row[:2] == ["Kestrel before Boreal", 0.4375]
    first, second = row[2].split("\n")
    assert "would add 1.5" in first
    assert "would cost 2" in second
    none = replace(made.lots[0], close_calls=())
    assert tables(sheet_of(replace(made, lots=(none,))))["Too close to call"] == [
        ["No answer, if one step different, verified or newly given, would swap two neighbours."]
    ]


def test_reviewers_are_set_side_by_side() -> None:
    """A text that reviewers gave points for has their mean, how far apart they are, and what each of them gave."""
    made = three()
    values = Question("values", text("Which value do you live?"), FreeText(500), 1.0)
    given = tuple(
        Review("kestrel", "values", reviewer, Where("reviews.csv", line=2), points)
        for reviewer, points in (("Ann", 60.0), ("=Ben", 80.0), ("Cy", None))
    )
    asked = replace(made.criteria.criteria[0], questions=(*made.criteria.criteria[0].questions, values))
    lot = made.lots[0]
    vendors = []
    for vendor, reviews in zip(lot.vendors, (given, given[:1], ()), strict=True):
        score = vendor.scorecard.question("ownership")
        answer = Answer("values", AnswerState.ANSWERED, "The first")
        score = replace(score, question=values, answer=answer, reviews=reviews)
        first, *rest = vendor.scorecard.criteria
        first = replace(first, questions=(*first.questions, score))
        vendors.append(replace(vendor, scorecard=replace(vendor.scorecard, criteria=(first, *rest))))
    made = replace(
        made,
        criteria=replace(made.criteria, criteria=(asked, *made.criteria.criteria[1:])),
        lots=(replace(lot, vendors=tuple(vendors)),),
    )
    sheet, second = sheet_of(made), vendors[1].vendor.name
    _, _, both, single = tables(sheet)["How far the reviewers agree"]
    assert both == ["“Which value do you live?”", "Kestrel", 70, 20, "Ann 60, =Ben 80"]
    assert single == ["“Which value do you live?”", second, 60, "–", "Ann 60"]
    assert picture(sheet, "“Which value do you live?”").strip(".").strip("=") == "#"


def test_a_single_vendor_needs_no_certainty() -> None:
    """Where one vendor is ranked, or none, that is said, and no table of weights follows."""
    made = with_certainty(
        ranking((replace(KESTREL, lot="Delivery"), answers()), (replace(TALLOW, lot="Credit"), answers(premium=True)))
    )
    found = tables(sheet_of(made))
    assert ["Kestrel is the only vendor in the ranking."] in found[""]
    assert any(["No vendor is ranked here, so there is no order to test."] in rows for rows in found.values())
    assert "How far each weight can move" not in found
    assert "Too close to call" not in found


def test_a_shared_first_place_is_said() -> None:
    """Where two lead together, the sheet names both."""
    made = with_certainty(ranking((KESTREL, answers()), (BOREAL, answers())))
    assert ["Boreal and Kestrel share first place. An interval ends where they no longer do."] in tables(
        sheet_of(made)
    )[""]


def test_without_kpis_alignment_is_all_there_is() -> None:
    """A campaign without KPIs has intervals of its criteria only."""
    asked = criteria(kpis=())
    made = with_certainty(ranking((KESTREL, answers()), (BOREAL, answers(answered=75.0)), asked=asked))
    rows = [row[0] for row in tables(sheet_of(made))["How far each weight can move"]]
    assert rows[2:] == ["Customer care", "Service access"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_speaks_the_campaign_s_language(language: str) -> None:
    """In every language the sheet is made, the same bytes each time, with nothing computed and nothing cut off."""
    made = three()
    made = replace(made, criteria=replace(made.criteria, language=language))
    title = words(language)("report.workbook.tab.certainty")
    assert written(made, title) == written(made, title)
    sheet = alone(made, title)
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert min(cell.font.sz for cell in cells) * 1045 / 1405 >= 7


def test_the_summary_and_the_method_tell_of_it() -> None:
    """The Summary says for which shares the leader leads, and the Method sheet by which numbers that was found."""
    book = book_of(three(), "Summary", "Method")
    assert any("Kestrel leads while alignment counts" in said for said in texts(book["Summary"]))
    method = {row[0]: row[1] for row in book["Method"].iter_rows(values_only=True)}
    np = pytest.importorskip("numpy")
    assert method["numpy"] == np.__version__
    assert (method["Random variations of the weights"], method["Seed of the random numbers"]) == ("10,000", str(SEED))


def test_what_is_drawn_and_what_a_bound_means_is_said() -> None:
    """Missing answers are not drawn, and the highest total says that it is reckoned as if all were verified."""
    said = " ".join(texts(sheet_of(three())))
    assert "what a vendor has not answered or supplied is not drawn and earns no points" in said
    assert "Highest: these and unanswered questions at 100 points, as if verified. Filled: between the two." in said
    named = three(criteria=replace(criteria(), credit=Credit(none=0.5)))
    assert "as if verified; missing evidence as given and not verified. Filled" in " ".join(texts(sheet_of(named)))
