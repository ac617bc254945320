"""What lies in a returned file: the file itself, or what a mail or an archive carries."""

from dataclasses import dataclass

from scorecard.core.model.responses import Mail
from scorecard.workbooks.unreadable import Unreadable


@dataclass(frozen=True)
class FoundFile:
    """A file as it lies in a folder, or inside a mail or an archive."""

    name: str
    """As a person would look for it: `returned/acme.xlsx`, or `returned/acme.eml > answers.zip > acme.xlsx`."""
    content: bytes = b""
    trouble: Unreadable | None = None
    """Why its content cannot be had; `None` where it is in `content`."""
    clutter: bool = False
    """Whether a program left it behind, to be skipped without a word."""
    mail: Mail | None = None
    """The innermost mail that carried it."""
    beside: bool = False
    """Whether it is no workbook and came in a mail beside one: a picture in a signature, a certificate as a PDF."""
