"""`scorecard convert`."""

from pathlib import Path

import click

from scorecard.cli.group import main
from scorecard.terminal import criteria as printed

_FILE = click.Path(dir_okay=False, path_type=Path)


@main.command()
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("target", type=_FILE)
def convert(source: Path, target: Path) -> None:
    """Turn criteria.yaml into criteria.xlsx, or back.

    Both say the same, so that questionnaires that are out stay valid; comments become remarks. No file is replaced:
    move the one that you no longer need out of the folder, since only one of them can hold.
    """
    from scorecard.campaign.convert import convert as run

    printed.print_converted(source, target, run(source, target))
