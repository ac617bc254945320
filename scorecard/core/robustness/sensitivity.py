"""How little would have to be different: one answer that changes who leads, swaps two vendors, or decides who is out.

Every change is applied to its vendor, and the vendor is ranked again (`changes`). A step is the next option in points,
the next answer to one item, the other of yes and no. Numbers, dates and hours have no steps: they can only be verified,
refuted, withdrawn or given. Evidence that
is missing can be named. The other answer to a question that can knock a vendor out is no step, since it excludes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from scorecard.core.comparison import reaches, rounded, same
from scorecard.core.model import findings
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, Hinge, LotRanking, RankedVendor
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.questions.types import type_of
from scorecard.core.ranking.dossier import Dossier
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

    @property
    def order(self) -> tuple[float, str, str, str, str]:
        """What puts the smallest change first; by vendor and question where they are equal."""
        change = self.change
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


@dataclass(frozen=True)
class _Sensitivity:
    lot: LotRanking
    bench: Bench

    def told(self) -> LotRanking:
        """Return the lot with all that was found out."""
        prospects = Prospects(self.lot, self.bench, self.trials, self.lineup)
        vendors = tuple(
            replace(vendor, findings=(*vendor.findings, *self._thresholds(vendor), *prospects.findings_of(vendor)))
            for vendor in self.lot.vendors
        )
        return replace(
            self.lot,
            vendors=vendors,
            close_calls=(*self._close_to_first(), *self._close_neighbours()),
            hinges=self._hinges(),
            prospects=prospects.all(),
        )

    @cached_property
    def trials(self) -> dict[str, Trial]:
        """Every vendor that may be ranked, as it is."""
        return {
            vendor.vendor.id: self.bench.trial(vendor.scorecard, response)
            for vendor in self.lot.vendors
            if (response := vendor.scorecard.response) is not None
            and vendor.vendor.takes_part
            and vendor.vendor.id not in self.bench.dossier.held
        }

    @cached_property
    def lineup(self) -> Lineup:
        """Who is ranked today."""
        return Lineup({name: trial.key for name, trial in self.trials.items() if trial.key is not None})

    @cached_property
    def leaders(self) -> frozenset[str]:
        """Who shares the first place today."""
        return frozenset(leader.vendor.id for leader in self.lot.leaders)

    @cached_property
    def changes(self) -> dict[str, list[Tried]]:
        """The single changes to every vendor; only of a leader it matters what it gives up."""
        return {name: list(single_changes(trial, name in self.leaders)) for name, trial in self.trials.items()}

    def _turning(self) -> Iterator[tuple[Tried, tuple[str, ...]]]:
        """Yield the changes with which none of today's leaders leads, each with who does."""
        for name, tried in self.changes.items():
            for each in tried if self.leaders else ():
                then = self.lineup.leaders_with(each.trial)
                if not self.leaders & set(then) and (name in self.leaders or name in then):
                    yield each, then

    @cached_property
    def turning(self) -> list[tuple[Tried, tuple[str, ...]]]:
        """The same, the smallest first."""
        return sorted(self._turning(), key=lambda turn: turn[0].order)

    def _is_close(self, tried: Tried) -> bool:
        """Return whether a change is one of a close call: small, of a vendor that is ranked before and after it."""
        small = tried.change.is_small or tried.change.fills_gap
        return small and tried.change.vendor in self.lineup.keys and tried.trial.is_ranked

    def _close_to_first(self) -> Iterator[CloseCall]:
        """Yield who is too close behind the leader, by rank."""
        for rival in self.lot.ranked:
            name = rival.vendor.id
            found = [tried for tried, then in self.turning if name in then and self._is_close(tried)]
            if found:
                yield _call(self.lot.leaders[0], rival, found)

    def _close_neighbours(self) -> Iterator[CloseCall]:
        """Yield the neighbours behind the leaders that a change would swap, by rank."""
        keys = self.lineup.keys
        for ahead, behind in pairwise(self.lot.ranked):
            if ahead.leads or ahead.rank == behind.rank:
                continue
            front, back = ahead.vendor.id, behind.vendor.id
            found = [each for each in self.changes[back] if each.trial.key is not None and each.trial.key > keys[front]]
            found += [
                each for each in self.changes[front] if each.trial.key is not None and each.trial.key < keys[back]
            ]
            if found:
                yield _call(ahead, behind, sorted(found, key=lambda tried: tried.order))

    def _hinges(self) -> tuple[Hinge, ...]:
        """Return the changes on which the first place hangs though nobody is close; missing answers are no such."""
        found = [
            (not tried.change.is_small, Hinge(tried.change, then))
            for tried, then in self.turning
            if then and not tried.change.fills_gap and not self._is_close(tried)
        ]
        return tuple(hinge for _, hinge in sorted(found, key=lambda each: each[0])[:_MOST])

    def _thresholds(self, vendor: RankedVendor) -> Iterator[findings.Finding]:
        """Yield the floors, and the minimum, that a vendor misses or reaches by one step of one answer."""
        card, minimum = vendor.scorecard, self.bench.criteria.minimum.alignment
        tried = [each for each in self.changes.get(vendor.vendor.id, ()) if each.change.is_small]
        for place, score in enumerate(card.criteria):
            then = [(each, each.trial.card.criteria[place].points) for each in tried]
            if found := _deciding(score.points, score.criterion.floor, then):
                kind = findings.FloorMissedByAStep if score.under_floor else findings.FloorReachedByAStep
                yield kind(score.criterion.id, found[1], score.criterion.floor or 0.0, found[0])
        if found := _deciding(card.alignment, minimum, [(each, each.trial.card.alignment) for each in tried]):
            misses = not reaches(card.alignment or 0.0, minimum or 0.0)
            kinds = findings.MinimumMissedByAStep, findings.MinimumReachedByAStep
            yield kinds[not misses](found[1], minimum or 0.0, found[0])


def _call(ahead: RankedVendor, behind: RankedVendor, found: list[Tried]) -> CloseCall:
    gap = (ahead.scorecard.total or 0.0) - (behind.scorecard.total or 0.0)
    return CloseCall(ahead.vendor.id, behind.vendor.id, gap, tuple(tried.change for tried in found[:_MOST]))


def _deciding(
    now: float | None, bound: float | None, then: list[tuple[Tried, float | None]]
) -> tuple[str, float] | None:
    """Return the question whose step moves points least over a bound or under it, and these points, if any."""
    if now is None or bound is None:
        return None
    crossing = [
        (rounded(abs(points - now)), tried.change.question, points)
        for tried, points in then
        if points is not None and reaches(points, bound) is not reaches(now, bound)
    ]
    return min(crossing)[1:] if crossing else None
