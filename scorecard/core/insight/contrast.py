"""What sets two vendors apart, and a vendor from the best there is: point by point of the total, the largest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import KpiScore, QuestionScore, Scorecard
from scorecard.core.model.standing import Standing

_RANKED_NEXT = (Standing.UNRESOLVED, Standing.NOT_ELIGIBLE, Standing.LATE)


@dataclass(frozen=True)
class Contrast:
    """One question or KPI of a vendor beside the same of another vendor, or beside the most that it can earn."""

    subject: str
    """The id of the question or KPI."""
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


def kpi_contrasts(card: Scorecard, rival: Scorecard) -> tuple[Contrast, ...]:
    """Return the KPIs that count for both, in the same order as `question_contrasts`."""
    return _contrasts(card.kpis, rival.kpis)


def gaps(card: Scorecard) -> tuple[Contrast, ...]:
    """Return the questions that could earn more, against 100 points each, the largest gap first."""
    found = [Contrast(one.question.id, one.contribution, one.possible) for one in card.questions]
    return _by_size((one for one in found if round(one.size, 9) < 0), widest_first=False)


def best_rival(lot: LotRanking, vendor: str) -> RankedVendor | None:
    """Return the best other vendor of a lot: the first that is ranked, or else the one with the highest total.

    `None` where no other vendor has a total.
    """
    others = [one for one in lot.vendors if one.vendor.id != vendor and one.scorecard.total is not None]
    ranked = next((one for one in others if one.rank is not None), None)
    if ranked is not None or not others:
        return ranked
    return max(others, key=lambda one: (-_RANKED_NEXT.index(one.standing), one.scorecard.total))


def _contrasts(
    own: Iterable[QuestionScore] | Iterable[KpiScore], other: Iterable[QuestionScore] | Iterable[KpiScore]
) -> tuple[Contrast, ...]:
    there = dict(_earned(other))
    found = [Contrast(subject, earned, there[subject]) for subject, earned in _earned(own) if subject in there]
    return _by_size(found, widest_first=True)


def _earned(scores: Iterable[QuestionScore] | Iterable[KpiScore]) -> Iterator[tuple[str, float]]:
    """Yield the id and the contribution of what has a part in the total."""
    for one in scores:
        if one.possible > 0:
            yield (one.question if isinstance(one, QuestionScore) else one.kpi).id, one.contribution


def _by_size(found: Iterable[Contrast], *, widest_first: bool) -> tuple[Contrast, ...]:
    sign = -1.0 if widest_first else 1.0
    return tuple(sorted(found, key=lambda one: round(sign * one.size, 9)))
