"""What a vendor gains by calling questions not applicable."""

from dataclasses import replace

from hypothesis import given

from scorecard.core.model.criteria import Condition
from scorecard.core.model.findings import NotApplicableClaimed
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.standing import Standing, VersionsUndecided
from scorecard.core.ranking.claims import with_claims
from scorecard.core.ranking.dossier import rank_dossier
from tests.builders.criteria import campaign, criterion, number, question
from tests.builders.dossiers import dossier
from tests.builders.random_campaigns import Tender, modest, tenders
from tests.builders.responses import answered, not_applicable, response

PERCENT = number("%")
ASKED = campaign(
    criterion(
        "service",
        question("gate", not_applicable=True),
        question("a", PERCENT, 1.0, not_applicable=True),
        question("b", PERCENT, 3.0, only_if=Condition("gate", "yes")),
    ),
    complete=0.0,
)


def claims(*answers: object, held: bool = False) -> list[NotApplicableClaimed]:
    """Return the claims of the only vendor."""
    known = dossier(response(*answers))
    known = replace(known, held={"acme": VersionsUndecided()} if held else {})
    (lot,) = with_claims(rank_dossier(ASKED, known), ASKED, known)
    return [found for found in lot.vendors[0].findings if isinstance(found, NotApplicableClaimed)]


def test_a_claim_is_told_with_the_points_that_it_brings() -> None:
    """A reader sees what the total would lose if the question had been left open instead."""
    found = claims(answered("gate", False), not_applicable("a"))
    assert found == []  # an answer of 0 points loses nothing by another 0
    (found_,) = claims(answered("gate", True), not_applicable("a"), answered("b", 80.0))
    assert (found_.question, found_.points) == ("a", 85.0 - 68.0)


def test_what_hangs_on_a_claim_is_part_of_it() -> None:
    """A question that opens others brings their points as well; those of which nobody was asked are no claim."""
    (found,) = claims(not_applicable("gate"), answered("a", 60.0))
    assert (found.question, found.points) == ("gate", 60.0 - 12.0)


def test_who_is_not_ranked_whatever_its_points_has_no_claims() -> None:
    """Where it is not known which of several files counts, nothing is said of the answers in one of them."""
    assert claims(not_applicable("gate"), answered("a", 60.0), held=True) == []


@modest
@given(tenders(vendors=2))
def test_every_claim_is_worth_what_is_said(tender: Tender) -> None:
    """Ranked again with the question left open, the total is lower by just these points."""
    known = tender.dossier()
    for lot in with_claims(rank_dossier(tender.criteria, known), tender.criteria, known):
        for vendor in lot.vendors:
            for found in vendor.findings:
                if isinstance(found, NotApplicableClaimed):
                    back = known.responses[vendor.vendor.id]
                    answers = tuple(
                        replace(answer, state=AnswerState.UNANSWERED) if answer.question == found.question else answer
                        for answer in back.answers
                    )
                    responses = {**known.responses, vendor.vendor.id: replace(back, answers=answers)}
                    (again,) = rank_dossier(tender.criteria, replace(known, responses=responses))
                    total = again.vendor(vendor.vendor.id).scorecard.total or 0.0
                    assert abs((vendor.scorecard.total or 0.0) - total - found.points) < 1e-9
                    assert found.points > 0.0
                    assert vendor.standing is not Standing.NOT_RETURNED
