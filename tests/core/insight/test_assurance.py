"""How sure a lead is."""

from dataclasses import replace

import pytest

from scorecard.core.insight.assurance import Assurance, AssuranceCode, Mover, Reach, assurance
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, Hinge, LotRanking, Prospect
from scorecard.core.model.robustness import Interval, LotRobustness, LotStability, Simulation, WeightStability
from scorecard.core.model.scorecards import Bounds
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.robustness.sensitivity import with_sensitivity
from tests.builders.criteria import YES_NO, campaign, criterion, question
from tests.builders.dossiers import dossier
from tests.builders.rankings import VERSIONS, answers, lot, ranking, standing_vendor, with_certainty
from tests.builders.responses import answered, response, review

KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")
FIRST, SECOND = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)
SILENT = standing_vendor("Silent", Standing.NOT_RETURNED)
UNDECIDED = standing_vendor("Tallow", Standing.UNRESOLVED, None, VERSIONS)
STEP = Hinge(Change("kestrel", "review", ChangeKind.LOWER, -3.0), ("boreal",))
GIVEN_UP = Hinge(Change("kestrel", "review", ChangeKind.WITHDRAWN, -9.0), ("boreal",))
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
        (replace(lot(FIRST, SECOND), hinges=(STEP,)), AssuranceCode.HANGS),
        (replace(lot(FIRST, SECOND), hinges=(GIVEN_UP,)), AssuranceCode.CLEAR),
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
    could = Prospect("tallow", could_lead=True, reach=58.0, best=60.0)
    found = replace(lot(FIRST, SECOND, UNDECIDED, SILENT), close_calls=(CALL,), prospects=(could,), hinges=(GIVEN_UP,))
    told = assurance(found, None)
    assert told is not None
    assert (told.silent, told.could_change, told.close) == (("silent",), (Reach("tallow", 58.0),), CALL)
    assert (told.coverage, told.holds, told.movers, told.hinge) == (0.0, None, None, GIVEN_UP)
    told = assurance(lot(FIRST, SECOND, UNDECIDED), None)
    assert told is not None
    assert told.could_change == (Reach("tallow", None),)


def test_how_close_it_is_is_one_figure() -> None:
    """The smallest change that puts another one first, or else the points by which the next one is behind."""
    close = replace(lot(FIRST, SECOND), close_calls=(CALL,), hinges=(STEP,))
    hangs, clear = replace(lot(FIRST, SECOND), hinges=(STEP,)), replace(lot(FIRST, SECOND), hinges=(GIVEN_UP,))
    gaps = [told and told.gap for told in (assurance(found, None) for found in (close, hangs, clear, lot(FIRST)))]
    assert gaps == [0.5, 3.0, 0.0, None]


def test_a_lead_is_settled_only_where_nothing_missing_can_reach_it() -> None:
    """Whatever is missing of a rival, at 100 points, must be under what the leader is sure of."""
    low = replace(SECOND, scorecard=replace(SECOND.scorecard, total_bounds=Bounds(10.0, 30.0)))
    unknown = replace(SECOND, scorecard=replace(SECOND.scorecard, total_bounds=None))
    tied = lot(FIRST, replace(low, rank=1))
    found = [assurance(each, None) for each in (lot(FIRST, low), lot(FIRST, SECOND), lot(FIRST, unknown), tied)]
    assert [told and told.settled for told in found] == [True, False, False, False]


def test_texts_that_nobody_read_and_what_was_verified_are_told() -> None:
    """Nobody is told that all is answered where nobody has read it, nor of proof where nothing was checked."""
    story, proof = question("story", FreeText(99)), question("proof", YES_NO, evidence=True)
    criteria = campaign(criterion("service", story, proof, question("chat")))
    back = [response(answered("story", "We call"), answered("proof", True), vendor=name) for name in ("ada", "bo")]
    for reviews, checks in (((), ()), ((review("proof", vendor="ada", verified=True),), (("ada", 1, 1), ("bo", 0, 1)))):
        known = dossier(*back, reviews=reviews)
        (found,) = with_sensitivity(rank_dossier(criteria, known), criteria, known)
        told = assurance(found, None)
        assert told is not None
        assert (told.unread, told.settled) == (("story",), False)
        assert tuple((check.vendor, check.verified, check.asked) for check in told.checked) == checks


def test_how_far_weights_can_move_is_part_of_it() -> None:
    """The leader's interval and the weights that could move it come from the ranking's own robustness."""
    made = with_certainty(
        ranking((KESTREL, answers()), (BOREAL, answers(answered=60.0)), prices={"kestrel": 5.0, "boreal": 4.9})
    )
    told = assurance(made.lots[0], made.robustness_of(""))
    assert told is not None
    assert (told.code, told.coverage < 1.0) == (AssuranceCode.HANGS, True)
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
