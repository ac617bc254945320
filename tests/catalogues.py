"""The texts of the catalogues, as tests look them over."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

WORDS = Path(__file__).parents[1] / "scorecard" / "words"

Said = str | Mapping[str, str]
"""A text, or its forms by plural category."""


@cache
def owners(language: str) -> tuple[str, ...]:
    """Return the owners of texts in a language: its files, as a key names them."""
    paths = (path.relative_to(WORDS / language).with_suffix("") for path in (WORDS / language).rglob("*.py"))
    names = (".".join(path.parts) for path in paths if path.stem not in ("__init__", "spellings"))
    return tuple(sorted(names))


@cache
def texts_of(language: str, owner: str) -> Mapping[str, Said]:
    """Return the texts of one owner."""
    texts: Mapping[str, Said] = import_module(f"scorecard.words.{language}.{owner}").TEXTS
    return texts


@cache
def texts(language: str) -> Mapping[str, Said]:
    """Return all texts of a language."""
    return {key: said for owner in owners(language) for key, said in texts_of(language, owner).items()}


@cache
def spellings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return what may be typed for the tool's own words in a language."""
    typed: Mapping[str, tuple[str, ...]] = import_module(f"scorecard.words.{language}.spellings").SPELLINGS
    return typed


def forms(said: Said) -> tuple[str, ...]:
    """Return all forms of a text."""
    return (said,) if isinstance(said, str) else tuple(said.values())


def whole(said: Said) -> str:
    """Return the form of a text that has all its places."""
    return said if isinstance(said, str) else said["other"]


def differences(language: str) -> list[str]:
    """Return what a language lacks, and what it has beyond English, by file and key."""
    told = []
    for owner in dict.fromkeys((*owners("en"), *owners(language))):
        file = f"{language}/{owner.replace('.', '/')}.py"
        if owner not in owners(language) or owner not in owners("en"):
            told.append(f"{file}: the file is {'missing' if owner in owners('en') else 'left over'}")
            continue
        told.extend(_differences(file, texts_of("en", owner), texts_of(language, owner)))
    return [*told, *_differences(f"{language}/spellings.py", spellings("en"), spellings(language))]


def _differences(file: str, english: Mapping[str, Said | tuple[str, ...]], own: Mapping[str, object]) -> list[str]:
    told = []
    for key, said in english.items():
        if key not in own:
            told.append(f'{file}: {key} is missing ("{said[0] if isinstance(said, tuple) else whole(said)}")')
    return [*told, *(f"{file}: {key} is left over" for key in own if key not in english)]
