"""Opening hours."""

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Hours, Span
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import DayHours, OfferedHours
from scorecard.core.questions.hours import Spans, understand_day_hours, understand_timezone
from scorecard.core.questions.types import type_of
from scorecard.core.values.times import format_spans
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


Cells = tuple[str | float | None, ...]


def understood(*values: str | float | None, monday: Spans | None = None) -> Spans | Misread | None:
    """Return what the cells of a day mean, in a German questionnaire; times stand in cells with a format for times."""
    shown = "[h]:mm"
    cells = [None if value is None else RawCell(value, number_format=shown) for value in values]
    return understand_day_hours(cells, GERMAN, monday)


NINE_TO_SIX = (Span(540, 1080),)
WITH_BREAK = (Span(480, 780), Span(900, 1140))


@pytest.mark.parametrize(
    ("values", "meant"),
    [
        (("9:00", "18:00", None, None), NINE_TO_SIX),
        ((0.375, 0.75, None, None), NINE_TO_SIX),
        (("9", "18", "", " "), NINE_TO_SIX),
        (("9 am", "6 pm", "-", "–"), NINE_TO_SIX),
        (("9:00", "18:00", "Geschlossen", None), NINE_TO_SIX),
        (("9:00", "18:00", "closed", "closed"), NINE_TO_SIX),
        (("9-18", None, None, None), NINE_TO_SIX),
        ((None, "9-18", None, None), NINE_TO_SIX),
        ((None, None, "9:00", "18:00"), NINE_TO_SIX),
        (("8:00-13:00, 15:00-19:00", None, None, None), WITH_BREAK),
        (("8:00", "13:00", "15:00", "19:00"), WITH_BREAK),
        (("8-13", None, "15-19", None), WITH_BREAK),
        (("8,00", "13,00", "15 Uhr", "19 Uhr"), WITH_BREAK),
        (("22:00", "6:00", None, None), (Span(1320, 1800),)),
        (("18:00", 1.0, None, None), (Span(1080, 1440),)),
        (("0:00", "24:00", None, None), (Span(0, 1440),)),
        (("24/7", "-", "-", "-"), (Span(0, 1440),)),
        (("geschlossen", None, None, None), ()),
        (("closed", "closed", "closed", "-"), ()),
        (("wie Montag", None, None, None), WITH_BREAK),
        ((None, None, None, None), None),
        (("", " ", "\u200b", None), None),
    ],
)
def test_a_day_is_read_from_its_cells(values: Cells, meant: Spans | None) -> None:
    """Opening, closing, and after a break the same again; one cell alone may say it all, and a dash says nothing."""
    assert understood(*values, monday=WITH_BREAK) == meant


@pytest.mark.parametrize(
    ("values", "code", "at", "found"),
    [
        (("9:00", None, None, None), MisreadCode.ONE_TIME, 0, "9:00"),
        ((0.375, "-", None, None), MisreadCode.ONE_TIME, 0, "09:00"),
        ((None, "18:00", None, None), MisreadCode.ONE_TIME, 1, "18:00"),
        (("8:00", "13:00", "15:00", None), MisreadCode.ONE_TIME, 2, "15:00"),
        (("8:00", "13:00", None, "19:00"), MisreadCode.ONE_TIME, 3, "19:00"),
        (("9:00", "5:00", None, None), MisreadCode.HOURS_TWO_WAYS, 0, "9:00 - 5:00"),
        ((0.375, 0.2083333, None, None), MisreadCode.HOURS_TWO_WAYS, 0, "09:00 - 05:00"),
        (("9:00", "25:00", None, None), MisreadCode.IMPOSSIBLE_TIME, 0, "9:00 - 25:00"),
        (("8:00", "14:00", "13:00", "19:00"), MisreadCode.HOURS_OVERLAP, 0, "8:00 - 14:00 - 13:00 - 19:00"),
        (("9", "12", "6", "8"), MisreadCode.HOURS_TWO_WAYS, 0, "9 - 12 - 6 - 8"),
        (("closed", "18:00", None, None), MisreadCode.NOT_HOURS, 0, "closed - 18:00"),
        (("closed", None, "15:00", "19:00"), MisreadCode.NOT_HOURS, 0, "closed"),
        (("wie Montag", "18:00", None, None), MisreadCode.NOT_HOURS, 0, "wie Montag - 18:00"),
        (("9-13", "15-19", None, None), MisreadCode.NOT_HOURS, 0, "9-13 - 15-19"),
        (("8-13, 15", "19", None, None), MisreadCode.NOT_HOURS, 0, "8-13, 15 - 19"),
        (("wie Montag", None, None, None), MisreadCode.NO_MONDAY, 0, "wie Montag"),
        (("-", "-", None, None), MisreadCode.NOT_HOURS, 0, "- - -"),
        (("by appointment", None, None, None), MisreadCode.NOT_HOURS, 0, "by appointment"),
        ((46364.0, "18:00", None, None), MisreadCode.A_DATE, 0, "2026-12-08 - 18:00"),
    ],
)
def test_what_the_cells_of_a_day_leave_open_is_asked_back(
    values: Cells, code: MisreadCode, at: int, found: str
) -> None:
    """Nothing is guessed: half of a pair, two things at once, or times that read two ways, each with its cell."""
    misread = understood(*values)
    assert isinstance(misread, Misread)
    assert (misread.code, misread.at, misread.found) == (code, at, found)


def test_an_error_among_the_cells_of_a_day() -> None:
    """A cell with an error is asked back, whatever stands beside it."""
    misread = understand_day_hours([cell("9:00"), RawCell(None, "#REF!")], ENGLISH)
    assert misread == Misread(MisreadCode.ERROR_VALUE, "#REF!", at=1)


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        ("UTC +5:30", "UTC+05:30"),
        ("utc", "UTC"),
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


@pytest.mark.parametrize(
    ("values", "readings"),
    [
        (("9-5",), ("09:00-17:00", "09:00-05:00", "21:00-17:00", "21:00-05:00")),
        (("9:00", "5:00"), ("09:00-17:00", "09:00-05:00", "21:00-17:00", "21:00-05:00")),
        ((0.375, 0.2083333), ("09:00-17:00", "09:00-05:00", "21:00-17:00", "21:00-05:00")),
        (("8 pm - 8",), ("20:00-08:00", "20:00-20:00 (+1)")),
        (("24:00-3",), ()),
        (("9", "12", "6", "8"), ()),
    ],
)
def test_the_hours_that_a_day_may_mean(values: Cells, readings: tuple[str, ...]) -> None:
    """Each way to read an opening and a closing is kept, to choose from when the vendor is asked again."""
    misread = understood(*values, *(None for _ in range(4 - len(values))))
    assert isinstance(misread, Misread)
    assert tuple(sorted(format_spans(spans) for spans in misread.readings)) == tuple(sorted(readings))
