"""What the commands print: nothing else in the product does."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

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

QUIET = "quiet"
"""Under this name, the context of a command says that nothing but problems and data is printed."""
_WIDTH, _WIDE = 110, 100
"""Columns where there is no terminal, and from how many on a table keeps its last column."""
_AFTER_TABLE = 1
"""Lines that a table has below its last one."""
_INDENT = 6
"""Columns by which stands further in what is below a line."""
_CLIPPED = 60
"""Characters of a question in a table."""
_LONGEST = 1_000
"""Characters of a place or a message that are shown; the workbook has them whole."""
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
        _say(f"  made  {name}")
    for name in made.kept:
        _say(f"  kept  {name}")
    _say(f"\nNext: edit criteria.yaml, vendors.csv and kpis.csv in {folder}, and run there: scorecard check")


def print_checked(checked: Checked) -> None:
    """Print what is wrong with the campaign's files, how they were read, and how much they hold."""
    print_problems(checked.problems)
    for remark in checked.remarks:
        say = words(remark.language)
        _say(_shown(_placed(remark, say)))
    if checked.criteria is None or checked.stopping:
        return
    questions = sum(len(criterion.questions) for criterion in checked.criteria.criteria)
    say, kpis = words(checked.language), len(checked.criteria.kpis)
    counts = {"criteria": len(checked.criteria.criteria), "questions": questions, "kpis": kpis}
    counts["vendors"] = len(checked.vendors)
    parts = ", ".join(say(f"terminal.checked.{what}", count=count) for what, count in counts.items())
    _say(say(f"terminal.checked.{'look' if checked.problems else 'well'}", parts=parts))


def print_list(output: Path, language: str) -> None:
    """Print where a list of problems was written."""
    _say(words(language)("terminal.list", output=output))


def print_data(content: bytes) -> None:
    """Print data for other programs."""
    # Bytes, since a Windows console would write these in an encoding of its own.
    sys.stdout.buffer.write(content)


def print_generated(generated: Generated, campaign: Campaign) -> None:
    """Print what was made and for whom it must be sent again, and what to do next."""
    print_problems(generated.problems)
    say, folder = words(generated.criteria.language), f"{campaign.sent}{_separator()}"
    if generated.made:
        _say(say("terminal.sent.made", count=len(generated.made), folder=folder))
    if generated.kept:
        _say(say("terminal.sent.kept", count=len(generated.kept), folder=folder))
    # In a first round all are new, which need not be said.
    if generated.kept or any(due.why != "new" for due in generated.made):
        _print_why(generated, say)
    if generated.replaced:
        _say(say("terminal.sent.old", folder=f"{campaign.replaced}{_separator()}"))
    if generated.made:
        _say(say("terminal.sent.next"))


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
        _say(_shown(text.replace("{vendors}", ", ".join(names))))
        for change in changes[:_MOST_PROBLEMS]:
            _say(_shown(f"  {change_text(change, generated.criteria, say)}"))


def print_status(status: CampaignStatus, form: str) -> None:
    """Print who answered and how far: as a table with every problem below it, or as csv or json for other programs."""
    if form == "table":
        _print_table(status)
        return
    from scorecard.files.output.status import status_csv, status_json

    print_data((status_csv(status) if form == "csv" else status_json(status)).encode())


def _print_table(status: CampaignStatus) -> None:
    say = words(status.criteria.language)
    lines = []
    for vendor in status.vendors:
        cells = (
            vendor.vendor.name,
            say(f"terminal.state.{vendor.state.name.lower()}"),
            say("terminal.of", count=vendor.answered, all=vendor.asked) if vendor.asked else "",
            say.date(vendor.came) if vendor.came else "",
            str(len(vendor.problems) or ""),
        )
        texts = [_at_most(question.text.of(say.language), _CLIPPED) for question in vendor.required_open]
        lines.append(_Line(cells, texts))
    columns = ("<vendor", "<state", "<questions", "<came", ">problems", "<required_open")
    _print_lines(columns, lines, say)
    print_problems(status.problems)


def _console() -> Console:
    from rich.console import Console

    # Without colours, nothing else of a look is left either.
    plain = {"color_system": None} if os.environ.get("NO_COLOR") else {}
    return Console(width=None if sys.stdout.isatty() else _WIDTH, highlight=False, **plain)  # type: ignore[arg-type]


class _Line(NamedTuple):
    """A line of a table."""

    cells: Sequence[str]
    """Of all columns but the last."""
    last: Sequence[str] = ()
    """What stands in the last column, or in a narrow terminal below the line."""
    style: str = ""


def _print_lines(columns: Sequence[str], lines: Iterable[_Line], say: Words) -> None:
    """Print a table: `columns` by the side of their cells (`<` or `>`) and their names, each line with its style."""
    from rich import box
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    if _is_quiet():
        return
    console = _console()
    is_narrow = console.width < _WIDE
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns[:-1] if is_narrow else columns:
        # What is cut ends in "…", so that each line of a narrow table is one, below which more can stand.
        manner: Any = {"no_wrap": True, "overflow": "ellipsis"} if is_narrow else {}
        side: Any = "left" if column[0] == "<" else "right"
        table.add_column(say(f"terminal.{column[1:]}"), justify=side, **manner)
    below: list[Sequence[str]] = []
    for cells, last, style in lines:
        joined = () if is_narrow else ("\n".join(last),)
        table.add_row(*(Text(_shown(cell)) for cell in (*cells, *joined)), style=style)
        below.append(last if is_narrow else ())
    drawn = console.render_lines(table, pad=False) if is_narrow else []
    if not is_narrow:
        console.print(table)
    first = len(drawn) - len(below) - _AFTER_TABLE
    for number, segments in enumerate(drawn):
        console.print("".join(segment.text for segment in segments).rstrip(), markup=False, soft_wrap=True)
        for text in below[number - first] if 0 <= number - first < len(below) else ():
            console.print(Padding(Text(_shown(text)), (0, 0, 0, _INDENT)))


def print_ranking(result: Result) -> None:
    """Print a short ranked table a lot, and what was left out and why."""
    from rich.text import Text

    from scorecard.report.insight.decision import decision_text

    ranking = result.ranking
    say = words(ranking.criteria.language)
    for lot in ranking.lots:
        decision = decision_text(result.insights.of(lot.lot).decision, lot, ranking.criteria, say)
        said = say.headed(lot.lot, decision) if lot.lot else decision
        if not _is_quiet():
            _console().print(Text(_shown(said), style="bold"))
        _print_lot(lot, ranking, say)
    counted = sum(file.state == "counted" for file in ranking.files)
    sent = sum(file.state != "skipped" for file in ranking.files)
    _say(say("terminal.looked_at", count=sent, counted=counted))
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
        )
        told = say.headed(standing, reason) if reason and vendor.reasons[0].code != "not_returned" else standing
        lines.append(_Line(cells, [told], "" if vendor.rank else "dim"))
    columns = (">rank", "<vendor", ">total", ">alignment", ">financial", ">answered", "<standing")
    _print_lines(columns, lines, say)


def print_written(result: Result, output: Path, data: Path | None, html: Path | None) -> None:
    """Print where a ranking was written, and what lies beside it that was not."""
    say = words(result.ranking.criteria.language)
    _say(say("terminal.written", output=output))
    for key, path in (("data", data), ("html", html)):
        if path is not None:
            _say(say(f"terminal.written.{key}", path=path))
    for path in result.older:
        _say(say("terminal.older", path=path))


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
    say = words(result.ranking.criteria.language)
    _say(say("terminal.demo", folder=f"{campaign.folder}{_separator()}"))
    for path, purpose in (
        (campaign.ranking, "ranking"),
        (campaign.sent / "kestrel.xlsx", "sent"),
        (campaign.returned / "kestrel.xlsx", "returned"),
        (campaign.criteria, "criteria"),
    ):
        _say(f"  {path!s:32}  {say(f'terminal.demo.{purpose}')}")


def _separator() -> str:
    return "\\" if sys.platform == "win32" else "/"


def _say(text: str) -> None:
    """Print a line, unless only problems and data are wanted."""
    if not _is_quiet():
        click.echo(text)


def _is_quiet() -> bool:
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(QUIET))


def _shown(text: str) -> str:
    """Return a text as a terminal shows it: no longer than anybody reads, and nothing in it moves a cursor."""
    return shown_text(_at_most(text, 2 * _LONGEST))


def _clipped(text: str) -> str:
    return _at_most(text, _LONGEST)


def _placed(problem: Problem, say: Words) -> str:
    """Return a problem with its place; that of a line is written as editors and terminals make a link of it."""
    where = problem.where
    if where.line is None:
        return say("terminal.problem", place=_clipped(say.place(where)), message=_clipped(problem.message))
    key = "" if where.key is None else f" {where.key}:"
    return f"{where.file}:{where.line}:{key} {_clipped(problem.message)}"


def print_problems(problems: Sequence[Problem], most: int | None = None) -> None:
    """Print problems as a person can mend them, to the error stream; all of them, or at `most` so many."""
    shown = problems[:most]
    for problem in shown:
        say = words(problem.language)
        click.echo(_shown(_placed(problem, say)), err=True)
        if problem.hint:
            click.echo(f"  {_shown(say('terminal.hint', hint=problem.hint))}", err=True)
    if len(problems) > len(shown):
        click.echo(words(problems[0].language)("terminal.more", count=len(problems) - len(shown)), err=True)
    if problems:
        click.echo(err=True)


def _at_most(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    from scorecard.typeset.text_fit import clip

    return clip(text, longest)
