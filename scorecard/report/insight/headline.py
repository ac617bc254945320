"""The sentence at the head of a vendor's sheet: where it stands, and what puts it there."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.core.insight.headline import Headline, PlaceCode
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.report.text.sentences import names_text, reason_text, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 60
"""The characters of a name that a sentence says."""
_TOPICS = 3


def headline_text(told: Headline, vendor: RankedVendor, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return in one sentence where a vendor stands in its lot, and what puts it there."""
    return _Teller(told, vendor, lot, criteria, words).text()


@dataclass(frozen=True)
class _Teller:
    told: Headline
    vendor: RankedVendor
    lot: LotRanking
    criteria: Criteria
    words: Words

    def text(self) -> str:
        """Return the place and what puts the vendor there."""
        told, words = self.told, self.words
        if told.code is PlaceCode.NOT_RANKED:
            return self._not_ranked_text()
        topics = (("strongest", told.strongest), ("held_back", told.held_back))
        why = [words(f"report.vendor.{key}", topics=self._names(subjects)) for key, subjects in topics if subjects]
        place = self._place_text()
        said = words("report.vendor.place_why", place=place, why=words.clauses(why)) if why else f"{place}."
        said = said.replace("….", "…")
        if told.reason is not None:
            said = f"{said} {words('report.vendor.provisional', reason=self._reason_text())}"
        return said

    def _place_text(self) -> str:
        told, words = self.told, self.words
        return words(
            f"report.vendor.{told.code}",
            rank=self.vendor.rank,
            lot=self._lot_text(),
            vendors=names_text(told.sharing, self.lot, words),
            rival=vendor_text(self.lot.vendor(told.rival)) if told.rival else "",
            gap=None if told.gap is None else _small(told.gap, words),
            count=told.gap,
        )

    def _not_ranked_text(self) -> str:
        words, total = self.words, self.vendor.scorecard.total
        said = words("report.vendor.not_ranked", lot=self._lot_text(), reason=self._reason_text())
        if not self.told.above_leader or total is None:
            return said
        leader = vendor_text(self.lot.leaders[0])
        return f"{said} {words('report.vendor.would_lead', total=words.number(total, 1), leader=leader)}"

    def _lot_text(self) -> str:
        return f" {self.words('report.vendor.in_lot', lot=self.lot.lot)}" if self.lot.lot else ""

    def _reason_text(self) -> str:
        return "" if self.told.reason is None else reason_text(self.told.reason, self.criteria, self.words)

    def _names(self, subjects: Sequence[str]) -> str:
        """Return what a sentence calls criteria and KPIs: the price is the price, whatever its name."""
        words, card = self.words, self.vendor.scorecard
        names = {score.criterion.id: clip(score.criterion.name.of(words.language), _NAMED) for score in card.criteria}
        for score in card.kpis:
            name = clip(score.kpi.name.of(words.language), _NAMED)
            names[score.kpi.id] = words("report.vendor.price") if score.kpi.price else name
        return words.listed([names[subject] for subject in subjects[:_TOPICS]])


def _small(size: float, words: Words) -> str:
    """Return a difference with as few decimals as show that there is one, at least one."""
    return words.number(size, next((decimals for decimals in range(1, 9) if round(size, decimals)), 9))
