"""One option of several is chosen."""

from collections.abc import Iterable, Mapping, Set
from itertools import product

from scorecard.core.comparison import rounded
from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Choice, Text
from scorecard.core.model.misreads import Misread
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType, Step
from scorecard.core.questions.understand import Vocabulary, misread_option, normalised, shown, without_stop


class ChoiceType(QuestionType[Choice]):
    """A question of type `choice`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        found, options = shown(cell), self.kind.options
        # What the vendor reads goes before English, and both before an id, which it never sees.
        for spellings, spelt in product(
            (
                {option.id: option.text.of(vocabulary.language) for option in options},
                {option.id: option.text.of("en") for option in options},
                {option.id: option.id for option in options},
            ),
            (normalised, without_stop),
        ):
            fitting = [name for name, spelling in spellings.items() if spelt(spelling) == spelt(found)]
            if len(fitting) == 1:
                return fitting[0]
        return misread_option(cell, tuple(option.text.of(vocabulary.language) for option in options))

    def earned(self, value: Value) -> Earned:
        points = next((option.points for option in self.kind.options if option.id == value), None)
        if points is None:
            raise self._no_answer(value)
        return Earned(points)

    def best(self) -> float:
        return max(option.points for option in self.kind.options)

    def best_answer(self) -> Value:
        return max(self.kind.options, key=lambda option: option.points).id

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield all options."""
        return self.gates()

    def steps(self, value: Value) -> Iterable[Step]:
        """Yield the options with the next more points, and with the next fewer: other questions may hang on each."""
        worth = {option.id: rounded(option.points) for option in self.kind.options}
        chosen = worth[str(value)]
        more = min((points for points in worth.values() if points > chosen), default=None)
        fewer = max((points for points in worth.values() if points < chosen), default=None)
        for wanted in (more, fewer):
            yield from ((name, name) for name, points in worth.items() if points == wanted)

    def gates(self) -> tuple[Value, ...]:
        return tuple(option.id for option in self.kind.options)

    def place(self, value: Value) -> tuple[int, int] | None:
        ids = [option.id for option in self.kind.options]
        return (ids.index(value) + 1, len(ids)) if isinstance(value, str) and value in ids else None

    def same_way(self, now: Choice) -> bool:
        return {option.id for option in self.kind.options} == {option.id for option in now.options}

    def wordings(self) -> Mapping[str, Text]:
        return {option.id: option.text for option in self.kind.options}

    def without(self, parts: Set[str], value: Value | None) -> Value | None:
        return None if value in parts else value

    def worth(self) -> object:
        return {option.id: option.points for option in self.kind.options}
