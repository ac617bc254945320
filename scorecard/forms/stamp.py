"""A master questionnaire becomes one vendor's copy: only what names the vendor is replaced in its parts.

Building a questionnaire takes a good part of a second, replacing a few texts in it some milliseconds.
"""

import io
import zipfile
from datetime import datetime
from xml.sax.saxutils import escape

from scorecard.core.model.responses import Identity
from scorecard.forms.identity import sign

VENDOR, NAME, FOOTER_NAME, SIGNATURE = (f"@@scorecard:{word}@@" for word in ("vendor", "name", "footer", "signature"))
"""What stands in a master in place of what differs between vendors: plain ASCII, which no XML writer rewrites."""

_LONGEST_IN_FOOTER = 60
"""Characters; with the campaign's title, Excel takes 255 in all."""

_EARLIEST = datetime(1980, 1, 1)
"""The first date that a zip file can hold."""

Master = dict[str, bytes]
"""A questionnaire that is made for nobody yet: the parts of its file by name, in their order."""


def stamp(master: Master, identity: Identity, key: bytes, made_on: datetime) -> bytes:
    """Return the copy of the vendor in `identity`, signed with the campaign's key; same input, same bytes."""
    texts = {
        VENDOR: identity.vendor,
        NAME: identity.name,
        FOOTER_NAME: identity.name[:_LONGEST_IN_FOOTER].replace("&", "&&"),
        SIGNATURE: sign(identity, key),
    }
    moment = max(made_on, _EARLIEST).timetuple()[:6]
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, marked in master.items():
            content = marked
            for mark, text in texts.items():
                content = content.replace(mark.encode(), escape(text, {'"': "&quot;"}).encode())
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return copy.getvalue()
