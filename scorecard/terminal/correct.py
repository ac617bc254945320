"""What `correct` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.terminal.lines import TableRow, print_lines, print_problems, say_line, separator, shown
from scorecard.words import words

if TYPE_CHECKING:
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.sending.correct import CorrectionsAsked


def print_asked(asked: CorrectionsAsked, campaign: Campaign) -> None:
    """Print who is asked for a correction of which incident, and until when."""
    say, due = words(asked.criteria.language), asked.due
    print_problems(asked.problems)
    names = {vendor.id: vendor.name for vendor in asked.vendors}
    states = {"new": asked.made, "before": asked.out, "no_longer": asked.no_longer}
    rows = [
        TableRow((names.get(each.vendor, each.vendor), each.incident, say.date(each.due)), [say(f"correction.{state}")])
        for state, requests in states.items()
        for each in requests
    ]
    if rows:
        print_lines(("<vendor", "<incident", "<until", "<state"), rows, say)
    if asked.made:
        until = say.moment(due.day, due.clock, due.timezone)
        folder = f"{campaign.correcting}{separator()}"
        say_line(shown(say("correction.made", count=len(asked.made), folder=folder, until=until)))
        say_line(say("correction.next"))
    elif asked.is_complete:
        say_line(say("correction.complete" if asked.out else "correction.nothing"))
