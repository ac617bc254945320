"""What a member of a committee is shown, and what is wrong with what it typed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from scorecard.core.comparison import exceeds, same
from scorecard.core.weighting.swings import FIRST, BallotPart, Swing

_MARK = "scorecard-weights"


@dataclass(frozen=True)
class Shown:
    """A step as it is shown."""

    swing: Swing
    name: str
    worst: str
    best: str
    note: str = ""
    """In which lots it counts, and how much of a criterion is shown."""


@dataclass(frozen=True)
class Ballot:
    """All that a member weighs."""

    swings: tuple[Swing, ...]
    """All steps, those that stand alone included."""
    lines: tuple[Shown, ...]
    """Those that are weighed, part by part."""

    @property
    def digest(self) -> str:
        """Changes whenever something else is shown; weights apart."""
        shown = [(line.swing.key, line.swing.span, line.name, line.worst, line.best, line.note) for line in self.lines]
        return sha256(repr(shown).encode()).hexdigest()[:12]

    def mark(self, member: str) -> str:
        """Return the hidden text that says of which criteria, and of which member, a workbook is."""
        return f"{_MARK} {self.digest} {member}"

    def of(self, part: BallotPart) -> tuple[Shown, ...]:
        """Return the lines of a part."""
        return tuple(line for line in self.lines if line.swing.part is part)


def marked(text: str) -> tuple[str, str] | None:
    """Return the digest and the member that such a text names; `None` where it is another text."""
    parts = text.split()
    return (parts[1], parts[2]) if len(parts) == 3 and parts[0] == _MARK else None


@dataclass(frozen=True)
class Rating:
    """What a member made of a step; `None` where it typed nothing."""

    rank: float | None
    """1 for the step that is worth most."""
    points: float | None
    """0-100; 100 for that one."""


class SlipCode(StrEnum):
    """In what way a rating cannot be meant."""

    NO_RANK = "no_rank"
    OTHER_RANK = "other_rank"
    """It is none of 1, 2, 3 ..."""
    RANK_TWICE = "rank_twice"
    NO_POINTS = "no_points"
    OTHER_POINTS = "other_points"
    FIRST_POINTS = "first_points"
    """The first has not 100."""
    OVER_BETTER = "over_better"
    """It has more points than one with a better rank."""

    @property
    def is_of_rank(self) -> bool:
        """Whether the rank is to be mended, and not the points."""
        return self in (SlipCode.NO_RANK, SlipCode.OTHER_RANK, SlipCode.RANK_TWICE)


@dataclass(frozen=True)
class Slip:
    """A rating that cannot be meant."""

    swing: Swing
    code: SlipCode


def slips(ratings: Mapping[Swing, Rating]) -> Iterator[Slip]:
    """Yield what is wrong with the ratings of steps that are weighed against each other.

    Points are held against those of better ranks once all ranks are in order, and only against points that can be: one
    slip is told once.
    """
    ranks = [rating.rank for rating in ratings.values()]
    of_ranks = {swing: _of_rank(rating.rank, ranks) for swing, rating in ratings.items()}
    ranked = () if any(of_ranks.values()) else tuple(ratings.values())
    for swing, rating in ratings.items():
        for code in (of_ranks[swing], _of_points(rating, ranked)):
            if code is not None:
                yield Slip(swing, code)


def _of_rank(rank: float | None, ranks: Sequence[float | None]) -> SlipCode | None:
    if rank is None:
        return SlipCode.NO_RANK
    if rank not in range(1, len(ranks) + 1):
        return SlipCode.OTHER_RANK
    return SlipCode.RANK_TWICE if ranks.count(rank) > 1 else None


def _of_points(rating: Rating, ranked: Sequence[Rating]) -> SlipCode | None:
    rank, points = rating.rank, rating.points
    if points is None:
        return SlipCode.NO_POINTS
    if not 0 <= points <= FIRST:
        return SlipCode.OTHER_POINTS
    if rank == 1 and not same(points, FIRST):
        return SlipCode.FIRST_POINTS
    better = [other.points for other in ranked if rank and other.rank and other.rank < rank]
    is_over = any(own is not None and own >= 0 and exceeds(points, own) for own in better)
    return SlipCode.OVER_BETTER if is_over else None
