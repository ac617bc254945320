"""The order of a lot by the weights typed in, with a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.palette import ALIGNMENT_BAR, FINANCIAL_BAR, FONT, GRID, HEADING, TEXT
from scorecard.report.canvas.styles import BODY, DOTTED, HEADER, LABEL, ONE_DECIMAL
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.board import ROW_HEIGHT
from scorecard.report.whatif.formulas import area
from scorecard.report.whatif.lot import or_dash

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]

    from scorecard.core.model.rankings import RankedVendor
    from scorecard.report.whatif.lot import LotPart


_CHART_APART = 14


def write_order(part: LotPart) -> None:
    """Write the order by these weights, with a chart of it."""
    lot, page, column = part.lot, part.page, part.lot.order_column
    title = HEADER.but(size=13, bold=True, color=HEADING, bottom=None)
    page.text(lot.order, column, part.titled("order"), part.board.look(title), page.last)
    message = "same" if any(vendor.is_ranked for vendor in lot.vendors) else "nobody"
    look = part.board.look(BODY.but(wrap=True, vertical="top"))
    page.formula(lot.message, column, part.formulas.message(), part.board.say(message), look, page.last)
    heading = part.board.look(HEADER)
    right = heading.but(align="right")
    headings = [
        (at.RANK, part.board.say("rank"), heading.but(align="center")),
        (at.NAME, part.board.words("report.column.vendor"), heading),
        (at.TOTAL, part.board.words("report.column.total"), right),
    ]
    if lot.kpis:
        headings.append((lot.alignment, part.board.say("from_alignment"), right))
        headings.append((lot.financial, part.board.say("from_financial"), right))
    for found, said, aligned in headings:
        first, last = _in_order(part, found)
        page.text(lot.order + 2, column + first, said, aligned, column + last)
    for place in range(lot.places):
        _write_place(part, place)
    for row in range(lot.first_order, lot.last_order + 1):
        page.paper.at_least(row, ROW_HEIGHT)
    page.paper.keep(lot.order, lot.last_order)
    if lot.places:
        rows, columns = (lot.order + 2, lot.last_order), (lot.chart, page.last)
        page.chart(_chart(part), rows, columns, part.board.say("chart"), apart=_CHART_APART)


def _write_place(part: LotPart, place: int) -> None:
    lot, page, row, column = part.lot, part.page, part.lot.first_order + place, part.lot.order_column
    ranked = [vendor for vendor in lot.vendors if vendor.is_ranked]
    values = _line(part, ranked[place]) if place < len(ranked) else {}
    look = part.board.look(BODY.but(size=10, bottom=DOTTED))
    right = look.but(align="right", number_format=ONE_DECIMAL)
    looks = {at.RANK: look.but(align="center"), at.NAME: look, at.TOTAL: right.but(bold=True)}
    for found, formula in part.formulas.in_order(place + 1).items():
        first, last = _in_order(part, found)
        value = values.get(found, "")
        page.formula(row, column + first, formula, value, looks.get(found, right), column + last)


def _in_order(part: LotPart, column: int) -> tuple[int, int]:
    """Return where in the order a column of the vendors stands: the first and the last column there."""
    lot = part.lot
    places = {
        at.RANK: (0, 1),
        at.NAME: (at.ORDER_VENDOR, at.ORDER_VENDOR_LAST - at.ORDER_VENDOR + 1),
        at.TOTAL: (at.ORDER_TOTAL, lot.total_span),
        lot.alignment: (lot.order_alignment, lot.side_span),
        lot.financial: (lot.order_financial, lot.side_span),
    }
    first, span = places[column]
    return first, first + span - 1


def _line(part: LotPart, vendor: RankedVendor) -> dict[int, float | str]:
    """Return a vendor's line in the order, by the columns of the vendors."""
    card = vendor.scorecard
    values: dict[int, float | str] = {at.RANK: vendor.rank or 0, at.NAME: part.names[vendor.vendor.id]}
    values[at.TOTAL] = or_dash(card.total)
    values[part.lot.alignment] = part.share * (card.alignment or 0.0)
    values[part.lot.financial] = (1 - part.share) * (card.financial or 0.0)
    return values


def _chart(part: LotPart) -> Chart:
    lot, page = part.lot, part.page
    chart = page.book.add_chart({"type": "bar", "subtype": "stacked"})
    rows = (lot.first_order, lot.first_order + lot.places - 1)
    font = {"name": FONT, "size": part.board.look(LABEL).size, "color": TEXT}
    parts = [("total", at.ORDER_TOTAL, ALIGNMENT_BAR)]
    if lot.kpis:
        sides = (("alignment", lot.order_alignment, ALIGNMENT_BAR), ("financial", lot.order_financial, FINANCIAL_BAR))
        parts = list(sides)
    # So that the only bar of a chart is no thicker than one of several.
    gap = min(500, max(40, round(700 / lot.places) - 100))
    for key, offset, color in parts:
        names, figures = (
            f"={page.quoted_tab}!{area(rows[0], column, rows[1], column)}"
            for column in (lot.order_column + at.ORDER_VENDOR, lot.order_column + offset)
        )
        bars = {"categories": names, "values": figures, "fill": {"color": color}, "gap": gap}
        chart.add_series(bars | {"name": part.board.words(f"report.column.{key}")})
    chart.set_y_axis({"reverse": True, "num_font": font, "line": {"none": True}, "major_tick_mark": "none"})
    grid = {"visible": True, "line": {"color": GRID}}
    scale = {"min": 0, "max": 100, "major_unit": 25, "num_format": "0"}
    chart.set_x_axis(scale | {"num_font": font, "major_gridlines": grid, "line": {"none": True}})
    chart.set_legend({"position": "bottom", "font": font} if lot.kpis else {"none": True})
    chart.set_title({"none": True})
    chart.set_chartarea({"border": {"none": True}})
    return chart
