"""The group of all commands: what they have in common, and how a problem ends them."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import chdir
from typing import TYPE_CHECKING, Any

import click

from scorecard import __version__
from scorecard.terminal.lines import QUIET, print_problems

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from scorecard.errors import Problem, ScorecardError

ALL_WELL, NOTHING_WRITTEN, NEEDS_A_LOOK = 0, 1, 3
_ORDER = (
    *("init", "import", "convert", "weights", "check", "generate", "mail", "send", "status", "clarify"),
    *("correct", "rank", "open", "forget", "demo"),
)


class PathOption(click.Path):
    """A path as `pathlib` has it, which is loaded only where a path was given: --help needs none."""

    def coerce_path_result(self, value: Any) -> Path:
        """Return the path that was given."""
        from pathlib import Path

        return Path(value)


class _Commands(click.Group):
    """Commands in the order in which they are used, and problems shown as a person can mend them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """Return the names of the commands in the order in which a tender needs them."""
        return sorted(self.commands, key=_ORDER.index)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what a person must mend ends it with exit code 1."""
        from scorecard.errors import ScorecardError

        for stream in (sys.stdout, sys.stderr):
            # A terminal or a log file that lacks a letter of a name must not end the command.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")
        try:
            try:
                return super().invoke(ctx)
            finally:
                _finish_output()
        except ScorecardError as error:
            print_problems(_told(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # whoever reads what is printed has enough
                raise
            print_problems([_of_the_disk(error)])
        return ctx.exit(NOTHING_WRITTEN)


def _told(error: ScorecardError) -> Sequence[Problem]:
    """Return what is wrong; of a file that cannot be used, in the language of the campaign in this folder."""
    from pathlib import Path

    from scorecard.campaign.folder import language_of
    from scorecard.files.shown import Refusal
    from scorecard.words import words

    return [error.told(words(language_of(Path())))] if isinstance(error, Refusal) else error.problems


def _finish_output() -> None:
    """Write what was printed, or raise ScorecardError: Python would end with a message of its own."""
    from scorecard.errors import Problem, ScorecardError, Where

    try:
        sys.stdout.flush()
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        sys.stdout = io.StringIO()  # what could not be written is not tried again at the end
        hint = "Make room, or send it elsewhere; the files that the command wrote are whole"
        where = Where("standard output")
        raise ScorecardError(Problem(where, f"not all of it could be written: {error.strerror}", hint)) from error


def _of_the_disk(error: OSError) -> Problem:
    """Return what to tell of a disk that is full, closed or gone, where no file that is written or read is to blame."""
    from pathlib import Path

    from scorecard.errors import Problem, Where
    from scorecard.files.shown import shown

    where = Where("disk" if error.filename is None else shown(Path(os.fsdecode(error.filename))))
    hint = (
        "Make room where files, temporary files and the output go, see to it that you may read and write there, and "
        "run the command again; no file was half written"
    )
    return Problem(where, f"the system refused it: {error.strerror or error}", hint)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, "-V", "--version", prog_name="scorecard")
@click.option(
    "-C",
    "folder",
    type=PathOption(exists=True, file_okay=False),
    help="Run the command as if it were started in this folder.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print only problems, and data where they are asked for.")
@click.pass_context
def main(ctx: click.Context, folder: Path | None, *, quiet: bool) -> None:
    """Rank vendors by how well they fit the way you treat your customers, beside what they cost.

    \b
    A campaign is a folder of plain files. The usual way:
      scorecard init my-tender   make the folder, then edit the files in it
      cd my-tender
      scorecard check            find every problem in these files
      scorecard generate         make the questionnaires in sent/, to be e-mailed
      scorecard mail invite      draft a mail to each vendor
      scorecard status           see who answered, and how far
      scorecard rank             score what lies in returned/: ranking.xlsx

    To see all of it on made-up vendors: scorecard demo

    \b
    Exit codes: 0 all well; 1 nothing was written, the message says why;
    2 wrong usage; 3 the result was written, but something needs a look.
    """
    ctx.meta[QUIET] = quiet
    if folder is not None:
        ctx.with_resource(chdir(folder))


def exit_with(code: int) -> None:
    """End a command with an exit code."""
    if code:
        click.get_current_context().exit(code)
