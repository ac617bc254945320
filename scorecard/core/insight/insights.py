"""All that a reader is told of a ranking, as data: the report, data files and whatever follows only word it."""

from dataclasses import dataclass
from functools import cached_property

from scorecard.core.insight.assurance import Assurance, assurance
from scorecard.core.insight.contract import Contract, contract
from scorecard.core.insight.cost import Cost, cost
from scorecard.core.insight.decision import Decision, decision
from scorecard.core.insight.doubt import MainDoubt, main_doubt
from scorecard.core.insight.headline import Headline, headline
from scorecard.core.insight.open_points import OpenPoint, open_points
from scorecard.core.insight.profile import Profile, best_points, profile
from scorecard.core.insight.remarks import Remarks, remarks
from scorecard.core.insight.shortfalls import Shortfalls, best_figures, shortfalls
from scorecard.core.insight.standing_note import StandingNote, standing_note
from scorecard.core.insight.why import Advantage, why
from scorecard.core.model.rankings import LotRanking, Prospect, Ranking
from scorecard.core.trend.since import Since, VendorSince, since


@dataclass(frozen=True)
class VendorInsights:
    """What a reader is told of a vendor."""

    vendor: str
    prospect: Prospect
    note: StandingNote
    headline: Headline
    profile: Profile
    shortfalls: Shortfalls
    since: VendorSince | None = None
    """What became of it since an earlier campaign; `None` where it was not there, or nobody asked."""


@dataclass(frozen=True)
class LotInsights:
    """What a reader is told of a lot."""

    lot: str
    decision: Decision
    why: tuple[Advantage, ...]
    cost: Cost | None
    assurance: Assurance | None
    doubt: MainDoubt | None
    """`None` where the criteria state none."""
    open_points: tuple[OpenPoint, ...]
    contracts: tuple[Contract, ...]
    """One for each vendor that shares the first place."""
    vendors: tuple[VendorInsights, ...]
    """In the order of the lot."""

    def of(self, vendor: str) -> VendorInsights:
        """Return what is told of a vendor; raises KeyError where the lot has no such vendor."""
        return self._by_id[vendor]

    @cached_property
    def _by_id(self) -> dict[str, VendorInsights]:
        return {told.vendor: told for told in self.vendors}


@dataclass(frozen=True)
class Insights:
    """What a reader is told of a ranking."""

    lots: tuple[LotInsights, ...]
    """In the order of the ranking."""
    remarks: Remarks
    since: Since | None = None
    """What became of all vendors since an earlier campaign; `None` where nobody asked for that."""

    def of(self, lot: str) -> LotInsights:
        """Return what is told of a lot; raises StopIteration where the ranking has no such lot."""
        return next(told for told in self.lots if told.lot == lot)


def insights(ranking: Ranking) -> Insights:
    """Return all that a reader is told of a ranking."""
    compared = since(ranking)
    return Insights(tuple(_of_lot(lot, ranking, compared) for lot in ranking.lots), remarks(ranking), compared)


def _of_lot(lot: LotRanking, ranking: Ranking, compared: Since | None) -> LotInsights:
    criteria, points, figures = ranking.criteria, best_points(lot), best_figures(lot)
    declared = next((each for each in ranking.declared_only if each.lot == lot.lot), None)
    return LotInsights(
        lot=lot.lot,
        decision=decision(lot, declared, ranking.as_sent),
        why=why(lot),
        cost=cost(lot),
        assurance=assurance(lot, ranking.robustness_of(lot.lot)),
        doubt=main_doubt(ranking.robustness_of(lot.lot)),
        open_points=open_points(lot),
        contracts=tuple(contract(each.scorecard, ranking.corrections.of(each.vendor.id)) for each in lot.leaders),
        vendors=tuple(
            VendorInsights(
                vendor=vendor.vendor.id,
                prospect=lot.prospect(vendor.vendor.id),
                note=standing_note(vendor, lot),
                headline=headline(vendor, lot),
                profile=profile(vendor, lot, criteria, points),
                shortfalls=shortfalls(vendor.scorecard, lot.prospect(vendor.vendor.id), criteria.credit, figures),
                since=compared.of(vendor.vendor.id) if compared else None,
            )
            for vendor in lot.vendors
        ),
    )
