"""`scorecard correct`: a workbook for each incident that needs a correction of error and has none yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.sending.press import identity_of, template_of
from scorecard.campaign.sending.wanted import WantedCorrections, names_of
from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.corrections import CorrectionRequest
from scorecard.core.model.responses import Identity
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import need_key
from scorecard.files.save import save_all
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.correction import AboutIncident, as_record, correction_criteria, plan_correction, told_of
from scorecard.forms.identity import CORRECTION
from scorecard.forms.layout import Form
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master


@dataclass(frozen=True)
class CorrectionsAsked:
    """Who is asked for a correction of error."""

    criteria: Criteria
    due: Deadline
    """Of what was made now."""
    made: tuple[CorrectionRequest, ...]
    out: tuple[CorrectionRequest, ...]
    """What was asked for before."""
    no_longer: tuple[CorrectionRequest, ...]
    """What was asked for before, and the table of incidents does not ask for any more."""
    vendors: tuple[Vendor, ...]
    problems: tuple[Problem, ...]
    """What a person should look at before anything is sent."""
    is_complete: bool
    """Whether each incident that needs a correction has one now."""


def correct(campaign: Campaign, progress: Progress) -> CorrectionsAsked:
    """Make the corrections that are missing, and sign them; vendors that take part no more are asked for none.

    Raises ScorecardError for problems in the campaign's files, and without a key.
    """
    campaign.settle()
    criteria = load_criteria(campaign.criteria)
    key = need_key(campaign.folder)
    vendors = load_vendors(campaign.vendors, criteria)
    wanted = WantedCorrections(campaign, criteria, vendors)
    missing, called = wanted.missing, {vendor.id: vendor for vendor in vendors}
    today = now().replace(tzinfo=UTC).astimezone(ZoneInfo(criteria.timezone)).date()
    due = Deadline(today + timedelta(days=criteria.correction_days), timezone=criteria.timezone)
    files = {}
    for number, (path, incident) in enumerate(zip(paths_of(missing, campaign), missing, strict=True), start=1):
        asking = CorrectionAsking(criteria, called[incident.vendor], incident, today, due)
        files[path] = asking.workbook(campaign, key)
        progress(number, len(missing))
    save_all(files)
    made = tuple(CorrectionRequest(incident.id, incident.vendor, today, due.day) for incident in missing)
    out, no_longer = (tuple(each.request for each in some) for some in (wanted.out, wanted.no_longer))
    problems = (*wanted.problems(), *wanted.doubts(missing))
    return CorrectionsAsked(criteria, due, made, out, no_longer, vendors, problems, not wanted.held_back)


def paths_of(incidents: Sequence[Incident], campaign: Campaign) -> Iterator[Path]:
    """Yield where the correction of each incident goes: nothing is replaced, also where ids differ only in capitals."""
    taken = {path.stem.casefold() for path in campaign.correcting.glob("*")}
    for incident in incidents:
        plain, longer = names_of(incident)
        name = longer if plain.casefold() in taken else plain
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
        incident = self.incident
        happened = incident.moment.date().isoformat()
        return AboutIncident(incident.id, happened, self.asked.isoformat(), told_of(incident))

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
