"""What a terminal shows: a look where it has one, and reasons where there is room for them."""

from pathlib import Path

import pytest

from scorecard.terminal import lines
from tests.functional.terminal import scorecard

REASON = "Required question still open: “Staff turnover”."


@pytest.mark.parametrize("command", ["rank", "status"])
def test_no_colour_leaves_nothing_of_a_look(campaign: Path, command: str) -> None:
    """Whoever sets NO_COLOR gets plain text, and neither bold nor dim letters."""
    with_look = scorecard(command, cwd=campaign, env={"FORCE_COLOR": "1"})
    plain = scorecard(command, cwd=campaign, env={"FORCE_COLOR": "1", "NO_COLOR": "1"})
    assert "\x1b" in with_look.out
    assert "\x1b" not in plain.out + plain.err
    assert "Boreal Couriers" in plain.out


@pytest.mark.parametrize("width", [80, 110])
def test_where_a_reason_stands(campaign: Path, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a narrow terminal a reason stands whole below its row; in a wide one, in the row's last column."""
    monkeypatch.setattr(lines, "_WIDTH", width)
    shown = scorecard("rank", cwd=campaign).out.splitlines()
    (row,) = [number for number, line in enumerate(shown) if line.lstrip().startswith("2 ") and "Boreal" in line]
    assert max(map(len, shown[row - 3 : row + 2])) <= width
    assert ("Provisional" in shown[row]) == (width == 110)
    assert (REASON in shown[row + 1]) == (width == 80)
