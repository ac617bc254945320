"""The languages that the tool speaks, which are the folders here, and the manner in which each writes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from babel import Locale

_Found = TypeVar("_Found")


@dataclass(frozen=True)
class Manner:
    """How a language writes what Babel does not know, or not as its business letters do."""

    quotes: str
    """Its quotation marks, the opening and the closing one."""
    locale: str = ""
    """Babel's name for it, with the country after whose manner it writes dates and numbers; or the language itself."""
    before_percent: str = " "
    before_colon: str = ""
    """What stands before a colon or a semicolon."""
    first_of_month: str = ""
    """The first day of a month, where it is no plain number."""
    replaced: tuple[tuple[str, str], ...] = ()
    """Of a regional form: what it writes otherwise than its language, and what instead."""


_REGIONAL = {"de-CH": Manner("«»", "de_CH", replaced=(("ß", "ss"), ("„", "«"), ("“", "»")))}
"""Regional forms with a manner of their own; their words are those of the language."""
LANGUAGES = tuple(sorted(name for _, name, is_folder in iter_modules([str(Path(__file__).parent)]) if is_folder))
"""The languages that the tool speaks."""
OFFERED = (*LANGUAGES, *_REGIONAL)
"""What a campaign or a vendor may name as its language."""


def base_of(language: str) -> str:
    """Return the language of a regional form: "de" of "de-CH"."""
    return language.partition("-")[0]


def spoken(language: str) -> str:
    """Return a language as its code is written; empty where the tool speaks neither it nor what it is a form of.

    >>> spoken("DE_ch"), spoken("fr-CA"), spoken("pt-BR")
    ('de-CH', 'fr-CA', '')
    """
    base, _, region = language.strip().replace("_", "-").partition("-")
    known = base.casefold() in LANGUAGES and (not region or (region.isalpha() and len(region) == 2))
    return "-".join((base.casefold(), *([region.upper()] if region else []))) if known else ""


@cache
def manner_of(language: str) -> Manner:
    """Return how a language writes, or a regional form of it."""
    manner: Manner = _REGIONAL.get(language) or import_module(f"scorecard.words.{base_of(language)}").MANNER
    return manner


@cache
def locale_of(language: str) -> "Locale":
    """Return what Babel knows of a language; Babel is loaded only here and where it formats, since that takes time."""
    from babel import Locale

    return Locale.parse(manner_of(language).locale or base_of(language))


def in_every_language(found_in: Callable[["Locale"], _Found]) -> tuple[_Found, ...]:
    """Return what a function finds in Babel's data of each language, which do not stay in memory (1 MB each)."""
    from babel import Locale, localedata

    found = tuple(found_in(Locale.parse(manner_of(name).locale or name)) for name in LANGUAGES)
    localedata.clear_caches()
    return found
