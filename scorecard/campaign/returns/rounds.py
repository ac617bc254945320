"""The clarifications that were sent, and what stands in those that came back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity, Response
from scorecard.forms.clarification import AskedAgain, from_record, plan_clarification
from scorecard.forms.reading.outside import AsSent, as_sent
from scorecard.forms.reading.provenance import read_identity, read_record
from scorecard.forms.reading.read import read_answers
from scorecard.forms.reading.statement import read_statement
from scorecard.intake.found import FoundFile
from scorecard.words import Words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

if TYPE_CHECKING:
    from scorecard.core.model.misreads import Unread

MOST_ROUNDS = 2
"""How many times a vendor is asked again."""


@dataclass(frozen=True)
class SentClarification:
    """A clarification as it was sent."""

    identity: Identity
    criteria: Criteria
    """Those that it was made from."""
    asked: tuple[AskedAgain, ...]
    copy: AsSent


def clarification_path(campaign: Campaign, vendor: str, number: str) -> Path:
    """Return where the clarification of a vendor lies, by the number of its round."""
    return campaign.clarifying / f"{vendor}-{number}.xlsx"


class SentRounds:
    """The clarifications that were sent, each read once."""

    def __init__(self, campaign: Campaign, kept: Callable[[str], Criteria | None]) -> None:
        """`kept` returns criteria as sent by their fingerprint."""
        self._paths = {path.stem: path for path in sorted(campaign.clarifying.glob("*.xlsx"))}
        self._kept = kept
        self._read: dict[str, SentClarification | None] = {}

    def of(self, vendor: str, number: str) -> SentClarification | None:
        """Return what a vendor was sent in a round; `None` where no copy of that is at hand."""
        name = f"{vendor}-{number}"
        if name not in self._read:
            self._read[name] = self._load(name)
        found = self._read[name]
        is_it = found is not None and (found.identity.vendor, found.identity.round) == (vendor, number)
        return found if is_it else None

    @property
    def all(self) -> tuple[SentClarification, ...]:
        """All that can be read."""
        for name in self._paths:
            self._read.setdefault(name, self._load(name))
        return tuple(sent for sent in self._read.values() if sent is not None)

    def _load(self, name: str) -> SentClarification | None:
        path = self._paths.get(name)
        with suppress(Unreadable, OSError, ValueError):
            workbook = None if path is None else read_workbook(path.read_bytes())
            identity = None if workbook is None else read_identity(workbook)[0]
            criteria = None if identity is None else self._kept(identity.criteria)
            if workbook is not None and identity is not None and criteria is not None:
                asked = from_record(read_record(workbook), criteria)
                return SentClarification(identity, criteria, asked, as_sent(workbook, identity.name))
        return None


def read_clarification(found: FoundFile, sha256: str, sent: SentClarification, say: Words) -> Response:
    """Return what a vendor answers in a clarification that came back, and can be read."""
    workbook, identity = read_workbook(found.content), sent.identity
    form = plan_clarification(sent.criteria, identity.lot, identity.language, sent.asked, identity.round)
    unread: list[Unread] = []
    answers, problems = read_answers(workbook, form, found.name, say, found.attached, [sent.copy], unread)
    beside = (found.mail, workbook.modified, read_statement(workbook, form))
    return Response(identity, found.name, sha256, answers, problems, False, *beside, unread=tuple(unread))
