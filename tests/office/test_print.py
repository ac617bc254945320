"""The workbook on paper, A4 and Letter, for every shape of ranking: all of it can be read, and nothing is lost."""

from collections.abc import Callable, Sequence
from functools import cache

import pytest

from tests.builders.scenarios import MADE_ON, SCENARIOS
from tests.office.printing import Paper, Sheet, lost, on_each_other, printed, requires_printing, too_small
from tests.report.sheets import ranking_xlsx

pytestmark = requires_printing

_FOOT = 40
"""Points."""
LEAST = 6.95
"""Points; 7 but for what is lost in rounding."""
WHOLE = tuple(name for name in SCENARIOS if name != "sixty")
FIRST_PAGES = "1-24"
"""Of sixty vendors the Summary, Certainty, What-if and first vendors; the tables go on as they do elsewhere."""
ONE_PAGE = ("demo", "one", "tied", "fifteen", "four-lots", "nobody", "names")
"""Scenarios of up to 15 vendors in all."""
USUAL = (("demo", Paper.A4), ("names", Paper.LETTER), ("sixty", Paper.A4))
"""What is printed in every run: the demo, the longest names, and more pages than one of the Summary."""

Printed = Callable[[str, Paper], tuple[Sheet, ...]]


def shapes(names: Sequence[str]) -> pytest.MarkDecorator:
    """Return the scenarios on each paper; all but the usual ones are printed in a sweep."""
    every = [(name, size) for name in names for size in Paper]
    return pytest.mark.parametrize(
        ("name", "size"), [pytest.param(*one, marks=[] if one in USUAL else [pytest.mark.sweep]) for one in every]
    )


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """Return what gives the pages of a scenario on a paper, printed when they are asked for first."""
    folder = tmp_path_factory.mktemp("print")

    @cache
    def pages(name: str, size: Paper) -> tuple[Sheet, ...]:
        content = ranking_xlsx(SCENARIOS[name](), MADE_ON, print_all=True)
        return printed({name: content}, size, folder / size.name, "" if name in WHOLE else FIRST_PAGES)[name]

    return pages


def foot(page: Sheet) -> str:
    """Return the last line of a page from left to right, without the buyer."""
    last = sorted((word for word in page.words if word.top > page.height - _FOOT), key=lambda word: word.left)
    return " ".join(word.text for word in last).removeprefix("Halvern Home · ")


def summary(pages: tuple[Sheet, ...]) -> list[Sheet]:
    """Return the pages of the Summary, whose foot names no sheet."""
    return [
        page
        for page in pages
        if foot(page).startswith("Partner alignment 2027 Confidential: for the evaluation team 5 March 2027")
    ]


@shapes(tuple(SCENARIOS))
def test_everything_can_be_read(paper: Printed, name: str, size: Paper) -> None:
    """No word is printed in less than 7 points."""
    assert too_small(paper(name, size), LEAST) == []


@shapes(tuple(SCENARIOS))
def test_nothing_is_lost(paper: Printed, name: str, size: Paper) -> None:
    """No word lies off the page, no figure is shown as ###, and no text runs over another."""
    assert lost(paper(name, size)) + on_each_other(paper(name, size)) == []


@shapes(WHOLE)
def test_each_page_says_what_it_is(paper: Printed, name: str, size: Paper) -> None:
    """The foot of each page names buyer, campaign, readers, day and page; and something stands above it."""
    pages = paper(name, size)
    for number, page in enumerate(pages, start=1):
        if not page.words:
            # LibreOffice adds a page without a foot where the rows of a sheet fill its last one to the point.
            assert number > 1
            assert len(pages[number - 2].words) > 100
            continue
        assert foot(page).startswith("Partner alignment 2027")
        assert foot(page).endswith(
            f" Confidential: for the evaluation team 5 March 2027 · page {number} of {len(pages)}"
        )
        assert sum(word.bottom < page.height - _FOOT for word in page.words) >= 4, number


@shapes(ONE_PAGE)
def test_the_summary_is_one_page_for_up_to_fifteen_vendors(paper: Printed, name: str, size: Paper) -> None:
    """With up to 15 vendors in all, the Summary is the first page, and no other."""
    assert summary(paper(name, size)) == [paper(name, size)[0]]


@shapes(("sixty",))
def test_a_longer_summary_repeats_its_header(paper: Printed, name: str, size: Paper) -> None:
    """With 60 vendors the Summary goes on, and each of its pages begins with the same title and the same headings."""
    pages = summary(paper(name, size))
    assert len(pages) > 1
    for page in pages:
        top = [word for word in page.words if word.top < page.height / 2]
        assert {"Partner", "alignment", "2027"} <= {word.text for word in top}
        assert {"Vendor", "Total"} <= {word.text for word in top}


def test_answers_print_on_few_pages(paper: Printed) -> None:
    """Of the Answers sheet what a person reads is printed, one page wide: some 15 answers a page at the least."""
    pages = [page for page in paper("demo", Paper.A4) if "· Answers Confidential" in foot(page)]
    assert 0 < len(pages) <= 20
    assert not any("Vendor id" in page.text for page in pages)
