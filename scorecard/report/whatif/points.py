"""The points of a lot, which never change with the weights, what each weight comes to, and what else formulas need."""

from scorecard.core.comparison import rounded
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.rankings import RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import MinimumMissed
from scorecard.palette import MUTED, OPEN, TEXT
from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import ANY_NUMBER, BODY, DOTTED, LABEL, ONE_DECIMAL, PERCENT, Look, heated
from scorecard.report.text.sentences import standing_text
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.board import ROW_HEIGHT, LotPart, weight_of
from scorecard.report.whatif.formulas import area

_NOT_GIVEN = '0"*"'
_BASIS_HEIGHT = 16


def write_parts(part: LotPart) -> None:
    """Write beside the weights what each of them comes to."""
    plan, page, lot = part.plan, part.page, part.lot
    look = part.look(BODY.but(size=10, bottom=DOTTED, align="right", number_format=ONE_DECIMAL))
    if plan.share is not None:
        page.formula(plan.share, lot.share, part.formulas.alignment_part(), 100 * part.share, look)
    shares = (part.share, 1 - part.share)
    for (first_row, known), (first, own), share in zip(plan.weighed, lot.weighed, shares, strict=True):
        columns, whole = {weighed.id: column for column, weighed in enumerate(own, start=first)}, weight_of(own)
        for row, weighed in enumerate(known, start=first_row):
            if weighed.id in columns:
                points = 100 * share * weighed.weight / whole if whole else 0.0
                page.formula(row, lot.share, part.formulas.part(columns[weighed.id]), points, look)
            else:
                page.text(row, lot.share, MISSING, look)


def write_points(part: LotPart) -> None:
    """Write the points of each vendor below the weights."""
    words, lot, page = part.words, part.lot, part.page
    title = part.titled("points")
    shown, known = len(lot.vendors), len(lot.lot.vendors)
    if shown < known:
        title = part.say("points_of_first", title=title, shown=shown, all=known)
    page.section(lot.points, title)
    headings = {
        at.NAME: words("report.column.vendor"),
        at.RANK: part.say("rank"),
        at.TOTAL: words("report.column.total"),
        at.RANK_BEFORE: part.say("rank_before"),
        at.TOTAL_BEFORE: part.say("total_before"),
        lot.alignment: words("report.column.alignment"),
    }
    for first, own in lot.weighed:
        headings |= {column: weighed.name.of(words.language) for column, weighed in enumerate(own, start=first)}
    if lot.kpis:
        headings[lot.financial] = words("report.column.financial")
    part.write_headings(lot.points + 1, headings, part.say("standing"))
    _write_weights(part)
    for place, vendor in enumerate(lot.vendors):
        _write_vendor(part, place, vendor)
    after = lot.first_vendor + shown
    if lot.number == len(part.plan.lots) - 1:
        page.text(after, 0, _legend(part), part.look(LABEL.but(wrap=True)), page.last)
    page.paper.keep(lot.points, after - 1)


def _legend(part: LotPart) -> str:
    """Return what the points of all lots look like, and what stands in their place, as far as it occurs."""
    cards = [vendor.scorecard for lot in part.plan.lots for vendor in lot.vendors]
    scores = [score for card in cards for score in card.criteria]
    missing = [kpi.kpi.supplied_by for card in cards for kpi in card.kpis if kpi.points is None]
    occurs = {
        "empty": Supplier.BUYER in missing or any(score.points is None for score in scores),
        "not_given": Supplier.VENDOR in missing,
        "floor": any(score.under_floor for score in scores),
    }
    return " ".join([part.say("legend"), *(part.say(f"legend.{name}") for name, found in occurs.items() if found)])


def _write_weights(part: LotPart) -> None:
    row, page, look = part.lot.weights, part.page, part.look(BODY.but(size=10, color=MUTED, bottom=DOTTED))
    page.fill(row, 0, page.last, look)
    page.text(row, 0, part.say("weight"), look)
    centre = look.but(align="center", number_format=ANY_NUMBER)
    for first, own in part.lot.weighed:
        after = first + len(own)
        for column, weighed in enumerate(own, start=first):
            page.formula(row, column, part.formulas.weight(weighed), weighed.weight, centre)
        if own:
            page.formula(row, after, f"SUM({area(row, first, row, after - 1)})", weight_of(own), centre)
    page.paper.at_least(row, ROW_HEIGHT)


def _write_vendor(part: LotPart, place: int, vendor: RankedVendor) -> None:
    lot, page, formulas, row = part.lot, part.page, part.formulas, part.lot.first_vendor + place
    card, is_out = vendor.scorecard, at.is_out(vendor)
    look = part.look(BODY.but(size=10, bottom=DOTTED, color=MUTED if is_out else TEXT))
    centre, standing = look.but(align="center"), look.but(wrap=True, indent=1)
    points = centre.but(number_format=ONE_DECIMAL)
    page.fill(row, 0, page.last, look)
    page.text(row, at.NAME, part.names[vendor.vendor.id], look)
    if is_out:
        page.text(row, at.RANK, MISSING, centre)
        page.text(row, lot.standing, standing_text(vendor.standing, part.words), standing, page.last)
    else:
        page.formula(row, at.RANK, formulas.rank(place), vendor.rank, centre.but(bold=True))
        page.formula(row, lot.standing, formulas.standing(place), _standing(part, vendor), standing, page.last)
    page.formula(row, at.TOTAL, formulas.total(place), card.total, points.but(bold=True))
    page.number(row, at.RANK_BEFORE, vendor.rank, centre.but(color=MUTED))
    page.number(row, at.TOTAL_BEFORE, card.total, points.but(color=MUTED))
    _write_scores(part, row, card, points)
    page.formula(row, lot.alignment, formulas.alignment(place), card.alignment, points.but(bold=True))
    if lot.kpis:
        page.formula(row, lot.financial, formulas.financial(place), card.financial, points.but(bold=True))
    page.paper.at_least(row, ROW_HEIGHT)


def _write_scores(part: LotPart, row: int, card: Scorecard, look: Look) -> None:
    for column, score in enumerate(card.criteria, start=at.FIRST_POINTS):
        if score.points is not None:
            part.page.number(row, column, score.points, heated(look, score.points, missed=score.under_floor))
    for column, kpi in enumerate(card.kpis, start=part.lot.alignment + 1):
        if kpi.points is not None:
            part.page.number(row, column, kpi.points, heated(look, kpi.points))
        elif kpi.kpi.supplied_by is Supplier.VENDOR:
            part.page.number(row, column, 0.0, look.but(color=OPEN, bold=True, number_format=_NOT_GIVEN))


def _standing(part: LotPart, vendor: RankedVendor) -> str:
    """Return what the formula of a standing says by the original weights."""
    if vendor.is_ranked:
        return standing_text(vendor.standing, part.words)
    if vendor.scorecard.total is None:
        return part.say("no_total")
    # Alignment is said where both sides are under their minimum, as the formula asks it first.
    missed = min((why for why in vendor.reasons if isinstance(why, MinimumMissed)), key=lambda reason: reason.side)
    return part.say(f"under_{missed.side}", bound=part.words.number(missed.minimum))


def write_basis(part: LotPart) -> None:
    """Write a line a vendor with its coverage, what of it is known, and what is compared."""
    lot, page, words = part.lot, part.page, part.words
    headings = {
        at.NAME: part.say("basis_of", lot=lot.lot.lot) if lot.lot.lot else words("report.column.vendor"),
        at.RANKED: part.say("ranked"),
        at.TOTAL_ROUNDED: part.say("rounded"),
        at.POSITION: part.say("position"),
        at.BY_ID: part.say("by_id"),
        lot.alignment: part.say("coverage"),
        lot.standing: part.say("alignment_rounded"),
        lot.standing + 1: part.say("weakest"),
    }
    for key, (first, own) in zip(("covered", "known"), lot.weighed, strict=True):
        for column, weighed in enumerate(own, start=first):
            headings[column] = part.say(key, name=weighed.name.of(words.language))
    part.write_headings(lot.basis, headings)
    ids = sorted(vendor.vendor.id for vendor in lot.vendors)
    for place, vendor in enumerate(lot.vendors):
        _write_basis_of(part, place, vendor, ids.index(vendor.vendor.id) + 1)
    look = part.look(LABEL)
    page.text(lot.usable, 0, part.say("has_totals"), look)
    page.formula(lot.usable, at.ORIGINAL, part.formulas.usable(), 1, look.but(align="center"))


def _write_basis_of(part: LotPart, place: int, vendor: RankedVendor, by_id: int) -> None:
    lot, page, formulas, row = part.lot, part.page, part.formulas, part.lot.first_basis + place
    look = part.look(LABEL)
    centre, card = look.but(align="center"), vendor.scorecard
    fine, percent = centre.but(number_format=ONE_DECIMAL), centre.but(number_format=PERCENT)
    page.paper.at_least(row, _BASIS_HEIGHT)
    page.text(row, at.NAME, part.names[vendor.vendor.id], look)
    page.number(row, at.BY_ID, by_id, centre)
    if at.is_out(vendor):
        page.number(row, at.RANKED, 0, centre)
        page.number(row, at.POSITION, 0, centre)
    else:
        position = place + 1 if vendor.is_ranked else 0
        page.formula(row, at.RANKED, formulas.ranked(place), int(vendor.is_ranked), centre)
        page.formula(row, at.POSITION, formulas.position(place), position, centre)
    for column, score in enumerate(card.criteria, start=at.FIRST_POINTS):
        if score.coverage is not None:
            page.number(row, column, score.coverage, percent)
    for column, kpi in enumerate(card.kpis, start=lot.alignment + 1):
        page.number(row, column, int(kpi.points is not None), centre)
    weakest = min((score.points for score in card.criteria if score.points is not None), default=0.0)
    for column, formula, value, shown in (
        (at.TOTAL_ROUNDED, formulas.compared(place, at.TOTAL), card.total, fine),
        (lot.alignment, formulas.coverage(place), card.coverage, percent),
        (lot.standing, formulas.compared(place, lot.alignment), card.alignment, fine),
        (lot.standing + 1, formulas.weakest(place), weakest, fine),
    ):
        page.formula(row, column, formula, rounded(value or 0.0), shown)
