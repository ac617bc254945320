"""What differs between the criteria as they were sent and as they are."""

from dataclasses import dataclass
from datetime import date
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
    TITLE = "title"
    DEADLINE = "deadline"
    BUYER = "buyer"
    COVER = "cover"
    BRAND_VALUES = "brand_values"
    SHARE = "share"
    MINIMUM = "minimum"
    COMPLETE = "complete"
    CREDIT = "credit"
    CREDIT_NONE = "credit_none"
    """What an answer earns of which no evidence is named."""
    RECORD = "record"
    """Whether what our own books say earns points."""
    MEASURE = "measure"
    """What our own books are asked, over how many months, or how many cases that must rest on."""
    OTHER = "other"


_NOT_SCORING = (
    DifferenceCode.TITLE,
    DifferenceCode.DEADLINE,
    DifferenceCode.BUYER,
    DifferenceCode.COVER,
    DifferenceCode.BRAND_VALUES,
    DifferenceCode.OTHER,
)
_KEYS = {
    DifferenceCode.SHARE: "alignment_share",
    DifferenceCode.MINIMUM: "minimum",
    DifferenceCode.COMPLETE: "complete",
    DifferenceCode.CREDIT: "credit",
    DifferenceCode.RECORD: "record",
    DifferenceCode.CREDIT_NONE: "credit",
}
DECLARED_KEYS = frozenset(_KEYS.values())
"""What may be declared as changed that is no id."""
_SHARES = (DifferenceCode.SHARE, DifferenceCode.COMPLETE, DifferenceCode.CREDIT, DifferenceCode.CREDIT_NONE)


@dataclass(frozen=True)
class Difference:
    """One difference between the criteria as sent and as they are."""

    code: DifferenceCode
    subject: str = ""
    """The id of the criterion, question or KPI; empty for the criteria as a whole."""
    before: float | date | str | None = None
    """A weight, a floor or a share (0-1), the deadline, the title, or anchors as in `0: 100, 5: 0`.

    `None` where there was none, and where what differs is none of these.
    """
    after: float | date | str | None = None

    @property
    def what(self) -> str:
        """What stands under `changes` in the criteria for it: the id of its subject, or a key."""
        return self.subject or _KEYS.get(self.code, "")

    @property
    def may_change_order(self) -> bool:
        """Whether what vendors said may lead to another order."""
        return self.code not in _NOT_SCORING

    @property
    def in_shares(self) -> bool:
        """Whether its figures are shares."""
        return self.code in _SHARES
