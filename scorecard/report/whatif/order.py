"""The order of a lot by the weights typed in, with a chart."""

from typing import Any

from scorecard.palette import ALIGNMENT_BAR, FINANCIAL_BAR, FONT, GRID, HEADING, TEXT
from scorecard.report.canvas.styles import BODY, DOTTED, HEADER, LABEL, ONE_DECIMAL
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.board import ROW_HEIGHT, LotPart
from scorecard.report.whatif.formulas import area

_CHART_APART = 14


def write_order(part: LotPart) -> None:
    """Write the order by these weights, with a chart of it."""
    lot, page, column = part.lot, part.page, part.lot.in_order[at.RANK][0]
    title = HEADER.but(size=13, bold=True, color=HEADING, bottom=None)
    page.text(lot.order, column, part.titled("order"), part.look(title), page.last)
    message = "same" if any(vendor.is_ranked for vendor in lot.vendors) else "nobody"
    look = part.look(BODY.but(wrap=True, vertical="top"))
    page.formula(lot.order + 1, column, part.formulas.message(), part.say(message), look, page.last)
    heading = part.look(HEADER)
    right = heading.but(align="right")
    sides = (lot.alignment, "from_alignment"), (lot.financial, "from_financial")
    headings = [
        (at.RANK, part.say("rank"), heading.but(align="center")),
        (at.NAME, part.words("report.column.vendor"), heading),
        (at.TOTAL, part.words("report.column.total"), right),
        *((column, part.say(key), right) for column, key in sides if lot.kpis),
    ]
    for found, said, aligned in headings:
        first, last = lot.in_order[found]
        page.text(lot.order + 2, first, said, aligned, last)
    for place in range(lot.places):
        _write_place(part, place)
    for row in range(lot.first_order, lot.last_order + 1):
        page.paper.at_least(row, ROW_HEIGHT)
    page.paper.keep(lot.order, lot.last_order)
    if lot.places:
        rows, columns = (lot.order + 2, lot.last_order), (lot.chart, page.last)
        page.chart(_chart(part), rows, columns, part.say("chart"), apart=_CHART_APART)


def _write_place(part: LotPart, place: int) -> None:
    lot = part.lot
    values: dict[int, str | float | None] = {}
    ranked = [vendor for vendor in lot.vendors if vendor.is_ranked]
    if place < len(ranked):
        vendor, card = ranked[place], ranked[place].scorecard
        values = {at.RANK: vendor.rank, at.NAME: part.names[vendor.vendor.id], at.TOTAL: card.total}
        values[lot.alignment] = part.share * (card.alignment or 0.0)
        values[lot.financial] = (1 - part.share) * (card.financial or 0.0)
    look = part.look(BODY.but(size=10, bottom=DOTTED))
    right = look.but(align="right", number_format=ONE_DECIMAL)
    looks = {at.RANK: look.but(align="center"), at.NAME: look, at.TOTAL: right.but(bold=True)}
    for found, formula in part.formulas.in_order(place + 1).items():
        first, last = lot.in_order[found]
        part.page.formula(lot.first_order + place, first, formula, values.get(found, ""), looks.get(found, right), last)


def _chart(part: LotPart) -> Any:
    lot, page = part.lot, part.page
    chart = page.book.add_chart({"type": "bar", "subtype": "stacked"})
    rows = (lot.first_order, lot.first_order + lot.places - 1)
    font = {"name": FONT, "size": part.look(LABEL).size, "color": TEXT}
    parts = [("total", at.TOTAL, ALIGNMENT_BAR)]
    if lot.kpis:
        parts = [("alignment", lot.alignment, ALIGNMENT_BAR), ("financial", lot.financial, FINANCIAL_BAR)]
    # So that the only bar of a chart is no thicker than one of several.
    gap = min(500, max(40, round(700 / lot.places) - 100))
    for key, own, color in parts:
        names, figures = (
            f"={page.quoted_tab}!{area(rows[0], column, rows[1], column)}"
            for column in (lot.in_order[at.NAME][0], lot.in_order[own][0])
        )
        bars = {"categories": names, "values": figures, "fill": {"color": color}, "gap": gap}
        chart.add_series(bars | {"name": part.words(f"report.column.{key}")})
    chart.set_y_axis({"reverse": True, "num_font": font, "line": {"none": True}, "major_tick_mark": "none"})
    grid = {"visible": True, "line": {"color": GRID}}
    scale = {"min": 0, "max": 100, "major_unit": 25, "num_format": "0"}
    chart.set_x_axis(scale | {"num_font": font, "major_gridlines": grid, "line": {"none": True}})
    chart.set_legend({"position": "bottom", "font": font} if lot.kpis else {"none": True})
    chart.set_title({"none": True})
    chart.set_chartarea({"border": {"none": True}})
    return chart
