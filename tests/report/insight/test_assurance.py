"""How sure a lead is, in words."""

from dataclasses import replace

import pytest

from scorecard.core.insight.assurance import Mover, assurance
from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, Hinge, LotRanking, Ranking
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.robustness import Interval
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from scorecard.core.robustness.evidence import ProofCount
from scorecard.report.insight.assurance import assurance_text, holds_text, movers_text
from scorecard.report.insight.told import Told
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import VERSIONS, answers, criteria, lot, ranking, standing_vendor, with_certainty

ENGLISH = words("en")
PROOFS = (ProofCount("kestrel", 2, 3), ProofCount("boreal", 0, 3))
HINGES = ("withdrawn", "refuted", "lower", "higher", "verified")
THREE = lot(
    standing_vendor("Kestrel", Standing.ELIGIBLE, 1),
    standing_vendor("Boreal", Standing.ELIGIBLE, 2),
    standing_vendor("Tallow", Standing.ELIGIBLE, 3),
)
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def of(made: Ranking) -> Told:
    """Return how sure the first place of the only lot is."""
    made = with_certainty(made)
    told = assurance(made.lots[0], made.robustness_of(""))
    assert told is not None
    return assurance_text(told, made.lots[0], made.criteria, ENGLISH)


def plain(found: LotRanking) -> Told:
    """Return the same without knowing how far weights can move."""
    told = assurance(found, None)
    assert told is not None
    return assurance_text(told, found, criteria(), ENGLISH)


def test_a_clear_lead_says_how_far_weights_can_move() -> None:
    """Who leads, up to which share of alignment, and whether a single weight could change that."""
    found = of(ranking((KESTREL, answers()), (BOREAL, answers(answered=60.0)), prices={"boreal": 4.9}))
    assert found.lead == "Depends on one answer."
    assert "would change who leads." in found.said[0]
    assert "one step worse, Boreal would lead." in found.said[1]
    assert any(said.startswith("Kestrel leads while alignment counts") for said in found.said)
    assert any("halved or doubled" in said.casefold() for said in found.said)


def test_what_is_missing_comes_first() -> None:
    """Where missing answers could change the order, that is the first thing to say."""
    found = of(ranking((KESTREL, answers(answered=60.0)), (BOREAL, answers(None))))
    assert found.said[0].startswith("What is still open could change the order: Boreal could reach")


def test_how_far_a_vendor_could_get_says_with_what() -> None:
    """A total with all that is open is told from one with what the vendor owes alone, which needs no review of ours."""
    asked = criteria()
    story = Question("story", text("Tell us more."), FreeText(200), 1.0)
    asked = replace(asked, criteria=(*asked.criteria, Criterion("more", text("More"), 0.1, (story,))))
    told = Answer("story", AnswerState.ANSWERED, "Once upon a time")
    sent = (KESTREL, (*answers(answered=60.0), told)), (BOREAL, (*answers(None), told))
    assert of(ranking(*sent, asked=asked)).said[0].endswith("points with what it owes alone.")
    assert (
        of(ranking((KESTREL, answers(answered=60.0)), (BOREAL, answers(None))))
        .said[0]
        .endswith("points with all that is open.")
    )


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
        assert told.lead == said


def test_the_answer_that_makes_a_lead_too_close_is_named() -> None:
    """Whoever reads "too close to call" learns at once in whose answer to what."""
    call = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "review", ChangeKind.VERIFIED, 0.5),))
    said = " ".join(plain(replace(THREE, close_calls=(call,))).said)
    named = "0.50 points in the answer of Boreal to “What does a review contain?” would change who leads."
    assert named in said


@pytest.mark.parametrize("kind", [kind for kind in ChangeKind if kind.value in HINGES])
def test_the_answer_on_which_a_lead_hangs_is_named(kind: ChangeKind) -> None:
    """Whoever reads of a clear lead learns of the one answer without which another one would lead."""
    found = replace(THREE, hinges=(Hinge(Change("kestrel", "review", kind, -3.0), ("boreal",)),))
    said = plain(found).said[-2]
    assert said.endswith("Boreal would lead.")
    assert "Kestrel to “What does a review contain?”" in said


def test_how_much_was_verified_and_read_is_said() -> None:
    """Each vendor stands with what was checked of it; that all is answered is not said where nobody read it."""
    told = assurance(THREE, None)
    assert told is not None
    told = replace(told, coverage=1.0, unread=("review",), checked=PROOFS)
    said = assurance_text(told, THREE, criteria(), ENGLISH).said
    assert "Verified: Kestrel 2 of 3 and Boreal 0 of 3." in said
    assert said[-1] == "Not reviewed yet: “What does a review contain?”."
    said = assurance_text(replace(told, unread=()), THREE, criteria(), ENGLISH).said
    assert said[-1] == "Every ranked vendor answered everything."
    said = assurance_text(replace(told, unread=(), coverage=0.5, settled=True), THREE, criteria(), ENGLISH).said
    assert said[-1].startswith("No missing answer can change who leads")


def test_a_missing_answer_can_end_a_tie() -> None:
    """Where several share the first place, nobody is told that missing answers do not matter."""
    leader, second = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 1)
    told = plain(lot(leader, second))
    assert told.said == ("The least complete questionnaire is 0 % answered.",)


def test_who_sent_nothing_is_named() -> None:
    """A lead over vendors whose questionnaires are still out is said to be just that."""
    told = plain(
        lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Silent", Standing.NOT_RETURNED))
    )
    assert told.said[0] == "Nothing received from Silent."


@pytest.mark.parametrize(
    ("today", "low", "high", "said"),
    [
        (0.6, 0.5432, 1.0, "while alignment counts for 55 % or more."),
        (0.29, 0.285, 1.0, "while alignment counts for 29 % or more."),
        (0.6, 0.55, 1.0, "while alignment counts for 55 % or more."),
        (0.6, 0.0, 0.6678, "while alignment counts for 66 % or less."),
        (0.6, 0.5432, 0.6678, "while alignment counts for 55 % to 66 %."),
        (0.6, 0.0, 1.0, "however much alignment counts."),
        (0.605, 0.6012, 1.0, "while alignment counts for 60.2 % or more."),
        (0.6, 0.6, 0.6, "only while alignment counts for 60 %, as it does today."),
    ],
)
def test_the_share_of_alignment_with_which_the_leader_leads(today: float, low: float, high: float, said: str) -> None:
    """Whole percent that are true: rounded into the interval, and with a decimal only where today lies in between."""
    found = holds_text(Interval(today, low, high), THREE, ENGLISH)
    assert found.startswith("Kestrel leads ")
    assert found.endswith(said)


@pytest.mark.parametrize(
    ("movers", "said"),
    [
        ((), "No weight, halved or doubled on its own, would change first place."),
        (
            (Mover(("boreal",), ("care",)),),
            "This weight, halved or doubled, would change first place: “Customer care” (Boreal then leads).",
        ),
        ((Mover(("boreal", "tallow"), ("care",)),), ": “Customer care” (Boreal and Tallow then leads)."),
        ((Mover(("boreal",), ("care", "access")),), ": “Customer care” and “Service access” (Boreal then leads)."),
        ((Mover((), ("care",)),), ": “Customer care” (no vendor is then ranked)."),
        (
            (Mover(("boreal",), ("care",)), Mover(("tallow",), ("cost",))),
            ": “Customer care” (Boreal then leads); “Cost per order” (Tallow then leads).",
        ),
    ],
)
def test_weights_that_would_change_the_leader(movers: tuple[Mover, ...], said: str) -> None:
    """A weight is named with who would be first, weights with the same rival together; or that there is none."""
    assert movers_text(movers, THREE, criteria(), ENGLISH).endswith(said)


def test_many_who_share_a_place_are_counted() -> None:
    """Of many names a few are said."""
    many = lot(*(standing_vendor(f"V{n}", Standing.ELIGIBLE, 1) for n in range(5)))
    said = movers_text((Mover(("v1", "v2", "v3", "v4"), ("care",)),), many, criteria(), ENGLISH)
    assert "V1, V2 and 2 more" in said
