"""Workbooks damaged at random are read or refused; `python -m benchmarks.fuzz 20000` tries more of them."""

import faulthandler
from collections.abc import Iterator

import pytest

from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.mutations import many, mutated

TRIES = 600
STUCK_AFTER = 120
"""Seconds; all of them together take a few."""


@pytest.fixture(autouse=True)
def stuck() -> Iterator[None]:
    """End the tests with a traceback where a file keeps the reader busy for ever."""
    faulthandler.dump_traceback_later(STUCK_AFTER, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def test_damaged_workbooks() -> None:
    """Whatever is damaged in a workbook, it is read or refused with a reason, and nothing else happens."""
    outcomes: set[Why | None] = set()
    for seed, content in many(TRIES):
        try:
            read_workbook(content)
            outcomes.add(None)
        except Unreadable as error:
            outcomes.add(error.code)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
    assert {None, Why.BROKEN, Why.UNSAFE} <= outcomes


def test_same_seed_same_damage() -> None:
    """A workbook that was found to do harm can be made again from its number."""
    assert [mutated(seed) for seed in range(20)] == [mutated(seed) for seed in range(20)]
