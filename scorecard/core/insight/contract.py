"""What to write into the contract: what a vendor promised already, and for each of its gaps what would close it.

That is a better answer, its proof, or the parts that lack.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.comparison import reaches, rounded
from scorecard.core.model.kinds import UNBOUNDED, Day, Kind, Number, Range
from scorecard.core.model.record.judged import ActionState, JudgedCorrection
from scorecard.core.model.responses import Value
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard
from scorecard.core.opening_hours.losses import Loss, losses
from scorecard.core.questions.types import type_of
from scorecard.core.values.anchors import points_at, values_worth

_WORTH_AGREEING = 0.25
"""Points of the total; less is not worth a clause."""

_UNPROVEN = (Proof.MISSING, Proof.DECLARED, Proof.REFUTED)


class TermCode(StrEnum):
    """What to agree on."""

    PROOF = "proof"
    """The answer is the best; that it is true remains to be shown."""
    LACKING = "lacking"
    """Parts of it are still to come."""
    INSTEAD = "instead"
    """A better answer."""
    ACTIONS = "actions"
    """Corrective actions that the vendor has promised, and that are open."""


@dataclass(frozen=True)
class Term:
    """What a contract could ask of a vendor beyond its answer to a question."""

    question: str
    gap: float
    """The points of the total that it would add."""
    code: TermCode
    best: Value | None = None
    """The best answer; `None` where it is not one of a few words, or where another one is not what lacks."""
    figures: Range = UNBOUNDED
    """Of a number or a date (as its ordinal number): those worth as much as the best, where that is more than one."""
    items: tuple[str, ...] = ()
    """The ids of the items and options that lack."""
    lost_hours: tuple[Loss, ...] = ()
    """What lacks most of the promised hours in each channel."""


@dataclass(frozen=True)
class PromisedAction:
    """A corrective action with an owner and a due day."""

    incident: str
    """The id of the incident that must not come again."""
    number: int
    what: str
    owner: str
    due: date


@dataclass(frozen=True)
class ActionsTerm:
    """The corrective actions that a vendor has promised, and that are not done yet as far as anybody says."""

    actions: tuple[PromisedAction, ...]
    """Those due first come first."""
    code: TermCode = TermCode.ACTIONS


@dataclass(frozen=True)
class Contract:
    """What to agree on with a vendor: first what it has promised, then the largest gap first."""

    vendor: str
    terms: tuple[Term | ActionsTerm, ...]


def contract(card: Scorecard, corrections: Sequence[JudgedCorrection] = ()) -> Contract:
    """Return what a contract could ask of a vendor beyond its answers: better ones, or the proof of the best.

    `corrections` are its own, of which the open actions go first.

    What is open is to be settled before; a better text cannot be agreed on, and of some questions the buyer itself says
    that it is nothing for a contract.
    """
    terms = (
        _term(score)
        for score in card.questions
        if score.question.contract and score.answer.is_given and not score.question.is_text
    )
    wide = (term for term in terms if term is not None and term.gap >= _WORTH_AGREEING)
    gaps = sorted(wide, key=lambda term: rounded(-term.gap))
    return Contract(card.vendor.id, (*_promised(corrections), *gaps))


def _promised(corrections: Sequence[JudgedCorrection]) -> Iterator[ActionsTerm]:
    """Yield the open actions with an owner and a due day, all in one, where there are any."""
    promised = [
        PromisedAction(each.incident, action.number, action.what, action.owner, action.due)
        for each in corrections
        for action in (judged.action for judged in each.actions_in(ActionState.OPEN, ActionState.OVERDUE))
        if action.owner and action.due is not None
    ]
    if promised:
        yield ActionsTerm(tuple(sorted(promised, key=lambda action: (action.due, action.incident, action.number))))


def _term(score: QuestionScore) -> Term | None:
    """Return what is to be agreed on a question; `None` where its answer is the best there is, and proven."""
    question, asked = score.question, type_of(score.question.kind)
    best = asked.best()
    gap = score.possible * (best - (score.credited or 0.0)) / 100.0
    if reaches(score.points or 0.0, best):
        return Term(question.id, gap, TermCode.PROOF) if score.proof in _UNPROVEN else None
    if items := asked.lacking(score.answer.value):
        return Term(question.id, gap, TermCode.LACKING, items=items)
    if lost := _lacking_hours(score):
        return Term(question.id, gap, TermCode.LACKING, lost_hours=lost)
    return Term(question.id, gap, TermCode.INSTEAD, asked.best_answer(), _best_figures(question.kind))


def _best_figures(kind: Kind) -> Range:
    """Return the numbers or dates that are worth as much as the best that is accepted, where there are several."""
    if isinstance(kind, Number):
        ends = (kind.lowest, kind.highest)
    elif isinstance(kind, Day):
        ends = (float(kind.earliest.toordinal()), float(kind.latest.toordinal()))
    else:
        return UNBOUNDED
    accepted = [value for value, _ in kind.anchors if ends[0] <= value <= ends[1]]
    least, most = values_worth(kind.anchors, max(points_at(kind.anchors, value) for value in (*ends, *accepted)))
    if (least is not None and least >= ends[1]) or (most is not None and most <= ends[0]):
        return UNBOUNDED  # only the last of those accepted
    return Range(
        None if least is None or least <= ends[0] else least, None if most is None or most >= ends[1] else most
    )


def _lacking_hours(score: QuestionScore) -> tuple[Loss, ...]:
    """Return what is lost most of each channel."""
    most: dict[str, Loss] = {}
    if score.hours is not None and score.hours.offered.timezone is not None:
        for loss in losses(*score.hours):
            most.setdefault(loss.channel, loss)
    return tuple(most.values())
