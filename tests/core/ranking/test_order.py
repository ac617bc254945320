"""Order and ties."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.kinds import Range
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Excluded, LateReturn, NotReturned, Standing, VersionsUndecided, Withdrawn
from scorecard.core.model.vendors import Exclusion, Vendor, Withdrawal
from scorecard.core.ranking.order import rank_lot
from scorecard.core.scoring.score import score_vendor
from tests.builders.criteria import campaign, choice, criterion, kpi, question, scale
from tests.builders.dossiers import score, table
from tests.builders.random_campaigns import Tender, modest, tenders
from tests.builders.responses import answered
from tests.core.ranking.lot_of_one import GATED, THREE, TWO_SIDES, ranks


def test_a_vendor_of_which_two_versions_came_back_is_unresolved() -> None:
    """Where it cannot be told which file counts, the vendor is listed and not ranked."""
    whole = campaign(TWO_SIDES)
    card = replace(score(whole), response=None)
    (one,) = rank_lot(whole, "", [card], {"acme": VersionsUndecided()}).vendors
    assert (one.standing, one.reasons) == (Standing.UNRESOLVED, (VersionsUndecided(),))


def test_a_vendor_that_came_too_late_is_scored_and_not_ranked() -> None:
    """What a late questionnaire earns is shown, but it has no rank and cannot lead."""
    whole = campaign(TWO_SIDES, kpis=(kpi("cost"),))
    late = LateReturn(datetime(2027, 2, 27, 9, tzinfo=UTC), Deadline(date(2027, 2, 26)))
    cards = [score(whole, vendor="acme", kpis={"cost": 10.0}), score(whole, vendor="beta", kpis={"cost": 90.0})]
    first, second = rank_lot(whole, "", cards, {"beta": late}).vendors
    assert (first.vendor.id, first.rank) == ("acme", 1)
    assert (second.standing, second.reasons, second.rank) == (Standing.LATE, (late,), None)
    assert (second.scorecard.total or 0.0) > (first.scorecard.total or 0.0)
    assert second.findings == ()


def test_a_vendor_that_sent_nothing_back_is_listed_only() -> None:
    """No questionnaire means no rank and no exclusion, whatever its figures are."""
    whole = campaign(TWO_SIDES, kpis=(kpi("cost", limit=Range(highest=1.0)),))
    card = score_vendor(whole, Vendor("acme", "Acme"), None, table({"cost": 99.0}))
    (one,) = rank_lot(whole, "", [card]).vendors
    assert (one.standing, one.reasons) == (Standing.NOT_RETURNED, (NotReturned(),))
    assert one.findings == ()


def vendor(name: str, a: float, b: float, cost: float, b2: float | None = 50.0) -> Scorecard:
    """Return a vendor of `THREE`."""
    more = [] if b2 is None else [answered("b2", b2)]
    return score(THREE, answered("a1", float(a)), answered("b1", float(b)), *more, kpis={"cost": cost}, vendor=name)


def test_equal_vendors_share_a_rank_and_the_next_one_is_skipped() -> None:
    """Ranks go 1, 2, 2, 4; within a shared rank vendors are listed by id, which decides nothing."""
    cards = [vendor("d", 10, 50, 10), vendor("c", 50, 50, 50), vendor("b", 50, 50, 50), vendor("a", 90, 50, 90)]
    assert ranks(rank_lot(THREE, "", cards)) == [("a", 1), ("b", 2), ("c", 2), ("d", 4)]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (vendor("z", 60, 50, 50), vendor("a", 50, 50, 50)),
        (vendor("z", 60, 50, 40), vendor("a", 50, 50, 45)),
        (vendor("z", 50, 50, 50), vendor("a", 60, 30, 50)),
        (vendor("z", 50, 100, 50, b2=None), vendor("a", 60, 30, 50)),
        (vendor("z", 50, 100, 50, b2=0.0), vendor("a", 50, 100, 50, b2=None)),
    ],
    ids=["total", "alignment", "weakest criterion", "weakest criterion before coverage", "coverage"],
)
def test_ties_are_told_apart_by_alignment_then_weakest_criterion_then_coverage(
    better: Scorecard, worse: Scorecard
) -> None:
    """The name never decides: each time the vendor that comes last in the alphabet is the better one."""
    assert [name for name, _ in ranks(rank_lot(THREE, "", [worse, better]))] == ["z", "a"]
    assert [rank for _, rank in ranks(rank_lot(THREE, "", [better, worse]))] == [1, 2]


def test_noise_in_the_last_digits_breaks_no_tie() -> None:
    """Two totals that differ only in the sixteenth digit are equal."""
    one = vendor("a", 50, 50, 50)
    assert one.total is not None
    other = replace(vendor("b", 50, 50, 50), total=one.total + 1e-12)
    assert ranks(rank_lot(THREE, "", [one, other])) == [("a", 1), ("b", 1)]


def test_those_not_ranked_follow_by_how_near_they_are() -> None:
    """First the ranked, then unresolved, not eligible and not returned, each by what it could reach, then by id."""
    whole = campaign(GATED)
    sunday = answered("sunday", True)
    cards = [
        score_vendor(whole, Vendor("a", "A"), None, table({})),
        score(whole, answered("safe", False), sunday, vendor="c"),
        score(whole, answered("safe", False), sunday, vendor="b"),
        score(whole, sunday, vendor="d"),
        score(whole, answered("safe", True), sunday, vendor="e"),
    ]
    assert ranks(rank_lot(whole, "", cards)) == [("e", 1), ("d", None), ("b", None), ("c", None), ("a", None)]


def test_of_those_who_are_out_the_one_within_reach_of_more_comes_first() -> None:
    """Whom to look at again first is who would be worth most."""
    out = {name: LateReturn(datetime(2027, 2, 27, 9, tzinfo=UTC), Deadline(date(2027, 2, 26))) for name in ("a", "b")}
    cards = [vendor("a", 60, 60, 50), vendor("b", 60, 60, 10), vendor("c", 60, 60, 50)]
    better, worse = sorted(cards[:2], key=lambda card: -(card.total_bounds.high if card.total_bounds else 0.0))
    assert better is not worse
    order = [name for name, _ in ranks(rank_lot(THREE, "", cards, out))]
    assert order == ["c", better.vendor.id, worse.vendor.id]


def _lot(tender: Tender) -> LotRanking:
    return rank_lot(tender.criteria, "", tender.cards())


@modest
@given(tenders(vendors=4), st.data())
def test_the_order_of_the_vendors_files_changes_nothing(tender: Tender, data: st.DataObject) -> None:
    """Whoever is read first has no advantage: the ranking is the same to the last digit."""
    shuffled = replace(tender, responses=tuple(data.draw(st.permutations(tender.responses))))
    assert _lot(shuffled) == _lot(tender)


@modest
@given(tenders(vendors=4))
def test_a_vendor_more_never_changes_the_order_of_the_others(tender: Tender) -> None:
    """A newcomer takes its place; the others keep their points, their standing and their order among themselves.

    It must not bring the first points for a text: with these the text begins to count for all of the lot.
    """
    fewer = replace(tender, responses=tender.responses[:-1])
    texts = [tender.reviews.texts_of(tender.criteria, one.vendors()) for one in (tender, fewer)]
    assume(texts[0] == texts[1])
    with_all = [one for one in _lot(tender).vendors if one.vendor.id != tender.responses[-1].identity.vendor]
    without = _lot(fewer).vendors
    assert [(one.scorecard, one.standing, one.reasons) for one in with_all] == [
        (one.scorecard, one.standing, one.reasons) for one in without
    ]
    ranked = [(now.rank, then.rank) for now, then in zip(with_all, without, strict=True) if then.rank is not None]
    assert [now == ranked[0][0] for now, _ in ranked] == [then == ranked[0][1] for _, then in ranked]


@modest
@given(tenders(vendors=4))
def test_ranks_are_those_of_a_competition(tender: Tender) -> None:
    """A vendor's rank is one more than the number of vendors that are better, and only the unranked have none."""
    found = _lot(tender).vendors
    placed = [one for one in found if one.rank is not None]
    assert list(found[: len(placed)]) == placed
    for place, one in enumerate(placed, start=1):
        assert one.standing in (Standing.ELIGIBLE, Standing.PROVISIONAL)
        assert one.scorecard.total is not None
        assert one.rank is not None
        assert one.rank <= place
        better = sum(other.rank < one.rank for other in placed if other.rank is not None)
        assert one.rank == better + 1
    totals = [round(one.scorecard.total or 0.0, 9) for one in placed]
    assert totals == sorted(totals, reverse=True)


@modest
@given(tenders(vendors=3, known_kpis=True), st.data())
def test_a_vendor_that_hides_its_own_kpi_never_climbs(tender: Tender, data: st.DataObject) -> None:
    """Hiding a figure that the vendor should have supplied never brings it a better rank."""
    own = [one.id for one in tender.criteria.kpis if one.supplied_by is Supplier.VENDOR]
    assume(own)
    hider, hidden = tender.responses[0].identity.vendor, data.draw(st.sampled_from(own))
    told = {key: value for key, value in tender.kpis.values.items() if key != (hider, hidden)}
    before = {one.vendor.id: one.rank for one in _lot(tender).vendors}
    after = {one.vendor.id: one.rank for one in _lot(replace(tender, kpis=replace(tender.kpis, values=told))).vendors}
    if before[hider] is not None and after[hider] is not None:
        assert after[hider] >= before[hider]


def test_a_scale_and_a_choice_are_ranked_alike() -> None:
    """Whatever type a question has, equal points mean an equal rank."""
    asked = criterion("service", question("s", scale(5)), question("c", choice(fair=75.0, good=100.0)))
    whole = campaign(asked)
    cards = [
        score(whole, answered("s", 5), answered("c", "fair"), vendor="a"),
        score(whole, answered("s", 4), answered("c", "good"), vendor="b"),
    ]
    assert ranks(rank_lot(whole, "", cards)) == [("a", 1), ("b", 1)]


GROUND = Exclusion("False licence", "Committee", date(2027, 3, 1))


def without(card: Scorecard) -> Scorecard:
    """Return the card of a vendor that the buyer excludes."""
    return replace(card, vendor=replace(card.vendor, excluded=GROUND))


def test_an_excluded_vendor_has_the_rank_that_it_would_have() -> None:
    """It is not ranked, the others are as if it were not there, and its own place is found by ranking it again."""
    cards = [vendor("first", 90, 90, 90), vendor("second", 50, 50, 50), vendor("third", 10, 10, 10)]
    lot = rank_lot(THREE, "", [cards[0], without(cards[1]), cards[2]])
    assert ranks(lot) == [("first", 1), ("third", 2), ("second", None)]
    out = lot.vendors[2]
    assert (out.standing, out.reasons) == (Standing.NOT_ELIGIBLE, (Excluded(GROUND.ground, GROUND.by, GROUND.day, 2),))
    assert rank_lot(THREE, "", cards).vendor("second").rank == 2


def test_an_excluded_vendor_that_came_too_late_would_have_no_rank() -> None:
    """What else keeps it out of the ranking keeps it out without the exclusion, too."""
    late = LateReturn(datetime(2027, 2, 27, 9, tzinfo=UTC), Deadline(date(2027, 2, 26)))
    (out,) = rank_lot(THREE, "", [without(vendor("acme", 50, 50, 50))], {"acme": late}).vendors
    assert out.reasons == (Excluded(GROUND.ground, GROUND.by, GROUND.day, None),)


def test_a_vendor_that_withdrew_is_listed_last() -> None:
    """It stands behind those that sent nothing, with its own words, and has no figures."""
    silent = score_vendor(THREE, Vendor("alder", "Alder"), None, table({}, vendor="alder"))
    gone = Vendor("acme", "Acme", withdrawn=Withdrawal(date(2027, 2, 10), "No drivers"))
    card = score_vendor(THREE, gone, None, table({"cost": 10.0}))
    lot = rank_lot(THREE, "", [card, silent])
    assert [one.standing for one in lot.vendors] == [Standing.NOT_RETURNED, Standing.WITHDRAWN]
    assert lot.vendors[1].reasons == (Withdrawn("No drivers", date(2027, 2, 10)),)
    assert card.kpis == ()
