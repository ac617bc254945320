"""What each type of question has to know; a new type is a subclass in a module of its own."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from scorecard.core.model.cells import RawCell
from scorecard.core.model.differences import DifferenceCode
from scorecard.core.model.kinds import Kind, Text
from scorecard.core.model.misreads import Misread
from scorecard.core.model.responses import ItemAnswer, ItemStatus, Value
from scorecard.core.questions.understand import Vocabulary

K = TypeVar("K", bound=Kind)

Step = tuple[Value, str]
"""Another answer, and the id of the option or item that is another one in it; empty where there is neither."""


@dataclass(frozen=True)
class Earned:
    """What an answer is worth."""

    points: float | None
    """0-100; `None` for a text."""
    answered: float = 1.0
    """The share (0-1) of the question that is answered."""
    best: float | None = None
    """The points if the rest were answered at its best; `None` where there is no rest."""


@dataclass(frozen=True)
class QuestionType(ABC, Generic[K]):
    """A question's type, with what the criteria say of it."""

    kind: K

    # --- what it means ---

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        """Return what a cell means that holds something, and no error; nothing is guessed.

        Raises TypeError for a type that is answered in parts.
        """
        raise TypeError(f"a question of type {type(self.kind).__name__} has no answer cell of its own")

    def understand_item(self, cell: RawCell, vocabulary: Vocabulary) -> ItemStatus | Misread:
        """Return what the cell of an item means; raises TypeError for a type that has no items."""
        raise TypeError(f"a question of type {type(self.kind).__name__} has no items")

    # --- what it is worth ---

    @abstractmethod
    def earned(self, value: Value) -> Earned:
        """Return what an answer is worth; raises TypeError for a value that is no answer to the question."""

    def best(self) -> float:
        """Return the most points (0-100) that an answer can be worth."""
        return 100.0

    def best_answer(self) -> Value | None:
        """Return an answer that is worth the most; `None` for a text and for what is answered in parts."""
        return None

    def completed(self, value: Value | None) -> Value | None:
        """Return an answer with what is open in it at its best; `None` for a text, which somebody has to read first."""
        return self.best_answer() if value is None else value

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield all answers that one may have to reckon with: each option or step, and of parts one other at a time.

        Of numbers and dates each anchor and each end of the range, as far as they are accepted; of hours all of them.
        """
        return ()

    def lacking(self, value: Value | None) -> tuple[str, ...]:
        """Return the ids of the items that would earn more; none where there are no items."""
        return ()

    def steps(self, value: Value) -> Iterable[Step]:
        """Yield the answers that are one step from this one; numbers, dates, texts and hours have no steps."""
        return ()

    # --- what hangs on it ---

    def gates(self) -> tuple[Value, ...]:
        """Return the answers on which other questions may hang."""
        return ()

    def place(self, value: Value) -> tuple[int, int] | None:
        """Return the place of an answer in its list, from 1, and how long that is; `None` where there is no list."""
        return None

    # --- another version of the criteria ---

    def same_way(self, now: K) -> bool:
        """Return whether an answer keeps its meaning in another version of the question."""
        return True

    def worth(self) -> object:
        """Return what the criteria say that answers earn, without the wording; `None` where they say nothing of it."""
        return None

    def still_offers(self, value: Value | None) -> bool:
        """Return whether a value, given to a version that is answered in the same way, may be given to this one."""
        return True

    def wordings(self) -> Mapping[str, Text]:
        """Return the texts of what an answer is chosen from, by the id of the option or item, or the end of a scale."""
        return {}

    def without(self, parts: Set[str], value: Value | None) -> Value | None:
        """Return what is left of an answer where these parts are worded otherwise since; `None` for nothing."""
        return value

    def difference(self, now: K) -> DifferenceCode | None:
        """Return what answers earn otherwise in another version that is answered in the same way, if they do."""
        return None if type(self)(now).worth() == self.worth() else DifferenceCode.POINTS

    def _no_answer(self, value: Value) -> TypeError:
        return TypeError(f"{value!r} is no answer to a question of type {type(self.kind).__name__}")


def items_with(status: ItemStatus, value: Value | None) -> frozenset[str]:
    """Return the ids of the items that were answered in this way."""
    return frozenset(item.item for item in value if item.status is status) if isinstance(value, tuple) else frozenset()


def with_open(status: ItemStatus, ids: Iterable[str], value: Value | None) -> tuple[ItemAnswer, ...]:
    """Return the answers to all items, those that are open answered in this way."""
    given = {item.item: item for item in value} if isinstance(value, tuple) else {}
    known = (given.get(name, ItemAnswer(name, None)) for name in ids)
    return tuple(replace(item, status=item.status or status) for item in known)


def without_items(parts: Set[str], value: Value | None) -> tuple[ItemAnswer, ...] | None:
    """Return the answers to items, those to some of them open again; `None` where none is left."""
    items = value if isinstance(value, tuple) else ()
    left = tuple(replace(item, status=None) if item.item in parts else item for item in items)
    return left if any(item.status is not None for item in left) else None


def with_item(items: tuple[ItemAnswer, ...], changed: ItemAnswer, status: ItemStatus) -> Step:
    """Return the answers with one of them another one."""
    return tuple(replace(item, status=status) if item is changed else item for item in items), changed.item
