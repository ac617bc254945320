"""`scorecard init`: a new campaign folder."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import make_key
from scorecard.files.save import save
from scorecard.files.shipped import Copied, copy_shipped
from scorecard.files.tables.vendors import REFERENCE

VENDOR_COLUMNS = ("vendor", "name", "lot", "contact", "email", "language", "role")


def init(folder: Path) -> Copied:
    """Make a campaign folder, or add what an existing one lacks; nothing that is there is ever replaced.

    Raises ScorecardError where a file cannot be written, or where an existing criteria.yaml has problems.
    """
    campaign = Campaign(folder)
    copied = copy_shipped(folder)
    criteria = load_criteria(campaign.criteria)
    written, kept = list(copied.written), list(copied.kept)
    samples = _sample_vendors(criteria)
    for name, content in (("vendors.csv", vendors_csv(samples)), ("kpis.csv", kpis_csv(criteria, samples, {}))):
        if (folder / name).exists() or (folder / name).with_suffix(".xlsx").exists():
            kept.append(name)
        else:
            save(folder / name, content)
            written.append(name)
    (written if make_key(folder) else kept).append(".scorecard/key")
    campaign.returned.mkdir(exist_ok=True)
    return Copied(tuple(written), tuple(kept))


def _sample_vendors(criteria: Criteria) -> tuple[Vendor, ...]:
    """Return one vendor a lot, so that every command can be tried before the table is filled in."""
    return tuple(
        Vendor(
            *(f"sample-{number}", f"Sample Company {number}", lot),
            *("Account manager", f"partner{number}@sample.example", criteria.language),
        )
        for number, lot in enumerate(criteria.lots or ("",), start=1)
    )


def vendors_csv(vendors: tuple[Vendor, ...]) -> bytes:
    """Return a vendors.csv."""
    rows = (
        (vendor.id, vendor.name, "" if vendor.reference else vendor.lot, vendor.contact, vendor.email, vendor.language)
        for vendor in vendors
    )
    roles = (REFERENCE if vendor.reference else "" for vendor in vendors)
    return table_csv(VENDOR_COLUMNS, [(*row, role) for row, role in zip(rows, roles, strict=True)])


def kpis_csv(criteria: Criteria, vendors: tuple[Vendor, ...], values: dict[str, dict[str, str]]) -> bytes:
    """Return a kpis.csv with a row a vendor and a column a KPI; `values` by vendor and KPI, empty where unknown."""
    head = ("vendor", *(kpi.column for kpi in criteria.kpis))
    rows = ((vendor.id, *(values.get(vendor.id, {}).get(kpi.id, "") for kpi in criteria.kpis)) for vendor in vendors)
    return table_csv(head, rows)


def table_csv(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    """Return a table that Excel opens with all its letters right."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows((head, *rows))
    # Without the mark at its beginning, Excel takes the file for one in the old encoding of the country.
    return text.getvalue().encode("utf-8-sig")
