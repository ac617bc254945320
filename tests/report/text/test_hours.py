from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Channel, Holiday, Multi, Option, Span
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.core.model.scorecards import QuestionScore
from scorecard.errors import Where
from scorecard.report.text.answer_lines import answer_lines
from scorecard.report.text.hours import (
    days_text,
    heading_text,
    holidays_text,
    missing_texts,
    unanswered_text,
    week_text,
    year_text,
    zone_text,
)
from scorecard.report.text.sentences import answer_text
from scorecard.report.text.shares import share_text
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.weeks import HOLIDAYS, Given, answered, hours_question, offered, promise

ENGLISH = words("en")
PHONE, CHAT = promise().channels
SUNDAYS_LATE: Given = {6: ((10, 18),)}
WEEKDAYS_TO_EIGHT: Given = {**dict.fromkeys(range(5), ((8, 20),)), 5: (), 6: ()}


def score(question: Question, answer: Answer) -> QuestionScore:
    """Return a score of which only the answer matters."""
    return QuestionScore(question, answer, 1.0, 50.0, 1.0, 0.0, 0.0)


def missing(phone: Given, timezone: str = "Europe/Madrid", holidays: tuple[Holiday, ...] = ()) -> tuple[str, ...]:
    """Return what is said to be missing by telephone, of a vendor that is closed on holidays."""
    return missing_texts(promise(holidays=holidays), offered(phone, None, timezone, False), PHONE, ENGLISH)


def test_the_answer_names_the_share_of_each_channel() -> None:
    """The answer to a question about hours is the share that is kept, channel by channel, never rounded up to all."""
    question = hours_question(promise())
    said = answer_text(question, answered(offered(SUNDAYS_LATE)), ENGLISH)
    assert said == "Telephone 98 %, Chat 100 % of the promised hours"
    half_an_hour = {0: ((8, 22),), 6: ((10, 20),), 3: ((8, 22),)}
    assert "Telephone 100 %" in answer_text(question, answered(offered(half_an_hour)), ENGLISH)


def test_the_answer_tells_unanswered_from_lost() -> None:
    """Hours of a blank day are not answered; without a time zone none counts."""
    question = hours_question(promise())
    said = answer_text(question, answered(offered({0: None})), ENGLISH)
    assert said.startswith("Telephone 85 % (15 % not answered), Chat 100 %")
    said = answer_text(question, answered(offered({}, timezone=None)), ENGLISH)
    assert said == "Given without a time zone; no hours count"


@pytest.mark.parametrize(
    ("share", "said"), [(0.0, "0 %"), (0.001, "1 %"), (0.979, "98 %"), (0.9999, "99 %"), (1.0, "100 %")]
)
def test_only_all_is_a_hundred_percent(share: float, said: str) -> None:
    """A share is rounded, but neither to nothing nor to all."""
    assert share_text(share, ENGLISH) == said


@pytest.mark.parametrize(
    ("phone", "said"),
    [
        ({}, "Telephone: all 94 promised hours a week"),
        (SUNDAYS_LATE, "Telephone: 92 of 94 promised hours a week"),
        (WEEKDAYS_TO_EIGHT, "Telephone: 60 of 94 promised hours a week"),
        ({6: None}, "Telephone: 84 of 94 promised hours a week, 10 not answered"),
    ],
)
def test_a_heading_counts_the_hours_of_a_week(phone: Given, said: str) -> None:
    """The heading of a channel has the hours of a week without holidays."""
    assert heading_text(promise(holidays=HOLIDAYS), offered(phone), PHONE, ENGLISH) == said


def test_a_heading_does_not_round_a_loss_away() -> None:
    """Where an hour is lost in three weeks of the year, not all hours are kept."""
    week = offered({}, dict.fromkeys(range(7), ((1, 18),)), "America/New_York")
    assert heading_text(promise(), week, CHAT, ENGLISH) == "Chat: 118.6 of 119 promised hours a week"
    few = Channel("chat", text("Chat"), 1.0, tuple(() for _ in range(7)))
    nothing = replace(promise(), channels=(PHONE, few))
    assert heading_text(nothing, week, few, ENGLISH) == "Chat: nothing is promised"
    assert year_text(nothing, week, few, ENGLISH) == ""


def test_holidays_are_in_the_share_of_the_year_only() -> None:
    """A vendor that is closed on holidays only keeps all of a week, and less of the year."""
    week, asked = offered({}, holidays=False), promise(holidays=HOLIDAYS)
    assert heading_text(asked, week, PHONE, ENGLISH).startswith("Telephone: all 94")
    assert year_text(asked, week, PHONE, ENGLISH) == "99 % over the year, holidays included"
    assert year_text(promise(), week, PHONE, ENGLISH) == ""


def test_what_is_missing_is_said_the_most_first() -> None:
    """Closed days, early closing and holidays are each a sentence, with the hours they cost."""
    assert missing(WEEKDAYS_TO_EIGHT, holidays=HOLIDAYS) == (
        "Saturday and Sunday: closed; 24 of the 94 promised hours a week.",
        "Monday to Friday: 20:00-22:00 is missing (closes early); 10 of the 94 promised hours a week.",
        "Closed on 26 March 2027; 8 of the 4,868 promised hours a year.",
    )
    assert missing({}) == ()


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        (((9, 22),), "Monday: 08:00-09:00 is missing (opens late); 1 of the 94 promised hours a week."),
        (((8, 13), (15, 22)), "Monday: 13:00-15:00 is missing (a break); 2 of the 94 promised hours a week."),
        (((22, 24),), "Monday: 08:00-22:00 is missing; 14 of the 94 promised hours a week."),
    ],
)
def test_each_kind_of_loss_has_its_sentence(spans: tuple[tuple[int, int], ...], said: str) -> None:
    """What is lost at the beginning, in the middle or altogether is told apart."""
    assert missing({0: spans}) == (said,)


def test_what_the_time_zone_costs_is_said() -> None:
    """Hours that a vendor loses in one half of the year, or between two changes of the clock, are told apart."""
    week: Given = dict.fromkeys(range(6), ((4, 18),)) | {6: ((6, 16),)}
    (said,) = missing({**week, 6: ((5, 20),)}, "America/Sao_Paulo")
    assert said == (
        "Monday to Saturday: 08:00-09:00 is lost to the time zone in summer; "
        "6 of the 94 promised hours, in 31 of 52 weeks."
    )
    (said,) = missing(dict.fromkeys(range(6), ((3, 17),)) | {6: ((5, 20),)}, "America/Sao_Paulo")
    assert "21:00-22:00 is lost to the time zone in winter" in said
    most = missing(dict.fromkeys(range(6), ((3, 17),)) | {6: ((0, 24),)}, "America/New_York")
    assert any("is missing, except while only one side has changed its clocks" in one for one in most)
    few = missing(dict.fromkeys(range(6), ((2, 16),)) | {6: ((0, 24),)}, "America/New_York")
    assert [one for one in few if "21:00-22:00 is missing while only one side has changed its clocks" in one]


def test_holidays_are_not_named_where_it_is_not_sure_which() -> None:
    """Where a holiday falls on a day that is lost anyway, the dates are not listed."""
    holidays = (Holiday(date(2027, 3, 26), (Span(600, 1080),)), Holiday(date(2027, 8, 15), (Span(0, 60),)))
    week = offered({}, holidays=False)
    said = missing_texts(promise(holidays=holidays), week, PHONE, ENGLISH)
    assert said[-1].startswith("Closed on 26 March 2027 and 15 August 2027; 9 of the")
    assert holidays_text(week, ENGLISH) == "On our holidays it is closed."
    assert "is not answered" in holidays_text(offered({}, holidays=None), ENGLISH)


def test_blank_days_are_named() -> None:
    """Weekdays that are not answered are said once, together."""
    assert unanswered_text(offered(dict.fromkeys((0, 1, 2, 4), None)), PHONE, ENGLISH) == (
        "Monday to Wednesday and Friday: not answered."
    )
    assert unanswered_text(offered({}), PHONE, ENGLISH) == ""


def test_the_zone_of_both_sides_is_named() -> None:
    """The reader knows whose clock the times are."""
    assert "which is also the vendor's" in zone_text(promise(), offered({}), ENGLISH)
    assert zone_text(promise(), offered({}, timezone="Europe/London"), ENGLISH).endswith("is Europe/London.")
    assert "not answered" in zone_text(promise(), offered({}, timezone=None), ENGLISH)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((0,), "Monday"),
        ((5, 6), "Saturday and Sunday"),
        ((0, 1, 2, 3, 4), "Monday to Friday"),
        ((0, 2, 4), "Monday, Wednesday and Friday"),
        ((0, 1, 3, 4, 5), "Monday, Tuesday and Thursday to Saturday"),
        (tuple(range(7)), "Monday to Sunday"),
    ],
)
def test_weekdays_are_ranges(days: tuple[int, ...], said: str) -> None:
    """Three days in a row are a range, two are a pair."""
    assert days_text(days, ENGLISH) == said


def test_a_week_is_one_line() -> None:
    """Days with the same hours stand together."""
    week = (*PHONE.week[:5], (), ())
    assert week_text(week, ENGLISH) == "Monday to Friday 08:00-22:00; Saturday and Sunday Closed"


def test_hours_are_listed_beneath_their_answer() -> None:
    """Each channel's hours are listed as the vendor wrote them, with time zone, holidays and cells."""
    week = offered({**SUNDAYS_LATE, 2: None}, timezone="Europe/London", holidays=None)
    lines = answer_lines(score(hours_question(promise(holidays=HOLIDAYS)), answered(week)), ENGLISH)
    assert [(line.name, line.said, line.cells, line.is_open) for line in lines] == [
        ("Time zone", "Europe/London", "", False),
        ("Telephone, Monday, Tuesday and Thursday to Saturday", "08:00-22:00", "D10, D11, D13, D14, D15", False),
        ("Telephone, Wednesday", "Not answered", "D12", True),
        ("Telephone, Sunday", "10:00-18:00", "D16", False),
        ("Chat, Monday to Sunday", "07:00-24:00", "D17:D23", False),
        ("The weekday's hours also on our holidays", "Not answered", "", True),
    ]


def test_several_options_are_listed_beneath_their_answer() -> None:
    """Each option has its line, with what it is worth; one that is missing from the answer is open."""
    options = (Option("a", text("We call"), 30.0), Option("b", text("We write"), 40.0), Option("c", text("Both"), 50.0))
    question = Question("several", text("Which hold?"), Multi(options), 1.0)
    given = (ItemAnswer("a", ItemStatus.YES, Where("f", "s", "D9"), "Since May"), ItemAnswer("b", ItemStatus.NO))
    answer = Answer("several", AnswerState.ANSWERED, given)
    lines = answer_lines(score(question, answer), ENGLISH)
    assert [line.said for line in lines] == ["Yes (worth 30)", "No (worth 40)", "Not answered (worth 50)"]
    assert (lines[0].cells, lines[0].comment, lines[2].is_open) == ("D9", "Since May", True)
    assert answer_text(question, answer, ENGLISH) == "1 yes, 1 no, 1 open"
    assert answer_lines(score(question, Answer("several", AnswerState.NOT_APPLICABLE)), ENGLISH) == ()
