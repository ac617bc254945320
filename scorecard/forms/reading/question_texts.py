"""What the rows of a questionnaire ask, and whether a cell of a returned one asks it.

The notes below a question are not compared, so that they can be worded better while questionnaires are out.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

from scorecard.core.questions.understand import normalised
from scorecard.core.values.texts import remembered
from scorecard.forms.layout import MARK, Slot

_MARKUP = re.compile("</?(?:html|b|i)>")
"""What Ruby's roo puts into texts in several fonts."""


def without_markup(text: str) -> str:
    """Return a text without what a program put into it to say which of it is bold."""
    return _MARKUP.sub("", text) if "<" in text else text


class QuestionTexts:
    """The questions of a form, found by their texts."""

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        """`slots` are those of the form, by key."""
        self._openings = remembered(self._openings_of)
        self._by_question: dict[str, list[Slot]] = defaultdict(list)
        self.places = {key: place for place, key in enumerate(slots)}
        """Which slot comes after which, from 0."""
        self._questions = {key: normalised("\n".join(slot.text.splitlines())) for key, slot in slots.items()}
        for key, slot in slots.items():
            self._by_question[self._questions[key]].append(slot)
        self._most_lines = max((len(slot.text.splitlines()) for slot in slots.values()), default=1)

    def slots(self, text: str) -> tuple[Slot, ...]:
        """Return the rows that a cell could ask; where several have its question, those with all that stands below."""
        found = [slot for opening in self._openings(text) for slot in self._by_question.get(opening, ())]
        return tuple(slot for slot in found if self.agrees(text, slot))

    def asks(self, text: str) -> bool:
        """Return whether a cell asks a question or a part of one."""
        return not self._by_question.keys().isdisjoint(self._openings(text))

    def asks_whole(self, text: str) -> bool:
        """Return whether a cell asks a whole question: a line of a checklist may stand anywhere by chance."""
        found = (slot for opening in self._openings(text) for slot in self._by_question.get(opening, ()))
        return any(slot.is_whole for slot in found)

    def agrees(self, text: str, slot: Slot) -> bool:
        """Return whether a cell asks a slot's question; where several have its text, with all that stands below it."""
        question = self._questions[slot.key]
        if len(self._by_question[question]) > 1:
            return normalised(without_markup(text)) == normalised(slot.label)
        return question in self._openings(text)

    def _openings_of(self, text: str) -> frozenset[str]:
        """Return what a cell could ask: its first line, its first two, and so on, as far as questions go."""
        lines = without_markup(text).splitlines()[: self._most_lines]
        return frozenset(normalised("\n".join(lines[:end]).removesuffix(MARK)) for end in range(1, len(lines) + 1))
