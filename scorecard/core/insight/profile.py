"""A vendor beside the others: its points beside the best and the floors, what it wins and loses most, its gaps."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scorecard.core.comparison import exceeds
from scorecard.core.insight.contrast import VISIBLE, Contrast, best_rival, contrasts, gaps
from scorecard.core.model.criteria import Criteria, Minimum
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard


@dataclass(frozen=True)
class Level:
    """The points of a vendor in a criterion, or on the financial side, and what they stand beside."""

    criterion: str
    """Its id; empty for the financial side."""
    points: float | None
    best: float | None
    """The most that a ranked vendor of the lot has."""
    reference: float | None
    """What the buyer has by its own answers; on the financial side it has none."""
    floor: float | None

    @property
    def is_under_floor(self) -> bool:
        """Whether the vendor has fewer points than the floor."""
        return self.points is not None and self.floor is not None and exceeds(self.floor, self.points)


@dataclass(frozen=True)
class Profile:
    """A vendor beside the others of its lot."""

    levels: tuple[Level, ...]
    """In the order of the criteria; the financial side last, where a KPI is measured."""
    rival: str
    """The id of the best other vendor; empty where there is none."""
    wins: tuple[Contrast, ...]
    """The questions in which the vendor is ahead of the rival, what wins most first."""
    losses: tuple[Contrast, ...]
    """Those in which it is behind, what loses most first."""
    gaps: tuple[Contrast, ...]
    """The questions that could earn more, against 100 points each, the largest gap first."""


def best_points(lot: LotRanking) -> dict[str, float]:
    """Return the most points that a ranked vendor of a lot has in each criterion, under "" those on the financial side.

    What no ranked vendor has points in is not in it.
    """
    found: dict[str, float] = {}
    for card in (vendor.scorecard for vendor in lot.ranked):
        for side, points in (*((score.criterion.id, score.points) for score in card.criteria), ("", card.financial)):
            if points is not None:
                found[side] = max(found.get(side, 0.0), points)
    return found


def profile(vendor: RankedVendor, lot: LotRanking, criteria: Criteria, best: Mapping[str, float]) -> Profile:
    """Return a vendor beside the others of its lot, of which `best` has the most points."""
    card, rival = vendor.scorecard, best_rival(lot, vendor.vendor.id)
    found = () if rival is None else contrasts(card.questions, rival.scorecard.questions)
    return Profile(
        levels=tuple(_levels(card, lot.reference, criteria.minimum, best)),
        rival="" if rival is None else rival.vendor.id,
        wins=tuple(contrast for contrast in found if contrast.size >= VISIBLE),
        losses=tuple(contrast for contrast in reversed(found) if contrast.size <= -VISIBLE),
        gaps=tuple(gap for gap in gaps(card) if gap.size <= -VISIBLE),
    )


def _levels(
    card: Scorecard, reference: Scorecard | None, minimum: Minimum, best: Mapping[str, float]
) -> Iterator[Level]:
    ours = {} if reference is None else {score.criterion.id: score.points for score in reference.criteria}
    for score in card.criteria:
        name = score.criterion.id
        yield Level(name, score.points, best.get(name), ours.get(name), score.criterion.floor)
    if card.kpis:
        yield Level("", card.financial, best.get(""), None, minimum.financial)
