"""How a sheet opens and prints: where the cursor stands, how large everything is, and where its pages end."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.forms.layout import FIRST_ROW, HEADING_ROW, TOKEN_ROW, WIDTHS, Section

_ZOOM = 95
"""Percent: with it all columns show on a screen that is 1440 pixels wide."""

_WIDTH, _HEIGHT = 842, 595
"""Of A4, landscape, in points. Letter is a little narrower and higher; Excel fits it by itself."""
_POINTS_A_PIXEL = 0.75
_USUAL_HEIGHT = 15.0
"""Of a row, in points."""
_SIDES = 0.3
"""Inches left blank on either side."""
_LESS_WIDE, _LESS_HIGH = 0.93, 0.97
"""Programs differ in how wide columns and how high rows are on paper: in LibreOffice columns are 6 % wider."""


def open_at(sheet: Worksheet, address: str) -> None:
    """Let a sheet open with the cursor on a cell."""
    sheet.sheet_view.zoomScale = _ZOOM
    for selection in sheet.sheet_view.selection:
        selection.activeCell = selection.sqref = address


def end_pages(sheet: Worksheet, section: Section) -> None:
    """Print a section in its whole width, and each question with its parts on one page where that has the room.

    Excel ignores where pages are to end on sheets that it fits to a page itself, so they get a scale.
    """
    margins = sheet.page_margins
    margins.left = margins.right = _SIDES
    wide, high = _WIDTH - 72 * 2 * _SIDES, _HEIGHT - 72 * (margins.top + margins.bottom)
    scale = int(100 * _LESS_WIDE * wide / (sum(WIDTHS.values()) * _POINTS_A_PIXEL))
    sheet.sheet_properties.pageSetUpPr.fitToPage = False
    sheet.page_setup.scale = scale
    heights = [sheet.row_dimensions[row].height or _USUAL_HEIGHT for row in range(1, section.last_row + 1)]
    begins = [slot.row for slot in section.questions]
    blocks = [
        Block(end - 1, sum(heights[begin - 1 : end - 1]))
        for begin, end in zip(begins, [*begins[1:], section.last_row + 1], strict=True)
    ]
    head = sum(heights[TOKEN_ROW : FIRST_ROW - 1])
    room = _LESS_HIGH * high * 100 / scale
    for row in ends(blocks, room - head, room - heights[HEADING_ROW - 1]):
        sheet.row_breaks.append(Break(id=row))


@dataclass(frozen=True)
class Block:
    """Rows that belong on one page: a question with its parts."""

    last_row: int
    height: float


def ends(blocks: Sequence[Block], first_room: float, room: float) -> list[int]:
    """Return the last row of each page but the last; `room` is what a page has, and the first may have less.

    There are as few pages as possible, and all hold about the same: none is nearly empty where that can be.
    """
    found = _filled(blocks, first_room, room)
    for part in range(95, 45, -5):
        evener = _filled(blocks, min(first_room, room * part / 100), room * part / 100)
        if len(evener) > len(found):
            break
        found = evener
    return found


def _filled(blocks: Sequence[Block], first_room: float, room: float) -> list[int]:
    """Return the last row of each page but the last, where each holds what it can."""
    found: list[int] = []
    left, before = first_room, 0
    for block in blocks:
        if block.height > left and before:
            found.append(before)
            left = room
        left -= block.height
        before = block.last_row
    return found
