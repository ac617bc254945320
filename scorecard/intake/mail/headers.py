"""The header lines of a mail and of its parts: cut out of the bytes, and understood with the `email` package.

`email`'s own parser takes quadratic time on what mails made to do harm contain; so the lines are cut out here, in one
pass and within limits, and only single values of bounded length are handed to it.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import collapse_rfc2231_value, parsedate_to_datetime
from functools import cached_property

from scorecard.core.model.responses import Mail
from scorecard.intake.found import Remaining
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable

_FIELD = re.compile(rb"([!-9;-~]{1,200}+)[ \t]*+:")
_END = re.compile(rb"\r*+\n")
_FROM_LINE = re.compile(rb">?From [^\n]*+\n")
_LEADING = re.compile(rb"(?:\xef\xbb\xbf)?+[ \t\r\n]*+")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_COUNT = re.compile(rb"\s*+([0-9]{1,9})[ \t]*+\r?\n")
"""Before the mail in an .emlx file."""

_FIRST_YEAR = 1970

_OF_MAILS = {
    *("authentication-results", "cc", "content-type", "date", "delivered-to", "dkim-signature", "from", "message-id"),
    *("mime-version", "received", "reply-to", "return-path", "sender", "subject", "to", "x-mozilla-status"),
    *("x-received", "arc-seal", "thread-topic", "x-mailer"),
}
_OF_MAILS_ONLY = {"delivered-to", "from", "message-id", "mime-version", "received", "return-path", "x-mozilla-status"}

_ENDINGS = {
    "application/ics": ".ics",
    "application/msword": ".doc",
    "application/pdf": ".pdf",
    "application/pkcs7-mime": ".p7m",
    "application/pkcs7-signature": ".p7s",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-excel.sheet.macroenabled.12": ".xlsm",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/zip": ".zip",
    "application/x-zip-compressed": ".zip",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "message/rfc822": ".eml",
    "message/global": ".eml",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/vcard": ".vcf",
}
"""What a part without a name is called by its kind; Python's own table differs between systems."""


@dataclass(frozen=True)
class Slice:
    """A piece of the bytes of a mail, not copied."""

    content: bytes
    start: int
    end: int

    @property
    def bytes(self) -> bytes:
        """The piece itself."""
        return self.content[self.start : self.end]


@dataclass(frozen=True)
class Headers:
    """The header lines of a mail or of one of its parts."""

    values: Mapping[str, tuple[str, ...]]
    """By name in lower case, in their order from the top; each byte stands as one character."""
    default_kind: str = "text/plain"

    @cached_property
    def _structure(self) -> Message:
        message = Message()
        message.set_default_type(self.default_kind)
        for name in ("Content-Type", "Content-Disposition"):
            value = self.first(name.lower())
            if value.count(";") > limits.PARAMETERS:
                value = value.partition(";")[0]
            if value:
                message[name] = value
        return message

    def first(self, name: str) -> str:
        """Return the topmost value of this name, empty where there is none."""
        return self.values.get(name, ("",))[0][: limits.FIELD_CHARACTERS]

    @property
    def kind(self) -> str:
        """The kind of content in lower case, such as `application/pdf`."""
        return self._structure.get_content_type()

    @property
    def encoding(self) -> str:
        """How the content is written down in lower case, such as `base64`."""
        return self.first("content-transfer-encoding").partition(";")[0].strip().strip('"').lower()

    @property
    def is_attached(self) -> bool:
        """Whether the mail itself says that this is an attachment."""
        return self.first("content-disposition").partition(";")[0].strip().lower() == "attachment"

    @property
    def boundary(self) -> bytes:
        """What stands between the parts, without its dashes; empty where it is not told."""
        return self.parameter("boundary").rstrip().encode("utf-8", errors="replace")[: limits.NAME_LENGTH]

    def parameter(self, name: str, of: str = "Content-Type") -> str:
        """Return a parameter such as `boundary`, empty where there is none or it makes no sense."""
        try:
            value = self._structure.get_param(name, "", header=of)
            return collapse_rfc2231_value(value) if isinstance(value, tuple) else _text(value)
        except (ValueError, TypeError, LookupError):  # numbers of thousands of digits, parts with and without a number
            return ""

    @property
    def name(self) -> str:
        """The file name as the sender gave it, without folders; empty where there is none."""
        given = self.parameter("filename", "Content-Disposition") or self.parameter("name")
        return file_name(decoded(given))

    @property
    def name_or_kind(self) -> str:
        """The file name, or where there is none, one that tells the kind."""
        return self.name or f"attachment{_ENDINGS.get(self.kind, '')}"

    def mail(self, outer: Mail) -> Mail:
        """Return who sent this mail and when; what it does not tell is taken from the mail around it."""
        sender = printable(decoded(_text(self.first("from")))).strip()[: limits.SENDER_CHARACTERS]
        return Mail(sender or outer.sender, self._date() or outer.date)

    def _date(self) -> datetime | None:
        """Return when a server received the mail, which its sender cannot write; else when it says it was sent."""
        stamps = (value.rpartition(";")[2] for value in self.values.get("received", ()))
        dates = (instant(text) for text in (*stamps, self.first("date")))
        return next((date for date in dates if date is not None), None)


def read_headers(span: Slice, remaining: Remaining, default_kind: str = "text/plain") -> tuple[Headers, Slice]:
    """Return the header lines at the beginning of `span`, and what comes after them."""
    content, place, end = span.content, span.start, span.end
    found: dict[str, list[bytearray]] = {}
    lines: list[bytearray] = []
    if from_line := _FROM_LINE.match(content, place, end):
        place = from_line.end()
    while place < end and not _END.match(content, place, end):
        field = _FIELD.match(content, place, end)
        is_more = content[place] in b" \t" and lines
        if not field and not is_more:
            break
        stop = content.find(b"\n", place, end) + 1 or end
        remaining.header_bytes.take(stop - place)
        if field:
            lines = found.setdefault(field[1].decode("ascii").lower(), [])
            lines.append(bytearray(content[field.end() : stop]))
        else:
            lines[-1] += content[place:stop]
        place = stop
    blank = _END.match(content, place, end)
    values = {
        name: tuple(value.translate(None, b"\r\n").decode("latin-1").strip() for value in lines)
        for name, lines in found.items()
    }
    return Headers(values, default_kind), Slice(content, blank.end() if blank else place, end)


def plain_mail(content: bytes) -> bytes:
    """Return a mail as mail programs send it, however it was saved: in UTF-16, with a mark or blank lines before it.

    Apple Mail saves one as .emlx, with the number of its bytes in a line of its own before it and notes behind it.
    """
    if content.startswith(_UTF_16):
        content = content.decode("utf-16", errors="replace").encode()
    if counted := _COUNT.match(content):
        content = content[counted.end() : counted.end() + int(counted[1])]
    leading = _LEADING.match(content)
    return content[leading.end() :] if leading else content


def looks_like_mail(head: bytes) -> bool:
    """Return whether a file with this beginning is a mail: it begins with header lines that only mails have."""
    head = plain_mail(head)
    try:
        headers, _ = read_headers(Slice(head, 0, len(head)), Remaining())
    except Unreadable:
        return False
    return len(headers.values.keys() & _OF_MAILS) > 1 and bool(headers.values.keys() & _OF_MAILS_ONLY)


def decoded(text: str) -> str:
    """Return a header's text with its encoded words decoded, or as it stands where they make no sense."""
    text = text[: limits.WORD_CHARACTERS]
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(
        piece if isinstance(piece, str) else _from_bytes(piece, charset or "raw-unicode-escape")
        for piece, charset in pieces
    )


def _text(value: str) -> str:
    """Return what a value's bytes mean, which stand in it as one character each."""
    return _from_bytes(value.encode("latin-1"), "utf-8")


def _from_bytes(content: bytes, charset: str) -> str:
    try:
        return content.decode(charset)
    except (LookupError, ValueError):
        return content.decode("cp1252", errors="replace")


def instant(text: str) -> datetime | None:
    """Return the instant that a mail's date means, in UTC where it gives no zone; `None` where it makes no sense."""
    try:
        date = parsedate_to_datetime(text[: limits.NAME_LENGTH])
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
        return date if is_plausible(date) else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def is_plausible(date: datetime) -> bool:
    """Return whether a mail may have this date: none has one from before the internet, or at the calendar's end."""
    return _FIRST_YEAR <= date.year < MAXYEAR


def file_name(given: str) -> str:
    """Return the last part of a path, without what a terminal or a reader would stumble over."""
    name = printable(re.split(r"[/\\]", given)[-1]).strip(" .") if given.strip(" ./\\") else ""
    stem, dot, ending = name.rpartition(".")
    return name if len(name) <= limits.FILE_NAME else f"{stem[: limits.FILE_NAME - 10]}{dot}{ending[:9]}"


def printable(text: str) -> str:
    """Return a text in one line, without characters that show nothing or turn the direction of writing."""
    shown = (" " if sign.isspace() else sign for sign in text)
    return "".join(sign for sign in shown if unicodedata.category(sign)[0] != "C")
