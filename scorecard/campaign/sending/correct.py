"""`scorecard correct`: a workbook for each incident that needs a correction of error and has none yet."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.returns.corrections import SentCorrection, SentCorrections
from scorecard.campaign.sending.press import identity_of, template_of
from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.corrections import CorrectionRequest
from scorecard.core.model.vendors import Vendor
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import need_key
from scorecard.files.save import save_all
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.correction import AboutIncident, as_record, correction_criteria, plan_correction
from scorecard.forms.identity import CORRECTION
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master
from scorecard.words import words

_UNSAFE = re.compile("[^A-Za-z0-9._-]+")
_LONGEST, _DIGITS = 60, 8
"""Characters of an incident in the name of a file, and of what tells it from one that would be called the same."""


@dataclass(frozen=True)
class CorrectionsAsked:
    """Who is asked for a correction of error."""

    criteria: Criteria
    due: Deadline
    """Of what was made now."""
    made: tuple[CorrectionRequest, ...]
    out: tuple[CorrectionRequest, ...]
    """What was asked for before."""
    vendors: tuple[Vendor, ...]


def correct(campaign: Campaign, progress: Progress) -> CorrectionsAsked:
    """Make the corrections that are missing, and sign them; vendors that take part no more are asked for none.

    Raises ScorecardError for problems in the campaign's files, and without a key.
    """
    campaign.settle()
    criteria = load_criteria(campaign.criteria)
    key = need_key(campaign.folder)
    vendors = {vendor.id: vendor for vendor in load_vendors(campaign.vendors, criteria)}
    say = words(criteria.language)
    books = load_books(campaign.books, tuple(vendors.values()), say, vendors_are_complete=True).books
    sent = SentCorrections(campaign).all
    wanted = [each for each in books.incidents if each.correction and _is_asked(vendors[each.vendor])]
    missing = _missing(wanted, sent)
    today = now().replace(tzinfo=UTC).astimezone(ZoneInfo(criteria.timezone)).date()
    due = Deadline(today + timedelta(days=criteria.correction_days), timezone=criteria.timezone)
    files = {}
    for number, (path, incident) in enumerate(zip(_paths(missing, campaign), missing, strict=True), start=1):
        files[path] = _workbook(campaign, criteria, vendors[incident.vendor], incident, _Days(today, due), key)
        progress(number, len(missing))
    save_all(files)
    made = tuple(CorrectionRequest(incident.id, incident.vendor, today, due.day) for incident in missing)
    return CorrectionsAsked(criteria, due, made, tuple(each.request for each in sent), tuple(vendors.values()))


def _is_asked(vendor: Vendor) -> bool:
    return vendor.takes_part and not vendor.reference


def _missing(wanted: list[Incident], sent: tuple[SentCorrection, ...]) -> tuple[Incident, ...]:
    have = {(each.identity.vendor, each.identity.about) for each in sent}
    return tuple(incident for incident in wanted if (incident.vendor, incident.id) not in have)


def _paths(incidents: tuple[Incident, ...], campaign: Campaign) -> Iterator[Path]:
    """Yield where the correction of each incident goes: nothing is replaced, also where ids differ only in capitals."""
    taken = {path.stem.casefold() for path in campaign.correcting.glob("*")}
    for incident in incidents:
        plain = _UNSAFE.sub("_", incident.id)[:_LONGEST]
        name = f"{incident.vendor}-{plain}"
        if name.casefold() in taken:
            name += f"-{hashlib.sha256(incident.id.encode()).hexdigest()[:_DIGITS]}"
        taken.add(name.casefold())
        yield campaign.correcting / f"{name}.xlsx"


@dataclass(frozen=True)
class _Days:
    asked: date
    due: Deadline


def _workbook(
    campaign: Campaign, criteria: Criteria, vendor: Vendor, incident: Incident, days: _Days, key: bytes
) -> bytes:
    """Return the correction of an incident."""
    own = identity_of(vendor, criteria)
    identity = replace(own, kind=CORRECTION, about=incident.id, deadline=str(days.due))
    asked = AboutIncident(incident.id, incident.moment.date().isoformat(), days.asked.isoformat())
    asks = correction_criteria(criteria, asked, identity.language, days.due)
    form = plan_correction(asks, vendor.lot, identity.language, incident)
    master = write_master(form, asks, template_of(campaign), now(), about=identity, record=as_record(asked))
    return stamp(master, identity, key)
