"""Files that the tool wrote are told from a person's own."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from scorecard.errors import ScorecardError
from scorecard.files.output.problems_json import problems_json
from scorecard.files.written_here import is_ours, keep_others
from scorecard.report.tables.problems import problems_workbook
from scorecard.words import LANGUAGES, words


def own_workbook(path: Path, title: str = "", description: str = "") -> Path:
    """Save a workbook as an office program does."""
    workbook = openpyxl.Workbook()
    workbook.properties.title, workbook.properties.description = title, description
    workbook.save(path)
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.html", b"<html><meta name='generator' content='Word'>scorecard</html>"),
        ("my.json", b'{"schema": 1, "budget": 3}'),
        ("damaged.xlsx", b"PK\x03\x04 and so on"),
        ("text.xlsx", b"vendor,name"),
    ],
)
def test_what_a_person_wrote_stays(tmp_path: Path, name: str, content: bytes) -> None:
    """A file without a sign of ours is not replaced, and the message says what to do."""
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ScorecardError) as raised:
        keep_others(path, path.suffix)
    (problem,) = raised.value.problems
    assert "was not written by scorecard" in problem.message
    assert "move this one away" in problem.hint


def test_a_workbook_of_a_person_stays(tmp_path: Path) -> None:
    """Workbooks are known by their properties: ours by what made them, and by the titles that they have always had."""
    assert not is_ours(own_workbook(tmp_path / "mine.xlsx"))
    assert not is_ours(own_workbook(tmp_path / "balanced.xlsx", "Our scorecard 2027", "A balanced scorecard"))
    assert is_ours(
        own_workbook(tmp_path / "ranking.xlsx", "Tender", "Start with the sheet Summary. Made with scorecard 0.1.")
    )
    for language in LANGUAGES:
        title = words(language)("desk.list.title", title="Tender & more")
        assert is_ours(own_workbook(tmp_path / "status.xlsx", title))


def test_what_was_written_before_is_replaced(tmp_path: Path) -> None:
    """A list of an earlier run makes room for a new one, and so does an empty file."""
    workbook = problems_workbook({}, tmp_path, datetime(2027, 1, 4), words("de"))
    for name, content in (("a.xlsx", workbook), ("b.json", problems_json({})), ("c.html", b"")):
        (tmp_path / name).write_bytes(content)
        keep_others(tmp_path / name, Path(name).suffix)
    keep_others(tmp_path / "new.xlsx", ".xlsx")


def test_a_name_tells_what_is_in_the_file(tmp_path: Path) -> None:
    """No workbook goes under the name of another kind of file, which no program would open."""
    with pytest.raises(ScorecardError) as raised:
        keep_others(tmp_path / "ranking.pdf", ".xlsx")
    assert raised.value.problems[0].message.endswith("a name that ends in .xlsx")
