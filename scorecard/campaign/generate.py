"""`scorecard generate`: one questionnaire a vendor, ready to e-mail."""

from pathlib import Path

from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import key_path, read_key
from scorecard.files.save import save_all
from scorecard.files.shipped import shipped
from scorecard.files.shown import shown
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.layout import plan
from scorecard.forms.stamp import Master, stamp
from scorecard.forms.template import load_template
from scorecard.forms.write import write_master


def generate(campaign: Campaign, progress: Progress) -> tuple[Vendor, ...]:
    """Make a questionnaire for every vendor, keep the criteria as sent, and return the vendors.

    Raises ScorecardError for problems in criteria.yaml or vendors.csv, where the campaign has no key, and where a file
    cannot be written.
    """
    criteria = load_criteria(campaign.criteria)
    vendors = load_vendors(campaign.vendors, criteria)
    key = _key(campaign)
    made_on = now()
    template = _template(campaign)
    made: dict[tuple[str, str], Master] = {}
    files = {campaign.criteria_as_sent(criteria.fingerprint): campaign.criteria.read_bytes()}
    for number, vendor in enumerate(vendors, start=1):
        identity = identity_of(vendor, criteria)
        which = (vendor.lot, identity.language)
        if which not in made:
            made[which] = write_master(plan(criteria, *which), criteria, template, made_on)
        files[questionnaire_path(campaign, vendor)] = stamp(made[which], identity, key)
        progress(number, len(vendors))
    save_all(files)
    return vendors


def questionnaire_path(campaign: Campaign, vendor: Vendor) -> Path:
    """Return where a vendor's questionnaire lies."""
    return campaign.sent / f"{vendor.id}.xlsx"


def identity_of(vendor: Vendor, criteria: Criteria) -> Identity:
    """Return what a vendor's questionnaire says about whom it was made for."""
    language = vendor.language or criteria.language
    return Identity(vendor.id, vendor.name, vendor.lot, language, str(criteria.title), criteria.fingerprint)


def _template(campaign: Campaign) -> bytes:
    """Return the campaign's template, or the shipped one where the campaign has none."""
    if campaign.template.exists():
        return load_template(campaign.template.read_bytes(), shown(campaign.template))
    return (shipped() / "templates" / "questionnaire.xlsx").read_bytes()


def _key(campaign: Campaign) -> bytes:
    key = read_key(campaign.folder)
    if key is None:
        where = Where(shown(key_path(campaign.folder)))
        hint = f"Run `scorecard init {shown(campaign.folder)}`: it adds what is missing and replaces nothing."
        raise ScorecardError(Problem(where, "The campaign has no key to sign its questionnaires with.", hint))
    return key
