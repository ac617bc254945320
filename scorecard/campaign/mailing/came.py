"""What came from a vendor that sent no questionnaire: a PDF, a link, a mail with nothing attached, or nothing."""

from collections.abc import Iterator, Sequence
from email.utils import getaddresses
from enum import StrEnum
from pathlib import Path

from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.files.shown import shown
from scorecard.intake.contents import files_in
from scorecard.intake.found import INSIDE, FoundFile
from scorecard.workbooks.unreadable import Why

_PDF = b"%PDF-"


class Came(StrEnum):
    """What a vendor sent instead of a questionnaire; later ones are told before earlier ones."""

    NOTHING = "nothing"
    EMPTY = "empty"
    """A mail with nothing attached."""
    LINK = "link"
    PDF = "pdf"
    OTHER = "other"
    """A file that a person should look at first, such as one that is damaged."""


def what_came(files: Sequence[ReturnedFile], vendors: Sequence[Vendor]) -> dict[str, Came]:
    """Return by the id of a vendor what came from it and does not count; it is known by the sender's address."""
    senders: dict[str, set[str]] = {}
    for vendor in vendors:
        for known in (vendor.email.casefold(), vendor.email.casefold().rpartition("@")[2]):
            senders.setdefault(known, set()).add(vendor.id)
    kinds, came = list(Came), dict[str, Came]()
    for file in files:
        owner = _vendor_of(file, senders)
        if file.state is FileState.REFUSED and owner:
            came[owner] = max(_kind_of(file), came.get(owner, Came.NOTHING), key=kinds.index)
    return came


def _vendor_of(file: ReturnedFile, senders: dict[str, set[str]]) -> str:
    """Return the vendor that a file is of, or that alone has the sender's address, or its domain; or else ""."""
    if file.vendor or file.mail is None:
        return file.vendor
    for _, address in getaddresses([file.mail.sender.casefold()]):
        for known in (address, address.rpartition("@")[2]):
            if len(found := senders.get(known, set())) == 1:
                return next(iter(found))
    return ""


def _kind_of(file: ReturnedFile) -> Came:
    found = next((each for each in _found_again(file)), None)
    if found is None:
        return Came.OTHER
    if found.trouble is not None:
        return {Why.NO_ATTACHMENT: Came.EMPTY, Why.LINK_ONLY: Came.LINK}.get(found.trouble.code, Came.OTHER)
    return Came.PDF if found.content.startswith(_PDF) else Came.OTHER


def _found_again(file: ReturnedFile) -> Iterator[FoundFile]:
    path = Path(file.file.partition(INSIDE)[0])
    yield from (found for found in files_in(path, shown(path)) if found.name == file.file)
