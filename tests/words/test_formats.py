"""Money, units, percent and lists as each language writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.values.dates import parse_date
from scorecard.core.values.numbers import ParsedNumber, parse_number
from scorecard.words import LANGUAGES, words
from scorecard.workbooks.cells import known_currencies

ENGLISH, GERMAN, SPANISH, FRENCH = (words(language) for language in ("en", "de", "es", "fr"))


@pytest.mark.parametrize(
    ("value", "unit", "english", "german"),
    [
        (5.5, "EUR", "EUR 5.50", "5,50 EUR"),
        (5.5, "€", "€5.50", "5,50 €"),
        (5.5, "EUR per order", "EUR 5.50 per order", "5,50 EUR per order"),
        (5.5, "US$ a month", "US$5.50 a month", "5,50 US$ a month"),
        (-5.5, "EUR", "-EUR 5.50", "-5,50 EUR"),
        (1500.5, "SEK", "SEK 1,500.50", "1.500,50 SEK"),
        (1500.0, "SEK", "SEK 1,500", "1.500 SEK"),
        (500.0, "JPY", "JPY 500", "500 JPY"),
        (500.0, "¥", "¥500", "500 ¥"),
        (5.5, "¥", "¥5.50", "5,50 ¥"),
        (5.0, "$", "$5.00", "5,00 $"),
        (5.0, "kr", "5.00 kr", "5,00 kr"),
        (5.5, "zł per order", "5.50 zł per order", "5,50 zł per order"),
        (5.5, "€/order", "5.50 €/order", "5,50 €/order"),
        (5.5, "orders per EUR", "5.5 orders per EUR", "5,5 orders per EUR"),
        (5.5, "sek", "5.5 sek", "5,5 sek"),
        (20.0, "hours", "20 hours", "20 hours"),
        (95.1, "%", "95.1 %", "95,1 %"),
        (2.75, "", "2.75", "2,75"),
    ],
)
def test_quantities(value: float, unit: str, english: str, german: str) -> None:
    """Money has the decimals of its currency, which stands where the language puts it; other units follow."""
    assert ENGLISH.quantity(value, unit) == english
    assert GERMAN.quantity(value, unit) == german


@pytest.mark.parametrize(("value", "shown"), [(0.004, "0.004"), (0.00123, "0.0012"), (0.01, "0.01"), (0.0, "0.00")])
def test_less_than_a_cent_is_not_nothing(value: float, shown: str) -> None:
    """A price of less than the smallest coin shows its first two digits, and not 0.00."""
    assert ENGLISH.amount(value, "EUR") == shown
    assert ENGLISH.amount(0.25, "JPY") == "0.25"


def test_percent_and_lists() -> None:
    """A percent sign stands apart, so that a search for "85 %" finds it; a list ends with "and"."""
    assert {own.percent(85.4) for own in (ENGLISH, GERMAN, SPANISH)} == {"85 %"}
    assert FRENCH.percent(85.4) == "85\u00a0%"
    assert ENGLISH.percent(85.45, None) == "85.45 %"
    names = ["A", "B", "C"]
    assert [own.listed(names) for own in (ENGLISH, GERMAN, SPANISH, FRENCH)] == [
        "A, B and C",
        "A, B und C",
        "A, B y C",
        "A, B et C",
    ]
    assert ENGLISH.listed(["A"]) == "A"
    assert ENGLISH.listed([]) == ""


def test_plural_forms() -> None:
    """One problem needs attention, two need it; in French, less than two points are one of them."""
    assert ENGLISH("report.summary.problems", count=1) == "1 problem needs attention."
    assert ENGLISH("report.summary.problems", count=1200) == "1,200 problems need attention."
    gaps = (
        FRENCH("report.vendor.first", lot="", rival="B", gap=FRENCH.number(gap, 1), count=gap) for gap in (0.4, 2.0)
    )
    assert list(gaps) == ["Premier avec 0,4 point de plus que B", "Premier avec 2,0 points de plus que B"]
    assert SPANISH("report.summary.problems", count=1_000_000) == "Conviene revisar 1.000.000 problemas."


def test_the_number_of_a_plural_is_a_number() -> None:
    """A text in the place of the number is a mistake of the program, found at once."""
    with pytest.raises(TypeError):
        ENGLISH("report.summary.problems", count="1")


def test_nothing_is_never_less_than_nothing() -> None:
    """A number that rounds to nothing has no minus."""
    assert ENGLISH.number(-0.001, 1) == "0.0"


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.integers(-(10**8), 10**8).map(lambda cents: cents / 100), unit=st.sampled_from(["EUR", "%", "days"]))
def test_what_is_written_is_read_again(language: str, value: float, unit: str) -> None:
    """A vendor may copy a figure as the questionnaire writes it, with its no-break spaces and its unit.

    A figure that could be meant otherwise in another language is asked back, as always.
    """
    parsed = parse_number(words(language).quantity(value, unit), unit, known_currencies())
    if isinstance(parsed, ParsedNumber):
        assert parsed == ParsedNumber(value, percent=unit == "%")
    else:
        assert abs(value) >= 1000


@pytest.mark.parametrize("typed", ["1er mars 2027", "1 Mär 2027", "1. März 2027", "1 de marzo de 2027", "Mar. 1, 2027"])
def test_dates_are_read_in_every_language(typed: str) -> None:
    """A date may be typed as in any of the languages, whatever that of the form is."""
    found = parse_date(typed, FRENCH.months())
    assert not isinstance(found, str)
    assert found.isoformat() == "2027-03-01"


@pytest.mark.parametrize(
    ("value", "decimals", "shown"), [(11.25, 1, "11.3"), (0.5, 0, "1"), (-0.04, 1, "0.0"), (2.675, 2, "2.68")]
)
def test_figures_are_rounded_as_cells_are(value: float, decimals: int, shown: str) -> None:
    """A sentence never says 11.2 where the cell beside it shows 11.3; half is rounded up, as in a spreadsheet."""
    assert ENGLISH.number(value, decimals) == shown


def test_values_of_one_thing_have_the_same_decimals() -> None:
    """Beside 9.5 % stands 14.0 %, and beside EUR 1,234.50 no amount without cents."""
    decimals = ENGLISH.decimals([14.0, 9.5], "%")
    assert [ENGLISH.quantity(value, "%", decimals) for value in (14.0, 9.5)] == ["14.0 %", "9.5 %"]
    assert ENGLISH.quantity(2000.0, "EUR", ENGLISH.decimals([2000.0, 1234.5], "EUR")) == "EUR 2,000.00"
