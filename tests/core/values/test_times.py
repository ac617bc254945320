from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Span
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.instants import midnight, opened
from scorecard.core.values.times import clock_text, format_spans, parse_spans, spans_in

CLOSED = ("closed", "Cerrado", "fermé")
ALWAYS = ("always open", "rund um die Uhr")


def read(text: str) -> str:
    """Return the spans as text, "closed", or the code of the trouble."""
    spans = parse_spans(text, CLOSED, ALWAYS)
    return spans.value if isinstance(spans, MisreadCode) else format_spans(spans) or "closed"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("08:00-22:00", "08:00-22:00"),
        ("8-22", "08:00-22:00"),
        ("8-20", "08:00-20:00"),
        ("7:30-15", "07:30-15:00"),
        ("6-12", "06:00-12:00"),
        ("5-13", "05:00-13:00"),
        ("8.00 – 13.00, 15.00 – 20.00", "08:00-13:00, 15:00-20:00"),
        ("08:00-13:00 and 15:00-20:00", "08:00-13:00, 15:00-20:00"),
        ("8-13\n15-20\n", "08:00-13:00, 15:00-20:00"),
        ("8-13; 15-20 & 21-22", "08:00-13:00, 15:00-20:00, 21:00-22:00"),
        ("8-13 / 15-20", "08:00-13:00, 15:00-20:00"),
        ("15-20 + 8-13", "08:00-13:00, 15:00-20:00"),
        ("8-13 y 16-20", "08:00-13:00, 16:00-20:00"),
        ("8-13 und 16-20", "08:00-13:00, 16:00-20:00"),
        ("8h30-12h et 14h-18h", "08:30-12:00, 14:00-18:00"),
        ("9am-5pm", "09:00-17:00"),
        ("9 am to 5.30 p.m.", "09:00-17:30"),
        ("8:00 a.m. - 8:00 p.m.", "08:00-20:00"),
        ("10pm-6am", "22:00-06:00"),
        ("12am-8am", "00:00-08:00"),
        ("6pm-12am", "18:00-24:00"),
        ("9am-18", "09:00-18:00"),
        ("9-5pm", "09:00-17:00"),
        ("12-8pm", "12:00-20:00"),
        ("8am to midnight", "08:00-24:00"),
        ("9am-noon", "09:00-12:00"),
        ("mediodía-20:00", "12:00-20:00"),
        ("17:00pm - 20:00 p.m.", "17:00-20:00"),
        ("9h-17h30", "09:00-17:30"),
        ("9 h 30 à 18 h", "09:30-18:00"),
        ("8 Uhr bis 20 Uhr", "08:00-20:00"),
        ("von 8 bis 20 Uhr", "08:00-20:00"),
        ("zwischen 8 und 20 Uhr", "08:00-20:00"),
        ("de 9h à 18h", "09:00-18:00"),
        ("de 9:00 a 18:00", "09:00-18:00"),
        ("de 9 a 14 y de 17 a 20", "09:00-14:00, 17:00-20:00"),
        ("dalle 8.30 alle 12.30 e dalle 14 alle 18", "08:30-12:30, 14:00-18:00"),
        ("dalle ore 9 fino alle ore 18", "09:00-18:00"),
        ("tra le 8 e le 18", "08:00-18:00"),
        ("da mezzogiorno a mezzanotte", "12:00-24:00"),
        ("24 ore", "00:00-24:00"),
        ("0900-1700", "09:00-17:00"),
        ("900-1730", "09:00-17:30"),
        ("8,30-17,30", "08:30-17:30"),
        ("8⁰⁰ - 20⁰⁰", "08:00-20:00"),
        ("8:00:00-23:59:59", "08:00-24:00"),
        ("22:00-06:00", "22:00-06:00"),
        ("09:00-05:00", "09:00-05:00"),
        ("22-6", "22:00-06:00"),
        ("10:00-02:00", "10:00-02:00"),
        ("12:00-10:00 (+1)", "12:00-10:00 (+1)"),
        ("08:00-00:00", "08:00-24:00"),
        ("00:00-24:00", "00:00-24:00"),
        ("0-24", "00:00-24:00"),
        ("24/7", "00:00-24:00"),
        ("24h", "00:00-24:00"),
        ("24 hours", "00:00-24:00"),
        ("24h/24", "00:00-24:00"),
        ("Rund um die Uhr", "00:00-24:00"),
        ("closed", "closed"),
        (" CERRADO. ", "closed"),
        ("ferme", "closed"),
        ("８：００－２０：００", "08:00-20:00"),
        ("08:00\u00a0−\u202f22:00", "08:00-22:00"),
        *((f"8{dash}20", "08:00-20:00") for dash in "-–—‒−‑"),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, meant: str) -> None:
    """Every way of writing in the list means what an account manager means by it."""
    assert read(text) == meant


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", MisreadCode.NOT_HOURS),
        ("-", MisreadCode.NOT_HOURS),
        (",", MisreadCode.NOT_HOURS),
        ("by arrangement", MisreadCode.NOT_HOURS),
        ("between " * 4_000, MisreadCode.NOT_HOURS),
        ("mon-fri 8-20", MisreadCode.NOT_HOURS),
        ("8-20-22", MisreadCode.NOT_HOURS),
        ("9 17", MisreadCode.NOT_HOURS),
        ("8.5-17.5", MisreadCode.NOT_HOURS),
        ("12345-17", MisreadCode.NOT_HOURS),
        ("8", MisreadCode.ONE_TIME),
        ("24", MisreadCode.ONE_TIME),
        ("ab 8 Uhr", MisreadCode.ONE_TIME),
        ("8:00 -", MisreadCode.ONE_TIME),
        ("until 20:00", MisreadCode.ONE_TIME),
        ("8-13, 15", MisreadCode.ONE_TIME),
        ("25:00-26:00", MisreadCode.IMPOSSIBLE_TIME),
        ("9:75-10:00", MisreadCode.IMPOSSIBLE_TIME),
        ("8:00-24:30", MisreadCode.IMPOSSIBLE_TIME),
        ("8-25", MisreadCode.IMPOSSIBLE_TIME),
        ("13am-15:00", MisreadCode.IMPOSSIBLE_TIME),
        ("0pm-5pm", MisreadCode.IMPOSSIBLE_TIME),
        ("24pm-5pm", MisreadCode.IMPOSSIBLE_TIME),
        ("9:00-17:00 (+1)", MisreadCode.IMPOSSIBLE_TIME),
        ("8-14, 13-20", MisreadCode.HOURS_OVERLAP),
        ("8-20, 8-20", MisreadCode.HOURS_OVERLAP),
        ("9-5", MisreadCode.HOURS_TWO_WAYS),
        ("8-8", MisreadCode.HOURS_TWO_WAYS),
        ("09-05", MisreadCode.HOURS_TWO_WAYS),
        ("9:00-5:00", MisreadCode.HOURS_TWO_WAYS),
        ("12:00-10:00", MisreadCode.HOURS_TWO_WAYS),
        ("08:00-08:00", MisreadCode.HOURS_TWO_WAYS),
        ("00:00-00:00", MisreadCode.HOURS_TWO_WAYS),
        ("24:00-06:00", MisreadCode.HOURS_TWO_WAYS),
        ("1-5", MisreadCode.HOURS_TWO_WAYS),
        ("8-1, 3-8", MisreadCode.HOURS_TWO_WAYS),
        ("9-12, 6-8", MisreadCode.HOURS_TWO_WAYS),
        ("8-10pm", MisreadCode.HOURS_TWO_WAYS),
        ("10-6am", MisreadCode.HOURS_TWO_WAYS),
        ("10pm-6", MisreadCode.HOURS_TWO_WAYS),
        ("8-12am", MisreadCode.HOURS_TWO_WAYS),
        ("9am-12", MisreadCode.HOURS_TWO_WAYS),
    ],
)
def test_what_says_no_hours_or_reads_two_ways_is_asked_back(text: str, trouble: MisreadCode) -> None:
    """Nothing is guessed: the code says what to ask."""
    assert read(text) == trouble


def test_what_is_too_long_for_hours_is_not_looked_at() -> None:
    """A cell full of words costs no time, however long it is."""
    assert parse_spans("between " * 4095, ["closed"], []) is MisreadCode.NOT_HOURS


def test_a_24_hour_time_beside_am_or_pm_is_not_moved() -> None:
    """A 24-hour time beside a.m. or p.m. is not moved."""
    assert read("9am-05:00") == "09:00-05:00"
    assert read("08:00-10pm") == "08:00-22:00"


@pytest.mark.parametrize(
    ("value", "spans"),
    [
        ("8-20", (Span(480, 1200),)),
        ("closed", ()),
        (0.375, MisreadCode.ONE_TIME),
        (1.0, MisreadCode.ONE_TIME),
        (8.0, MisreadCode.ONE_TIME),
        (900.0, MisreadCode.ONE_TIME),
        (46364.0, MisreadCode.A_DATE),
        (-1.0, MisreadCode.NOT_HOURS),
        (5000.0, MisreadCode.NOT_HOURS),
        (True, MisreadCode.NOT_HOURS),
        (None, MisreadCode.NOT_HOURS),
    ],
)
def test_a_number_in_a_cell_is_no_span(value: str | float | bool | None, spans: tuple[Span, ...] | MisreadCode) -> None:
    """A number in a cell is no span."""
    assert spans_in(RawCell(value), CLOSED, ALWAYS) == spans


def test_an_error_value_is_no_span() -> None:
    """An error value is no span."""
    assert spans_in(RawCell(1.0, error="#REF!"), CLOSED, ALWAYS) is MisreadCode.NOT_HOURS


@pytest.mark.parametrize(
    ("value", "number_format", "said"),
    [
        ("9:00", "@", "9:00"),
        (" 9:00\n", "@", "9:00"),
        ("8,30", "@", "8:30"),
        (0.375, "h:mm", "9:00"),
        (0.375, "General", "9:00"),
        (0.0, "General", "0:00"),
        (0.99999, "[h]:mm:ss", "24:00"),
        (1.0, "[h]:mm", "24:00"),
        (9.0, "General", "9"),
        (24.0, "General", "24"),
        (930.0, "General", "930"),
        (1.0, "General", MisreadCode.HOURS_TWO_WAYS),
        (1.25, "[h]:mm", MisreadCode.IMPOSSIBLE_TIME),
        (9.0, "h:mm", MisreadCode.IMPOSSIBLE_TIME),
        (46364.0, "d-mmm", MisreadCode.A_DATE),
        (46364.0, "General", MisreadCode.A_DATE),
        (0.09, "0%", MisreadCode.NOT_HOURS),
        (9.5, "General", MisreadCode.NOT_HOURS),
        (-0.5, "General", MisreadCode.NOT_HOURS),
        (5000.0, "General", MisreadCode.NOT_HOURS),
        (True, "General", MisreadCode.NOT_HOURS),
        (None, "General", MisreadCode.NOT_HOURS),
    ],
)
def test_a_time_in_a_cell_of_its_own(
    value: str | float | bool | None, number_format: str, said: str | MisreadCode
) -> None:
    """A time is a text, a share of the day or an hour; a bare 1 may be one o'clock as well as midnight."""
    assert clock_text(RawCell(value, number_format=number_format)) == said


@st.composite
def days(draw: st.DrawFn) -> tuple[Span, ...]:
    """One to three spans in order that do not overlap; the last one may run past midnight, for 24 hours at most."""
    count = draw(st.integers(1, 3))
    marks = sorted(draw(st.lists(st.integers(0, 1439), min_size=2 * count, max_size=2 * count, unique=True)))
    spans = [Span(opens, closes) for opens, closes in zip(marks[::2], marks[1::2], strict=True)]
    last = spans[-1]
    spans[-1] = Span(last.opens, draw(st.integers(last.opens + 1, last.opens + 1440)))
    return tuple(spans)


@given(days())
def test_hours_written_out_are_read_back(spans: tuple[Span, ...]) -> None:
    """Hours written out are read back."""
    assert parse_spans(format_spans(spans), CLOSED, ALWAYS) == spans


def test_no_span_is_written_as_nothing() -> None:
    """No span is written as nothing."""
    assert format_spans(()) == ""


def test_every_two_times_of_a_quarter_hour_are_read_back() -> None:
    """Every span of quarter hours, nights included, survives writing and reading."""
    for opens in range(0, 1440, 15):
        for closes in range(opens + 15, opens + 1441, 15):
            spans = (Span(opens, closes),)
            assert parse_spans(format_spans(spans), CLOSED, ALWAYS) == spans


def test_a_day_that_a_zone_left_out_has_no_minutes() -> None:
    """A day that a zone left out has no minutes."""
    # Samoa crossed the date line: there was no 30 December 2011.
    apia, day = ZoneInfo("Pacific/Apia"), 734501
    assert midnight(apia, day) == midnight(apia, day + 1)
    assert opened(apia, [day], lambda _: (Span(0, 1440),)) == ()
