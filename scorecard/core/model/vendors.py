"""Who is asked: the rows of vendors.csv."""

from dataclasses import dataclass


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
    reference: bool = False
    """Whether it is the buyer itself: it answers for all lots, is shown beside the vendors, and is never ranked."""
