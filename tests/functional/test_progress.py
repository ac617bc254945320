"""What a person sees on a terminal while many files are read."""

import io
import sys

import pytest

from scorecard.terminal import lines


class _Terminal(io.StringIO):
    """What is written to it, as a terminal would show it."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("passed", "done", "told"),
    [
        (9.0, 312, "312 of 1,000 files read, about 20 s left"),
        (4.0, 500, "500 of 1,000 files read, about 4 s left"),
        (200.0, 400, "400 of 1,000 files read, about 5 min left"),
        (9.0, 1_000, "1,000 of 1,000 files read"),
    ],
)
def test_how_far_it_is(passed: float, done: int, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line says how many files are read, and about how long the rest takes."""
    shown = _Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    clock = iter([0.0])
    monkeypatch.setattr(lines.time, "monotonic", lambda: next(clock, passed))
    with lines.progress("files read") as progress:
        progress(done, 1_000)
    assert told in shown.getvalue()
    assert "left" not in shown.getvalue().replace(told, "")


def test_a_log_file_has_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is written where nobody watches."""
    shown = io.StringIO()
    monkeypatch.setattr(sys, "stderr", shown)
    with lines.progress("files read") as progress:
        progress(312, 1_000)
    assert shown.getvalue() == ""
