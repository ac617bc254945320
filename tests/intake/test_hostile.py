"""Files of strangers: each is refused for the right reason or read for what it says, in bounded time and memory."""

import faulthandler
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.functional.terminal import environment
from tests.intake.hostile import Hostile, hostile_files
from tests.memory import measured

ROOT = Path(__file__).parents[2]
MOST_MEGABYTES = 300
LONGEST_MESSAGE = 500
STUCK_AFTER = 120
"""Seconds; the slowest file takes about one."""

_READ_ALL = """
import sys
from pathlib import Path
from scorecard.workbooks.unreadable import Unreadable
from scorecard.workbooks.read import read_workbook
for path in Path(sys.argv[1]).iterdir():
    try:
        read_workbook(path.read_bytes())
    except Unreadable:
        continue
"""


@cache
def files() -> dict[str, Hostile]:
    """Return the hostile files by their names."""
    return hostile_files()


@pytest.fixture(autouse=True)
def stuck() -> Iterator[None]:
    """End the tests with a traceback where a file keeps the reader busy for ever."""
    faulthandler.dump_traceback_later(STUCK_AFTER, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.mark.filterwarnings("ignore:invalid escape sequence")  # of a codec that a file asks for
@pytest.mark.parametrize("name", files())
def test_hostile_file(name: str) -> None:
    """A hostile file is refused with its reason, or read, and then nothing in it is changed or left out."""
    hostile = files()[name]
    content = hostile.make()
    if isinstance(hostile.expected, Why):
        with pytest.raises(Unreadable) as caught:
            read_workbook(content)
        assert caught.value.code is hostile.expected
        assert len(caught.value.problem("acme.xlsx", words("en")).message) < LONGEST_MESSAGE
    else:
        sheets = read_workbook(content).sheets
        cells = sheets[0].cells if sheets else {}
        assert {place: cells[place].value for place in hostile.expected} == hostile.expected
        assert hostile.expected or not cells


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no memory of children")
def test_memory_of_all(tmp_path: Path) -> None:
    """All hostile files, one after the other, never take more memory than any laptop has."""
    folder = tmp_path / "files"
    folder.mkdir()
    for number, hostile in enumerate(files().values()):
        (folder / f"{number}.xlsx").write_bytes(hostile.make())
    ran = measured([sys.executable, "-c", _READ_ALL, folder], ROOT, environment(), tmp_path / "notes")
    assert ran.code == 0, ran.err
    assert ran.megabytes < MOST_MEGABYTES
