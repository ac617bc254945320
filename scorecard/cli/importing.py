"""`scorecard import`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scorecard.cli.group import ALL_WELL, NEEDS_A_LOOK, PathOption, exit_with, main

if TYPE_CHECKING:
    from pathlib import Path


@main.command("import")
@click.argument("questionnaire", type=PathOption(exists=True, dir_okay=False))
@click.argument("target", type=PathOption(dir_okay=False), default="criteria.xlsx")
def import_(questionnaire: Path, target: Path) -> None:
    """Make criteria.xlsx of a questionnaire that you use already.

    It finds questions, sections and drop-down lists in workbooks of any layout. Points and weights are yours to give:
    `scorecard check` names the cell of each. The column remark says where each question stood, and what to look at.
    """
    from scorecard.campaign.importing import import_questionnaire
    from scorecard.terminal.importing import print_imported

    made = import_questionnaire(questionnaire, target)
    print_imported(made)
    exit_with(NEEDS_A_LOOK if any(question.doubts for question in made.found.questions) else ALL_WELL)
