"""The command that makes a campaign folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scorecard.cli.group import PathOption, main
from scorecard.files.sample import PROCESSES, SIZES, Sample
from scorecard.terminal.beginning import LanguagesType, NameType, ask_choice, ask_languages, ask_yes, print_folder
from scorecard.terminal.lines import is_quiet

if TYPE_CHECKING:
    from pathlib import Path


@main.command()
@click.argument("folder", type=PathOption(file_okay=False))
@click.option(
    "--for",
    "process",
    type=NameType(PROCESSES),
    help=f"What vendors are to do for you.  [default: {Sample.process}, as two lots]",
)
@click.option(
    "--questions",
    "size",
    type=NameType(SIZES),
    help=f"With how many questions to begin: 33, 10, or one as an example.  [default: {Sample.size}]",
)
@click.option(
    "--languages",
    type=LanguagesType(),
    metavar="LANGUAGE,...",
    help="The languages of the questions, such as en,de; the first is the campaign's own.  [default: en]",
)
@click.option(
    "--excel/--no-excel",
    "in_excel",
    default=None,
    help="Make the criteria and tables workbooks: criteria.xlsx, vendors.xlsx ...  [default: no-excel]",
)
def init(
    folder: Path, process: str | None, size: str | None, languages: tuple[str, ...] | None, *, in_excel: bool | None
) -> None:
    """Make a new campaign folder with everything in it to begin with.

    Its criteria are complete, and can be scored as they are. On a terminal the command asks what no option says.

    In a folder that is there already, only what is missing is added: nothing is ever replaced.
    """
    from scorecard.campaign.init import has_criteria
    from scorecard.campaign.init import init as run
    from scorecard.words import words

    if there := has_criteria(folder):
        if process or size or languages:
            raise click.UsageError("The folder has criteria already; --for, --questions and --languages make new ones.")
        other = "criteria.xlsx" if in_excel else "criteria.yaml"
        if in_excel is not None and there != other:
            remedy = f"Run there: scorecard convert {there} {other}; then move {there} away."
            raise click.UsageError(f"The folder has {there}, and only one of the two can hold. {remedy}")
    elif sys.stdin.isatty() and sys.stdout.isatty() and not is_quiet():
        languages = languages or ask_languages()
        say = words(languages[0])
        process = process or ask_choice("process", PROCESSES, Sample.process, say)
        size = size or ask_choice("questions", SIZES, Sample.size, say)
        in_excel = ask_yes("excel", say) if in_excel is None else in_excel
    sample = Sample(languages or Sample.languages, size or Sample.size, process or Sample.process)
    print_folder(run(folder, sample, in_excel=bool(in_excel)), folder)
