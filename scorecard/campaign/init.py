"""`scorecard init`: a new campaign folder."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import ALL_LOTS, Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import make_key
from scorecard.files.save import save
from scorecard.files.shipped import copy_shipped
from scorecard.files.tables.reviews import COLUMNS as REVIEW_COLUMNS
from scorecard.files.tables.vendors import REFERENCE

VENDOR_COLUMNS = ("vendor", "name", "lot", "contact", "email", "language", "role")


@dataclass(frozen=True)
class Made:
    """What became of the files of a campaign folder, by their names within it."""

    campaign: Campaign
    written: tuple[str, ...]
    kept: tuple[str, ...]
    """Files that were there before, and were left as they were."""


def init(folder: Path) -> Made:
    """Make a campaign folder, or add what an existing one lacks; nothing that is there is ever replaced.

    Raises ScorecardError where a file cannot be written, or where an existing criteria.yaml has problems.
    """
    campaign = Campaign(folder)
    copied = copy_shipped(folder)
    criteria = load_criteria(campaign.criteria)
    written, kept = list(copied.written), list(copied.kept)
    samples = _sample_vendors(criteria)
    tables = (("vendors.csv", vendors_csv(samples)), ("kpis.csv", kpis_csv(criteria, samples, {})))
    for name, content in tables:
        if (folder / name).exists() or (folder / name).with_suffix(".xlsx").exists():
            kept.append(name)
        else:
            save(folder / name, content)
            written.append(name)
    (written if make_key(folder) else kept).append(".scorecard/key")
    campaign.returned.mkdir(exist_ok=True)
    return Made(campaign, tuple(written), tuple(kept))


def _sample_vendors(criteria: Criteria) -> tuple[Vendor, ...]:
    """Return one vendor a lot, so that every command can be tried before the table is filled in."""
    lots = criteria.lots or ("",)
    return tuple(
        Vendor(
            id=f"sample-{number}",
            name=f"Sample Company {number}",
            lot=lot,
            contact="Account manager",
            email=f"partner{number}@sample.example",
            language=criteria.language,
        )
        for number, lot in enumerate(lots, start=1)
    )


def vendors_csv(vendors: tuple[Vendor, ...]) -> bytes:
    """Return a vendors.csv that Excel opens with all its letters right."""
    rows = [
        (
            vendor.id,
            vendor.name,
            "" if vendor.lot == ALL_LOTS else vendor.lot,
            vendor.contact,
            vendor.email,
            vendor.language,
            REFERENCE if vendor.reference else "",
        )
        for vendor in vendors
    ]
    return _csv((VENDOR_COLUMNS, *rows))


def kpis_csv(criteria: Criteria, vendors: tuple[Vendor, ...], values: dict[str, dict[str, str]]) -> bytes:
    """Return a kpis.csv with a row a vendor and a column a KPI; `values` by vendor and KPI, empty where unknown."""
    head = ("vendor", *(kpi.column for kpi in criteria.kpis))
    rows = [(vendor.id, *(values.get(vendor.id, {}).get(kpi.id, "") for kpi in criteria.kpis)) for vendor in vendors]
    return _csv((head, *rows))


def reviews_csv(rows: tuple[tuple[str, ...], ...]) -> bytes:
    """Return a reviews.csv with these rows under its header."""
    return _csv((REVIEW_COLUMNS, *rows))


def _csv(rows: tuple[tuple[str, ...], ...]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    # Without the mark at its beginning, Excel takes the file for one in the old encoding of the country.
    return text.getvalue().encode("utf-8-sig")
