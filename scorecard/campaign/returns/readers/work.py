"""The work that the files in one mail or archive may take: what costs too much is the last that is read."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from scorecard.campaign.returns.readers.read import Reading
from scorecard.core.model.responses import Response, ReturnedFile
from scorecard.intake.found import FoundFile
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why

Settle = Callable[[FoundFile, Reading | None], Response | ReturnedFile]
"""Says what becomes of a file by what was read, `None` where it was not to be read."""


class Work:
    """Counts what is taken, file by file in their order, so that it never depends on who reads how fast."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()
        """By what the files lie in."""
        self._copies: Counter[tuple[str, str]] = Counter()
        """Questionnaires, by what they lie in and the vendor."""

    def within(self, file: FoundFile) -> FoundFile:
        """Return a file as it is, or as one that is not to be read after what was counted."""
        if self._taken[file.holder] <= limits.WORK or not file.is_to_be_read:
            return file
        return replace(file, content=b"", trouble=Unreadable(Why.TOO_MUCH_WORK))

    def counted(self, found: FoundFile, reading: Reading | None, settle: Settle) -> Response | ReturnedFile:
        """Return what becomes of a file, and count what it took; it may have been read before that was known."""
        file = self.within(found)
        settled = settle(file, reading if file.is_to_be_read else None)
        if reading is not None and file.is_to_be_read:
            self._taken[file.holder] += max(0, reading.work - self._usual(file, reading, settled))
        return settled

    def _usual(self, file: FoundFile, reading: Reading, settled: Response | ReturnedFile) -> int:
        """Return what a questionnaire may take that counts for nothing; others, and copies without end, may not."""
        if not isinstance(settled, Response):
            return 0
        copy = file.holder, settled.identity.vendor
        self._copies[copy] += 1
        return reading.usual if self._copies[copy] <= limits.COPIES else 0
