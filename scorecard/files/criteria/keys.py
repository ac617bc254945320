"""criteria.yaml as its keys are written; the sentences under the keys are what an editor shows beside them."""

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from scorecard.core.model.kinds import Span
from scorecard.files.criteria.days import DAYS_PATTERN, weekdays
from scorecard.files.criteria.hours import HOURS_SCHEMA, HoursText, StartDay, TimeZone
from scorecard.files.criteria.values import (
    AnchorPoints,
    Characters,
    Contradictions,
    Day,
    DayAnchorPoints,
    DayInterval,
    Identifier,
    Interval,
    LocalisedText,
    Names,
    Number,
    Percent,
    PlainText,
    Points,
    SchemaVersion,
    SomePoints,
    Steps,
    Switch,
    Tolerance,
    Weight,
    trouble,
)


class Part(BaseModel):
    """A map in the file: it has only the keys named here."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid", frozen=True, use_attribute_docstrings=True, arbitrary_types_allowed=True
    )


class BuyerPart(Part):
    """The company that asks."""

    name: PlainText
    """Its name, as vendors know it."""
    contact: PlainText | None = None
    """Where vendors may ask, usually an e-mail address."""


class MinimumPart(Part):
    """Points (0-100) under which a vendor is not eligible, whatever its total."""

    alignment: Points | None = None
    financial: Points | None = None


class CreditPart(Part):
    """Percent of its points that an answer earns where evidence is asked for."""

    declared: Percent = 100
    """As long as nobody has checked the evidence."""
    verified: Percent = 100
    """Once a row of reviews.csv has verified it."""

    def model_post_init(self, _context: object) -> None:
        """Refuse a credit by which verifying an answer would cost it points."""
        if self.declared > self.verified:
            message = f"declared ({self.declared:g}) is larger than verified ({self.verified:g})"
            raise trouble(message, "An answer must not lose points by being verified: exchange the two")


class ScenarioPart(Part):
    """Other weights, by which the vendors are ranked once more; what is left out stays as it is."""

    alignment_share: Percent | None = None
    """Percent of the total; the rest is financial."""
    criteria: dict[str, Weight] = {}
    """{id: weight}."""
    kpis: dict[str, Weight] = {}
    """{id: weight}."""

    def model_post_init(self, _context: object) -> None:
        """Refuse a scenario that changes nothing."""
        if self.alignment_share is None and not self.criteria and not self.kpis:
            hint = "Write an alignment_share, or weights of criteria or kpis, such as {alignment_share: 30}"
            raise trouble("the scenario changes no weight", hint)


class BrandValuePart(Part):
    """One of the values that stand on the cover."""

    name: LocalisedText
    text: LocalisedText


class AskPart(Part):
    """A value outside is asked about; it costs no points."""

    below: Number | None = None
    above: Number | None = None

    def model_post_init(self, _context: object) -> None:
        """Refuse limits that leave nothing between them."""
        if self.below is not None and self.above is not None and self.below > self.above:
            raise trouble(f"below ({self.below:g}) is larger than above ({self.above:g})", "Exchange the two")


class CheckPart(Part):
    """A column of the KPI table that answers are held against; a contradiction is told, and costs no points."""

    column: PlainText
    """Its name."""
    within: Tolerance
    """How far an answer may lie from the figure there, in the unit of the question; exactly so far is agreement."""


class LimitPart(Part):
    """A value beyond it makes a vendor not eligible."""

    min: Number | None = None
    max: Number | None = None

    def model_post_init(self, _context: object) -> None:
        """Refuse limits that leave nothing between them."""
        if self.min is not None and self.max is not None and self.min > self.max:
            raise trouble(f"min ({self.min:g}) is larger than max ({self.max:g})", "Exchange the two")


class ChannelPart(Part):
    """A way in which customers reach a person, with our hours on every day of the week."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        json_schema_extra={"patternProperties": {DAYS_PATTERN: HOURS_SCHEMA}, "additionalProperties": False},
    )
    __pydantic_extra__: dict[str, HoursText]

    weight: Weight
    """Among the channels; only the proportions count."""
    name: LocalisedText | None = None
    """As the vendor reads it; the id with a capital letter where this is left out."""

    @model_validator(mode="before")
    @classmethod
    def _known_keys(cls, data: object) -> object:
        """Leave out keys that are neither known nor days: `schema_promise` tells of them."""
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if key in cls.model_fields or weekdays(key) is not None}

    def days(self) -> dict[str, tuple[Span, ...]]:
        """Return the hours by days as they are written, such as `mon-sat`."""
        return dict(self.__pydantic_extra__)


class PromisePart(Part):
    """What we promise our own customers; the hours of vendors are held against it."""

    timezone: TimeZone
    """The time zone of our hours, such as Europe/Madrid."""
    start: Annotated[StartDay, Field(alias="from")]
    """The first day of the 52 weeks in which coverage is counted."""
    channels: Annotated[
        dict[Identifier, ChannelPart], Field(min_length=1, json_schema_extra={"additionalProperties": False})
    ]
    """{id: weight and hours}, such as phone: {weight: 60, mon-sat: "08:00-22:00", sun: closed}."""
    holidays: dict[Day, HoursText] = {}
    """{date: hours} for days with other hours in all channels."""


class OptionPart(Part):
    """One of the answers to a choice question, or one of several that may hold."""

    id: Identifier
    """The answer is stored under it: never rename it once questionnaires are out."""
    text: LocalisedText
    points: Points
    """0-100; a vendor never sees them."""


class ItemPart(Part):
    """One line of a checklist."""

    id: Identifier
    """The answer is stored under it: never rename it once questionnaires are out."""
    text: LocalisedText
    need: Literal["must", "should", "could"]
    """How much it matters: must weighs 3, should 2, could 1."""


class YesNoPointsPart(Part):
    """Points (0-100) for each answer."""

    yes: Points
    no: Points


class AnyQuestionPart(Part):
    """What every question may have."""

    id: Identifier
    """The answer is stored under it: never rename it once questionnaires are out."""
    text: LocalisedText
    """The question as the vendor reads it."""
    weight: Weight
    """Within its criterion; only the proportions count."""
    name: LocalisedText | None = None
    """What the report calls it, in a few words; a vendor never sees it. The text itself where this is left out."""
    help: LocalisedText | None = None
    """A note under the question."""
    why: PlainText | None = None
    """For ourselves; a vendor never sees it."""
    required: Switch = False
    """Whether a vendor without an answer is only provisional."""
    evidence: Switch = False
    """Whether a document, a link or a figure is asked for beside the answer."""
    not_applicable: Switch = False
    """Whether "not applicable", with a reason, is an answer."""
    only_if: Annotated[
        dict[str, PlainText] | None, Field(json_schema_extra={"minProperties": 1, "maxProperties": 1})
    ] = None
    """Asked only of those who gave this answer to another question: {question: option}."""
    lots: Names | None = None
    """The lots in which it is asked; leave it out for all."""


class ChoicePart(AnyQuestionPart):
    """One option is chosen."""

    type: Literal["choice"]
    options: Annotated[list[OptionPart], Field(min_length=2)]
    contradicts: Contradictions = {}
    """{option: {other question: its option}} for answers that do not go together; told, and costs no points."""


class ScalePart(AnyQuestionPart):
    """A step from 1 up: the first earns 0 points and the last 100, or the other way round if reversed."""

    type: Literal["scale"]
    steps: Steps
    low: LocalisedText
    """What step 1 means."""
    high: LocalisedText
    """What the last step means."""
    reversed: Switch = False


class YesNoPart(AnyQuestionPart):
    """Yes or no."""

    type: Literal["yes_no"]
    points: YesNoPointsPart
    knockout: Literal["yes", "no"] | None = None
    """The answer that disqualifies; it makes the question required."""
    contradicts: Contradictions = {}
    """{yes or no: {other question: its option}} for answers that do not go together; told, and costs no points."""


class NumberPart(AnyQuestionPart):
    """A number, worth points by fixed anchors."""

    type: Literal["number"]
    unit: LocalisedText
    range: Interval
    """The smallest and the largest number that is accepted."""
    points: AnchorPoints
    """{value: points}, the smallest value first: straight lines between, flat outside."""
    not_measured: Points | None = None
    """Points for "we do not measure this"; leave it out where that is no answer."""
    ask: AskPart | None = None
    check: CheckPart | None = None


class ChecklistPart(AnyQuestionPart):
    """Items of which each is live, planned, or not there."""

    type: Literal["checklist"]
    items: Annotated[list[ItemPart], Field(min_length=1)]


class TextPart(AnyQuestionPart):
    """A few sentences for a reader; they earn no points by themselves."""

    type: Literal["text"]
    max_length: Characters = 1000
    """Characters."""


class MultiPart(AnyQuestionPart):
    """Several options, each with its own yes or no; the points of those that hold are added up, to 100 at the most."""

    type: Literal["multi"]
    options: Annotated[list[OptionPart], Field(min_length=2), SomePoints]
    contradicts: Contradictions = {}
    """{option: {other question: its option}} for answers that do not go together; told, and costs no points."""


class DatePart(AnyQuestionPart):
    """A date, worth points by fixed anchors."""

    type: Literal["date"]
    points: DayAnchorPoints
    """{date: points}, the earliest date first: straight lines between, flat outside."""
    range: DayInterval | None = None
    """The first and the last date that is accepted."""


class HoursPart(AnyQuestionPart):
    """A week of opening hours for each channel of our promise; worth the share of the promised minutes covered."""

    type: Literal["hours"]


QuestionPart = Annotated[
    ChoicePart | ScalePart | YesNoPart | NumberPart | ChecklistPart | TextPart | MultiPart | DatePart | HoursPart,
    Field(discriminator="type"),
]


class CriterionPart(Part):
    """One of the criteria of alignment."""

    id: Identifier
    name: LocalisedText
    about: LocalisedText | None = None
    """What it is about, as a question to the vendor."""
    weight: Weight
    """Among the criteria; only the proportions count."""
    floor: Points | None = None
    """Points under which a vendor is not eligible."""
    lots: Names | None = None
    """The lots in which it is asked; leave it out for all."""
    questions: Annotated[list[QuestionPart], Field(min_length=1)]


class KpiPart(Part):
    """A financial key performance indicator."""

    id: Identifier
    name: LocalisedText
    unit: LocalisedText | None = None
    weight: Weight
    """Among the KPIs; only the proportions count. 0 with a limit is a mere gate."""
    points: AnchorPoints
    """{value: points}, the smallest value first: straight lines between, flat outside."""
    column: PlainText | None = None
    """Its column in kpis.csv; the id where this is left out."""
    limit: LimitPart | None = None
    ask: AskPart | None = None
    supplied_by: Literal["buyer", "vendor"] = "buyer"
    """Whose gap a missing value is: a vendor's earns 0, the buyer's is left out."""
    price: Switch = False
    """Whether the report states the price of a choice in this KPI; one a lot."""
    lots: Names | None = None
    """The lots in which it is measured; leave it out for all."""
    why: PlainText | None = None
    """For ourselves; a vendor never sees it."""


class CriteriaFile(Part):
    """What a campaign asks its vendors, and what each answer is worth."""

    schema_version: Annotated[SchemaVersion, Field(alias="schema")]
    """The version of this format: 1."""
    title: LocalisedText
    """The name of the campaign."""
    language: PlainText = "en"
    """The campaign's language: of the report, and of vendors for whom no other is given."""
    deadline: Day | None = None
    """The last day on which answers are accepted."""
    buyer: BuyerPart
    alignment_share: Percent = 60
    """Percent of the total; the rest is financial."""
    minimum: MinimumPart | None = None
    credit: CreditPart | None = None
    """Percent of its points that an answer earns where evidence is asked for; leave it out for all of them."""
    complete: Percent = 80
    """Percent of the weight that a vendor must have answered; below it the vendor is only provisional."""
    cover: LocalisedText | None = None
    """Instructions on the cover."""
    disclose: Literal["weights", "nothing"] = "nothing"
    """What the cover tells vendors about the scoring; never the points of options."""
    scenarios: dict[Identifier, ScenarioPart] = {}
    """{name: other weights}, ranked beside the main ones, such as price_first: {alignment_share: 30}."""
    promise: PromisePart | None = None
    """Our own hours, which a question of the type hours needs."""
    brand_values: list[BrandValuePart] = []
    """They stand on the cover."""
    lots: Names | None = None
    """All lots in order; every other `lots` must use these names."""
    criteria: Annotated[list[CriterionPart], Field(min_length=1)]
    kpis: list[KpiPart] = []
    """Leave them out, and alignment alone is the total."""
