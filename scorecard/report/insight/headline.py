"""The sentence at the head of a vendor's sheet: where it stands, and what puts it there."""

from collections.abc import Sequence

from scorecard.core.insight.headline import Headline, PlaceCode
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.text.sentences import names_text, reason_text, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 60
"""The characters of a name that a sentence says."""
_TOPICS = 3


def headline_text(told: Headline, vendor: RankedVendor, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return in one sentence where a vendor stands in its lot, and what puts it there."""
    named = f" {words('report.vendor.in_lot', lot=lot.lot)}" if lot.lot else ""
    reason = "" if told.reason is None else reason_text(told.reason, criteria, words)
    if told.code is PlaceCode.NOT_RANKED:
        said = words("report.vendor.not_ranked", lot=named, reason=reason)
        total = vendor.scorecard.total
        if not told.above_leader or total is None:
            return said
        leader = vendor_text(lot.leaders[0])
        return f"{said} {words('report.vendor.would_lead', total=words.number(total, 1), leader=leader)}"
    place = words(
        f"report.vendor.{told.code}",
        rank=vendor.rank,
        lot=named,
        vendors=names_text(told.sharing, lot, words),
        rival=vendor_text(lot.vendor(told.rival)) if told.rival else "",
        gap=None if told.gap is None else _small(told.gap, words),
        count=told.gap,
    )
    topics = (("strongest", told.strongest), ("held_back", told.held_back))
    why = [words(f"report.vendor.{key}", topics=_names(ids, vendor.scorecard, words)) for key, ids in topics if ids]
    said = words("report.vendor.place_why", place=place, why=words.clauses(why)) if why else f"{place}."
    said = said.replace("….", "…")
    return f"{said} {words('report.vendor.provisional', reason=reason)}" if reason else said


def _names(subjects: Sequence[str], card: Scorecard, words: Words) -> str:
    """Return what a sentence calls criteria and KPIs, quoted; the price is the price, whatever its name."""
    called = {score.criterion.id: score.criterion.name for score in card.criteria}
    called |= {score.kpi.id: score.kpi.name for score in card.kpis}
    names = {key: words("phrase.quoted", text=clip(name.of(words.language), _NAMED)) for key, name in called.items()}
    names |= {score.kpi.id: words("report.vendor.price") for score in card.kpis if score.kpi.price}
    return words.listed([names[subject] for subject in subjects[:_TOPICS]])


def _small(size: float, words: Words) -> str:
    """Return a difference with as few decimals as show that there is one, at least one."""
    return words.number(size, next((decimals for decimals in range(1, 9) if round(size, decimals)), 9))
