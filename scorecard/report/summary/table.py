"""The table of a lot on the Summary: its vendors in rank order, below a line those not ranked, the buyer last."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from scorecard.core.comparison import reaches
from scorecard.core.insight.cost import price_kpi, price_value
from scorecard.core.insight.insights import LotInsights
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Standing
from scorecard.core.robustness.evidence import firm_share
from scorecard.palette import BAR, BAR_NOT_RANKED, FINANCIAL_BAR, LEADER, LINK, MUTED, OPEN, TEXT, WHITE
from scorecard.report.canvas import styles
from scorecard.report.canvas.page import MISSING, Page, Value
from scorecard.report.canvas.sheet import Tabs
from scorecard.report.canvas.styles import BODY, DARK, DOTTED, HEADER, PERCENT, WHOLE, Look
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.report.summary.budget import PageBudget
from scorecard.report.summary.columns import SummaryColumns
from scorecard.report.text.sentences import kpi_decimals, standing_text
from scorecard.report.text.shares import shown_share
from scorecard.typeset.text_fit import Piece, hyphenated, lines
from scorecard.words import Words

_STRIP_HEIGHT = 6
_SMALL = 10.0
_LINE_HEIGHT, _PADDING = 12.8, 2.6
_PLACES = {Standing.UNRESOLVED: "open", Standing.NOT_ELIGIBLE: "out", Standing.LATE: "out"}
_UNIT_SHOWN = 6
"""Letters of a unit that stand beside each price; a longer one stands over them."""


@dataclass(frozen=True)
class SummaryTable:
    """The table of one lot."""

    page: Page
    columns: SummaryColumns
    lot: LotRanking
    told: LotInsights
    budget: PageBudget
    criteria: Criteria
    tabs: Tabs
    words: Words

    def write_header(self, row: int, headed: Sequence[LotRanking]) -> int:
        """Write the titles over some lots, and under them the colours of the bars; return the row that follows."""
        words, columns = self.words, self.columns
        share, plain = self.criteria.alignment_share, HEADER.but(bottom=None)
        right, centre = plain.but(align="right"), plain.but(align="center")
        self.page.fill(row, 0, self.page.last, plain)
        titles = [
            ("vendor", words("report.column.vendor"), plain),
            ("total", words("report.column.total"), right.but(bold=True)),
            ("alignment", self._side("alignment", share), right),
            ("bars", words("report.summary.bars"), plain),
            ("answered", words("report.summary.answered"), right),
            ("firm", words("report.summary.firm_head"), right),
            ("standing", words("report.summary.standing"), plain),
            *((f"criterion {criterion.id}", self._heading(criterion), centre) for criterion in columns.criteria),
            ("financial", self._side("financial", 1.0 - share), right),
            ("price", self._price_title(headed), right),
        ]
        for name, text, look in titles:
            if columns.has(name):
                self._put(row, name, hyphenated(Piece(text, look.size, look.bold), columns.width(name)), look)
        return self.write_strip(row + 1)

    def _price_title(self, headed: Sequence[LotRanking]) -> str:
        """Return the title of the prices, with units that are too long to stand beside each of them."""
        units = [kpi.unit.of(self.words.language) for kpi in map(price_kpi, headed) if kpi]
        long = dict.fromkeys(unit for unit in units if len(unit) > _UNIT_SHOWN)
        return "\n".join([self.words("report.summary.price"), *long])

    def _side(self, side: str, share: float) -> str:
        """Return the name of a side of the total, and what it counts where there are two."""
        name = self.words(f"report.column.{side}")
        return f"{name}\n{self.words.percent(share * 100)}" if self.criteria.kpis else name

    def _heading(self, criterion: Criterion) -> str:
        name = criterion.name.of(self.words.language)
        if criterion.floor is None:
            return name
        return f"{name}\n{self.words('phrase.floor', floor=self.words.number(criterion.floor))}"

    def write_strip(self, row: int) -> int:
        """Write the dark line under titles and texts; over the criteria it has the colours of the bars."""
        dark, columns = BODY.but(bottom=DARK), self.columns
        self.page.fill(row, 0, self.page.last, dark)
        colors = [
            (f"criterion {each.id}", styles.criterion_color(n, ranked=True)) for n, each in enumerate(columns.criteria)
        ]
        for name, color in (*colors, ("financial", FINANCIAL_BAR)):
            if columns.has(name):
                self.page.fill(row, columns.at(name), columns.at(name), dark.but(fill=color, left=(5, WHITE)))
        self.page.paper.at_least(row, _STRIP_HEIGHT)
        return row + 1

    def write_rows(self, row: int) -> float:
        """Write the vendors from a row on, all rows as high as the highest, and return how many points that is."""
        vendors = self.lot.vendors
        tall = max(map(self._lines, vendors)) * _LINE_HEIGHT + _PADDING
        for place, vendor in enumerate(vendors):
            first_out = not vendor.is_ranked and place > 0 and vendors[place - 1].is_ranked
            self._write_vendor(row + place, vendor, DARK if first_out else None)
            self.page.paper.at_least(row + place, tall)
        return tall

    def _lines(self, vendor: RankedVendor) -> int:
        said = lines(self._standing_pieces(vendor), self.columns.width("standing"))
        return max(said, lines([Piece(_name(vendor), BODY.size, vendor.leads)], self.columns.width("vendor")))

    def _put(self, row: int, name: str, value: Value, look: Look) -> None:
        """Write a text or a number, or a dash, into the column with this name."""
        if isinstance(value, str):
            self.page.text(row, self.columns.at(name), value, look)
        else:
            self.page.number(row, self.columns.at(name), value, look)

    def _write_vendor(self, row: int, vendor: RankedVendor, top: styles.Border | None) -> None:
        card = vendor.scorecard
        fill, color = LEADER if vendor.leads else "", TEXT if vendor.is_ranked else MUTED
        look = BODY.but(fill=fill, color=color, bold=vendor.leads, top=top, bottom=DOTTED)
        right = look.but(align="right", number_format=WHOLE)
        self.page.fill(row, 0, self.page.last, look)
        self._write_name(row, vendor, look)
        # Thick lines in the colour of the ground slim the bar, so that those of neighbours do not melt into one block.
        ground = (5, look.fill or WHITE)
        slim = right.but(size=12, bold=True, top=look.top or ground, bottom=ground)
        self._put(row, "total", card.total, slim)
        if card.total is not None:
            self.page.bar(row, self.columns.at("total"), BAR if vendor.is_ranked else BAR_NOT_RANKED)
        self._put(row, "alignment", card.alignment, right)
        self._write_points(row, card, look)
        if self.columns.has("financial") and self.criteria.kpis_of(self.lot.lot):
            self._put(row, "financial", card.financial, right)
        if self._price_format is not None:
            self._put(row, "price", price_value(card), right.but(number_format=self._price_format))
        # How much is answered, and how much of the total does not hang on what nobody has checked.
        share, partial = right.but(number_format=PERCENT), card.coverage is not None and not reaches(card.coverage, 1.0)
        self._put(row, "answered", shown_share(card.coverage), share.but(bold=True, color=OPEN) if partial else share)
        self._put(row, "firm", shown_share(firm_share(card)), share)
        self._write_standing(row, vendor, look)

    @cached_property
    def _price_format(self) -> str | None:
        """The number format of prices: with the decimals that a text gives them, and with their unit."""
        if (kpi := price_kpi(self.lot)) is None:
            return None
        unit = kpi.unit.of(self.words.language)
        decimals = kpi_decimals(kpi, self.lot, self.words)
        shown = self.words.quantity(1.0, unit if len(unit) <= _UNIT_SHOWN else "", decimals)
        before, number, after = shown.partition(self.words.number(1.0, decimals))
        digits = "#,##0" + f".{'0' * decimals}" * bool(decimals and number)
        quoted = (f'"{part.replace(chr(34), "")}"' if part else "" for part in (before, after))
        return digits.join(quoted)

    def write_reference(self, row: int, card: Scorecard) -> None:
        """Write the buyer's own answers under the vendors', in no order with them."""
        look = BODY.but(color=MUTED, top=DARK, bottom=DOTTED)
        right = look.but(align="right")
        self.page.fill(row, 0, self.page.last, look)
        self._put(row, "rank", self.words("report.summary.place_reference"), look.but(align="center"))
        self._put(row, "vendor", card.vendor.name or card.vendor.id, look.but(wrap=True))
        self._put(row, "alignment", card.alignment, right.but(number_format=WHOLE))
        self._write_points(row, card, look)
        self._put(row, "answered", shown_share(card.coverage), right.but(number_format=PERCENT))
        self._put(row, "standing", self.words("report.summary.reference"), look.but(size=_SMALL))
        self.page.paper.at_least(row, _LINE_HEIGHT + _PADDING)

    def _write_name(self, row: int, vendor: RankedVendor, look: Look) -> None:
        centre, column = look.but(align="center"), self.columns.at("vendor")
        if vendor.is_ranked:
            self._put(row, "rank", vendor.rank, centre.but(number_format=WHOLE))
        else:
            key = _PLACES.get(vendor.standing)
            self._put(row, "rank", self.words(f"report.summary.place_{key}") if key else MISSING, centre)
        name, tab = _name(vendor), self.tabs.vendors.get(vendor.vendor.id)
        fits = lines([Piece(name.replace(" ", "\u00a0"), look.size, look.bold)], self.columns.width("vendor")) == 1
        if tab is not None and fits:
            self.page.link(row, column, name, tab, look)
            return
        self._put(row, "vendor", name, look.but(wrap=True, color=LINK if tab else look.color))
        # LibreOffice breaks no line in a link, so a long name has its link beside it.
        if tab is not None:
            self.page.link(row, self.columns.at("go"), "›", tab, centre)

    def _write_points(self, row: int, card: Scorecard, look: Look) -> None:
        scores = {score.criterion.id: score for score in card.criteria}
        for criterion in self.columns.criteria:
            score = scores.get(criterion.id)
            points = None if score is None else score.points
            cell = look.but(align="center", number_format=WHOLE)
            if score is not None and points is not None:
                cell = styles.heated(cell, points, missed=score.under_floor)
            self._put(row, f"criterion {criterion.id}", points, cell)

    def _write_standing(self, row: int, vendor: RankedVendor, look: Look) -> None:
        small, column = look.but(size=_SMALL, bold=False, wrap=True, snug=True), self.columns.at("standing")
        bold, rest = self._standing_pieces(vendor)
        standing = small.but(bold=True, color=styles.STANDING_COLORS[vendor.standing])
        self.page.parts(row, column, [(bold.text, standing), (rest.text, small)], small, column)

    def _standing_pieces(self, vendor: RankedVendor) -> tuple[Piece, Piece]:
        """Return a standing, whose bold word takes more room, and why and what would change it."""
        note = self.told.of(vendor.vendor.id).note
        said = standing_note_text(note, self.lot, self.criteria, self.words) if self.budget.note else ""
        standing = Piece(standing_text(vendor.standing, self.words), _SMALL, bold=True)
        return standing, Piece(f"  {said}" if said else "", _SMALL)


def _name(vendor: RankedVendor) -> str:
    return " ".join(vendor.vendor.name.split()) or vendor.vendor.id
