"""A plan becomes a questionnaire: an Excel workbook that one vendor fills in."""

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from scorecard.core.model import Criteria, Identity
from scorecard.forms import identity as identities
from scorecard.forms.layout import LISTS_SHEET, META_SHEET, Form
from scorecard.words import words

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


def write_questionnaire(form: Form, criteria: Criteria, identity: Identity, key: bytes, made_on: datetime) -> bytes:
    """Return the workbook that a vendor fills in, signed with the campaign's key; same input, same bytes."""
    from openpyxl import Workbook

    from scorecard.forms.cover import write_cover
    from scorecard.forms.section import write_section

    workbook = Workbook()
    spoken = words(form.language)
    cover = workbook.worksheets[0]
    cover.title = form.cover
    for section in form.sections:
        write_section(workbook.create_sheet(section.sheet), section, form, criteria, identity, spoken)
    write_cover(cover, form, criteria, identity, spoken)
    _write_lists(workbook.create_sheet(LISTS_SHEET), form)
    _write_meta(workbook.create_sheet(META_SHEET), identity, key)
    _describe(workbook, form, criteria, identity, made_on)
    return _same_bytes(workbook, made_on)


def _write_lists(sheet: "Worksheet", form: Form) -> None:
    from scorecard.forms.cells import put_text

    sheet.sheet_state = "hidden"
    for column, entries in enumerate(form.lists, start=1):
        for row, entry in enumerate(entries, start=1):
            cell = sheet.cell(row, column, entry)
            if isinstance(entry, str):
                put_text(cell, entry)


def _write_meta(sheet: "Worksheet", identity: Identity, key: bytes) -> None:
    from scorecard.forms.cells import put_text

    sheet.sheet_state = "hidden"
    for row, (name, value) in enumerate(identities.rows(identity, identities.sign(identity, key)), start=1):
        put_text(sheet.cell(row, 1), name)
        put_text(sheet.cell(row, 2), value)


def _describe(workbook: "Workbook", form: Form, criteria: Criteria, identity: Identity, made_on: datetime) -> None:
    properties = workbook.properties
    properties.title = f"{criteria.title.of(form.language)} · {identity.name}"
    properties.creator = properties.lastModifiedBy = criteria.buyer.name
    properties.language = form.language
    properties.created = made_on


def _same_bytes(workbook: "Workbook", made_on: datetime) -> bytes:
    """Return the workbook's bytes with every date in it set: openpyxl writes the time of saving."""
    from openpyxl.writer.excel import ExcelWriter

    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        writer = ExcelWriter(workbook, archive)
        workbook.properties.modified = made_on
        writer.write_data()
    return _with_dates(saved.getvalue(), made_on)


def _with_dates(content: bytes, made_on: datetime) -> bytes:
    stamp = max(made_on, datetime(1980, 1, 1, tzinfo=made_on.tzinfo)).timetuple()[:6]
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(result, "w") as target:
        for member in source.infolist():
            entry = zipfile.ZipInfo(member.filename, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(member))
    return result.getvalue()
