"""Why a returned file cannot be read: a code and its data; the sentences stand in the catalogues of words."""

from enum import StrEnum

from scorecard.errors import Problem, Where
from scorecard.words import Words


class Why(StrEnum):
    """Why a file cannot be read; the texts are `unreadable.<code>` and `unreadable.<code>.hint`."""

    # The file itself.
    EMPTY = "empty"
    NO_ACCESS = "no_access"
    CANNOT_OPEN = "cannot_open"
    TOO_LARGE = "too_large"
    """`limit`: megabytes."""

    # Something other than an .xlsx or .xlsm workbook.
    ENCRYPTED = "encrypted"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"
    NUMBERS = "numbers"
    DOCUMENT = "document"
    PRESENTATION = "presentation"
    PDF = "pdf"
    IMAGE = "image"
    TEXT = "text"
    WEB_PAGE = "web_page"
    """HTML or XML; some programs call such a file .xls."""
    ARCHIVE = "archive"
    UNKNOWN = "unknown"

    # A workbook that is damaged, or made to do harm.
    BROKEN = "broken"
    """`part`: the part of the workbook that makes no sense."""
    UNSAFE = "unsafe"
    """`part`: the part of the workbook that no office program would write so."""

    # More than is read.
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    """`limit`: megabytes."""
    TOO_MANY_PARTS = "too_many_parts"
    TOO_MANY_SHEETS = "too_many_sheets"
    TOO_MANY_TEXTS = "too_many_texts"
    TOO_MANY_STYLES = "too_many_styles"
    TOO_MANY_CELLS = "too_many_cells"
    TOO_MUCH_TEXT = "too_much_text"
    """`limit`: characters."""
    TOO_FAR_OUT = "too_far_out"
    """`sheet`, and `rows` and `columns`: how far a sheet is read."""


class Unreadable(Exception):  # noqa: N818 (a state of a file that is listed, and no mistake of the tool)
    """A returned file cannot be read; nothing of it counts."""

    def __init__(self, code: Why, **data: str | int) -> None:
        super().__init__(code.value, data)
        self.code = code
        self.data = data

    def problem(self, file: str, words: Words) -> Problem:
        """Return what to tell a person about `file`, in the language of `words`."""
        key = f"unreadable.{self.code}"
        return Problem(Where(file), words(key, **self.data), words(f"{key}.hint", **self.data))
