"""A mail as data -> the bytes of a draft that any mail program opens, and back.

The headers are written with the older part of Python's `email`: what it writes, the newer part and all programs read
aright, while the newer one's own writing of long names loses quotation marks, and puts spaces into words.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from email import encoders, message_from_bytes, policy
from email.charset import QP, Charset
from email.errors import MessageError
from email.header import Header
from email.message import EmailMessage, Message
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr, getaddresses

TOKEN = "X-Scorecard"  # noqa: S105 - the name of a header
"""The header by which a mail is found again: what it is about, and what it says."""
_WORKBOOK = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
_DIGITS = 20
"""Hexadecimal digits of a digest: enough to tell the mails of a campaign apart."""
_LONGEST_NAME = 45
"""Bytes of a recipient's name: what one encoded word holds. Programs put spaces between the words of longer ones."""
_LONGEST_STEM = 80
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What Windows allows in no file name."""
_NOWHERE = "scorecard.invalid"
"""The end of a Message-ID where no address of the buyer's is known; `.invalid` is reserved for such."""
_BROKEN = (MessageError, ValueError, LookupError, AttributeError, TypeError)
"""What `email` raises for headers that nobody could mean."""
_WORDS = Charset("utf-8")
_WORDS.header_encoding = QP  # some programs stop reading where one base64 word ends in the middle of three bytes
_CRLF = policy.compat32.clone(linesep="\r\n")


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail."""

    name: str
    """As a person reads it."""
    content: bytes


@dataclass(frozen=True)
class MailDraft:
    """A mail that nobody has sent yet."""

    to: str
    """An address."""
    name: str
    """The recipient's; may be empty."""
    subject: str
    text: str
    html: str
    about: str
    """A digest of what it is about: mails about the same need not be sent twice."""
    date: datetime
    """In UTC."""
    attachments: tuple[Attachment, ...] = ()
    sender: str = ""
    """An address; empty for that of whoever opens the draft."""
    domain: str = ""
    """That of the buyer's addresses, for the Message-ID."""


@dataclass(frozen=True)
class FoundMail:
    """A draft, or a mail that was sent, as it lies on the disk."""

    to: tuple[str, ...]
    """The addresses of all who get it."""
    subject: str
    message_id: str
    about: str
    """Empty where it is no mail of ours."""
    is_as_written: bool
    """Whether nobody has changed anything in it since it was drafted."""
    attached: tuple[str, ...]
    """The SHA-256 of each attachment, as hexadecimal digits."""


def digest(*parts: str | bytes) -> str:
    """Return hexadecimal digits that stand for some texts in their order."""
    made = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        made.update(len(content).to_bytes(8, "big") + content)
    return made.hexdigest()[:_DIGITS]


def file_name(text: str) -> str:
    """Return the name of a workbook that any system can store, from what a person should read."""
    stem = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text)).split())
    stem = "".join(sign for sign in stem if unicodedata.category(sign)[0] != "C")
    if len(stem) > _LONGEST_STEM:
        stem = f"{stem[: _LONGEST_STEM - 1].rstrip()}…"
    return f"{stem.strip(' .') or 'scorecard'}.xlsx"


def postal(address: str) -> str | None:
    """Return an address as it is written in a mail, its domain in ASCII; `None` where no mail can be sent to it."""
    local, at, domain = address.rpartition("@")
    try:
        written = f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return None
    is_plain = local.isascii() and re.fullmatch(r"[^\s@<>()\[\],;:\\\"]+@[A-Za-z0-9.-]+", written)
    return written if is_plain else None


def write_draft(draft: MailDraft) -> bytes:
    """Return a draft as the bytes of an .eml file; the same draft gives the same bytes."""
    parts = MIMEMultipart("alternative", boundary=_boundary(draft.about, "text"))
    parts.attach(MIMEText(draft.text, "plain", "utf-8"))
    parts.attach(MIMEText(draft.html, "html", "utf-8"))
    message: MIMEMultipart = parts
    if draft.attachments:
        message = MIMEMultipart("mixed", boundary=_boundary(draft.about, "all"))
        message.attach(parts)
        for attachment in draft.attachments:
            message.attach(_attached(attachment))
    if draft.sender:
        message["From"] = draft.sender
    message["To"] = _addressed(_clipped(draft.name), draft.to)
    message["Subject"] = _header(" ".join(draft.subject.split()), "Subject")
    message["Date"] = format_datetime(draft.date.replace(tzinfo=UTC))
    says = _digest_of(_parsed(message.as_bytes(policy=_CRLF)))
    message["Message-ID"] = f"<{draft.about}.{says}@{draft.domain or _NOWHERE}>"
    message[TOKEN] = f"{draft.about}.{says}"
    message["X-Unsent"] = "1"
    return message.as_bytes(policy=_CRLF)


def read_mail(content: bytes) -> FoundMail:
    """Return what a draft or a sent mail says of itself; what cannot be understood in it is empty."""
    message = _parsed(content)
    about, _, says = _first(message, TOKEN).strip().partition(".")
    attached = tuple(hashlib.sha256(content).hexdigest() for content in _attachments(message))
    subject = _first(message, "Subject")
    message_id = _first(message, "Message-ID").strip() or _own_id(content)
    return FoundMail(_recipients(message), subject, message_id, about, says == _digest_of(message), attached)


def attached_to(content: bytes) -> tuple[bytes, ...]:
    """Return what is attached to a mail."""
    return tuple(_attachments(_parsed(content)))


def as_sent(content: bytes, sender: str, moment: datetime) -> bytes:
    """Return a draft as it is given to a server: no draft any more, with a sender, and dated when it is sent."""
    message = message_from_bytes(content, policy=_CRLF)
    if not _sender_of(message):
        del message["From"]
        message["From"] = sender
    for name in ("X-Unsent", "Bcc", "Date"):
        del message[name]
    message["Date"] = format_datetime(moment.replace(tzinfo=UTC))
    if not message["Message-ID"]:
        message["Message-ID"] = _own_id(content)
    return bytes(message.as_bytes(policy=_CRLF))


def sender_of(content: bytes) -> str:
    """Return the address of a draft's sender, empty where it says none."""
    return _sender_of(message_from_bytes(content, policy=_CRLF))


def _own_id(content: bytes) -> str:
    """Return the Message-ID of a draft that lost its own when somebody saved it anew."""
    token = _first(_parsed(content), TOKEN).strip() or digest(content)
    return f"<{token}@{_NOWHERE}>"


def _sender_of(message: Message) -> str:
    return next((address for _, address in getaddresses([str(message["From"] or "")])), "")


def _header(text: str, name: str) -> str:
    is_plain = text.isascii() and "=?" not in text
    return text if is_plain else Header(text, _WORDS, header_name=name).encode()


def _addressed(name: str, address: str) -> str:
    if "=?" in name:  # it would be taken for an encoded word
        return f"{Charset('utf-8').header_encode(name)} <{address}>"
    return formataddr((name, address))


def _boundary(about: str, part: str) -> str:
    return f"=_{digest(about, part)}"  # "=_" stands in no text that is encoded as these are


def _attached(attachment: Attachment) -> MIMEBase:
    part = MIMEBase(*_WORKBOOK)
    part.set_payload(attachment.content)
    encoders.encode_base64(part)
    if attachment.name.isascii():
        part.set_param("name", attachment.name)
        part.add_header("Content-Disposition", "attachment", filename=attachment.name)
    else:
        # Twice: by RFC 2231, and as programs understand it that do not know that.
        part.set_param("name", Header(attachment.name, _WORDS).encode(maxlinelen=0))
        part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", attachment.name))
    return part


def _clipped(name: str) -> str:
    """Return a name that one encoded word holds."""
    name = " ".join(name.split())
    if len(name.encode()) <= _LONGEST_NAME:
        return name
    kept = name.encode()[: _LONGEST_NAME - len("…".encode())].decode(errors="ignore")
    return f"{kept.rstrip()}…"


def _parsed(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)


def _first(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _BROKEN:
        return ""


def _recipients(message: EmailMessage) -> tuple[str, ...]:
    fields = [field for name in ("To", "Cc", "Bcc") if (field := _first(message, name))]
    return tuple(dict.fromkeys(address for _, address in getaddresses(fields) if address))


def _attachments(message: EmailMessage) -> list[bytes]:
    parts = [part for part in message.walk() if part.is_attachment()]
    contents = (part.get_payload(decode=True) for part in parts)
    return [content for content in contents if isinstance(content, bytes)]


def _digest_of(message: EmailMessage) -> str:
    """Return a digest of all that a reader sees of a mail; the ends of lines make no difference."""
    seen: list[str | bytes] = [*_recipients(message), _first(message, "Subject")]
    for part in message.walk():
        content = None if part.is_multipart() else part.get_payload(decode=True)
        if isinstance(content, bytes):
            is_text = part.get_content_maintype() == "text"
            seen += [part.get_content_type(), content.replace(b"\r\n", b"\n").strip() if is_text else content]
    return digest(*seen)
