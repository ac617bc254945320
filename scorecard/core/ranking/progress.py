"""How far a vendor is with its questionnaire."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.record.judged import ActionState, Corrections, CorrectionState
from scorecard.core.model.responses import AnswerState, ReturnedFile
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Held, Standing
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem


class ReturnState(StrEnum):
    """What came back from a vendor."""

    NOT_RETURNED = "not returned"
    IN_PROGRESS = "in progress"
    COMPLETE = "complete"
    LATE = "late"
    UNDECIDED = "undecided"
    """Several files with different answers, and it cannot be told which counts."""
    WITHDRAWN = "withdrawn"
    EXCLUDED = "excluded"


@dataclass(frozen=True)
class VendorStatus:
    """What is known of a vendor's questionnaire."""

    vendor: Vendor
    state: ReturnState
    answered: int
    """Questions; "not applicable" is an answer, a checklist with an open item is none."""
    asked: int
    """Questions that apply to the vendor by its answers so far."""
    required_open: tuple[Question, ...]
    """Nothing of a vendor that takes no part any more."""
    file: str
    """The file that counts, or that would if it were not late; empty where there is none."""
    came: date | None
    """The day on which a mail brought it; `None` where no mail says so."""
    problems: tuple[Problem, ...]
    """What is wrong with it, and with the vendor's other files."""

    @property
    def has_unread(self) -> bool:
        """Whether something that it answers cannot be understood."""
        return any(problem.where.sheet for problem in self.problems)


@dataclass(frozen=True)
class CorrectionCounts:
    """How many corrections of error are where."""

    out: int
    """Asked for and not back yet."""
    back: int
    """And it is ours to decide on them, or to find out which of several counts."""
    accepted: int
    rejected: int
    """And nothing newer came."""
    overdue: int
    """Of those that are out or rejected."""
    actions: int
    """Of all of them, those that are overdue."""


@dataclass(frozen=True)
class CampaignStatus:
    """What came back so far."""

    criteria: Criteria
    vendors: tuple[VendorStatus, ...]
    """In the order of vendors.csv."""
    files: tuple[ReturnedFile, ...]
    """Every file that was looked at, in order of name."""
    problems: tuple[Problem, ...]
    """Everything that needs a look, the vendors' own included."""
    corrections: CorrectionCounts | None = None
    """`None` where nobody was asked for one, and none was decided on."""

    @property
    def replaced(self) -> tuple[tuple[VendorStatus, ReturnedFile], ...]:
        """The vendors of which a newer questionnaire counts, each with an older one."""
        older = [file for file in self.files if file.newer is not None]
        return tuple((each, file) for each in self.vendors for file in older if file.vendor == each.vendor.id)


def correction_counts(corrections: Corrections) -> CorrectionCounts | None:
    """Return how many corrections are where; `None` where there are none."""
    if not corrections:
        return None
    states = Counter(each.state for each in corrections.judged)
    actions = sum(len(each.actions_in(ActionState.OVERDUE)) for each in corrections.judged)
    return CorrectionCounts(
        states[CorrectionState.OUT],
        states[CorrectionState.BACK] + states[CorrectionState.UNCLEAR],
        states[CorrectionState.ACCEPTED],
        states[CorrectionState.REJECTED],
        sum(each.overdue for each in corrections.judged),
        actions,
    )


def vendor_status(
    card: Scorecard, held: Held | None, came: date | None = None, problems: tuple[Problem, ...] = ()
) -> VendorStatus:
    """Return how far a vendor is; `held` says why it is not ranked whatever its points, where that is so."""
    excused = AnswerState.NOT_APPLICABLE
    scores = [score for score in card.questions if score.answer.state is not excused or card.applies(score.question)]
    unanswered = [score for score in scores if score.is_open]
    asked = unanswered if card.vendor.takes_part else []
    required = tuple(score.question for score in asked if score.question.must_be_answered)
    answered, state = len(scores) - len(unanswered), _state(card, held, bool(unanswered))
    file = "" if card.response is None else card.response.file
    return VendorStatus(card.vendor, state, answered, len(scores), required, file, came, problems)


def _state(card: Scorecard, held: Held | None, any_unanswered: bool) -> ReturnState:
    if not card.vendor.takes_part:
        return ReturnState.EXCLUDED if card.vendor.withdrawn is None else ReturnState.WITHDRAWN
    if held is not None:
        return ReturnState.LATE if held.standing is Standing.LATE else ReturnState.UNDECIDED
    if card.response is None:
        return ReturnState.NOT_RETURNED
    return ReturnState.IN_PROGRESS if any_unanswered else ReturnState.COMPLETE
