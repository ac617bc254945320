"""Yes or no; one of the two may disqualify."""

from collections.abc import Iterable

from scorecard.core.model.cells import RawCell
from scorecard.core.model.differences import DifferenceCode
from scorecard.core.model.kinds import YesNo
from scorecard.core.model.misreads import Misread
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType, Step
from scorecard.core.questions.understand import Vocabulary, is_blank, is_word, misread_option


def understand_yes_no(cell: RawCell | None, vocabulary: Vocabulary) -> bool | Misread | None:
    """Return the yes or no in a cell; `None` where it is blank."""
    if cell is None or is_blank(cell):
        return None
    if isinstance(cell.value, bool):
        return cell.value
    for value, spellings in ((True, vocabulary.yes), (False, vocabulary.no)):
        if is_word(cell, spellings):
            return value
    return misread_option(cell, (vocabulary.yes[0], vocabulary.no[0]))


class YesNoType(QuestionType[YesNo]):
    """A question of type `yes_no`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        """Return whether a cell says yes."""
        found = understand_yes_no(cell, vocabulary)
        return found if isinstance(found, Misread) else bool(found)

    def earned(self, value: Value) -> Earned:
        """Return the points of yes, or of no."""
        if not isinstance(value, bool):
            raise self._no_answer(value)
        return Earned(self.kind.yes if value else self.kind.no)

    def best(self) -> float:
        """Return the points of the better of the two."""
        return max(self.kind.yes, self.kind.no)

    def best_answer(self) -> Value:
        """Return the better of the two, yes where they are equal."""
        return self.kind.yes >= self.kind.no

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield both."""
        return self.gates()

    def steps(self, value: Value) -> Iterable[Step]:
        """Yield the other of the two."""
        yield not value, ""

    def gates(self) -> tuple[Value, ...]:
        """Return both."""
        return True, False

    def worth(self) -> object:
        """Return the points of both."""
        return self.kind.yes, self.kind.no

    def difference(self, now: YesNo) -> DifferenceCode | None:
        """Return what differs: above all, which of the two disqualifies."""
        return super().difference(now) if now.knockout is self.kind.knockout else DifferenceCode.KNOCKOUT
