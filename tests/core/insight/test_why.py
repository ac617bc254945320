"""Why the leader leads."""

from dataclasses import replace

from scorecard.core.insight.why import Advantage, Edge, Silence, why
from scorecard.core.model.criteria import Credit
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.scorecards import Proof
from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, criteria, ranking
from tests.builders.weeks import HOLIDAYS, answered, asking, hours_question, offered, promise

KESTREL, BOREAL, PENNY = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("penny", "Penny")


def against(found: LotRanking) -> Advantage:
    """Return what sets the leader apart from its only rival."""
    (advantage,) = why(found)
    return advantage


def test_the_leader_is_set_against_the_runner_up() -> None:
    """A reader sees where the leader is ahead, and where it is behind."""
    asked = criteria()
    asked = replace(asked, criteria=(replace(asked.criteria[0], floor=None), asked.criteria[1]))
    found = against(ranking((KESTREL, answers()), (BOREAL, answers("again", 95.0)), asked=asked).lots[0])
    assert (found.rival, found.is_cheapest, found.kpis, found.behind) == ("boreal", False, (), ("answered",))
    (edge,) = found.edges
    assert (edge.question, edge.proven, edge.is_about_days) == ("ownership", False, False)
    assert round(edge.points, 6) == 0.6 * 100 * 2 / 3 * 3 / 5


def test_the_cheapest_vendor_is_a_rival_too() -> None:
    """Where the cheapest is not the runner-up, the leader is held against both; one that is both stands once."""
    sent = ((KESTREL, answers()), (BOREAL, answers(answered=80.0)), (PENNY, answers(answered=70.0)))
    for prices, rivals in (
        ({"penny": 4.9}, [("boreal", False), ("penny", True)]),
        ({"boreal": 4.95}, [("boreal", True)]),
        ({"kestrel": 4.9}, [("boreal", False)]),
    ):
        found = why(ranking(*sent, prices=dict(prices)).lots[0])
        assert [(one.rival, one.is_cheapest) for one in found] == rivals


def test_equal_vendors_and_a_vendor_alone() -> None:
    """Where nothing sets two apart there is nothing; a vendor alone is held against nobody, and nobody leads nobody."""
    equal = against(ranking((KESTREL, answers()), (BOREAL, answers())).lots[0])
    assert equal.edges == equal.kpis == equal.behind == ()
    assert why(ranking((KESTREL, answers())).lots[0]) == ()
    assert why(ranking((KESTREL, answers(premium=True))).lots[0]) == ()


def test_where_only_one_of_two_answered_is_known_of_both() -> None:
    """No answer is no difference between two answers, and neither is what does not apply to one of them."""
    found = against(ranking((KESTREL, answers()), (BOREAL, answers(None))).lots[0])
    assert (found.edges, found.rival_silence, found.own_silence) == ((), Silence(("ownership",)), Silence())
    asked = criteria()
    care = asked.criteria[0]
    care = replace(care, floor=None, questions=(replace(care.questions[0], not_applicable=True), *care.questions[1:]))
    asked = replace(asked, criteria=(care, asked.criteria[1]))
    excused = (Answer("ownership", AnswerState.NOT_APPLICABLE), *answers()[1:])
    found = against(ranking((KESTREL, excused), (BOREAL, answers("again", 60.0)), asked=asked).lots[0])
    assert (found.rival_silence, found.own_silence) == (Silence(), Silence())
    found = against(ranking((KESTREL, excused), (BOREAL, answers("owner", 20.0)), asked=asked).lots[0])
    assert found.own_silence == Silence(not_applicable=("ownership",))


def test_an_answer_that_nobody_understands_is_no_silence() -> None:
    """Who wrote "about 85" gave an answer: it is to be asked back, and not to be called missing."""
    mumbled = (Answer("ownership", AnswerState.NOT_UNDERSTOOD), *answers()[1:])
    found = against(ranking((KESTREL, answers()), (BOREAL, mumbled)).lots[0])
    assert found.rival_silence == Silence(unclear=("ownership",))


def test_what_a_question_weighs_more_is_no_difference_in_answers() -> None:
    """Where other questions do not apply to the leader this one weighs more for it: equal answers are equal."""
    asked = criteria()
    care = asked.criteria[0]
    care = replace(care, floor=None, questions=(care.questions[0], replace(care.questions[1], not_applicable=True)))
    asked = replace(asked, criteria=(care, asked.criteria[1]))
    excused = (answers()[0], Answer(care.questions[1].id, AnswerState.NOT_APPLICABLE), *answers()[2:])
    for own, other in ((excused, answers(answered=60.0)), (answers(answered=60.0), excused)):
        lot = ranking((KESTREL, own), (BOREAL, other), asked=asked).lots[0]
        assert "ownership" not in [edge.question for edge in against(lot).edges]
        assert "ownership" not in against(lot).behind


def test_days_on_which_the_rival_is_closed_come_first() -> None:
    """Everybody knows what it means that nobody answers at weekends, whatever earns more."""
    asked = asking(hours_question(promise(holidays=HOLIDAYS)))
    closed = {5: (), 6: ()}
    own = (*answers(), answered(offered({})))
    other = (*answers("again", answered=60.0), answered(offered(closed, closed, holidays=False)))
    asked = replace(asked, criteria=(replace(asked.criteria[0], floor=None), asked.criteria[1]))
    found = against(ranking((KESTREL, own), (BOREAL, other), asked=asked).lots[0])
    assert [edge.question for edge in found.edges] == ["hours", "ownership", "answered"]
    days, ownership, _ = found.edges
    assert (days.weekdays, days.holidays) == ((5, 6), True)
    assert days.points < ownership.points


def test_a_holiday_on_which_we_promise_nothing_is_no_advantage() -> None:
    """Where we are closed on all our holidays ourselves, nobody is praised for being open then."""
    asked = asking(hours_question(promise(holidays=HOLIDAYS[:1])))
    own = (*answers(), answered(offered({})))
    other = (*answers(answered=60.0), answered(offered({5: ()}, {5: ()}, holidays=False)))
    edge = against(ranking((KESTREL, own), (BOREAL, other), asked=asked).lots[0]).edges[0]
    assert (edge.weekdays, edge.holidays) == ((5,), False)


def test_a_leader_by_its_figures_alone_is_known_to_be_that() -> None:
    """Where no answer makes the difference, the figures that do are named, in the order of the criteria."""
    found = against(ranking((KESTREL, answers()), (BOREAL, answers()), prices={"boreal": 7.0}).lots[0])
    assert (found.edges, found.kpis) == ((), ("cost",))


def test_what_is_hardly_worth_anything_explains_nothing() -> None:
    """A difference of a fraction of a point is no reason to lead."""
    found = against(ranking((KESTREL, answers(answered=90.0)), (BOREAL, answers(answered=89.5))).lots[0])
    assert (found.edges, found.behind) == ((), ())


def test_more_proof_of_the_same_answer_is_known() -> None:
    """Where both answered alike, the proof makes the difference."""
    asked = replace(criteria(), credit=Credit(0.5, 1.0))
    found = ranking((KESTREL, answers()), (BOREAL, answers()), asked=asked).lots[0]
    leader, rival = found.vendors
    ownership, *others = leader.scorecard.criteria[0].questions
    ownership = replace(ownership, proof=Proof.VERIFIED, credit=1.0, contribution=ownership.contribution * 2)
    questions = (ownership, *others)
    parts = (replace(leader.scorecard.criteria[0], questions=questions), *leader.scorecard.criteria[1:])
    proven = replace(leader, scorecard=replace(leader.scorecard, criteria=parts))
    (edge,) = against(replace(found, vendors=(proven, replace(rival, rank=2)))).edges
    assert edge == Edge("ownership", edge.points, proven=True)


def test_a_rival_that_sent_nothing_is_none() -> None:
    """A vendor of which only figures are known is held against nobody, cheapest or not."""
    found = ranking((KESTREL, answers()), (PENNY, None), prices={"penny": 4.1}).lots[0]
    assert why(found) == ()


def test_a_day_is_closed_only_where_every_channel_says_so() -> None:
    """A vendor that answers chats on Sunday is not closed on Sunday; nor is one that left the day blank."""
    asked = asking(hours_question(promise()))
    own = (*answers(), answered(offered({})))
    for week in (offered({6: ()}), offered({6: None}, {6: None})):
        found = ranking((KESTREL, own), (BOREAL, (*answers(answered=60.0), answered(week))), asked=asked).lots[0]
        assert not any(edge.is_about_days for edge in against(found).edges)


def test_holidays_are_an_advantage_only_of_who_keeps_them() -> None:
    """Where neither keeps our holidays, they set nobody apart."""
    asked = asking(hours_question(promise(holidays=HOLIDAYS)))
    own = (*answers(), answered(offered({}, holidays=False)))
    other = (*answers(answered=60.0), answered(offered({5: ()}, {5: ()}, holidays=False)))
    found = against(ranking((KESTREL, own), (BOREAL, other), asked=asked).lots[0])
    assert (found.edges[0].weekdays, found.edges[0].holidays) == ((5,), False)
