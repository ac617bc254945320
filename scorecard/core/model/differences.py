"""What differs between the criteria as they were sent and as they are."""

from dataclasses import dataclass
from enum import StrEnum


class DifferenceCode(StrEnum):
    """What was changed in the criteria."""

    ADDED = "added"
    REMOVED = "removed"
    TEXT = "text"
    """The wording of a question: what was answered before no longer counts."""
    WAY = "way"
    """The type, the options, the steps or the unit of a question: what was answered before no longer counts."""
    WORDING = "wording"
    """The wording of options, items, or the ends of a scale: who answered by these has to answer again."""
    WEIGHT = "weight"
    POINTS = "points"
    KNOCKOUT = "knockout"
    FLOOR = "floor"
    LIMIT = "limit"
    SCOPE = "scope"
    """In which lots or on which condition a question is asked or a KPI measured, and whether it must be answered."""
    PROMISE = "promise"
    SHARE = "share"
    MINIMUM = "minimum"
    COMPLETE = "complete"
    CREDIT = "credit"
    CREDIT_NONE = "credit_none"
    """What an answer earns of which no evidence is named."""
    OTHER = "other"


_SHARES = (DifferenceCode.SHARE, DifferenceCode.COMPLETE, DifferenceCode.CREDIT, DifferenceCode.CREDIT_NONE)


@dataclass(frozen=True)
class Difference:
    """One difference between the criteria as sent and as they are."""

    code: DifferenceCode
    subject: str = ""
    """The id of the criterion, question or KPI; empty for the criteria as a whole."""
    before: float | None = None
    """A weight, points or a share (0-1); `None` where there was none, and where what differs is no figure."""
    after: float | None = None

    @property
    def may_change_order(self) -> bool:
        """Whether what vendors said may lead to another order."""
        return self.code is not DifferenceCode.OTHER

    @property
    def in_shares(self) -> bool:
        """Whether its figures are shares."""
        return self.code in _SHARES
