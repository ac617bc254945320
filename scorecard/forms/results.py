"""What the formulas of a questionnaire show, given what we filled in: they are sent with their results.

The formulas are in `sheets/states.py` and `sheets/hours_grid.py`, and say the same: what they prove of a cell that we
filled in, which holds an answer as our own lists and words have it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from string import ascii_uppercase, digits

from scorecard.core.model.kinds import Day, FreeText, Multi, Number
from scorecard.core.values.dates import date_of_serial
from scorecard.core.values.number_formats import is_percent
from scorecard.core.values.numbers import in_percent
from scorecard.forms.earlier import Filled
from scorecard.forms.layout import GRID, TICK, FormColumn, Slot, SlotPart
from scorecard.forms.offers import first_spellings, option_text
from scorecard.forms.overview import KnownCell, Overview
from scorecard.words import Words

SIGNS = " \u00a0.,:;!?/-–—_()[]{}<>*#+=%&@~|\\'\"‘’“”„«»·•…→\u200b\u00ad\ufeff✓👍"
"""What may stand beside and between the letters of a placeholder such as "n/a" or "see attached"."""

PLAIN = ascii_uppercase + digits

_DROPPED = str.maketrans(dict.fromkeys(f"{SIGNS}\n", ""))
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")

_NO_TIME = -1


@dataclass(frozen=True)
class Counts:
    """How far some questions are."""

    asked: int
    answered: int
    required_open: int


@dataclass(frozen=True)
class Results:
    """The results of one questionnaire."""

    overview: Overview
    spoken: Words
    """The words of the questionnaire's language."""
    filled: Filled
    _known: dict[str, str] = field(default_factory=dict)

    def state(self, slot: Slot) -> str:
        """Return what the column "Done" shows for a row."""
        if slot.key not in self._known:
            self._known[slot.key] = self._state(slot)
        return self._known[slot.key]

    def blank(self, slot: Slot) -> str:
        """Return the state of a row in which nothing stands."""
        if slot.part is SlotPart.SPECIFY:
            return self.spoken("form.does_not_apply")
        if slot.only_proves:
            return self.spoken("form.evidence_missing")
        if parts := self._parts(slot):
            return f"0 {self.spoken('form.of')} {len(parts)}"
        if slot.needed_with:
            return ""
        return self.spoken("form.required" if slot.is_marked else "form.to_do")

    def complete(self, slot: Slot) -> int | str:
        """Return whether a question is answered: 1 or 0, and an empty text for one that does not apply."""
        state = self.state(slot)
        if state in ("", self.spoken("form.does_not_apply")):
            return ""
        return int(state == TICK if slot.only_proves else self._is_done(state))

    def required_open(self, slot: Slot) -> int:
        """Return 1 for a required question that is still open, and 0 for any other one."""
        return int(slot.is_marked and self.complete(slot) == 0)

    def counts(self, questions: Iterable[Slot]) -> Counts:
        """Return how far some questions are."""
        rows = tuple(questions)
        complete = [done for done in map(self.complete, rows) if isinstance(done, int)]
        return Counts(len(complete), sum(complete), sum(map(self.required_open, rows)))

    def left(self) -> tuple[Slot, ...]:
        """Return the questions that still need something, in the order of the overview."""
        settled = ("", TICK, self.spoken("form.does_not_apply"))
        return tuple(slot for slot in self.overview.questions if self.state(slot) not in settled)

    def letters(self, slot: Slot, column: FormColumn) -> str:
        """Return what of a text in a cell is letters and figures."""
        capitals = (sign.upper() if len(sign.upper()) == 1 else sign for sign in self._text(slot, column))
        return "".join(capitals).translate(_DROPPED)

    def number_shown(self, slot: Slot) -> int:
        """Return what a cell shows: 1 a number, 2 a percentage, 0 anything else."""
        cell = self.filled.get(slot.key, {}).get(FormColumn.ANSWER)
        if cell is None or not isinstance(cell.value, float):
            return 0
        return 2 if is_percent(cell.number_format, cell.value) else 1

    def times(self, slot: Slot) -> tuple[int | str, ...]:
        """Return the times of a day as numbers such as 930, -1 for what is none, and empty texts for blank cells."""
        return tuple(_time(self._text(slot, column)) for column in GRID)

    # --- states ---

    def _text(self, slot: Slot, column: FormColumn = FormColumn.ANSWER) -> str:
        """Return what a cell holds, as a text."""
        cell = self.filled.get(slot.key, {}).get(column)
        return "" if cell is None else str(cell.value).strip()

    def _parts(self, slot: Slot) -> tuple[Slot, ...]:
        return self.overview.form.section_of(slot).parts(slot.key) if slot.is_whole else ()

    def _is_done(self, state: str) -> bool:
        return state in (TICK, self.spoken("form.evidence_missing"))

    def _state(self, slot: Slot) -> str:
        if slot.part is SlotPart.SPECIFY:
            return self._in_words(slot)
        if slot.only_proves:
            return self._with_evidence(slot)
        parts = self._parts(slot)
        blank = all(self.state(part) == self.spoken("form.to_do") for part in parts) if parts else not self._text(slot)
        if slot.part is SlotPart.DAY:
            own, blank = self._day(slot), False
        elif slot.is_whole and slot.has_answer and self._text(slot) == self._said("not_applicable"):
            own = self._excused(slot)
        elif parts:
            own = self._of_parts(slot, parts)
        else:
            own = self.blank(slot) if blank else self._single(slot)
        return self._under_condition(slot, own, is_blank=blank)

    def _said(self, word: str) -> str:
        return first_spellings((word,), self.spoken)[0]

    def _in_words(self, slot: Slot) -> str:
        option = slot.part_id.partition("/")[0]
        several = isinstance(slot.question.kind, Multi)
        chosen = f"{slot.question.id}/{option}" if several else slot.question.id
        said = self._said("yes") if several else option_text(slot.question, option, self.spoken)
        is_given = self._text(self.overview.form.slots[chosen]) == said.strip()
        if not self._text(slot):
            return self.spoken("form.to_do" if is_given else "form.does_not_apply")
        return TICK if is_given else self.spoken("form.check")

    def _excused(self, slot: Slot) -> str:
        has_reason = self._has_content(slot, FormColumn.COMMENT, KnownCell.NO_EVIDENCE)
        return TICK if has_reason else self.spoken("form.reason_missing")

    def _of_parts(self, slot: Slot, parts: tuple[Slot, ...]) -> str:
        states = [self.state(part) for part in parts]
        done = states.count(TICK)
        if done == len(parts):
            return self._with_evidence(slot)
        if done + states.count(self.spoken("form.to_do")) < len(parts):
            return self.spoken("form.check")
        return f"{done} {self.spoken('form.of')} {len(parts)}"

    def _single(self, slot: Slot) -> str:
        return self._with_evidence(slot) if self._is_proven(slot) else self.spoken("form.check")

    def _with_evidence(self, slot: Slot) -> str:
        is_wanted = slot.has_evidence and slot.proven_entry in ("", self._text(slot))
        named = not is_wanted or self._has_content(slot, FormColumn.EVIDENCE, KnownCell.NO_EVIDENCE)
        return TICK if named else self.spoken("form.evidence_missing")

    def _under_condition(self, slot: Slot, own: str, *, is_blank: bool) -> str:
        condition = slot.question.only_if
        if condition is None:
            return own
        gate = self.overview.form.slots[condition.question]
        done, not_needed = self.state(gate), self.spoken("form.does_not_apply")
        wanted = option_text(gate.question, condition.option, self.spoken).strip()
        if done == not_needed or (self._is_done(done) and self._text(gate) != wanted):
            return not_needed
        return own if is_blank or self._is_done(done) or not slot.is_whole else self.spoken("form.check")

    def _has_content(self, slot: Slot, column: FormColumn, placeholders: KnownCell) -> bool:
        bare = self.letters(slot, column)
        is_one = f"|{bare}|" in self.overview.placeholders(placeholders)
        return not is_one and any(letter in PLAIN for letter in bare)

    def _is_proven(self, slot: Slot) -> bool:
        text, kind = self._text(slot), slot.question.kind
        match kind:
            case Number():
                return self._is_number(slot, kind)
            case Day():
                day = date_of_serial(self._value(slot))
                return not isinstance(day, str) and kind.earliest <= day <= kind.latest
            case FreeText():
                length = len(text.encode("utf-16-le")) // 2
                return length <= kind.max_length and self._has_content(slot, FormColumn.ANSWER, KnownCell.NO_TEXT)
        return text in (entry.strip() for entry in slot.entries)

    def _value(self, slot: Slot) -> float:
        value = self.filled[slot.key][FormColumn.ANSWER].value
        return value if isinstance(value, float) else 0.0

    def _is_number(self, slot: Slot, kind: Number) -> bool:
        shown, value = self.number_shown(slot), self._value(slot)
        if shown == 0:
            return True  # the word for "not measured"
        percent = in_percent(kind.unit.of(self.spoken.language))
        if percent and shown == 2:
            value = round(100 * value, 10)
        return kind.lowest <= value <= kind.highest

    def _day(self, slot: Slot) -> str:
        given = [time for time in self.times(slot) if isinstance(time, int)]
        if not given:
            return self.spoken("form.to_do")
        if _NO_TIME in given:
            return TICK if self._text(slot) in slot.words else self.spoken("form.check")
        pairs = [(given[at], given[at + 1]) for at in range(0, len(given), 2)]
        in_order = len(pairs) == 1 or pairs[0][0] < pairs[0][1] <= pairs[1][0]
        return TICK if in_order and all(map(_reads_in_one_way, pairs)) else self.spoken("form.check")


def _time(text: str) -> int | str:
    match = _CLOCK.fullmatch(text)
    return int(match[1] + match[2]) if match else _NO_TIME if text else ""


def _reads_in_one_way(pair: tuple[int, int]) -> bool:
    """Return whether two times are no puzzle: see `parse_spans`. That they exist is known."""
    opens, closes = pair
    return 600 <= opens < closes or any(clock < 100 or clock >= 1300 for clock in pair)
