"""A date, worth points by fixed anchors over dates."""

from collections.abc import Iterable
from datetime import date

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Day
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import Vocabulary, shown
from scorecard.core.values.anchors import points_at
from scorecard.core.values.dates import date_of_serial, date_readings, parse_date


class DayType(QuestionType[Day]):
    """A question of type `date`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        day = _day_in(cell, vocabulary)
        if isinstance(day, MisreadCode):
            return Misread(day, shown(cell), self.kind, readings=self._readings(day, shown(cell)))
        fits = self.kind.earliest <= day <= self.kind.latest
        return day if fits else Misread(MisreadCode.OUT_OF_RANGE, day.isoformat(), self.kind)

    def earned(self, value: Value) -> Earned:
        if not isinstance(value, date):
            raise self._no_answer(value)
        return Earned(points_at(self.kind.anchors, float(value.toordinal())))

    def best(self) -> float:
        """Return the points of the best anchor."""
        return self.earned(self.best_answer()).points or 0.0

    def best_answer(self) -> Value:
        """Return the date of the best anchor, or the end of the range that is worth the most."""
        return max(self.answers(None), key=lambda value: self.earned(value).points or 0.0)

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield the anchors that are accepted, and the ends of the range."""
        kind = self.kind
        anchors = [date.fromordinal(int(value)) for value, _ in kind.anchors]
        accepted = [day for day in anchors if kind.earliest <= day <= kind.latest]
        return dict.fromkeys((*accepted, kind.earliest, kind.latest))

    def worth(self) -> object:
        return self.kind.anchors

    def _readings(self, code: MisreadCode, found: str) -> tuple[date, ...]:
        """Return the dates that a text may mean which reads two ways, as far as they are accepted."""
        days = date_readings(found) if code is MisreadCode.DATE_TWO_WAYS else ()
        return tuple(day for day in days if self.kind.earliest <= day <= self.kind.latest)


def _day_in(cell: RawCell, vocabulary: Vocabulary) -> date | MisreadCode:
    if isinstance(cell.value, bool) or cell.value is None:
        return MisreadCode.NOT_A_DATE
    # Some programs turn a date into a plain number: what is asked for says what it means, not the cell's format.
    return parse_date(cell.value, vocabulary.months) if isinstance(cell.value, str) else date_of_serial(cell.value)
