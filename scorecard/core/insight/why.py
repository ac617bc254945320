"""Why the leader leads: what decides, in the customers' terms, against the runner-up and the cheapest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scorecard.core.comparison import exceeds
from scorecard.core.insight.contrast import Contrast, answer_contrasts, best_rival, contrasts
from scorecard.core.insight.cost import cheapest_vendor
from scorecard.core.model.kinds import Promise
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, OfferedHours
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard

_WORTH_SAYING = 0.25
"""Points of the total; a smaller difference explains nothing."""


@dataclass(frozen=True)
class Edge:
    """A question that both answered, and in which the leader is ahead of a rival."""

    question: str
    points: float
    """Of the total that are won here."""
    weekdays: tuple[int, ...] = ()
    """Days of the promise on which the leader is open and the rival closed; 0 is Monday."""
    holidays: bool = False
    """Whether the leader alone is open on the buyer's holidays."""
    proven: bool = False
    """Whether not the answer itself earns more, but that it is verified."""
    refuted: bool = False
    """Whether the evidence speaks against the rival's answer."""

    @property
    def is_about_days(self) -> bool:
        """Whether it is said in days on which the rival is closed, which everybody knows."""
        return bool(self.weekdays) or self.holidays


@dataclass(frozen=True)
class Silence:
    """Questions of weight to which one of two vendors gave an answer that earns points, and the other none."""

    unanswered: tuple[str, ...] = ()
    """The ids of those that it left open."""
    unclear: tuple[str, ...] = ()
    """Those to which nobody can tell what it answered."""
    not_applicable: tuple[str, ...] = ()
    """Those that it says do not apply to it."""


@dataclass(frozen=True)
class Advantage:
    """What sets the leader apart from one rival."""

    rival: str
    is_cheapest: bool
    """Whether the rival has the lowest price of the lot; of several that have it, the first in the order."""
    edges: tuple[Edge, ...]
    """Where it is ahead: what can be said in days first, then what decides most."""
    kpis: tuple[str, ...]
    """The ids of the KPIs by which it is ahead, in the order of the criteria."""
    behind: tuple[str, ...]
    """The ids of the questions that both answered and in which the rival is ahead, what decides most first."""
    rival_silence: Silence
    """Where only the leader answered."""
    own_silence: Silence
    """Where only the rival answered."""


def why(lot: LotRanking) -> tuple[Advantage, ...]:
    """Return what sets the leader apart from the runner-up, and from the cheapest vendor where that is another one.

    A rival of which no questionnaire counts is left out.
    """
    if not lot.leaders:
        return ()
    leader, cheapest = lot.leaders[0], cheapest_vendor(lot)
    rivals = [best_rival(lot, leader.vendor.id)]
    if cheapest not in (*rivals, leader):
        rivals.append(cheapest)
    return tuple(
        _advantage(leader.scorecard, rival, rival is cheapest)
        for rival in rivals
        if rival is not None and rival.scorecard.response is not None
    )


def _advantage(card: Scorecard, rival: RankedVendor, is_cheapest: bool) -> Advantage:
    found = answer_contrasts(card, rival.scorecard)
    edges = list(_edges(card, rival.scorecard, (contrast for contrast in found if contrast.size >= _WORTH_SAYING)))
    kpis = {
        contrast.subject for contrast in contrasts(card.kpis, rival.scorecard.kpis) if contrast.size >= _WORTH_SAYING
    }
    return Advantage(
        rival.vendor.id,
        is_cheapest,
        edges=tuple(sorted(edges, key=lambda edge: not edge.is_about_days)),
        kpis=tuple(score.kpi.id for score in card.kpis if score.kpi.id in kpis),
        behind=tuple(contrast.subject for contrast in reversed(found) if contrast.size <= -_WORTH_SAYING),
        rival_silence=_silence(rival.scorecard, card),
        own_silence=_silence(card, rival.scorecard),
    )


def _silence(silent: Scorecard, other: Scorecard) -> Silence:
    """Return where a vendor gave no answer and another one did."""
    answers = {score.question.id: score.answer for score in silent.questions if silent.applies(score.question)}
    asked = [
        (score.question.id, answers[score.question.id])
        for score in other.questions
        if score.contribution >= _WORTH_SAYING and score.question.id in answers
    ]
    return Silence(
        unanswered=_in_state(asked, AnswerState.UNANSWERED),
        unclear=_in_state(asked, AnswerState.NOT_UNDERSTOOD),
        not_applicable=_in_state(asked, AnswerState.NOT_APPLICABLE),
    )


def _in_state(asked: Iterable[tuple[str, Answer]], state: AnswerState) -> tuple[str, ...]:
    return tuple(question for question, answer in asked if answer.state is state)


def _edges(card: Scorecard, rival: Scorecard, ahead: Iterable[Contrast]) -> Iterator[Edge]:
    ours = {score.question.id: score for score in card.questions}
    theirs = {score.question.id: score for score in rival.questions}
    for contrast in ahead:
        own, other = ours[contrast.subject], theirs[contrast.subject]
        weekdays, holidays = _open_days(own, other)
        proven = own.proof is Proof.VERIFIED and not exceeds(own.points or 0.0, other.points or 0.0)
        yield Edge(contrast.subject, contrast.size, weekdays, holidays, proven, other.proof is Proof.REFUTED)


def _open_days(own: QuestionScore, other: QuestionScore) -> tuple[tuple[int, ...], bool]:
    """Return the promised weekdays on which the rival alone is closed, and whether it alone is on holidays."""
    if own.hours is None or other.hours is None:
        return (), False
    (promise, here), (_, there) = own.hours, other.hours
    promised = any(holiday.spans for holiday in promise.holidays)
    holidays = promised and here.holidays is True and there.holidays is False
    days = (day for day in range(7) if _is_open(promise, here, day) and _is_closed(promise, there, day))
    return tuple(days), holidays


def _is_open(promise: Promise, offered: OfferedHours, day: int) -> bool:
    return any(channel.week[day] and offered.of(channel.id, day) for channel in promise.channels)


def _is_closed(promise: Promise, offered: OfferedHours, day: int) -> bool:
    promised = [channel for channel in promise.channels if channel.week[day]]
    return bool(promised) and all(offered.of(channel.id, day) == () for channel in promised)
