"""What each vendor could become: with all that is missing known, and with what would bring it into the ranking.

What the vendor owes (an answer, a figure of its own) is told from what the buyer does (a text that nobody has read, a
figure of ours). Everything is applied and ranked again, see `changes`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil, floor, fsum

from scorecard.core.comparison import rounded
from scorecard.core.model import standing
from scorecard.core.model.findings import CouldLead, CouldOvertake, Finding
from scorecard.core.model.kinds import Number
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.rankings import Change, ChangeKind, LotRanking, Needed, Prospect, RankedVendor
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.reviews import mean_points
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard
from scorecard.core.questions.types import type_of
from scorecard.core.robustness.changes import (
    Bench,
    Lineup,
    Trial,
    best_answers,
    excludes,
    lacks_evidence,
    values_of,
    waits,
    with_evidence,
    with_figures,
)
from scorecard.core.values.anchors import values_worth

_MEASURED = ChangeKind.MEASURED
_SEARCHED = 50
"""For so many vendors of a lot that are out, those with the most points, several changes at once are searched."""
_MORE_THAN_LEVEL = 1e-6
"""Points: who only draws level is not first for sure."""
_DIGITS = 9
_SCALES = ((10.0, 1.0), (1.0, 10.0), (0.0, 100.0))
"""From which value on a figure is said in ones, in tenths, in hundredths."""


@dataclass(frozen=True)
class Owed:
    """What is missing of a vendor, by who owes it."""

    theirs: tuple[str, ...]
    ours: tuple[str, ...]
    unproven: tuple[str, ...]
    """The answers of theirs that only lack evidence."""


def missing(trial: Trial) -> Owed:
    """Return what is missing of a vendor: its open questions, evidence, texts that nobody has read, and KPIs; what must
    be there stands first."""
    card = trial.card
    asked = [score for score in card.questions if score.is_open and _is_missing(score, trial)]
    asked.sort(key=lambda score: not score.question.must_be_answered)
    names = [score.question.id for score in asked]
    unproven = [
        score.question.id for score in card.questions if lacks_evidence(trial, score) and score.question.id not in names
    ]
    theirs, ours = (_gaps(trial, supplier) for supplier in (Supplier.VENDOR, Supplier.BUYER))
    return Owed((*names, *unproven, *theirs), (*unread(card), *ours), tuple(unproven))


def _gaps(trial: Trial, supplier: Supplier) -> tuple[str, ...]:
    """Return the ids of the KPIs that somebody still has to supply."""
    return tuple(score.kpi.id for score in trial.card.kpis if score.value is None and score.kpi.supplied_by is supplier)


def _is_missing(score: QuestionScore, trial: Trial) -> bool:
    """Return whether an open question still has to be answered; what only waits for another one has been."""
    if not (score.weight or score.question.must_be_answered):
        return False
    own = trial.answer(score.question.id)
    if not own.is_given or own.value is None:
        return own.is_open
    return type_of(score.question.kind).earned(own.value).answered < 1.0


def unread(card: Scorecard) -> tuple[str, ...]:
    """Return the ids of a vendor's texts that nobody has read, whether or not they count yet."""
    return tuple(
        score.question.id
        for score in card.questions
        if score.awaits_review or (score.weighs_once_read and score.answer.is_given)
    )


@dataclass(frozen=True)
class Prospects:
    """What the vendors of a lot could become."""

    lot: LotRanking
    bench: Bench
    lineup: Lineup

    def of(self, vendor: RankedVendor, trial: Trial) -> Prospect:
        """Return what a vendor could become that may be ranked, and is as in a trial."""
        owed, best = missing(trial), complete(self._once_read(trial))
        way = None if vendor.is_ranked else _way_back(trial, best, owed, several=vendor.vendor.id in self._searched)
        return Prospect(
            vendor=vendor.vendor.id,
            theirs=owed.theirs,
            unproven=owed.unproven,
            ours=owed.ours,
            answered=best_answers(trial).card.total,
            reach=best_answers(with_evidence(with_figures(trial, owed.theirs, at_best=True))).card.total,
            best=best.card.total,
            could_lead=self._could_lead(vendor, best),
            needed=self._needed(vendor, trial, owed),
            way_back=way,
            any_figure=_any_figure(trial, way or ()),
        )

    def findings_of(self, vendor: RankedVendor, prospect: Prospect) -> Iterator[Finding]:
        """Yield that a vendor could be first once everything missing is known."""
        if prospect.could_lead:
            kind = CouldOvertake if vendor.is_ranked else CouldLead
            yield kind(prospect.best or 0.0, self._leader_at_worst)

    @cached_property
    def _searched(self) -> frozenset[str]:
        """For whom several changes that bring it back together are searched: that takes time with each vendor."""
        out = (vendor for vendor in self.lot.vendors if self.bench.may_be_ranked(vendor) and not vendor.is_ranked)
        best = sorted(out, key=lambda vendor: (-(vendor.scorecard.total or 0.0), vendor.vendor.id))
        return frozenset(vendor.vendor.id for vendor in best[:_SEARCHED])

    # --- everything missing known ---

    @cached_property
    def _all_read(self) -> Bench:
        """What the lot is scored by once each text counts that somebody answered."""
        return self.bench.once_read(vendor.scorecard for vendor in self.lot.vendors if self.bench.may_be_ranked(vendor))

    def _once_read(self, trial: Trial) -> Trial:
        return trial.by(self._all_read)

    def _at_worst(self, vendor: RankedVendor) -> Trial:
        """Return a vendor with what the buyer owes at its worst: a text earns nothing as long as it is unread."""
        trial = self._once_read(self.bench.trial(vendor.scorecard))
        return with_figures(trial, _gaps(trial, Supplier.BUYER), at_best=False)

    @cached_property
    def _lineup_at_worst(self) -> Lineup:
        """Who is ranked then."""
        trials = (self._at_worst(vendor) for vendor in self.lot.vendors if self.bench.may_be_ranked(vendor))
        return Lineup({trial.card.vendor.id: trial.key for trial in trials if trial.key is not None})

    @cached_property
    def _leader_at_worst(self) -> float:
        """The total of the leader then, the lowest of those who share the place."""
        return min(self._at_worst(leader).total for leader in self.lot.leaders)

    def _could_lead(self, vendor: RankedVendor, best: Trial) -> bool:
        """Return whether a vendor could be first that does not lead today."""
        if vendor.leads or not self.lot.leaders or not best.is_ranked:
            return False
        return vendor.vendor.id in self._lineup_at_worst.leaders_with(best)

    # --- one figure ---

    def _needed(self, vendor: RankedVendor, trial: Trial, owed: Owed) -> Needed | None:
        """Return which figure would put a vendor first that is all that is missing of it, or all that must be there."""
        open_ones = (name for name in owed.theirs if name not in owed.unproven)
        asked = [score for name in open_ones if (score := vendor.scorecard.question(name)) is not None]
        alone = len(owed.theirs) == 1 or sum(score.question.must_be_answered for score in asked) == 1
        score = asked[0] if asked and alone and not owed.ours else None
        if score is None or not isinstance(score.question.kind, Number) or vendor.leads or not vendor.is_ranked:
            return None
        kind = score.question.kind
        credit = self.bench.criteria.credit.declared if score.question.evidence else 1.0
        gap = (self.lot.leaders[0].scorecard.total or 0.0) - trial.total
        if not score.possible * credit:
            return None
        least, most = values_worth(kind.anchors, 100.0 * gap / (score.possible * credit) + _MORE_THAN_LEVEL)
        needed = Needed(
            None if least is None or least <= kind.lowest else _inwards(least, ceil),
            None if most is None or most >= kind.highest else _inwards(most, floor),
        )
        ends = (
            kind.lowest if needed.least is None else needed.least,
            kind.highest if needed.most is None else needed.most,
        )
        if not kind.lowest <= ends[0] <= ends[1] <= kind.highest:
            return None
        proven = needed != Needed(None, None)  # "any answer" is said of one without evidence, too
        tried = (trial.answering(score.question.id, float(end), proven) for end in ends)
        first = all(self.lineup.leaders_with(each) == (vendor.vendor.id,) for each in tried)
        return needed if first else None


# --- the way back -----------------------------------------------------------------------------------------------------


def _way_back(trial: Trial, best: Trial, owed: Owed, *, several: bool) -> tuple[Change, ...] | None:
    """Return what would bring a vendor into the ranking, see `Prospect.way_back`; of `several` changes if wanted.

    A figure does so alone only where every one within the limit does.
    """
    if (owed.theirs or owed.ours) and best.is_ranked:
        return ()
    tried = sorted(_changes(trial, alone=True), key=lambda each: _order(each[0]))
    too_bad = {change.question for change, then in tried if change.kind is _MEASURED and not then.is_ranked}
    single = (change for change, then in tried if change.question not in too_bad and then.is_ranked)
    first = next(single, None)
    if first is None:
        return _greedy(trial) if several else None
    return (first,)


def _any_figure(trial: Trial, way_back: tuple[Change, ...]) -> bool:
    """Return whether a way back is a single figure, in place of which any other one within the limit would do."""
    if [change.kind for change in way_back] != [_MEASURED]:
        return False
    kpi = next(score.kpi for score in trial.card.kpis if score.kpi.id == way_back[0].question)
    return all(trial.measuring(kpi.id, value).is_ranked for value in values_of(kpi))


def complete(trial: Trial) -> Trial:
    """Return a vendor with all missing of it at its best: answers and evidence, figures, and unread texts at 100."""
    owed = missing(trial)
    if not (owed.theirs or owed.ours):
        return trial
    # Texts first: what is best to answer where others hang on it may depend on them. What was read keeps its points.
    for score in trial.card.questions:
        # What a vendor called not applicable stays so, though that shows only once its gate is answered.
        excused = trial.answer(score.question.id).state is AnswerState.NOT_APPLICABLE
        if excused or not (score.question.is_text and score.weight and score.points is None):
            continue
        if mean_points(trial.reviews.of(trial.card.vendor.id, score.question.id)) is None:
            if not score.answer.is_given:
                trial = trial.answering(score.question.id, "-", proven=True)
            trial = trial.grading(score.question.id, 100.0)
    return best_answers(with_evidence(with_figures(trial, (*owed.theirs, *owed.ours), at_best=True)))


def _greedy(trial: Trial) -> tuple[Change, ...] | None:
    """Return changes, each the one that helps most, until a vendor is ranked; `None` where that leads nowhere."""
    made: list[Change] = []
    while not trial.is_ranked:
        best = min(
            _changes(trial, alone=False),
            key=lambda each: (_short_of(each[1]), -rounded(each[1].total), _order(each[0])),
            default=None,
        )
        if best is None or _short_of(best[1]) >= _short_of(trial):
            return None
        made.append(best[0])
        trial = best[1]
    return tuple(made)


def _short_of(trial: Trial) -> tuple[int, float]:
    """Return how many reasons keep a vendor out, and the points that are missing."""
    out = _out(trial)
    floors = (reason.floor - reason.points for reason in out if isinstance(reason, standing.FloorMissed))
    minima = (reason.minimum - reason.points for reason in out if isinstance(reason, standing.MinimumMissed))
    return len(out), rounded(fsum((*floors, *minima)))


def _out(trial: Trial) -> list[standing.Reason]:
    """Return the reasons that keep a vendor out."""
    return [reason for reason in trial.reasons if reason.standing is not standing.Standing.PROVISIONAL]


def _changes(trial: Trial, alone: bool) -> Iterator[tuple[Change, Trial]]:
    """Yield the changes to single answers and figures of a vendor that is out.

    Every one that may bring it back `alone`, since it is all that the reasons are about; or else the best of each.
    """
    name, out = trial.card.vendor.id, _out(trial) if alone else []
    about = {subject for reason in out if (subject := standing.subject_of(reason))}
    for part in trial.criteria:
        for score in part.questions:
            question = score.question.id
            within = about <= {question, part.criterion.id} or question in trial.bench.gates
            if not within or waits(trial, score.question) or score.question.is_text:
                continue
            for kind, item, then in _of_question(trial, score, alone):
                value = then.value_if_other(trial, question)
                yield Change(name, question, kind, then.total - trial.total, item, value), then
    for measured in trial.card.kpis:
        known = None if measured.value is None else measured.value.value
        for value in values_of(measured.kpi) if about <= {measured.kpi.id} else ():
            if value != known:
                then = trial.measuring(measured.kpi.id, value)
                yield Change(name, measured.kpi.id, ChangeKind.MEASURED, then.total - trial.total, "", value), then


def _of_question(trial: Trial, score: QuestionScore, every: bool) -> Iterator[tuple[ChangeKind, str, Trial]]:
    question, now = score.question, score.answer.value if score.answer.is_given else None
    asked = type_of(question.kind)
    steps = {} if now is None else dict(asked.steps(now))
    best = asked.completed(None)
    whole = every or question.id in trial.bench.gates or question.knockout is not None
    for value in dict.fromkeys((*asked.answers(now), asked.completed(now), best) if whole else (best,)):
        if value is not None and value != now and not excludes(question, value):
            worse = score.points is not None and (asked.earned(value).points or 0.0) < score.points
            kind = ChangeKind.ANSWERED if now is None else ChangeKind.OTHER
            if value in steps:
                kind = ChangeKind.LOWER if worse else ChangeKind.HIGHER
            yield kind, steps.get(value, ""), trial.answering(question.id, value, proven=kind is ChangeKind.ANSWERED)
    if score.proof is Proof.MISSING:
        yield ChangeKind.NAMED, "", trial.naming(question.id)
    if score.proof is Proof.DECLARED:
        yield ChangeKind.VERIFIED, "", trial.judging(question.id, True)


def _order(change: Change) -> tuple[float, str, str, str, str]:
    return rounded(abs(change.size)), change.question, change.kind, change.item, str(change.value)


def _inwards(value: float, rounding: Callable[[float], int]) -> float:
    """Return an end of the values that are good enough with few decimals, rounded so that it is still one of them."""
    scale = next((scale for least, scale in _SCALES if abs(value) >= least), _SCALES[-1][1])
    return rounding(round(value * scale, _DIGITS)) / scale
