"""What people do to forms besides typing answers: sorting, moving, deleting, merging.

A job: {"open": "in.xlsx", "save": "out.xlsx", "steps": [{"do": "sort", "sheet": "Care", "cells": "B7:G17", ...}]}. What
comes of it: {"error": null, "shows": []}, with what each step `look` saw. Steps are the functions of the class below;
where the screen has a box of choices, they take them as arguments.
"""

import program
import typing_in
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

EVERYTHING = 1 | 2 | 4 | 16
"""What is cleared by the Delete key: numbers, dates, texts and formulas."""


class Desk:
    """An open workbook."""

    def __init__(self, context, document):
        self.document = document
        self.dispatcher = program.service(context, "com.sun.star.frame.DispatchHelper")
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
        seen = typing_in.enter(self.document, self.dispatcher, sheet, cell, text)
        if seen["error"]:
            raise RuntimeError(f"{sheet}, {cell}: {seen['error']}")

    def calculate(self):
        """Calculate all formulas anew."""
        self.document.calculateAll()

    def look(self, sheet, cell):
        """Note what a cell shows."""
        self.shows.append(typing_in.look(self.document, sheet, cell)["shows"])

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
    """Open a workbook, do the steps, save."""
    return program.done(work, context, job, folder)


def work(context, document, job):
    """Do the steps to an open workbook, save."""
    desk = Desk(context, document)
    for step in job["steps"]:
        getattr(desk, step.pop("do"))(**step)
    program.save(document, job["save"])
    return {"shows": desk.shows}
