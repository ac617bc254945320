"""How sure a lead is, in words."""

from dataclasses import replace

from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking, Ranking
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from scorecard.report.summary.assurance import Assurance, assurance
from scorecard.words import words
from tests.report.builders import VERSIONS, answers, criteria, lot, ranking, standing_vendor, with_certainty

ENGLISH = words("en")
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def of(made: Ranking) -> Assurance | None:
    """Return how sure the first place of the only lot is."""
    made = with_certainty(made)
    return assurance(made.lots[0], made.criteria, ENGLISH, made.robustness_of(""))


def plain(found: LotRanking) -> Assurance | None:
    """Return the same without knowing how far weights can move."""
    return assurance(found, criteria(), ENGLISH, None)


def test_a_clear_lead_says_how_far_weights_can_move() -> None:
    """Who leads, up to which share of alignment, and whether a single weight could change that."""
    found = of(ranking((KESTREL, answers()), (BOREAL, answers("again", 60.0)), prices={"boreal": 4.0}))
    assert found is not None
    assert found.lead == "No rival left."
    found = of(ranking((KESTREL, answers()), (BOREAL, answers(answered=60.0)), prices={"boreal": 4.9}))
    assert found is not None
    assert found.lead == "A clear lead."
    assert any(said.startswith("Kestrel leads while alignment counts") for said in found.said)
    assert any("halved or doubled" in said.casefold() for said in found.said)


def test_what_is_missing_comes_first() -> None:
    """Where missing answers could change the order, that is the first thing to say."""
    found = of(ranking((KESTREL, answers(answered=60.0)), (BOREAL, answers(None))))
    assert found is not None
    assert found.said[0].startswith("Missing answers could change the order: Boreal could reach")


def test_every_uncertain_lead_has_a_word() -> None:
    """A tie, a lead of less than one answer, one that is provisional, and one that nobody else can follow."""
    leader, second = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)
    call = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))
    undecided = standing_vendor("Tallow", Standing.UNRESOLVED, None, VERSIONS)
    cases = {
        "A tie.": lot(leader, replace(second, rank=1)),
        "Too close to call.": replace(lot(leader, second), close_calls=(call,)),
        "Not settled.": lot(leader, second, undecided),
        "Provisional.": lot(replace(leader, standing=Standing.PROVISIONAL), second),
        "No rival left.": lot(leader),
        "No rival yet.": lot(leader, standing_vendor("Silent", Standing.NOT_RETURNED)),
        "A clear lead.": lot(leader, second),
    }
    for said, found in cases.items():
        told = plain(found)
        assert told is not None
        assert told.lead == said
    assert plain(lot(standing_vendor("Kestrel", Standing.NOT_ELIGIBLE))) is None


def test_a_missing_answer_can_end_a_tie() -> None:
    """Where several share the first place, nobody is told that missing answers do not matter."""
    leader, second = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 1)
    told = plain(lot(leader, second))
    assert told is not None
    assert told.said == ()


def test_who_sent_nothing_is_named() -> None:
    """A lead over vendors whose questionnaires are still out is said to be just that."""
    told = plain(
        lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Silent", Standing.NOT_RETURNED))
    )
    assert told is not None
    assert told.said[0] == "Nothing has come back from Silent."
