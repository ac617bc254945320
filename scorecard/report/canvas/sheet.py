"""A sheet of ranking.xlsx before it is written, its first rows, and the names by which sheets lead to each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.styles import BLUE, LABEL, TITLE
from scorecard.words import Words


@dataclass(frozen=True)
class Sheet:
    """One sheet: it knows nothing of the workbook, so any of them can be written alone."""

    title: str
    """The name on its tab."""
    widths: tuple[int, ...]
    """Of its columns, in pixels."""
    write: Callable[[Page], Range]
    """Writes it onto a page of its own, and returns the rows that stand at the top of each printed page."""
    subject: str | None = None
    """What its foot calls it; its title where that is `None`."""
    spans: Mapping[int, int] = field(default_factory=dict)
    """The first and the last columns over which a text is laid, unless it says where it ends."""
    whole: bool = False
    """Whether all of it is printed even where the first page of others is enough."""
    zoom: int = 100
    """Percent."""


@dataclass(frozen=True)
class Tabs:
    """The names of the sheets."""

    summary: str
    certainty: str
    whatif: str
    """Empty where no lot has a total, so that there is no such sheet."""
    vendors: Mapping[str, str]
    """By the id of the vendor; one without a sheet is not among them."""
    first: int | None
    """How many vendors of each lot have a sheet at the most; `None` where all who answered have."""
    compare: Mapping[str, str]
    """By the lot; one in which nobody answered is not among them."""
    answers: str
    more_answers: tuple[str, ...]
    """Further sheets of answers, where one does not hold all."""
    kpis: str
    totals: str
    files: str
    method: str
    record: str = ""
    """Empty where our own books hold no incidents, so that there is no such sheet."""
    corrections: str = ""
    """Empty where no correction of error was asked for, so that there is no such sheet."""


def write_sheet_top(page: Page, title: str, tabs: Tabs, words: Words) -> None:
    """Write the way back to the Summary, and a sheet's title over a line, into its first two rows."""
    write_way_back(page, tabs, words)
    ruled = TITLE.but(bottom=BLUE)
    page.fill(1, 0, page.last, ruled)
    page.text(1, 0, title, ruled)
    page.paper.at_least(1, 30)


def write_way_back(page: Page, tabs: Tabs, words: Words, size: float = LABEL.size) -> None:
    """Write the link to the Summary, in points as large as it must be, into the first cell."""
    page.link(0, 0, words("report.workbook.back", sheet=tabs.summary), tabs.summary, LABEL.but(size=size))
