"""Currencies as people write them."""

import pytest

from scorecard.core.values.currencies import NO_CURRENCIES
from tests.builders.criteria import CURRENCIES


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
        ("SEK", {"SEK"}),
        ("5 sek", set()),
        ("heures", set()),
        ("days", set()),
        ("", set()),
    ],
)
def test_currency_in_a_text(text: str, codes: set[str]) -> None:
    """Signs, codes and words are found, but not letters inside another word; some signs are those of several."""
    assert CURRENCIES.named_in(text) == codes


def test_a_code_that_is_a_word_counts_in_small_letters_where_it_was_asked_for() -> None:
    """Five "sek" are five seconds, unless crowns were asked for."""
    assert "sek" not in CURRENCIES.marks
    assert "sek" in CURRENCIES.marks_of(CURRENCIES.named_in("SEK"))
    assert CURRENCIES.codes_of("sek") == {"SEK"}
    assert CURRENCIES.codes_of("hours") == set()


def test_where_no_currency_is_known_none_is_found() -> None:
    """Where no money is asked for, a currency is no more than a word."""
    assert NO_CURRENCIES.named_in("EUR") == set()


def test_name_of_a_currency() -> None:
    """A message names a currency by its code, or by the sign where that is all that is known."""
    assert [CURRENCIES.name(CURRENCIES.named_in(text)) for text in ("£", "$", "kr.")] == ["GBP", "$", "kr"]
