"""`scorecard clarify`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scorecard.cli.group import ALL_WELL, NEEDS_A_LOOK, exit_with, main
from scorecard.terminal.lines import progress

if TYPE_CHECKING:
    from datetime import datetime


@main.command()
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The last day for all of the round, such as 2027-03-05.  [default: the fifth working day from today]",
)
def clarify(until: datetime | None) -> None:
    """Make workbooks that ask vendors back about what is unclear.

    They lie in sent/clarifications/ afterwards, one for each vendor that needs one; what comes back goes into returned/
    like all else. criteria.yaml says under `clarify` what may be asked; the deadline must be over, and there are two
    rounds at most.
    """
    from pathlib import Path

    from scorecard.campaign.clarify import clarify as run
    from scorecard.campaign.folder import Campaign
    from scorecard.terminal import clarify as printed

    campaign = Campaign(Path())
    with progress("files read") as tell:
        asked = run(campaign, tell, until.date() if until else None)
    printed.print_round(asked, campaign)
    exit_with(NEEDS_A_LOOK if asked.problems or asked.left else ALL_WELL)
