"""A returned file -> everything that lies in it: itself, or what a mail, a mailbox or an archive carries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from scorecard.core.model.responses import Mail
from scorecard.intake.find import beginning, is_clutter, is_clutter_name, load, why_no_file
from scorecard.intake.found import INSIDE, FoundFile, Names, Remaining, inside
from scorecard.intake.mail.headers import looks_like_mail, printable
from scorecard.intake.mail.mailbox import looks_like_mailbox, messages_in
from scorecard.intake.mail.message import attachments_of
from scorecard.intake.mail.outlook import attachments_in, is_outlook
from scorecard.workbooks import limits
from scorecard.workbooks.kind import Kind, kind_of
from scorecard.workbooks.legacy import ole
from scorecard.workbooks.package import Package, count_entries, list_package, refuse_harm
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

_WINMAIL = b"\x78\x9f\x3e\x22"
"""In what Outlook wraps attachments for other Outlooks; usually called winmail.dat."""
_EMPTY_ARCHIVE = b"PK\x05\x06"

_MAY_BE_WORKBOOK = frozenset(
    {
        *(Why.ENCRYPTED, Why.RIGHTS_MANAGED, Why.OLD_XLS, Why.XLSB, Why.FLAT_ODS, Why.XML_WORKBOOK, Why.NUMBERS),
        *(Why.ARCHIVE, Why.EMPTY, Why.ZEROS, Why.SHORTCUT, Why.READER_FAILED),
    }
)
"""What is not read and yet may hold the questionnaire."""

_OF_SIGNATURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".webp", ".vcf", ".ics", ".htm", ".html", ".txt")
"""How the names of files end that mails carry without anybody having attached them."""

_OF_ARCHIVES = {
    Why.BROKEN: Why.ARCHIVE_BROKEN,
    Why.ENCRYPTED: Why.ARCHIVE_LOCKED,
    Why.UNPACKS_TOO_LARGE: Why.FILES_TOO_LARGE,
}
"""What is said of a workbook, and what of an archive of files."""


@dataclass(frozen=True)
class _Origin:
    """Where a file was found."""

    holder: str
    """The file, or the mail of a mailbox, in which everything is that was found."""
    remaining: Remaining = field(default_factory=Remaining)
    mail: Mail | None = None
    in_archive: bool = False
    depth: int = 0
    """How many mails and archives it lies in."""

    def refused(self, name: str, why: Why | Unreadable) -> FoundFile:
        """Return a file that cannot be had, and may be the workbook."""
        trouble = Unreadable(why) if isinstance(why, Why) else why
        return FoundFile(name, trouble=trouble, mail=self.mail, may_be_workbook=True)


def files_in(path: Path, name: str) -> Iterator[FoundFile]:
    """Yield everything that lies in the file at `path`, which a person calls `name`; always at least one file.

    A mail and a mailbox give what is attached, also to mails within mails, with sender and date; an archive gives its
    files, but not those of an archive in it. What cannot be had is a file with its trouble.
    """
    if is_clutter(path):
        yield FoundFile(name, clutter=True)
        return
    if (why := why_no_file(path)) is not None:
        yield FoundFile(name, clutter=True, trouble=Unreadable(why))
        return
    try:
        head = beginning(path)
        if looks_like_mailbox(head):
            yield from _in_mailbox_of_any_size(path, name)
            return
        may_be_mail = looks_like_mail(head) or head.startswith(ole.SIGNATURE)
        content = load(path, limits.MAIL_BYTES if may_be_mail else limits.FILE_BYTES)
    except Unreadable as trouble:
        yield FoundFile(name, trouble=trouble)
        return
    yield from _until_trouble(name, _found_in(name, content, _Origin(name)))


def _in_mailbox_of_any_size(path: Path, name: str) -> Iterator[FoundFile]:
    """Yield what is in a mailbox that may be larger than memory; each mail may hold as much as one in a file."""
    try:
        if path.stat().st_size > limits.MAILBOX_BYTES:
            raise Unreadable(Why.MAILBOX_TOO_LARGE, limit=limits.MAILBOX_BYTES // limits.MEGABYTE)
        with path.open("rb") as file:
            for own, message in _messages(name, file, Remaining()):
                yield from _until_trouble(own, _in_message(own, message, _Origin(own)))
    except OSError as error:
        raise Unreadable(Why.CANNOT_OPEN) from error


def _until_trouble(name: str, found: Iterable[FoundFile]) -> Iterator[FoundFile]:
    """Yield what is found in `name`, and where not all of it can be had, at the end the reason."""
    try:
        yield from found
    except Unreadable as trouble:
        yield _Origin(name).refused(name, trouble)


def _found_in(name: str, content: bytes, origin: _Origin) -> Iterator[FoundFile]:
    origin.remaining.files.take()
    head = content[: limits.HEAD_BYTES]
    if origin.depth > limits.CONTAINER_DEPTH:
        yield origin.refused(name, Why.MAIL_BROKEN)
    elif looks_like_mailbox(head):
        for own, message in _messages(name, BytesIO(content), origin.remaining):
            yield from _in_message(own, message, origin)
    elif looks_like_mail(head):
        yield from _in_message(name, content, origin)
    elif is_outlook(content):
        yield from _in_outlook(name, content, origin)
    elif content.startswith(_WINMAIL):
        yield origin.refused(name, Why.WINMAIL)
    elif content.startswith(_EMPTY_ARCHIVE):
        yield origin.refused(name, Why.EMPTY_ARCHIVE)
    else:
        yield from _in_zip_or_alone(name, content, origin)


# --- mails -----------------------------------------------------------------------------------------------------------


def _messages(name: str, mailbox: BinaryIO, remaining: Remaining) -> Iterator[tuple[str, bytes | None]]:
    """Yield the mails of a mailbox, with the name of each."""
    most = Allowance(limits.MAILS, Why.TOO_MANY_FILES)
    for number, message in enumerate(messages_in(mailbox, remaining), 1):
        most.take()
        yield inside(name, str(number)), message


def _in_message(name: str, message: bytes | None, origin: _Origin) -> Iterator[FoundFile]:
    if message is None:
        yield origin.refused(name, Unreadable(Why.TOO_LARGE, limit=limits.MAIL_BYTES // limits.MEGABYTE))
    else:
        yield from _in_mail(name, attachments_of(message, origin.mail or Mail(), origin.remaining), origin)


def _in_outlook(name: str, content: bytes, origin: _Origin) -> Iterator[FoundFile]:
    try:
        origin.remaining.children.take()
        attachments = attachments_in(content, origin.mail or Mail(), origin.remaining)
    except Unreadable as trouble:
        yield origin.refused(name, trouble)
    else:
        yield from _in_mail(name, attachments, origin)


def _in_mail(name: str, attachments: Iterable[FoundFile], origin: _Origin) -> Iterator[FoundFile]:
    found = _attached(name, attachments, origin)
    if origin.mail is None:  # only of the outermost mail is it known what else came with a file
        return _marked(list(_until_trouble(name, found)))
    return found


def _attached(name: str, attachments: Iterable[FoundFile], origin: _Origin) -> Iterator[FoundFile]:
    for attachment in attachments:
        own = inside(name, attachment.name)
        if attachment.clutter or is_clutter_name(attachment.name.rpartition(INSIDE)[2]):
            yield FoundFile(own, clutter=True, mail=attachment.mail)
        elif attachment.trouble is not None:
            is_empty = attachment.trouble.code in (Why.NO_ATTACHMENT, Why.LINK_ONLY)
            yield replace(attachment, name=own, may_be_workbook=not is_empty)
        else:
            yield from _found_in(own, attachment.content, replace(origin, mail=attachment.mail, depth=origin.depth + 1))


def _marked(found: list[FoundFile]) -> Iterator[FoundFile]:
    """Yield what one mail carried, marked as beside a workbook where there is one."""
    has_workbook = any(file.may_be_workbook for file in found)
    beside = [file for file in found if not (file.may_be_workbook or file.clutter or file.trouble)]
    names = (file.name.rpartition(INSIDE)[2] for file in beside)
    attached = tuple(dict.fromkeys(name for name in names if not name.lower().endswith(_OF_SIGNATURES)))
    for file in found:
        is_beside = has_workbook and not file.may_be_workbook and not file.clutter
        yield replace(file, beside=is_beside, attached=attached if file.may_be_workbook else ())


# --- archives and files ----------------------------------------------------------------------------------------------


def _in_zip_or_alone(name: str, content: bytes, origin: _Origin) -> Iterator[FoundFile]:
    kind = kind_of(content)
    if kind is Kind.ZIP:
        try:
            origin.remaining.entries.take(count_entries(content))
            package = list_package(content)
            kind = package.kind()
        except Unreadable:
            kind = Kind.ZIP  # the reader of workbooks says what is wrong with it
        else:
            if kind is Why.ARCHIVE and not origin.in_archive:
                yield from _in_archive(name, content, package, origin)
                return
            if origin.depth:
                origin.remaining.workbook_bytes.take(sum(entry.file_size for entry in package.entries.values()))
    yield _alone(name, content, kind, origin)


def _in_archive(name: str, content: bytes, package: Package, origin: _Origin) -> Iterator[FoundFile]:
    try:
        refuse_harm(package, content)
    except Unreadable as trouble:
        yield origin.refused(name, _of_archive(trouble))
        return
    names = Names()
    within = replace(origin, in_archive=True, depth=origin.depth + 1)
    is_empty = True
    for part, entry in package.entries.items():
        if part.endswith("/"):
            continue
        shown = printable(entry.filename.replace("\\", "/"))[-limits.NAME_LENGTH :]
        own = inside(name, names.distinct(shown))
        if is_clutter_name(shown.rpartition("/")[2]):
            yield FoundFile(own, clutter=True, mail=origin.mail)
            continue
        is_empty = False
        try:
            content = package.read(part)
        except Unreadable as trouble:
            yield origin.refused(own, _of_archive(trouble))
            continue
        origin.remaining.unpacked_bytes.take(len(content))
        yield from _found_in(own, content, within)
    if is_empty:
        yield origin.refused(name, Why.EMPTY_ARCHIVE)


def _of_archive(trouble: Unreadable) -> Unreadable:
    return Unreadable(_OF_ARCHIVES.get(trouble.code, trouble.code), **trouble.data)


def _alone(name: str, content: bytes, kind: Kind | Why, origin: _Origin) -> FoundFile:
    is_unknown_ole = kind is Why.UNKNOWN and content.startswith(ole.SIGNATURE)
    may_be_workbook = isinstance(kind, Kind) or kind in _MAY_BE_WORKBOOK or is_unknown_ole
    if kind is Why.ARCHIVE and origin.in_archive:
        return origin.refused(name, Why.ARCHIVE)
    if len(content) > limits.FILE_BYTES:
        trouble = Unreadable(Why.TOO_LARGE, limit=limits.FILE_BYTES // limits.MEGABYTE)
        return FoundFile(name, trouble=trouble, mail=origin.mail, may_be_workbook=may_be_workbook)
    return FoundFile(name, content, mail=origin.mail, may_be_workbook=may_be_workbook, holder=origin.holder)
