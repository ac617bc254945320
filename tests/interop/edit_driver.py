"""Does to workbooks in a real LibreOffice what people do to forms, and saves them as .xlsx.

Run by a Python that has LibreOffice's `uno` module (Debian: /usr/bin/python3). JSON comes in on standard input:

    {"soffice": "/usr/bin/soffice", "seconds": 120, "locale": "en-US", "jobs": [{
        "open": "in.xlsx", "save": "out.xlsx", "steps": [{"do": "sort", "sheet": "Care", "cells": "B7:G17", ...}]}]}

and JSON goes out on standard output: {"jobs": [{"error": null, "shows": []}]}, with what each step `look` saw. All
files share one start. `locale` is the language in which the program reads what is typed. Steps are the functions of
this module below; where the screen has a box of choices, they take them as arguments.
"""

import json
import shutil
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "office"))

import libreoffice_driver as office
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField
from com.sun.star.uno import Exception as UnoError

EVERYTHING = 1 | 2 | 4 | 16
"""What is cleared by the Delete key: numbers, dates, texts and formulas."""


class Desk:
    """An open workbook."""

    def __init__(self, context, document):
        self.document = document
        self.dispatcher = office.service(context, "com.sun.star.frame.DispatchHelper")
        self.shows = []

    def sheet(self, name):
        """Return a sheet by its name."""
        return self.document.Sheets.getByName(name)

    def unprotect(self, sheet):
        """Take a sheet's protection off: it has no password."""
        self.sheet(sheet).unprotect("")
        if self.sheet(sheet).isProtected():
            raise RuntimeError(f"{sheet} is still protected")

    def type(self, sheet, cell, text):
        """Type into a cell."""
        seen = office.enter(self.document, self.dispatcher, sheet, cell, text)
        if seen["error"]:
            raise RuntimeError(f"{sheet}, {cell}: {seen['error']}")

    def look(self, sheet, cell):
        """Note what a cell shows."""
        self.shows.append(office.look(self.document, sheet, cell)["shows"])

    def sort(self, sheet, cells, by, descending):
        """Sort some cells by one of their columns, counted from 0."""
        area = self.sheet(sheet).getCellRangeByName(cells)
        field = TableSortField()
        field.Field, field.IsAscending = by, not descending
        # The program wants to be told the type of a sequence.
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        values = {"SortFields": fields, "ContainsHeader": False, "IsSortColumns": False}
        uno.invoke(area, "sort", (tuple(PropertyValue(name, 0, value, 0) for name, value in values.items()),))

    def insert_rows(self, sheet, above, count):
        """Insert blank rows above a row."""
        self.sheet(sheet).Rows.insertByIndex(above - 1, count)

    def delete_rows(self, sheet, first, count):
        """Delete rows."""
        self.sheet(sheet).Rows.removeByIndex(first - 1, count)

    def insert_columns(self, sheet, before, count):
        """Insert blank columns before a column, counted from 1."""
        self.sheet(sheet).Columns.insertByIndex(before - 1, count)

    def delete_columns(self, sheet, first, count):
        """Delete columns, counted from 1."""
        self.sheet(sheet).Columns.removeByIndex(first - 1, count)

    def hide_rows(self, sheet, first, last):
        """Hide rows."""
        for row in range(first, last + 1):
            self.sheet(sheet).Rows.getByIndex(row - 1).IsVisible = False

    def rename(self, sheet, name):
        """Give a sheet another name."""
        self.sheet(sheet).Name = name

    def move_sheet(self, sheet, place):
        """Put a sheet before the one at a place, counted from 0."""
        self.document.Sheets.moveByName(sheet, place)

    def copy_sheet(self, sheet, name, place):
        """Copy a sheet."""
        self.document.Sheets.copyByName(sheet, name, place)

    def delete_sheet(self, sheet):
        """Delete a sheet, hidden or not."""
        self.document.Sheets.removeByName(sheet)

    def cut_and_paste(self, sheet, cells, target, to_sheet=None):
        """Cut cells out and paste them elsewhere."""
        area = self.sheet(sheet).getCellRangeByName(cells).RangeAddress
        place = self.sheet(to_sheet or sheet)
        place.moveRange(place.getCellRangeByName(target).CellAddress, area)

    def copy_and_paste(self, sheet, cells, target):
        """Copy cells and paste them elsewhere."""
        area = self.sheet(sheet).getCellRangeByName(cells).RangeAddress
        place = self.sheet(sheet)
        place.copyRange(place.getCellRangeByName(target).CellAddress, area)

    def clear(self, sheet, cells):
        """Select cells and press Delete."""
        self.sheet(sheet).getCellRangeByName(cells).clearContents(EVERYTHING)

    def merge(self, sheet, cells, contents):
        """Merge a column of cells; the program asks whether to `join`, to `keep` or to `drop` what it covers."""
        area = self.sheet(sheet).getCellRangeByName(cells)
        rows = [area.getCellByPosition(0, row) for row in range(area.Rows.Count)]
        joined = " ".join(cell.String for cell in rows)
        area.merge(True)
        for cell in rows[1:] if contents != "keep" else ():
            cell.clearContents(EVERYTHING)
        if contents == "join":
            rows[0].setString(joined)

    def filter(self, sheet, cells, column, text):
        """Set an autofilter on cells, and let it show only the rows with a text in a column, counted from 0."""
        area = self.sheet(sheet).getCellRangeByName(cells)
        self.document.DatabaseRanges.addNewByName("filtered", area.RangeAddress)
        found = self.document.DatabaseRanges.getByName("filtered")
        found.AutoFilter = True
        wanted = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
        wanted.Field, wanted.IsNumeric, wanted.StringValue = column, False, text
        wanted.Operator = uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL")
        descriptor = found.getFilterDescriptor()
        descriptor.ContainsHeader = True
        descriptor.setFilterFields((wanted,))
        found.refresh()


def run(context, job, folder):
    """Open a workbook, do the steps, save; what goes wrong is the result's `error`."""
    document = None
    try:
        desktop = office.service(context, "com.sun.star.frame.Desktop")
        copy = shutil.copy(job["open"], folder)
        document = desktop.loadComponentFromURL(Path(copy).as_uri(), "_blank", 0, office.properties(Hidden=True))
        if document is None:
            return {"error": "LibreOffice cannot open the workbook", "shows": []}
        desk = Desk(context, document)
        for step in job["steps"]:
            getattr(desk, step.pop("do"))(**step)
        document.storeToURL(Path(job["save"]).resolve().as_uri(), office.properties(FilterName=office.EXCEL))
    except (OSError, RuntimeError) as error:
        return {"error": str(error), "shows": []}
    except UnoError as error:
        return {"error": f"LibreOffice: {error.Message}", "shows": []}
    finally:
        if document is not None:
            with suppress(UnoError):  # it is gone where LibreOffice was ended
                document.close(True)
    return {"error": None, "shows": desk.shows}


def main():
    """Do the jobs on standard input and report on standard output."""
    asked = json.load(sys.stdin)
    office.SETTINGS = office.SETTINGS.replace("en-US", asked["locale"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        port = office.free_port()
        process = office.start(asked["soffice"], folder, port)
        watchdog = threading.Timer(asked["seconds"], office.end_at_once, [process])
        watchdog.start()
        try:
            context = office.connect(process, port)
            jobs = [run(context, job, folder) for job in asked["jobs"]]
            office.end_politely(context, process)
        finally:
            watchdog.cancel()
            office.end_at_once(process)
    json.dump({"jobs": jobs}, sys.stdout)


if __name__ == "__main__":
    main()
