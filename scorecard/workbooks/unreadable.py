"""Why a returned file cannot be read: a code and its data; the sentences stand in the catalogues of words."""

from enum import StrEnum

from scorecard.errors import Problem, Where
from scorecard.words import Words


class Why(StrEnum):
    """Why a file cannot be read; the texts are `unreadable.<code>` and `unreadable.<code>.hint`.

    Data: `limit`, in megabytes of a size, in seconds of a time; `part`, which makes no sense or no program would write;
    of a number that is none `sheet`, `cell` and what is `found`; of cells too far out how many `rows` and `columns`.
    """

    # The file itself.
    EMPTY = "empty"
    NO_ACCESS = "no_access"
    CANNOT_OPEN = "cannot_open"
    TOO_LARGE = "too_large"
    ZEROS = "zeros"
    """What a cloud folder or a download that broke off leaves."""
    SHORTCUT = "shortcut"
    """It only says where the file is."""

    NO_FILE = "no_file"
    """A pipe, a device or the like in a folder."""
    LINKED_FOLDER = "linked_folder"
    """A link to a folder in a folder, which may lead in a circle."""

    # Something other than a workbook that is read.
    ENCRYPTED = "encrypted"
    RIGHTS_MANAGED = "rights_managed"
    OLD_XLS = "old_xls"
    """Without the container in which every .xls is since Excel 5."""
    XLSB = "xlsb"
    FLAT_ODS = "flat_ods"
    XML_WORKBOOK = "xml_workbook"
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
    CUT_SHORT = "cut_short"
    """The list of its parts, which stands at the end, is missing or makes no sense."""
    LINE_ENDS = "line_ends"
    """Some program took it for text, and put a carriage return before each line feed."""
    UNSAFE = "unsafe"

    # A mail, a mailbox or an archive.
    NO_ATTACHMENT = "no_attachment"
    LINK_ONLY = "link_only"
    """No file is attached, and its text links to one."""
    MAIL_SEALED = "mail_sealed"
    """Encrypted, or signed in the way that wraps up the whole mail."""
    MAIL_BROKEN = "mail_broken"
    WINMAIL = "winmail"
    """Wrapped up by Outlook for other Outlooks."""
    MAILBOX_TOO_LARGE = "mailbox_too_large"
    EMPTY_ARCHIVE = "empty_archive"
    ARCHIVE_LOCKED = "archive_locked"
    ARCHIVE_BROKEN = "archive_broken"
    TOO_MANY_FILES = "too_many_files"
    FILES_TOO_LARGE = "files_too_large"
    TOO_MUCH_WORK = "too_much_work"
    """What came before it in the same mail or archive."""

    # A child process that could not read it.
    READER_FAILED = "reader_failed"
    READER_NOT_STARTED = "reader_not_started"
    TOOK_TOO_LONG = "took_too_long"
    TOOK_TOO_MUCH_MEMORY = "took_too_much_memory"

    KILLED_READER = "killed_reader"
    """The process that read it ended without a word, each of `limit` times."""

    # More than is read.
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    TOO_MANY_PARTS = "too_many_parts"
    TOO_MANY_SHEETS = "too_many_sheets"
    TOO_MANY_TEXTS = "too_many_texts"
    TOO_MANY_STYLES = "too_many_styles"
    TOO_MANY_CELLS = "too_many_cells"
    TOO_MANY_ELEMENTS = "too_many_elements"
    """More than cells with something in them account for: blank ones have colours or borders."""
    TOO_MUCH_TEXT = "too_much_text"
    TOO_FAR_OUT = "too_far_out"


class Unreadable(Exception):  # noqa: N818 (a state of a file that is listed, and no mistake of the tool)
    """A returned file cannot be read; nothing of it counts."""

    def __init__(self, code: Why, **data: str | int) -> None:
        super().__init__(code.value, data)
        self.code = code
        self.data = data

    def problem(self, file: str, words: Words) -> Problem:
        """Return what to tell a person about `file`, in the language of `words`."""
        return words.problem(Where(file), f"unreadable.{self.code}", **self.data)


class Allowance:
    """What is left of something that is counted, in a workbook or in all that a mail carries."""

    def __init__(self, left: int, why: Why, unit: int = 1, *, shown: int = 0) -> None:
        """Take how much may come, why no more is read, and in what units (or as what) the reason names the limit."""
        self.left = self._most = left
        self._refusal = why, shown or left // unit

    @property
    def taken(self) -> int:
        """How much was counted."""
        return self._most - self.left

    def take(self, count: int = 1) -> None:
        """Count so many; raises Unreadable where that is too much."""
        self.left -= count
        if self.left < 0:
            why, limit = self._refusal
            raise Unreadable(why, limit=limit)
