"""Finding the files that came back, and loading them."""

import os
import sys
from contextlib import chdir
from itertools import permutations
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.intake.contents import files_in
from scorecard.intake.find import find_files, is_clutter, load, why_no_file
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right that users of Windows lack")
needs_rights = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may open everything"
)


def touch(*paths: Path) -> None:
    """Make files with a little content, and the folders that they are in."""
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_files_in_folders_and_their_folders(tmp_path: Path) -> None:
    """A folder gives all files in it, in subfolders too, in the order of their names whatever their case."""
    touch(tmp_path / "b.xlsx", tmp_path / "C.xlsx", tmp_path / "late" / "a.xlsx", tmp_path / "~$b.xlsx")
    assert [path.name for path in find_files([tmp_path])] == ["a.xlsx", "b.xlsx", "C.xlsx", "~$b.xlsx"]


def test_order_of_arguments_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the files are named, and in whatever order, the result is the same, and each file comes once."""
    touch(tmp_path / "returned" / "a.xlsx", tmp_path / "returned" / "b.xlsx", tmp_path / "more" / "a.xlsx")
    monkeypatch.chdir(tmp_path)
    named = [Path("returned"), tmp_path / "returned", Path("returned/b.xlsx"), Path("more/../more")]
    results = {find_files(order) for order in permutations(named)}
    assert results == {(Path("more/../more/a.xlsx"), Path("returned/a.xlsx"), Path("returned/b.xlsx"))}


@needs_links
def test_links_are_followed_once(tmp_path: Path) -> None:
    """A link to a file is that file; links to folders, in a circle or not, are not followed, but told."""
    touch(tmp_path / "returned" / "a.xlsx")
    (tmp_path / "returned" / "same.xlsx").symlink_to("a.xlsx")
    (tmp_path / "returned" / "circle").symlink_to(tmp_path)
    found = find_files([tmp_path])
    assert found == (tmp_path / "returned" / "a.xlsx", tmp_path / "returned" / "circle")
    assert [why_no_file(path) for path in found] == [None, Why.LINKED_FOLDER]


@needs_links
def test_link_that_leads_nowhere_is_heard_of(tmp_path: Path) -> None:
    """A link whose file is gone is found, so that loading it says what is wrong."""
    (tmp_path / "gone.xlsx").symlink_to("nowhere.xlsx")
    (tmp_path / "loop.xlsx").symlink_to("loop.xlsx")
    found = find_files([tmp_path])
    assert [path.name for path in found] == ["gone.xlsx", "loop.xlsx"]
    for path in found:
        with pytest.raises(Unreadable) as caught:
            load(path)
        assert caught.value.code is Why.CANNOT_OPEN


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_pipes_are_no_files(tmp_path: Path) -> None:
    """A pipe that lies in a folder is told and left alone, since reading it would never end."""
    os.mkfifo(tmp_path / "pipe")
    (found,) = files_in(*find_files([tmp_path]), "pipe")
    assert found.clutter
    assert found.trouble is not None
    assert found.trouble.code is Why.NO_FILE
    with pytest.raises(ScorecardError, match="a device or a pipe"):
        find_files([tmp_path / "pipe"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens no such path")
def test_deep_folders(tmp_path: Path) -> None:
    """A file that lies in 1,500 folders within each other is found like any other."""
    with chdir(tmp_path):
        for _ in range(1500):
            os.mkdir("d")  # noqa: PTH102 - pathlib would name it from the top
            os.chdir("d")
        Path("deep.xlsx").touch()
        assert [path.name for path in find_files([tmp_path])] == ["deep.xlsx"]
        Path("deep.xlsx").unlink()
        for _ in range(1500):  # pytest's own way to tidy up goes less deep
            os.chdir("..")
            os.rmdir("d")  # noqa: PTH106


def test_paths_that_do_not_exist(tmp_path: Path) -> None:
    """Each misspelt path is reported, all at once and with a hint."""
    with pytest.raises(ScorecardError) as caught:
        find_files([tmp_path, tmp_path / "retuned", tmp_path / "acme.xlsx"])
    assert [problem.where.file for problem in caught.value.problems] == [
        str(tmp_path / "retuned"),
        str(tmp_path / "acme.xlsx"),
    ]
    assert all(problem.hint for problem in caught.value.problems)


@needs_rights
def test_folder_that_may_not_be_opened(tmp_path: Path) -> None:
    """A folder without the right to open it is reported: answers may be in it."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with pytest.raises(ScorecardError) as caught:
        find_files([tmp_path])
    closed.chmod(0o700)
    assert caught.value.problems[0].where.file == str(closed)


@needs_rights
def test_file_that_may_not_be_opened(tmp_path: Path) -> None:
    """A file without the right to open it is refused with a reason."""
    touch(tmp_path / "acme.xlsx")
    (tmp_path / "acme.xlsx").chmod(0)
    with pytest.raises(Unreadable) as caught:
        load(tmp_path / "acme.xlsx")
    assert caught.value.code is Why.NO_ACCESS


@pytest.mark.parametrize(
    "name", ["~$acme.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini", ".~lock.acme.xlsx#", "._acme.xlsx"]
)
def test_clutter(name: str) -> None:
    """What Excel, LibreOffice, macOS and Windows leave behind in a folder is known as such."""
    assert is_clutter(Path("returned", name))


@pytest.mark.parametrize(
    "name", ["Inbox.msf", "dovecot.index.cache", "dovecot-uidlist", ".uidvalidity", "courierimapuiddb", "maildirfolder"]
)
def test_clutter_of_mail_programs(name: str) -> None:
    """What Thunderbird and mail servers keep beside mails is known as such."""
    assert is_clutter(Path("returned", name))


def test_unfinished_mails(tmp_path: Path) -> None:
    """A mail that a server was still writing is passed over, but no file in a folder that merely has that name."""
    (tmp_path / "Maildir" / "cur").mkdir(parents=True)
    assert is_clutter(tmp_path / "Maildir" / "tmp" / "1700000000.M1P1.host")
    assert not is_clutter(tmp_path / "Maildir" / "cur" / "1700000000.M1P1.host")
    assert not is_clutter(tmp_path / "tmp" / "acme.xlsx")


@pytest.mark.parametrize("name", ["acme.xlsx", "~acme.xlsx", "lock.acme.xlsx", "notes.txt", "dovecote.xlsx"])
def test_what_a_person_put_there_is_no_clutter(name: str) -> None:
    """Every file that a person may have put into the folder is looked at."""
    assert not is_clutter(Path("returned", name))


def test_load_stops_at_the_limit(tmp_path: Path) -> None:
    """A file of 20 MB is loaded; a byte more and it is refused, without reading the rest."""
    path = tmp_path / "acme.xlsx"
    with path.open("wb") as file:
        file.truncate(limits.FILE_BYTES)
    assert len(load(path)) == limits.FILE_BYTES
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(Unreadable) as caught:
        load(path)
    assert (caught.value.code, caught.value.data) == (Why.TOO_LARGE, {"limit": 20})
