"""What the choice costs."""

from dataclasses import replace

from scorecard.core.insight.cost import Cost, Price, cheapest_vendor, cost, price_kpi
from scorecard.core.model.kinds import Range
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import PRICE, SHARE, answers, criteria, ranking

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
BOTH = ((KESTREL, answers()), (BOREAL, answers(answered=50.0)))
NO_LIMIT = criteria(kpis=(replace(PRICE, limit=Range()), SHARE))


def test_the_choice_is_priced_against_the_cheapest() -> None:
    """A buyer sees how much more the leader costs than the cheapest in the ranking, or that nobody costs less."""
    found = cost(ranking(*BOTH, prices={"boreal": 4.8}).lots[0])
    assert found == Cost("cost", "kestrel", 5.0, (), Price("boreal", 4.8), None, (), ())
    assert round(found.more, 9) == 0.2
    found = cost(ranking(*BOTH, prices={"boreal": 6.0}).lots[0])
    assert found is not None
    assert (found.cheapest, found.more) == (Price("boreal", 6.0), 0.0)


def test_a_cheaper_vendor_that_is_out_is_named() -> None:
    """Who is out may be the cheapest all the same; one that is not cheaper is of no interest."""
    sent = ((KESTREL, answers()), (BOREAL, answers("again", 60.0)))
    found = ranking(*sent, prices={"kestrel": 5.55, "boreal": 5.35}).lots[0]
    assert cost(found) == Cost("cost", "kestrel", 5.55, (), None, Price("boreal", 5.35), (), ())
    cheapest = cheapest_vendor(found)
    assert cheapest is not None
    assert cheapest.vendor.id == "boreal"
    dearer = cost(ranking(*sent, prices={"kestrel": 5.55, "boreal": 5.55}).lots[0])
    assert dearer is not None
    assert dearer.outside is None


def test_no_price_no_cost() -> None:
    """Without a KPI for the price, or without a leader, there is no cost; a missing price is known to be missing."""
    none = ranking((KESTREL, answers()), asked=criteria(kpis=())).lots[0]
    assert cost(none) is price_kpi(none) is cheapest_vendor(none) is None
    assert cost(ranking((KESTREL, answers(premium=True))).lots[0]) is None
    found = cost(ranking(*BOTH, prices={"kestrel": None, "boreal": 9.0}, asked=NO_LIMIT).lots[0])
    assert found == Cost("cost", "kestrel", None, (), Price("boreal", 9.0), None, ("kestrel",), ())
    assert found.more == 0.0


def test_a_vendor_without_a_price_may_cost_less() -> None:
    """A ranked vendor whose price is not known is named: nobody is the cheapest over it."""
    three = (*BOTH, (TALLOW, answers(answered=40.0)))
    found = cost(ranking(*three, prices={"tallow": None}, asked=NO_LIMIT).lots[0])
    assert found is not None
    assert found.unknown == ("tallow",)


def test_where_no_price_in_the_ranking_is_known_any_outside_is_lower() -> None:
    """A vendor that is out with a known price is told beside a leader without one."""
    sent = ((KESTREL, answers()), (BOREAL, answers("again", 60.0)))
    found = cost(ranking(*sent, prices={"kestrel": None}, asked=NO_LIMIT).lots[0])
    assert found is not None
    assert (found.price, found.outside) == (None, Price("boreal", 5.0))


def test_of_a_tie_every_price_is_known() -> None:
    """Where two share the first place, each has its price, unless one of them is missing."""
    asked = criteria(kpis=(replace(PRICE, weight=0.0, limit=Range()), SHARE))
    tied = ((KESTREL, answers()), (BOREAL, answers()))
    found = cost(ranking(*tied, prices={"kestrel": 5.2}, asked=asked).lots[0])
    assert found is not None
    assert found.tied == (Price("boreal", 5.0), Price("kestrel", 5.2))
    (lot,) = ranking(*tied, asked=asked).lots
    first, second = lot.vendors
    blank = replace(second, scorecard=replace(second.scorecard, kpis=()))
    found = cost(replace(lot, vendors=(first, blank)))
    assert found is not None
    assert (found.tied, found.unknown) == ((), (second.vendor.id,))


def test_a_price_to_be_queried_is_known() -> None:
    """A price outside the range in which nobody asks may not hold: of all that are told, those are known."""
    asked = criteria(kpis=(replace(PRICE, limit=Range(), ask=Range(4.9, None)), SHARE))
    three = (*BOTH, (TALLOW, answers(answered=40.0)))
    found = cost(ranking(*three, prices={"boreal": 4.8, "tallow": 4.85}, asked=asked).lots[0])
    assert found is not None
    assert (found.cheapest, found.queried) == (Price("boreal", 4.8), ("boreal",))
