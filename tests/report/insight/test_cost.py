"""What the choice costs."""

from dataclasses import replace

from scorecard.core.insight.cost import cost
from scorecard.core.model.kinds import Range
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.vendors import Vendor
from scorecard.report.insight.cost import cost_text
from scorecard.report.insight.told import Told
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import PRICE, SHARE, answers, criteria, ranking

ENGLISH = words("en")
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")
BOTH = ((KESTREL, answers()), (BOREAL, answers(answered=50.0)))


def said(found: LotRanking) -> Told:
    """Return what is said of the cost of the first place."""
    told = cost(found)
    assert told is not None
    return cost_text(told, found, ENGLISH)


def test_the_choice_is_priced_against_the_cheapest() -> None:
    """The first words say how much more the leader costs than the cheapest vendor in the ranking."""
    found = ranking(*BOTH, prices={"boreal": 4.8}).lots[0]
    assert said(found) == Told("EUR 0.20 more", ("than Boreal, the cheapest in the ranking (EUR 4.80).",))
    found = ranking(*BOTH, prices={"boreal": 6.0}).lots[0]
    assert said(found) == Told("EUR 5.00", ("No vendor in the ranking costs less.",))


def test_a_cheaper_vendor_that_is_out_is_named() -> None:
    """Who is out may be the cheapest all the same; the reader is told what it would cost."""
    sent = ((KESTREL, answers()), (BOREAL, answers("again", 60.0)))
    found = ranking(*sent, prices={"kestrel": 5.55, "boreal": 5.35}).lots[0]
    assert said(found) == Told("EUR 5.55", ("Cost per order.", "Boreal, not eligible, would cost EUR 5.35."))


def test_a_price_in_percent_differs_by_percentage_points() -> None:
    """Two fees of 2.3 % and 1.1 % differ by percentage points, not by a percentage."""
    asked = criteria(kpis=(replace(PRICE, unit=text("%")), SHARE))
    found = said(ranking(*BOTH, prices={"kestrel": 2.3, "boreal": 1.1}, asked=asked).lots[0])
    assert found.lead == "1.2 percentage points more"


def test_a_missing_price_is_said_to_be_missing() -> None:
    """Where nobody knows what the leader costs, the reader is told so, and in which KPI."""
    asked = criteria(kpis=(replace(PRICE, limit=Range()), SHARE))
    found = said(ranking(*BOTH, prices={"kestrel": None, "boreal": 9.0}, asked=asked).lots[0])
    assert found == Told("Not known.", ("The price of Kestrel is missing: Cost per order.",))


def test_a_vendor_without_a_price_may_cost_less() -> None:
    """Nobody is called the cheapest over a ranked vendor whose price is not known, which is named instead."""
    asked = criteria(kpis=(replace(PRICE, limit=Range()), SHARE))
    three = (*BOTH, (Vendor("tallow", "Tallow"), answers(answered=40.0)))
    found = said(ranking(*three, prices={"tallow": None}, asked=asked).lots[0])
    assert found == Told("EUR 5.00", ("No price known in the ranking is lower.", "Price not known: Tallow."))
    found = said(ranking(*three, prices={"tallow": None, "boreal": 4.8}, asked=asked).lots[0])
    assert found.said[1:] == ("Price not known: Tallow.",)


def test_of_a_tie_the_price_of_each_is_said() -> None:
    """Where two share the first place, the reader sees what either costs, and is not told of one choice."""
    asked = criteria(kpis=(replace(PRICE, weight=0.0), SHARE))
    tied = ((KESTREL, answers()), (BOREAL, answers()))
    found = said(ranking(*tied, prices={"kestrel": 5.2}, asked=asked).lots[0])
    assert found == Told("EUR 5.00 to EUR 5.20", ("Boreal: EUR 5.00; Kestrel: EUR 5.20.",))


def test_a_price_that_may_not_hold_is_said_to_be_queried() -> None:
    """Nobody is the cheapest by a price outside the expected range without that being said."""
    asked = criteria(kpis=(replace(PRICE, limit=Range(), ask=Range(4.9, None)), SHARE))
    found = said(ranking(*BOTH, prices={"boreal": 4.8}, asked=asked).lots[0])
    assert found.said[1:] == ("Query first, as outside the expected range: the price of Boreal.",)
