"""The profile of a vendor: its points in each criterion beside the best, the buyer's own and the floors, as dots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.palette import FINANCIAL_BAR, HEADING, MUTED, OUT, REFERENCE_POINT, RULE, TEXT, WHITE
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.stream import LINE, TEXT_CELL, Cell, Stream
from scorecard.report.canvas.styles import DARK, DOTTED, HEADER, ONE_DECIMAL, Look
from scorecard.report.text.sentences import vendor_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scorecard.core.insight.profile import Level, Profile
    from scorecard.core.model.rankings import LotRanking, RankedVendor
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
    column: int
    sign: str
    shape: str
    size: int
    color: str


# Shapes tell them apart without colours. A diamond is so much larger than a dot that each shows around the other.
_KINDS = (
    _Kind("own", POINTS, "●", "circle", 9, HEADING),
    _Kind("best", COUNTED, "◆", "diamond", 12, FINANCIAL_BAR),
    _Kind("reference", WEIGHT, "■", "square", 7, REFERENCE_POINT),
    _Kind("floor", CONTRIBUTION, "×", "x", 7, OUT),
)


@dataclass(frozen=True)
class _Line:
    """A criterion, or the financial side."""

    name: str
    level: Level

    @property
    def figures(self) -> tuple[float | None, ...]:
        """As the kinds of marks stand."""
        return self.level.points, self.level.best, self.level.reference, self.level.floor


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
        lines = list(self._lines())
        if not lines:
            return
        start = stream.row
        shown = [place for place in range(len(_KINDS)) if any(line.figures[place] is not None for line in lines)]
        self._write_title(stream, shown)
        first = stream.row
        tall = max(stream.lines(Cell((NAME, NAME), [(line.name, TEXT_CELL)])) for line in lines)
        for number, line in enumerate(lines):
            self._write_line(stream, line, len(lines) - number, shown)
            stream.page.paper.at_least(stream.row, tall * LINE)
            stream.row += 1
        stream.skip()
        self._write_dots(stream, first, lines, shown)
        stream.page.paper.keep(start, stream.row - 1)

    def _lines(self) -> Iterator[_Line]:
        """Yield what is shown."""
        names = {score.criterion.id: score.criterion.name for score in self.vendor.scorecard.criteria}
        for level in self.told.levels:
            known = names.get(level.criterion)
            name = self.words("report.vendor.financial") if known is None else known.of(self.words.language)
            yield _Line(name, level)

    def _write_title(self, stream: Stream, shown: list[int]) -> None:
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
        for kind in (_KINDS[place] for place in shown):
            legend += [(f"   {kind.sign}\u00a0", HEADER.but(color=kind.color, bold=True)), (names[kind.key], HEADER)]
            heads[kind.column] = f"{kind.sign} {self.words(f'report.vendor.head.{kind.key}')}"
        stream.title(self.words("report.vendor.profile"), legend, heads)

    def _write_line(self, stream: Stream, line: _Line, ordinal: int, shown: list[int]) -> None:
        page, row = stream.page, stream.row
        look = TEXT_CELL.but(bottom=DOTTED, vertical="vcenter", top=None if line.level.criterion else DARK)
        page.block((row, row), (NAME, NAME), [(line.name, look)], look)
        # The dots get their heights from here; numbers of a cell that a chart hides are not shown without it either.
        page.number(row, FOUND, ordinal, look.but(number_format=_HIDDEN))
        right = look.but(align="right", number_format=ONE_DECIMAL, wrap=False)
        for kind, value in zip(_KINDS, line.figures, strict=True):
            is_own = kind.key == "own"
            shade = right.but(bold=is_own, color=TEXT if is_own else MUTED)
            if kind.key == "floor":
                shade = shade.but(number_format="")
            if is_own and line.level.is_under_floor:
                shade = shade.but(fill=OUT, color=WHITE)
            if _KINDS.index(kind) in shown:
                page.number(row, kind.column, value, shade)
            else:
                page.fill(row, kind.column, kind.column, shade)

    def _write_dots(self, stream: Stream, first: int, lines: list[_Line], shown: list[int]) -> None:
        chart = stream.page.book.add_chart({"type": "scatter"})
        for place in shown:
            kind = _KINDS[place]
            for begin, end in _runs([line.figures[place] is not None for line in lines]):
                rows = (first + begin, first + end)
                mark = {"type": kind.shape, "size": kind.size}
                mark |= {"fill": {"color": kind.color}, "border": {"color": kind.color}}
                chart.add_series(
                    {
                        "name": self.words(f"report.vendor.mark.{kind.key}"),
                        "categories": [self.tab, rows[0], kind.column, rows[1], kind.column],
                        "values": [self.tab, rows[0], FOUND, rows[1], FOUND],
                        "marker": mark,
                    }
                )
        tall = stream.page.paper.height(first, first + len(lines) - 1)
        _set_axes(chart, len(lines), tall / (tall + LINE))
        rows = (first, first + len(lines))
        stream.page.chart(chart, rows, (FOUND, FOUND), self._description(lines), grows=True)

    def _description(self, lines: list[_Line]) -> str:
        said = [
            self.words("report.vendor.mark.line", name=line.name, points=self._figure(own), best=self._figure(best))
            for line in lines
            for own, best, *_ in (line.figures,)
        ]
        return self.words("report.vendor.mark.all", vendor=vendor_text(self.vendor), lines=self.words.clauses(said))

    def _figure(self, value: float | None) -> str:
        return MISSING if value is None else self.words.number(value, 1)


def _runs(known: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last place of each run without a gap: a dash among numbers would move all dots."""
    begin = None
    for place, is_known in enumerate([*known, False]):
        if is_known and begin is None:
            begin = place
        elif not is_known and begin is not None:
            yield begin, place - 1
            begin = None


def _set_axes(chart: object, lines: int, part: float) -> None:
    """Lay the dots over the rows: each in the middle of its row, with the figures of the axis in the row below."""
    chart.set_legend({"none": True})  # type: ignore[attr-defined]
    chart.set_title({"none": True})  # type: ignore[attr-defined]
    chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})  # type: ignore[attr-defined]
    layout = {"x": _SIDE, "y": 0.0, "width": 1 - 2 * _SIDE, "height": part}
    chart.set_plotarea({"layout": layout, "fill": {"none": True}})  # type: ignore[attr-defined]
    ticks = {"size": _TICKS, "color": MUTED}
    grid = {"visible": True, "line": {"color": RULE, "width": 0.75}}
    ends = {"min": 0, "max": 100, "major_unit": 25}
    chart.set_x_axis({**ends, "num_font": ticks, "major_gridlines": grid, "line": {"none": True}, "num_format": "0"})  # type: ignore[attr-defined]
    chart.set_y_axis({"min": 0.5, "max": lines + 0.5, "visible": False, "major_gridlines": {"visible": False}})  # type: ignore[attr-defined]
