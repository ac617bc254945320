"""The table of a lot on the Summary: its vendors in rank order, below a line those not ranked, the buyer last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scorecard.core.comparison import reaches
from scorecard.core.insight.cost import price_kpi, price_value
from scorecard.core.model.standing import Standing
from scorecard.core.robustness.evidence import firm_share
from scorecard.palette import BAR, BAR_NOT_RANKED, FINANCIAL_BAR, HEADING, LEADER, LINK, MUTED, OPEN, OUT, TEXT, WHITE
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import (
    BODY,
    DARK,
    DOTTED,
    HEADER,
    PERCENT,
    WHOLE,
    Border,
    Look,
    criterion_color,
    heat,
)
from scorecard.report.insight.cost import price_format
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.report.text.lists import shown_share
from scorecard.report.text.sentences import standing_text
from scorecard.typeset.text_fit import Piece, clip, clip_to_line, lines

if TYPE_CHECKING:
    from scorecard.core.model.criteria import Criterion
    from scorecard.core.model.rankings import LotRanking, RankedVendor
    from scorecard.core.model.scorecards import Scorecard
    from scorecard.report.summary.detail import Desk

_HEADING_SHOWN = 44
_NAME_SHOWN = 90
_HEADER_HEIGHT = 46
_STRIP_HEIGHT = 6
_SMALL = 10.0
_LINE_HEIGHT = 12.8
_PADDING, _PADDING_TIGHT = 7.0, 2.8
_PLACES = {
    Standing.UNRESOLVED: "report.summary.place_open",
    Standing.NOT_ELIGIBLE: "report.summary.place_out",
    Standing.LATE: "report.summary.place_out",
}
_COLORS = {
    Standing.ELIGIBLE: HEADING,
    Standing.PROVISIONAL: OPEN,
    Standing.UNRESOLVED: OPEN,
    Standing.NOT_ELIGIBLE: OUT,
    Standing.LATE: OUT,
    Standing.NOT_RETURNED: MUTED,
}


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
        words, page = self.desk.words, self.desk.page
        plain = HEADER.but(bottom=None)
        right, centre = (
            plain.but(align="right"),
            plain.but(align="center", rotation=90 if self.desk.columns.turned else 0),
        )
        page.fill(row, 0, page.last, plain)
        titles = {
            "vendor": (words("report.column.vendor"), plain),
            "total": (words("report.column.total"), right.but(bold=True)),
            "alignment": (self._side("alignment", self.desk.ranking.criteria.alignment_share), right),
            "bars": (words("report.summary.bars"), plain),
            "answered": (words("report.summary.answered"), right),
            "firm": (words("report.summary.firm_head"), right),
            "standing": (words("report.summary.standing"), plain),
        }
        titles |= {
            f"criterion {criterion.id}": (self._heading(criterion), centre) for criterion in self.desk.columns.criteria
        }
        if self.desk.columns.has("financial"):
            share = 1.0 - self.desk.ranking.criteria.alignment_share
            titles["financial"] = (self._side("financial", share), right)
        if self.desk.columns.has("price"):
            titles["price"] = (self._price_title(), right)
        for name, (text, look) in titles.items():
            page.text(row, self.desk.columns.at(name), text, look)
        page.paper.at_least(row, self.desk.columns.heading if self.desk.columns.turned else _HEADER_HEIGHT)
        return self._write_strip(row + 1)

    def _price_title(self) -> str:
        """Return the title of the prices, with their unit where it is that of all lots over which it stands."""
        units = {
            clip(kpi.unit.of(self.desk.words.language), _HEADING_SHOWN) for kpi in map(price_kpi, self.headed) if kpi
        }
        return "\n".join([self.desk.words("report.summary.price"), *(units if len(units) == 1 else ())])

    def _side(self, side: str, share: float) -> str:
        """Return the name of a side of the total, and what it counts where there are two."""
        name = self.desk.words(f"report.column.{side}")
        if not self.desk.ranking.criteria.kpis:
            return name
        return f"{name}\n{self.desk.words.percent(share * 100)}"

    def _write_strip(self, row: int) -> int:
        """Write the dark line under the titles; over the criteria it has the colours of the bars."""
        page, columns = self.desk.page, self.desk.columns
        page.fill(row, 0, page.last, BODY.but(bottom=DARK))
        for place, criterion in enumerate(columns.criteria):
            column = columns.at(f"criterion {criterion.id}")
            page.fill(
                row, column, column, BODY.but(fill=criterion_color(place, ranked=True), bottom=DARK, left=(5, WHITE))
            )
        if columns.has("financial"):
            column = columns.at("financial")
            page.fill(row, column, column, BODY.but(fill=FINANCIAL_BAR, bottom=DARK, left=(5, WHITE)))
        page.paper.at_least(row, _STRIP_HEIGHT)
        return row + 1

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

    @property
    def _padding(self) -> float:
        return _PADDING if self.desk.detail.airy else _PADDING_TIGHT

    def _row_height(self, vendor: RankedVendor) -> float:
        widths = self.desk.columns.widths
        room, names = widths[self.desk.columns.at("standing")], widths[self.desk.columns.at("vendor")]
        said = lines(self._standing_pieces(vendor, self._standing_text(vendor)), room)
        named = lines([Piece(self._name(vendor), BODY.size, vendor.leads)], names)
        return max(said, named) * _LINE_HEIGHT + self._padding

    def _has_kpis(self) -> bool:
        return self.desk.columns.has("financial") and bool(self.desk.ranking.criteria.kpis_of(self.lot.lot))

    def _heading(self, criterion: Criterion) -> str:
        name = clip(criterion.name.of(self.desk.words.language), _HEADING_SHOWN)
        if criterion.floor is None:
            return name
        return f"{name}\n{self.desk.words('phrase.floor', floor=self.desk.words.number(criterion.floor))}"

    def _write_vendor(self, row: int, vendor: RankedVendor, top: Border | None) -> None:
        fill = LEADER if vendor.leads else ""
        color = TEXT if vendor.is_ranked else MUTED
        look = BODY.but(fill=fill, color=color, bold=vendor.leads, top=top, bottom=DOTTED)
        self.desk.page.fill(row, 0, self.desk.page.last, look)
        self._write_name(row, vendor, look)
        self._write_total(row, vendor, look)
        right = look.but(align="right", number_format=WHOLE)
        self.desk.page.number(row, self.desk.columns.at("alignment"), vendor.scorecard.alignment, right)
        self._write_points(row, vendor.scorecard, look)
        if self._has_kpis():
            self.desk.page.number(row, self.desk.columns.at("financial"), vendor.scorecard.financial, right)
        if (kpi := price_kpi(self.lot)) is not None:
            price = price_value(vendor.scorecard)
            money = right.but(number_format=price_format(price, kpi.unit.of(self.desk.words.language)))
            self.desk.page.number(row, self.desk.columns.at("price"), price, money)
        self._write_shares(row, vendor.scorecard, right)
        self._write_standing(row, vendor, look)

    def write_reference(self, row: int, card: Scorecard) -> int:
        """Write the buyer's own answers under the vendors', in no order with them; return the row that follows."""
        look = BODY.but(color=MUTED, top=DARK, bottom=DOTTED)
        self.desk.page.fill(row, 0, self.desk.page.last, look)
        place = self.desk.words("report.summary.place_reference")
        self.desk.page.text(row, self.desk.columns.at("rank"), place, look.but(align="center"))
        name = clip_to_line(
            Piece(card.vendor.name, look.size), self.desk.columns.widths[self.desk.columns.at("vendor")]
        )
        self.desk.page.text(row, self.desk.columns.at("vendor"), name or card.vendor.id, look)
        self.desk.page.number(
            row, self.desk.columns.at("alignment"), card.alignment, look.but(align="right", number_format=WHOLE)
        )
        self._write_points(row, card, look)
        share = look.but(align="right", number_format=PERCENT)
        self.desk.page.number(row, self.desk.columns.at("answered"), shown_share(card.coverage), share)
        small = look.but(size=_SMALL)
        self.desk.page.text(row, self.desk.columns.at("standing"), self.desk.words("report.summary.reference"), small)
        self.desk.page.paper.at_least(row, _LINE_HEIGHT + self._padding)
        return row + 1

    def _name(self, vendor: RankedVendor) -> str:
        return clip(vendor.vendor.name, _NAME_SHOWN) or vendor.vendor.id

    def _write_name(self, row: int, vendor: RankedVendor, look: Look) -> None:
        centre, column = look.but(align="center"), self.desk.columns.at("vendor")
        if not vendor.is_ranked:
            place = self.desk.words(_PLACES[vendor.standing]) if vendor.standing in _PLACES else MISSING
            self.desk.page.text(row, self.desk.columns.at("rank"), place, centre)
        else:
            self.desk.page.number(row, self.desk.columns.at("rank"), vendor.rank, centre.but(number_format=WHOLE))
        name, tab = self._name(vendor), self.desk.tabs.vendors.get(vendor.vendor.id)
        fits = lines([Piece(name.replace(" ", "\u00a0"), look.size, look.bold)], self.desk.columns.widths[column]) == 1
        if tab is None or not fits:
            self.desk.page.text(row, column, name, look.but(wrap=True, color=LINK if tab else look.color))
        else:
            self.desk.page.link(row, column, name, tab, look)
        # LibreOffice breaks no line in a link, so a long name has its link beside it.
        if tab is not None and not fits:
            self.desk.page.link(row, self.desk.columns.at("go"), "›", tab, centre)

    def _write_total(self, row: int, vendor: RankedVendor, look: Look) -> None:
        # Thick lines in the colour of the ground slim the bar, so that those of neighbours do not melt into one block.
        ground = (5, look.fill or WHITE)
        column = self.desk.columns.at("total")
        slim = look.but(size=12, bold=True, align="right", number_format=WHOLE, top=look.top or ground, bottom=ground)
        self.desk.page.number(row, column, vendor.scorecard.total, slim)
        if vendor.scorecard.total is not None:
            self.desk.page.bar(row, column, BAR if vendor.is_ranked else BAR_NOT_RANKED)

    def _write_points(self, row: int, card: Scorecard, look: Look) -> None:
        scores = {score.criterion.id: score for score in card.criteria}
        for criterion in self.desk.columns.criteria:
            score = scores.get(criterion.id)
            points = None if score is None else score.points
            cell = look.but(align="center", number_format=WHOLE)
            if score is not None and points is not None:
                shade = cell.but(fill=heat(points), bottom=(1, WHITE), color=TEXT)
                cell = shade.but(fill=OUT, color=WHITE, bold=True) if score.under_floor else shade
            self.desk.page.number(row, self.desk.columns.at(f"criterion {criterion.id}"), points, cell)

    def _write_shares(self, row: int, card: Scorecard, right: Look) -> None:
        """Write how much is answered, and how much of the total does not hang on what nobody has checked."""
        share = right.but(number_format=PERCENT)
        partial = card.coverage is not None and not reaches(card.coverage, 1.0)
        answered = share.but(bold=partial or right.bold, color=OPEN if partial else right.color)
        self.desk.page.number(row, self.desk.columns.at("answered"), shown_share(card.coverage), answered)
        self.desk.page.number(row, self.desk.columns.at("firm"), shown_share(firm_share(card)), share)

    def _write_standing(self, row: int, vendor: RankedVendor, look: Look) -> None:
        small = look.but(size=_SMALL, bold=False, wrap=True)
        standing = (
            standing_text(vendor.standing, self.desk.words),
            small.but(bold=True, color=_COLORS[vendor.standing]),
        )
        said = self._standing_text(vendor)[len(standing[0]) :]
        parts = [standing, (said, small)] if said else [standing]
        self.desk.page.parts(row, self.desk.columns.at("standing"), parts, small, self.desk.columns.at("standing"))

    def _standing_text(self, vendor: RankedVendor) -> str:
        """Return a standing with its reason and what would change it, in as many lines as there are."""
        standing, said = standing_text(vendor.standing, self.desk.words), self._why(vendor)
        if not said:
            return standing
        whole = f"{standing}  {said}"
        room, longest = self.desk.columns.widths[self.desk.columns.at("standing")], len(whole)
        while (
            longest > len(standing) + 2 and lines(self._standing_pieces(vendor, whole), room) > self.desk.detail.lines
        ):
            longest -= 1
            whole = f"{standing}  {clip(said, longest - len(standing) - 2)}"
        return whole

    def _standing_pieces(self, vendor: RankedVendor, whole: str) -> list[Piece]:
        """Return a standing and its reason as they are written: the bold word takes more room."""
        bold = len(standing_text(vendor.standing, self.desk.words))
        return [Piece(whole[:bold], _SMALL, bold=True), Piece(whole[bold:], _SMALL)]

    def _why(self, vendor: RankedVendor) -> str:
        note = self.desk.insights.of(self.lot.lot).of(vendor.vendor.id).note
        return standing_note_text(note, self.lot, self.desk.ranking.criteria, self.desk.words)
