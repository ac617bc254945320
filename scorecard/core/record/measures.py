"""The measures of the record, each over whole months before the deadline's month.

Only incidents count whose cause is the partner's, that it was shown ten working days before the deadline, and that are
not disputed.

    incident_rate       1,000 * incidents / cases               both of the months of which the cases are known
    repeat_rate         1,000 * incidents that repeat another one / cases
    contacts_per_case   mean of contacts over the incidents of which they are known
    hours_to_solve      median of the hours until solved, and at the most until the deadline
    told_share          100 * yes / (yes + no)                  kept_share, solved_share likewise
    effort              mean of the months' means, each weighed by how many answered

    corrections_on_time     100 * came by its due day / corrections asked for, by the date of the incident, and due
                            before the deadline
    corrections_complete    100 * accepted, with each action proven or not yet due at the deadline / the same

Where nothing is known a measure has no value, and never 0. A correction of which it is not known is left out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum
from statistics import median
from typing import TypeVar

from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.kinds import RecordMeasure
from scorecard.core.model.record.books import Books, Feedback, Incident, Kept, Volume
from scorecard.core.model.record.judged import JudgedCorrection
from scorecard.core.model.record.measures import MONTHS, NOT_KNOWN, Measured, Measures
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.corrections import is_complete, judged, was_on_time
from scorecard.core.record.interval import wilson
from scorecard.core.record.window import Window, discount, open_until, window

_PER = 1000.0
"""Cases that a rate is stated for."""
_SECONDS = 3600.0
"""Of an hour."""
_Entry = TypeVar("_Entry", Incident, Volume, Feedback)


def measure(criteria: Criteria, vendors: Iterable[Vendor], books: Books) -> Measures:
    """Return what the books say of each vendor that the criteria ask them about; of the buyer itself they say nothing.

    Without a deadline nothing is known; the criteria are refused that ask the books all the same.
    """
    deadline = criteria.deadline
    if deadline is None or not books:
        return Measures()
    held = {check.measure for question in criteria.questions if (check := question.record_check) is not None}
    counted = tuple(incident for incident in books.incidents if discount(incident, deadline) is None)
    incidents, volumes, feedback = _by_vendor(counted), _by_vendor(books.volumes), _by_vendor(books.feedback)
    corrections = {each.incident: each for each in judged(books, deadline.day).judged}
    answers, claims = {}, {}
    for vendor in (vendor for vendor in vendors if not vendor.reference):
        entries = incidents.get(vendor.id, ()), volumes.get(vendor.id, ()), feedback.get(vendor.id, ())
        own = _Own(deadline, *entries, corrections, bool(books.incidents))
        for question in criteria.records_of(vendor.lot):
            answers[vendor.id, question.id] = own.measured(question.measure, question.months)
        for asked in held:
            claims[vendor.id, asked] = own.measured(asked, MONTHS)
    return Measures(answers, claims)


def _by_vendor(entries: Sequence[_Entry]) -> Mapping[str, Sequence[_Entry]]:
    found: dict[str, list[_Entry]] = {}
    for entry in entries:
        found.setdefault(entry.vendor, []).append(entry)
    return found


@dataclass(frozen=True)
class _Own:
    """What the books hold of one vendor."""

    deadline: Deadline
    incidents: Sequence[Incident]
    """Those that count."""
    volumes: Sequence[Volume]
    feedback: Sequence[Feedback]
    corrections: Mapping[str, JudgedCorrection]
    """By incident, as of the deadline."""
    is_listed: bool
    """Whether anybody keeps a list of incidents: where nobody does, none is not a good sign."""

    def measured(self, measure: RecordMeasure, months: int) -> Measured:
        """Return a measure over so many months."""
        during = window(self.deadline, months)
        incidents = [incident for incident in self.incidents if during.has(incident.moment.date())]
        match measure:
            case RecordMeasure.INCIDENT_RATE:
                return self._rate(incidents, during)
            case RecordMeasure.REPEAT_RATE:
                return self._rate([incident for incident in incidents if incident.repeat_of], during)
            case RecordMeasure.CONTACTS_PER_CASE:
                return _mean([(incident.contacts, 1.0) for incident in incidents if incident.contacts is not None])
            case RecordMeasure.HOURS_TO_SOLVE:
                return self._hours_to_solve(incidents)
            case RecordMeasure.TOLD_SHARE:
                return _share([incident.told for incident in incidents])
            case RecordMeasure.KEPT_SHARE:
                return _share([_KEPT[incident.kept] for incident in incidents])
            case RecordMeasure.SOLVED_SHARE:
                return self._solved_share(during)
            case RecordMeasure.EFFORT:
                answers = ((month.effort_mean, month.effort_count) for month in self._asked(during))
                return _mean([(mean, float(count)) for mean, count in answers if mean is not None])
            case RecordMeasure.CORRECTIONS_ON_TIME:
                return _share(was_on_time(each, due) for each, due in self._asked_for(incidents))
        return _share(is_complete(each, self.deadline.day) for each, _ in self._asked_for(incidents))

    def _asked_for(self, incidents: Iterable[Incident]) -> Iterator[tuple[JudgedCorrection, date]]:
        """Yield the corrections of incidents that were asked for, and due before the deadline, each with that day."""
        found = (self.corrections.get(incident.id) for incident in incidents)
        for each in found:
            if each is not None and each.request is not None and each.request.due < self.deadline.day:
                yield each, each.request.due

    def _rate(self, incidents: Iterable[Incident], during: Window) -> Measured:
        volumes = [volume for volume in self.volumes if during.has(volume.month)]
        known, cases = {volume.month for volume in volumes}, fsum(volume.cases for volume in volumes)
        if not cases or not self.is_listed:
            return NOT_KNOWN
        # What happened in a month of which the cases are not known cannot be held against any.
        happened = sum(incident.moment.date().replace(day=1) in known for incident in incidents)
        return Measured(_PER * happened / cases, cases)

    def _hours_to_solve(self, incidents: Sequence[Incident]) -> Measured:
        if not incidents:
            return NOT_KNOWN
        end = open_until(self.deadline)
        hours = []
        for incident in incidents:
            still_open = (end - incident.moment).total_seconds() / _SECONDS
            hours.append(still_open if incident.solve_hours is None else min(incident.solve_hours, still_open))
        return Measured(median(hours), len(hours))

    def _asked(self, during: Window) -> list[Feedback]:
        return [month for month in self.feedback if during.has(month.month)]

    def _solved_share(self, during: Window) -> Measured:
        months = self._asked(during)
        yes, answered, asked = (
            sum(counts)
            for counts in (
                [month.solved_yes for month in months],
                [month.answered for month in months],
                [month.asked for month in months],
            )
        )
        if not answered:
            return Measured(None, asked=asked) if months else NOT_KNOWN
        return Measured(100.0 * yes / answered, answered, wilson(yes, answered), asked)


_KEPT = {Kept.YES: True, Kept.NO: False, Kept.NONE_PROMISED: None, None: None}
"""Where nothing was promised, nothing was kept or broken."""


def _share(said: Iterable[bool | None]) -> Measured:
    known = [yes for yes in said if yes is not None]
    if not known:
        return NOT_KNOWN
    return Measured(100.0 * sum(known) / len(known), len(known), wilson(sum(known), len(known)))


def _mean(weighed: Sequence[tuple[float, float]]) -> Measured:
    """Return the mean of values, each with how many it stands for."""
    count = fsum(weight for _, weight in weighed)
    return Measured(fsum(value * weight for value, weight in weighed) / count, count) if count else NOT_KNOWN
