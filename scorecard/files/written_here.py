"""Whether a file that a result would replace is one that this tool wrote: a person's own is never replaced."""

import re
import zlib
from html import unescape
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from scorecard.files.shown import refused
from scorecard.words import LANGUAGES, words

_FIRST, _MOST = 4_096, 65_536
"""The bytes of a file that tell, and those that the properties of a workbook have at most."""
_DATA = re.compile(rb'\s*\{\s*"schema":\s*\d+,\s*"(campaign|problems)":')
_PAGE = b'<meta name="generator" content="scorecard '
_WORKBOOK, _PROPERTIES = b"PK\x03\x04", "docProps/core.xml"
_MADE_WITH = re.compile(rb"<dc:description[^<]*\bscorecard \d+\.\d")
_TITLE = re.compile(r"<dc:title[^>]*>([^<]*)</dc:title>")
_TITLES = ("check.list.title", "desk.list.title", "committee.together")
"""Those of workbooks that earlier versions wrote without saying with what they were made."""


def keep_others(path: Path, *endings: str) -> None:
    """Raise ScorecardError where a result must not go: its name has another ending, or a file there is not ours."""
    if path.suffix.lower() not in endings:
        raise refused(path, "refusal.ending", ending=endings[0])
    if not is_ours(path):
        raise refused(path, "refusal.foreign")


def is_ours(path: Path) -> bool:
    """Return whether nobody loses anything where this file is replaced: we wrote it, it is empty, or there is none."""
    try:
        with path.open("rb") as file:
            first = file.read(_FIRST)
        if first.startswith(_WORKBOOK):
            return _is_our_workbook(path)
    except OSError:
        return True  # why it cannot be written is told where that is tried
    return not first or _DATA.match(first) is not None or _PAGE in first


def _is_our_workbook(path: Path) -> bool:
    try:
        with ZipFile(path) as parts:
            properties = parts.read(_PROPERTIES) if parts.getinfo(_PROPERTIES).file_size <= _MOST else b""
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return False
    title = _TITLE.search(properties.decode("utf-8", "replace"))
    return _MADE_WITH.search(properties) is not None or (title is not None and _is_our_title(unescape(title[1])))


def _is_our_title(title: str) -> bool:
    ours = (words(language)(key, title="<>").split("<>") for language in LANGUAGES for key in _TITLES)
    return any(title.startswith(parts[0]) and title.endswith(parts[-1]) for parts in ours)
