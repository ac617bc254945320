"""The question types: what a cell's value means as an answer, and what an answer is worth."""

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import fsum

from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import (
    Checklist,
    Choice,
    Day,
    FreeText,
    Hours,
    Kind,
    Multi,
    Need,
    Number,
    Scale,
    Span,
    YesNo,
)
from scorecard.core.model.responses import AnswerState, ItemAnswer, ItemStatus, NotMeasured, OfferedHours, Value
from scorecard.core.questions.coverage import best_points, coverage, is_timezone
from scorecard.core.values.anchors import points_at
from scorecard.core.values.currencies import NO_CURRENCIES, Currencies
from scorecard.core.values.dates import DateTrouble, date_of_serial, parse_date
from scorecard.core.values.instants import DAY
from scorecard.core.values.numbers import NumberTrouble, parse_number
from scorecard.core.values.times import HoursTrouble, spans_in


@dataclass(frozen=True)
class Vocabulary:
    """What a vendor may type for the tool's own words, in the language of the form and in English."""

    language: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    live: tuple[str, ...]
    planned: tuple[str, ...]
    item_no: tuple[str, ...]
    not_applicable: tuple[str, ...]
    not_measured: tuple[str, ...]
    closed: tuple[str, ...]
    always: tuple[str, ...]
    """Round the clock."""
    months: tuple[tuple[str, ...], ...]
    """Twelve rows of names, in every language that may be used."""
    currencies: Currencies = NO_CURRENCIES
    """Those that may stand beside an amount."""


class MisreadCode(StrEnum):
    """Why a cell could not be understood."""

    ERROR_VALUE = "error_value"
    NOT_AN_OPTION = "not_an_option"
    NOT_A_NUMBER = "not_a_number"
    TWO_WAYS = "two_ways"
    SHARE_OR_PERCENT = "share_or_percent"
    """Such as 0.85 where percent are asked for: 0.85 % or 85 %?"""
    NOT_PERCENT = "not_percent"
    """A percentage where another unit is asked for."""
    A_DATE = "a_date"
    """The office program made a date of what was typed."""
    OUT_OF_RANGE = "out_of_range"
    NOT_A_DATE = "not_a_date"
    DATE_TWO_WAYS = "date_two_ways"
    TOO_LONG = "too_long"
    NOT_A_TIMEZONE = "not_a_timezone"
    NOT_HOURS = "not_hours"
    ONE_TIME = "one_time"
    """One time where an opening and a closing are asked for."""
    IMPOSSIBLE_TIME = "impossible"
    HOURS_OVERLAP = "overlap"
    HOURS_TWO_WAYS = "hours_two_ways"
    NO_REASON = "no_reason"
    """"Not applicable" without its reason in the comment."""


@dataclass(frozen=True)
class Misread:
    """A cell that could not be understood: what was found, what would be accepted, and a near miss if there is one."""

    code: MisreadCode
    found: str
    accepted: tuple[str, ...] = ()
    suggestion: str = ""


@dataclass(frozen=True)
class Understood:
    """What a cell means; an answer may be understood, and still be out of order."""

    state: AnswerState
    value: Value | None = None
    misread: Misread | None = None


_UNANSWERED = Understood(AnswerState.UNANSWERED)


def normalised(text: str) -> str:
    """Return a text for comparison: without case, with plain quotes, and with single spaces."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return " ".join(plain.casefold().split())


def is_blank(cell: RawCell | None) -> bool:
    """Return whether a cell holds nothing that a person could see."""
    return cell is None or (
        cell.error is None and (cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()))
    )


def shown(cell: RawCell) -> str:
    """Return a cell's value as a person saw it: dates and percentages as such, not as the numbers behind them."""
    if cell.error is not None:
        return cell.error
    if isinstance(cell.value, float):
        return _number_shown(cell.value, cell.number_format)
    return "" if cell.value is None else str(cell.value)


def _number_shown(value: float, number_format: str) -> str:
    if is_percent_format(number_format):
        return _plain(round(value * 100, 10)) + "%"
    day = date_of_serial(value)
    if not is_date_format(number_format) or value < 0 or isinstance(day, DateTrouble):
        return _plain(value)
    # A day number of 1 is 24:00 to whoever formats it as a time.
    minutes = round((value if value <= 1 else value % 1) * DAY)
    clock = f"{minutes // 60:02}:{minutes % 60:02}"
    if value <= 1:
        return clock
    return f"{day.isoformat()} {clock}" if minutes else day.isoformat()


def understand(question: Question, cell: RawCell | None, comment: str, vocabulary: Vocabulary) -> Understood:
    """Return what an answer cell means, for a question that is answered in one cell.

    Checklists, several options and hours have cells of their own for each part. Nothing is guessed: what fits no
    answer, or fits two, is not understood.
    """
    if cell is None or is_blank(cell):
        return _UNANSWERED
    if cell.error is not None:
        return _misread(MisreadCode.ERROR_VALUE, cell, ())
    if question.not_applicable and _is_word(cell, vocabulary.not_applicable):
        if comment.strip():
            return Understood(AnswerState.NOT_APPLICABLE)
        return _misread(MisreadCode.NO_REASON, cell, ())
    return _understand_kind(question.kind, cell, vocabulary)


def is_not_applicable(cell: RawCell, vocabulary: Vocabulary) -> bool:
    """Return whether a cell says that a question does not apply."""
    return _is_word(cell, vocabulary.not_applicable)


def understand_item(
    kind: Checklist | Multi, cell: RawCell | None, vocabulary: Vocabulary
) -> ItemStatus | Misread | None:
    """Return what the cell of an item, or of one of several options, means; `None` where it is blank."""
    if cell is None or is_blank(cell):
        return None
    if isinstance(kind, Multi):
        if isinstance(cell.value, bool):
            return ItemStatus.YES if cell.value else ItemStatus.NO
        words = {ItemStatus.YES: vocabulary.yes, ItemStatus.NO: vocabulary.no}
    else:
        words = {
            ItemStatus.LIVE: vocabulary.live,
            ItemStatus.PLANNED: vocabulary.planned,
            ItemStatus.NO: vocabulary.item_no,
        }
    for status, spellings in words.items():
        if cell.error is None and _is_word(cell, spellings):
            return status
    return _misread_option(cell, tuple(spellings[0] for spellings in words.values()))


def understand_day_hours(cell: RawCell | None, vocabulary: Vocabulary) -> tuple[Span, ...] | Misread | None:
    """Return the hours of a day, empty for closed; `None` where the cell is blank."""
    if cell is None or is_blank(cell):
        return None
    if cell.error is not None:
        return Misread(MisreadCode.ERROR_VALUE, cell.error)
    spans = spans_in(cell, vocabulary.closed, vocabulary.always)
    if isinstance(spans, HoursTrouble):
        code = MisreadCode.HOURS_TWO_WAYS if spans is HoursTrouble.TWO_WAYS else MisreadCode(spans.value)
        return Misread(code, shown(cell), (vocabulary.closed[0],))
    return spans


def understand_timezone(cell: RawCell | None, known: Sequence[str]) -> str | Misread | None:
    """Return the IANA name in a cell; `None` where it is blank.

    A city alone is enough where only one of the `known` names is called so; a near miss of one of them is suggested.
    """
    if cell is None or is_blank(cell):
        return None
    found = shown(cell).strip()
    by_lower = {name.casefold(): name for name in known}
    exact = by_lower.get(found.casefold().replace(" ", "_"), found)
    if cell.error is None and is_timezone(exact):
        return exact
    of_city = [name for name in known if name.rpartition("/")[2].casefold() == found.casefold().replace(" ", "_")]
    if len(of_city) == 1:
        return of_city[0]
    close = difflib.get_close_matches(found.casefold(), by_lower, n=1, cutoff=0.6)
    suggestion = by_lower[close[0]] if close else ""
    return Misread(MisreadCode.NOT_A_TIMEZONE, found, (), suggestion)


def understand_yes_no(cell: RawCell | None, vocabulary: Vocabulary) -> bool | Misread | None:
    """Return the yes or no in a cell; `None` where it is blank."""
    if cell is None or is_blank(cell):
        return None
    if isinstance(cell.value, bool):
        return cell.value
    for value, spellings in ((True, vocabulary.yes), (False, vocabulary.no)):
        if _is_word(cell, spellings):
            return value
    return _misread_option(cell, (vocabulary.yes[0], vocabulary.no[0]))


def _understand_kind(kind: Kind, cell: RawCell, vocabulary: Vocabulary) -> Understood:
    match kind:
        case Choice():
            return _understand_choice(kind, cell, vocabulary)
        case Scale():
            return _understand_scale(kind, cell)
        case YesNo():
            yes_no = understand_yes_no(cell, vocabulary)
            if isinstance(yes_no, bool):
                return _answered(yes_no)
            return Understood(AnswerState.NOT_UNDERSTOOD, misread=yes_no)
        case Number():
            return _understand_number(kind, cell, vocabulary)
        case Day():
            return _understand_date(kind, cell, vocabulary)
        case FreeText():
            return _understand_text(kind, cell)
    raise TypeError(f"a question of type {type(kind).__name__} has no answer cell of its own")


def _understand_choice(choice: Choice, cell: RawCell, vocabulary: Vocabulary) -> Understood:
    found = normalised(shown(cell))
    # What the vendor reads goes before English, and both before an id, which it never sees.
    for spellings in (
        {one.id: normalised(one.text.of(vocabulary.language)) for one in choice.options},
        {one.id: normalised(one.text.of("en")) for one in choice.options},
        {one.id: one.id for one in choice.options},
    ):
        fitting = [name for name, spelling in spellings.items() if spelling == found]
        if len(fitting) == 1:
            return _answered(fitting[0])
    accepted = tuple(option.text.of(vocabulary.language) for option in choice.options)
    return Understood(AnswerState.NOT_UNDERSTOOD, misread=_misread_option(cell, accepted))


def _understand_scale(scale: Scale, cell: RawCell) -> Understood:
    found = shown(cell).strip()
    if re.fullmatch("[0-9]{1,2}", found) and 1 <= int(found) <= scale.steps:
        return _answered(int(found))
    return _misread(MisreadCode.NOT_AN_OPTION, cell, tuple(str(step) for step in range(1, scale.steps + 1)))


def _understand_text(kind: FreeText, cell: RawCell) -> Understood:
    if isinstance(cell.value, float) and is_date_format(cell.number_format):
        return _misread(MisreadCode.A_DATE, cell, ())
    text = shown(cell).strip()
    if len(text) > kind.max_length:
        # Nothing of it is dropped: whoever reads it decides.
        misread = Misread(MisreadCode.TOO_LONG, text, (str(kind.max_length), str(len(text))))
        return Understood(AnswerState.ANSWERED, text, misread)
    return _answered(text)


def _understand_date(kind: Day, cell: RawCell, vocabulary: Vocabulary) -> Understood:
    accepted = (kind.earliest.isoformat(), kind.latest.isoformat())
    if isinstance(cell.value, bool) or cell.value is None:
        return _misread(MisreadCode.NOT_A_DATE, cell, accepted)
    # Some programs turn a date into a plain number: what is asked for says what it means, not the cell's format.
    day = parse_date(cell.value, vocabulary.months) if isinstance(cell.value, str) else date_of_serial(cell.value)
    if isinstance(day, DateTrouble):
        return _misread(MisreadCode(day.value), cell, accepted)
    if not kind.earliest <= day <= kind.latest:
        return _misread(MisreadCode.OUT_OF_RANGE, RawCell(day.isoformat()), accepted)
    return _answered(day)


def _understand_number(kind: Number, cell: RawCell, vocabulary: Vocabulary) -> Understood:
    if kind.not_measured is not None and _is_word(cell, vocabulary.not_measured):
        return _answered(NotMeasured.NOT_MEASURED)
    unit = kind.unit.of(vocabulary.language)
    accepted = (_plain(kind.lowest), _plain(kind.highest), unit)
    number = _number_in(cell, unit, vocabulary.currencies)
    if isinstance(number, MisreadCode):
        return _misread(number, cell, accepted)
    if not kind.lowest <= number <= kind.highest:
        return _misread(MisreadCode.OUT_OF_RANGE, cell, accepted)
    return _answered(number)


def _number_in(cell: RawCell, unit: str, currencies: Currencies) -> float | MisreadCode:
    """Return the number in a cell, in the unit that was asked for, or why there is none."""
    if isinstance(cell.value, str):
        return _number_in_text(cell.value, unit, currencies)
    if isinstance(cell.value, bool) or cell.value is None:
        return MisreadCode.NOT_A_NUMBER
    if is_percent_format(cell.number_format):
        # A percentage is stored as a fraction; rounding takes off what the multiplication adds in the 16th digit.
        return round(cell.value * 100, 10) if unit == "%" else MisreadCode.NOT_PERCENT
    if is_date_format(cell.number_format):
        return MisreadCode.A_DATE
    if unit == "%" and 0 < cell.value <= 1:
        return MisreadCode.SHARE_OR_PERCENT
    return cell.value


def _number_in_text(text: str, unit: str, currencies: Currencies) -> float | MisreadCode:
    parsed = parse_number(text, unit, currencies)
    if parsed is NumberTrouble.TWO_WAYS:
        return MisreadCode.TWO_WAYS
    if isinstance(parsed, NumberTrouble):
        return MisreadCode.NOT_A_NUMBER
    if parsed.percent and unit != "%":
        return MisreadCode.NOT_PERCENT
    if unit == "%" and not parsed.percent and 0 < parsed.value <= 1:
        return MisreadCode.SHARE_OR_PERCENT
    return parsed.value


def is_date_format(number_format: str) -> bool:
    """Return whether a number format shows a date or a time."""
    return re.search("[dmyhs]", _without_literals(number_format).casefold()) is not None


def is_percent_format(number_format: str) -> bool:
    """Return whether a number format shows a fraction as a percentage."""
    return "%" in _without_literals(number_format)


def _without_literals(number_format: str) -> str:
    """Return a number format without literal text, padding, colours and currencies; elapsed times such as [h] stay."""
    return re.sub(r'"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|\\.|_.|\*.', "", number_format, flags=re.IGNORECASE)


def _is_word(cell: RawCell, spellings: tuple[str, ...]) -> bool:
    return isinstance(cell.value, str) and normalised(cell.value) in {normalised(word) for word in spellings}


def _answered(value: Value) -> Understood:
    return Understood(AnswerState.ANSWERED, value)


def _misread(code: MisreadCode, cell: RawCell, accepted: tuple[str, ...]) -> Understood:
    return Understood(AnswerState.NOT_UNDERSTOOD, misread=Misread(code, shown(cell), accepted))


def _misread_option(cell: RawCell, accepted: tuple[str, ...]) -> Misread:
    if cell.error is not None:
        return Misread(MisreadCode.ERROR_VALUE, cell.error)
    by_normalised = {normalised(text): text for text in accepted}
    near = difflib.get_close_matches(normalised(shown(cell)), by_normalised, n=1, cutoff=0.6)
    return Misread(MisreadCode.NOT_AN_OPTION, shown(cell), accepted, by_normalised[near[0]] if near else "")


def _plain(number: float) -> str:
    return str(int(number)) if number.is_integer() else str(number)


# --- points ----------------------------------------------------------------------------------------------------------

_ITEM_WEIGHT = {Need.MUST: 3, Need.SHOULD: 2, Need.COULD: 1}
_ITEM_POINTS = {ItemStatus.LIVE: 100.0, ItemStatus.PLANNED: 50.0, ItemStatus.YES: 100.0, ItemStatus.NO: 0.0}


@dataclass(frozen=True)
class Earned:
    """What an answer is worth."""

    points: float | None
    """0-100; `None` for a text."""
    answered: float = 1.0
    """The share (0-1) of the question that is answered."""
    best: float | None = None
    """The points if the rest were answered at its best; `None` where there is no rest."""


def points_of(kind: Kind, value: Value) -> Earned:
    """Return what an answer is worth; an unanswered item of a checklist earns nothing.

    Raises TypeError for a value that is no answer to such a question, among them an option that it does not have.
    """
    match kind, value:
        case Choice(options), str():
            for option in options:
                if option.id == value:
                    return Earned(option.points)
        case Scale(), int():
            up = 100.0 * (value - 1) / (kind.steps - 1)
            return Earned(100.0 - up if kind.reversed else up)
        case YesNo(), bool():
            return Earned(kind.yes if value else kind.no)
        case Number(), NotMeasured():
            return Earned(kind.not_measured)
        case Number(), float():
            return Earned(points_at(kind.anchors, value))
        case Day(), date():
            return Earned(points_at(kind.anchors, float(value.toordinal())))
        case Checklist(), tuple():
            return _points_of_items(kind, value)
        case Multi(), tuple():
            return _points_of_options(kind, value)
        case Hours(), OfferedHours():
            covered = coverage(kind.promise, value)
            return Earned(covered.points, covered.answered, best_points(kind.promise, value))
        case FreeText(), str():
            return Earned(None)
    raise TypeError(f"{value!r} is no answer to a question of type {type(kind).__name__}")


def _points_of_items(checklist: Checklist, answers: tuple[ItemAnswer, ...]) -> Earned:
    status = {answer.item: answer.status for answer in answers}
    weights = {item.id: _ITEM_WEIGHT[item.need] for item in checklist.items}
    answered = {item: known for item, known in status.items() if known is not None}
    total = sum(weights.values())
    points = fsum(weights[item] * _ITEM_POINTS[known] for item, known in answered.items()) / total
    share = sum(weights[item] for item in answered) / total
    return Earned(points, share, points + 100.0 * (1.0 - share))


def _points_of_options(multi: Multi, answers: tuple[ItemAnswer, ...]) -> Earned:
    """Return the points of the options that hold, added up to 100 at the most; each option is an equal part."""
    status = {answer.item: answer.status for answer in answers}
    points = fsum(option.points for option in multi.options if status.get(option.id) is ItemStatus.YES)
    still_open = [option.points for option in multi.options if status.get(option.id) is None]
    answered = 1.0 - len(still_open) / len(multi.options)
    return Earned(min(points, 100.0), answered, min(fsum((points, *still_open)), 100.0))
