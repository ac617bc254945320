"""What vendors answer so that nobody can tell what is meant: planted, with all that each of it may have meant."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from scorecard.core.model.responses import AnswerState
from scorecard.forms.fill import Typed
from scorecard.forms.layout import Form, FormColumn, Slot

ANSWER, EVIDENCE, COMMENT = FormColumn.ANSWER, FormColumn.EVIDENCE, FormColumn.COMMENT
FREE = None
"""Nothing is known of what it meant: any answer will do."""


@dataclass(frozen=True)
class Planted:
    """A problem in one question."""

    key: str
    """Of its row."""
    cells: tuple[tuple[FormColumn, str], ...]
    """What is typed, in place of the answer that would have been clear."""
    meant: Callable[[Any], bool] | None = FREE
    """Whether a value, as ranking.json has it, may have been meant."""
    column: FormColumn = ANSWER

    @property
    def question(self) -> str:
        """The question that it is in."""
        return self.key.partition("/")[0]

    @property
    def part(self) -> str:
        """The part of it; empty for the whole."""
        return self.key.partition("/")[2]


def _one_of(*values: Any) -> Callable[[Any], bool]:
    return lambda value: value in values


def _typed(key: str, text: str, meant: Callable[[Any], bool] | None = FREE) -> Planted:
    return Planted(key, ((ANSWER, text),), meant)


def _excused(key: str, word: str) -> Planted:
    return Planted(key, ((ANSWER, word), (COMMENT, "")), _one_of(None))


def planted(words: dict[str, str]) -> tuple[Planted, ...]:
    """Return the problems that a vendor may make, by rows; `words` are those of its language."""
    nine_to_five = ("09:00-17:00", "09:00-05:00", "21:00-17:00", "21:00-05:00")
    return (
        _typed("ownership", "it depends"),
        _excused("ownership", words["not_applicable"]),
        Planted("ownership", ((EVIDENCE, ""),), _one_of("callback"), EVIDENCE),
        Planted("ownership", ((EVIDENCE, "see attached"),), _one_of("callback"), EVIDENCE),
        _excused("follow_up", words["not_applicable"]),
        _typed("follow_up", "both"),
        _typed("queue", "often"),
        _typed("queue", "2-3"),
        _typed("premium", "sometimes"),
        _typed("free", "on request"),
        _typed("answered", "0.85", _one_of(0.85, 85.0)),
        Planted("answered", ((EVIDENCE, "–"),), _one_of(85.5), EVIDENCE),
        _typed("answered", "over 90"),
        _typed("solved", "80-90", lambda value: 80 <= value <= 90),
        _typed("solved", "0.5", _one_of(0.5, 50.0)),
        _typed("solved", "150 %"),
        _typed("returning", "7 EUR"),
        _typed("returning", "1", _one_of(1.0, 100.0)),
        _typed("cost", "1.234 EUR", _one_of(1.234, 1234.0)),
        _typed("cost", "2,500", _one_of(2.5, 2500.0)),
        _typed("cost", "$ 8"),
        _typed("cost", "100 bis 200", lambda value: 100 <= value <= 200),
        _typed("turnover", "low"),
        _typed("story", "tbd"),
        _typed("story", "see attached"),
        _typed("review/cause", "partly"),
        Planted(
            "review", ((EVIDENCE, "n/a"),), _one_of({"cause": "live", "owners": "planned", "copy": "no"}), EVIDENCE
        ),
        _excused("recall", words["not_applicable"]),
        _typed("languages/es", "a little"),
        _typed("begin", "3/4/2027", _one_of("2027-04-03", "2027-03-04")),
        _typed("begin", "soon"),
        _typed("partners", "maybe"),
        _typed("terms", "xx"),
        _typed("open/phone/fri", "9-5", _one_of(*nine_to_five)),
        _typed("open/chat/wed", "mornings"),
        _typed("open/timezone", "our own"),
        _typed("open/holidays", "some"),
    )


def spread(found: Sequence[Planted], vendors: int, each: int) -> Iterator[tuple[Planted, ...]]:
    """Yield so many problems for each of some vendors, all in turn, and no question twice."""
    place = 0
    for _ in range(vendors):
        own: list[Planted] = []
        while len(own) < each:
            nominee = found[place % len(found)]
            place += 1
            if nominee.question not in {one.question for one in own}:
                own.append(nominee)
        yield tuple(own)


def typed(form: Form, problems: Sequence[Planted]) -> Iterator[Typed]:
    """Yield what is typed for problems."""
    for problem in problems:
        slot = form.slots[problem.key]
        for column, text in problem.cells:
            yield Typed(slot.sheet, slot.cell(column), text)
        if problem.part.count("/"):  # a day has four cells
            for column in (EVIDENCE, COMMENT, FormColumn.CLOSES_AGAIN):
                yield Typed(slot.sheet, slot.cell(column), "")


def settled(form: Form, turn: int, words: dict[str, str]) -> Iterator[Typed]:
    """Yield what a vendor types into a clarification that asks all this: each time another of the readings."""
    for place, slot in enumerate(form.slots.values()):
        if slot.has_evidence:
            yield Typed(slot.sheet, slot.cell(EVIDENCE), "Report 7, page 3")
        if AnswerState.NOT_APPLICABLE in slot.readings:
            yield Typed(slot.sheet, slot.cell(COMMENT), "We have no such customers")
        if slot.has_answer:
            yield Typed(slot.sheet, slot.cell(ANSWER), _answer(slot, turn + place, words))
            yield from _closing(slot)


def _closing(slot: Slot) -> Iterator[Typed]:
    if slot.part == "day" and not slot.readings:
        yield Typed(slot.sheet, slot.cell(EVIDENCE), "18:00")


def _answer(slot: Slot, turn: int, words: dict[str, str]) -> str:
    kind = type(slot.question.kind).__name__
    if slot.part == "day" and not slot.readings:
        return "8:00"
    if slot.entries:
        listed = [entry for entry in slot.entries if slot.readings or entry != words["not_applicable"]]
        return listed[turn % len(listed)]
    if kind == "Number":
        low, high = slot.question.kind.lowest, slot.question.kind.highest  # type: ignore[union-attr]
        return f"{(low + high) / 2:g}"
    return {"Day": "2027-05-04", "FreeText": "In March, at some cost."}[kind]
