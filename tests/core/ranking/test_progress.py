"""How far a vendor is with its questionnaire."""

from dataclasses import replace
from datetime import UTC, date, datetime

from scorecard.core.model.criteria import Condition, Deadline
from scorecard.core.model.record.books import Books
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Held, LateReturn, VersionsUndecided
from scorecard.core.model.vendors import Exclusion, Withdrawal
from scorecard.core.ranking.progress import CorrectionCounts, ReturnState, correction_counts, vendor_status
from scorecard.core.record.corrections import judged
from tests.builders.books import correction, incident, rejection, request, verdict
from tests.builders.criteria import KNOCKOUT, campaign, checklist, criterion, question
from tests.builders.dossiers import score
from tests.builders.responses import answered, items, not_applicable, not_understood, unanswered

ASKED = campaign(
    criterion(
        "care",
        question("safe", KNOCKOUT),
        question("sunday", required=True, not_applicable=True),
        question("tools", checklist(chat="must", app="could"), required=True),
        question("partner"),
        question("partner_terms", only_if=Condition("partner", "yes"), required=True),
    )
)
FULL = (answered("safe", True), not_applicable("sunday"), answered("tools", items(chat="live", app="no")))


def told(card: Scorecard, held: Held | None = None) -> tuple[ReturnState, int, int, list[str]]:
    """Return how far a vendor is, with the ids of the required questions."""
    done = vendor_status(card, held)
    return done.state, done.answered, done.asked, [one.id for one in done.required_open]


def test_a_questionnaire_in_which_all_is_answered_is_complete() -> None:
    """Not applicable, with its reason, is an answer; a question whose condition does not hold is not asked."""
    assert told(score(ASKED, *FULL, answered("partner", False))) == (ReturnState.COMPLETE, 4, 4, [])


def test_what_is_open_is_counted_and_what_is_required_named() -> None:
    """A checklist with an open item is open, a knock-out question always required, what made no sense unanswered."""
    half = (not_understood("safe"), answered("tools", items(chat="live", app=None)), answered("partner", True))
    expected = ["safe", "sunday", "tools", "partner_terms"]
    assert told(score(ASKED, *half)) == (ReturnState.IN_PROGRESS, 1, 5, expected)


def test_while_the_gate_is_open_what_hangs_on_it_is_asked() -> None:
    """Nobody knows yet whether the terms of partners matter, so they are still to be answered."""
    assert told(score(ASKED, *FULL)) == (ReturnState.IN_PROGRESS, 3, 5, ["partner_terms"])


def test_nothing_came_back() -> None:
    """A vendor that sent nothing has nothing answered and nothing asked."""
    card = replace(score(ASKED), response=None, criteria=())
    assert told(card) == (ReturnState.NOT_RETURNED, 0, 0, [])


def test_late_and_undecided_vendors_are_said_to_be_so() -> None:
    """That a file came too late, or which counts is not known, matters more than how full it is."""
    card = score(ASKED, *FULL, answered("partner", False))
    assert (
        told(card, LateReturn(datetime(2027, 3, 1, 9, tzinfo=UTC), Deadline(date(2027, 2, 26))))[0] is ReturnState.LATE
    )
    assert told(card, VersionsUndecided())[0] is ReturnState.UNDECIDED


def test_who_takes_no_part_any_more_is_asked_nothing() -> None:
    """A vendor that withdrew, or that is excluded, is said to be so, and nothing of it is open."""
    card = score(ASKED, unanswered("safe"))
    gone = replace(card.vendor, withdrawn=Withdrawal(date(2027, 2, 10)))
    out = replace(card.vendor, excluded=Exclusion("False licence", "Committee", date(2027, 3, 1)))
    for who, state in ((gone, ReturnState.WITHDRAWN), (out, ReturnState.EXCLUDED)):
        assert not who.takes_part
        said = told(replace(card, vendor=who))
        assert (said[0], said[3]) == (state, [])


def test_corrections_are_counted() -> None:
    """Each is in one state; overdue are those that the vendor owes, and actions whose day is over."""
    known = Books(
        tuple(map(incident, "abcde")),
        requests=tuple(request(name, f"2027-02-0{day}") for day, name in enumerate("abcde", start=2)),
        corrections=(correction("a", "2027-02-09"), correction("b"), correction("c"), correction("d", vendor="other")),
        decisions=(verdict("b"), rejection("c")),
    )
    counts = CorrectionCounts(out=2, back=1, accepted=1, rejected=1, overdue=2, actions=2)
    assert correction_counts(judged(known, date(2027, 2, 6))) == counts
    assert correction_counts(judged(known, date(2027, 1, 31))) == replace(counts, overdue=0, actions=0)
    decided = CorrectionCounts(out=0, back=1, accepted=1, rejected=1, overdue=0, actions=2)
    assert correction_counts(judged(replace(known, requests=()), date(2027, 2, 6))) == decided
    assert correction_counts(judged(Books((incident("a"),)), date(2027, 2, 6))) is None
