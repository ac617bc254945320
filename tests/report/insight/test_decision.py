"""What to decide in a lot, in plain words."""

from dataclasses import replace

import pytest

from scorecard.core.insight.decision import AskCode, Decision, DecisionCode, Inquiry, OtherLead, decision
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.rankings import LotRanking, Prospect
from scorecard.core.model.standing import Standing
from scorecard.report.insight.decision import decision_text
from scorecard.words import words
from tests.builders.rankings import VERSIONS, criteria, lot, standing_vendor

ENGLISH = words("en")
LEADER = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
SECOND = standing_vendor("Boreal", Standing.ELIGIBLE, 2)
OUT = standing_vendor("Tallow", Standing.NOT_ELIGIBLE)
SILENT = standing_vendor("Meridian", Standing.NOT_RETURNED)
SHARED = "share first place: decide on grounds outside these criteria."
NOTHING = "No questionnaire has been received yet: remind the vendors."
OPEN_NAME = "“A customer's problem is not solved at the first contact, and nobody…”"
BOTH = ("ownership", "review")
ASK = "Ask Quillpay about “What does a review contain?” before you decide."


def told(found: LotRanking) -> str:
    """Return what to decide in a lot."""
    return decision_text(decision(found), found, criteria(), ENGLISH)


@pytest.mark.parametrize(
    ("vendors", "said"),
    [
        ((LEADER, SECOND, OUT), "Kestrel leads."),
        ((LEADER, OUT, SILENT), "Kestrel is the only vendor in the ranking."),
        ((LEADER, standing_vendor("Boreal", Standing.ELIGIBLE, 1)), f"Kestrel and Boreal {SHARED}"),
        ((LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED)), "Kestrel leads."),
        (
            (LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED, None, VERSIONS)),
            "Kestrel leads. Ask Quillpay which of its files counts before you decide.",
        ),
        ((standing_vendor("Kestrel", Standing.PROVISIONAL, 1), SECOND), "Kestrel leads provisionally."),
        ((standing_vendor("Quillpay", Standing.UNRESOLVED), OUT), "No vendor can be ranked yet."),
        ((OUT, SILENT), "No vendor is eligible: first check what excludes each of them."),
        ((SILENT,), NOTHING),
        ((), NOTHING),
    ],
)
def test_the_decision_in_plain_words(vendors: tuple, said: str) -> None:
    """The headline says who leads, and whom to ask first where something missing could change that."""
    assert told(lot(*vendors)) == said


@pytest.mark.parametrize(
    ("prospect", "said"),
    [
        (Prospect("quillpay", BOTH, could_lead=True), "Ask Quillpay for what is missing before you decide."),
        (Prospect("quillpay", ("ownership",), could_lead=True), f"Ask Quillpay about {OPEN_NAME} before you decide."),
        (
            Prospect("quillpay", (), BOTH, could_lead=True),
            "Complete your own reviews and figures on Quillpay before you decide.",
        ),
        (
            Prospect("quillpay", ("review",), ("ownership",), could_lead=True),
            f"Review {OPEN_NAME} before you decide (Quillpay; the points go into the table reviews). {ASK}",
        ),
    ],
)
def test_what_is_missing_is_said_with_who_has_to_do_it(prospect: Prospect, said: str) -> None:
    """What is ours is never asked of the vendor, and stands first."""
    found = lot(LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED))
    assert told(replace(found, prospects=(prospect,))) == f"Kestrel leads. {said}"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (AskCode.KPI_OF_OURS, "Complete the KPIs of Quillpay before you decide; missing: Our share."),
        (AskCode.KPI_OF_THEIRS, "Ask Quillpay before you decide; missing: Our share."),
    ],
)
def test_a_missing_figure_is_named(code: AskCode, said: str) -> None:
    """A figure is asked for, or found by ourselves."""
    found, who = lot(LEADER, standing_vendor("Quillpay", Standing.UNRESOLVED)), Inquiry(code, ("quillpay",), "share")
    own, ask = (who, None) if code is AskCode.KPI_OF_OURS else (None, who)
    assert said in decision_text(Decision(DecisionCode.LEADS, ("kestrel",), (), own, ask), found, criteria(), ENGLISH)


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("boreal", "Without any verification, Boreal would lead."),
        ("kestrel", "Without any verification, the order would differ."),
    ],
)
def test_an_order_that_hangs_on_verification_is_said_beside_the_headline(first: str, said: str) -> None:
    """Where only one side was checked, a reader learns what the order was without that."""
    decided = Decision(DecisionCode.LEADS, ("kestrel",), declared=(first,))
    assert decision_text(decided, lot(LEADER, SECOND), criteria(), ENGLISH) == f"Kestrel leads. {said}"


@pytest.mark.parametrize(
    ("as_sent", "said"),
    [
        (True, "By the criteria as sent, Boreal would lead (Our share 50 → 100, the minimum and the share of"),
        (False, "By the criteria as they are now, Boreal would lead (Our share 50 → 100, the minimum and the share of"),
    ],
)
def test_a_change_that_turned_the_first_place_round_stands_beside_the_headline(as_sent: bool, said: str) -> None:
    """Who decides reads there who would lead by the other criteria, and what was changed."""
    changes = (
        Difference(DifferenceCode.WEIGHT, "share", 50.0, 100.0),
        Difference(DifferenceCode.MINIMUM),
        Difference(DifferenceCode.SHARE, "", 0.5, 0.6),
    )
    decided = Decision(DecisionCode.LEADS, ("kestrel",), other=OtherLead(("boreal",), as_sent, changes))
    told_of = decision_text(decided, lot(LEADER, SECOND), criteria(), ENGLISH)
    assert told_of == f"Kestrel leads. {said} alignment 50 % → 60 %)."


def test_many_vendors_to_ask_are_counted() -> None:
    """A headline names two vendors to ask and says how many more there are."""
    open_ones = [standing_vendor(f"V{n}", Standing.UNRESOLVED) for n in range(5)]
    could = tuple(Prospect(f"v{n}", BOTH, could_lead=True) for n in range(5))
    assert "Ask V0, V1 and 3 more for" in told(replace(lot(LEADER, *open_ones), prospects=could))
