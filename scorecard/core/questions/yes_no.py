"""Yes or no; one of the two may disqualify."""

from collections.abc import Iterable

from scorecard.core.model.cells import RawCell
from scorecard.core.model.differences import DifferenceCode
from scorecard.core.model.kinds import YesNo
from scorecard.core.model.misreads import Misread
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType, Step
from scorecard.core.questions.understand import Vocabulary, is_word, misread_option


def understand_yes_no(cell: RawCell, vocabulary: Vocabulary) -> bool | Misread:
    """Return the yes or no in a cell."""
    if isinstance(cell.value, bool):
        return cell.value
    for value, spellings in ((True, vocabulary.yes), (False, vocabulary.no)):
        if is_word(cell, spellings):
            return value
    return misread_option(cell, (vocabulary.yes[0], vocabulary.no[0]))


class YesNoType(QuestionType[YesNo]):
    """A question of type `yes_no`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        return understand_yes_no(cell, vocabulary)

    def earned(self, value: Value) -> Earned:
        if not isinstance(value, bool):
            raise self._no_answer(value)
        return Earned(self.kind.yes if value else self.kind.no)

    def best(self) -> float:
        return max(self.kind.yes, self.kind.no)

    def best_answer(self) -> Value:
        """Return the better of the two, yes where they are equal."""
        return self.kind.yes >= self.kind.no

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield both."""
        return self.gates()

    def steps(self, value: Value) -> Iterable[Step]:
        yield not value, ""

    def gates(self) -> tuple[Value, ...]:
        return True, False

    def worth(self) -> object:
        return self.kind.yes, self.kind.no

    def difference(self, now: YesNo) -> DifferenceCode | None:
        """Return what differs: above all, which of the two disqualifies."""
        return super().difference(now) if now.knockout is self.kind.knockout else DifferenceCode.KNOCKOUT
