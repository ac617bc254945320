"""Where a vendor can stand, and why: each reason says with its own fields what it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scorecard.core.model.criteria import Deadline


class Standing(StrEnum):
    """Whether a vendor is ranked, and why not."""

    ELIGIBLE = "eligible"
    PROVISIONAL = "provisional"
    UNRESOLVED = "unresolved"
    NOT_ELIGIBLE = "not eligible"
    LATE = "late"
    NOT_RETURNED = "not returned"
    WITHDRAWN = "withdrawn"


class Side(StrEnum):
    """A half of the total."""

    ALIGNMENT = "alignment"
    FINANCIAL = "financial"


# Every reason has a `code`, by which data files and sentences know it, and the `standing` of a vendor whose gravest
# reason it is. Where only an answer or a value is missing the code ends in `_open`, where evidence is, in `_unproven`.


@dataclass(frozen=True)
class _OfQuestion:
    question: str


@dataclass(frozen=True)
class _OfKpi:
    kpi: str


class KnockedOut(_OfQuestion):
    """An answer that disqualifies."""

    code, standing = "knockout", Standing.NOT_ELIGIBLE


class KnockoutOpen(_OfQuestion):
    """A question that can disqualify has no answer yet."""

    code, standing = "knockout_open", Standing.UNRESOLVED


@dataclass(frozen=True)
class FloorMissed:
    """A criterion is under its floor."""

    criterion: str
    points: float
    floor: float
    still_open: bool = False
    """Whether the answers, or the evidence, that are missing could lift it."""
    unproven: bool = False
    """Whether evidence is among what is missing."""

    @property
    def code(self) -> str:
        """The name of the reason."""
        return f"floor{_ending(self)}"

    @property
    def standing(self) -> Standing:
        """What it makes of a vendor."""
        return Standing.UNRESOLVED if self.still_open else Standing.NOT_ELIGIBLE


@dataclass(frozen=True)
class BeyondLimit:
    """A KPI's value lies beyond its limit."""

    kpi: str
    value: float
    """In the KPI's unit."""
    limit: float
    """The end of the limit that it lies beyond."""
    code, standing = "limit", Standing.NOT_ELIGIBLE


class LimitOpen(_OfKpi):
    """A KPI that has a limit is missing."""

    code, standing = "limit_open", Standing.UNRESOLVED


@dataclass(frozen=True)
class MinimumMissed:
    """A side of the total is under its minimum."""

    side: Side
    points: float
    minimum: float
    still_open: bool = False
    """Whether what is missing could lift it."""
    unproven: bool = False
    """Whether evidence is among what is missing."""

    @property
    def code(self) -> str:
        """The name of the reason."""
        return f"minimum_{self.side}{_ending(self)}"

    @property
    def standing(self) -> Standing:
        """What it makes of a vendor."""
        return Standing.UNRESOLVED if self.still_open else Standing.NOT_ELIGIBLE


def _ending(missed: FloorMissed | MinimumMissed) -> str:
    return "" if not missed.still_open else "_unproven" if missed.unproven else "_open"


@dataclass(frozen=True)
class NoKpiKnown:
    """None of the KPIs with a weight is known."""

    code, standing = "no_kpi", Standing.UNRESOLVED


@dataclass(frozen=True)
class NothingApplicable:
    """The vendor calls every question not applicable."""

    code, standing = "nothing_applicable", Standing.UNRESOLVED


@dataclass(frozen=True)
class VersionsUndecided:
    """Several files came back, and it cannot be told which counts."""

    code, standing = "versions", Standing.UNRESOLVED


@dataclass(frozen=True)
class LateReturn:
    """The questionnaire came back after the deadline."""

    came: datetime
    """With its offset from UTC."""
    deadline: Deadline
    code, standing = "late", Standing.LATE


class RequiredOpen(_OfQuestion):
    """A question that must be answered is not."""

    code, standing = "required_open", Standing.PROVISIONAL


@dataclass(frozen=True)
class LowCoverage:
    """Too little is answered."""

    coverage: float
    """The answered share (0-1) of the applicable weight."""
    needed: float
    code, standing = "low_coverage", Standing.PROVISIONAL


class KpiMissing(_OfKpi):
    """A KPI without a limit is missing."""

    code, standing = "kpi_missing", Standing.PROVISIONAL


class ReviewOpen(_OfQuestion):
    """A text that counts has been given no points by any reviewer yet."""

    code, standing = "review_open", Standing.PROVISIONAL


@dataclass(frozen=True)
class NotReturned:
    """No questionnaire has come back."""

    code, standing = "not_returned", Standing.NOT_RETURNED


@dataclass(frozen=True)
class Withdrawn:
    """The vendor takes no part any more."""

    words: str
    """Its own; empty where it gave none."""
    day: date
    code, standing = "withdrawn", Standing.WITHDRAWN


@dataclass(frozen=True)
class Excluded:
    """The buyer excludes the vendor, whatever its points."""

    ground: str
    by: str
    day: date
    rank: int | None = None
    """The one that it would have; `None` where it would not be ranked either."""
    code, standing = "excluded", Standing.NOT_ELIGIBLE


Held = LateReturn | VersionsUndecided
"""Why a vendor is not ranked whatever its points, by its files."""
Decided = Withdrawn | Excluded
"""Why a vendor is not ranked whatever its points."""
_Excluding = KnockedOut | FloorMissed | BeyondLimit | MinimumMissed
_Open = KnockoutOpen | LimitOpen | NoKpiKnown | NothingApplicable
_Provisional = RequiredOpen | LowCoverage | KpiMissing | ReviewOpen
Reason = Held | Decided | _Excluding | _Open | _Provisional | NotReturned


_HANG_ON_WEIGHTS = (MinimumMissed, NoKpiKnown, NothingApplicable)


def can_be_ranked(reasons: Iterable[Reason]) -> bool:
    """Return whether a vendor with these reasons is ranked, or could be by other weights and no other answer."""
    return all(isinstance(reason, _HANG_ON_WEIGHTS) or reason.standing is Standing.PROVISIONAL for reason in reasons)


def subject_of(reason: Reason) -> str:
    """Return the id of the criterion, question or KPI that a reason is about; empty where it is about the vendor."""
    return next((value for name, value in vars(reason).items() if name in ("criterion", "kpi", "question")), "")
