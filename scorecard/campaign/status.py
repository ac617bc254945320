"""`scorecard status`: who answered, how far, and what is wrong with it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.returns.decided import decision_problems
from scorecard.campaign.returns.received import Received, receive
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.record.judged import NO_CORRECTIONS, Corrections
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.progress import CampaignStatus, VendorStatus, correction_counts, vendor_status
from scorecard.core.record.corrections import judged
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Problem, ScorecardError, Where


def status(campaign: Campaign, progress: Progress) -> CampaignStatus:
    """Return how far each vendor is; reads what came back, and writes nothing.

    Before the deadline of a sealed tender it says what is readable and what is open, and nothing of any answer.

    Raises ScorecardError for problems in criteria.yaml, vendors.csv or clarifications.csv, for those in our own books
    where copies of corrections of error that were asked for are at hand, and where there is no folder `returned`.
    """
    return status_of(receive(campaign, progress))


def status_of(received: Received) -> CampaignStatus:
    """Return how far each vendor is by what was received."""
    criteria, returned = received.criteria, received.returned
    moment = now().replace(tzinfo=UTC)
    corrections, decided = _corrections(received, moment.astimezone(ZoneInfo(criteria.timezone)).date())
    if criteria.is_sealed(moment):
        returned = _sealed(returned, received.reception)
    lines = tuple(_status_of(vendor, criteria, returned) for vendor in received.vendors)
    problems = (*returned.problems, *returned.left_out, *decided)
    return CampaignStatus(criteria, lines, returned.files, problems, correction_counts(corrections))


def _corrections(received: Received, today: date) -> tuple[Corrections, tuple[Problem, ...]]:
    """Return what became of the corrections that vendors were asked for, or that were decided on; and what of that
    needs a look.
    """
    returned, reception = received.returned, received.reception
    try:
        books = received.books
    except ScorecardError:
        if returned.requests:
            raise
        return NO_CORRECTIONS, ()
    corrections = judged(books, today, taking_part=reception.taking_part)
    return corrections, tuple(decision_problems(corrections, books, reception))


def corrections_of(received: Received) -> Corrections:
    """Return what became of the corrections of error by now; raises ScorecardError for problems in our own books."""
    today = now().replace(tzinfo=UTC).astimezone(ZoneInfo(received.criteria.timezone)).date()
    return _corrections(received, today)[0]


def _sealed(returned: Returned, reception: Reception) -> Returned:
    """Return what came back without the problems of single answers, which quote them; only that there are some."""

    def silent(problems: Iterable[Problem]) -> tuple[Problem, ...]:
        counts = Counter(problem.where.file for problem in problems)
        sealed = reception.words.problem
        return tuple(sealed(Where(file), "read.sealed_answers", count=count) for file, count in counts.items())

    counted = {
        vendor: replace(response, problems=silent(response.problems)) for vendor, response in returned.counted.items()
    }
    return replace(returned, counted=counted, of_corrections=silent(returned.of_corrections))


def _status_of(vendor: Vendor, criteria: Criteria, returned: Returned) -> VendorStatus:
    response = returned.counted.get(vendor.id)
    # How far a vendor is does not depend on what it costs.
    card = score_vendor(criteria, vendor, response, KpiTable())
    moment = None if response is None else response.came
    of_files = dict.fromkeys(file.problem for file in returned.files if file.vendor == vendor.id and file.problem)
    problems = (*of_files, *(() if response is None else response.problems))
    came = None if moment is None else moment.astimezone(ZoneInfo(criteria.timezone)).date()
    return vendor_status(card, returned.held.get(vendor.id), came, problems)
