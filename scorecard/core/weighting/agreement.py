"""How far the members of a committee agree on weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from statistics import median

from scorecard.core.comparison import exceeds, rounded, same
from scorecard.core.weighting.swings import BallotPart, Swing, weighed, weights_of


@dataclass(frozen=True)
class Opinions:
    """The weights (percent of the part) that all members give a step."""

    swing: Swing
    weights: tuple[float, ...]
    """In the order of the members."""
    points: tuple[float, ...]
    """The points (0-100) from which these follow, in that order, too."""

    @property
    def mean(self) -> float:
        """Their mean: over the steps of a part these add up to 100."""
        return fsum(self.weights) / len(self.weights)

    @property
    def median(self) -> float:
        """Half of the members are at it or below, half at it or above."""
        return median(self.weights)

    @property
    def spread(self) -> float:
        """From the lowest to the highest."""
        return max(self.weights) - min(self.weights)


@dataclass(frozen=True)
class Agreement:
    """What all members together say."""

    members: tuple[str, ...]
    opinions: tuple[Opinions, ...]
    """BallotPart by part."""

    @property
    def mean(self) -> dict[Swing, float]:
        """The mean weight of each step."""
        return {each.swing: each.mean for each in self.opinions}

    @property
    def median(self) -> dict[Swing, float]:
        """The median weight of each step; those of a part need not add up to 100."""
        return {each.swing: each.median for each in self.opinions}

    def of(self, part: BallotPart) -> tuple[Opinions, ...]:
        """Return those of a part."""
        return tuple(each for each in self.opinions if each.swing.part is part)

    def is_widest(self, opinions: Opinions) -> bool:
        """Return whether members differ most on a step, of those of its part."""
        widest = max(each.spread for each in self.of(opinions.swing.part))
        return exceeds(widest, 0.0) and same(opinions.spread, widest)

    def concordance(self, part: BallotPart) -> float | None:
        """Return Kendall's W of the order of the steps in a part; `None` where there is none to agree on."""
        return kendalls_w(list(zip(*(each.points for each in self.of(part)), strict=True)))

    def weights(self, member: str) -> dict[Swing, float]:
        """Return the weights that a member gives."""
        place = self.members.index(member)
        return {each.swing: each.weights[place] for each in self.opinions}


def agreement(swings: Sequence[Swing], points: Mapping[str, Mapping[Swing, float]]) -> Agreement:
    """Return how far members agree, by the points of each for the steps that are weighed; there must be a member."""
    weights = [weights_of(swings, own) for own in points.values()]
    opinions = (
        Opinions(swing, tuple(own[swing] for own in weights), tuple(own[swing] for own in points.values()))
        for swing in weighed(swings)
    )
    return Agreement(tuple(points), tuple(opinions))


def kendalls_w(rows: Sequence[Sequence[float]]) -> float | None:
    """Return Kendall's coefficient of concordance (0-1): `rows` are what each judge gives the same things.

    With the correction for ties: W = 12 S / (m^2 (n^3 - n) - m sum(t^3 - t)), where S is the sum of the squared
    deviations of the rank sums, and t are the sizes of the ties (Siegel & Castellan 1988, Nonparametric Statistics,
    section 9.6). `None` for fewer than two judges or things, and where nobody tells any two of them apart.

    >>> kendalls_w([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])
    0.1619047619047619
    """
    judges, things = len(rows), len(rows[0]) if rows else 0
    if judges < 2 or things < 2:
        return None
    ranks = [_ranks(row) for row in rows]
    sums = [fsum(column) for column in zip(*ranks, strict=True)]
    deviations = fsum((each - judges * (things + 1) / 2) ** 2 for each in sums)
    ties = sum(row.count(rank) ** 2 - 1 for row in ranks for rank in row)
    most = judges**2 * (things**3 - things) - judges * ties
    return 12.0 * deviations / most if most else None


def _ranks(row: Sequence[float]) -> list[float]:
    """Return the rank of each value; equal ones share the mean of theirs."""
    values = [rounded(value) for value in row]
    return [sum(other > own for other in values) + (values.count(own) + 1) / 2 for own in values]
