"""What reviewers said of answers: points for texts, and whether evidence holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import fsum

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Where


@dataclass(frozen=True)
class Review:
    """What one reviewer said of one answer of a vendor."""

    vendor: str
    question: str
    reviewer: str
    where: Where
    points: float | None = None
    """For a text, 0-100; `None` where no points were given."""
    verified: bool | None = None
    """Whether the evidence holds, or speaks against the answer; `None` where nobody looked."""
    day: date | None = None
    reason: str = ""


def mean_points(reviews: tuple[Review, ...]) -> float | None:
    """Return the mean of the points that reviewers gave; `None` where none did."""
    given = [review.points for review in reviews if review.points is not None]
    return fsum(given) / len(given) if given else None


def verdict(reviews: tuple[Review, ...]) -> bool | None:
    """Return whether the evidence holds, no if reviewers differ (which is refused earlier); `None` if nobody looked."""
    said = [review.verified for review in reviews if review.verified is not None]
    return all(said) if said else None


@dataclass(frozen=True)
class Reviews:
    """All reviews of a campaign, in the order in which they were written down."""

    every: tuple[Review, ...] = ()

    def of(self, vendor: str, question: str) -> tuple[Review, ...]:
        """Return what was said of one answer."""
        return self._by_answer.get((vendor, question), ())

    @cached_property
    def _by_answer(self) -> dict[tuple[str, str], tuple[Review, ...]]:
        found: dict[tuple[str, str], tuple[Review, ...]] = {}
        for review in self.every:
            answer = review.vendor, review.question
            found[answer] = (*found.get(answer, ()), review)
        return found

    def texts_of(self, criteria: Criteria, vendors: Iterable[Vendor]) -> frozenset[str]:
        """Return the ids of the texts that count for these vendors of a lot: any of them has points for it.

        The buyer's own row does not make a text count: adding it changes no vendor's total. Nor does it matter whether
        the text was answered: otherwise answering it could lower a total.
        """
        ids = {vendor.id for vendor in vendors if not vendor.reference}
        texts = {question.id for question in criteria.questions if question.is_text}
        given = {review.question for review in self.every if review.vendor in ids and review.points is not None}
        return frozenset(texts & given)
