"""What we wrote of vendors of which no questionnaire counts yet: it waits for one, and is not to be deleted."""

from collections.abc import Iterable, Iterator, Sequence

from scorecard.campaign.returns.returned import Returned
from scorecard.core.model.responses import Clarification
from scorecard.core.model.reviews import Review
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.words import Words


def waiting(
    rows: Iterable[Review | Clarification], returned: Returned, vendors: Sequence[Vendor], say: Words
) -> Iterator[Problem]:
    """Yield once for each vendor, at its first row, that what stands there waits; of those that take part."""
    out = {*returned.counted, *(vendor.id for vendor in vendors if not vendor.takes_part)}
    firsts: dict[str, Where] = {}
    for row in rows:
        firsts.setdefault(row.vendor, row.where)
    for vendor, where in firsts.items():
        if vendor not in out:
            yield why_waiting(vendor, where, returned, say)


def why_waiting(vendor: str, where: Where, returned: Returned, say: Words) -> Problem:
    """Return what has to come before that which stands at a place counts for a vendor."""
    is_here = any(known.id == vendor for known in returned.vendors)
    return say.problem(where, "tables.waits.undecided" if is_here else "tables.waits.none", vendor=vendor)
