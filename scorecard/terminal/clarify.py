"""What `clarify` prints."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scorecard.terminal.lines import TableRow, print_lines, print_problems, say_line, separator, shown
from scorecard.words import Words, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.campaign.clarify import Asking, Round
    from scorecard.campaign.folder import Campaign


def print_round(asked: Round, campaign: Campaign) -> None:
    """Print who is asked about what, until when, and what to do next."""
    say, due = words(asked.criteria.language), asked.due
    print_problems(asked.problems)
    _print_asked(asked.made or asked.left, say)
    until = say.moment(due.day, due.clock, due.timezone)
    if asked.made:
        folder = f"{campaign.clarifying}{separator()}"
        data = {"count": len(asked.made), "folder": folder, "round": asked.number, "until": until}
        say_line(say("terminal.clarify.made", **data))
    if asked.out:
        names = ", ".join(vendor.id for vendor in asked.out)
        say_line(shown(say("terminal.clarify.out", vendors=names, round=asked.number, until=until)))
    if asked.left:
        say_line(say("terminal.clarify.over"))
    elif not asked.made and not asked.out:
        say_line(say("terminal.clarify.nothing"))
    if asked.made:
        say_line(say("terminal.clarify.next"))


def _print_asked(asking: Sequence[Asking], say: Words) -> None:
    """Print how much each vendor is asked, and why."""
    lines = []
    for each in asking:
        whys = Counter(unclear.why for unclear in each.unclear)
        told = ", ".join(f"{say(f'terminal.clarify.{why}')}: {count}" for why, count in whys.items())
        questions = len({unclear.question for unclear in each.unclear})
        lines.append(TableRow((each.vendor.name, str(questions)), [told]))
    if lines:
        print_lines(("<vendor", ">questions", "<asked"), lines, say)
