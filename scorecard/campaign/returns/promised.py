"""Which vendors were told a later deadline than the criteria state now."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem
from scorecard.files.criteria.load import read_document
from scorecard.words import words

_NAMED = 5


def told_a_later_deadline(
    path: Path,
    criteria: Criteria,
    versions: Iterable[Criteria],
    identities: Iterable[Identity],
    vendors: Iterable[Vendor],
) -> Iterator[Problem]:
    """Yield, for each later deadline, that questionnaires which are out say it, and whose these are.

    `path` is where the criteria lie, `versions` what questionnaires were made from, and `identities` theirs, which are
    looked at only where some version says a later deadline. Vendors with an exception are never late.
    """
    due = criteria.deadline
    if due is None:
        return
    later = {sent.fingerprint: sent.deadline for sent in versions if sent.deadline and due.is_before(sent.deadline)}
    if not later:
        return
    say, asked = words(criteria.language), {vendor.id: vendor for vendor in vendors}
    told: dict[str, list[str]] = {}
    for identity in identities:
        vendor = asked.get(identity.vendor)
        if identity.criteria in later and vendor and vendor.takes_part and not (vendor.exception or vendor.reference):
            promised = later[identity.criteria]
            stated = say.moment(promised.day, promised.clock, promised.timezone)
            told.setdefault(stated, []).append(vendor.name)
    where = read_document(path).where(("deadline",))
    for stated, names in told.items():
        yield say.problem(where, "read.told_later", deadline=stated, vendors=say.listed(names, _NAMED))
