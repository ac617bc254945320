"""What to decide in a lot."""

from dataclasses import replace

import pytest

from scorecard.core.insight.decision import (
    AskCode,
    Decision,
    DecisionCode,
    Inquiry,
    OtherLead,
    decision,
    is_above_leader,
    would_lead,
)
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.rankings import (
    Change,
    ChangeKind,
    CloseCall,
    LotRanking,
    Prospect,
    RankedVendor,
    RankingAsSent,
)
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import VERSIONS, answers, lot, ranking, standing_vendor

LEADER = standing_vendor("Kestrel", Standing.ELIGIBLE, 1)
SECOND = standing_vendor("Boreal", Standing.ELIGIBLE, 2)
OUT = standing_vendor("Tallow", Standing.NOT_ELIGIBLE)
SILENT = standing_vendor("Meridian", Standing.NOT_RETURNED)
UNRESOLVED = standing_vendor("Quillpay", Standing.UNRESOLVED)
COULD_LEAD = Prospect("quillpay", ("ownership", "review"), could_lead=True)
WAITING = Prospect("quillpay", ("ownership", "review"))
PROVISIONAL = replace(LEADER, standing=Standing.PROVISIONAL)
BOTH = ("kestrel", "ada")


def of(*vendors: RankedVendor, prospects: tuple[Prospect, ...] = ()) -> LotRanking:
    """Return a lot of these vendors, and what they could become."""
    return replace(lot(*vendors), prospects=prospects)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (of(LEADER, SECOND, OUT), Decision(DecisionCode.LEADS, ("kestrel",))),
        (of(LEADER, OUT, SILENT), Decision(DecisionCode.ONLY, ("kestrel",))),
        (of(LEADER, standing_vendor("Ada", Standing.ELIGIBLE, 1)), Decision(DecisionCode.SHARED, BOTH)),
        (of(LEADER, SECOND, UNRESOLVED, prospects=(WAITING,)), Decision(DecisionCode.LEADS, ("kestrel",))),
        (
            of(LEADER, SECOND, UNRESOLVED, prospects=(COULD_LEAD,)),
            Decision(DecisionCode.LEADS, ("kestrel",), ask=Inquiry(AskCode.ALL, ("quillpay",))),
        ),
        (
            of(LEADER, SECOND, standing_vendor("Quillpay", Standing.UNRESOLVED, None, VERSIONS)),
            Decision(DecisionCode.LEADS, ("kestrel",), ask=Inquiry(AskCode.VERSION, ("quillpay",))),
        ),
        (
            of(UNRESOLVED, OUT, prospects=(WAITING,)),
            Decision(DecisionCode.NONE_YET, ask=Inquiry(AskCode.ALL, ("quillpay",))),
        ),
        (of(OUT, SILENT), Decision(DecisionCode.NONE_ELIGIBLE)),
        (of(SILENT), Decision(DecisionCode.NOTHING_RETURNED)),
        (of(), Decision(DecisionCode.NOTHING_RETURNED)),
    ],
)
def test_who_leads_and_whom_to_ask_first(found: LotRanking, said: Decision) -> None:
    """A buyer is told who leads, and to ask first whoever could change that by what is missing."""
    assert decision(found) == said


@pytest.mark.parametrize(
    ("theirs", "ours", "own", "ask"),
    [
        (("ownership",), (), None, AskCode.QUESTION),
        ((), ("story",), AskCode.REVIEW, None),
        (("ownership", "review"), (), None, AskCode.ALL),
        ((), ("story", "share"), AskCode.ALL, None),
        (("ownership",), ("story",), AskCode.REVIEW, AskCode.QUESTION),
        ((), (), None, None),
    ],
)
def test_what_we_owe_is_never_asked_of_the_vendor(
    theirs: tuple[str, ...], ours: tuple[str, ...], own: AskCode | None, ask: AskCode | None
) -> None:
    """Of a provisional leader its answers are asked, and what is ours is done by us; one thing alone is named."""
    told = decision(of(PROVISIONAL, SECOND, prospects=(Prospect("kestrel", theirs, ours),)))
    assert (told.own and told.own.code, told.ask and told.ask.code) == (own, ask)
    assert (told.own is None or told.own.vendors, told.ask is None or told.ask.vendors) == (
        own is None or ("kestrel",),
        ask is None or ("kestrel",),
    )


def test_a_missing_figure_is_told_by_who_has_to_supply_it() -> None:
    """Our own gap is a figure to find, not one to ask for."""
    sent = ((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers(answered=80.0)))
    (found,) = ranking(*sent).lots
    gap = replace(found, prospects=(Prospect("boreal", (), ("cost",), could_lead=True),))
    assert decision(gap).own == Inquiry(AskCode.KPI_OF_OURS, ("boreal",), "cost")
    gap = replace(found, prospects=(Prospect("boreal", ("cost",), could_lead=True),))
    assert decision(gap).ask == Inquiry(AskCode.KPI_OF_THEIRS, ("boreal",), "cost")


def test_several_to_ask_are_asked_for_all() -> None:
    """Two vendors with a gap each are asked for what is missing, whatever it is, each of them once."""
    own = Prospect("kestrel", ("ownership",))
    found = decision(of(PROVISIONAL, SECOND, UNRESOLVED, prospects=(own, COULD_LEAD)))
    assert found.ask == Inquiry(AskCode.ALL, ("kestrel", "quillpay"))


def test_who_is_too_close_behind_the_leader() -> None:
    """Every rival that is close to the leader is named, others that are close to each other are not."""
    change = (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),)
    third = standing_vendor("Ada", Standing.ELIGIBLE, 3)
    calls = tuple(
        CloseCall(*pair, 0.4, change) for pair in (("kestrel", "boreal"), ("kestrel", "ada"), ("boreal", "ada"))
    )
    assert decision(replace(lot(LEADER, SECOND, third), close_calls=calls)).close == ("boreal", "ada")


def test_an_order_that_hangs_on_what_was_verified_is_told() -> None:
    """Where nobody had checked anything and another one would lead, or the order would differ, a buyer learns it."""
    found = of(LEADER, SECOND)
    assert decision(found, of(replace(SECOND, rank=1), replace(LEADER, rank=2))).declared == ("boreal",)
    assert decision(found, of(LEADER, standing_vendor("Ada", Standing.ELIGIBLE, 2))).declared == ("kestrel",)
    assert decision(found, found).declared == ()


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


def test_who_leads_by_the_other_criteria() -> None:
    """A change of the criteria that turns the first place round is told; by the criteria of today first."""
    weight, title = Difference(DifferenceCode.WEIGHT, "cost", 50.0, 100.0), Difference(DifferenceCode.TITLE)
    turned = of(standing_vendor("Boreal", Standing.ELIGIBLE, 1), standing_vendor("Kestrel", Standing.ELIGIBLE, 2))
    sent = RankingAsSent("0123", ("kestrel",), (weight, title), (turned,))
    assert decision(of(LEADER, SECOND), None, (sent,)).other == OtherLead(("boreal",), as_sent=True, changes=(weight,))
    now = replace(sent, leads=True)
    assert decision(of(LEADER, SECOND), None, (sent, now)).other == OtherLead(
        ("boreal",), as_sent=False, changes=(weight,)
    )
    for lots in ((of(LEADER, SECOND),), (of(OUT),), ()):
        assert decision(of(LEADER, SECOND), None, (replace(sent, lots=lots),)).other is None
