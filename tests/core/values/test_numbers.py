"""Numbers as people type them."""

import pytest

from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.currencies import NO_CURRENCIES
from scorecard.core.values.numbers import ParsedNumber, currencies_of, in_percent, is_range, parse_number
from tests.builders.criteria import CURRENCIES

NO_BREAK, NARROW_NO_BREAK, THIN = "\u00a0", "\u202f", "\u2009"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12", 12.0),
        ("007", 7.0),
        ("12,5", 12.5),
        ("12.5", 12.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("1.234,50", 1234.5),
        ("1,234.50", 1234.5),
        ("1 234,5", 1234.5),
        (f"1{NO_BREAK}234,5", 1234.5),
        (f"1{NARROW_NO_BREAK}234,5", 1234.5),
        (f"1{THIN}234,5", 1234.5),
        ("1'234.50", 1234.5),
        ("1’234.50", 1234.5),
        ("1ʼ234.50", 1234.5),
        ("1´234.50", 1234.5),
        ("1`234.50", 1234.5),
        ("1 234", 1234.0),
        ("1'234", 1234.0),
        ("1.234.567", 1234567.0),
        ("1,234,567.8", 1234567.8),
        ("12.3456", 12.3456),
        ("1234.567", 1234.567),
        ("-5", -5.0),
        ("−5", -5.0),
        ("- 5", -5.0),
        ("-1.234,50", -1234.5),
        ("  12,5\n", 12.5),
        ("１２", 12.0),
        ("0", 0.0),
    ],
)
def test_reads_a_number_as_it_is_written_anywhere_in_europe_or_america(typed: str, meant: float) -> None:
    """Decimal commas and points, and every usual way to group thousands, mean the number that was meant."""
    assert parse_number(typed) == ParsedNumber(meant)


@pytest.mark.parametrize(
    ("typed", "meant"), [("0.123", 0.123), ("0,123", 0.123), ("0,500", 0.5), ("-0.250", -0.25), ("0.850", 0.85)]
)
def test_three_decimals_after_a_zero_are_decimals(typed: str, meant: float) -> None:
    """Nobody writes a thousand with a zero in front: "0.123" is a little over a tenth, not 123."""
    assert parse_number(typed) == ParsedNumber(meant)


@pytest.mark.parametrize("typed", ["1.234", "1,234", "12.345", "999,999", "-1.234", "€ 1.234", "1.234 %"])
def test_a_number_that_reads_two_ways_is_asked_back(typed: str) -> None:
    """ "1.234" is a thousand and more to some, and a little over one to others, so nobody guesses."""
    assert parse_number(typed, currencies=CURRENCIES) is MisreadCode.TWO_WAYS


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "-",
        "€",
        "%",
        ",",
        "about five",
        "ca. 5",
        "5-10",
        "5–10",
        "--5",
        "1/2",
        "½",
        "1e3",
        "nan",
        "inf",
        "٣",
        "12 34",
        "1.23.456",
        "1,234,5",
        "1.234.50",
        "1 234 5",
        "0x1f",
        "1_000",
    ],
)
def test_what_is_no_number_is_never_taken_for_one(typed: str) -> None:
    """Ranges, estimates, fractions, words and broken grouping are asked back, not read as some number."""
    assert parse_number(typed) is MisreadCode.NOT_A_NUMBER


@pytest.mark.parametrize("typed", ["٣’123", "5²", "4,2¹", "0.123.456", "0.123,45"])
def test_look_alikes_of_digits_and_groups_are_asked_back(typed: str) -> None:
    """A footnote mark is no digit, and a group of thousands never begins with a zero."""
    assert isinstance(parse_number(typed), MisreadCode)


def test_a_number_too_large_to_count_with_is_no_number() -> None:
    """Four hundred nines are a slip of the keyboard, not infinity."""
    assert parse_number("9" * 400) is MisreadCode.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("85 %", 85.0), ("85%", 85.0), ("0,85 %", 0.85), ("% 85", 85.0), (f"85{NO_BREAK}%", 85.0), ("85 ％", 85.0)],
)
def test_a_percent_sign_is_seen(typed: str, meant: float) -> None:
    """ "85 %" is 85, with the sign remembered, so that 85 % is never confused with 85 days."""
    assert parse_number(typed) == ParsedNumber(meant, percent=True)
    assert parse_number(typed, "%", CURRENCIES) == ParsedNumber(meant, percent=True)


@pytest.mark.parametrize("typed", ["€ 4.20", "€4.20", "4,20 €", "4.20 EUR", "eur 4.20", "EUR 4,20"])
def test_the_currency_that_was_asked_for_may_stand_beside_the_number(typed: str) -> None:
    """A price with its currency sign or code is a price."""
    assert parse_number(typed, "EUR", CURRENCIES) == ParsedNumber(4.2)


@pytest.mark.parametrize(
    ("typed", "unit"),
    [("$ 4.20", "EUR"), ("4.20 USD", "EUR"), ("£4.20", "€"), ("€ 4.20", "USD"), ("5 CHF", "EUR"), ("€ 5", "days")],
)
def test_another_currency_than_the_one_asked_for_is_asked_back(typed: str, unit: str) -> None:
    """Dollars are not euros: four dollars twenty is no answer to a question for euros."""
    assert isinstance(parse_number(typed, unit, CURRENCIES), MisreadCode)


@pytest.mark.parametrize(
    ("typed", "unit", "meant"),
    [
        ("5 days", "days", 5.0),
        ("5 DAYS", "days", 5.0),
        ("5days", "Days", 5.0),
        ("1.234,5 kg", "kg", 1234.5),
        ("4,20 EUR/order", "EUR/order", 4.2),
        ("€ 4,20", "EUR/order", 4.2),
        ("€ 4,20", "", 4.2),
    ],
)
def test_the_unit_may_stand_beside_the_number(typed: str, unit: str, meant: float) -> None:
    """A vendor who repeats the unit of the question is understood."""
    assert parse_number(typed, unit, CURRENCIES) == ParsedNumber(meant)


@pytest.mark.parametrize("typed", ["-€5.50", "€-5.50", "-EUR 5,50", "-5.50 EUR", "− 5,50 €"])
def test_a_minus_may_stand_on_either_side_of_the_currency(typed: str) -> None:
    """What is less than nothing is understood wherever the language puts its minus."""
    assert parse_number(typed, "EUR", CURRENCIES) == ParsedNumber(-5.5)


@pytest.mark.parametrize("typed", ["--5", "-€-5", "- -5 EUR"])
def test_two_minus_signs_are_no_number(typed: str) -> None:
    """Twice less than nothing is a slip of the keyboard."""
    assert parse_number(typed, "EUR", CURRENCIES) is MisreadCode.NOT_A_NUMBER


def test_another_unit_than_the_one_asked_for_is_asked_back() -> None:
    """Hours are no answer to a question for days."""
    assert parse_number("5 hours", "days", CURRENCIES) is MisreadCode.NOT_A_NUMBER


@pytest.mark.parametrize("typed", ["120 m²", "120 m2", "120m²"])
def test_a_unit_with_a_raised_digit_may_stand_beside_the_number(typed: str) -> None:
    """Square metres are understood however the 2 is typed, and it is never taken for a digit of the number."""
    assert parse_number(typed, "m²", CURRENCIES) == ParsedNumber(120.0)


@pytest.mark.parametrize("typed", ["80-90", "80 – 90 %", "80 % to 90 %", "80 bis 90", "80 à 90", "80 a 90", "80..90"])
def test_a_range_is_known_for_what_it_is(typed: str) -> None:
    """Two numbers with what people write between them are a range, and no number."""
    assert parse_number(typed, "%") is MisreadCode.NOT_A_NUMBER
    assert is_range(typed, "%", NO_CURRENCIES)


@pytest.mark.parametrize(
    "typed",
    ["80", "-5", "2027-02-26", "2-3-4", "about 80 to many", "n/a", "80-", pytest.param("1" * 32_000, id="digits")],
)
def test_what_is_no_range_is_none(typed: str) -> None:
    """A number, a date, words around a number, or a cell full of digits are no range."""
    assert not is_range(typed, "%", NO_CURRENCIES)


@pytest.mark.parametrize(
    "spelt",
    ["percent", "Per cent", "pct", "pct.", "Prozent", "por ciento", "pour cent", "per cento", "percento", "％", "٪"],
)
def test_percent_is_known_however_it_is_spelt(spelt: str) -> None:
    """A word beside a number says what the sign says, and so does the word as the unit of a question."""
    assert parse_number(f"93.5 {spelt}", "%") == ParsedNumber(93.5, percent=True)
    assert parse_number("93.5 %", spelt) == ParsedNumber(93.5, percent=True)
    assert in_percent(spelt)


@pytest.mark.parametrize(
    ("unit", "percent"),
    [
        ("% of parcels", True),
        ("percent per week", True),
        ("“%”", True),
        ("Anteil in %", True),
        ("percentage points", False),
        ("%-Punkte", False),
        ("points de pourcentage", False),
        ("percentuale di chiamate", True),
        ("punti percentuali", False),
        ("punto percentuale", False),
        ("percentile", False),
        ("EUR", False),
    ],
)
def test_units_in_percent(unit: str, percent: bool) -> None:
    """Percent of something are percent; a difference of two percentages is none."""
    assert in_percent(unit) is percent


@pytest.mark.parametrize(
    ("unit", "codes"),
    [
        ("EUR", {"EUR"}),
        ("€ per 1,000 orders", {"EUR"}),
        ("EUR pro Mio. Sendungen", {"EUR"}),
        ("EUR/m²", {"EUR"}),
        ("EUR thousand", set()),
        ("Mio. €", set()),
        ("milioni di EUR", set()),
        ("EUR per 1.000 ordini", {"EUR"}),
        ("k EUR", set()),
        ("TEUR", set()),
        ("EUR 1,000", set()),
        ("Euro cent", set()),
        ("hours", set()),
    ],
)
def test_thousands_of_a_currency_are_not_the_currency(unit: str, codes: set[str]) -> None:
    """Whoever is asked for thousands of euros and writes "€ 5" may mean five euros: that is asked back."""
    assert currencies_of(unit, CURRENCIES) == codes
    assert (parse_number("€ 5", unit, CURRENCIES) == ParsedNumber(5.0)) is bool(codes)


@pytest.mark.parametrize("typed", ["4\u200b2", "\ufeff42", "42\u2060", "4\u00ad2"])
def test_what_nobody_sees_changes_no_number(typed: str) -> None:
    """A number that was pasted from a chat is the number that it shows."""
    assert parse_number(typed) == ParsedNumber(42.0)


@pytest.mark.parametrize("typed", ["5,20-", "9,4E+01"])
def test_numbers_of_business_software_are_asked_back(typed: str) -> None:
    """A minus behind the digits and powers of ten are how programs write; nobody guesses what they mean."""
    assert parse_number(typed) is MisreadCode.NOT_A_NUMBER
