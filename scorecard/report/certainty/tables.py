"""What an order hangs on: weights, circumstances, what is missing, answers, reviewers; tables where there is any."""

from collections.abc import Sequence
from math import fsum

from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import DRAWS, FRONT, Chances, Interval, LotStability, Simulation
from scorecard.core.model.scorecards import QuestionScore
from scorecard.core.robustness.evidence import checked, firm_share
from scorecard.palette import BAND, MUTED, OUT, TEXT
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import HEADER, PERCENT, TWO_DECIMALS
from scorecard.report.certainty import frame as at
from scorecard.report.certainty.frame import Frame
from scorecard.report.text.certainty import range_text, weight_text
from scorecard.report.text.doubts import change_texts
from scorecard.report.text.sentences import names_text, order_text, standing_text, subject_text, vendor_text
from scorecard.typeset.text_fit import clip

_PAIRS = 8
"""Vendors of which every pair is shown."""
_SIDEWAYS = 4
"""Vendors up to which their names are written from left to right over the columns of a pair."""
_TURNED_HEIGHT = 110
_NAME_TURNED = 34
_COUNT = at.FIGURE.but(number_format="#,##0")
_HALF = at.PICTURE + at.QUARTER
"""The column in the picture at which orders begin."""


def leaders(lot: LotRanking) -> tuple[str, ...]:
    """Return the ids of those who are first."""
    return tuple(sorted(vendor.vendor.id for vendor in lot.leaders))


def write_weights(frame: Frame, stability: LotStability) -> None:
    """Write how far each weight can move by itself before the first place changes."""
    frame.write_title("weights", "weights.legend")
    titles = ("weighed", "weight", "today", "range", "below", "above")
    frame.write_header([frame.column(title) for title in titles], "%")
    if stability.share is not None:
        frame.name("share", (frame.row, frame.row), at.SECOND)
        _write_weight(frame, frame.words("report.certainty.share"), MISSING, stability.share)
    for weight in (*stability.criteria, *stability.kpis):
        name = subject_text(weight.id, frame.ranking.criteria, frame.words)
        _write_weight(frame, name, weight_text(weight, frame.words), weight.shares)


def _write_weight(frame: Frame, name: str, weight: str, shares: Interval) -> None:
    page, row = frame.page, frame.row
    page.text(row, at.NAME, name, at.CELL)
    page.text(row, at.FIRST, weight, at.NOTE)
    page.number(row, at.SECOND, shares.today, at.FIGURE.but(number_format=PERCENT))
    page.text(row, at.THIRD, range_text(shares, frame.words), at.FIGURE)
    frame.draw(shares.low, shares.high, shares.today)
    ends = (at.FOURTH, shares.below, shares.low > 0.0), (at.FIFTH, shares.above, shares.high < 1.0)
    for column, vendors, is_end in ends:
        nobody = frame.words("report.certainty.no_order" if is_end else "report.certainty.nobody")
        said = names_text(vendors, frame.lot, frame.words) if vendors else nobody
        page.text(row, column, said, at.NOTE if vendors else at.NOTE.but(color=MUTED))
    frame.row += 1


def write_chances(frame: Frame, simulation: Simulation) -> None:
    """Write in how many draws each vendor is first, and between which ranks it mostly is."""
    frame.write_title("chances", "chances.about")
    write_fares(frame, simulation.vendors)
    rows = (frame.row - len(simulation.vendors), frame.row - 1)
    frame.name("vendors", rows, at.NAME)
    frame.name("first", rows, at.FIRST)


def write_fares(frame: Frame, vendors: Sequence[Chances]) -> None:
    """Write how the ranked vendors fare over all draws, in today's order."""
    page, words = frame.page, frame.words
    titles = (words("report.column.vendor"), frame.column("first", draws=words.number(DRAWS)), frame.column("ranks"))
    frame.write_header(titles, "%", wide=True)
    found = {chances.vendor: chances for chances in vendors}
    for vendor in frame.lot.ranked:
        chances, row = found[vendor.vendor.id], frame.row
        frame.write_name(vendor)
        page.number(row, at.FIRST, chances.first * DRAWS, _COUNT)
        ranks = words("phrase.range", low=chances.best, high=chances.worst)
        said = words.number(chances.best) if chances.best == chances.worst else ranks
        page.text(row, at.SECOND, said, at.FIGURE, at.THIRD)
        frame.draw(0.0, chances.first, None)
        page.fill(row, at.FOURTH, at.FIFTH, at.CELL)
        frame.row += 1


def write_pairs(frame: Frame, simulation: Simulation) -> None:
    """Write who is ahead of whom in how many draws, among the first few."""
    page, front = frame.page, simulation.front
    shown, by_id = front[:_PAIRS], {vendor.vendor.id: vendor for vendor in frame.lot.ranked}
    frame.write_title("pairs", "pairs.about")
    if len(front) > len(shown):
        more = frame.words("report.certainty.pairs.more", shown=len(shown), all=FRONT)
        page.text(frame.row, at.NAME, more, at.LEGEND, page.last)
        frame.row += 1
    turned = len(shown) > _SIDEWAYS
    width = at.CELLS // _PAIRS if turned else at.QUARTER
    starts = [at.PICTURE + place * width for place in range(len(shown))]
    page.text(frame.row, at.NAME, frame.words("report.column.vendor"), HEADER, at.GAP)
    look = HEADER.but(align="center", rotation=90 if turned else 0)
    for column, chances in zip(starts, shown, strict=True):
        name = clip(vendor_text(by_id[chances.vendor]), _NAME_TURNED)
        page.text(frame.row, column, name, look, column + width - 1)
    page.paper.at_least(frame.row, _TURNED_HEIGHT if turned else 0.0)
    for chances in shown:
        frame.row += 1
        frame.write_name(by_id[chances.vendor], at.GAP)
        beats = dict(chances.beats)
        for column, rival in zip(starts, shown, strict=True):
            last = column + width - 1
            if rival is chances:
                page.fill(frame.row, column, last, at.CELL.but(fill=BAND))
            else:
                page.number(frame.row, column, beats[rival.vendor] * DRAWS, _COUNT, last)
    frame.row += 1


def write_orders(frame: Frame) -> None:
    """Write the order of today and that in other circumstances, where there is any."""
    scenarios = [
        (frame.words("report.certainty.scenario", name=scenario.name.replace("_", " ")), lot)
        for scenario in frame.ranking.scenarios
        for lot in scenario.lots
    ]
    ranking = frame.ranking
    proven = {"verified_only": ranking.verified_only, "declared_only": ranking.declared_only}
    proven |= {"without_record": ranking.without_record}
    proofs = [(frame.words(f"report.certainty.{kind}"), lot) for kind, lots in proven.items() for lot in lots]
    others = [(name, lot) for name, lot in (*scenarios, *proofs) if lot.lot == frame.lot.lot]
    if any(leaders(lot) for _, lot in others):
        frame.write_title("orders")
        frame.write_heads(
            (at.NAME, "circumstance", at.FIRST), (at.SECOND, "leader", _HALF - 1), (_HALF, "order", at.FIFTH)
        )
        for name, lot in ((frame.words("report.certainty.today"), frame.lot), *others):
            _write_order(frame, name, lot)


def _write_order(frame: Frame, name: str, lot: LotRanking) -> None:
    """Write an order, and who is first, where that is not the same as today."""
    first, look = leaders(lot), at.NOTE
    said = names_text(first, lot, frame.words) or frame.words("report.certainty.no_order")
    if lot is not frame.lot and first == leaders(frame.lot):
        said = frame.words("report.certainty.same_first")
    elif lot is not frame.lot:
        look = at.NOTE.but(bold=True, color=OUT)
    frame.page.text(frame.row, at.NAME, name, at.CELL, at.FIRST)
    frame.page.text(frame.row, at.SECOND, said, look, _HALF - 1)
    frame.page.text(frame.row, _HALF, order_text(lot, frame.words) or MISSING, at.NOTE, at.FIFTH)
    frame.row += 1


def write_bounds(frame: Frame) -> None:
    """Write what each total is, and what it can become."""
    page, words = frame.page, frame.words
    bounded = [(vendor, bounds) for vendor in frame.lot.vendors if (bounds := vendor.scorecard.total_bounds)]
    if not bounded:
        return
    about = "bounds_none" if frame.ranking.criteria.credit.wants_names else "bounds"
    frame.write_title("bounds", "bounds.legend", words(f"report.method.{about}.text"))
    figures = (words("report.column.total"), frame.column("low"), frame.column("high"))
    titles = (words("report.column.vendor"), *figures, frame.column("firm"), frame.column("standing"))
    frame.write_header(titles, "", figures=(at.FIRST, at.SECOND, at.THIRD))
    for vendor, bounds in bounded:
        total, row, color = vendor.scorecard.total, frame.row, TEXT if vendor.is_ranked else MUTED
        frame.write_name(vendor)
        for column, points in ((at.FIRST, total), (at.SECOND, bounds.low), (at.THIRD, bounds.high)):
            page.number(row, column, points, at.POINTS.but(color=color))
        frame.draw(bounds.low / 100.0, bounds.high / 100.0, None if total is None else total / 100.0)
        firm = at.NOTE.but(color=color, number_format=PERCENT)
        page.number(row, at.FOURTH, firm_share(vendor.scorecard), firm)
        standing, known = standing_text(vendor.standing, words), checked(vendor.scorecard)
        said = words("report.certainty.checked", standing=standing, verified=known.verified, asked=known.asked)
        page.text(row, at.FIFTH, said if known.asked else standing, at.NOTE.but(color=color))
        frame.row += 1


def write_close(frame: Frame) -> None:
    """Write which neighbours a single answer would swap."""
    if len(frame.lot.ranked) < 2:
        return
    page = frame.page
    frame.write_title("close")
    if not frame.lot.close_calls:
        page.text(frame.row, at.NAME, frame.words("report.certainty.close.none"), at.LEGEND, page.last)
        frame.row += 1
        return
    frame.write_heads((at.NAME, "neighbours", at.NAME), (at.SECOND, "changes", at.FIFTH))
    page.text(frame.row - 1, at.FIRST, frame.column("gap"), HEADER.but(align="right"))
    names = {vendor.vendor.id: vendor_text(vendor) for vendor in frame.lot.vendors}
    for call in frame.lot.close_calls:
        pair = frame.words("report.certainty.pair", ahead=names[call.ahead], behind=names[call.behind])
        page.text(frame.row, at.NAME, pair, at.CELL)
        page.number(frame.row, at.FIRST, call.gap, at.FIGURE.but(number_format=TWO_DECIMALS))
        said = change_texts(call, frame.lot, frame.ranking.criteria, frame.words)
        page.text(frame.row, at.SECOND, "\n".join(said), at.NOTE, at.FIFTH)
        frame.row += 1


def write_reviews(frame: Frame) -> None:
    """Write what reviewers gave for each text, question by question."""
    page, words = frame.page, frame.words
    scores = [
        (score.question.id, vendor, given)
        for vendor in frame.lot.vendors
        for score in vendor.scorecard.questions
        if score.question.is_text and (given := _given(score))
    ]
    if not scores:
        return
    frame.write_title("reviews", "reviews.legend")
    titles = (words("report.column.question"), words("report.column.vendor"), frame.column("mean"), frame.column("gap"))
    frame.write_header((*titles, frame.column("given")), "")
    asked = list(dict.fromkeys(question for question, _, _ in scores))
    for question, vendor, given in sorted(scores, key=lambda score: asked.index(score[0])):
        points = [worth for _, worth in given]
        low, high, mean = min(points), max(points), fsum(points) / len(points)
        page.text(frame.row, at.NAME, subject_text(question, frame.ranking.criteria, words), at.CELL)
        page.text(frame.row, at.FIRST, vendor_text(vendor), at.NOTE)
        page.number(frame.row, at.SECOND, mean, at.POINTS)
        page.number(frame.row, at.THIRD, high - low if len(points) > 1 else None, at.POINTS)
        frame.draw(low / 100.0, high / 100.0, mean / 100.0)
        said = ", ".join(f"{reviewer} {words.number(worth)}" for reviewer, worth in given)
        page.text(frame.row, at.FOURTH, said, at.NOTE, at.FIFTH)
        frame.row += 1


def _given(score: QuestionScore) -> list[tuple[str, float]]:
    return [(review.reviewer, review.points) for review in score.reviews if review.points is not None]
