"""The pictures of the page as data: strips one line high, laid out in percent, and the points of a lot as a plot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from scorecard.core.insight.profile import Level
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.kinds import Span
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.opening_hours.picture import Half
from scorecard.core.values.times import format_spans
from scorecard.palette import CRITERION_BARS
from scorecard.report.text.sentences import vendor_text
from scorecard.words import Words

_LEAST = 3
"""Vendors of a lot; fewer are told apart at a glance in the table."""
_STEP = 10
_HALF_HOUR = 30
_SIGNS = {Half.BEYOND: "+", Half.UNANSWERED: "?", Half.MISSING: "–"}


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
    """A vendor in a plot, or a step of its axis; places are percent of the plot, from its upper left corner."""

    x: float
    y: float
    sign: str
    """Under which the list below the plot names it; the points of a step."""
    look: str = ""
    said: str = ""


@dataclass(frozen=True)
class Plot:
    """Alignment from left to right against financial upwards, the vendors of a lot as marks."""

    number: int
    """Of the lot, counted from 1: no two pictures of a page may have one name."""
    title: str
    said: str
    axes: tuple[str, str]
    across: tuple[Mark, ...]
    upwards: tuple[Mark, ...]
    line: tuple[tuple[float, float], ...]
    """The ends of the line of equal totals; none where nobody leads, or where it lies outside."""
    line_said: str
    marks: tuple[Mark, ...]
    """In the order of the lot."""


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
            at, until = (round(100 * place / len(day), 3) for place in (begin, end))
            shapes.append(Shape(half, at, round(until - at, 3), _SIGNS.get(half, "")))
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
    across, upwards = _ends([x for _, x, _ in points]), _ends([y for *_, y in points])[::-1]
    letters, marks = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), []
    for vendor, x, y in points:
        look = "leads" if vendor.leads else "ranked" if vendor.is_ranked else "out"
        sign = str(vendor.rank) if vendor.is_ranked else next(letters, "*")
        figures = {"alignment": words.number(x, 0), "financial": words.number(y, 0)}
        said = words("report.page.point", vendor=vendor_text(vendor), **figures)
        marks.append(Mark(_percent(x, across), _percent(y, upwards), sign, look, said))
    total = next((leader.scorecard.total for leader in lot.leaders), None)
    line = () if total is None else _equal_totals(total, criteria.alignment_share, across, upwards)
    title = words("report.summary.points")
    return Plot(
        number=number,
        title=words.headed(lot.lot, title) if lot.lot else title,
        said=words.clauses(mark.said for mark in marks),
        axes=(words("report.column.alignment"), words("report.column.financial")),
        across=tuple(Mark(_percent(tick, across), 100, str(tick)) for tick in _ticks(across)),
        upwards=tuple(Mark(0, _percent(tick, upwards), str(tick)) for tick in _ticks(upwards)),
        line=line,
        line_said=words("report.page.equal") if line else "",
        marks=tuple(marks),
    )


def _ends(values: Sequence[float]) -> tuple[int, int]:
    """Return the ends of an axis, round figures a little outside the values."""
    low = max(_STEP * int((min(values) - 3) // _STEP), 0)
    return low, max(min(_STEP * int(-(-(max(values) + 3) // _STEP)), 100), low + _STEP)


def _ticks(ends: tuple[int, int]) -> range:
    low, high = sorted(ends)
    return range(low, high + 1, _STEP if high - low <= 5 * _STEP else 2 * _STEP)


def _percent(value: float, ends: tuple[int, int]) -> float:
    """Return where a value lies between the first end and the second."""
    return round(100 * (value - ends[0]) / (ends[1] - ends[0]), 2)


def _equal_totals(
    total: float, share: float, across: tuple[int, int], upwards: tuple[int, int]
) -> tuple[tuple[float, float], ...]:
    """Return the line on which `share` of alignment and the rest of financial make a total, as far as it is inside."""
    ends = [(float(x), (total - share * x) / (1 - share)) for x in across if share < 1]
    ends += [((total - (1 - share) * y) / share, float(y)) for y in upwards if share > 0]
    places = sorted({(_percent(x, across), _percent(y, upwards)) for x, y in ends})
    inside = [place for place in places if all(0 <= each <= 100 for each in place)]
    return (inside[0], inside[-1]) if len(inside) > 1 else ()
