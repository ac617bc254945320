"""The table of every answer on a vendor's sheet, and what stands below it."""

from dataclasses import replace
from math import fsum

import pytest

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import AnswerState, FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.report.vendor.columns import CONTRIBUTION, EVIDENCE, FOUND, GAP, POINTS
from tests.builders.rankings import PRICE, answers, criteria, ranking
from tests.report.sheets import book_of, row_of, sheet_of, texts

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def test_contributions_add_up_to_the_total() -> None:
    """On a vendor's sheet the contributions of all questions and KPIs sum to the total at its end."""
    made = ranking((KESTREL, answers(comment="Since May")), (BOREAL, answers(None)))
    sheet = sheet_of(made, "Boreal")
    card = next(one.scorecard for one in made.lots[0].vendors if one.vendor.id == "boreal")
    asked = [question.text for criterion in made.criteria.criteria for question in criterion.questions]
    parts = [row_of(sheet, str(text))[CONTRIBUTION] for text in asked]
    parts += [row_of(sheet, str(kpi.name))[CONTRIBUTION] for kpi in made.criteria.kpis]
    total = row_of(sheet, "Total")[CONTRIBUTION]
    assert fsum(parts) == pytest.approx(total, abs=1e-9)
    assert total == pytest.approx(card.total, abs=1e-9)
    sides = [row_of(sheet, name)[CONTRIBUTION] for name in ("Alignment", "Financial KPIs")]
    assert fsum(sides) == pytest.approx(total, abs=1e-9)


def test_missing_kpis_leave_a_dash() -> None:
    """With no KPI known there is no total, and a dash stands for it; never 0."""
    made = ranking((KESTREL, answers()), asked=criteria(kpis=(PRICE,)), prices={"kestrel": None})
    book = book_of(made, "Summary", "Kestrel")
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
    row = row_of(sheet_of(replace(made, lots=(lot,)), "Kestrel"), 'returned/kestrel.xlsx, sheet "Care", cell D9')
    assert row[1] == "“some” is no number."
    assert row[EVIDENCE] == "Ask for a figure."


def test_what_does_not_apply_leaves_dashes() -> None:
    """A question that does not apply neither earns nor could have earned anything."""
    given = tuple(
        replace(answer, state=AnswerState.NOT_APPLICABLE, value=None) if answer.question == "answered" else answer
        for answer in answers()
    )
    sheet = sheet_of(ranking((KESTREL, given)), "Kestrel")
    row = row_of(sheet, "What share of calls is answered?")
    assert row[FOUND:GAP] == ("Not applicable", "–", "–", "–", "–")


def test_awkward_answers_are_held() -> None:
    """Control characters, other scripts and endless texts are written without breaking the workbook."""
    comment = "a\x00b Доставка شركة 快递 " + "x" * 40_000
    sheet = sheet_of(ranking((KESTREL, answers(comment=comment))), "Kestrel")
    shown = next(text for text in texts(sheet) if text.startswith("a\ufffdb"))
    assert shown.endswith("…")


def test_limits_stand_beside_values() -> None:
    """A KPI's limit and its anchors are said in words on the vendor's sheet."""
    said = texts(sheet_of(ranking((KESTREL, answers())), "Kestrel"))
    assert "EUR 5.00 · at most EUR 12.00\n100 at 4.00; 0 at 9.00" in said


def test_a_vendor_with_two_versions_has_a_sheet_that_says_so() -> None:
    """A vendor of which it is not known which file counts has a sheet with its files and no points."""
    made = ranking((KESTREL, answers()), (BOREAL, None), undecided=frozenset({"boreal"}))
    files = tuple(ReturnedFile(f"returned/boreal{n}.xlsx", FileState.UNDECIDED, "", "boreal") for n in (1, 2))
    said = texts(sheet_of(Ranking(made.criteria, made.lots, files, ()), "Boreal"))
    assert "returned/boreal2.xlsx" in said
    assert any("it is unclear which one counts" in text for text in said)
