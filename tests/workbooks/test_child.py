"""Files read in a child process."""

import sys
from pathlib import Path

import pytest

from scorecard.workbooks import child, limits
from scorecard.workbooks.child import ask
from scorecard.workbooks.unreadable import Unreadable, Why


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    """Return where the script of a test lies."""
    return tmp_path / "script.py"


def script(asked: Path, *lines: str) -> None:
    """Write a module whose `answer` does what the lines say."""
    body = "".join(f"    {line}\n" for line in lines)
    asked.write_text(f"import os, sys, time\n\n\ndef answer(content):\n{body}", encoding="utf-8")


def refusal(asked: Path, content: bytes = b"content") -> Why:
    """Return why a child process gave no answer."""
    with pytest.raises(Unreadable) as caught:
        ask(asked, content)
    return caught.value.code


def test_the_answer_comes_back(asked: Path) -> None:
    """What the child process found in the file arrives whole, whatever letters are in it."""
    script(asked, 'return [len(content), None, 1.5, {"é\\ud800": "ж"}]')
    assert ask(asked, bytes(5_000_000)) == [5_000_000, None, 1.5, {"é\ud800": "ж"}]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("raise ValueError", Why.READER_FAILED),
        ("raise BaseException", Why.READER_FAILED),
        ("return {1, 2}", Why.READER_FAILED),
        ("sys.exit(1)", Why.READER_FAILED),
        ("os._exit(0)", Why.READER_FAILED),
        ("os.abort()", Why.READER_FAILED),
        ('os.write(1, b"garbage")', Why.READER_FAILED),
        ('os.write(1, b"[" * 100_000); os._exit(0)', Why.READER_FAILED),
        ('os.write(1, b"\\xff"); os._exit(0)', Why.READER_FAILED),
        ('return "x" * (64 * 2**20)', Why.READER_FAILED),
        ("raise MemoryError", Why.TOOK_TOO_MUCH_MEMORY),
        pytest.param(
            "bytearray(2**31)",
            Why.TOOK_TOO_MUCH_MEMORY,
            marks=pytest.mark.skipif(sys.platform != "linux", reason="no limit of memory"),
        ),
    ],
)
def test_what_goes_wrong_in_the_child_stays_there(asked: Path, line: str, why: Why) -> None:
    """A crash, an abort, too much memory or an answer that makes no sense is told of, and the run goes on."""
    script(asked, line)
    assert refusal(asked) is why


@pytest.mark.parametrize(
    "lines",
    [
        ("time.sleep(600)",),
        ("os.close(1)", "time.sleep(600)"),
        ("os.write(1, b'[]')", "os.close(1)", "time.sleep(600)"),
        ("while True:", "    os.write(2, bytes(65_536))"),
    ],
)
def test_a_child_that_does_not_end_is_ended(
    asked: Path, lines: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that keeps its reader busy for ever is given up on, and nothing is left running."""
    mark = asked.with_suffix(".pid")
    script(asked, f"open({str(mark)!r}, 'w').write(str(os.getpid()))", *lines)
    for seconds in (1, 10, 100):  # a loaded machine may take longer to start a process than it is given
        monkeypatch.setattr(limits, "CHILD_SECONDS", seconds)
        assert refusal(asked) is Why.TOOK_TOO_LONG
        if mark.exists():
            break
    if sys.platform == "linux":
        assert not Path("/proc", mark.read_text(encoding="utf-8")).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts by the clock")
def test_the_limit_is_of_a_processor(asked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that computes without end is given up on, and one whose reader only had to wait is read."""
    monkeypatch.setattr(limits, "CHILD_SECONDS", 1)
    monkeypatch.setattr(child, "_PATIENCE", 600)
    script(asked, "time.sleep(1.5)", "return 1")
    assert ask(asked, b"content") == 1
    script(asked, "while True: pass")
    assert refusal(asked) is Why.TOOK_TOO_LONG


def test_a_child_that_reads_nothing(asked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child process that dies or sleeps before it took the file in does not hold up the run either."""
    large = bytes(5_000_000)
    asked.write_text("raise SystemExit(1)", encoding="utf-8")
    assert refusal(asked, large) is Why.READER_FAILED
    monkeypatch.setattr(limits, "CHILD_SECONDS", 1)
    asked.write_text("import time\ntime.sleep(600)", encoding="utf-8")
    assert refusal(asked, large) is Why.TOOK_TOO_LONG


@pytest.mark.parametrize("executable", ["", None, "/no/such/python"])
def test_no_python_to_start(asked: Path, executable: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python cannot be started once more, the message says that, and does not blame the file."""
    monkeypatch.setattr(sys, "executable", executable)
    assert refusal(asked) is Why.READER_NOT_STARTED
