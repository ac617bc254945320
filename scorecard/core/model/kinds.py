"""What a question can be: its type with what an answer to it may be, as criteria.yaml says it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.comparison import exceeds

_WITHOUT_SHARP_S = "de-CH"


@dataclass(frozen=True)
class Text:
    """A text in one or more languages; the campaign's own comes first."""

    versions: tuple[tuple[str, str], ...]
    """Pairs of language code and text, never empty."""

    def __str__(self) -> str:
        return self.versions[0][1]

    def of(self, language: str) -> str:
        """Return the text in `language`, or in that of which it is a form ("de" for "de-CH"), or in the campaign's."""
        text, served = dict(self.versions), self._served(language)
        return text[served].replace("ß", "ss") if served != language == _WITHOUT_SHARP_S else text[served]

    def speaks(self, language: str) -> bool:
        """Return whether there is a version in `language`, or in that of which it is a form."""
        return self._served(language) in (language, language.partition("-")[0])

    def _served(self, language: str) -> str:
        """Return the language of the version that readers of a language are shown."""
        own = dict(self.versions)
        return next((name for name in (language, language.partition("-")[0]) if name in own), self.versions[0][0])

    def agrees_with(self, other: "Text") -> bool:
        """Return whether two texts are equal in every language that both have, or as such if in none; spaces apart."""
        own, others = dict(self.versions), dict(other.versions)
        both = own.keys() & others.keys()
        if not both:  # "%" is in whichever language the campaign has
            return str(self).split() == str(other).split()
        return all(own[language].split() == others[language].split() for language in both)

    def means_the_same_as(self, other: "Text", language: str = "") -> bool:
        """Return whether two texts differ at most in spaces, capitals, and full stops and commas beside no digit.

        In the version that readers of `language` are shown, where both have it; else in every language that both have.
        """
        own, others = dict(self.versions), dict(other.versions)
        both = own.keys() & others.keys()
        read = ({self._served(language)} & both if language else set()) or both
        return all(_bare(own[name]) == _bare(others[name]) for name in read) if both else self.agrees_with(other)


_GAPS = re.compile(r"(?<!\d) | (?!\d)")
_STOPS = re.compile(r"(?<!\d)[.,](?!\d)")


def _bare(text: str) -> str:
    """Return a text without what never changes its meaning; "1 000" keeps its space."""
    return _STOPS.sub("", _GAPS.sub("", " ".join(text.casefold().split())))


NO_TEXT = Text((("", ""),))
"""For what has no text, such as the unit of a score."""
Anchors = tuple[tuple[float, float], ...]
"""Pairs of value and points, values strictly ascending: straight lines between them, flat outside."""


@dataclass(frozen=True)
class Steps:
    """Points that change at once, from one value to the next; all of them rise, or all fall.

    Where they rise, a value earns the points of the last pair that it reaches, and none below the first; where they
    fall, those of the first pair that it does not exceed, and none above the last.
    """

    pairs: Anchors
    """Two or more, values strictly ascending."""

    def __iter__(self) -> Iterator[tuple[float, float]]:
        return iter(self.pairs)

    @property
    def rise(self) -> bool:
        """Whether a larger value earns more."""
        return self.pairs[0][1] < self.pairs[-1][1]

    @property
    def worthless(self) -> float:
        """A value that earns nothing."""
        return self.pairs[0][0] - 1 if self.rise else self.pairs[-1][0] + 1


Curve = Anchors | Steps
"""How values become points."""


@dataclass(frozen=True)
class Range:
    """The values between two ends that lie within it themselves; an end that is `None` is open."""

    lowest: float | None = None
    highest: float | None = None

    def passed_by(self, value: float) -> float | None:
        """Return the end that a value lies beyond, or `None` where it lies within."""
        if self.lowest is not None and exceeds(self.lowest, value):
            return self.lowest
        return self.highest if self.highest is not None and exceeds(value, self.highest) else None

    @property
    def is_set(self) -> bool:
        """Whether a value can lie beyond it at all."""
        return self.lowest is not None or self.highest is not None


UNBOUNDED = Range()
"""Every value lies within it."""


@dataclass(frozen=True)
class FactCheck:
    """A column of the KPI table that an answer is held against; a contradiction costs no points."""

    column: str
    within: float
    """How far the answer may lie from the figure there, in the unit of the question; exactly so far is agreement."""


class RecordMeasure(StrEnum):
    """A figure of the record; docs/scoring.md has the formulas."""

    INCIDENT_RATE = "incident_rate"
    """Incidents per 1,000 cases."""
    REPEAT_RATE = "repeat_rate"
    """Incidents that repeat another one, per 1,000 cases."""
    CONTACTS_PER_CASE = "contacts_per_case"
    """The mean of how often the customer had to come back after an incident."""
    HOURS_TO_SOLVE = "hours_to_solve"
    """The median of the hours until an incident was solved; one that is not counts as open until the deadline."""
    TOLD_SHARE = "told_share"
    """Percent of incidents of which the customer was told in writing, of those where that is known."""
    KEPT_SHARE = "kept_share"
    """Percent of promised follow-ups that were kept."""
    SOLVED_SHARE = "solved_share"
    """Percent of the customers who answered that said that their problem was solved."""
    EFFORT = "effort"
    """The mean of what customers said of their effort, 1 to 7."""
    CORRECTIONS_ON_TIME = "corrections_on_time"
    """Percent of the corrections of error asked for that came back by their date."""
    CORRECTIONS_COMPLETE = "corrections_complete"
    """Percent of them that were accepted, with all actions proven or in time."""

    @property
    def is_share(self) -> bool:
        """Whether it counts how many of so many, in percent: such a figure has an interval."""
        return self in _SHARES

    @property
    def is_of_incidents(self) -> bool:
        """Whether one trivial incident more could make it look better: a share or mean over incidents."""
        return self in _OF_INCIDENTS

    @property
    def least(self) -> int:
        """How many cases or answers it must rest on where nothing else is said."""
        return _LEAST[self]


_SHARES = (
    *(RecordMeasure.TOLD_SHARE, RecordMeasure.KEPT_SHARE, RecordMeasure.SOLVED_SHARE),
    *(RecordMeasure.CORRECTIONS_ON_TIME, RecordMeasure.CORRECTIONS_COMPLETE),
)
_OF_INCIDENTS = (
    RecordMeasure.CONTACTS_PER_CASE,
    RecordMeasure.HOURS_TO_SOLVE,
    RecordMeasure.TOLD_SHARE,
    RecordMeasure.KEPT_SHARE,
)
_LEAST = {
    # One incident more must not move a rate by more than one.
    RecordMeasure.INCIDENT_RATE: 1000,
    RecordMeasure.REPEAT_RATE: 1000,
    RecordMeasure.CONTACTS_PER_CASE: 10,
    RecordMeasure.HOURS_TO_SOLVE: 10,
    RecordMeasure.TOLD_SHARE: 50,
    RecordMeasure.KEPT_SHARE: 50,
    RecordMeasure.SOLVED_SHARE: 50,
    RecordMeasure.EFFORT: 50,
    RecordMeasure.CORRECTIONS_ON_TIME: 50,
    RecordMeasure.CORRECTIONS_COMPLETE: 50,
}


@dataclass(frozen=True)
class RecordCheck:
    """A measure of our own books that an answer is held against; a contradiction costs no points."""

    measure: RecordMeasure
    within: float
    """How far the answer may lie beyond the end of the measure's interval; exactly so far is agreement."""


@dataclass(frozen=True)
class Option:
    """One of the answers to a choice question."""

    id: str
    text: Text
    points: float
    specify: bool = False
    """Whether whoever gives it is asked to say in words what; that is shown, and earns nothing more."""


@dataclass(frozen=True)
class Choice:
    """One option is chosen."""

    options: tuple[Option, ...]


@dataclass(frozen=True)
class Scale:
    """A step from 1 (`low`) to `steps` (`high`), worth 0 to 100 points, or 100 to 0 if `reversed`."""

    steps: int
    low: Text
    high: Text
    reversed: bool = False


@dataclass(frozen=True)
class YesNo:
    """Yes or no, with points for each; `knockout` is the answer that disqualifies, if one does."""

    yes: float
    no: float
    knockout: bool | None = None


@dataclass(frozen=True)
class Number:
    """A number in `unit` from `lowest` to `highest`, worth points by fixed anchors or steps."""

    unit: Text
    anchors: Curve
    lowest: float
    highest: float
    not_measured: float | None = None
    """The points for "we do not measure this"; `None` where that is no answer."""
    ask: Range = UNBOUNDED
    check: FactCheck | RecordCheck | None = None


class Need(StrEnum):
    """How much a checklist item matters."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


@dataclass(frozen=True)
class Item:
    """One line of a checklist."""

    id: str
    text: Text
    need: Need


@dataclass(frozen=True)
class Checklist:
    """Items of which each is live, planned, or not there."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class FreeText:
    """A few sentences for a reader; they earn no points by themselves."""

    max_length: int
    """Characters."""


@dataclass(frozen=True)
class Multi:
    """Several options, each with its own yes or no; the points of those that hold are added up, to 100 at the most."""

    options: tuple[Option, ...]


@dataclass(frozen=True)
class Day:
    """A date from `earliest` to `latest`, worth points by fixed anchors over dates (as ordinal numbers)."""

    anchors: Anchors
    earliest: date
    latest: date


@dataclass(frozen=True)
class Span:
    """From opening to closing, in minutes after the midnight at which the day begins; past midnight over 1440."""

    opens: int
    closes: int


WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days of a week from Monday, as criteria.yaml, the rows of a form and ranking.json name them."""
Week = tuple[tuple[Span, ...], ...]
"""Seven days from Monday, each with its spans in order; no span means closed."""


@dataclass(frozen=True)
class Channel:
    """A way in which customers reach a person, and the hours that the buyer promises for it."""

    id: str
    name: Text
    weight: float
    week: Week


@dataclass(frozen=True)
class Holiday:
    """A date on which the buyer promises other hours, in all channels: `spans`, or nothing where that is empty."""

    day: date
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Promise:
    """What the buyer promises its own customers, in its own time zone."""

    timezone: str
    """An IANA name such as `Europe/Madrid`."""
    start: date
    """The first day of the 52 weeks in which coverage is counted."""
    channels: tuple[Channel, ...]
    holidays: tuple[Holiday, ...] = ()


@dataclass(frozen=True)
class Hours:
    """A week of opening hours for each promised channel."""

    promise: Promise


Kind = Choice | Scale | YesNo | Number | Checklist | FreeText | Multi | Day | Hours
