"""`scorecard correct`."""

from __future__ import annotations

from scorecard.cli.group import ALL_WELL, NEEDS_A_LOOK, exit_with, main
from scorecard.terminal.lines import progress


@main.command()
def correct() -> None:
    """Make a workbook for each incident to be worked through.

    They lie in sent/corrections/ afterwards, one for each incident of incidents.csv that says yes under `correction`
    and has none yet; what comes back goes into returned/ like all else. criteria.yaml says under `corrections` how
    many days vendors have.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.sending.correct import correct as run
    from scorecard.terminal import correct as printed

    campaign = Campaign(Path())
    with progress("corrections made") as tell:
        asked = run(campaign, tell)
    printed.print_asked(asked, campaign)
    exit_with(NEEDS_A_LOOK if asked.problems else ALL_WELL)
