"""Wilson's interval of a share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.record.interval import wilson
from tests.builders.random_campaigns import modest


@pytest.mark.parametrize(
    ("yes", "count", "low", "high"),
    [(81, 263, 25.53, 36.62), (15, 148, 6.24, 16.05), (0, 20, 0.0, 16.11), (1, 29, 0.61, 17.18)],
)
def test_published_values(yes: int, count: int, low: float, high: float) -> None:
    """The intervals are those of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3."""
    found = wilson(yes, count)
    assert (round(found.low, 2), round(found.high, 2)) == (low, high)


@modest
@given(st.integers(1, 5000).flatmap(lambda count: st.tuples(st.integers(0, count), st.just(count))))
def test_a_share_lies_within_its_interval(sample: tuple[int, int]) -> None:
    """The share itself is never outside, and no end is beyond 0 or 100 %."""
    yes, count = sample
    found = wilson(yes, count)
    assert 0.0 <= found.low <= 100.0 * yes / count <= found.high <= 100.0
