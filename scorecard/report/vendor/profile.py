"""The profile of a vendor: its points in each criterion beside the best, the buyer's own and the floors, as dots."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from scorecard.core.insight.profile import Level, Profile
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.palette import FINANCIAL_BAR, HEADING, MUTED, OUT, REFERENCE_POINT, RULE, TEXT, WHITE
from scorecard.report.canvas.stream import LINE, TEXT_CELL, Stream
from scorecard.report.canvas.styles import DARK, DOTTED, HEADER, ONE_DECIMAL, Look
from scorecard.report.text.sentences import vendor_text
from scorecard.report.text.vendor_lines import level_name, level_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 30
_HIDDEN = ";;;"
"""The format of a number that is not shown."""
_TICKS = 10
"""Points: the size of the figures under the dots."""
_SIDE = 0.05
"""The part of the chart left free on each side, for dots at 0 and 100."""


@dataclass(frozen=True)
class _Kind:
    """A kind of mark: its shape and size as XlsxWriter knows them, and the sign that stands for it in a text."""

    key: str
    value: Callable[[Level], float | None]
    column: int
    sign: str
    shape: str
    size: int
    color: str


# Shapes tell them apart without colours. A diamond is so much larger than a dot that each shows around the other.
_KINDS = (
    _Kind("own", lambda level: level.points, POINTS, "●", "circle", 9, HEADING),
    _Kind("best", lambda level: level.best, COUNTED, "◆", "diamond", 12, FINANCIAL_BAR),
    _Kind("reference", lambda level: level.reference, WEIGHT, "■", "square", 7, REFERENCE_POINT),
    _Kind("floor", lambda level: level.floor, CONTRIBUTION, "×", "x", 7, OUT),
)


@dataclass(frozen=True)
class ProfileBlock:
    """The profile of one vendor; `tab` is the name of its sheet."""

    tab: str
    told: Profile
    lot: LotRanking
    vendor: RankedVendor
    words: Words

    def write(self, stream: Stream) -> None:
        """Write a line for each criterion and one for the financial side, the dots, and what they stand for."""
        levels = self.told.levels
        if not levels:
            return
        start = stream.row
        shown = [kind for kind in _KINDS if any(kind.value(level) is not None for level in levels)]
        self._write_title(stream, shown)
        first = stream.row
        names = [level_name(level, self.vendor.scorecard, self.words) for level in levels]
        tall = max(stream.lines((NAME, NAME), [(name, TEXT_CELL)]) for name in names)
        for number, level in enumerate(levels):
            self._write_level(stream, level, len(levels) - number, shown)
            stream.page.paper.at_least(stream.row, tall * LINE)
            stream.row += 1
        stream.skip()
        self._write_dots(stream, first, shown)
        stream.page.paper.keep(start, stream.row - 1)

    def _write_title(self, stream: Stream, shown: list[_Kind]) -> None:
        """Write the heading with the legend: each sign with what it stands for, and over the column of its figures."""
        reference = self.lot.reference
        names = {
            "own": vendor_text(self.vendor),
            "best": self.words("report.vendor.mark.best"),
            "reference": "" if reference is None else clip(reference.vendor.name, _NAMED),
            "floor": self.words("report.vendor.mark.floor"),
        }
        legend: list[tuple[str, Look]] = []
        heads = dict.fromkeys((kind.column for kind in _KINDS), "")
        for kind in shown:
            legend += [(f"   {kind.sign}\u00a0", HEADER.but(color=kind.color, bold=True)), (names[kind.key], HEADER)]
            # The legend says whose the first sign is: the name would not fit beside it.
            head = "" if kind.key == "own" else self.words(f"report.vendor.head.{kind.key}")
            heads[kind.column] = f"{kind.sign} {head}".strip()
        stream.title(self.words("report.vendor.profile"), legend, heads)

    def _write_level(self, stream: Stream, level: Level, ordinal: int, shown: list[_Kind]) -> None:
        page, row = stream.page, stream.row
        look = TEXT_CELL.but(bottom=DOTTED, vertical="vcenter", top=None if level.criterion else DARK)
        page.block((row, row), (NAME, NAME), [(level_name(level, self.vendor.scorecard, self.words), look)], look)
        # The dots get their heights from here; numbers of a cell that a chart hides are not shown without it either.
        page.number(row, FOUND, ordinal, look.but(number_format=_HIDDEN))
        right = look.but(align="right", number_format=ONE_DECIMAL, wrap=False)
        for kind in _KINDS:
            is_own = kind.key == "own"
            shade = right.but(bold=is_own, color=TEXT if is_own else MUTED)
            if kind.key == "floor":
                shade = shade.but(number_format="")
            if is_own and level.is_under_floor:
                shade = shade.but(fill=OUT, color=WHITE)
            if kind in shown:
                page.number(row, kind.column, kind.value(level), shade)
            else:
                page.fill(row, kind.column, kind.column, shade)

    def _write_dots(self, stream: Stream, first: int, shown: list[_Kind]) -> None:
        levels = self.told.levels
        # A vendor to whom nothing applies, with no rival and no floor, has no dot; Excel cannot open an empty chart.
        if all(kind.value(level) is None for kind in shown for level in levels):
            return
        chart = stream.page.book.add_chart({"type": "scatter"})
        for kind in shown:
            color = {"color": kind.color}
            mark = {"type": kind.shape, "size": kind.size, "fill": color, "border": color}
            for begin, end in _runs([kind.value(level) is not None for level in levels]):
                points, heights = (
                    [self.tab, first + begin, column, first + end, column] for column in (kind.column, FOUND)
                )
                name = self.words(f"report.vendor.mark.{kind.key}")
                chart.add_series({"name": name, "categories": points, "values": heights, "marker": mark})
        tall = stream.page.paper.height(first, first + len(levels) - 1)
        _set_axes(chart, len(levels), tall / (tall + LINE))
        rows = (first, first + len(levels))
        stream.page.chart(chart, rows, (FOUND, FOUND), self._description(shown), grows=True)

    def _description(self, shown: list[_Kind]) -> str:
        words, name = self.words, vendor_text(self.vendor)
        lines = words.clauses(level_text(level, self.vendor.scorecard, words) for level in self.told.levels)
        marks = [words(f"report.vendor.mark.{kind.key}") for kind in shown if kind.key != "own"]
        key = "beside" if marks else "all"
        return words(f"report.vendor.mark.{key}", vendor=name, marks=words.listed(marks), lines=lines)


def _runs(known: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last place of each run without a gap: a dash among numbers would move all dots."""
    for is_known, run in groupby(enumerate(known), key=lambda place: place[1]):
        places = [place for place, _ in run]
        if is_known:
            yield places[0], places[-1]


def _set_axes(chart: Any, lines: int, part: float) -> None:
    """Lay the dots over the rows: each in the middle of its row, with the figures of the axis in the row below."""
    chart.set_legend({"none": True})
    chart.set_title({"none": True})
    chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
    layout = {"x": _SIDE, "y": 0.0, "width": 1 - 2 * _SIDE, "height": part}
    chart.set_plotarea({"layout": layout, "fill": {"none": True}})
    ticks = {"size": _TICKS, "color": MUTED}
    grid = {"visible": True, "line": {"color": RULE, "width": 0.75}}
    ends = {"min": 0, "max": 100, "major_unit": 25}
    chart.set_x_axis({**ends, "num_font": ticks, "major_gridlines": grid, "line": {"none": True}, "num_format": "0"})
    chart.set_y_axis({"min": 0.5, "max": lines + 0.5, "visible": False, "major_gridlines": {"visible": False}})
