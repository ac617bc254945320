"""What sets two vendors apart, and a vendor from the best there is: point by point of the total, the largest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scorecard.core.comparison import rounded
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, Scorecard
from scorecard.core.model.standing import Standing

_RANKED_NEXT = (Standing.UNRESOLVED, Standing.NOT_ELIGIBLE, Standing.LATE)

VISIBLE = 0.05
"""Points of the total: a smaller figure is 0.0 with one decimal, so nobody is told of it."""

Scores = Iterable[QuestionScore] | Iterable[CriterionScore] | Iterable[KpiScore]


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


def question_contrasts(card: Scorecard, rival: Scorecard) -> tuple[Contrast, ...]:
    """Return the questions that apply to both, what is won most on the rival first, what is lost most last.

    Equal ones stand in the order of the criteria.
    """
    return _contrasts(card.questions, rival.questions)


def criterion_contrasts(card: Scorecard, rival: Scorecard) -> tuple[Contrast, ...]:
    """Return the criteria that apply to both, in the same order as `question_contrasts`."""
    return _contrasts(card.criteria, rival.criteria)


def kpi_contrasts(card: Scorecard, rival: Scorecard) -> tuple[Contrast, ...]:
    """Return the KPIs that count for both, in the same order as `question_contrasts`."""
    return _contrasts(card.kpis, rival.kpis)


def gaps(card: Scorecard) -> tuple[Contrast, ...]:
    """Return the questions that could earn more, against 100 points each, the largest gap first."""
    found = [Contrast(score.question.id, score.contribution, score.possible) for score in card.questions]
    return _by_size((gap for gap in found if rounded(gap.size) < 0), widest_first=False)


def best_rival(lot: LotRanking, vendor: str) -> RankedVendor | None:
    """Return the best other vendor of a lot: the first that is ranked, or else the one with the highest total.

    `None` where no other vendor has a total.
    """
    others = [other for other in lot.vendors if other.vendor.id != vendor and other.scorecard.total is not None]
    ranked = next((other for other in others if other.is_ranked), None)
    if ranked is not None or not others:
        return ranked
    return max(others, key=lambda other: (-_RANKED_NEXT.index(other.standing), other.scorecard.total))


def _contrasts(own: Scores, other: Scores) -> tuple[Contrast, ...]:
    there = dict(_earned(other))
    found = [Contrast(subject, earned, there[subject]) for subject, earned in _earned(own) if subject in there]
    return _by_size(found, widest_first=True)


def _earned(scores: Scores) -> Iterator[tuple[str, float]]:
    """Yield the id and the contribution of what has a part in the total."""
    for score in scores:
        if score.possible > 0:
            yield _subject(score), score.contribution


def _subject(score: QuestionScore | CriterionScore | KpiScore) -> str:
    if isinstance(score, QuestionScore):
        return score.question.id
    return score.kpi.id if isinstance(score, KpiScore) else score.criterion.id


def _by_size(found: Iterable[Contrast], *, widest_first: bool) -> tuple[Contrast, ...]:
    sign = -1.0 if widest_first else 1.0
    return tuple(sorted(found, key=lambda contrast: rounded(sign * contrast.size)))
