"""The currencies that are told apart, as people write them."""

import pytest

from scorecard.words.currencies import currency_marks, leading_currency
from scorecard.workbooks.cells import known_currencies


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("EUR per order", {"EUR"}),
        ("eur", {"EUR"}),
        ("1000 euros", {"EUR"}),
        ("US$", {"USD"}),
        ("dólares estadounidenses", {"USD"}),
        ("Schweizer Franken", {"CHF"}),
        ("Fr. 5", {"CHF"}),
        ("zł", {"PLN"}),
        ("R$", {"BRL"}),
        ("₹", {"INR"}),
        ("kr", {"SEK", "NOK", "DKK", "ISK"}),
        ("¥", {"JPY", "CNY"}),
        ("TRY", {"TRY"}),
        ("try it", set()),
        ("Sek. pro Anruf", set()),
        ("Tage, pen and top", set()),
        ("heures", set()),
        ("KPI", set()),
    ],
)
def test_currencies_in_use(text: str, codes: set[str]) -> None:
    """Codes, signs and names of the world's currencies are understood; a sign of several is that of each of them."""
    assert known_currencies().named_in(text) == codes


def test_no_sign_is_guessed() -> None:
    """A dollar may be that of any country that has one, and a peso: nobody decides which."""
    assert {"USD", "CAD", "AUD", "MXN"} < currency_marks()["$"]
    assert len(currency_marks()["us$"]) == len(currency_marks()["€"]) == len(currency_marks()["£"]) == 1


@pytest.mark.parametrize(
    ("unit", "currency"),
    [
        ("SEK", "SEK"),
        ("zł per order", "zł"),
        ("Kr. a day", "Kr."),
        ("US$/order", "US$"),
        ("orders per EUR", ""),
        ("euros", "euros"),
        ("europium", ""),
        ("", ""),
    ],
)
def test_currency_with_which_a_unit_begins(unit: str, currency: str) -> None:
    """A unit is money where it begins with a currency, however that is written; others may name one further on."""
    assert leading_currency(unit) == currency
