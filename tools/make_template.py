"""Makes templates/questionnaire.xlsx, the template that the tool ships: `python tools/make_template.py`.

It is made by a script so that a change to it can be read; a buyer edits a copy of it in Excel.
"""

import io
import zipfile
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.forms.package import saved_parts
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import column_width, print_landscape
from scorecard.forms.template import ANSWER, EVIDENCE, HEADING, HELP, NOTE, QUESTION

TARGET = Path(__file__).parents[1] / "templates" / "questionnaire.xlsx"

_MADE_ON = datetime(2027, 1, 1)

_WIDTHS = {"A": 30, "B": 330, "C": 90, "D": 110, "E": 140, "F": 112, "G": 24, "H": 50, "I": 310}
"""Pixels: the table of progress, a gap, and what stands to its right."""

_TEXTS: dict[str, tuple[str, Font]] = {
    "A1": ("{{buyer}}", styles.font(12, bold=True, color=palette.HEADING)),
    "I1": ("{{lot}}", styles.font(color=palette.MUTED)),
    "A2": ("{{title}}", styles.font(24, bold=True, color=palette.HEADING)),
    "A3": ("{{questionnaire_for}} {{vendor}}", styles.font(13, bold=True)),
    "A5": ("{{how}}", styles.font()),
    "H5": ("{{when}}", styles.font(12, bold=True, color=palette.HEADING)),
    "H6": ("{{by}}", styles.font(color=palette.MUTED)),
    "I6": ("{{deadline}}", styles.font(13, bold=True)),
    "H7": ("{{to}}", styles.font(color=palette.MUTED)),
    "I7": ("{{contact}}", styles.font(11, bold=True, color=palette.LINK)),
    "H8": ("{{time}}", styles.font(color=palette.MUTED)),
    "I8": ("{{minutes}}", styles.font(11)),
    "A10": ("{{progress}}", styles.font()),
    "H10": ("{{values}}", styles.font()),
    "A18": ("{{rules}}", styles.font()),
}


def template() -> bytes:
    """Return the template; the same bytes each time."""
    workbook = Workbook()
    for style in _named_styles():
        workbook.add_named_style(style)
    _write_cover(workbook.worksheets[0])
    workbook.properties.creator = workbook.properties.lastModifiedBy = "scorecard"
    workbook.properties.title = "Template of the questionnaire"
    workbook.properties.created = workbook.properties.modified = _MADE_ON
    return _dated(saved_parts(workbook))


def _named_styles() -> tuple[NamedStyle, ...]:
    color, side = styles.ink(palette.ANSWER_FILL), Side(style="thin", color=styles.ink(palette.ANSWER_EDGE))
    unlocked = {
        "fill": PatternFill("solid", start_color=color, end_color=color),
        "border": Border(left=side, right=side, top=side, bottom=side),
        "protection": Protection(locked=False),
    }
    return (
        NamedStyle(
            HEADING, font=styles.font(18, bold=True, color=palette.HEADING), alignment=styles.aligned(wrap=False)
        ),
        NamedStyle(QUESTION, font=styles.font(11, bold=True), alignment=styles.aligned()),
        NamedStyle(HELP, font=styles.font(9, color=palette.MUTED), alignment=styles.aligned()),
        NamedStyle(ANSWER, font=styles.font(10), alignment=styles.aligned(indent=1), **unlocked),
        NamedStyle(EVIDENCE, font=styles.font(10), alignment=styles.aligned(indent=1), **unlocked),
        NamedStyle(NOTE, font=styles.font(9, color=palette.MUTED), alignment=styles.aligned(indent=1)),
    )


def _write_cover(sheet: Worksheet) -> None:
    sheet.title = "Cover"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 110
    for letter, pixels in _WIDTHS.items():
        sheet.column_dimensions[letter].width = column_width(pixels)
    for address, (text, font) in _TEXTS.items():
        sheet[address] = text
        sheet[address].font = font
        sheet[address].alignment = styles.aligned("right" if address == "I1" else "left", wrap=False)
    for row, height in {2: 34.0, 3: 22.0, 4: 9.0}.items():
        sheet.row_dimensions[row].height = height
    for letter in _WIDTHS:
        sheet[f"{letter}4"].border = styles.overlined("thick", palette.HEADING)
    for address in ("H5", "I5"):
        sheet[address].border = styles.underlined("thin", palette.TEXT)
    for row in (6, 7, 8):
        for letter in ("H", "I"):
            sheet[f"{letter}{row}"].border = styles.underlined("dotted", palette.RULE)
    print_landscape(sheet, None)
    sheet.page_setup.fitToHeight = 1


def _dated(parts: dict[str, bytes]) -> bytes:
    """Return a workbook of these parts with one date on all of them."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as target:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _MADE_ON.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)
    return result.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(template())
