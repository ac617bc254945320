"""Everything that is known of the vendors, ranked lot by lot."""

from dataclasses import replace
from datetime import date

from hypothesis import given

from scorecard.core.model.kinds import FreeText
from scorecard.core.model.standing import VersionsUndecided
from scorecard.core.model.vendors import Vendor, Withdrawal
from scorecard.core.ranking.dossier import idle_reviews, rank_dossier, score_lot
from tests.builders.criteria import campaign, criterion, kpi, question
from tests.builders.dossiers import dossier
from tests.builders.random_campaigns import Tender, modest, tenders
from tests.builders.responses import answered, response, review, unanswered
from tests.core.ranking.lot_of_one import ranks

LOTS = campaign(
    criterion("service", question("sunday"), question("story", FreeText(9))),
    criterion("reach", question("north", lots=("North",)), question("south", lots=("South",))),
    lots=("North", "South"),
)


def test_lots_are_ranked_apart() -> None:
    """Each lot has its own order, and a text counts only where a vendor of that lot has points for it."""
    back = [response(answered("sunday", True), answered("story", "We call"), vendor=name) for name in ("acme", "beta")]
    known = dossier(*back, reviews=(review("story", points=80.0),))
    vendors = (Vendor("acme", "Acme", "North"), Vendor("beta", "Beta", "South"))
    north, south = rank_dossier(LOTS, replace(known, vendors=vendors))
    assert [(lot.lot, [one.vendor.id for one in lot.vendors]) for lot in (north, south)] == [
        ("North", ["acme"]),
        ("South", ["beta"]),
    ]
    weights = [lot.vendors[0].scorecard.question("story") for lot in (north, south)]
    assert [one.weight for one in weights if one is not None] == [1.0, 0.0]


def test_lots_come_in_the_campaigns_order() -> None:
    """Lots come as the campaign lists them, then any other; one without vendors is left out."""
    whole = campaign(criterion("service", question("sunday")), lots=("South", "North", "West"))
    asked = (("a", "North", False), ("b", "South", True), ("c", "North", True), ("d", "East", True))
    known = dossier(*(response(answered("sunday", value), vendor=name) for name, _, value in asked))
    vendors = tuple(Vendor(name, name.title(), lot) for name, lot, _ in asked)
    lots = rank_dossier(whole, replace(known, vendors=vendors, held={"d": VersionsUndecided()}))
    assert [lot.lot for lot in lots] == ["South", "North", "East"]
    assert [ranks(lot) for lot in lots] == [[("b", 1)], [("c", 1), ("a", 2)], [("d", None)]]


def test_a_campaign_without_lots_has_one_ranking() -> None:
    """Without lots everybody competes with everybody."""
    whole = campaign(criterion("service", question("sunday")))
    (lot,) = rank_dossier(whole, dossier(response(answered("sunday", True))))
    assert (lot.lot, ranks(lot)) == ("", [("acme", 1)])


def test_the_buyer_stands_beside_the_vendors_of_every_lot() -> None:
    """Its answers are scored by the questions of each lot, and it is in no order."""
    us = response(answered("sunday", True), answered("north", True), answered("south", False), vendor="us")
    back = (response(answered("sunday", True), vendor=name) for name in ("acme", "beta"))
    known = dossier(us, *back, reference="us")
    vendors = (known.vendors[0], Vendor("acme", "Acme", "North"), Vendor("beta", "Beta", "South"))
    north, south = rank_dossier(LOTS, replace(known, vendors=vendors))
    assert [one.vendor.id for lot in (north, south) for one in lot.vendors] == ["acme", "beta"]
    assert north.reference is not None
    assert south.reference is not None
    assert (north.reference.alignment, south.reference.alignment) == (100.0, 50.0)
    assert north.reference.question("south") is None


def test_without_its_own_row_there_is_no_reference() -> None:
    """Nobody stands beside the vendors where the buyer does not answer, and without vendors nothing is ranked."""
    (lot,) = rank_dossier(campaign(criterion("a", question("q"))), dossier(response(answered("q", True))))
    assert lot.reference is None
    assert rank_dossier(campaign(criterion("a", question("q"))), dossier(response(vendor="us"), reference="us")) == ()


def test_who_sent_nothing_is_scored_by_its_kpis() -> None:
    """A vendor without a questionnaire has its place among those that were asked."""
    whole = campaign(criterion("a", question("q")), kpis=(kpi("cost"),))
    known = replace(dossier(), vendors=(Vendor("acme", "Acme"),))
    (card,) = score_lot(whole, "", known)
    assert (card.response, card.total) == (None, None)


def test_reviews_of_answers_that_were_never_given() -> None:
    """Whoever reviews a blank is told, since it counts for nothing; what came of nobody yet is no blank."""
    said = (review("q", verified=True), review("story", points=70.0), review("q", vendor="gone", verified=True))
    known = dossier(response(answered("q", True), unanswered("story")), reviews=said)
    known = replace(known, vendors=(*known.vendors, Vendor("gone", "Gone")))
    assert idle_reviews(known) == said[1:2]


@modest
@given(tenders(vendors=3))
def test_the_buyers_row_changes_nothing_for_the_vendors(tender: Tender) -> None:
    """Whether the buyer answers too, and what, decides no vendor's points, standing or rank."""
    fewer = replace(tender, responses=tender.responses[1:]).dossier()
    us = Vendor(tender.responses[0].identity.vendor, "Halvern Home", reference=True)
    with_us = replace(tender.dossier(), vendors=(us, *fewer.vendors))
    assert rank_dossier(tender.criteria, with_us)[0].vendors == rank_dossier(tender.criteria, fewer)[0].vendors


def test_reviews_of_a_vendor_that_withdrew_need_no_look() -> None:
    """What was reviewed before a vendor withdrew is not told as a review of nothing."""
    known = dossier(response(unanswered("story")), reviews=(review("story", points=80.0),))
    gone = replace(known, vendors=(Vendor("acme", "Acme", withdrawn=Withdrawal(date(2027, 2, 10))),))
    assert len(idle_reviews(known)) == 1
    assert idle_reviews(gone) == ()
