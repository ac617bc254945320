"""Whether two versions of a question ask the same, and what of an answer to one still holds in the other.

A vendor said what it read. Words that are put into its mouth afterwards are not its own, so what was worded otherwise
when it was chosen does not count, unless somebody states for this very pair of texts that they mean the same.
"""

import hashlib
import json
from dataclasses import replace

from scorecard.core.model.criteria import Question
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.questions.types import same_way, type_of

_DIGITS = 12


def asks_the_same(was: Question, now: Question, language: str = "") -> bool:
    """Return whether two versions of a question have the same wording, in `language` or else in all, or are said to."""
    return was.text.means_the_same_as(now.text, language) or is_said_to_mean_the_same(was, now)


def reworded_parts(was: Question, now: Question, language: str = "") -> frozenset[str]:
    """Return the ids of the options, items and ends of a scale that are worded otherwise now.

    Of two versions that are answered in the same way.
    """
    if is_said_to_mean_the_same(was, now):
        return frozenset()
    before, after = type_of(was.kind).wordings(), type_of(now.kind).wordings()
    return frozenset(part for part in before if not before[part].means_the_same_as(after[part], language))


def is_said_to_mean_the_same(was: Question, now: Question) -> bool:
    """Return whether the criteria say that these two wordings mean the same."""
    return now.same_meaning is not None and now.same_meaning.sent == pair(was, now)


def pair(was: Question, now: Question) -> str:
    """Return the fingerprint of two wordings of a question, which changes with each of their texts."""
    texts = [
        [question.text.versions, *((part, text.versions) for part, text in type_of(question.kind).wordings().items())]
        for question in (was, now)
    ]
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:_DIGITS]


def still_answers(given: Answer, was: Question, now: Question, language: str = "") -> Answer:
    """Return what of an answer to a question as it was sent is one to the question as it is now."""
    unanswered = Answer(now.id, AnswerState.UNANSWERED)
    if given.state is AnswerState.NOT_APPLICABLE and not now.not_applicable:
        return unanswered
    if not (asks_the_same(was, now, language) and same_way(was.kind, now.kind)):
        return unanswered
    kind = type_of(now.kind)
    if given.value is None:
        return given
    value = kind.without(reworded_parts(was, now, language), given.value)
    return replace(given, value=value) if value is not None and kind.still_offers(value) else unanswered
