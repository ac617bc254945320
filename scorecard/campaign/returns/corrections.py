"""The corrections of error that were sent, and what stands in those that came back."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.record.corrections import Correction, CorrectionRequest
from scorecard.core.model.responses import AnswerState, Identity, Response
from scorecard.core.ranking.selection import content_of
from scorecard.forms.correction import AboutIncident, correction_criteria, correction_in, from_record, plan_correction
from scorecard.forms.identity import CORRECTION
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


@dataclass(frozen=True)
class SentCorrection:
    """A correction as it was sent."""

    identity: Identity
    asked: AboutIncident
    copy: AsSent
    path: Path

    @property
    def request(self) -> CorrectionRequest:
        """That its vendor was asked for it."""
        due = date.fromisoformat(self.identity.deadline)
        return CorrectionRequest(self.identity.about, self.identity.vendor, date.fromisoformat(self.asked.asked), due)

    def criteria(self, campaigns: Criteria) -> Criteria:
        """Return what it asks as criteria; all else is as the campaign has it."""
        due = Deadline(self.request.due, timezone=campaigns.timezone)
        return correction_criteria(campaigns, self.asked, self.identity.language, due)


class SentCorrections:
    """The corrections that were sent, each read once."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign

    @cached_property
    def all(self) -> tuple[SentCorrection, ...]:
        """All that can be read, in order of name."""
        return tuple(sent for path in sorted(self._campaign.correcting.glob("*.xlsx")) for sent in _loaded(path))

    def of(self, identity: Identity) -> SentCorrection | None:
        """Return what a vendor was sent under an identity; `None` where no copy of that is at hand."""
        return next((sent for sent in self.all if sent.identity == identity), None)


def _loaded(path: Path) -> tuple[SentCorrection, ...]:
    """Return the correction in a file; nothing where it cannot be read."""
    with suppress(Unreadable, OSError, ValueError):
        workbook = read_workbook(path.read_bytes())
        identity, _ = read_identity(workbook)
        if identity is not None and identity.kind == CORRECTION and date.fromisoformat(identity.deadline):
            asked = from_record(read_record(workbook))
            return (SentCorrection(identity, asked, as_sent(workbook, identity.name), path),)
    return ()


def read_correction(found: FoundFile, sha256: str, sent: SentCorrection, criteria: Criteria, say: Words) -> Response:
    """Return what a vendor answers in a correction that came back, and can be read."""
    workbook, identity = read_workbook(found.content), sent.identity
    form = plan_correction(sent.criteria(criteria), identity.lot, identity.language)
    unread: list[Unread] = []
    answers, problems = read_answers(workbook, form, found.name, say, found.attached, [sent.copy], unread)
    beside = (found.mail, workbook.modified, read_statement(workbook, form))
    return Response(identity, found.name, sha256, answers, problems, False, *beside, unread=tuple(unread))


def is_untouched(response: Response) -> bool:
    """Return whether nothing stands in what came back."""
    blank = (
        answer.state is AnswerState.UNANSWERED and not answer.evidence and not answer.comment
        for answer in response.answers
    )
    return all(blank) and not response.unread


def correction_of(response: Response, own: Sequence[Response], zone: str) -> Correction:
    """Return the correction in a response, with the days on which it and the first of its incident came.

    Days are those of a time zone; `own` are all that came back about the incident, and in which something stands.
    """
    days = [day for day in (_day(each, zone) for each in own) if day is not None]
    came, first = _day(response, zone), min(days, default=None)
    versions = len({content_of(each) for each in own})
    return replace(correction_in(response, came), first=None if first == came else first, versions=versions)


def _day(response: Response, zone: str) -> date | None:
    return None if response.came is None else response.came.astimezone(ZoneInfo(zone)).date()
