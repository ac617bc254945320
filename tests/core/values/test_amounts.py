"""Numbers as tables of figures hold them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.values.amounts import DECIMAL_MARKS, amount_in, decided, is_dash, is_other_unit, read_amount
from tests.builders.criteria import CURRENCIES

NO_BREAK, NARROW_NO_BREAK = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("text", "unit", "readings"),
    [
        ("12,5", "EUR", {",": 12.5}),
        ("0.75", "EUR", {".": 0.75}),
        ("1.234", "EUR", {".": 1.234, ",": 1234}),
        ("1,234", "", {".": 1234, ",": 1.234}),
        ("1.234.567", "", {",": 1234567}),
        ("1 234", "", {".": 1234, ",": 1234}),
        ("€ 4.20", "EUR", {".": 4.2}),
        ("4,20€", "EUR per order", {",": 4.2}),
        ("1'234.50 CHF", "CHF", {".": 1234.5}),
        ("1 234,50 zł", "PLN", {",": 1234.5}),
        ("kr 12", "SEK", {".": 12, ",": 12}),
        ("(1,234.50)", "EUR", {".": -1234.5}),
        ("(€ 5)", "EUR", {".": -5, ",": -5}),
        ("€ (5)", "EUR", {".": -5, ",": -5}),
        ("-€ 5", "EUR", {".": -5, ",": -5}),
        ("€ −5", "EUR", {".": -5, ",": -5}),
        ("5 hours", "hours", {".": 5, ",": 5}),
        ("5 %", "%", {".": 5, ",": 5}),
    ],
)
def test_amounts(text: str, unit: str, readings: dict[str, float]) -> None:
    """Currencies, units, brackets and groups of thousands are understood, by each decimal mark that is possible."""
    amount = read_amount(text, unit, CURRENCIES)
    assert amount is not None
    assert amount.readings == readings
    assert amount.percent == ("%" in text)


@pytest.mark.parametrize(
    "text",
    ["", "(", "()", "(-5)", "--5", "((5))", "$ 5 €", "nan", "inf", "1e999", "9" * 400, "5 of 6", "5-6", "5 EURO X"],
)
def test_what_is_no_amount(text: str) -> None:
    """Two signs, two currencies, infinity and words are never taken for a number."""
    assert read_amount(text, "EUR", CURRENCIES) is None


@pytest.mark.parametrize(
    ("texts", "marks", "value"),
    [
        (["1.234"], DECIMAL_MARKS, None),
        (["1.234", "12,5"], {","}, 1234),
        (["1.234", "0.75"], {"."}, 1.234),
        (["1.234", "5", "700"], DECIMAL_MARKS, None),
        (["1.234", "12,5", "2.5"], set(), None),
        (["5", "700"], DECIMAL_MARKS, 5),
        ([], DECIMAL_MARKS, None),
    ],
)
def test_column_decides(texts: list[str], marks: set[str], value: float | None) -> None:
    """A cell that reads two ways is read as the others of its column; where they disagree, not at all."""
    amounts = [amount for text in texts if (amount := read_amount(text, currencies=CURRENCIES)) is not None]
    assert decided(amounts) == marks
    if amounts:
        assert amounts[0].value(frozenset(marks)) == value


@given(
    cents=st.integers(-(10**11), 10**11),
    mark=st.sampled_from(",."),
    group=st.sampled_from(["", " ", NO_BREAK, NARROW_NO_BREAK, "'", "’", "other"]),
    minus=st.sampled_from(["-", "−", "()"]),
    beside=st.sampled_from(["{}", "€ {}", "{} €", "EUR {}", "{}EUR"]),
)
def test_any_usual_way_of_writing_gives_the_number_back(
    cents: int, mark: str, group: str, minus: str, beside: str
) -> None:
    """However a sum is grouped, signed and marked as euros, it is read as the same sum."""
    grouped = f"{abs(cents) / 100:,.2f}"
    separator = ("." if mark == "," else ",") if group == "other" else group
    written = grouped.translate(str.maketrans({",": separator, ".": mark}))
    if cents < 0:
        written = f"({written})" if minus == "()" else minus + written
    amount = read_amount(beside.format(written), "EUR", CURRENCIES)
    assert amount is not None
    assert amount.value(frozenset(mark)) == cents / 100


EURO_ACCOUNTS = r'_-* #,##0.00\ "€"_-;\-* #,##0.00\ "€"_-;_-* "-"??\ "€"_-;_-@_-'


@pytest.mark.parametrize(
    ("number", "number_format", "unit", "value"),
    [
        (5.2, "General", "EUR", 5.2),
        (5.2, EURO_ACCOUNTS, "EUR", 5.2),
        (-5.2, EURO_ACCOUNTS, "EUR", -5.2),
        (-5.2, "0.0;[Red]0.0", "EUR", -5.2),
        (-5.2, "#,##0_);(#,##0)", "EUR", -5.2),
        (1234567.0, "#\\ ##0", "EUR", 1234567.0),
        (1e-7, "0.00E+00", "EUR", 1e-7),
        (0.07, "0.0%", "%", 7.0),
        (92.0, '0" %"', "%", 92.0),
        (5.2, '0.00" k€"', "k€", 5.2),
        (3.0, '0" days"', "days", 3.0),
        (5.2, '0.00" k€"', "EUR", None),
        (5.0, '0.0" ct"', "EUR", None),
        (5.2, '#,##0.00" per 100 parcels"', "EUR", None),
        (4.8, "0.0,", "EUR", None),
        (5e6, '0.0,," Mio"', "Mio", None),
        (0.0, "0.0,", "EUR", 0.0),
        (5.0, '0"00"', "EUR", None),
        (930.0, '00":"00', "EUR", None),
        (5.0, "(0)", "EUR", None),
        (0.0, EURO_ACCOUNTS, "EUR", None),
        (7.0, ";;;", "EUR", None),
    ],
)
def test_a_number_is_what_its_cell_shows(number: float, number_format: str, unit: str, value: float | None) -> None:
    """What a format shows beside a number must be the unit, and what it shows in its place is no number."""
    amount = amount_in(number, number_format, unit, CURRENCIES)
    assert (None if amount is None else amount.value(DECIMAL_MARKS)) == value


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("$ 8.00", True),
        ("5,20 k€", True),
        ("5 TEUR", True),
        ("5 ct", True),
        ("5.2 Mio", True),
        ("5", False),
        ("about 5", False),
        ("5 EUR per 100 parcels", False),
        ("k€", False),
    ],
)
def test_a_number_in_another_unit_is_known_as_such(text: str, other: bool) -> None:
    """A currency or a scale beside one number says what is wrong with it."""
    assert is_other_unit(text, CURRENCIES) is other


@pytest.mark.parametrize(("text", "dash"), [("-", True), ("– €", True), ("EUR -", True), ("-5", False), ("€", False)])
def test_a_dash_in_place_of_an_amount(text: str, dash: bool) -> None:
    """Bookkeepers write a dash where there is no amount, with the currency beside it."""
    assert is_dash(text, "EUR", CURRENCIES) is dash
