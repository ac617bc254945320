"""What is written to vendors: the letters to each, mostly one, or why it gets none."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from scorecard.campaign.folder import Campaign, now
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.log import Log, MailState, Sent, read_log
from scorecard.files.shown import shown
from scorecard.files.tables.vendors import load_vendors
from scorecard.post.draft import attached_to, postal, read_mail
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
    RECORD = "record"
    CORRECT = "correct"


Values = Mapping[str, object]
"""What may be put into a text, by name."""


@dataclass(frozen=True)
class Enclosure:
    """A workbook that goes with a letter."""

    content: bytes
    name: str = ""
    """What it is, in front of what it is called otherwise; empty for what a tender's workbook is called."""


@dataclass(frozen=True)
class Letter:
    """What is written to a vendor."""

    vendor: Vendor
    about: tuple[str | bytes, ...]
    """What it is about: what is about the same is sent once."""
    values: Values = field(default_factory=dict)
    """Those that only this kind of letter has."""
    enclosed: tuple[Enclosure, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What a person should look at before it goes out."""
    number: int = 1
    """Of its draft, where a vendor gets several."""
    part: str = ""
    """Which of several it is, as the vendor reads it: "1 of 3"."""


@dataclass(frozen=True)
class NoLetter:
    """That nothing is written to a vendor."""

    vendor: Vendor
    why: str
    """The key of a text below `mail.none`."""
    data: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    """What a person should look at."""


def draft_name(kind: str, vendor: str, number: int = 1) -> str:
    """Return what the draft to a vendor is called, and what a further one: ids of vendors have no "+"."""
    return f"{kind}-{vendor}.eml" if number == 1 else f"{kind}-{vendor}+{number}.eml"


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

    def invited(self, vendor: Vendor) -> date | None:
        """Return the day on which we invited a vendor otherwise than by a draft; `None` where none can be meant."""
        due = None if self.criteria.deadline is None else self.criteria.deadline.day
        return vendor.invited if vendor.is_invited(self.today, due) else None

    def was_invited(self, vendor: Vendor) -> bool:
        """Return whether a vendor was invited, by a draft or otherwise."""
        mails = (sent for sent in self.log.latest if (sent.vendor, sent.kind) == (vendor.id, MailKind.INVITE))
        return self.invited(vendor) is not None or any(is_out(sent.state) for sent in mails)

    @property
    def today(self) -> date:
        """The day by the clocks of the tender."""
        return self.by_its_clocks(self.now).date()

    def by_its_clocks(self, moment: datetime) -> datetime:
        """Return a moment in the time zone of the tender."""
        return moment.astimezone(ZoneInfo(self.criteria.timezone))

    def moment(self, moment: datetime, say: Words) -> str:
        """Return a moment as the clocks of the tender show it: "26 February 2027, 17:00 (Europe/Madrid)"."""
        local = self.by_its_clocks(moment).replace(second=0)
        return say.moment(local.date(), local.time(), self.criteria.timezone)

    def stated(self, deadline: str, say: Words) -> str:
        """Return a deadline that a workbook states of itself as a vendor reads it; empty where it states none."""
        if not deadline:
            return ""
        if "T" in deadline:
            return self.moment(datetime.fromisoformat(deadline), say)
        return say.moment(date.fromisoformat(deadline), None, self.criteria.timezone)

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


def sent_mails(tender: Tender, kind: MailKind) -> Iterator[tuple[Sent, tuple[bytes, ...]]]:
    """Yield the mails of a kind that went out and are kept in sent/mail/, each with what is attached to it."""
    sent = {each.message_id: each for each in tender.log.latest if (each.kind, each.state) == (kind, MailState.SENT)}
    for path in sorted(tender.campaign.mails.glob(f"{kind}-*.eml")) if sent else ():
        content = path.read_bytes()
        if (noted := sent.get(read_mail(content).message_id)) is not None:
            yield noted, attached_to(content)


def is_out(state: str) -> bool:
    """Return whether a mail of this state has gone out, or may have."""
    return state in (MailState.SENT, MailState.SENDING)
