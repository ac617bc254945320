"""The record of a vendor month by month."""

from datetime import date

import pytest

from scorecard.core.model.record.books import Books
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.measures import ShareInterval
from scorecard.core.record.interval import wilson
from scorecard.core.record.months import LEAST_ANSWERS, months_told
from tests.builders.books import DEADLINE, feedback, incident


def test_twelve_months_before_that_of_the_deadline() -> None:
    """The months come in order, the year's end among them; what lies outside, or is another vendor's, is in none."""
    happened = (incident("A", "2026-02-01"), incident("B", "2027-01-31"), incident("C", "2027-02-01"))
    told = months_told(Books((*happened, incident("D", "2026-05-01", "other"))), "acme", DEADLINE)
    assert [month.start for month in told] == [date(2026, month, 1) for month in range(2, 13)] + [date(2027, 1, 1)]
    assert [month.counted for month in told] == [1, *[0] * 10, 1]


def test_what_does_not_count_is_told_apart() -> None:
    """A disputed incident stands beside those that count."""
    happened = (incident("A", "2026-11-03"), incident("B", "2026-11-04", cause=Cause.DISPUTED))
    november = months_told(Books(happened), "acme", DEADLINE)[9]
    assert (november.counted, november.others) == (1, 1)


@pytest.mark.parametrize(
    ("yes", "no", "solved", "interval"), [(3, 1, None, None), (3, 2, 60.0, wilson(3, 5)), (0, 0, None, None)]
)
def test_a_share_of_few_answers_is_not_told(
    yes: int, no: int, solved: float | None, interval: ShareInterval | None
) -> None:
    """A month with fewer than five answers has no share, and one with five has it with its interval."""
    books = Books(
        (incident("A", "2026-11-03"),), (), (feedback("2026-11", yes, no), feedback("2026-11", 9, 9, "other"))
    )
    november = months_told(books, "acme", DEADLINE)[9]
    assert (november.answered, november.solved, november.interval) == (yes + no, solved, interval)
    assert LEAST_ANSWERS == 5


def test_nothing_is_told_of_whom_the_books_say_nothing() -> None:
    """A newcomer has no months, and nor has who was only met long ago."""
    assert months_told(Books((incident("A", "2020-01-01"),)), "acme", DEADLINE) == ()
    assert months_told(Books((incident("A"),)), "other", DEADLINE) == ()
