"""A plan becomes a questionnaire: an Excel workbook on top of the buyer's template, made for nobody yet."""

import io
import re
import zipfile
from datetime import datetime

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity
from scorecard.forms import identity as identities
from scorecard.forms.layout import LISTS_SHEET, META_SHEET, Form
from scorecard.forms.sheets.cover import write_cover
from scorecard.forms.sheets.drawing import Draft, put_text
from scorecard.forms.sheets.section import write_section
from scorecard.forms.stamp import NAME, SIGNATURE, VENDOR, Master
from scorecard.words import words


def write_master(form: Form, criteria: Criteria, template: bytes, made_on: datetime) -> Master:
    """Return the questionnaire of a lot in a language, ready to be stamped with a vendor's name."""
    workbook = load_workbook(io.BytesIO(template))
    cover = workbook.worksheets[0]
    cover.title = form.cover
    draft = Draft(form, criteria, words(form.language))
    for section in form.sections:
        write_section(workbook.create_sheet(section.sheet), section, draft)
    write_cover(cover, draft)
    _write_lists(workbook.create_sheet(LISTS_SHEET), form)
    _write_meta(workbook.create_sheet(META_SHEET), form, criteria)
    _describe(workbook, form, criteria, made_on)
    return parts_of(workbook)


def _write_lists(sheet: Worksheet, form: Form) -> None:
    sheet.sheet_state = "hidden"
    for column, entries in enumerate(form.lists, start=1):
        for row, entry in enumerate(entries, start=1):
            cell = sheet.cell(row, column, entry)
            if isinstance(entry, str):
                put_text(cell, entry)


def _write_meta(sheet: Worksheet, form: Form, criteria: Criteria) -> None:
    sheet.sheet_state = "hidden"
    identity = Identity(VENDOR, NAME, form.lot, form.language, str(criteria.title), criteria.fingerprint)
    for row, (name, value) in enumerate(identities.rows(identity, SIGNATURE), start=1):
        put_text(sheet.cell(row, 1), name)
        put_text(sheet.cell(row, 2), value)


def _describe(workbook: Workbook, form: Form, criteria: Criteria, made_on: datetime) -> None:
    properties = workbook.properties
    properties.title = f"{criteria.title.of(form.language)} · {NAME}"
    properties.creator = properties.lastModifiedBy = criteria.buyer.name
    properties.language = form.language
    properties.created = properties.modified = made_on


def parts_of(workbook: Workbook) -> Master:
    """Return the parts of a workbook without the time of saving, which `Workbook.save` would put into it."""
    with zipfile.ZipFile(io.BytesIO(), "w") as archive:
        ExcelWriter(workbook, archive).write_data()
        return {name: _FONT.sub(_in_order, archive.read(name)) for name in archive.namelist()}


_FONT = re.compile(rb"<(font|rPr)>((?:<\w+(?: [^<>]*)?/>)+)</\1>")
_OF_A_FONT = re.compile(rb"<(\w+)(?: [^<>]*)?/>")
_ORDER = b"b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme".split()
"""As the file format's schema has them; openpyxl writes them in another order, which strict readers complain of."""


def _in_order(font: re.Match[bytes]) -> bytes:
    parts = sorted(_OF_A_FONT.finditer(font[2]), key=lambda part: _ORDER.index(part[1]))
    return b"<%b>%b</%b>" % (font[1], b"".join(part[0] for part in parts), font[1])
