"""What a member is shown, and what it cannot have meant."""

from dataclasses import replace

import pytest

from scorecard.core.weighting.ballot import Ballot, Rating, Shown, Slip, SlipCode, marked, slips
from scorecard.core.weighting.swings import BallotPart, Swing

A, B, C = (Swing(BallotPart.KPIS, name, 100.0) for name in "abc")
BALLOT = Ballot((A, B), (Shown(A, "Cost", "9", "4"), Shown(B, "Speed", "slow", "fast")))


def found(*typed: tuple[float | None, float | None]) -> list[tuple[str, SlipCode]]:
    """Return what is wrong with ranks and points."""
    ratings = {swing: Rating(*pair) for swing, pair in zip((A, B, C), typed, strict=False)}
    return [(slip.swing.id, slip.code) for slip in slips(ratings)]


def test_ranks_and_points_in_order() -> None:
    """Each rank once, 100 for the first, and then no more than a better rank has; equal points are fine."""
    assert found((2, 70), (1, 100), (3, 70)) == []
    assert found((1, 100), (2, 0), (3, 0)) == []


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        (((1, 100), (None, None), (3, 5)), [("b", SlipCode.NO_RANK), ("b", SlipCode.NO_POINTS)]),
        (((1, 100), (2.5, 50), (3, 5)), [("b", SlipCode.OTHER_RANK)]),
        (((1, 100), (2, 50), (4, 5)), [("c", SlipCode.OTHER_RANK)]),
        (((1, 100), (2, 50), (2, 40)), [("b", SlipCode.RANK_TWICE), ("c", SlipCode.RANK_TWICE)]),
        (((1, 100), (2, 101), (3, -1)), [("b", SlipCode.OTHER_POINTS), ("c", SlipCode.OTHER_POINTS)]),
        (((1, 90), (2, 50), (3, 5)), [("a", SlipCode.FIRST_POINTS)]),
        (((1, 100), (2, 50), (3, 60)), [("c", SlipCode.OVER_BETTER)]),
    ],
)
def test_what_cannot_be_meant(typed, wrong: list[tuple[str, SlipCode]]) -> None:
    """Each slip is told of the line in which it is."""
    assert found(*typed) == wrong


def test_only_ranks_are_mended_in_ranks() -> None:
    """A message leads to the rank or to the points, whichever is wrong."""
    of_rank = {code for code in SlipCode if code.is_of_rank}
    assert of_rank == {SlipCode.NO_RANK, SlipCode.OTHER_RANK, SlipCode.RANK_TWICE}
    assert Slip(A, SlipCode.NO_RANK) != Slip(A, SlipCode.NO_POINTS)


def test_digest() -> None:
    """A workbook belongs to what it showed: other words or other anchors are another one."""
    first, second = BALLOT.lines
    assert replace(BALLOT, lines=(first, replace(second, best="faster"))).digest != BALLOT.digest
    assert replace(BALLOT, lines=(second, first)).digest != BALLOT.digest
    assert replace(BALLOT).digest == BALLOT.digest


def test_mark() -> None:
    """A workbook says of which criteria it is, and of which member; no other text is taken for that."""
    assert marked(BALLOT.mark("D")) == (BALLOT.digest, "D")
    assert marked("Weights of D") is None
    assert [line.name for line in BALLOT.of(BallotPart.KPIS)] == ["Cost", "Speed"]
    assert BALLOT.of(BallotPart.SIDES) == ()
