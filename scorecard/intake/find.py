"""Files and folders as a person names them -> the files in them, each once, and their bytes."""

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why

_CLUTTER = (
    "~$*",  # Excel's lock files
    ".~lock.*#",  # LibreOffice's lock files
    "._*",  # what macOS adds on drives of other systems
    ".ds_store",
    "thumbs.db",
    "desktop.ini",
    "*.msf",  # Thunderbird's index of a mailbox
    "dovecot.*",  # what mail servers keep in a folder of mails
    "dovecot-*",
    "courierimap*",
    ".uidvalidity",
    "maildirfolder",
)
"""Names, in lower case, of files that programs leave behind and nobody sent."""


def find_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files at `paths`, those in folders and their subfolders included, in the order of their names.

    Each file comes once, however often and by whatever links it is named. The order does not depend on the order of
    `paths`. Links to folders inside a folder are not followed, for they may lead in a circle: they come as such, and so
    do pipes and devices, see `why_no_file`. Raises ScorecardError with a problem for each path that does not exist or
    is no file, and each folder that may not be opened.
    """
    problems: list[Problem] = []
    found: dict[str, Path] = {}
    for path in paths:
        for file in _files_at(path, problems):
            real = os.path.realpath(file)  # pathlib's own raises on a link to itself
            # Of two ways to name a file, the same one is kept whichever came first.
            found[real] = min(file, found.get(real, file), key=lambda name: (len(str(name)), str(name)))
    if problems:
        raise ScorecardError(*problems)
    return tuple(sorted(found.values(), key=lambda file: (file.name.lower(), file.as_posix())))


def is_clutter(path: Path) -> bool:
    """Return whether a file is one that a program left behind, to be skipped without a word."""
    folder = path.parent
    is_unfinished_mail = folder.name == "tmp" and (folder.parent / "cur").is_dir()  # in a folder of mails (Maildir)
    return is_unfinished_mail or is_clutter_name(path.name)


def is_clutter_name(name: str) -> bool:
    """Return whether a file of this name, without its folders, is one that a program left behind."""
    lower = name.lower()
    return any(fnmatchcase(lower, pattern) for pattern in _CLUTTER)


def load(path: Path, most: int = limits.FILE_BYTES) -> bytes:
    """Return the content of a file; raises Unreadable where it cannot be opened or has more than `most` bytes."""
    content = _read(path, most + 1)
    if len(content) > most:
        raise Unreadable(Why.TOO_LARGE, limit=most // limits.MEGABYTE)
    return content


def beginning(path: Path) -> bytes:
    """Return what a file begins with, enough to know it by; raises Unreadable where it cannot be opened."""
    return _read(path, limits.HEAD_BYTES)


def _read(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except PermissionError as error:
        raise Unreadable(Why.NO_ACCESS) from error
    except OSError as error:
        raise Unreadable(Why.CANNOT_OPEN) from error


def _files_at(path: Path, problems: list[Problem]) -> Iterator[Path]:
    mode = _mode(path)
    if mode is None:
        hint = "Check the spelling; a relative path starts at the folder in which the command is run."
        problems.append(Problem(Where(str(path)), "There is no such file or folder.", hint))
    elif stat.S_ISREG(mode):
        yield path
    elif not stat.S_ISDIR(mode):
        hint = "Name files and folders in which files lie."
        problems.append(Problem(Where(str(path)), "This is no file but a device or a pipe.", hint))
    else:
        yield from _files_within(path, problems)


def _files_within(path: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield what lies in a folder and in its subfolders, however deep, but for the folders themselves."""
    folders = [path]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(Path(entry.path))
                    else:  # links that lead nowhere, or to a folder, and what is no file at all are to be heard of
                        yield Path(entry.path)
        except OSError as error:
            hint = "Check that you have the right to open it."
            if error.errno == errno.ENAMETOOLONG:
                hint = "Its name and those of the folders around it are too long: move what is in it further up."
            problems.append(Problem(Where(str(folder)), "This folder cannot be opened.", hint))


def why_no_file(path: Path) -> Why | None:
    """Return what is to be said of something in a folder that is no file, and is not looked into."""
    mode = _mode(path)
    if mode is None or stat.S_ISREG(mode):
        return None
    return Why.LINKED_FOLDER if stat.S_ISDIR(mode) else Why.NO_FILE


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except OSError:
        return None
