"""Which of several workbooks go into which mail to a vendor: none becomes too large, and each is in one alone."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from scorecard.campaign.mailing.letters import MailKind, Tender, draft_name, is_out
from scorecard.core.model.vendors import Vendor
from scorecard.post.draft import FoundMail, read_mail

MOST_ENCLOSED = 20
LARGEST_PARCEL = 6_000_000
"""Bytes of the workbooks in a mail, which become a third more there: many servers take no more than ten million."""


@dataclass(frozen=True)
class LyingDraft:
    """A draft to a vendor that lies in outbox/."""

    mail: FoundMail
    is_held: bool
    """Whether it stays as it is: a person changed it, or it has gone out, or may have."""


def drafts_to(vendor: Vendor, kind: MailKind, tender: Tender) -> Mapping[int, LyingDraft]:
    """Return the drafts of a kind to a vendor, by their number."""
    out = {sent.message_id for sent in tender.log.latest if is_out(sent.state)}
    known = re.compile(rf"{re.escape(draft_name(kind, vendor.id))[:-5]}(?:\+([0-9]+))?\.eml")
    found = {}
    for path in tender.campaign.outbox.glob(f"{kind}-{vendor.id}*.eml"):
        if match := known.fullmatch(path.name):
            mail = read_mail(path.read_bytes())
            found[int(match[1] or 1)] = LyingDraft(mail, not mail.is_as_written or mail.message_id in out)
    return found


def parcels(workbooks: Sequence[bytes], lying: Mapping[int, LyingDraft]) -> Iterator[tuple[int, list[int]]]:
    """Yield the number of each draft with the places of the workbooks in it.

    What lies in a draft already stays there, and the others go where there is room; into those that are held goes
    nothing else.
    """
    held = {number for number, draft in lying.items() if draft.is_held}
    lies = {digest: number for number, draft in lying.items() for digest in draft.mail.attached}
    parcels: dict[int, list[int]] = {}

    def has_room(number: int, workbook: bytes) -> bool:
        own = parcels.get(number, [])
        size = sum(len(workbooks[place]) for place in own) + len(workbook)
        return not own or (len(own) < MOST_ENCLOSED and size <= LARGEST_PARCEL)

    rest = []
    for place, workbook in enumerate(workbooks):
        number = lies.get(hashlib.sha256(workbook).hexdigest())
        if number is not None and (number in held or has_room(number, workbook)):
            parcels.setdefault(number, []).append(place)
        else:
            rest.append(place)
    for place in rest:
        free = (number for number in count(1) if number not in held and has_room(number, workbooks[place]))
        parcels.setdefault(next(free), []).append(place)
    yield from ((number, sorted(places)) for number, places in sorted(parcels.items()))
