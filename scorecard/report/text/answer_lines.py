"""The lines beneath an answer that has parts: items of a checklist, several options, hours of a week."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scorecard.core.model.kinds import Hours, Item, Option
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, OfferedHours
from scorecard.core.model.scorecards import QuestionScore
from scorecard.errors import Where
from scorecard.report.text.hours import days_text, same_days, spans_text
from scorecard.words import Words

_ADDRESS = re.compile(r"([A-Z]+)(\d+)")


@dataclass(frozen=True)
class AnswerLine:
    """A part of an answer."""

    name: str
    said: str
    is_open: bool
    """Whether it is not answered."""
    cells: str = ""
    comment: str = ""


def answer_lines(score: QuestionScore, words: Words) -> tuple[AnswerLine, ...]:
    """Return the parts of an answer; a question without parts, or that does not apply, has none."""
    kind, value = score.question.kind, score.answer.value
    if score.answer.state is AnswerState.NOT_APPLICABLE:
        return ()
    if isinstance(kind, Hours) and isinstance(value, OfferedHours):
        return tuple(_hours_lines(kind, value, words))
    specified = dict(score.answer.specified)
    given = {item.item: item for item in value} if isinstance(value, tuple) else {}
    return tuple(
        _item_line(part, given.get(part.id, ItemAnswer(part.id, None)), specified.get(part.id, ""), words)
        for part in score.question.parts
    )


def item_text(part: Item | Option, answer: ItemAnswer, words: Words) -> str:
    """Return the answer to an item of a checklist, or to one of several options."""
    status = "open" if answer.status is None else answer.status.value
    if isinstance(part, Item):
        return words(f"report.answer.item.{status}", need=words(f"report.answer.need.{part.need}"))
    return words(f"report.answer.option.{status}", points=words.number(part.points))


def _item_line(part: Item | Option, answer: ItemAnswer, specified: str, words: Words) -> AnswerLine:
    said = item_text(part, answer, words)
    cells = cells_text((answer.where,))
    name = part.text.of(words.language)
    return AnswerLine(
        words.headed(name, specified) if specified else name, said, answer.status is None, cells, answer.comment
    )


def _hours_lines(kind: Hours, offered: OfferedHours, words: Words) -> Iterator[AnswerLine]:
    """Yield the vendor's hours as it wrote them: in its own time zone, days with the same hours on one line."""
    unanswered = words("report.answer.unanswered")
    yield AnswerLine(words("report.hours.timezone"), offered.timezone or unanswered, offered.timezone is None)
    for channel in kind.promise.channels:
        for spans, days in same_days([offered.of(channel.id, day) for day in range(7)]):
            name = words("report.hours.line", channel=channel.name.of(words.language), days=days_text(days, words))
            those = [day for day in offered.days if day.channel == channel.id and day.weekday in days]
            cells, comments = cells_text(day.where for day in those), dict.fromkeys(day.comment for day in those)
            yield AnswerLine(name, spans_text(spans, words), spans is None, cells, "\n".join(filter(None, comments)))
    if kind.promise.holidays:
        said = {True: words("report.answer.yes"), False: words("report.answer.no"), None: unanswered}
        yield AnswerLine(words("report.hours.holidays"), said[offered.holidays], offered.holidays is None)


def places_of(answer: Answer) -> list[Where]:
    """Return the cells that an answer was read from, those of its parts last."""
    value = answer.value
    parts = value.days if isinstance(value, OfferedHours) else value if isinstance(value, tuple) else ()
    return [place for place in (answer.where, *(part.where for part in parts)) if place is not None]


def cells_text(places: Iterable[Where | None]) -> str:
    """Return the cells of places, those that follow each other in a column as a range: "D9:D13"."""
    cells = [place.cell for place in places if place is not None and place.cell]
    addresses = [_ADDRESS.fullmatch(cell) for cell in cells]
    rows = [int(address[2]) for address in addresses if address]
    columns = {address[1] for address in addresses if address}
    if len(cells) > 1 and len(columns) == 1 and rows == list(range(rows[0], rows[0] + len(cells))):
        return f"{cells[0]}:{cells[-1]}"
    return ", ".join(cells)
