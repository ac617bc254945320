"""Several options, each with its own yes or no; the points of those that hold are added up."""

from collections.abc import Iterable, Mapping, Set
from math import fsum

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Multi, Text
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

_OTHER = {ItemStatus.YES: ItemStatus.NO, ItemStatus.NO: ItemStatus.YES}


class MultiType(QuestionType[Multi]):
    """A question of type `multi`."""

    def understand_item(self, cell: RawCell, vocabulary: Vocabulary) -> ItemStatus | Misread:
        if isinstance(cell.value, bool):
            return ItemStatus.YES if cell.value else ItemStatus.NO
        return status_in(cell, {ItemStatus.YES: vocabulary.yes, ItemStatus.NO: vocabulary.no})

    def earned(self, value: Value) -> Earned:
        """Return the points of the options that hold, 100 at the most; each option is an equal part."""
        if not isinstance(value, tuple):
            raise self._no_answer(value)
        status = {answer.item: answer.status for answer in value}
        points = fsum(option.points for option in self.kind.options if status.get(option.id) is ItemStatus.YES)
        still_open = [option.points for option in self.kind.options if status.get(option.id) is None]
        answered = 1.0 - len(still_open) / len(self.kind.options)
        return Earned(min(points, 100.0), answered, min(fsum((points, *still_open)), 100.0))

    def best(self) -> float:
        return min(fsum(option.points for option in self.kind.options), 100.0)

    def lacking(self, value: Value | None) -> tuple[str, ...]:
        """Return the options that are worth something and do not hold."""
        held = items_with(ItemStatus.YES, value)
        return tuple(option.id for option in self.kind.options if option.points > 0 and option.id not in held)

    def completed(self, value: Value | None) -> Value:
        """Return the answers with all open options holding."""
        return with_open(ItemStatus.YES, (option.id for option in self.kind.options), value)

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield the answers with one of the options the other way round."""
        return (other for other, _ in self.steps(with_open(ItemStatus.NO, (o.id for o in self.kind.options), value)))

    def steps(self, value: Value) -> Iterable[Step]:
        """Yield each answered option the other way round."""
        items = value if isinstance(value, tuple) else ()
        for item in items:
            if item.status in _OTHER:
                yield with_item(items, item, _OTHER[item.status])

    def same_way(self, now: Multi) -> bool:
        return {option.id for option in self.kind.options} == {option.id for option in now.options}

    def wordings(self) -> Mapping[str, Text]:
        return {option.id: option.text for option in self.kind.options}

    def without(self, parts: Set[str], value: Value | None) -> Value | None:
        return without_items(parts, value)

    def worth(self) -> object:
        return {option.id: option.points for option in self.kind.options}
