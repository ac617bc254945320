"""What a vendor's figures and answers may be off by, drawn at random as the criteria say.

The value of a KPI whose `uncertainty` is stated is drawn from a normal distribution around it, with this standard
deviation, for each vendor by itself. It is clipped to the range of the anchors, outside which points are flat: a value
that cannot be, such as 103 %, counts no more than the nearest that can.

An answer that gives points is one step lower with half the chance that `doubt` states, and one step higher with the
other half. The steps are those of `core.questions`: the next option in points, the next answer to one item, the other
of yes and no. Of several steps that way each is as likely; where there is none, the answer stays. Left as they are:
numbers, dates, hours and texts, which have no steps; an answer that can knock out, since another one would exclude; and
what hangs on an answer by its `only_if`. An answer that no review has verified is a declared one, whether or not
evidence is asked for.

A share that our own books say, where the record is scored, is drawn evenly from its 95 % interval.

Each vendor has generators of its own, seeded with its id, and takes numbers in the order of ids. So neither the order
of a file nor another vendor changes them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scorecard.core.comparison import DIGITS, same
from scorecard.core.model.criteria import Credit, Criteria, Doubt
from scorecard.core.model.kinds import Curve, Steps
from scorecard.core.model.record.measures import ShareInterval
from scorecard.core.model.robustness import SEED
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard
from scorecard.core.questions.types import type_of
from scorecard.core.robustness.draws import Floats

_Steps = tuple[list[float], list[float]]


@dataclass(frozen=True)
class Deviations:
    """By how many points a vendor is off, draw after draw."""

    figures: "_Figures"
    answers: "_Answers"
    records: "_Records"

    def draw(self, draws: int) -> tuple[Floats, Floats]:
        """Return by how much the points of criteria, and of KPIs, are off in the next draws.

        A row a draw, a column a criterion or KPI of the lot, in order of id.
        """
        return self.answers.draw(draws) + self.records.draw(draws), self.figures.draw(draws)


def deviations(criteria: Criteria, lot: str, card: Scorecard) -> Deviations:
    """Return what a vendor of a lot may be off by."""
    return Deviations(_figures(criteria, lot, card), _answers(criteria, lot, card), _records(criteria, lot, card))


def _generator(card: Scorecard, number: int) -> np.random.Generator:
    return np.random.default_rng((SEED, number, *card.vendor.id.encode()))


# --- figures ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Figure:
    place: int
    """Of the KPI among those of the lot."""
    value: float
    spread: float
    """The standard deviation."""
    anchors: Curve


@dataclass(frozen=True)
class _Figures:
    generator: np.random.Generator
    kpis: int
    """In the lot."""
    uncertain: tuple[_Figure, ...]

    def draw(self, draws: int) -> Floats:
        off = np.zeros((draws, self.kpis))
        drawn = self.generator.standard_normal((draws, len(self.uncertain)))
        for figure, column in zip(self.uncertain, drawn.T, strict=True):
            worth = _worth(figure.anchors, np.append(figure.value + figure.spread * column, figure.value))
            off[:, figure.place] = worth[:-1] - worth[-1]
        return off


def _worth(anchors: Curve, drawn: Floats) -> Floats:
    """Return the points of many values, as `points_at` does of one."""
    values, points = zip(*anchors, strict=True)
    if not isinstance(anchors, Steps):
        return np.asarray(np.interp(drawn, values, points))
    bounds, drawn = np.round(values, DIGITS), np.round(drawn, DIGITS)
    if anchors.rise:
        return np.array((0.0, *points))[np.searchsorted(bounds, drawn, "right")]
    return np.array((*points, 0.0))[np.searchsorted(bounds, drawn, "left")]


def _figures(criteria: Criteria, lot: str, card: Scorecard) -> _Figures:
    kpis = sorted(kpi.id for kpi in criteria.kpis_of(lot))
    figures = (
        _Figure(kpis.index(score.kpi.id), score.value.value, spread, score.kpi.anchors)
        for score in sorted(card.kpis, key=lambda score: score.kpi.id)
        if score.value is not None
        and score.kpi.uncertainty is not None
        and (spread := score.kpi.uncertainty.of(score.value.value))
    )
    return _Figures(_generator(card, 0), len(kpis), tuple(figures))


# --- answers ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Answers:
    """Those that may be off, an entry an answer."""

    generator: np.random.Generator
    criteria: int
    """In the lot."""
    place: NDArray[np.int64]
    """Of the criterion among those of the lot."""
    chance: NDArray[np.float32]
    steps: NDArray[np.int64]
    """How many there are down, and how many up."""
    gained: Floats
    """Points of the criterion by each step: a row of steps down, and one of steps up, filled up with 0."""

    def draw(self, draws: int) -> Floats:
        drawn = self.generator.random((draws, len(self.chance)), dtype=np.float32)
        off = np.flatnonzero(drawn < self.chance)
        row, answer = np.divmod(off, max(len(self.chance), 1))
        # Where in its chance a number lies says which way, and of the steps that way which one.
        lies = 2.0 * drawn.ravel()[off].astype(float) / self.chance[answer]
        way = lies.astype(np.int64)
        step = ((lies - way) * self.steps[answer, way]).astype(np.int64)
        gained = self.gained[answer, way, step]
        cells = row * self.criteria + self.place[answer]
        moved = np.asarray(np.bincount(cells, weights=gained, minlength=draws * self.criteria), dtype=float)
        return moved.reshape(draws, self.criteria)


def _answers(criteria: Criteria, lot: str, card: Scorecard) -> _Answers:
    names = sorted(criterion.id for criterion in criteria.for_lot(lot))
    found = list(_steps_of_answers(card, criteria.doubt, criteria.credit)) if criteria.doubt else []
    most = max((len(way) for _, _, steps in found for way in steps), default=0)
    gained = np.zeros((len(found), 2, most + 1))
    for entry, (_, _, steps) in enumerate(found):
        for way, gains in enumerate(steps):
            gained[entry, way, : len(gains)] = gains
    return _Answers(
        _generator(card, 1),
        len(names),
        place=np.array([names.index(criterion) for criterion, _, _ in found], dtype=np.int64),
        chance=np.array([chance for _, chance, _ in found], dtype=np.float32),
        steps=np.array([[len(way) for way in steps] for _, _, steps in found], dtype=np.int64).reshape(-1, 2),
        gained=gained,
    )


def _steps_of_answers(card: Scorecard, doubt: Doubt, credit: Credit) -> Iterator[tuple[str, float, _Steps]]:
    """Yield the id of the criterion, the chance to be off, and what each step gains, of each answer that may be off."""
    for criterion in sorted(card.criteria, key=lambda score: score.criterion.id):
        applicable = criterion.applicable
        for score in sorted(criterion.questions, key=lambda score: score.question.id):
            chance = doubt.verified if score.proof is Proof.VERIFIED else doubt.declared
            if chance and score.weight and score.credit and score.question.knockout is None:
                # One worth nothing needs no evidence; a step up does.
                bare = score.proof is Proof.DECLARED and not score.answer.evidence
                steps = _steps(score, score.weight * (credit.unnamed if bare else score.credit) / applicable)
                if any(steps):
                    yield criterion.criterion.id, chance, steps


def _steps(score: QuestionScore, worth: float) -> _Steps:
    """Return what each step down, and each step up, gains; `worth` is a point of the answer in those of its criterion.

    A step that earns as many points is none.
    """
    value, points = score.answer.value, score.points
    if value is None or points is None:
        return [], []
    asked = type_of(score.question.kind)
    stepped = sorted(asked.steps(value), key=lambda step: step[1])
    gains = [worth * ((asked.earned(other).points or 0.0) - points) for other, _ in stepped]
    gains = [gain for gain in gains if not same(gain, 0.0)]
    return [gain for gain in gains if gain < 0.0], [gain for gain in gains if gain > 0.0]


# --- our own books ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Share:
    place: int
    """Of the criterion among those of the lot."""
    interval: ShareInterval
    anchors: Curve
    points: float
    worth: float
    """A point of it, in those of its criterion."""


@dataclass(frozen=True)
class _Records:
    generator: np.random.Generator
    criteria: int
    """In the lot."""
    shares: tuple[_Share, ...]

    def draw(self, draws: int) -> Floats:
        off = np.zeros((draws, self.criteria))
        drawn = self.generator.random((draws, len(self.shares)))
        for share, column in zip(self.shares, drawn.T, strict=True):
            low, high = share.interval.low, share.interval.high
            off[:, share.place] += share.worth * (_worth(share.anchors, low + (high - low) * column) - share.points)
        return off


def _records(criteria: Criteria, lot: str, card: Scorecard) -> _Records:
    names = sorted(criterion.id for criterion in criteria.for_lot(lot))
    shares = (
        _Share(names.index(part.criterion.id), interval, score.question.anchors, points, score.weight / part.applicable)
        for part in sorted(card.criteria, key=lambda part: part.criterion.id)
        for score in sorted(part.records, key=lambda score: score.question.id)
        if score.weight and (interval := score.measured.interval) and (points := score.points) is not None
    )
    return _Records(_generator(card, 2), len(names), tuple(shares))
