"""What a vendor could become, on small campaigns."""

from dataclasses import replace

from scorecard.core.model.criteria import Condition, Credit, Criteria, Minimum
from scorecard.core.model.findings import CouldOvertake
from scorecard.core.model.kinds import FreeText, Range
from scorecard.core.model.kpis import KpiTable, Supplier
from scorecard.core.model.rankings import ChangeKind, LotRanking
from scorecard.core.model.responses import Answer
from scorecard.core.model.reviews import Review
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.robustness.sensitivity import with_sensitivity
from tests.builders.criteria import KNOCKOUT, YES_NO, campaign, choice, criterion, kpi, number, question, scale
from tests.builders.dossiers import dossier, table
from tests.builders.responses import answered, not_applicable, response, review, unanswered

STEPS = choice(none=0.0, half=50.0, all=100.0)


def told(
    criteria: Criteria, *back: tuple[Answer, ...], reviews: tuple[Review, ...] = (), kpis: KpiTable | None = None
) -> LotRanking:
    """Return the lot of vendors a, b, ... with what they could become."""
    sent = [response(*answers, vendor=name) for name, answers in zip("abcdef", back, strict=False)]
    known = dossier(*sent, reviews=reviews, kpis=kpis)
    (lot,) = with_sensitivity(rank_dossier(criteria, known), criteria, known)
    return lot


def test_what_is_named_and_what_it_leads_to_are_the_same() -> None:
    """A required number alone does not bring what all open questions together would."""
    asked = [question("z", STEPS, 4.0), question("n", number(), required=True)]
    whole = campaign(criterion("service", *asked, *(question(f"p{place}", scale(5)) for place in range(5))))
    lead = [answered("z", "half"), answered("n", 50.0), *(answered(f"p{place}", 4) for place in range(5))]
    lot = told(whole, tuple(lead), (answered("z", "all"),))
    prospect = lot.prospect("b")
    assert (prospect.theirs, prospect.reach) == (("n", "p0", "p1", "p2", "p3", "p4"), 100.0)
    assert prospect.could_lead


def test_what_weighs_nothing_is_owed_by_nobody() -> None:
    """A question without weight that need not be answered is not among what a vendor is asked for."""
    whole = campaign(criterion("service", question("a", STEPS), question("free", STEPS, 0.0), question("open", STEPS)))
    assert told(whole, (answered("a", "all"),)).prospect("a").theirs == ("open",)


def test_our_review_and_our_figure_are_not_owed_by_the_vendor() -> None:
    """Who answered everything owes nothing; with what we owe at its best it would lead."""
    kpis = (kpi("ours"), kpi("cost"))
    whole = campaign(criterion("service", question("a", STEPS), question("t", FreeText(99))), kpis=kpis)
    both = (answered("a", "all"), answered("t", "We try")), (answered("a", "half"), answered("t", "We try harder"))
    known = KpiTable({**table({"ours": 60.0, "cost": 50.0}, "a").values, **table({"cost": 50.0}, "b").values})
    prospect = told(whole, *both, reviews=(review("t", vendor="a", points=40.0),), kpis=known).prospect("b")
    assert (prospect.theirs, prospect.ours, prospect.could_lead) == ((), ("t", "ours"), True)


def test_the_texts_of_a_lot_that_nobody_read_can_turn_it() -> None:
    """Once they are read they weigh most: the second could be first, and who leads is sure of less."""
    whole = campaign(criterion("service", question("a", STEPS), question("story", FreeText(99), 5.0)))
    lot = told(whole, *((answered("a", said), answered("story", "We care")) for said in ("all", "half")))
    assert [lot.prospect(name).ours for name in "ab"] == [("story",), ("story",)]
    first, second = lot.vendors
    assert first.scorecard.total_bounds is not None
    assert round(first.scorecard.total_bounds.low, 6) == round(100.0 / 6, 6)
    (finding,) = (each for each in second.findings if isinstance(each, CouldOvertake))
    assert (round(finding.reach, 6), round(finding.leader, 6)) == (round(550.0 / 6, 6), round(100.0 / 6, 6))


def test_a_vendor_is_back_only_with_all_its_reasons_gone() -> None:
    """A step that lifts the floor alone promises nothing; a change that lifts the minimum, too, is told, or several."""
    asked = criterion("care", question("a", STEPS), question("k", KNOCKOUT), floor=60.0)
    whole = campaign(asked, criterion("ops", question("b", scale(5))))
    fine = (answered("a", "all"), answered("k", True), answered("b", 5))
    lot = told(
        whole,
        fine,
        (answered("a", "none"), answered("k", True), answered("b", 5)),
        (answered("a", "none"), answered("k", False), answered("b", 5)),
    )
    (step,) = lot.prospect("b").way_back or ()
    assert (step.question, step.kind, step.value) == ("a", ChangeKind.HIGHER, "half")
    changes = lot.prospect("c").way_back
    assert changes is not None
    assert {change.question for change in changes} == {"a", "k"}


def test_of_very_many_that_are_out_the_best_are_helped_back() -> None:
    """Which changes together would help is told for fifty of a lot, those with the most points; one alone for all."""
    asked = criterion("care", question("a", STEPS), question("k", KNOCKOUT), floor=60.0)
    whole = campaign(asked, criterion("ops", question("b", scale(5))))
    out = (answered("a", "none"), answered("k", False))
    sent = [response(*out, answered("b", 4 if place else 5), vendor=f"v{place:02}") for place in range(51)]
    sent += [response(answered("a", "none"), answered("k", True), answered("b", 1), vendor="w")]
    (lot,) = with_sensitivity(rank_dossier(whole, dossier(*sent)), whole, dossier(*sent))
    ways = {prospect.vendor: prospect.way_back for prospect in lot.prospects}
    assert len(ways["v00"] or ()) == 2
    assert [vendor for vendor, way in ways.items() if way is None] == ["v50"]
    assert len(ways["w"] or ()) == 1


def test_a_limit_is_kept_by_any_value_within_it_or_not_told_as_such() -> None:
    """Where every value within the limit brings a vendor back the figure is told; without any way there is none."""
    cost = kpi("cost", limit=Range(highest=60.0), supplied_by=Supplier.VENDOR)
    whole = campaign(criterion("service", question("a", YES_NO)), kpis=(cost,))
    lot = told(whole, (answered("a", True),), kpis=table({"cost": 80.0}, "a"))
    (change,) = lot.prospect("a").way_back or ()
    assert (change.question, change.kind) == ("cost", ChangeKind.MEASURED)
    assert lot.prospect("a").any_figure
    floor = replace(whole, minimum=Minimum(financial=30.0))
    one = told(floor, (answered("a", True),), kpis=table({"cost": 80.0}, "a")).prospect("a")
    assert [change.value for change in one.way_back or ()] == [60.0]
    assert not one.any_figure
    out = told(
        campaign(criterion("service", question("a", choice(bad=0.0, fair=40.0)), floor=60.0)), (answered("a", "bad"),)
    )
    assert out.prospect("a").way_back is None


def test_what_is_answered_already_is_not_answered_anew() -> None:
    """With the question on which another one hangs answered, that other answer counts as it was given."""
    asked = [question("gate", YES_NO), question("a", STEPS, only_if=Condition("gate", "yes"))]
    more = question("b", scale(5), only_if=Condition("a", "all"))
    whole = campaign(criterion("service", *asked, more))
    lot = told(whole, (unanswered("gate"), answered("a", "half"), answered("b", 1)))
    assert (lot.prospect("a").theirs, lot.prospect("a").reach) == (("gate",), 75.0)


def test_a_text_called_not_applicable_stays_so_while_its_gate_is_open() -> None:
    """Nobody can put a vendor first by writing what the vendor said that it has nothing to write about."""
    story = question("story", FreeText(99), 3.0, only_if=Condition("gate", "yes"), not_applicable=True)
    whole = campaign(criterion("service", question("gate", choice(yes=60.0, no=100.0)), question("b", scale(5)), story))
    back = (unanswered("gate"), answered("b", 3), not_applicable("story"))
    read = (answered("gate", "yes"), answered("b", 5), answered("story", "We care"))
    prospect = told(whole, back, read, reviews=(review("story", vendor="b", points=90.0),)).prospect("a")
    assert (prospect.reach, prospect.best) == (75.0, 75.0)


def test_a_text_that_is_read_may_keep_out_whom_the_answers_would_bring_back() -> None:
    """What is missing is no way back where it is not enough once all of it is known."""
    story = question("story", FreeText(99), 9.0, evidence=True)
    whole = campaign(criterion("service", question("k", KNOCKOUT), story, floor=60.0), credit=Credit(0.5, 1.0))
    lot = told(whole, (unanswered("k"), answered("story", "We care")))
    assert lot.prospect("a").way_back != ()


def test_what_may_suffice_is_told_as_that() -> None:
    """Who is not ranked only for lack of an answer may be ranked with it."""
    whole = campaign(criterion("service", question("k", KNOCKOUT), question("a", YES_NO)))
    lot = told(whole, (unanswered("k"), answered("a", True)))
    assert lot.prospect("a").way_back == ()
    assert lot.prospect("nobody").theirs == ()


def test_a_figure_that_earns_nothing_puts_nobody_first() -> None:
    """A number without a weight may have to be given, and changes no order."""
    whole = campaign(criterion("service", question("n", number(), 0.0, required=True), question("a", STEPS)))
    lot = told(whole, (answered("n", 5.0), answered("a", "all")), (unanswered("n"), answered("a", "half")))
    assert (lot.prospect("b").theirs, lot.prospect("b").needed) == (("n",), None)


NAMELESS = Credit(0.5, 1.0, none=0.2)


def test_missing_evidence_is_owed_like_an_answer() -> None:
    """What a vendor reaches counts its evidence as given; what its open answers alone bring does not."""
    asked = [question("open", STEPS, evidence=True), question("bare", STEPS, evidence=True), question("plain", STEPS)]
    whole = campaign(criterion("service", *asked), credit=NAMELESS)
    lead = tuple(answered(name, "all", evidence="plan.pdf") for name in ("open", "bare", "plain"))
    prospect = told(whole, lead, (answered("bare", "all"), answered("plain", "all"))).prospect("b")
    assert (prospect.theirs, prospect.unproven, prospect.ours) == (("open", "bare"), ("bare",), ())
    assert prospect.answered is not None
    assert prospect.reach is not None
    assert (round(prospect.answered, 6), round(prospect.reach, 6)) == (round(170.0 / 3, 6), round(200.0 / 3, 6))
    assert prospect.could_lead


def test_evidence_is_owed_also_of_an_answer_that_waits_for_another() -> None:
    """Once the question that it hangs on is answered, an answer given already earns by its evidence."""
    hanging = question("bare", STEPS, 3.0, evidence=True, only_if=Condition("gate", "yes"))
    whole = campaign(criterion("service", question("gate", YES_NO), hanging), credit=NAMELESS)
    lot = told(whole, (answered("gate", True), answered("bare", "none")), (answered("bare", "all"),))
    prospect = lot.prospect("b")
    assert (prospect.theirs, prospect.unproven) == (("gate", "bare"), ("bare",))
    assert (prospect.answered, prospect.reach) == (40.0, 62.5)


def test_evidence_is_named_before_it_is_verified_on_the_way_back() -> None:
    """Who needs its answers verified has to name evidence first: both are among the changes that bring it back."""
    asked = criterion("care", question("a", STEPS, evidence=True), question("b", STEPS, evidence=True), floor=50.0)
    lot = told(
        campaign(asked, credit=NAMELESS),
        (answered("a", "all", evidence="plan.pdf"), answered("b", "all", evidence="plan.pdf")),
        (answered("a", "half"), answered("b", "all")),
    )
    way = lot.prospect("b").way_back
    assert way is not None
    kinds = [change.kind for change in way if change.question == "b"]
    assert kinds == [ChangeKind.NAMED, ChangeKind.VERIFIED]
    assert all(change.value is None for change in way)


def test_a_figure_that_puts_a_vendor_first_does_so_unverified() -> None:
    """What figure would do is told of one with evidence that is not verified; any figure only if it needs none."""
    number_asked = question("n", number(), 1.0, required=True, evidence=True)
    whole = campaign(criterion("service", question("a", STEPS), number_asked), credit=NAMELESS)
    lead = (answered("a", "half"), answered("n", 40.0, evidence="Log"))
    needed = told(whole, lead, (answered("a", "half"),)).prospect("b").needed
    assert needed is not None
    assert (needed.least, needed.most) == (41.0, None)
