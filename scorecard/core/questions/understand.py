"""What all types of question share: what may be typed for the tool's own words, and what became of a cell."""

import difflib
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Text
from scorecard.core.model.responses import AnswerState, Value
from scorecard.core.values.currencies import NO_CURRENCIES, Currencies
from scorecard.core.values.dates import DateTrouble, date_of_serial
from scorecard.core.values.instants import DAY
from scorecard.core.values.number_formats import is_moment, is_percent


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
class Options:
    """One of these is accepted."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class NumberRange:
    """A number is accepted, the ends included."""

    lowest: float
    highest: float
    unit: Text


@dataclass(frozen=True)
class DateRange:
    """A date is accepted, the ends included."""

    earliest: date
    latest: date


@dataclass(frozen=True)
class TextLength:
    """A text is accepted that is not so long."""

    most: int
    """Characters."""
    found: int


@dataclass(frozen=True)
class OpeningHours:
    """The hours of a day are accepted, or the word for closed."""

    closed: str


Accepted = Options | NumberRange | DateRange | TextLength | OpeningHours


@dataclass(frozen=True)
class Misread:
    """A cell that could not be understood: what was found, what would be accepted, and a near miss if there is one."""

    code: MisreadCode
    found: str
    accepted: Accepted | None = None
    """`None` where that hangs on what the vendor meant."""
    suggestion: str = ""


@dataclass(frozen=True)
class Understood:
    """What a cell means; an answer may be understood, and still be out of order."""

    state: AnswerState
    value: Value | None = None
    misread: Misread | None = None


def answered(value: Value) -> Understood:
    """Return an answer that was understood."""
    return Understood(AnswerState.ANSWERED, value)


def not_understood(misread: Misread) -> Understood:
    """Return what was not."""
    return Understood(AnswerState.NOT_UNDERSTOOD, misread=misread)


def misread_option(cell: RawCell, texts: tuple[str, ...]) -> Misread:
    """Return that a cell holds none of the options that it could, and which one it may have meant."""
    if cell.error is not None:
        return Misread(MisreadCode.ERROR_VALUE, cell.error)
    by_normalised = {normalised(text): text for text in texts}
    near = difflib.get_close_matches(normalised(shown(cell)), by_normalised, n=1, cutoff=0.6)
    suggestion = by_normalised[near[0]] if near else ""
    return Misread(MisreadCode.NOT_AN_OPTION, shown(cell), Options(texts), suggestion)


def is_word(cell: RawCell, spellings: tuple[str, ...]) -> bool:
    """Return whether a cell holds one of the tool's own words."""
    return isinstance(cell.value, str) and normalised(cell.value) in {normalised(word) for word in spellings}


def is_not_applicable(cell: RawCell, vocabulary: Vocabulary) -> bool:
    """Return whether a cell says that a question does not apply."""
    return is_word(cell, vocabulary.not_applicable)


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
    if is_percent(number_format, value):
        return _plain(round(value * 100, 10)) + "%"
    day = date_of_serial(value)
    if not is_moment(number_format, value) or value < 0 or isinstance(day, DateTrouble):
        return _plain(value)
    # A day number of 1 is 24:00 to whoever formats it as a time.
    minutes = round((value if value <= 1 else value % 1) * DAY)
    clock = f"{minutes // 60:02}:{minutes % 60:02}"
    if value <= 1:
        return clock
    return f"{day.isoformat()} {clock}" if minutes else day.isoformat()


def _plain(number: float) -> str:
    return str(int(number)) if number.is_integer() else str(number)
