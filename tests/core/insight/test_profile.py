"""A vendor beside the others of its lot."""

from dataclasses import replace

from scorecard.core.insight.profile import Level, Profile, best_points, profile
from scorecard.core.model.criteria import Minimum
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from scorecard.core.scoring.score import score_vendor
from tests.builders.rankings import answers, criteria, ranking, response

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def of(made: Ranking, vendor: str) -> Profile:
    """Return a vendor beside the others of the only lot."""
    (lot,) = made.lots
    return profile(lot.vendor(vendor), lot, made.criteria, best_points(lot))


def test_the_best_is_the_highest_of_those_ranked() -> None:
    """A vendor that is out sets no mark for others, and is held against the best all the same."""
    sent = ((KESTREL, answers(answered=80.0)), (BOREAL, answers(answered=90.0)))
    made = ranking(*sent, (TALLOW, answers(premium=True, answered=100.0)), prices={"tallow": 4.0})
    access = {name: of(made, name).levels[1] for name in ("kestrel", "tallow")}
    assert access["kestrel"].best == access["tallow"].best == made.lots[0].vendor("boreal").scorecard.criteria[1].points
    side = of(made, "tallow").levels[-1]
    assert (side.criterion, side.reference) == ("", None)
    assert side.points is not None
    assert side.best is not None
    assert side.points > side.best


def test_our_own_answers_and_the_floors_stand_beside() -> None:
    """Each criterion has the buyer's own points and its floor, the financial side its minimum."""
    asked = replace(criteria(), minimum=Minimum(financial=30.0))
    made = ranking((KESTREL, answers()), asked=asked)
    (lot,) = made.lots
    us = Vendor("halvern", "Halvern Home", reference=True)
    own = score_vendor(asked, us, response(us, answers(answered=60.0)), KpiTable())
    levels = of(replace(made, lots=(replace(lot, reference=own),)), "kestrel").levels
    assert [level.floor for level in levels] == [40.0, None, 30.0]
    assert [level.reference for level in levels] == [own.criteria[0].points, own.criteria[1].points, None]
    assert [level.reference for level in of(made, "kestrel").levels] == [None, None, None]


def test_without_kpis_there_is_no_financial_side() -> None:
    """A campaign that measures nothing has the criteria and no more."""
    made = ranking((KESTREL, answers()), asked=criteria(kpis=()))
    assert [level.criterion for level in of(made, "kestrel").levels] == ["care", "access"]
    assert set(best_points(made.lots[0])) == {"care", "access"}


def test_where_nobody_is_ranked_there_is_no_best() -> None:
    """Points of vendors that are out are no mark; nor are those that nobody has."""
    assert best_points(ranking((KESTREL, answers(premium=True))).lots[0]) == {}
    (lot,) = ranking((KESTREL, answers())).lots
    first = lot.vendors[0]
    blank = tuple(replace(score, points=None) for score in first.scorecard.criteria)
    bare = replace(first, scorecard=replace(first.scorecard, criteria=blank))
    assert set(best_points(replace(lot, vendors=(bare,)))) == {""}


def test_a_level_under_its_floor_is_known() -> None:
    """Points at the floor are not under it, however noisy their last digits; without either nothing is."""
    assert Level("care", 39.9, None, None, 40.0).is_under_floor
    assert not Level("care", 40.0 - 1e-12, None, None, 40.0).is_under_floor
    assert not Level("care", None, None, None, 40.0).is_under_floor
    assert not Level("care", 39.9, None, None, None).is_under_floor


def test_what_wins_and_loses_most() -> None:
    """The questions that set a vendor apart from its best rival, and those with a gap to 100 points."""
    made = ranking((KESTREL, answers(answered=70.0)), (BOREAL, answers(answered=95.0)), prices={"boreal": 6.0})
    first, second = of(made, "kestrel"), of(made, "boreal")
    assert (first.rival, second.rival) == ("boreal", "kestrel")
    for found in (first.losses, second.wins):
        assert [contrast.subject for contrast in found] == ["answered"]
    assert first.wins == second.losses == ()
    assert [gap.subject for gap in first.gaps] == ["answered", "review"]


def test_a_vendor_alone_has_gaps_and_no_rival() -> None:
    """Without another vendor nothing is won or lost on anybody."""
    told = of(ranking((KESTREL, answers())), "kestrel")
    assert (told.rival, told.wins, told.losses) == ("", (), ())
    assert told.gaps
