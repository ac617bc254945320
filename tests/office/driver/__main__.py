"""Works on workbooks in a real LibreOffice that is started once: types into them, edits them, saves them otherwise.

Run by a Python that has LibreOffice's `uno` module (Debian: /usr/bin/python3); needs nothing but the standard library.
JSON comes in on standard input, a line at a time. The first line says which program to start and in which language it
reads what is typed:

    {"soffice": "/usr/bin/soffice", "locale": "en-US"}

Each line after that is a task, with as many workbooks as wanted; `seconds` is how long all of them may take, after
which the program is ended and started anew for the next task:

    {"do": "type", "seconds": 300, "jobs": [{"open": "in.xlsx", "save": "out.xlsx", ...}]}

A line of JSON goes out on standard output for each: {"jobs": [{"error": null, ...}]}. What a job holds besides, and
what comes back, stands in the module of the task. The program ends with the end of the input.
"""

import json
import sys
import tempfile
import threading

import conversions
import edits
import program
import typing_in

TASKS = {"type": typing_in.run, "edit": edits.run, "convert": conversions.run}


class Office:
    """LibreOffice, started when it is needed first, and again where it has ended."""

    def __init__(self, soffice, locale, folder):
        self._soffice, self._locale, self._folder = soffice, locale, folder
        self._process = self._context = None

    def do(self, task):
        """Do the jobs of a task and return what came of them."""
        if self._process is None or self._process.poll() is not None:
            port = program.free_port()
            self._process = program.start(self._soffice, self._folder, port, self._locale)
            self._context = program.connect(self._process, port)
        watchdog = threading.Timer(task["seconds"], program.end_at_once, [self._process])
        watchdog.start()
        try:
            return [TASKS[task["do"]](self._context, job, self._folder) for job in task["jobs"]]
        finally:
            watchdog.cancel()

    def end(self):
        """End the program where it runs."""
        if self._process is not None:
            program.end_politely(self._context, self._process)
            program.end_at_once(self._process)


def main():
    """Do the tasks on standard input, and report on standard output."""
    asked = json.loads(sys.stdin.readline())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        office = Office(asked["soffice"], asked["locale"], folder)
        try:
            for line in sys.stdin:
                print(json.dumps({"jobs": office.do(json.loads(line))}), flush=True)  # noqa: T201 - its way to answer
        finally:
            office.end()


if __name__ == "__main__":
    main()
