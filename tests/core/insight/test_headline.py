"""Where a vendor stands in its lot, and what puts it there."""

from dataclasses import replace

from scorecard.core.insight.headline import Headline, PlaceCode, headline
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.standing import KnockedOut, RequiredOpen
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, ranking

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def of(found: LotRanking, vendor: str) -> Headline:
    """Return where a vendor stands."""
    return headline(found.vendor(vendor), found)


def test_by_how_much_and_through_what() -> None:
    """Who leads and who follows are held against each other: how far apart they are, and in what they differ."""
    (found,) = ranking((KESTREL, answers()), (BOREAL, answers(answered=100.0)), prices={"boreal": 6.0}).lots
    first, second = of(found, "kestrel"), of(found, "boreal")
    assert (first.code, first.rival, first.strongest, first.held_back) == (
        PlaceCode.FIRST, "boreal", ("cost",), ("access",)
    )  # fmt: skip
    assert (second.code, second.rival, second.strongest, second.held_back) == (
        PlaceCode.BEHIND, "kestrel", ("access",), ("cost",)
    )  # fmt: skip
    assert first.gap == second.gap
    assert round(first.gap or 0.0, 6) == 4.0


def test_the_only_vendor_is_held_against_its_own_mean() -> None:
    """Without anybody to compare it with, a vendor has strengths all the same; KPIs count among them."""
    (found,) = ranking((KESTREL, answers())).lots
    told = of(found, "kestrel")
    assert (told.code, told.rival, told.gap) == (PlaceCode.ONLY, "", None)
    assert (told.strongest, told.held_back) == (("access", "care", "share"), ("cost",))


def test_of_a_tie_the_others_are_named() -> None:
    """Vendors that share a rank are named, and nothing sets them apart."""
    (found,) = ranking((KESTREL, answers()), (BOREAL, answers()), (TALLOW, answers(answered=60.0))).lots
    assert of(found, "kestrel") == Headline(PlaceCode.SHARED, sharing=("boreal",))


def test_equal_totals_of_different_ranks() -> None:
    """Where rules for a tie decide, that is known instead of a difference of nothing."""
    (found,) = ranking((KESTREL, answers()), (BOREAL, answers())).lots
    first, second = found.vendors
    found = replace(found, vendors=(first, replace(second, rank=2)))
    assert of(found, "boreal") == Headline(PlaceCode.FIRST_LEVEL, rival="kestrel")
    assert of(found, "kestrel") == Headline(PlaceCode.BEHIND_LEVEL, rival="boreal")


def test_a_vendor_that_is_not_ranked_has_its_reason() -> None:
    """Who is out is told why, and whether it would have more points than the leader."""
    (found,) = ranking((KESTREL, answers()), (BOREAL, answers(premium=True))).lots
    reason = KnockedOut("premium")
    assert of(found, "boreal") == Headline(PlaceCode.NOT_RANKED, reason=reason)
    higher = replace(found.vendors[1], scorecard=replace(found.vendors[1].scorecard, total=99.0))
    above = replace(found, vendors=(found.vendors[0], higher))
    assert of(above, "boreal") == Headline(PlaceCode.NOT_RANKED, reason=reason, above_leader=True)


def test_a_provisional_vendor_is_told_why() -> None:
    """What is missing of a ranked vendor is its reason; one of which nothing is missing has none."""
    (found,) = ranking((KESTREL, answers()), (BOREAL, answers(None, 95.0))).lots
    told = {vendor.vendor.id: of(found, vendor.vendor.id).reason for vendor in found.ranked}
    assert told["kestrel"] is None
    (unranked,) = ranking((KESTREL, answers()), (BOREAL, answers(None, 95.0))).lots[0].vendors[1:]
    provisional = replace(unranked, reasons=(RequiredOpen("ownership"),))
    assert headline(provisional, replace(found, vendors=(found.vendors[0], provisional))).reason == RequiredOpen(
        "ownership"
    )


def test_what_nobody_would_see_is_no_strength() -> None:
    """A difference that one decimal shows as nothing is not said to put a vendor anywhere."""
    (found,) = ranking((KESTREL, answers(answered=90.0)), (BOREAL, answers(answered=89.9))).lots
    assert of(found, "kestrel").strongest == ()
