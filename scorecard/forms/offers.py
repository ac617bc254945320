"""What a cell offers to choose from, and which words it takes beside numbers and dates."""

from collections.abc import Iterable

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Checklist, Choice, Day, Hours, Multi, Number, Scale, YesNo
from scorecard.words import Words

Entries = tuple[str, ...]
"""What a drop-down offers, or else a column of the hidden sheet."""


def option_text(gate: Question, option: str, spoken: Words) -> str:
    """Return what a vendor chooses in a question on which another one hangs, for the answer `option`."""
    if isinstance(gate.kind, Choice):
        return next(each.text.of(spoken.language) for each in gate.kind.options if each.id == option)
    return spoken.spellings(option)[0]


def words_beside(question: Question, spoken: Words) -> tuple[str, ...]:
    """Return the words that a cell for a number or a date takes as well."""
    if not isinstance(question.kind, Number | Day):
        return ()
    not_measured = isinstance(question.kind, Number) and question.kind.not_measured is not None
    offered = {"not_measured": not_measured, "not_applicable": question.not_applicable}
    return tuple(word for key, is_offered in offered.items() if is_offered for word in spoken.spellings(key))


def first_spellings(names: Iterable[str], spoken: Words) -> tuple[str, ...]:
    """Return the spellings that lists offer of some words, by their names in the catalogue."""
    return tuple(spoken.spellings(name)[0] for name in names)


def offered_entries(question: Question, spoken: Words) -> Entries:
    """Return what the drop-down of a question offers."""
    kind = question.kind
    not_applicable = first_spellings(("not_applicable",) if question.not_applicable else (), spoken)
    if isinstance(kind, Choice):
        return (*(option.text.of(spoken.language) for option in kind.options), *not_applicable)
    if isinstance(kind, YesNo):
        return (*first_spellings(("yes", "no"), spoken), *not_applicable)
    if isinstance(kind, Scale):
        return (*map(str, range(1, kind.steps + 1)), *not_applicable)
    return not_applicable if isinstance(kind, Checklist | Multi | Hours) else ()
