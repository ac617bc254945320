"""What `correct` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.terminal.lines import TableRow, print_lines, say_line, separator, shown
from scorecard.words import words

if TYPE_CHECKING:
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.sending.correct import CorrectionsAsked


def print_asked(asked: CorrectionsAsked, campaign: Campaign) -> None:
    """Print who is asked for a correction of which incident, and until when."""
    say, due = words(asked.criteria.language), asked.due
    names = {vendor.id: vendor.name for vendor in asked.vendors}
    rows = [
        TableRow((names.get(each.vendor, each.vendor), each.incident, say.date(each.due)), [state])
        for state, requests in ((say("correction.new"), asked.made), (say("correction.before"), asked.out))
        for each in requests
    ]
    if rows:
        print_lines(("<vendor", "<incident", "<until", "<state"), rows, say)
    if asked.made:
        until = say.moment(due.day, due.clock, due.timezone)
        folder = f"{campaign.correcting}{separator()}"
        say_line(shown(say("correction.made", count=len(asked.made), folder=folder, until=until)))
        say_line(say("correction.next"))
    else:
        say_line(say("correction.complete" if rows else "correction.nothing"))
