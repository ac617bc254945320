"""How to answer a question, in the words that stand below it and in the messages of its cells."""

from collections.abc import Iterable

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Checklist, Choice, Day, FreeText, Hours, Kind, Multi, Number, Scale, YesNo
from scorecard.core.values.numbers import in_percent
from scorecard.words import Words

_MINUTES = {Choice: 2, Scale: 1, YesNo: 1, Number: 5, Checklist: 1, Multi: 1, Day: 2, Hours: 10, FreeText: 15}
"""Judgement: how long an answer takes whoever has the figures at hand; of a checklist, each of its items."""

_MINUTES_FOR_EVIDENCE = 3

_EXAMPLE = 85.0
"""A percentage that nobody writes as a share of 1 by mistake."""


def minutes_to_answer(questions: Iterable[Question]) -> float:
    """Return about how many minutes questions take, as a vendor is told on the cover."""
    minutes = 0.0
    for question in questions:
        kind = question.kind
        items = len(kind.items) if isinstance(kind, Checklist) else len(kind.options) if isinstance(kind, Multi) else 1
        minutes += items * _MINUTES[type(kind)] + (_MINUTES_FOR_EVIDENCE if question.evidence else 0)
    return minutes


def how_to_answer(question: Question, spoken: Words) -> str:
    """Return what a vendor is told to enter."""
    kind, said = question.kind, [_how(question.kind, spoken)]
    if isinstance(kind, Number) and kind.not_measured is not None:
        said.append(spoken("form.how.not_measured", word=spoken.spellings("not_measured")[0]))
    if question.not_applicable:
        said.append(spoken("form.how.not_applicable", word=spoken.spellings("not_applicable")[0]))
    return " ".join(said)


_SAID_PLAINLY = {Choice: "choice", YesNo: "yes_no", Checklist: "checklist", Multi: "multi", Hours: "hours"}


def _how(kind: Kind, spoken: Words) -> str:
    match kind:
        case Scale():
            low, high = kind.low.of(spoken.language), kind.high.of(spoken.language)
            return spoken("form.how.scale", low=low, high=high, last=kind.steps)
        case Number():
            lowest, highest = spoken.number(kind.lowest), spoken.number(kind.highest)
            unit = kind.unit.of(spoken.language)
            key = "percent" if in_percent(unit) else "number"
            example = spoken.number(min(max(_EXAMPLE, kind.lowest), kind.highest))
            return spoken(f"form.how.{key}", unit=unit, lowest=lowest, highest=highest, example=example)
        case Day():
            return spoken("form.how.date", earliest=spoken.date(kind.earliest), latest=spoken.date(kind.latest))
        case FreeText():
            return spoken("form.how.text", length=spoken.number(kind.max_length))
    return spoken(f"form.how.{_SAID_PLAINLY[type(kind)]}")
