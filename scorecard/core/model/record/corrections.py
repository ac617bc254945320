"""Corrections of error: what a vendor was asked about an incident, what it found out, and what we make of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.model.record.causes import Cause
from scorecard.errors import Where

ACTIONS = 6
"""How many corrective actions there is room for."""
CORRECTION_DAYS = 30
"""How many days a vendor has for a correction where nothing else is said."""


class ActionStatus(StrEnum):
    """How far a vendor says that a corrective action is."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"


@dataclass(frozen=True)
class CorrectiveAction:
    """What a vendor does so that an incident does not come again; what is empty or `None`, it does not say."""

    number: int
    """From 1 to `ACTIONS`."""
    what: str
    owner: str = ""
    """A function, and no person."""
    due: date | None = None
    status: ActionStatus | None = None
    proof: str = ""
    where: Where | None = None
    """Where it stands in the vendor's file."""


@dataclass(frozen=True)
class CorrectionRequest:
    """That a vendor was asked for a correction of error."""

    incident: str
    vendor: str
    asked: date
    due: date
    """The last day on which it is in time."""


@dataclass(frozen=True)
class Correction:
    """What a vendor sent back about an incident; texts are as it wrote them, and empty where it wrote nothing."""

    incident: str
    vendor: str
    where: Where
    """The file."""
    came: date | None = None
    """`None` where nobody knows when it came."""
    view: Cause | None = None
    """Whose fault it was, as the vendor sees it."""
    reasons: str = ""
    """Why it sees it so."""
    happened: tuple[str, ...] = ()
    """Hour by hour, what is blank left out."""
    customers: str = ""
    """The impact on customers."""
    business: str = ""
    """The impact on the business."""
    whys: tuple[str, ...] = ()
    """The root cause: each why asks about the answer before it."""
    data: str = ""
    """What supports it."""
    security: str = ""
    """What it means for security and personal data."""
    implications: str = ""
    """What else is critical."""
    lessons: str = ""
    actions: tuple[CorrectiveAction, ...] = ()
    first: date | None = None
    """When the first one about the incident came, where this is a later one."""
    versions: int = 1
    """How many came back about the incident that say different things, with this one."""
    rejected: "Correction | None" = None
    """The one that said more, and in whose place this one counts since we rejected it."""


class Verdict(StrEnum):
    """What we say of a correction."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True)
class CorrectionDecision:
    """A row of corrections.csv: a verdict on a correction, or on the proof of one of its actions."""

    incident: str
    date: date
    by: str
    where: Where
    verdict: Verdict | None = None
    reason: str = ""
    action: int | None = None
    """The number of an action."""
    proven: bool | None = None
    """Whether that action is proven; `None` where the row is about no action."""
