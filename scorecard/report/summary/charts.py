"""The pictures of the Summary: where each total comes from, and who is better at which side of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

from scorecard.core.model.criteria import Criterion
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.palette import FINANCIAL_BAR, FINANCIAL_BAR_NOT_RANKED, GRID, HEADING, MUTED, OUT, POINT, RULE, WHITE
from scorecard.report.canvas.styles import criterion_color
from scorecard.report.tables.totals import Totals
from scorecard.report.text.sentences import points_text, telling_words, vendor_text
from scorecard.typeset.outside_text import cell_text
from scorecard.typeset.text_fit import Piece, clip_to_line
from scorecard.words import Words

_TALL = 13.0
"""Points: every bar is as high as the numbers beside it, however high its row."""
_WIDEST_GAP = 500
"""Percent: what programs can show."""
_HIGHEST = 100.0
_LEAST = 4
"""Vendors of a lot; fewer are told apart at a glance in the table."""
_LABELLED = 5
"""The first ones; and who is out, as far as there is room."""
_SHOWN = 0.26
"""The part of the chart's width that a label may take, with room around it: LibreOffice breaks a longer one."""
_SIZE = 10
_FONT = {"name": "Calibri", "size": _SIZE, "color": MUTED}
_AXIS: dict[str, object] = {
    "major_gridlines": {"visible": True, "line": {"color": GRID, "width": 0.75}},
    "line": {"color": RULE},
    "num_format": "0",
    "crossing": "min",
    "num_font": _FONT,
    "name_font": {**_FONT, "bold": False},
}
_STEP = 10.0
_CHARACTER, _LINE, _MARK = 6.6, 19.0, 10.0
"""Pixels of a label's letter and height, and from a point to its label."""
_AXES = (62.0, 46.0)
"""Pixels that the axes take of the width and the height."""

Cells = list[str | int]
"""Cells as a chart takes them."""
Line = tuple[Cells, Cells]
"""The cells of a line's ends, across and upwards."""


def contribution_bars(
    book: Any, lot: LotRanking, tall: float, shown: Sequence[Criterion], ranking: Ranking, totals: Totals
) -> Any:
    """Return where the totals of a lot come from, a stacked bar a vendor to be laid exactly over its row.

    Rows are `tall` points high. The criteria `shown` come in order, the KPIs last; in greys if not ranked. The highest
    total of all lots takes the whole width.
    """
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    first = totals.rows[lot.lot][0]
    cells = (first, first + len(lot.vendors) - 1)
    stacked = [
        (totals.from_criterion(criterion.id), criterion_color(place, ranked=True), criterion_color(place, ranked=False))
        for place, criterion in enumerate(shown)
    ]
    if ranking.criteria.kpis_of(lot.lot):
        stacked.append((totals.from_financial, FINANCIAL_BAR, FINANCIAL_BAR_NOT_RANKED))
    # The gap between two bars, in percent of a bar.
    gap = min(round(100 * (tall / _TALL - 1)), _WIDEST_GAP)
    edge = {"color": WHITE, "width": 0.75}
    for column, color, grey in stacked:
        data = {"categories": totals.cells(totals.name, *cells), "values": totals.cells(column, *cells)}
        points = [None if vendor.is_ranked else {"fill": {"color": grey}, "border": edge} for vendor in lot.vendors]
        bars = {"fill": {"color": color}, "border": edge, "gap": gap, "points": points}
        chart.add_series({"name": totals.heading(column), **data, **bars})
    nothing = {"none": True}
    known = [vendor.scorecard.total or 0.0 for other in ranking.lots for vendor in other.vendors]
    highest = max(known, default=0.0) or _HIGHEST
    chart.set_x_axis({"min": 0, "max": highest, "visible": False, "major_gridlines": {"visible": False}})
    chart.set_y_axis({"reverse": True, "visible": False, "major_gridlines": {"visible": False}})
    chart.set_legend(nothing)
    chart.set_plotarea({"layout": {"x": 0, "y": 0, "width": 1, "height": 1}, "fill": nothing, "border": nothing})
    chart.set_chartarea({"fill": nothing, "border": nothing})
    return chart


def bars_description(lot: LotRanking, words: Words) -> str:
    """Return what the bars of a lot show, with the numbers."""
    said = []
    for vendor in lot.vendors:
        scores = [(score.criterion.name, score.contribution) for score in vendor.scorecard.criteria]
        parts = [f"{name.of(words.language)} {words.number(points, 0)}" for name, points in scores]
        if vendor.scorecard.kpis:
            earned = fsum(score.contribution for score in vendor.scorecard.kpis)
            parts.append(f"{words('report.column.financial')} {words.number(earned, 0)}")
        said.append(f"{vendor_text(vendor)} {points_text(vendor.scorecard.total, words)} ({words.listed(parts)})")
    about = words("report.summary.bars_about", lot=lot.lot).strip()
    return f"{about} {words.clauses(said)}."


def drawn_lot(ranking: Ranking) -> LotRanking | None:
    """Return the lot whose points are drawn, the one with most vendors; none where even that has too few."""
    lot = max(ranking.lots, key=lambda lot: len(_shown(lot)), default=None)
    return lot if lot is not None and len(_shown(lot)) >= _LEAST else None


def points_description(lot: LotRanking, words: Words) -> str:
    """Return what the chart of points shows, with the numbers."""
    said = [
        words(
            "report.summary.point",
            vendor=vendor_text(vendor),
            alignment=points_text(vendor.scorecard.alignment, words),
            financial=points_text(vendor.scorecard.financial, words),
        )
        for _, vendor in _shown(lot)
    ]
    about = [words("report.summary.points_about")]
    about += [] if all(vendor.is_ranked for _, vendor in _shown(lot)) else [words("report.summary.points_out")]
    return f"{' '.join(about)} {words.clauses(said)}."


def same_total(lot: LotRanking, share: float) -> tuple[tuple[float, float], ...]:
    """Return both ends of the line through the leader on which all totals are the same; nothing where none leads.

    The ends are alignment and financial points (0-100); `share` is that of alignment (0-1) in the total.
    """
    total = lot.leaders[0].scorecard.total if lot.leaders else None
    if total is None or not 0.0 < share < 1.0:
        return ()
    low, high = (_span([side or 0.0 for side in sides]) for sides in zip(*map(_sides, _shown(lot)), strict=True))
    ends = [max(low[0], (total - (1 - share) * high[1]) / share), min(low[1], (total - (1 - share) * high[0]) / share)]
    return tuple((x, (total - share * x) / (1 - share)) for x in ends)


def points_chart(
    book: Any,
    lot: LotRanking,
    totals: Totals,
    line: tuple[Cells, Cells] | None,
    size: tuple[float, float],
    words: Words,
) -> Any:
    """Return alignment against financial points, a labelled point a vendor of a lot, and a dashed line of equal totals.

    The `line` has its ends in cells; `size` is the width and the height of the chart in pixels.
    """
    points = [
        _Point(vendor, totals.rows[lot.lot][0] + place, *_sides((place, vendor))) for place, vendor in _shown(lot)
    ]
    chart = book.add_chart({"type": "scatter"})
    spans = (_span([point.x for point in points]), _span([point.y for point in points]))
    labels = _labels(points, _SHOWN * size[0])
    sides = _label_sides(points, labels, spans, size)
    for point in points:
        shape, color, ink = _mark(point)
        name, x, y = (totals.cells(column, point.row, point.row) for column in (totals.name, *totals.sides))
        marker = {"type": shape, "size": 9, "fill": {"color": color}, "border": {"color": WHITE}}
        series = {"name": name[:3], "categories": x, "values": y, "marker": marker}
        if point.row in sides:
            label = {"value": labels[point.row], "font": {**_FONT, "color": ink}}
            series["data_labels"] = {"value": True, "position": sides[point.row], "custom": [label]}
        chart.add_series(series)
    if line is not None:
        dashes = {"color": MUTED, "width": 1.0, "dash_type": "dash"}
        marked = {"marker": {"type": "none"}, "line": dashes}
        chart.add_series(
            {"name": words("report.summary.same_total"), "categories": line[0], "values": line[1], **marked}
        )
    axes = (("alignment", chart.set_x_axis), ("financial", chart.set_y_axis))
    for (axis, write), (low, high) in zip(axes, spans, strict=True):
        step = _STEP if high - low <= 5 * _STEP else 2 * _STEP
        write(_AXIS | {"name": words(f"report.column.{axis}"), "min": low, "max": high, "major_unit": step})
    chart.set_legend({"none": True})
    chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
    return chart


@dataclass(frozen=True)
class _Point:
    vendor: RankedVendor
    row: int
    x: float
    y: float


def _shown(lot: LotRanking) -> list[tuple[int, RankedVendor]]:
    """Return the vendors of a lot with points on both sides, each with its place in the lot."""
    return [
        (place, vendor)
        for place, vendor in enumerate(lot.vendors)
        if vendor.scorecard.alignment is not None and vendor.scorecard.financial is not None
    ]


def _sides(shown: tuple[int, RankedVendor]) -> tuple[float, float]:
    card = shown[1].scorecard
    return card.alignment or 0.0, card.financial or 0.0


def _mark(point: _Point) -> tuple[str, str, str]:
    """Return a point's shape, its colour and that of its label: a red diamond for who is not ranked, dark who leads."""
    if not point.vendor.is_ranked:
        return "diamond", OUT, OUT
    return ("circle", HEADING, HEADING) if point.vendor.leads else ("circle", POINT, MUTED)


def _labels(points: Sequence[_Point], longest: float) -> dict[int, str]:
    """Return what each point is called, by row: the first word of its vendor's name that no other name has.

    It takes at the most so many pixels, and never begins as a chart's formula does.
    """
    words = telling_words([cell_text(vendor_text(point.vendor)) for point in points])
    labels = [clip_to_line(Piece(word, _SIZE), longest) for word in words]
    said = [f" {label}" if label.startswith("=") else label for label in labels]
    return {point.row: label for point, label in zip(points, said, strict=True)}


def _span(values: Sequence[float]) -> tuple[float, float]:
    """Return the ends of an axis, round figures outside the values."""
    low = max(_STEP * ((min(values) - 2.0) // _STEP), 0.0)
    high = min(_STEP * (-(-(max(values) + 2.0) // _STEP)), 100.0)
    return (low, high) if high - low > _STEP else (max(low - _STEP, 0.0), min(high + _STEP, 100.0))


_Span = tuple[float, float]
_Box = tuple[float, float, float, float]


def _label_sides(
    points: Sequence[_Point], labels: Mapping[int, str], spans: tuple[_Span, _Span], size: tuple[float, float]
) -> dict[int, str]:
    """Return on which side of its point each label stands, by row; a label that has no room anywhere has none."""
    width, height = size[0] - _AXES[0], size[1] - _AXES[1]
    (left, right), (low, high) = spans
    places = {
        point.row: ((point.x - left) / (right - left) * width, (high - point.y) / (high - low) * height)
        for point in points
    }
    taken: list[_Box] = [(x - 5, y - 5, x + 5, y + 5) for x, y in places.values()]
    sides: dict[int, str] = {}
    labelled = 0
    for point in points:
        if point.vendor.is_ranked and labelled >= _LABELLED:
            continue
        labelled += point.vendor.is_ranked
        for side, box in _boxes(*places[point.row], _CHARACTER * len(labels[point.row])):
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height
            overlaps = (box[0] < x2 and x1 < box[2] and box[1] < y2 and y1 < box[3] for x1, y1, x2, y2 in taken)
            if inside and not any(overlaps):
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
