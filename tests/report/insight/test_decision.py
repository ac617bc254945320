"""What to decide in a lot, in plain words."""

import pytest

from scorecard.core.insight.decision import decision
from scorecard.core.model.findings import CouldLead
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.standing import KpiMissing, RequiredOpen, Standing
from scorecard.report.insight.decision import decision_text
from scorecard.words import words
from tests.builders.rankings import VERSIONS, criteria, lot, standing_vendor, with_finding

ENGLISH = words("en")
LEADER = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
SECOND = standing_vendor("Boreal", Standing.ELIGIBLE, 2)
OUT = standing_vendor("Tallow", Standing.NOT_ELIGIBLE)
SILENT = standing_vendor("Meridian", Standing.NOT_RETURNED)
SHARED = "share first place: decide on grounds outside these criteria."
NOTHING = "No questionnaire has been received yet: remind the vendors."
OPEN_QUESTION = RequiredOpen("ownership")
OPEN_NAME = "“A customer's problem is not solved at the first contact, and nobody…”"
COULD_LEAD = CouldLead(80.0, 70.0)


def told(found: LotRanking) -> str:
    """Return what to decide in a lot."""
    return decision_text(decision(found, criteria()), found, criteria(), ENGLISH)


@pytest.mark.parametrize(
    ("vendors", "said"),
    [
        ((LEADER, SECOND, OUT), "Kestrel leads."),
        ((LEADER, OUT, SILENT), "Kestrel is the only vendor in the ranking."),
        ((LEADER, standing_vendor("Boreal", Standing.ELIGIBLE, 1)), f"Kestrel and Boreal {SHARED}"),
        (
            (standing_vendor("Kestrel", Standing.PROVISIONAL, 1), SECOND),
            "Kestrel leads provisionally. Ask Kestrel for what is missing before you decide.",
        ),
        (
            (LEADER, SECOND, with_finding(standing_vendor("Quillpay", Standing.UNRESOLVED), COULD_LEAD)),
            "Kestrel leads. Ask Quillpay for what is missing before you decide.",
        ),
        ((LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED)), "Kestrel leads."),
        (
            (LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED, None, VERSIONS)),
            "Kestrel leads. Ask Quillpay which of its files counts before you decide.",
        ),
        (
            (LEADER, standing_vendor("Ada", Standing.PROVISIONAL, 1, KpiMissing("share"))),
            f"Kestrel and Ada {SHARED} Complete the KPIs of Ada before you decide; missing: Our share.",
        ),
        (
            (standing_vendor("Kestrel", Standing.PROVISIONAL, 1, OPEN_QUESTION), SECOND),
            f"Kestrel leads provisionally. Ask Kestrel about {OPEN_NAME} before you decide.",
        ),
        (
            (standing_vendor("Quillpay", Standing.UNRESOLVED), OUT),
            "No vendor can be ranked yet. Ask Quillpay for what is missing before you decide.",
        ),
        ((OUT, SILENT), "No vendor is eligible: first check what excludes each of them."),
        ((SILENT,), NOTHING),
        ((), NOTHING),
    ],
)
def test_the_decision_in_plain_words(vendors: tuple, said: str) -> None:
    """The headline says who leads, and whom to ask first where something missing could change that."""
    assert told(lot(*vendors)) == said


def test_many_vendors_to_ask_are_counted() -> None:
    """A headline names two vendors to ask and says how many more there are."""
    open_ones = [with_finding(standing_vendor(f"V{n}", Standing.UNRESOLVED), COULD_LEAD) for n in range(5)]
    assert "Ask V0, V1 and 3 more for" in told(lot(LEADER, *open_ones))
