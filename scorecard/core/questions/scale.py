"""A step between two ends that have names."""

import re
from collections.abc import Iterable, Mapping, Set

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Scale, Text
from scorecard.core.model.misreads import Misread, MisreadCode, Options
from scorecard.core.model.responses import Value
from scorecard.core.questions.question_type import Earned, QuestionType, Step
from scorecard.core.questions.understand import Vocabulary, shown, without_stop

_STEP = re.compile(r"([0-9]{1,2})(?:\s*\((.*)\)|\s*[-=:]?\s+(.*))?")
"""A step, and its name in brackets or behind a dash."""


class ScaleType(QuestionType[Scale]):
    """A question of type `scale`."""

    def understand(self, cell: RawCell, vocabulary: Vocabulary) -> Value | Misread:
        """Return the step in a cell; behind the first and the last their names may stand, as the hint has them."""
        found = _STEP.fullmatch(without_stop(shown(cell)))
        ends = {1: self.kind.low, self.kind.steps: self.kind.high}
        if found and 1 <= int(found[1]) <= self.kind.steps:
            step, name = int(found[1]), found[2] or found[3] or ""
            named = [without_stop(ends[step].of(language)) for language in (vocabulary.language, "en") if step in ends]
            if name in ("", *named):
                return step
        steps = Options(tuple(str(step) for step in range(1, self.kind.steps + 1)))
        return Misread(MisreadCode.NOT_AN_OPTION, shown(cell), steps)

    def earned(self, value: Value) -> Earned:
        """Return the points of the step, which lie evenly between 0 and 100."""
        if not isinstance(value, int):
            raise self._no_answer(value)
        up = 100.0 * (value - 1) / (self.kind.steps - 1)
        return Earned(100.0 - up if self.kind.reversed else up)

    def best_answer(self) -> Value:
        return 1 if self.kind.reversed else self.kind.steps

    def answers(self, value: Value | None) -> Iterable[Value]:
        """Yield all steps."""
        return range(1, self.kind.steps + 1)

    def steps(self, value: Value) -> Iterable[Step]:
        if isinstance(value, int):
            yield from ((step, "") for step in (value - 1, value + 1) if 1 <= step <= self.kind.steps)

    def place(self, value: Value) -> tuple[int, int] | None:
        """Return the step itself: its steps are a list, too."""
        return (value, self.kind.steps) if isinstance(value, int) else None

    def same_way(self, now: Scale) -> bool:
        return (self.kind.steps, self.kind.reversed) == (now.steps, now.reversed)

    def wordings(self) -> Mapping[str, Text]:
        return {"low": self.kind.low, "high": self.kind.high}

    def without(self, parts: Set[str], value: Value | None) -> Value | None:
        return None if parts else value
