"""What all types of question share: what may be typed for the tool's own words, and what became of a cell."""

import difflib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import Misread, MisreadCode, Options
from scorecard.core.model.responses import AnswerState, ItemStatus, Value
from scorecard.core.values.currencies import NO_CURRENCIES, Currencies
from scorecard.core.values.dates import date_of_serial
from scorecard.core.values.instants import DAY
from scorecard.core.values.number_formats import is_moment, is_percent
from scorecard.core.values.texts import is_placeholder, plain_signs, remembered, visible

_LIKE = 0.6
"""From which ratio on, of 0 to 1, two texts are like each other."""
_LONGER = 2.4
"""Texts of which one has so many times the characters of the other have a lower ratio: 2 / (1 + 2.4)."""
_LONGEST = 500
"""Characters of a text of which each letter is compared by what it stands for."""


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
    as_monday: tuple[str, ...]
    """As on Monday."""
    months: tuple[tuple[str, ...], ...]
    """Twelve rows of names, in every language that may be used."""
    placeholders: tuple[str, ...] = ()
    """What holds the place of a text, in every language."""
    no_proof: tuple[str, ...] = ()
    """What is no reason and no evidence: these, and words such as `none` and `yes`."""
    attached: tuple[str, ...] = ()
    """What points at another file as evidence, and does not name it."""
    currencies: Currencies = NO_CURRENCIES
    """Those that may stand beside an amount."""


@dataclass(frozen=True)
class Understood:
    """What a cell means; an answer may be understood, and still be out of order."""

    state: AnswerState
    value: Value | None = None
    misread: Misread | None = None


def misread_reason(cell: RawCell, reason: str, vocabulary: Vocabulary) -> Misread | None:
    """Return what is wrong with the reason for which a question does not apply; `None` where there is one."""
    if not reason.strip():
        return Misread(MisreadCode.NO_REASON, shown(cell))
    is_one = not is_placeholder(reason, vocabulary.no_proof)
    return None if is_one else Misread(MisreadCode.PLACEHOLDER_REASON, reason.strip())


def misread_option(cell: RawCell, texts: tuple[str, ...]) -> Misread:
    """Return that a cell holds none of the options that it could, and which one it may have meant."""
    if cell.error is not None:
        return Misread(MisreadCode.ERROR_VALUE, cell.error)
    suggestion = nearest(normalised(shown(cell)), {normalised(text): text for text in texts})
    return Misread(MisreadCode.NOT_AN_OPTION, shown(cell), Options(texts), suggestion)


def status_in(cell: RawCell, words: Mapping[ItemStatus, tuple[str, ...]]) -> ItemStatus | Misread:
    """Return which answer to an item stands in a cell; `words` are the spellings of each."""
    for status, spellings in words.items():
        if cell.error is None and is_word(cell, spellings):
            return status
    return misread_option(cell, tuple(spellings[0] for spellings in words.values()))


def nearest(found: str, meant: Mapping[str, str]) -> str:
    """Return what is meant by the spelling that is most like a text; empty where none is like it."""
    if len(found) > _LONGER * max(map(len, meant), default=0):  # it is like none, which difflib would find out slowly
        return ""
    near = difflib.get_close_matches(found, meant, n=1, cutoff=_LIKE)
    return meant[near[0]] if near else ""


def is_word(cell: RawCell, spellings: tuple[str, ...]) -> bool:
    """Return whether a cell holds one of the tool's own words, with a full stop behind it or not."""
    return isinstance(cell.value, str) and without_stop(cell.value) in _without_stops(spellings)


@cache
def _without_stops(spellings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(without_stop, spellings))


@remembered
def without_stop(text: str) -> str:
    """Return a text for comparison, without the full stop that a sentence has and an answer need not have."""
    return normalised(text).removesuffix(".").rstrip()


@remembered
def normalised(text: str) -> str:
    """Return a text for comparison: as it is seen, without case, with plain quotes and dashes, and single spaces.

    One that is longer than nearly all of ours keeps its ligatures, of which each may stand for six letters.
    """
    plain = plain_signs(text)
    composed = unicodedata.normalize("NFC" if len(plain) > _LONGEST else "NFKC", plain)
    return " ".join(composed.casefold().split())


def is_blank(cell: RawCell | None) -> bool:
    """Return whether a cell holds nothing that a person could see."""
    return cell is None or (cell.error is None and (cell.value is None or not visible(str(cell.value)).strip()))


def shown(cell: RawCell) -> str:
    """Return a cell's value as a person saw it: dates and percentages as such, not as the numbers behind them."""
    value = cell.value
    if isinstance(value, str) and cell.error is None:
        return _seen(value)
    if cell.error is not None:
        return cell.error
    if isinstance(value, float):
        return _number_shown(value, cell.number_format)
    return "" if value is None else str(value)


_seen = remembered(visible)


def _number_shown(value: float, number_format: str) -> str:
    if is_percent(number_format, value):
        return plain_number(round(value * 100, 10)) + "%"
    day = date_of_serial(value)
    if not is_moment(number_format, value) or value < 0 or isinstance(day, MisreadCode):
        return plain_number(value)
    # A day number of 1 is 24:00 to whoever formats it as a time.
    minutes = round((value if value <= 1 else value % 1) * DAY)
    clock = f"{minutes // 60:02}:{minutes % 60:02}"
    if value <= 1:
        return clock
    return f"{day.isoformat()} {clock}" if minutes else day.isoformat()


def plain_number(number: float) -> str:
    """Return a number as a person types it, without a decimal point where it is whole."""
    return str(int(number)) if number.is_integer() else str(number)
