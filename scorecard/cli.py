"""The command line: options in, one call, lines out. The only module that prints."""

import io
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scorecard import __version__
from scorecard.errors import Problem, ScorecardError

if TYPE_CHECKING:
    from rich.console import Console

    from scorecard.core.model.kpis import KpiTable
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.core.ranking.progress import CampaignStatus
    from scorecard.words import Words

ALL_WELL, NOTHING_WRITTEN, NEEDS_A_LOOK = 0, 1, 3

_MOST_PROBLEMS = 20
"""How many problems the terminal shows of a finished ranking; the workbook shows them all."""


class _Commands(click.Group):
    """Commands in the order in which they are used, and problems shown as a person can mend them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """Return the names of the commands in the order in which they were defined."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what a person must mend ends it with exit code 1."""
        for stream in (sys.stdout, sys.stderr):
            # A terminal or a log file that lacks a letter of a name must not end the command.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")
        try:
            return super().invoke(ctx)
        except ScorecardError as error:
            _print_problems(error.problems, most=None)
            ctx.exit(NOTHING_WRITTEN)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="scorecard")
def main() -> None:
    """Rank vendors by how well they fit the way you treat your customers, beside what they cost.

    \b
    A campaign is a folder of plain files. The usual way:
      scorecard init my-tender      make the folder, then edit criteria.yaml, vendors.csv and kpis.csv in it
      cd my-tender
      scorecard check               find every problem in these files
      scorecard generate            make the questionnaires in sent/, then e-mail them
      scorecard status              see who answered, and how far
      scorecard rank                score what lies in returned/, and write ranking.xlsx

    To see all of it on made-up vendors: scorecard demo

    \b
    Exit codes: 0 all well; 1 nothing was written, the message says why; 2 wrong usage;
    3 the result was written, but something needs a look.
    """


_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(dir_okay=False, path_type=Path)
_INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)


@main.command()
@click.argument("folder", type=_FOLDER)
def init(folder: Path) -> None:
    """Make a new campaign folder with everything in it to begin with.

    In a folder that is there already, only what is missing is added: nothing is ever replaced.
    """
    from scorecard.campaign.init import init as run

    made = run(folder)
    for name in made.written:
        click.echo(f"  made  {name}")
    for name in made.kept:
        click.echo(f"  kept  {name}")
    click.echo(f"\nNext: edit criteria.yaml, vendors.csv and kpis.csv in {folder}, and run there: scorecard check")


@main.command()
def check() -> None:
    """Find every problem in criteria.yaml, vendors.csv and kpis.csv.

    Shows them all at once, with its line or cell and what to do about it, and says in which columns of the
    KPIs numbers have a decimal comma or a decimal point.
    """
    from scorecard.campaign.check import check as run
    from scorecard.campaign.folder import Campaign

    checked = run(Campaign(Path()))
    questions = sum(len(criterion.questions) for criterion in checked.criteria.criteria)
    _print_problems(checked.problems, most=_MOST_PROBLEMS)
    _print_decimal_marks(checked.kpis)
    click.echo(
        f"{_count(len(checked.criteria.criteria), 'criterion', 'criteria')}, "
        f"{_count(questions, 'question')}, {_count(len(checked.criteria.kpis), 'KPI')}, "
        f"{_count(len(checked.vendors), 'vendor')}: "
        + ("some KPI values are missing or need a look." if checked.problems else "all well.")
    )
    _exit(NEEDS_A_LOOK if checked.problems else ALL_WELL)


@main.command()
def generate() -> None:
    """Make a questionnaire for each vendor in vendors.csv.

    They lie in sent/ afterwards, one workbook a vendor, ready to e-mail.
    """
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.generate import generate as run

    with _progress("Making questionnaires") as progress:
        generated = run(Campaign(Path()), progress)
    click.echo(f"{_count(len(generated.vendors), 'questionnaire')} in {generated.folder}{_separator()}")
    click.echo("Next: e-mail each to its vendor, put what comes back into returned/, and run: scorecard rank")


@main.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="How to show it; csv and json are for other programs.",
)
def status(form: str) -> None:
    """Show who answered, how far, and what is wrong with it.

    Reads what lies in returned/ and writes nothing.
    """
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.status import status as run
    from scorecard.files.output.status import status_csv, status_json

    with _progress("Reading what came back") as progress:
        found = run(Campaign(Path()), progress)
    if form == "table":
        _print_status(found)
    else:
        # Bytes, since a Windows console would write these in an encoding of its own.
        text = status_csv(found) if form == "csv" else status_json(found)
        sys.stdout.buffer.write(text.encode())
    _exit(NEEDS_A_LOOK if found.problems else ALL_WELL)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option("--criteria", type=_INPUT, help="The criteria to rank by.  [default: criteria.yaml]")
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
@click.option("-o", "--output", type=_FILE, help="The workbook to write.  [default: ranking.xlsx beside the criteria]")
@click.option("--data", type=_FILE, help="Write the whole result as JSON too, for other programs.")
@click.option(
    "--vendor-sheets",
    type=click.IntRange(min=0),
    help="The vendors of each lot that have sheets of their own, the first in order; answers of all are in one table.  "
    "[default: all; of more than 50 vendors, the first 10 of each lot]",
)
@click.option("--strict", is_flag=True, help="Write nothing where something needs a look (exit code 1, not 3).")
def rank(
    paths: tuple[Path, ...],
    criteria: Path | None,
    vendors: Path | None,
    kpis: tuple[Path, ...],
    output: Path | None,
    data: Path | None,
    vendor_sheets: int | None,
    strict: bool,
) -> None:
    """Score the questionnaires that came back, and write ranking.xlsx.

    Reads the files and folders named as PATH, or returned/ beside the criteria. No file of a vendor is ever changed.
    """
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.rank import rank as run
    from scorecard.campaign.rank import request_for

    usual = request_for(Campaign(Path() if criteria is None else criteria.parent))
    request = replace(
        usual,
        returned=paths or usual.returned,
        criteria=criteria or usual.criteria,
        vendors=vendors or usual.vendors,
        kpis=kpis or usual.kpis,
        output=output or usual.output,
        data=data,
        strict=strict,
        vendor_sheets=vendor_sheets,
    )
    with _progress("Reading what came back") as progress:
        ranking = run(request, progress)
    _print_ranking(ranking)
    click.echo(f"The ranking is in {request.output}" + (f", all of it as data in {data}." if data else "."))
    _exit(NEEDS_A_LOOK if ranking.problems else ALL_WELL)


@main.command()
@click.argument("folder", type=_FOLDER, default=Path("demo"))
def demo(folder: Path) -> None:
    """Show the whole way on made-up vendors.

    Makes a campaign in a new folder (demo/ unless named), lets eight sample vendors answer, and ranks them. All
    commands work in the folder afterwards.
    """
    from scorecard.campaign.demo import demo as run

    with _progress("Making the demo") as progress:
        shown = run(folder, progress)
    _print_ranking(shown.ranking)
    click.echo(f"The demo is in {folder}{_separator()}; all vendors in it are made up. Open:")
    for path, purpose in (
        (shown.campaign.ranking, "what an executive opens"),
        (shown.campaign.sent / "kestrel.xlsx", "what a vendor is sent"),
        (shown.campaign.returned / "kestrel.xlsx", "what the vendor sends back"),
        (shown.campaign.criteria, "what you would edit"),
    ):
        click.echo(f"  {path!s:32}  {purpose}")


# --- lines -----------------------------------------------------------------------------------------------------------


def _exit(code: int) -> None:
    if code:
        click.get_current_context().exit(code)


def _separator() -> str:
    return "\\" if sys.platform == "win32" else "/"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _print_problems(problems: Sequence[Problem], most: int | None) -> None:
    shown = problems if most is None else problems[:most]
    for problem in shown:
        click.echo(_printable(str(problem)), err=True)
        if problem.hint:
            click.echo(_printable(f"  hint: {problem.hint}"), err=True)
    if len(problems) > len(shown):
        click.echo(f"and {len(problems) - len(shown)} more; the workbook lists them all", err=True)
    if problems:
        click.echo(err=True)


def _print_decimal_marks(kpis: "KpiTable") -> None:
    """Print how the texts in KPI tables were read, a line a file and mark."""
    columns: dict[tuple[str, str], list[str]] = {}
    for one in kpis.decimal_marks:
        columns.setdefault((one.file, "point" if one.mark == "." else "comma"), []).append(one.column)
    for (file, mark), names in columns.items():
        click.echo(_printable(f"{file}: decimal {mark} in {', '.join(names)}"))


def _printable(text: str) -> str:
    """Return a text as a terminal may show it: it may come from a vendor."""
    from scorecard.typeset.outside_text import shown_text

    return shown_text(text)


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar for work that takes longer than a second, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    started = time.monotonic()
    with Progress(console=Console(stderr=True), transient=True, disable=False) as bar:
        task = bar.add_task(what, total=None, visible=False)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=time.monotonic() - started > 1)

        yield tell


def _print_status(status: "CampaignStatus") -> None:
    """Print a line a vendor, and every problem."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from scorecard.words import words

    say = words(status.criteria.language)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("vendor", "state", "questions", "required_open", "came", "problems"):
        table.add_column(say(f"terminal.{name}"), justify="right" if name == "problems" else "left")
    for one in status.vendors:
        done = one.completion
        cells = (
            one.vendor.name,
            say(f"terminal.state.{done.state.name.lower()}"),
            say("terminal.of", count=done.answered, all=done.asked) if done.asked else "",
            "\n".join(question.id for question in done.required_open),
            say.date(one.came) if one.came else "",
            str(len(one.problems) or ""),
        )
        table.add_row(*(Text("\n".join(_printable(line) for line in cell.split("\n"))) for cell in cells))
    Console(width=None if sys.stdout.isatty() else 110, highlight=False).print(table)
    _print_problems(status.problems, most=None)


def _print_ranking(ranking: "Ranking") -> None:
    """Print a short ranked table a lot, and what was left out and why."""
    from rich.console import Console

    from scorecard.words import words

    say = words(ranking.criteria.language)
    console = Console(width=None if sys.stdout.isatty() else 110, highlight=False)
    for lot in ranking.lots:
        _print_lot(console, lot, ranking, say)
    counted = sum(file.state == "counted" for file in ranking.files)
    sent = sum(file.state != "skipped" for file in ranking.files)
    click.echo(f"{_count(sent, 'file')} looked at, {counted} counted.")
    _print_problems(ranking.problems, _MOST_PROBLEMS)


def _print_lot(console: "Console", lot: "LotRanking", ranking: "Ranking", say: "Words") -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from scorecard.report.text.sentences import decision_text, reason_text, standing_text

    console.print(
        Text(
            _printable(f"{lot.lot}: " if lot.lot else "") + _printable(decision_text(lot, ranking.criteria, say)),
            style="bold",
        )
    )
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("rank", "vendor", "total", "alignment", "financial", "answered", "standing"):
        table.add_column(say(f"terminal.{name}"), justify="left" if name in ("vendor", "standing") else "right")
    for one in lot.vendors:
        card = one.scorecard
        reason = reason_text(one.reasons[0], ranking.criteria, say) if one.reasons else ""
        standing = standing_text(one.standing, say)
        cells = (
            "–" if one.rank is None else str(one.rank),
            one.vendor.name,
            *("–" if value is None else say.number(value, 1) for value in (card.total, card.alignment, card.financial)),
            "–" if card.coverage is None else say.percent(100 * card.coverage),
            f"{standing}: {reason}" if reason and one.reasons[0].code != "not_returned" else standing,
        )
        table.add_row(*(Text(_printable(cell)) for cell in cells), style="" if one.rank else "dim")
    console.print(table)
