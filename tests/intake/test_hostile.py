"""Files of strangers: each is refused for the right reason or read for what it says, in bounded time and memory."""

import sys
from collections.abc import Sequence
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
LARGE = {
    "8 million elements", "a million blank cells with a style", "a million blank rows", "a million cells",
    "a million merged cells", "500,000 cells", "500,000 merged cells", "65,000 parts", "cells with long addresses",
    "days from 1904 in 4,000 formats", "elements in many sheets", "a million attributes in utf-16",
}  # fmt: skip
"""Files that take long to make; smaller ones of their kind are read in every run."""
HUNGRY = ("as many cells as may be", "everything at once", "shared texts of 30 MB with broad letters", "text of 30 MB")
"""Files that take as much memory as any."""

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


@pytest.mark.filterwarnings("ignore:invalid escape sequence")  # of a codec that a file asks for
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.sweep] if name in LARGE else []) for name in files()]
)
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


def test_the_large_and_the_hungry_are_there() -> None:
    """The files that are told apart by their names are among the hostile ones."""
    assert {*LARGE, *HUNGRY} <= set(files())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no memory of children")
@pytest.mark.parametrize("names", [HUNGRY, pytest.param(tuple(files()), marks=pytest.mark.sweep)], ids=["few", "all"])
def test_memory(names: Sequence[str], tmp_path: Path) -> None:
    """Hostile files, one after the other, never take more memory than any laptop has."""
    folder = tmp_path / "files"
    folder.mkdir()
    for number, name in enumerate(names):
        (folder / f"{number}.xlsx").write_bytes(files()[name].make())
    ran = measured([sys.executable, "-c", _READ_ALL, folder], ROOT, environment(), tmp_path / "notes")
    assert ran.code == 0, ran.err
    assert ran.megabytes < MOST_MEGABYTES
