"""Alignment against financial points, a labelled point a vendor: who is better at which, and by how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.palette import GRID, HEADING, MUTED, OUT, POINT, RULE, WHITE
from scorecard.report.text.sentences import vendor_text
from scorecard.typeset.outside_text import cell_text
from scorecard.typeset.text_fit import Piece, clip_to_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
    from scorecard.report.tables.totals import Totals
    from scorecard.words import Words

_LEAST = 4
"""Vendors of a lot; fewer are told apart at a glance in the table."""
_LABELLED = 5
"""Of each lot, the first ones; and who is out, as far as there is room."""
_SHAPES = ("circle", "square", "triangle")
"""A lot has one of them."""
_NOT_RANKED = "diamond"
_SHOWN = 0.26
"""The part of the chart's width that a label may take, with room around it: LibreOffice breaks a longer one."""
_SIZE = 10
_FONT = {"name": "Calibri", "size": _SIZE, "color": MUTED}
_STEP = 10.0
_CHARACTER, _LINE, _MARK = 6.6, 19.0, 10.0
"""Pixels of a label's letter and height, and from a point to its label."""
_AXES = (62.0, 46.0)
"""Pixels that the axes take of the width and the height."""


@dataclass(frozen=True)
class _Point:
    vendor: RankedVendor
    row: int
    shape: str
    x: float
    y: float


def points_chart(book: Workbook, ranking: Ranking, totals: Totals, size: tuple[float, float], words: Words) -> Chart:
    """Return the chart of all lots that have enough vendors; `size` is its width and height in pixels."""
    points = list(_points(ranking, totals))
    chart = book.add_chart({"type": "scatter"})
    spans = (_span([point.x for point in points]), _span([point.y for point in points]))
    labels = _labels(points, _SHOWN * size[0])
    sides = _label_sides(points, labels, spans, size)
    x, y = totals.sides
    for point in points:
        look = _mark(point)
        series = {
            "name": totals.cells(totals.name, point.row, point.row)[:3],
            "categories": totals.cells(x, point.row, point.row),
            "values": totals.cells(y, point.row, point.row),
            "marker": {"type": look[0], "size": 9, "fill": {"color": look[1]}, "border": {"color": WHITE}},
        }
        side = sides.get(point.row)
        if side is not None:
            label = {"value": labels[point.row], "font": {**_FONT, "color": look[2]}}
            series["data_labels"] = {"value": True, "position": side, "custom": [label]}
        chart.add_series(series)
    for axis, span, name in (
        (chart.set_x_axis, spans[0], words("report.column.alignment")),
        (chart.set_y_axis, spans[1], words("report.column.financial")),
    ):
        grid = {"visible": True, "line": {"color": GRID, "width": 0.75}}
        line = {"color": RULE}
        ends = {"min": span[0], "max": span[1], "major_unit": _STEP if span[1] - span[0] <= 5 * _STEP else 2 * _STEP}
        crossing = {"crossing": "min"}
        font = {"num_font": _FONT, "name_font": {**_FONT, "bold": False}}
        axis({"name": name, "major_gridlines": grid, "line": line, "num_format": "0", **ends, **crossing, **font})
    chart.set_legend({"none": True})
    chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
    return chart


def has_points(ranking: Ranking) -> bool:
    """Return whether a lot has enough vendors for the chart."""
    return any(len(_shown(lot)) >= _LEAST for lot in ranking.lots)


def _shown(lot: LotRanking) -> list[tuple[int, RankedVendor]]:
    """Return the vendors of a lot with points on both sides, each with its place in the lot."""
    return [
        (place, vendor)
        for place, vendor in enumerate(lot.vendors)
        if vendor.scorecard.alignment is not None and vendor.scorecard.financial is not None
    ]


def _points(ranking: Ranking, totals: Totals) -> Iterator[_Point]:
    drawn = [lot for lot in ranking.lots if len(_shown(lot)) >= _LEAST]
    for number, lot in enumerate(drawn):
        first, _ = totals.rows(lot.lot)
        for place, vendor in _shown(lot):
            card = vendor.scorecard
            yield _Point(
                vendor, first + place, _SHAPES[number % len(_SHAPES)], card.alignment or 0.0, card.financial or 0.0
            )


def _mark(point: _Point) -> tuple[str, str, str]:
    """Return a point's shape, its colour and that of its label: a red diamond for who is not ranked, dark who leads."""
    if not point.vendor.is_ranked:
        return _NOT_RANKED, OUT, OUT
    return (point.shape, HEADING, HEADING) if point.vendor.leads else (point.shape, POINT, MUTED)


def _labels(points: Sequence[_Point], longest: float) -> dict[int, str]:
    """Return what each point is called, by row: its vendor's first word where no other begins with it.

    It takes at the most so many pixels, and never begins as a chart's formula does.
    """
    names = {point.row: cell_text(vendor_text(point.vendor)) for point in points}
    firsts = [name.split()[0] for name in names.values()]
    shown = {
        row: clip_to_line(Piece(name.split()[0] if firsts.count(name.split()[0]) == 1 else name, _SIZE), longest)
        for row, name in names.items()
    }
    return {row: f" {label}" if label.startswith("=") else label for row, label in shown.items()}


def _span(values: Sequence[float]) -> tuple[float, float]:
    """Return the ends of an axis, round figures outside the values."""
    low = max(_STEP * ((min(values) - 2.0) // _STEP), 0.0)
    high = min(_STEP * (-(-(max(values) + 2.0) // _STEP)), 100.0)
    return (low, high) if high - low > _STEP else (max(low - _STEP, 0.0), min(high + _STEP, 100.0))


_Box = tuple[float, float, float, float]


def _label_sides(
    points: Sequence[_Point],
    labels: Mapping[int, str],
    spans: tuple[tuple[float, float], tuple[float, float]],
    size: tuple[float, float],
) -> dict[int, str]:
    """Return on which side of its point each label stands, by row; a label that has no room anywhere has none."""
    width, height = size[0] - _AXES[0], size[1] - _AXES[1]
    places = {
        point.row: (
            (point.x - spans[0][0]) / (spans[0][1] - spans[0][0]) * width,
            (spans[1][1] - point.y) / (spans[1][1] - spans[1][0]) * height,
        )
        for point in points
    }
    taken: list[_Box] = [(x - 5, y - 5, x + 5, y + 5) for x, y in places.values()]
    sides: dict[int, str] = {}
    counts: dict[str, int] = {}
    for point in points:
        lot = point.vendor.vendor.lot
        if point.vendor.is_ranked and counts.setdefault(lot, 0) >= _LABELLED:
            continue
        counts[lot] = counts.get(lot, 0) + point.vendor.is_ranked
        for side, box in _boxes(*places[point.row], _CHARACTER * len(labels[point.row])):
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height
            if inside and not any(_overlap(box, other) for other in taken):
                sides[point.row] = side
                taken.append(box)
                break
    return sides


def _boxes(x: float, y: float, wide: float) -> Iterator[tuple[str, _Box]]:
    half, tall = wide / 2, _LINE / 2
    yield "right", (x + _MARK - 4, y - tall, x + _MARK + wide, y + tall)
    yield "left", (x - _MARK - wide, y - tall, x - _MARK + 4, y + tall)
    yield "above", (x - half, y - _MARK - _LINE, x + half, y - 6)
    yield "below", (x - half, y + 6, x + half, y + _MARK + _LINE)


def _overlap(box: _Box, other: _Box) -> bool:
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]
