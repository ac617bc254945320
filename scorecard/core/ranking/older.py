"""Whether a newer questionnaire of a vendor changed its standing, or who leads: found by ranking the older one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor, WithOlder
from scorecard.core.model.responses import Response
from scorecard.core.model.standing import subject_of
from scorecard.core.ranking.dossier import Dossier, rank_with
from scorecard.core.ranking.selection import answered_otherwise


def with_older(
    criteria: Criteria, lots: Iterable[LotRanking], dossier: Dossier, older: Mapping[str, Sequence[Response]]
) -> Iterator[WithOlder]:
    """Yield what each older questionnaire would lead to, where that is another standing or another leader.

    `older` has them by the vendor's id, as answers to the criteria that lead.
    """
    for lot in lots:
        for vendor in lot.vendors:
            for response in older.get(vendor.vendor.id, ()):
                then = rank_with(criteria, lot, vendor.vendor, response, dossier)
                found = _compared(lot, then, vendor, response, dossier.responses[vendor.vendor.id])
                if found.standing is not None or found.leaders is not None:
                    yield found


def _compared(
    lot: LotRanking, then: LotRanking, vendor: RankedVendor, response: Response, counted: Response
) -> WithOlder:
    other = then.vendor(vendor.vendor.id)
    now, before = ([leader.vendor.id for leader in each.leaders] for each in (lot, then))
    deciding = {subject_of(reason) for reason in (*vendor.reasons, *other.reasons)}
    answers = answered_otherwise(response, counted)
    return WithOlder(
        lot=lot.lot,
        vendor=vendor.vendor.id,
        file=response.file,
        answers=tuple(sorted(answers, key=lambda answer: answer.question not in deciding)),
        standing=None if other.standing is vendor.standing else other.standing,
        leaders=None if now == before else tuple(before),
    )
