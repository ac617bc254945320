"""How much of a returned file is read at most: far more than any questionnaire needs, and little enough for any laptop.

The figures stand here and nowhere else. Excel's own limits are named where they are the reason.
"""

MEGABYTE = 2**20

FILE_BYTES = 20 * MEGABYTE
"""The file as it lies on the disk; mail servers let little more through."""

# The zip archive that a workbook is.
PARTS = 2_000
PART_BYTES = 32 * MEGABYTE
"""One part, unpacked."""
PACKAGE_BYTES = 64 * MEGABYTE
"""All parts together, unpacked."""
RATIO = 250
"""Unpacked to packed size; real workbooks stay under 100, a zip bomb reaches 1,000."""
RATIO_FROM_BYTES = MEGABYTE
"""Smaller parts may be packed as tightly as they like: they do no harm."""

# The XML inside.
DEPTH = 64
"""Elements within elements; a worksheet needs fewer than 20."""
TAG_BYTES = MEGABYTE // 8
"""A tag or a comment; one that ends within three times as many may pass."""
MARKUP_NAMES = 4_096
"""Different names of elements and attributes in one part; a worksheet needs about a hundred."""
ELEMENTS = 1_200_000
"""Elements and attributes in all parts together; blank cells with a border have three each."""
NAME_LENGTH = 255
"""Characters of a sheet's name, a number format or the way to a part; Excel allows 31 for a sheet, 255 for a format."""

# The workbook.
SHEETS = 100
RELATIONSHIPS = 2_000
"""Of one part."""
SHARED_STRINGS = 200_000
CELL_STYLES = 65_536
"""Excel's own limit is 65,490."""
XLS_STYLES = 8_192
"""Styles in an .xls workbook; Excel writes 4,050, LibreOffice no more than these."""
NUMBER_FORMATS = 4_096
"""Excel's own limit is about 250."""
ROWS = 20_000
COLUMNS = 512
EXCEL_ROWS = 1_048_576
EXCEL_COLUMNS = 16_384
"""Whole columns and rows may have a colour: blank cells beyond ROWS and COLUMNS do no harm."""
ENTRY_RULES = 10_000
"""Areas that validations of one sheet name, and merged ones, and boxes laid over its cells."""
CELLS = 200_000
"""Cells with something in them, in all sheets together."""
RETURNED_CELLS = 40_000
"""The same of what vendors return, where each cell is looked at for what it may mean; a questionnaire has 2,000."""
CELL_CHARACTERS = 32_767
"""Excel's own limit; a longer text is clipped."""
TEXT_CHARACTERS = 8 * MEGABYTE
"""The texts of all cells together, and apart from them those that cells share; one may take four bytes of memory."""
RETURNED_CHARACTERS = MEGABYTE
"""The same of what vendors return; a questionnaire with long answers has a tenth."""
LINK_CHARACTERS = 500
"""Of where a link leads; what is longer is clipped."""
NUMBER_CHARACTERS = 64
"""A number as the file writes it; 17 digits, a sign and an exponent are all that a cell can hold."""

# The child process that reads other formats.
CHILD_SECONDS = 10
"""Of a processor, where the system counts them for a process, else of the clock; the largest files take about two."""
CHILD_MEMORY_BYTES = 512 * MEGABYTE
"""Of addresses, and only where the system counts them for a process: Linux does, Windows and macOS do not."""
CHILD_ANSWER_BYTES = 64 * MEGABYTE
"""What it may answer; more is never taken in."""

# Mails, mailboxes and archives of files.
HEAD_BYTES = 64 * 1024
"""How much of a file is looked at to know whether it is a mail."""
MAIL_BYTES = 40 * MEGABYTE
"""A mail as it lies on the disk: a workbook of FILE_BYTES is a third larger in it, and documents come along."""
MAILBOX_BYTES = 1024 * MEGABYTE
"""It is read mail by mail, but all of it is read."""
MAILS = 10_000
"""In one mailbox."""
MAIL_PARTS = 1_000
"""Of one mail, those of the mails in it included."""
MAIL_DEPTH = 30
"""Parts in parts, and mails in mails; a mail forwarded five times as an attachment has fewer than 20."""
STRAYS = 100_000
"""Lines that are almost a boundary between parts or mails; each is looked at."""
HEADER_BYTES = MEGABYTE
"""All header lines of one mail, its parts and the mails in it; a mail to a thousand people has a tenth of that."""
FIELD_CHARACTERS = 8_192
"""Of one header line, as far as it is understood; `email` takes quadratic time on some."""
PARAMETERS = 100
"""Semicolons in one header line, for the same reason; a long file name is written as ten parameters."""
WORD_CHARACTERS = 1_000
"""Of a name in its written form, where each letter may take twelve."""
FILE_NAME = 150
"""Characters of a file's name that are shown."""
SENDER_CHARACTERS = 200
WORKBOOKS_BYTES = 32 * MEGABYTE
"""Of all workbooks in one mail or archive, unpacked; a questionnaire has a quarter of a megabyte."""
CONTAINER_DEPTH = 5
"""Files in mails in archives in mails."""
FILES = 1_000
"""In one mail or archive, what lies in archives and mails within it included."""
ARCHIVE_ENTRIES = 100_000
"""Parts of all workbooks in one mail or archive, counted before they are looked at."""
WORK = 700_000
"""In one mail or archive, in millionths of a second of a slow processor: what workbooks take that are no questionnaires
of ours, and questionnaires beyond what they usually take. It is enough for two large tables as well."""
COPIES = 3
"""Questionnaires of one vendor in one mail or archive that may take what is usual."""
USUAL_WORK = 60_000
"""What a questionnaire takes, whatever it asks: mostly the lists behind its cells."""
USUAL_WORK_OF_ROW = 1_000
"""What each of its rows takes beside that."""
CHILDREN = 100
"""Child processes for one mail or archive; each takes at most CHILD_SECONDS."""
