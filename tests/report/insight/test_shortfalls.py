"""Why a vendor's total is not higher, and what to agree with it."""

from dataclasses import replace

from scorecard.core.insight.shortfalls import best_figures, shortfalls
from scorecard.core.model.criteria import Credit, Criteria
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.core.model.reviews import Review
from scorecard.core.model.scorecards import Proof
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Where
from scorecard.report.insight.shortfalls import shortfall_texts
from scorecard.words import words
from tests.builders.rankings import PRICE, SHARE, answers, criteria, ranking
from tests.builders.weeks import answered, asking, hours_question, offered, promise

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
HALF = Credit(0.5, 1.0)


def told(made: Ranking, vendor: str = "kestrel") -> dict[str, str]:
    """Return what is said of a vendor, by what it is about."""
    (lot,) = made.lots
    one = next(one for one in lot.vendors if one.vendor.id == vendor)
    told = shortfalls(one.scorecard, lot.prospect(one.vendor.id), made.criteria.credit, best_figures(lot))
    return {text.lead: " ".join(text.said) for text in shortfall_texts(told, one.scorecard, lot, words("en"))}


def with_credit() -> Criteria:
    """Return criteria in which a declared answer earns half of its points."""
    return replace(criteria(), credit=HALF)


def best(**changes: object) -> tuple[Answer, ...]:
    """Return answers that earn everything, but for what is changed."""
    items = tuple(ItemAnswer(item, ItemStatus.LIVE) for item in ("cause", "owners", "copy"))
    full = (replace(one, value=items) if one.question == "review" else one for one in answers(answered=100.0))
    return tuple(replace(one, **changes.get(one.question, {})) for one in full)  # type: ignore[arg-type]


def test_kpis_that_lose_points_are_named_with_the_best_value() -> None:
    """A KPI says its value, what it earns, and who of the ranked vendors has a better one; those not ranked do not."""
    made = ranking(
        (KESTREL, answers()),
        (BOREAL, answers()),
        (TALLOW, answers(premium=True)),
        prices={"boreal": 4.5, "tallow": 4.0},
    )
    assert told(made)["Price"] == "EUR 5.00 earns 24.0 of 30.0 points. The best in the ranking, Boreal, has EUR 4.50."
    assert told(made, "boreal")["Price"] == "EUR 4.50 earns 27.0 of 30.0 points."


def test_a_kpi_that_the_vendor_did_not_give() -> None:
    """What the vendor should have given costs its points; what we lack ourselves costs it nothing."""
    owed = criteria(kpis=(replace(PRICE, supplied_by=Supplier.VENDOR), SHARE))
    missing = {"kestrel": None}
    assert told(ranking((KESTREL, answers()), asked=owed, prices=missing))["Price"] == (
        "Not given, so 30.0 points are not earned."
    )
    assert "Price" not in told(ranking((KESTREL, answers()), prices=missing))


def test_what_evidence_would_add() -> None:
    """Answers without evidence are counted, with the points that they would add with some."""
    asked = replace(criteria(), credit=Credit(0.5, 1.0, none=0.2))
    made = ranking((KESTREL, tuple(replace(one, evidence="") for one in answers())), asked=asked)
    (one,) = (one for one in made.lots[0].vendors[0].scorecard.questions if one.proof is Proof.MISSING)
    gain = words("en").number(one.possible * 0.3, 1)
    said = told(made)
    assert said["No evidence"] == f"One answer has no evidence; with it, even unverified, it would add {gain} points."
    assert "Proof" not in said


def test_what_verifying_would_add() -> None:
    """Claims without proof say how many they are, and the points that verifying them would add."""
    made = ranking((KESTREL, answers()), asked=with_credit())
    (one,) = (one for one in made.lots[0].vendors[0].scorecard.questions if one.proof is Proof.DECLARED)
    assert one.contribution == one.possible / 2
    gain = words("en").number(one.possible / 2, 1)
    assert (
        told(made)["Proof"]
        == f"Nothing verified yet. One answer is only declared; verified, it would add {gain} points."
    )


def test_what_the_evidence_spoke_against() -> None:
    """An answer that was refuted is named, with the points that it lost."""
    made = ranking((KESTREL, answers()), asked=with_credit())
    one = made.lots[0].vendors[0]
    said = Review("kestrel", "ownership", "Ann", Where("reviews.csv"), None, False, None, "")
    care, access = one.scorecard.criteria
    first = replace(care.questions[0], proof=Proof.REFUTED, credit=0.0, contribution=0.0, reviews=(said,))
    card = replace(one.scorecard, criteria=(replace(care, questions=(first, *care.questions[1:])), access))
    lot = replace(made.lots[0], vendors=(replace(one, scorecard=card),))
    text = told(replace(made, lots=(lot,)))["Refuted"]
    assert text.startswith("The evidence contradicts the answer to “A customer's problem is not solved")
    assert text.endswith(f"{words('en').number(first.possible, 1)} points less.")


def test_the_criterion_that_loses_most() -> None:
    """It is named with its loss, and with the question in it that loses most."""
    made = ranking((KESTREL, best(answered={"value": 60.0})))
    said = told(made)
    assert said["Service access"].startswith("Loses more than any other criterion, 8.0 of 20.0 points")
    assert said["Service access"].endswith("the largest part (8.0) on “What share of calls is answered?”.")
    assert "Customer care" not in said


def test_what_is_not_answered() -> None:
    """The points lost for lack of an answer are told, with how many questions lack one."""
    none = {"state": AnswerState.UNANSWERED, "value": None}
    one = told(ranking((KESTREL, best(answered=none))))["Not answered"]
    assert one == "One question is not fully answered; at its best it would add 10.0 points, even unverified."
    both = told(ranking((KESTREL, best(answered=none, ownership=none))))["Not answered"]
    assert both == "2 questions are not fully answered; at their best they would add 34.0 points, even unverified."


def test_what_is_only_planned() -> None:
    """Items that are planned are counted, since a contract can hold a date for each."""
    planned = tuple(ItemAnswer(item, ItemStatus.PLANNED) for item in ("cause", "owners"))
    assert told(ranking((KESTREL, answers())))["Planned"].startswith("One checklist item")
    many = told(ranking((KESTREL, best(review={"value": planned}))))["Planned"]
    assert many.startswith("2 checklist items are only planned: agree on dates. No date is given for “")
    dated = tuple(replace(item, comment="from 03/2028") for item in planned)
    many = told(ranking((KESTREL, best(review={"value": dated}))))["Planned"]
    assert many == "2 checklist items are only planned: agree on dates."


def test_promised_hours_that_are_missing() -> None:
    """A channel that does not keep the whole promise is named with its hours, and one that does is not."""
    asked = asking(hours_question(promise()))
    short = answered(offered({6: ()}))
    said = told(ranking((KESTREL, (*best(), short)), asked=asked))["Hours"]
    assert said == "Telephone: 84 of 94 promised hours a week. Agree on the missing hours."
    assert "Hours" not in told(ranking((KESTREL, (*best(), answered(offered({})))), asked=asked))


def test_nothing_to_say_of_full_points() -> None:
    """A vendor that earns everything has nothing to explain, and nothing to agree."""
    asked = criteria(kpis=(PRICE,))
    assert told(ranking((KESTREL, best()), asked=asked, prices={"kestrel": 4.0})) == {}
