"""How much is taken out of one returned file: it may be a mail with archives with mails, and every layer is bounded."""

from dataclasses import dataclass

from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why


@dataclass
class Remaining:
    """What is left for one returned file, or one mail of a mailbox, and everything that lies in it."""

    unpacked_bytes: int = limits.PACKAGE_BYTES
    header_bytes: int = limits.HEADER_BYTES
    parts: int = limits.MAIL_PARTS
    files: int = limits.FILES
    entries: int = limits.ARCHIVE_ENTRIES
    children: int = limits.CHILDREN
    strays: int = limits.STRAYS

    def take_unpacked(self, size: int) -> None:
        """Count bytes that were unpacked; raises Unreadable where that is too many."""
        self.unpacked_bytes -= size
        if self.unpacked_bytes < 0:
            raise Unreadable(Why.FILES_TOO_LARGE, limit=limits.PACKAGE_BYTES // limits.MEGABYTE)

    def take_file(self) -> None:
        """Count a file; raises Unreadable where that is one too many."""
        self.files -= 1
        if self.files < 0:
            raise Unreadable(Why.TOO_MANY_FILES, limit=limits.FILES)

    def take_entries(self, count: int) -> None:
        """Count entries of archives; raises Unreadable where that is too many."""
        self.entries -= count
        if self.entries < 0:
            raise Unreadable(Why.TOO_MANY_FILES, limit=limits.FILES)

    def take_child(self) -> None:
        """Count a child process; raises Unreadable where that is one too many."""
        self.children -= 1
        if self.children < 0:
            raise Unreadable(Why.TOO_MANY_FILES, limit=limits.CHILDREN)

    def take_part(self) -> None:
        """Count a part of a mail; raises Unreadable where that is one too many."""
        self.parts -= 1
        if self.parts < 0:
            raise Unreadable(Why.MAIL_BROKEN)

    def take_stray(self) -> None:
        """Count a line that is almost a boundary between parts or mails; raises Unreadable where that is too many."""
        self.strays -= 1
        if self.strays < 0:
            raise Unreadable(Why.MAIL_BROKEN)

    def take_header(self, size: int) -> None:
        """Count bytes of header lines; raises Unreadable where that is too many."""
        self.header_bytes -= size
        if self.header_bytes < 0:
            raise Unreadable(Why.MAIL_BROKEN)
