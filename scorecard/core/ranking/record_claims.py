"""What our own books say against the claims of vendors, and what vendors owe us: told, and it costs no points."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from scorecard.core.comparison import exceeds
from scorecard.core.model import findings
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import CorrectionsOverdue, Finding
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.record.books import Incident, Kept
from scorecard.core.model.record.judged import NO_CORRECTIONS, ActionState, Corrections, JudgedCorrection
from scorecard.core.model.record.measures import MONTHS, NOT_KNOWN, Measures
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.record.window import counted


def with_record(
    lots: Iterable[LotRanking], criteria: Criteria, dossier: Dossier, corrections: Corrections = NO_CORRECTIONS
) -> tuple[LotRanking, ...]:
    """Return rankings with the claims that our own books speak against, as the first findings of a vendor.

    After them stands what is overdue of its `corrections`. `dossier` is what the rankings were made from. A vendor that
    is not ranked whatever its points has no findings.
    """
    broken = _broken(criteria, dossier)

    def told(vendor: RankedVendor) -> RankedVendor:
        card = vendor.scorecard
        if card.response is None or not vendor.vendor.takes_part or vendor.vendor.id in dossier.held:
            return vendor
        found = (*_figures(card, dossier.measures), *_promises(card, broken.get(vendor.vendor.id, [])))
        owed = overdue_of(corrections.of(vendor.vendor.id))
        found += () if owed is None else (owed,)
        return replace(vendor, findings=(*found, *vendor.findings)) if found else vendor

    return tuple(replace(lot, vendors=tuple(map(told, lot.vendors))) for lot in lots)


def _broken(criteria: Criteria, dossier: Dossier) -> Mapping[str, list[Incident]]:
    """Return the incidents that count in which a promise was broken, by vendor, the latest last."""
    found: dict[str, list[Incident]] = {}
    if criteria.deadline is not None and any(question.follow_through for question in criteria.questions):
        for incident in counted(dossier.books, criteria.deadline, MONTHS):
            if incident.kept is Kept.NO:
                found.setdefault(incident.vendor, []).append(incident)
    return {vendor: sorted(broken, key=lambda each: (each.moment, each.id)) for vendor, broken in found.items()}


def _figures(card: Scorecard, measures: Measures) -> Iterator[Finding]:
    for score in card.questions:
        check, claimed = score.question.record_check, score.answer.value
        if check is None or not isinstance(claimed, float) or not score.answer.is_given:
            continue
        said = measures.claims.get((card.vendor.id, check.measure), NOT_KNOWN)
        if said.value is None or said.ends is None:
            continue
        low, high = said.ends
        if exceeds(claimed - high, check.within) or exceeds(low - claimed, check.within):
            bound = high if claimed > high else low
            facts = bound, said.value, said.count, check.measure
            yield findings.ClaimAgainstRecord(score.question.id, claimed, *facts)


def _promises(card: Scorecard, broken: list[Incident]) -> Iterator[Finding]:
    for score in card.questions if broken else ():
        if any(score.answer.gives(option) for option in score.question.follow_through):
            last = broken[-1]
            day = last.moment.date()
            yield findings.PromisesBroken(score.question.id, last.id, day, len(broken), last.where)


def overdue_of(judged: Sequence[JudgedCorrection]) -> CorrectionsOverdue | None:
    """Return all that is overdue of the corrections of a vendor as one finding; `None` where nothing is."""
    corrections = [(each.request.due, each.incident) for each in judged if each.overdue and each.request is not None]
    actions = [
        (action.action.due, each.incident)
        for each in judged
        for action in each.actions_in(ActionState.OVERDUE)
        if action.action.due is not None
    ]
    if not corrections and not actions:
        return None
    due, incident = min(corrections + actions)
    return CorrectionsOverdue(incident, due, len(corrections), len(actions))
