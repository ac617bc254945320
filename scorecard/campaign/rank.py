"""`scorecard rank`: what came back, scored and put in order."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path

from scorecard.campaign.check import read_kpis, read_reviews
from scorecard.campaign.folder import Campaign, Progress, language_of, now, same_file, today_in
from scorecard.campaign.returns.as_sent import sent_from
from scorecard.campaign.returns.clarified import older_clarified, read_clarifications, with_clarifications
from scorecard.campaign.returns.decided import decision_problems
from scorecard.campaign.returns.lead import Lead, leading
from scorecard.campaign.returns.promised import told_a_later_deadline
from scorecard.campaign.returns.readers.workers import Workers
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned, look_at
from scorecard.campaign.returns.waiting import waiting
from scorecard.core.insight.insights import Insights, insights
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import EarlierRanking, LotRanking, Ranking, RankingAsSent
from scorecard.core.model.responses import Clarification, FileState
from scorecard.core.model.robustness import LotRobustness
from scorecard.core.ranking.changes import differences, undeclared
from scorecard.core.ranking.claims import with_claims
from scorecard.core.ranking.dossier import Dossier, idle_reviews, rank_dossier
from scorecard.core.ranking.older import with_older
from scorecard.core.ranking.record_claims import with_record
from scorecard.core.record.corrections import judged
from scorecard.core.record.measures import measure
from scorecard.core.robustness.combined import combined
from scorecard.core.robustness.evidence import rank_declared_only, rank_verified_only
from scorecard.core.robustness.records import rank_without_record, record_swings
from scorecard.core.robustness.scenarios import rank_scenarios
from scorecard.core.robustness.sensitivity import with_sensitivity
from scorecard.core.robustness.simulation import simulate
from scorecard.core.robustness.stability import lot_stability
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.doubtful import unknown_changes
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import key_path
from scorecard.files.output.ranking_json import ranking_json
from scorecard.files.regular import refuse_no_file
from scorecard.files.save import save_all
from scorecard.files.shown import STANDARD_OUTPUT, shown
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.vendors import load_vendors
from scorecard.files.written_here import keep_others
from scorecard.intake.find import find_files
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
    reviews: Path
    """Need not exist."""
    output: Path
    data: Path | None = None
    """Where the result goes for other programs, if anywhere: a file, or the standard output."""
    html: Path | None = None
    """Where the Summary and the vendors go as a page for phones and mail, if anywhere."""
    strict: bool = False
    """Whether to write nothing where something needs a look."""
    printed: str = "first"
    """What is printed of most sheets of the workbook: the "first" page, or "all"."""
    vendor_sheets: int | None = None
    """How many vendors of each lot have sheets of their own; `None` for all, or for the first where there are many."""
    since: Path | None = None
    """The folder of an earlier campaign that vendors are compared with; nothing is written there."""

    @property
    def outputs(self) -> tuple[Path, ...]:
        """The files that are to be written."""
        given = (self.output, self.data, self.html)
        return tuple(path for path in given if path is not None and path != STANDARD_OUTPUT)


@dataclass(frozen=True)
class Result:
    """What was found out, and what a reader is told of it."""

    ranking: Ranking
    insights: Insights
    older: tuple[Path, ...] = ()
    """What lies beside the result under its name, and was made by an earlier run."""
    data: bytes = b""
    """What was asked for on the standard output."""


def request_for(campaign: Campaign) -> Request:
    """Return the request that `scorecard rank` makes in a campaign folder when it is told nothing else."""
    vendors = campaign.vendors if campaign.vendors.exists() else None
    tables = (campaign.criteria, vendors, campaign.kpis, campaign.reviews)
    return Request((campaign.returned,), *tables, campaign.ranking)


def rank(request: Request, progress: Progress, workers: Workers | None = None) -> Result:
    """Read, score and rank what came back, and write the result; files are read by `workers`, see `look_at`.

    Raises ScorecardError, with nothing written, before the deadline of a sealed tender, for a problem in the buyer's
    own files, where no questionnaire can be read, where a file cannot be written, and under `strict` for everything
    that needs a look.
    """
    Campaign(request.criteria.parent).settle(*(path.parent for path in request.outputs))
    _keep_inputs(request)
    there = gather(request, progress, workers)
    earlier = _earlier(request, there.reception.words, progress, workers)
    ranking = replace(_with_first_answers(_ranking(there), there, request), earlier=earlier)
    if request.strict and ranking.problems:
        raise ScorecardError(*ranking.problems)
    return _written(ranking, request)


@dataclass(frozen=True)
class Gathered:
    """All that there is to rank."""

    returned: Returned
    as_answered: Returned
    """The same before anything was clarified."""
    clarifications: tuple[Clarification, ...]
    reception: Reception
    dossier: Dossier
    lead: Lead
    of_tables: tuple[Problem, ...]
    """What needs a look in the buyer's tables."""


def gather(request: Request, progress: Progress, workers: Workers | None = None) -> Gathered:
    """Read what came back and the buyer's own files; raises ScorecardError as `rank` does, and writes nothing."""
    criteria = load_criteria(request.criteria)
    _keep_sealed(criteria, request.criteria)
    vendors = None if request.vendors is None else load_vendors(request.vendors, criteria)
    reception = Reception(criteria, vendors, Campaign(request.criteria.parent))
    returned = look_at(request.returned, reception, progress, workers)
    if not returned.vendors:
        raise ScorecardError(*_nothing_to_rank(request.returned, returned, reception.words))
    known = vendors if vendors is not None else returned.vendors
    try:
        kpis, missing = read_kpis(request.kpis, criteria, known, vendors_are_complete=vendors is not None)
        reviews, unknown = read_reviews(request.reviews, criteria, known, vendors_are_complete=vendors is not None)
        said = read_clarifications(reception.campaign, criteria, tuple(known))
        books, strangers, _ = load_books(
            reception.campaign.books, known, reception.words, vendors_are_complete=vendors is not None
        )
    except ScorecardError as error:
        # What vendors must be asked takes days: it is not kept back until our own tables are mended.
        with suppress(ScorecardError):
            settled = read_clarifications(reception.campaign, criteria, tuple(known))
            returned = with_clarifications(returned, settled, reception)
        raise ScorecardError(*error.problems, *returned.problems) from error
    if returned.requests:
        books = returned.within(books)
    as_answered, returned = returned, with_clarifications(returned, said, reception)
    waits = (each for rows in (reviews.every, said) for each in waiting(rows, returned, known, reception.words))
    lead = leading(returned, reception, request.criteria)
    dossier = _measured(lead.criteria, Dossier(tuple(known), lead.responses, kpis, reviews, returned.held, books))
    odd = unknown_changes(request.criteria, criteria, sent_from(reception.campaign)) if criteria.changes else ()
    identities = [response.identity for response in returned.as_sent.values()]
    versions = map(reception.kept, {identity.criteria for identity in identities})
    told_later = told_a_later_deadline(request.criteria, criteria, filter(None, versions), identities, known)
    of_tables = (*missing, *unknown, *strangers, *waits, *odd, *told_later)
    return Gathered(returned, as_answered, said, reception, dossier, lead, of_tables)


def _earlier(request: Request, say: Words, progress: Progress, workers: Workers | None) -> EarlierRanking | None:
    """Return what the campaign led to that vendors are compared with; raises ScorecardError where nobody can tell."""
    if request.since is None:
        return None
    folder, where = request.since, Where(shown(request.since))
    reason = _no_earlier(folder, request)
    if reason:
        raise ScorecardError(say.problem(where, f"read.since.{reason}"))
    try:
        there = gather(request_for(Campaign(folder)), progress, workers)
    except ScorecardError as error:
        raise ScorecardError(say.problem(where, "read.since.problems"), *error.problems) from error
    criteria = there.lead.criteria
    return EarlierRanking(criteria, rank_dossier(criteria, there.dossier), there.dossier.measures)


def _no_earlier(folder: Path, request: Request) -> str:
    """Return why a folder is none of an earlier campaign to compare with; empty where it may be one."""
    if not folder.is_dir():
        return "no_folder"
    if same_file(folder, request.criteria.parent):
        return "same"
    if not key_path(folder).exists():
        return "no_key"
    within = Path(os.path.realpath(folder))
    return "written" if any(Path(os.path.realpath(path)).is_relative_to(within) for path in request.outputs) else ""


def _with_first_answers(ranking: Ranking, there: Gathered, request: Request) -> Ranking:
    """Return a ranking with the one that there would be if nothing had been clarified, where something was."""
    if not any(response.clarified for response in there.lead.responses.values()):
        return ranking
    first = replace(there.dossier, responses=leading(there.as_answered, there.reception, request.criteria).responses)
    return replace(ranking, unclarified=rank_dossier(there.lead.criteria, first, in_short=True))


def _measured(criteria: Criteria, dossier: Dossier) -> Dossier:
    """Return what is known of the vendors with what our own books say by these criteria."""
    return replace(dossier, measures=measure(criteria, dossier.vendors, dossier.books))


def _written(ranking: Ranking, request: Request) -> Result:
    """Write a ranking in every form that is asked for, all of them or none."""
    told, made_on, print_all = insights(ranking), now(), request.printed == "all"
    files = {request.output: ranking_workbook(ranking, told, made_on, request.vendor_sheets, print_all=print_all)}
    data = b"" if request.data is None else ranking_json(ranking, told)
    if request.data is not None and request.data != STANDARD_OUTPUT:
        files[request.data], data = data, b""
    if request.html is not None:
        # What draws the page is not needed otherwise.
        from scorecard.report.page.page import ranking_page

        files[request.html] = ranking_page(ranking, told, made_on, request.vendor_sheets)
    save_all(files)
    beside = (request.output.with_suffix(kind) for kind in (".json", ".html"))
    older = [path for path in beside if path.exists() and not any(same_file(path, made) for made in files)]
    return Result(ranking, told, tuple(older), data)


def _ranking(there: Gathered) -> Ranking:
    """Return the ranking and how sure it is."""
    returned, dossier, lead = there.returned, there.dossier, there.lead
    criteria, say, due = lead.criteria, there.reception.words, there.reception.criteria.deadline
    lots = with_claims(with_sensitivity(rank_dossier(criteria, dossier), criteria, dossier), criteria, dossier)
    blame = say.spellings_everywhere("blame")
    corrections = judged(dossier.books, today_in(criteria.timezone), blame, there.reception.taking_part)
    lots = with_record(lots, criteria, dossier, corrections)
    decided = decision_problems(corrections, dossier.books, there.reception)
    idle = (
        say.problem(review.where, "tables.review.no_answer", vendor=review.vendor, question=review.question)
        for review in idle_reviews(dossier)
    )
    older = older_clarified(there.as_answered, there.clarifications, there.reception, criteria)
    robustness = (
        LotRobustness(lot.lot, lot_stability(criteria, lot), simulate(criteria, lot), combined(criteria, lot))
        for lot in lots
        if any(vendor.is_ranked for vendor in lot.vendors)
    )
    return Ranking(
        criteria=criteria,
        lots=lots,
        files=returned.files,
        problems=(*lead.problems, *returned.problems, *there.of_tables, *decided, *idle),
        scenarios=rank_scenarios(criteria, dossier),
        verified_only=rank_verified_only(criteria, dossier),
        declared_only=rank_declared_only(criteria, dossier),
        as_sent=tuple(_as_sent(returned, there.reception, dossier, lead)),
        with_older=tuple(with_older(criteria, lots, dossier, older)),
        robustness=tuple(robustness),
        books=dossier.books,
        measures=dossier.measures,
        corrections=corrections,
        without_record=rank_without_record(criteria, dossier),
        record_swings=record_swings(lots, criteria, dossier),
        open_until=None if due is None or due.is_passed(now().replace(tzinfo=UTC)) else due,
    )


def _as_sent(returned: Returned, reception: Reception, dossier: Dossier, lead: Lead) -> Iterator[RankingAsSent]:
    """Yield, for each of the criteria that questionnaires were made from and that changed since, what they lead to.

    For those that lead, what the current criteria would lead to.
    """
    current = reception.criteria
    fingerprints = {response.identity.criteria for response in returned.as_sent.values()}
    for fingerprint in sorted(fingerprints - {current.fingerprint}):
        as_sent = returned.as_sent.items()
        names = tuple(vendor for vendor, response in as_sent if response.identity.criteria == fingerprint)
        sent = reception.kept(fingerprint)
        if sent is None:
            yield RankingAsSent(fingerprint, names, ())
            continue
        changes = differences(sent, current)
        leads = fingerprint == lead.criteria.fingerprint
        lots: tuple[LotRanking, ...] = ()
        if leads:
            lots = rank_dossier(
                current, _measured(current, replace(dossier, responses=returned.counted)), in_short=True
            )
        elif any(change.may_change_order for change in changes):
            responses = {vendor: reception.answers_to(sent, response) for vendor, response in as_sent}
            lots = rank_dossier(sent, _measured(sent, replace(dossier, responses=responses)), in_short=True)
        unnamed = dict.fromkeys(change.what for change in undeclared(sent, current)) if leads else ()
        yield RankingAsSent(fingerprint, names, changes, lots, leads, tuple(unnamed))


def _keep_sealed(criteria: Criteria, path: Path) -> None:
    """Raise ScorecardError before the deadline of a sealed tender."""
    due = criteria.deadline
    if due is not None and criteria.is_sealed(now().replace(tzinfo=UTC)):
        say = words(criteria.language)
        until = say.moment(due.day, due.clock, due.timezone)
        raise ScorecardError(say.problem(Where(shown(path), key="sealed"), "read.sealed", until=until))


def _keep_inputs(request: Request) -> None:
    """Raise ScorecardError where the result would replace an input, one of its own files, or what we never wrote."""
    campaign = Campaign(request.criteria.parent)
    # What was sent and the key make what comes back readable, and cannot be made again.
    kept = [
        request.criteria,
        *request.kpis,
        request.reviews,
        campaign.clarifications,
        *campaign.books,
        *([request.vendors] if request.vendors else []),
    ]
    kept += [*find_files(request.returned), key_path(campaign.folder), *campaign.sent.glob("*")]
    kept += campaign.clarifying.glob("*")
    kept += campaign.template.parent.glob("*")
    problems = []
    for path in request.outputs:
        refuse_no_file(path)
        if any(same_file(path, other) for other in kept):
            say = words(language_of(request.criteria.parent))
            hint = say("terminal.replaces_input.hint.rank")
            problems.append(say.problem(Where(shown(path)), "terminal.replaces_input", hint))
        kept.append(path)
    if problems:
        raise ScorecardError(*problems)
    keep_others(request.output, ".xlsx")
    if request.data is not None and request.data != STANDARD_OUTPUT:
        keep_others(request.data, ".json")
    if request.html is not None:
        keep_others(request.html, ".html", ".htm")


def _nothing_to_rank(paths: tuple[Path, ...], returned: Returned, say: Words) -> tuple[Problem, ...]:
    where = Where(", ".join(shown(path) for path in paths))
    sent_by_somebody = any(file.state is not FileState.SKIPPED for file in returned.files)
    key = "terminal.no_questionnaire" if sent_by_somebody else "terminal.no_file"
    return (say.problem(where, key, say("terminal.no_file.hint")), *returned.problems)
