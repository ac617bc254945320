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
ELEMENTS = 4_000_000
"""In one part; blank cells with a border count too."""
NAME_LENGTH = 255
"""Characters of an element's name, a sheet's name or a number format; Excel allows 31 for a sheet, 255 for a format."""

# The workbook.
SHEETS = 100
SHARED_STRINGS = 200_000
CELL_STYLES = 65_536
"""Excel's own limit is 65,490."""
ROWS = 20_000
COLUMNS = 512
EXCEL_ROWS = 1_048_576
EXCEL_COLUMNS = 16_384
"""Whole columns and rows may have a colour: blank cells beyond ROWS and COLUMNS do no harm."""
CELLS = 500_000
"""Cells with something in them, in all sheets together."""
CELL_CHARACTERS = 32_767
"""Excel's own limit; a longer text is clipped."""
TEXT_CHARACTERS = 16 * MEGABYTE
"""The texts of all cells together."""
NUMBER_CHARACTERS = 64
"""A number as the file writes it; 17 digits, a sign and an exponent are all that a cell can hold."""
