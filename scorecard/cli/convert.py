"""`scorecard convert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scorecard.cli.group import PathOption, main

if TYPE_CHECKING:
    from pathlib import Path


@main.command()
@click.argument("source", type=PathOption(exists=True, dir_okay=False))
@click.argument("target", type=PathOption(dir_okay=False))
def convert(source: Path, target: Path) -> None:
    """Turn criteria.yaml into criteria.xlsx, or back.

    Both say the same, so that questionnaires that are out stay valid; comments become remarks. No file is replaced:
    move the one that you no longer need out of the folder, since only one of them can hold.
    """
    from scorecard.campaign.convert import convert as run
    from scorecard.terminal import criteria as printed

    printed.print_converted(source, target, run(source, target))
