"""The vendors of a lot as its tables list them: in rank order, then those not ranked, the buyer itself last."""

from dataclasses import dataclass

from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Standing
from scorecard.report.text.sentences import standing_text
from scorecard.words import Words


@dataclass(frozen=True)
class Contestant:
    """A vendor with its place, or the buyer's own answers, which have none."""

    card: Scorecard
    ranked: RankedVendor | None
    """`None` for the buyer itself."""

    @property
    def name(self) -> str:
        """Its name, or its id where it has none."""
        return self.card.vendor.name.strip() or self.card.vendor.id

    @property
    def rank(self) -> int | None:
        """Its rank; `None` where it is not ranked."""
        return None if self.ranked is None else self.ranked.rank

    def standing_text(self, words: Words) -> str:
        """Return its standing as a word; of the buyer, that these are its own answers."""
        return standing_text(self.ranked.standing, words) if self.ranked else words("report.summary.reference")


def with_answers(lot: LotRanking) -> tuple[Contestant, ...]:
    """Return those of whom a questionnaire counts."""
    return tuple(contestant for contestant in everybody(lot) if contestant.card.response is not None)


def everybody(lot: LotRanking) -> tuple[Contestant, ...]:
    """Return all of a lot."""
    vendors = tuple(Contestant(vendor.scorecard, vendor) for vendor in lot.vendors)
    return vendors if lot.reference is None else (*vendors, Contestant(lot.reference, None))


def returned_text(ranking: Ranking, words: Words) -> str:
    """Return how many questionnaires have come back of those that are to come, and that more may come still."""
    said, due = _count_text(ranking, words), ranking.open_until
    if due is None:
        return said
    until = words.moment(due.day, due.clock, due.timezone)
    return f"{words('report.summary.preliminary', until=until)} {said}"


def _count_text(ranking: Ranking, words: Words) -> str:
    every = [vendor.standing for lot in ranking.lots for vendor in lot.vendors]
    asked = sum(standing is not Standing.WITHDRAWN for standing in every)
    returned = asked - every.count(Standing.NOT_RETURNED)
    if asked and returned == asked:
        return words("report.summary.returned_all", count=asked)
    return words("report.summary.returned", returned=returned, vendors=asked)
