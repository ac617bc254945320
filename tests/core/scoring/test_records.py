"""What our own books say, as points: by laws that hold whatever is asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import RecordMeasure
from scorecard.core.model.record.books import Books, Incident, Kept
from scorecard.core.model.record.measures import NO_MEASURES, Measures, RecordUse
from scorecard.core.model.scorecards import RecordScore, Scorecard
from scorecard.core.model.standing import NothingApplicable
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.progress import vendor_status
from scorecard.core.ranking.standing import reasons_of
from scorecard.core.scoring.score import score_vendor
from tests.builders.books import DEADLINE, incident, measured, measures, record, said, volume
from tests.builders.criteria import LOWER_IS_BETTER, campaign, criterion, kpi, question
from tests.builders.dossiers import table
from tests.builders.random_campaigns import modest
from tests.builders.responses import answered, not_applicable, response, unanswered

ASKED = question("a", weight=1.0)
BOOKS = criterion("books", records=(record(RecordMeasure.SOLVED_SHARE, weight=2.0, least=50.0),), weight=2.0)
SERVICE = criterion("service", ASKED, records=(record(RecordMeasure.KEPT_SHARE, weight=3.0),))
SCORED = campaign(SERVICE, BOOKS, deadline=DEADLINE, record=RecordUse.SCORED)
BACK = response(answered("a", True))


def card(criteria: Criteria, known: Measures = NO_MEASURES, back: object = BACK, **more: object) -> Scorecard:
    """Return the points of a vendor."""
    vendor = Vendor("acme", "Acme", **more)  # type: ignore[arg-type]
    return score_vendor(criteria, vendor, back, table({"cost": 50.0}), measures=known)  # type: ignore[arg-type]


def test_a_scored_record_is_among_the_questions_of_its_criterion() -> None:
    """One answer at 100 with the weight 1 and a share of 60 % with the weight 3 are 70 points."""
    found = card(SCORED, said(kept_share=measured(60.0), solved_share=measured(40.0)))
    service, books = found.criteria
    assert (service.points, books.points, found.alignment) == (70.0, 40.0, pytest.approx(50.0))
    assert (service.high, service.coverage, books.coverage, found.coverage) == (70.0, 1.0, None, 1.0)
    share = SCORED.records[0]
    kept = RecordScore(share, measured(60.0), 3.0, 60.0, pytest.approx(15.0), pytest.approx(25.0))
    assert found.records[0] == kept


def test_too_few_cases_are_not_applicable() -> None:
    """With fewer answers than `least` nothing is gained or lost, and with as many as that it counts."""
    few, enough = (card(SCORED, said(solved_share=measured(40.0, count))) for count in (49.0, 50.0))
    assert few.criteria[1].points is None
    assert few.alignment == 100.0
    assert enough.alignment == 60.0


def test_the_reference_has_no_record() -> None:
    """The buyer's own row answers questions, and nothing is held against it."""
    books = Books((incident("a", kept=Kept.NO),))
    known = measures(SCORED, books, "beta")
    assert card(SCORED, known, reference=True).alignment == 100.0


def test_a_shown_record_is_as_if_it_were_not_there() -> None:
    """It is measured, and in no figure."""
    shown = replace(SCORED, criteria=(SERVICE,), record=RecordUse.SHOWN)
    found, bare = card(shown, said(kept_share=measured(0.0))), card(replace(shown, criteria=(without(SERVICE),)))
    assert found.records[0].measured.value == 0.0
    assert (found.records[0].weight, found.records[0].points) == (0.0, None)
    assert figures(found) == figures(bare)


def without(criterion_: object) -> object:
    """Return a criterion without what our own books answer."""
    return replace(criterion_, records=())  # type: ignore[type-var]


def figures(found: Scorecard) -> tuple[object, ...]:
    """Return all figures of a card."""
    of_criteria = [(score.points, score.high, score.coverage, score.contribution) for score in found.criteria]
    return (found.total, found.alignment, found.coverage, found.total_bounds, found.alignment_bounds, of_criteria)


def test_nobody_is_asked_the_record() -> None:
    """It is in no count of what is answered, open or required, and no answer of a vendor's."""
    known = said(kept_share=measured(60.0), solved_share=measured(40.0))
    status = vendor_status(card(SCORED, known, response(unanswered("a"))), None)
    assert (status.answered, status.asked, status.required_open) == (0, 1, ())
    assert [score.question.id for score in card(SCORED, known).questions] == ["a"]


def test_a_record_alone_ranks_nobody() -> None:
    """A vendor that calls every question not applicable is not ranked on what we know of it."""
    asked = replace(ASKED, not_applicable=True)
    criteria = replace(SCORED, criteria=(replace(SERVICE, questions=(asked,)), BOOKS))
    found = card(criteria, said(kept_share=measured(60.0)), response(not_applicable("a")))
    assert found.alignment == 60.0
    assert reasons_of(criteria, found)[0] == NothingApplicable()


POINTS = st.integers(0, 100).map(float)


@modest
@given(POINTS, POINTS, st.sampled_from([0.5, 1.0, 3.0]))
def test_without_history_the_total_is_that_without_the_criterion(first: float, second: float, weight: float) -> None:
    """A newcomer has the same total as if nobody had asked our own books."""
    texts = criterion("second", question("b"), weight=weight)
    kinds = (replace(SERVICE, questions=(replace(ASKED, weight=first + 1.0),)), BOOKS, texts)
    whole = campaign(*kinds, kpis=(kpi("cost"),), deadline=DEADLINE, record=RecordUse.SCORED)
    bare = replace(whole, criteria=tuple(replace(part, records=()) for part in kinds if part is not BOOKS))
    back = response(answered("a", first > second), answered("b", True))
    found, other = card(whole, back=back), card(bare, back=back)
    assert (found.total, found.alignment, found.coverage) == (other.total, other.alignment, other.coverage)


# --- laws ------------------------------------------------------------------------------------------------------------

YEAR = tuple(volume(f"2026-{month:02}") for month in range(2, 13))
RATE = record(RecordMeasure.INCIDENT_RATE, ((0.0, 100.0), (2.0, 0.0)), least=1000.0)
KEPT = record(RecordMeasure.KEPT_SHARE)
TOLD = record(RecordMeasure.TOLD_SHARE)
HOURS = record(RecordMeasure.HOURS_TO_SOLVE, LOWER_IS_BETTER)
LAWS = campaign(
    criterion("service", ASKED, records=(RATE, KEPT, TOLD, HOURS)), deadline=DEADLINE, record=RecordUse.SCORED
)
SAID = st.sampled_from([None, True, False])


@st.composite
def some_incidents(draw: st.DrawFn) -> list[Incident]:
    """Return one or more incidents of one vendor."""
    return [
        incident(
            f"i{place}",
            told=draw(SAID),
            kept=draw(st.sampled_from([None, *Kept])),
            solve_hours=draw(st.one_of(st.none(), st.floats(0, 12))),
        )
        for place in range(draw(st.integers(1, 8)))
    ]


def points(rows: list[Incident], name: str) -> float | None:
    """Return what a record question earns."""
    found = card(LAWS, measures(LAWS, Books(tuple(rows), YEAR)))
    return next(score.points for score in found.records if score.question.id == name)


@modest
@given(some_incidents(), st.integers(1, 12))
def test_an_incident_more_never_raises_the_points_of_the_rate(rows: list[Incident], month: int) -> None:
    """Nobody gains by one more incident, whatever it is."""
    more = [*rows, incident("more", f"2026-{month:02}-10")]
    before, after = points(rows, "incident_rate"), points(more, "incident_rate")
    assert before is not None
    assert after is not None
    assert after <= before


@modest
@given(some_incidents(), st.data())
def test_doing_better_never_costs_points(rows: list[Incident], data: st.DataObject) -> None:
    """A promise kept, a customer told, or a case solved sooner is worth at least as much as not."""
    place = data.draw(st.integers(0, len(rows) - 1))
    row = rows[place]
    sooner = (row.solve_hours or 0.0) * data.draw(st.floats(0, 1))
    for name, worse, better in (
        ("kept_share", replace(row, kept=Kept.NO), replace(row, kept=Kept.YES)),
        ("told_share", replace(row, told=False), replace(row, told=True)),
        ("hours_to_solve", row, replace(row, solve_hours=sooner)),
    ):
        before, after = ([*rows[:place], version, *rows[place + 1 :]] for version in (worse, better))
        assert (points(after, name) or 0.0) >= (points(before, name) or 0.0)


def test_laws_are_tried_on_points_that_differ() -> None:
    """The laws would be empty if no incident cost anything."""
    assert points([incident("a")], "incident_rate") != points([incident("a"), incident("b")], "incident_rate")
