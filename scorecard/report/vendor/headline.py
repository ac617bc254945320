"""The sentence at the head of a vendor's sheet, made from its numbers: where it stands, and what puts it there."""

from scorecard.core.insight.contrast import best_rival, kpi_contrasts
from scorecard.core.model.criteria import Criteria, Kpi
from scorecard.core.model.rankings import LotRanking, RankedVendor, Standing
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import reason_text, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

SHOWN = 0.05
"""Points: a smaller figure is 0.0 with one decimal."""
_NAMED = 60
"""The characters of a name that a sentence says."""
_TOPICS = 3
_VENDORS = 3


def headline_text(lot: LotRanking, one: RankedVendor, criteria: Criteria, words: Words) -> str:
    """Return in one sentence where a vendor stands in its lot, and what puts it there."""
    place = f" {words('report.vendor.in_lot', lot=lot.lot)}" if lot.lot else ""
    if one.rank is None:
        return _not_ranked_text(lot, one, criteria, place, words)
    said = _place_text(lot, one, place, words)
    more, fewer = _topics(lot, one, words)
    why = [
        words(f"report.vendor.{key}", topics=words.listed(topics))
        for key, topics in (("strongest", more), ("held_back", fewer))
        if topics
    ]
    said = words("report.vendor.place_why", place=said, why="; ".join(why)) if why else f"{said}."
    said = said.replace("….", "…")
    if one.standing is Standing.PROVISIONAL and one.reasons:
        reason = reason_text(one.reasons[0], criteria, words)
        said = f"{said} {words('report.vendor.provisional', reason=reason)}"
    return said


def _place_text(lot: LotRanking, one: RankedVendor, place: str, words: Words) -> str:
    ranked = [other for other in lot.vendors if other.rank is not None]
    if len(ranked) == 1:
        return words("report.vendor.only", lot=place)
    sharing = [vendor_text(other) for other in ranked if other.rank == one.rank and other.vendor.id != one.vendor.id]
    if sharing:
        return words("report.vendor.shared", rank=one.rank, lot=place, vendors=first_names(sharing, _VENDORS, words))
    rival = next(other for other in ranked if other.vendor.id != one.vendor.id)
    gap = abs((one.scorecard.total or 0.0) - (rival.scorecard.total or 0.0))
    key = "first" if one.rank == 1 else "behind"
    if not round(gap, 9):
        return words(f"report.vendor.{key}_level", rank=one.rank, lot=place, rival=vendor_text(rival))
    data = {"rank": one.rank, "lot": place, "rival": vendor_text(rival)}
    return words(f"report.vendor.{key}", gap=_small(gap, words), count=gap, **data)


def _not_ranked_text(lot: LotRanking, one: RankedVendor, criteria: Criteria, place: str, words: Words) -> str:
    reason = reason_text(one.reasons[0], criteria, words) if one.reasons else ""
    said = words("report.vendor.not_ranked", lot=place, reason=reason)
    leader = next((other for other in lot.vendors if other.rank == 1), None)
    total = one.scorecard.total
    if leader is None or total is None or round(total, 9) <= round(leader.scorecard.total or 0.0, 9):
        return said
    return f"{said} {words('report.vendor.would_lead', total=words.number(total, 1), leader=vendor_text(leader))}"


def _topics(lot: LotRanking, one: RankedVendor, words: Words) -> tuple[list[str], list[str]]:
    """Return the criteria and KPIs in which a vendor gains and loses most, against its best rival or its own mean."""
    rival = best_rival(lot, one.vendor.id)
    sizes = _against_mean(one.scorecard) if rival is None else _against(one.scorecard, rival.scorecard)
    names = {
        score.criterion.id: clip(score.criterion.name.of(words.language), _NAMED) for score in one.scorecard.criteria
    }
    names |= {score.kpi.id: kpi_name(score.kpi, words) for score in one.scorecard.kpis}
    widest = sorted(sizes, key=lambda pair: -abs(pair[0]))
    more = [names[subject] for size, subject in widest if size >= SHOWN]
    fewer = [names[subject] for size, subject in widest if size <= -SHOWN]
    return more[:_TOPICS], fewer[:_TOPICS]


def _against(card: Scorecard, rival: Scorecard) -> list[tuple[float, str]]:
    """Return the points of the total by which each criterion and KPI is above another vendor's."""
    there = {score.criterion.id: score for score in rival.criteria}
    sizes = [(one.size, one.subject) for one in kpi_contrasts(card, rival)]
    for score in card.criteria:
        other = there.get(score.criterion.id)
        if other is not None and score.possible and other.possible:
            sizes.append((score.contribution - other.contribution, score.criterion.id))
    return sizes


def _against_mean(card: Scorecard) -> list[tuple[float, str]]:
    """Return the points of the total by which each criterion and KPI is above what the vendor's own mean would give."""
    mean = (card.total or 0.0) / 100.0
    parts = [(score.criterion.id, score.contribution, score.possible) for score in card.criteria]
    parts += [(score.kpi.id, score.contribution, score.possible) for score in card.kpis]
    return [(earned - mean * possible, subject) for subject, earned, possible in parts]


def kpi_name(kpi: Kpi, words: Words) -> str:
    """Return what a sentence calls a KPI: the price is the price, whatever its name."""
    return words("report.vendor.price") if kpi.price else clip(kpi.name.of(words.language), _NAMED)


def _small(size: float, words: Words) -> str:
    """Return a difference with as few decimals as show that there is one, at least one."""
    return words.number(size, next((decimals for decimals in range(1, 9) if round(size, decimals)), 9))
