"""What to write into the contract: for each of a vendor's gaps a better answer, its proof, or the parts that lack."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.comparison import reaches
from scorecard.core.insight.contrast import gaps
from scorecard.core.model.kinds import (
    Anchors,
    Checklist,
    Choice,
    Day,
    FreeText,
    Hours,
    Kind,
    Multi,
    Number,
    Scale,
    YesNo,
)
from scorecard.core.model.responses import AnswerState, ItemAnswer, ItemStatus, OfferedHours, Value
from scorecard.core.model.scorecards import QuestionScore, Scorecard
from scorecard.core.questions.coverage import Loss, losses

_WORTH_AGREEING = 0.25
"""Points of the total; less is not worth a clause."""
_BEST = 100.0
_KEPT = (ItemStatus.LIVE, ItemStatus.YES)


class TermCode(StrEnum):
    """What to agree on."""

    PROOF = "proof"
    """The answer is the best; that it is true remains to be shown."""
    LACKING = "lacking"
    """Parts of it are still to come."""
    INSTEAD = "instead"
    """A better answer."""
    UNANSWERED = "unanswered"
    """The best answer, where there is none."""


@dataclass(frozen=True)
class Term:
    """What a contract could ask of a vendor beyond its answer to a question."""

    question: str
    gap: float
    """The points of the total that it would add."""
    code: TermCode
    best: Value | None = None
    """The best answer; `None` where it is not one of a few words, or where another one is not what lacks."""
    items: tuple[str, ...] = ()
    """The ids of the items and options that lack."""
    losses: tuple[Loss, ...] = ()
    """What lacks most of the promised hours in each channel."""


@dataclass(frozen=True)
class Contract:
    """What to agree on with a vendor, the largest gap first."""

    vendor: str
    terms: tuple[Term, ...]


def contract(card: Scorecard) -> Contract:
    """Return what a contract could ask of a vendor beyond its answers; a better text cannot be agreed on."""
    scores = {score.question.id: score for score in card.questions}
    wide = [(scores[gap.subject], -gap.size) for gap in gaps(card) if gap.size <= -_WORTH_AGREEING]
    terms = (_term(score, size) for score, size in wide if not isinstance(score.question.kind, FreeText))
    return Contract(card.vendor.id, tuple(terms))


def _term(score: QuestionScore, gap: float) -> Term:
    """Return what is to be agreed on a question: a better answer, or where that is the best, its proof."""
    question, kind, value = score.question.id, score.question.kind, score.answer.value
    if score.points is not None and reaches(score.points, _BEST):
        return Term(question, gap, TermCode.PROOF)
    if isinstance(kind, Checklist | Multi) and (items := _lacking_items(kind, value)):
        return Term(question, gap, TermCode.LACKING, items=items)
    if isinstance(kind, Hours) and (lost := _lacking_hours(kind, value)):
        return Term(question, gap, TermCode.LACKING, losses=lost)
    answered = score.answer.state is AnswerState.ANSWERED
    return Term(question, gap, TermCode.INSTEAD if answered else TermCode.UNANSWERED, best=_best_answer(kind))


def _lacking_items(kind: Checklist | Multi, value: Value | None) -> tuple[str, ...]:
    """Return the items of a checklist that are not live, or the options worth something that do not hold."""
    answers = value if isinstance(value, tuple) else ()
    kept = {answer.item for answer in answers if isinstance(answer, ItemAnswer) and answer.status in _KEPT}
    asked = kind.items if isinstance(kind, Checklist) else tuple(option for option in kind.options if option.points > 0)
    return tuple(part.id for part in asked if part.id not in kept)


def _lacking_hours(kind: Hours, value: Value | None) -> tuple[Loss, ...]:
    if not isinstance(value, OfferedHours) or value.timezone is None:
        return ()
    most: dict[str, Loss] = {}
    for loss in losses(kind.promise, value):
        most.setdefault(loss.channel, loss)
    return tuple(most.values())


def _best_answer(kind: Kind) -> Value | None:
    match kind:
        case Choice(options):
            return max(options, key=lambda option: option.points).id
        case YesNo():
            return kind.yes >= kind.no
        case Scale():
            return 1 if kind.reversed else kind.steps
        case Number():
            return _best_value(kind.anchors)
        case Day():
            return date.fromordinal(int(_best_value(kind.anchors)))
    return None


def _best_value(anchors: Anchors) -> float:
    return max(anchors, key=lambda anchor: anchor[1])[0]
