"""What `weights` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.core.weighting.swings import BallotPart
from scorecard.terminal.lines import TableRow, print_lines, print_problems, say_line, separator
from scorecard.words import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.weights import MadeWorkbooks
    from scorecard.report.weighting.together import Together


def print_made(made: MadeWorkbooks, campaign: Campaign) -> None:
    """Print which workbooks were made, and what to do with them."""
    say = words(made.language)
    folder = f"{campaign.weights}{separator()}"
    say_line(say("committee.made", count=len(made.made), folder=folder))
    if made.kept:
        say_line(say("committee.kept", names=", ".join(path.name for path in made.kept)))
    print_problems(made.problems)
    say_line(say("committee.next", folder=folder))


def print_together(together: Together, campaign: Campaign) -> None:
    """Print the weights of all members together, the order by each, and the lines to put into the criteria."""
    from scorecard.report.text.sentences import order_text
    from scorecard.report.weighting.together import criteria_lines, order_name

    say = words(together.criteria.language)
    say_line(say("committee.counted", count=len(together.agreement.members), all=together.files))
    print_lines(("<weighed", ">mean", ">median", ">from_to", "<where_members_differ"), list(_rows(together, say)), say)
    for lots in zip(*(order.lots for order in together.orders), strict=True):
        orders = say("committee.orders")
        say_line(say.headed(lots[0].lot, orders) if lots[0].lot else orders)
        for order, lot in zip(together.orders, lots, strict=True):
            line = order_text(lot, say) or say("committee.nobody")
            say_line(f"  {say.headed(order_name(order.name, say), line)}")
        say_line("")
    say_line(say("committee.lines"))
    for line in criteria_lines(together, say):
        say_line(f"  {line}")
    say_line("")
    print_problems(together.problems)
    say_line(say("committee.written", output=campaign.together))


def _rows(together: Together, say: Words) -> Iterator[TableRow]:
    """Yield the lines of the table: a part, how far members agree on it, and what is in it."""
    from scorecard.report.weighting.together import agreement_text

    agreement = together.agreement
    for part in BallotPart:
        lines = zip(together.ballot.of(part), agreement.of(part), strict=True)
        for number, (line, opinions) in enumerate(lines):
            if not number:
                said = agreement_text(agreement, part, say)
                yield TableRow((say(f"committee.part.{part}"), "", "", ""), [said] if said else (), "bold")
            lowest, highest = (say.number(end(opinions.weights), 1) for end in (min, max))
            figures = (say.number(opinions.mean, 1), say.number(opinions.median, 1))
            spread = say("committee.from_to", lowest=lowest, highest=highest)
            differ = [say("committee.widest")] if agreement.is_widest(opinions) else ()
            yield TableRow((f"  {line.name}", *figures, spread), differ)
