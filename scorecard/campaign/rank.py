"""`scorecard rank`: what came back, scored and put in order."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from scorecard.campaign.check import read_kpis
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.core.changes import carried_over
from scorecard.core.model import Criteria, FileState, Identity, Ranking, Response, ReturnedFile, Vendor
from scorecard.core.ranking import rank_lots
from scorecard.core.scoring import score_vendor
from scorecard.core.selection import Selection, select
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.data import ranking_json
from scorecard.files.key import read_key
from scorecard.files.save import save_all
from scorecard.files.schema import load_criteria
from scorecard.files.shown import shown
from scorecard.files.tables import load_vendors
from scorecard.forms.identity import Verdict, verify
from scorecard.forms.layout import Form, plan
from scorecard.forms.read import Source, read_identity, read_response
from scorecard.intake.folder import find_files, is_clutter, load
from scorecard.intake.unreadable import Unreadable
from scorecard.intake.xlsx import read_xlsx
from scorecard.report.workbook import ranking_workbook
from scorecard.words import Words, words


@dataclass(frozen=True)
class Request:
    """What to rank, by what, and where the result goes."""

    returned: tuple[Path, ...]
    """Files and folders."""
    criteria: Path
    vendors: Path | None
    """`None` where only the returned questionnaires say who was asked."""
    kpis: tuple[Path, ...]
    output: Path
    data: Path | None = None
    """Where the result goes for other programs, if anywhere."""
    strict: bool = False
    """Whether to write nothing where something needs a look."""


def request_for(campaign: Campaign) -> Request:
    """Return the request that `scorecard rank` makes in a campaign folder when it is told nothing else."""
    vendors = campaign.vendors if campaign.vendors.exists() else None
    return Request((campaign.returned,), campaign.criteria, vendors, campaign.kpis, campaign.ranking)


def rank(request: Request, progress: Progress) -> Ranking:
    """Read, score and rank what came back, and write the result.

    Raises ScorecardError, with nothing written, for a problem in the buyer's own files, where no questionnaire can be
    read, where a file cannot be written, and under `strict` for everything that needs a look.
    """
    _keep_inputs(request)
    criteria = load_criteria(request.criteria)
    vendors = None if request.vendors is None else load_vendors(request.vendors, criteria)
    desk = _Desk(criteria, vendors, Campaign(request.criteria.parent))
    looked_at = _look_at(request.returned, desk, progress)
    responses = [one for one in looked_at if isinstance(one, Response)]
    if not responses:
        raise ScorecardError(*_nothing_to_rank(request.returned, looked_at))
    selections = select(responses)
    known = vendors if vendors is not None else _vendors_of(selections)
    kpis, missing = read_kpis(request.kpis, criteria, known, vendors_are_complete=vendors is not None)
    counted = {one.vendor: one.counted for one in selections}
    files = _files(looked_at, selections, desk.words)
    undecided = frozenset(one.vendor for one in selections if one.undecided)
    scorecards = [score_vendor(criteria, vendor, counted.get(vendor.id), kpis) for vendor in known]
    ranking = Ranking(
        criteria=criteria,
        lots=rank_lots(criteria, scorecards, undecided),
        files=files,
        problems=(*_problems(files, counted), *missing),
    )
    if request.strict and ranking.problems:
        raise ScorecardError(*ranking.problems)
    _write(ranking, request)
    return ranking


def _keep_inputs(request: Request) -> None:
    """Raise ScorecardError where the result would replace what it is made from, or one of its files the other."""
    tables = [request.criteria, *request.kpis, *([request.vendors] if request.vendors else [])]
    kept = {path.resolve() for path in (*tables, *find_files(request.returned))}
    problems = []
    for path in (request.output, *([request.data] if request.data else [])):
        if path.resolve() in kept:
            hint = "Name another file for the result (-o, --data)."
            problems.append(Problem(Where(shown(path)), "The result would replace this file.", hint))
        kept.add(path.resolve())
    if problems:
        raise ScorecardError(*problems)


def _write(ranking: Ranking, request: Request) -> None:
    files = {request.output: ranking_workbook(ranking, now())}
    if request.data is not None:
        files[request.data] = ranking_json(ranking)
    save_all(files)


# --- reading what came back ------------------------------------------------------------------------------------------


class _Desk:
    """What is needed to read a returned file: who was asked what, and the key."""

    def __init__(self, criteria: Criteria, vendors: Sequence[Vendor] | None, campaign: Campaign) -> None:
        self.criteria = criteria
        self.words: Words = words(criteria.language)
        self._vendors = None if vendors is None else {vendor.id: vendor for vendor in vendors}
        self._key = read_key(campaign.folder)
        self._campaign = campaign
        self._asked = lru_cache(maxsize=None)(self._as_sent)
        self._form = lru_cache(maxsize=None)(self._plan)

    def _as_sent(self, fingerprint: str) -> Criteria:
        """Return the criteria that a questionnaire was made from, or the current ones where none were kept."""
        kept = self._campaign.criteria_as_sent(fingerprint)
        if fingerprint == self.criteria.fingerprint or not kept.exists():
            return self.criteria
        # A copy that somebody edited or damaged says nothing of what was sent.
        with suppress(ScorecardError):
            sent = load_criteria(kept)
            return sent if sent.fingerprint == fingerprint else self.criteria
        return self.criteria

    def _plan(self, fingerprint: str, lot: str, language: str) -> Form:
        return plan(self._asked(fingerprint), lot, language)

    def read(self, path: Path) -> Response | ReturnedFile:
        """Return the response in a file, or what became of the file."""
        file = shown(path)
        if is_clutter(path):
            return ReturnedFile(file, FileState.SKIPPED)
        sha256 = ""
        try:
            content = load(path)
            sha256 = hashlib.sha256(content).hexdigest()
            workbook = read_xlsx(content)
        except Unreadable as error:
            return ReturnedFile(file, FileState.REFUSED, sha256, problem=error.problem(file, self.words))
        identity, signature = read_identity(workbook)
        if identity is None:
            return self._refused(file, sha256, "read.no_identity", "")
        verdict = verify(identity, signature, self._key)
        refusal = self._why_not(identity, verdict)
        if refusal is not None:
            return self._refused(file, sha256, refusal, identity.vendor, **self._lots(identity))
        source = Source(file, sha256, verdict is Verdict.VERIFIED)
        form = self._form(identity.criteria, identity.lot, identity.language)
        return self._as_answers_to_now(read_response(workbook, form, identity, source, self.words))

    def _why_not(self, identity: Identity, verdict: Verdict) -> str | None:
        """Return why a questionnaire does not count, as the key of a text, or `None` where it does."""
        if verdict is Verdict.WRONG:
            return "read.wrong_signature"
        if self._vendors is None:
            known = not self.criteria.lots or identity.lot in self.criteria.lots
            return None if known else "read.unknown_lot"
        vendor = self._vendors.get(identity.vendor)
        if vendor is None:
            return "read.unknown_vendor"
        return None if vendor.lot == identity.lot else "read.other_lot"

    def _lots(self, identity: Identity) -> dict[str, str]:
        vendor = (self._vendors or {}).get(identity.vendor)
        return {"found": identity.lot, "expected": "" if vendor is None else vendor.lot}

    def _refused(self, file: str, sha256: str, key: str, vendor: str, **data: str) -> ReturnedFile:
        problem = self._problem(Where(file), key, vendor=vendor, **data)
        return ReturnedFile(file, FileState.REFUSED, sha256, vendor, problem)

    def _as_answers_to_now(self, response: Response) -> Response:
        """Return a response to the current criteria, with a problem for each answer that no longer means the same."""
        fingerprint = response.identity.criteria
        if fingerprint == self.criteria.fingerprint:
            return response
        where = Where(response.file)
        current, left_out = carried_over(response, self._asked(fingerprint), self.criteria)
        changed = [self._problem(where, "read.question_changed", question=str(question.text)) for question in left_out]
        problems = (self._problem(where, "read.other_criteria"), *changed, *response.problems)
        return replace(current, problems=problems)

    def _problem(self, where: Where, key: str, **data: str) -> Problem:
        return Problem(where, self.words(key, **data), self.words(f"{key}.hint", **data))


def _look_at(paths: Sequence[Path], desk: _Desk, progress: Progress) -> list[Response | ReturnedFile]:
    files = find_files(paths)
    looked_at = []
    for number, path in enumerate(files, start=1):
        looked_at.append(desk.read(path))
        progress(number, len(files))
    return looked_at


def _nothing_to_rank(paths: Sequence[Path], looked_at: Sequence[Response | ReturnedFile]) -> tuple[Problem, ...]:
    hint = "Put the questionnaires that vendors sent back there, or name files and folders after `scorecard rank`."
    where = Where(", ".join(shown(path) for path in paths))
    refused = tuple(one.problem for one in looked_at if isinstance(one, ReturnedFile) and one.problem is not None)
    sent_by_somebody = any(isinstance(one, Response) or one.state is not FileState.SKIPPED for one in looked_at)
    message = "No file here is a questionnaire that can be read." if sent_by_somebody else "There is no file here."
    return (Problem(where, message, hint), *refused)


def _vendors_of(selections: Sequence[Selection]) -> tuple[Vendor, ...]:
    """Return the vendors that the questionnaires themselves name."""
    identities = [(one.counted or one.undecided[0]).identity for one in selections]
    return tuple(Vendor(one.vendor, one.name, one.lot, language=one.language) for one in identities)


# --- what became of the files ----------------------------------------------------------------------------------------


def _files(
    looked_at: Sequence[Response | ReturnedFile], selections: Sequence[Selection], say: Words
) -> tuple[ReturnedFile, ...]:
    files = [one for one in looked_at if isinstance(one, ReturnedFile)]
    for selection in selections:
        if selection.counted is not None:
            first = selection.counted
            unchecked = "" if first.verified else say("read.not_verified")
            files.append(_returned(first, FileState.COUNTED, note=unchecked))
            note = say("read.same_answers", file=first.file)
            files.extend(_returned(other, FileState.SAME, note=note) for other in selection.same)
        names = ", ".join(sorted(one.file for one in selection.undecided))
        for one in selection.undecided:
            data = {"name": one.identity.name, "files": names}
            problem = Problem(Where(one.file), say("read.two_versions", **data), say("read.two_versions.hint", **data))
            files.append(_returned(one, FileState.UNDECIDED, problem))
    return tuple(sorted(files, key=lambda one: one.file))


def _returned(response: Response, state: FileState, problem: Problem | None = None, note: str = "") -> ReturnedFile:
    return ReturnedFile(response.file, state, response.sha256, response.identity.vendor, problem, note)


def _problems(files: Sequence[ReturnedFile], counted: dict[str, Response | None]) -> tuple[Problem, ...]:
    """Return what needs a look: each file that does not count, and each answer that was not understood."""
    of_files = []
    said = set()
    for file in files:
        # Two files of a vendor that differ are one problem, which names both.
        once = (file.vendor, file.state) if file.state is FileState.UNDECIDED else file.file
        if file.problem is not None and once not in said:
            said.add(once)
            of_files.append(file.problem)
    of_answers = [problem for response in counted.values() if response is not None for problem in response.problems]
    return (*of_files, *of_answers)
