"""The points of a lot, which never change with the weights, and what each weight comes to in its total."""

from scorecard.core.model.criteria import Supplier
from scorecard.core.model.rankings import RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import MinimumMissed
from scorecard.palette import MUTED, OPEN, OUT, TEXT, WHITE
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import ANY_NUMBER, BODY, DOTTED, LABEL, ONE_DECIMAL, PALE, Look, heat
from scorecard.report.text.sentences import standing_text
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.board import ROW_HEIGHT, LotPart, weight_of

_NOT_GIVEN = '0"*"'


def write_parts(part: LotPart) -> None:
    """Write beside the weights what each of them comes to."""
    plan, formulas, lot = part.board.plan, part.formulas, part.lot
    look = part.board.look(BODY.but(size=10, bottom=DOTTED, align="right", number_format=ONE_DECIMAL))
    if plan.share is not None:
        part.page.formula(plan.share, lot.share, formulas.alignment_part(), 100 * part.share, look)
    shares, formulas_of = (part.share, 1 - part.share), (formulas.criterion_part, formulas.kpi_part)
    for (first, known), (_, own), share, formula in zip(plan.weighed, lot.weighed, shares, formulas_of, strict=True):
        places, whole = [weighed.id for weighed in own], weight_of(own)
        for row, weighed in enumerate(known, start=first):
            if weighed.id in places:
                points = 100 * share * weighed.weight / whole if whole else 0.0
                part.page.formula(row, lot.share, formula(places.index(weighed.id)), points, look)
            else:
                part.page.text(row, lot.share, MISSING, look)


def write_points(part: LotPart) -> None:
    """Write the points of each vendor below the weights."""
    lot, page = part.lot, part.page
    title = part.titled("points")
    shown, known = len(lot.vendors), len(lot.lot.vendors)
    if shown < known:
        title = part.board.say("points_of_first", title=title, shown=shown, all=known)
    page.section(lot.points, title)
    part.write_headings(lot.points + 1, _headings(part), part.board.say("standing"))
    _write_weights(part)
    for place, vendor in enumerate(lot.vendors):
        _write_vendor(part, place, vendor)
    after = lot.first_vendor + shown
    if lot.number == len(part.board.plan.lots) - 1:
        page.text(after, 0, part.board.say("legend"), part.board.look(LABEL.but(wrap=True)), page.last)
    page.paper.keep(lot.points, after - 1)


def _headings(part: LotPart) -> dict[int, str]:
    words, lot = part.board.words, part.lot
    headings = {
        at.NAME: words("report.column.vendor"),
        at.RANK: part.board.say("rank"),
        at.TOTAL: words("report.column.total"),
        at.RANK_BEFORE: part.board.say("rank_before"),
        at.TOTAL_BEFORE: part.board.say("total_before"),
        lot.alignment: words("report.column.alignment"),
    }
    for first, own in part.lot.weighed:
        headings |= {
            column: weighed.name.of(part.board.words.language) for column, weighed in enumerate(own, start=first)
        }
    if lot.kpis:
        headings[lot.financial] = words("report.column.financial")
    return headings


def _write_weights(part: LotPart) -> None:
    lot, page, formulas = part.lot, part.page, part.formulas
    look = part.board.look(BODY.but(size=10, color=MUTED, bottom=DOTTED))
    page.fill(lot.weights, 0, page.last, look)
    page.text(lot.weights, 0, part.board.say("weight"), look)
    centre = look.but(align="center", number_format=ANY_NUMBER)
    for first, own in part.lot.weighed:
        for column, weighed in enumerate(own, start=first):
            page.formula(lot.weights, column, formulas.weight(weighed), weighed.weight, centre)
        if own:
            column = first + len(own)
            page.formula(lot.weights, column, formulas.sum_before(column, first), weight_of(own), centre)
    page.paper.at_least(lot.weights, ROW_HEIGHT)


def _write_vendor(part: LotPart, place: int, vendor: RankedVendor) -> None:
    lot, page, formulas, row = part.lot, part.page, part.formulas, part.lot.first_vendor + place
    card = vendor.scorecard
    look = part.board.look(BODY.but(size=10, bottom=DOTTED, color=MUTED if at.is_out(vendor) else TEXT))
    centre = look.but(align="center")
    points = centre.but(number_format=ONE_DECIMAL)
    page.fill(row, 0, page.last, look)
    page.text(row, at.NAME, part.names[vendor.vendor.id], look)
    if at.is_out(vendor):
        page.text(row, at.RANK, MISSING, centre)
    else:
        page.formula(row, at.RANK, formulas.rank(place), vendor.rank, centre.but(bold=True))
    page.formula(row, at.TOTAL, formulas.total(place), card.total, points.but(bold=True))
    page.number(row, at.RANK_BEFORE, vendor.rank, centre.but(color=MUTED))
    page.number(row, at.TOTAL_BEFORE, card.total, points.but(color=MUTED))
    _write_points(part, row, card, points)
    page.formula(row, lot.alignment, formulas.alignment(place), card.alignment, points.but(bold=True))
    if lot.kpis:
        page.formula(row, lot.financial, formulas.financial(place), card.financial, points.but(bold=True))
    standing = look.but(wrap=True, indent=1)
    if at.is_out(vendor):
        page.text(row, lot.standing, standing_text(vendor.standing, part.board.words), standing, page.last)
    else:
        page.formula(row, lot.standing, formulas.standing(place), _standing(part, vendor), standing, page.last)
    page.paper.at_least(row, ROW_HEIGHT)


def _write_points(part: LotPart, row: int, card: Scorecard, look: Look) -> None:
    for column, criterion in enumerate(card.criteria, start=at.FIRST_POINTS):
        if criterion.points is not None:
            shade = _heated(look, criterion.points)
            if criterion.under_floor:
                shade = shade.but(fill=OUT, color=WHITE, bold=True)
            part.page.number(row, column, criterion.points, shade)
    for column, kpi in enumerate(card.kpis, start=part.lot.first_kpi):
        if kpi.points is not None:
            part.page.number(row, column, kpi.points, _heated(look, kpi.points))
        elif kpi.kpi.supplied_by is Supplier.VENDOR:
            part.page.number(row, column, 0.0, look.but(color=OPEN, bold=True, number_format=_NOT_GIVEN))


def _heated(look: Look, points: float) -> Look:
    return look.but(fill=heat(points), color=TEXT, bottom=PALE)


def _standing(part: LotPart, vendor: RankedVendor) -> str:
    """Return what the formula of a standing says by the original weights."""
    if vendor.is_ranked:
        return standing_text(vendor.standing, part.board.words)
    if vendor.scorecard.total is None:
        return part.board.say("no_total")
    missed = [reason for reason in vendor.reasons if isinstance(reason, MinimumMissed)]
    # Alignment is said where both sides are under theirs, as the formula asks it first.
    first = min(missed, key=lambda reason: reason.side)
    return part.board.say(f"under_{first.side}", bound=part.board.words.number(first.minimum))
