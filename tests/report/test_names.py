"""What the workbook says of itself, and the cells that other workbooks can ask by name."""

import re
from dataclasses import replace
from functools import cache

import pytest
from openpyxl import Workbook

from scorecard.core.model.criteria import Buyer
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from scorecard.words import LANGUAGES, words
from tests.builders.criteria import text
from tests.builders.rankings import answers, ranking, with_certainty
from tests.builders.scenarios import MADE_ON, demo_ranking, four_lots
from tests.report.sheets import book_of, ranking_xlsx, without_cells

LIKE_A_CELL = re.compile(r"[a-z]{1,3}\d+|r\d*c\d*", re.IGNORECASE)


def opened(made: Ranking) -> Workbook:
    """Return the sheets that have named cells as an independent reader sees them."""
    say = words(made.criteria.language)
    return book_of(
        made, *(say(f"report.workbook.tab.{name}") for name in ("summary", "certainty", "whatif")), values=True
    )


@cache
def of_the_demo() -> frozenset[str]:
    """Return all names that the whole workbook of the demo has."""
    return frozenset(without_cells(ranking_xlsx(demo_ranking(), MADE_ON)).defined_names)


@cache
def book_of_four_lots() -> Workbook:
    """Return these sheets of a ranking of four lots."""
    return opened(four_lots())


def named(book: Workbook, name: str) -> list[object]:
    """Return the values of the cells that have a name."""
    ((tab, address),) = book.defined_names[name].destinations
    found = book[tab][address.replace("$", "")]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.value for row in rows for cell in row]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_legal_and_the_same_in_every_language(language: str) -> None:
    """Names are legal in Excel, look like no cell, lead to cells that exist, and are not translated."""
    sample = demo_ranking()
    book = opened(replace(sample, criteria=replace(sample.criteria, language=language)))
    names = set(book.defined_names)
    assert names == of_the_demo()
    assert len(names) > 15
    for name in names:
        assert re.fullmatch(r"[a-z][a-z_]*[a-z](_\d+)?", name)
        assert not LIKE_A_CELL.fullmatch(name)
        assert all(value is not None for value in named(book, name))


def test_the_result_of_each_lot_has_a_name() -> None:
    """Another workbook can ask who leads, with which total, and how all that are ranked stand."""
    made, book = four_lots(), book_of_four_lots()
    for number, lot in enumerate(made.lots, start=1):
        ranked = [vendor for vendor in lot.vendors if vendor.rank is not None]
        totals = [vendor.scorecard.total for vendor in ranked]
        assert named(book, f"summary_vendors_{number}") == [vendor.vendor.name for vendor in ranked]
        assert named(book, f"summary_totals_{number}") == pytest.approx(totals)
        assert named(book, f"summary_leader_{number}") == [ranked[0].vendor.name]
        assert named(book, f"summary_leader_total_{number}") == pytest.approx(totals[:1])
        (decision,) = named(book, f"summary_decision_{number}")
        assert ranked[0].vendor.name in str(decision)


def test_names_hold_what_they_say() -> None:
    """The share in force, and who is first in how many draws, are found by name for each lot, whatever it is called."""
    made, book = four_lots(), book_of_four_lots()
    for number, lot in enumerate(made.lots, start=1):
        known = made.robustness_of(lot.lot)
        assert known is not None
        first = {chances.vendor: chances.first * 10_000 for chances in known.simulation.vendors}
        ranked = [vendor for vendor in lot.vendors if vendor.rank is not None]
        assert named(book, f"certainty_share_{number}") == [made.criteria.alignment_share]
        assert named(book, f"certainty_first_{number}") == pytest.approx([first[vendor.vendor.id] for vendor in ranked])
        shown = named(book, f"certainty_vendors_{number}")
        assert [str(name).partition("  ")[2] for name in shown] == [vendor.vendor.name for vendor in ranked]


def test_awkward_lots_break_no_name() -> None:
    """Lots that differ in signs alone, or are no legal names, have names of their own for their cells."""
    lots = ("A1", "a1!", "It's 'x'", "=1+1")
    made = with_certainty(
        ranking(*((Vendor(f"v{n}", f"Vendor {n}", lots[n // 2]), answers(answered=60.0 + n)) for n in range(8)))
    )
    book = opened(made)
    for number in range(1, 5):
        assert len(named(book, f"whatif_totals_{number}")) == 2
        assert len(named(book, f"certainty_first_{number}")) == 2


def test_the_file_says_what_it_is() -> None:
    """The properties of the file name the campaign, the buyer, the kind of document and the day."""
    made = ranking((Vendor("a", "Alder", "Delivery"), answers()))
    long = "A very long buyer's name " * 30
    asked = replace(made.criteria, title=text("=Alignment & <others>"), buyer=Buyer(long))
    found = without_cells(ranking_xlsx(replace(made, criteria=asked), MADE_ON)).properties
    assert found.title == "=Alignment & <others>"
    assert found.subject == "Ranking of vendors"
    assert found.creator.startswith("A very long")
    assert len(found.creator) <= 255
    assert found.category == "Decision paper"
    assert found.keywords.endswith("scorecard, Delivery")
    assert found.description.startswith("Start with the sheet Summary.")
    assert found.created == MADE_ON
