"""Currencies as people write them."""

import pytest

from scorecard.core.values.currencies import currencies_in, currency_name, leading_currency


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("EUR", {"EUR"}),
        ("€/order", {"EUR"}),
        ("EUR per order", {"EUR"}),
        ("1000 euros", {"EUR"}),
        ("5€", {"EUR"}),
        ("US$", {"USD"}),
        ("$", {"USD", "CAD", "AUD"}),
        ("kr", {"SEK", "NOK", "DKK"}),
        ("zł", {"PLN"}),
        ("Fr. 5", {"CHF"}),
        ("heures", set()),
        ("days", set()),
        ("", set()),
    ],
)
def test_currency_in_a_text(text: str, codes: set[str]) -> None:
    """Signs, codes and words are found, but not letters inside another word; some signs are those of several."""
    assert currencies_in(text) == codes


def test_name_of_a_currency() -> None:
    """A message names a currency by its code, or by the sign where that is all that is known."""
    assert [currency_name(currencies_in(text)) for text in ("£", "$", "kr.")] == ["GBP", "$", "kr"]


@pytest.mark.parametrize(
    ("unit", "currency"),
    [("SEK", "SEK"), ("zł per order", "zł"), ("Kr. a day", "Kr."), ("US$/order", "US$"), ("orders per EUR", "")],
)
def test_currency_with_which_a_unit_begins(unit: str, currency: str) -> None:
    """A unit is money where it begins with a currency, however that is written; others may name one further on."""
    assert leading_currency(unit) == currency
