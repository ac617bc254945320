"""Which months of the record count, and which incidents."""

from datetime import date, datetime, time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.record.books import Books
from scorecard.core.model.record.causes import Cause
from scorecard.core.record.window import Discount, counted, discount, is_in_time, open_until, window, working_day_after
from tests.builders.books import DEADLINE, incident
from tests.builders.random_campaigns import modest


@pytest.mark.parametrize(
    ("day", "months", "start", "end"),
    [
        (date(2027, 2, 26), 12, date(2026, 2, 1), date(2027, 2, 1)),
        (date(2027, 1, 31), 1, date(2026, 12, 1), date(2027, 1, 1)),
        (date(2027, 12, 1), 24, date(2025, 12, 1), date(2027, 12, 1)),
    ],
)
def test_whole_months_before_the_deadlines(day: date, months: int, start: date, end: date) -> None:
    """The month of the deadline itself never counts, and the months before it count whole."""
    during = window(Deadline(day), months)
    assert (during.start, during.end) == (start, end)
    assert during.has(start)
    assert not during.has(end)


def test_what_is_unsolved_is_open_until_the_deadline() -> None:
    """A deadline without a time of day is the end of its day."""
    assert open_until(DEADLINE) == datetime(2027, 2, 27)
    assert open_until(Deadline(date(2027, 2, 26), time(17), "Europe/Madrid")) == datetime(2027, 2, 26, 17)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({}, None),
        ({"cause": None}, Discount.NO_CAUSE),
        ({"cause": Cause.US}, Discount.NOT_PARTNER),
        ({"cause": Cause.OTHER}, Discount.NOT_PARTNER),
        ({"cause": Cause.DISPUTED}, Discount.DISPUTED),
        ({"shown": None}, Discount.NOT_SHOWN),
        ({"shown": date(2027, 2, 12)}, None),
        ({"shown": date(2027, 2, 15)}, Discount.SHOWN_LATE),
        ({"shown": date(2027, 3, 1)}, Discount.SHOWN_LATE),
    ],
)
def test_what_counts(more: dict[str, object], why: Discount | None) -> None:
    """Only what is the partner's, undisputed, and was shown to it ten working days before, counts."""
    assert discount(incident("a", **more), DEADLINE) is why


@modest
@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_working_days_are_those_of_numpy(shown: date, due: date) -> None:
    """Ten working days are ten from Monday to Friday, as numpy counts them."""
    heard = discount(incident("a", shown=shown), Deadline(due)) is None
    assert heard == is_in_time(shown, Deadline(due)) == (np.busday_count(shown, due) >= 10)


@modest
@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(1, 30))
def test_a_working_day_later_is_that_of_numpy(day: date, count: int) -> None:
    """So many working days after a day is where numpy has it."""
    later = working_day_after(day, count)
    assert later == np.busday_offset(day, count, roll="backward").item()


@modest
@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_who_is_shown_something_in_time_may_answer_in_time(shown: date, due: date) -> None:
    """Ten working days to answer end with the deadline at the latest, where there were ten before it."""
    assert not is_in_time(shown, Deadline(due)) or working_day_after(shown, 10) <= due


def test_counted_incidents_are_of_the_window() -> None:
    """What happened before the window or in the deadline's month is left out."""
    books = Books(tuple(incident(day, day) for day in ("2026-01-31", "2026-02-01", "2027-01-31", "2027-02-01")))
    assert [each.id for each in counted(books, DEADLINE, 12)] == ["2026-02-01", "2027-01-31"]
