"""`scorecard generate`: one questionnaire a vendor, ready to e-mail."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scorecard.campaign.folder import Campaign, now
from scorecard.core.model import Criteria, Identity, Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.key import read_key
from scorecard.files.save import save
from scorecard.files.schema import load_criteria
from scorecard.files.shown import shown
from scorecard.files.tables import load_vendors
from scorecard.forms.layout import Form, plan
from scorecard.forms.write import write_questionnaire

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


@dataclass(frozen=True)
class Generated:
    """The questionnaires that were made."""

    folder: Path
    vendors: tuple[Vendor, ...]


def generate(campaign: Campaign, progress: Progress) -> Generated:
    """Make a questionnaire for every vendor, and keep the criteria as sent.

    Raises ScorecardError for problems in criteria.yaml or vendors.csv, where the campaign has no key, and where a file
    cannot be written.
    """
    criteria = load_criteria(campaign.criteria)
    vendors = load_vendors(campaign.vendors, criteria)
    key = _key(campaign)
    made_on = now()
    planned = lru_cache(maxsize=None)(lambda lot, language: plan(criteria, lot, language))
    save(campaign.sent / f"criteria-{criteria.fingerprint}.yaml", campaign.criteria.read_bytes())
    for number, vendor in enumerate(vendors, start=1):
        identity = identity_of(vendor, criteria)
        form: Form = planned(vendor.lot, identity.language)
        save(questionnaire_path(campaign, vendor), write_questionnaire(form, criteria, identity, key, made_on))
        progress(number, len(vendors))
    return Generated(campaign.sent, vendors)


def questionnaire_path(campaign: Campaign, vendor: Vendor) -> Path:
    """Return where a vendor's questionnaire lies."""
    return campaign.sent / f"{vendor.id}.xlsx"


def identity_of(vendor: Vendor, criteria: Criteria) -> Identity:
    """Return what a vendor's questionnaire says about whom it was made for."""
    return Identity(
        vendor=vendor.id,
        name=vendor.name,
        lot=vendor.lot,
        language=vendor.language or criteria.language,
        campaign=str(criteria.title),
        criteria=criteria.fingerprint,
    )


def _key(campaign: Campaign) -> bytes:
    key = read_key(campaign.folder)
    if key is None:
        where = Where(shown(campaign.folder / ".scorecard" / "key"))
        hint = f"Run `scorecard init {shown(campaign.folder)}`: it adds what is missing and replaces nothing."
        raise ScorecardError(Problem(where, "The campaign has no key to sign its questionnaires with.", hint))
    return key
