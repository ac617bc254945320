"""What else the formulas of a lot need."""

from scorecard.core.comparison import rounded
from scorecard.core.model.rankings import RankedVendor
from scorecard.report.canvas.styles import LABEL, ONE_DECIMAL, PERCENT
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.board import LotPart

_BASIS_HEIGHT = 16


def write_basis(part: LotPart) -> None:
    """Write a line a vendor with its coverage, what of it is known, and what is compared."""
    lot, page, words = part.lot, part.page, part.board.words
    headings = {
        at.NAME: part.board.say("basis_of", lot=lot.lot.lot) if lot.lot.lot else words("report.column.vendor"),
        at.RANKED: part.board.say("ranked"),
        at.TOTAL_ROUNDED: part.board.say("rounded"),
        at.POSITION: part.board.say("position"),
        at.BY_ID: part.board.say("by_id"),
        lot.alignment: part.board.say("coverage"),
    }
    for key, (first, own) in zip(("covered", "known"), part.lot.weighed, strict=True):
        for column, weighed in enumerate(own, start=first):
            headings[column] = part.board.say(key, name=weighed.name.of(part.board.words.language))
    headings[lot.standing] = part.board.say("alignment_rounded")
    headings[lot.standing + 1] = part.board.say("weakest")
    part.write_headings(lot.basis, headings)
    ids = sorted(vendor.vendor.id for vendor in lot.vendors)
    for place, vendor in enumerate(lot.vendors):
        _write_vendor(part, place, vendor, ids.index(vendor.vendor.id) + 1)
    look = part.board.look(LABEL)
    page.text(lot.usable, 0, part.board.say("has_totals"), look)
    page.formula(lot.usable, at.ORIGINAL, part.formulas.usable(), 1, look.but(align="center"))


def _write_vendor(part: LotPart, place: int, vendor: RankedVendor, by_id: int) -> None:
    lot, page, formulas, row = part.lot, part.page, part.formulas, part.lot.first_basis + place
    look = part.board.look(LABEL)
    centre = look.but(align="center")
    fine = centre.but(number_format=ONE_DECIMAL)
    card, ranked = vendor.scorecard, vendor.is_ranked
    page.paper.at_least(row, _BASIS_HEIGHT)
    page.text(row, at.NAME, part.names[vendor.vendor.id], look)
    page.number(row, at.BY_ID, by_id, centre)
    if at.is_out(vendor):
        page.number(row, at.RANKED, 0, centre)
        page.number(row, at.POSITION, 0, centre)
    else:
        position = place + 1 if ranked else 0
        page.formula(row, at.RANKED, formulas.ranked(place), int(ranked), centre)
        page.formula(row, at.POSITION, formulas.position(place), position, centre)
    page.formula(row, at.TOTAL_ROUNDED, formulas.compared(place, at.TOTAL), rounded(card.total or 0.0), fine)
    for column, score in enumerate(card.criteria, start=at.FIRST_POINTS):
        if score.coverage is not None:
            page.number(row, column, score.coverage, centre.but(number_format=PERCENT))
    coverage = rounded(card.coverage or 0.0)
    page.formula(row, lot.alignment, formulas.coverage(place), coverage, centre.but(number_format=PERCENT))
    for column, kpi in enumerate(card.kpis, start=lot.first_kpi):
        page.number(row, column, int(kpi.points is not None), centre)
    alignment = rounded(card.alignment or 0.0)
    page.formula(row, lot.standing, formulas.compared(place, lot.alignment), alignment, fine)
    weakest = min((score.points for score in card.criteria if score.points is not None), default=0.0)
    page.formula(row, lot.standing + 1, formulas.weakest(place), rounded(weakest), fine)
