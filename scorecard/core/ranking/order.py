"""Standing, order and ties. Every comparison is made on values rounded to nine digits, so noise decides nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import fsum
from types import MappingProxyType

from scorecard.core.model.criteria import Criteria, Minimum
from scorecard.core.model.kinds import Ask, FreeText, Number, YesNo
from scorecard.core.model.rankings import Finding, FindingCode, LotRanking, RankedVendor, Reason, ReasonCode, Standing
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.scorecards import Bounds, KpiScore, Proof, QuestionScore, Scorecard
from scorecard.core.ranking.quality import carelessness, contradictions
from scorecard.core.scoring.score import holds

_OPEN = (AnswerState.UNANSWERED, AnswerState.NOT_UNDERSTOOD)

_MUCH_NOT_APPLICABLE = 0.2

_EXCLUDING = frozenset(
    {
        ReasonCode.KNOCKOUT,
        ReasonCode.FLOOR,
        ReasonCode.LIMIT,
        ReasonCode.MINIMUM_ALIGNMENT,
        ReasonCode.MINIMUM_FINANCIAL,
    }
)
_UNRESOLVING = frozenset(
    {
        ReasonCode.VERSIONS,
        ReasonCode.NOTHING_APPLICABLE,
        ReasonCode.KNOCKOUT_OPEN,
        ReasonCode.FLOOR_OPEN,
        ReasonCode.LIMIT_OPEN,
        ReasonCode.MINIMUM_ALIGNMENT_OPEN,
        ReasonCode.MINIMUM_FINANCIAL_OPEN,
        ReasonCode.NO_KPI,
    }
)
_STANDINGS = (Standing.NOT_ELIGIBLE, Standing.UNRESOLVED, Standing.PROVISIONAL)
"""From the gravest reason to the least."""

_LISTED_AFTER_RANKED = (Standing.UNRESOLVED, Standing.NOT_ELIGIBLE, Standing.LATE, Standing.NOT_RETURNED)

_NEVER_FIRST = (Standing.NOT_ELIGIBLE, Standing.LATE)

NOTHING_HELD: Mapping[str, Reason] = MappingProxyType({})


def rank_lots(
    criteria: Criteria, scorecards: Sequence[Scorecard], held: Mapping[str, Reason] = NOTHING_HELD
) -> tuple[LotRanking, ...]:
    """Return the ranking of every lot that has a vendor, in the campaign's order of lots.

    `held` has, by its id, each vendor that is not ranked whatever its points, and why: its questionnaire came too late,
    or it cannot be told which of several counts.
    """
    lots = dict.fromkeys((*criteria.lots, *sorted({card.vendor.lot for card in scorecards})))
    by_lot = {lot: [card for card in scorecards if card.vendor.lot == lot] for lot in lots}
    return tuple(
        rank_lot(criteria, lot, cards, held)
        for lot, cards in by_lot.items()
        if any(not card.vendor.reference for card in cards)
    )


def rank_lot(
    criteria: Criteria, lot: str, scorecards: Sequence[Scorecard], held: Mapping[str, Reason] = NOTHING_HELD
) -> LotRanking:
    """Return the vendors of a lot in order: competition ranks (1, 2, 2, 4) on the total, then those not ranked.

    Equal totals are told apart by alignment, then by the weakest criterion, then by coverage; never by name.
    The buyer's own card stands apart.
    """
    reference = next((card for card in scorecards if card.vendor.reference), None)
    cards = [card for card in scorecards if not card.vendor.reference]
    stood = [_with_standing(criteria, card, held.get(card.vendor.id)) for card in cards]
    ranked = _with_ranks([one for one in stood if one.standing in (Standing.ELIGIBLE, Standing.PROVISIONAL)])
    others = sorted(
        (one for one in stood if one.standing in _LISTED_AFTER_RANKED),
        key=lambda one: (_LISTED_AFTER_RANKED.index(one.standing), one.vendor.id),
    )
    leader_low = _leader_low(ranked)
    return LotRanking(lot, tuple(_with_open_order(one, leader_low) for one in (*ranked, *others)), reference=reference)


def _with_standing(criteria: Criteria, card: Scorecard, held: Reason | None) -> RankedVendor:
    if held is not None:
        standing = Standing.LATE if held.code is ReasonCode.LATE else Standing.UNRESOLVED
        return RankedVendor(card, standing, (held,), (), None)
    if card.response is None:
        return RankedVendor(card, Standing.NOT_RETURNED, (Reason(ReasonCode.NOT_RETURNED),), (), None)
    reasons = (
        *_reasons_of_answers(card),
        *_reasons_of_criteria(card),
        *_reasons_of_kpis(card),
        *_reasons_of_minimum(criteria.minimum, card),
        *_reasons_of_coverage(criteria, card),
        *_reasons_of_reviews(card),
    )
    ordered = tuple(sorted(reasons, key=lambda reason: _STANDINGS.index(_standing_for(reason.code))))
    standing = _standing_for(ordered[0].code) if ordered else Standing.ELIGIBLE
    return RankedVendor(card, standing, ordered, findings_of(card), None)


def _standing_for(code: ReasonCode) -> Standing:
    """Return the standing of a vendor whose gravest reason this is."""
    if code in _EXCLUDING:
        return Standing.NOT_ELIGIBLE
    return Standing.UNRESOLVED if code in _UNRESOLVING else Standing.PROVISIONAL


def is_open(score: QuestionScore) -> bool:
    """Return whether a question, or an item of it, still waits for an answer."""
    return score.answer.state in _OPEN or (score.answer.state is AnswerState.ANSWERED and score.answered < 1.0)


def _reasons_of_answers(card: Scorecard) -> Iterable[Reason]:
    for score in card.questions:
        kind = score.question.kind
        knockout = kind.knockout if isinstance(kind, YesNo) else None
        if knockout is not None and score.answer.state is AnswerState.ANSWERED and score.answer.value is knockout:
            yield Reason(ReasonCode.KNOCKOUT, score.question.id)
        elif knockout is not None and is_open(score):
            yield Reason(ReasonCode.KNOCKOUT_OPEN, score.question.id)
        elif score.question.required and is_open(score):
            yield Reason(ReasonCode.REQUIRED_OPEN, score.question.id)


def _reasons_of_criteria(card: Scorecard) -> Iterable[Reason]:
    if card.alignment is None:
        yield Reason(ReasonCode.NOTHING_APPLICABLE)
    for score in card.criteria:
        floor = score.criterion.floor
        if floor is None or score.points is None or score.high is None or _reaches(score.points, floor):
            continue
        code = ReasonCode.FLOOR_OPEN if _reaches(score.high, floor) else ReasonCode.FLOOR
        yield Reason(code, score.criterion.id, score.points, floor)


def _reasons_of_kpis(card: Scorecard) -> Iterable[Reason]:
    if card.financial is None and any(score.kpi.weight for score in card.kpis):
        yield Reason(ReasonCode.NO_KPI)
    for score in card.kpis:
        lowest, highest = score.kpi.limit.lowest, score.kpi.limit.highest
        if score.value is None:
            limited = lowest is not None or highest is not None
            yield Reason(ReasonCode.LIMIT_OPEN if limited else ReasonCode.KPI_MISSING, score.kpi.id)
        elif lowest is not None and not _reaches(score.value.value, lowest):
            yield Reason(ReasonCode.LIMIT, score.kpi.id, score.value.value, lowest)
        elif highest is not None and not _reaches(highest, score.value.value):
            yield Reason(ReasonCode.LIMIT, score.kpi.id, score.value.value, highest)


def _reasons_of_minimum(minimum: Minimum, card: Scorecard) -> Iterable[Reason]:
    yield from _reason_of_side(
        minimum.alignment,
        card.alignment,
        card.alignment_bounds,
        (ReasonCode.MINIMUM_ALIGNMENT, ReasonCode.MINIMUM_ALIGNMENT_OPEN),
    )
    yield from _reason_of_side(
        minimum.financial,
        card.financial,
        card.financial_bounds,
        (ReasonCode.MINIMUM_FINANCIAL, ReasonCode.MINIMUM_FINANCIAL_OPEN),
    )


def _reason_of_side(
    minimum: float | None, points: float | None, bounds: Bounds | None, codes: tuple[ReasonCode, ReasonCode]
) -> Iterable[Reason]:
    if minimum is None or points is None or bounds is None or _reaches(points, minimum):
        return
    missed, still_open = codes
    yield Reason(still_open if _reaches(bounds.high, minimum) else missed, "", points, minimum)


def _reasons_of_coverage(criteria: Criteria, card: Scorecard) -> Iterable[Reason]:
    if card.coverage is not None and not _reaches(card.coverage, criteria.complete):
        yield Reason(ReasonCode.LOW_COVERAGE, "", card.coverage, criteria.complete)


def _reasons_of_reviews(card: Scorecard) -> Iterable[Reason]:
    for score in card.questions:
        if score.awaits_review:
            yield Reason(ReasonCode.REVIEW_OPEN, score.question.id)


def _reaches(value: float, bound: float) -> bool:
    return round(value, 9) >= round(bound, 9)


# --- order -----------------------------------------------------------------------------------------------------------


def _order(one: RankedVendor) -> tuple[float, ...]:
    """Return what decides the order: total, alignment, weakest criterion, coverage; higher is better."""
    card = one.scorecard
    weakest = min((score.points for score in card.criteria if score.points is not None), default=0.0)
    return tuple(round(value or 0.0, 9) for value in (card.total, card.alignment, weakest, card.coverage))


def _with_ranks(vendors: list[RankedVendor]) -> list[RankedVendor]:
    ordered = sorted(vendors, key=lambda one: (tuple(-value for value in _order(one)), one.vendor.id))
    ranked: list[RankedVendor] = []
    for place, one in enumerate(ordered, start=1):
        shares = bool(ranked) and _order(ranked[-1]) == _order(one)
        ranked.append(replace(one, rank=ranked[-1].rank if shares else place))
    return ranked


def _leader_low(ranked: list[RankedVendor]) -> float | None:
    """Return the total that the leaders are sure of; `None` where nobody is ranked."""
    bounds = (one.scorecard.total_bounds for one in ranked if one.rank == 1)
    return min((each.low for each in bounds if each), default=None)


def _with_open_order(one: RankedVendor, leader_low: float | None) -> RankedVendor:
    """Add the finding that a vendor could have the highest total once everything missing is known."""
    bounds = one.scorecard.total_bounds
    if leader_low is None or bounds is None or one.rank == 1 or one.standing in _NEVER_FIRST:
        return one
    if _reaches(leader_low, bounds.high):
        return one
    code = FindingCode.COULD_LEAD if one.rank is None else FindingCode.COULD_OVERTAKE
    return replace(one, findings=(*one.findings, Finding(code, "", bounds.high, leader_low)))


# --- findings --------------------------------------------------------------------------------------------------------


def findings_of(card: Scorecard) -> tuple[Finding, ...]:
    """Return what a reader should know about a vendor beside its standing; a finding costs no points."""
    return (
        *contradictions(card),
        *_refuted(card),
        *_asked_answers(card),
        *_asked_kpis(card.kpis),
        *carelessness(card),
        *_quality(card),
    )


def _refuted(card: Scorecard) -> Iterable[Finding]:
    for score in card.questions:
        if score.proof is Proof.REFUTED:
            yield Finding(FindingCode.EVIDENCE_REFUTED, score.question.id)


def _asked_answers(card: Scorecard) -> Iterable[Finding]:
    for score in card.questions:
        kind, value = score.question.kind, score.answer.value
        if isinstance(kind, Number) and score.answer.state is AnswerState.ANSWERED and isinstance(value, float):
            yield from _asked(FindingCode.ASK_ANSWER, score.question.id, kind.ask, value)


def _asked_kpis(kpis: tuple[KpiScore, ...]) -> Iterable[Finding]:
    for score in kpis:
        if score.value is not None:
            yield from _asked(FindingCode.ASK_KPI, score.kpi.id, score.kpi.ask, score.value.value)


def _asked(code: FindingCode, subject: str, ask: Ask, value: float) -> Iterable[Finding]:
    if ask.below is not None and not _reaches(value, ask.below):
        yield Finding(code, subject, value, ask.below)
    elif ask.above is not None and not _reaches(ask.above, value):
        yield Finding(code, subject, value, ask.above)


def _quality(card: Scorecard) -> Iterable[Finding]:
    not_applicable = share_not_applicable(card)
    if not _reaches(_MUCH_NOT_APPLICABLE, not_applicable):
        yield Finding(FindingCode.MUCH_NOT_APPLICABLE, "", not_applicable, _MUCH_NOT_APPLICABLE)
    asked = [one for one in card.questions if one.question.evidence and one.answer.state is AnswerState.ANSWERED]
    without = sum(not one.answer.evidence for one in asked)
    if without:
        yield Finding(FindingCode.EVIDENCE_MISSING, "", float(without), float(len(asked)))


def share_not_applicable(card: Scorecard) -> float:
    """Return the share (0-1) of the weight that the vendor itself called not applicable."""
    if card.response is None:
        return 0.0
    final = {one.question.id: one.answer for one in card.questions}
    chosen = {
        one.question.id
        for one in card.questions
        if one.answer.state is AnswerState.NOT_APPLICABLE
        and not isinstance(one.question.kind, FreeText)
        and (one.question.only_if is None or holds(one.question.only_if, final[one.question.only_if.question]))
    }
    parts = []
    for criterion in card.criteria:
        left_out = fsum(one.question.weight for one in criterion.questions if one.question.id in chosen)
        weight = fsum((left_out, fsum(one.weight for one in criterion.questions)))
        if weight:
            parts.append((criterion.criterion.weight, left_out / weight))
    weights = fsum(weight for weight, _ in parts)
    return fsum(weight * share for weight, share in parts) / weights if weights else 0.0
