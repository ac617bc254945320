"""All kinds of sentences: from what ranking.json and the Summary tell of a lot to claims that can be tried."""

from collections.abc import Iterable, Iterator

from tests.functional.sentences.claims import Claim, Lot, Told
from tests.functional.sentences.of_facts import checks, contracts, gains, prices
from tests.functional.sentences.of_one_answer import clear_lead, close_calls, hinges, least_change, thresholds
from tests.functional.sentences.of_weights import halved_and_doubled, intervals, other_orders, printed_shares
from tests.functional.sentences.of_what_is_missing import prospects, settle_list, settled, ways_back

_KINDS = (
    *(close_calls, hinges, clear_lead, least_change, thresholds, prospects, settled, ways_back, settle_list),
    *(intervals, halved_and_doubled, checks, contracts, gains, prices),
)


def claims_of(lot: Lot, ranking: Told, sentences: Iterable[str] = ()) -> Iterator[Claim]:
    """Yield all that is told of a lot and can be tried.

    `ranking` is the whole ranking.json, `sentences` are those of the Summary.
    """
    for kind in _KINDS:
        yield from kind(lot)
    yield from other_orders(lot, ranking)
    yield from printed_shares(lot, sentences)
