"""How sure the order of a lot is: how far weights can move, and how it fares under others. Shares are 0-1."""

from dataclasses import dataclass
from enum import StrEnum

DRAWS = 10_000
SEED = 20_270_226
CONCENTRATION = 100.0
"""How close the draws stay to today's weights: a share of 20 % of the sum varies by 4 points of per cent (one standard
deviation), one of 50 % by 5."""

FRONT = 30
"""Of how many vendors every rank and every pair is told."""


@dataclass(frozen=True)
class Interval:
    """The shares (0-1) that a figure can have, everything else held, while the first place stays as it is today."""

    today: float
    low: float
    high: float
    below: tuple[str, ...] = ()
    """The vendors that lead under `low`, in order of id: several where they tie.

    None where `low` is 0, since nobody takes over; and where it is more, none is ranked there.
    """
    above: tuple[str, ...] = ()
    """The vendors that lead over `high`."""


@dataclass(frozen=True)
class WeightStability:
    """How far one weight can move."""

    id: str
    """Of the criterion or the KPI."""
    weight: float
    low: float
    """In the units of criteria.yaml. 0 where nobody takes over, which stands for as little as you like."""
    high: float | None
    """`None` where nobody takes over, however much it weighs."""
    shares: Interval
    """The same as shares of the sum of the side's weights."""
    halved: tuple[str, ...]
    """Who has the first place with half of the weight, in order of id; nobody where none is ranked then."""
    doubled: tuple[str, ...]


@dataclass(frozen=True)
class LotStability:
    """How far each weight of a lot can move, one at a time, before its first place changes."""

    leaders: tuple[str, ...]
    """The vendors that share the first place, in order of id; empty where nobody is ranked.

    Several hold it together: where moving a weight sets one above another, the interval ends there.
    """
    criteria: tuple[WeightStability, ...]
    """In the order of criteria.yaml, as the KPIs; those without a weight too."""
    kpis: tuple[WeightStability, ...]
    share: Interval | None
    """The share of alignment in the total; `None` where no KPI is measured, so that it is all of it."""


@dataclass(frozen=True)
class Chances:
    """How a vendor fares over all draws."""

    vendor: str
    first: float
    """The share of the draws (0-1) in which it has the highest total; where several have it, they split the draw."""
    best: int
    """The 5 % rank: the smallest rank that it reaches, or does better than, in at least 5 % of the draws."""
    worst: int
    """The 95 % rank: the smallest rank that it reaches, or does better than, in at least 95 % of the draws."""


@dataclass(frozen=True)
class FrontRunner:
    """One of the first vendors, in detail."""

    vendor: str
    ranks: tuple[float, ...]
    """The share of the draws (0-1) with each rank, from rank 1 to the last; equal totals have the same rank (1, 1, 3),
    so the first of them can be more than the share of draws that it wins."""
    beats: tuple[tuple[str, float], ...]
    """Each of the other front runners, and the share of the draws in which this one's total is higher."""


@dataclass(frozen=True)
class Simulation:
    """What became of the ranked vendors of a lot in all draws."""

    vendors: tuple[Chances, ...]
    """In order of id; empty where nobody is ranked."""
    front: tuple[FrontRunner, ...]
    """The first 30 in today's order."""


class SourceCode(StrEnum):
    """What is not known for sure, and so varies."""

    CRITERION_WEIGHTS = "criterion_weights"
    KPI_WEIGHTS = "kpi_weights"
    SHARE = "share"
    """Of alignment in the total."""
    KPI = "kpi"
    """The values of a KPI, of all vendors."""
    ANSWERS = "answers"
    """Those of a vendor."""


@dataclass(frozen=True)
class DoubtSource:
    """A part of the doubt in a margin."""

    code: SourceCode
    subject: str
    """The id of the KPI or the vendor; empty for weights and the share."""
    carried: float
    """The share (0-1) of the margin's variance that would be gone if this were known for sure; several may add up to
    more than 1, since what varies together counts for each."""


@dataclass(frozen=True)
class Combined:
    """What became of the ranked vendors of a lot in all draws of weights, of figures and of answers together."""

    vendors: tuple[Chances, ...]
    """In order of id."""
    ahead: str
    """The first in today's order, as `behind` is the second."""
    behind: str
    sources: tuple[DoubtSource, ...]
    """What the margin between these two is in doubt for, the most first; empty where it never varies."""


@dataclass(frozen=True)
class LotRobustness:
    """How sure the order of a lot is in which somebody is ranked."""

    lot: str
    """Empty where the campaign has no lots."""
    stability: LotStability
    simulation: Simulation
    combined: Combined | None = None
    """`None` where the criteria state no doubt, or fewer than two are ranked."""
