"""What a reader should know of a vendor."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Contradiction, Criteria, Question
from scorecard.core.model.findings import (
    AnswersContradict,
    AskAboutAnswer,
    AskAboutKpi,
    ClaimContradicted,
    EvidenceMissing,
    EvidenceRefuted,
    Finding,
    MostlyAtBest,
    MuchNotApplicable,
    SameEvidence,
    SamePosition,
    subjects_of,
)
from scorecard.core.model.kinds import Choice, FactCheck, FreeText, Multi, Number, Range, YesNo
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.responses import Answer, ItemAnswer, ItemStatus, NotMeasured
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.findings import carelessness, contradictions, findings_of, share_not_applicable
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Where
from tests.builders import random_campaigns as campaigns
from tests.builders.criteria import YES_NO, campaign, choice, criterion, kpi, number, question, scale
from tests.builders.dossiers import dossier, score, table
from tests.builders.responses import answered, not_applicable, response, review, unanswered

ASK = Range(lowest=10.0, highest=90.0)


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
        assert found == (AskAboutAnswer("q", value, bound), AskAboutKpi("cost", value, bound))


def test_nothing_is_asked_about_a_figure_that_is_missing() -> None:
    """A blank, a KPI without a value and "we do not measure this" are no suspicious figures."""
    asked = (question("q", number(ask=ASK)), question("r", number(ask=ASK, not_measured=0.0)))
    whole = campaign(criterion("service", *asked), kpis=(kpi("cost", ask=ASK),))
    assert findings_of(score(whole, answered("r", NotMeasured.NOT_MEASURED))) == ()


def test_a_figure_may_be_asked_about_on_one_side_only() -> None:
    """With only an upper bound a low figure is in order."""
    whole = campaign(criterion("service", question("q", number(ask=Range(highest=90.0)))))
    assert findings_of(score(whole, answered("q", 0.0))) == ()


def test_evidence_that_speaks_against_an_answer_is_told() -> None:
    """A reader sees which answer a reviewer found to be wrong."""
    whole = campaign(criterion("service", question("a", evidence=True)))
    known = dossier(response(answered("a", True, evidence="plan.pdf")), reviews=(review("a", verified=False),))
    (lot,) = rank_dossier(whole, known)
    assert lot.vendors[0].findings == (EvidenceRefuted("a"),)


def test_answers_without_the_evidence_that_was_asked_for_are_counted() -> None:
    """Of the answers that should have evidence, the reader is told how many have none."""
    asked = [question(name, evidence=True) for name in "abc"]
    whole = campaign(criterion("service", *asked, question("d")))
    given_ = (answered("a", True, evidence="plan.pdf"), answered("b", True), unanswered("c"), answered("d", True))
    assert findings_of(score(whole, *given_)) == (EvidenceMissing(1, 2),)
    assert findings_of(score(whole, *given_[:2], answered("c", False), given_[3])) == (EvidenceMissing(1, 2),)
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


# --- contradictions, and answers of little thought --------------------------------------------------------------------

TICKETS = Where("kpis.csv", line=5)
CHECKED = question("solved", number("%", check=FactCheck("our_tickets", 10.0)))


def facts(value: float, vendor: str = "acme") -> KpiTable:
    """Return a table with one figure of our own."""
    return KpiTable(facts={(vendor, "our_tickets"): KpiValue(vendor, "our_tickets", value, TICKETS)})


def held_against(ours: KpiTable, *given_: Answer, asked: Criteria | None = None) -> tuple[Finding, ...]:
    """Return the contradictions in the answers of a vendor of which we have figures of our own."""
    asked = asked or campaign(criterion("care", CHECKED))
    return tuple(contradictions(score_vendor(asked, Vendor("acme", "Acme"), response(*given_), ours)))


# --- against our own figures -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("claimed", [93.0, 29.0, 71.1])
def test_a_claim_far_from_our_own_figure_is_a_contradiction(claimed: float) -> None:
    """More than `within` away, on either side, is told with both figures and where ours stands."""
    expected = ClaimContradicted("solved", claimed, 61.0, where=TICKETS)
    assert held_against(facts(61.0), answered("solved", claimed)) == (expected,)


@pytest.mark.parametrize(("claimed", "ours"), [(71.0, 61.0), (51.0, 61.0), (10.3, 0.3), (10.1, 20.1)])
def test_exactly_at_the_tolerance_is_agreement(claimed: float, ours: float) -> None:
    """A difference of just `within` is none, whatever noise the last digits hold."""
    assert held_against(facts(ours), answered("solved", claimed)) == ()


@pytest.mark.parametrize(
    "given_", [unanswered("solved"), not_applicable("solved"), answered("solved", NotMeasured.NOT_MEASURED)]
)
def test_only_a_figure_is_a_claim(given_: Answer) -> None:
    """Who does not answer, or does not measure, claims nothing that could be wrong."""
    assert held_against(facts(61.0), given_) == ()


def test_without_a_figure_of_our_own_nothing_is_contradicted() -> None:
    """Where our table is blank for a vendor, or says something of another one, its word stands."""
    assert held_against(KpiTable(), answered("solved", 93.0)) == ()
    assert held_against(facts(61.0, vendor="beta"), answered("solved", 93.0)) == ()
    unchecked = campaign(criterion("care", question("solved", number("%"))))
    assert held_against(facts(61.0), answered("solved", 93.0), asked=unchecked) == ()


def test_a_claim_that_a_condition_makes_void_is_no_claim() -> None:
    """What stands in the cell of a question that does not concern the vendor is not held against it."""
    asked = campaign(criterion("care", question("gate"), replace(CHECKED, only_if=Condition("gate", "yes"))))
    assert held_against(facts(61.0), answered("gate", False), answered("solved", 93.0), asked=asked) == ()


def test_a_column_is_read_once_however_many_answers_are_held_against_it() -> None:
    """The columns that the tables must have are those of the checks, in the order of the questions."""
    twice = replace(CHECKED, id="again")
    other = question("wait", number("days", check=FactCheck("our_clock", 1.0)))
    assert campaign(criterion("care", question("q"), other, CHECKED, twice)).fact_columns == (
        "our_clock",
        "our_tickets",
    )


# --- against each other ----------------------------------------------------------------------------------------------

ALONE = question("alone", contradicts=(Contradiction("yes", Condition("who", "them")),))
WHO = question("who", choice(us=100, them=0))


def against_each_other(asked: tuple[Question, ...], *given_: Answer) -> list[tuple[str, ...]]:
    """Return the pairs of questions whose answers do not go together."""
    found = tuple(contradictions(score(campaign(criterion("care", *asked)), *given_)))
    assert {type(finding) for finding in found} <= {AnswersContradict}
    return [subjects_of(finding) for finding in found]


@pytest.mark.parametrize(
    ("alone", "who", "told"), [(True, "them", True), (True, "us", False), (False, "them", False), (False, "us", False)]
)
def test_two_answers_that_do_not_go_together(alone: bool, who: str, told: bool) -> None:
    """Only where both answers are given do they contradict each other."""
    found = against_each_other((ALONE, WHO), answered("alone", alone), answered("who", who))
    assert found == ([("alone", "who")] if told else [])


@pytest.mark.parametrize("given_", [unanswered("who"), not_applicable("who")])
def test_an_answer_that_is_not_there_contradicts_nothing(given_: Answer) -> None:
    """A blank, or a question that does not apply, speaks against nothing."""
    assert against_each_other((ALONE, WHO), answered("alone", True), given_) == []


def test_a_question_that_is_not_asked_in_the_lot_contradicts_nothing() -> None:
    """A contradiction is looked for only among the questions that a vendor was asked."""
    assert against_each_other((ALONE,), answered("alone", True)) == []


def test_a_pair_that_is_written_on_both_sides_is_told_once() -> None:
    """Whichever question names the other, and if both do, the reader is told once."""
    both = (ALONE, replace(WHO, contradicts=(Contradiction("them", Condition("alone", "yes")),)))
    assert against_each_other(both, answered("alone", True), answered("who", "them")) == [("alone", "who")]


@pytest.mark.parametrize(("status", "told"), [(ItemStatus.YES, True), (ItemStatus.NO, False), (None, False)])
def test_one_of_several_options_contradicts_where_it_holds(status: ItemStatus | None, told: bool) -> None:
    """Of a question with several options those that hold are answers, on either side."""
    ways = question("ways", Multi(choice(mail=60, call=60).options))
    ways = replace(ways, contradicts=(Contradiction("call", Condition("alone", "yes")),))
    given_ = (
        answered("ways", (ItemAnswer("mail", ItemStatus.YES), ItemAnswer("call", status))),
        answered("alone", True),
    )
    assert against_each_other((ways, question("alone")), *given_) == ([("ways", "alone")] if told else [])
    alone = question("alone", contradicts=(Contradiction("yes", Condition("ways", "call")),))
    plain = replace(ways, contradicts=())
    assert against_each_other((plain, alone), *given_) == ([("alone", "ways")] if told else [])


# --- little thought --------------------------------------------------------------------------------------------------


def lists(count: int, options: int = 3) -> tuple[Question, ...]:
    """Return questions with lists of so many options, of which none earns 100 points."""
    return tuple(question(f"q{n}", choice(**{f"o{place}": 10 for place in range(options)})) for n in range(count))


def told(asked: tuple[Question, ...], *given_: Answer) -> list[Finding]:
    """Return what is told of the answers as a whole."""
    return list(carelessness(score(campaign(criterion("care", *asked)), *given_)))


def test_the_same_place_in_every_list_is_told() -> None:
    """From six lists on, the same place in all of them is told, with the place and the number of answers."""
    same = [answered(f"q{n}", "o1") for n in range(6)]
    assert told(lists(6), *same) == [SamePosition(2, 6)]
    assert told(lists(6), *same[:5]) == []
    assert told(lists(6), *same[:5], answered("q5", "o2")) == []


def test_the_steps_of_a_scale_are_a_list_too() -> None:
    """A scale with step 2 throughout goes with the second option throughout; another step does not."""
    asked = (*lists(3), *(question(f"s{n}", scale(5)) for n in range(3)))
    same = [answered(f"q{n}", "o1") for n in range(3)]
    assert told(asked, *same, *(answered(f"s{n}", 2) for n in range(3))) == [SamePosition(2, 6)]
    assert told(asked, *same, *(answered(f"s{n}", n + 1) for n in range(3))) == []


def test_short_lists_and_other_types_say_nothing_of_places() -> None:
    """Where there are only two options, or no list, the same answer again and again is nothing to tell."""
    asked = (*lists(5), question("two", choice(o0=10, o1=10)), question("step", scale(2)), question("yes"))
    given_ = [answered(f"q{n}", "o1") for n in range(5)]
    assert told(asked, *given_, answered("two", "o1"), answered("step", 2), answered("yes", True)) == []


def test_the_best_in_everything_is_told() -> None:
    """From ten answers on, 100 points for every one of them is told, blanks and texts apart."""
    asked = (*(question(f"q{n}") for n in range(10)), question("open"), question("story", FreeText(100)))
    best = [answered(f"q{n}", True) for n in range(10)]
    assert told(asked, *best, answered("story", "We care")) == [MostlyAtBest(10, 10)]
    assert told(asked, *best[:9]) == []
    assert told(asked, *best, answered("open", False)) == [MostlyAtBest(10, 11)]
    assert told(asked, *best[:8], answered("q8", False), answered("q9", False)) == []


def test_the_best_is_that_of_the_question() -> None:
    """Where no option has 100 points, the one with the most is the best that can be claimed."""
    best = [answered(f"q{n}", "o1") for n in range(10)]
    asked = tuple(question(f"q{n}", choice(o0=10, o1=60)) for n in range(10))
    assert told(asked, *best) == [MostlyAtBest(10, 10)]


def test_the_same_evidence_again_and_again_is_told() -> None:
    """From three answers on, evidence that reads the same but for capitals and spaces is told, blanks apart."""
    asked = tuple(question(f"q{n}", evidence=True) for n in range(5))
    shown = ("Our manual", " our  Manual", "Page 7", "", "")
    given_ = [replace(answered(f"q{n}", True), evidence=text) for n, text in enumerate(shown)]
    assert told(asked, *given_) == []
    third = replace(answered("q3", True), evidence="OUR MANUAL")
    assert told(asked, *given_[:3], third) == [SameEvidence("q0", 3)]


def test_what_reviewers_think_of_a_text_is_not_the_vendors_claim() -> None:
    """A text of middling points takes nothing away from the best claimed in everything else."""
    asked = campaign(criterion("care", *(question(f"q{n}") for n in range(10)), question("story", FreeText(100))))
    back = response(*(answered(f"q{n}", True) for n in range(10)), answered("story", "We care"))
    (lot,) = rank_dossier(asked, dossier(back, reviews=(review("story", points=40.0),)))
    assert lot.vendors[0].findings == (MostlyAtBest(10, 10),)


def test_a_question_without_weight_is_no_claim() -> None:
    """What earns nothing does not count among the answers at their best."""
    asked = (*(question(f"q{n}") for n in range(9)), question("free", weight=0.0))
    assert told(asked, *(answered(f"q{n}", True) for n in range(9)), answered("free", True)) == []


# --- laws ------------------------------------------------------------------------------------------------------------


@st.composite
def with_checks(draw: st.DrawFn, asked: Criteria) -> Criteria:
    """Return the same campaign, with answers held against our own figures and against each other."""
    every = [one for part in asked.criteria for one in part.questions]

    def answer_to(one: Question) -> str:
        ids = [option.id for option in one.kind.options] if isinstance(one.kind, Choice) else ["yes", "no"]
        return draw(st.sampled_from(ids))

    def checked(one: Question) -> Question:
        if isinstance(one.kind, Number):
            return replace(one, kind=replace(one.kind, check=FactCheck("ours", draw(campaigns.POINTS))))
        others = [each for each in every if each.id != one.id and isinstance(each.kind, Choice | YesNo)]
        if isinstance(one.kind, Choice | YesNo) and others:
            other = draw(st.sampled_from(others))
            contradiction = Contradiction(answer_to(one), Condition(other.id, answer_to(other)))
            return replace(one, contradicts=(contradiction,))
        return one

    criteria = (replace(part, questions=tuple(map(checked, part.questions))) for part in asked.criteria)
    return replace(asked, criteria=tuple(criteria))


def bare(lots: tuple[LotRanking, ...]) -> list[object]:
    """Return all that decides: points, standings, reasons and ranks."""

    def points(card: Scorecard) -> object:
        return card.total, card.total_bounds, [(one.points, one.contribution) for one in card.questions]

    return [
        (one.vendor.id, one.rank, one.standing, one.reasons, points(one.scorecard))
        for lot in lots
        for one in lot.vendors
    ]


@campaigns.modest
@given(tender=campaigns.tenders(vendors=3), data=st.data())
def test_a_finding_never_changes_totals_standings_or_the_order(tender: campaigns.Tender, data: st.DataObject) -> None:
    """Whatever answers are held against, all points, standings and ranks are those without it."""
    checked = data.draw(with_checks(tender.criteria))
    ours = {
        (one.id, "ours"): KpiValue(one.id, "ours", data.draw(campaigns.POINTS), TICKETS) for one in tender.vendors()
    }
    held = replace(tender.dossier(), kpis=replace(tender.kpis, facts=ours))
    assert bare(rank_dossier(checked, held)) == bare(rank_dossier(tender.criteria, tender.dossier()))


@campaigns.modest
@given(claimed=campaigns.POINTS, ours=campaigns.POINTS, within=campaigns.POINTS, more=campaigns.POINTS)
def test_more_tolerance_never_finds_more(claimed: float, ours: float, within: float, more: float) -> None:
    """What agrees within a tolerance agrees within a larger one."""

    def found(tolerance: float) -> int:
        asked = campaign(criterion("care", question("solved", number(check=FactCheck("our_tickets", tolerance)))))
        return len(held_against(facts(ours), answered("solved", claimed), asked=asked))

    assert found(within + more) <= found(within)


def test_yes_and_no_are_no_list() -> None:
    """Many questions answered with yes, not nearly all of them at their best, are nothing to tell."""
    asked = tuple(question(f"q{n}", YES_NO if n > 1 else YesNo(yes=50.0, no=100.0)) for n in range(12))
    assert told(asked, *(answered(f"q{n}", True) for n in range(12))) == []
