"""What came back: the answers of a vendor, and the files that they stood in.

Thousands of vendors give the same answers in the same cells. What was unpickled, as every file is that was read, shares
whatever is equal: then a questionnaire takes a few kB, and not the tenfold.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from scorecard.core.model.kinds import Span
from scorecard.core.model.misreads import Unread
from scorecard.errors import Problem, Where


@dataclass(frozen=True)
class Mail:
    """The mail that a file came with."""

    sender: str = ""
    """As the mail gives it, such as `Ann Lee <ann@acme.example>`; empty where it does not say."""
    date: datetime | None = None
    """When it arrived, or where no mail server noted that, when it was sent; always with its offset from UTC."""


class AnswerState(StrEnum):
    """What became of a question."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    NOT_APPLICABLE = "not applicable"
    NOT_UNDERSTOOD = "not understood"
    """Counts as unanswered, with a problem."""


class NotMeasured(Enum):
    """The answer "we do not measure this"."""

    NOT_MEASURED = "not measured"


class ItemStatus(StrEnum):
    """The answer to one item: live, planned or no in a checklist, yes or no for one of several options."""

    LIVE = "live"
    PLANNED = "planned"
    YES = "yes"
    NO = "no"


_SHARED = 16_384
"""How many different answers, and parts of some, are kept at hand to be shared."""

_Part = TypeVar("_Part")


@lru_cache(maxsize=_SHARED, typed=True)
def _shared(part: type[_Part], *fields: Any) -> _Part:
    return part(*fields)


class _Shared:
    """What is one object in a process, however many files it was read from, once it was unpickled."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return _shared, (type(self), *(getattr(self, name) for name in self.__match_args__))  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class ItemAnswer(_Shared):
    """The answer to one item of a checklist or one of several options; `status` is `None` where it is unanswered."""

    item: str
    status: ItemStatus | None
    where: Where | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class DayHours(_Shared):
    """A vendor's hours on one weekday in one channel."""

    channel: str
    weekday: int
    """0 is Monday."""
    spans: tuple[Span, ...] | None
    """In the vendor's time zone; empty for closed, `None` where it is unanswered."""
    where: Where | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class OfferedHours(_Shared):
    """A vendor's opening hours."""

    timezone: str | None
    """An IANA name; `None` where it is unanswered."""
    days: tuple[DayHours, ...]
    """Each weekday of each channel."""
    holidays: bool | None
    """Whether the weekday's hours are kept on the buyer's holidays; `False` means closed, `None` unanswered."""

    def of(self, channel: str, weekday: int) -> tuple[Span, ...] | None:
        """Return the spans of a weekday in a channel; `None` where it is unanswered."""
        return next((day.spans for day in self.days if (day.channel, day.weekday) == (channel, weekday)), None)


Value = str | int | bool | float | date | NotMeasured | OfferedHours | tuple[ItemAnswer, ...]
"""Choice: option id; scale: step; yes/no: bool; number: float or NOT_MEASURED; checklist: items; text: the text;
multi: its options as items; date: the date; hours: the week."""


@dataclass(frozen=True, slots=True)
class Answer(_Shared):
    """What a vendor answered to one question, and where it stands."""

    question: str
    state: AnswerState
    value: Value | None = None
    where: Where | None = None
    """`None` where the questionnaire no longer has a place for it."""
    evidence: str = ""
    comment: str = ""
    specified: tuple[tuple[str, str], ...] = ()
    """Pairs of an option's id and what the vendor says in words that it is."""

    @property
    def is_given(self) -> bool:
        """Whether there is an answer that was understood."""
        return self.state is AnswerState.ANSWERED and self.value is not None

    def gives(self, option: str) -> bool:
        """Return whether an option was chosen, or is one of several that hold; `yes` and `no` are options as well."""
        if not self.is_given:
            return False
        if isinstance(self.value, tuple):
            return any(item.item == option and item.status is ItemStatus.YES for item in self.value)
        chosen = {True: "yes", False: "no"}[self.value] if isinstance(self.value, bool) else self.value
        return chosen == option

    @property
    def is_open(self) -> bool:
        """Whether the question still waits for an answer; what was not understood is none."""
        return self.state in (AnswerState.UNANSWERED, AnswerState.NOT_UNDERSTOOD)


PartValue = ItemStatus | tuple[Span, ...] | str | bool
"""The answer to a part: to an item, the hours of a day, the time zone, whether they are kept on holidays."""


@dataclass(frozen=True)
class Clarification:
    """What a vendor confirmed otherwise than in its questionnaire, such as on the telephone."""

    vendor: str
    question: str
    item: str
    """The id of the item or option that it is about, or of hours `phone/mon`, `timezone` or `holidays`; empty where it
    is about the whole question."""
    state: AnswerState
    value: Value | PartValue | None
    """As the question, or the part of it, is answered."""
    source: str
    """How it was confirmed."""
    by: str
    """Who wrote it down."""
    day: date
    where: Where
    evidence: str | None = None
    """What now proves the answer, which stays as it is; `None` where it is about the answer itself."""
    comment: str = ""
    specified: tuple[tuple[str, str], ...] = ()
    """As in an answer."""


@dataclass(frozen=True)
class Clarified:
    """An answer that a clarification overlays."""

    before: Answer
    """As it was without this clarification."""
    clarification: Clarification
    found: str = ""
    """What stood there, where that was not understood."""

    @property
    def item_before(self) -> ItemAnswer:
        """The answer to the item that it is about, as it was."""
        items = self.before.value if isinstance(self.before.value, tuple) else ()
        item = self.clarification.item
        return next((given for given in items if given.item == item), ItemAnswer(item, None))


@dataclass(frozen=True)
class Identity:
    """Who a questionnaire was made for, and from what."""

    vendor: str
    name: str
    lot: str
    language: str
    campaign: str
    criteria: str
    """The fingerprint of the criteria."""
    kind: str = ""
    """What kind of form it is; empty in questionnaires of versions that made no other kind."""
    about: str = ""
    """What a form that asks again is about; empty for a questionnaire."""
    round: str = ""
    """How many times was asked, from 1; empty for a questionnaire."""
    deadline: str = ""
    """The deadline as it was sent, in ISO 8601; empty where there was none, or where it does not say."""
    filled: str = ""
    """A digest of each answer that we filled in from an earlier questionnaire; empty where there is none."""


@dataclass(frozen=True)
class Statement:
    """Who states the answers of a questionnaire, as written; empty where that is left out."""

    name: str = ""
    role: str = ""
    day: str = ""
    remarks: str = ""
    """On the whole of it."""


@dataclass(frozen=True)
class Response:
    """A vendor's returned questionnaire as it was read."""

    identity: Identity
    file: str
    """As a person would look for it, for example `returned/acme.xlsx`."""
    sha256: str
    answers: tuple[Answer, ...]
    """One an asked question, in the order of the criteria."""
    problems: tuple[Problem, ...] = ()
    verified: bool = False
    """Whether the signature was checked; `False` where no key was at hand (a wrong signature is refused)."""
    mail: Mail | None = None
    modified: datetime | None = None
    """When it was last saved, as it says itself; `None` where it does not say."""
    statement: Statement = Statement()
    received: datetime | None = None
    """When it came by the buyer's own word, with its offset from UTC."""
    clarified: tuple[Clarified, ...] = ()
    unread: tuple[Unread, ...] = ()
    """What it says and nobody can tell the meaning of."""
    waiting: frozenset[str] = frozenset()
    """The questions of which an answer is as we filled it in, and is unanswered as nobody confirmed it."""

    @property
    def came(self) -> datetime | None:
        """When it came, by its mail, else by the buyer's word; `None` where neither says so."""
        return self.received if self.mail is None or self.mail.date is None else self.mail.date

    def answer(self, question: str) -> Answer:
        """Return the answer to a question; one that was never asked of this vendor is unanswered."""
        found = next((answer for answer in self.answers if answer.question == question), None)
        return found or Answer(question, AnswerState.UNANSWERED)


class FileState(StrEnum):
    """What became of a returned file."""

    COUNTED = "counted"
    SAME = "same answers"
    SUPERSEDED = "superseded"
    LESS_COMPLETE = "less complete"
    """A later file that leaves more unanswered than the one that counts."""
    LATE = "late"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    BESIDE = "beside"
    """No workbook; it came in a mail beside one."""
    SKIPPED = "skipped"


class DateOf(StrEnum):
    """Which dates of a vendor's files told the newer one from the older one."""

    RECEIVED = "received"
    """When their mails came, or when they came by the buyer's word."""
    SAVED = "saved"
    """When they were last saved, as they say themselves."""


@dataclass(frozen=True)
class Newer:
    """What made a newer file take the place of an older one."""

    by: DateOf
    day: date
    """The newer one's, where the tender is."""


@dataclass(frozen=True)
class ReturnedFile:
    """A file that was looked at."""

    file: str
    state: FileState
    sha256: str = ""
    """Empty where the file could not be read at all."""
    vendor: str = ""
    """The id of the vendor that it was made for, where that is known."""
    problem: Problem | None = None
    """Why it does not count, where a person must do something about it."""
    note: str = ""
    """Why it does not count, where that is in order, and what a reader should know of a file that does."""
    mail: Mail | None = None
    newer: Newer | None = None
    """By which date another questionnaire of the vendor took the place of this one; `None` where none did."""
