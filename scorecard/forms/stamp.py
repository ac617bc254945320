"""A master questionnaire becomes one vendor's copy: only what names the vendor is replaced in its parts.

Building a questionnaire takes a good part of a second, replacing a few texts in it some milliseconds.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from scorecard.core.model.responses import Identity
from scorecard.forms.identity import as_text, sign

VENDOR, NAME, FOOTER_NAME, SIGNATURE, IDENTITY, FILLED = (
    f"@@scorecard:{word}@@" for word in ("vendor", "name", "footer", "signature", "identity", "filled")
)
"""What stands in a master in place of what differs between vendors: plain ASCII, which no XML writer rewrites."""

MARK_BEGINS = "@@scorecard:"
"""How they begin, which no text has that a vendor means."""

_MARK = re.compile("@@scorecard:[a-z]+@@")

_LONGEST_IN_FOOTER = 60
"""Characters; with the campaign's title, Excel takes 255 in all."""

_EARLIEST = datetime(1980, 1, 1)
"""The first date that a zip file can hold."""


@dataclass(frozen=True)
class Master:
    """A questionnaire that is made for nobody yet."""

    constant: bytes
    """A zip file of the parts that are the same for every vendor."""
    marked: Mapping[str, str]
    """The other parts by name, with marks in place of what differs."""
    made_on: datetime


def as_master(parts: Mapping[str, bytes], made_on: datetime) -> Master:
    """Return the parts of a questionnaire ready to be stamped."""
    marked = {name: part.decode() for name, part in parts.items() if b"@@scorecard:" in part}
    constant = io.BytesIO()
    with zipfile.ZipFile(constant, "w") as archive:
        for name, part in parts.items():
            if name not in marked:
                _add(archive, name, part, made_on, 9)
    return Master(constant.getvalue(), marked, made_on)


def stamp(master: Master, identity: Identity, key: bytes) -> bytes:
    """Return the copy of the vendor in `identity`, signed with the campaign's key; same input, same bytes."""
    signature = sign(identity, key)
    texts = {
        VENDOR: identity.vendor,
        NAME: identity.name,
        FOOTER_NAME: identity.name[:_LONGEST_IN_FOOTER].replace("&", "&&"),
        SIGNATURE: signature,
        FILLED: identity.filled,
        IDENTITY: as_text(identity, signature),
    }
    escaped = {mark: escape(text, {'"': "&quot;"}) for mark, text in texts.items()}
    copy = io.BytesIO(master.constant)
    with zipfile.ZipFile(copy, "a") as archive:
        for name, marked in master.marked.items():
            content = _MARK.sub(lambda mark: escaped.get(mark[0], mark[0]), marked)
            _add(archive, name, content.encode(), master.made_on, 6)
    return copy.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes, made_on: datetime, level: int) -> None:
    entry = zipfile.ZipInfo(name, max(made_on, _EARLIEST).timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, content, compresslevel=level)
