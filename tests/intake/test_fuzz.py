"""Workbooks damaged at random are read or refused; `python -m benchmarks.fuzz 20000` tries more of them."""

import pytest

from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.mutations import many, mutated

FEW, MANY = 600, 6000


@pytest.mark.parametrize("tries", [FEW, pytest.param(MANY, marks=pytest.mark.sweep)])
def test_damaged_workbooks(tries: int) -> None:
    """Whatever is damaged in a workbook, it is read or refused with a reason, and nothing else happens."""
    outcomes: set[Why | None] = set()
    for seed, content in many(tries):
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
