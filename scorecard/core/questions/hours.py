"""A week of opening hours for each channel of the buyer's promise."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from scorecard.core.model.cells import RawCell
from scorecard.core.model.differences import DifferenceCode
from scorecard.core.model.kinds import NO_TEXT, Hours, Span, Text
from scorecard.core.model.misreads import Misread, MisreadCode, OpeningHours
from scorecard.core.model.responses import OfferedHours, Value
from scorecard.core.opening_hours.kept import best_points, promise_kept, with_open_days
from scorecard.core.questions.question_type import Earned, QuestionType
from scorecard.core.questions.understand import Vocabulary, is_blank, is_word, nearest, shown
from scorecard.core.values.texts import DASHES
from scorecard.core.values.times import clock_text, parse_spans, spans_in, spans_readings
from scorecard.core.values.zones import fixed_zone, is_timezone, zones_known


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

    def wordings(self) -> Mapping[str, Text]:
        return {channel.id: channel.name for channel in self.kind.promise.channels}

    def without(self, parts: Set[str], value: Value | None) -> Value | None:
        if not isinstance(value, OfferedHours):
            return value
        days = tuple(replace(day, spans=None) if day.channel in parts else day for day in value.days)
        return replace(value, days=days) if any(day.spans is not None for day in days) else None

    def difference(self, now: Hours) -> DifferenceCode | None:
        return None if _promised(now) == _promised(self.kind) else DifferenceCode.PROMISE


def _promised(kind: Hours) -> Hours:
    """Return a kind without the names of channels, which are compared as wordings."""
    channels = tuple(replace(channel, name=NO_TEXT) for channel in kind.promise.channels)
    return replace(kind, promise=replace(kind.promise, channels=channels))


Spans = tuple[Span, ...]
DayCells = Sequence[RawCell | None]
"""The cells of a day: opens, closes, and for a break opens again and closes again; in older forms the first alone."""


def understand_day_hours(
    cells: DayCells, vocabulary: Vocabulary, monday: Spans | None = None
) -> Spans | Misread | None:
    """Return the hours of a day, empty for closed, and `None` where all its cells are blank.

    A cell that stands alone may say it all: "9-18", "closed", or that it is as on `monday`, as far as those hours are
    known. A dash in one of several cells is no time, and "closed" for the second pair says that there is none.
    """
    given = {at: cell for at, cell in enumerate(cells) if cell is not None and not is_blank(cell)}
    for at, cell in given.items():
        if cell.error is not None:
            return Misread(MisreadCode.ERROR_VALUE, cell.error, at=at)
    times = {at: cell for at, cell in given.items() if shown(cell).strip() not in ("-", *DASHES)} or given
    closed = {at for at, cell in times.items() if spans_in(cell, vocabulary.closed, ()) == ()}
    if closed.issuperset(times):
        return () if times else None
    if closed and closed.issuperset(times.keys() & {2, 3}):
        times = {at: cell for at, cell in times.items() if at < 2}
    return _alone(times, vocabulary, monday) if len(times) == 1 else _paired(times, vocabulary)


def _alone(only: Mapping[int, RawCell], vocabulary: Vocabulary, monday: Spans | None) -> Spans | Misread:
    """Return what the only cell of a day says."""
    (cell,) = only.values()
    if not is_word(cell, vocabulary.as_monday):
        found = spans_in(cell, vocabulary.closed, vocabulary.always)
    else:
        found = MisreadCode.NO_MONDAY if monday is None else monday
    return _misread(found, only, vocabulary) if isinstance(found, MisreadCode) else found


def _paired(times: Mapping[int, RawCell], vocabulary: Vocabulary) -> Spans | Misread:
    """Return the hours of a day from its one or two pairs of cells."""
    texts = []
    for first in (0, 2):
        pair = {at: times[at] for at in (first, first + 1) if at in times}
        if pair:
            found = _between(tuple(pair.values()))
            if isinstance(found, MisreadCode):
                return _misread(found, pair, vocabulary)
            texts.append(found)
    spans = parse_spans("; ".join(texts), (), ())
    return _misread(spans, times, vocabulary) if isinstance(spans, MisreadCode) else spans


def _between(pair: tuple[RawCell, ...]) -> str | MisreadCode:
    """Return an opening and a closing as one text, or why they are none; one cell may hold both of them."""
    times = [clock_text(cell) for cell in pair]
    for time in times:
        if isinstance(time, MisreadCode):
            return time
    text = " - ".join(times)
    spans = parse_spans(text, (), ())
    if isinstance(spans, MisreadCode):
        return spans
    return text if len(spans) == 1 or len(pair) == 1 else MisreadCode.NOT_HOURS


def _misread(code: MisreadCode, found: Mapping[int, RawCell], vocabulary: Vocabulary) -> Misread:
    """Return what is wrong with some cells of a day, at the first of them."""
    said = " - ".join(shown(cell) for cell in found.values())
    times = [time for cell in found.values() if not isinstance(time := clock_text(cell), MisreadCode)]
    spans = spans_readings(" - ".join(times)) if code is MisreadCode.HOURS_TWO_WAYS else ()
    accepted = OpeningHours(vocabulary.closed[0])
    return Misread(code, said, accepted, at=min(found), readings=tuple((span,) for span in spans))


def understand_timezone(cell: RawCell, first: str) -> str | Misread:
    """Return the IANA name in a cell, or the offset from UTC; a near miss is suggested, `first` of all.

    A city alone will do where one known name has it.
    """
    found = shown(cell).strip()
    spelt = found.casefold().replace(" ", "_")
    known = dict.fromkeys((first, *zones_known()))
    by_lower = {name.casefold(): name for name in known}
    exact = by_lower.get(spelt, fixed_zone(found) or found)
    if cell.error is None and (is_timezone(exact) or exact == fixed_zone(found)):
        return exact
    of_city = [name for name in known if name.rpartition("/")[2].casefold() == spelt]
    if len(of_city) == 1:
        return of_city[0]
    return Misread(MisreadCode.NOT_A_TIMEZONE, found, suggestion=nearest(found.casefold(), by_lower))
