"""What came back: every file read, and for each vendor the questionnaire that counts."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import time
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Campaign, Progress
from scorecard.campaign.returns.as_sent import load_as_sent
from scorecard.campaign.returns.readers.choice import workers_for
from scorecard.campaign.returns.readers.read import (
    FormKey,
    Forms,
    KnownForm,
    Reading,
    form_of,
    pack,
    read_file,
    sha256_of,
)
from scorecard.campaign.returns.readers.work import Work
from scorecard.campaign.returns.readers.workers import Workers, readings
from scorecard.core.model.criteria import ALL_LOTS, Criteria, Question
from scorecard.core.model.responses import FileState, Identity, Response, ReturnedFile
from scorecard.core.model.standing import Held, LateReturn, VersionsUndecided
from scorecard.core.model.vendors import Receipt, Vendor
from scorecard.core.ranking.changes import carried_over, is_of_another_campaign
from scorecard.core.ranking.selection import Selection, answered_twice, are_parts, blank_in, is_late, joined, select
from scorecard.errors import Problem, Where
from scorecard.files.key import read_key
from scorecard.files.shown import shown
from scorecard.forms.identity import QUESTIONNAIRE, is_genuine
from scorecard.forms.reading.outside import AsSent, as_sent
from scorecard.forms.reading.provenance import read_identity
from scorecard.intake.contents import files_in
from scorecard.intake.find import find_files
from scorecard.intake.found import FoundFile
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

_NAMED, _CLIPPED = 4, 60
"""How many questions a message names, and how many characters of each."""
_COPIES = 5
"""How many copies of what was sent are looked at to find one that is like what came back."""


class Reception:
    """Where returned files are received: it knows who was asked what, and has the key."""

    def __init__(self, criteria: Criteria, vendors: Sequence[Vendor] | None, campaign: Campaign) -> None:
        """`vendors` is `None` where only the questionnaires themselves say who was asked."""
        self.criteria = criteria
        self.words: Words = words(criteria.language)
        self.excepted = frozenset(vendor.id for vendor in vendors or () if vendor.exception)
        self.in_parts = frozenset(vendor.id for vendor in vendors or () if vendor.join)
        self._vendors = None if vendors is None else {vendor.id: vendor for vendor in vendors}
        self._key = read_key(campaign.folder)
        self.campaign = campaign
        # What later questionnaires took the place of may come back all the same.
        self._replaced = {path.stem: path for path in sorted(campaign.replaced.glob("*.xlsx"))}
        current = {path.stem: path for path in campaign.copies}
        self._copies = current | {name: path for name, path in self._replaced.items() if name not in current}
        self.kept = lru_cache(maxsize=None)(self._kept)
        self._copy = lru_cache(maxsize=_COPIES)(self._copy_of)
        self._packed = b""

    def _kept(self, fingerprint: str) -> Criteria | None:
        """Return the criteria that a questionnaire was made from, or `None` where no copy of them is at hand."""
        is_now = fingerprint == self.criteria.fingerprint
        return self.criteria if is_now else load_as_sent(self.campaign, fingerprint)

    @cached_property
    def _firsts(self) -> dict[FormKey, str]:
        """The first vendor that is sent a form, for each form that is made from the current criteria."""
        firsts: dict[FormKey, str] = {}
        for vendor in (self._vendors or {}).values():
            language = vendor.language or self.criteria.language
            firsts.setdefault((self.criteria.fingerprint, vendor.lot, language), vendor.id)
        return firsts

    @cached_property
    def _forms(self) -> Forms:
        """What is needed to read what came back: to begin with, the forms that were sent to the vendors."""
        return Forms(self.words.language, {form: self._asked(form) for form in self._firsts})

    def _asked(self, form: FormKey) -> KnownForm:
        fingerprint, lot, language = form
        return KnownForm(self.kept(fingerprint) or self.criteria, lot, language, self._copy_like(form))

    def _copy_of(self, vendor: str) -> tuple[Identity, AsSent] | None:
        """Return what stands in the questionnaire of a vendor as it was sent, if a copy of that is at hand."""
        path = self._copies.get(vendor)
        with suppress(Unreadable, OSError):
            workbook = None if path is None else read_workbook(path.read_bytes())
            identity = None if workbook is None else read_identity(workbook)[0]
            if workbook is not None and identity is not None:
                return identity, as_sent(workbook, identity.name)
        return None

    def _copy_like(self, form: FormKey) -> AsSent | None:
        """Return a questionnaire as it was sent to whomever first, of the same criteria, lot and language."""
        for vendor in dict.fromkeys(
            (self._firsts.get(form, ""), *islice(self._copies, _COPIES), *islice(self._replaced, _COPIES))
        ):
            copy = self._copy(vendor)
            if copy is not None and form_of(copy[0]) == form:
                return copy[1]
        return None

    def _own_copy(self, identity: Identity) -> AsSent | None:
        """Return a vendor's own questionnaire as it was sent, if a copy of that is at hand."""
        own = self._copy(identity.vendor)
        return own[1] if own is not None and form_of(own[0]) == form_of(identity) else None

    def is_compared(self, identity: Identity) -> bool:
        """Return whether a questionnaire that was read could be compared with one as it was sent."""
        return self._forms.asked[form_of(identity)].copy is not None or self._own_copy(identity) is not None

    def forms(self) -> bytes:
        """Return the forms by which files are read, as workers get them."""
        self._packed = self._packed or pack(self._forms)
        return self._packed

    def read(self, found: FoundFile) -> Response | ReturnedFile:
        """Return the response to the criteria as sent that lies in a file, or what became of the file."""
        return self.settled(found, read_file(found, self._forms) if found.is_to_be_read else None)

    def settled(self, found: FoundFile, reading: Reading | None) -> Response | ReturnedFile:
        """Return what becomes of a file that was read, or, without a reading, was not to be read."""
        file = ReturnedFile(found.name, FileState.REFUSED, mail=found.mail)
        if reading is None:
            return self._unread(found, replace(file, sha256=sha256_of(found)))
        file = replace(file, sha256=reading.sha256)
        if reading.identity is None:
            return replace(file, problem=reading.problem)
        identity = reading.identity
        refusal = self._why_not(identity, reading.signature)
        if refusal is not None:
            asked = (self._vendors or {}).get(identity.vendor)
            data = {"vendor": identity.vendor, "found": identity.lot, "expected": asked.lot if asked else ""}
            data |= {"campaign": identity.campaign, "title": str(self.criteria.title)}
            return replace(file, vendor=identity.vendor, problem=self.problem(found.name, refusal, **data))
        vendor = (self._vendors or {}).get(identity.vendor)
        if vendor is not None and vendor.withdrawn is not None:
            note = self.words("read.withdrawn", date=self.words.date(vendor.withdrawn.day))
            return replace(file, state=FileState.SKIPPED, vendor=identity.vendor, note=note)
        receipt, response = self.receipt(identity.vendor), self._response(found, reading, identity)
        received = receipt.moment if receipt is not None else None
        return replace(response, verified=self._key is not None, received=received)

    def receipt(self, vendor: str) -> Receipt | None:
        """Return when a vendor's file came by the buyer's own word; `None` where it says nothing."""
        known = (self._vendors or {}).get(vendor)
        return None if known is None else known.received

    def _unread(self, found: FoundFile, file: ReturnedFile) -> ReturnedFile:
        if found.clutter:
            note = found.trouble.problem(found.name, self.words).message if found.trouble else ""
            return replace(file, state=FileState.SKIPPED, note=note)
        if found.beside:
            return replace(file, state=FileState.BESIDE, note=self.words("read.beside"))
        return replace(file, problem=found.trouble.problem(found.name, self.words) if found.trouble else None)

    def _response(self, found: FoundFile, reading: Reading, identity: Identity) -> Response:
        """Return the response in a file, which is read again where it takes what only this process has."""
        form = form_of(identity)
        if form not in self._forms.asked:
            self._forms, self._packed = Forms(self.words.language, {**self._forms.asked, form: self._asked(form)}), b""
        if reading.response is None:
            reading = read_file(found, self._forms)
        own, copy = self._own_copy(identity) if reading.wants_own_copy else None, self._forms.asked[form].copy
        if own is not None and not (copy is not None and copy.made_for(identity.name).holds(own)):
            reading = read_file(found, self._forms, own)
        if reading.response is None:
            raise AssertionError(f"{found.name} was not read by its own form")
        return reading.response

    def _why_not(self, identity: Identity, signature: str) -> str | None:
        """Return why a questionnaire does not count, as the key of a text, or `None` where it does."""
        if self._key is not None and not is_genuine(identity, signature, self._key):
            return "read.wrong_signature"
        if identity.kind not in ("", QUESTIONNAIRE):
            return "read.other_kind"
        if is_of_another_campaign(identity, self.kept(identity.criteria), self.criteria):
            return "read.other_campaign"
        if self._vendors is None:
            known = not self.criteria.lots or identity.lot in (*self.criteria.lots, ALL_LOTS)
            return None if known else "read.unknown_lot"
        vendor = self._vendors.get(identity.vendor)
        if vendor is None:
            return "read.unknown_vendor"
        return None if vendor.lot == identity.lot else "read.other_lot"

    def as_answers_to_now(self, response: Response) -> Response:
        """Return a response to the current criteria; what of it no longer means the same is unanswered."""
        sent = self.kept(response.identity.criteria)
        return carried_over(response, sent or self.criteria, self.criteria)[0]

    def left_out(self, responses: Iterable[Response]) -> Iterator[Problem]:
        """Yield, once for all vendors, which answers to other words do not count, and which criteria are gone."""
        where = Where(shown(self.campaign.criteria))
        left: dict[Question, list[str]] = {}
        gone: dict[str, list[str]] = {}
        for response in responses:
            identity = response.identity
            sent = self.kept(identity.criteria)
            if sent is None:
                gone.setdefault(identity.criteria, []).append(identity.name)
                continue
            for question in carried_over(response, sent, self.criteria)[1]:
                left.setdefault(question, []).append(identity.name)
        for question, names in left.items():
            data = {"question": clip(str(question.text), _CLIPPED), "vendors": self.words.listed(names, _NAMED)}
            yield self.words.problem(where, "read.question_changed", **data)
        for fingerprint, names in gone.items():
            kept = Where(shown(self.campaign.criteria_as_sent(fingerprint)))
            yield self.words.problem(kept, "read.criteria_gone", vendors=self.words.listed(names, _NAMED))

    def problem(self, file: str, key: str, /, **data: str) -> Problem:
        """Return a problem with a returned file, in the campaign's language."""
        return self.words.problem(Where(file), key, **data)


@dataclass(frozen=True)
class Returned:
    """What came back."""

    files: tuple[ReturnedFile, ...]
    """Every file that was looked at, in order of name."""
    counted: Mapping[str, Response]
    """By the id of the vendor: its answers to the current criteria. A late questionnaire stands here too."""
    as_sent: Mapping[str, Response]
    """By the id of the vendor: its answers to the criteria that its questionnaire was made from."""
    held: Mapping[str, Held]
    """By the id of the vendor: why it is not ranked, whatever its points."""
    vendors: tuple[Vendor, ...]
    """Whom the questionnaires name, by id; with what they say of themselves."""
    left_out: tuple[Problem, ...] = ()
    """What was answered to other words than those of the current criteria, and does not count by them."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What needs a look by any criteria: files that do not count though they should, answers not understood."""
        of_files = dict.fromkeys(file.problem for file in self.files if file.problem is not None)
        return (*of_files, *(problem for response in self.counted.values() for problem in response.problems))


def look_at(
    paths: Sequence[Path], reception: Reception, progress: Progress, workers: Workers | None = None
) -> Returned:
    """Return what lies at `paths`, files and folders; raises ScorecardError where there is no such path.

    The files are read by `workers`, or else by as many processes as pay.
    """
    looked_at: list[Response | ReturnedFile] = []
    found = find_files(paths)
    numbers: deque[int] = deque()
    work = Work()

    def all_files() -> Iterator[FoundFile]:
        for number, path in enumerate(found, start=1):
            for file in files_in(path, shown(path)):
                numbers.append(number)
                yield work.within(file)

    if workers is None:
        workers = workers_for(len(found), sum(path.stat().st_size for path in found if path.exists()))
    with closing(readings(all_files(), reception.forms, workers, reception.words)) as read:
        for file, reading in read:
            looked_at.append(work.counted(file, reading, reception.settled))
            progress(numbers.popleft(), len(found))
    # By name and content, since two names that are not readable may be shown alike.
    read_as_sent = {(each.file, each.sha256): each for each in looked_at if isinstance(each, Response)}
    current = [reception.as_answers_to_now(response) for response in read_as_sent.values()]
    selections = select(current, reception.criteria, reception.excepted, reception.in_parts)
    files = [each for each in looked_at if isinstance(each, ReturnedFile)]
    files += [file for selection in selections for file in _files(selection, reception)]
    counted = {chosen.vendor: chosen.counted for chosen in selections if chosen.counted is not None}
    as_sent = {chosen.vendor: _as_read(chosen, chosen.counted, read_as_sent) for chosen in selections if chosen.counted}
    return Returned(
        files=tuple(sorted(files, key=lambda file: file.file)),
        counted=counted,
        as_sent=as_sent,
        held=dict(_held(selections, reception.criteria)),
        vendors=tuple(_vendor(selection) for selection in selections),
        left_out=tuple(reception.left_out(as_sent.values())),
    )


def _as_read(selection: Selection, counted: Response, read: Mapping[tuple[str, str], Response]) -> Response:
    """Return the response that counts as it was read; `read` has all files by name and content."""
    if selection.parts:
        return joined([read[part.file, part.sha256] for part in selection.parts])
    return read[counted.file, counted.sha256]


def _vendor(selection: Selection) -> Vendor:
    identity = (selection.counted or selection.undecided[0]).identity
    reference = identity.lot == ALL_LOTS
    return Vendor(identity.vendor, identity.name, identity.lot, language=identity.language, reference=reference)


def _held(selections: Sequence[Selection], criteria: Criteria) -> Iterator[tuple[str, Held]]:
    for selection in selections:
        if selection.late and criteria.deadline is not None:
            late = (selection.counted, *selection.undecided)
            moments = [response.came for response in late if response is not None]
            came = min(moment for moment in moments if moment is not None)
            yield selection.vendor, LateReturn(came, criteria.deadline)
        elif selection.counted is None:
            yield selection.vendor, VersionsUndecided()


def _files(selection: Selection, reception: Reception) -> Iterator[ReturnedFile]:
    say, counted = reception.words, selection.counted
    for part in selection.parts:
        others = say.clauses(other.file for other in selection.parts if other is not part)
        note = f"{say('read.joined', files=others)} {_remarks(part, reception)}".rstrip()
        yield _file(part, FileState.LATE if selection.late else FileState.COUNTED, note=note)
    if counted is not None and not selection.parts:
        yield _file(counted, FileState.LATE if selection.late else FileState.COUNTED, note=_remarks(counted, reception))
    if counted is not None:
        for same in selection.same:
            yield _file(same, FileState.SAME, note=say("read.same_answers", file=counted.file))
        for superseded in selection.superseded:
            note, half = say("read.superseded", file=counted.file), _half(superseded, counted, reception)
            yield _file(superseded, FileState.SUPERSEDED, half, note)
        for lesser in selection.less_complete:
            problem = reception.problem(lesser.file, "read.less_complete", file=counted.file)
            yield _file(lesser, FileState.LESS_COMPLETE, _half(lesser, counted, reception) or problem)
    for late in selection.too_late:
        yield _file(late, FileState.LATE, note=_late_text(late, reception))
    if selection.undecided:
        # Files of a vendor that differ are one problem, which names them all.
        names = sorted(response.file for response in selection.undecided)
        name = selection.undecided[0].identity.name
        key = "read.two_halves" if are_parts(selection.undecided) else "read.two_versions"
        problem = reception.problem(names[0], key, name=name, files=", ".join(names))
        first = selection.undecided[0]
        for response in selection.undecided:
            # Why they are not joined, as vendors.csv says, is told beside that nobody knows which counts.
            parts = response is not first and first.identity.vendor in reception.in_parts
            yield _file(response, FileState.UNDECIDED, (parts and _half(response, first, reception)) or problem)


def _half(other: Response, counted: Response, reception: Reception) -> Problem | None:
    """Return that a file that is set aside answers what the one that counts leaves blank."""
    names, key = blank_in(counted, other, reception.criteria), "read.halves"
    if names and are_parts((counted, other)):
        key = "read.may_be_halves"
    elif names and other.identity.vendor in reception.in_parts:
        names, key = answered_twice((counted, other)), "read.no_halves"
    texts = {question.id: str(question.text) for part in reception.criteria.criteria for question in part.questions}
    questions = [reception.words("phrase.quoted", text=clip(texts[name], _CLIPPED)) for name in names]
    listed = reception.words.listed(questions, _NAMED)
    return reception.problem(other.file, key, file=counted.file, questions=listed) if names else None


def _file(response: Response, state: FileState, problem: Problem | None = None, note: str = "") -> ReturnedFile:
    vendor = response.identity.vendor
    return ReturnedFile(response.file, state, response.sha256, vendor, problem, note, response.mail)


def _remarks(response: Response, reception: Reception) -> str:
    """Return what a reader should know of a file that counts, or that would if it were not late."""
    say = reception.words
    remarks = [] if response.verified else [say("read.not_verified")]
    if not reception.is_compared(response.identity):
        remarks.append(say("read.not_compared"))
    if is_late(response, reception.criteria):
        remarks.append(_late_text(response, reception))
        if response.identity.vendor in reception.excepted:
            remarks.append(say("read.excepted"))
    elif (receipt := reception.receipt(response.identity.vendor)) is not None and response.came == response.received:
        zone = reception.criteria.timezone
        came = receipt.moment.astimezone(ZoneInfo(zone))
        moment = say.moment(came.date(), came.time(), zone) if came.time() != time() else say.date(came.date())
        remarks.append(say("read.received", date=moment, source=receipt.source or "–"))
    elif reception.criteria.deadline is not None and response.came is None and response.identity.lot != ALL_LOTS:
        remarks.append(say("read.no_mail_date"))
    return " ".join(remarks)


def _late_text(response: Response, reception: Reception) -> str:
    moment, deadline = response.came, reception.criteria.deadline
    if moment is None or deadline is None:
        return reception.words("read.late_copy")
    say, came = reception.words, deadline.local(moment)
    due = say.moment(deadline.day, deadline.clock, deadline.timezone)
    return say("read.late", date=say.moment(came.date(), came.time(), deadline.timezone), deadline=due)
