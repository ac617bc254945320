"""The types that cross a stage: frozen, made of tuples, and with `None` for what is missing.

Units everywhere: points are 0-100, shares are 0-1, weights are any number from 0 up (only their proportions count).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, StrEnum

from scorecard.errors import Problem, Where

# --- what is asked (criteria.yaml) -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Text:
    """A text in one or more languages; the campaign's own comes first."""

    versions: tuple[tuple[str, str], ...]
    """Pairs of language code and text, never empty."""

    def __str__(self) -> str:
        return self.versions[0][1]

    def of(self, language: str) -> str:
        """Return the text in `language`, or in the campaign's language where there is no such version."""
        return dict(self.versions).get(language, str(self))


ALL_LOTS = "*"
"""Stands for a lot where all of them are meant, as for the buyer's own questionnaire."""

NO_TEXT = Text((("", ""),))
"""For what has no text, such as the unit of a score."""

Anchors = tuple[tuple[float, float], ...]
"""Pairs of value and points, values strictly ascending: straight lines between them, flat outside."""


@dataclass(frozen=True)
class Ask:
    """A value under `below` or over `above` is asked about; it costs no points."""

    below: float | None = None
    above: float | None = None


@dataclass(frozen=True)
class FactCheck:
    """A column of the KPI table that an answer is held against; a contradiction costs no points."""

    column: str
    within: float
    """How far the answer may lie from the figure there, in the unit of the question; exactly so far is agreement."""


@dataclass(frozen=True)
class Option:
    """One of the answers to a choice question."""

    id: str
    text: Text
    points: float


@dataclass(frozen=True)
class Choice:
    """One option is chosen."""

    options: tuple[Option, ...]


@dataclass(frozen=True)
class Scale:
    """A step from 1 to `steps`: step 1 earns 0 points and the last one 100, or the other way round if `reversed`."""

    steps: int
    low: Text
    """What step 1 means."""
    high: Text
    """What the last step means."""
    reversed: bool = False


@dataclass(frozen=True)
class YesNo:
    """Yes or no, with points for each; `knockout` is the answer that disqualifies, if one does."""

    yes: float
    no: float
    knockout: bool | None = None


@dataclass(frozen=True)
class Number:
    """A number in `unit`, worth points by fixed anchors."""

    unit: Text
    anchors: Anchors
    lowest: float
    """The smallest number that is accepted."""
    highest: float
    """The largest number that is accepted."""
    not_measured: float | None = None
    """The points for "we do not measure this"; `None` where that is no answer."""
    ask: Ask = Ask()
    check: FactCheck | None = None


class Need(StrEnum):
    """How much a checklist item matters."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


@dataclass(frozen=True)
class Item:
    """One line of a checklist."""

    id: str
    text: Text
    need: Need


@dataclass(frozen=True)
class Checklist:
    """Items of which each is live, planned, or not there."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class FreeText:
    """A few sentences for a reader; they earn no points by themselves."""

    max_length: int
    """Characters."""


@dataclass(frozen=True)
class Multi:
    """Several options, each with its own yes or no; the points of those that hold are added up, to 100 at the most."""

    options: tuple[Option, ...]


@dataclass(frozen=True)
class Day:
    """A date, worth points by fixed anchors over dates (as ordinal numbers)."""

    anchors: Anchors
    earliest: date
    """The first date that is accepted."""
    latest: date
    """The last date that is accepted."""


@dataclass(frozen=True)
class Span:
    """From opening to closing, in minutes after the midnight at which the day begins; past midnight over 1440."""

    opens: int
    closes: int


Week = tuple[tuple[Span, ...], ...]
"""Seven days from Monday, each with its spans in order; no span means closed."""


@dataclass(frozen=True)
class Channel:
    """A way in which customers reach a person, and the hours that the buyer promises for it."""

    id: str
    name: Text
    weight: float
    week: Week


@dataclass(frozen=True)
class Holiday:
    """A date on which the buyer promises other hours, in all channels: `spans`, or nothing where that is empty."""

    day: date
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Promise:
    """What the buyer promises its own customers, in its own time zone."""

    timezone: str
    """An IANA name such as `Europe/Madrid`."""
    start: date
    """The first day of the 52 weeks in which coverage is counted."""
    channels: tuple[Channel, ...]
    holidays: tuple[Holiday, ...] = ()


@dataclass(frozen=True)
class Hours:
    """A week of opening hours for each promised channel."""

    promise: Promise


Kind = Choice | Scale | YesNo | Number | Checklist | FreeText | Multi | Day | Hours


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
class Question:
    """One question to a vendor."""

    id: str
    text: Text
    kind: Kind
    weight: float
    name: Text | None = None
    """What reports call it, in a few words; a vendor never sees it."""
    help: Text | None = None
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


@dataclass(frozen=True)
class Criterion:
    """One of the criteria of alignment, with its questions."""

    id: str
    name: Text
    weight: float
    questions: tuple[Question, ...]
    about: Text | None = None
    floor: float | None = None
    """Points under which a vendor is not eligible."""
    lots: tuple[str, ...] = ()


class Supplier(StrEnum):
    """Who supplies a KPI's values, and so whose gap a missing one is."""

    BUYER = "buyer"
    VENDOR = "vendor"


@dataclass(frozen=True)
class Limit:
    """A KPI value beyond it makes a vendor not eligible."""

    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True)
class Kpi:
    """A financial key performance indicator, measured per vendor."""

    id: str
    name: Text
    weight: float
    anchors: Anchors
    unit: Text = NO_TEXT
    column: str = ""
    """Its column in the KPI table."""
    limit: Limit = Limit()
    ask: Ask = Ask()
    supplied_by: Supplier = Supplier.BUYER
    price: bool = False
    """Whether the report states the price of a choice in this KPI."""
    lots: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Buyer:
    """The company that asks."""

    name: str
    contact: str = ""


@dataclass(frozen=True)
class BrandValue:
    """A value of the buyer's, printed on the cover."""

    name: Text
    text: Text


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


class Disclose(StrEnum):
    """What the cover tells vendors about the scoring."""

    WEIGHTS = "weights"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Criteria:
    """The whole of criteria.yaml."""

    title: Text
    language: str
    buyer: Buyer
    criteria: tuple[Criterion, ...]
    kpis: tuple[Kpi, ...]
    alignment_share: float
    """The share (0-1) of alignment in the total; the rest is financial."""
    fingerprint: str
    """Changes whenever anything in the file does, comments and layout apart."""
    deadline: date | None = None
    minimum: Minimum = Minimum()
    complete: float = 0.8
    """The coverage (share) under which a vendor is only provisional."""
    cover: Text | None = None
    disclose: Disclose = Disclose.NOTHING
    brand_values: tuple[BrandValue, ...] = ()
    lots: tuple[str, ...] = ()
    """All lots in order; empty where the campaign has none."""
    credit: Credit = Credit()
    scenarios: tuple[Scenario, ...] = ()
    """In order of name."""

    def for_lot(self, lot: str) -> tuple[Criterion, ...]:
        """Return the criteria of a lot (or of `ALL_LOTS`), each with only the questions that are asked in it."""
        asked = []
        for criterion in self.criteria:
            if _in_lot(criterion.lots, lot):
                questions = tuple(question for question in criterion.questions if _in_lot(question.lots, lot))
                asked.append(replace(criterion, questions=questions))
        return tuple(asked)

    @property
    def timezone(self) -> str:
        """The buyer's time zone, an IANA name, where the campaign promises hours; else empty."""
        kinds = (question.kind for criterion in self.criteria for question in criterion.questions)
        return next((kind.promise.timezone for kind in kinds if isinstance(kind, Hours)), "")

    @property
    def fact_columns(self) -> tuple[str, ...]:
        """The columns of the KPI table that answers are held against, each once."""
        kinds = (question.kind for criterion in self.criteria for question in criterion.questions)
        return tuple(dict.fromkeys(kind.check.column for kind in kinds if isinstance(kind, Number) and kind.check))

    def kpis_of(self, lot: str) -> tuple[Kpi, ...]:
        """Return the KPIs that are measured in a lot."""
        return tuple(kpi for kpi in self.kpis if _in_lot(kpi.lots, lot))

    def kpis_measured(self, vendor: "Vendor") -> tuple[Kpi, ...]:
        """Return the KPIs that are measured of a vendor: those of its lot, none of the buyer itself."""
        return () if vendor.reference else self.kpis_of(vendor.lot)


def _in_lot(lots: tuple[str, ...], lot: str) -> bool:
    return not lots or lot in lots or lot == ALL_LOTS


@dataclass(frozen=True)
class Vendor:
    """A company that is asked, in one lot; a company in two lots is two vendors."""

    id: str
    name: str
    lot: str = ""
    contact: str = ""
    email: str = ""
    language: str = ""
    """Empty for the campaign's own language."""
    exception: str = ""
    """Why a late questionnaire of this vendor counts all the same; empty where it does not."""
    reference: bool = False
    """Whether it is the buyer itself: it answers for all lots, is shown beside the vendors, and is never ranked."""


# --- what came back --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mail:
    """The mail that a file came with."""

    sender: str = ""
    """As the mail gives it, such as `Ann Lee <ann@acme.example>`; empty where it does not say."""
    date: datetime | None = None
    """When it arrived, or where no mail server noted that, when it was sent; always with its offset from UTC."""


@dataclass(frozen=True)
class RawCell:
    """A cell as a file holds it, before anybody asks what it means."""

    value: str | float | bool | None
    """What the file says the cell shows: a formula's last result, a date as its day number; `None` for an error."""
    error: str | None = None
    """An error value such as `#REF!`."""
    formula: bool = False
    number_format: str = "General"


@dataclass(frozen=True)
class RawSheet:
    """A worksheet: its cells by row and column, both counted from 1; blank cells are left out."""

    name: str
    visible: bool
    cells: Mapping[tuple[int, int], RawCell] = field(hash=False)


@dataclass(frozen=True)
class RawWorkbook:
    """The cells of a workbook, whatever program wrote it."""

    sheets: tuple[RawSheet, ...]
    modified: datetime | None = None
    """When it was last saved, in UTC, as the program that saved it noted inside; `None` where none did."""


class AnswerState(StrEnum):
    """What became of a question."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    NOT_APPLICABLE = "not applicable"
    NOT_UNDERSTOOD = "not understood"
    """Counts as unanswered, with a problem."""


class NotMeasured(Enum):
    """The answer "we do not measure this"."""

    NOT_MEASURED = "not measured"


class ItemStatus(StrEnum):
    """The answer to one item: live, planned or no in a checklist, yes or no for one of several options."""

    LIVE = "live"
    PLANNED = "planned"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class ItemAnswer:
    """The answer to one item of a checklist or one of several options; `status` is `None` where it is unanswered."""

    item: str
    status: ItemStatus | None
    where: Where | None = None
    comment: str = ""


@dataclass(frozen=True)
class DayHours:
    """A vendor's hours on one weekday in one channel."""

    channel: str
    weekday: int
    """0 is Monday."""
    spans: tuple[Span, ...] | None
    """In the vendor's time zone; empty for closed, `None` where it is unanswered."""
    where: Where | None = None
    comment: str = ""


@dataclass(frozen=True)
class OfferedHours:
    """A vendor's opening hours."""

    timezone: str | None
    """An IANA name; `None` where it is unanswered."""
    days: tuple[DayHours, ...]
    """Each weekday of each channel."""
    holidays: bool | None
    """Whether the weekday's hours are kept on the buyer's holidays; `False` means closed, `None` unanswered."""

    def of(self, channel: str, weekday: int) -> tuple[Span, ...] | None:
        """Return the spans of a weekday in a channel; `None` where it is unanswered."""
        return next((day.spans for day in self.days if (day.channel, day.weekday) == (channel, weekday)), None)


Value = str | int | bool | float | date | NotMeasured | OfferedHours | tuple[ItemAnswer, ...]
"""Choice: option id; scale: step; yes/no: bool; number: float or NOT_MEASURED; checklist: items; text: the text;
multi: its options as items; date: the date; hours: the week."""


@dataclass(frozen=True)
class Answer:
    """What a vendor answered to one question, and where it stands."""

    question: str
    state: AnswerState
    value: Value | None = None
    where: Where | None = None
    """`None` where the questionnaire no longer has a place for it."""
    evidence: str = ""
    comment: str = ""

    @property
    def is_given(self) -> bool:
        """Whether there is an answer that was understood."""
        return self.state is AnswerState.ANSWERED and self.value is not None


@dataclass(frozen=True)
class Identity:
    """Who a questionnaire was made for, and from what."""

    vendor: str
    name: str
    lot: str
    language: str
    campaign: str
    criteria: str
    """The fingerprint of the criteria."""


@dataclass(frozen=True)
class Response:
    """A vendor's returned questionnaire as it was read."""

    identity: Identity
    file: str
    """As a person would look for it, for example `returned/acme.xlsx`."""
    sha256: str
    answers: tuple[Answer, ...]
    """One an asked question, in the order of the criteria."""
    problems: tuple[Problem, ...] = ()
    verified: bool = False
    """Whether the signature was checked; `False` where no key was at hand (a wrong signature is refused)."""
    mail: Mail | None = None
    """The mail that it came with; `None` where it did not come in one."""
    modified: datetime | None = None
    """When it was last saved, as it says itself; `None` where it does not say."""

    def answer(self, question: str) -> Answer:
        """Return the answer to a question; one that was never asked of this vendor is unanswered."""
        for answer in self.answers:
            if answer.question == question:
                return answer
        return Answer(question, AnswerState.UNANSWERED)


class FileState(StrEnum):
    """What became of a returned file."""

    COUNTED = "counted"
    SAME = "same answers"
    SUPERSEDED = "superseded"
    """A later file of the vendor counts."""
    LESS_COMPLETE = "less complete"
    """A later file that leaves more unanswered than the one that counts."""
    LATE = "late"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    BESIDE = "beside"
    """No workbook; it came in a mail beside one."""
    SKIPPED = "skipped"


@dataclass(frozen=True)
class ReturnedFile:
    """A file that was looked at."""

    file: str
    state: FileState
    sha256: str = ""
    """Empty where the file could not be read at all."""
    vendor: str = ""
    """The id of the vendor that it was made for, where that is known."""
    problem: Problem | None = None
    """Why it does not count, where a person must do something about it."""
    note: str = ""
    """Why it does not count, where that is in order, and what a reader should know of a file that does."""
    mail: Mail | None = None
    """The mail that it came with."""


# --- financial KPIs --------------------------------------------------------------------------------------------------


class Basis(StrEnum):
    """What a value rests on."""

    OURS = "ours"
    """Our own records."""
    REFERENCE = "reference"
    """What a customer of the vendor told us."""
    DECLARED = "declared"
    """What the vendor says of itself."""


@dataclass(frozen=True)
class KpiValue:
    """A value of the KPI table."""

    vendor: str
    kpi: str
    """Its id; the name of the column where the value is merely a fact to hold answers against."""
    value: float
    where: Where
    period: str = ""
    """`2026`, `2026-Q1` or `2026-03`; empty where the table has no periods."""
    outdated: bool = False
    """Whether another vendor has a value of a newer period."""
    history: tuple[tuple[str, float], ...] = ()
    """Every period with its value, the newest last; empty where the table has no periods."""
    basis: Basis | None = None
    """`None` where the table does not say."""


@dataclass(frozen=True)
class DecimalMark:
    """How the texts in a column of the KPI table were read."""

    file: str
    column: str
    mark: str
    """A comma or a point."""


@dataclass(frozen=True)
class KpiTable:
    """The values that are known; what is missing is not in it."""

    values: Mapping[tuple[str, str], KpiValue] = field(default_factory=dict, hash=False)
    """By the ids of vendor and KPI."""
    facts: Mapping[tuple[str, str], KpiValue] = field(default_factory=dict, hash=False)
    """Values of other columns that were asked for, by the id of the vendor and the name of the column."""
    decimal_marks: tuple[DecimalMark, ...] = ()
    """For each column in which a text says which mark its numbers have."""

    def value(self, vendor: str, kpi: str) -> KpiValue | None:
        """Return a vendor's value of a KPI, or `None` where it is missing."""
        return self.values.get((vendor, kpi))
