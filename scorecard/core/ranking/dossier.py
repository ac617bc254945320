"""Everything that is known of the vendors, scored and ranked lot by lot."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.record.books import NO_BOOKS, Books
from scorecard.core.model.record.measures import NO_MEASURES, Measures
from scorecard.core.model.responses import Response
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Held
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.order import rank_lot
from scorecard.core.scoring.score import score_vendor


@dataclass(frozen=True)
class Dossier:
    """Who was asked, what came back, and what was found out about it."""

    vendors: tuple[Vendor, ...]
    """The buyer's own row among them, if it has one."""
    responses: Mapping[str, Response] = field(hash=False)
    """The questionnaire that counts, by the vendor's id; who has none is not in it."""
    kpis: KpiTable
    reviews: Reviews
    held: Mapping[str, Held] = field(default_factory=dict, hash=False)
    """By the vendor's id, why it is not ranked whatever its points: it came too late, or several versions came."""
    books: Books = NO_BOOKS
    """Our own, on the vendors."""
    measures: Measures = NO_MEASURES
    """What the books say by the criteria that the vendors are ranked by."""


def rank_dossier(criteria: Criteria, dossier: Dossier, *, in_short: bool = False) -> tuple[LotRanking, ...]:
    """Return the ranking of every lot that has a vendor: those of the campaign in its order, then any other.

    What `in_short` leaves out, `rank_lot` says.
    """
    with_vendors = {vendor.lot for vendor in dossier.vendors if not vendor.reference}
    lots = (lot for lot in dict.fromkeys((*criteria.lots, *sorted(with_vendors))) if lot in with_vendors)
    return tuple(
        rank_lot(criteria, lot, score_lot(criteria, lot, dossier), dossier.held, in_short=in_short) for lot in lots
    )


def score_lot(criteria: Criteria, lot: str, dossier: Dossier) -> Iterator[Scorecard]:
    """Yield the scorecards of the vendors of a lot, and of the reference by the questions of this lot."""
    members = [replace(vendor, lot=lot) for vendor in dossier.vendors if vendor.reference or vendor.lot == lot]
    texts = dossier.reviews.texts_of(criteria, members)
    return (
        score_vendor(
            *(criteria, vendor, dossier.responses.get(vendor.id), dossier.kpis),
            *(dossier.reviews, texts, dossier.measures),
        )
        for vendor in members
    )


def rank_with(criteria: Criteria, lot: LotRanking, vendor: Vendor, response: Response, dossier: Dossier) -> LotRanking:
    """Return a lot in short as it would be ranked with another questionnaire of one of its vendors."""
    texts = dossier.reviews.texts_of(criteria, [each.vendor for each in lot.vendors])
    card = score_vendor(criteria, vendor, response, dossier.kpis, dossier.reviews, texts, dossier.measures)
    cards = [card if each.vendor.id == vendor.id else each.scorecard for each in lot.vendors]
    return rank_lot(criteria, lot.lot, cards, dossier.held, in_short=True)


def idle_reviews(dossier: Dossier) -> tuple[Review, ...]:
    """Return the reviews of answers that were not given in a questionnaire that counts.

    Of a vendor that takes no part any more nobody has to look at its reviews.
    """
    taking_part = {vendor.id for vendor in dossier.vendors if vendor.takes_part}
    return tuple(
        review
        for review in dossier.reviews.every
        if review.vendor in taking_part
        and (response := dossier.responses.get(review.vendor)) is not None
        and not response.answer(review.question).is_given
    )
