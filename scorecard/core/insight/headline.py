"""Where a vendor stands in its lot, and what puts it there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.comparison import rounded
from scorecard.core.insight.contrast import VISIBLE, best_rival, criterion_contrasts, kpi_contrasts
from scorecard.core.insight.decision import is_above_leader
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import CriterionScore, KpiScore, Scorecard
from scorecard.core.model.standing import Reason


class PlaceCode(StrEnum):
    """Where a vendor stands."""

    ONLY = "only"
    SHARED = "shared"
    FIRST = "first"
    FIRST_LEVEL = "first_level"
    """Ahead only by the rules for a tie."""
    BEHIND = "behind"
    BEHIND_LEVEL = "behind_level"
    """Behind only by the rules for a tie."""
    NOT_RANKED = "not_ranked"


@dataclass(frozen=True)
class Headline:
    """Where a vendor stands, and what puts it there."""

    code: PlaceCode
    sharing: tuple[str, ...] = ()
    """The ids of the others with the same rank."""
    rival: str = ""
    """The id of the leader, or of who follows it, where a vendor is held against that one."""
    gap: float | None = None
    """The points between the two, if any."""
    strongest: tuple[str, ...] = ()
    """The ids of the criteria and KPIs in which a ranked vendor gains most, against its best rival or its own mean."""
    held_back: tuple[str, ...] = ()
    """Those in which it loses most."""
    reason: Reason | None = None
    """Why a vendor is not ranked, or only provisionally."""
    above_leader: bool = False
    """Whether a vendor that is not ranked has more points than the leader."""


def headline(vendor: RankedVendor, lot: LotRanking) -> Headline:
    """Return where a vendor stands in its lot, and what puts it there."""
    reason = next(iter(vendor.reasons), None)
    if not vendor.is_ranked:
        return Headline(PlaceCode.NOT_RANKED, reason=reason, above_leader=is_above_leader(vendor, lot))
    rival = best_rival(lot, vendor.vendor.id)
    sizes = _against_mean(vendor.scorecard) if rival is None else _against(vendor.scorecard, rival.scorecard)
    widest = sorted(sizes, key=lambda pair: -abs(pair[0]))
    code, sharing, neighbour, gap = _place(vendor, lot)
    return Headline(
        code,
        sharing,
        neighbour,
        gap,
        strongest=tuple(subject for size, subject in widest if size >= VISIBLE),
        held_back=tuple(subject for size, subject in widest if size <= -VISIBLE),
        reason=reason if vendor.is_provisional else None,
    )


def _place(vendor: RankedVendor, lot: LotRanking) -> tuple[PlaceCode, tuple[str, ...], str, float | None]:
    others = [other for other in lot.ranked if other.vendor.id != vendor.vendor.id]
    if not others:
        return PlaceCode.ONLY, (), "", None
    sharing = tuple(other.vendor.id for other in others if other.rank == vendor.rank)
    if sharing:
        return PlaceCode.SHARED, sharing, "", None
    rival = others[0]
    gap = abs((vendor.scorecard.total or 0.0) - (rival.scorecard.total or 0.0))
    if rounded(gap):
        return PlaceCode.FIRST if vendor.leads else PlaceCode.BEHIND, (), rival.vendor.id, gap
    return PlaceCode.FIRST_LEVEL if vendor.leads else PlaceCode.BEHIND_LEVEL, (), rival.vendor.id, None


def _against(card: Scorecard, rival: Scorecard) -> Iterator[tuple[float, str]]:
    """Yield the points of the total by which each KPI and criterion is above another vendor's."""
    for contrast in (*kpi_contrasts(card, rival), *criterion_contrasts(card, rival)):
        yield contrast.size, contrast.subject


def _against_mean(card: Scorecard) -> Iterator[tuple[float, str]]:
    """Yield the points of the total by which each criterion and KPI is above what the vendor's own mean would give."""
    mean = (card.total or 0.0) / 100.0
    scores: Iterable[CriterionScore | KpiScore] = (*card.criteria, *card.kpis)
    for score in scores:
        subject = score.kpi.id if isinstance(score, KpiScore) else score.criterion.id
        yield score.contribution - mean * score.possible, subject
