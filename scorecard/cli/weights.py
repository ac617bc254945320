"""The command with which a committee agrees on weights."""

import click

from scorecard.cli.group import ALL_WELL, NEEDS_A_LOOK, exit_with, main
from scorecard.terminal.lines import progress


@main.command()
@click.argument("members", type=click.IntRange(1, 26), required=False)
def weights(members: int | None) -> None:
    """Let a committee agree on weights.

    With a number of MEMBERS it makes a workbook for each in weights/, in which ranks and points become weights; once a
    questionnaire has come back, it no longer does. Without a number it reads what members filled in, and says where
    they agree, where not, and what that does to the order.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.weights import make_workbooks, read_together
    from scorecard.terminal import weights as printed

    campaign = Campaign(Path())
    if members is not None:
        made = make_workbooks(campaign, members)
        printed.print_made(made, campaign)
        exit_with(NEEDS_A_LOOK if made.problems else ALL_WELL)
        return
    with progress("files read") as tell:
        found = read_together(campaign, tell)
    printed.print_together(found, campaign)
    exit_with(NEEDS_A_LOOK if found.problems else ALL_WELL)
