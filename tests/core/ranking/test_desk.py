"""What is to be done next about a vendor."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.responses import DateOf, FileState, Newer, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.desk import AskingBack, Desk, NextStep, OnDesk, Written
from scorecard.core.ranking.progress import CampaignStatus, ReturnState, VendorStatus
from scorecard.errors import Problem, Where
from tests.builders.criteria import KNOCKOUT, campaign, criterion, question

DEADLINE = Deadline(date(2027, 2, 26))
EARLY, NEAR, OVER = (datetime(2027, month, day, 12, tzinfo=UTC) for month, day in ((1, 11), (2, 22), (3, 1)))
ASH = VendorStatus(Vendor("ash", "Ash"), ReturnState.NOT_RETURNED, 0, 0, (), "", None, ())
INVITED = Written(invited=EARLY)
BACK = replace(ASH, state=ReturnState.COMPLETE, came=date(2027, 1, 20))
OPEN = replace(BACK, state=ReturnState.IN_PROGRESS, required_open=(question("tools", required=True),))
THANKED = Written(invited=EARLY, acknowledged=datetime(2027, 1, 21, tzinfo=UTC))
ASKED = replace(THANKED, asked_back=OVER)
UNREAD = replace(BACK, problems=(Problem(Where("returned/ash.xlsx", "Care", "D7"), "“ca. 95” is no number"),))
ROUND = AskingBack(1, None, is_back=False)


@pytest.mark.parametrize(
    ("desk", "now", "step"),
    [
        (OnDesk(ASH), EARLY, NextStep.GENERATE),
        (OnDesk(ASH, has_questionnaire=True), EARLY, NextStep.INVITE),
        (OnDesk(ASH, INVITED, has_questionnaire=True), EARLY, NextStep.NOTHING),
        (OnDesk(ASH, INVITED, has_questionnaire=True), NEAR, NextStep.REMIND),
        (OnDesk(ASH, replace(INVITED, reminded=NEAR), has_questionnaire=True), NEAR, NextStep.NOTHING),
        (OnDesk(ASH, INVITED, has_questionnaire=True), OVER, NextStep.NOTHING),
        (OnDesk(BACK, INVITED), EARLY, NextStep.ACKNOWLEDGE),
        (OnDesk(BACK, THANKED), NEAR, NextStep.NOTHING),
        (OnDesk(replace(BACK, came=date(2027, 2, 1)), THANKED), NEAR, NextStep.ACKNOWLEDGE),
        (OnDesk(OPEN, THANKED), EARLY, NextStep.NOTHING),
        (OnDesk(OPEN, THANKED), NEAR, NextStep.REMIND),
        (OnDesk(BACK, THANKED), OVER, NextStep.NOTHING),
        (OnDesk(BACK, THANKED, is_unclear=True), NEAR, NextStep.NOTHING),
        (OnDesk(UNREAD, THANKED), NEAR, NextStep.MEND),
        (OnDesk(UNREAD, INVITED), NEAR, NextStep.ACKNOWLEDGE),
        (OnDesk(UNREAD, THANKED), OVER, NextStep.NOTHING),
        (OnDesk(BACK, THANKED, is_unclear=True), OVER, NextStep.CLARIFY),
        (OnDesk(BACK, THANKED, ROUND, is_unclear=True), OVER, NextStep.ASK_BACK),
        (OnDesk(BACK, INVITED, ROUND), OVER, NextStep.ASK_BACK),
        (OnDesk(BACK, ASKED, ROUND, is_unclear=True), OVER, NextStep.NOTHING),
        (OnDesk(BACK, ASKED, ROUND), OVER, NextStep.NOTHING),
        (OnDesk(BACK, ASKED, replace(ROUND, is_back=True), is_unclear=True), OVER, NextStep.CLARIFY),
        (OnDesk(ASH, is_unheard=True), EARLY, NextStep.GENERATE),
        (OnDesk(BACK, THANKED, is_unheard=True), NEAR, NextStep.HEAR),
        (OnDesk(replace(BACK, state=ReturnState.LATE), is_unheard=True), OVER, NextStep.NOTHING),
        (OnDesk(BACK, THANKED, corrections=(NextStep.DECIDE,), is_unheard=True), NEAR, NextStep.HEAR),
        (OnDesk(BACK, THANKED, corrections=(NextStep.CORRECT, NextStep.DECIDE)), NEAR, NextStep.CORRECT),
        (OnDesk(BACK, INVITED, corrections=(NextStep.DECIDE,)), NEAR, NextStep.ACKNOWLEDGE),
        (OnDesk(replace(BACK, state=ReturnState.UNDECIDED)), EARLY, NextStep.CHOOSE),
        (OnDesk(replace(BACK, state=ReturnState.LATE)), OVER, NextStep.NOTHING),
        (OnDesk(replace(ASH, state=ReturnState.WITHDRAWN)), EARLY, NextStep.NOTHING),
    ],
)
def test_next_step(desk: OnDesk, now: datetime, step: NextStep) -> None:
    """Each vendor has one next step: nobody is reminded twice in a row, and nothing is asked back before the end."""
    assert desk.next_step(DEADLINE, now) is step


def test_without_a_deadline() -> None:
    """Who was invited two weeks ago and sent nothing is reminded; what is unclear may be asked back at once."""
    waiting = OnDesk(ASH, INVITED, has_questionnaire=True)
    assert waiting.next_step(None, datetime(2027, 1, 12, tzinfo=UTC)) is NextStep.NOTHING
    assert waiting.next_step(None, NEAR) is NextStep.REMIND
    assert OnDesk(BACK, THANKED, is_unclear=True).next_step(None, EARLY) is NextStep.CLARIFY
    assert OnDesk(BACK, THANKED).next_step(None, EARLY) is NextStep.NOTHING


def test_the_buyer_itself() -> None:
    """The reference gets a questionnaire and no mails: nobody thanks, reminds or questions oneself."""
    own = replace(ASH.vendor, reference=True)
    assert OnDesk(replace(ASH, vendor=own)).next_step(DEADLINE, EARLY) is NextStep.GENERATE
    assert OnDesk(replace(ASH, vendor=own), has_questionnaire=True).next_step(DEADLINE, NEAR) is NextStep.NOTHING
    assert OnDesk(replace(BACK, vendor=own)).next_step(DEADLINE, NEAR) is NextStep.NOTHING


def test_whom_each_step_is_about() -> None:
    """The steps come in the order in which a tender goes, each with its vendors; what nobody waits for is left out."""
    criteria = replace(campaign(criterion("care", question("safe", KNOCKOUT))), deadline=DEADLINE)
    status = CampaignStatus(criteria, (BACK, ASH), (), ())
    desk = Desk(status, (OnDesk(BACK, INVITED), OnDesk(ASH, has_questionnaire=True), OnDesk(OPEN, THANKED)), EARLY)
    assert [(step, [each.status.vendor.id for each in about]) for step, about in desk.steps().items()] == [
        (NextStep.INVITE, ["ash"]),
        (NextStep.ACKNOWLEDGE, ["ash"]),
    ]


def test_corrections_wait_beside_all_else() -> None:
    """What is to be done about corrections of error is told also of vendors about whom something else comes first."""
    criteria = replace(campaign(criterion("care", question("safe", KNOCKOUT))), deadline=DEADLINE)
    waits = OnDesk(BACK, INVITED, corrections=(NextStep.CORRECT, NextStep.DECIDE))
    desk = Desk(CampaignStatus(criteria, (BACK,), (), ()), (waits,), EARLY)
    assert [*desk.steps()] == [NextStep.ACKNOWLEDGE, NextStep.CORRECT, NextStep.DECIDE]


def test_what_cannot_be_read_waits_for_nothing() -> None:
    """How to settle it stands beside what comes first: for a corrected file before the deadline, and asking after."""
    criteria = replace(campaign(criterion("care", question("safe", KNOCKOUT))), deadline=DEADLINE)
    unread = OnDesk(UNREAD, INVITED, is_unclear=True)
    for now, beside in ((NEAR, NextStep.MEND), (OVER, NextStep.CLARIFY)):
        desk = Desk(CampaignStatus(criteria, (UNREAD,), (), ()), (unread,), now)
        assert [*desk.steps()] == [NextStep.ACKNOWLEDGE, beside]


def test_which_file_counts_of_two() -> None:
    """A newer questionnaire is told with the older one; files of strangers and of vendors with one are not."""
    old = ReturnedFile("returned/a.xlsx", FileState.SUPERSEDED, vendor="ash", newer=Newer(DateOf.SAVED, DEADLINE.day))
    counted = ReturnedFile("returned/b.xlsx", FileState.COUNTED, vendor="ash")
    criteria = campaign(criterion("care", question("safe", KNOCKOUT)))
    found = CampaignStatus(criteria, (BACK,), (old, counted, replace(old, vendor="elm")), ())
    assert found.replaced == ((BACK, old),)
