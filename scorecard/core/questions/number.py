"""A number in a unit, worth points by fixed anchors."""

from collections.abc import Iterable
from dataclasses import replace

from scorecard.core.model.cells import RawCell
from scorecard.core.model.differences import DifferenceCode
from scorecard.core.model.kinds import Number
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import NotMeasured, Value
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import Vocabulary, is_word, shown
from scorecard.core.values.anchors import points_at
from scorecard.core.values.currencies import Currencies
from scorecard.core.values.number_formats import is_moment, is_percent
from scorecard.core.values.numbers import is_range, parse_number


class NumberType(QuestionType[Number]):
    """A question of type `number`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        """Return the number in a cell, in the unit that was asked for, or that nobody measures it."""
        kind = self.kind
        if kind.not_measured is not None and is_word(cell, vocabulary.not_measured):
            return NotMeasured.NOT_MEASURED
        number = _number_in(cell, kind.unit.of(vocabulary.language), vocabulary.currencies)
        if not isinstance(number, MisreadCode) and kind.lowest <= number <= kind.highest:
            return number
        code = number if isinstance(number, MisreadCode) else MisreadCode.OUT_OF_RANGE
        return Misread(code, shown(cell), kind)

    def earned(self, value: Value) -> Earned:
        """Return the points by the anchors, or those for "not measured"."""
        if isinstance(value, NotMeasured):
            return Earned(self.kind.not_measured)
        if not isinstance(value, float):
            raise self._no_answer(value)
        return Earned(points_at(self.kind.anchors, value))

    def best(self) -> float:
        """Return the points of the best anchor."""
        return self.earned(self.best_answer()).points or 0.0

    def best_answer(self) -> Value:
        """Return the value of the best anchor, or the end of the range that is worth the most; or "not measured"."""
        return max(self.answers(None), key=lambda value: self.earned(value).points or 0.0)

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield the anchors that are accepted, the ends of the range, and "not measured"."""
        kind = self.kind
        accepted = [value for value, _ in kind.anchors if kind.lowest <= value <= kind.highest]
        yield from dict.fromkeys((*accepted, kind.lowest, kind.highest))
        if kind.not_measured is not None:
            yield NotMeasured.NOT_MEASURED

    def same_way(self, now: Number) -> bool:
        return self.kind.unit.agrees_with(now.unit)

    def worth(self) -> object:
        return self.kind.anchors, self.kind.not_measured

    def still_offers(self, value: Value | None) -> bool:
        return value is not NotMeasured.NOT_MEASURED or self.kind.not_measured is not None

    def difference(self, now: Number) -> DifferenceCode | None:
        """Return what differs; what merely finds contradictions has no part in the scoring, nor in what is asked."""
        return super().difference(replace(now, check=self.kind.check))


def _number_in(cell: RawCell, unit: str, currencies: Currencies) -> float | MisreadCode:
    """Return the number in a cell, in the unit that was asked for, or why there is none."""
    if isinstance(cell.value, str):
        parsed = parse_number(cell.value, unit, currencies)
        if parsed is MisreadCode.NOT_A_NUMBER and is_range(cell.value, unit, currencies):
            return MisreadCode.A_RANGE
        if isinstance(parsed, MisreadCode):
            return parsed
        value, percent = parsed.value, parsed.percent
    elif isinstance(cell.value, bool) or cell.value is None:
        return MisreadCode.NOT_A_NUMBER
    elif is_percent(cell.number_format, cell.value):
        # A percentage is stored as a fraction; rounding takes off what the multiplication adds in the 16th digit.
        value, percent = round(cell.value * 100, 10), True
    elif is_moment(cell.number_format, cell.value):
        return MisreadCode.A_DATE
    else:
        value, percent = cell.value, False
    if percent and unit != "%":
        return MisreadCode.NOT_PERCENT
    return MisreadCode.SHARE_OR_PERCENT if unit == "%" and not percent and 0 < value <= 1 else value
