"""What lies in a returned file: the file itself, or what a mail or an archive carries, every layer within bounds."""

from dataclasses import dataclass, field

from scorecard.core.model.responses import Mail
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

INSIDE = " > "
"""Stands between the name of what holds a file and the file's own."""


@dataclass(frozen=True)
class FoundFile:
    """A file as it lies in a folder, or inside a mail or an archive."""

    name: str
    """As a person would look for it: `returned/acme.xlsx`, or `returned/acme.eml > answers.zip > acme.xlsx`."""
    content: bytes = b""
    trouble: Unreadable | None = None
    """Why its content cannot be had; `None` where it is in `content`."""
    clutter: bool = False
    """Whether it is to be skipped: a program left it behind, or it is no file, which its trouble says."""
    mail: Mail | None = None
    """The innermost mail that carried it."""
    beside: bool = False
    """Whether it is no workbook and came in a mail beside one: a picture in a signature, a certificate as a PDF."""
    attached: tuple[str, ...] = ()
    """The names of the other files in the same mail that may prove something: no workbooks, no pictures, no cards."""
    may_be_workbook: bool = field(default=False, compare=False)
    """Whether a person should hear of it even where a workbook came with it."""
    holder: str = field(default="", compare=False)
    """The file, or the mail of a mailbox, that it lies in at last; itself where it lies in none."""

    @property
    def is_to_be_read(self) -> bool:
        """Whether its content is at hand, and looked at."""
        return not (self.clutter or self.beside or self.trouble)


def inside(holder: str, name: str) -> str:
    """Return the name of a file in what holds it; an empty one stands for the holder as a whole."""
    return f"{holder}{INSIDE}{name}" if name else holder


class Names:
    """The names of the files in one mail or archive, no two the same."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._counts: dict[str, int] = {}

    def distinct(self, name: str) -> str:
        """Return the name, numbered where an earlier file has it."""
        stem, dot, ending = name.rpartition(".")
        own = name
        while own.casefold() in self._given:
            number = self._counts[name.casefold()] = self._counts.get(name.casefold(), 1) + 1
            own = f"{stem} ({number}){dot}{ending}" if stem else f"{name} ({number})"
        self._given.add(own.casefold())
        return own


class Remaining:
    """What is left for one returned file, or one mail of a mailbox, and everything that lies in it."""

    def __init__(self) -> None:
        self.files = Allowance(limits.FILES, Why.TOO_MANY_FILES)
        self.entries = Allowance(limits.ARCHIVE_ENTRIES, Why.TOO_MANY_FILES, shown=limits.FILES)
        """Of archives."""
        self.children = Allowance(limits.CHILDREN, Why.TOO_MANY_FILES)
        """Child processes."""
        self.unpacked_bytes = Allowance(limits.PACKAGE_BYTES, Why.FILES_TOO_LARGE, limits.MEGABYTE)
        self.workbook_bytes = Allowance(limits.WORKBOOKS_BYTES, Why.FILES_TOO_LARGE, limits.MEGABYTE)
        """Of workbooks in mails and archives, unpacked."""
        self.header_bytes = Allowance(limits.HEADER_BYTES, Why.MAIL_BROKEN)
        self.parts = Allowance(limits.MAIL_PARTS, Why.MAIL_BROKEN)
        """Of a mail."""
        self.strays = Allowance(limits.STRAYS, Why.MAIL_BROKEN)
        """Lines that are almost a boundary between parts or mails."""
