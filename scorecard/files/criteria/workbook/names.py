"""What the sheets and columns of criteria.xlsx are called: in each language of the tool, and as in criteria.yaml."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from scorecard.files.criteria.hours import HOURS_SCHEMA, weekdays
from scorecard.files.criteria.workbook.columns import ANY_TYPE, KEY, REMARK, VALUE, KeyColumn, settings, sheets
from scorecard.words import LANGUAGES, Words, words

SETTINGS, GUIDE = "settings", "guide"
"""The sheet of what is said once, and the one that explains all."""
_PARTED = re.compile(r"[\s_.:]+")
_REMARK = KeyColumn((REMARK,), {ANY_TYPE: {"type": "string"}})
_OF_SETTINGS = (
    KeyColumn((KEY,), {ANY_TYPE: {"type": "string"}}),
    KeyColumn((VALUE,), {ANY_TYPE: {"anyOf": [{"patternProperties": {}}]}}),
    _REMARK,
)


@dataclass(frozen=True)
class KnownColumns:
    """The columns that a sheet may have, by all that they may be called."""

    columns: Mapping[str, KeyColumn]
    headings: tuple[str, ...]
    """What they are called in English."""
    has_days: bool

    def find(self, heading: str) -> KeyColumn | None:
        """Return the column that a heading names; days in a row may stand in place of a column a day."""
        days = heading.strip().casefold()
        if self.has_days and "-" in days and weekdays(days) is not None:
            return KeyColumn((days,), {ANY_TYPE: HOURS_SCHEMA})
        return self.columns.get(_plain(heading))

    def close_to(self, heading: str) -> KeyColumn | None:
        """Return the column that a heading which names none is probably meant for."""
        name = self._close(heading)
        return self.columns[_plain(name)] if name else None

    def meant(self, heading: str) -> str:
        """Return the remedy for a heading that names no column."""
        base, sign, _ = heading.partition("(")
        if sign and self.find(base):
            return f"Name the language by its code: {base.strip()} (de) or {base.strip()} (de-CH), for example"
        name = self._close(heading)
        return f'Did you mean "{name}"?' if name else f"Known here: {', '.join(self.headings)}"

    def _close(self, heading: str) -> str | None:
        """Return what the column is called that is probably meant, in English if that is as likely."""
        plain = {_plain(name): name for name in (*self.columns, *self.headings)}
        english = get_close_matches(_plain(heading), [_plain(name) for name in self.headings], n=1, cutoff=0.7)
        close = english or get_close_matches(_plain(heading), plain, n=1)
        return plain[close[0]] if close else None


def called(path: Iterable[str], say: Words) -> str:
    """Return what a column is called, such as `check: within`; a key without a word is called as it is written."""
    return ": ".join(_word("column", key, say) for key in path)


def sheet_name(name: str, say: Words) -> str:
    """Return what a sheet is called."""
    return _word("tab", name, say)


@cache
def sheet_called(title: str) -> str | None:
    """Return the sheet that a title names in any language, or `None`."""
    names = [GUIDE, SETTINGS, *(sheet.name for sheet in sheets())]
    known = {_plain(title): name for name in names for title in _titles(name)}
    return known.get(_plain(title))


@cache
def known_columns(sheet: str) -> KnownColumns:
    """Return the columns of a sheet."""
    if sheet == SETTINGS:
        return _known(_OF_SETTINGS)
    return _known((*next(each.known for each in sheets() if each.name == sheet), _REMARK))


@cache
def known_settings() -> KnownColumns:
    """Return the rows of the settings."""
    return _known(settings())


def _known(columns: Iterable[KeyColumn]) -> KnownColumns:
    every = tuple(columns)
    names: dict[str, KeyColumn] = {}
    for column in every:
        for language in LANGUAGES:
            names.setdefault(_plain(called(column.path, words(language))), column)
    # A key as criteria.yaml has it is never another one's word.
    names |= {_plain(".".join(column.path)): column for column in every}
    shown = tuple(called(column.path, words("en")) for column in every if not column.whole)
    return KnownColumns(names, shown, any(column.path == ("mon",) for column in every))


def _titles(name: str) -> tuple[str, ...]:
    return (name, *(sheet_name(name, words(language)) for language in LANGUAGES))


def _word(kind: str, key: str, say: Words) -> str:
    try:
        return say(f"sheets.{kind}.{key}")
    except KeyError:
        return key.replace("_", " ")


def _plain(text: str) -> str:
    return _PARTED.sub(" ", text.casefold()).strip()
