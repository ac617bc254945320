"""What the choice costs, in few words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scorecard.core.insight.cost import Cost, Price
from scorecard.core.model.rankings import LotRanking
from scorecard.core.values.numbers import in_percent
from scorecard.report.insight.told import Told
from scorecard.report.text.sentences import kpi_decimals, names_text, standing_text, vendor_text
from scorecard.words import Words

_NAMED = 3


def cost_text(told: Cost, lot: LotRanking, words: Words) -> Told:
    """Return what the first place costs, in few words, and against what."""
    scores = lot.vendor(told.leader).scorecard.kpis
    kpi = next(score.kpi for score in scores if score.kpi.id == told.kpi)
    name, unit = (text.of(words.language) for text in (kpi.name, kpi.unit))
    return _Teller(told, lot, name, unit, kpi_decimals(kpi, lot, words), words).text()


@dataclass(frozen=True)
class _Teller:
    told: Cost
    lot: LotRanking
    name: str
    unit: str
    decimals: int
    words: Words

    def text(self) -> Told:
        """Return the price of who leads, beside others where there are any."""
        told, words = self.told, self.words
        if told.tied:
            return self._of_all(told.tied)
        if told.price is None:
            missing = words("report.summary.costs.missing", vendor=self._vendor(told.leader), kpi=self.name)
            return Told(words("report.summary.costs.unknown"), (missing,))
        beside = tuple(self._beside())
        if told.cheapest is not None and told.more:
            price = self._quantity(told.cheapest.amount)
            than = words("report.summary.costs.than", cheapest=self._vendor(told.cheapest.vendor), price=price)
            return Told(words("report.summary.costs.more", more=self._difference(told.more)), (than, *beside))
        least = words("report.summary.costs.least_known" if told.unknown else "report.summary.costs.least")
        first = least if told.cheapest is not None else words("report.summary.costs.price", kpi=self.name)
        return Told(self._quantity(told.price), (first, *beside))

    def _of_all(self, tied: Sequence[Price]) -> Told:
        """Return what each of those costs that share the first place."""
        amounts = [price.amount for price in tied]
        ends = [self._quantity(end) for end in (min(amounts), max(amounts))]
        lead = ends[0] if ends[0] == ends[1] else self.words("phrase.range", low=ends[0], high=ends[1])
        each = [
            self.words(
                "report.summary.costs.each", vendor=self._vendor(price.vendor), price=self._quantity(price.amount)
            )
            for price in tied[:_NAMED]
        ]
        return Told(lead, (self.words.clauses(each) + ".", *self._beside()))

    def _beside(self) -> Iterator[str]:
        """Yield which ranked vendors may cost less, for all that is known, and who is out and would."""
        words, outside = self.words, self.told.outside
        if self.told.queried:
            yield words("report.summary.costs.queried", vendors=names_text(self.told.queried, self.lot, words))
        if self.told.unknown:
            yield words("report.summary.costs.not_known", vendors=names_text(self.told.unknown, self.lot, words))
        if outside is not None:
            vendor, price = self.lot.vendor(outside.vendor), self._quantity(outside.amount)
            standing = standing_text(vendor.standing, words).lower()
            yield words("report.summary.costs.outside", vendor=vendor_text(vendor), standing=standing, price=price)

    def _vendor(self, vendor: str) -> str:
        return vendor_text(self.lot.vendor(vendor))

    def _quantity(self, amount: float) -> str:
        return self.words.quantity(amount, self.unit, self.decimals)

    def _difference(self, amount: float) -> str:
        """Return by how much two prices differ; a difference of two percentages is no percentage."""
        if in_percent(self.unit):
            return self.words("phrase.percentage_points", number=self.words.number(amount, self.decimals))
        return self._quantity(amount)
