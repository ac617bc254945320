"""The Summary of the page: for each lot what to decide, why, what it costs and how sure that is, and what proves it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from scorecard.core.comparison import reaches
from scorecard.core.insight.cost import price_kpi, price_value
from scorecard.core.insight.insights import Insights, LotInsights
from scorecard.core.insight.open_points import OpenPoint, SomethingMissing
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.scorecards import CriterionScore
from scorecard.core.robustness.evidence import firm_share
from scorecard.palette import CRITERION_BARS, HEAT
from scorecard.report.canvas.page import MISSING
from scorecard.report.insight.assurance import assurance_text
from scorecard.report.insight.contract import contract_texts
from scorecard.report.insight.cost import cost_text
from scorecard.report.insight.decision import decision_text
from scorecard.report.insight.open_points import open_point_text
from scorecard.report.insight.remarks import file_remark_texts
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.report.insight.told import Told
from scorecard.report.insight.why import why_texts
from scorecard.report.page.pictures import Plot, contribution_strip, points_plot
from scorecard.report.page.table import PageCell, PageHead, PageRow, PageTable, figure
from scorecard.report.text.sentences import finding_text, points_text, standing_text, vendor_text
from scorecard.report.text.shares import share_text
from scorecard.report.text.standing import everybody
from scorecard.words import Words

_QUESTIONS = 3
"""What sets a leader apart from each rival."""
_TERMS = 4
"""Those for the contract with each leader; all that a better answer could bring is in the table of its answers."""
_ITEMS = 3
"""Those of a list in a term for the contract."""

Anchors = Mapping[str, str]
"""The name of the part of the page about a vendor, by the vendor's id."""


@dataclass(frozen=True)
class LotView:
    """What the page says of a lot."""

    anchor: str
    lot: str
    decision: str
    texts: tuple[tuple[str, tuple[Told, ...]], ...]
    """Each with its title: why, what it costs, how sure."""
    order: PageTable
    points: PageTable
    plot: Plot | None


@dataclass(frozen=True)
class NoteView:
    """A line of a list: the vendor that it is about, where its part of the page is, and what is said."""

    vendor: str
    anchor: str
    said: str


@dataclass(frozen=True)
class SummaryView:
    """What the page says of all lots."""

    lots: tuple[LotView, ...]
    settle: tuple[NoteView, ...]
    contract: tuple[NoteView, ...]
    know: tuple[NoteView, ...]


def summary_view(ranking: Ranking, insights: Insights, anchors: Anchors, words: Words) -> SummaryView:
    """Return the Summary; `anchors` has the vendors with a part of their own."""
    tellers = [
        _Teller(lot, insights.of(lot.lot), ranking.criteria, anchors, words, number)
        for number, lot in enumerate(ranking.lots, start=1)
    ]
    names = {vendor.vendor.id: vendor_text(vendor) for lot in ranking.lots for vendor in lot.vendors}
    remarks = (
        NoteView(
            names[remark.vendor], anchors.get(remark.vendor, ""), finding_text(remark.finding, ranking.criteria, words)
        )
        for remark in insights.remarks.vendors
    )
    files = (NoteView("", "", said) for said in file_remark_texts(insights.remarks, ranking, words))
    return SummaryView(
        lots=tuple(teller.view() for teller in tellers),
        settle=tuple(note for teller in tellers for note in teller.settle()),
        contract=tuple(note for teller in tellers for note in teller.contract()),
        know=(*remarks, *files),
    )


def shown_criteria(lot: LotRanking, criteria: Criteria) -> tuple[Criterion, ...]:
    """Return the criteria of a lot, in the order of their colours."""
    return tuple(criteria.for_lot(lot.lot))


def heat_look(score: CriterionScore | None) -> str:
    """Return the class of a number of points: the darker, the more; another for what is under its floor."""
    if score is None or score.points is None:
        return ""
    shade = next(place for place, (least, _) in enumerate(HEAT) if reaches(score.points, least))
    return "missed" if score.under_floor else f"heat{shade}"


def without_threshold(point: OpenPoint) -> OpenPoint:
    """Return what is open without the figure that would put a vendor first."""
    return replace(point, needed=None) if isinstance(point, SomethingMissing) else point


@dataclass(frozen=True)
class _Teller:
    lot: LotRanking
    told: LotInsights
    criteria: Criteria
    anchors: Anchors
    words: Words
    number: int

    def view(self) -> LotView:
        return LotView(
            anchor=f"lot-{self.number}",
            lot=self.lot.lot,
            decision=decision_text(self.told.decision, self.lot, self.criteria, self.words),
            texts=tuple((self.words(f"report.summary.{key}"), texts) for key, texts in self._texts() if texts),
            order=self._order(),
            points=self._points(),
            plot=points_plot(self.lot, self.criteria, self.number, self.words),
        )

    def _texts(self) -> Iterator[tuple[str, tuple[Told, ...]]]:
        lot, told, words = self.lot, self.told, self.words
        yield "why", tuple(why_texts(told.why, lot, words, _QUESTIONS))
        yield "costs", () if told.cost is None else (cost_text(told.cost, lot, words),)
        sure = told.assurance
        yield "sure", () if sure is None else (assurance_text(sure, lot, self.criteria, words),)

    def _order(self) -> PageTable:
        """Return who stands where, with what the total is made of, and how sure it is."""
        words, sided, price = self.words, bool(self.criteria.kpis_of(self.lot.lot)), price_kpi(self.lot)
        titles = [("rank", "number rank"), ("vendor", ""), ("total", "number total")]
        heads = [PageHead(words(f"report.column.{key}"), look) for key, look in titles]
        heads.append(PageHead(words("report.summary.bars"), "picture"))
        share = self.criteria.alignment_share
        sides = (("alignment", share), ("financial", 1.0 - share)) if sided else (("alignment", 1.0),)
        for key, counts in sides:
            name = words(f"report.column.{key}")
            heads.append(PageHead(f"{name} {words.percent(100 * counts)}" if sided else name, "number"))
        if price is not None:
            heads.append(PageHead(words("report.summary.price"), "number"))
        heads += [PageHead(words(f"report.summary.{key}"), "number") for key in ("answered", "firm_head")]
        heads.append(PageHead(words("report.summary.standing"), "wide"))
        rows = tuple(self._vendor(vendor, sided=sided) for vendor in self.lot.vendors)
        title = words("report.page.order")
        return PageTable(words.headed(self.lot.lot, title) if self.lot.lot else title, tuple(heads), rows, named=1)

    def _vendor(self, vendor: RankedVendor, *, sided: bool) -> PageRow:
        words, card, price = self.words, vendor.scorecard, price_kpi(self.lot)
        shown = shown_criteria(self.lot, self.criteria)
        strip = contribution_strip(card, shown, words, ranked=vendor.is_ranked) if card.total is not None else None
        cells = [
            PageCell(MISSING if vendor.rank is None else str(vendor.rank)),
            PageCell(vendor_text(vendor), anchor=self.anchors.get(vendor.vendor.id, "")),
            PageCell(points_text(card.total, words)),
            PageCell(strip=strip),
            PageCell(points_text(card.alignment, words)),
        ]
        if sided:
            cells.append(PageCell(points_text(card.financial, words)))
        if price is not None:
            amount = price_value(card)
            shown_price = MISSING if amount is None else words.quantity(amount, price.unit.of(words.language))
            cells.append(PageCell(shown_price))
        partial = card.coverage is not None and not reaches(card.coverage, 1.0)
        cells.append(PageCell(self._share(card.coverage), look="open" if partial else ""))
        cells.append(PageCell(self._share(firm_share(card))))
        note = self.told.of(vendor.vendor.id).note
        said = standing_note_text(note, self.lot, self.criteria, words)
        standing = standing_text(vendor.standing, words)
        cells.append(PageCell(said, lead=standing, look=f"standing {vendor.standing.name.lower()}"))
        look = "leads" if vendor.leads else "ranked" if vendor.is_ranked else "unranked"
        return PageRow(tuple(cells), look)

    def _share(self, share: float | None) -> str:
        return MISSING if share is None else share_text(share, self.words)

    def _points(self) -> PageTable:
        """Return the points of everybody in each criterion, the buyer's own last."""
        words, shown = self.words, shown_criteria(self.lot, self.criteria)
        heads = [PageHead(words("report.column.vendor"))]
        for place, criterion in enumerate(shown):
            name = criterion.name.of(words.language)
            floor = "" if criterion.floor is None else words("phrase.floor", floor=words.number(criterion.floor))
            swatch = f"c{place % len(CRITERION_BARS)}"
            kept = floor.replace(" ", "\u00a0")
            heads.append(PageHead(f"{name} ({kept})" if kept else name, "number", swatch))
        sided = bool(self.criteria.kpis_of(self.lot.lot))
        if sided:
            heads.append(PageHead(words("report.column.financial"), "number", "financial"))
        rows = []
        for contestant in everybody(self.lot):
            scores = {score.criterion.id: score for score in contestant.card.criteria}
            found = [scores.get(criterion.id) for criterion in shown]
            cells = [figure(score.points if score else None, words, 0, heat_look(score)) for score in found]
            cells += [figure(contestant.card.financial, words, 0)] if sided else []
            is_ours = contestant.ranked is None
            notes = (contestant.standing_text(words),) if is_ours else ()
            named = PageCell(contestant.name, notes, anchor=self.anchors.get(contestant.card.vendor.id, ""))
            rows.append(PageRow((named, *cells), "ours" if is_ours else ""))
        title = words("report.page.points")
        titled = words.headed(self.lot.lot, title) if self.lot.lot else title
        return PageTable(titled, tuple(heads), tuple(rows), look="scrolls")

    def settle(self) -> Iterator[NoteView]:
        """Yield what to settle before deciding."""
        for point in map(without_threshold, self.told.open_points):
            yield self._note(point.vendor, open_point_text(point, self.lot, self.criteria, self.words))

    def contract(self) -> Iterator[NoteView]:
        """Yield what to write into the contract with each leader."""
        for contract in self.told.contracts:
            card = self.lot.vendor(contract.vendor).scorecard
            for said in islice(contract_texts(contract, card, self.words, _ITEMS), _TERMS):
                yield self._note(contract.vendor, said)

    def _note(self, vendor: str, said: str) -> NoteView:
        return NoteView(vendor_text(self.lot.vendor(vendor)), self.anchors.get(vendor, ""), said)
