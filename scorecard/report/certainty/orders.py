"""The order in other circumstances, and what a single answer would change in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.palette import OUT
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import HEADER, TWO_DECIMALS
from scorecard.report.certainty.frame import (
    CELL,
    FIFTH,
    FIGURE,
    FIRST,
    LEGEND,
    NAME,
    NOTE,
    PICTURE,
    QUARTER,
    SECOND,
    Frame,
)
from scorecard.report.text.doubts import change_texts
from scorecard.report.text.sentences import names_text, order_text, vendor_text

if TYPE_CHECKING:
    from scorecard.core.model.rankings import LotRanking


def other_orders(frame: Frame) -> list[tuple[str, LotRanking]]:
    """Return the lot as it is ranked in other circumstances, each with what it is called."""
    others = [
        (frame.words("report.certainty.scenario", name=scenario.name.replace("_", " ")), lot)
        for scenario in frame.ranking.scenarios
        for lot in scenario.lots
    ]
    verified = frame.words("report.certainty.verified_only")
    others += [(verified, lot) for lot in frame.ranking.verified_only]
    return [(name, lot) for name, lot in others if lot.lot == frame.lot.lot]


def write_orders(frame: Frame, row: int) -> int:
    """Write the order of today and that in other circumstances."""
    first, row = row, frame.write_title(row, "orders")
    looks = ((NAME, "circumstance", FIRST), (SECOND, "leader", PICTURE + QUARTER - 1))
    for column, title, last in (*looks, (PICTURE + QUARTER, "order", FIFTH)):
        frame.page.text(row, column, frame.column(title), HEADER.but(indent=1 if column else 0), last)
    _write_order(frame, row + 1, frame.words("report.certainty.today"), frame.lot, None)
    row += 1
    for name, lot in other_orders(frame):
        row += 1
        _write_order(frame, row, name, lot, leaders(frame.lot))
    return frame.keep(first, row + 1)


def _write_order(frame: Frame, row: int, name: str, lot: LotRanking, now: tuple[str, ...] | None) -> None:
    """Write an order, and who is first, where that is not the same as `now`."""
    first = leaders(lot)
    said, look = names_text(first, lot, frame.words) or frame.words("report.certainty.no_order"), NOTE
    if first == now:
        said = frame.words("report.certainty.same_first")
    elif now is not None:
        look = NOTE.but(bold=True, color=OUT)
    frame.page.text(row, NAME, name, CELL, FIRST)
    frame.page.text(row, SECOND, said, look, PICTURE + QUARTER - 1)
    frame.page.text(row, PICTURE + QUARTER, order_text(lot, frame.words) or MISSING, NOTE, FIFTH)


def write_close(frame: Frame, row: int) -> int:
    """Write which neighbours a single answer would swap."""
    first, row = row, frame.write_title(row, "close")
    if not frame.lot.close_calls:
        frame.page.text(row, NAME, frame.words("report.certainty.close.none"), LEGEND, frame.page.last)
        return frame.keep(first, row + 1)
    for column, title, last in ((NAME, "neighbours", NAME), (FIRST, "gap", FIRST), (SECOND, "changes", FIFTH)):
        look = HEADER.but(align="right") if column == FIRST else HEADER.but(indent=1 if column else 0)
        frame.page.text(row, column, frame.column(title), look, last)
    names = {vendor.vendor.id: vendor_text(vendor) for vendor in frame.lot.vendors}
    for call in frame.lot.close_calls:
        row += 1
        pair = frame.words("report.certainty.pair", ahead=names[call.ahead], behind=names[call.behind])
        frame.page.text(row, NAME, pair, CELL)
        frame.page.number(row, FIRST, call.gap, FIGURE.but(number_format=TWO_DECIMALS))
        said = change_texts(call, frame.lot, frame.ranking.criteria, frame.words)
        frame.page.text(row, SECOND, "\n".join(said), NOTE, FIFTH)
    return frame.keep(first, row + 1)


def leaders(lot: LotRanking) -> tuple[str, ...]:
    """Return the ids of those who are first."""
    return tuple(sorted(vendor.vendor.id for vendor in lot.leaders))
