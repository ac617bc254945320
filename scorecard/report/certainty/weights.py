"""What the order hangs on: each weight alone, and all of them drawn at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.core.model.robustness import DRAWS, FRONT
from scorecard.palette import BAND, MUTED
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import HEADER, PERCENT
from scorecard.report.certainty.frame import (
    CELL,
    CELLS,
    FIFTH,
    FIGURE,
    FIRST,
    FOURTH,
    GAP,
    LEGEND,
    NAME,
    NOTE,
    PICTURE,
    QUARTER,
    SECOND,
    THIRD,
    Frame,
)
from scorecard.report.text.certainty import range_text, weight_text
from scorecard.report.text.sentences import names_text, subject_text, vendor_text
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from scorecard.core.model.robustness import Interval, LotStability, Simulation

_PAIRS = 8
"""Vendors of which every pair is shown."""
_SIDEWAYS = 4
"""Vendors up to which their names are written from left to right over the columns of a pair."""
_TURNED_HEIGHT = 110

_NAME_TURNED = 34

_COUNT = FIGURE.but(number_format="#,##0")


def write_weights(frame: Frame, row: int, stability: LotStability) -> int:
    """Write how far each weight can move by itself before somebody else leads."""
    titles = ("weighed", "weight", "today", "range", "below", "above")
    first, row = row, frame.write_title(row, "weights", "weights.legend")
    row = frame.write_header(row, [frame.column(title) for title in titles], "%")
    if stability.share is not None:
        _write_weight(frame, row, frame.words("report.certainty.share"), MISSING, stability.share)
        frame.name("share", (row, row), SECOND)
        row += 1
    for side in (stability.criteria, stability.kpis):
        for weight in side:
            name = subject_text(weight.id, frame.ranking.criteria, frame.words)
            _write_weight(frame, row, name, weight_text(weight, frame.words), weight.shares)
            row += 1
    return frame.keep(first, row)


def _write_weight(frame: Frame, row: int, name: str, weight: str, shares: Interval) -> None:
    frame.page.text(row, NAME, name, CELL)
    frame.page.text(row, FIRST, weight, NOTE)
    frame.page.number(row, SECOND, shares.today, FIGURE.but(number_format=PERCENT))
    frame.page.text(row, THIRD, range_text(shares, frame.words), FIGURE)
    frame.draw(row, shares.low, shares.high, shares.today)
    for column, vendors in ((FOURTH, shares.below), (FIFTH, shares.above)):
        said = names_text(vendors, frame.lot, frame.words) if vendors else frame.words("report.certainty.nobody")
        frame.page.text(row, column, said, NOTE if vendors else NOTE.but(color=MUTED))


def write_chances(frame: Frame, row: int, simulation: Simulation) -> int:
    """Write in how many draws each vendor is first, and between which ranks it mostly is."""
    words, draws = frame.words, frame.draws()
    first, row = row, frame.write_title(row, "chances", "chances.about")
    titles = (words("report.column.vendor"), frame.column("first", draws=draws), frame.column("ranks"))
    row = frame.write_header(row, titles, "%", wide=True)
    found = {chances.vendor: chances for chances in simulation.vendors}
    for vendor in frame.lot.ranked:
        chances = found[vendor.vendor.id]
        frame.write_name(row, vendor)
        frame.page.number(row, FIRST, chances.first * DRAWS, _COUNT)
        ranks = words("phrase.range", low=chances.best, high=chances.worst)
        said = words.number(chances.best) if chances.best == chances.worst else ranks
        frame.page.text(row, SECOND, said, FIGURE, THIRD)
        frame.draw(row, 0.0, chances.first, None)
        frame.page.fill(row, FOURTH, FIFTH, CELL)
        row += 1
    rows = (row - len(found), row - 1)
    frame.name("vendors", rows, NAME)
    frame.name("first", rows, FIRST)
    return frame.keep(first, row)


def write_pairs(frame: Frame, row: int, simulation: Simulation) -> int:
    """Write who is ahead of whom in how many draws, among the first few."""
    shown = simulation.front[:_PAIRS]
    by_id = {vendor.vendor.id: vendor for vendor in frame.lot.ranked}
    first, row = row, frame.write_title(row, "pairs", "pairs.about")
    if len(simulation.front) > len(shown):
        more = frame.words("report.certainty.pairs.more", shown=len(shown), all=FRONT)
        frame.page.text(row, NAME, more, LEGEND, frame.page.last)
        row += 1
    width = QUARTER if len(shown) <= _SIDEWAYS else CELLS // _PAIRS
    starts = [PICTURE + place * width for place in range(len(shown))]
    frame.page.text(row, NAME, frame.words("report.column.vendor"), HEADER, GAP)
    turned = len(shown) > _SIDEWAYS
    for column, chances in zip(starts, shown, strict=True):
        name = clip(vendor_text(by_id[chances.vendor]), _NAME_TURNED)
        look = HEADER.but(align="center", rotation=90 if turned else 0)
        frame.page.text(row, column, name, look, column + width - 1)
    frame.page.paper.at_least(row, _TURNED_HEIGHT if turned else 0.0)
    for chances in shown:
        row += 1
        frame.write_name(row, by_id[chances.vendor], GAP)
        beats = dict(chances.beats)
        for column, rival in zip(starts, shown, strict=True):
            last = column + width - 1
            if rival is chances:
                frame.page.fill(row, column, last, CELL.but(fill=BAND))
            else:
                frame.page.merged_number(row, column, beats[rival.vendor] * DRAWS, _COUNT, last)
    return frame.keep(first, row + 1)
