"""What is asked and measured, and what it is worth: the whole of criteria.yaml."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from scorecard.core.model import kinds
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.misreads import Unclear
from scorecard.core.model.record.corrections import CORRECTION_DAYS
from scorecard.core.model.record.measures import RecordQuestion, RecordUse
from scorecard.core.model.vendors import Vendor

ALL_LOTS = "*"
"""Stands for a lot where all of them are meant, as for the buyer's own questionnaire."""


@dataclass(frozen=True)
class Condition:
    """Holds where another question was answered with one of its options (`yes` and `no` for a yes/no question)."""

    question: str
    option: str


@dataclass(frozen=True)
class Contradiction:
    """An answer that does not go with an answer to another question; to give both costs no points."""

    answer: str
    """An option of the question that it belongs to, or `yes` or `no`."""
    other: Condition


@dataclass(frozen=True)
class SameMeaning:
    """That a question means the same as it was sent, though it is worded otherwise."""

    sent: str
    """The fingerprint of the pair: its texts as sent, and as they are."""
    reason: str


@dataclass(frozen=True)
class Question:
    """One question to a vendor."""

    id: str
    text: kinds.Text
    kind: kinds.Kind
    weight: float
    name: kinds.Text | None = None
    """What reports call it, in a few words; a vendor never sees it."""
    help: kinds.Text | None = None
    why: str = ""
    """For the buyer only; a vendor never sees it."""
    required: bool = False
    evidence: bool = False
    """Whether a document, a link or a figure is asked for beside the answer."""
    not_applicable: bool = False
    """Whether "not applicable", with a reason, is an answer."""
    only_if: Condition | None = None
    lots: tuple[str, ...] = ()
    """The lots in which it is asked; empty for all."""
    contradicts: tuple[Contradiction, ...] = ()
    follow_through: tuple[str, ...] = ()
    """The options of it, or `yes` and `no`, that claim that promises to customers are kept: held against the record."""
    same_meaning: SameMeaning | None = None
    """`None` where nobody says so."""
    contract: bool = True
    """Whether a better answer is something to agree on in a contract, as a fact of scope or a founding date is not."""

    @property
    def is_text(self) -> bool:
        """Whether it is answered in words, which earn nothing before a reviewer has read them."""
        return isinstance(self.kind, kinds.FreeText)

    @property
    def knockout(self) -> bool | None:
        """The answer that disqualifies, yes or no; `None` where none does."""
        return self.kind.knockout if isinstance(self.kind, kinds.YesNo) else None

    @property
    def parts(self) -> tuple[kinds.Item, ...] | tuple[kinds.Option, ...]:
        """What has an answer of its own: the items of a checklist, or the options that may hold together."""
        if isinstance(self.kind, kinds.Checklist):
            return self.kind.items
        return self.kind.options if isinstance(self.kind, kinds.Multi) else ()

    @property
    def must_be_answered(self) -> bool:
        """Whether a vendor is not eligible without an answer to it; so it is always where an answer disqualifies."""
        return self.required or self.knockout is not None

    @property
    def unit(self) -> kinds.Text:
        """What a number is counted in; empty where it asks for none."""
        return self.kind.unit if isinstance(self.kind, kinds.Number) else kinds.NO_TEXT

    @property
    def ask(self) -> kinds.Range:
        """Which numbers are asked about."""
        return self.kind.ask if isinstance(self.kind, kinds.Number) else kinds.UNBOUNDED

    @property
    def check(self) -> kinds.FactCheck | None:
        """The figure of our own that a number is held against; `None` where there is none."""
        check = self.kind.check if isinstance(self.kind, kinds.Number) else None
        return check if isinstance(check, kinds.FactCheck) else None

    @property
    def record_check(self) -> kinds.RecordCheck | None:
        """The measure of our own books that a number is held against; `None` where there is none."""
        check = self.kind.check if isinstance(self.kind, kinds.Number) else None
        return check if isinstance(check, kinds.RecordCheck) else None


@dataclass(frozen=True)
class Criterion:
    """One of the criteria of alignment, with its questions."""

    id: str
    name: kinds.Text
    weight: float
    questions: tuple[Question, ...]
    about: kinds.Text | None = None
    floor: float | None = None
    """Points under which a vendor is not eligible."""
    lots: tuple[str, ...] = ()
    records: tuple[RecordQuestion, ...] = ()
    """What our own books answer in it, of which no vendor is asked anything."""

    @cached_property
    def asks(self) -> frozenset[str]:
        """The ids of its questions."""
        return frozenset(question.id for question in self.questions)


@dataclass(frozen=True)
class Buyer:
    """The company that asks."""

    name: str
    contact: str = ""


@dataclass(frozen=True)
class BrandValue:
    """A value of the buyer's, printed on the cover."""

    name: kinds.Text
    text: kinds.Text


@dataclass(frozen=True)
class Minimum:
    """Points under which a vendor is not eligible, whatever its total."""

    alignment: float | None = None
    financial: float | None = None


@dataclass(frozen=True)
class Credit:
    """The shares (0-1) of its points that an answer earns where evidence is asked for."""

    declared: float = 1.0
    """As long as nobody has checked the evidence."""
    verified: float = 1.0
    """Once a review has; never under `declared`."""
    none: float = 1.0
    """As long as no evidence is named, at the most; see `unnamed`."""

    @property
    def unnamed(self) -> float:
        """The share as long as no evidence is named, never over `declared`."""
        return min(self.none, self.declared)

    @property
    def wants_names(self) -> bool:
        """Whether an answer earns less as long as no evidence is named."""
        return self.none < self.declared


@dataclass(frozen=True)
class Doubt:
    """The chances (0-1) that an answer is one step off, half of them each way."""

    declared: float = 0.0
    """Of an answer that nobody has verified."""
    verified: float = 0.0
    """Of one whose evidence a review has verified; never over `declared`."""


@dataclass(frozen=True)
class Scenario:
    """Other weights, under a name; those that it does not name stay as they are."""

    name: str
    alignment_share: float | None = None
    """Share (0-1)."""
    criteria: tuple[tuple[str, float], ...] = ()
    """Pairs of id and weight."""
    kpis: tuple[tuple[str, float], ...] = ()
    """Pairs of id and weight."""


@dataclass(frozen=True)
class Deadline:
    """The last moment at which an answer is in time."""

    day: date
    clock: time | None = None
    """`None` for the end of the day."""
    timezone: str = "UTC"
    """An IANA name."""

    def is_passed(self, moment: datetime) -> bool:
        """Return whether a moment, with its offset from UTC, lies after the deadline; the moment itself is in time."""
        stated = self.stated
        return moment > stated if isinstance(stated, datetime) else self.local(moment).date() > stated

    def is_before(self, other: "Deadline") -> bool:
        """Return whether an answer may be in time for another deadline and late for this one."""
        return self.is_passed(datetime.combine(other.day, other.clock or time.max, ZoneInfo(other.timezone)))

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the clocks of the tender's time zone show it."""
        return moment.astimezone(ZoneInfo(self.timezone))

    @property
    def stated(self) -> date | datetime:
        """The day, or with a clock the moment of its time zone."""
        if self.clock is None:
            return self.day
        return datetime.combine(self.day, self.clock, ZoneInfo(self.timezone))

    def __str__(self) -> str:
        """Return it in ISO 8601."""
        return self.stated.isoformat()


@dataclass(frozen=True)
class DeclaredChange:
    """What was changed in the criteria after answers had come back, and who decided it."""

    what: tuple[str, ...]
    """The ids of criteria, questions and KPIs, or keys such as `alignment_share`."""
    reason: str
    decided_by: str
    date: date


class Disclose(StrEnum):
    """What the cover tells vendors about the scoring."""

    WEIGHTS = "weights"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Criteria:
    """The whole of criteria.yaml."""

    title: kinds.Text
    language: str
    buyer: Buyer
    criteria: tuple[Criterion, ...]
    kpis: tuple[Kpi, ...]
    alignment_share: float
    """The share (0-1) of alignment in the total; the rest is financial."""
    fingerprint: str
    """Changes whenever anything in the file does, comments and layout apart."""
    deadline: Deadline | None = None
    timezone: str = "UTC"
    """That of the tender, an IANA name."""
    sealed: bool = False
    """Whether nothing of what vendors answer is told before the deadline."""
    questions_until: date | None = None
    """The last day on which vendors may ask; `None` where none is set."""
    names_kept_until: date | None = None
    """The day after which the names of those who answered are deleted; `None` where none is set."""
    minimum: Minimum = Minimum()
    complete: float = 0.8
    """The coverage (share) under which a vendor is only provisional."""
    cover: kinds.Text | None = None
    disclose: Disclose = Disclose.NOTHING
    brand_values: tuple[BrandValue, ...] = ()
    lots: tuple[str, ...] = ()
    """All lots in order; empty where the campaign has none."""
    credit: Credit = Credit()
    scenarios: tuple[Scenario, ...] = ()
    """In order of name."""
    changes: tuple[DeclaredChange, ...] = ()
    """Those that were decided after answers had come back."""
    doubt: Doubt | None = None
    """`None` where answers are taken as they are."""
    record: RecordUse = RecordUse.SHOWN
    """Whether what our own books say earns points."""
    correction_days: int = CORRECTION_DAYS
    """So many days a vendor has for a correction of error."""
    clarify: tuple[Unclear, ...] = (Unclear.UNREADABLE, Unclear.EVIDENCE)
    """What vendors may be asked about again."""

    def is_sealed(self, now: datetime) -> bool:
        """Return whether nothing of what vendors answer may be told yet; `now` has its offset from UTC."""
        return self.sealed and self.deadline is not None and not self.deadline.is_passed(now)

    def for_lot(self, lot: str) -> tuple[Criterion, ...]:
        """Return the criteria of a lot (or of `ALL_LOTS`), each with only the questions that are asked in it."""
        if lot not in self._of_lots:
            self._of_lots[lot] = self._asked_in(lot)
        return self._of_lots[lot]

    @cached_property
    def _of_lots(self) -> dict[str, tuple[Criterion, ...]]:
        """Those that were asked for, so that all vendors of a lot have the same."""
        return {}

    def _asked_in(self, lot: str) -> tuple[Criterion, ...]:
        asked = []
        for criterion in self.criteria:
            if _in_lot(criterion.lots, lot):
                questions = tuple(question for question in criterion.questions if _in_lot(question.lots, lot))
                records = tuple(question for question in criterion.records if _in_lot(question.lots, lot))
                asked.append(replace(criterion, questions=questions, records=records))
        return tuple(asked)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of all criteria, in order."""
        return tuple(question for criterion in self.criteria for question in criterion.questions)

    @property
    def records(self) -> tuple[RecordQuestion, ...]:
        """What our own books answer in all criteria, in order."""
        return tuple(question for criterion in self.criteria for question in criterion.records)

    def records_of(self, lot: str) -> tuple[RecordQuestion, ...]:
        """Return what our own books answer in a lot."""
        return tuple(question for criterion in self.for_lot(lot) for question in criterion.records)

    def question(self, question: str) -> Question | None:
        """Return a question by its id, or `None` where there is no such question."""
        return next((each for each in self.questions if each.id == question), None)

    @property
    def fact_columns(self) -> tuple[str, ...]:
        """The columns of the KPI table that answers are held against, each once."""
        return tuple(dict.fromkeys(question.check.column for question in self.questions if question.check))

    def kpis_of(self, lot: str) -> tuple[Kpi, ...]:
        """Return the KPIs that are measured in a lot."""
        if lot not in self._kpis_of_lots:
            self._kpis_of_lots[lot] = tuple(kpi for kpi in self.kpis if _in_lot(kpi.lots, lot))
        return self._kpis_of_lots[lot]

    @cached_property
    def _kpis_of_lots(self) -> dict[str, tuple[Kpi, ...]]:
        return {}

    def leaves_doubt(self, lot: str) -> bool:
        """Return whether the criteria state what may be off in the answers or the figures of a lot."""
        return self.doubt is not None or any(kpi.uncertainty is not None for kpi in self.kpis_of(lot))

    def kpis_measured(self, vendor: Vendor) -> tuple[Kpi, ...]:
        """Return the KPIs that are measured of a vendor: those of its lot, none of the buyer or who withdrew."""
        return () if vendor.reference or vendor.withdrawn is not None else self.kpis_of(vendor.lot)


def _in_lot(lots: tuple[str, ...], lot: str) -> bool:
    return not lots or lot in lots or lot == ALL_LOTS
