"""What differs between the criteria as they were sent and as they are."""

import pytest

from scorecard.core.model.differences import Difference, DifferenceCode


@pytest.mark.parametrize(
    ("code", "in_shares"),
    [
        (DifferenceCode.SHARE, True),
        (DifferenceCode.COMPLETE, True),
        (DifferenceCode.CREDIT, True),
        (DifferenceCode.CREDIT_NONE, True),
        (DifferenceCode.WEIGHT, False),
        (DifferenceCode.FLOOR, False),
    ],
)
def test_what_was_changed_is_told_as_a_share_only_where_it_is_one(code: DifferenceCode, in_shares: bool) -> None:
    """A share of 0.6 is told as 60 %, a weight of 0.6 is not."""
    assert Difference(code, "", 0.6, 0.7).in_shares is in_shares
