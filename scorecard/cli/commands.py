"""The commands: options in, one call. What they print is in `terminal`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from scorecard.cli.group import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, PathOption, exit_with, main
from scorecard.terminal.lines import print_data, print_problems, progress

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = PathOption(file_okay=False)
_FILE = PathOption(dir_okay=False)
_DATA = PathOption(dir_okay=False, allow_dash=True)


def _named(_ctx: click.Context, _option: click.Parameter, given: Path | None) -> Path | None:
    """Return the file that was named; "-" would be one that nobody finds again."""
    from scorecard.files.shown import STANDARD_OUTPUT

    if given == STANDARD_OUTPUT:
        raise click.BadParameter("only data go to the standard output; name a file.")
    return given


_INPUT = PathOption(exists=True, dir_okay=False)


@main.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "xlsx"]),
    default="text",
    show_default=True,
    help="How to show it: xlsx is a list to work through in Excel, json is for other programs.",
)
@click.option(
    "-o", "--output", type=_DATA, help="The file for json or xlsx, - for the terminal.  [default: -; problems.xlsx]"
)
def check(form: str, output: Path | None) -> None:
    """Find every problem in the criteria and the tables beside them.

    Shows them all at once, with its line or cell and what to do about it, and says how the tables were read where
    that is not plain: which sheet, which headings, a decimal comma or a decimal point.
    """
    from pathlib import Path

    from scorecard.campaign.check import check as run
    from scorecard.campaign.check import write_list
    from scorecard.campaign.folder import Campaign
    from scorecard.files.shown import STANDARD_OUTPUT
    from scorecard.terminal import campaign as printed

    if form == "text" and output is not None:
        raise click.UsageError("-o needs --format json or --format xlsx.")
    campaign = Campaign(Path())
    checked = run(campaign)
    if form == "text":
        printed.print_checked(checked)
    else:
        target = output or (Path("problems.xlsx") if form == "xlsx" else STANDARD_OUTPUT)
        content = write_list(checked, campaign, form, None if target == STANDARD_OUTPUT else target)
        if target == STANDARD_OUTPUT:
            print_data(content)
        else:
            printed.print_list(target, checked.language)
    exit_with(NOTHING_WRITTEN if checked.stopping else NEEDS_A_LOOK if checked.doubts else ALL_WELL)


@main.command()
@click.argument("vendors", nargs=-1, metavar="[VENDOR]...")
@click.option("--after-deadline", is_flag=True, help="Make them though the deadline is over.")
@click.option(
    "--prefill",
    is_flag=True,
    help="Fill in each vendor's earlier answers that still mean the same; they count once it confirms them.",
)
def generate(vendors: tuple[str, ...], *, after_deadline: bool, prefill: bool) -> None:
    """Make the questionnaires that are missing or out of date.

    They lie in sent/ afterwards, one workbook a vendor, ready to e-mail; what they replace is kept in sent/old/. Name
    vendors by their ids to make only theirs: what changed for a whole lot goes to all vendors of it.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.generate import generate as run
    from scorecard.terminal import campaign as printed

    campaign = Campaign(Path())
    with progress("questionnaires made") as tell:
        generated = run(campaign, tell, vendors, after_deadline=after_deadline, prefill=prefill)
    printed.print_generated(generated, campaign)
    exit_with(NEEDS_A_LOOK if generated.problems else ALL_WELL)


@main.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "xlsx"]),
    default="table",
    show_default=True,
    help="How to show it: xlsx is a workbook to work through in Excel; csv and json are for other programs.",
)
@click.option("-o", "--output", type=_FILE, callback=_named, help="The workbook to write.  [default: status.xlsx]")
def status(form: str, output: Path | None) -> None:
    """Show where every vendor is, and what to do next.

    Who was written to, who answered and how far, and what is wrong with it.

    Reads what lies in returned/ and the log of mails, and changes nothing.
    """
    from pathlib import Path

    from scorecard.campaign.desk import look_at_desk, write_desk
    from scorecard.campaign.folder import Campaign
    from scorecard.terminal import campaign as printed

    if form != "xlsx" and output is not None:
        raise click.UsageError("-o needs --format xlsx.")
    campaign = Campaign(Path())
    with progress("files read") as tell:
        desk = look_at_desk(campaign, tell)
    if form == "xlsx":
        target = output or Path("status.xlsx")
        write_desk(desk, campaign, target)
        printed.print_desk(target, desk)
    else:
        printed.print_status(desk, form)
    exit_with(NEEDS_A_LOOK if desk.status.problems else ALL_WELL)


@main.command()
@click.argument("returned", nargs=-1, type=PathOption(), metavar="[PATH]...")
@click.option("--criteria", type=_INPUT, help="The criteria to rank by.  [default: criteria.yaml or criteria.xlsx]")
@click.option(
    "--vendors",
    type=_INPUT,
    help="Who was asked.  [default: vendors.csv beside the criteria; without it, whoever sent something back]",
)
@click.option(
    "--kpis",
    type=_INPUT,
    multiple=True,
    help="A table of financial KPIs; may be given several times.  [default: all kpis*.csv, .xlsx and .ods beside the "
    "criteria]",
)
@click.option(
    "-o",
    "--output",
    type=_FILE,
    callback=_named,
    help="The workbook to write.  [default: ranking.xlsx beside the criteria]",
)
@click.option("--data", type=_DATA, help="Write the whole result as JSON too, for other programs; - prints it.")
@click.option(
    "--html", type=_FILE, callback=_named, help="Write the Summary and the vendors as a page for phones and mail, too."
)
@click.option(
    "--vendor-sheets",
    type=click.IntRange(min=0),
    help="The vendors of each lot that have sheets of their own, the first in order; answers of all are in one table.  "
    "[default: all; of more than 50 vendors, the first 10 of each lot]",
)
@click.option(
    "--print",
    "printed",
    type=click.Choice(["first", "all"]),
    default="first",
    show_default=True,
    help="What of the workbook a printer gets: the Summary, Certainty and the first page of every other sheet, or all.",
)
@click.option(
    "--since",
    type=PathOption(),
    metavar="FOLDER",
    help="Rank the campaign in FOLDER again, too, and say what became of each vendor since; nothing is written there.",
)
@click.option("--cluster", metavar="ADDRESS", help="Let a Dask cluster read the files, such as tls://scheduler:8786.")
@click.option("--strict", is_flag=True, help="Write nothing where something needs a look (exit code 1, not 3).")
def rank(cluster: str | None, **options: Any) -> None:
    """Score the questionnaires that came back, and write ranking.xlsx.

    Reads the files and folders named as PATH, or returned/ beside the criteria. No file of a vendor is ever changed.
    """
    from dataclasses import replace
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.rank import rank as run
    from scorecard.campaign.rank import request_for
    from scorecard.files.shown import STANDARD_OUTPUT
    from scorecard.terminal import ranking as printed

    given = {name: value for name, value in options.items() if value not in (None, ())}
    beside = given["criteria"].parent if "criteria" in given else Path()
    request = replace(request_for(Campaign(beside)), **given)
    workers = None
    if cluster is not None:
        from scorecard.campaign.returns.readers.cluster import cluster as joined

        workers = joined(cluster)
    with progress("files read") as tell:
        result = run(request, tell, workers)
    if request.data == STANDARD_OUTPUT:
        print_problems(result.ranking.problems)
        print_data(result.data)
    else:
        printed.print_ranking(result)
        printed.print_written(result, request.output, request.data, request.html)
    exit_with(NEEDS_A_LOOK if result.ranking.problems else ALL_WELL)


@main.command("open")
@click.argument("path", type=PathOption(exists=True), required=False)
def open_result(path: Path | None) -> None:
    """Open the latest result in Excel, or whichever program is there.

    That is the newest of ranking.xlsx, status.xlsx and problems.xlsx, or the file or folder named as PATH.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.terminal.window import open_file

    open_file(path or Campaign(Path()).latest_result())


@main.command()
@click.argument("vendor")
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget(vendor: str, *, yes: bool) -> None:
    """Delete what a vendor sent, and what is known of it.

    Its questionnaires, files and rows are listed first. What was deleted is written down in forgotten.csv.
    """
    from pathlib import Path

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.forget import find_traces
    from scorecard.campaign.forget import forget as run
    from scorecard.terminal import campaign as printed

    campaign = Campaign(Path())
    trace = find_traces(campaign, vendor)
    if printed.print_traces(trace, yes=yes):
        printed.print_forgotten(trace, run(campaign, trace))
    exit_with(NEEDS_A_LOOK if trace.by_hand else ALL_WELL)


@main.command()
@click.argument("folder", type=_FOLDER, default="demo")
def demo(folder: Path) -> None:
    """Show the whole way on made-up vendors.

    Makes a campaign in a new folder (demo/ unless named), lets eight sample vendors answer, and ranks them. All
    commands work in the folder afterwards.
    """
    from scorecard.campaign.demo import demo as run
    from scorecard.campaign.folder import Campaign
    from scorecard.terminal import ranking as printed

    with progress("files of the demo done") as tell:
        result = run(folder, tell)
    printed.print_demo(result, Campaign(folder))
