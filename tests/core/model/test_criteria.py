"""The types that cross a stage."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from scorecard.core.model.criteria import ALL_LOTS, Deadline
from scorecard.core.model.kinds import Channel, Hours, Kind, Multi, Option, Promise, Range, Span, Text
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, DayHours, OfferedHours
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from tests.builders.criteria import campaign, checklist, criterion, kpi, number, question, text
from tests.builders.dossiers import score, table
from tests.builders.responses import answered, response, unanswered


@pytest.mark.parametrize(("language", "expected"), [("en", "Yes"), ("de", "Ja"), ("fr", "Yes")])
def test_a_text_is_told_in_the_language_of_its_reader(language: str, expected: str) -> None:
    """A text has its version for each language, and the campaign's own where there is none."""
    assert text("Yes", de="Ja").of(language) == expected


def test_a_regional_form_is_told_the_version_of_its_language() -> None:
    """Swiss German reads the German version, without ß, where it has none of its own; so do other regions, as it is."""
    written = Text((("en", "Street"), ("de", "Straße"), ("fr-CA", "Rue")))
    assert [written.of(language) for language in ("de-CH", "de-AT", "fr-CA", "fr")] == [
        *("Strasse", "Straße", "Rue", "Street")
    ]
    assert [written.speaks(language) for language in ("de-CH", "fr-CA", "fr", "it")] == [True, True, False, False]


def test_what_was_read_in_another_version_is_compared() -> None:
    """Whoever read the German or, for lack of Italian, the English version keeps its answer while that one stands."""
    sent = Text((("en", "Who pays?"), ("de", "Wer zahlt?")))
    reworded = Text((("en", "Who pays?"), ("de", "Wer zahlt alles?")))
    assert [sent.means_the_same_as(reworded, language) for language in ("de-CH", "it", "de", "")] == [
        *(False, True, False, False)
    ]


def test_a_text_by_itself_is_in_the_campaigns_language() -> None:
    """The campaign's language comes first."""
    assert str(Text((("de", "Ja"), ("en", "Yes")))) == "Ja"


@pytest.mark.parametrize(
    ("lot", "criteria", "questions", "kpis"),
    [
        ("North", ["service", "reach"], ["everywhere", "north", "reach"], ["cost", "north_cost"]),
        ("South", ["service"], ["everywhere"], ["cost"]),
    ],
)
def test_a_lot_is_asked_only_what_belongs_to_it(
    lot: str, criteria: list[str], questions: list[str], kpis: list[str]
) -> None:
    """Criteria, questions and KPIs that name lots are left out of every other lot."""
    whole = campaign(
        criterion("service", question("everywhere"), question("north", lots=("North",))),
        criterion("reach", question("reach"), lots=("North",)),
        kpis=(kpi("cost"), kpi("north_cost", lots=("North",))),
        lots=("North", "South"),
    )
    asked = whole.for_lot(lot)
    assert [one.id for one in asked] == criteria
    assert [one.id for part in asked for one in part.questions] == questions
    assert [one.id for one in whole.kpis_of(lot)] == kpis


def test_a_campaign_without_lots_asks_everything() -> None:
    """Where nothing names a lot, everything is asked and measured."""
    whole = campaign(criterion("service", question("sunday")), kpis=(kpi("cost"),))
    assert whole.for_lot("") == whole.criteria
    assert whole.kpis_of("") == whole.kpis


def test_the_buyer_itself_is_asked_the_questions_of_all_lots() -> None:
    """Its own questionnaire has every question, and none of the KPIs is measured of it."""
    whole = campaign(
        criterion("service", question("north", lots=("North",)), question("south", lots=("South",))),
        kpis=(kpi("cost", lots=("North",)),),
        lots=("North", "South"),
    )
    assert [one.id for part in whole.for_lot(ALL_LOTS) for one in part.questions] == ["north", "south"]
    assert whole.kpis_measured(Vendor("us", "Halvern Home", ALL_LOTS, reference=True)) == ()
    assert whole.kpis_measured(Vendor("acme", "Acme", "North")) == whole.kpis


@pytest.mark.parametrize(("given", "is_given"), [(answered("q", False), True), (unanswered("q"), False)])
def test_an_answer_is_given_or_not(given: Answer, is_given: bool) -> None:
    """A no is an answer, a blank is none."""
    assert given.is_given is is_given


def test_an_answer_is_found_by_its_question() -> None:
    """A response knows each answer, and a question that was never asked of the vendor is unanswered."""
    given = answered("sunday", True)
    back = response(answered("chat", False), given)
    assert back.answer("sunday") == given
    assert back.answer("phone").state is AnswerState.UNANSWERED
    assert back.answer("phone").question == "phone"


def test_a_missing_kpi_is_none_and_not_zero() -> None:
    """A value that is not in the table is missing, which is something else than zero."""
    known = table({"cost": 0.0})
    found = known.value("acme", "cost")
    assert found is not None
    assert found.value == 0.0
    assert known.value("acme", "claims") is None
    assert known.value("beta", "cost") is None
    assert KpiTable().value("acme", "cost") is None


def test_a_question_of_a_scorecard_is_found_by_its_id() -> None:
    """The report can follow a question to its points, and knows when it was not asked."""
    whole = campaign(criterion("a", question("first")), criterion("b", question("second"), question("third")))
    card = score(whole, answered("third", True))
    found = card.question("third")
    assert found is not None
    assert found.points == 100.0
    assert card.question("fourth") is None
    assert card.asked("third") is found


def test_a_ranked_vendor_is_the_vendor_of_its_scorecard() -> None:
    """Whoever has the place also has the points."""
    card = score(campaign(criterion("a", question("first"))))
    assert RankedVendor(card, Standing.ELIGIBLE, (), (), 1).vendor == card.vendor


def test_a_question_is_found_by_its_id_with_its_unit() -> None:
    """Whoever knows the id of a question finds what it is counted in; only numbers are counted in anything."""
    whole = campaign(criterion("a", question("first", number("days"))), criterion("b", question("second")))
    assert [str(asked.unit) for name in ("first", "second") if (asked := whole.question(name))] == ["days", ""]
    assert whole.question("third") is None


def test_a_lot_knows_its_leaders_and_its_vendors() -> None:
    """Several vendors may share the first place; who is not ranked is found all the same."""
    card = score(campaign(criterion("a", question("first"))))
    first, second, out = (
        RankedVendor(replace(card, vendor=Vendor(name, name)), standing, (), (), rank)
        for name, standing, rank in (
            ("a", Standing.ELIGIBLE, 1),
            ("b", Standing.PROVISIONAL, 1),
            ("c", Standing.NOT_ELIGIBLE, None),
        )
    )
    lot = LotRanking("", (first, second, out))
    assert lot.leaders == lot.ranked == (first, second)
    assert lot.vendor("c") is out
    assert [vendor.is_provisional for vendor in lot.vendors] == [False, True, False]


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        (checklist(chat="must", fax="could"), ["chat", "fax"]),
        (Multi((Option("evening", text("In the evening"), 60.0),)), ["evening"]),
        (number("days"), []),
    ],
)
def test_a_question_knows_what_in_it_has_an_answer_of_its_own(kind: Kind, parts: list[str]) -> None:
    """The items of a checklist, and options that may hold together, are answered one by one."""
    assert [part.id for part in question("q", kind).parts] == parts


def test_hours_stand_beside_the_promise_that_they_are_held_against() -> None:
    """Whoever tells what is lost needs both; a question about anything else has neither."""
    promised = Promise(
        "Europe/Madrid", date(2027, 1, 4), (Channel("phone", text("Telephone"), 1.0, ((Span(0, 1440),),) * 7),)
    )
    week = OfferedHours("Europe/Madrid", tuple(DayHours("phone", weekday, ()) for weekday in range(7)), True)
    card = score(campaign(criterion("a", question("desk", Hours(promised)), question("other"))), answered("desk", week))
    desk, other = card.questions
    assert desk.hours == (promised, week)
    assert other.hours is None


@pytest.mark.parametrize(
    ("value", "lowest", "highest", "passed"),
    [
        (2.9, 3.0, 12.0, 3.0),
        (3.0, 3.0, 12.0, None),
        (12.0, 3.0, 12.0, None),
        (12.1, 3.0, 12.0, 12.0),
        (0.1 + 0.2, None, 0.3, None),
        (-99.0, None, 12.0, None),
        (99.0, 3.0, None, None),
    ],
)
def test_the_end_that_is_passed_is_told(
    value: float, lowest: float | None, highest: float | None, passed: float | None
) -> None:
    """Exactly at an end is within, and where there is no end nothing is beyond it."""
    assert Range(lowest, highest).passed_by(value) == passed


def test_a_tender_is_sealed_until_its_deadline() -> None:
    """Nothing is told before the deadline is over; without a seal, or without a deadline, nothing is hidden."""
    due = Deadline(date(2027, 2, 26), time(17), "Europe/Madrid")
    sealed = campaign(criterion("care", question("sunday")), sealed=True, deadline=due)
    before, after = datetime(2027, 2, 26, 16, tzinfo=UTC), datetime(2027, 2, 26, 16, 1, tzinfo=UTC)
    assert sealed.is_sealed(before)
    assert not sealed.is_sealed(after)
    assert not replace(sealed, sealed=False).is_sealed(before)
    assert not replace(sealed, deadline=None).is_sealed(before)


def test_a_deadline_is_before_another_one() -> None:
    """Only where an answer may be in time for the other one and late for it: by the day, the clock and the time zone.

    A day lasts until its end.
    """
    day, noon = date(2027, 2, 26), time(12)
    assert Deadline(day).is_before(Deadline(date(2027, 2, 27)))
    assert Deadline(day, noon).is_before(Deadline(day))
    assert Deadline(day, noon, "Europe/Madrid").is_before(Deadline(day, noon, "UTC"))
    for same_or_later in (Deadline(day, noon), Deadline(day)):
        assert not same_or_later.is_before(Deadline(day, noon))
