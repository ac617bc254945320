"""Typing into a workbook as a person would, and what the cells then show.

A job:

    {"open": "in.xlsx", "save": "out.xlsx",
     "entries": [{"sheet": "Answers", "cell": "D5", "text": "76%"}],
     "look_at": [{"sheet": "Start here", "cell": "B9"}],
     "rounds": [[{"sheet": "Answers", "cell": "D5", "text": "80%"}]],
     "watch": [{"sheet": "Answers", "cell": "D5:D9"}]}

What comes of it: {"error": null, "entries": [...], "look_at": [...], "rounds": [...]}.

Each entry and each cell looked at comes back with `error` (why nothing was typed), `kind` (blank, number, text,
formula), `shows` (the text in the cell) and `number_format`. After each round of more entries the values of the areas
watched are read: rows of numbers and texts, with null for an error.

Text is entered by the dispatcher (`.uno:GoToCell`, `.uno:EnterString`), that is through the program's own recognition
of numbers, percentages, dates and times, in American English: "76%" and "85 %" become 0.76 and 0.85 with a percent
format, "9:00" and "9am" a share of the day, "24:00" 1.0, "2027-02-26" and "1/2" dates; "26 Feb 2027", "12,5" and
"€ 4.20" stay text. What the input line does before the dispatcher sees the text is done here: a number typed into a
percent cell gets its sign. Two things differ from a person at the screen:

- A protected cell is not written: it is looked up beforehand, since the program would open a message box that nobody
  can close.
- Rules of data validation are NOT in force, since the program checks them only at the screen: a cell with a drop-down
  list takes any text.
- The rounds pass by the input line: a text goes straight into its cell, read in the same way, which is six times as
  quick.
"""

import re

import program
from com.sun.star.table.CellContentType import EMPTY, FORMULA, TEXT
from com.sun.star.util.NumberFormat import PERCENT


def run(context, job, folder):
    """Open a workbook, type, look, save."""
    return program.done(work, context, job, folder)


def work(context, document, job):
    """Type into an open workbook, look, save."""
    dispatcher = program.service(context, "com.sun.star.frame.DispatchHelper")
    entries = [enter(document, dispatcher, **entry) for entry in job["entries"]]
    look_at = [look(document, **place) for place in job["look_at"]]
    rounds = [play(document, entries, job["watch"]) for entries in job["rounds"]]
    program.save(document, job["save"])
    return {"entries": entries, "look_at": look_at, "rounds": rounds}


def play(document, entries, watch):
    """Type a round of entries and return the values of the areas watched."""
    for entry in entries:
        error = why_not(document, entry["sheet"], entry["cell"])
        if error:
            raise OSError(f"{entry['cell']}: {error}")
        document.Sheets.getByName(entry["sheet"]).getCellRangeByName(entry["cell"]).FormulaLocal = entry["text"]
    areas = [document.Sheets.getByName(place["sheet"]).getCellRangeByName(place["cell"]) for place in watch]
    return [area.getDataArray() for area in areas]


def enter(document, dispatcher, sheet, cell, text):
    """Type a text into a cell and return what the cell shows then."""
    error = why_not(document, sheet, cell)
    if error is None:
        frame = document.CurrentController.Frame
        document.CurrentController.setActiveSheet(document.Sheets.getByName(sheet))
        dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, program.properties(ToPoint=cell))
        text = completed(document, document.Sheets.getByName(sheet).getCellRangeByName(cell), text)
        dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, program.properties(StringName=text))
    return look(document, sheet, cell) | {"error": error}


def completed(document, cell, text):
    """Return what the input line holds once a person has typed: in a percent cell it adds the sign to a number."""
    is_percent = document.NumberFormats.getByKey(cell.NumberFormat).Type & PERCENT
    return f"{text}%" if is_percent and re.fullmatch(r"-?[0-9][0-9.,]*", text) else text


def why_not(document, sheet, cell):
    """Return why nobody could type into a cell, or None."""
    if not document.Sheets.hasByName(sheet):
        return "there is no such sheet"
    found = document.Sheets.getByName(sheet)
    if not found.IsVisible:
        return "the sheet is hidden"
    if found.isProtected() and found.getCellRangeByName(cell).CellProtection.IsLocked:
        return "the cell is protected"
    return None


def look(document, sheet, cell):
    """Return what a cell shows."""
    seen = {"sheet": sheet, "cell": cell, "error": None, "kind": "blank", "shows": "", "number_format": ""}
    if not document.Sheets.hasByName(sheet):
        return seen | {"error": "there is no such sheet"}
    found = document.Sheets.getByName(sheet).getCellRangeByName(cell)
    kinds = {EMPTY.value: "blank", TEXT.value: "text", FORMULA.value: "formula"}
    number_format = document.NumberFormats.getByKey(found.NumberFormat).FormatString
    kind = kinds.get(found.Type.value, "number")
    return seen | {"kind": kind, "shows": found.String, "number_format": number_format}
