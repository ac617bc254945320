"""Where a vendor stands, and why."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Credit, Minimum
from scorecard.core.model.kinds import FreeText, Range, YesNo
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.standing import (
    BeyondLimit,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    KpiMissing,
    LimitOpen,
    LowCoverage,
    MinimumMissed,
    NoKpiKnown,
    NothingApplicable,
    Reason,
    RequiredOpen,
    ReviewOpen,
    Side,
    Standing,
)
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.order import rank_lot
from tests.builders import random_campaigns as campaigns
from tests.builders.criteria import KNOCKOUT, YES_NO, campaign, checklist, criterion, kpi, question
from tests.builders.dossiers import dossier, score
from tests.builders.random_campaigns import Tender, modest, tenders
from tests.builders.responses import answered, items, not_applicable, not_understood, response, review, unanswered
from tests.core.ranking.lot_of_one import GATED, PERCENT, TWO_SIDES, kinds, stand

if TYPE_CHECKING:
    from scorecard.core.model.kpis import Kpi


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
    minimum: Minimum, b: float | None, speed: float | None, reason: MinimumMissed | None
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
        (Range(highest=12.0), 12.0, None),
        (Range(highest=12.0), 12.1, BeyondLimit("cost", 12.1, 12.0)),
        (Range(highest=0.3), 0.1 + 0.2, None),
        (Range(lowest=3.0), 3.0, None),
        (Range(lowest=3.0), 2.9, BeyondLimit("cost", 2.9, 3.0)),
        (Range(3.0, 12.0), 5.0, None),
        (Range(highest=12.0), None, LimitOpen("cost")),
        (Range(lowest=3.0), None, LimitOpen("cost")),
        (Range(), None, KpiMissing("cost")),
    ],
)
def test_a_kpi_beyond_its_limit_excludes(limit: Range, value: float | None, reason: Reason | None) -> None:
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
    whole = campaign(TWO_SIDES, kpis=(kpi("debts", 0.0, limit=Range(highest=1.0)), kpi("speed")))
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


def test_a_kpi_of_another_lot_is_no_gap() -> None:
    """A figure that is not measured in a vendor's lot is not missing there."""
    elsewhere: Kpi = kpi("cost", lots=("North",), limit=Range(highest=1.0))
    whole = campaign(criterion("service", question("sunday")), kpis=(elsewhere,), lots=("North", "South"))
    lot = rank_lot(whole, "South", [score(whole, answered("sunday", True), lot="South")])
    assert [(one.standing, one.reasons) for one in lot.vendors] == [(Standing.ELIGIBLE, ())]


@pytest.mark.parametrize(
    ("evidence", "floor", "standing", "code"),
    [
        ("", 60.0, Standing.UNRESOLVED, "floor_unproven"),
        ("", 90.0, Standing.NOT_ELIGIBLE, "floor"),
        ("plan.pdf", 60.0, Standing.ELIGIBLE, None),
        ("", 20.0, Standing.ELIGIBLE, None),
    ],
)
def test_a_floor_missed_only_for_lack_of_evidence_excludes_nobody(
    evidence: str, floor: float, standing: Standing, code: str | None
) -> None:
    """Evidence that could still be given may lift a criterion over its floor; where it cannot, the vendor is out."""
    service = criterion("service", question("a", evidence=True), floor=floor)
    whole = campaign(service, credit=Credit(declared=0.7, none=0.3))
    one = stand(whole, answered("a", True, evidence=evidence))
    assert (one.standing, [reason.code for reason in one.reasons]) == (standing, [code] if code else [])


def test_a_minimum_missed_only_for_lack_of_evidence_excludes_nobody() -> None:
    """The minimum of alignment is held against what evidence could still bring, as a floor is."""
    whole = campaign(
        criterion("service", question("a", evidence=True)),
        minimum=Minimum(alignment=60.0),
        credit=Credit(declared=0.7, none=0.3),
    )
    (reason,) = stand(whole, answered("a", True)).reasons
    assert reason == MinimumMissed(Side.ALIGNMENT, 30.0, 60.0, still_open=True, unproven=True)
