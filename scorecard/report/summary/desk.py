"""What all parts of the Summary share: the page, its columns, what is told on it, and how much, to stay on one page."""

from dataclasses import dataclass

from scorecard.core.insight.cost import price_kpi
from scorecard.core.insight.insights import Insights
from scorecard.core.model.criteria import Criterion
from scorecard.core.model.rankings import Ranking
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Tabs
from scorecard.report.canvas.stream import Parts
from scorecard.report.canvas.styles import HEADER, Look
from scorecard.report.tables.totals import Totals
from scorecard.typeset.text_fit import Piece, height, lines
from scorecard.words import Words

_WHO = {"rank": 36, "vendor": 132, "go": 14, "total": 70, "alignment": 60, "gap": 8}
_FINANCIAL = 58
_BARS = {"gap before bars": 12, "bars": 112}
_PRICE = 64
_SURE = {"gap before sure": 12, "answered": 62, "firm": 44, "gap before standing": 8}
_STANDING = 300
_CRITERION = (56, 69)
"""The least and the most pixels of a criterion's column."""
_NARROW, _NARROW_HEADING = 34, 130.0
"""Pixels, and points of the headings, where there are too many criteria for headings from left to right."""
_EDGES = 3
"""Pixels: a heading may come closer to the edges of its cell than other texts, since others stand beside it."""
_UPRIGHT, _UPRIGHT_HEADING = 54, 114.0
"""The same where a heading has a word that would break in the middle."""


@dataclass(frozen=True)
class Detail:
    """How much the sheet says, so that it stays on one page."""

    rivals: int
    """Whom the leader of a lot is held against."""
    questions: int
    """What sets it apart from each of them."""
    sentences: int
    """How sure that is."""
    lines: int
    """A standing and its reason."""
    settle: int
    """What to settle, in each lot."""
    terms: int
    """What to write into the contract, in each lot."""
    remarks: int
    chart: bool = True
    """Whether alignment is drawn against financial."""
    heads: bool = True
    """Whether each lot has the titles of its table; else they stand once at the top, and on each printed page."""
    reference: bool = True
    """Whether the buyer's own answers stand under the vendors; they stand on the sheets that compare in any case."""
    airy: bool = True
    """Whether the texts over a table have titles, and there is room between lines."""


DETAILS = (
    Detail(2, 3, 5, 3, 5, 3, 4),
    Detail(2, 2, 4, 2, 4, 2, 3),
    Detail(2, 2, 4, 2, 4, 2, 3, heads=False),
    Detail(2, 1, 3, 2, 4, 2, 3, heads=False),
    Detail(2, 1, 3, 2, 3, 1, 2, heads=False),
    Detail(1, 1, 2, 2, 2, 1, 1, heads=False),
    Detail(2, 1, 3, 2, 3, 2, 2, heads=False, airy=False),
    Detail(1, 1, 2, 2, 2, 1, 1, heads=False, airy=False),
    Detail(1, 1, 1, 1, 1, 1, 1, heads=False, airy=False),
    Detail(1, 1, 1, 1, 1, 1, 1, heads=False, airy=False, reference=False),
    Detail(1, 1, 1, 1, 1, 1, 1, heads=False, airy=False, reference=False, chart=False),
)
"""From the most to the least."""
ON_MANY_PAGES = Detail(2, 3, 5, 3, 6, 3, 8, heads=False)


@dataclass(frozen=True)
class SummaryColumns:
    """Their names from left to right, and their widths in pixels."""

    names: tuple[str, ...]
    widths: tuple[int, ...]
    criteria: tuple[Criterion, ...]
    """Those of any lot that has vendors: a lot without one of them leaves its column empty."""
    turned: bool
    """Whether the names of criteria read upwards."""
    heading: float
    """The height in points that they need then."""

    def at(self, name: str) -> int:
        """Return the number of a column, counted from 0."""
        return self.names.index(name)

    def has(self, name: str) -> bool:
        """Return whether there is such a column."""
        return name in self.names

    @property
    def why(self) -> tuple[int, int]:
        """The first and the last column of who leads and why: up to the points."""
        return 0, self.at("gap before bars") - 1

    @property
    def costs(self) -> tuple[int, int]:
        """The columns of where the total comes from and what the choice costs."""
        return self.at("bars"), self.at("gap before sure") - 1

    @property
    def sure(self) -> tuple[int, int]:
        """The columns of how sure that is."""
        return self.at("answered"), len(self.names) - 1

    @property
    def middle(self) -> tuple[int, int]:
        """The columns between those of the points and the last one."""
        return self.at("bars"), self.at("firm")


@dataclass(frozen=True)
class Desk:
    """The Summary while it is being written."""

    page: Page
    columns: SummaryColumns
    ranking: Ranking
    insights: Insights
    tabs: Tabs
    totals: Totals
    detail: Detail
    words: Words

    def text(self, row: int, column: str, text: str, look: Look) -> None:
        """Write a text into the column with this name."""
        self.page.text(row, self.columns.at(column), text, look)

    def number(self, row: int, column: str, value: float | None, look: Look) -> None:
        """Write a number into the column with this name, or a dash where there is none."""
        self.page.number(row, self.columns.at(column), value, look)

    def width(self, column: str) -> int:
        """Return the pixels of the column with this name."""
        return self.columns.widths[self.columns.at(column)]

    def height(self, parts: Parts, columns: tuple[int, int]) -> float:
        """Return the height in points that a text needs over columns, the first and the last."""
        pieces = [Piece(text, look.size, look.bold) for text, look in parts]
        return height(pieces, sum(self.columns.widths[columns[0] : columns[1] + 1]))


def summary_columns(ranking: Ranking) -> SummaryColumns:
    """Return the columns that a ranking needs."""
    asked = {criterion.id for lot in ranking.lots for criterion in ranking.criteria.for_lot(lot.lot)}
    criteria = tuple(criterion for criterion in ranking.criteria.criteria if criterion.id in asked)
    financial = {"financial": _FINANCIAL} if any(ranking.criteria.kpis_of(lot.lot) for lot in ranking.lots) else {}
    price = {"price": _PRICE} if any(price_kpi(lot) for lot in ranking.lots) else {}
    fixed = sum(sum(group.values()) for group in (_WHO, financial, _BARS, price, _SURE))
    least, most = _CRITERION
    room = (WIDEST - fixed - _STANDING) // max(len(criteria), 1)
    each = min(most, room)
    words = {word for criterion in criteria for word in criterion.name.of(ranking.criteria.language).split()}
    breaks = any(lines([Piece(word, HEADER.size)], each + _EDGES) > 1 for word in words)
    turned = room < least or breaks
    if turned:
        each = _NARROW if room < least else _UPRIGHT
    points = {f"criterion {criterion.id}": each for criterion in criteria}
    widths = _WHO | points | financial | _BARS | price | _SURE
    widths["standing"] = max(_STANDING, WIDEST - fixed - each * len(criteria))
    heading = _NARROW_HEADING if room < least else _UPRIGHT_HEADING
    return SummaryColumns(tuple(widths), tuple(widths.values()), criteria, turned, heading)
