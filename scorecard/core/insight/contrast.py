"""What sets two vendors apart, and a vendor from the best there is: point by point of the total, the largest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.core.comparison import exceeds, rounded
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, Scorecard
from scorecard.core.model.standing import Standing

_RANKED_NEXT = (Standing.UNRESOLVED, Standing.NOT_ELIGIBLE, Standing.LATE)
VISIBLE = 0.05
"""Points of the total: a smaller figure is 0.0 with one decimal, so nobody is told of it."""

Score = QuestionScore | CriterionScore | KpiScore


@dataclass(frozen=True)
class Contrast:
    """One question, criterion or KPI of a vendor beside the same of another, or beside the most that it can earn."""

    subject: str
    """The id of the question, criterion or KPI."""
    own: float
    """Points of the vendor's total that come from here."""
    other: float
    """Those of the other vendor's total, or those that 100 points here would be."""

    @property
    def size(self) -> float:
        """The points of the total that are won here; negative where they are lost."""
        return self.own - self.other


def contrasts(own: Iterable[Score], other: Iterable[Score]) -> tuple[Contrast, ...]:
    """Return what has a part in both totals, what is won most on the rival first, what is lost most last.

    Equal ones stand in the order of the criteria.
    """
    there = {_subject(score): score.contribution for score in other if score.possible > 0}
    found = [(_subject(score), score.contribution) for score in own if score.possible > 0]
    shared = [Contrast(subject, earned, there[subject]) for subject, earned in found if subject in there]
    return tuple(sorted(shared, key=lambda contrast: rounded(-contrast.size)))


def answer_contrasts(own: Scorecard, other: Scorecard) -> tuple[Contrast, ...]:
    """Return the questions in which two answers earn different points: not by no answer, and not by other weights."""
    here, there = ({score.question.id: score for score in card.questions} for card in (own, other))

    def differs(contrast: Contrast) -> bool:
        scores = here[contrast.subject], there[contrast.subject]
        given = all(score.answer.is_given and score.points is not None for score in scores)
        ahead, behind = (score.credited or 0.0 for score in scores)
        return given and exceeds((ahead - behind) * contrast.size, 0.0)

    return tuple(contrast for contrast in contrasts(own.questions, other.questions) if differs(contrast))


def contrasts_with_mean(card: Scorecard) -> tuple[Contrast, ...]:
    """Return each criterion and KPI beside what the vendor's own mean would give there."""
    mean = (card.total or 0.0) / 100.0
    scores: tuple[Score, ...] = (*card.criteria, *card.kpis)
    return tuple(Contrast(_subject(score), score.contribution, mean * score.possible) for score in scores)


def gaps(card: Scorecard) -> tuple[Contrast, ...]:
    """Return the questions that could earn more, against 100 points each, the largest gap first."""
    found = (Contrast(score.question.id, score.contribution, score.possible) for score in card.questions)
    return tuple(sorted((gap for gap in found if rounded(gap.size) < 0), key=lambda gap: rounded(gap.size)))


def best_rival(lot: LotRanking, vendor: str) -> RankedVendor | None:
    """Return the best other vendor of a lot: the first that is ranked, or else the one with the highest total.

    `None` where no other vendor has a total.
    """
    others = (other for other in lot.vendors if other.vendor.id != vendor and other.scorecard.total is not None)
    first = next(others, None)
    if first is None or first.is_ranked:  # the ranked stand first, in their order
        return first
    return max((first, *others), key=lambda other: (-_RANKED_NEXT.index(other.standing), other.scorecard.total))


def _subject(score: Score) -> str:
    if isinstance(score, QuestionScore):
        return score.question.id
    return score.kpi.id if isinstance(score, KpiScore) else score.criterion.id
