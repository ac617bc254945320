"""What the order hangs on: each weight alone, and all of them drawn at random."""

from scorecard.core.model.robustness import DRAWS, FRONT, Interval, LotStability, Simulation
from scorecard.palette import BAND, MUTED
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import HEADER, PERCENT
from scorecard.report.certainty import frame as at
from scorecard.report.certainty.frame import Frame
from scorecard.report.text.certainty import range_text, weight_text
from scorecard.report.text.sentences import names_text, subject_text, vendor_text
from scorecard.typeset.text_fit import clip

_PAIRS = 8
"""Vendors of which every pair is shown."""
_SIDEWAYS = 4
"""Vendors up to which their names are written from left to right over the columns of a pair."""
_TURNED_HEIGHT = 110

_NAME_TURNED = 34

_COUNT = at.FIGURE.but(number_format="#,##0")


def write_weights(frame: Frame, row: int, stability: LotStability) -> int:
    """Write how far each weight can move by itself before the first place changes."""
    titles = ("weighed", "weight", "today", "range", "below", "above")
    first, row = row, frame.write_title(row, "weights", "weights.legend")
    row = frame.write_header(row, [frame.column(title) for title in titles], "%")
    if stability.share is not None:
        _write_weight(frame, row, frame.words("report.certainty.share"), MISSING, stability.share)
        frame.name("share", (row, row), at.SECOND)
        row += 1
    for side in (stability.criteria, stability.kpis):
        for weight in side:
            name = subject_text(weight.id, frame.ranking.criteria, frame.words)
            _write_weight(frame, row, name, weight_text(weight, frame.words), weight.shares)
            row += 1
    return frame.keep(first, row)


def _write_weight(frame: Frame, row: int, name: str, weight: str, shares: Interval) -> None:
    frame.page.text(row, at.NAME, name, at.CELL)
    frame.page.text(row, at.FIRST, weight, at.NOTE)
    frame.page.number(row, at.SECOND, shares.today, at.FIGURE.but(number_format=PERCENT))
    frame.page.text(row, at.THIRD, range_text(shares, frame.words), at.FIGURE)
    frame.draw(row, shares.low, shares.high, shares.today)
    ends = (at.FOURTH, shares.below, shares.low > 0.0), (at.FIFTH, shares.above, shares.high < 1.0)
    for column, vendors, is_end in ends:
        nobody = frame.words("report.certainty.no_order" if is_end else "report.certainty.nobody")
        said = names_text(vendors, frame.lot, frame.words) if vendors else nobody
        frame.page.text(row, column, said, at.NOTE if vendors else at.NOTE.but(color=MUTED))


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
        frame.page.number(row, at.FIRST, chances.first * DRAWS, _COUNT)
        ranks = words("phrase.range", low=chances.best, high=chances.worst)
        said = words.number(chances.best) if chances.best == chances.worst else ranks
        frame.page.text(row, at.SECOND, said, at.FIGURE, at.THIRD)
        frame.draw(row, 0.0, chances.first, None)
        frame.page.fill(row, at.FOURTH, at.FIFTH, at.CELL)
        row += 1
    rows = (row - len(found), row - 1)
    frame.name("vendors", rows, at.NAME)
    frame.name("first", rows, at.FIRST)
    return frame.keep(first, row)


def write_pairs(frame: Frame, row: int, simulation: Simulation) -> int:
    """Write who is ahead of whom in how many draws, among the first few."""
    shown = simulation.front[:_PAIRS]
    by_id = {vendor.vendor.id: vendor for vendor in frame.lot.ranked}
    first, row = row, frame.write_title(row, "pairs", "pairs.about")
    if len(simulation.front) > len(shown):
        more = frame.words("report.certainty.pairs.more", shown=len(shown), all=FRONT)
        frame.page.text(row, at.NAME, more, at.LEGEND, frame.page.last)
        row += 1
    width = at.QUARTER if len(shown) <= _SIDEWAYS else at.CELLS // _PAIRS
    starts = [at.PICTURE + place * width for place in range(len(shown))]
    frame.page.text(row, at.NAME, frame.words("report.column.vendor"), HEADER, at.GAP)
    turned = len(shown) > _SIDEWAYS
    for column, chances in zip(starts, shown, strict=True):
        name = clip(vendor_text(by_id[chances.vendor]), _NAME_TURNED)
        look = HEADER.but(align="center", rotation=90 if turned else 0)
        frame.page.text(row, column, name, look, column + width - 1)
    frame.page.paper.at_least(row, _TURNED_HEIGHT if turned else 0.0)
    for chances in shown:
        row += 1
        frame.write_name(row, by_id[chances.vendor], at.GAP)
        beats = dict(chances.beats)
        for column, rival in zip(starts, shown, strict=True):
            last = column + width - 1
            if rival is chances:
                frame.page.fill(row, column, last, at.CELL.but(fill=BAND))
            else:
                frame.page.number(row, column, beats[rival.vendor] * DRAWS, _COUNT, last)
    return frame.keep(first, row + 1)
