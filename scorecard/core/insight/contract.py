"""What to write into the contract: for each of a vendor's gaps a better answer, its proof, or the parts that lack."""

from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.comparison import reaches
from scorecard.core.insight.contrast import gaps
from scorecard.core.model.responses import AnswerState, Value
from scorecard.core.model.scorecards import QuestionScore, Scorecard
from scorecard.core.opening_hours.losses import Loss, losses
from scorecard.core.questions.types import type_of

_WORTH_AGREEING = 0.25
"""Points of the total; less is not worth a clause."""


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
    lost_hours: tuple[Loss, ...] = ()
    """What lacks most of the promised hours in each channel."""


@dataclass(frozen=True)
class Contract:
    """What to agree on with a vendor, the largest gap first."""

    vendor: str
    terms: tuple[Term, ...]


def contract(card: Scorecard) -> Contract:
    """Return what a contract could ask of a vendor beyond its answers; a better text cannot be agreed on."""
    wide = [(card.asked(gap.subject), -gap.size) for gap in gaps(card) if gap.size <= -_WORTH_AGREEING]
    terms = (_term(score, size) for score, size in wide if not score.question.is_text)
    return Contract(card.vendor.id, tuple(terms))


def _term(score: QuestionScore, gap: float) -> Term:
    """Return what is to be agreed on a question: a better answer, or where that is the best, its proof."""
    question, asked = score.question.id, type_of(score.question.kind)
    if score.points is not None and reaches(score.points, 100.0):
        return Term(question, gap, TermCode.PROOF)
    if items := asked.lacking(score.answer.value):
        return Term(question, gap, TermCode.LACKING, items=items)
    if lost := _lacking_hours(score):
        return Term(question, gap, TermCode.LACKING, lost_hours=lost)
    answered = score.answer.state is AnswerState.ANSWERED
    return Term(question, gap, TermCode.INSTEAD if answered else TermCode.UNANSWERED, best=asked.best_answer())


def _lacking_hours(score: QuestionScore) -> tuple[Loss, ...]:
    """Return what is lost most of each channel."""
    most: dict[str, Loss] = {}
    if score.hours is not None and score.hours.offered.timezone is not None:
        for loss in losses(*score.hours):
            most.setdefault(loss.channel, loss)
    return tuple(most.values())
