"""What is told is true: each told change is applied to what came back, all is scored and ranked again, and compared."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from math import prod

import pytest

from scorecard.core.insight.assurance import AssuranceCode, assurance
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import ByAStep, FloorByAStep, OrderOpen
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.rankings import Change, ChangeKind, LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, Value
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.questions.types import type_of
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.sensitivity import with_sensitivity
from scorecard.core.values.anchors import points_at, turning_values
from scorecard.errors import Where
from tests.builders.any_campaign import any_campaign

SEEDS = range(60)
FEW = 300
"""Ways to answer what is missing: so many are tried one by one."""
TINY = 1e-9


@cache
def told(seed: int) -> tuple[Criteria, Dossier, LotRanking]:
    """Return a campaign, what came back, and what is found out of it."""
    criteria, dossier = any_campaign(seed)
    (lot,) = with_sensitivity(rank_dossier(criteria, dossier), criteria, dossier)
    return criteria, dossier, lot


def ranked(criteria: Criteria, dossier: Dossier) -> LotRanking:
    """Return the whole lot scored and ranked."""
    (lot,) = rank_dossier(criteria, dossier)
    return lot


def leaders(lot: LotRanking) -> set[str]:
    """Return who shares the first place."""
    return {leader.vendor.id for leader in lot.leaders}


def total(lot: LotRanking, vendor: str) -> float:
    """Return a vendor's total."""
    return lot.vendor(vendor).scorecard.total or 0.0


# --- typing a change into what came back ------------------------------------------------------------------------------


def with_answer(dossier: Dossier, vendor: str, question: str, value: Value | None) -> Dossier:
    """Return what came back with another answer of a vendor."""
    back = dossier.responses[vendor]
    state = AnswerState.UNANSWERED if value is None else AnswerState.ANSWERED
    kept = tuple(answer for answer in back.answers if answer.question != question)
    response = replace(back, answers=(*kept, Answer(question, state, value)))
    return replace(dossier, responses={**dossier.responses, vendor: response})


def with_review(dossier: Dossier, vendor: str, question: str, **said: object) -> Dossier:
    """Return what came back with one review more."""
    review = Review(vendor, question, "cleo", Where("reviews.csv"), **said)  # type: ignore[arg-type]
    return replace(dossier, reviews=Reviews((*dossier.reviews.every, review)))


def with_figure(dossier: Dossier, vendor: str, kpi: str, value: float) -> Dossier:
    """Return what came back with another value of a KPI."""
    values = {**dossier.kpis.values, (vendor, kpi): KpiValue(vendor, kpi, value, Where("kpis.csv"))}
    return replace(dossier, kpis=KpiTable(values))


def with_change(dossier: Dossier, change: Change) -> Dossier:
    """Return what came back with a change."""
    if change.kind is ChangeKind.MEASURED:
        assert isinstance(change.value, float)
        return with_figure(dossier, change.vendor, change.question, change.value)
    if change.kind in (ChangeKind.VERIFIED, ChangeKind.REFUTED):
        holds = change.kind is ChangeKind.VERIFIED
        return with_review(dossier, change.vendor, change.question, verified=holds)
    return with_answer(dossier, change.vendor, change.question, change.value)


# --- what one answer would do -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_too_close_takes_over(seed: int) -> None:
    """Behind the leader it leads after the change, and further down it is before the other one."""
    criteria, dossier, lot = told(seed)
    for call in lot.close_calls:
        assert call.gap == total(lot, call.ahead) - total(lot, call.behind)
        for change in call.changes:
            after = ranked(criteria, with_change(dossier, change))
            assert total(after, change.vendor) - total(lot, change.vendor) == pytest.approx(change.size, abs=TINY)
            ahead, behind = after.vendor(call.ahead).rank, after.vendor(call.behind).rank
            assert ahead is not None
            assert behind is not None
            assert behind < ahead
            if call.ahead in leaders(lot):
                assert call.behind in leaders(after)
                assert not leaders(lot) & leaders(after)


@pytest.mark.parametrize("seed", SEEDS)
def test_who_would_lead_where_a_lead_hangs_on_an_answer(seed: int) -> None:
    """With the answer withdrawn, refuted or a step different, exactly those lead that are named."""
    criteria, dossier, lot = told(seed)
    for hinge in lot.hinges:
        after = ranked(criteria, with_change(dossier, hinge.change))
        assert leaders(after) == set(hinge.leaders)
        assert not leaders(lot) & leaders(after)


def small_changes(card: RankedVendor) -> Iterator[Change]:
    """Yield every answer of a vendor one step different or verified, and what is open at any of its answers."""
    for score in card.scorecard.questions:
        question, value, asked = score.question, score.answer.value, type_of(score.question.kind)
        if score.answer.is_given and question.knockout is None and score.points is not None:
            for other, _ in asked.steps(value):
                yield Change(card.vendor.id, question.id, ChangeKind.HIGHER, 0.0, value=other)
        if score.is_open and not question.is_text:
            for other in best_values(score):
                yield Change(card.vendor.id, question.id, ChangeKind.ANSWERED, 0.0, value=other)
        if score.proof is Proof.DECLARED:
            yield Change(card.vendor.id, question.id, ChangeKind.VERIFIED, 0.0)


def best_values(score: QuestionScore) -> list[Value]:
    """Return the answers to an open question that do not exclude."""
    asked, given = type_of(score.question.kind), score.answer.value
    values = [] if given is not None else list(asked.answers(None))
    completed = asked.completed(given)
    assert completed is not None
    return [value for value in (*values, completed) if value is not score.question.knockout]


@pytest.mark.parametrize("seed", SEEDS)
def test_of_a_clear_lead_no_small_change_makes_another_one_first(seed: int) -> None:
    """Every step, verification and missing answer of every vendor is tried."""
    criteria, dossier, lot = told(seed)
    found = assurance(lot, None)
    if found is None or found.code is not AssuranceCode.CLEAR:
        return
    for vendor in lot.vendors:
        for change in small_changes(vendor):
            after = ranked(criteria, with_change(dossier, change))
            assert leaders(after) & leaders(lot) or not after.leaders, change


@pytest.mark.parametrize("seed", SEEDS)
def test_a_threshold_that_hangs_on_a_step_is_crossed_by_it(seed: int) -> None:
    """A step of the named answer, or its verification, leads to the points that are told, on the other side."""
    criteria, dossier, lot = told(seed)
    for vendor in lot.vendors:
        for finding in (each for each in vendor.findings if isinstance(each, ByAStep)):
            bound = finding.floor if isinstance(finding, FloorByAStep) else finding.minimum
            after = [
                ranked(criteria, with_change(dossier, change)).vendor(vendor.vendor.id).scorecard
                for change in small_changes(vendor)
                if change.question == finding.question and change.kind is not ChangeKind.ANSWERED
            ]
            if isinstance(finding, FloorByAStep):
                points = [
                    score.points for card in after for score in card.criteria if score.criterion.id == finding.criterion
                ]
            else:
                points = [card.alignment for card in after]
            assert any(each == pytest.approx(finding.points, abs=TINY) for each in points)
            assert (finding.points >= bound - TINY) is ("missed" in finding.code)


# --- what is missing --------------------------------------------------------------------------------------------------


def answering_all(dossier: Dossier, vendor: RankedVendor, owed: tuple[str, ...]) -> list[Dossier]:
    """Return every way to answer the questions that are missing; no way at all where there are too many."""
    scores = [vendor.scorecard.question(name) for name in owed]
    open_ones = [score for score in scores if score is not None and not score.question.is_text]
    values = [best_values(score) for score in open_ones]
    if prod(map(len, values)) > FEW:
        return []
    ways = []
    for chosen in product(*values):
        way = dossier
        for score, value in zip(open_ones, chosen, strict=True):
            way = with_answer(way, vendor.vendor.id, score.question.id, value)
        ways.append(way)
    return ways


def figures(dossier: Dossier, vendor: RankedVendor, owed: tuple[str, ...], best: bool) -> Dossier:
    """Return what came back with the figures that are missing at their best, or at their worst within the limit."""
    for score in vendor.scorecard.kpis:
        kpi = score.kpi
        if kpi.id in owed:
            ends = (kpi.limit.lowest, kpi.limit.highest)
            values = [*turning_values(kpi.anchors), *(end for end in ends if end is not None)]
            within = [value for value in values if kpi.limit.passed_by(value) is None]
            value = (max if best else min)(within, key=lambda value: points_at(kpi.anchors, value))
            dossier = with_figure(dossier, vendor.vendor.id, kpi.id, value)
    return dossier


def texts_read(dossier: Dossier, vendor: RankedVendor, points: float, blanks: bool) -> Dossier:
    """Return what came back with every text of a vendor that nobody has read given so many points."""
    for score in vendor.scorecard.questions:
        if not score.question.is_text or score.answer.state is AnswerState.NOT_APPLICABLE or score.points is not None:
            continue
        if not score.answer.is_given and not blanks:
            continue
        if not score.answer.is_given:
            dossier = with_answer(dossier, vendor.vendor.id, score.question.id, "Words")
        dossier = with_review(dossier, vendor.vendor.id, score.question.id, points=points)
    return dossier


@pytest.mark.parametrize("seed", SEEDS)
def test_with_what_a_vendor_owes_it_reaches_what_is_told(seed: int) -> None:
    """Of all ways to answer what is named, and with its figures at their best, the best total is the one told."""
    criteria, dossier, lot = told(seed)
    for vendor in lot.vendors:
        prospect = lot.prospect(vendor.vendor.id)
        ways = answering_all(dossier, vendor, prospect.theirs)
        after = [
            ranked(criteria, figures(way, vendor, prospect.theirs, best=True)).vendor(vendor.vendor.id) for way in ways
        ]
        if after and prospect.reach is not None:
            best = max(after, key=lambda found: (found.is_ranked, found.scorecard.total or 0.0))
            assert best.scorecard.total == pytest.approx(prospect.reach, abs=TINY)


@pytest.mark.parametrize("seed", SEEDS)
def test_who_could_be_first_could(seed: int) -> None:
    """With all of its own at its best and all that we owe of the others at its worst it leads, or it never does."""
    criteria, dossier, lot = told(seed)
    for vendor in lot.vendors:
        name, prospect = vendor.vendor.id, lot.prospect(vendor.vendor.id)
        others = dossier
        for other in lot.vendors:
            if other is not vendor:
                others = texts_read(others, other, 0.0, blanks=False)
                others = figures(others, other, lot.prospect(other.vendor.id).ours, best=False)
        owed = (*prospect.theirs, *prospect.ours)
        outcomes = [
            ranked(criteria, texts_read(figures(way, vendor, owed, best=True), vendor, 100.0, blanks=True))
            for way in answering_all(others, vendor, prospect.theirs)
        ]
        could = any(name in leaders(outcome) for outcome in outcomes) and not vendor.leads and bool(lot.leaders)
        assert not outcomes or prospect.could_lead is could
        assert any(isinstance(finding, OrderOpen) for finding in vendor.findings) is prospect.could_lead


# --- the way back -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_what_would_bring_a_vendor_back_does(seed: int) -> None:
    """With all changes applied a vendor that is out is ranked; where nothing is told, no single better answer does."""
    criteria, dossier, lot = told(seed)
    for vendor in lot.vendors:
        name, way_back = vendor.vendor.id, lot.prospect(vendor.vendor.id).way_back
        assert way_back is None or not vendor.is_ranked
        if way_back is None:
            continue
        after = dossier
        for change in way_back:
            after = with_change(after, change)
        if way_back:
            assert ranked(criteria, after).vendor(name).is_ranked
            continue
        owed = (*lot.prospect(name).theirs, *lot.prospect(name).ours)
        ways = answering_all(dossier, vendor, owed)
        outcomes = [
            ranked(criteria, texts_read(figures(way, vendor, owed, best=True), vendor, 100.0, blanks=True))
            for way in ways
        ]
        assert not outcomes or any(outcome.vendor(name).is_ranked for outcome in outcomes)


def test_the_campaigns_have_all_of_it() -> None:
    """The laws above look at calls, hinges, gaps, figures and ways back, and not at nothing."""
    lots = [told(seed)[2] for seed in SEEDS]
    prospects = [prospect for lot in lots for prospect in lot.prospects]
    assert sum(len(lot.close_calls) for lot in lots) > 30
    assert sum(len(lot.hinges) for lot in lots) > 30
    assert sum(bool(prospect.theirs) for prospect in prospects) > 50
    assert sum(prospect.could_lead for prospect in prospects) > 15
    assert sum(bool(prospect.way_back) for prospect in prospects) > 20
    assert sum(prospect.way_back == () for prospect in prospects) > 5
