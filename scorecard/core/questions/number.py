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
from scorecard.core.values.amounts import amount_in, is_other_unit
from scorecard.core.values.anchors import points_at
from scorecard.core.values.currencies import Currencies
from scorecard.core.values.number_formats import displayed, is_moment
from scorecard.core.values.numbers import (
    ParsedNumber,
    currencies_of,
    in_percent,
    is_range,
    parse_number,
    parse_readings,
    range_ends,
)


class NumberType(QuestionType[Number]):
    """A question of type `number`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        """Return the number in a cell, in the unit that was asked for, or that nobody measures it."""
        kind = self.kind
        if kind.not_measured is not None and is_word(cell, vocabulary.not_measured):
            return NotMeasured.NOT_MEASURED
        unit = kind.unit.of(vocabulary.language)
        number = _number_in(cell, unit, vocabulary.currencies)
        if not isinstance(number, MisreadCode) and kind.lowest <= number <= kind.highest:
            return number
        code = number if isinstance(number, MisreadCode) else MisreadCode.OUT_OF_RANGE
        found = _seen(cell, code)
        readings = _readings(code, found, unit, vocabulary.currencies)
        accepted = tuple(value for value in readings if kind.lowest <= value <= kind.highest)
        # Of a range both ends are wanted, or it has none.
        is_cut = code is MisreadCode.A_RANGE and len(accepted) < len(readings)
        return Misread(code, found, kind, readings=() if is_cut else accepted)

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


def _seen(cell: RawCell, code: MisreadCode) -> str:
    """Return what a person saw in a cell, with what its format shows where that is the trouble."""
    by_format = code in (MisreadCode.OTHER_UNIT, MisreadCode.SHOWN_OTHERWISE)
    return displayed(cell.number_format, cell.value) if by_format and isinstance(cell.value, float) else shown(cell)


def _readings(code: MisreadCode, found: str, unit: str, currencies: Currencies) -> tuple[float, ...]:
    """Return what a cell may have meant that shows `found`; of a range its ends, the smaller first."""
    values, percent = parse_readings(found, unit, currencies)
    if code is MisreadCode.TWO_WAYS:
        return values if in_percent(unit) or not percent else ()
    if code is MisreadCode.SHARE_OR_PERCENT:
        return tuple(each for value in values for each in (value, round(100 * value, 10)))
    if code is not MisreadCode.A_RANGE:
        return ()
    ends = [_typed(end, unit, currencies) for end in range_ends(found)]
    known = sorted(end.value for end in ends if isinstance(end, ParsedNumber) and end.percent <= in_percent(unit))
    # "0.8-0.9" in percent may be shares.
    return tuple(known) if len(known) == 2 and not (in_percent(unit) and 0 < known[-1] <= 1) else ()


def _number_in(cell: RawCell, unit: str, currencies: Currencies) -> float | MisreadCode:
    """Return the number in a cell, in the unit that was asked for, or why there is none."""
    if isinstance(cell.value, str):
        parsed = _typed(cell.value, unit, currencies)
    elif isinstance(cell.value, bool) or cell.value is None:
        return MisreadCode.NOT_A_NUMBER
    elif is_moment(cell.number_format, cell.value):
        return MisreadCode.A_DATE
    else:
        parsed = _formatted(cell.value, cell.number_format, unit, currencies)
    if isinstance(parsed, MisreadCode):
        return parsed
    if parsed.percent and not in_percent(unit):
        return MisreadCode.NOT_PERCENT
    may_be_share = in_percent(unit) and not parsed.percent and 0 < parsed.value <= 1
    return MisreadCode.SHARE_OR_PERCENT if may_be_share else parsed.value


def _typed(text: str, unit: str, currencies: Currencies) -> ParsedNumber | MisreadCode:
    parsed = parse_number(text, unit, currencies)
    if parsed is not MisreadCode.NOT_A_NUMBER:
        return parsed
    if is_range(text, unit, currencies):
        return MisreadCode.A_RANGE
    return MisreadCode.OTHER_UNIT if is_other_unit(text, currencies) else parsed


def _formatted(value: float, number_format: str, unit: str, currencies: Currencies) -> ParsedNumber | MisreadCode:
    """Return a number as its format shows it, where what that shows beside it is the unit, or nothing."""
    amount = amount_in(value, number_format, unit, currencies)
    if amount is None:
        other = is_other_unit(displayed(number_format, value), currencies)
        return MisreadCode.OTHER_UNIT if other else MisreadCode.SHOWN_OTHERWISE
    if unit and amount.currencies and not amount.currencies & currencies_of(unit, currencies):
        return MisreadCode.OTHER_UNIT
    return ParsedNumber(amount.readings["."], amount.percent)
