"""What to decide in a lot."""

from dataclasses import replace

import pytest

from scorecard.core.insight.decision import (
    AskCode,
    Decision,
    DecisionCode,
    Inquiry,
    decision,
    is_above_leader,
    would_lead,
)
from scorecard.core.model.criteria import Supplier
from scorecard.core.model.findings import CouldLead
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, RankedVendor
from scorecard.core.model.standing import KpiMissing, LowCoverage, RequiredOpen, Standing
from tests.builders.rankings import PRICE, SHARE, VERSIONS, criteria, lot, standing_vendor, with_finding

LEADER = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
SECOND = standing_vendor("Boreal", Standing.ELIGIBLE, 2)
OUT = standing_vendor("Tallow", Standing.NOT_ELIGIBLE)
SILENT = standing_vendor("Meridian", Standing.NOT_RETURNED)
UNRESOLVED = standing_vendor("Quillpay", Standing.UNRESOLVED)
COULD_LEAD = with_finding(UNRESOLVED, CouldLead(80.0, 70.0))
BOTH = ("kestrel", "ada")
OURS = replace(SHARE, id="ours")
THEIRS = replace(SHARE, id="theirs", supplied_by=Supplier.VENDOR)


def leading(*reasons: object) -> tuple[RankedVendor, ...]:
    """Return a leader of which something is missing, and who follows it."""
    return standing_vendor("Kestrel", Standing.PROVISIONAL, 1, *reasons), SECOND  # type: ignore[arg-type]


def asking(code: AskCode, subject: str = "", *vendors: str) -> Inquiry:
    """Return whom to ask, the leader unless others are named."""
    return Inquiry(code, vendors or ("kestrel",), subject)


@pytest.mark.parametrize(
    ("vendors", "found"),
    [
        ((LEADER, SECOND, OUT), Decision(DecisionCode.LEADS, ("kestrel",))),
        ((LEADER, OUT, SILENT), Decision(DecisionCode.ONLY, ("kestrel",))),
        ((LEADER, standing_vendor("Ada", Standing.ELIGIBLE, 1)), Decision(DecisionCode.SHARED, BOTH)),
        ((LEADER, SECOND, UNRESOLVED), Decision(DecisionCode.LEADS, ("kestrel",))),
        (
            (LEADER, SECOND, COULD_LEAD),
            Decision(DecisionCode.LEADS, ("kestrel",), ask=asking(AskCode.ALL, "", "quillpay")),
        ),
        (
            (LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED, None, VERSIONS)),
            Decision(DecisionCode.LEADS, ("kestrel",), ask=asking(AskCode.VERSION, "", "quillpay")),
        ),
        ((UNRESOLVED, OUT), Decision(DecisionCode.NONE_YET, ask=asking(AskCode.ALL, "", "quillpay"))),
        ((OUT, SILENT), Decision(DecisionCode.NONE_ELIGIBLE)),
        ((SILENT,), Decision(DecisionCode.NOTHING_RETURNED)),
        ((), Decision(DecisionCode.NOTHING_RETURNED)),
    ],
)
def test_who_leads_and_whom_to_ask_first(vendors: tuple[RankedVendor, ...], found: Decision) -> None:
    """A buyer is told who leads, and to ask first whoever could change that by what is missing."""
    assert decision(lot(*vendors), criteria()) == found


@pytest.mark.parametrize(
    ("reasons", "ask"),
    [
        ((RequiredOpen("ownership"),), asking(AskCode.QUESTION, "ownership")),
        ((KpiMissing("ours"),), asking(AskCode.KPI_OF_OURS, "ours")),
        ((KpiMissing("theirs"),), asking(AskCode.KPI_OF_THEIRS, "theirs")),
        ((RequiredOpen("ownership"), KpiMissing("ours")), asking(AskCode.ALL)),
        ((LowCoverage(0.5, 0.8),), asking(AskCode.ALL)),
        ((), asking(AskCode.ALL)),
    ],
)
def test_what_to_ask_a_provisional_leader_for(reasons: tuple[object, ...], ask: Inquiry) -> None:
    """Where one thing is missing it is named, and a figure of our own is not asked of the vendor."""
    asked = criteria(kpis=(PRICE, OURS, THEIRS))
    assert decision(lot(*leading(*reasons)), asked) == Decision(DecisionCode.PROVISIONAL, ("kestrel",), ask=ask)


def test_several_to_ask_are_asked_for_all() -> None:
    """Two vendors with a gap each are asked for what is missing, whatever it is, each of them once."""
    could = with_finding(leading(RequiredOpen("ownership"))[0], CouldLead(80.0, 70.0))
    found = decision(lot(could, SECOND, COULD_LEAD), criteria())
    assert found.ask == asking(AskCode.ALL, "", "kestrel", "quillpay")


def test_who_is_too_close_behind_the_leader() -> None:
    """A neighbour of the leader is named, others that are close to each other are not, nor who shares the place."""
    change = (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),)
    third = standing_vendor("Ada", Standing.ELIGIBLE, 3)
    calls = (CloseCall("kestrel", "boreal", 0.4, change), CloseCall("boreal", "ada", 0.4, change))
    assert decision(replace(lot(LEADER, SECOND, third), close_calls=calls), criteria()).close == ("boreal",)
    tied = replace(lot(LEADER, replace(SECOND, rank=1), third), close_calls=calls)
    assert decision(tied, criteria()).close == ("ada",)


def with_total(vendor: RankedVendor, total: float | None) -> RankedVendor:
    """Return a vendor with a total."""
    return replace(vendor, scorecard=replace(vendor.scorecard, total=total))


def test_who_is_out_with_the_highest_total_is_known() -> None:
    """Who is out and would lead is told from who would not, and from who is not out."""
    leader = with_total(LEADER, 70.0)
    for vendor, above, leads in (
        (with_total(OUT, 70.1), True, True),
        (with_total(OUT, 70.0 + 1e-12), False, False),
        (with_total(OUT, 69.0), False, False),
        (with_total(OUT, None), False, False),
        (with_total(UNRESOLVED, 71.0), True, False),
    ):
        found = lot(leader, vendor)
        assert (is_above_leader(vendor, found), would_lead(vendor, found)) == (above, leads)
    assert not is_above_leader(with_total(OUT, 99.0), lot(with_total(OUT, 99.0)))
    assert not is_above_leader(with_total(OUT, 99.0), lot(LEADER, with_total(OUT, 99.0)))
