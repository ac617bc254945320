"""`scorecard correct`: a workbook for each incident that needs a correction of error and has none yet."""

import hashlib
import re
from collections.abc import Iterator, Sequence
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
from scorecard.core.model.responses import Identity
from scorecard.core.model.vendors import Vendor
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import need_key
from scorecard.files.save import save_all
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.correction import AboutIncident, as_record, correction_criteria, plan_correction
from scorecard.forms.identity import CORRECTION
from scorecard.forms.layout import Form
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
    for number, (path, incident) in enumerate(zip(paths_of(missing, campaign), missing, strict=True), start=1):
        asking = CorrectionAsking(criteria, vendors[incident.vendor], incident, today, due)
        files[path] = asking.workbook(campaign, key)
        progress(number, len(missing))
    save_all(files)
    made = tuple(CorrectionRequest(incident.id, incident.vendor, today, due.day) for incident in missing)
    return CorrectionsAsked(criteria, due, made, tuple(each.request for each in sent), tuple(vendors.values()))


def _is_asked(vendor: Vendor) -> bool:
    return vendor.takes_part and not vendor.reference


def _missing(wanted: list[Incident], sent: tuple[SentCorrection, ...]) -> tuple[Incident, ...]:
    have = {(each.identity.vendor, each.identity.about) for each in sent}
    return tuple(incident for incident in wanted if (incident.vendor, incident.id) not in have)


def paths_of(incidents: Sequence[Incident], campaign: Campaign) -> Iterator[Path]:
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
class CorrectionAsking:
    """That a vendor is asked for the correction of an incident."""

    criteria: Criteria
    vendor: Vendor
    incident: Incident
    asked: date
    due: Deadline

    @property
    def identity(self) -> Identity:
        """Whose the workbook is, and what it is about."""
        own = identity_of(self.vendor, self.criteria)
        return replace(own, kind=CORRECTION, about=self.incident.id, deadline=str(self.due))

    @property
    def about(self) -> AboutIncident:
        """What must be known of the incident to read what comes back."""
        return AboutIncident(self.incident.id, self.incident.moment.date().isoformat(), self.asked.isoformat())

    @property
    def asks(self) -> Criteria:
        """What is asked, as criteria."""
        return correction_criteria(self.criteria, self.about, self.identity.language, self.due)

    @property
    def form(self) -> Form:
        """Where everything stands in the workbook."""
        return plan_correction(self.asks, self.vendor.lot, self.identity.language, self.incident)

    def workbook(self, campaign: Campaign, key: bytes) -> bytes:
        """Return the workbook, signed with the campaign's key."""
        template, record = template_of(campaign), as_record(self.about)
        master = write_master(self.form, self.asks, template, now(), about=self.identity, record=record)
        return stamp(master, self.identity, key)
