"""What is written to vendors: one letter a vendor, or why it gets none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from scorecard.campaign.folder import Campaign, now
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.log import Log, MailState, read_log
from scorecard.files.shown import shown
from scorecard.files.tables.vendors import load_vendors
from scorecard.post.draft import postal
from scorecard.words import Words, spoken, words

FROM = "SCORECARD_FROM"
"""The environment variable with the sender's address."""


class MailKind(StrEnum):
    """What a mail is for; the texts of each are in `templates/mail/<kind>.<language>.md`."""

    INVITE = "invite"
    REMIND = "remind"
    RECEIPT = "receipt"
    CLARIFY = "clarify"
    ANSWERS = "answers"


Values = Mapping[str, object]
"""What may be put into a text, by name."""


@dataclass(frozen=True)
class Letter:
    """What is written to a vendor."""

    vendor: Vendor
    about: tuple[str | bytes, ...]
    """What it is about: what is about the same is sent once."""
    values: Values = field(default_factory=dict)
    """Those that only this kind of letter has."""
    attached: Path | None = None
    """The workbook that goes with it."""


@dataclass(frozen=True)
class NoLetter:
    """That nothing is written to a vendor."""

    vendor: Vendor
    why: str
    """The key of a text below `mail.none`."""
    data: Mapping[str, object] = field(default_factory=dict)


Letters = Iterable[Letter | NoLetter]


@dataclass(frozen=True)
class Tender:
    """A campaign as whoever writes to its vendors needs it."""

    campaign: Campaign
    criteria: Criteria
    vendors: tuple[Vendor, ...]
    log: Log
    now: datetime
    """With its offset from UTC."""

    @property
    def words(self) -> Words:
        """The words of the campaign's language."""
        return words(self.criteria.language)

    @property
    def is_over(self) -> bool:
        """Whether the deadline is over."""
        return self.criteria.deadline is not None and self.criteria.deadline.is_passed(self.now)

    def language_of(self, vendor: Vendor) -> str:
        """Return the language in which a vendor is written to."""
        return spoken(vendor.language) or self.criteria.language

    def why_not(self, vendor: Vendor) -> NoLetter | None:
        """Return why nothing at all is written to a vendor, or `None` where something may be."""
        if vendor.reference:
            return NoLetter(vendor, "reference")
        if not vendor.takes_part:
            return NoLetter(vendor, "excluded" if vendor.withdrawn is None else "withdrawn")
        if not vendor.email:
            return NoLetter(vendor, "no_address")
        return NoLetter(vendor, "bad_address", {"found": vendor.email}) if postal(vendor.email) is None else None

    def moment(self, moment: datetime, say: Words) -> str:
        """Return a moment as the clocks of the tender show it: "26 February 2027, 17:00 (Europe/Madrid)"."""
        from zoneinfo import ZoneInfo

        local = moment.astimezone(ZoneInfo(self.criteria.timezone)).replace(second=0)
        return say.moment(local.date(), local.time(), self.criteria.timezone)

    def deadline(self, say: Words) -> str:
        """Return the deadline as a vendor reads it; empty where there is none."""
        due = self.criteria.deadline
        return "" if due is None else say.moment(due.day, due.clock, due.timezone)


def open_tender(campaign: Campaign) -> Tender:
    """Return the campaign; raises ScorecardError for problems in criteria.yaml, vendors.csv or the log."""
    criteria = load_criteria(campaign.criteria)
    vendors = load_vendors(campaign.vendors, criteria)
    return Tender(campaign, criteria, vendors, read_log(campaign.log), now().replace(tzinfo=UTC))


def torn_log(tender: Tender) -> tuple[Problem, ...]:
    """Return that the last line of the log is no whole one, where that is so."""
    found = tender.log.torn.decode(errors="replace")
    return (tender.words.problem(Where(shown(tender.campaign.log)), "mail.torn", found=found),) if found else ()


def is_out(state: str) -> bool:
    """Return whether a mail of this state has gone out, or may have."""
    return state in (MailState.SENT, MailState.SENDING)
