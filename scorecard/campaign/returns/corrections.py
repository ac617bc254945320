"""The corrections of error that were sent, and what stands in those that came back."""

from collections.abc import Mapping, Sequence
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
from scorecard.core.ranking.selection import Selection, content_of, select
from scorecard.errors import Problem, Where
from scorecard.files.shown import shown
from scorecard.forms.correction import AboutIncident, correction_criteria, correction_in, from_record, plan_correction
from scorecard.forms.identity import CORRECTION
from scorecard.forms.layout import META_SHEET
from scorecard.forms.reading.outside import AsSent, as_sent
from scorecard.forms.reading.provenance import read_identity, read_record
from scorecard.forms.reading.read import read_answers
from scorecard.forms.reading.statement import read_statement
from scorecard.intake.found import FoundFile
from scorecard.typeset.text_fit import clip
from scorecard.words import Words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

if TYPE_CHECKING:
    from scorecard.core.model.misreads import Unread

_CLIPPED = 60
"""Characters of an incident in a message."""
_OPEN_IN_EXCEL = "~$"
"""What the name of a file begins with that says that Excel has another one open."""


@dataclass(frozen=True)
class SentCorrection:
    """A correction as it was sent."""

    identity: Identity
    asked: AboutIncident
    path: Path

    @cached_property
    def copy(self) -> AsSent:
        """What stands in it; raises Unreadable where it is damaged, though it says for whom it was made."""
        return as_sent(read_workbook(self.path.read_bytes()), self.identity.name)

    @property
    def request(self) -> CorrectionRequest:
        """That its vendor was asked for it."""
        due = date.fromisoformat(self.identity.deadline)
        return CorrectionRequest(self.identity.about, self.identity.vendor, date.fromisoformat(self.asked.asked), due)

    def criteria(self, campaigns: Criteria) -> Criteria:
        """Return what it asks as criteria; all else is as the campaign has it."""
        due = Deadline(self.request.due, timezone=campaigns.timezone)
        return correction_criteria(campaigns, self.asked, self.identity.language, due)

    def is_filled_in(self, campaigns: Criteria, say: Words) -> bool:
        """Return whether answers stand in the copy, which `scorecard correct` made without any."""
        content = self.path.read_bytes()
        form = plan_correction(self.criteria(campaigns), self.identity.lot, self.identity.language)
        answers, _ = read_answers(read_workbook(content), form, self.path.name, say, (), [self.copy], [])
        return any(answer.is_given for answer in answers)


class SentCorrections:
    """The corrections that were sent, each read once: for whom it was made, and the rest where that is needed."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign

    @property
    def all(self) -> tuple[SentCorrection, ...]:
        """All that can be read, as far as they were read, in order of name."""
        return tuple(sent for sent in self._found.values() if isinstance(sent, SentCorrection))

    def broken(self, say: Words) -> Mapping[Path, Problem]:
        """Return the files that are no copy of a correction any more, or never were, each with what is wrong."""
        broken = {path: found for path, found in self._found.items() if not isinstance(found, SentCorrection)}
        return {path: _why_broken(path, found, say) for path, found in broken.items()}

    def read_whole(self) -> None:
        """Read all to their ends, so that those which are damaged are known."""
        for sent in self.all:
            self._is_whole(sent)

    def of(self, identity: Identity) -> SentCorrection | None:
        """Return what a vendor was sent under an identity; `None` where no copy of that is at hand."""
        sent = self._by_identity.get(identity)
        return sent if sent is not None and self._is_whole(sent) else None

    def _is_whole(self, sent: SentCorrection) -> bool:
        try:
            return sent.copy is not None
        except Unreadable as trouble:
            self._found[sent.path] = trouble
            return False

    @cached_property
    def _by_identity(self) -> Mapping[Identity, SentCorrection]:
        return {sent.identity: sent for sent in reversed(self.all)}

    @cached_property
    def _found(self) -> dict[Path, "SentCorrection | Unreadable | None"]:
        paths = sorted(self._campaign.correcting.glob("*.xlsx"))
        return {path: _loaded(path) for path in paths if not path.name.startswith(_OPEN_IN_EXCEL)}


def _loaded(path: Path) -> SentCorrection | Unreadable | None:
    """Return the correction in a file; why it cannot be read, or `None` where it is another file."""
    try:
        content = path.read_bytes()
        workbook = read_workbook(content, only=META_SHEET)
        identity, _ = read_identity(workbook)
        if identity is None:
            workbook = read_workbook(content)
            identity, _ = read_identity(workbook)
        if identity is None or identity.kind != CORRECTION:
            return None
        date.fromisoformat(identity.deadline)
        return SentCorrection(identity, from_record(read_record(workbook)), path)
    except Unreadable as trouble:
        return trouble
    except (OSError, ValueError):
        return None


def _why_broken(path: Path, trouble: Unreadable | None, say: Words) -> Problem:
    where = Where(shown(path))
    if trouble is None:
        return say.problem(where, "correction.foreign_copy", say("correction.copy.hint"))
    cause = trouble.problem(where.file, say).message
    return say.problem(where, "correction.damaged_copy", say("correction.copy.hint"), cause=cause)


def read_correction(found: FoundFile, sha256: str, sent: SentCorrection, criteria: Criteria, say: Words) -> Response:
    """Return what a vendor answers in a correction that came back, and can be read."""
    workbook, identity = read_workbook(found.content), sent.identity
    form = plan_correction(sent.criteria(criteria), identity.lot, identity.language)
    unread: list[Unread] = []
    answers, problems = read_answers(workbook, form, found.name, say, found.attached, [sent.copy], unread)
    about = say("correction.read", incident=clip(identity.about, _CLIPPED))
    problems = tuple(replace(problem, message=f"{about} {problem.message}") for problem in problems)
    beside = (found.mail, workbook.modified, read_statement(workbook, form))
    return Response(identity, found.name, sha256, answers, problems, False, *beside, unread=tuple(unread))


def is_untouched(response: Response) -> bool:
    """Return whether nothing stands in what came back."""
    blank = (
        answer.state is AnswerState.UNANSWERED and not answer.evidence and not answer.comment
        for answer in response.answers
    )
    return all(blank) and not response.unread


def after_rejection(selection: Selection, rejected: date, criteria: Criteria) -> Selection:
    """Return which version of a correction counts that was rejected on a day: one that came since, though it says less.

    The same as before where none came since, or where nobody can tell which of these counts.
    """
    zone, counted = criteria.timezone, selection.counted
    if counted is None or _is_since(counted, rejected, zone) is True:
        return selection
    later = [each for each in selection.less_complete if _is_since(each, rejected, zone) is not False]
    again = next(iter(select(later, criteria, frozenset())), None)
    if again is None or again.counted is None:
        return selection
    before = (each for each in selection.less_complete if each not in later)
    older = (*selection.superseded, *selection.same, *before, *again.superseded, counted)
    return replace(again, superseded=older, by_saved=selection.by_saved)


def was_rejected(response: Response, rejections: Mapping[str, Sequence[date]], zone: str) -> bool:
    """Return whether a correction may be one that we rejected, by the days of `rejections` of its incident."""
    return any(_is_since(response, day, zone) is not True for day in rejections.get(response.identity.about, ()))


def _is_since(response: Response, day: date, zone: str) -> bool | None:
    """Return whether a response came after a day; `None` where nobody knows when it came."""
    came = _day(response, zone)
    return None if came is None else came > day


def correction_of(
    response: Response, own: Sequence[Response], zone: str, rejected: Response | None = None
) -> Correction:
    """Return the correction in a response, with the days on which it and the first of its incident came.

    Days are those of a time zone; `own` are all that came back about the incident, and in which something stands;
    `rejected` is the one that said more, and that was rejected.
    """
    days = [day for day in (_day(each, zone) for each in own) if day is not None]
    came, first = _day(response, zone), min(days, default=None)
    versions = len({content_of(each) for each in own})
    before = None if rejected is None else correction_in(rejected, _day(rejected, zone))
    found = replace(correction_in(response, came), first=None if first == came else first, versions=versions)
    return replace(found, rejected=before)


def _day(response: Response, zone: str) -> date | None:
    return None if response.came is None else response.came.astimezone(ZoneInfo(zone)).date()
