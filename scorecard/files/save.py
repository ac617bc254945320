"""Files appear whole or not at all."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from scorecard.files import leftovers
from scorecard.files.regular import refuse_no_file
from scorecard.files.shown import Refusal, refused, shown


def save(path: Path, content: bytes) -> None:
    """Write a file as `save_all` does; folders that are missing are made."""
    save_all({path: content})


def save_all(files: Mapping[Path, bytes]) -> None:
    """Write several files beside their targets, and move them into place once all of them are written.

    Which are moved is noted beside the first target: where the process is killed between two moves, the next one that
    writes there completes them. Raises ScorecardError where writing is not possible, and then leaves all targets as
    they were, unless one becomes locked at the very moment, which is said.
    """
    leftovers.sweep(path.parent for path in files)
    written = {path: leftovers.beside(path, number) for number, path in enumerate(files)}
    try:
        for path, content in files.items():
            with problems_of(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                refuse_no_file(path)
                written[path].write_bytes(content)
                _try_to_replace(path)
        _move(written)
    finally:
        for leftover in written.values():
            _delete(leftover)


def _move(written: Mapping[Path, Path]) -> None:
    """Move all files into place, by a journal where there are several."""
    first = next(iter(written), None)
    journal = None if first is None or len(written) == 1 else leftovers.journal(first.parent)
    moved: list[Path] = []
    try:
        if journal is not None:
            with problems_of(next(iter(written))):
                unfinished = leftovers.beside(journal, len(written))
                try:
                    unfinished.write_bytes(leftovers.noted(written, journal.parent))
                    os.replace(unfinished, journal)  # noqa: PTH105 - the one name for it that says it overwrites
                finally:
                    _delete(unfinished)
        for path, source in written.items():
            with problems_of(path, moved):
                os.replace(source, path)  # noqa: PTH105
            moved.append(path)
    finally:
        if journal is not None:
            _delete(journal)


def _delete(path: Path) -> None:
    # On Windows a name in a folder that is none is not "missing" but "not a folder"; a closed folder was told before.
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _try_to_replace(path: Path) -> None:
    """Raise what replacing a file would, where that can be known: it is a folder, or another program has it open."""
    if path.is_dir():
        raise IsADirectoryError(path)
    if path.exists():
        with path.open("r+b"):
            pass


@contextmanager
def problems_of(path: Path, moved: list[Path] | None = None) -> Iterator[None]:
    """Raise what goes wrong when a file is written as a ScorecardError that says what to do.

    `moved` are files of the same run that stand in their places already.
    """
    rest = {"moved": ", ".join(map(shown, moved or ())), "file": shown(path)}
    suffix = "hint.of_two_runs" if moved else "hint"
    try:
        yield
    except (IsADirectoryError, FileExistsError, NotADirectoryError):
        raise _in_the_way(path, suffix, rest) from None
    except PermissionError as error:
        if os.path.isdir(path):  # noqa: PTH112 - pathlib's own raises where the folder is closed
            raise _in_the_way(path, suffix, rest) from error
        raise refused(path, "refusal.open_elsewhere", f"refusal.open_elsewhere.{suffix}", **rest) from error
    except OSError as error:
        raise refused(path, "refusal.no_room", f"refusal.no_room.{suffix}", why=error.strerror, **rest) from error


def _in_the_way(path: Path, suffix: str, rest: Mapping[str, object]) -> Refusal:
    in_the_way = path if path.is_dir() else next((each for each in path.parents if each.is_file()), path)
    key = "refusal.folder_there" if in_the_way.is_dir() else "refusal.file_there"
    return refused(in_the_way, key, f"refusal.in_the_way.{suffix}", **rest)
