"""What the number format of a cell says about the number in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.values.number_formats import BUILT_IN, GENERAL, displayed, hides, is_day, is_moment, is_percent
from scorecard.workbooks.cells import known_currencies


@pytest.mark.parametrize(
    ("number_format", "value", "percent"),
    [
        (GENERAL, 0.5, False),
        ("@", 0.5, False),
        ("0%", 0.5, True),
        ("0.0 %", -0.5, True),
        ("0.00E+00%", 0.5, True),
        ("# ?/?%", 0.5, True),
        ("0.00_%", 5.5, False),
        ("0.00*%", 5.5, False),
        (r"0.00\%", 5.5, False),
        ('0.00" %"', 5.5, False),
        ('0.00"%', 5.5, False),
        ("[$%-409]0.00", 5.5, False),
        ("[Red]0.0%", 0.5, True),
        ("[Red]0.0;-0.0%", 0.5, False),
        ("[Red]0.0;-0.0%", -0.5, True),
        ("0%;[Red]-0%", 0.5, True),
        ("0%;[Red]-0%", -0.5, True),
        ("0%;-0;0.0", 0.0, False),
        ("0;-0;0%", 0.0, True),
        ("0%;-0", 0.0, True),
        ("0%;-0%;0;@", 0.5, True),
        ("0;-0;0;@%", 0.5, False),
        ("0%;@", -0.5, True),
        ("[<1]0%;0", 0.5, True),
        ("[<1]0%;0", 5.0, False),
        ("[<1]0%", 5.0, False),
        ("[Red][>=100]0;[< 1]0.0%;0.00", 0.5, True),
        ("[>=100]0;[<1]0.0%;0.00", 1.0, False),
        ("[>100]0;0%", 100.0, True),
        ("[>100]0;0%;0.0", -1.0, True),
        ("[>100]0;0%;0.0", 1.0, False),
        ("0;[=-1]0%", -1.0, True),
        ("[<>0]0%;0", 0.0, False),
        ("[<=0]0%;0", 0.0, True),
        ("", 0.5, False),
        ("0;;;;%", 0.5, False),
    ],
)
def test_percentages(number_format: str, value: float, percent: bool) -> None:
    """A number is a percentage only where a bare percent sign stands in the section that is for it."""
    assert is_percent(number_format, value) is percent


@pytest.mark.parametrize(
    ("number_format", "moment", "day"),
    [
        (GENERAL, False, False),
        ("0.00", False, False),
        ('0.0" days"', False, False),
        (r"0\d", False, False),
        ("0_d", False, False),
        ("0*d", False, False),
        ("[Red]0", False, False),
        ("[$-409]0", False, False),
        ("0.00E+00", False, False),
        ("@", False, False),
        ("yyyy-mm-dd", True, True),
        ("D-MMM", True, True),
        ("mmm-yy", True, True),
        ("mmm", True, True),
        ("[$-409]d mmmm yyyy;@", True, True),
        ("m/d/yy h:mm", True, True),
        ("h:mm AM/PM", True, False),
        ("mm:ss", True, False),
        ("[h]:mm", True, False),
        ("[mm]", True, False),
        ("[ss]", True, False),
        ("A/P", True, False),
    ],
)
def test_dates_and_times(number_format: str, moment: bool, day: bool) -> None:
    """Letters that are only shown, a currency or a colour make no date; a time and time that passed are no day."""
    assert (is_moment(number_format, 46000.5), is_day(number_format, 46000.5)) == (moment, day)


def test_a_date_only_below_zero() -> None:
    """What other numbers are shown as is nothing to a number."""
    assert not is_moment("0;yyyy-mm-dd", 5.0)
    assert is_moment("0;yyyy-mm-dd", -5.0)


@pytest.mark.parametrize(
    ("number_format", "value", "codes"),
    [
        ("0.00", 5.0, set()),
        ("#,##0.00 [$€-407]", 5.0, {"EUR"}),
        ("[$EUR] #,##0.00", 5.0, {"EUR"}),
        ('_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-', 0.0, {"EUR"}),
        (r"_-* #,##0.00\ _€_-", 5.0, set()),
        (r"0.00\ \E\U\R", 5.0, {"EUR"}),
        ("0.00 EUR", 5.0, {"EUR"}),
        ('"US"\\$0', 5.0, {"USD"}),
        ('0" $ per order"', 5.0, known_currencies().codes_of("$")),
        ("[$kr-41D]0", 5.0, known_currencies().codes_of("kr")),
        ('0" EUR";-0" USD"', -5.0, {"USD"}),
        ("[<1000]0;[$€-407] 0", 5.0, set()),
        (BUILT_IN[7], 5.0, set()),
        (BUILT_IN[44], 5.0, set()),
    ],
)
def test_currencies(number_format: str, value: float, codes: set[str]) -> None:
    """The currency beside a number is told; a gap as wide as its sign, and the viewer's own currency, tell none."""
    assert known_currencies().named_in(displayed(number_format, value)) == codes


# --- laws ------------------------------------------------------------------------------------------------------------

VALUES = st.floats(-1e6, 1e6)
PIECES = (
    "0",
    "#",
    ",",
    ".",
    "%",
    " ",
    "(",
    "$",
    "/",
    "d",
    "m",
    "y",
    "h",
    "s",
    r"\%",
    "_%",
    "_;",
    '*"',
    "*d",
    '"%;d"',
    "[Red]",
)
NUMBER_SECTIONS = st.lists(st.sampled_from(PIECES), max_size=8).map(lambda pieces: "0" + "".join(pieces))
"""Sections for numbers that may do anything but hold conditions or take texts."""
SIGNS = st.sampled_from('%dmyhs$€;@"[]\\')


@given(st.text(st.characters(codec="utf-8"), max_size=60), VALUES)
def test_any_text_is_a_format(number_format: str, value: float) -> None:
    """Whatever a stranger's file calls a number format is understood somehow; what shows a day shows a moment."""
    is_percent(number_format, value)
    displayed(number_format, value)
    hides(number_format, value)
    assert is_moment(number_format, value) or not is_day(number_format, value)


@given(st.sampled_from(["0", "0.0%", "yyyy-mm-dd", "[h]:mm", "[Red]0", "0;-0%"]), SIGNS, VALUES)
def test_what_is_only_shown_means_nothing(number_format: str, sign: str, value: float) -> None:
    """A sign that is escaped, quoted, a gap or a filler changes nothing about what kind of number it is."""
    quoted = sign.replace('"', "")
    for beside in (f"\\{sign}", f"_{sign}", f"*{sign}", f'"{quoted}"'):
        for kind in (is_percent, is_moment, is_day):
            assert kind(beside + number_format, value) is kind(number_format, value)


@given(NUMBER_SECTIONS, NUMBER_SECTIONS, NUMBER_SECTIONS, VALUES)
def test_each_number_has_its_section(above: str, below: str, zero: str, value: float) -> None:
    """A format of three sections says of a number what its own section alone would say."""
    own = above if value > 0 else below if value < 0 else zero
    for kind in (is_percent, is_moment, is_day):
        assert kind(f"{above};{below};{zero}", value) is kind(own, value)


@given(NUMBER_SECTIONS, NUMBER_SECTIONS, VALUES, st.integers(-5, 5))
def test_conditions_divide_the_numbers(low: str, high: str, value: float, bound: int) -> None:
    """A condition and its opposite in the other order say the same."""
    for kind in (is_percent, is_moment, is_day):
        assert kind(f"[<{bound}]{low};{high}", value) is kind(f"[>={bound}]{high};{low}", value)


@pytest.mark.parametrize(
    ("number_format", "value", "seen", "hidden"),
    [
        (GENERAL, 0.0, "0", False),
        ("[Red]", 5.0, "5", False),
        ('General" ct"', 5.0, "5 ct", False),
        ("#,##0.00", 1234.5, "1234.5", False),
        ("0.0,", 4800.0, "4.8", False),
        ('0.0,,"M"', 5e6, "5.0M", False),
        ("# ?/?", 0.0, "0", False),
        ("#.##", 0.0, "", True),
        ('0;-0;"free"', 0.0, "free", True),
        (BUILT_IN[44], 0.0, "-", True),
        (";;;", 5.0, "", True),
        ('(0.0)" k"', -5.0, "-5 k", False),
        ('00":"00', 930.0, "9:30", False),
        ("#\\ ##0", 1234.0, "1234", False),
    ],
)
def test_what_a_number_looks_like(number_format: str, value: float, seen: str, hidden: bool) -> None:
    """Words, a currency and thousands are shown with a number; a dash, a word or nothing in place of it."""
    assert (displayed(number_format, value), hides(number_format, value)) == (seen, hidden)
