"""Every sentence that says what would happen is true: what it says is done, and all is ranked again."""

from collections import Counter
from pathlib import Path

import pytest

from tests.functional.sentences.by_core import told_by_core
from tests.functional.sentences.check import checked_in_files, checked_in_memory
from tests.functional.sentences.claims import Lot
from tests.functional.sentences.draw import drawn
from tests.functional.sentences.kinds import claims_of

IN_MEMORY = (*range(60), 744, 755, 2001, 2118)
"""The last four: a gate whose answers earn the same, a text called not applicable behind an open gate, a tie at a share
of exactly 100 %, and a text that was read before the question on which it hangs was answered."""
IN_FILES = (500, 501, 502, 503, 504)
RUNS = 4
"""Of the command, with something changed."""


@pytest.mark.parametrize("seed", IN_MEMORY)
def test_what_is_told_comes_true(seed: int) -> None:
    """Every sentence about a random campaign holds once the answers, figures and weights are as it says."""
    assert checked_in_memory(seed).false == []


@pytest.mark.parametrize("seed", IN_FILES)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_is_told_comes_true_in_real_files(seed: int, tmp_path: Path) -> None:
    """So it does with answers typed into workbooks, figures and reviews into tables, and weights into criteria.yaml."""
    found = checked_in_files(seed, tmp_path / "tender", RUNS)
    assert found.false == []
    assert found.in_files.total() >= RUNS


def test_the_sentences_are_of_many_kinds() -> None:
    """The laws above look at calls, hinges, gaps, figures, ways back and weights, and not at nothing."""
    kinds: Counter[str] = Counter()
    for seed in IN_MEMORY[::5]:
        tender = drawn(seed)
        told = told_by_core(tender)
        kinds.update(claim.kind for lot in told["lots"] for claim in claims_of(Lot(tender, lot), told))
    assert len(kinds) >= 30
