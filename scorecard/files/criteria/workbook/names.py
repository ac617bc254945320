"""What the sheets and columns of criteria.xlsx are called: in each language of the tool, and as in criteria.yaml."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from scorecard.core.values.texts import typed_alike
from scorecard.files.criteria.hours import HOURS_SCHEMA, weekdays
from scorecard.files.criteria.sentences import Sentence, sentence
from scorecard.files.criteria.workbook.columns import ANY_TYPE, KEY, REMARK, VALUE, KeyColumn, settings, sheets
from scorecard.words import LANGUAGES, Words, words

SETTINGS, GUIDE = "settings", "guide"
"""The sheet of what is said once, and the one that explains all."""
_FORMERLY = {"Rückfragen": ("clarify",)}
"""What columns were called in versions before."""
_SAID_FORMERLY = {
    "must": ("obligatoire", "obligatorio", "obbligatorio"),
    "should": ("recomendable", "consigliato"),
    "could": ("facultatif", "opcional", "facoltativo"),
}
"""What stood in drop-downs in versions before, but for what means something else now."""
_SPELLED = ("yes", "no", "closed")
"""What a vendor may type, too, so that it stands among the spellings."""
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
    every: tuple[KeyColumn, ...]
    """In the order in which they stand."""
    has_days: bool

    def find(self, heading: str) -> KeyColumn | None:
        """Return the column that a heading names; days in a row may stand in place of a column a day."""
        days = heading.strip().casefold()
        if self.has_days and "-" in days and weekdays(days) is not None:
            return KeyColumn((days,), {ANY_TYPE: HOURS_SCHEMA})
        return self.columns.get(_plain(heading))

    def close_to(self, heading: str, say: Words) -> KeyColumn | None:
        """Return the column that a heading which names none is probably meant for, first by what `say` calls them."""
        plain = _plain(heading)
        own = {_plain(called(column.path, say)): column for column in self.every}
        close = get_close_matches(plain, own, n=1, cutoff=0.7) or get_close_matches(plain, self.columns, n=1)
        return (own | dict(self.columns))[close[0]] if close else None

    def meant(self, heading: str, say: Words) -> Sentence:
        """Return the remedy for a heading that names no column; `say` tells what columns are called there."""
        base, sign, _ = heading.partition("(")
        if sign and self.find(base):
            return sentence("mistake.language_code", name=base.strip())
        column = self.close_to(heading, say)
        if column is not None:
            return sentence("tables.did_you_mean", suggestion=called(column.path, say))
        known = ", ".join(called(column.path, say) for column in self.every if not column.whole)
        return sentence("mistake.unknown.hint", known=known)


def called(path: Iterable[str], say: Words) -> str:
    """Return what a column is called, such as `check: within`; a key without a word is called as it is written."""
    return ": ".join(_word("column", key, say) for key in path)


def sheet_name(name: str, say: Words) -> str:
    """Return what a sheet is called."""
    return _word("tab", name, say)


def sheet_names() -> tuple[str, ...]:
    """Return all sheets in their order."""
    return (GUIDE, SETTINGS, *(sheet.name for sheet in sheets()))


def said(choice: str, say: Words) -> str:
    """Return what stands in a drop-down for one of the words that a file has there, such as `must`."""
    if choice in _SPELLED:
        return say.spellings(choice)[0].lower()
    return _word("choice", choice, say, choice)


@cache
def choices(say: Words) -> Mapping[str, str]:
    """Return all that stands in drop-downs, by the words of a file; yes, no and `closed`."""
    columns = (column for known in (settings(), *(sheet.known for sheet in sheets())) for column in known)
    names = (name for column in columns for name in column.choices)
    return {name: said(name, say) for name in (*names, *_SPELLED)}


def choice_meant(text: str, choices: Iterable[str]) -> str | None:
    """Return which of some words a cell says, in any language and as a file has it; `None` if none of them."""
    return _meanings(tuple(choices)).get(_plain(text))


@cache
def _meanings(choices: tuple[str, ...]) -> Mapping[str, str]:
    own = {_plain(choice): choice for choice in choices}
    formerly = {name: choice for choice in choices for name in _SAID_FORMERLY.get(choice, ())}
    return (
        formerly | {_plain(said(choice, words(language))): choice for choice in choices for language in LANGUAGES} | own
    )


def in_words(name: str, say: Words) -> str:
    """Return what something is called, by its name in a file: a column `check.within`, `=must`, a sheet `#options`."""
    if name[:1] in ("=", "#"):
        return said(name[1:], say) if name[0] == "=" else sheet_name(name[1:], say)
    path = tuple(name.split("."))
    # What stands within a cell has no column of its own.
    return called(path if path in _paths() else path[-1:], say)


@cache
def _paths() -> frozenset[tuple[str, ...]]:
    columns = (column for sheet in sheets() for column in sheet.known)
    return frozenset(column.path for column in (*settings(), *columns))


def language_of(titles: Iterable[str]) -> str:
    """Return the language in which most of some names of sheets and columns are; English where it is as likely."""
    named = [_plain(title) for title in titles]
    return max(sorted(LANGUAGES, key=lambda language: language != "en"), key=lambda language: _count(language, named))


def _count(language: str, named: Iterable[str]) -> int:
    known = _names_in(language)
    return sum(name in known for name in named)


@cache
def _names_in(language: str) -> frozenset[str]:
    say, columns = words(language), [column for sheet in sheets() for column in sheet.known]
    names = {called(column.path, say) for column in (*_OF_SETTINGS, *columns)}
    return frozenset(map(_plain, names | {sheet_name(name, say) for name in sheet_names()}))


@cache
def sheet_called(title: str) -> str | None:
    """Return the sheet that a title names in any language, or `None`."""
    known = {_plain(title): name for name in sheet_names() for title in _titles(name)}
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
    for name, path in _FORMERLY.items():
        names |= {_plain(name): column for column in every if column.path == path}
    # A key as criteria.yaml has it is never another one's word.
    names |= {_plain(".".join(column.path)): column for column in every}
    return KnownColumns(names, every, any(column.path == ("mon",) for column in every))


def _titles(name: str) -> tuple[str, ...]:
    return (name, *(sheet_name(name, words(language)) for language in LANGUAGES))


def _word(kind: str, key: str, say: Words, otherwise: str = "") -> str:
    try:
        return say(f"sheets.{kind}.{key}")
    except KeyError:
        return otherwise or key.replace("_", " ")


def _plain(text: str) -> str:
    return _PARTED.sub(" ", typed_alike(text)).strip()
