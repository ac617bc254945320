"""Questionnaires are made, and those in sent/ compared with what they would be now."""

import io
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from scorecard.campaign.folder import Campaign, now
from scorecard.campaign.returns.as_sent import load_as_sent
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.responses import Answer, Identity
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.changes import differences
from scorecard.files.shipped import shipped
from scorecard.files.shown import shown
from scorecard.forms.earlier import Filled, filled_cells
from scorecard.forms.identity import identity_for, is_genuine
from scorecard.forms.layout import Form
from scorecard.forms.plan import plan
from scorecard.forms.reading.confirmation import cells_in
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.stamp import Master, stamp
from scorecard.forms.template import load_template
from scorecard.forms.write import write_filled, write_master
from scorecard.words import spoken
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

_DATES = "docProps/core.xml"
"""The part of a workbook that says when it was made."""


class WhyMade(StrEnum):
    """WhyMade a vendor's questionnaire is made."""

    NEW = "new"
    """There is none."""
    DAMAGED = "damaged"
    """What lies in its place cannot be read, or was not made by this campaign."""
    VENDOR = "vendor"
    """It says another name, lot or language."""
    DEADLINE = "deadline"
    CHANGED = "changed"
    """It asks or says something else."""
    LOOK = "look"
    """It asks and says the same: a vendor that has the earlier one need not get another."""

    @property
    def is_for_all(self) -> bool:
        """Whether what changed concerns all vendors of a lot, who must be told the same."""
        return self in (WhyMade.DEADLINE, WhyMade.CHANGED)


@dataclass(frozen=True)
class Due:
    """A questionnaire that is to be made, and why."""

    vendor: Vendor
    why: WhyMade
    changes: tuple[Difference, ...] = ()
    """What differs in the criteria since it was made, points apart, which no vendor sees; for the reason CHANGED."""
    deadline: date | datetime | None = None
    """The deadline that it states; for the reason DEADLINE."""


class Press:
    """Makes questionnaires, and tells which of those that lie in sent/ are no longer as they would be made."""

    def __init__(self, campaign: Campaign, criteria: Criteria, key: bytes) -> None:
        """Raises ScorecardError where the campaign's template cannot be used."""
        self.criteria = criteria
        self._campaign = campaign
        self._key = key
        self._made_on = now()
        self._template = template_of(campaign)
        self._master = lru_cache(maxsize=None)(self._drawn)
        self._sent = lru_cache(maxsize=None)(lambda fingerprint: load_as_sent(campaign, fingerprint))

    def made_for(self, vendor: Vendor, earlier: Sequence[Answer] = ()) -> bytes:
        """Return the questionnaire of a vendor; of `earlier` answers what is not open is filled in."""
        identity = identity_of(vendor, self.criteria)
        form = plan(self.criteria, identity.lot, identity.language)
        filled = filled_cells(form, earlier)
        return self._filled_copy(identity, filled, form, self.criteria) if filled else self._copy(identity)

    def due(self, vendor: Vendor) -> Due | None:
        """Return why a vendor's questionnaire is to be made, or `None` where the one in sent/ is as it would be."""
        path = questionnaire_path(self._campaign, vendor)
        if not path.is_file():
            return Due(vendor, WhyMade.NEW)
        content, wanted = path.read_bytes(), identity_of(vendor, self.criteria)
        if _same(content, self._copy(wanted)):
            return None
        with suppress(Unreadable):
            found, signature = read_identity(read_workbook(content))
            if found is not None and is_genuine(found, signature, self._key):
                return self._compared(vendor, content, found, wanted)
        return Due(vendor, WhyMade.DAMAGED)

    def _compared(self, vendor: Vendor, content: bytes, found: Identity, wanted: Identity) -> Due | None:
        made_for, meant = ((each.vendor, each.name, each.lot, each.language) for each in (found, wanted))
        if made_for != meant:
            return Due(vendor, WhyMade.VENDOR)
        if found.deadline != wanted.deadline:
            return Due(vendor, WhyMade.DEADLINE, deadline=_stated(found.deadline))
        sent = self.criteria if found.criteria == wanted.criteria else self._sent(found.criteria)
        if sent is None:
            return Due(vendor, WhyMade.CHANGED)
        # The criteria may differ in what no vendor sees, such as points.
        bare = replace(found, filled="")
        as_sent = self._copy(bare, sent)
        if not _same(as_sent, self._copy(bare)):
            seen = (change for change in differences(sent, self.criteria) if change.code is not DifferenceCode.POINTS)
            return Due(vendor, WhyMade.CHANGED, tuple(seen))
        if found.filled:
            form = plan(sent, found.lot, found.language)
            as_sent = self._filled_copy(bare, cells_in(read_workbook(content), form), form, sent)
        return None if _same(content, as_sent) else Due(vendor, WhyMade.LOOK)

    def _filled_copy(self, identity: Identity, filled: Filled, form: Form, criteria: Criteria) -> bytes:
        """Return the copy of an identity with the vendor's earlier answers."""
        return write_filled(form, criteria, self._template, self._made_on, filled, identity, self._key)

    def _copy(self, identity: Identity, criteria: Criteria | None = None) -> bytes:
        """Return the copy of an identity, drawn from the present criteria unless others are given."""
        drawn_from = criteria or self.criteria
        master = self._master(drawn_from.fingerprint, identity.lot, identity.language)
        # What it was drawn from stands in it; where only that differs, all that a vendor sees is the same.
        parts = {name: part.replace(drawn_from.fingerprint, identity.criteria) for name, part in master.marked.items()}
        return stamp(replace(master, marked=parts), identity, self._key)

    def _drawn(self, fingerprint: str, lot: str, language: str) -> Master:
        of_now = fingerprint == self.criteria.fingerprint
        criteria = self.criteria if of_now else self._sent(fingerprint) or self.criteria
        return write_master(plan(criteria, lot, language), criteria, self._template, self._made_on)


def _stated(text: str) -> date | datetime | None:
    """Return a deadline as a questionnaire states it."""
    if not text:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _same(content: bytes, other: bytes) -> bool:
    """Return whether two workbooks hold the same but for when they were made."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as one, zipfile.ZipFile(io.BytesIO(other)) as two:
            sizes = [{part.filename: part.file_size for part in archive.infolist()} for archive in (one, two)]
            names = sizes[1].keys() - {_DATES}
            differs = sizes[0].keys() != sizes[1].keys() or any(sizes[0][name] != sizes[1][name] for name in names)
            return not differs and all(one.read(name) == two.read(name) for name in names)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError):
        return False


def questionnaire_path(campaign: Campaign, vendor: Vendor) -> Path:
    """Return where a vendor's questionnaire lies."""
    return campaign.sent / f"{vendor.id}.xlsx"


def identity_of(vendor: Vendor, criteria: Criteria) -> Identity:
    """Return what a vendor's questionnaire says about whom it was made for."""
    language = spoken(vendor.language) or criteria.language
    return identity_for(criteria, vendor.id, vendor.name, vendor.lot, language)


def template_of(campaign: Campaign) -> bytes:
    """Return the campaign's template, or the shipped one where the campaign has none."""
    if campaign.template.exists():
        return load_template(campaign.template.read_bytes(), shown(campaign.template))
    return (shipped() / "templates" / "questionnaire.xlsx").read_bytes()
