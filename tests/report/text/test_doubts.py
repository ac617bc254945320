"""What a result hangs on, in words."""

from dataclasses import replace

import pytest

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.reviews import Review
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.model.standing import Standing
from scorecard.errors import Where
from scorecard.report.text.doubts import change_texts, close_rival_text, close_texts_of, proof_lines
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, OWNERSHIP, criteria, lot, standing_vendor

ENGLISH = words("en")
KESTREL, BOREAL = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)
STORY = Question("story", text("Tell us"), FreeText(900), 1.0)


def score(
    question: Question = OWNERSHIP, proof: Proof | None = None, credit: float = 1.0, *said: Review
) -> QuestionScore:
    """Return the score of an answer of which reviewers said this."""
    answer = Answer(question.id, AnswerState.ANSWERED, "owner")
    points = None if question is STORY and not any(one.points for one in said) else 60.0
    return QuestionScore(question, answer, 1.0, points, 1.0, 5.0, 10.0, credit, proof, said)


def review(reviewer: str, points: float | None = None, verified: bool | None = None, reason: str = "") -> Review:
    """Return what a reviewer said."""
    return Review("kestrel", "any", reviewer, Where("reviews.csv"), points, verified, None, reason)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ChangeKind.VERIFIED, "Verifying the answer of Boreal to “{question}” would add 0.47 points and swap the two."),
        (
            ChangeKind.HIGHER,
            "An answer of Boreal to “{question}” one step better would add 0.47 points and swap the two.",
        ),
        (
            ChangeKind.LOWER,
            "An answer of Boreal to “{question}” one step worse would cost 0.47 points and swap the two.",
        ),
        (
            ChangeKind.ANSWERED,
            "The best answer of Boreal to “{question}”, even unverified, would add 0.47 points and swap the two.",
        ),
    ],
)
def test_the_smallest_change_is_named(kind: ChangeKind, said: str) -> None:
    """Whoever decides sees what is to be looked at first, on the Summary and on the sheets of both vendors."""
    call = CloseCall("kestrel", "boreal", 0.436, (Change("boreal", "answered", kind, 0.468),))
    found = replace(lot(KESTREL, BOREAL), close_calls=(call,))
    change = said.format(question=ANSWERED.text)
    for vendor, rival in (("kestrel", "Boreal"), ("boreal", "Kestrel")):
        (own,) = close_texts_of(vendor, found, criteria(), ENGLISH)
        assert own == f"Too close to call against {rival}: 0.44 points apart. {change}"
    assert close_texts_of("tallow", found, criteria(), ENGLISH) == []


def test_two_items_of_one_answer_are_one_sentence() -> None:
    """Where either of two items would swap the two by as much, the sentence stands once."""
    phone = Change("boreal", "answered", ChangeKind.HIGHER, 0.468, "phone")
    call = CloseCall("kestrel", "boreal", 0.436, (phone, replace(phone, item="chat")))
    assert len(change_texts(call, lot(KESTREL, BOREAL), criteria(), ENGLISH)) == 1


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (0.44, "Less than a point ahead of Boreal."),
        (1.2, "Only one point ahead of Boreal."),
        (2.6, "Only 3 points ahead of Boreal."),
    ],
)
def test_a_lead_that_is_none_is_said_in_whole_points(gap: float, said: str) -> None:
    """Executives read no decimals: a lead of less than a point is said to be that."""
    call = CloseCall("kestrel", "boreal", gap, (Change("boreal", "answered", ChangeKind.VERIFIED, gap + 0.1),))
    assert close_rival_text(call, lot(KESTREL, BOREAL), ENGLISH) == said


@pytest.mark.parametrize(
    ("one", "lines"),
    [
        (score(), []),
        (score(OWNERSHIP, Proof.DECLARED, 1.0), []),
        (score(OWNERSHIP, Proof.DECLARED, 0.7), ["Not verified; earns 70 % of its points."]),
        (score(OWNERSHIP, Proof.VERIFIED, 1.0, review("Ann", verified=True)), ["Verified by Ann."]),
        (
            score(OWNERSHIP, Proof.REFUTED, 0.0, review("Ann", verified=False, reason="We saw another")),
            ["Ann: the evidence contradicts it, so it earns no points.", "We saw another"],
        ),
        (score(STORY, None, 1.0, review("Ann", 60.0), review("Ben", 80.0)), ["Points from reviewers: Ann 60, Ben 80."]),
        (score(STORY), ["No reviewer has given points yet."]),
        (replace(score(STORY), weight=0.0), []),
    ],
)
def test_what_reviewers_said_stands_beside_the_answer(one: QuestionScore, lines: list[str]) -> None:
    """A reader sees who verified an answer, what a mere declaration earns, and how far reviewers are apart."""
    assert proof_lines(one, ENGLISH) == lines


def test_a_number_outside_the_anchors_is_marked_as_a_kpi_is() -> None:
    """Where going further changes no points the reader is told so, and only there."""
    for value, lines in ((100.0, []), (120.0, ["Outside the values that change points."])):
        answer = Answer(ANSWERED.id, AnswerState.ANSWERED, value)
        assert proof_lines(replace(score(ANSWERED), answer=answer), ENGLISH) == lines
