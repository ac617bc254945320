"""What is to be done next about each vendor in the weeks around a tender, and who is to be written to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from scorecard.core.model.criteria import Deadline
from scorecard.core.ranking.progress import CampaignStatus, ReturnState, VendorStatus

REMIND_WITHIN, REMIND_APART = timedelta(days=7), timedelta(days=3)
"""How long before the deadline a reminder is due, and how long after the last one."""
REMIND_AFTER = timedelta(days=14)
"""How long after the last mail a reminder is due where there is no deadline."""


@dataclass(frozen=True)
class Written:
    """When a vendor was last written to, by occasion, with the offset from UTC; `None` for never."""

    invited: datetime | None = None
    reminded: datetime | None = None
    acknowledged: datetime | None = None
    """The receipt of its answers."""
    asked_back: datetime | None = None
    """With a workbook of what is unclear."""
    heard: datetime | None = None
    """With its incidents of our own books."""
    corrected: datetime | None = None
    """With what it is asked for corrections of error in."""


@dataclass(frozen=True)
class AskingBack:
    """A workbook with what was unclear in a vendor's answers."""

    round: int
    """From 1."""
    deadline: Deadline | None
    is_back: bool


class NextStep(StrEnum):
    """What the analyst does next about a vendor."""

    GENERATE = "generate"
    """Make its questionnaire."""
    INVITE = "invite"
    REMIND = "remind"
    ACKNOWLEDGE = "receipt"
    MEND = "mend"
    """Ask for a corrected file where something in it cannot be read, or note the vendor's word."""
    CHOOSE = "choose"
    """Say which of several files counts."""
    CLARIFY = "clarify"
    """Make the workbook that asks back."""
    ASK_BACK = "ask back"
    """Send that workbook."""
    HEAR = "hear"
    """Show it its incidents of our own books."""
    CORRECT = "correct"
    """Make the workbooks that ask it for corrections of error."""
    ASK_CORRECTION = "mail correct"
    """Send these, or why a correction was rejected."""
    DECIDE = "decide"
    """Say what we make of a correction that is back, or of the proof of an action."""
    NOTHING = "nothing"
    """The vendor's turn, or all done."""


@dataclass(frozen=True)
class OnDesk:
    """A vendor with what was written to it, and what is next."""

    status: VendorStatus
    written: Written = Written()
    asking_back: AskingBack | None = None
    """The last round; `None` where nothing was asked back."""
    has_questionnaire: bool = False
    """Whether one was made for it."""
    is_unclear: bool = False
    """Whether something in its answers may be asked back that was not asked yet."""
    is_unheard: bool = False
    """Whether our own books have incidents of it that it was neither shown nor sent."""
    corrections: tuple[NextStep, ...] = ()
    """What is to be done about its corrections of error, beside all else."""

    def next_step(self, deadline: Deadline | None, now: datetime) -> NextStep:
        """Return what is to be done next; `now` has its offset from UTC."""
        step = self._in_tender(deadline, now)
        if step is NextStep.NOTHING:
            step = self.settling(deadline, now)
        waits = self.is_unheard and step is NextStep.NOTHING and self.status.state not in _AT_REST
        if waits:
            return NextStep.HEAR
        return self.corrections[0] if step is NextStep.NOTHING and self.corrections else step

    def settling(self, deadline: Deadline | None, now: datetime) -> NextStep:
        """Return how to settle what is unclear, which need not wait for anything else to be done."""
        if self.status.state in _AT_REST or self.status.vendor.reference:
            return NextStep.NOTHING
        if deadline is not None and not deadline.is_passed(now):
            return NextStep.MEND if self.status.has_unread else NextStep.NOTHING
        is_out = self.asking_back is not None and not self.asking_back.is_back
        return NextStep.CLARIFY if self.is_unclear and not is_out else NextStep.NOTHING

    def _in_tender(self, deadline: Deadline | None, now: datetime) -> NextStep:
        if self.status.state in _AT_REST:
            return NextStep.NOTHING
        if self.status.state is ReturnState.UNDECIDED:
            return NextStep.CHOOSE
        is_over = deadline is not None and deadline.is_passed(now)
        if self.status.state is ReturnState.NOT_RETURNED:
            return NextStep.NOTHING if is_over else self._before_return(deadline, now)
        if self.status.vendor.reference:
            return NextStep.NOTHING
        if self._waits_to_be_sent:
            return NextStep.ASK_BACK
        came, acknowledged = self.status.came, self.written.acknowledged
        if acknowledged is None or (came is not None and acknowledged.date() < came):
            return NextStep.ACKNOWLEDGE
        if is_over or deadline is None:
            return NextStep.NOTHING
        wanting = bool(self.status.required_open) and self._is_reminder_due(deadline, now)
        return NextStep.REMIND if wanting else NextStep.NOTHING

    def _before_return(self, deadline: Deadline | None, now: datetime) -> NextStep:
        if not self.has_questionnaire:
            return NextStep.GENERATE
        if self.status.vendor.reference:
            return NextStep.NOTHING
        if self.written.invited is None:
            return NextStep.INVITE
        return NextStep.REMIND if self._is_reminder_due(deadline, now) else NextStep.NOTHING

    def _is_reminder_due(self, deadline: Deadline | None, now: datetime) -> bool:
        last = max((moment for moment in (self.written.invited, self.written.reminded) if moment), default=None)
        if deadline is None:
            return last is not None and now - last >= REMIND_AFTER
        is_near = deadline.is_passed(now + REMIND_WITHIN)
        return is_near and (last is None or now - last >= REMIND_APART)

    @property
    def _waits_to_be_sent(self) -> bool:
        """Whether a workbook that asks back lies there, and nobody has sent it."""
        asked = self.asking_back
        return asked is not None and not asked.is_back and self.written.asked_back is None


@dataclass(frozen=True)
class Desk:
    """What came back so far, and what is to be done next."""

    status: CampaignStatus
    vendors: tuple[OnDesk, ...]
    """In the order of vendors.csv."""
    now: datetime
    """With its offset from UTC."""

    def next_step(self, vendor: OnDesk) -> NextStep:
        """Return what is to be done next about a vendor."""
        return vendor.next_step(self.status.criteria.deadline, self.now)

    def steps_about(self, vendor: OnDesk) -> tuple[NextStep, ...]:
        """Return what is to be done next about a vendor, and what beside it."""
        beside = vendor.settling(self.status.criteria.deadline, self.now)
        steps = dict.fromkeys((self.next_step(vendor), beside, *vendor.corrections))
        return tuple(step for step in steps if step is not NextStep.NOTHING)

    def steps(self) -> dict[NextStep, tuple[OnDesk, ...]]:
        """Return whom each step is to be done about, in the order of a tender; steps about nobody are left out."""
        waiting = [(each, {*self.steps_about(each)}) for each in self.vendors]
        by_step = {step: tuple(each for each, steps in waiting if step in steps) for step in NextStep}
        return {step: about for step, about in by_step.items() if about}


_AT_REST = (ReturnState.WITHDRAWN, ReturnState.EXCLUDED, ReturnState.LATE)
"""The states of vendors to whom nothing is to be written."""
