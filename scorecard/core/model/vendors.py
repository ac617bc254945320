"""Who is asked: the rows of vendors.csv."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Withdrawal:
    """A vendor takes no part any more, by its own word."""

    day: date
    words: str = ""
    """The vendor's own; empty where it gave none."""


@dataclass(frozen=True)
class Exclusion:
    """The buyer excludes a vendor, whatever its points."""

    ground: str
    by: str
    """Who decided it."""
    day: date


@dataclass(frozen=True)
class Receipt:
    """When a vendor's file came, where no mail says so."""

    moment: datetime
    """With its offset from UTC; the beginning of a day of which no time is known."""
    source: str
    """How that is known, in the buyer's words."""


@dataclass(frozen=True)
class Vendor:
    """A company that is asked, in one lot; a company in two lots is two vendors."""

    id: str
    name: str
    lot: str = ""
    contact: str = ""
    email: str = ""
    language: str = ""
    """As the table has it, perhaps one that the tool does not speak; empty for the campaign's own."""
    exception: str = ""
    """Why a late questionnaire of this vendor counts all the same; empty where it does not."""
    invited: date | None = None
    """The day on which the buyer sent it its questionnaire otherwise than by a draft; `None` where nothing says so."""
    withdrawn: Withdrawal | None = None
    excluded: Exclusion | None = None
    received: Receipt | None = None
    join: bool = False
    """Whether several files of this vendor, in which no question is answered twice, are parts of one answer."""
    reference: bool = False
    """Whether it is the buyer itself: it answers for all lots, is shown beside the vendors, and is never ranked."""

    def is_invited(self, today: date, due: date | None) -> bool:
        """Return whether the buyer's word that it was invited can be true.

        The day is neither to come, nor after the one on which answers are due, unless the vendor may answer late.
        """
        until = today if due is None or self.exception else min(today, due)
        return self.invited is not None and self.invited <= until

    @property
    def takes_part(self) -> bool:
        """Whether it is asked anything, and may be ranked."""
        return self.withdrawn is None and self.excluded is None
