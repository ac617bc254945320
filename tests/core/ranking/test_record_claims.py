"""Claims beside what our own books say."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import Question
from scorecard.core.model.findings import ClaimAgainstRecord, CorrectionsOverdue, Finding, PromisesBroken
from scorecard.core.model.kinds import RecordCheck, RecordMeasure
from scorecard.core.model.record.books import Books, Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.measures import Measures
from scorecard.core.model.responses import Answer, NotMeasured
from scorecard.core.model.standing import VersionsUndecided
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.record_claims import with_record
from scorecard.core.record.corrections import judged
from tests.builders.books import (
    DEADLINE,
    action,
    correction,
    feedback,
    incident,
    measured,
    measures,
    rejection,
    request,
    verdict,
)
from tests.builders.criteria import campaign, choice, criterion, number, question
from tests.builders.dossiers import dossier
from tests.builders.responses import answered, response, unanswered

SHARE = question("solved", number("%", not_measured=0.0, check=RecordCheck(RecordMeasure.SOLVED_SHARE, 10.0)))
PROMISE = question("promise", choice(again=0.0, callback=80.0, owner=100.0), follow_through=("callback", "owner"))


def told(
    asked: Question, answer: Answer, books: Books, held: bool = False, known: Measures | None = None
) -> list[Finding]:
    """Return what is found in one answer of one vendor."""
    criteria = campaign(criterion("service", asked), deadline=DEADLINE)
    got = dossier(response(answer))
    got = replace(got, books=books, measures=known or measures(criteria, books))
    got = replace(got, held={"acme": VersionsUndecided()} if held else {})
    (lot,) = with_record(rank_dossier(criteria, got), criteria, got)
    kinds = ClaimAgainstRecord | PromisesBroken
    return [finding for finding in lot.vendors[0].findings if isinstance(finding, kinds)]


@pytest.mark.parametrize(("claimed", "bound"), [(74.9, None), (75.0, None), (75.1, 65.0), (35.0, None), (34.9, 45.0)])
def test_a_claim_is_contradicted_beyond_the_interval_and_what_is_allowed(claimed: float, bound: float | None) -> None:
    """Between 45 and 65 % in truth, with ten to spare, a claim of 75 % stands and one of 75.1 % is told."""
    known = Measures(claims={("acme", RecordMeasure.SOLVED_SHARE): measured(55.0, 90.0, (45.0, 65.0))})
    found = told(SHARE, answered("solved", claimed), Books(), known=known)
    expected = [ClaimAgainstRecord("solved", claimed, bound, 55.0, 90.0, RecordMeasure.SOLVED_SHARE)] if bound else []
    assert found == expected


def test_few_answers_contradict_little() -> None:
    """One unhappy customer does not speak against a claim of 70 %, but a hundred do."""
    assert not told(SHARE, answered("solved", 70.0), Books(feedback=(feedback("2026-11", 0, 1),)))
    assert told(SHARE, answered("solved", 70.0), Books(feedback=(feedback("2026-11", 0, 100),)))


@pytest.mark.parametrize("answer", [unanswered("solved"), answered("solved", NotMeasured.NOT_MEASURED)])
def test_who_claims_nothing_is_held_against_nothing(answer: Answer) -> None:
    """A blank, and a figure that nobody measures, are no claims."""
    assert not told(SHARE, answer, Books(feedback=(feedback("2026-11", 0, 100),)))


def test_without_feedback_nothing_is_known() -> None:
    """Where customers were never asked, no claim is contradicted."""
    assert not told(SHARE, answered("solved", 100.0), Books())


def test_a_promise_beside_promises_broken() -> None:
    """Who claims to call back, and did not, is shown the last time with its id and date."""
    kept = incident("late", "2026-12-24", kept=Kept.YES)
    broken = (incident("b", "2026-12-03", kept=Kept.NO), incident("a", "2026-11-03", kept=Kept.NO), kept)
    (found,) = told(PROMISE, answered("promise", "callback"), Books(broken))
    assert isinstance(found, PromisesBroken)
    assert (found.incident, str(found.day), found.broken) == ("b", "2026-12-03", 2)


def test_only_a_claim_is_held_against_it() -> None:
    """Who says that the customer has to call again claims nothing; what is disputed proves nothing."""
    broken = Books((incident("a", kept=Kept.NO),))
    assert not told(PROMISE, answered("promise", "again"), broken)
    assert not told(PROMISE, answered("promise", "owner"), Books((incident("a", kept=Kept.NO, cause=Cause.DISPUTED),)))
    assert not told(PROMISE, answered("promise", "owner"), Books((incident("a", vendor="beta", kept=Kept.NO),)))


def test_a_vendor_that_is_held_has_no_findings() -> None:
    """Of whom it cannot be told which file counts, nothing is said."""
    assert not told(PROMISE, answered("promise", "owner"), Books((incident("a", kept=Kept.NO),)), held=True)


def owed(books: Books, vendor: str = "acme") -> list[Finding]:
    """Return what is told of a vendor's corrections on the day after the deadline."""
    criteria = campaign(criterion("service", PROMISE), deadline=DEADLINE)
    got = replace(dossier(response(answered("promise", "again"))), books=books)
    corrections = judged(books, date(2027, 2, 27))
    (lot,) = with_record(rank_dossier(criteria, got), criteria, got, corrections)
    return [finding for finding in lot.vendors[0].findings if isinstance(finding, CorrectionsOverdue)]


def test_what_is_overdue_is_one_finding() -> None:
    """With how many corrections and actions, and the one that is overdue for longest."""
    back = correction("c", actions=(action(), action(2, due="2027-01-01"), action(3, due=None)))
    known = Books(
        tuple(map(incident, "abcd")),
        requests=(request("a", "2027-01-02"), request("b", "2027-01-03"), request("c")),
        corrections=(back, correction("b"), correction("d")),
        decisions=(rejection("b"), verdict("c"), rejection("d")),
    )
    assert owed(known) == [CorrectionsOverdue("c", date(2027, 1, 1), 2, 2)]


def test_what_is_in_time_or_ours_to_decide_is_no_finding() -> None:
    """Neither an action that is not yet due, nor a correction that we have not decided on."""
    back = correction("a", actions=(action(due="2027-02-27"),))
    assert not owed(Books((incident("a"),), requests=(request("a"),), corrections=(back,)))
    assert not owed(Books((incident("b", vendor="beta"),), requests=(request("b", vendor="beta"),)))
