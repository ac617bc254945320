"""How little would have to be different: one answer that changes who leads, swaps two vendors, or decides who is out.

Every change is applied to its vendor, and the vendor is ranked again (`changes`). A step is the next option in points,
the next answer to one item, the other of yes and no. Numbers, dates and hours have no steps: they can only be verified,
refuted, withdrawn or given. Evidence that
is missing can be named. The other answer to a question that can knock a vendor out is no step, since it excludes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice, pairwise
from typing import NamedTuple

from scorecard.core.comparison import reaches, rounded, same
from scorecard.core.model import findings
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, Hinge, LotRanking, RankedVendor
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.questions.types import type_of
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.ranking.order import order_key
from scorecard.core.robustness.changes import Bench, Lineup, Trial, answered_at_best, bench_of, waits
from scorecard.core.robustness.prospects import Prospects

_MOST = 5


def with_sensitivity(lots: Iterable[LotRanking], criteria: Criteria, dossier: Dossier) -> tuple[LotRanking, ...]:
    """Return rankings with what one change would do, what each vendor could become, and both as findings, too.

    `dossier` is what the rankings were made from.
    """
    return tuple(_Sensitivity(lot, bench_of(lot, criteria, dossier)).told() for lot in lots)


@dataclass(frozen=True)
class Tried:
    """A change, and the vendor with it."""

    change: Change
    trial: Trial


def _smallest_first(change: Change) -> tuple[float, str, str, str, str]:
    """Return what puts the smallest change first; by vendor and question where they are equal."""
    return rounded(abs(change.size)), change.vendor, change.question, change.kind, change.item


def single_changes(before: Trial, giving_up: bool = False) -> Iterator[Tried]:
    """Yield every change to a single answer of a vendor, in the order of the questions.

    Where it may be `giving_up` answers, these are withdrawn and refuted as well.
    """
    name = before.card.vendor.id
    for score in before.card.questions:
        question = score.question.id
        if waits(before, score.question) or not (score.weight or question in before.bench.gates):
            continue
        for kind, item, trial in (*_other_answers(before, score), *_other_proof(before, score, giving_up)):
            value = trial.value_if_other(before, question)
            yield Tried(Change(name, question, kind, trial.total - before.total, item, value), trial)


def _other_answers(before: Trial, score: QuestionScore) -> Iterator[tuple[ChangeKind, str, Trial]]:
    """Yield an answer one step higher and lower, each with the option or item that it is about, and one given.

    Where others hang on the question, an answer that earns as much itself may still lead to a higher or lower total.
    """
    question, points = score.question, score.points
    asked = type_of(question.kind)
    if (now := score.answer.value) is not None and points is not None and question.knockout is None:
        for value, item in asked.steps(now):
            then = asked.earned(value).points or 0.0
            if not same(then, points):
                kind = ChangeKind.HIGHER if then > points else ChangeKind.LOWER
                yield kind, item, before.answering(question.id, value)
        for value in asked.gates() if question.id in before.bench.gates else ():
            if value != now and same(asked.earned(value).points or 0.0, points):
                other = before.answering(question.id, value)
                kind = ChangeKind.HIGHER if other.total > before.total else ChangeKind.LOWER
                yield kind, str(value) if isinstance(value, str) else "", other
    if score.is_open and (given := answered_at_best(before, score)) is not None:
        yield ChangeKind.ANSWERED, "", given


def _other_proof(before: Trial, score: QuestionScore, giving_up: bool) -> Iterator[tuple[ChangeKind, str, Trial]]:
    """Yield the evidence named or verified, and where a vendor may give an answer up, refuted, and that withdrawn."""
    question = score.question.id
    if score.proof is Proof.MISSING:
        yield ChangeKind.NAMED, "", before.naming(question)
    if score.proof is Proof.DECLARED:
        yield ChangeKind.VERIFIED, "", before.judging(question, True)
    if giving_up and score.proof in (Proof.DECLARED, Proof.MISSING):
        yield ChangeKind.REFUTED, "", before.judging(question, False)
    if giving_up and score.answer.is_given and score.question.knockout is None:
        yield ChangeKind.WITHDRAWN, "", before.answering(question, None)


class _Turn(NamedTuple):
    """A change with which none of today's leaders leads."""

    change: Change
    leaders: tuple[str, ...]
    """Who does, in order of id."""
    is_close: bool
    """Whether it is one of a close call: small, of a vendor that is ranked before and after it."""


@dataclass
class _Sensitivity:
    """What is found out of a lot, one vendor after the other: what was tried of one is let go before the next."""

    lot: LotRanking
    bench: Bench
    turns: list[_Turn] = field(default_factory=list)
    swaps: dict[str, list[Change]] = field(default_factory=dict)
    """By the one behind, the smallest changes of either that would swap two neighbours."""

    def told(self) -> LotRanking:
        """Return the lot with all that was found out."""
        prospects = Prospects(self.lot, self.bench, self.lineup)
        vendors, told = [], []
        for vendor in self.lot.vendors:
            findings = vendor.findings
            if self.bench.may_be_ranked(vendor):
                trial = self.bench.trial(vendor.scorecard)
                told.append(prospects.of(vendor, trial))
                findings = (*findings, *self._of(vendor, trial), *prospects.findings_of(vendor, told[-1]))
            vendors.append(replace(vendor, findings=findings))
        self.turns.sort(key=lambda turn: _smallest_first(turn.change))
        return replace(
            self.lot,
            vendors=tuple(vendors),
            close_calls=(*self._close_to_first(), *self._close_neighbours()),
            hinges=self._hinges(),
            prospects=tuple(told),
        )

    def _of(self, vendor: RankedVendor, trial: Trial) -> Iterator[findings.Finding]:
        """Note what the single changes to a vendor do to the order, and yield what they do about floors.

        Only of a leader it matters what it gives up.
        """
        changes = list(single_changes(trial, vendor.leads))
        self._note_turns(vendor, changes)
        ahead, behind = self.neighbours.get(vendor.vendor.id, (None, None))
        if ahead is not None:
            front = self.lineup.keys[ahead]
            self._note_swaps(vendor.vendor.id, [each for each in changes if each.trial.is_ahead(front)])
        if behind is not None:
            back = self.lineup.keys[behind]
            self._note_swaps(behind, [each for each in changes if each.trial.is_behind(back)])
        return self._thresholds(vendor, [each for each in changes if each.change.is_small])

    @cached_property
    def lineup(self) -> Lineup:
        """Who is ranked today."""
        return Lineup({vendor.vendor.id: order_key(vendor.scorecard) for vendor in self.lot.ranked})

    @cached_property
    def leaders(self) -> frozenset[str]:
        """Who shares the first place today."""
        return frozenset(leader.vendor.id for leader in self.lot.leaders)

    @cached_property
    def neighbours(self) -> dict[str, tuple[str | None, str | None]]:
        """Of each ranked vendor, the one next ahead and the one next behind that a change could swap it with."""
        pairs = [
            (ahead.vendor.id, behind.vendor.id)
            for ahead, behind in pairwise(self.lot.ranked)
            if not ahead.leads and ahead.rank != behind.rank
        ]
        aheads, behinds = {behind: ahead for ahead, behind in pairs}, dict(pairs)
        return {name: (aheads.get(name), behinds.get(name)) for name in self.lineup.keys}

    def _note_turns(self, vendor: RankedVendor, changes: list[Tried]) -> None:
        for change, trial in ((each.change, each.trial) for each in changes if self.leaders):
            then = self.lineup.leaders_with(trial)
            if not self.leaders & set(then) and (vendor.leads or vendor.vendor.id in then):
                small = change.is_small or change.fills_gap
                self.turns.append(_Turn(change, then, small and vendor.is_ranked and trial.is_ranked))

    def _note_swaps(self, behind: str, changes: list[Tried]) -> None:
        changes.sort(key=lambda each: _smallest_first(each.change))
        ranked = (each.change for each in changes if each.trial.is_ranked)
        self.swaps.setdefault(behind, []).extend(islice(ranked, _MOST))

    def _close_to_first(self) -> Iterator[CloseCall]:
        """Yield who is too close behind the leader, by rank."""
        found: dict[str, list[Change]] = {}
        for turn in self.turns:
            for name in turn.leaders if turn.is_close else ():
                found.setdefault(name, []).append(turn.change)
        for rival in self.lot.ranked:
            if changes := found.get(rival.vendor.id):
                yield _call(self.lot.leaders[0], rival, changes)

    def _close_neighbours(self) -> Iterator[CloseCall]:
        """Yield the neighbours behind the leaders that a change would swap, by rank."""
        for ahead, behind in pairwise(self.lot.ranked):
            if changes := self.swaps.get(behind.vendor.id):
                yield _call(ahead, behind, sorted(changes, key=_smallest_first))

    def _hinges(self) -> tuple[Hinge, ...]:
        """Return the changes on which the first place hangs though nobody is close; missing answers are no such."""
        found = [
            Hinge(turn.change, turn.leaders)
            for turn in self.turns
            if turn.leaders and not turn.change.fills_gap and not turn.is_close
        ]
        return tuple(sorted(found, key=lambda hinge: not hinge.change.is_small)[:_MOST])

    def _thresholds(self, vendor: RankedVendor, steps: list[Tried]) -> Iterator[findings.Finding]:
        """Yield the floors, and the minimum, that a vendor misses or reaches by one step of one answer."""
        card, minimum = vendor.scorecard, self.bench.criteria.minimum.alignment
        for place, score in enumerate(card.criteria):
            floor = score.criterion.floor
            moved = [(each, then.points) for each in steps if (then := each.trial.criteria[place]) is not score]
            if floor is not None and (found := _deciding(score.points, floor, moved)):
                kind = findings.FloorMissedByAStep if score.under_floor else findings.FloorReachedByAStep
                yield kind(score.criterion.id, found[1], floor, found[0])
        if minimum is not None:
            found = _deciding(card.alignment, minimum, [(each, each.trial.card.alignment) for each in steps])
            if found:
                misses = not reaches(card.alignment or 0.0, minimum)
                kinds = findings.MinimumMissedByAStep, findings.MinimumReachedByAStep
                yield kinds[not misses](found[1], minimum, found[0])


def _call(ahead: RankedVendor, behind: RankedVendor, changes: list[Change]) -> CloseCall:
    gap = (ahead.scorecard.total or 0.0) - (behind.scorecard.total or 0.0)
    return CloseCall(ahead.vendor.id, behind.vendor.id, gap, tuple(changes[:_MOST]))


def _deciding(now: float | None, bound: float, then: list[tuple[Tried, float | None]]) -> tuple[str, float] | None:
    """Return the question whose step moves points least over a bound or under it, and these points, if any."""
    if now is None:
        return None
    crossing = [
        (rounded(abs(points - now)), tried.change.question, points)
        for tried, points in then
        if points is not None and reaches(points, bound) is not reaches(now, bound)
    ]
    return min(crossing)[1:] if crossing else None
