"""Where a vendor stands by its points, and each reason why: the gravest decides."""

from collections.abc import Iterable

from scorecard.core.comparison import reaches
from scorecard.core.model import standing
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard
from scorecard.core.model.standing import Decided, Reason, Side, Standing
from scorecard.core.model.vendors import Vendor

_GRAVEST_FIRST = (Standing.NOT_RETURNED, Standing.NOT_ELIGIBLE, Standing.UNRESOLVED, Standing.PROVISIONAL)


def decided(vendor: Vendor) -> Decided | None:
    """Return why a vendor is not ranked by its own word or the buyer's; `None` where nobody said so."""
    if (withdrawn := vendor.withdrawn) is not None:
        return standing.Withdrawn(withdrawn.words, withdrawn.day)
    if (excluded := vendor.excluded) is not None:
        return standing.Excluded(excluded.ground, excluded.by, excluded.day)
    return None


def reasons_of(criteria: Criteria, card: Scorecard) -> tuple[Reason, ...]:
    """Return why a vendor stands where it does, the gravest reasons first; none where it is eligible."""
    if card.response is None:
        return (standing.NotReturned(),)
    reasons = (
        *_of_answers(card),
        *_of_criteria(card),
        *_of_kpis(card),
        *_of_whole(criteria, card),
        *(standing.ReviewOpen(score.question.id) for score in _deciding(card) if score.awaits_review),
    )
    return tuple(sorted(reasons, key=lambda reason: _GRAVEST_FIRST.index(reason.standing)))


def _deciding(card: Scorecard) -> Iterable[QuestionScore]:
    return (score for criterion in card.criteria for score in criterion.deciding)


def _of_answers(card: Scorecard) -> Iterable[Reason]:
    for score in _deciding(card):
        question, answer = score.question, score.answer
        knockout = question.knockout
        if knockout is not None and answer.state is AnswerState.ANSWERED and answer.value is knockout:
            yield standing.KnockedOut(question.id)
        elif knockout is not None and score.is_open:
            yield standing.KnockoutOpen(question.id)
        elif question.required and score.is_open:
            yield standing.RequiredOpen(question.id)


def _of_criteria(card: Scorecard) -> Iterable[Reason]:
    if card.coverage is None:
        yield standing.NothingApplicable()
    for score in card.criteria:
        floor = score.criterion.floor
        if floor is not None and score.points is not None and score.high is not None and score.under_floor:
            lacks = _lacks_evidence(score.questions)
            still_open = reaches(score.high, floor)
            yield standing.FloorMissed(score.criterion.id, score.points, floor, still_open, still_open and lacks)


def _lacks_evidence(scores: Iterable[QuestionScore]) -> bool:
    return any(score.proof is Proof.MISSING and score.weight for score in scores)


def _of_kpis(card: Scorecard) -> Iterable[Reason]:
    if card.financial is None and any(score.kpi.weight for score in card.kpis):
        yield standing.NoKpiKnown()
    for score in card.kpis:
        passed = score.limit_passed
        if score.value is None:
            yield standing.LimitOpen(score.kpi.id) if score.kpi.limit.is_set else standing.KpiMissing(score.kpi.id)
        elif passed is not None:
            yield standing.BeyondLimit(score.kpi.id, score.value.value, passed)


def _of_whole(criteria: Criteria, card: Scorecard) -> Iterable[Reason]:
    for side, minimum, points, bounds in (
        (Side.ALIGNMENT, criteria.minimum.alignment, card.alignment, card.alignment_bounds),
        (Side.FINANCIAL, criteria.minimum.financial, card.financial, card.financial_bounds),
    ):
        if minimum is not None and points is not None and bounds is not None and not reaches(points, minimum):
            lacks = side is Side.ALIGNMENT and _lacks_evidence(card.questions)
            still_open = reaches(bounds.high, minimum)
            yield standing.MinimumMissed(side, points, minimum, still_open, still_open and lacks)
    if card.coverage is not None and not reaches(card.coverage, criteria.complete):
        yield standing.LowCoverage(card.coverage, criteria.complete)
