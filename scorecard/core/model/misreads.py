"""What could not be understood, and what would be accepted in its place."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.model.kinds import Day, FreeText, Number, Span
from scorecard.errors import Where


class MisreadCode(StrEnum):
    """Why a cell could not be understood."""

    ERROR_VALUE = "error_value"
    NOT_AN_OPTION = "not_an_option"
    NOT_A_NUMBER = "not_a_number"
    TWO_WAYS = "two_ways"
    """Such as "1.234": a thousand and more to some, a little over one to others."""
    A_RANGE = "a_range"
    """Such as "80-90" where one number is asked for."""
    SHARE_OR_PERCENT = "share_or_percent"
    """Such as 0.85 where percent are asked for: 0.85 % or 85 %?"""
    NOT_PERCENT = "not_percent"
    """A percentage where another unit is asked for."""
    OTHER_UNIT = "other_unit"
    """Such as "$ 8" or "5 k€" where euros are asked for, typed or shown by the number format."""
    SHOWN_OTHERWISE = "shown_otherwise"
    """The number format shows something other than the number in the cell: a dash, words, thousands."""
    A_DATE = "a_date"
    """The office program made a date of what was typed."""
    OUT_OF_RANGE = "out_of_range"
    NOT_A_DATE = "not_a_date"
    DATE_TWO_WAYS = "date_two_ways"
    """Such as "3/4/2027": in April to some, in March to others."""
    TOO_LONG = "too_long"
    NOT_A_TIMEZONE = "not_a_timezone"
    NOT_HOURS = "not_hours"
    ONE_TIME = "one_time"
    """One time where an opening and a closing are asked for."""
    IMPOSSIBLE_TIME = "impossible"
    """Such as 25:00 or 9:75."""
    HOURS_OVERLAP = "overlap"
    HOURS_TWO_WAYS = "hours_two_ways"
    """Such as "9-5": nine to five, or through the night?"""
    NO_MONDAY = "no_monday"
    """As on Monday, of which no hours are known; or Monday itself says so."""
    NO_REASON = "no_reason"
    """"Not applicable" without its reason in the comment."""
    PLACEHOLDER_REASON = "placeholder_reason"
    """The reason only holds the place of one: "n/a", "-", "see attached"."""
    PLACEHOLDER = "placeholder"
    """So does what stands where a text is asked for."""


@dataclass(frozen=True)
class Options:
    """One of these is accepted."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class OpeningHours:
    """The hours of a day are accepted, or the word for closed."""

    closed: str


Accepted = Options | OpeningHours | Number | Day | FreeText
"""Of a number, a date or a text: whatever lies within the limits of its kind."""


Reading = float | date | tuple[Span, ...]
"""One of the things that a number, a date or the hours of a day may have meant."""


@dataclass(frozen=True)
class Misread:
    """A cell that could not be understood: what was found, what would be accepted, and a near miss if there is one."""

    code: MisreadCode
    found: str
    accepted: Accepted | None = None
    """`None` where that hangs on what the vendor meant."""
    suggestion: str = ""
    at: int = 0
    """In which of the cells of an answer, from 0, where it has several."""
    readings: tuple[Reading, ...] = ()
    """What it may have meant, where that is known: of a range its two ends, and anything between them."""


@dataclass(frozen=True)
class Unread:
    """An answer, or a part of one, of which it cannot be told what the vendor meant."""

    question: str
    part: str = ""
    """The id of its item, channel and weekday such as `phone/mon`, ...; empty for the whole question."""
    found: str = ""
    """What stands there; empty where a person has to look: struck out, without a result, or twice."""
    code: MisreadCode | None = None
    """`None` where it could have been understood, and it is not known whether it holds."""
    readings: tuple[Reading, ...] = ()
    where: Where | None = None
    """The cell."""


class Unclear(StrEnum):
    """Why a vendor may be asked again about an answer."""

    UNREADABLE = "unreadable"
    EVIDENCE = "evidence"
    """It is asked for, and none is named."""
    CONTRADICTIONS = "contradictions"
    BLANKS = "blanks"


@dataclass(frozen=True)
class UnclearAnswer:
    """An answer, or a part of one, about which a vendor is asked again."""

    question: str
    why: Unclear
    part: str = ""
    """As in `Unread`."""
    found: str = ""
    """What stands there, where that is not in the answer."""
    code: MisreadCode | None = None
    readings: tuple[Reading, ...] = ()
    """All that a new answer may be, where there are any; of a range its ends, and anything between them."""
    other: str = ""
    """The question with whose answer it does not go together; empty for a figure that speaks against it."""

    @property
    def is_range(self) -> bool:
        """Whether anything between its readings will do."""
        return self.code is MisreadCode.A_RANGE and bool(self.readings)
