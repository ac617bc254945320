"""The table of a lot on the Summary: its vendors in rank order, below a line those not ranked, the buyer last."""

from dataclasses import dataclass, replace

from scorecard.core.comparison import reaches
from scorecard.core.insight.cost import price_kpi, price_value
from scorecard.core.model.criteria import Criterion
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Standing
from scorecard.core.robustness.evidence import firm_share
from scorecard.palette import BAR, BAR_NOT_RANKED, FINANCIAL_BAR, LEADER, LINK, MUTED, OPEN, TEXT, WHITE
from scorecard.report.canvas import styles
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import BODY, DARK, DOTTED, HEADER, PERCENT, WHOLE, Look
from scorecard.report.insight.cost import price_format
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.report.summary.desk import Desk
from scorecard.report.text.sentences import standing_text
from scorecard.report.text.shares import shown_share
from scorecard.typeset.text_fit import Piece, clip, clip_to_line, lines

_HEADING_SHOWN = 44
_NAME_SHOWN = 90
_HEADER_HEIGHT = 46
_STRIP_HEIGHT = 6
_SMALL = 10.0
_LINE_HEIGHT = 12.8
_PADDING, _PADDING_TIGHT = 7.0, 2.8
_PLACES = {Standing.UNRESOLVED: "open", Standing.NOT_ELIGIBLE: "out", Standing.LATE: "out"}


@dataclass(frozen=True)
class Rows:
    """Rows of vendors that follow each other, all of them ranked or none, and all equally high."""

    first: int
    place: int
    """Of the first vendor in its lot, counted from 0."""
    count: int
    tall: float
    """Points."""
    ranked: bool


@dataclass(frozen=True)
class SummaryTable:
    """The table of one lot."""

    desk: Desk
    lot: LotRanking
    headed: tuple[LotRanking, ...]
    """The lots over which its titles stand."""

    def write_header(self, row: int) -> int:
        """Write the titles, and under them the colours of the bars; return the row that follows."""
        desk, words, columns = self.desk, self.desk.words, self.desk.columns
        share, plain = desk.ranking.criteria.alignment_share, HEADER.but(bottom=None)
        right, centre = plain.but(align="right"), plain.but(align="center", rotation=90 if columns.turned else 0)
        desk.page.fill(row, 0, desk.page.last, plain)
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
            ("price", self._price_title(), right),
        ]
        for name, text, look in titles:
            if columns.has(name):
                desk.text(row, name, text, look)
        desk.page.paper.at_least(row, columns.heading if columns.turned else _HEADER_HEIGHT)
        self._write_strip(row + 1)
        return row + 2

    def _price_title(self) -> str:
        """Return the title of the prices, with their unit where it is that of all lots over which it stands."""
        language, kpis = self.desk.words.language, map(price_kpi, self.headed)
        units = {clip(kpi.unit.of(language), _HEADING_SHOWN) for kpi in kpis if kpi}
        return "\n".join([self.desk.words("report.summary.price"), *(units if len(units) == 1 else ())])

    def _side(self, side: str, share: float) -> str:
        """Return the name of a side of the total, and what it counts where there are two."""
        name = self.desk.words(f"report.column.{side}")
        return f"{name}\n{self.desk.words.percent(share * 100)}" if self.desk.ranking.criteria.kpis else name

    def _heading(self, criterion: Criterion) -> str:
        words = self.desk.words
        name = clip(criterion.name.of(words.language), _HEADING_SHOWN)
        if criterion.floor is None:
            return name
        return f"{name}\n{words('phrase.floor', floor=words.number(criterion.floor))}"

    def _write_strip(self, row: int) -> None:
        """Write the dark line under the titles; over the criteria it has the colours of the bars."""
        page, columns, dark = self.desk.page, self.desk.columns, BODY.but(bottom=DARK)
        page.fill(row, 0, page.last, dark)
        colors = [
            (f"criterion {each.id}", styles.criterion_color(n, ranked=True)) for n, each in enumerate(columns.criteria)
        ]
        for name, color in (*colors, ("financial", FINANCIAL_BAR)):
            if columns.has(name):
                page.fill(row, columns.at(name), columns.at(name), dark.but(fill=color, left=(5, WHITE)))
        page.paper.at_least(row, _STRIP_HEIGHT)

    def write_rows(self, row: int) -> list[Rows]:
        """Write the vendors from a row on, and return their rows in groups: ranked or not, and equally high."""
        groups: list[Rows] = []
        for place, vendor in enumerate(self.lot.vendors):
            ranked, tall = vendor.is_ranked, self._row_height(vendor)
            if not groups or (groups[-1].ranked, groups[-1].tall) != (ranked, tall):
                groups.append(Rows(row + place, place, 0, tall, ranked))
            groups[-1] = replace(groups[-1], count=groups[-1].count + 1)
            first_out = not ranked and place > 0 and self.lot.vendors[place - 1].is_ranked
            self._write_vendor(row + place, vendor, DARK if first_out else None)
            self.desk.page.paper.at_least(row + place, tall)
        return groups

    def _row_height(self, vendor: RankedVendor) -> float:
        said = lines(self._standing_pieces(vendor), self.desk.width("standing"))
        named = lines([Piece(_name(vendor), BODY.size, vendor.leads)], self.desk.width("vendor"))
        return self._height(max(said, named))

    def _height(self, lines: int) -> float:
        return lines * _LINE_HEIGHT + (_PADDING if self.desk.detail.airy else _PADDING_TIGHT)

    def _write_vendor(self, row: int, vendor: RankedVendor, top: styles.Border | None) -> None:
        desk, card = self.desk, vendor.scorecard
        fill, color = LEADER if vendor.leads else "", TEXT if vendor.is_ranked else MUTED
        look = BODY.but(fill=fill, color=color, bold=vendor.leads, top=top, bottom=DOTTED)
        right = look.but(align="right", number_format=WHOLE)
        desk.page.fill(row, 0, desk.page.last, look)
        self._write_name(row, vendor, look)
        # Thick lines in the colour of the ground slim the bar, so that those of neighbours do not melt into one block.
        ground = (5, look.fill or WHITE)
        slim = right.but(size=12, bold=True, top=look.top or ground, bottom=ground)
        desk.number(row, "total", card.total, slim)
        if card.total is not None:
            desk.page.bar(row, desk.columns.at("total"), BAR if vendor.is_ranked else BAR_NOT_RANKED)
        desk.number(row, "alignment", card.alignment, right)
        self._write_points(row, card, look)
        if desk.columns.has("financial") and desk.ranking.criteria.kpis_of(self.lot.lot):
            desk.number(row, "financial", card.financial, right)
        if (kpi := price_kpi(self.lot)) is not None:
            price = price_value(card)
            money = price_format(price, kpi.unit.of(desk.words.language))
            desk.number(row, "price", price, right.but(number_format=money))
        # How much is answered, and how much of the total does not hang on what nobody has checked.
        share, partial = right.but(number_format=PERCENT), card.coverage is not None and not reaches(card.coverage, 1.0)
        desk.number(row, "answered", shown_share(card.coverage), share.but(bold=True, color=OPEN) if partial else share)
        desk.number(row, "firm", shown_share(firm_share(card)), share)
        self._write_standing(row, vendor, look)

    def write_reference(self, row: int, card: Scorecard) -> int:
        """Write the buyer's own answers under the vendors', in no order with them; return the row that follows."""
        desk, look = self.desk, BODY.but(color=MUTED, top=DARK, bottom=DOTTED)
        right = look.but(align="right")
        desk.page.fill(row, 0, desk.page.last, look)
        desk.text(row, "rank", desk.words("report.summary.place_reference"), look.but(align="center"))
        name = clip_to_line(Piece(card.vendor.name, look.size), desk.width("vendor"))
        desk.text(row, "vendor", name or card.vendor.id, look)
        desk.number(row, "alignment", card.alignment, right.but(number_format=WHOLE))
        self._write_points(row, card, look)
        desk.number(row, "answered", shown_share(card.coverage), right.but(number_format=PERCENT))
        desk.text(row, "standing", desk.words("report.summary.reference"), look.but(size=_SMALL))
        desk.page.paper.at_least(row, self._height(1))
        return row + 1

    def _write_name(self, row: int, vendor: RankedVendor, look: Look) -> None:
        desk, centre, column = self.desk, look.but(align="center"), self.desk.columns.at("vendor")
        if vendor.is_ranked:
            desk.number(row, "rank", vendor.rank, centre.but(number_format=WHOLE))
        else:
            key = _PLACES.get(vendor.standing)
            desk.text(row, "rank", desk.words(f"report.summary.place_{key}") if key else MISSING, centre)
        name, tab = _name(vendor), desk.tabs.vendors.get(vendor.vendor.id)
        fits = lines([Piece(name.replace(" ", "\u00a0"), look.size, look.bold)], desk.width("vendor")) == 1
        if tab is not None and fits:
            desk.page.link(row, column, name, tab, look)
            return
        desk.text(row, "vendor", name, look.but(wrap=True, color=LINK if tab else look.color))
        # LibreOffice breaks no line in a link, so a long name has its link beside it.
        if tab is not None:
            desk.page.link(row, desk.columns.at("go"), "›", tab, centre)

    def _write_points(self, row: int, card: Scorecard, look: Look) -> None:
        scores = {score.criterion.id: score for score in card.criteria}
        for criterion in self.desk.columns.criteria:
            score = scores.get(criterion.id)
            points = None if score is None else score.points
            cell = look.but(align="center", number_format=WHOLE)
            if score is not None and points is not None:
                cell = styles.heated(cell, points, missed=score.under_floor)
            self.desk.number(row, f"criterion {criterion.id}", points, cell)

    def _write_standing(self, row: int, vendor: RankedVendor, look: Look) -> None:
        small, column = look.but(size=_SMALL, bold=False, wrap=True), self.desk.columns.at("standing")
        bold, rest = self._standing_pieces(vendor)
        standing = small.but(bold=True, color=styles.STANDING_COLORS[vendor.standing])
        self.desk.page.parts(row, column, [(bold.text, standing), (rest.text, small)], small, column)

    def _standing_pieces(self, vendor: RankedVendor) -> tuple[Piece, Piece]:
        """Return a standing, whose bold word takes more room, and why and what would change it, as far as lines go."""
        desk, standing = self.desk, standing_text(vendor.standing, self.desk.words)
        note = desk.insights.of(self.lot.lot).of(vendor.vendor.id).note
        said = standing_note_text(note, self.lot, desk.ranking.criteria, desk.words)
        bold, room = Piece(standing, _SMALL, bold=True), desk.width("standing")
        rest = Piece(f"  {said}" if said else "", _SMALL)
        for shown in range(len(rest.text) - 3, -1, -1):
            if lines((bold, rest), room) <= desk.detail.lines:
                break
            rest = Piece(f"  {clip(said, shown)}", _SMALL)
        return bold, rest


def _name(vendor: RankedVendor) -> str:
    return clip(vendor.vendor.name, _NAME_SHOWN) or vendor.vendor.id
