"""How the order of a lot fares if weights, figures and answers are all in doubt."""

from collections.abc import Mapping
from dataclasses import replace
from math import sqrt
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Credit, Criteria, Doubt
from scorecard.core.model.kinds import Anchors, Kind
from scorecard.core.model.kpis import KpiTable, KpiValue, Supplier, Uncertainty
from scorecard.core.model.responses import Answer, Value
from scorecard.core.model.reviews import Review
from scorecard.core.model.robustness import DRAWS, Chances, Combined, SourceCode
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.order import rank_lot
from scorecard.core.robustness.combined import combined
from scorecard.core.robustness.simulation import simulate
from scorecard.errors import Where
from tests.builders.criteria import (
    HIGHER_IS_BETTER,
    KNOCKOUT,
    campaign,
    checklist,
    choice,
    criterion,
    kpi,
    number,
    scale,
)
from tests.builders.criteria import question as asked
from tests.builders.dossiers import dossier
from tests.builders.random_campaigns import Tender, modest, tenders
from tests.builders.responses import answered, items, response, review, unanswered

EXACT = Doubt(0.0, 0.0)
HALF = Doubt(0.5, 0.5)
SOME = Uncertainty(0.05, 2.0)


def near(chance: float) -> object:
    """Return what equals a probability as far as so many draws can tell: within four standard errors."""
    return pytest.approx(chance, abs=4 * sqrt(chance * (1 - chance) / DRAWS) + 1e-12)


def first(found: Combined | None) -> dict[str, float]:
    """Return the share of draws that each vendor wins."""
    assert found is not None
    return {chances.vendor: chances.first for chances in found.vendors}


def carried(found: Combined | None) -> dict[tuple[SourceCode, str], float]:
    """Return what each source of doubt carries."""
    assert found is not None
    return {(source.code, source.subject): source.carried for source in found.sources}


def run(
    criteria: Criteria,
    answers: Mapping[str, tuple[Answer, ...]],
    figures: Mapping[tuple[str, str], float] | None = None,
    reviews: tuple[Review, ...] = (),
) -> Combined | None:
    """Return how vendors fare that gave these answers; figures are by vendor and KPI."""
    values = {
        (name, own): KpiValue(name, own, value, Where("kpis.csv")) for (name, own), value in (figures or {}).items()
    }
    back = (response(*own, vendor=name) for name, own in answers.items())
    (lot,) = rank_dossier(criteria, dossier(*back, reviews=reviews, kpis=KpiTable(values)))
    return combined(criteria, lot)


# --- figures ---------------------------------------------------------------------------------------------------------


def by_cost(
    uncertainty: Uncertainty | None,
    costs: Mapping[str, float],
    share: float = 0.0,
    anchors: Anchors = HIGHER_IS_BETTER,
    **more: object,
) -> Combined | None:
    """Return how vendors fare that have one answer each, worth 80 and 60 points, and a cost."""
    service = criterion("service", asked("service_q", number("%")))
    criteria = campaign(service, kpis=(kpi("cost", 1.0, anchors, uncertainty=uncertainty),), share=share, **more)
    points = dict(zip(costs, (80.0, 60.0), strict=True))
    answers = {name: (answered("service_q", worth),) for name, worth in points.items()}
    return run(criteria, answers, {(name, "cost"): cost for name, cost in costs.items()})


@pytest.mark.parametrize(
    ("uncertainty", "spreads"),
    [
        (Uncertainty(absolute=4.0), (4.0, 4.0)),
        (Uncertainty(absolute=15.0), (15.0, 15.0)),
        (Uncertainty(relative=0.1), (5.2, 5.0)),
    ],
)
def test_two_vendors_and_one_normal_figure_have_the_chances_of_a_normal_distribution(
    uncertainty: Uncertainty, spreads: tuple[float, float]
) -> None:
    """With everything else fixed, P(first) = Phi(margin / standard deviation of the margin)."""
    found = by_cost(uncertainty, {"acme": 52.0, "bolt": 50.0})
    chance = NormalDist().cdf(2.0 / sqrt(sum(spread**2 for spread in spreads)))
    assert first(found) == {"acme": near(chance), "bolt": near(1 - chance)}
    assert carried(found) == {(SourceCode.KPI, "cost"): pytest.approx(1.0)}
    assert found is not None
    assert (found.ahead, found.behind) == ("acme", "bolt")


def test_a_figure_is_clipped_to_the_range_of_its_anchors() -> None:
    """Beyond the best value nothing is gained: a cost drawn under 0 ties with one of 0, and never beats it."""
    lower = ((0.0, 100.0), (100.0, 0.0))
    found = by_cost(Uncertainty(relative=0.5), {"acme": 0.0, "bolt": 10.0}, anchors=lower)
    tied = NormalDist().cdf(-2.0)
    assert first(found) == {"acme": near(1 - tied / 2), "bolt": near(tied / 2)}
    beyond = by_cost(Uncertainty(absolute=1.0), {"acme": 150.0, "bolt": 140.0})
    assert (first(beyond), carried(beyond)) == ({"acme": 0.5, "bolt": 0.5}, {})


def test_what_the_share_and_a_figure_carry_is_that_of_their_product() -> None:
    """With x the share of alignment and e the error: margin = 20 x + (1 - x) (e - 10), whose variance is known."""
    found = by_cost(Uncertainty(absolute=5.0), {"acme": 40.0, "bolt": 50.0}, share=0.6)
    mean, of_share, of_error = 0.6, 0.6 * 0.4 / 101, 2 * 5.0**2
    whole = of_share * 30**2 + of_error * ((1 - mean) ** 2 + of_share)
    assert carried(found) == {
        (SourceCode.SHARE, ""): pytest.approx(1 - (1 - mean) ** 2 * of_error / whole, abs=0.03),
        (SourceCode.KPI, "cost"): pytest.approx(1 - of_share * 30**2 / whole, abs=0.03),
    }
    assert found is not None
    assert [source.carried for source in found.sources] == sorted(carried(found).values(), reverse=True)


@pytest.mark.parametrize(("supplier", "doubted"), [(Supplier.BUYER, True), (Supplier.VENDOR, False)])
def test_a_figure_that_we_lack_is_a_source_of_doubt_and_one_that_a_vendor_hides_is_not(
    supplier: Supplier, doubted: bool
) -> None:
    """What nobody knows is worth anything between 0 and 100 points; what a vendor keeps back earns nothing."""
    claims = kpi("claims", supplied_by=supplier, uncertainty=Uncertainty(absolute=0.0))
    criteria = campaign(criterion("service", asked("q", number("%"))), kpis=(claims, kpi("cost")), share=0.0)
    figures = {("acme", "claims"): 30.0, ("acme", "cost"): 5.0, ("bolt", "cost"): 5.0}
    found = run(criteria, {name: (answered("q", 50.0),) for name in ("acme", "bolt")}, figures)
    assert ((SourceCode.KPI, "claims") in carried(found)) is doubted
    assert (SourceCode.KPI_WEIGHTS, "") in carried(found)


# --- answers ---------------------------------------------------------------------------------------------------------


def by_answers(
    kind: Kind, given: Mapping[str, Value], doubt: Doubt, reviews: tuple[Review, ...] = (), **more: object
) -> Combined | None:
    """Return how vendors fare that have one answer each to a question of this kind."""
    criteria = campaign(criterion("service", asked("q", kind, **more)), share=1.0, doubt=doubt)
    return run(criteria, {name: (answered("q", value),) for name, value in given.items()}, reviews=reviews)


OPTIONS = choice(a=0.0, b=40.0, c=50.0, d=100.0)


@pytest.mark.parametrize("declared", [0.1, 0.4, 1.0])
def test_an_answer_is_one_step_off_with_the_chance_that_is_stated(declared: float) -> None:
    """Half the chance goes each way: acme from 50 points to 40 or 100, bolt from 40 to 0 or 50."""
    found = by_answers(OPTIONS, {"acme": "c", "bolt": "b"}, Doubt(declared))
    half = declared / 2
    lost, tied = half * half, 2 * half * (1 - declared)
    assert first(found) == {"acme": near(1 - lost - tied / 2), "bolt": near(lost + tied / 2)}


def test_of_several_steps_one_way_each_is_as_likely() -> None:
    """A checklist has a step for each item, and an item that is live already has none up."""
    live, planned = items(escort="live", tracking="live"), items(escort="planned", tracking="planned")
    found = by_answers(checklist(escort="must", tracking="could"), {"acme": live, "bolt": planned}, Doubt(1.0))
    pairs = [(own, other) for own in (100, 100, 62.5, 87.5) for other in (12.5, 37.5, 62.5, 87.5)]
    chance = sum((own > other) + (own == other) / 2 for own, other in pairs) / len(pairs)
    assert first(found) == {"acme": near(chance), "bolt": near(1 - chance)}


def test_the_doubt_of_each_vendor_is_a_source_of_its_own() -> None:
    """acme's answer moves by 20 points and bolt's by 1, so that acme's carries nearly all of the doubt."""
    found = by_answers(choice(a=49.0, b=50.0, c=51.0, w=60.0, x=80.0, y=100.0), {"acme": "x", "bolt": "b"}, Doubt(0.5))
    assert carried(found) == {
        (SourceCode.ANSWERS, "acme"): pytest.approx(400 / 401, abs=0.01),
        (SourceCode.ANSWERS, "bolt"): pytest.approx(1 / 401, abs=0.01),
    }


VERIFIED, REFUTED = (review("q", vendor="acme", verified=verified) for verified in (True, False))


@pytest.mark.parametrize(
    ("said", "doubt", "sources"),
    [
        ((), Doubt(0.5), {"acme", "bolt"}),
        ((VERIFIED,), Doubt(0.5), {"bolt"}),
        ((VERIFIED,), Doubt(0.5, 0.5), {"acme", "bolt"}),
        ((REFUTED,), Doubt(0.5, 0.5), {"bolt"}),
    ],
)
def test_what_reviewers_found_decides_about_the_doubt(
    said: tuple[Review, ...], doubt: Doubt, sources: set[str]
) -> None:
    """A verified answer has a doubt of its own, and one that the evidence speaks against earns nothing in any draw."""
    found = by_answers(OPTIONS, {"acme": "c", "bolt": "b"}, doubt, said, evidence=True)
    assert set(carried(found)) == {(SourceCode.ANSWERS, vendor) for vendor in sources}


def test_credit_holds_for_an_answer_that_is_off() -> None:
    """An answer that earns half of its points while it is only declared moves by half as much."""
    kind = choice(a=0.0, b=50.0, c=100.0)
    criteria = campaign(
        criterion("service", asked("q", kind, evidence=True), asked("r", kind)),
        share=1.0,
        doubt=Doubt(0.5),
        credit=Credit(declared=0.5),
    )
    found = run(criteria, {"acme": (answered("q", "b"), answered("r", "a")), "bolt": (answered("r", "b"),)})
    # In half of the draws q of acme moves by 12.5 points of its criterion, and r of bolt by 25; in a quarter r of acme.
    own, other = 0.5 * 12.5**2 + 0.25 * 0.75 * 25**2, 0.5 * 25**2
    assert carried(found) == {
        (SourceCode.ANSWERS, "acme"): pytest.approx(own / (own + other), abs=0.03),
        (SourceCode.ANSWERS, "bolt"): pytest.approx(other / (own + other), abs=0.03),
    }


@pytest.mark.parametrize(
    ("kind", "value"),
    [(number(), 50.0), (KNOCKOUT, True), (choice(a=50.0, b=50.0), "a"), (checklist(escort="must"), items(escort=None))],
)
def test_an_answer_without_a_step_that_counts_is_never_off(kind: Kind, value: Value) -> None:
    """Numbers have no steps, an answer that can knock out stays, and an option with as many points changes nothing."""
    found = by_answers(kind, {"acme": value, "bolt": value}, Doubt(1.0))
    assert found == Combined((Chances("acme", 0.5, 1, 1), Chances("bolt", 0.5, 1, 1)), "acme", "bolt", ())


def test_what_hangs_on_a_doubted_answer_is_asked_as_today() -> None:
    """The answer on which a question hangs moves its own points; the other question applies as it does today."""
    gate = asked("gate", choice(a=40.0, b=50.0))
    dependent = asked("q", number("%"), only_if=Condition("gate", "b"))
    criteria = campaign(criterion("service", gate, dependent), share=1.0, doubt=Doubt(1.0))
    given = {"acme": (answered("gate", "b"), answered("q", 50.0)), "bolt": (answered("gate", "a"), unanswered("q"))}
    # acme falls from 50 to 45 in half of the draws, and bolt rises from 40 to 50.
    assert first(run(criteria, given)) == {"acme": near(0.5 * 0.5 + 0.5 * 0.5 + 0.5 * 0.5 * 0.5), "bolt": near(0.375)}


# --- what always holds -----------------------------------------------------------------------------------------------


def in_doubt(criteria: Criteria, doubt: Doubt = HALF, uncertainty: Uncertainty = SOME) -> Criteria:
    """Return criteria that leave doubt about answers and all figures."""
    return replace(criteria, doubt=doubt, kpis=tuple(replace(own, uncertainty=uncertainty) for own in criteria.kpis))


@modest
@given(tenders(vendors=4))
def test_without_any_doubt_it_is_the_simulation_of_weights(tender: Tender) -> None:
    """With nothing off by anything, every chance is that of random weights to the last digit."""
    criteria = in_doubt(tender.criteria, EXACT, Uncertainty())
    lot = rank_lot(criteria, "", replace(tender, criteria=criteria).cards())
    found = combined(criteria, lot)
    assert (found is None) is (len(lot.ranked) < 2)
    if found is not None:
        assert found.vendors == simulate(criteria, lot).vendors


@modest
@given(tenders(vendors=4), st.data())
def test_the_order_of_vendors_questions_criteria_and_kpis_changes_nothing(tender: Tender, data: st.DataObject) -> None:
    """Whatever comes first in a file, everything is the same to the last digit; and so it is when asked twice."""
    whole = in_doubt(tender.criteria)
    parts = [replace(part, questions=data.draw(st.permutations(part.questions))) for part in whole.criteria]
    other = replace(
        whole, criteria=tuple(data.draw(st.permutations(parts))), kpis=tuple(data.draw(st.permutations(whole.kpis)))
    )
    shuffled = replace(tender, criteria=other, responses=tuple(data.draw(st.permutations(tender.responses))))
    tender = replace(tender, criteria=whole)
    once, again = (combined(each.criteria, rank_lot(each.criteria, "", each.cards())) for each in (tender, shuffled))
    assert once == again


def test_two_criteria_in_another_order_change_nothing() -> None:
    """What an answer is off by hangs on its question, and not on which criterion comes first in the file."""
    parts = [criterion(f"c{place}", asked(f"q{place}", scale(2))) for place in range(2)]
    sent = [response(answered("q0", 1), answered("q1", 1), vendor=name) for name in ("a", "b", "c")]
    found = []
    for ordered in (parts, parts[::-1]):
        criteria = in_doubt(campaign(*ordered))
        (lot,) = rank_dossier(criteria, dossier(*sent))
        found.append(combined(criteria, lot))
    assert found[0] is not None
    assert found[0] == found[1]


@modest
@given(tenders(vendors=3))
def test_chances_add_up_and_what_is_carried_is_a_part(tender: Tender) -> None:
    """One vendor is first in each draw, and no source carries more than all of the doubt, the most first."""
    criteria = in_doubt(tender.criteria)
    found = combined(criteria, rank_lot(criteria, "", replace(tender, criteria=criteria).cards()))
    if found is not None:
        assert sum(first(found).values()) == pytest.approx(1.0)
        parts = [source.carried for source in found.sources]
        assert parts == pytest.approx(sorted(parts, reverse=True))
        assert all(0.0 < part <= 1.0 + 1e-9 for part in parts)


def test_a_vendor_more_changes_nothing_for_the_others() -> None:
    """What a vendor is off by hangs on its id and the seed only: a newcomer that never wins takes nothing."""
    two = by_answers(OPTIONS, {"acme": "c", "bolt": "b"}, HALF)
    three = by_answers(choice(a=0.0, b=40.0, c=50.0, d=100.0), {"a": "a", "acme": "c", "bolt": "b"}, Doubt(0.5, 0.0))
    assert two is not None
    assert three is not None
    assert three.sources == two.sources


def test_a_large_lot_takes_several_stretches_of_draws() -> None:
    """Some hundred vendors are ranked like a few, and the numbers of a vendor are the same in each lot."""
    given = {f"v{place:03}": place / 5 for place in range(450)}
    service = asked("q", number("%")), asked("r", OPTIONS)
    criteria = campaign(criterion("service", *service), share=1.0, doubt=Doubt(0.5))
    answers = {name: (answered("q", points), answered("r", "b")) for name, points in given.items()}
    found, few = run(criteria, answers), run(criteria, dict(list(answers.items())[-2:]))
    assert sum(first(found).values()) == pytest.approx(1.0)
    assert carried(found) == pytest.approx(carried(few))


def test_where_no_doubt_is_stated_or_nobody_follows_there_is_nothing() -> None:
    """The tool tells of doubt only where the criteria state it, and of an order only where there is one."""
    assert by_cost(None, {"acme": 50.0, "bolt": 40.0}) is None
    assert by_answers(OPTIONS, {"acme": "c"}, HALF) is None
    elsewhere = kpi("claims", uncertainty=Uncertainty(absolute=1.0), lots=("North",))
    criteria = campaign(criterion("service", asked("q", OPTIONS)), kpis=(elsewhere,), lots=("", "North"))
    assert run(criteria, {"acme": (answered("q", "c"),), "bolt": (answered("q", "b"),)}) is None
