"""A plan becomes a questionnaire: an Excel workbook on top of the buyer's template, made for nobody yet."""

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity
from scorecard.forms import identity as identities
from scorecard.forms.earlier import Filled
from scorecard.forms.identity import RECORD
from scorecard.forms.layout import LISTS_SHEET, META_SHEET, RULE_ROW, CoverHelper, Form, FormColumn
from scorecard.forms.reading.confirmation import digests
from scorecard.forms.sheets.cover import write_cover
from scorecard.forms.sheets.drawing import Draft, Initials, put_text
from scorecard.forms.sheets.overview import write_overview
from scorecard.forms.sheets.package import parts_of
from scorecard.forms.sheets.pages import open_at
from scorecard.forms.sheets.section import write_section
from scorecard.forms.stamp import FILLED, IDENTITY, NAME, SIGNATURE, VENDOR, Master, as_master, stamp
from scorecard.words import words
from scorecard.workbooks.read import read_workbook


def write_master(
    form: Form,
    criteria: Criteria,
    template: bytes,
    made_on: datetime,
    filled: Filled | None = None,
    about: Identity | None = None,
    record: str = "",
) -> Master:
    """Return the questionnaire of a lot in a language, ready to be stamped with a vendor's name.

    `filled` is what the vendor answered earlier, where it is to stand in it. Of a clarification, `about` says what
    it is about, and `record` what it asks, for us.
    """
    known = about or identities.identity_for(criteria, VENDOR, NAME, form.lot, form.language)
    identity = replace(known, vendor=VENDOR, name=NAME, filled=FILLED if filled else "")
    workbook = load_workbook(io.BytesIO(template))
    cover = workbook.worksheets[0]
    cover.title = form.cover
    draft = Draft(form, criteria, words(form.language), filled or {}, _computed(workbook, template, form.cover))
    for section in form.sections:
        sheet = workbook.create_sheet(section.sheet)
        write_section(sheet, section, draft)
        _sign(sheet.cell(RULE_ROW, FormColumn.NUMBER))
    write_cover(cover, draft)
    open_at(cover, next((cell.coordinate for row in cover.iter_rows() for cell in row if cell.hyperlink), "A1"))
    _sign(cover.cell(1, CoverHelper.ASKED))
    lists = workbook.create_sheet(LISTS_SHEET)
    _write_lists(lists, form)
    write_overview(lists, draft)
    told = identities.rows(identity, SIGNATURE)
    _write_meta(workbook.create_sheet(META_SHEET), (*told, (RECORD, record)) if record else told)
    _describe(workbook, form, criteria, made_on)
    return as_master(parts_of(workbook, draft.initials), made_on)


def write_filled(
    form: Form, criteria: Criteria, template: bytes, made_on: datetime, filled: Filled, identity: Identity, key: bytes
) -> bytes:
    """Return the questionnaire of the vendor in `identity` with its earlier answers, of which it says how they read."""
    master = write_master(form, criteria, template, made_on, filled)
    read = digests(read_workbook(stamp(master, identity, key)), form)
    return stamp(master, replace(identity, filled=read), key)


def _computed(workbook: Workbook, template: bytes, cover: str) -> Initials:
    """Return what the formulas of the buyer's template show, as the program that saved it noted."""
    formulas = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    if not formulas:
        return {}
    saved = load_workbook(io.BytesIO(template), data_only=True)
    saved.worksheets[0].title = cover
    shown = {(cell.parent.title, cell.coordinate): saved[cell.parent.title][cell.coordinate] for cell in formulas}
    return {place: cell.value if cell.data_type in "ns" and cell.value else "" for place, cell in shown.items()}


def _sign(cell: Cell) -> None:
    """Let a sheet say for whom it was made, so that one that was lost, or came from elsewhere, misleads nobody.

    By a format that shows nothing, and not in a hidden row: pyexcel reads no hidden rows, columns and sheets.
    """
    put_text(cell, IDENTITY)
    cell.number_format = ";;;"


def _write_lists(sheet: Worksheet, form: Form) -> None:
    sheet.sheet_state = "hidden"
    for column, entries in enumerate(form.lists, start=1):
        for row, entry in enumerate(entries, start=1):
            put_text(sheet.cell(row, column), entry)


def _write_meta(sheet: Worksheet, told: Iterable[tuple[str, str]]) -> None:
    sheet.sheet_state = "hidden"
    for row, (name, value) in enumerate(told, start=1):
        put_text(sheet.cell(row, 1), name)
        put_text(sheet.cell(row, 2), value)


def _describe(workbook: Workbook, form: Form, criteria: Criteria, made_on: datetime) -> None:
    properties = workbook.properties
    properties.title = f"{criteria.title.of(form.language)} · {NAME}"
    properties.creator = properties.lastModifiedBy = criteria.buyer.name
    properties.language = form.language
    properties.created = properties.modified = made_on
