"""A week of opening hours for each channel of the buyer's promise."""

from collections.abc import Iterable, Sequence

from scorecard.core.model.cells import RawCell
from scorecard.core.model.differences import DifferenceCode
from scorecard.core.model.kinds import Hours, Span
from scorecard.core.model.misreads import Misread, MisreadCode, OpeningHours
from scorecard.core.model.responses import OfferedHours, Value
from scorecard.core.opening_hours.kept import best_points, promise_kept, with_open_days
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import Vocabulary, nearest, shown
from scorecard.core.values.instants import is_timezone
from scorecard.core.values.times import spans_in


class HoursType(QuestionType[Hours]):
    """A question of type `hours`."""

    def earned(self, value: Value) -> Earned:
        if not isinstance(value, OfferedHours):
            raise self._no_answer(value)
        kept = promise_kept(self.kind.promise, value)
        return Earned(kept.points, kept.answered, best_points(self.kind.promise, value))

    def completed(self, value: Value | None) -> Value:
        """Return the hours with every open day open all day and the night after it, where there is none in our zone."""
        return with_open_days(self.kind.promise, value if isinstance(value, OfferedHours) else None)

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield that it is never closed."""
        yield with_open_days(self.kind.promise, None)

    def same_way(self, now: Hours) -> bool:
        before, after = self.kind.promise.channels, now.promise.channels
        return {channel.id for channel in before} == {channel.id for channel in after}

    def difference(self, now: Hours) -> DifferenceCode | None:
        return None if now == self.kind else DifferenceCode.PROMISE


def understand_day_hours(cell: RawCell, vocabulary: Vocabulary) -> tuple[Span, ...] | Misread:
    """Return the hours of a day, empty for closed."""
    if cell.error is not None:
        return Misread(MisreadCode.ERROR_VALUE, cell.error)
    spans = spans_in(cell, vocabulary.closed, vocabulary.always)
    accepted = OpeningHours(vocabulary.closed[0])
    return Misread(spans, shown(cell), accepted) if isinstance(spans, MisreadCode) else spans


def understand_timezone(cell: RawCell, known: Sequence[str]) -> str | Misread:
    """Return the IANA name in a cell; a city alone will do where one `known` name has it; a near miss is suggested."""
    found = shown(cell).strip()
    spelt = found.casefold().replace(" ", "_")
    by_lower = {name.casefold(): name for name in known}
    exact = by_lower.get(spelt, found)
    if cell.error is None and is_timezone(exact):
        return exact
    of_city = [name for name in known if name.rpartition("/")[2].casefold() == spelt]
    if len(of_city) == 1:
        return of_city[0]
    return Misread(MisreadCode.NOT_A_TIMEZONE, found, suggestion=nearest(found.casefold(), by_lower))
