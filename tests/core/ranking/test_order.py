"""Standing, order and ties."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Criteria, Kpi, Limit, Minimum, Supplier
from scorecard.core.model.findings import (
    AskAboutAnswer,
    AskAboutKpi,
    CouldLead,
    CouldOvertake,
    EvidenceMissing,
    EvidenceRefuted,
    MuchNotApplicable,
)
from scorecard.core.model.kinds import Ask, FreeText, YesNo
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, NotMeasured
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import (
    BeyondLimit,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    KpiMissing,
    LateReturn,
    LimitOpen,
    LowCoverage,
    MinimumMissed,
    NoKpiKnown,
    NothingApplicable,
    NotReturned,
    Reason,
    RequiredOpen,
    ReviewOpen,
    Side,
    Standing,
    VersionsUndecided,
)
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.findings import findings_of, share_not_applicable
from scorecard.core.ranking.order import rank_lot, rank_lots
from scorecard.core.scoring.score import score_vendor
from tests.core import campaigns
from tests.core.builders import (
    KNOCKOUT,
    YES_NO,
    answered,
    campaign,
    checklist,
    choice,
    criterion,
    dossier,
    items,
    kpi,
    not_applicable,
    not_understood,
    number,
    question,
    response,
    review,
    scale,
    score,
    table,
    unanswered,
)
from tests.core.campaigns import Tender, modest, tenders

PERCENT = number("%")
"""A question whose answer is worth as many points as it says."""


def stand(criteria: Criteria, *answers: Answer, kpis: Mapping[str, float] | None = None) -> RankedVendor:
    """Return the standing of the only vendor."""
    (one,) = rank_lot(criteria, "", [score(criteria, *answers, kpis=kpis)]).vendors
    return one


def ranks(lot: LotRanking) -> list[tuple[str, int | None]]:
    """Return the vendors in the order in which they are listed, with their ranks."""
    return [(one.vendor.id, one.rank) for one in lot.vendors]


def kinds(one: RankedVendor) -> list[type[Reason]]:
    """Return why a vendor stands where it does."""
    return [type(reason) for reason in one.reasons]


# --- standing: knock-outs and required questions ---------------------------------------------------------------------

GATED = criterion("service", question("safe", KNOCKOUT, required=True), question("sunday"))


@pytest.mark.parametrize(
    ("safe", "standing", "reason"),
    [
        (answered("safe", True), Standing.ELIGIBLE, None),
        (answered("safe", False), Standing.NOT_ELIGIBLE, KnockedOut("safe")),
        (unanswered("safe"), Standing.UNRESOLVED, KnockoutOpen("safe")),
        (not_understood("safe"), Standing.UNRESOLVED, KnockoutOpen("safe")),
        (not_applicable("safe"), Standing.ELIGIBLE, None),
    ],
)
def test_a_knock_out_answer_excludes_and_a_blank_one_leaves_it_open(
    safe: Answer, standing: Standing, reason: Reason | None
) -> None:
    """The wrong answer to a knock-out question excludes a vendor; without an answer nobody knows."""
    one = stand(campaign(GATED, complete=0.0), safe, answered("sunday", True))
    assert one.standing is standing
    assert one.rank == (1 if standing is Standing.ELIGIBLE else None)
    assert one.reasons == ((reason,) if reason else ())


def test_yes_can_be_the_answer_that_excludes() -> None:
    """A knock-out question may be put so that yes disqualifies."""
    whole = campaign(criterion("service", question("debts", YesNo(0.0, 100.0, knockout=True))))
    assert stand(whole, answered("debts", True)).standing is Standing.NOT_ELIGIBLE
    assert stand(whole, answered("debts", False)).standing is Standing.ELIGIBLE


def test_a_knock_out_whose_condition_is_open_is_open_too() -> None:
    """While nobody knows whether a knock-out question applies, the vendor is not ranked, whatever it wrote there."""
    gate = question("ships", YES_NO)
    whole = campaign(criterion("service", gate, question("safe", KNOCKOUT, only_if=Condition("ships", "yes"))))
    assert kinds(stand(whole, answered("safe", True)))[0] is KnockoutOpen
    assert stand(whole, answered("safe", False), answered("ships", False)).standing is Standing.ELIGIBLE


@pytest.mark.parametrize(
    ("kind", "given_", "is_missing"),
    [
        (YES_NO, unanswered("q"), True),
        (YES_NO, not_understood("q"), True),
        (YES_NO, answered("q", False), False),
        (YES_NO, not_applicable("q"), False),
        (FreeText(9), unanswered("q"), True),
        (FreeText(9), answered("q", "Hello"), False),
        (checklist(chat="must", fax="could"), answered("q", items(chat="live", fax=None)), True),
        (checklist(chat="must", fax="could"), answered("q", items(chat="live", fax="no")), False),
    ],
)
def test_a_required_question_without_a_whole_answer_makes_a_vendor_provisional(
    kind: object, given_: Answer, is_missing: bool
) -> None:
    """It is ranked all the same, and marked; one blank line of a required checklist is enough."""
    required = question("q", kind, required=True)  # type: ignore[arg-type]
    whole = campaign(criterion("service", required, question("sunday")), complete=0.0)
    one = stand(whole, given_, answered("sunday", True))
    assert one.standing is (Standing.PROVISIONAL if is_missing else Standing.ELIGIBLE)
    assert one.reasons == ((RequiredOpen("q"),) if is_missing else ())
    assert one.rank == 1
    found = one.scorecard.question("q")
    assert found is not None
    assert found.is_open is is_missing


@pytest.mark.parametrize(("last", "standing"), [(1.0, Standing.ELIGIBLE), (1.01, Standing.PROVISIONAL)])
def test_a_vendor_that_answered_too_little_is_provisional(last: float, standing: Standing) -> None:
    """Exactly four fifths of the weight are enough, a little less is not."""
    whole = campaign(criterion("service", question("a", weight=4.0), question("b", weight=last)))
    one = stand(whole, answered("a", True))
    assert one.standing is standing
    if standing is Standing.PROVISIONAL:
        assert one.reasons == (LowCoverage(pytest.approx(4 / 5.01), 0.8),)


# --- standing: floors, minimum, limits -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "blank", "reasons"),
    [
        (40.0, False, ()),
        (39.9, False, (FloorMissed("service", 39.9, 40.0),)),
        (80.0, True, ()),
        (50.0, True, (FloorMissed("service", 25.0, 40.0, still_open=True),)),
    ],
)
def test_a_criterion_under_its_floor_excludes_unless_blanks_could_lift_it(
    figure: float, blank: bool, reasons: tuple[Reason, ...]
) -> None:
    """Under the floor a vendor is out; where only answers are missing, it is unresolved."""
    asked = (question("a", PERCENT), question("b", PERCENT)) if blank else (question("a", PERCENT),)
    one = stand(campaign(criterion("service", *asked, floor=40.0), complete=0.0), answered("a", figure))
    assert one.reasons == reasons
    expected = {(): Standing.ELIGIBLE}.get(reasons, Standing.UNRESOLVED if blank else Standing.NOT_ELIGIBLE)  # type: ignore[call-overload]
    assert one.standing is expected


def test_a_floor_that_not_even_full_points_would_reach_excludes_at_once() -> None:
    """A blank does not keep a vendor in the race that could not reach the floor with it."""
    whole = campaign(criterion("service", question("a", PERCENT), question("b", PERCENT), floor=60.0), complete=0.0)
    assert stand(whole, answered("a", 10.0)).standing is Standing.NOT_ELIGIBLE


def test_a_floor_does_not_hold_where_nothing_applies() -> None:
    """A criterion that does not concern a vendor cannot exclude it."""
    whole = campaign(criterion("abroad", question("a"), floor=99.0), criterion("service", question("b")))
    assert stand(whole, not_applicable("a"), answered("b", True)).standing is Standing.ELIGIBLE


@modest
@given(
    st.lists(st.floats(0.001, 1000.0), min_size=1, max_size=8),
    st.integers(0, 100_000).map(lambda thousandths: thousandths / 1000),
)
def test_exactly_at_a_floor_passes_whatever_the_weights(weights: list[float], points: float) -> None:
    """Noise in the last digits of a sum never excludes a vendor that has exactly the points it needs."""
    asked = tuple(question(f"q{place}", PERCENT, weight) for place, weight in enumerate(weights))
    whole = campaign(
        criterion("service", *asked, weight=0.7, floor=points),
        criterion("reach", question("r", PERCENT), weight=0.1, floor=points),
        kpis=(kpi("cost", 0.3), kpi("speed", 0.7)),
        minimum=Minimum(points, points),
    )
    given_ = [answered(one.id, points) for one in (*asked, question("r"))]
    assert stand(whole, *given_, kpis={"cost": points, "speed": points}).reasons == ()


def test_that_noise_is_real() -> None:
    """Three answers of 70.1 points come to a little less than 70.1, which must not count against a vendor."""
    asked = tuple(question(f"q{place}", PERCENT, weight) for place, weight in enumerate((0.2, 0.2, 0.7)))
    whole = campaign(criterion("service", *asked, floor=70.1))
    one = stand(whole, *(answered(part.id, 70.1) for part in asked))
    assert one.scorecard.alignment is not None
    assert one.scorecard.alignment < 70.1
    assert one.standing is Standing.ELIGIBLE


TWO_SIDES = criterion("service", question("a", PERCENT), question("b", PERCENT))


@pytest.mark.parametrize(
    ("minimum", "b", "speed", "reason"),
    [
        (Minimum(30.0, 40.0), 0.0, 40.0, None),
        (Minimum(alignment=31.0), 0.0, 40.0, MinimumMissed(Side.ALIGNMENT, 30.0, 31.0)),
        (Minimum(alignment=31.0), None, 40.0, MinimumMissed(Side.ALIGNMENT, 30.0, 31.0, still_open=True)),
        (Minimum(financial=41.0), 0.0, 40.0, MinimumMissed(Side.FINANCIAL, 40.0, 41.0)),
        (Minimum(financial=41.0), 0.0, None, MinimumMissed(Side.FINANCIAL, 40.0, 41.0, still_open=True)),
    ],
)
def test_a_side_under_its_minimum_excludes_unless_what_is_missing_could_lift_it(
    minimum: Minimum,
    b: float | None,
    speed: float | None,
    reason: MinimumMissed | None,
) -> None:
    """Neither good manners nor a good price make up for the other side being too weak."""
    whole = campaign(TWO_SIDES, kpis=(kpi("cost"), kpi("speed")), minimum=minimum, complete=0.0)
    given_ = [answered("a", 60.0), *([] if b is None else [answered("b", b)])]
    one = stand(whole, *given_, kpis={"cost": 40.0, **({} if speed is None else {"speed": speed})})
    out = Standing.UNRESOLVED if reason and reason.still_open else Standing.NOT_ELIGIBLE
    assert one.standing is (out if reason else Standing.ELIGIBLE)
    assert one.reasons[:1] == ((reason,) if reason else ())


@pytest.mark.parametrize(
    ("limit", "value", "reason"),
    [
        (Limit(highest=12.0), 12.0, None),
        (Limit(highest=12.0), 12.1, BeyondLimit("cost", 12.1, 12.0)),
        (Limit(highest=0.3), 0.1 + 0.2, None),
        (Limit(lowest=3.0), 3.0, None),
        (Limit(lowest=3.0), 2.9, BeyondLimit("cost", 2.9, 3.0)),
        (Limit(3.0, 12.0), 5.0, None),
        (Limit(highest=12.0), None, LimitOpen("cost")),
        (Limit(lowest=3.0), None, LimitOpen("cost")),
        (Limit(), None, KpiMissing("cost")),
    ],
)
def test_a_kpi_beyond_its_limit_excludes(limit: Limit, value: float | None, reason: Reason | None) -> None:
    """The limit itself is allowed; where the value is missing, nobody knows, and without a limit it is a gap only."""
    whole = campaign(TWO_SIDES, kpis=(kpi("cost", limit=limit), kpi("speed")))
    figures = {"speed": 50.0} | ({} if value is None else {"cost": value})
    one = stand(whole, answered("a", 60.0), answered("b", 60.0), kpis=figures)
    assert one.reasons == ((reason,) if reason else ())
    expected = {
        type(None): Standing.ELIGIBLE,
        BeyondLimit: Standing.NOT_ELIGIBLE,
        LimitOpen: Standing.UNRESOLVED,
        KpiMissing: Standing.PROVISIONAL,
    }
    assert one.standing is expected[type(reason)]


def test_a_weightless_kpi_is_a_mere_gate() -> None:
    """A KPI with weight 0 earns nothing, and its limit excludes all the same."""
    whole = campaign(TWO_SIDES, kpis=(kpi("debts", 0.0, limit=Limit(highest=1.0)), kpi("speed")))
    both = [answered("a", 60.0), answered("b", 60.0)]
    assert stand(whole, *both, kpis={"speed": 50.0, "debts": 2.0}).standing is Standing.NOT_ELIGIBLE
    assert stand(whole, *both, kpis={"speed": 50.0, "debts": 1.0}).scorecard.total == pytest.approx(56.0)


def test_a_vendor_of_which_no_kpi_is_known_is_unresolved() -> None:
    """Without any figure there is no total, and so no rank."""
    one = stand(campaign(TWO_SIDES, kpis=(kpi("cost"),)), answered("a", 60.0), answered("b", 60.0))
    assert (one.standing, one.rank) == (Standing.UNRESOLVED, None)
    assert kinds(one) == [NoKpiKnown, KpiMissing]


def test_a_vendor_to_which_nothing_applies_is_unresolved() -> None:
    """Who calls everything not applicable is not ranked."""
    one = stand(campaign(TWO_SIDES), not_applicable("a"), not_applicable("b"))
    assert (one.standing, kinds(one)) == (Standing.UNRESOLVED, [NothingApplicable])


def test_the_gravest_reason_decides_and_stands_first() -> None:
    """A vendor that is out for one reason stays out, whatever else is open; all reasons are told."""
    whole = campaign(
        criterion(
            "service", question("r", required=True), question("safe", KNOCKOUT), question("a", PERCENT), floor=40.0
        ),
        criterion("reach", question("debts", YesNo(0.0, 100.0, knockout=True))),
    )
    one = stand(whole, answered("debts", True), answered("a", 10.0))
    assert one.standing is Standing.NOT_ELIGIBLE
    assert kinds(one) == [KnockedOut, KnockoutOpen, FloorMissed, RequiredOpen, LowCoverage]
    assert [reason.standing for reason in one.reasons[:3]] == [Standing.NOT_ELIGIBLE, *2 * [Standing.UNRESOLVED]]


def test_a_vendor_of_which_two_versions_came_back_is_unresolved() -> None:
    """Where it cannot be told which file counts, the vendor is listed and not ranked."""
    whole = campaign(TWO_SIDES)
    card = replace(score(whole), response=None)
    (one,) = rank_lot(whole, "", [card], {"acme": VersionsUndecided()}).vendors
    assert (one.standing, one.reasons) == (Standing.UNRESOLVED, (VersionsUndecided(),))


def test_a_vendor_that_came_too_late_is_scored_and_not_ranked() -> None:
    """What a late questionnaire earns is shown, but it has no rank and cannot lead."""
    whole = campaign(TWO_SIDES, kpis=(kpi("cost"),))
    late = LateReturn(date(2027, 2, 27), date(2027, 2, 26))
    cards = [score(whole, vendor="acme", kpis={"cost": 10.0}), score(whole, vendor="beta", kpis={"cost": 90.0})]
    first, second = rank_lot(whole, "", cards, {"beta": late}).vendors
    assert (first.vendor.id, first.rank) == ("acme", 1)
    assert (second.standing, second.reasons, second.rank) == (Standing.LATE, (late,), None)
    assert (second.scorecard.total or 0.0) > (first.scorecard.total or 0.0)
    assert second.findings == ()


def test_a_vendor_that_sent_nothing_back_is_listed_only() -> None:
    """No questionnaire means no rank and no exclusion, whatever its figures are."""
    whole = campaign(TWO_SIDES, kpis=(kpi("cost", limit=Limit(highest=1.0)),))
    card = score_vendor(whole, Vendor("acme", "Acme"), None, table({"cost": 99.0}))
    (one,) = rank_lot(whole, "", [card]).vendors
    assert (one.standing, one.reasons) == (Standing.NOT_RETURNED, (NotReturned(),))
    assert one.findings == ()


# --- order -----------------------------------------------------------------------------------------------------------

THREE = campaign(
    criterion("a", question("a1", PERCENT)),
    criterion("b", question("b1", PERCENT), question("b2", PERCENT)),
    kpis=(kpi("cost"),),
    share=0.5,
    complete=0.0,
)


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
    """First the ranked, then unresolved, not eligible and not returned, each by id."""
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


def test_every_lot_has_its_own_ranking_in_the_campaigns_order() -> None:
    """Lots come as the campaign lists them, then any other; one without vendors is left out."""
    whole = campaign(criterion("service", question("sunday")), lots=("South", "North", "West"))
    cards = [
        score(whole, answered("sunday", value), vendor=name, lot=lot)
        for name, lot, value in (("a", "North", False), ("b", "South", True), ("c", "North", True), ("d", "East", True))
    ]
    lots = rank_lots(whole, cards, {"d": VersionsUndecided()})
    assert [one.lot for one in lots] == ["South", "North", "East"]
    assert [ranks(one) for one in lots] == [[("b", 1)], [("c", 1), ("a", 2)], [("d", None)]]


def test_a_campaign_without_lots_has_one_ranking() -> None:
    """Without lots everybody competes with everybody."""
    whole = campaign(criterion("service", question("sunday")))
    (lot,) = rank_lots(whole, [score(whole, answered("sunday", True))])
    assert (lot.lot, ranks(lot)) == ("", [("acme", 1)])


# --- what missing answers could change -------------------------------------------------------------------------------


def test_a_rival_that_could_overtake_by_its_missing_answers_is_named() -> None:
    """Where a rival's blanks could bring it over what the leader has for sure, the reader is told by how much."""
    leader, rival = vendor("a", 60, 60, 60), vendor("b", 55, 55, 55, b2=None)
    lot = rank_lot(THREE, "", [leader, rival])
    assert leader.total_bounds is not None
    assert rival.total_bounds is not None
    expected = CouldOvertake(rival.total_bounds.high, leader.total_bounds.low)
    assert [one.findings for one in lot.vendors] == [(), (expected,)]


def test_a_rival_that_could_only_draw_level_is_not_named() -> None:
    """To reach the leader's points is not to pass them."""
    lot = rank_lot(THREE, "", [vendor("a", 60, 60, 60, b2=100.0), vendor("b", 60, 60, 60, b2=None)])
    assert [one.rank for one in lot.vendors] == [1, 2]
    assert [one.findings for one in lot.vendors] == [(), ()]


def test_an_unresolved_vendor_that_could_lead_is_named() -> None:
    """A vendor that is not ranked for lack of a figure could still win, and that is said."""
    leader = vendor("a", 60, 60, 60)
    hidden = score(THREE, answered("a1", 90.0), answered("b1", 90.0), answered("b2", 90.0), vendor="b")
    one = rank_lot(THREE, "", [leader, hidden]).vendors[1]
    assert one.standing is Standing.UNRESOLVED
    assert [type(finding) for finding in one.findings] == [CouldLead]


def test_an_excluded_vendor_is_never_said_to_lead() -> None:
    """Whoever is out stays out, however many points it has."""
    whole = campaign(criterion("service", question("safe", KNOCKOUT), question("sunday", weight=3.0)), complete=0.0)
    leader = score(whole, answered("safe", True), answered("sunday", False), vendor="a")
    out = score(whole, answered("safe", False), vendor="b")
    assert [one.findings for one in rank_lot(whole, "", [leader, out]).vendors] == [(), ()]


def test_without_a_leader_nobody_can_overtake() -> None:
    """Where no vendor is ranked, there is nothing to compare with."""
    one = stand(campaign(GATED))
    assert (one.rank, one.findings) == (None, ())


# --- findings --------------------------------------------------------------------------------------------------------

ASK = Ask(below=10.0, above=90.0)


@pytest.mark.parametrize(
    ("value", "bound"), [(9.9, 10.0), (10.0, None), (50.0, None), (90.0, None), (90.1, 90.0), (89.1 + 0.9, None)]
)
def test_a_figure_that_is_too_good_to_be_true_is_asked_about(value: float, bound: float | None) -> None:
    """Outside the usual range a KPI or an answer is a finding that costs no points; at its ends it is not."""
    whole = campaign(criterion("service", question("q", number(ask=ASK))), kpis=(kpi("cost", ask=ASK),))
    found = findings_of(score(whole, answered("q", value), kpis={"cost": value}))
    if bound is None:
        assert found == ()
    else:
        assert found == (
            AskAboutAnswer("q", value, bound),
            AskAboutKpi("cost", value, bound),
        )


def test_nothing_is_asked_about_a_figure_that_is_missing() -> None:
    """A blank, a KPI without a value and "we do not measure this" are no suspicious figures."""
    asked = (question("q", number(ask=ASK)), question("r", number(ask=ASK, not_measured=0.0)))
    whole = campaign(criterion("service", *asked), kpis=(kpi("cost", ask=ASK),))
    assert findings_of(score(whole, answered("r", NotMeasured.NOT_MEASURED))) == ()


def test_a_figure_may_be_asked_about_on_one_side_only() -> None:
    """With only an upper bound a low figure is in order."""
    whole = campaign(criterion("service", question("q", number(ask=Ask(above=90.0)))))
    assert findings_of(score(whole, answered("q", 0.0))) == ()


def test_evidence_that_speaks_against_an_answer_is_told() -> None:
    """A reader sees which answer a reviewer found to be wrong."""
    whole = campaign(criterion("service", question("a", evidence=True)))
    known = dossier(response(answered("a", True, evidence="plan.pdf")), reviews=(review("a", verified=False),))
    (lot,) = rank_dossier(whole, known)
    assert lot.vendors[0].findings == (EvidenceRefuted("a"),)


def test_a_text_that_nobody_has_read_yet_makes_a_vendor_provisional() -> None:
    """Its points are still to come, so its place is too."""
    whole = campaign(criterion("service", question("a", weight=9.0), question("story", FreeText(9))))
    given_ = (answered("a", True), answered("story", "We call"))
    back = [response(*given_, vendor=name) for name in ("acme", "beta")]
    (lot,) = rank_dossier(whole, dossier(*back, reviews=(review("story", points=50.0),)))
    assert [(one.vendor.id, one.standing, one.reasons) for one in lot.vendors] == [
        ("acme", Standing.ELIGIBLE, ()),
        ("beta", Standing.PROVISIONAL, (ReviewOpen("story"),)),
    ]


def test_answers_without_the_evidence_that_was_asked_for_are_counted() -> None:
    """Of the answers that should have evidence, the reader is told how many have none."""
    asked = [question(name, evidence=True) for name in "abc"]
    whole = campaign(criterion("service", *asked, question("d")))
    given_ = (answered("a", True, evidence="plan.pdf"), answered("b", True), unanswered("c"), answered("d", True))
    assert findings_of(score(whole, *given_)) == (EvidenceMissing(1, 2),)
    assert findings_of(score(whole, given_[0], given_[2], given_[3])) == ()


@pytest.mark.parametrize(("weight", "is_much"), [(1.0, False), (1.1, True)])
def test_a_vendor_that_calls_much_not_applicable_is_pointed_out(weight: float, is_much: bool) -> None:
    """More than a fifth of the weight is a finding, exactly a fifth is not."""
    whole = campaign(criterion("service", question("a", weight=4.0), question("b", weight=weight)))
    card = score(whole, answered("a", True), not_applicable("b"))
    share = weight / (4.0 + weight)
    assert share_not_applicable(card) == pytest.approx(share)
    expected = (MuchNotApplicable(pytest.approx(share), 0.2),)
    assert findings_of(card) == (expected if is_much else ())


def test_the_share_not_applicable_goes_by_the_weights_of_the_criteria() -> None:
    """Half of a criterion that weighs three quarters is three eighths of the whole."""
    whole = campaign(
        criterion("service", question("a"), question("b"), weight=3.0), criterion("reach", question("c"), weight=1.0)
    )
    assert share_not_applicable(score(whole, answered("a", True), not_applicable("b"))) == pytest.approx(3 / 8)


def test_a_question_that_does_not_concern_a_vendor_is_not_held_against_it() -> None:
    """What another answer makes not applicable was not the vendor's choice, whatever it wrote in the cell."""
    gate = question("ships", YES_NO)
    hanging = question("harbour", YES_NO, only_if=Condition("ships", "yes"), not_applicable=True)
    whole = campaign(criterion("service", gate, hanging))
    assert share_not_applicable(score(whole, answered("ships", False))) == 0.0
    assert share_not_applicable(score(whole, answered("ships", False), not_applicable("harbour"))) == 0.0


def test_a_question_that_waits_for_another_answer_is_not_yet_called_not_applicable() -> None:
    """While it counts as unanswered it cannot be left out by choice as well."""
    hanging = question("harbour", YES_NO, only_if=Condition("ships", "yes"), not_applicable=True)
    whole = campaign(criterion("service", question("ships", YES_NO), hanging))
    assert share_not_applicable(score(whole, not_applicable("harbour"))) == 0.0


def test_a_text_called_not_applicable_weighs_nothing() -> None:
    """A text earns no points, so leaving it out leaves out no weight."""
    whole = campaign(criterion("service", question("a"), question("story", FreeText(9), 5.0, not_applicable=True)))
    assert share_not_applicable(score(whole, answered("a", True), not_applicable("story"))) == 0.0


def test_the_share_not_applicable_of_nothing_is_nothing() -> None:
    """Without a questionnaire, or without anything that weighs, nothing was called not applicable."""
    whole = campaign(criterion("service", question("story", FreeText(9))))
    assert share_not_applicable(score(whole)) == 0.0
    assert share_not_applicable(score_vendor(whole, Vendor("acme", "Acme"), None, table({}))) == 0.0


# --- what always holds -----------------------------------------------------------------------------------------------


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
@given(tenders(known_kpis=True), st.data())
def test_a_vendor_that_leaves_a_knock_out_question_blank_is_never_ranked(tender: Tender, data: st.DataObject) -> None:
    """However good the other answers are, a blank knock-out question keeps a vendor out of the order."""
    asked = [one.id for part in tender.criteria.criteria for one in part.questions if _is_knockout(one.kind)]
    assume(asked)
    name = data.draw(st.sampled_from(asked))
    (back,) = tender.responses
    blank = tuple(unanswered(name) if one.question == name else one for one in back.answers)
    card = campaigns.score(tender.criteria, replace(back, answers=blank), tender.kpis, tender.reviews)
    found = card.question(name)
    assert found is not None
    # A question that hangs on another which was answered otherwise is not asked of this vendor at all.
    assume(found.answer.state is not AnswerState.NOT_APPLICABLE)
    (one,) = rank_lot(tender.criteria, "", [card]).vendors
    assert one.rank is None
    assert one.standing in (Standing.UNRESOLVED, Standing.NOT_ELIGIBLE)


def _is_knockout(kind: object) -> bool:
    return isinstance(kind, YesNo) and kind.knockout is not None


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


def test_a_kpi_of_another_lot_is_no_gap() -> None:
    """A figure that is not measured in a vendor's lot is not missing there."""
    elsewhere: Kpi = kpi("cost", lots=("North",), limit=Limit(highest=1.0))
    whole = campaign(criterion("service", question("sunday")), kpis=(elsewhere,), lots=("North", "South"))
    (lot,) = rank_lots(whole, [score(whole, answered("sunday", True), lot="South")])
    assert [(one.standing, one.reasons) for one in lot.vendors] == [(Standing.ELIGIBLE, ())]
