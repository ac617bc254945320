"""Each vendor beside itself in an earlier campaign: points, record and answers, as far as they mean the same."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.kinds import Hours, Kind
from scorecard.core.model.rankings import EarlierRanking, RankedVendor, Ranking
from scorecard.core.model.record.measures import Measured, RecordUse
from scorecard.core.model.responses import Answer, OfferedHours
from scorecard.core.model.scorecards import CriterionScore, Scorecard
from scorecard.core.ranking.changes import differences

_OTHER_MEANING = (DifferenceCode.TEXT, DifferenceCode.WAY, DifferenceCode.WORDING)
_OTHER_POINTS = (
    *_OTHER_MEANING,
    DifferenceCode.WEIGHT,
    DifferenceCode.POINTS,
    DifferenceCode.SCOPE,
    DifferenceCode.SHARE,
    DifferenceCode.CREDIT,
    DifferenceCode.CREDIT_NONE,
    DifferenceCode.RECORD,
    DifferenceCode.MEASURE,
)
"""With these, the same answers may earn other points; floors, limits and knock-outs only decide who is ranked."""
_FOR_CRITERION, _FOR_TOTAL = frozenset(("credit", "record")), frozenset(("alignment_share",))
"""The keys of the criteria that points hang on beside those of their own parts."""


@dataclass(frozen=True)
class PointsSince:
    """Points of a vendor then and now, 0-100; `None` where there were none."""

    before: float | None
    after: float | None
    comparable: bool
    """Whether they are made of the same questions by the same rules; so they are where either is missing."""
    criterion: str = ""
    """Its id; empty for the total."""

    @property
    def change(self) -> float | None:
        """How many points more it is now; `None` where nobody can tell."""
        known = self.comparable and self.before is not None and self.after is not None
        return (self.after or 0.0) - (self.before or 0.0) if known else None


@dataclass(frozen=True)
class RecordSince:
    """What our own books say of a vendor then and now."""

    question: str
    before: Measured
    after: Measured
    comparable: bool
    """Whether the same was measured over as many months."""

    @property
    def change(self) -> float | None:
        """How much more it is now, in the unit of the measure; `None` where nobody can tell."""
        before, after = self.before.value, self.after.value
        return after - before if self.comparable and before is not None and after is not None else None


@dataclass(frozen=True)
class AnswerSince:
    """An answer that is another one now, to a question that means the same."""

    question: str
    before: Answer
    after: Answer


@dataclass(frozen=True)
class VendorSince:
    """What became of a vendor since."""

    vendor: str
    name_before: str
    total: PointsSince | None = None
    """`None`, as all that follows is empty, where the id was that of a vendor of another name: nothing is compared."""
    criteria: tuple[PointsSince, ...] = ()
    record: tuple[RecordSince, ...] = ()
    answers: tuple[AnswerSince, ...] = ()
    other_meaning: tuple[str, ...] = ()
    """The ids of the questions that were asked both times, and do not mean the same now."""


@dataclass(frozen=True)
class Since:
    """What became of all vendors since, in the order of the ranking."""

    vendors: tuple[VendorSince, ...]
    """Those that were there then."""
    added: tuple[str, ...]
    """The ids of those that were not."""
    gone: tuple[str, ...]
    """The ids of those that were, and are not there now."""
    differences: tuple[Difference, ...]
    """What differs in the criteria."""

    def of(self, vendor: str) -> VendorSince | None:
        """Return what became of a vendor; `None` where it was not there."""
        return self._by_id.get(vendor)

    @cached_property
    def _by_id(self) -> dict[str, VendorSince]:
        return {known.vendor: known for known in self.vendors}


def since(ranking: Ranking) -> Since | None:
    """Return what became of all vendors since the earlier ranking; `None` where there is none to compare with."""
    earlier = ranking.earlier
    if earlier is None:
        return None
    changed = differences(earlier.criteria, ranking.criteria)
    earning = _earning_otherwise(changed, (earlier.criteria, ranking.criteria))
    compared = _Compared(earlier, ranking, _with_codes(changed, _OTHER_MEANING), earning)
    now = {vendor.vendor.id: vendor for lot in ranking.lots for vendor in lot.vendors}
    then = {vendor.vendor.id: vendor for lot in earlier.lots for vendor in lot.vendors}
    return Since(
        vendors=tuple(_of_vendor(then[name], vendor, compared) for name, vendor in now.items() if name in then),
        added=tuple(name for name in now if name not in then),
        gone=tuple(name for name in then if name not in now),
        differences=changed,
    )


@dataclass(frozen=True)
class _Compared:
    earlier: EarlierRanking
    ranking: Ranking
    other_meaning: frozenset[str]
    other_points: frozenset[str]
    """The ids and keys by which the same answers may earn other points."""


def _with_codes(changed: Iterable[Difference], codes: Sequence[DifferenceCode]) -> frozenset[str]:
    return frozenset(each.what for each in changed if each.code in codes)


def _earning_otherwise(changed: Sequence[Difference], versions: Sequence[Criteria]) -> frozenset[str]:
    """Return what earns other points; that each campaign counts promised hours over its own year is no change."""
    before, after = (
        {question.id: _without_year(question.kind) for question in criteria.questions} for criteria in versions
    )
    promised = _with_codes(changed, [DifferenceCode.PROMISE])
    return _with_codes(changed, _OTHER_POINTS) | {name for name in promised if before.get(name) != after.get(name)}


def _without_year(kind: Kind) -> Kind:
    return (
        replace(kind, promise=replace(kind.promise, start=date.min, holidays=())) if isinstance(kind, Hours) else kind
    )


def _of_vendor(was: RankedVendor, now: RankedVendor, compared: _Compared) -> VendorSince:
    """Return what became of a vendor, unless its id was that of another one."""
    name, known = now.vendor.id, VendorSince(now.vendor.id, was.vendor.name)
    if _plain(was.vendor.name) != _plain(now.vendor.name):
        return known
    before, after = was.scorecard, now.scorecard
    asked = {score.question.id: score for score in before.questions}
    both = [(asked[score.question.id], score) for score in after.questions if score.question.id in asked]
    return replace(
        known,
        total=_total(before, after, compared),
        criteria=tuple(_criteria(before, after, compared)),
        record=tuple(_record(name, now.vendor.lot, compared)),
        answers=tuple(
            AnswerSince(then.question.id, then.answer, score.answer)
            for then, score in both
            if then.question.id not in compared.other_meaning and _said(then.answer) != _said(score.answer)
        ),
        other_meaning=tuple(then.question.id for then, _ in both if then.question.id in compared.other_meaning),
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _total(before: Scorecard, after: Scorecard, compared: _Compared) -> PointsSince:
    was, now = (
        {part for score in card.criteria for part in (score.criterion.id, *_parts(score, criteria))}
        | {score.kpi.id for score in card.kpis}
        for card, criteria in zip((before, after), _versions(compared), strict=True)
    )
    return _points((before.total, after.total), _alike(was, now, _FOR_CRITERION | _FOR_TOTAL, compared))


def _points(sides: tuple[float | None, float | None], alike: bool, criterion: str = "") -> PointsSince:
    return PointsSince(*sides, alike or None in sides, criterion)


def _criteria(before: Scorecard, after: Scorecard, compared: _Compared) -> Iterator[PointsSince]:
    """Yield the points in each criterion that there was both times."""
    then, (was, now) = {score.criterion.id: score for score in before.criteria}, _versions(compared)
    for score in after.criteria:
        old = then.get(score.criterion.id)
        if old is not None:
            alike = _alike(_parts(old, was), _parts(score, now), _FOR_CRITERION, compared)
            yield _points((old.points, score.points), alike, score.criterion.id)


def _versions(compared: _Compared) -> tuple[Criteria, Criteria]:
    return compared.earlier.criteria, compared.ranking.criteria


def _parts(score: CriterionScore, criteria: Criteria) -> set[str]:
    """Return the ids of all that may earn points in a criterion."""
    records = {record.question.id for record in score.records} if criteria.record is RecordUse.SCORED else set()
    return {each.question.id for each in score.questions} | records


def _alike(was: set[str], now: set[str], keys: frozenset[str], compared: _Compared) -> bool:
    return was == now and not (now | keys) & compared.other_points


def _record(vendor: str, lot: str, compared: _Compared) -> Iterator[RecordSince]:
    """Yield what our own books say in answer to the questions that they were asked both times."""
    then = {question.id: question for question in compared.earlier.criteria.records}
    for question in compared.ranking.criteria.records_of(lot):
        was = then.get(question.id)
        before, after = (side.measures.of(vendor, question.id) for side in (compared.earlier, compared.ranking))
        if was is not None and (before.value is not None or after.value is not None):
            alike = (was.measure, was.months) == (question.measure, question.months)
            yield RecordSince(question.id, before, after, alike)


def _said(answer: Answer) -> tuple[object, ...]:
    """Return what a vendor said, whatever place it stands in and whatever it remarks on it."""
    value: object = answer.value
    if isinstance(value, OfferedHours):
        value = (value.timezone, value.holidays, frozenset((day.channel, day.weekday, day.spans) for day in value.days))
    elif isinstance(value, tuple):
        value = frozenset((item.item, item.status) for item in value if item.status is not None)
    return answer.state, value, frozenset(answer.specified)
