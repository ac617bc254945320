"""The What-if sheet as it is written: its figures are those of the ranking, and only the weights can be typed over."""

from dataclasses import replace

import pytest

from scorecard.core.model.criteria import Criteria, Minimum
from scorecard.core.model.kinds import Text
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier
from scorecard.words import LANGUAGES, words
from tests.builders.criteria import text
from tests.builders.rankings import answers, criteria, ranking
from tests.builders.tenders import ranking_of, tender, without_kpis
from tests.report.sheets import book_of, sheet_of, texts, titles_of
from tests.report.whatif_reader import SHEET, cells, differs, expected, figures, place


@pytest.mark.parametrize("made", [tender(), tender(Minimum()), tender(Minimum(71.0, 60.0)), without_kpis()])
def test_the_original_weights_give_the_ranking(made: tuple[Criteria, Dossier]) -> None:
    """Before anything is typed, every total, side and rank is the ranking's."""
    found = ranking_of(*made)
    book = book_of(found, SHEET, values=True)
    for number, lot in enumerate(found.lots, start=1):
        shown, wanted = figures(book, number), expected(lot)
        assert list(shown) == list(wanted)
        assert not [
            (name, value, other)
            for name in wanted
            for value, other in zip(shown[name], wanted[name], strict=True)
            if differs(value, other)
        ]


def test_effective_shares() -> None:
    """A KPI of weight 45 in a financial side of 40 % shows as so much of the lot's total, and a gap as a dash."""
    sheet = sheet_of(ranking_of(*tender()), SHEET, values=True)
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=1, max_row=20)}
    assert rows["Cost"][5].value == pytest.approx(40 * 45 / 80)
    assert rows["Cost"][6].value == pytest.approx(40 * 45 / 95)
    assert rows["Speed"][5].value == pytest.approx(15.0)
    assert rows["Speed"][6].value == "–"
    for lot in (5, 6):
        parts = [row[lot].value for name, row in rows.items() if name not in ("Share of alignment, in %", None)]
        assert sum(part for part in parts if isinstance(part, float)) == pytest.approx(100.0)


def test_each_lot_has_a_chart_of_its_order() -> None:
    """Beside each order stands a chart of it, whose bars and names are the cells of the order."""
    book = book_of(ranking_of(*tender()), SHEET)
    charts = book[SHEET]._charts
    assert len(charts) == 2
    for number, chart in enumerate(charts, start=1):
        order = place(book, f"whatif_order_{number}")
        for series in chart.series:
            assert series.cat.strRef.f.rpartition("!")[2].replace("$", "") == order


def test_only_weights_can_be_typed_over() -> None:
    """The sheet is protected without a password, and its only open cells are the share and the weights."""
    book = book_of(ranking_of(*tender()), SHEET)
    sheet = book[SHEET]
    assert sheet.protection.sheet
    assert not sheet.protection.password
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    inputs = [cell for name in ("share", "criteria", "kpis") for cell in cells(book, f"whatif_{name}")]
    assert unlocked == set(inputs)
    assert len(inputs) == 9
    rules = {str(rule.sqref): (rule.operator or "between", rule.formula1, rule.formula2) for rule in _rules(sheet)}
    share, *weights = inputs
    assert rules[share] == ("between", "0", "100")
    assert {rules[weight] for weight in weights} == {("greaterThanOrEqual", "0", None)}


def _rules(sheet) -> list:
    return list(sheet.data_validations.dataValidation)


def test_thirty_vendors_of_a_lot() -> None:
    """Of a lot with more vendors the first 30 are shown, and the sheet says so."""
    made = ranking(*((Vendor(f"v{n:02}", f"Vendor {n:02}"), answers(answered=50.0 + n)) for n in range(32)))
    book = book_of(made, SHEET, values=True)
    assert len(figures(book, 1)) == 30
    assert figures(book, 1)["Vendor 31"][0] == 1
    assert any("the first 30 of 32 vendors" in text for text in texts(book[SHEET]))


def test_nobody_is_ranked() -> None:
    """A lot in which nobody is ranked says so, and has no chart of nothing."""
    made = ranking((Vendor("a", "Alder"), answers(premium=True)), (Vendor("b", "Birch"), None))
    assert "No vendor is ranked with these weights." in texts(sheet_of(made, SHEET, values=True))


def test_no_lot_has_a_total() -> None:
    """Where no vendor was asked anything, there is no sheet."""
    made = ranking((Vendor("a", "Alder"), answers()))
    nothing = replace(made, criteria=replace(made.criteria, criteria=()))
    assert SHEET not in titles_of(replace(nothing, lots=()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_formulas_that_fit(language: str) -> None:
    """In every language the texts within formulas are short enough for Excel, and so are the formulas."""
    criteria, dossier = tender()
    name = Text(((language, 'A name with "quotes", & and = in it'),))
    named = tuple(replace(criterion, name=name) for criterion in criteria.criteria)
    made = ranking_of(replace(criteria, language=language, criteria=named, title=name), dossier)
    sheet = sheet_of(made, words(language)("report.workbook.tab.whatif"))
    formulas = [cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(formulas) > 200
    for formula in formulas:
        assert len(formula) < 8192
        assert all(len(part) <= 255 for part in formula.split('"')[1::2])


def test_headings_of_long_names_differ() -> None:
    """Two KPIs, two criteria and two vendors whose long names begin alike have headings and lines that do not."""
    criteria, dossier = tender()
    alike = "Strength of the parent company and of its owners, as audited in {}"
    named = replace(
        criteria,
        criteria=tuple(
            replace(criterion, name=text(alike.format(f"part {place}")))
            for place, criterion in enumerate(criteria.criteria)
        ),
        kpis=tuple(replace(kpi, name=text(alike.format(2024 + place))) for place, kpi in enumerate(criteria.kpis)),
    )
    vendors = tuple(replace(vendor, name=alike.format(vendor.id)) for vendor in dossier.vendors)
    book = book_of(ranking_of(named, replace(dossier, vendors=vendors)), SHEET, values=True)
    rows = [[cell for cell in row if isinstance(cell, str)] for row in book[SHEET].iter_rows(values_only=True)]
    headings = [row for row in rows if sum("… " in cell for cell in row) > 4]
    assert len(headings) == 4
    assert all(len(set(row)) == len(row) for row in headings)
    assert len(figures(book, 1)) == len(ranking_of(criteria, dossier).lots[0].vendors)


def test_a_kpi_may_be_called_like_a_criterion() -> None:
    """Each has a row of its own to type a weight into, though their ids are the same."""
    asked = criteria()
    asked = replace(asked, kpis=(replace(asked.kpis[0], id="care"), asked.kpis[1]))
    book = book_of(ranking((Vendor("kestrel", "Kestrel"), answers()), asked=asked), SHEET, values=True)
    weights = [book[SHEET][cell].value for name in ("criteria", "kpis") for cell in cells(book, f"whatif_{name}")]
    assert weights == [2.0, 1.0, 3.0, 1.0]
    names = {row[0].value: row[5].value for row in book[SHEET].iter_rows(min_row=1, max_row=20)}
    assert names["Customer care"] == pytest.approx(40.0)
