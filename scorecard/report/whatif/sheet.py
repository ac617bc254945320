"""The What-if sheet: weights to type over, and totals, ranks, order and charts that follow at once.

Each formula carries the value that the ranking has, so the sheet shows the same before it is calculated anew.
"""

from dataclasses import dataclass

from scorecard.core.comparison import rounded
from scorecard.core.model.rankings import Ranking
from scorecard.palette import ENTRY, HEADING, MUTED, OPEN, OUT
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import RowRange, Sheet, Tabs
from scorecard.report.canvas.styles import ANY_NUMBER, BLUE, BODY, DOTTED, HEADER, LABEL, TITLE
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.basis import write_basis
from scorecard.report.whatif.board import ROW_HEIGHT, Board
from scorecard.report.whatif.formulas import LotFormulas, address, mark, share_that_counts, unusable
from scorecard.report.whatif.lot import LotPart
from scorecard.report.whatif.order import write_order
from scorecard.report.whatif.plan import Plan
from scorecard.report.whatif.points import write_parts, write_points
from scorecard.words import Words

_NAME_WIDTH = 230
_COLUMN_WIDTHS = (46, 72)
"""The least and the most pixels of all other columns."""


def whatif_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; some lot must have a total."""
    plan, tab = at.plan(ranking), tabs.whatif or ""
    return Sheet(tab, _widths(plan), lambda page: _write(page, ranking, plan, tabs, words))


def _widths(plan: Plan) -> tuple[int, ...]:
    """Return the widths in pixels of the columns."""
    least, most = _COLUMN_WIDTHS
    each = max(least, min(most, (WIDEST - _NAME_WIDTH) // (plan.columns - 1)))
    return (_NAME_WIDTH, *(each for _ in range(plan.columns - 1)))


def _write(page: Page, ranking: Ranking, plan: Plan, tabs: Tabs, words: Words) -> RowRange:
    board = Board(page, ranking, plan, words)
    page.link(0, 0, words("report.workbook.back", sheet=tabs.summary), tabs.summary, board.look(LABEL))
    return _Sheet(board).write()


@dataclass(frozen=True)
class _Sheet:
    """The parts of the sheet that all lots share."""

    board: Board

    @property
    def page(self) -> Page:
        return self.board.page

    @property
    def plan(self) -> Plan:
        return self.board.plan

    def write(self) -> RowRange:
        plan = self.plan
        self._write_title(plan)
        self._write_inputs(plan)
        for lot in plan.lots:
            formulas = LotFormulas(plan, lot, self.board.ranking.criteria, self.board.words)
            part = LotPart(self.board, lot, formulas)
            write_parts(part)
            write_order(part)
            write_points(part)
            write_basis(part)
        self._write_basis(plan)
        self._define_names(plan)
        self.page.protect()
        return 1, 1

    def _write_title(self, plan: Plan) -> None:
        page = self.page
        page.fill(1, 0, page.last, self.board.look(TITLE.but(bottom=BLUE)))
        page.text(1, 0, self.board.say("title"), self.board.look(TITLE.but(bottom=BLUE)))
        page.paper.at_least(1, 30)
        page.text(2, 0, self.board.say("how"), self.board.look(BODY.but(wrap=True)), page.last)
        formula = f'IF({address(plan.unusable, at.ORIGINAL)}>0,"{self.board.say("unusable")}","")'
        page.formula(at.MESSAGE_ROW, 0, formula, "", self.board.look(BODY.but(bold=True, color=OUT)), page.last)

    # --- the weights -------------------------------------------------------------------------------------------------

    def _write_inputs(self, plan: Plan) -> None:
        page, inputs = self.page, plan.inputs
        heading = self.board.look(HEADER)
        page.text(at.HEADER_ROW, at.NAME, self.board.say("weights"), heading.but(bold=True, color=HEADING))
        right = heading.but(align="right")
        page.text(at.HEADER_ROW, at.ORIGINAL, self.board.say("original"), right)
        page.text(at.HEADER_ROW, at.INPUT, self.board.say("yours"), right)
        page.text(at.HEADER_ROW, at.MARK, "", heading, at.MARK_LAST)
        parts = {lot.share: self.board.say("part", lot=lot.lot.lot).strip() for lot in plan.lots}
        if any(self.board.breaks(text, column, right) for column, text in parts.items()):
            right, tall = self.board.turned(right, tuple(parts.values()))
            page.paper.at_least(at.HEADER_ROW, tall)
        for column, text in parts.items():
            page.text(at.HEADER_ROW, column, text, right)
        if inputs.share is not None:
            share = rounded(100 * self.board.ranking.criteria.alignment_share)
            self._write_input(inputs.share, self.board.say("share"), share, is_share=True)
        self._write_group(inputs.first_criterion - 1, self.board.say("criteria"))
        for criterion in inputs.criteria:
            name = criterion.name.of(self.board.words.language)
            self._write_input(inputs.row_of(criterion.id), name, criterion.weight)
        if inputs.kpis:
            self._write_group(inputs.first_kpi - 1, self.board.say("kpis"))
        for kpi in inputs.kpis:
            self._write_input(inputs.row_of(kpi.id), kpi.name.of(self.board.words.language), kpi.weight)

    def _write_group(self, row: int, name: str) -> None:
        last = at.FIRST_SHARE + len(self.plan.lots) - 1
        look = self.board.look(BODY.but(size=10, bold=True, color=HEADING, bottom=DOTTED, vertical="bottom"))
        self.page.fill(row, 0, last, look)
        self.page.text(row, 0, name, look)
        self.page.paper.at_least(row, ROW_HEIGHT + 4)

    def _write_input(self, row: int, name: str, weight: float, *, is_share: bool = False) -> None:
        page, look = self.page, self.board.look(BODY.but(size=10, bottom=DOTTED))
        page.text(row, at.NAME, name, look.but(wrap=True))
        number = look.but(align="right", number_format=ANY_NUMBER)
        page.number(row, at.ORIGINAL, weight, number.but(color=MUTED))
        rule: dict[str, object] = {"validate": "decimal", "criteria": ">=", "value": 0}
        if is_share:
            rule = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 100}
        said = self.board.say("error_share" if is_share else "error")
        texts = {"error_title": self.board.say("error_title"), "error_message": said, "ignore_blank": False}
        page.entry(row, at.INPUT, weight, number.but(fill=ENTRY, bold=True), rule | texts)
        formula = mark(row, self.board.words, is_share=is_share)
        page.formula(row, at.MARK, formula, "", look.but(indent=1, bold=True, color=OPEN), at.MARK_LAST)
        page.paper.at_least(row, ROW_HEIGHT)

    # --- what else the formulas need ---------------------------------------------------------------------------------

    def _write_basis(self, plan: Plan) -> None:
        page, look = self.page, self.board.look(LABEL)
        page.paper.up_to(page.last, plan.basis - 1)
        page.section(plan.basis, self.board.say("basis"))
        number = look.but(align="right", number_format=ANY_NUMBER)
        page.text(plan.unusable, 0, self.board.say("count_unusable"), look)
        page.formula(plan.unusable, at.ORIGINAL, unusable(plan), 0, number)
        page.text(plan.unusable + 1, 0, self.board.say("share_used"), look)
        share = 1.0 if plan.inputs.share is None else rounded(100 * self.board.ranking.criteria.alignment_share) / 100
        page.formula(plan.unusable + 1, at.ORIGINAL, share_that_counts(plan), share, number)

    def _define_names(self, plan: Plan) -> None:
        """Name what a reader may want to refer to from another sheet."""
        page, inputs = self.page, plan.inputs
        if inputs.share is not None:
            page.name("whatif_share", inputs.share, at.INPUT)
        for name, first, count in (
            ("whatif_criteria", inputs.first_criterion, len(inputs.criteria)),
            ("whatif_kpis", inputs.first_kpi, len(inputs.kpis)),
        ):
            if count:
                page.name(name, first, at.INPUT, (first + count - 1, at.INPUT))
        for lot in plan.lots:
            first, last = lot.first_vendor, lot.first_vendor + len(lot.vendors) - 1
            columns = {"vendors": at.NAME, "ranks": at.RANK, "totals": at.TOTAL, "alignment": lot.alignment}
            if lot.kpis:
                columns["financial"] = lot.financial
            for name, column in columns.items():
                page.name(f"whatif_{name}_{lot.number + 1}", first, column, (last, column))
            if lot.places:
                first, last = lot.first_order, lot.first_order + lot.places - 1
                column = lot.order_column + at.ORDER_VENDOR
                page.name(f"whatif_order_{lot.number + 1}", first, column, (last, column))
            page.name(f"whatif_message_{lot.number + 1}", lot.message, lot.order_column)
