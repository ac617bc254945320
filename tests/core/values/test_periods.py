"""Periods in the names of columns."""

import pytest

from scorecard.core.values.periods import length_of, period_of


@pytest.mark.parametrize(
    ("text", "period", "length"),
    [
        ("2026", "2026", "year"),
        ("1999", "1999", "year"),
        ("2026-Q1", "2026-Q1", "quarter"),
        ("2026 q4", "2026-Q4", "quarter"),
        ("2026Q2", "2026-Q2", "quarter"),
        ("Q3 2026", "2026-Q3", "quarter"),
        ("q3-2026", "2026-Q3", "quarter"),
        ("2026-03", "2026-03", "month"),
        ("2026-12", "2026-12", "month"),
    ],
)
def test_periods(text: str, period: str, length: str) -> None:
    """Years, quarters and months are understood, each in the ways in which people write them."""
    assert period_of(text) == period
    assert length_of(period) == length


@pytest.mark.parametrize("text", ["", "soon", "26", "2026-13", "2026-Q5", "H1 2026", "FY26", "2026-03-01", "12026"])
def test_what_is_no_period(text: str) -> None:
    """Halves, business years, days and words are no periods that can be put in order."""
    assert period_of(text) is None


def test_order() -> None:
    """Later periods sort behind earlier ones; where there is no period, there is no length."""
    assert sorted(["2026-10", "2025-12", "2026-09"]) == ["2025-12", "2026-09", "2026-10"]
    assert length_of("") == ""
