"""What the commands that prepare and look after a campaign print."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from scorecard.terminal.lines import (
    TableRow,
    at_most,
    placed,
    print_data,
    print_lines,
    print_problems,
    say_line,
    separator,
    shown,
)
from scorecard.typeset.outside_text import shown_text
from scorecard.words import Words, words

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from scorecard.campaign.check import Checked
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.forget import Trace
    from scorecard.campaign.generate import Generated
    from scorecard.core.model.differences import Difference
    from scorecard.core.ranking.desk import Desk, OnDesk

_CLIPPED = 60
"""Characters of a question in a table."""
_MOST_NAMED = 6
"""How many vendors are named of whom the same is to be done next."""
_MOST_CHANGES = 20
"""How many changes are shown for a reason to send again."""


def print_checked(checked: Checked) -> None:
    """Print what is wrong with the campaign's files, how they were read, and how much they hold."""
    print_problems(checked.problems)
    for remark in checked.remarks:
        say = words(remark.language)
        say_line(shown(placed(remark, say)))
    if checked.criteria is None or checked.stopping:
        return
    questions = sum(len(criterion.questions) for criterion in checked.criteria.criteria)
    say, kpis = words(checked.language), len(checked.criteria.kpis)
    counts = {"criteria": len(checked.criteria.criteria), "questions": questions, "kpis": kpis}
    counts["vendors"] = len(checked.vendors)
    parts = ", ".join(say(f"terminal.checked.{what}", count=count) for what, count in counts.items())
    say_line(say(f"terminal.checked.{'look' if checked.problems else 'well'}", parts=parts))


def print_list(output: Path, language: str) -> None:
    """Print where a list of problems was written."""
    say_line(words(language)("terminal.list", output=output))


def print_generated(generated: Generated, campaign: Campaign) -> None:
    """Print what was made and for whom it must be sent again, and what to do next."""
    print_problems(generated.problems)
    say, folder = words(generated.criteria.language), f"{campaign.sent}{separator()}"
    if generated.made:
        say_line(say("terminal.sent.made", count=len(generated.made), folder=folder))
    if generated.kept:
        say_line(say("terminal.sent.kept", count=len(generated.kept), folder=folder))
    # In a first round all are new, which need not be said.
    if generated.kept or any(due.why != "new" for due in generated.made):
        _print_why(generated, say)
    if generated.filled:
        data = {"count": len(generated.filled), "vendors": ", ".join(generated.filled)}
        say_line(shown(say("terminal.sent.earlier", **data)))
    if generated.replaced:
        say_line(say("terminal.sent.old", folder=f"{campaign.replaced}{separator()}"))
    if generated.made:
        say_line(say("terminal.sent.next"))


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
        say_line(shown(text.replace("{vendors}", ", ".join(names))))
        for change in changes[:_MOST_CHANGES]:
            say_line(shown(f"  {change_text(change, generated.criteria, say)}"))


def print_status(desk: Desk, form: str) -> None:
    """Print who answered and how far: as a table with every problem below it, or as csv or json for other programs."""
    if form == "table":
        _print_table(desk)
        return
    from scorecard.files.output.status import status_csv, status_json

    print_data((status_csv(desk) if form == "csv" else status_json(desk)).encode())


def print_desk(output: Path, desk: Desk) -> None:
    """Print where the desk was written as a workbook."""
    say_line(words(desk.status.criteria.language)("desk.written", output=output))


def _print_table(desk: Desk) -> None:
    say = words(desk.status.criteria.language)
    lines = []
    for each in desk.vendors:
        status = each.status
        cells = (
            status.vendor.name,
            say(f"terminal.state.{status.state.name.lower()}"),
            say("terminal.of", count=status.answered, all=status.asked) if status.asked else "",
            _last_text(each, say),
            str(len(status.problems) or ""),
        )
        texts = [at_most(question.text.of(say.language), _CLIPPED) for question in status.required_open]
        lines.append(TableRow(cells, texts))
    columns = ("<vendor", "<state", "<questions", "<last", ">problems", "<required_open")
    print_lines(columns, lines, say)
    print_problems(desk.status.problems)
    for step, about in desk.steps().items():
        names = say.listed([each.status.vendor.name for each in about], _MOST_NAMED)
        say_line(shown(say("desk.step", step=say(f"desk.next.{step.name.lower()}"), vendors=names)))
    if desk.status.replaced:
        from scorecard.report.tables.desk import replaced_text

        say_line(shown(replaced_text(desk, say, _MOST_NAMED)))
    if desk.status.corrections is not None:
        say_line(say("correction.counts", **asdict(desk.status.corrections)))


def _last_text(each: OnDesk, say: Words) -> str:
    """Return what happened last between us and a vendor, and when."""
    written = each.written
    events = {
        "invited": written.invited,
        "reminded": written.reminded,
        "came": each.status.came,
        "acknowledged": written.acknowledged,
        "asked_back": written.asked_back,
        "heard": written.heard,
        "corrected": written.corrected,
    }
    # Later in this order is later in a tender, where two things happened on one day.
    days = [
        (moment.date() if isinstance(moment, datetime) else moment, place, name)
        for place, (name, moment) in enumerate(events.items())
        if moment is not None
    ]
    if not days:
        return ""
    day, _, name = max(days)
    return say(f"desk.last.{name}", date=say.date(day))


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
