"""Opening hours."""

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Hours, Span
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import DayHours, OfferedHours
from scorecard.core.questions.hours import understand_day_hours, understand_timezone
from scorecard.core.questions.types import type_of
from tests.builders.criteria import ENGLISH
from tests.builders.responses import cell
from tests.core.questions.reading import DAY_AND_NIGHT, GERMAN


def offered(timezone: str | None, *days: tuple[Span, ...] | None) -> OfferedHours:
    """Return the hours of seven days of telephone."""
    return OfferedHours(timezone, tuple(DayHours("phone", number, spans) for number, spans in enumerate(days)), True)


@pytest.mark.parametrize(
    ("found", "meant"),
    [("08:00-22:00", (Span(480, 1320),)), ("closed", ()), ("Geschlossen", ()), ("24/7", (Span(0, 1440),))],
)
def test_the_hours_of_a_day_are_read(found: str, meant: tuple[Span, ...] | None) -> None:
    """A span, "closed" and round the clock are hours; a blank day is unanswered."""
    assert understand_day_hours([cell(found)], GERMAN) == meant


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (RawCell(None, "#REF!"), MisreadCode.ERROR_VALUE),
        (cell("by appointment"), MisreadCode.NOT_HOURS),
        (cell("from 9"), MisreadCode.ONE_TIME),
        (cell("9-5"), MisreadCode.HOURS_TWO_WAYS),
        (cell("08:00-25:00"), MisreadCode.IMPOSSIBLE_TIME),
        (cell("08:00-12:00, 11:00-14:00"), MisreadCode.HOURS_OVERLAP),
        (RawCell(46244.0, number_format="d-mmm"), MisreadCode.A_DATE),
    ],
)
def test_hours_that_cannot_be_read_are_asked_back(found: RawCell, code: MisreadCode) -> None:
    """Each way in which a cell fails to say when a desk opens and closes is told apart."""
    misread = understand_day_hours([found], ENGLISH)
    assert isinstance(misread, Misread)
    assert misread.code is code


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        ("Europe/London", "Europe/London"),
        ("europe/madrid", "Europe/Madrid"),
        ("America/New York", "America/New_York"),
        ("Madrid", "Europe/Madrid"),
        ("new york", "America/New_York"),
    ],
)
def test_a_time_zone_is_read_whatever_its_capitals(found: str, meant: str) -> None:
    """A name from the list counts, typed in whatever capitals and with spaces."""
    assert understand_timezone(cell(found), "Europe/Madrid") == meant


@pytest.mark.parametrize(("found", "suggestion"), [("Europe/Madird", "Europe/Madrid"), ("home", "")])
def test_a_near_miss_of_a_time_zone_is_suggested_and_not_guessed(found: str, suggestion: str) -> None:
    """A city alone or a slip of the keyboard gets a suggestion."""
    misread = understand_timezone(cell(found), "Europe/Madrid")
    assert misread == Misread(MisreadCode.NOT_A_TIMEZONE, found, suggestion=suggestion)


def test_hours_earn_the_share_of_the_promise_that_they_cover() -> None:
    """Open on half of the days is worth half the points; a blank day might have been open, and the night after it."""
    open_, closed = (Span(0, 1440),), ()
    half = type_of(Hours(DAY_AND_NIGHT)).earned(offered("Europe/Madrid", *[open_, closed] * 3, None))
    assert half.points == pytest.approx(100.0 * 3 / 7)
    assert half.answered == pytest.approx(6 / 7)
    assert half.best == pytest.approx(100.0 * 4 / 7)
    night_after = type_of(Hours(DAY_AND_NIGHT)).earned(offered("Europe/Madrid", None, closed, *[open_] * 5))
    assert night_after.best == pytest.approx(100.0 - 100.0 * 2 / (7 * 1440))  # no cell holds its last two minutes
    nowhere = type_of(Hours(DAY_AND_NIGHT)).earned(offered(None, *[open_] * 7))
    assert (nowhere.points, nowhere.answered, nowhere.best) == (0.0, 0.0, 100.0)
