"""The pictures of the page as data: strips one line high, laid out in percent, and the points of a lot as a plot."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from scorecard.core.insight.profile import Level
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.kinds import Span
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.opening_hours.picture import Half
from scorecard.core.values.times import format_spans
from scorecard.palette import CRITERION_BARS
from scorecard.report.text.sentences import vendor_text
from scorecard.words import Words

_LEAST = 3
"""Vendors of a lot; fewer are told apart at a glance in the table."""
_STEP = 10
_WIDE, _TALL = 340.0, 250.0
"""The area of a plot; its labels stand around it."""
_HALF_HOUR = 30


@dataclass(frozen=True)
class Shape:
    """A part of a strip, by the class that draws it."""

    look: str
    at: float
    """Percent of the strip's width: where it begins, or where its middle is if it has no width."""
    wide: float = 0.0
    """Percent of the strip's width."""
    sign: str = ""
    """What tells it from others where colours do not."""


@dataclass(frozen=True)
class Strip:
    """A picture one line high, and the same in words."""

    said: str
    shapes: tuple[Shape, ...]
    look: str


@dataclass(frozen=True)
class Mark:
    """A vendor in a plot: its place in units of the plot's area, and the sign under which the list below names it."""

    x: float
    y: float
    look: str
    sign: str
    said: str


@dataclass(frozen=True)
class Plot:
    """Alignment from left to right against financial upwards, the vendors of a lot as marks."""

    number: int
    """Of the lot, counted from 1: no two pictures of a page may have one name."""
    title: str
    said: str
    axes: tuple[str, str]
    across: tuple[tuple[float, str], ...]
    """Places on the lower edge, and the points that they stand for."""
    upwards: tuple[tuple[float, str], ...]
    line: tuple[float, float, float, float] | None
    """The ends of the line of equal totals; `None` where nobody leads, or where it lies outside."""
    line_said: str
    marks: tuple[Mark, ...]
    """Who leads comes last, over all others."""
    wide: float = _WIDE
    tall: float = _TALL

    @property
    def listed(self) -> tuple[Mark, ...]:
        """The marks in the order of the lot."""
        return self.marks[::-1]


@dataclass(frozen=True)
class Sort:
    """A sort of marks on the profile of a vendor."""

    key: str
    sign: str
    value: Callable[[Level], float | None]


SORTS = (
    Sort("floor", "×", lambda level: level.floor),
    Sort("reference", "■", lambda level: level.reference),
    Sort("best", "◆", lambda level: level.best),
    Sort("own", "●", lambda level: level.points),
)
"""The later ones lie over the earlier ones."""


def contribution_strip(card: Scorecard, shown: Sequence[Criterion], words: Words, *, ranked: bool) -> Strip:
    """Return where a total comes from: what each of the criteria `shown` adds, in order, and the KPIs last."""
    scores = {score.criterion.id: score.contribution for score in card.criteria}
    parts = [
        (f"c{place % len(CRITERION_BARS)}", criterion.name.of(words.language), scores.get(criterion.id, 0.0))
        for place, criterion in enumerate(shown)
    ]
    parts.append(("financial", words("report.column.financial"), sum(score.contribution for score in card.kpis)))
    at, shapes, said = 0.0, [], []
    for look, name, points in parts:
        if points > 0:
            shapes.append(Shape(look, round(at, 2), round(points, 2)))
            said.append(words.headed(name, words.number(points, 1)))
        at += points
    return Strip(words.clauses(said), tuple(shapes), "bar" if ranked else "bar unranked")


def level_strip(level: Level, said: str) -> Strip:
    """Return the points of a vendor in a criterion beside the floor, the best and the buyer's own, as dots."""
    found = [(sort.key, sort.value(level)) for sort in SORTS]
    return Strip(said, tuple(Shape(key, round(points, 2)) for key, points in found if points is not None), "dots")


def day_strip(day: Sequence[Half], words: Words) -> Strip:
    """Return a day of a promise, from midnight to midnight: what each half hour is."""
    shapes, spans, begin = [], dict[Half, list[Span]](), 0
    for half, run in groupby(day):
        end = begin + len(list(run))
        if half is not Half.NONE:
            wide = 100 / len(day)
            sign = {Half.BEYOND: "+", Half.UNANSWERED: "?", Half.MISSING: "–"}.get(half, "")
            shapes.append(Shape(half, round(begin * wide, 3), round((end - begin) * wide, 3), sign))
            spans.setdefault(half, []).append(Span(begin * _HALF_HOUR, end * _HALF_HOUR))
        begin = end
    said = [words.headed(words(f"report.hours.legend.{half}"), format_spans(runs)) for half, runs in spans.items()]
    return Strip(words.clauses(said) or words("report.hours.legend.none"), tuple(shapes), "day")


def points_plot(lot: LotRanking, criteria: Criteria, number: int, words: Words) -> Plot | None:
    """Return the plot of a lot; `None` where too few of its vendors have points on both sides."""
    found = [(each, each.scorecard.alignment, each.scorecard.financial) for each in lot.vendors]
    points = [(each, x, y) for each, x, y in found if x is not None and y is not None]
    if len(points) < _LEAST:
        return None
    across, upwards = (_Axis.over(values) for values in ([x for _, x, _ in points], [y for *_, y in points]))
    signs = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    marks = tuple(
        Mark(
            round(across.place(x) * _WIDE, 1),
            round((1 - upwards.place(y)) * _TALL, 1),
            "leads" if vendor.leads else "ranked" if vendor.is_ranked else "out",
            str(vendor.rank) if vendor.is_ranked else next(signs, "*"),
            _point_text(vendor, x, y, words),
        )
        for vendor, x, y in points
    )
    total = next((leader.scorecard.total for leader in lot.leaders), None)
    line = None if total is None else _equal_totals(total, criteria.alignment_share, across, upwards)
    return Plot(
        number=number,
        title=words.headed(lot.lot, words("report.summary.points")) if lot.lot else words("report.summary.points"),
        said=words.clauses(mark.said for mark in marks),
        axes=(words("report.column.alignment"), words("report.column.financial")),
        across=tuple((round(across.place(tick) * _WIDE, 1), str(tick)) for tick in across.ticks),
        upwards=tuple((round((1 - upwards.place(tick)) * _TALL, 1), str(tick)) for tick in upwards.ticks),
        line=line,
        line_said=words("report.page.equal") if line else "",
        marks=marks[::-1],
    )


def _point_text(vendor: RankedVendor, alignment: float, financial: float, words: Words) -> str:
    figures = {"alignment": words.number(alignment, 0), "financial": words.number(financial, 0)}
    return words("report.page.point", vendor=vendor_text(vendor), **figures)


@dataclass(frozen=True)
class _Axis:
    low: int
    high: int

    @classmethod
    def over(cls, values: Sequence[float]) -> "_Axis":
        """Return an axis with round ends a little outside the values."""
        low = max(_STEP * int((min(values) - 3) // _STEP), 0)
        return cls(low, max(min(_STEP * int(-(-(max(values) + 3) // _STEP)), 100), low + _STEP))

    @property
    def ticks(self) -> range:
        return range(self.low, self.high + 1, _STEP if self.high - self.low <= 5 * _STEP else 2 * _STEP)

    def place(self, value: float) -> float:
        """Return where a value lies, as a share of the axis."""
        return (value - self.low) / (self.high - self.low)


def _equal_totals(
    total: float, share: float, across: _Axis, upwards: _Axis
) -> tuple[float, float, float, float] | None:
    """Return the line on which `share` of alignment and the rest of financial make a total, as far as it is inside."""

    def ends() -> Iterator[tuple[float, float]]:
        for x in (across.low, across.high) if share < 1 else ():
            yield float(x), (total - share * x) / (1 - share)
        for y in (upwards.low, upwards.high) if share > 0 else ():
            yield (total - (1 - share) * y) / share, float(y)

    places = [(across.place(x), 1 - upwards.place(y)) for x, y in ends()]
    inside = sorted({(round(x * _WIDE, 1), round(y * _TALL, 1)) for x, y in places if 0 <= x <= 1 and 0 <= y <= 1})
    return (*inside[0], *inside[-1]) if len(inside) > 1 else None
