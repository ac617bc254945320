"""What became of vendors since an earlier campaign."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import Credit, Criteria, Criterion, Question
from scorecard.core.model.kinds import Channel, Hours, Promise, RecordMeasure, Span
from scorecard.core.model.rankings import EarlierRanking, Ranking
from scorecard.core.model.record.measures import RecordUse
from scorecard.core.model.responses import Answer, AnswerState, DayHours, ItemAnswer, ItemStatus, OfferedHours
from scorecard.core.model.vendors import Vendor
from scorecard.core.trend.since import PointsSince, RecordSince, Since, VendorSince, since
from scorecard.errors import Where
from tests.builders.books import measured, record, said
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, PRICE, answers, criteria, ranking

KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def compared(then: Ranking, now: Ranking) -> Since:
    """Return what became of the vendors of one ranking in another one."""
    told = since(replace(now, earlier=EarlierRanking(then.criteria, then.lots, then.measures)))
    assert told is not None
    return told


def kestrel(then: Ranking, now: Ranking) -> VendorSince:
    """Return what became of Kestrel."""
    told = compared(then, now).of("kestrel")
    assert told is not None
    return told


def asking(change: Callable[[Question], Question], question: str = "ownership") -> Criteria:
    """Return the criteria with one question changed."""
    asked = criteria()
    parts = tuple(
        replace(part, questions=tuple(change(each) if each.id == question else each for each in part.questions))
        for part in asked.criteria
    )
    return replace(asked, criteria=parts)


def test_nothing_is_compared_unless_asked_for() -> None:
    """A ranking that is held against no other says nothing of the time before."""
    assert since(ranking((KESTREL, answers()))) is None


def test_points_are_compared_with_their_change() -> None:
    """Where the same is asked and counted alike, the total and each criterion have their change."""
    then, now = ranking((KESTREL, answers(answered=90.0))), ranking((KESTREL, answers(answered=70.0)))
    told = kestrel(then, now)
    before, after = (made.lots[0].vendors[0].scorecard for made in (then, now))
    assert told.total == PointsSince(before.total, after.total, comparable=True)
    assert before.total is not None and after.total is not None
    assert told.total.change == after.total - before.total < 0
    care, access = told.criteria
    assert (care.criterion, care.change) == ("care", 0.0)
    assert access.change is not None and access.change < 0


def test_only_answers_that_are_others_are_named() -> None:
    """The answer that changed is there as it was and as it is; where it stands and what is remarked makes no change."""
    moved = tuple(replace(answer, where=Where("", "Moved", "D99"), comment="As before") for answer in answers())
    assert kestrel(ranking((KESTREL, answers())), ranking((KESTREL, moved))).answers == ()
    (changed,) = kestrel(ranking((KESTREL, answers())), ranking((KESTREL, answers("again")))).answers
    assert (changed.question, changed.before.value, changed.after.value) == ("ownership", "owner", "again")


def test_parts_of_an_answer_are_compared_one_by_one() -> None:
    """A checklist with as much live as before, but other items, is another answer; remarks on items are none."""
    first, review, *rest = answers()

    def with_items(**items: ItemStatus | None) -> tuple[Answer, ...]:
        value = tuple(ItemAnswer(name, status, comment=name * (len(items) - 2)) for name, status in items.items())
        return (first, replace(review, value=value), *rest)

    then = ranking((KESTREL, with_items(cause=ItemStatus.LIVE, owners=ItemStatus.NO, copy=None)))
    other = ranking((KESTREL, with_items(cause=ItemStatus.NO, owners=ItemStatus.LIVE)))
    alike = ranking((KESTREL, with_items(owners=ItemStatus.NO, cause=ItemStatus.LIVE)))
    assert [changed.question for changed in kestrel(then, other).answers] == ["review"]
    assert kestrel(then, alike).answers == ()


def test_an_answer_that_is_gone_is_another_one() -> None:
    """What was answered then and is not answered now is told as a change."""
    (changed,) = kestrel(ranking((KESTREL, answers())), ranking((KESTREL, answers(None)))).answers
    assert changed.after.state is AnswerState.UNANSWERED


def test_a_question_with_another_meaning_is_not_compared() -> None:
    """Neither the answer to a reworded question nor what it adds to is compared; all else still is."""
    reworded = asking(lambda question: replace(question, text=text("Who keeps a case that is not solved?")))
    told = kestrel(ranking((KESTREL, answers())), ranking((KESTREL, answers("again")), asked=reworded))
    assert (told.answers, told.other_meaning) == ((), ("ownership",))
    assert told.total is not None and (told.total.comparable, told.total.change) == (False, None)
    assert [points.comparable for points in told.criteria] == [False, True]


def test_another_weight_spares_what_does_not_hang_on_it() -> None:
    """Another weight of a criterion or KPI makes totals incomparable, and no criterion; a floor makes nothing so."""
    asked = criteria()
    care, access = asked.criteria
    then = ranking((KESTREL, answers()))
    heavier = replace(asked, criteria=(replace(care, weight=3.0), access))
    floor = replace(asked, criteria=(replace(care, floor=10.0), access))
    for changed, comparable in ((heavier, False), (criteria(kpis=(PRICE,)), False), (floor, True)):
        told = kestrel(then, ranking((KESTREL, answers()), asked=changed))
        assert told.total is not None
        assert told.total.comparable is comparable
        assert [points.comparable for points in told.criteria] == [True, True]


def test_another_credit_or_share_is_another_rule() -> None:
    """With another credit for what is declared no points are comparable; with another share of alignment no total."""
    then = ranking((KESTREL, answers()))
    for changed, alike in (
        (replace(criteria(), credit=Credit(0.5)), False),
        (replace(criteria(), alignment_share=0.5), True),
    ):
        told = kestrel(then, ranking((KESTREL, answers()), asked=changed))
        assert told.total is not None
        assert [told.total.comparable, *(points.comparable for points in told.criteria)] == [False, alike, alike]


def test_a_criterion_that_is_new_is_compared_with_nothing() -> None:
    """Only what there was both times stands beside itself."""
    asked = criteria()
    extended = replace(
        asked, criteria=(*asked.criteria, Criterion("new", text("New"), 1.0, (replace(ANSWERED, id="fresh"),)))
    )
    told = kestrel(ranking((KESTREL, answers())), ranking((KESTREL, answers()), asked=extended))
    assert [points.criterion for points in told.criteria] == ["care", "access"]
    assert told.total is not None
    assert not told.total.comparable


def test_points_that_are_missing_have_no_change() -> None:
    """A vendor that had not answered then has no total to compare with, and no change."""
    told = kestrel(ranking((KESTREL, None)), ranking((KESTREL, answers())))
    assert told.total is not None
    assert (told.total.before, told.total.change) == (None, None)


def test_an_id_of_another_company_is_told_and_not_compared() -> None:
    """The same id with another name is another vendor; capitals and spaces in the name make no difference."""
    then = ranking((Vendor("kestrel", "KESTREL "), answers()))
    assert kestrel(then, ranking((KESTREL, answers()))).total is not None
    assert kestrel(then, ranking((Vendor("kestrel", "Tallow"), answers()))) == VendorSince("kestrel", "KESTREL ")


def test_who_is_new_and_who_is_gone() -> None:
    """Vendors of one campaign alone are named as such."""
    told = compared(ranking((KESTREL, answers())), ranking((BOREAL, answers())))
    assert (told.vendors, told.added, told.gone) == ((), ("boreal",), ("kestrel",))
    assert told.of("boreal") is None


@pytest.mark.parametrize(("months", "change"), [(12, -20.0), (6, None)])
def test_the_record_is_compared_over_as_many_months(months: int, change: float | None) -> None:
    """A share of the record has its change, unless it was measured over another time."""
    then, now = (
        replace(
            made,
            criteria=replace(
                made.criteria,
                criteria=(replace(made.criteria.criteria[0], records=(question, *more)), made.criteria.criteria[1]),
            ),
            measures=said("kestrel", solved_share=measured(value)),
        )
        for made, question, value, more in (
            (ranking((KESTREL, answers())), record(RecordMeasure.SOLVED_SHARE), 80.0, ()),
            (
                ranking((KESTREL, answers())),
                record(RecordMeasure.SOLVED_SHARE, months=months),
                60.0,
                (record(RecordMeasure.EFFORT),),
            ),
        )
    )
    (told,) = kestrel(then, now).record
    assert told == RecordSince("solved_share", measured(80.0), measured(60.0), months == 12)
    assert told.change == change


def test_what_the_record_did_not_know_has_no_change() -> None:
    """A figure that stands alone has nothing to be compared with; one that is never known is not told."""
    asked = criteria()
    care, access = asked.criteria
    known, unknown = record(RecordMeasure.SOLVED_SHARE), record(RecordMeasure.EFFORT)
    asked = replace(asked, criteria=(replace(care, records=(known, unknown)), access))
    then = ranking((KESTREL, answers()), asked=asked)
    (told,) = kestrel(then, replace(then, measures=said("kestrel", solved_share=measured(60.0)))).record
    assert (told.question, told.before.value, told.change) == ("solved_share", None, None)


def test_a_record_that_counts_now_is_another_rule() -> None:
    """Where our own books earn points now and did not then, no points are comparable."""
    asked = criteria()
    care, access = asked.criteria
    shown = replace(asked, criteria=(replace(care, records=(record(RecordMeasure.SOLVED_SHARE),)), access))
    scored = replace(shown, record=RecordUse.SCORED)
    told = kestrel(*(ranking((KESTREL, answers()), asked=version) for version in (shown, scored)))
    assert not any(points.comparable for points in told.criteria)
    alike = kestrel(*(ranking((KESTREL, answers()), asked=version) for version in (scored, scored)))
    assert all(points.comparable for points in alike.criteria)


def _hours(start: date, spans: tuple[Span, ...]) -> Criteria:
    promise = Promise("Europe/Madrid", start, (Channel("phone", text("Telephone"), 1.0, (spans,) * 7),))
    return asking(lambda question: replace(question, kind=Hours(promise)), "answered")


def _open(*spans: Span) -> tuple[Answer, ...]:
    offered = OfferedHours("Europe/Madrid", tuple(DayHours("phone", day, spans) for day in range(7)), holidays=True)
    return tuple(replace(each, value=offered) if each.question == "answered" else each for each in answers())


def test_promised_hours_of_another_year_are_the_same_promise() -> None:
    """That coverage is counted over this year's weeks makes nothing incomparable; other promised hours do."""
    day, long_day = (Span(540, 1080),), (Span(480, 1200),)
    then = ranking((KESTREL, _open(*day)), asked=_hours(date(2026, 1, 5), day))
    same = kestrel(then, ranking((KESTREL, _open(*long_day)), asked=_hours(date(2027, 1, 4), day)))
    assert [points.comparable for points in same.criteria] == [True, True]
    assert [changed.question for changed in same.answers] == ["answered"]
    other = kestrel(then, ranking((KESTREL, _open(*day)), asked=_hours(date(2027, 1, 4), long_day)))
    assert [points.comparable for points in other.criteria] == [True, False]
    assert other.answers == ()
