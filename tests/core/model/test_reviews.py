"""What reviewers said of answers."""

import pytest

from scorecard.core.model.kinds import FreeText
from scorecard.core.model.reviews import Review, Reviews, mean_points, verdict
from scorecard.core.model.vendors import Vendor
from tests.builders.criteria import campaign, criterion, question
from tests.builders.responses import review

WHOLE = campaign(criterion("service", question("sunday", evidence=True), question("story", FreeText(9))))
ACME, BETA, US = Vendor("acme", "Acme"), Vendor("beta", "Beta"), Vendor("us", "Halvern Home", reference=True)


@pytest.mark.parametrize(("points", "mean"), [((), None), ((None,), None), ((60.0,), 60.0), ((60.0, None, 80.0), 70.0)])
def test_the_points_of_several_reviewers_are_their_mean(points: tuple[float | None, ...], mean: float | None) -> None:
    """Several reviewers count alike; no points are not 0 points."""
    assert (
        mean_points(tuple(review("story", f"r{number}", points=given) for number, given in enumerate(points))) == mean
    )


@pytest.mark.parametrize(
    ("verified", "expected"), [((), None), ((None,), None), ((True, None), True), ((True, False), False)]
)
def test_the_verdict(verified: tuple[bool | None, ...], expected: bool | None) -> None:
    """Evidence holds if somebody looked and nobody found that it speaks against the answer."""
    assert verdict(tuple(review("sunday", f"r{n}", verified=one) for n, one in enumerate(verified))) is expected


def test_reviews_are_found_by_vendor_and_question() -> None:
    """What is said of one answer is said of no other."""
    first, second = review("story", points=1.0), review("story", "ben", points=2.0)
    said = Reviews((first, review("story", vendor="beta", points=3.0), second))
    assert said.of("acme", "story") == (first, second)
    assert said.of("acme", "sunday") == ()


@pytest.mark.parametrize(
    ("said", "texts"),
    [
        (review("story", points=0.0), {"story"}),
        (review("story", vendor="us", points=70.0), set()),
        (review("story", vendor="elsewhere", points=70.0), set()),
        (review("story", verified=True), set()),
        (review("sunday", points=70.0), set()),
    ],
)
def test_a_text_counts_once_a_vendor_of_the_lot_has_points(said: Review, texts: set[str]) -> None:
    """Points of 0 are points; those of the buyer itself or of another lot's vendor do not make a text count."""
    assert Reviews((said,)).texts_of(WHOLE, [ACME, BETA, US]) == texts
