"""A command that is killed leaves mails in a state from which the next run goes on."""

import os
import random
from pathlib import Path

import pytest

from benchmarks.mail_kills import campaign, killed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot")
def test_killed_at_random_moments(tmp_path: Path) -> None:
    """Killed while it drafts or sends, and run again: nothing arrives twice, nothing is gone or half written."""
    made, chance = campaign(tmp_path / "made"), random.Random(7)  # noqa: S311
    assert [said for _, said in (killed(made, tmp_path / "tried", chance) for _ in range(12)) if said] == []
