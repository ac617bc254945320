"""The order in other circumstances, and what a single answer would change in it."""

from scorecard.core.model.rankings import LotRanking
from scorecard.palette import OUT
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import HEADER, TWO_DECIMALS
from scorecard.report.certainty import frame as at
from scorecard.report.certainty.frame import Frame
from scorecard.report.text.doubts import change_texts
from scorecard.report.text.sentences import names_text, order_text, vendor_text


def other_orders(frame: Frame) -> list[tuple[str, LotRanking]]:
    """Return the lot as it is ranked in other circumstances, each with what it is called."""
    others = [
        (frame.words("report.certainty.scenario", name=scenario.name.replace("_", " ")), lot)
        for scenario in frame.ranking.scenarios
        for lot in scenario.lots
    ]
    for kind, lots in (("verified", frame.ranking.verified_only), ("declared", frame.ranking.declared_only)):
        others += [(frame.words(f"report.certainty.{kind}_only"), lot) for lot in lots]
    return [(name, lot) for name, lot in others if lot.lot == frame.lot.lot]


def write_orders(frame: Frame, row: int) -> int:
    """Write the order of today and that in other circumstances."""
    first, row = row, frame.write_title(row, "orders")
    looks = ((at.NAME, "circumstance", at.FIRST), (at.SECOND, "leader", at.PICTURE + at.QUARTER - 1))
    for column, title, last in (*looks, (at.PICTURE + at.QUARTER, "order", at.FIFTH)):
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
    said, look = names_text(first, lot, frame.words) or frame.words("report.certainty.no_order"), at.NOTE
    if first == now:
        said = frame.words("report.certainty.same_first")
    elif now is not None:
        look = at.NOTE.but(bold=True, color=OUT)
    frame.page.text(row, at.NAME, name, at.CELL, at.FIRST)
    frame.page.text(row, at.SECOND, said, look, at.PICTURE + at.QUARTER - 1)
    frame.page.text(row, at.PICTURE + at.QUARTER, order_text(lot, frame.words) or MISSING, at.NOTE, at.FIFTH)


def write_close(frame: Frame, row: int) -> int:
    """Write which neighbours a single answer would swap."""
    first, row = row, frame.write_title(row, "close")
    if not frame.lot.close_calls:
        frame.page.text(row, at.NAME, frame.words("report.certainty.close.none"), at.LEGEND, frame.page.last)
        return frame.keep(first, row + 1)
    titles = ((at.NAME, "neighbours", at.NAME), (at.FIRST, "gap", at.FIRST), (at.SECOND, "changes", at.FIFTH))
    for column, title, last in titles:
        look = HEADER.but(align="right") if column == at.FIRST else HEADER.but(indent=1 if column else 0)
        frame.page.text(row, column, frame.column(title), look, last)
    names = {vendor.vendor.id: vendor_text(vendor) for vendor in frame.lot.vendors}
    for call in frame.lot.close_calls:
        row += 1
        pair = frame.words("report.certainty.pair", ahead=names[call.ahead], behind=names[call.behind])
        frame.page.text(row, at.NAME, pair, at.CELL)
        frame.page.number(row, at.FIRST, call.gap, at.FIGURE.but(number_format=TWO_DECIMALS))
        said = change_texts(call, frame.lot, frame.ranking.criteria, frame.words)
        frame.page.text(row, at.SECOND, "\n".join(said), at.NOTE, at.FIFTH)
    return frame.keep(first, row + 1)


def leaders(lot: LotRanking) -> tuple[str, ...]:
    """Return the ids of those who are first."""
    return tuple(sorted(vendor.vendor.id for vendor in lot.leaders))
