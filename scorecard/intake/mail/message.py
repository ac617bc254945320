"""One mail, as its bytes -> what is attached to it, and to the mails within it, with sender and date."""

import binascii
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from string import ascii_letters, digits

from scorecard.core.model.responses import Mail
from scorecard.intake.found import FoundFile, Names, Remaining, inside
from scorecard.intake.mail.headers import Headers, Slice, file_name, plain_mail, read_headers
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why

_REST_OF_BOUNDARY = re.compile(rb"(--)?[ \t]*+\r*+(?:\n|\Z)")
_LIKELY_BOUNDARY = re.compile(rb"\n--([^\s]{1,200}+)[ \t]*+\r?\n")
_NOT_BASE64 = bytes(set(range(256)) - set(b"+/" + f"{ascii_letters}{digits}".encode()))
_UUENCODED = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n(?=M[ -`]{60})", re.MULTILINE)
"""The beginning of a file within a text."""
_UUENCODED_LINE = re.compile(rb"(M[ -`]{60}|[!-L][ -`]{0,60}(?![^\r\n]))[^\r\n]?\r?\n")
"""45 bytes, or what is left in the end."""

_MAILS = ("message/rfc822", "message/global", "message/news")
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")
_OF_PROGRAMS = (
    "application/applefile",
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
)
"""What mail programs add by themselves."""
_LINK = re.compile(
    rb"https?://[\w.-]{0,100}?\b(?:drive\.google|docs\.google|1drv|onedrive|sharepoint|dropbox|wetransfer|we\.tl|icloud|box\.com"
    rb"|swisstransfer|transfernow|sharefile|mega\.nz|fromsmash)\b",
    re.IGNORECASE,
)
"""To a file that lies with somebody who keeps files for others."""
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def attachments_of(content: bytes, outer: Mail, remaining: Remaining) -> Iterator[FoundFile]:
    """Yield what is attached to a mail and to the mails within it; where nothing is, that as its trouble.

    The name of each has those of the mails in the mail that it is in; an empty one stands for the mail as a whole. What
    the mail does not tell of its sender and its date is taken from `outer`. Raises Unreadable where the mail holds more
    than the limits, or is put together as no mail program does it; what was yielded before is sound.
    """
    content = plain_mail(content)
    return _in_message(Slice(content, 0, len(content)), outer, remaining, 0)


@dataclass(frozen=True)
class _Message:
    """The message that is being taken apart."""

    mail: Mail
    remaining: Remaining
    depth: int
    """How many parts and mails it lies within."""
    names: Names
    links: list[bytes] = field(default_factory=list)
    """In its own text, to files that lie elsewhere."""

    def deeper(self) -> "_Message":
        """Return the same, seen from within one of its parts; raises Unreadable where that is too deep."""
        if self.depth == limits.MAIL_DEPTH:
            raise Unreadable(Why.MAIL_BROKEN)
        return replace(self, depth=self.depth + 1)

    def file(self, name: str, content: bytes = b"", why: Why | None = None, clutter: bool = False) -> FoundFile:
        """Return a file of this message; without a name, it stands for the message as a whole."""
        trouble = None if why is None else Unreadable(why)
        return FoundFile(self.names.distinct(name) if name else "", content, trouble, clutter, self.mail)


def _in_message(span: Slice, outer: Mail, remaining: Remaining, depth: int) -> Iterator[FoundFile]:
    headers, body = read_headers(span, remaining)
    message = _Message(headers.mail(outer), remaining, depth, Names())
    nothing = True
    for attachment in _in_part(headers, body, message):
        nothing = nothing and attachment.clutter
        yield attachment
    if nothing:
        yield message.file("", why=Why.LINK_ONLY if message.links else Why.NO_ATTACHMENT)


def _in_part(headers: Headers, body: Slice, message: _Message) -> Iterator[FoundFile]:
    message.remaining.parts.take()
    kind = headers.kind
    is_sealed = headers.kind in _SEALED or is_sealed_name(headers.name)
    if is_sealed and headers.parameter("smime-type").lower() != "certs-only":
        yield message.file(headers.name, why=Why.MAIL_SEALED)
    elif kind.startswith("multipart/"):
        yield from _in_parts(headers, body, message.deeper())
    elif kind in _MAILS:
        yield from _in_inner_message(headers, body, message.deeper())
    elif kind == "message/external-body":  # a link to where the file lies, or once lay
        yield message.file(headers.name, why=Why.NO_ATTACHMENT)
    elif kind == "message/partial":
        yield message.file(headers.name, why=Why.MAIL_BROKEN)
    else:
        yield from _files(headers, _content(headers, body, message.remaining), message)


def is_sealed_name(name: str) -> bool:
    """Return whether a file of this name is a whole mail, encrypted or signed so that nothing in it can be seen."""
    return name.lower().endswith(".p7m")


def _in_inner_message(headers: Headers, body: Slice, message: _Message) -> Iterator[FoundFile]:
    inner = body
    if headers.encoding in _DECODERS:  # against the rules, and yet it is done
        content = _content(headers, body, message.remaining)
        inner = Slice(content, 0, len(content))
    holder = message.names.distinct(headers.name_or_kind)
    for attachment in _in_message(inner, message.mail, message.remaining, message.depth):
        yield replace(attachment, name=inside(holder, attachment.name))


def _in_parts(headers: Headers, body: Slice, message: _Message) -> Iterator[FoundFile]:
    default_kind = "message/rfc822" if headers.kind == "multipart/digest" else "text/plain"
    parts = _cut(body, headers.boundary, message.remaining) if headers.boundary else []
    if not parts and (likely := _LIKELY_BOUNDARY.search(body.content, max(body.start - 1, 0), body.end)):
        parts = _cut(body, likely[1], message.remaining)
    if not parts and body.bytes.strip():
        yield message.file("", why=Why.MAIL_BROKEN)
    for part in parts:
        yield from _in_part(*read_headers(part, message.remaining, default_kind), message)


def _cut(body: Slice, boundary: bytes, remaining: Remaining) -> list[Slice]:
    """Return the parts between the boundaries; the last one may lack its end, where a mail was cut off."""
    content, marker = body.content, b"\n--" + boundary
    parts: list[Slice] = []
    begin: int | None = None
    place = max(body.start - 1, 0)  # the line before ends there
    while (hit := content.find(marker, place, body.end)) >= 0:
        rest = _REST_OF_BOUNDARY.match(content, hit + len(marker), body.end)
        if rest is None:  # a longer boundary that begins with this one
            remaining.strays.take()
            place = hit + len(marker)
            continue
        if begin is not None:
            parts.append(Slice(content, begin, max(begin, hit - (content[hit - 1 : hit] == b"\r"))))
        begin = None if rest[1] else rest.end()
        if begin is None:
            break
        if len(parts) > remaining.parts.left:
            raise Unreadable(Why.MAIL_BROKEN)
        place = rest.end() - 1
    if begin is not None:
        parts.append(Slice(content, begin, body.end))
    return parts


def _files(headers: Headers, content: bytes, message: _Message) -> Iterator[FoundFile]:
    """Yield the part as a file, or where it is the mail's own text, the files that are written into it."""
    is_text = headers.kind.startswith(("text/", "message/")) and not headers.name and not headers.is_attached
    if not is_text or content.startswith(_WORKBOOKS):
        yield message.file(headers.name_or_kind, content, clutter=headers.kind in _OF_PROGRAMS)
        return
    if is_text:
        message.links.extend(_LINK.findall(content))
    place = 0
    while b"begin " in content and (begin := _UUENCODED.search(content, place)):
        inner, place = _uudecoded(content, begin.end())
        message.remaining.parts.take()
        yield message.file(file_name(begin[1].decode("utf-8", errors="replace")) or "attachment", inner)


def _content(headers: Headers, body: Slice, remaining: Remaining) -> bytes:
    decode = _DECODERS.get(headers.encoding)
    content = body.bytes if decode is None else decode(body.bytes)
    remaining.unpacked_bytes.take(len(content))
    return content


def _from_base64(content: bytes) -> bytes:
    try:
        return binascii.a2b_base64(content)
    except binascii.Error:  # cut off, or with a sign lost
        letters = content.translate(None, _NOT_BASE64)
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _from_uuencode(content: bytes) -> bytes:
    begin = _UUENCODED.search(content)
    return _uudecoded(content, begin.end())[0] if begin else content


def _uudecoded(content: bytes, place: int) -> tuple[bytes, int]:
    """Return the bytes that lines from `place` on mean, and where these lines end."""
    pieces: list[bytes] = []
    while line := _UUENCODED_LINE.match(content, place):
        length = line[1][0] - 32 & 63
        with suppress(binascii.Error):  # the file is damaged, and whatever reads it will say so
            pieces.append(binascii.a2b_uu(line[1][: 1 + (length * 4 + 5) // 3]))  # some programs pad lines
        place = line.end()
    return b"".join(pieces), place


_DECODERS: dict[str, Callable[[bytes], bytes]] = {
    "base64": _from_base64,
    "quoted-printable": binascii.a2b_qp,
    "uuencode": _from_uuencode,
    "x-uuencode": _from_uuencode,
    "x-uue": _from_uuencode,
}
"""Every other way of writing down means the bytes as they are."""
