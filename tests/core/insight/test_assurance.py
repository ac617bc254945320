"""How sure a lead is."""

from dataclasses import replace

import pytest

from scorecard.core.insight.assurance import Assurance, AssuranceCode, Mover, Reach, assurance
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking
from scorecard.core.model.robustness import Interval, LotRobustness, LotStability, Simulation, WeightStability
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import VERSIONS, answers, lot, ranking, standing_vendor, with_certainty

KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")
FIRST, SECOND = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)
SILENT = standing_vendor("Silent", Standing.NOT_RETURNED)
UNDECIDED = standing_vendor("Tallow", Standing.UNRESOLVED, None, VERSIONS)
CALL = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))
THREE = lot(FIRST, SECOND, standing_vendor("Tallow", Standing.ELIGIBLE, 3))
ALWAYS = Interval(0.6, 0.0, 1.0)


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (lot(FIRST, replace(SECOND, rank=1), UNDECIDED), AssuranceCode.SHARED),
        (replace(lot(FIRST, SECOND, UNDECIDED), close_calls=(CALL,)), AssuranceCode.CLOSE),
        (lot(replace(FIRST, standing=Standing.PROVISIONAL), SECOND, UNDECIDED), AssuranceCode.OPEN),
        (lot(replace(FIRST, standing=Standing.PROVISIONAL), SECOND), AssuranceCode.PROVISIONAL),
        (lot(FIRST), AssuranceCode.ALONE),
        (lot(FIRST, SILENT), AssuranceCode.ALONE_YET),
        (lot(FIRST, SECOND, SILENT), AssuranceCode.CLEAR),
    ],
)
def test_every_lead_is_as_sure_as_its_greatest_doubt(found: LotRanking, code: AssuranceCode) -> None:
    """A tie, less than one answer, something missing, nobody to follow: the gravest of them is said."""
    told = assurance(found, None)
    assert told is not None
    assert told.code == code


def test_where_nobody_is_ranked_nothing_is_sure() -> None:
    """Without a first place nobody is told how sure it is."""
    assert assurance(lot(standing_vendor("Kestrel", Standing.NOT_ELIGIBLE)), None) is None


def test_what_a_lead_hangs_on() -> None:
    """Who could still be first and how far, who is too close, who sent nothing, and how much is answered."""
    told = assurance(replace(lot(FIRST, SECOND, UNDECIDED, SILENT), close_calls=(CALL,)), None)
    assert told is not None
    assert (told.silent, told.could_change, told.close) == (("silent",), (Reach("tallow", 60.0),), CALL)
    assert (told.coverage, told.holds, told.movers) == (0.0, None, None)
    unknown = replace(UNDECIDED, scorecard=replace(UNDECIDED.scorecard, total_bounds=None))
    told = assurance(lot(FIRST, SECOND, unknown), None)
    assert told is not None
    assert told.could_change == (Reach("tallow", None),)


def test_how_far_weights_can_move_is_part_of_it() -> None:
    """The leader's interval and the weights that could move it come from the ranking's own robustness."""
    made = with_certainty(
        ranking((KESTREL, answers()), (BOREAL, answers(answered=60.0)), prices={"kestrel": 5.0, "boreal": 4.9})
    )
    told = assurance(made.lots[0], made.robustness_of(""))
    assert told is not None
    assert (told.code, told.coverage < 1.0) == (AssuranceCode.CLEAR, True)
    assert told.holds == made.robustness[0].stability.share
    assert told.movers == ()


def stability(
    share: Interval | None, *weights: WeightStability, leaders: tuple[str, ...] = ("kestrel",)
) -> LotStability:
    """Return how far the weights of a lot can move."""
    return LotStability(leaders, weights, (), share)


def sure(stability: LotStability, found: LotRanking = THREE) -> Assurance:
    """Return how sure the first place is with this much room for the weights."""
    told = assurance(found, LotRobustness("", stability, Simulation((), ())))
    assert told is not None
    return told


def care(halved: str = "kestrel", doubled: str = "kestrel", name: str = "care") -> WeightStability:
    """Return who is first with half and with twice the weight of customer care."""
    first = (tuple(vendor.split()) for vendor in (halved, doubled))
    return WeightStability(name, 2.0, 1.5, 3.0, Interval(0.5, 0.1, 0.9), *first)


def test_a_share_keeps_first_only_who_is_first_alone_and_followed() -> None:
    """Without KPIs alignment is all there is; alone, or with the first place shared, no share keeps anybody first."""
    alone = replace(THREE, vendors=THREE.vendors[:1])
    assert sure(stability(ALWAYS)).holds == ALWAYS
    assert sure(stability(None)).holds is None
    assert sure(stability(ALWAYS), alone).holds is None
    assert sure(stability(ALWAYS, leaders=("boreal", "kestrel"))).holds is None
    assert sure(stability(ALWAYS), alone).movers is None


@pytest.mark.parametrize(
    ("weight", "leaders"),
    [
        (care(), ()),
        (care("boreal"), ("boreal",)),
        (care("boreal", "boreal"), ("boreal",)),
        (care("boreal", "tallow"), ("boreal", "tallow")),
        (care("", "kestrel"), ("",)),
    ],
)
def test_weights_that_would_change_the_first_place(weight: WeightStability, leaders: tuple[str, ...]) -> None:
    """A weight counts where with half or double of it others are first, or nobody is, and it is known who."""
    expected = tuple(Mover(tuple(vendor.split()), ("care",)) for vendor in leaders)
    assert sure(stability(None, weight)).movers == expected


def test_weights_with_the_same_rival_stand_together() -> None:
    """A rival that several weights would bring to the front stands once, KPIs among them."""
    weights = stability(None, care("boreal"), care(doubled="boreal", name="access"))
    both = replace(weights, kpis=(care("tallow", name="cost"),))
    assert sure(both).movers == (Mover(("boreal",), ("care", "access")), Mover(("tallow",), ("cost",)))
