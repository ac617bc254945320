"""sent/log.csv: each mail that was sent or that a server was asked to send, a line for each thing that became of it.

A line is written whole, and is on the disk before anything else is done. A mail may have several: the last one counts.
"""

import csv
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from scorecard.errors import ScorecardError
from scorecard.files.save import problems_of
from scorecard.files.shown import refused
from scorecard.typeset.outside_text import shown_text


class MailState(StrEnum):
    """What became of a mail."""

    SENDING = "sending"
    """A server was about to get it. Where this is the last that is known, it may have gone out, or not."""
    SENT = "sent"
    REFUSED = "refused"
    LATER = "later"
    """The server did not take it for now."""


class How(StrEnum):
    """How a mail was sent."""

    SMTP = "smtp"
    BY_HAND = "by hand"


@dataclass(frozen=True)
class Sent:
    """A line of the log; its fields are the columns, in their order."""

    date: str
    """When, in ISO 8601 and UTC."""
    kind: str
    """Such as `invite`; empty where it is not known."""
    vendor: str
    """Its id; empty where it is not known."""
    to: str
    """Addresses, with a space between them."""
    subject: str
    file: str
    """The name of the mail, in outbox/ or sent/mail/."""
    message_id: str
    state: str
    """A `MailState`."""
    how: str
    """A `How`."""
    remark: str = ""
    """What the server said."""

    @property
    def moment(self) -> datetime:
        """When, with its offset from UTC."""
        return datetime.fromisoformat(self.date)

    @property
    def about(self) -> str:
        """A digest of what it is about, such as a certain questionnaire; mails about the same say the same."""
        return self.message_id.strip("<>").partition(".")[0]


_COLUMNS = tuple(field.name for field in fields(Sent))
_HEADINGS = [name.replace("_", " ") for name in _COLUMNS]


@dataclass(frozen=True)
class Log:
    """The log as it was read."""

    every: tuple[Sent, ...]
    """All lines, the oldest first."""
    torn: bytes = b""
    """What a run that was killed left of a line; it is cut off with the next one that is written."""
    delimiter: str = ","

    @property
    def latest(self) -> tuple[Sent, ...]:
        """The last line of each mail, in the order of the first ones."""
        return tuple({sent.message_id: sent for sent in self.every}.values())


def read_log(path: Path) -> Log:
    """Return the log with all its lines; raises ScorecardError where it is not as it was written."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Log(())
    except OSError as error:
        raise refused(path, "refusal.closed", why=error.strerror) from error
    whole, torn = content, b""
    if not content.endswith(b"\n"):
        whole = content[: content.rfind(b"\n") + 1]
        torn = content[len(whole) :]
    try:
        text = whole.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = whole.decode("cp1252", errors="replace")  # as Excel saves a .csv where nobody tells it otherwise
    delimiter = ";" if text.partition("\n")[0].count(";") >= len(_HEADINGS) - 1 else ","
    return Log(tuple(_lines(path, text, delimiter)), torn, delimiter)


def _lines(path: Path, text: str, delimiter: str) -> Iterator[Sent]:
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(row)]
    if rows and rows[0][: len(_HEADINGS)] != _HEADINGS:
        raise refused(path, "refusal.no_log", "refusal.log.hint", headings=",".join(_HEADINGS))
    for number, row in enumerate(rows[1:], start=2):
        cells = [cell.removeprefix("'") for cell in row[: len(_COLUMNS)]]
        try:
            sent = Sent(*cells)
            is_known = sent.moment.tzinfo is not None and sent.state in set(MailState)
        except (TypeError, ValueError):
            is_known = False
        if not is_known:
            raise _no_line(path, number)
        yield sent


def _no_line(path: Path, number: int) -> ScorecardError:
    return refused(path, "refusal.no_line_of_log", "refusal.log.hint", row=number)


def append(path: Path, log: Log, *lines: Sent) -> Log:
    """Write lines at the end of the log, and return it with them; they are on the disk when this returns.

    Raises ScorecardError where they cannot be written; then nothing of them is there that would count.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=log.delimiter)
    for line in lines:
        table.writerow([_cell(cell) for cell in astuple(line)])
    with problems_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        try:
            size = max(os.fstat(handle).st_size - len(log.torn), 0)
            if not size:
                # Without the mark, Excel takes the file for one in the old encoding of the country.
                text = io.StringIO("\ufeff" + log.delimiter.join(_HEADINGS) + "\r\n" + text.getvalue(), newline="")
            os.ftruncate(handle, size)
            os.lseek(handle, 0, os.SEEK_END)
            _write_whole(handle, text.getvalue().encode())
            os.fsync(handle)
        finally:
            os.close(handle)
    return Log((*log.every, *lines), delimiter=log.delimiter)


def _write_whole(handle: int, content: bytes) -> None:
    while content:
        content = content[os.write(handle, content) :]


def _cell(text: str) -> str:
    """Return a text in one line, in which no spreadsheet program finds a formula."""
    shown = shown_text(" ".join(text.split()))
    return f"'{shown}" if shown[:1] in ("=", "+", "-", "@", "\t", "'") else shown


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep other runs from sending while this one does; raises ScorecardError where another one does.

    The system lets go of it when a run ends, however it ends.
    """
    with problems_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _locked(handle):
            raise refused(path, "refusal.sending")
        yield
    finally:
        os.close(handle)


def _locked(handle: int) -> bool:
    """Return whether a file was locked, which nobody else can until it is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
