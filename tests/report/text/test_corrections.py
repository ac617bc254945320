"""Corrections of error, in words."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.record.books import Books
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import ActionStatus, Correction, CorrectionDecision, CorrectiveAction
from scorecard.core.model.record.judged import JudgedCorrection
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.corrections import judged
from scorecard.report.text.corrections import action_state_text, all_overdue_text, cause_text, course_text, flaws_text
from scorecard.words import words
from tests.builders.books import action, correction, incident, proof, rejection, request, verdict
from tests.builders.rankings import answers, ranking

ENGLISH = words("en")
BLAME = ENGLISH.spellings_everywhere("blame")
TODAY = date(2027, 2, 1)
REJECTED = "back on 20 December 2026; rejected by us on 28 December 2026: The cause is missing"


def told(
    back: Correction | None,
    *decisions: CorrectionDecision,
    day: date = TODAY,
    is_asked: bool = True,
    unclear: tuple[str, ...] = (),
) -> JudgedCorrection:
    """Return what became of a correction."""
    asked = (request("a"),) if is_asked else ()
    came = () if back is None else (back,)
    known = Books((incident("a"),), requests=asked, corrections=came, decisions=decisions, unclear=unclear)
    return judged(known, day, BLAME).judged[0]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (told(None, day=date(2026, 12, 31)), "not back; due 31 December 2026"),
        (told(None), "not back; overdue since 31 December 2026"),
        (told(correction("a")), "back on 20 December 2026; not yet decided by us"),
        (told(correction("a", None)), "back; not yet decided by us"),
        (told(correction("a", "2027-01-04")), "back late, on 4 January 2027; not yet decided by us"),
        (
            told(correction("a", "2027-01-04", first=date(2026, 12, 31))),
            "back on 4 January 2027; not yet decided by us",
        ),
        (told(correction("a"), verdict("a")), "back on 20 December 2026; accepted by us on 28 December 2026"),
        (told(None, verdict("a")), "accepted by us on 28 December 2026"),
        (told(correction("a"), rejection("a")), f"{REJECTED}; overdue since 31 December 2026"),
        (told(correction("a"), rejection("a"), day=date(2026, 12, 29)), f"{REJECTED}; due 31 December 2026"),
        (told(correction("a"), rejection("a"), is_asked=False), REJECTED),
        (
            told(correction("a", None, versions=2), rejection("a")),
            "back again, on a day that nobody knows; not yet decided by us",
        ),
        (told(None, unclear=("a",)), "back, and unclear which one counts"),
    ],
)
def test_how_a_correction_went_on(found: JudgedCorrection, said: str) -> None:
    """When it was due, when it came and what we said of it; what we owe is said to be ours."""
    assert course_text(found, ENGLISH) == said


def test_what_is_to_be_mended() -> None:
    """Each flaw in a few words, without the name of whoever is named; a good one has none."""
    careless = (action(1, owner=""), action(2, due=None), action(3, "2026-12-01", what="Ask Mr Smith"))
    found = told(correction("a", whys=("Human error",), lessons="", actions=careless))
    assert flaws_text(found, ENGLISH) == (
        "lessons left blank, fewer than three whys, the root cause only puts the blame on a person, action 1 without "
        "an owner, action 2 without a date, action 3 was due before it was sent and a person is named in “corrective "
        "actions”"
    )
    assert flaws_text(told(correction("a")), ENGLISH) == ""
    assert flaws_text(told(None), ENGLISH) == ""


@pytest.mark.parametrize(
    ("back", "said"),
    [
        (None, ""),
        (correction("a"), "Root cause: “It is planned without stairs”"),
        (correction("a", whys=(), view=Cause.US), "Root cause: none named; cause as the vendor sees it: ourselves"),
    ],
)
def test_the_root_cause(back: Correction | None, said: str) -> None:
    """The last why, and whose it is as the vendor sees it."""
    assert cause_text(told(back), ENGLISH) == said


@pytest.mark.parametrize(
    ("own", "decisions", "said"),
    [
        (action(), [], "overdue since 31 January 2027"),
        (action(due="2027-03-01"), [], "open; due 1 March 2027"),
        (action(due=None), [], "open; no date"),
        (action(), [proof("a")], "proven; due 31 January 2027"),
        (
            action(status=ActionStatus.DONE, proof="Page 3"),
            [],
            "said to be done; proof not yet checked by us; due 31 January 2027",
        ),
    ],
)
def test_how_far_an_action_is(own: CorrectiveAction, decisions: list[CorrectionDecision], said: str) -> None:
    """With its due day, and with whose turn it is."""
    (found,) = told(correction("a", actions=(own,)), verdict("a"), *decisions).actions
    assert action_state_text(found, ENGLISH) == said


def test_who_owes_what_in_one_line() -> None:
    """All vendors with something overdue, also one of which nothing is ranked; where nobody owes, nothing is said."""
    made = ranking((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers("owner", 80.0)))
    assert all_overdue_text(made, ENGLISH) == ""
    owners = {"a": "kestrel", "b": "boreal", "c": "boreal", "d": "boreal", "e": "newcomer"}
    known = Books(
        tuple(incident(name, vendor=vendor) for name, vendor in owners.items()),
        requests=tuple(request(name, vendor=vendor) for name, vendor in owners.items()),
        corrections=(correction("d", vendor="boreal"),),
    )
    assert all_overdue_text(replace(made, corrections=judged(known, TODAY)), ENGLISH) == (
        "Overdue: Kestrel (1 correction of error), Boreal (2 corrections of error and 1 corrective action) and "
        "newcomer (1 correction of error)."
    )
