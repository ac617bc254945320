"""The record of one vendor month by month, as a reader sees how it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.record.books import Books, Feedback, Incident
from scorecard.core.model.record.measures import MONTHS, ShareInterval
from scorecard.core.record.interval import wilson
from scorecard.core.record.window import discount, months_of, window

LEAST_ANSWERS = 5
"""With fewer answers a month says more of single customers than of the vendor, and stands only in the sum."""


@dataclass(frozen=True)
class Month:
    """What the books say of a vendor in a month."""

    start: date
    """Its first day."""
    counted: int
    """Incidents that count."""
    others: int
    """Incidents that do not."""
    answered: int
    """How many customers said whether their problem was solved."""
    solved: float | None
    """Percent of them; `None` where they are fewer than `LEAST_ANSWERS`."""
    interval: ShareInterval | None


def months_told(books: Books, vendor: str, deadline: Deadline) -> tuple[Month, ...]:
    """Return the `MONTHS` months before a deadline's, the earliest first; none where the books say nothing of them."""
    incidents = [incident for incident in books.incidents if incident.vendor == vendor]
    said = [month for month in books.feedback if month.vendor == vendor]
    told = tuple(_month(start, incidents, said, deadline) for start in months_of(window(deadline, MONTHS)))
    return told if any(month.counted or month.others or month.answered for month in told) else ()


def _month(start: date, incidents: Sequence[Incident], said: Sequence[Feedback], deadline: Deadline) -> Month:
    happened = [incident for incident in incidents if incident.moment.date().replace(day=1) == start]
    counted = sum(discount(incident, deadline) is None for incident in happened)
    asked = [month for month in said if month.month == start]
    yes, answered = sum(month.solved_yes for month in asked), sum(month.answered for month in asked)
    is_told = answered >= LEAST_ANSWERS
    solved, interval = (100.0 * yes / answered, wilson(yes, answered)) if is_told else (None, None)
    return Month(start, counted, len(happened) - counted, answered, solved, interval)
