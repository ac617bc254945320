"""Tests of what is known of a vendor."""

from datetime import date

import pytest

from scorecard.core.model.vendors import Vendor

TODAY, DUE = date(2027, 1, 20), date(2027, 1, 29)


@pytest.mark.parametrize(
    ("invited", "due", "exception", "believed"),
    [
        (None, DUE, "", False),
        (date(2027, 1, 20), DUE, "", True),
        (date(2027, 1, 21), DUE, "", False),
        (date(2027, 1, 20), None, "", True),
        (date(2027, 1, 15), date(2027, 1, 10), "", False),
        (date(2027, 1, 15), date(2027, 1, 10), "The buyer asked it late", True),
    ],
)
def test_a_day_of_invitation_is_believed(
    invited: date | None, due: date | None, exception: str, *, believed: bool
) -> None:
    """A day to come, or after the deadline of a vendor that may not be late, is a slip, and counts for nothing."""
    vendor = Vendor("ash", "Ash", invited=invited, exception=exception)
    assert vendor.is_invited(TODAY, due) == believed
