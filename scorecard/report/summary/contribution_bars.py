"""Where each total comes from: a stacked bar a vendor, laid exactly over the rows of the Summary's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.palette import FINANCIAL_BAR, FINANCIAL_BAR_NOT_RANKED, WHITE
from scorecard.report.canvas.styles import criterion_color

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    from scorecard.core.model.criteria import Criteria, Criterion
    from scorecard.core.model.rankings import LotRanking
    from scorecard.report.summary.table import Rows
    from scorecard.report.tables.totals import Totals

_TALL = 13.0
"""Points: every bar is as high as the numbers beside it, however high its row."""
_WIDEST_GAP = 500
"""Percent: what programs can show."""
_HIGHEST = 100


def contribution_bars(
    book: Workbook, lot: LotRanking, rows: Rows, shown: Sequence[Criterion], criteria: Criteria, totals: Totals
) -> Chart:
    """Return the chart of some rows of a lot: the criteria `shown` in order, the KPIs last; in greys if not ranked."""
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    first = totals.rows(lot.lot)[0] + rows.place
    last = first + rows.count - 1
    stacked = [
        (totals.from_criterion(criterion.id), criterion_color(place, ranked=rows.ranked))
        for place, criterion in enumerate(shown)
    ]
    if criteria.kpis_of(lot.lot):
        stacked.append((totals.from_financial, FINANCIAL_BAR if rows.ranked else FINANCIAL_BAR_NOT_RANKED))
    # The gap between two bars, in percent of a bar.
    gap = min(round(100 * (rows.tall / _TALL - 1)), _WIDEST_GAP)
    for column, color in stacked:
        chart.add_series(
            {
                "name": totals.heading(column),
                "categories": totals.cells(totals.name, first, last),
                "values": totals.cells(column, first, last),
                "fill": {"color": color},
                "border": {"color": WHITE, "width": 0.75},
                "gap": gap,
            }
        )
    nothing = {"none": True}
    chart.set_x_axis({"min": 0, "max": _HIGHEST, "visible": False, "major_gridlines": {"visible": False}})
    chart.set_y_axis({"reverse": True, "visible": False, "major_gridlines": {"visible": False}})
    chart.set_legend(nothing)
    chart.set_plotarea({"layout": {"x": 0, "y": 0, "width": 1, "height": 1}, "fill": nothing, "border": nothing})
    chart.set_chartarea({"fill": nothing, "border": nothing})
    return chart
