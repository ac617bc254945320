"""What the Summary tells: the same in every language, and all of it on its page."""

from dataclasses import replace

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.insight.insights import Insights, insights
from scorecard.core.model.rankings import Ranking
from scorecard.report.summary.budget import budget_of, shortened
from scorecard.words import LANGUAGES, words
from tests.builders.scenarios import demo_ranking, made_of
from tests.report.sheets import sheet_of

LOTS = ("Doorstep delivery", "Installation", "Consumer credit", "Contact centre")
SHAPES = [(count, lots) for count in (2, 8, 15) for lots in range(1, 5) if lots <= count]


def in_language(made: Ranking, language: str) -> Ranking:
    """Return a ranking whose report is in a language."""
    return replace(made, criteria=replace(made.criteria, language=language))


def told(made: Ranking) -> Insights:
    """Return what the Summary tells of a ranking."""
    found = insights(made)
    return shortened(found, budget_of(made, found))


def summary(made: Ranking) -> Worksheet:
    """Return the sheet as an independent reader sees it."""
    return sheet_of(made, words(made.criteria.language)("report.workbook.tab.summary"))


def filled(sheet: Worksheet) -> int:
    """Return how many cells hold something."""
    return sum(cell.value is not None for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize(("count", "lots"), [(0, 0), *SHAPES])
def test_every_language_tells_the_same_on_one_page(count: int, lots: int) -> None:
    """Longer words never push a fact off the page: the same insights are chosen, written, uncut, and fit."""
    made = made_of(count, LOTS[:lots] if lots > 1 else ("",)) if count else demo_ranking()
    facts = told(in_language(made, "en"))
    cells = filled(summary(in_language(made, "en")))
    for language in LANGUAGES:
        other = in_language(made, language)
        assert told(other) == facts
        sheet = summary(other)
        assert filled(sheet) == cells
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, language
        assert sheet.page_setup.fitToHeight in (None, 1)
        assert not [cell.value for row in sheet.iter_rows() for cell in row if "…" in str(cell.value)]


def test_what_matters_most_is_never_left_out() -> None:
    """However many vendors and lots there are, each lot says what to decide, and each that has any why it is out."""
    made = made_of(15, LOTS)
    full, short = insights(made), told(made)
    for all_of_it, some in zip(full.lots, short.lots, strict=True):
        assert some.decision == all_of_it.decision
        assert [vendor.note.reason for vendor in some.vendors] == [vendor.note.reason for vendor in all_of_it.vendors]
    assert len(short.lots[0].why) <= len(full.lots[0].why)
