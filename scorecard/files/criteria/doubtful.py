"""What in criteria.yaml can hardly be meant: the file holds, and a ranking can be made, but not the one in mind."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from scorecard.core.comparison import same
from scorecard.core.model.criteria import Criteria, Criterion, Question
from scorecard.core.model.differences import DECLARED_KEYS
from scorecard.core.model.kinds import Choice, Curve, Day, Multi, Number, RecordMeasure, Steps, YesNo
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.record.measures import RecordQuestion
from scorecard.core.values.anchors import points_at
from scorecard.errors import Problem
from scorecard.files.criteria.document import Document, KeyPath
from scorecard.files.criteria.entries import Entry, asked_in
from scorecard.files.criteria.load import read_document
from scorecard.files.criteria.workbook.names import called
from scorecard.files.tables.columns import close_to
from scorecard.files.tables.compared import plain
from scorecard.words import Words, words

_MOST_OF_TEN = 10.0
_IN_PERCENT = 10.0
"""A weight from which on one below 1 beside it may be a share that was meant in percent."""
_LONG = 60
"""Characters of a question from which on a shorter name would help a reader."""


def doubtful(
    path: Path, criteria: Criteria, sent: Iterable[Criteria] = (), today: date | None = None
) -> Iterator[Problem]:
    """Yield what its writer should look at once more, in order of lines; `criteria` is what the file at `path` states.

    `sent` are those that questionnaires were made from. Told are changes that name nothing or lie after `today`,
    weights that are shares beside others in percent, points that no answer can earn, a knock-out that earns points, a
    price that earns more the dearer it is, a limit that leaves nothing to tell vendors apart by, and points out of ten
    where they are out of a hundred.
    """
    document = read_document(path)
    file = Entry((), document.data)
    asked = {question.id: question for question in criteria.questions}
    measured = {kpi.id: kpi for kpi in criteria.kpis}
    doubts = _Doubts(document, words(criteria.language))
    recorded = {question.id: question for question in criteria.records}
    for entry in (question.entry for question in asked_in(file)):
        name = entry.text("id") or ""
        if name in asked:
            yield from doubts.of_question(entry, asked[name])
        else:
            yield from doubts.of_record(entry, recorded[name], criteria)
    for entry in file.listed("kpis"):
        yield from doubts.of_kpi(entry, measured[entry.text("id") or ""])
    for siblings in (file.listed("criteria"), *(each.listed("questions") for each in file.listed("criteria"))):
        yield from doubts.of_weights(siblings)
    yield from doubts.of_weights(file.listed("kpis"))
    yield from doubts.of_changes(criteria, (criteria, *sent), today)
    yield from doubts.of_texts(document.data, ())


def unknown_changes(path: Path, criteria: Criteria, sent: Iterable[Criteria]) -> Iterator[Problem]:
    """Yield the words for what was changed that name nothing in the criteria, nor in those `sent`."""
    return _Doubts(read_document(path), words(criteria.language)).of_changes(criteria, (criteria, *sent), None)


def nameless(criteria: Criteria) -> bool:
    """Return whether a report would be shorter with names of questions: some are long, and none has a name."""
    questions = criteria.questions
    return all(question.name is None for question in questions) and any(
        len(str(question.text)) > _LONG for question in questions
    )


class _Doubts:
    def __init__(self, document: Document, say: Words) -> None:
        self._document = document
        self._words = say

    def of_question(self, entry: Entry, question: Question) -> Iterator[Problem]:
        kind = question.kind
        key = "options" if isinstance(kind, Choice | Multi) else "points"
        key = _key(kind.anchors) if isinstance(kind, Number) else key
        match kind:
            case Choice():
                best = max(option.points for option in kind.options)
            case Multi():
                best = sum(option.points for option in kind.options)
            case YesNo():
                best = max(kind.yes, kind.no)
                earned = kind.yes if kind.knockout else kind.no
                if kind.knockout is not None and earned:
                    yield self._problem((*entry.path, "knockout"), "check.knockout", points=earned)
            case Number() | Day():
                best = max(points for _, points in kind.anchors)
                yield from self._out_of_reach(entry, kind)
            case _:
                return
        yield from self._out_of_ten((*entry.path, key), best)

    def of_record(self, entry: Entry, question: RecordQuestion, criteria: Criteria) -> Iterator[Problem]:
        """Yield points out of ten, and a share or mean of incidents that a trivial one more would make look better."""
        yield from self._out_of_ten(
            (*entry.path, _key(question.anchors)), max(points for _, points in question.anchors)
        )
        counted = (each.measure is RecordMeasure.INCIDENT_RATE for each in criteria.records)
        if question.measure.is_of_incidents and not any(counted):
            yield self._problem(
                (*entry.path, "measure"), "check.no_rate", measure=self._document.called("=incident_rate")
            )

    def of_kpi(self, entry: Entry, kpi: Kpi) -> Iterator[Problem]:
        key, (first, *_, last) = _key(kpi.anchors), kpi.anchors
        yield from self._out_of_ten((*entry.path, key), max(points for _, points in kpi.anchors))
        if kpi.price and last[1] > first[1]:
            yield self._problem((*entry.path, key), "check.dear")
        if kpi.limit.is_set and kpi.weight:
            yield from self._beyond(entry, kpi)

    def of_weights(self, siblings: Sequence[Entry]) -> Iterator[Problem]:
        """Yield the weights that are shares of 1, beside others in percent."""
        weights = {entry.path: weight for entry in siblings if isinstance(weight := entry.data["weight"], int | float)}
        largest = max(weights.values(), default=0)
        for path, weight in weights.items():
            if 0 < weight < 1 and largest >= _IN_PERCENT:
                data = {"weight": weight, "largest": largest, "percent": round(weight * 100, 9)}
                yield self._problem((*path, "weight"), "check.small_weight", **data)

    def of_changes(self, criteria: Criteria, versions: Iterable[Criteria], today: date | None) -> Iterator[Problem]:
        """Yield the words for what was changed that name nothing which may move the order, in any version.

        With `today`, also the changes that were decided after it.
        """
        parts = [part for each in versions for part in _parts(each)]
        keys = {key: called((key,), self._words) if self._document.in_workbook else key for key in DECLARED_KEYS}
        known = {plain(str(part.name)): part.id for part in parts if part.name}
        known |= {plain(name): name for name in (*keys.values(), *(part.id for part in parts))}
        for at, change in enumerate(criteria.changes):
            for place, name in enumerate(change.what):
                if name not in DECLARED_KEYS and name not in known.values():
                    where = self._document.where(("changes", at, "what", place))
                    hint = close_to(name, known, self._words)
                    settings = ", ".join(sorted(keys.values()))
                    yield self._words.problem(where, "check.no_change", hint, name=name, settings=settings)
            if today is not None and change.date > today:
                yield self._problem(("changes", at, "date"), "record.future", found=change.date.isoformat())

    def of_texts(self, value: object, path: KeyPath) -> Iterator[Problem]:
        """Yield the texts that are quoted by signs which are a part of them."""
        if isinstance(value, str) and value[:1] in "“„«" and value[-1:] in "”“»":
            yield self._problem(path, "check.quotes", text=value)
        inside = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, Mapping) else ()
        for key, inner in inside:
            yield from self.of_texts(inner, (*path, key))

    def _beyond(self, entry: Entry, kpi: Kpi) -> Iterator[Problem]:
        """Yield that a limit leaves the same points to all who keep it, or not the best of them to anybody."""
        ends = (kpi.limit.lowest, kpi.limit.highest)
        (lowest, _), *_, (highest, _) = kpi.anchors
        far = (lowest - 1, highest + 1)
        within = [open_end if end is None else end for end, open_end in zip(ends, far, strict=True)]
        within += [value for value, _ in kpi.anchors if kpi.limit.passed_by(value) is None]
        earned = {points_at(kpi.anchors, value) for value in within}
        best = max(points for _, points in kpi.anchors)
        if len(earned) == 1:
            yield self._problem((*entry.path, "limit"), "check.limit_flat", points=max(earned))
        elif max(earned) < best:
            yield self._problem((*entry.path, "limit"), "check.limit_best", points=max(earned), best=best)

    def _out_of_reach(self, entry: Entry, kind: Number | Day) -> Iterator[Problem]:
        """Yield the anchors that lie outside the `range` of a question, so that no answer earns their points."""
        # The keys stand in the order of the anchors: the loader refuses any other one.
        key = _key(kind.anchors)
        for written, (value, points) in zip(entry.map(key), kind.anchors, strict=True):
            if not same(points_at(kind.anchors, _accepted(kind, value)), points):
                path = (*entry.path, key, written)
                shown = value if self._document.in_workbook and isinstance(kind, Number) else written
                yield self._problem(path, "check.out_of_reach", points=points, value=shown)

    def _out_of_ten(self, path: KeyPath, best: float) -> Iterator[Problem]:
        if 0 < best <= _MOST_OF_TEN:
            yield self._problem(path, "check.out_of_ten", points=best)

    def _problem(self, path: KeyPath, key: str, **data: object) -> Problem:
        shown = {name: self._words.number(value) if isinstance(value, float) else value for name, value in data.items()}
        return self._words.problem(self._document.where(path), key, **shown)


def _parts(criteria: Criteria) -> tuple[Criterion | Question | RecordQuestion | Kpi, ...]:
    return (*criteria.criteria, *criteria.questions, *criteria.records, *criteria.kpis)


def _key(curve: Curve) -> str:
    return "steps" if isinstance(curve, Steps) else "points"


def _accepted(kind: Number | Day, value: float) -> float:
    """Return the accepted value that is nearest to one."""
    if isinstance(kind, Day):
        return min(max(value, float(kind.earliest.toordinal())), float(kind.latest.toordinal()))
    return min(max(value, kind.lowest), kind.highest)
