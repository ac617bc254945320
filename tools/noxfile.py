"""The checks as sessions: `nox -f tools/noxfile.py -s quick` while one works, `-s all` before one hands in.

`quick`, `checks`, `sweep`, `coverage` and `all` use the environment that nox itself lies in, which is the README's;
`tests` makes one for each Python. The file does not lie beside setup.cfg, since each module there goes into the wheel.
"""

import os
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parents[1]
PYTHONS = ("3.11", "3.12", "3.13")
NEAR = ("tests/core", "tests/files", "tests/forms")
"""Tests that start no other program and need no more than the libraries below."""
LIBRARIES = ("hypothesis", "jsonschema", "openxml-audit", "pytest", "pytest-xdist", "python-calamine", "scipy")

nox.options.envdir = str(ROOT / ".nox")
nox.options.sessions = ["quick"]
# A Python that this machine lacks is said and passed over, in continuous integration too, and never downloaded.
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"


def _with_pythons_of_pyenv() -> str:
    """Return the PATH with pyenv's own interpreters first: its shims fail for a version that is not activated."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    folders = [str(folder) for version in PYTHONS for folder in sorted(root.glob(f"versions/{version}.*/bin"))]
    return os.pathsep.join([*folders, os.environ.get("PATH", "")])


os.environ["PATH"] = _with_pythons_of_pyenv()


def _here(session: nox.Session, program: str, *arguments: str) -> None:
    """Run a program of the environment in which nox lies, from the project's folder: nox starts in this file's."""
    session.chdir(ROOT)
    session.run(str(Path(sys.executable).with_name(program)), *arguments, external=True)


def _pytest(session: nox.Session, *arguments: str) -> None:
    """Run tests in the environment in which nox lies."""
    _here(session, Path(sys.executable).name, "-m", "pytest", *arguments)


@nox.session(venv_backend="none")
def checks(session: nox.Session) -> None:
    """Style, types, and which package may import which."""
    _here(session, "ruff", "check")
    _here(session, "ruff", "format", "--check")
    _here(session, "mypy")
    _here(session, "lint-imports")


@nox.session(venv_backend="none")
def quick(session: nox.Session) -> None:
    """All that shows within a minute whether a change is sound: the checks, and the tests near the code."""
    checks(session)
    _pytest(session, *NEAR, *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests near the code on each Python that this machine has."""
    session.chdir(ROOT)
    session.install("-e", ".", *LIBRARIES)
    session.run("python", "-m", "pytest", *NEAR, *session.posargs)


@nox.session(venv_backend="none")
def sweep(session: nox.Session) -> None:
    """Run the long tests that the README's command leaves out: every shape, language, size and file."""
    _pytest(session, "-m", "sweep", *session.posargs)


@nox.session(venv_backend="none")
def coverage(session: nox.Session) -> None:
    """Show that every branch of the core is tested by its own tests."""
    _pytest(session, "tests/core", "--cov=scorecard.core", "--cov-branch", "--cov-fail-under=100")


@nox.session(name="all", venv_backend="none")
def everything(session: nox.Session) -> None:
    """Run the README's tests, and all sessions above."""
    _pytest(session, *session.posargs)
    for name in ("checks", "sweep", "coverage", *(f"tests-{version}" for version in PYTHONS)):
        session.notify(name)
