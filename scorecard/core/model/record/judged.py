"""What became of corrections of error as of a day: where each stands, what is wrong with it, and what comes again."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.model.record.corrections import Correction, CorrectionDecision, CorrectionRequest, CorrectiveAction


class CorrectionState(StrEnum):
    """How far a correction is."""

    OUT = "out"
    """The vendor was asked for it, and nothing came back yet."""
    BACK = "back"
    """It came back, and we have not said yet what we make of it."""
    UNCLEAR = "unclear"
    """Several came back that say different things, and nobody can say which counts; we have to find out."""
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    """Nothing newer came back since, so that it is open again."""


class ActionState(StrEnum):
    """How far a corrective action is."""

    OPEN = "open"
    OVERDUE = "overdue"
    """Its due day is over, and it is not proven."""
    CLAIMED = "claimed"
    """The vendor says that it is done, with a proof, of which we have not said yet whether it is one."""
    PROVEN = "proven"


class CorrectionPart(StrEnum):
    """A part of a correction."""

    VIEW = "view"
    """Why the vendor sees the cause where it does."""
    HAPPENED = "happened"
    CUSTOMERS = "customers"
    BUSINESS = "business"
    WHYS = "whys"
    DATA = "data"
    SECURITY = "security"
    IMPLICATIONS = "implications"
    LESSONS = "lessons"
    ACTIONS = "actions"


class FlawCode(StrEnum):
    """What is wrong with a correction."""

    BLANK = "blank"
    """A part that is needed is left blank."""
    FEW_WHYS = "few_whys"
    """It asks why less than three times."""
    BLAMES = "blames"
    """Its root cause is only whose fault it was, in which there is nothing to change."""
    NO_OWNER = "no_owner"
    """An action that nobody owns."""
    NO_DATE = "no_date"
    """An action without a due day."""
    PAST_DATE = "past_date"
    """An action that is not done, and was due before the correction came."""
    PERSON = "person"
    """Somebody is named in it, where a function would do."""
    DROPPED = "dropped"
    """A part says less than in the version that we rejected."""


@dataclass(frozen=True)
class Flaw:
    """Something wrong with a correction: told, and it costs no points."""

    code: FlawCode
    part: CorrectionPart
    action: int | None = None
    """The number of the action that it is about."""


@dataclass(frozen=True)
class JudgedAction:
    """A corrective action, and how far it is."""

    action: CorrectiveAction
    state: ActionState
    decision: CorrectionDecision | None = None
    """What we said last of its proof."""


@dataclass(frozen=True)
class JudgedCorrection:
    """What became of a correction of error as of a day."""

    incident: str
    vendor: str
    state: CorrectionState
    request: CorrectionRequest | None = None
    """`None` where nobody knows that it was asked for."""
    correction: Correction | None = None
    decisions: tuple[CorrectionDecision, ...] = ()
    """All that we said of it, in the order of time."""
    verdict: CorrectionDecision | None = None
    """The last one, if it is about what came back last."""
    overdue: bool = False
    """Whether it is open, and its due day is over."""
    actions: tuple[JudgedAction, ...] = ()
    """None of a correction that was rejected."""
    flaws: tuple[Flaw, ...] = ()

    def actions_in(self, *states: ActionState) -> tuple[JudgedAction, ...]:
        """Return the actions that are so far."""
        return tuple(action for action in self.actions if action.state in states)

    @property
    def may_be_newer(self) -> bool:
        """Whether it may have come after a rejection, as nobody knows when it came."""
        is_undated = self.correction is not None and self.correction.came is None
        return is_undated and self.state is CorrectionState.BACK and any(each.verdict for each in self.decisions)

    @property
    def is_settled(self) -> bool:
        """Whether nothing of it is open any more."""
        return self.state is CorrectionState.ACCEPTED and len(self.actions_in(ActionState.PROVEN)) == len(self.actions)


@dataclass(frozen=True)
class RepeatedCause:
    """Incidents of a vendor that come again, or that go back to the same cause."""

    vendor: str
    incidents: tuple[str, ...]
    """Their ids, two at least, in the order of time."""
    why: str = ""
    """The last why that corrections of two or more of them share; empty where they only repeat each other."""


@dataclass(frozen=True)
class Corrections:
    """All corrections of error as of a day."""

    day: date
    judged: tuple[JudgedCorrection, ...] = ()
    """In the order of vendor and incident."""
    repeated: tuple[RepeatedCause, ...] = ()

    def of(self, vendor: str) -> tuple[JudgedCorrection, ...]:
        """Return those of a vendor."""
        return tuple(judged for judged in self.judged if judged.vendor == vendor)

    def __bool__(self) -> bool:
        return bool(self.judged)


NO_CORRECTIONS = Corrections(date.min)
