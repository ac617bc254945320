"""Opening hours for the tests of the report: what a buyer promises, and what vendors offer."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import Channel, Holiday, Hours, Promise, Span, Week
from scorecard.core.model.responses import Answer, AnswerState, DayHours, OfferedHours
from scorecard.errors import Where
from tests.builders.criteria import text
from tests.builders.rankings import criteria

EIGHT_TO_TEN = (Span(8 * 60, 22 * 60),)
SUNDAY = (Span(10 * 60, 20 * 60),)
LONG = (Span(7 * 60, 24 * 60),)

Hour = tuple[int, int]
Given = dict[int, tuple[Hour, ...] | None]
"""What a vendor wrote for weekdays: spans in full hours, none for closed, `None` for a blank cell."""


def promise(timezone: str = "Europe/Madrid", holidays: tuple[Holiday, ...] = ()) -> Promise:
    """Return 94 hours a week by telephone, and 119 by chat."""
    phone: Week = (*(EIGHT_TO_TEN for _ in range(6)), SUNDAY)
    channels = (
        Channel("phone", text("Telephone"), 60.0, phone),
        Channel("chat", text("Chat"), 40.0, tuple(LONG for _ in range(7))),
    )
    return Promise(timezone, date(2027, 1, 4), channels, holidays)


HOLIDAYS = (Holiday(date(2027, 1, 6)), Holiday(date(2027, 3, 26), (Span(600, 1080),)))


def offered(
    phone: Given, chat: Given | None = None, timezone: str | None = "Europe/Madrid", holidays: bool | None = True
) -> OfferedHours:
    """Return a vendor's hours, which are as promised on the days that are not named; one cell a day, from D10 on."""
    days = []
    for name, channel, given, first in (("phone", 0, phone, 10), ("chat", 1, chat or {}, 17)):
        for weekday in range(7):
            spans: tuple[Span, ...] | None = promise().channels[channel].week[weekday]
            if weekday in given:
                hours = given[weekday]
                spans = None if hours is None else tuple(Span(opens * 60, closes * 60) for opens, closes in hours)
            days.append(DayHours(name, weekday, spans, Where("", "Access", f"D{first + weekday}")))
    return OfferedHours(timezone, tuple(days), holidays)


def hours_question(asked: Promise) -> Question:
    """Return the question about hours."""
    return Question("hours", text("When do you answer our customers?"), Hours(asked), 3.0)


def asking(*questions: Question) -> Criteria:
    """Return the criteria with more questions in the second one."""
    usual = criteria()
    care, access = usual.criteria
    return replace(usual, criteria=(care, replace(access, questions=(*access.questions, *questions))))


def answered(week: OfferedHours) -> Answer:
    """Return the answer to the question about hours."""
    return Answer("hours", AnswerState.ANSWERED, week, Where("", "Access", "D8"))
