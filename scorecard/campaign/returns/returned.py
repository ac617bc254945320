"""What came back: for each vendor the questionnaire that counts, and what became of every file."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Progress
from scorecard.campaign.returns.corrections import after_rejection, correction_of, is_untouched, was_rejected
from scorecard.campaign.returns.readers.choice import workers_for
from scorecard.campaign.returns.readers.work import Work
from scorecard.campaign.returns.readers.workers import Workers, readings
from scorecard.campaign.returns.reception import OF_THEIR_OWN, Reception
from scorecard.core.model.criteria import ALL_LOTS, Criteria, Deadline
from scorecard.core.model.record.books import Books
from scorecard.core.model.record.corrections import Correction, CorrectionRequest
from scorecard.core.model.responses import DateOf, FileState, Newer, Response, ReturnedFile
from scorecard.core.model.standing import Held, LateReturn, VersionsUndecided
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.selection import Selection, answered_twice, are_parts, blank_in, is_late, joined, select
from scorecard.errors import Problem
from scorecard.files.shown import shown
from scorecard.forms.identity import CLARIFICATION, CORRECTION
from scorecard.intake.contents import files_in
from scorecard.intake.find import find_files
from scorecard.intake.found import FoundFile
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED, _CLIPPED = 4, 60
"""How many questions a message names, and how many characters of each."""


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
    older: Mapping[str, tuple[Response, ...]]
    """By the id of the vendor: the questionnaires that a newer one replaced, as they were read; mostly none."""
    vendors: tuple[Vendor, ...]
    """Whom the questionnaires name, by id; with what they say of themselves."""
    clarifications: Mapping[tuple[str, str], Response] = field(default_factory=dict)
    """By the id of the vendor and the round: what it answered in time when it was asked again."""
    remarks: tuple[Problem, ...] = ()
    """What of that does not count, and what it lies over."""
    requests: tuple[CorrectionRequest, ...] = ()
    """The corrections of error that vendors were asked for."""
    corrections: tuple[Correction, ...] = ()
    """Those that came back, in time or late: of each incident the one that counts."""
    unclear: tuple[str, ...] = ()
    """The incidents of which several corrections came back, and nobody can say which counts."""
    of_corrections: tuple[Problem, ...] = ()
    """What could not be understood in these."""
    left_out: tuple[Problem, ...] = ()
    """What was answered to other words than those of the current criteria, and does not count by them."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What needs a look by any criteria: files that do not count though they should, answers not understood."""
        of_files = dict.fromkeys(file.problem for file in self.files if file.problem is not None)
        responses = (*self.counted.values(), *self.clarifications.values())
        of_answers = (problem for response in responses for problem in response.problems)
        return (*of_files, *of_answers, *self.remarks, *self.of_corrections)

    def within(self, books: Books) -> Books:
        """Return our own books with the corrections that were asked for, and what came back of them."""
        return replace(books, requests=self.requests, corrections=self.corrections, unclear=self.unclear)


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
    responses = [each for each in looked_at if isinstance(each, Response)]
    asked_again = [each for each in responses if each.identity.kind == CLARIFICATION]
    answering = (each for each in responses if each.identity.kind not in (CLARIFICATION, CORRECTION))
    read_as_sent = {(each.file, each.sha256): each for each in answering}
    current = [reception.as_answers_to_now(response) for response in read_as_sent.values()]
    selections = select(current, reception.criteria, reception.excepted, reception.in_parts)
    files = [each for each in looked_at if isinstance(each, ReturnedFile)]
    files += [file for selection in selections for file in _files(selection, reception)]
    clarifications = _clarifications(asked_again, reception, files)
    counted = {chosen.vendor: chosen.counted for chosen in selections if chosen.counted is not None}
    as_sent = {chosen.vendor: _as_read(chosen, chosen.counted, read_as_sent) for chosen in selections if chosen.counted}
    returned = Returned(
        files=tuple(files),
        counted=counted,
        as_sent=as_sent,
        held=dict(_held(selections, reception.criteria)),
        older={
            chosen.vendor: tuple(read_as_sent[file.file, file.sha256] for file in chosen.superseded)
            for chosen in selections
            if chosen.superseded
        },
        vendors=tuple(_vendor(selection) for selection in selections),
        clarifications=clarifications,
        left_out=tuple(reception.left_out(as_sent.values())),
    )
    worked_through = [each for each in responses if each.identity.kind == CORRECTION]
    return _with_corrections(returned, worked_through, reception)


def _clarifications(
    responses: Sequence[Response], reception: Reception, files: list[ReturnedFile]
) -> dict[tuple[str, str], Response]:
    """Return the clarifications that count, by vendor and round; `files` gains what became of each file."""
    counted = {}
    for number, due in sorted({(each.identity.round, each.identity.deadline) for each in responses}):
        deadline = Deadline(date.fromisoformat(due), timezone=reception.criteria.timezone)
        desk = reception.apart(replace(reception.criteria, deadline=deadline))
        own = [each for each in responses if (each.identity.round, each.identity.deadline) == (number, due)]
        for selection in select(own, desk.criteria, frozenset()):
            files.extend(_files(selection, desk))
            if selection.counted is not None and not selection.late:
                counted[selection.vendor, number] = selection.counted
    return counted


def _with_corrections(returned: Returned, responses: Sequence[Response], reception: Reception) -> Returned:
    """Return what came back with the corrections that count, one an incident, and all files in order of name.

    One that came late counts all the same: whoever reads it is told when it came. One in which nothing stands has not
    come back.
    """
    counted, unclear = list[Correction](), list[str]()
    files, problems = [*returned.files], list[Problem]()
    for identity in dict.fromkeys(each.identity for each in responses):
        sent = reception.corrections.of(identity)
        if sent is None:
            raise AssertionError(f"the correction of {identity.about} was never sent")
        desk = reception.apart(sent.criteria(reception.criteria))
        came = [each for each in responses if each.identity == identity]
        own = [each for each in came if not is_untouched(each)]
        read = [_untouched(each, reception.words) for each in came if is_untouched(each)]
        for newest in select(own, replace(desk.criteria, deadline=None), frozenset()):
            selection = _since_rejected(newest, desk)
            read.extend(_files(selection, desk))
            if selection.counted is None:
                unclear.append(identity.about)
            else:
                problems.extend(selection.counted.problems)
                rejected = None if selection is newest else newest.counted
                counted.append(correction_of(selection.counted, own, reception.criteria.timezone, rejected))
        about = reception.words("correction.read", incident=clip(identity.about, _CLIPPED))
        files.extend(replace(file, note=f"{about} {file.note}".rstrip()) for file in read)
    return replace(
        returned,
        files=tuple(sorted(files, key=lambda file: file.file)),
        requests=tuple(sent.request for sent in reception.corrections.all),
        corrections=tuple(counted),
        unclear=tuple(unclear),
        of_corrections=tuple(problems),
    )


def _since_rejected(selection: Selection, desk: Reception) -> Selection:
    """Return which correction counts where we may have rejected the one that says more."""
    if selection.less_complete and selection.counted is not None:
        for rejected in desk.rejections.get(selection.counted.identity.about, ()):
            selection = after_rejection(selection, rejected, replace(desk.criteria, deadline=None))
    return selection


def _untouched(response: Response, say: Words) -> ReturnedFile:
    return _file(response, FileState.SKIPPED, note=say("correction.untouched"))


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
            newer, half = _newer(selection, counted, reception), _half(superseded, counted, reception)
            note = say(f"read.superseded.{newer.by}", file=counted.file, date=say.date(newer.day))
            file = _file(superseded, FileState.SUPERSEDED, half, note)
            yield file if counted.identity.kind in OF_THEIR_OWN else replace(file, newer=newer)
        for lesser in selection.less_complete:
            problem = reception.problem(lesser.file, "read.less_complete", file=counted.file)
            yield _file(lesser, FileState.LESS_COMPLETE, _half(lesser, counted, reception) or problem)
    for late in selection.too_late:
        yield _file(late, FileState.LATE, note=_late_text(late, reception))
    if selection.undecided:
        # Files of a vendor that differ are one problem, which names them all.
        names = sorted(response.file for response in selection.undecided)
        name = selection.undecided[0].identity.name
        first = selection.undecided[0]
        may_be_joined = first.identity.kind not in OF_THEIR_OWN and are_parts(selection.undecided)
        key = "read.two_halves" if may_be_joined else "read.two_versions"
        if first.identity.kind == CORRECTION:
            key = "correction.two_versions"
        incident = clip(first.identity.about, _CLIPPED)
        problem = reception.problem(names[0], key, name=name, files=", ".join(names), incident=incident)
        for response in selection.undecided:
            # Why they are not joined, as vendors.csv says, is told beside that nobody knows which counts.
            parts = response is not first and first.identity.vendor in reception.in_parts
            yield _file(response, FileState.UNDECIDED, (parts and _half(response, first, reception)) or problem)


def _newer(selection: Selection, counted: Response, reception: Reception) -> Newer:
    """Return by which date the file that counts is newer than those whose place it took."""
    own = (counted, *selection.same)
    moments = [each.modified if selection.by_saved else each.came for each in own]
    newest = max(moment for moment in moments if moment is not None)
    local = newest if newest.tzinfo is None else newest.astimezone(ZoneInfo(reception.criteria.timezone))
    return Newer(DateOf.SAVED if selection.by_saved else DateOf.RECEIVED, local.date())


def _half(other: Response, counted: Response, reception: Reception) -> Problem | None:
    """Return that a file that is set aside answers what the one that counts leaves blank."""
    names, key = blank_in(counted, other, reception.criteria), "read.halves"
    if other.identity.kind == CORRECTION and was_rejected(other, reception.rejections, reception.criteria.timezone):
        return None  # what a later one leaves out is among its weak points
    if other.identity.kind not in OF_THEIR_OWN and names and are_parts((counted, other)):
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
        is_correction = response.identity.kind == CORRECTION
        remarks.append(say("correction.undated" if is_correction else "read.no_mail_date"))
    return " ".join(remarks)


def _late_text(response: Response, reception: Reception) -> str:
    moment, deadline = response.came, reception.criteria.deadline
    if moment is None or deadline is None:
        return reception.words("read.late_copy")
    say, came = reception.words, deadline.local(moment)
    due = say.moment(deadline.day, deadline.clock, deadline.timezone)
    return say("read.late", date=say.moment(came.date(), came.time(), deadline.timezone), deadline=due)
