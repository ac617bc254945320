"""A master questionnaire becomes one vendor's copy: only the parts of the file that name the vendor are rewritten.

Building a questionnaire takes a good part of a second, rewriting a few of its parts some milliseconds.
"""

import io
import zipfile
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from scorecard.core.model.responses import Identity
from scorecard.forms.identity import sign

_MARK = "@@scorecard:"
VENDOR, NAME, FOOTER_NAME, SIGNATURE = (f"{_MARK}{word}@@" for word in ("vendor", "name", "footer", "signature"))
"""What stands in a master in place of what differs between vendors: plain ASCII, which no XML writer rewrites."""

_LONGEST_IN_FOOTER = 60
"""Characters; with the campaign's title, Excel takes 255 in all."""

_EARLIEST = datetime(1980, 1, 1)
"""The first date that a zip file can hold."""


@dataclass(frozen=True)
class Member:
    """A part of the master's file."""

    name: str
    content: bytes
    is_marked: bool
    """Whether it holds anything that differs between vendors."""


Master = tuple[Member, ...]
"""A questionnaire that is made for nobody yet."""


def master_of(content: bytes) -> Master:
    """Return a master from the bytes of a workbook that holds the marks of this module."""
    mark = _MARK.encode()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        read = [(member.filename, archive.read(member)) for member in archive.infolist()]
    return tuple(Member(name, data, mark in data) for name, data in read)


def stamp(master: Master, identity: Identity, key: bytes, made_on: datetime) -> bytes:
    """Return the copy of the vendor in `identity`, signed with the campaign's key; same input, same bytes."""
    texts = {
        VENDOR: identity.vendor,
        NAME: identity.name,
        FOOTER_NAME: identity.name[:_LONGEST_IN_FOOTER].replace("&", "&&"),
        SIGNATURE: sign(identity, key),
    }
    replacements = [(mark.encode(), escape(text, {'"': "&quot;"}).encode()) for mark, text in texts.items()]
    moment = max(made_on, _EARLIEST).timetuple()[:6]
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for member in master:
            content = member.content
            for mark, text in replacements if member.is_marked else ():
                content = content.replace(mark, text)
            entry = zipfile.ZipInfo(member.name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return copy.getvalue()
