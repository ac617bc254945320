"""Items of which each is live, planned, or not there."""

from collections.abc import Iterable, Mapping, Set
from math import fsum

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Checklist, Need, Text
from scorecard.core.model.misreads import Misread
from scorecard.core.model.responses import ItemStatus, Value
from scorecard.core.questions.question_type import (
    Earned,
    QuestionType,
    Step,
    items_with,
    with_item,
    with_open,
    without_items,
)
from scorecard.core.questions.understand import Vocabulary, status_in

_LADDER = (ItemStatus.NO, ItemStatus.PLANNED, ItemStatus.LIVE)
_WEIGHT = {Need.MUST: 3, Need.SHOULD: 2, Need.COULD: 1}
_POINTS = {ItemStatus.LIVE: 100.0, ItemStatus.PLANNED: 50.0, ItemStatus.NO: 0.0}


class ChecklistType(QuestionType[Checklist]):
    """A question of type `checklist`."""

    def understand_item(self, cell: RawCell, vocabulary: Vocabulary) -> ItemStatus | Misread:
        words = {
            ItemStatus.LIVE: vocabulary.live,
            ItemStatus.PLANNED: vocabulary.planned,
            ItemStatus.NO: vocabulary.item_no,
        }
        return status_in(cell, words)

    def earned(self, value: Value) -> Earned:
        """Return the points of the items by their weights; one that is unanswered earns nothing."""
        if not isinstance(value, tuple):
            raise self._no_answer(value)
        weights = {item.id: _WEIGHT[item.need] for item in self.kind.items}
        known = {answer.item: answer.status for answer in value if answer.status is not None}
        total = sum(weights.values())
        points = fsum(weights[item] * _POINTS[status] for item, status in known.items()) / total
        share = sum(weights[item] for item in known) / total
        return Earned(points, share, points + 100.0 * (1.0 - share))

    def lacking(self, value: Value | None) -> tuple[str, ...]:
        live = items_with(ItemStatus.LIVE, value)
        return tuple(item.id for item in self.kind.items if item.id not in live)

    def completed(self, value: Value | None) -> Value:
        """Return the answers with all open items live."""
        return with_open(ItemStatus.LIVE, (item.id for item in self.kind.items), value)

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield the answers with one of the items in another state."""
        items = with_open(ItemStatus.NO, (item.id for item in self.kind.items), value)
        return (with_item(items, item, status)[0] for item in items for status in _LADDER if status != item.status)

    def steps(self, value: Value) -> Iterable[Step]:
        """Yield each answered item one step worse, and one step better."""
        items = value if isinstance(value, tuple) else ()
        for item in items:
            if item.status is not None:
                place = _LADDER.index(item.status)
                for status in (*_LADDER[max(place - 1, 0) : place], *_LADDER[place + 1 : place + 2]):
                    yield with_item(items, item, status)

    def same_way(self, now: Checklist) -> bool:
        return {item.id for item in self.kind.items} == {item.id for item in now.items}

    def wordings(self) -> Mapping[str, Text]:
        return {item.id: item.text for item in self.kind.items}

    def without(self, parts: Set[str], value: Value | None) -> Value | None:
        return without_items(parts, value)

    def worth(self) -> object:
        return {item.id: item.need for item in self.kind.items}
