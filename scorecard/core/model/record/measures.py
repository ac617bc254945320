"""What is asked of our own books about each vendor, and what they say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scorecard.core.model.kinds import Curve, RecordMeasure, Text

MONTHS = 12
"""How many whole months before the deadline's month count where nothing else is said."""


class RecordUse(StrEnum):
    """What the record is for in a campaign."""

    SHOWN = "shown"
    """It is told, and earns no points."""
    SCORED = "scored"


@dataclass(frozen=True)
class RecordQuestion:
    """A question that our own books answer; no vendor is asked it."""

    id: str
    text: Text
    measure: RecordMeasure
    anchors: Curve
    weight: float
    """Within its criterion."""
    least: float
    """How many cases or answers the measure must rest on; with fewer the question is not applicable."""
    months: int = MONTHS
    name: Text | None = None
    why: str = ""
    lots: tuple[str, ...] = ()

    def is_enough(self, measured: "Measured") -> bool:
        """Return whether something is known that rests on as many cases or answers as it must."""
        return measured.value is not None and measured.count >= self.least


@dataclass(frozen=True)
class ShareInterval:
    """Where a share lies with a confidence of 95 %."""

    low: float
    """Percent."""
    high: float


@dataclass(frozen=True)
class Measured:
    """What the books say of a vendor."""

    value: float | None
    """In the unit of the measure; `None` where it is not known."""
    count: float = 0.0
    """How many cases or answers it rests on."""
    interval: ShareInterval | None = None
    """`None` for what is no share, and where nothing is known."""
    asked: int | None = None
    """How many customers were asked; `None` for what they are not asked."""

    @property
    def ends(self) -> tuple[float, float] | None:
        """The least and the most that it may be in truth; `None` where it is not known."""
        if self.interval is not None:
            return self.interval.low, self.interval.high
        return None if self.value is None else (self.value, self.value)


NOT_KNOWN = Measured(None)


@dataclass(frozen=True)
class Measures:
    """What the books say of all vendors."""

    answers: Mapping[tuple[str, str], Measured] = field(default_factory=dict, hash=False)
    """By the ids of vendor and record question."""
    claims: Mapping[tuple[str, RecordMeasure], Measured] = field(default_factory=dict, hash=False)
    """By the id of the vendor: what its claims are held against, over `MONTHS` months."""

    def of(self, vendor: str, question: str) -> Measured:
        """Return what answers a record question about a vendor."""
        return self.answers.get((vendor, question), NOT_KNOWN)


NO_MEASURES = Measures()
