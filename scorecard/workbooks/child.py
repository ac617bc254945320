"""Untrusted files read in a child process: what a library does there to itself, it does not do to the whole run.

The libraries that read old formats may abort their process, take any time and any memory.
"""

import json
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import IO, Any, cast

from scorecard.workbooks import in_child, limits
from scorecard.workbooks.unreadable import Unreadable, Why

_PATIENCE = 6 if sys.platform != "win32" else 1
"""How many times as long by the clock a child may take that has others beside it; Windows counts by the clock only."""
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0) or None


def ask(script: Path, content: bytes) -> Any:
    """Return what `answer(content)` of the module in the file `script` returns, by way of JSON.

    The module is run as a file of its own in a fresh Python: it imports the standard library and what it is there for,
    and nothing of this package. Raises Unreadable where it fails in any way, takes too long or too much memory, or
    answers at too great a length; nothing of it is left running.
    """
    with _start(script) as process:
        stdin, stdout = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        late = Timer(limits.CHILD_SECONDS * _PATIENCE, process.kill)
        late.daemon = True
        late.start()
        try:
            with suppress(OSError):  # it died before it had read everything; its exit code tells the rest
                stdin.write(content)
                stdin.close()
            said = stdout.read(limits.CHILD_ANSWER_BYTES + 1)
            if len(said) <= limits.CHILD_ANSWER_BYTES:
                process.wait()
            took_too_long = late.finished.is_set() or process.returncode == _OUT_OF_TIME
        finally:
            late.cancel()
            process.kill()
    if took_too_long:
        raise Unreadable(Why.TOOK_TOO_LONG, limit=limits.CHILD_SECONDS)
    if process.returncode == in_child.OUT_OF_MEMORY:
        raise Unreadable(Why.TOOK_TOO_MUCH_MEMORY, limit=limits.CHILD_MEMORY_BYTES // limits.MEGABYTE)
    if process.returncode != 0 or len(said) > limits.CHILD_ANSWER_BYTES:
        raise Unreadable(Why.READER_FAILED)
    try:
        return json.loads(said)
    except (ValueError, RecursionError) as error:
        raise Unreadable(Why.READER_FAILED) from error


def _start(script: Path) -> subprocess.Popen[bytes]:
    if not sys.executable:
        raise Unreadable(Why.READER_NOT_STARTED)
    bounds = str(limits.CHILD_MEMORY_BYTES), str(limits.CHILD_SECONDS)
    try:
        return subprocess.Popen(  # noqa: S603 (this very Python with files of this package)
            # -P: modules of its folder must not stand in for libraries of the same name.
            [sys.executable, "-P", "-X", "utf8", in_child.__file__, script, *bounds],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows
        )
    except OSError as error:
        raise Unreadable(Why.READER_NOT_STARTED) from error
