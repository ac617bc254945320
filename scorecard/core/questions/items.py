"""What the types share that are answered item by item."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import Misread
from scorecard.core.model.responses import ItemAnswer, ItemStatus, Value
from scorecard.core.questions.question_type import Step
from scorecard.core.questions.understand import is_word, misread_option


def status_in(cell: RawCell, words: Mapping[ItemStatus, tuple[str, ...]]) -> ItemStatus | Misread:
    """Return which answer to an item stands in a cell; `words` are the spellings of each."""
    for status, spellings in words.items():
        if cell.error is None and is_word(cell, spellings):
            return status
    return misread_option(cell, tuple(spellings[0] for spellings in words.values()))


def items_with(status: ItemStatus, value: Value | None) -> frozenset[str]:
    """Return the ids of the items that were answered in this way."""
    return frozenset(item.item for item in value if item.status is status) if isinstance(value, tuple) else frozenset()


def with_open(status: ItemStatus, ids: Iterable[str], value: Value | None) -> tuple[ItemAnswer, ...]:
    """Return the answers to all items, those that are open answered in this way."""
    given = {item.item: item for item in value} if isinstance(value, tuple) else {}
    known = (given.get(name, ItemAnswer(name, None)) for name in ids)
    return tuple(replace(item, status=item.status or status) for item in known)


def with_item(items: tuple[ItemAnswer, ...], changed: ItemAnswer, status: ItemStatus) -> Step:
    """Return the answers with one of them another one."""
    return tuple(replace(item, status=status) if item is changed else item for item in items), changed.item
