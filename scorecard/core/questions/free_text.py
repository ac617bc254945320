"""A few sentences, which earn what reviewers give them."""

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.responses import AnswerState, Value
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import (
    Misread,
    MisreadCode,
    TextLength,
    Understood,
    Vocabulary,
    answered,
    not_understood,
    shown,
)
from scorecard.core.values.number_formats import is_moment


class FreeTextType(QuestionType[FreeText]):
    """A question of type `text`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Understood:
        """Return the text as it was written; of one that is too long nothing is dropped: whoever reads it decides."""
        if isinstance(cell.value, float) and is_moment(cell.number_format, cell.value):
            return not_understood(Misread(MisreadCode.A_DATE, shown(cell)))
        text = shown(cell).strip()
        if len(text) > self.kind.max_length:
            misread = Misread(MisreadCode.TOO_LONG, text, TextLength(self.kind.max_length, len(text)))
            return Understood(AnswerState.ANSWERED, text, misread)
        return answered(text)

    def earned(self, value: Value) -> Earned:
        """Return that it has no points by itself."""
        if not isinstance(value, str):
            raise self._no_answer(value)
        return Earned(None)

    def best(self) -> float:
        """Return the most that reviewers can give."""
        return 100.0

    def same_way(self, now: FreeText) -> bool:
        """Return that it is, however long it may be."""
        return isinstance(now, FreeText)
