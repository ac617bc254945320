"""Our own books on the vendors: what went wrong, how many cases each served, and what customers said."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import Correction, CorrectionDecision, CorrectionRequest
from scorecard.errors import Where


class Kept(StrEnum):
    """Whether the customer was given the follow-up that was promised."""

    YES = "yes"
    NO = "no"
    NONE_PROMISED = "none promised"


@dataclass(frozen=True)
class Incident:
    """Something that went wrong for a customer; what is `None` or empty, the books do not say."""

    id: str
    vendor: str
    moment: datetime
    """When it happened, by the clocks of the tender; the beginning of the day where no time is known."""
    where: Where
    cause: Cause | None = None
    shown: date | None = None
    """The day on which the vendor was shown it, to be heard."""
    touchpoint: str = ""
    """Where customers met it, such as delivery or credit."""
    what: str = ""
    customers: int | None = None
    """How many it concerned."""
    contacts: float | None = None
    """How often the customer had to come back."""
    answer_hours: float | None = None
    """Hours until the customer was answered; `None` as long as nobody has."""
    solve_hours: float | None = None
    """Hours until it was solved; `None` as long as it is not."""
    told: bool | None = None
    """Whether the customer was told in writing."""
    kept: Kept | None = None
    repeat_of: str = ""
    """The id of the incident that it repeats; empty where it is none."""
    correction: bool = False
    """Whether a correction of error is asked for."""
    vendor_says: str = ""


@dataclass(frozen=True)
class Volume:
    """How many cases a vendor served in a month."""

    vendor: str
    month: date
    """Its first day."""
    cases: float
    where: Where


@dataclass(frozen=True)
class Feedback:
    """What the customers of a vendor answered in a month when they were asked."""

    vendor: str
    month: date
    """Its first day."""
    asked: int
    solved_yes: int
    """How many said that their problem was solved."""
    solved_no: int
    where: Where
    effort_mean: float | None = None
    """The mean of what they said of their effort, 1 to 7; `None` where that was not asked."""
    effort_count: int = 0
    """How many said so."""

    @property
    def answered(self) -> int:
        """How many said whether their problem was solved."""
        return self.solved_yes + self.solved_no


@dataclass(frozen=True)
class Books:
    """All of it, in the order in which it is written down."""

    incidents: tuple[Incident, ...] = ()
    """Where there is none at all, nobody keeps a list, and nothing is known of anybody."""
    volumes: tuple[Volume, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    requests: tuple[CorrectionRequest, ...] = ()
    """The corrections of error that vendors were asked for."""
    corrections: tuple[Correction, ...] = ()
    """Those that came back: of each incident the one that counts."""
    unclear: tuple[str, ...] = ()
    """The incidents of which several came back, and nobody can say which counts."""
    decisions: tuple[CorrectionDecision, ...] = ()
    """What we said of them."""

    def __bool__(self) -> bool:
        return bool(self.incidents or self.volumes or self.feedback or self.requests or self.corrections)


NO_BOOKS = Books()
