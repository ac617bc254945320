"""`scorecard mail record`: each vendor gets its own incidents, so that it is heard before they count."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cached_property

from scorecard.campaign.folder import Progress
from scorecard.campaign.mailing.letters import Enclosure, Letter, MailKind, NoLetter, Tender, sent_mails
from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.measures import RecordUse
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.window import HEARD_DAYS, is_in_time, working_day_after
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown
from scorecard.files.tables.record.cells import Cells
from scorecard.files.tables.record.incidents import load_incidents, naming
from scorecard.report.tables.incidents import IncidentList, incidents_workbook, listed_in
from scorecard.typeset.outside_text import cell_text
from scorecard.words import words
from scorecard.workbooks.unreadable import Unreadable

RECORD_NAMES = ("incidents", "period", "until", "scored", "in_time")
"""The names of values that only this kind of text may use."""
_NAMED = 6
"""Incidents that are named one by one."""


class Record:
    """Our own record of the vendors, as far as mails are about it: what each was shown and sent."""

    def __init__(self, tender: Tender) -> None:
        self._tender = tender

    def letters(self, progress: Progress) -> Iterator[Letter | NoLetter]:
        """Yield what each vendor is sent: its incidents that it was not shown, and that are in no mail that went out.

        Raises ScorecardError where there is no table of incidents, or something is wrong in it.
        """
        tender, table = self._tender, self._tender.campaign.books.incidents
        if not table.is_file():
            raise ScorecardError(tender.words.problem(Where(shown(table)), "mail.no_incidents"))
        by_vendor: dict[str, list[Incident]] = {}
        for incident in self._incidents:
            by_vendor.setdefault(incident.vendor, []).append(incident)
        for number, vendor in enumerate(tender.vendors, start=1):
            progress(number, len(tender.vendors))
            own = by_vendor.get(vendor.id, [])
            new = [incident for incident in own if self._is_unheard(incident)]
            if not new:
                is_listed = any(incident.shown is None for incident in own)
                yield NoLetter(vendor, "listed" if is_listed else "all_shown" if own else "no_incidents")
            elif (none := tender.why_not(vendor)) is not None:
                yield none
            else:
                yield _letter(tender, vendor, sorted(new, key=lambda incident: (incident.moment, incident.id)))

    def doubts(self) -> Iterator[Problem]:
        """Yield what a person should look at before vendors read of incidents: names of people, and of others."""
        yield from self._read[1]
        not_shown = (incident for incident in self._incidents if incident.shown is None)
        yield from naming(not_shown, self._tender.vendors, self._tender.words)

    def unheard(self) -> frozenset[str]:
        """Return the ids of the vendors that have incidents which they were neither shown nor sent."""
        with suppress(ScorecardError):  # a table with mistakes, or none, is no matter of this; `check` tells them
            return frozenset(incident.vendor for incident in self._incidents if self._is_unheard(incident))
        return frozenset()

    def not_noted(self) -> Iterator[Problem]:
        """Yield of each vendor the incidents that it was sent, where the table does not say that it was shown them."""
        found: dict[tuple[str, date], list[Incident]] = {}
        with suppress(ScorecardError):
            for incident in self._incidents if self._listed else ():
                day = self._listed.get(_as_listed(incident))
                if day is not None and incident.shown is None:
                    found.setdefault((incident.vendor, day), []).append(incident)
        say, called = self._tender.words, {vendor.id: vendor.name for vendor in self._tender.vendors}
        for (vendor, day), incidents in found.items():
            ids = say.listed([incident.id for incident in incidents], _NAMED)
            data = {"vendor": called[vendor], "day": day.isoformat(), "incidents": ids}
            yield say.problem(incidents[0].where, "mail.record.not_noted", **data)

    @cached_property
    def _read(self) -> tuple[tuple[Incident, ...], tuple[Problem, ...]]:
        """The incidents, and what can hardly be meant in them; raises ScorecardError where something is wrong."""
        cells = Cells(self._tender.vendors, self._tender.words, self._tender.today)
        incidents = load_incidents(self._tender.campaign.books.incidents, cells)
        if wrong := (*cells.problems, *cells.unknown):
            raise ScorecardError(*wrong)
        return incidents, tuple(cells.doubts)

    @property
    def _incidents(self) -> tuple[Incident, ...]:
        return self._read[0]

    @cached_property
    def _listed(self) -> Mapping[tuple[str, ...], date]:
        """The day on which each incident went out to its vendor, by the ids of both and what happened."""
        listed: dict[tuple[str, ...], date] = {}
        for sent, attached in sent_mails(self._tender, MailKind.RECORD):
            for content in attached:
                with suppress(Unreadable):
                    day = self._tender.by_its_clocks(sent.moment).date()
                    listed |= {(sent.vendor, *incident): day for incident in listed_in(content)}
        return listed

    def _is_unheard(self, incident: Incident) -> bool:
        return incident.shown is None and _as_listed(incident) not in self._listed


def _as_listed(incident: Incident) -> tuple[str, ...]:
    """Return an incident as it is known again on a list: worded otherwise, it has not been shown."""
    return incident.vendor, cell_text(incident.id), cell_text(incident.what)


def record_remark(tender: Tender) -> str:
    """Return whether what is shown today may count, and what is to be noted once it was shown."""
    say, due = tender.words, tender.criteria.deadline
    note = say("mail.record.note", date=tender.today.isoformat())
    if due is None:
        return note
    return f"{say('mail.record.in_time' if is_in_time(tender.today, due) else 'mail.record.late')} {note}"


def _letter(tender: Tender, vendor: Vendor, incidents: Sequence[Incident]) -> Letter:
    criteria, say = tender.criteria, words(tender.language_of(vendor))
    until = working_day_after(tender.today, HEARD_DAYS)
    title = criteria.title.of(say.language)
    listed = IncidentList(vendor.name, criteria.buyer.name, title, incidents, until)
    workbook = incidents_workbook(listed, tender.now.replace(tzinfo=None), say)
    first, last = (say.date(incidents[place].moment.date()) for place in (0, -1))
    values = {
        "incidents": len(incidents),
        "period": first if first == last else say("mail.record.period", first=first, last=last),
        "until": say.date(until),
        "scored": criteria.record is RecordUse.SCORED and bool(criteria.records_of(vendor.lot)),
        "in_time": criteria.deadline is not None and is_in_time(tender.today, criteria.deadline),
    }
    about = tuple(incident.id for incident in incidents)
    return Letter(vendor, about, values, (Enclosure(workbook, say("report.record.list.tab")),))
