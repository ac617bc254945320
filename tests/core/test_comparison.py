"""How figures are compared."""

import pytest

from scorecard.core.comparison import exceeds, reaches, rounded, same


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
