"""The Summary of the page: for each lot what to decide, why, what it costs and how sure that is, and what proves it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from scorecard.core.comparison import reaches
from scorecard.core.insight.cost import price_kpi, price_value
from scorecard.core.insight.insights import Insights, LotInsights
from scorecard.core.insight.open_points import OpenPoint, SomethingMissing
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.scorecards import CriterionScore, Scorecard
from scorecard.core.robustness.evidence import firm_share
from scorecard.palette import CRITERION_BARS, HEAT
from scorecard.report.canvas.page import MISSING
from scorecard.report.insight.contract import contract_texts
from scorecard.report.insight.cost import cost_text
from scorecard.report.insight.decision import decision_text
from scorecard.report.insight.doubt import sure_text
from scorecard.report.insight.open_points import open_point_text
from scorecard.report.insight.remarks import criteria_remark_texts, file_remark_texts
from scorecard.report.insight.since import since_text
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.report.insight.told import Told
from scorecard.report.insight.why import why_texts
from scorecard.report.page.pictures import Plot, contribution_strip, points_plot
from scorecard.report.page.table import PageCell, PageHead, PageRow, PageTable, figure
from scorecard.report.text.corrections import all_overdue_text
from scorecard.report.text.record import record_texts
from scorecard.report.text.sentences import finding_text, standing_text, vendor_text
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
    of_criteria = criteria_remark_texts(insights.remarks, ranking, words)
    changes = (NoteView(words("report.summary.lead.criteria"), "", said) for said in of_criteria)
    of_files = (*file_remark_texts(insights.remarks, ranking, words), *record_texts(ranking, words))
    files = (*changes, *(NoteView("", "", said) for said in of_files))
    overdue = all_overdue_text(ranking, words)
    owed = (NoteView(words("report.correction.name"), "", overdue),) if overdue else ()
    told = insights.since
    since = () if told is None else (NoteView(words("report.since.lead"), "", since_text(told, ranking, words)),)
    return SummaryView(
        lots=tuple(teller.view() for teller in tellers),
        settle=tuple(note for teller in tellers for note in teller.settle()),
        contract=tuple(note for teller in tellers for note in teller.contract()),
        know=(*remarks, *owed, *files, *since),
    )


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
        sure = sure_text(told, lot, self.criteria, words)
        yield "sure", () if sure is None else (sure,)

    def _order(self) -> PageTable:
        """Return who stands where, with what the total is made of, and how sure it is."""
        words, columns = self.words, list(self._columns())
        rows = tuple(
            PageRow(
                tuple(cell(vendor, vendor.scorecard) for _, cell in columns),
                "leads" if vendor.leads else "ranked" if vendor.is_ranked else "unranked",
            )
            for vendor in self.lot.vendors
        )
        return PageTable(self._titled(words("report.page.order")), tuple(head for head, _ in columns), rows, named=1)

    def _columns(self) -> Iterator[tuple[PageHead, Callable[[RankedVendor, Scorecard], PageCell]]]:
        """Yield the columns of the order: what stands over each, and what stands in it for a vendor."""
        words, share, price = self.words, self.criteria.alignment_share, price_kpi(self.lot)
        names = {name: words(f"report.column.{name}") for name in ("rank", "vendor", "total", "alignment", "financial")}
        yield PageHead(names["rank"], "number rank"), lambda vendor, _: figure(vendor.rank, words, 0)
        yield PageHead(names["vendor"]), self._named
        yield PageHead(names["total"], "number total"), lambda _, card: figure(card.total, words, 0)
        yield PageHead(words("report.summary.bars"), "picture"), self._bar
        sides = (words.percent(100 * share), words.percent(100 - 100 * share)) if self._is_sided else ("", "")
        head = PageHead(f"{names['alignment']} {sides[0]}".rstrip(), "number")
        yield head, lambda _, card: figure(card.alignment, words, 0)
        if self._is_sided:
            head = PageHead(f"{names['financial']} {sides[1]}", "number")
            yield head, lambda _, card: figure(card.financial, words, 0)
        if price is not None:
            unit = price.unit.of(words.language)
            yield PageHead(words("report.summary.price"), "number"), lambda _, card: self._price(card, unit)
        yield PageHead(words("report.summary.answered"), "number"), lambda _, card: self._share(card.coverage, "open")
        yield PageHead(words("report.summary.firm_head"), "number"), lambda _, card: self._share(firm_share(card))
        yield PageHead(words("report.summary.standing"), "wide"), self._standing

    @property
    def _is_sided(self) -> bool:
        return bool(self.criteria.kpis_of(self.lot.lot))

    def _titled(self, title: str) -> str:
        return self.words.headed(self.lot.lot, title) if self.lot.lot else title

    def _named(self, vendor: RankedVendor, _card: Scorecard) -> PageCell:
        return PageCell(vendor_text(vendor), anchor=self.anchors.get(vendor.vendor.id, ""))

    def _bar(self, vendor: RankedVendor, card: Scorecard) -> PageCell:
        shown = self.criteria.for_lot(self.lot.lot)
        known = card.total is not None
        return PageCell(strip=contribution_strip(card, shown, self.words, ranked=vendor.is_ranked) if known else None)

    def _price(self, card: Scorecard, unit: str) -> PageCell:
        amount = price_value(card)
        return PageCell(MISSING if amount is None else self.words.quantity(amount, unit))

    def _standing(self, vendor: RankedVendor, _card: Scorecard) -> PageCell:
        note = self.told.of(vendor.vendor.id).note
        said = standing_note_text(note, self.lot, self.criteria, self.words)
        look = f"standing {vendor.standing.name.lower()}"
        return PageCell(said, lead=standing_text(vendor.standing, self.words), look=look)

    def _share(self, share: float | None, partial: str = "") -> PageCell:
        """Return a share, with a look where it is not all."""
        if share is None:
            return PageCell(MISSING)
        return PageCell(share_text(share, self.words), look="" if reaches(share, 1.0) else partial)

    def _points(self) -> PageTable:
        """Return the points of everybody in each criterion, the buyer's own last."""
        words, shown = self.words, self.criteria.for_lot(self.lot.lot)
        heads = [PageHead(words("report.column.vendor"))]
        for place, criterion in enumerate(shown):
            name = criterion.name.of(words.language)
            floor = "" if criterion.floor is None else words("phrase.floor", floor=words.number(criterion.floor))
            swatch = f"c{place % len(CRITERION_BARS)}"
            kept = floor.replace(" ", "\u00a0")
            heads.append(PageHead(f"{name} ({kept})" if kept else name, "number", swatch))
        if self._is_sided:
            heads.append(PageHead(words("report.column.financial"), "number", "financial"))
        rows = []
        for contestant in everybody(self.lot):
            scores = {score.criterion.id: score for score in contestant.card.criteria}
            found = [scores.get(criterion.id) for criterion in shown]
            cells = [figure(score.points if score else None, words, 0, heat_look(score)) for score in found]
            cells += [figure(contestant.card.financial, words, 0)] if self._is_sided else []
            is_ours = contestant.ranked is None
            notes = (contestant.standing_text(words),) if is_ours else ()
            named = PageCell(contestant.name, notes, anchor=self.anchors.get(contestant.card.vendor.id, ""))
            rows.append(PageRow((named, *cells), "ours" if is_ours else ""))
        title = self._titled(words("report.page.points"))
        return PageTable(title, tuple(heads), tuple(rows), look="scrolls")

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
