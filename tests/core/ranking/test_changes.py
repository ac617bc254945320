"""Criteria that were edited after the questionnaires had gone out."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import (
    BrandValue,
    Buyer,
    Condition,
    Contradiction,
    Credit,
    Criteria,
    Criterion,
    Deadline,
    DeclaredChange,
    Minimum,
    Question,
)
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.kinds import (
    Channel,
    Checklist,
    Choice,
    Day,
    FactCheck,
    FreeText,
    Hours,
    Kind,
    Multi,
    Option,
    Promise,
    Range,
    RecordMeasure,
    Text,
    YesNo,
)
from scorecard.core.model.kpis import Kpi, Supplier
from scorecard.core.model.record.measures import RecordQuestion, RecordUse
from scorecard.core.model.responses import AnswerState, Identity, ItemAnswer, ItemStatus, NotMeasured
from scorecard.core.ranking.changes import (
    carried_over,
    differences,
    is_of_another_campaign,
    no_longer_asked,
    undeclared,
)
from tests.builders.books import record
from tests.builders.criteria import campaign, checklist, choice, criterion, kpi, number, question, scale, text
from tests.builders.responses import answered, not_applicable, response

WEEK = ((),) * 7
DUE, LATER = Deadline(date(2027, 2, 26)), Deadline(date(2028, 2, 25))


def hours(*channels: str) -> Hours:
    """Return a question on the hours of these channels."""
    made = tuple(Channel(name, text(name), 1.0, WEEK) for name in channels)
    return Hours(Promise("Europe/Madrid", date(2027, 1, 4), made))


def asked(kind: Kind) -> object:
    """Return a campaign that asks one question of this kind."""
    return campaign(criterion("care", question("q", kind)))


def test_questions_of_another_worth_keep_their_answers() -> None:
    """Points, weight and the order of options may change after sending: the answer still holds."""
    sent = asked(choice(again=0, owner=100))
    now = campaign(criterion("care", replace(question("q", choice(owner=80, again=10)), weight=7.0)))
    response_now, left_out = carried_over(response(answered("q", "owner")), sent, now)
    assert response_now.answer("q") == answered("q", "owner")
    assert left_out == ()


def test_criteria_that_nobody_changed_keep_all_answers() -> None:
    """Without a change every answer counts, whatever it is."""
    sent = asked(choice(again=0, owner=100))
    given = response(answered("q", "no option"))
    assert carried_over(given, sent, sent) == (given, ())


def test_what_answers_are_held_against_has_no_part_in_the_scoring() -> None:
    """A check or a contradiction that was added after sending changes no order, and every answer still counts."""
    sent = asked(number("%"))
    checked = question("q", number("%", check=FactCheck("tickets", 10.0)))
    checked = replace(checked, contradicts=(Contradiction("yes", Condition("p", "no")),))
    now = replace(campaign(criterion("care", checked)), fingerprint="ba9876543210")
    (difference,) = differences(sent, now)
    assert (difference.code, difference.may_change_order) == (DifferenceCode.OTHER, False)
    assert carried_over(response(answered("q", 40.0)), sent, now)[0].answer("q") == answered("q", 40.0)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (choice(a=0, b=100), choice(a=0, c=100)),
        (choice(a=0, b=100), YesNo(100.0, 0.0)),
        (Multi((Option("a", text("A"), 50.0),)), Multi((Option("b", text("B"), 50.0),))),
        (Multi((Option("a", text("A"), 50.0),)), choice(a=0)),
        (checklist(a="must"), checklist(a="must", b="must")),
        (scale(5), scale(7)),
        (scale(5), scale(5, True)),
        (number("days"), number("hours")),
        (hours("phone"), hours("phone", "chat")),
        (FreeText(100), YesNo(100.0, 0.0)),
    ],
)
def test_an_answer_to_another_question_is_left_out_and_named(was: Kind, now: Kind) -> None:
    """Where type, options, steps or unit changed, the old answer no longer answers what is asked now."""
    changed, left_out = carried_over(response(answered("q", "given")), asked(was), asked(now))
    assert changed.answer("q").state is AnswerState.UNANSWERED
    assert [one.id for one in left_out] == ["q"]


def test_an_answer_to_another_wording_is_left_out_and_named() -> None:
    """A reworded question asks something else, and what was said to the old one may not answer it; spaces apart."""
    sent = asked(YesNo(100.0, 0.0))
    spaced = campaign(criterion("care", replace(question("q"), text=text(" What about  q?"))))
    assert carried_over(response(answered("q", True)), sent, spaced)[1] == ()
    now = campaign(criterion("care", replace(question("q"), text=text("What about p?"))))
    changed, left_out = carried_over(response(answered("q", True)), sent, now)
    assert changed.answer("q").state is AnswerState.UNANSWERED
    assert [one.id for one in left_out] == ["q"]


def test_a_question_that_nobody_answered_is_not_named() -> None:
    """A blank answer to a question that changed is simply blank."""
    changed, left_out = carried_over(response(), asked(scale(5)), asked(scale(7)))
    assert changed.answer("q").state is AnswerState.UNANSWERED
    assert left_out == ()


def test_new_questions_are_unanswered_and_old_ones_forgotten() -> None:
    """What was added after sending nobody could answer; what was taken out no longer counts."""
    now = campaign(criterion("care", question("new")))
    changed, left_out = carried_over(response(answered("q", True)), asked(YesNo(100.0, 0.0)), now)
    assert [answer.question for answer in changed.answers] == ["new"]
    assert left_out == ()


@pytest.mark.parametrize("kind", [hours("phone"), FreeText(9), number("days"), scale(3), checklist(a="could")])
def test_other_types_keep_their_answers_too(kind: Kind) -> None:
    """A question that did not change keeps its answer, whatever its type."""
    given = answered("q", (ItemAnswer("a", ItemStatus.LIVE),) if isinstance(kind, Checklist) else "given")
    changed, left_out = carried_over(response(given), asked(kind), asked(kind))
    assert changed.answer("q") == given
    assert left_out == ()


def test_an_answer_that_is_no_longer_offered_is_left_out() -> None:
    """Where "not measured" or "not applicable" was taken out since, whoever chose it has to answer again."""
    measured = asked(number("days", not_measured=10.0))
    _, left_out = carried_over(response(answered("q", NotMeasured.NOT_MEASURED)), measured, asked(number("days")))
    assert [one.id for one in left_out] == ["q"]
    optional = campaign(criterion("care", question("q", not_applicable=True)))
    _, left_out = carried_over(response(not_applicable("q")), optional, campaign(criterion("care", question("q"))))
    assert [one.id for one in left_out] == ["q"]


def test_a_unit_that_is_translated_since_is_the_same_unit() -> None:
    """Adding a language to a unit, or making another one the campaign's, changes no figure."""
    sent = asked(replace(number(), unit=text("hours", de="Stunden")))
    now = asked(replace(number(), unit=Text((("de", "Stunden"), ("en", "hours"), ("fr", "heures")))))
    _, left_out = carried_over(response(answered("q", 8.0)), sent, now)
    assert left_out == ()


def test_which_questions_will_stop_counting() -> None:
    """Before anything came back it is known of which questions an answer would not count."""
    kept, way, options = question("kept"), question("way"), question("options", choice(a=0, b=100))
    sent = campaign(criterion("care", kept, way, options, question("gone")))
    reworded = Choice((Option("a", text("Another"), 0.0), Option("b", text("We say b"), 100.0)))
    care = criterion("care", kept, question("way", scale(3)), question("options", reworded), question("new"))
    identity = Identity("acme", "Acme", "", "en", "Tender", "0123456789ab")
    assert [left.id for left in no_longer_asked(identity, sent, campaign(care))] == ["way", "options"]
    assert no_longer_asked(identity, sent, sent) == ()


# --- what differs ----------------------------------------------------------------------------------------------------


def of(kind: Kind) -> Criteria:
    """Return a campaign that asks one question of this kind."""
    return campaign(criterion("care", question("q", kind)))


def whole(**more: object) -> Criteria:
    """Return a campaign in which something is different."""
    return campaign(criterion("care", question("q")), **more)  # type: ignore[arg-type]


def with_question(**changed: object) -> Criteria:
    """Return a campaign in which something about its question is different."""
    asked_now: Question = replace(question("q"), **changed)  # type: ignore[arg-type]
    return campaign(criterion("care", asked_now))


def with_criterion(**changed: object) -> Criteria:
    """Return a campaign in which something about its criterion is different."""
    part: Criterion = replace(criterion("care", question("q")), **changed)  # type: ignore[arg-type]
    return campaign(part)


def with_kpi(**changed: object) -> Criteria:
    """Return a campaign in which something about its KPI is different."""
    part: Kpi = replace(kpi("cost"), **changed)  # type: ignore[arg-type]
    return campaign(criterion("care", question("q")), kpis=(part,))


ALWAYS = Hours(Promise("Europe/Madrid", date(2027, 1, 4), ()))
LISBON = Hours(Promise("Europe/Lisbon", date(2027, 1, 4), ()))


def several(**points: float) -> Multi:
    """Return options that may hold together."""
    return Multi(tuple(Option(name, text(f"We say {name}"), worth) for name, worth in points.items()))


@pytest.mark.parametrize(
    ("sent", "now", "change"),
    [
        (whole(), whole(share=0.3), Difference(DifferenceCode.SHARE, "", 0.6, 0.3)),
        (whole(), whole(minimum=Minimum(50.0)), Difference(DifferenceCode.MINIMUM)),
        (whole(), whole(complete=0.9), Difference(DifferenceCode.COMPLETE, "", 0.8, 0.9)),
        (whole(), whole(credit=Credit(declared=0.7)), Difference(DifferenceCode.CREDIT, "", 1.0, 0.7)),
        (
            whole(credit=Credit(declared=0.7)),
            whole(credit=Credit(declared=0.7, none=0.3)),
            Difference(DifferenceCode.CREDIT_NONE, "", 0.7, 0.3),
        ),
        (whole(), with_criterion(weight=3.0), Difference(DifferenceCode.WEIGHT, "care", 1.0, 3.0)),
        (whole(), with_criterion(floor=40.0), Difference(DifferenceCode.FLOOR, "care", None, 40.0)),
        (whole(), with_criterion(lots=("Delivery",)), Difference(DifferenceCode.SCOPE, "care")),
        (whole(), with_question(weight=3.0), Difference(DifferenceCode.WEIGHT, "q", 1.0, 3.0)),
        (whole(), with_question(text=text("Why?")), Difference(DifferenceCode.TEXT, "q")),
        (whole(), with_question(required=True), Difference(DifferenceCode.SCOPE, "q")),
        (whole(), with_question(only_if=Condition("p", "yes")), Difference(DifferenceCode.SCOPE, "q")),
        (of(scale(5)), of(scale(7)), Difference(DifferenceCode.WAY, "q")),
        (of(number("days")), of(number("hours")), Difference(DifferenceCode.WAY, "q")),
        (of(choice(a=0, b=9)), of(choice(a=0, b=8)), Difference(DifferenceCode.POINTS, "q")),
        (
            of(choice(a=0)),
            of(Choice((Option("a", text("We never do"), 0.0),))),
            Difference(DifferenceCode.WORDING, "q"),
        ),
        (of(checklist(a="must")), of(checklist(a="could")), Difference(DifferenceCode.POINTS, "q")),
        (of(number()), of(number(not_measured=5.0)), Difference(DifferenceCode.POINTS, "q")),
        (
            of(Day(((1.0, 0.0),), date(2027, 1, 1), date(2027, 2, 1))),
            of(Day(((2.0, 0.0),), date(2027, 1, 1), date(2027, 2, 1))),
            Difference(DifferenceCode.POINTS, "q", "1: 0", "2: 0"),
        ),
        (of(YesNo(100.0, 0.0)), of(YesNo(90.0, 0.0)), Difference(DifferenceCode.POINTS, "q")),
        (of(YesNo(100.0, 0.0)), of(YesNo(100.0, 0.0, knockout=False)), Difference(DifferenceCode.KNOCKOUT, "q")),
        (
            of(ALWAYS),
            of(Hours(replace(ALWAYS.promise, timezone="Europe/Lisbon"))),
            Difference(DifferenceCode.PROMISE, "q"),
        ),
        (of(scale(5)), of(replace(scale(5), low=text("rarely"))), Difference(DifferenceCode.WORDING, "q")),
        (of(several(a=60.0)), of(several(b=60.0)), Difference(DifferenceCode.WAY, "q")),
        (of(several(a=60.0)), of(several(a=70.0)), Difference(DifferenceCode.POINTS, "q")),
        (with_kpi(), with_kpi(weight=2.0), Difference(DifferenceCode.WEIGHT, "cost", 1.0, 2.0)),
        (
            with_kpi(),
            with_kpi(anchors=((0.0, 0.0), (50.0, 100.0))),
            Difference(DifferenceCode.POINTS, "cost", "0: 0, 100: 100", "0: 0, 50: 100"),
        ),
        (
            whole(),
            whole(deadline=Deadline(date(2027, 3, 5))),
            Difference(DifferenceCode.DEADLINE, "", None, date(2027, 3, 5)),
        ),
        (whole(), replace(whole(), title=text("Another")), Difference(DifferenceCode.TITLE, "", "Tender", "Another")),
        (whole(), replace(whole(), buyer=Buyer("Another")), Difference(DifferenceCode.BUYER)),
        (
            replace(whole(), cover=Text((("en", "Hello"), ("fr", "Bonjour")))),
            replace(whole(), cover=Text((("en", "Hello"), ("fr", "Salut")))),
            Difference(DifferenceCode.COVER),
        ),
        (
            whole(),
            replace(whole(), brand_values=(BrandValue(text("Care"), text("We care")),)),
            Difference(DifferenceCode.BRAND_VALUES),
        ),
        (with_kpi(), with_kpi(supplied_by=Supplier.VENDOR), Difference(DifferenceCode.POINTS, "cost")),
        (with_kpi(), with_kpi(limit=Range(highest=9.0)), Difference(DifferenceCode.LIMIT, "cost")),
        (with_kpi(), with_kpi(lots=("Delivery",)), Difference(DifferenceCode.SCOPE, "cost")),
        (whole(), with_kpi(), Difference(DifferenceCode.ADDED, "cost")),
        (with_kpi(), whole(), Difference(DifferenceCode.REMOVED, "cost")),
    ],
)
def test_each_change_since_sending_is_named(sent: Criteria, now: Criteria, change: Difference) -> None:
    """Whatever was changed after the questionnaires had gone out is listed, with what it was and is."""
    assert differences(sent, now) == (change,)


def test_what_has_no_part_in_the_scoring_is_named_as_such() -> None:
    """Another title changes the fingerprint and nothing else; the same criteria do not differ."""
    assert differences(whole(), replace(whole(), fingerprint="ba9876543210")) == (Difference(DifferenceCode.OTHER),)
    assert differences(whole(), whole()) == ()


def test_which_changes_may_lead_to_another_order() -> None:
    """Weights, points, floors and knock-outs may, and so may another wording, by which answers are left out."""
    (weight,), (wording,), (title,) = (
        differences(whole(), with_question(weight=2.0)),
        differences(whole(), with_question(text=text("Why?"))),
        differences(whole(), replace(whole(), fingerprint="ba9876543210")),
    )
    assert weight.may_change_order
    assert wording.may_change_order
    assert not title.may_change_order


def test_what_somebody_decided_is_declared() -> None:
    """A change counts as declared where an entry names its criterion, question, KPI or key; others do not help."""
    moved = with_criterion(weight=3.0, floor=40.0)
    share = replace(moved, alignment_share=0.3)
    declared = DeclaredChange(("care",), "A typo", "The committee", date(2027, 3, 1))
    assert [change.what for change in undeclared(whole(), share)] == ["alignment_share", "care", "care"]
    assert [change.what for change in undeclared(whole(), replace(share, changes=(declared,)))] == ["alignment_share"]
    named = replace(declared, what=("care", "alignment_share"))
    assert undeclared(whole(), replace(share, changes=(named,))) == ()
    assert undeclared(whole(), whole(deadline=Deadline(date(2027, 3, 5)))) == ()


SENT = campaign(deadline=DUE)


def made_for(title: str, deadline: str = "") -> Identity:
    """Return what a questionnaire says of its campaign."""
    return Identity("acme", "Acme", "", "en", title, "0123456789ab", deadline=deadline)


@pytest.mark.parametrize(
    ("identity", "sent", "now", "is_other"),
    [
        (made_for("tender "), SENT, campaign(deadline=LATER), False),
        (made_for("Tender 2027"), SENT, SENT, False),
        (made_for("Tender 2027"), SENT, campaign(deadline=LATER), True),
        (made_for("Tender 2027"), SENT, campaign(), True),
        (made_for("Tender 2027"), campaign(), campaign(), False),
        (made_for("Tender 2027"), None, SENT, True),
        (made_for("Tender 2027", "2027-02-26"), campaign(), SENT, False),
        (made_for("Tender 2027", "2027-02-25"), SENT, SENT, True),
    ],
)
def test_a_form_of_another_campaign(identity: Identity, sent: Criteria | None, now: Criteria, is_other: bool) -> None:
    """It has another title and another deadline, or nobody knows by which criteria it was made."""
    assert is_of_another_campaign(identity, sent, now) is is_other


# --- our own books ---------------------------------------------------------------------------------------------------


def books(use: RecordUse, *records: RecordQuestion) -> Criteria:
    """Return a campaign that asks our own books."""
    return campaign(criterion("service", question("a"), records=records), record=use)


def test_what_is_only_shown_may_change() -> None:
    """As long as our own books earn nobody points, what they are asked is nobody's but ours."""
    now = books(RecordUse.SHOWN, record(RecordMeasure.SOLVED_SHARE))
    assert differences(books(RecordUse.SHOWN), now) == ()


def test_scoring_the_record_after_sending_is_told() -> None:
    """Whoever lets the record count after sending changes the scoring, and has to say who decided it."""
    sent, now = (books(use, record(RecordMeasure.SOLVED_SHARE)) for use in (RecordUse.SHOWN, RecordUse.SCORED))
    assert differences(sent, now) == (Difference(DifferenceCode.RECORD),)
    (change,) = undeclared(sent, now)
    assert (change.what, change.may_change_order) == ("record", True)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"least": 9.0}, [Difference(DifferenceCode.MEASURE, "books")]),
        ({"months": 6}, [Difference(DifferenceCode.MEASURE, "books")]),
        ({"lots": ("North",)}, [Difference(DifferenceCode.SCOPE, "books")]),
        ({"weight": 2.0}, [Difference(DifferenceCode.WEIGHT, "books", 1.0, 2.0)]),
        (
            {"anchors": ((0.0, 0.0), (50.0, 100.0))},
            [Difference(DifferenceCode.POINTS, "books", "0: 0, 100: 100", "0: 0, 50: 100")],
        ),
    ],
)
def test_what_scored_books_are_asked(more: dict[str, object], found: list[Difference]) -> None:
    """RecordMeasure, months, least, lots, weight and points of a scored question are told where they changed."""
    asked = record(RecordMeasure.SOLVED_SHARE, name="books")
    changed = replace(asked, **more)  # type: ignore[arg-type]
    assert list(differences(books(RecordUse.SCORED, asked), books(RecordUse.SCORED, changed))) == found
