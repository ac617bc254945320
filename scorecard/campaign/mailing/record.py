"""`scorecard mail record`: each vendor gets its own incidents, so that it is heard before they count."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date

from scorecard.campaign.folder import Progress
from scorecard.campaign.mailing.letters import Enclosure, Letter, MailKind, NoLetter, Tender, sent_mails
from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.measures import RecordUse
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.window import HEARD_DAYS, is_in_time, working_day_after
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown
from scorecard.files.tables.compared import VendorNames
from scorecard.files.tables.record.cells import Cells
from scorecard.files.tables.record.incidents import load_incidents
from scorecard.report.tables.incidents import IncidentList, incidents_workbook, listed_in
from scorecard.typeset.outside_text import cell_text
from scorecard.words import words
from scorecard.workbooks.unreadable import Unreadable

NAMES = ("incidents", "period", "until", "scored", "in_time")
"""The names of values that only this kind of text may use."""
Listed = Mapping[tuple[str, str], date]
"""The day on which each incident went out to its vendor, by the ids of both."""
_NAMED = 6
"""Incidents that are named one by one."""


def record_letters(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    """Yield what each vendor is sent: its incidents that it was not shown, and that are in no mail that went out.

    Raises ScorecardError where there is no table of incidents, or something is wrong in it.
    """
    if not tender.campaign.books.incidents.is_file():
        raise ScorecardError(tender.words.problem(Where(shown(tender.campaign.books.incidents)), "mail.no_incidents"))
    incidents, listed = _incidents(tender)[0], _listed(tender)
    by_vendor: dict[str, list[Incident]] = {}
    for incident in incidents:
        by_vendor.setdefault(incident.vendor, []).append(incident)
    for number, vendor in enumerate(tender.vendors, start=1):
        progress(number, len(tender.vendors))
        own = by_vendor.get(vendor.id, [])
        new = [incident for incident in own if _is_unheard(incident, listed)]
        if not new:
            is_listed = any(incident.shown is None for incident in own)
            yield NoLetter(vendor, "listed" if is_listed else "all_shown" if own else "no_incidents")
        elif (none := tender.why_not(vendor)) is not None:
            yield none
        else:
            yield _letter(tender, vendor, sorted(new, key=lambda incident: (incident.moment, incident.id)))


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


def record_remark(tender: Tender) -> str:
    """Return whether what is shown today may count, and what is to be noted once it was shown."""
    say, due = tender.words, tender.criteria.deadline
    note = say("mail.record.note", date=tender.today.isoformat())
    if due is None:
        return note
    return f"{say('mail.record.in_time' if is_in_time(tender.today, due) else 'mail.record.late')} {note}"


def record_doubts(tender: Tender) -> Iterator[Problem]:
    """Yield what a person should look at before vendors read of incidents: names of people, and of other vendors."""
    incidents, doubts = _incidents(tender)
    yield from doubts
    names, called = VendorNames(tender.vendors), {vendor.id: vendor.name for vendor in tender.vendors}
    for incident in incidents:
        texts = (incident.id, incident.touchpoint, incident.what, incident.repeat_of)
        for vendor, name in names.in_texts(*texts) if incident.shown is None else ():
            # A company in two lots is two vendors of one name.
            if vendor.name != called[incident.vendor]:
                yield tender.words.problem(incident.where, "mail.record.named", found=name)


def vendors_unheard(tender: Tender) -> frozenset[str]:
    """Return the ids of the vendors that have incidents which they were neither shown nor sent."""
    with suppress(ScorecardError):  # a table with mistakes, or none, is no matter of this; `check` tells them
        listed = _listed(tender)
        return frozenset(each.vendor for each in _incidents(tender)[0] if _is_unheard(each, listed))
    return frozenset()


def not_noted(tender: Tender) -> Iterator[Problem]:
    """Yield of each vendor the incidents that it was sent, where the table does not say that it was shown them."""
    listed = _listed(tender)
    if not listed:
        return
    found: dict[tuple[str, date], list[Incident]] = {}
    with suppress(ScorecardError):
        for incident in _incidents(tender)[0]:
            day = listed.get((incident.vendor, cell_text(incident.id)))
            if day is not None and incident.shown is None:
                found.setdefault((incident.vendor, day), []).append(incident)
    called = {vendor.id: vendor.name for vendor in tender.vendors}
    for (vendor, day), incidents in found.items():
        ids = tender.words.listed([incident.id for incident in incidents], _NAMED)
        yield tender.words.problem(
            incidents[0].where, "mail.record.not_noted", vendor=called[vendor], day=day.isoformat(), incidents=ids
        )


def _incidents(tender: Tender) -> tuple[tuple[Incident, ...], tuple[Problem, ...]]:
    """Return the incidents, and what can hardly be meant in them; raises ScorecardError where something is wrong."""
    cells = Cells(tender.vendors, tender.words, tender.today)
    incidents = load_incidents(tender.campaign.books.incidents, cells)
    if wrong := (*cells.problems, *cells.unknown):
        raise ScorecardError(*wrong)
    return incidents, tuple(cells.doubts)


def _is_unheard(incident: Incident, listed: Listed) -> bool:
    return incident.shown is None and (incident.vendor, cell_text(incident.id)) not in listed


def _listed(tender: Tender) -> Listed:
    listed: dict[tuple[str, str], date] = {}
    for sent, attached in sent_mails(tender, MailKind.RECORD):
        for content in attached:
            with suppress(Unreadable):
                day = tender.by_its_clocks(sent.moment).date()
                listed |= {(sent.vendor, incident): day for incident in listed_in(content)}
    return listed
