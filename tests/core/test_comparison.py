"""How figures are compared."""

import pytest

from scorecard.core.comparison import end_passed, exceeds, reaches, rounded, same


@pytest.mark.parametrize(
    ("value", "bound", "as_compared"),
    [(0.1 + 0.2, 0.3, 0), (0.3, 0.1 + 0.2, 0), (0.3, 0.300000002, -1), (0.300000002, 0.3, 1), (-1.0, 1.0, -1)],
)
def test_noise_in_the_last_digits_decides_nothing(value: float, bound: float, as_compared: int) -> None:
    """Figures that differ only after the ninth digit are equal, all others are not."""
    assert reaches(value, bound) is (as_compared >= 0)
    assert exceeds(value, bound) is (as_compared > 0)
    assert same(value, bound) is (as_compared == 0)
    assert (rounded(value) > rounded(bound)) is (as_compared > 0)


@pytest.mark.parametrize(
    ("value", "lowest", "highest", "passed"),
    [
        (2.9, 3.0, 12.0, 3.0),
        (3.0, 3.0, 12.0, None),
        (12.0, 3.0, 12.0, None),
        (12.1, 3.0, 12.0, 12.0),
        (0.1 + 0.2, None, 0.3, None),
        (-99.0, None, 12.0, None),
        (99.0, 3.0, None, None),
    ],
)
def test_the_end_that_is_passed_is_told(
    value: float, lowest: float | None, highest: float | None, passed: float | None
) -> None:
    """Exactly at an end is within, and where there is no end nothing is beyond it."""
    assert end_passed(value, lowest, highest) == passed
