"""What two parts of criteria.yaml that stand beside each other may not be called both."""

from collections.abc import Iterator, Sequence

from scorecard.files.criteria.entries import Entry, asked_in, every_lot, in_lots
from scorecard.files.criteria.messages import Mistake
from scorecard.files.tables.columns import plain
from scorecard.words import LANGUAGES

_Placed = tuple[Entry, tuple[str, ...]]
"""A part that has a name, and the lots in which it stands."""


def same_names(file: Entry) -> Iterator[Mistake]:
    """Yield the criteria, questions and KPIs of one lot that a reader could not tell apart, in any language."""
    for what, key in (("criterion", "criteria"), ("KPI", "kpis")):
        yield from _same([(entry, entry.lots() or every_lot(file)) for entry in file.listed(key)], what, file)
    yield from _same([(question.entry, question.lots) for question in asked_in(file)], "question", file)


def _same(placed: Sequence[_Placed], what: str, file: Entry) -> Iterator[Mistake]:
    own = file.text("language") or ("" if "language" in file.data else "en")
    for number, (entry, lots) in enumerate(placed):
        for other, there in placed[:number]:
            common = [lot for lot in lots if lot in there]
            language = _same_in(entry, other, own)
            # Two that share an id as well are told by that, and so is one that has none.
            if language and common and other.text("id") not in (None, entry.text("id")):
                name = f'"{_name(entry, language, own)}" is the name of the {what} "{other.text("id")}"'
                path = (*entry.path, "name", *([language] if language in entry.map("name") else []))
                hint = "A reader could not tell them apart: rename one of them"
                yield Mistake(path, f"{name} already{in_lots(common, file)}", hint)
                break


def _same_in(entry: Entry, other: Entry, own: str) -> str | None:
    """Return the first language in which two parts have one name, that of the campaign before others."""
    languages = sorted(LANGUAGES, key=lambda language: language != own)
    names = ((language, *(plain(_name(part, language, own)) for part in (entry, other))) for language in languages)
    return next((language for language, name, there in names if name and name == there), None)


def _name(entry: Entry, language: str, own: str) -> str:
    """Return what a part is called in a language; empty where it has no name, or one that is reported elsewhere."""
    names = entry.map("name")
    name = names.get(language, names.get(own)) if names else entry.data.get("name")
    return name if isinstance(name, str) else ""
