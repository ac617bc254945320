"""Types into workbooks in a real LibreOffice, as a person would, and says what the cells then show.

Run by a Python that has LibreOffice's `uno` module (Debian: /usr/bin/python3); needs nothing but the standard library.
JSON comes in on standard input; `seconds` is how long everything may take:

    {"soffice": "/usr/bin/soffice", "seconds": 120, "jobs": [{
        "open": "in.xlsx", "save": "out.xlsx",
        "entries": [{"sheet": "Answers", "cell": "D5", "text": "76%"}],
        "look_at": [{"sheet": "Start here", "cell": "B9"}],
        "rounds": [[{"sheet": "Answers", "cell": "D5", "text": "80%"}]],
        "watch": [{"sheet": "Answers", "cell": "D5:D9"}]}]}

and JSON goes out on standard output; here `seconds` is how long the start took:

    {"seconds": 1.5, "jobs": [{"error": null, "entries": [...], "look_at": [...], "rounds": [...]}]}

Each entry and each cell looked at comes back with `error` (why nothing was typed), `kind` (blank, number, text,
formula), `shows` (the text in the cell) and `number_format`. After each round of more entries the values of the areas
watched are read: rows of numbers and texts, with null for an error. All files share one start, which is what takes
time.

Text is entered by the dispatcher (`.uno:GoToCell`, `.uno:EnterString`), that is through the program's own recognition
of numbers, percentages, dates and times, in American English: "76%" and "85 %" become 0.76 and 0.85 with a percent
format, "9:00" and "9am" a share of the day, "24:00" 1.0, "2027-02-26" and "1/2" dates; "26 Feb 2027", "12,5" and
"€ 4.20" stay text. What the input line does before the dispatcher sees the text is done here: a number typed into a
percent cell gets its sign. Two things differ from a person at the screen:

- A protected cell is not written: it is looked up beforehand, since the program would open a message box that nobody
  can close.
- Rules of data validation are NOT in force, since the program checks them only at the screen: a cell with a drop-down
  list takes any text.
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table.CellContentType import EMPTY, FORMULA, TEXT
from com.sun.star.uno import Exception as UnoError
from com.sun.star.util.NumberFormat import PERCENT

SECONDS_TO_START = 60
SECONDS_TO_END = 10
EXCEL = "Calc MS Excel 2007 XML"

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop>
</item>
</oor:items>
"""
"""The profile: what is typed is read as in American English, wherever the tests run."""


def start(soffice, folder, port):
    """Start LibreOffice with a profile of its own in a folder, listening at a port."""
    settings = Path(folder, "profile", "user", "registrymodifications.xcu")
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    command = [
        soffice,
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
        f"--accept=socket,host=127.0.0.1,port={port};urp;",
    ]
    # soffice is a script: it and what it starts are a group of their own, which is ended, and nothing else.
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def free_port():
    """Return a port of this computer that nobody listens to."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def connect(process, port):
    """Return the context of a LibreOffice that is starting."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    give_up = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < give_up:
        if process.poll() is not None:
            raise SystemExit(f"LibreOffice ended at once, with code {process.returncode}")
        try:
            return resolver.resolve(address)
        except UnoError:  # nobody listens yet
            time.sleep(0.1)
    raise SystemExit(f"LibreOffice did not answer within {SECONDS_TO_START} seconds")


def end_politely(context, process):
    """Ask LibreOffice to end, and wait for it; it may do so before it answers."""
    with suppress(UnoError):
        service(context, "com.sun.star.frame.Desktop").terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(SECONDS_TO_END)


def end_at_once(process):
    """End LibreOffice where it still runs; a call that waits for it raises UnoError then."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def service(context, name):
    """Return one of LibreOffice's services."""
    return context.ServiceManager.createInstanceWithContext(name, context)


def properties(**values):
    """Return values as LibreOffice takes them."""
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def run(context, job, folder):
    """Open a workbook, type, look, save; what goes wrong is the result's `error`."""
    document = None
    try:
        desktop = service(context, "com.sun.star.frame.Desktop")
        # A copy is opened: the file stays as it is, and needs no lock beside it.
        copy = shutil.copy(job["open"], folder)
        document = desktop.loadComponentFromURL(Path(copy).as_uri(), "_blank", 0, properties(Hidden=True))
        if document is None:
            return failed("LibreOffice cannot open the workbook")
        dispatcher = service(context, "com.sun.star.frame.DispatchHelper")
        entries = [enter(document, dispatcher, **entry) for entry in job["entries"]]
        look_at = [look(document, **place) for place in job["look_at"]]
        rounds = [play(document, dispatcher, entries, job["watch"]) for entries in job["rounds"]]
        document.storeToURL(Path(job["save"]).resolve().as_uri(), properties(FilterName=EXCEL))
    except OSError as error:
        return failed(str(error))
    except UnoError as error:
        return failed(f"LibreOffice: {error.Message}")
    finally:
        if document is not None:
            with suppress(UnoError):  # it is gone where LibreOffice was ended
                document.close(True)
    return {"error": None, "entries": entries, "look_at": look_at, "rounds": rounds}


def failed(error):
    """Return what came of a workbook that could not be worked on."""
    return {"error": error, "entries": [], "look_at": [], "rounds": []}


def play(document, dispatcher, entries, watch):
    """Type a round of entries and return the values of the areas watched."""
    for entry in entries:
        seen = enter(document, dispatcher, **entry)
        if seen["error"]:
            raise OSError(f"{entry['cell']}: {seen['error']}")
    areas = [document.Sheets.getByName(place["sheet"]).getCellRangeByName(place["cell"]) for place in watch]
    return [area.getDataArray() for area in areas]


def enter(document, dispatcher, sheet, cell, text):
    """Type a text into a cell and return what the cell shows then."""
    error = why_not(document, sheet, cell)
    if error is None:
        frame = document.CurrentController.Frame
        document.CurrentController.setActiveSheet(document.Sheets.getByName(sheet))
        dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, properties(ToPoint=cell))
        text = completed(document, document.Sheets.getByName(sheet).getCellRangeByName(cell), text)
        dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, properties(StringName=text))
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


def main():
    """Do the jobs on standard input and report on standard output."""
    asked = json.load(sys.stdin)
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        port = free_port()
        process = start(asked["soffice"], folder, port)
        watchdog = threading.Timer(asked["seconds"], end_at_once, [process])
        watchdog.start()
        try:
            context = connect(process, port)
            seconds = time.monotonic() - begin
            jobs = [run(context, job, folder) for job in asked["jobs"]]
            end_politely(context, process)
        finally:
            watchdog.cancel()
            end_at_once(process)
    json.dump({"seconds": seconds, "jobs": jobs}, sys.stdout)


if __name__ == "__main__":
    main()
