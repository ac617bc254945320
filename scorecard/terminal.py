"""What the commands print: nothing else in the product does."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from scorecard.typeset.outside_text import shown_text
from scorecard.words import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from rich.console import Console

    from scorecard.campaign.check import Checked
    from scorecard.campaign.folder import Campaign, Progress
    from scorecard.campaign.forget import Trace
    from scorecard.campaign.generate import Generated
    from scorecard.campaign.rank import Result
    from scorecard.core.model.differences import Difference
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.core.ranking.progress import CampaignStatus
    from scorecard.errors import Problem
    from scorecard.files.shipped import Copied

_MOST_PROBLEMS = 20
"""How many problems are shown of what was written; the workbook shows them all."""


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """Show how far work is that takes longer than a second, and how long it takes still, on a terminal only.

    `what` follows the numbers: "312 of 1,000 files read, about 20 s left".
    """
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    started = time.monotonic()
    columns = (BarColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=False) as bar:
        task = bar.add_task("", total=None, visible=False)

        def tell(done: int, total: int) -> None:
            passed = time.monotonic() - started
            said = f"{done:,} of {total:,} {what}{_left(passed * (total - done) / done)}"
            bar.update(task, description=said, completed=done, total=total, visible=passed > 1)

        yield tell


def _left(seconds: float) -> str:
    """Return how long work takes still, as roughly as that is known."""
    if seconds < 1:
        return ""
    rounded = seconds if seconds < 10 else 5 * round(seconds / 5)
    return f", about {rounded:.0f} s left" if rounded < 100 else f", about {rounded / 60:.0f} min left"


def print_folder(made: Copied, folder: Path) -> None:
    """Print which files of a campaign folder were made, and what to do next."""
    for name in made.written:
        click.echo(f"  made  {name}")
    for name in made.kept:
        click.echo(f"  kept  {name}")
    click.echo(f"\nNext: edit criteria.yaml, vendors.csv and kpis.csv in {folder}, and run there: scorecard check")


def print_checked(checked: Checked) -> None:
    """Print what is wrong with the campaign's files, how they were read, and how much they hold."""
    print_problems(checked.problems)
    for remark in checked.remarks:
        say = words(remark.language)
        click.echo(shown_text(say("terminal.problem", place=say.place(remark.where), message=remark.message)))
    if checked.criteria is None or checked.stopping:
        return
    questions = sum(len(criterion.questions) for criterion in checked.criteria.criteria)
    click.echo(
        f"{_count(len(checked.criteria.criteria), 'criterion', 'criteria')}, "
        f"{_count(questions, 'question')}, {_count(len(checked.criteria.kpis), 'KPI')}, "
        f"{_count(len(checked.vendors), 'vendor')}: "
        + ("some of it needs a look." if checked.problems else "all well.")
    )


def print_list(content: bytes, output: Path | None) -> None:
    """Print where a list of problems was written, or the list itself where it went nowhere."""
    if output is None:
        # Bytes, since a Windows console would write these in an encoding of its own.
        sys.stdout.buffer.write(content)
    else:
        click.echo(f"The list of problems is in {output}.")


def print_generated(generated: Generated, campaign: Campaign) -> None:
    """Print what was made and for whom it must be sent again, and what to do next."""
    print_problems(generated.problems)
    say, folder = words(generated.criteria.language), f"{campaign.sent}{_separator()}"
    if generated.made:
        click.echo(say("terminal.sent.made", count=len(generated.made), folder=folder))
    if generated.kept:
        click.echo(say("terminal.sent.kept", count=len(generated.kept), folder=folder))
    # In a first round all are new, which need not be said.
    if generated.kept or any(due.why != "new" for due in generated.made):
        _print_why(generated, say)
    if generated.replaced:
        click.echo(say("terminal.sent.old", folder=f"{campaign.replaced}{_separator()}"))
    if generated.made:
        click.echo(say("terminal.sent.next"))


def _print_why(generated: Generated, say: Words) -> None:
    """Print the vendors for whom a questionnaire was made, by the reason."""
    from scorecard.report.text.sentences import change_text, due_text

    def stated(deadline: date | datetime | None) -> str:
        return say("terminal.sent.none") if deadline is None else due_text(deadline, say)

    deadline = generated.criteria.deadline
    after = stated(None if deadline is None else deadline.stated)
    by_reason: dict[tuple[str, tuple[Difference, ...]], list[str]] = {}
    for due in generated.made:
        before = stated(due.deadline)
        text = say(f"terminal.sent.{due.why}", before=before, after=after, vendors="{vendors}")
        by_reason.setdefault((text, due.changes), []).append(due.vendor.id)
    for (text, changes), names in by_reason.items():
        click.echo(shown_text(text.replace("{vendors}", ", ".join(names))))
        for change in changes[:_MOST_PROBLEMS]:
            click.echo(shown_text(f"  {change_text(change, generated.criteria, say)}"))


def print_status(status: CampaignStatus, form: str) -> None:
    """Print who answered and how far: as a table with every problem below it, or as csv or json for other programs."""
    if form == "table":
        _print_table(status)
        return
    from scorecard.files.output.status import status_csv, status_json

    # Bytes, since a Windows console would write these in an encoding of its own.
    text = status_csv(status) if form == "csv" else status_json(status)
    sys.stdout.buffer.write(text.encode())


def _print_table(status: CampaignStatus) -> None:
    say = words(status.criteria.language)
    lines = []
    for vendor in status.vendors:
        cells = (
            vendor.vendor.name,
            say(f"terminal.state.{vendor.state.name.lower()}"),
            say("terminal.of", count=vendor.answered, all=vendor.asked) if vendor.asked else "",
            [question.id for question in vendor.required_open],
            say.date(vendor.came) if vendor.came else "",
            str(len(vendor.problems) or ""),
        )
        lines.append((cells, ""))
    columns = ("<vendor", "<state", "<questions", "<required_open", "<came", ">problems")
    _print_lines(columns, lines, say)
    print_problems(status.problems)


def _console() -> Console:
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 110, highlight=False)


def _print_lines(columns: Iterable[str], lines: Iterable[tuple[Sequence[str | list[str]], str]], say: Words) -> None:
    """Print a table: `columns` by the side of their cells (`<` or `>`) and their names, each line with its style."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(say(f"terminal.{column[1:]}"), justify="left" if column[0] == "<" else "right")
    for cells, style in lines:
        texts = ("\n".join(map(shown_text, [cell] if isinstance(cell, str) else cell)) for cell in cells)
        table.add_row(*map(Text, texts), style=style)
    _console().print(table)


def print_ranking(result: Result) -> None:
    """Print a short ranked table a lot, and what was left out and why."""
    from rich.text import Text

    from scorecard.report.insight.decision import decision_text

    ranking = result.ranking
    say = words(ranking.criteria.language)
    for lot in ranking.lots:
        decision = decision_text(result.insights.of(lot.lot).decision, lot, ranking.criteria, say)
        said = say.headed(lot.lot, decision) if lot.lot else decision
        _console().print(Text(shown_text(said), style="bold"))
        _print_lot(lot, ranking, say)
    counted = sum(file.state == "counted" for file in ranking.files)
    sent = sum(file.state != "skipped" for file in ranking.files)
    click.echo(f"{_count(sent, 'file')} looked at, {counted} counted.")
    print_problems(ranking.problems, _MOST_PROBLEMS)


def _print_lot(lot: LotRanking, ranking: Ranking, say: Words) -> None:
    from scorecard.report.text.sentences import reason_text, standing_text

    lines = []
    for vendor in lot.vendors:
        card = vendor.scorecard
        reason = reason_text(vendor.reasons[0], ranking.criteria, say) if vendor.reasons else ""
        standing = standing_text(vendor.standing, say)
        cells = (
            "–" if vendor.rank is None else str(vendor.rank),
            vendor.vendor.name,
            *("–" if value is None else say.number(value, 1) for value in (card.total, card.alignment, card.financial)),
            "–" if card.coverage is None else say.percent(100 * card.coverage),
            say.headed(standing, reason) if reason and vendor.reasons[0].code != "not_returned" else standing,
        )
        lines.append((cells, "" if vendor.rank else "dim"))
    columns = (">rank", "<vendor", ">total", ">alignment", ">financial", ">answered", "<standing")
    _print_lines(columns, lines, say)


def print_written(output: Path, data: Path | None, html: Path | None) -> None:
    """Print where a ranking was written, as a workbook and perhaps as data and as a page."""
    also = [f", all of it as data in {data}"] if data else []
    also += [f", for phones and mail in {html}"] if html else []
    click.echo(f"The ranking is in {output}{''.join(also)}.")


def print_traces(trace: Trace, *, yes: bool) -> bool:
    """Print what of a vendor can be deleted and what cannot, and return whether to delete it: that is asked."""
    say = words(trace.criteria.language)
    for path in trace.files:
        click.echo(f"  {say('forget.file', file=shown_text(str(path)))}")
    for path, rows in trace.rows.items():
        click.echo(f"  {say('forget.rows', count=len(rows), file=shown_text(str(path)))}")
    print_problems(trace.by_hand)
    if trace.is_empty:
        click.echo(shown_text(say("forget.nothing", vendor=trace.vendor)))
        return False
    if yes or click.confirm(say("forget.ask")):
        return True
    click.echo(say("forget.kept"))
    return False


def print_forgotten(trace: Trace, noted: Path) -> None:
    """Print that a vendor was forgotten, and where that is written down."""
    click.echo(words(trace.criteria.language)("forget.done", file=noted))


def print_demo(result: Result, campaign: Campaign) -> None:
    """Print the ranking of the demo, and what to open in its folder."""
    print_ranking(result)
    click.echo(f"The demo is in {campaign.folder}{_separator()}; all vendors in it are made up. Open:")
    for path, purpose in (
        (campaign.ranking, "what an executive opens"),
        (campaign.sent / "kestrel.xlsx", "what a vendor is sent"),
        (campaign.returned / "kestrel.xlsx", "what the vendor sends back"),
        (campaign.criteria, "what you would edit"),
    ):
        click.echo(f"  {path!s:32}  {purpose}")


def _separator() -> str:
    return "\\" if sys.platform == "win32" else "/"


def _count(number: int, singular: str, plural: str = "") -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def print_problems(problems: Sequence[Problem], most: int | None = None) -> None:
    """Print problems as a person can mend them, to the error stream; all of them, or at `most` so many."""
    shown = problems[:most]
    for problem in shown:
        say = words(problem.language)
        place = say.place(problem.where)
        click.echo(shown_text(say("terminal.problem", place=place, message=problem.message)), err=True)
        if problem.hint:
            click.echo(shown_text(f"  {say('terminal.hint', hint=problem.hint)}"), err=True)
    if len(problems) > len(shown):
        click.echo(f"and {len(problems) - len(shown)} more; the workbook lists them all", err=True)
    if problems:
        click.echo(err=True)
