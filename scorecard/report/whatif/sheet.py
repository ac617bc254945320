"""The What-if sheet: weights to type over, and what follows; each formula carries the value that the ranking has."""

from scorecard.core.comparison import rounded
from scorecard.core.model.rankings import Ranking
from scorecard.palette import ENTRY, HEADING, MUTED, OPEN, OUT
from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Sheet, Tabs, write_way_back
from scorecard.report.canvas.styles import ANY_NUMBER, BLUE, BODY, DOTTED, HEADER, LABEL, TITLE
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.board import ROW_HEIGHT, Board, LotPart
from scorecard.report.whatif.formulas import address, mark, share_that_counts, unusable
from scorecard.report.whatif.order import write_order
from scorecard.report.whatif.points import write_basis, write_parts, write_points
from scorecard.words import Words

_NAME_WIDTH = 230
_COLUMN_WIDTHS = (46, 72)
"""The least and the most pixels of all other columns."""


def whatif_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; some lot must have a total."""
    plan = at.plan(ranking)
    least, most = _COLUMN_WIDTHS
    each = max(least, min(most, (WIDEST - _NAME_WIDTH) // (plan.columns - 1)))

    def write(page: Page) -> Range:
        board = Board(page, ranking, plan, words)
        write_way_back(page, tabs, words, board.look(LABEL).size)
        _write_title(board)
        _write_inputs(board)
        for lot in plan.lots:
            part = LotPart(page, ranking, plan, words, lot)
            for write_block in (write_parts, write_order, write_points, write_basis):
                write_block(part)
        _write_basis(board)
        _define_names(board)
        page.protect()
        return 1, 1

    return Sheet(tabs.whatif, (_NAME_WIDTH, *[each] * (plan.columns - 1)), write)


def _write_title(board: Board) -> None:
    page, ruled = board.page, board.look(TITLE.but(bottom=BLUE))
    page.fill(1, 0, page.last, ruled)
    page.text(1, 0, board.say("title"), ruled)
    page.paper.at_least(1, 30)
    page.text(2, 0, board.say("how"), board.look(BODY.but(wrap=True)), page.last)
    formula = f'IF({address(board.plan.unusable, at.ORIGINAL)}>0,"{board.say("unusable")}","")'
    page.formula(at.MESSAGE_ROW, 0, formula, "", board.look(BODY.but(bold=True, color=OUT)), page.last)


def _write_inputs(board: Board) -> None:
    page, plan = board.page, board.plan
    heading = board.look(HEADER)
    page.text(at.HEADER_ROW, at.NAME, board.say("weights"), heading.but(bold=True, color=HEADING))
    right = heading.but(align="right")
    page.text(at.HEADER_ROW, at.ORIGINAL, board.say("original"), right)
    page.text(at.HEADER_ROW, at.INPUT, board.say("yours"), right)
    page.text(at.HEADER_ROW, at.MARK, "", heading, at.MARK_LAST)
    parts = {lot.share: board.say("part", lot=lot.lot.lot).strip() for lot in plan.lots}
    if any(board.breaks(text, column, right) for column, text in parts.items()):
        right, tall = board.turned(right, tuple(parts.values()))
        page.paper.at_least(at.HEADER_ROW, tall)
    for column, text in parts.items():
        page.text(at.HEADER_ROW, column, text, right)
    if plan.share is not None:
        share = rounded(100 * board.ranking.criteria.alignment_share)
        _write_input(board, plan.share, board.say("share"), share, is_share=True)
    group = board.look(BODY.but(size=10, bold=True, color=HEADING, bottom=DOTTED, vertical="bottom"))
    for key, (first, weighed) in zip(("criteria", "kpis"), plan.weighed, strict=True):
        if weighed:
            page.fill(first - 1, 0, plan.lots[-1].share, group)
            page.text(first - 1, 0, board.say(key), group)
            page.paper.at_least(first - 1, ROW_HEIGHT + 4)
        for row, criterion in enumerate(weighed, start=first):
            _write_input(board, row, criterion.name.of(board.words.language), criterion.weight)


def _write_input(board: Board, row: int, name: str, weight: float, *, is_share: bool = False) -> None:
    page, look = board.page, board.look(BODY.but(size=10, bottom=DOTTED))
    page.text(row, at.NAME, name, look.but(wrap=True))
    number = look.but(align="right", number_format=ANY_NUMBER)
    page.number(row, at.ORIGINAL, weight, number.but(color=MUTED))
    rule: dict[str, object] = {"validate": "decimal", "criteria": ">=", "value": 0}
    if is_share:
        rule = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 100}
    said = board.say("error_share" if is_share else "error")
    texts = {"error_title": board.say("error_title"), "error_message": said, "ignore_blank": False}
    page.entry(row, at.INPUT, weight, number.but(fill=ENTRY, bold=True), rule | texts)
    formula = mark(row, board.words, is_share=is_share)
    page.formula(row, at.MARK, formula, "", look.but(indent=1, bold=True, color=OPEN), at.MARK_LAST)
    page.paper.at_least(row, ROW_HEIGHT)


def _write_basis(board: Board) -> None:
    page, plan, look = board.page, board.plan, board.look(LABEL)
    page.paper.up_to(page.last, plan.basis - 1)
    page.section(plan.basis, board.say("basis"))
    number = look.but(align="right", number_format=ANY_NUMBER)
    page.text(plan.unusable, 0, board.say("count_unusable"), look)
    page.formula(plan.unusable, at.ORIGINAL, unusable(plan), 0, number)
    page.text(plan.unusable + 1, 0, board.say("share_used"), look)
    share = 1.0 if plan.share is None else rounded(100 * board.ranking.criteria.alignment_share) / 100
    page.formula(plan.unusable + 1, at.ORIGINAL, share_that_counts(plan), share, number)


def _define_names(board: Board) -> None:
    """Name what a reader may want to refer to from another sheet."""
    plan = board.plan
    named = [] if plan.share is None else [("share", plan.share, at.INPUT, 1)]
    for name, (first, weighed) in zip(("criteria", "kpis"), plan.weighed, strict=True):
        named.append((name, first, at.INPUT, len(weighed)))
    for number, lot in enumerate(plan.lots, start=1):
        columns = {"vendors": at.NAME, "ranks": at.RANK, "totals": at.TOTAL, "alignment": lot.alignment}
        columns |= {"financial": lot.financial} if lot.kpis else {}
        named += [(f"{name}_{number}", lot.first_vendor, column, len(lot.vendors)) for name, column in columns.items()]
        named.append((f"order_{number}", lot.first_order, lot.in_order[at.NAME][0], lot.places))
        named.append((f"message_{number}", lot.order + 1, lot.in_order[at.RANK][0], 1))
    for name, first, column, count in named:
        if count:
            board.page.name(f"whatif_{name}", first, column, (first + count - 1, column))
