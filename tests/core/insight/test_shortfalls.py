"""Why a vendor's total is not higher."""

from dataclasses import replace

from scorecard.core.insight.shortfalls import (
    BestFigure,
    CriterionShortfall,
    Gain,
    KpiShortfall,
    MissingHours,
    PlannedItem,
    Refuted,
    Shortfalls,
    best_figures,
    shortfalls,
)
from scorecard.core.model.criteria import Credit, Criteria
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.rankings import Prospect, Ranking
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.core.model.scorecards import Proof, Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.robustness.evidence import ProofCount
from tests.builders.rankings import PRICE, SHARE, answers, criteria, ranking
from tests.builders.weeks import answered, asking, hours_question, offered, promise

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
HALF = Credit(0.5, 1.0)
NOTHING = Shortfalls((), None, None, None, None, 0, (), ProofCount("kestrel", 0, 1))


def of(made: Ranking, vendor: str = "kestrel") -> Shortfalls:
    """Return what keeps a vendor of the only lot from a higher total."""
    (lot,) = made.lots
    return shortfalls(lot.vendor(vendor).scorecard, lot.prospect(vendor), made.criteria.credit, best_figures(lot))


def with_credit() -> Criteria:
    """Return criteria in which a declared answer earns half of its points."""
    return replace(criteria(), credit=HALF)


def best(**changes: object) -> tuple[Answer, ...]:
    """Return answers that earn everything, but for what is changed."""
    items = tuple(ItemAnswer(item, ItemStatus.LIVE) for item in ("cause", "owners", "copy"))
    full = (replace(one, value=items) if one.question == "review" else one for one in answers(answered=100.0))
    return tuple(replace(one, **changes.get(one.question, {})) for one in full)  # type: ignore[arg-type]


def test_kpis_that_lose_points_have_the_best_figure_of_the_ranked() -> None:
    """The KPI that loses most comes first, with who does better; who is not ranked, or does no better, is no mark."""
    sent = ((KESTREL, answers()), (BOREAL, answers()), (TALLOW, answers(premium=True)))
    made = ranking(*sent, prices={"boreal": 4.5, "tallow": 4.0})
    first, second = of(made).kpis
    assert (first.kpi, round(first.lost, 6), first.better) == ("cost", 6.0, BestFigure("boreal", 4.5, 90.0))
    assert (second.kpi, second.better) == ("share", None)
    assert of(made, "boreal").kpis[0].better is None


def test_a_kpi_that_the_vendor_did_not_give_loses_its_points() -> None:
    """What the vendor should have given costs its points; what we lack ourselves costs it nothing."""
    owed = criteria(kpis=(replace(PRICE, supplied_by=Supplier.VENDOR), SHARE))
    missing = {"kestrel": None}
    lost = {kpi.kpi: kpi for kpi in of(ranking((KESTREL, answers()), asked=owed, prices=missing)).kpis}
    assert lost["cost"] == KpiShortfall("cost", lost["cost"].lost, None)
    assert round(lost["cost"].lost, 6) == 30.0
    assert [kpi.kpi for kpi in of(ranking((KESTREL, answers()), prices=missing)).kpis] == ["share"]


def test_what_verifying_would_add() -> None:
    """Claims without proof are counted, with the points that verifying them would add."""
    made = ranking((KESTREL, answers()), asked=with_credit())
    (score,) = (score for score in made.lots[0].vendors[0].scorecard.questions if score.proof is Proof.DECLARED)
    assert of(made).proof == Gain(1, score.possible / 2)
    assert of(ranking((KESTREL, answers()))).proof is None


def refuted_card(made: Ranking) -> Scorecard:
    """Return the points of a vendor whose first answer was refuted."""
    card = made.lots[0].vendors[0].scorecard
    care, access = card.criteria
    first = replace(care.questions[0], proof=Proof.REFUTED, credit=0.0, contribution=0.0)
    return replace(card, criteria=(replace(care, questions=(first, *care.questions[1:])), access))


def test_what_the_evidence_spoke_against() -> None:
    """An answer that was refuted is named, with the points that it lost."""
    card = refuted_card(ranking((KESTREL, answers()), asked=with_credit()))
    found = shortfalls(card, Prospect("kestrel"), HALF, {})
    assert found.refuted == Refuted(("ownership",), card.questions[0].possible)
    assert found.proof is None


def test_the_criterion_that_loses_most() -> None:
    """It is named with its loss, and with the question in it that loses most."""
    found = of(ranking((KESTREL, best(answered={"value": 60.0})))).criterion
    assert found == CriterionShortfall("access", found.lost, "answered", found.lost_there)
    assert (round(found.lost, 6), round(found.lost_there, 6)) == (8.0, 8.0)


def test_what_is_not_answered() -> None:
    """The points lost for lack of an answer are told, with how many questions lack one."""
    none = {"state": AnswerState.UNANSWERED, "value": None}
    found = of(ranking((KESTREL, best(answered=none, ownership=none)))).unanswered
    assert found is not None
    assert (found.answers, round(found.points, 6)) == (2, 34.0)
    assert of(ranking((KESTREL, best()))).unanswered is None


def test_what_is_only_planned() -> None:
    """Items that are planned are counted, since a contract can hold a date for each."""
    planned = tuple(ItemAnswer(item, ItemStatus.PLANNED) for item in ("cause", "owners"))
    assert of(ranking((KESTREL, answers()))).planned == 1
    found = of(ranking((KESTREL, best(review={"value": planned}))))
    assert (found.planned, found.undated) == (2, (PlannedItem("review", "cause"), PlannedItem("review", "owners")))
    dated = (replace(planned[0], comment="from 03/2028"), replace(planned[1], comment="soon"))
    assert of(ranking((KESTREL, best(review={"value": dated})))).undated == (PlannedItem("review", "owners"),)


def test_promised_hours_that_are_missing() -> None:
    """A channel that does not keep the whole promise is named, and one that does is not."""
    asked = asking(hours_question(promise()))
    short = of(ranking((KESTREL, (*best(), answered(offered({6: ()})))), asked=asked))
    assert short.missing_hours == (MissingHours("hours", ("phone",)),)
    assert of(ranking((KESTREL, (*best(), answered(offered({})))), asked=asked)).missing_hours == ()


def test_nothing_to_say_of_full_points() -> None:
    """A vendor that earns everything has nothing to explain, and nothing to agree; nor has one that sent nothing."""
    asked = criteria(kpis=(PRICE,))
    assert of(ranking((KESTREL, best()), asked=asked, prices={"kestrel": 4.0})) == NOTHING
    assert of(ranking((KESTREL, None), asked=criteria(kpis=()))).kpis == ()
    card = ranking((KESTREL, None)).lots[0].vendors[0].scorecard
    assert shortfalls(replace(card, criteria=(), kpis=()), Prospect("kestrel"), HALF, {}) == replace(
        NOTHING, checked=ProofCount("kestrel", 0, 0)
    )


def test_what_evidence_would_add_is_told_apart_from_its_verification() -> None:
    """An answer without evidence first needs some; what verifying would add is told of those that have it."""
    nameless = replace(criteria(), credit=Credit(0.5, 1.0, none=0.2))
    made = ranking((KESTREL, tuple(replace(given, evidence="") for given in best())), asked=nameless)
    (score,) = (score for score in made.lots[0].vendors[0].scorecard.questions if score.proof is Proof.MISSING)
    found = of(made)
    assert found.unproven is not None
    assert (found.unproven.answers, round(found.unproven.points, 6)) == (1, round(score.possible * 0.3, 6))
    assert (found.proof, found.checked) == (None, ProofCount("kestrel", 0, 1))
    assert of(ranking((KESTREL, best()), asked=nameless)).unproven is None
