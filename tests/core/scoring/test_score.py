"""Answers and KPI values become points, each with its parts."""

from dataclasses import replace
from fractions import Fraction as Frac
from math import fsum

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Credit, Criteria, Question
from scorecard.core.model.kinds import Checklist, Choice, FreeText, Number, Scale, YesNo
from scorecard.core.model.kpis import KpiTable, Supplier
from scorecard.core.model.responses import Answer, AnswerState, NotMeasured, Response
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Bounds, Proof, Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.questions.types import type_of
from scorecard.core.scoring.answers import final_answers
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Where
from tests.builders import random_campaigns as campaigns
from tests.builders.criteria import (
    LOWER_IS_BETTER,
    YES_NO,
    campaign,
    checklist,
    choice,
    criterion,
    kpi,
    number,
    question,
    scale,
    text,
)
from tests.builders.dossiers import score, table
from tests.builders.random_campaigns import POINTS, Tender, modest, tenders
from tests.builders.responses import answered, items, not_applicable, not_understood, response, review, unanswered

EXACT = 1e-12
CLOSE = 1e-9

# --- an example worked by hand ---------------------------------------------------------------------------------------

SERVICE = criterion(
    "service",
    question("ownership", choice(again=0.0, callback=80.0, owner=100.0), 3.0),
    question("friendly", scale(5), 2.0),
    question("tools", checklist(chat="must", phone="must", app="should", fax="could"), 2.0),
    question("sunday", YES_NO, 1.0),
    question("story", FreeText(1000), 5.0),
    weight=3.0,
)
REACH = criterion(
    "reach",
    question("answered_calls", number("%", ((0.0, 0.0), (50.0, 40.0), (90.0, 100.0))), 2.0),
    question("returns", YesNo(yes=100.0, no=30.0), 1.0),
    question("returns_time", choice(slow=0.0, fast=100.0), 4.0, only_if=Condition("returns", "yes")),
    question("complaints", number("days", not_measured=20.0), 1.0),
    question("export", YES_NO, 2.0, not_applicable=True),
    question("praise", number("days"), 1.0),
    weight=2.0,
)
ABROAD = criterion("abroad", question("customs", YES_NO, 6.0, not_applicable=True), weight=9.0)
KPIS = (
    kpi("cost", 4.0, LOWER_IS_BETTER),
    kpi("growth", 2.0),
    kpi("claims", 3.0, supplied_by=Supplier.VENDOR),
    kpi("credit", 1.0, ((1.0, 0.0), (3.0, 100.0))),
)
GOLDEN = campaign(SERVICE, REACH, ABROAD, kpis=KPIS, share=0.6)
GOLDEN_ANSWERS = (
    answered("ownership", "callback"),
    answered("friendly", 4),
    answered("tools", items(chat="live", phone="planned", app="no", fax=None)),
    unanswered("sunday"),
    answered("story", "We call back"),
    answered("answered_calls", 70.0),
    answered("returns", False),
    answered("returns_time", "fast"),
    answered("complaints", NotMeasured.NOT_MEASURED),
    not_applicable("export"),
    not_understood("praise"),
    not_applicable("customs"),
)

S_SERVICE = Frac(3 * 80 + 2 * 75 + 2 * Frac(3 * 100 + 3 * 50, 9) + 1 * 0, 8)
S_REACH = Frac(2 * 70 + 1 * 30 + 1 * 20 + 1 * 0, 5)
HIGH_SERVICE = S_SERVICE + Frac(2 * Frac(100, 9) + 100, 8)
HIGH_REACH = S_REACH + Frac(100, 5)
COVERED_SERVICE = Frac(3 + 2 + 2 * Frac(8, 9), 8)
COVERED_REACH = Frac(4, 5)
ALIGNMENT = Frac(3 * S_SERVICE + 2 * S_REACH, 5)
ALIGNMENT_HIGH = Frac(3 * HIGH_SERVICE + 2 * HIGH_REACH, 5)
# The story weighs 5 of 13 as soon as anybody has read it.
ONCE_READ_LOW = Frac(3 * Frac(8 * S_SERVICE, 13) + 2 * S_REACH, 5)
ONCE_READ_HIGH = Frac(3 * Frac(8 * HIGH_SERVICE + 5 * 100, 13) + 2 * HIGH_REACH, 5)
FINANCIAL = Frac(4 * 50 + 3 * 0 + 1 * 75, 8)
FINANCIAL_LOW = Frac(4 * 50 + 1 * 75, 10)
FINANCIAL_HIGH = Frac(4 * 50 + 2 * 100 + 3 * 100 + 1 * 75, 10)


def golden() -> Scorecard:
    """Return the scorecard of the example."""
    return score(GOLDEN, *GOLDEN_ANSWERS, kpis={"cost": 6.5, "credit": 2.5})


@pytest.mark.parametrize(
    ("part", "exact"),
    [
        ("alignment", ALIGNMENT),
        ("financial", FINANCIAL),
        ("total", Frac(3, 5) * ALIGNMENT + Frac(2, 5) * FINANCIAL),
        ("coverage", Frac(3 * COVERED_SERVICE + 2 * COVERED_REACH, 5)),
    ],
)
def test_the_example_worked_by_hand_has_these_points(part: str, exact: Frac) -> None:
    """Every answer state, both kinds of missing KPI and an unused criterion come out as calculated in fractions."""
    assert getattr(golden(), part) == pytest.approx(float(exact), abs=EXACT)


@pytest.mark.parametrize(
    ("part", "low", "high"),
    [
        ("alignment_bounds", ALIGNMENT, ALIGNMENT_HIGH),
        ("financial_bounds", FINANCIAL_LOW, FINANCIAL_HIGH),
        (
            "total_bounds",
            Frac(3, 5) * ONCE_READ_LOW + Frac(2, 5) * FINANCIAL_LOW,
            Frac(3, 5) * ONCE_READ_HIGH + Frac(2, 5) * FINANCIAL_HIGH,
        ),
    ],
)
def test_the_example_worked_by_hand_has_these_bounds(part: str, low: Frac, high: Frac) -> None:
    """Low takes missing KPIs and unread texts at 0; high takes them, blanks and what was not understood at 100."""
    bounds = getattr(golden(), part)
    assert bounds.low == pytest.approx(float(low), abs=EXACT)
    assert bounds.high == pytest.approx(float(high), abs=EXACT)


@pytest.mark.parametrize(
    ("place", "points", "high", "coverage", "possible"),
    [(0, S_SERVICE, HIGH_SERVICE, COVERED_SERVICE, 36), (1, S_REACH, HIGH_REACH, COVERED_REACH, 24)],
)
def test_the_criteria_of_the_example(place: int, points: Frac, high: Frac, coverage: Frac, possible: int) -> None:
    """Each criterion keeps its points, what it could reach, what is answered, and its share of the total."""
    part = golden().criteria[place]
    assert part.points == pytest.approx(float(points), abs=EXACT)
    assert part.high == pytest.approx(float(high), abs=EXACT)
    assert part.coverage == pytest.approx(float(coverage), abs=EXACT)
    assert part.possible == pytest.approx(possible, abs=EXACT)
    assert part.contribution == pytest.approx(float(possible * points / 100), abs=EXACT)


def test_a_criterion_that_does_not_apply_hands_its_weight_to_the_others() -> None:
    """With everything in it not applicable, a criterion has no points at all, and takes nothing from the total."""
    part = golden().criteria[2]
    assert (part.points, part.high, part.coverage, part.contribution, part.possible) == (None, None, None, 0.0, 0.0)
    assert [(one.weight, one.possible) for one in part.questions] == [(0.0, 0.0)]


@pytest.mark.parametrize(
    ("name", "state", "weight", "points", "covered", "possible"),
    [
        ("ownership", AnswerState.ANSWERED, 3.0, 80.0, 1.0, Frac(36 * 3, 8)),
        ("friendly", AnswerState.ANSWERED, 2.0, 75.0, 1.0, Frac(36 * 2, 8)),
        ("tools", AnswerState.ANSWERED, 2.0, 50.0, 8 / 9, Frac(36 * 2, 8)),
        ("sunday", AnswerState.UNANSWERED, 1.0, None, 0.0, Frac(36, 8)),
        ("story", AnswerState.ANSWERED, 0.0, None, 1.0, Frac(0)),
        ("answered_calls", AnswerState.ANSWERED, 2.0, 70.0, 1.0, Frac(24 * 2, 5)),
        ("returns", AnswerState.ANSWERED, 1.0, 30.0, 1.0, Frac(24, 5)),
        ("returns_time", AnswerState.NOT_APPLICABLE, 0.0, None, 0.0, Frac(0)),
        ("complaints", AnswerState.ANSWERED, 1.0, 20.0, 1.0, Frac(24, 5)),
        ("export", AnswerState.NOT_APPLICABLE, 0.0, None, 0.0, Frac(0)),
        ("praise", AnswerState.NOT_UNDERSTOOD, 1.0, None, 0.0, Frac(24, 5)),
    ],
)
def test_the_questions_of_the_example(
    name: str, state: AnswerState, weight: float, points: float | None, covered: float, possible: Frac
) -> None:
    """Each answer keeps its points, its weight, and the points of the total that it brings and could bring."""
    one = golden().question(name)
    assert one is not None
    assert (one.answer.state, one.weight) == (state, weight)
    assert one.points == (None if points is None else pytest.approx(points, abs=EXACT))
    assert one.answered == pytest.approx(covered, abs=EXACT)
    assert one.possible == pytest.approx(float(possible), abs=EXACT)
    assert one.contribution == pytest.approx(float(possible) * (points or 0.0) / 100, abs=EXACT)


def test_the_kpis_of_the_example() -> None:
    """The buyer's gap is left out, the vendor's earns nothing, and known values keep value, points and weight."""
    known = [(one.kpi.id, one.value and one.value.value, one.points, one.weight) for one in golden().kpis]
    assert known == [
        ("cost", 6.5, 50.0, 4.0),
        ("growth", None, None, 0.0),
        ("claims", None, None, 3.0),
        ("credit", 2.5, 75.0, 1.0),
    ]
    assert [one.possible for one in golden().kpis] == pytest.approx([20.0, 0.0, 15.0, 5.0], abs=EXACT)
    assert [one.contribution for one in golden().kpis] == pytest.approx([10.0, 0.0, 0.0, 3.75], abs=EXACT)


# --- what is missing -------------------------------------------------------------------------------------------------

SMALL = campaign(criterion("service", question("sunday")), kpis=(kpi("cost"), kpi("speed")), share=0.6)


def test_a_campaign_without_kpis_is_decided_by_alignment_alone() -> None:
    """Where no KPI is measured the total is the alignment, whatever share it was given."""
    card = score(
        campaign(criterion("service", question("sunday", YesNo(70.0, 0.0))), share=0.6), answered("sunday", True)
    )
    assert (card.alignment, card.financial, card.total) == (70.0, None, 70.0)
    assert card.total_bounds == Bounds(70.0, 70.0)


def test_a_lot_without_kpis_is_decided_by_alignment_alone() -> None:
    """KPIs that are measured in another lot take no share of this one."""
    whole = campaign(
        criterion("service", question("sunday")), kpis=(kpi("cost", lots=("North",)),), lots=("North", "South")
    )
    assert score(whole, answered("sunday", True), lot="South").total == 100.0
    assert score(whole, answered("sunday", True), lot="North").total is None


def test_with_no_kpi_known_there_is_no_total_but_there_are_bounds() -> None:
    """Nothing is made up for the money: the total lies anywhere between all of it missed and all of it earned."""
    card = score(SMALL, answered("sunday", True))
    assert (card.alignment, card.financial, card.total) == (100.0, None, None)
    assert card.financial_bounds == Bounds(0.0, 100.0)
    assert card.total_bounds == Bounds(60.0, 100.0)
    assert [one.contribution for one in card.kpis] == [0.0, 0.0]


def test_with_only_a_weightless_kpi_known_there_is_no_total() -> None:
    """A KPI that is a mere gate says nothing about the money, so it cannot stand for the others."""
    whole = replace(SMALL, kpis=(kpi("gate", 0.0), kpi("cost", supplied_by=Supplier.VENDOR)))
    card = score(whole, answered("sunday", True), kpis={"gate": 50.0})
    assert (card.financial, card.total) == (None, None)
    assert card.total_bounds == Bounds(60.0, 100.0)


def test_where_nothing_is_applicable_there_is_no_alignment_and_no_total() -> None:
    """A vendor that calls everything not applicable has no points, rather than none of them or all."""
    card = score(SMALL, not_applicable("sunday"), kpis={"cost": 80.0, "speed": 60.0})
    assert (card.alignment, card.coverage, card.total, card.total_bounds) == (None, None, None, None)
    assert card.financial == 70.0
    assert [one.possible for one in card.criteria] == [0.0]


def test_a_vendor_that_sent_nothing_back_has_its_kpis_and_no_total() -> None:
    """Without a questionnaire the money is scored all the same, and nothing else."""
    card = score_vendor(SMALL, Vendor("acme", "Acme"), None, table({"cost": 80.0, "speed": 60.0}))
    assert (card.response, card.criteria, card.alignment, card.total) == (None, (), None, None)
    assert card.financial == 70.0
    assert card.question("sunday") is None


def test_an_answer_that_is_missing_from_the_file_is_unanswered() -> None:
    """A question whose row a vendor deleted counts as a blank, and costs its points."""
    card = score(SMALL, kpis={"cost": 0.0, "speed": 0.0})
    one = card.question("sunday")
    assert one is not None
    assert one.answer.state is AnswerState.UNANSWERED
    assert (card.total, card.coverage) == (0.0, 0.0)


def test_a_criterion_of_texts_alone_takes_nothing_from_the_total() -> None:
    """Nobody gives points to a text, so a criterion of texts leaves its weight to the others."""
    whole = campaign(criterion("service", question("sunday")), criterion("words", question("story", FreeText(9))))
    assert score(whole, answered("sunday", True)).total == 100.0
    assert score(whole, answered("sunday", True), answered("story", "Hello")).total == 100.0


# --- questions that hang on another ----------------------------------------------------------------------------------

CHAIN = (
    question("third", YES_NO, only_if=Condition("second", "some")),
    question("second", choice(some=100.0, none=50.0), not_applicable=True, only_if=Condition("first", "yes")),
    question("first", YES_NO),
)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (answered("first", True), answered("second", "some"), ("answered", "answered", "answered")),
        (answered("first", True), answered("second", "none"), ("answered", "answered", "not applicable")),
        (answered("first", True), not_applicable("second"), ("answered", "not applicable", "not applicable")),
        (answered("first", True), unanswered("second"), ("answered", "unanswered", "unanswered")),
        (answered("first", True), not_understood("second"), ("answered", "not understood", "unanswered")),
        (answered("first", False), answered("second", "some"), ("answered", "not applicable", "not applicable")),
        (unanswered("first"), answered("second", "some"), ("unanswered", "unanswered", "unanswered")),
        (unanswered("first"), not_applicable("second"), ("unanswered", "unanswered", "unanswered")),
    ],
)
def test_a_question_is_asked_only_of_those_whom_it_concerns(
    first: object, second: object, expected: tuple[str, str, str]
) -> None:
    """While the question it hangs on is open it is open too; answered otherwise it does not apply, down the chain."""
    back = response(answered("third", True), second, first)  # type: ignore[arg-type]
    final = final_answers((criterion("service", *CHAIN),), back)
    assert tuple(final[name].state for name in ("first", "second", "third")) == expected


def test_a_dependent_question_may_stand_in_another_criterion() -> None:
    """What a vendor said in one criterion decides what applies in another."""
    whole = campaign(
        criterion("a", question("ships", YesNo(yes=100.0, no=40.0))),
        criterion("b", question("harbour", YES_NO, only_if=Condition("ships", "yes"))),
    )
    assert score(whole, answered("ships", True)).total == 50.0
    assert score(whole, answered("ships", False)).total == 40.0


def test_a_gate_that_was_closed_keeps_the_words_beside_the_answer() -> None:
    """A comment beside a question that does not apply is still there for the reader."""
    (part,) = (criterion("service", *CHAIN),)
    given = answered("third", True, comment="See page 4", evidence="plan.pdf")
    final = final_answers((part,), response(given, answered("first", False)))["third"]
    assert (final.comment, final.evidence) == ("See page 4", "plan.pdf")


# --- what always holds -----------------------------------------------------------------------------------------------


def _questions(criteria: Criteria) -> list[Question]:
    return [one for part in criteria.criteria for one in part.questions]


def _only(tender: Tender) -> tuple[Criteria, Response, KpiTable, Scorecard]:
    (back,) = tender.responses
    (card,) = tender.cards()
    return tender.criteria, back, tender.kpis, card


def _with_answer(back: Response, new: object) -> Response:
    name = new.question  # type: ignore[attr-defined]
    return replace(back, answers=tuple(new if one.question == name else one for one in back.answers))  # type: ignore[misc]


def _not_lower(before: Scorecard, after: Scorecard) -> None:
    """Check that no figure fell; one may lose its value only where nothing is applicable any more."""
    for name in ("alignment", "total"):
        old, new = getattr(before, name), getattr(after, name)
        if old is not None and after.alignment is not None:
            assert new is not None
            assert new >= old - CLOSE


@modest
@given(tenders(), st.data())
def test_answering_an_open_question_never_lowers_a_total(tender: Tender, data: st.DataObject) -> None:
    """Any answer, to a question on which others hang too, is at least as good as a blank."""
    criteria, back, kpis, before = _only(tender)
    still_open = (AnswerState.UNANSWERED, AnswerState.NOT_UNDERSTOOD)
    blanks = [one for one in _questions(criteria) if back.answer(one.id).state in still_open]
    assume(blanks)
    asked = data.draw(st.sampled_from(blanks))
    new = answered(asked.id, data.draw(campaigns.values(asked.kind)))
    after = campaigns.score(criteria, _with_answer(back, new), kpis, tender.reviews)
    _not_lower(before, after)
    if before.total_bounds is not None and after.total_bounds is not None:
        assert after.total_bounds.high <= before.total_bounds.high + CLOSE


@modest
@given(tenders(), st.data())
def test_answering_an_open_item_never_lowers_a_total(tender: Tender, data: st.DataObject) -> None:
    """A "no" to one line of a checklist is at least as good as a blank."""
    criteria, back, kpis, _ = _only(tender)
    lists = [one for one in _questions(criteria) if isinstance(one.kind, Checklist)]
    assume(lists)
    asked = data.draw(st.sampled_from(lists))
    some, others = (data.draw(campaigns.values(asked.kind)) for _ in range(2))
    assert isinstance(some, tuple)
    assert isinstance(others, tuple)
    open_ = (replace(some[0], status=None), *some[1:])
    filled = tuple(old if old.status else new for old, new in zip(open_, others, strict=True))
    before, after = (
        campaigns.score(criteria, _with_answer(back, answered(asked.id, value)), kpis, tender.reviews)
        for value in (open_, filled)
    )
    _not_lower(before, after)


@modest
@given(tenders(), st.data())
def test_a_better_answer_never_lowers_a_total(tender: Tender, data: st.DataObject) -> None:
    """Replacing an answer by one that is worth more never costs a vendor anything."""
    criteria, back, kpis, before = _only(tender)
    gates = {one.only_if.question for one in _questions(criteria) if one.only_if}
    worth = (Choice, Scale, YesNo, Number, Checklist)
    asked = [
        one
        for one in _questions(criteria)
        if isinstance(one.kind, worth) and one.id not in gates and back.answer(one.id).state is AnswerState.ANSWERED
    ]
    assume(asked)
    one = data.draw(st.sampled_from(asked))
    old, new = back.answer(one.id).value, data.draw(campaigns.values(one.kind))
    assert old is not None
    asked = type_of(one.kind)
    assume((asked.earned(new).points or 0.0) >= (asked.earned(old).points or 0.0))
    _not_lower(before, campaigns.score(criteria, _with_answer(back, answered(one.id, new)), kpis, tender.reviews))


@modest
@given(tenders(), st.data())
def test_giving_an_option_more_points_never_lowers_a_total(tender: Tender, data: st.DataObject) -> None:
    """Where procurement makes an option worth more, no vendor loses by it."""
    criteria, back, kpis, before = _only(tender)
    choices = [one for one in _questions(criteria) if isinstance(one.kind, Choice)]
    assume(choices)
    asked = data.draw(st.sampled_from(choices))
    assert isinstance(asked.kind, Choice)
    raised = tuple(replace(one, points=max(one.points, data.draw(POINTS))) for one in asked.kind.options)
    changed = replace(asked, kind=Choice(raised))
    parts = tuple(
        replace(part, questions=tuple(changed if one.id == asked.id else one for one in part.questions))
        for part in criteria.criteria
    )
    _not_lower(before, campaigns.score(replace(criteria, criteria=parts), back, kpis, tender.reviews))


@modest
@given(tenders())
def test_the_total_lies_between_its_bounds(tender: Tender) -> None:
    """Low, the total and high stand in this order between 0 and 100, for alignment and money too."""
    (card,) = tender.cards()
    for points, bounds in (
        (card.alignment, card.alignment_bounds),
        (card.financial, card.financial_bounds),
        (card.total, card.total_bounds),
    ):
        assert points is None or bounds is not None
        if bounds is not None:
            middle = bounds.low if points is None else points
            assert -CLOSE <= bounds.low <= middle + CLOSE
            assert middle <= bounds.high + CLOSE
            assert bounds.high <= 100 + CLOSE


@modest
@given(tenders())
def test_the_contributions_add_up_to_the_total(tender: Tender) -> None:
    """Who adds up what every answer and every KPI brought arrives at the total, and for the possible at 100."""
    (card,) = tender.cards()
    assume(card.total is not None)
    asked = [one for part in card.criteria for one in part.questions]
    assert fsum(one.contribution for one in (*asked, *card.kpis)) == pytest.approx(card.total, abs=CLOSE)
    assert fsum(one.contribution for one in (*card.criteria, *card.kpis)) == pytest.approx(card.total, abs=CLOSE)
    assert fsum(one.possible for one in (*asked, *card.kpis)) == pytest.approx(100.0, abs=CLOSE)
    assert fsum(one.possible for one in (*card.criteria, *card.kpis)) == pytest.approx(100.0, abs=CLOSE)


@modest
@given(tenders(), st.data())
def test_the_order_of_questions_criteria_kpis_and_answers_changes_nothing(tender: Tender, data: st.DataObject) -> None:
    """The same campaign written down in another order gives the same points, to the last digit."""
    criteria, back, kpis, before = _only(tender)
    parts = data.draw(st.permutations(criteria.criteria))
    shuffled = replace(
        criteria,
        criteria=tuple(replace(part, questions=tuple(data.draw(st.permutations(part.questions)))) for part in parts),
        kpis=tuple(data.draw(st.permutations(criteria.kpis))),
    )
    mixed = replace(back, answers=tuple(data.draw(st.permutations(back.answers))))
    after = campaigns.score(shuffled, mixed, kpis, Reviews(tuple(data.draw(st.permutations(tender.reviews.every)))))
    for name in ("alignment", "financial", "total", "coverage", "alignment_bounds", "financial_bounds", "total_bounds"):
        assert getattr(after, name) == getattr(before, name)
    assert {one.question.id: one.answer.state for part in after.criteria for one in part.questions} == {
        one.question.id: one.answer.state for part in before.criteria for one in part.questions
    }


@modest
@given(tenders(), st.floats(0.001, 1000.0), st.floats(0.001, 1000.0), st.floats(0.001, 1000.0))
def test_only_the_proportions_of_weights_count(tender: Tender, questions: float, criteria: float, kpis: float) -> None:
    """Weights of 3 and 1 mean the same as 30 and 10."""
    (before,) = tender.cards()
    scaled = replace(
        tender.criteria,
        criteria=tuple(
            replace(
                part,
                weight=part.weight * criteria,
                questions=tuple(replace(one, weight=one.weight * questions) for one in part.questions),
            )
            for part in tender.criteria.criteria
        ),
        kpis=tuple(replace(one, weight=one.weight * kpis) for one in tender.criteria.kpis),
    )
    (after,) = replace(tender, criteria=scaled).cards()
    for name in ("alignment", "financial", "total", "coverage"):
        old = getattr(before, name)
        assert getattr(after, name) == (None if old is None else pytest.approx(old, abs=CLOSE))


@modest
@given(tenders(known_kpis=True), st.data())
def test_a_vendor_that_hides_its_own_kpi_never_gains(tender: Tender, data: st.DataObject) -> None:
    """A KPI that a vendor should have supplied is worth at least as much told as hidden."""
    criteria, back, kpis, before = _only(tender)
    own = [one.id for one in criteria.kpis if one.supplied_by is Supplier.VENDOR]
    assume(own)
    hidden = data.draw(st.sampled_from(own))
    told = {key: value for key, value in kpis.values.items() if key != (back.identity.vendor, hidden)}
    after = campaigns.score(criteria, back, KpiTable(told), tender.reviews)
    if before.total is not None and after.total is not None:
        assert after.total <= before.total + CLOSE
        assert after.financial is not None
        assert before.financial is not None
        assert after.financial <= before.financial + CLOSE


@modest
@given(tenders(), st.data())
def test_verifying_an_answer_never_lowers_a_total(tender: Tender, data: st.DataObject) -> None:
    """An answer whose evidence somebody has checked is worth at least as much as a mere declaration."""
    criteria, back, kpis, before = _only(tender)
    declared = [one.question.id for part in before.criteria for one in part.questions if one.proof is Proof.DECLARED]
    assume(declared)
    new = Review(back.identity.vendor, data.draw(st.sampled_from(declared)), "cleo", Where("reviews.csv"), None, True)
    after = campaigns.score(criteria, back, kpis, Reviews((*tender.reviews.every, new)))
    _not_lower(before, after)
    if before.total_bounds is not None and after.total_bounds is not None:
        assert after.total_bounds.high >= before.total_bounds.high - CLOSE


@modest
@given(tenders(), st.data())
def test_more_points_from_a_reviewer_never_lower_a_total(tender: Tender, data: st.DataObject) -> None:
    """A reviewer who thinks better of a text never costs its vendor anything."""
    criteria, back, kpis, before = _only(tender)
    given_ = [one for one in tender.reviews.every if one.points is not None]
    assume(given_)
    old = data.draw(st.sampled_from(given_))
    more = max(old.points or 0.0, data.draw(POINTS))
    raised = tuple(replace(one, points=more) if one is old else one for one in tender.reviews.every)
    _not_lower(before, campaigns.score(criteria, back, kpis, Reviews(raised)))


@modest
@given(tenders())
def test_new_names_change_nothing(tender: Tender) -> None:
    """What vendors and criteria are called, and under which ids, decides no point."""
    criteria, back, kpis, before = _only(tender)
    renamed = replace(
        criteria,
        criteria=tuple(replace(part, id=f"z_{part.id}", name=text(f"Z {part.name}")) for part in criteria.criteria),
    )
    identity = replace(back.identity, vendor="zz", name="Z and Sons")
    values = {("zz", name): replace(one, vendor="zz") for (_, name), one in kpis.values.items()}
    reviews = Reviews(tuple(replace(one, vendor="zz") for one in tender.reviews.every))
    after = campaigns.score(renamed, replace(back, identity=identity), KpiTable(values), reviews)
    for name in ("alignment", "financial", "total", "coverage", "alignment_bounds", "financial_bounds", "total_bounds"):
        assert getattr(after, name) == getattr(before, name)


# --- evidence and reviews --------------------------------------------------------------------------------------------

CREDIT = Credit(declared=0.7, verified=1.0)
PROVEN = campaign(
    criterion("service", question("sunday", choice(no=0.0, some=80.0), evidence=True), question("chat")), credit=CREDIT
)


def judged(
    criteria: Criteria, *answers: Answer, reviews: tuple[Review, ...] = (), reference: bool = False
) -> Scorecard:
    """Return the points of a vendor by what reviewers said."""
    vendor, said = Vendor("acme", "Acme", reference=reference), Reviews(reviews)
    texts = said.texts_of(criteria, [Vendor("acme", "Acme"), Vendor("beta", "Beta")])
    return score_vendor(criteria, vendor, response(*answers), KpiTable(), said, texts)


@pytest.mark.parametrize(
    ("reviews", "proof", "credited", "total"),
    [
        ((), Proof.DECLARED, 56.0, 78.0),
        ((review("sunday", verified=True),), Proof.VERIFIED, 80.0, 90.0),
        ((review("sunday", verified=False),), Proof.REFUTED, 0.0, 50.0),
        ((review("sunday", verified=True), review("sunday", "ben")), Proof.VERIFIED, 80.0, 90.0),
        ((review("sunday", verified=True), review("sunday", "ben", verified=False)), Proof.REFUTED, 0.0, 50.0),
    ],
)
def test_an_answer_earns_the_credit_of_its_evidence(
    reviews: tuple[Review, ...], proof: Proof, credited: float, total: float
) -> None:
    """Declared earns a part, verified all, refuted nothing; the raw points and the credit stay visible."""
    card = judged(PROVEN, answered("sunday", "some"), answered("chat", True), reviews=reviews)
    one = card.question("sunday")
    assert one is not None
    assert (one.points, one.proof, one.reviews) == (80.0, proof, reviews)
    assert one.credited == pytest.approx(credited)
    assert card.total == pytest.approx(total)
    assert card.total_bounds == Bounds(pytest.approx(total), pytest.approx(total))


def test_what_is_missing_is_neither_declared_nor_verified() -> None:
    """A blank has no proof, and in the highest total it earns its points in full."""
    card = judged(PROVEN, answered("chat", True), reviews=(review("sunday", verified=True),))
    one = card.question("sunday")
    assert one is not None
    assert (one.proof, one.credited, one.reviews) == (None, None, ())
    assert card.total_bounds == Bounds(50.0, 100.0)


def test_an_open_item_counts_in_full_in_the_highest_total() -> None:
    """The part that is answered keeps its credit; the part that is open may still be proven."""
    whole = campaign(criterion("a", question("q", checklist(one="must", two="must"), evidence=True)), credit=CREDIT)
    card = judged(whole, answered("q", items(one="live", two=None)))
    assert card.total_bounds == Bounds(pytest.approx(35.0), pytest.approx(85.0))


NAMELESS = replace(PROVEN, credit=Credit(declared=0.7, verified=1.0, none=0.25))


@pytest.mark.parametrize(
    ("said", "evidence", "reviews", "proof", "credited", "high"),
    [
        ("some", "", (), Proof.MISSING, 20.0, 56.0),
        ("some", "plan.pdf", (), Proof.DECLARED, 56.0, 56.0),
        ("some", "", (review("sunday", verified=True),), Proof.VERIFIED, 80.0, 80.0),
        ("some", "", (review("sunday", verified=False),), Proof.REFUTED, 0.0, 0.0),
        ("no", "", (), Proof.DECLARED, 0.0, 0.0),
    ],
)
def test_an_answer_without_its_evidence_earns_less(
    said: str, evidence: str, reviews: tuple[Review, ...], proof: Proof, credited: float, high: float
) -> None:
    """What stands counts as a mere claim, and at best as declared; one that earns nothing has nothing to prove."""
    card = judged(NAMELESS, answered("sunday", said, evidence=evidence), answered("chat", True), reviews=reviews)
    one = card.question("sunday")
    assert one is not None
    assert one.proof is proof
    assert (one.credited, one.best) == (pytest.approx(credited), pytest.approx(high))
    assert card.total_bounds == Bounds(pytest.approx(50.0 + credited / 2), pytest.approx(50.0 + high / 2))


def test_what_a_claim_earns_is_never_more_than_what_is_declared() -> None:
    """Where the criteria say nothing of missing evidence, it makes no difference."""
    card = judged(PROVEN, answered("sunday", "some"), answered("chat", True))
    assert card.asked("sunday").proof is Proof.DECLARED
    assert (PROVEN.credit.unnamed, PROVEN.credit.wants_names, NAMELESS.credit.wants_names) == (0.7, False, True)


def test_nobody_asks_the_buyer_for_proof() -> None:
    """The reference has full credit, no KPIs and no total: only its alignment stands beside the vendors'."""
    whole = replace(PROVEN, kpis=(kpi("cost"),))
    whole = replace(whole, credit=NAMELESS.credit)
    card = judged(whole, answered("sunday", "some"), answered("chat", True), reference=True)
    assert (card.alignment, card.financial, card.total, card.total_bounds) == (90.0, None, None, None)
    assert card.kpis == ()


STORY = campaign(criterion("service", question("sunday"), question("story", FreeText(1000))))


def test_a_text_has_the_mean_of_its_reviewers_points() -> None:
    """Two reviewers with 60 and 80 make 70, and both stay visible."""
    said = (review("story", points=60.0), review("story", "ben", points=80.0))
    card = judged(STORY, answered("sunday", True), answered("story", "We call back"), reviews=said)
    one = card.question("story")
    assert one is not None
    assert (one.points, one.weight, one.reviews, one.awaits_review) == (70.0, 1.0, said, False)
    assert card.total == 85.0


def test_a_text_counts_for_all_once_one_vendor_of_the_lot_has_points() -> None:
    """From then on a blank is unanswered, and an answer nobody has read yet earns nothing yet, but may earn all."""
    said = (review("story", vendor="beta", points=60.0),)
    blank = judged(STORY, answered("sunday", True), reviews=said)
    assert (blank.total, blank.coverage, blank.total_bounds) == (50.0, 0.5, Bounds(50.0, 100.0))
    waiting = judged(STORY, answered("sunday", True), answered("story", "We call back"), reviews=said)
    assert (waiting.total, waiting.coverage, waiting.total_bounds) == (50.0, 1.0, Bounds(50.0, 100.0))
    one = waiting.question("story")
    assert one is not None
    assert one.awaits_review


def test_a_text_that_nobody_has_read_weighs_nothing() -> None:
    """As long as no vendor of the lot has points for it, neither a text nor a blank matters."""
    card = judged(STORY, answered("sunday", True), answered("story", "We call back"))
    one = card.question("story")
    assert one is not None
    assert (card.total, one.weight, one.awaits_review) == (100.0, 0.0, False)
