"""A few sentences, which earn what reviewers give them."""

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import Vocabulary, shown
from scorecard.core.values.number_formats import is_moment
from scorecard.core.values.texts import is_placeholder


class FreeTextType(QuestionType[FreeText]):
    """A question of type `text`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        """Return the text as it was written; of one that is too long nothing is dropped: whoever reads it decides.

        What only holds the place of a text is none.
        """
        if isinstance(cell.value, float) and is_moment(cell.number_format, cell.value):
            return Misread(MisreadCode.A_DATE, shown(cell))
        text = shown(cell).strip()
        if is_placeholder(text, vocabulary.placeholders):
            return Misread(MisreadCode.PLACEHOLDER, text)
        return text if len(text) <= self.kind.max_length else Misread(MisreadCode.TOO_LONG, text, self.kind)

    def earned(self, value: Value) -> Earned:
        if not isinstance(value, str):
            raise self._no_answer(value)
        return Earned(None)
