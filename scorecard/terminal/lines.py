"""How lines, tables, problems, data and progress are printed."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console

    from scorecard.campaign.folder import Progress as Tell
    from scorecard.errors import Problem
    from scorecard.words import Words

QUIET = "quiet"
"""Under this name, the context of a command says that nothing but problems and data is printed."""
_WIDTH, _WIDE = 110, 100
"""Columns where there is no terminal, and from how many on a table keeps its last column."""
_AFTER_TABLE = 1
"""Lines that a table has below its last one."""
_INDENT = 6
"""Columns by which stands further in what is below a line."""
_LONGEST = 1_000
"""Characters of a place or a message that are shown; the workbook has them whole."""


@contextmanager
def progress(what: str) -> Iterator[Tell]:
    """Show how far work is that takes longer than a second, and how long it takes still, on a terminal only.

    `what` follows the numbers: "312 of 1,000 files read, about 20 s left".
    """
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    started = time.monotonic()
    columns = (BarColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=False) as bar:
        task = bar.add_task("", total=None, visible=False)

        def tell(done: int, total: int) -> None:
            passed = time.monotonic() - started
            said = f"{done:,} of {total:,} {what}{_left(passed * (total - done) / done)}"
            bar.update(task, description=said, completed=done, total=total, visible=passed > 1)

        yield tell


def _left(seconds: float) -> str:
    """Return how long work takes still, as roughly as that is known."""
    if seconds < 1:
        return ""
    rounded = seconds if seconds < 10 else 5 * round(seconds / 5)
    return f", about {rounded:.0f} s left" if rounded < 100 else f", about {rounded / 60:.0f} min left"


def print_data(content: bytes) -> None:
    """Print data for other programs."""
    # Bytes, since a Windows console would write these in an encoding of its own.
    sys.stdout.buffer.write(content)


def console() -> Console:
    """Return what tables and formatted text are printed with."""
    from rich.console import Console

    # Without colours, nothing else of a look is left either.
    plain = {"color_system": None} if os.environ.get("NO_COLOR") else {}
    return Console(width=None if sys.stdout.isatty() else _WIDTH, highlight=False, **plain)  # type: ignore[arg-type]


class TableRow(NamedTuple):
    """A row of a table."""

    cells: Sequence[str]
    """Of all columns but the last."""
    last: Sequence[str] = ()
    """What stands in the last column, or in a narrow terminal below the line."""
    style: str = ""


def print_lines(columns: Sequence[str], lines: Iterable[TableRow], say: Words) -> None:
    """Print a table: `columns` by the side of their cells (`<` or `>`) and their names, each line with its style."""
    from rich import box
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    if is_quiet():
        return
    writer = console()
    is_narrow = writer.width < _WIDE
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns[:-1] if is_narrow else columns:
        # What is cut ends in "…", so that each line of a narrow table is one, below which more can stand.
        manner: Any = {"no_wrap": True, "overflow": "ellipsis"} if is_narrow else {}
        side: Any = "left" if column[0] == "<" else "right"
        table.add_column(say(f"terminal.{column[1:]}"), justify=side, **manner)
    below: list[Sequence[str]] = []
    for cells, last, style in lines:
        joined = () if is_narrow else ("\n".join(map(shown, last)),)
        table.add_row(*(Text(cell) for cell in (*map(shown, cells), *joined)), style=style)
        below.append(last if is_narrow else ())
    drawn = writer.render_lines(table, pad=False) if is_narrow else []
    if not is_narrow:
        writer.print(table)
    first = len(drawn) - len(below) - _AFTER_TABLE
    for number, segments in enumerate(drawn):
        writer.print("".join(segment.text for segment in segments).rstrip(), markup=False, soft_wrap=True)
        for text in below[number - first] if 0 <= number - first < len(below) else ():
            writer.print(Padding(Text(shown(text)), (0, 0, 0, _INDENT)))


def separator() -> str:
    """Return what a path to a folder ends with."""
    return "\\" if sys.platform == "win32" else "/"


def say_line(text: str) -> None:
    """Print a line, unless only problems and data are wanted."""
    if not is_quiet():
        click.echo(text)


def is_quiet() -> bool:
    """Return whether only problems and data are wanted."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(QUIET))


def shown(text: str) -> str:
    """Return a text as a terminal shows it: no longer than anybody reads, and nothing in it moves a cursor."""
    from scorecard.typeset.outside_text import shown_text

    return shown_text(at_most(text, 2 * _LONGEST))


def _clipped(text: str) -> str:
    return at_most(text, _LONGEST)


def placed(problem: Problem, say: Words) -> str:
    """Return a problem with its place; that of a line is written as editors and terminals make a link of it."""
    where = problem.where
    if where.line is None:
        return say("terminal.problem", place=_clipped(say.place(where)), message=_clipped(problem.message))
    key = "" if where.key is None else f" {where.key}:"
    return f"{where.file}:{where.line}:{key} {_clipped(problem.message)}"


def print_problems(problems: Sequence[Problem], most: int | None = None) -> None:
    """Print problems as a person can mend them, to the error stream; all of them, or at `most` so many."""
    from scorecard.words import words

    listed = problems[:most]
    for problem in listed:
        say = words(problem.language)
        click.echo(shown(placed(problem, say)), err=True)
        if problem.hint:
            click.echo(f"  {shown(say('terminal.hint', hint=problem.hint))}", err=True)
    if len(problems) > len(listed):
        click.echo(words(problems[0].language)("terminal.more", count=len(problems) - len(listed)), err=True)
    if problems:
        click.echo(err=True)


def at_most(text: str, longest: int) -> str:
    """Return a text cut to so many characters."""
    if len(text) <= longest:
        return text
    from scorecard.typeset.text_fit import clip

    return clip(text, longest)
