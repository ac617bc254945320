"""The texts of criteria.yaml that vendors are shown, and the languages in which each of them is there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from scorecard.core.model.kinds import Text
from scorecard.core.values.numbers import in_percent
from scorecard.errors import Where
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.entries import Entry, asked_in, every_lot
from scorecard.files.criteria.load import as_far_as_right, read_document
from scorecard.files.criteria.question_keys import AnyQuestionPart, RecordPart
from scorecard.workbooks.cells import known_currencies

_UNSEEN = "kpis"
"""The part of the file that no questionnaire shows."""


@dataclass(frozen=True)
class ShownText:
    """A text, where it stands, and the lots whose vendors are shown it."""

    where: Where
    text: Text
    lots: frozenset[str]
    is_unit: bool

    def speaks(self, language: str) -> bool:
        """Return whether vendors can read it in a language: it is there, or is a sign that needs no translation."""
        text = str(self.text)
        is_sign = not any(map(str.isalpha, text)) or (
            self.is_unit and (in_percent(text) or bool(known_currencies().named_in(text)))
        )
        return (is_sign and len(self.text.versions) == 1) or self.text.speaks(language)


def shown_texts(path: Path, language: str) -> Iterator[ShownText]:
    """Yield the texts that vendors are shown, in the order of the file, as far as it is right.

    In a workbook a text stands where its version in the language does, or would.
    """
    document = read_document(path)
    data = {key: value for key, value in document.data.items() if key != _UNSEEN}
    whole = Entry((), data)
    every = frozenset(every_lot(Entry((), document.data)))
    asked = {asked.entry.path: frozenset(asked.lots) for asked in asked_in(whole)}
    for criterion in whole.listed("criteria"):
        inside = (lots for question, lots in asked.items() if question[:2] == criterion.path)
        asked[criterion.path] = frozenset().union(*inside)
    file = as_far_as_right(data)
    for place, text in sorted(_texts(file, ()), key=lambda found: document.order(document.place(found[0]))):
        lots = asked.get(place[:4], asked.get(place[:2], every))
        version = (*place, language) if document.in_workbook else place
        yield ShownText(document.where(version), text, lots, place[-1] == "unit")


def _texts(part: object, path: KeyPath) -> Iterator[tuple[KeyPath, Text]]:
    """Yield the texts in a part of criteria but for names of questions, and what only our own books answer."""
    if isinstance(part, Text):
        yield path, part
    elif isinstance(part, RecordPart):
        return
    elif isinstance(part, BaseModel):
        unseen = "name" if isinstance(part, AnyQuestionPart) else ""
        for name, field in type(part).model_fields.items():
            if name == unseen:
                continue
            yield from _texts(getattr(part, name), (*path, field.alias or name))
    elif isinstance(part, dict):
        for name, value in part.items():
            yield from _texts(value, (*path, name))
    elif isinstance(part, list | tuple):
        for place, value in enumerate(part):
            yield from _texts(value, (*path, place))
