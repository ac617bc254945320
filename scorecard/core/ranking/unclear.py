"""Which answers a vendor may be asked about again, and why; a clear one never is."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from scorecard.core.model.criteria import Question
from scorecard.core.model.findings import AnswersContradict
from scorecard.core.model.kinds import WEEKDAYS, Hours
from scorecard.core.model.misreads import MisreadCode, Unclear, UnclearAnswer, Unread
from scorecard.core.model.responses import Answer, AnswerState, OfferedHours, Response
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard
from scorecard.core.questions.types import needs_evidence
from scorecard.core.ranking.findings import contradictions
from scorecard.core.values.texts import is_placeholder

TIMEZONE, HOLIDAYS = "timezone", "holidays"
"""The parts of opening hours beside their days."""
UNEXCUSED = (MisreadCode.NO_REASON, MisreadCode.PLACEHOLDER_REASON)
"""The vendor says that a question does not apply, and not why: only the reason is wanted."""


def unclear_answers(
    card: Scorecard, may_ask: Collection[Unclear], attached: tuple[str, ...]
) -> tuple[UnclearAnswer, ...]:
    """Return what of a vendor's answers is unclear, in the order of the questions, as far as one may ask about it.

    `card` has them by the criteria as they were sent; `attached` are the words that point at another file as evidence.
    A question that does not apply to the vendor is not asked again, nor is evidence that reviewers decided about.
    """
    response = card.response
    if response is None:
        return ()
    contradicted = _contradicted(card) if Unclear.CONTRADICTIONS in may_ask else {}
    return tuple(
        unclear
        for score in card.questions
        for unclear in _of(score, card, response, contradicted.get(score.question.id, ()), attached)
        if unclear.why in may_ask
    )


def _of(
    score: QuestionScore,
    card: Scorecard,
    response: Response,
    contradicted: Iterable[UnclearAnswer],
    attached: tuple[str, ...],
) -> Iterator[UnclearAnswer]:
    name, gate = score.question.id, score.question.only_if
    unread = [each for each in response.unread if each.question == name]
    if card.applies(score.question):
        yield from _unreadable(response.answer(name), unread)
        if not any(each.code in UNEXCUSED for each in unread):
            yield from _unproven(score, attached)
        yield from contradicted
        yield from _blank(score, unread)
    elif gate is not None and card.asked(gate.question).answer.is_open:
        # It may apply, and is asked about in the same round as that on which it hangs.
        yield from _unreadable(response.answer(name), unread)


def _unreadable(answer: Answer, unread: Sequence[Unread]) -> Iterator[UnclearAnswer]:
    """Yield the whole of a question that cannot be read, or else each part that cannot."""
    wholes = [each for each in unread if not each.part]
    if answer.state is AnswerState.NOT_UNDERSTOOD and (wholes or not unread):
        unread = wholes[:1] or [Unread(answer.question)]
    for each in unread:
        yield UnclearAnswer(each.question, Unclear.UNREADABLE, each.part, each.found, each.code, each.readings)


def _unproven(score: QuestionScore, attached: tuple[str, ...]) -> Iterator[UnclearAnswer]:
    """Yield that evidence is asked for, and none is named; an answer that is unclear itself is asked for both."""
    said, excused = score.answer.evidence, score.question.evidence and score.proof in (Proof.VERIFIED, Proof.REFUTED)
    is_answer = score.answer.is_given or score.answer.state is AnswerState.NOT_UNDERSTOOD
    if excused or not is_answer or not needs_evidence(score.question, score.points):
        return
    if not said or is_placeholder(said, attached):
        yield UnclearAnswer(score.question.id, Unclear.EVIDENCE, found=said)


def _contradicted(card: Scorecard) -> Mapping[str, list[UnclearAnswer]]:
    found: dict[str, list[UnclearAnswer]] = {}
    for finding in contradictions(card):
        pairs = [(finding.question, "")]
        if isinstance(finding, AnswersContradict):
            pairs = [(finding.question, finding.other), (finding.other, finding.question)]
        for name, other in pairs:
            found.setdefault(name, []).append(UnclearAnswer(name, Unclear.CONTRADICTIONS, other=other))
    return found


def _blank(score: QuestionScore, unread: Iterable[Unread]) -> Iterator[UnclearAnswer]:
    """Yield a question without any answer, or else each part without one."""
    name = score.question.id
    if score.answer.state is AnswerState.UNANSWERED:
        yield UnclearAnswer(name, Unclear.BLANKS)
    elif score.answer.is_given:
        known = {each.part for each in unread}
        for part in blank_parts(score.question, score.answer.value):
            if part not in known:
                yield UnclearAnswer(name, Unclear.BLANKS, part)


def blank_parts(question: Question, value: object) -> Iterator[str]:
    """Yield the ids of the parts of an answer that are blank, or not understood."""
    if isinstance(value, OfferedHours):
        yield from (TIMEZONE,) if value.timezone is None else ()
        yield from (f"{day.channel}/{WEEKDAYS[day.weekday]}" for day in value.days if day.spans is None)
        has_holidays = isinstance(question.kind, Hours) and question.kind.promise.holidays
        yield from (HOLIDAYS,) if value.holidays is None and has_holidays else ()
    elif isinstance(value, tuple):
        yield from (item.item for item in value if item.status is None)
