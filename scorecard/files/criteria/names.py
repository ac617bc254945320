"""What two parts of criteria.yaml that stand beside each other may not be called both."""

from collections.abc import Iterator, Mapping, Sequence

from scorecard.files.criteria.checks import Entry, asked_in, entries, lots_of
from scorecard.files.criteria.messages import Mistake, one_of
from scorecard.files.tables.columns import plain
from scorecard.words import LANGUAGES

_Placed = tuple[Entry, tuple[str, ...]]
"""A part that has a name, and the lots in which it stands."""


def same_names(data: Mapping[str, object]) -> Iterator[Mistake]:
    """Yield the criteria, questions and KPIs of one lot that a reader could not tell apart, in any language."""
    every = lots_of(data) or ("",)
    language = data.get("language", "en")
    own = language if isinstance(language, str) else ""
    for what, key in (("criterion", "criteria"), ("KPI", "kpis")):
        yield from _same([(one, one.lots() or every) for one in entries(data, key)], what, own, every)
    yield from _same([(question.entry, question.lots) for question in asked_in(data)], "question", own, every)


def _same(placed: Sequence[_Placed], what: str, own: str, every: Sequence[str]) -> Iterator[Mistake]:
    for number, (entry, lots) in enumerate(placed):
        for other, there in placed[:number]:
            common = [lot for lot in lots if lot in there]
            language = _same_in(entry, other, own)
            # Two that share an id as well are told by that, and so is one that has none.
            if language and common and other.text("id") not in (None, entry.text("id")):
                place = "" if len(common) == len(every) else f" in the lot {one_of(common)}"
                name, names = _name(entry, language, own), entry.data["name"]
                message = f'"{name}" is the name of the {what} "{other.text("id")}" already{place}'
                path = (*entry.path, "name", *([language] if isinstance(names, dict) and language in names else []))
                yield Mistake(path, message, "A reader could not tell them apart: rename one of them")
                break


def _same_in(one: Entry, other: Entry, own: str) -> str | None:
    """Return the first language in which two parts have one name, that of the campaign before others."""
    languages = sorted(LANGUAGES, key=lambda language: language != own)
    names = ((language, *(plain(_name(entry, language, own)) for entry in (one, other))) for language in languages)
    return next((language for language, name, there in names if name and name == there), None)


def _name(entry: Entry, language: str, own: str) -> str:
    """Return what a part is called in a language; empty where it has no name, or one that is reported elsewhere."""
    name = entry.data.get("name")
    if isinstance(name, dict):
        name = name.get(language, name.get(own))
    return name if isinstance(name, str) else ""
