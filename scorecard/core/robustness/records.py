"""What hangs on our own books where the record is scored: the order without it, and what lies within its intervals.

The points come from a share itself. Each other value that it may have in truth, the ends of its interval and the
anchors between them, is put in its place, and the vendor scored and placed again; nobody else's score hangs on it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RecordSwing
from scorecard.core.model.record.measures import Measures, RecordUse
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.scorecards import RecordScore, Scorecard
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.ranking.order import order_key
from scorecard.core.robustness.changes import Bench, Lineup, bench_of
from scorecard.core.scoring.score import score_vendor
from scorecard.core.values.anchors import turning_values


def rank_without_record(criteria: Criteria, dossier: Dossier) -> tuple[LotRanking, ...]:
    """Return the ranking as it would be if our own books earned nobody points; empty where they do not."""
    if criteria.record is RecordUse.SHOWN:
        return ()
    return rank_dossier(replace(criteria, record=RecordUse.SHOWN), dossier, in_short=True)


def record_swings(lots: Iterable[LotRanking], criteria: Criteria, dossier: Dossier) -> tuple[RecordSwing, ...]:
    """Return the shares of which another value within the interval would change who leads, the nearest such value."""
    if criteria.record is RecordUse.SHOWN:
        return ()
    return tuple(swing for lot in lots for swing in _swings_of(lot, criteria, dossier))


def _swings_of(lot: LotRanking, criteria: Criteria, dossier: Dossier) -> Iterator[RecordSwing]:
    bench = bench_of(lot, criteria, dossier)
    lineup = Lineup({vendor.vendor.id: order_key(vendor.scorecard) for vendor in lot.ranked})
    today = tuple(sorted(leader.vendor.id for leader in lot.leaders))
    for vendor in lot.vendors if today else ():
        card = vendor.scorecard
        for score in card.records if bench.may_be_ranked(vendor) else ():
            for value in _others(score):
                then = lineup.leaders_with(bench.trial(_measured(card, score, value, bench)))
                if then != today:
                    yield RecordSwing(lot.lot, card.vendor.id, score.question.id, value, then)
                    break


def _others(score: RecordScore) -> list[float]:
    """Return the values within the interval by which other points are earned, the nearest first."""
    interval, value = score.measured.interval, score.measured.value
    if interval is None or value is None or not score.weight:
        return []
    turning = [turn for turn in turning_values(score.question.anchors) if interval.low < turn < interval.high]
    return sorted({interval.low, interval.high, *turning} - {value}, key=lambda other: (abs(other - value), other))


def _measured(card: Scorecard, score: RecordScore, value: float, bench: Bench) -> Scorecard:
    """Return a vendor with another value of a share."""
    who, dossier = card.vendor, bench.dossier
    other = replace(score.measured, value=value)
    known = {(who.id, each.question.id): each.measured for each in card.records}
    measures, reviews = Measures({**known, (who.id, score.question.id): other}), bench.reviews.get(who.id, Reviews())
    return score_vendor(bench.criteria, who, card.response, dossier.kpis, reviews, bench.texts, measures)
