"""A date, worth points by fixed anchors over dates."""

from datetime import date

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Day
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import Vocabulary, shown
from scorecard.core.values.anchors import best_value, points_at
from scorecard.core.values.dates import date_of_serial, parse_date


class DayType(QuestionType[Day]):
    """A question of type `date`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        day = _day_in(cell, vocabulary)
        if isinstance(day, MisreadCode):
            return Misread(day, shown(cell), self.kind)
        fits = self.kind.earliest <= day <= self.kind.latest
        return day if fits else Misread(MisreadCode.OUT_OF_RANGE, day.isoformat(), self.kind)

    def earned(self, value: Value) -> Earned:
        if not isinstance(value, date):
            raise self._no_answer(value)
        return Earned(points_at(self.kind.anchors, float(value.toordinal())))

    def best(self) -> float:
        return max(points for _, points in self.kind.anchors)

    def best_answer(self) -> Value:
        return date.fromordinal(int(best_value(self.kind.anchors)))

    def worth(self) -> object:
        return self.kind.anchors


def _day_in(cell: RawCell, vocabulary: Vocabulary) -> date | MisreadCode:
    if isinstance(cell.value, bool) or cell.value is None:
        return MisreadCode.NOT_A_DATE
    # Some programs turn a date into a plain number: what is asked for says what it means, not the cell's format.
    return parse_date(cell.value, vocabulary.months) if isinstance(cell.value, str) else date_of_serial(cell.value)
