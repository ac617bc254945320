"""LibreOffice as a program: how it is started, reached and ended, and how a workbook is opened in it."""

import os
import shutil
import signal
import socket
import subprocess
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.uno import Exception as UnoError

SECONDS_TO_START = 120
SECONDS_TO_END = 10
FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8", ".xls": "MS Excel 97", ".pdf": "calc_pdf_Export"}
"""The format in which a workbook is saved, by how the file's name ends."""

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop>
</item>
</oor:items>
"""
"""The profile: what is typed is read as in this language, wherever the tests run."""


def start(soffice, folder, port, locale):
    """Start LibreOffice with a profile of its own in a folder, listening at a port."""
    settings = Path(folder, "profile", "user", "registrymodifications.xcu")
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS.format(locale=locale), encoding="utf-8")
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
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
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


@contextmanager
def opened(context, source, folder):
    """Open a copy of a workbook, so that the file stays as it is and needs no lock beside it; close it in the end."""
    desktop = service(context, "com.sun.star.frame.Desktop")
    copy = shutil.copy(source, folder)
    document = desktop.loadComponentFromURL(Path(copy).as_uri(), "_blank", 0, properties(Hidden=True))
    if document is None:
        raise OSError("LibreOffice cannot open the workbook")
    try:
        yield document
    finally:
        with suppress(UnoError):  # it is gone where LibreOffice was ended
            document.close(True)


def save(document, target, **options):
    """Save a workbook in the format that the name of the file says."""
    path = Path(target).resolve()
    document.storeToURL(path.as_uri(), properties(FilterName=FILTERS[path.suffix], **options))


def done(work, context, job, folder):
    """Return what the work on an opened workbook found; what goes wrong is the result's `error`."""
    try:
        with opened(context, job["open"], folder) as document:
            return {"error": None, **work(context, document, job)}
    except (OSError, RuntimeError) as error:
        return {"error": str(error)}
    except UnoError as error:
        return {"error": f"LibreOffice: {error.Message}"}
