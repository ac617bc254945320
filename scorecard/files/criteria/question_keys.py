"""The keys of a question in criteria.yaml, a class a type; the sentences under them are what an editor shows."""

from dataclasses import replace
from itertools import starmap
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, ConfigDict, Field

from scorecard.core.model import kinds
from scorecard.core.model.criteria import Condition, Contradiction, Question, SameMeaning
from scorecard.core.model.record.measures import MONTHS, RecordQuestion
from scorecard.files.criteria import curves, values
from scorecard.files.criteria.sentences import sentence
from scorecard.files.criteria.values import Part, made, trouble


class AskPart(Part):
    """A value outside is asked about; it costs no points."""

    becomes = kinds.Range
    lowest: values.Number | None = Field(None, alias="below")
    highest: values.Number | None = Field(None, alias="above")

    def model_post_init(self, _context: object) -> None:
        """Refuse limits that leave nothing between them."""
        values.refuse_exchanged(("below", self.lowest), ("above", self.highest), sentence("mistake.exchanged.hint"))


RecordMeasure = Annotated[
    Literal[
        "incident_rate",
        "repeat_rate",
        "contacts_per_case",
        "hours_to_solve",
        "told_share",
        "kept_share",
        "solved_share",
        "effort",
        "corrections_on_time",
        "corrections_complete",
    ],
    values.member_of(kinds.RecordMeasure),
]


class CheckPart(Part):
    """A figure of our own that answers are held against; a contradiction is told, and costs no points."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        json_schema_extra={"oneOf": [{"required": ["column"]}, {"required": ["record"]}]}
    )

    column: values.PlainText | None = None
    """The name of a column of the KPI table."""
    record: RecordMeasure | None = None
    """Instead of `column`: a measure of our own books, over twelve months."""
    within: values.Weight
    """How far an answer may lie from the figure, or beyond its interval, in its unit; exactly so far is agreement."""

    def model_post_init(self, _context: object) -> None:
        """Refuse both figures at once, and neither."""
        if self.column is not None and self.record is not None:
            raise trouble("mistake.two_sources")
        if self.column is None and self.record is None:
            raise trouble("mistake.no_source", at="column")

    def made(self) -> kinds.FactCheck | kinds.RecordCheck:
        """Return what an answer is held against."""
        if self.record is not None:
            return kinds.RecordCheck(kinds.RecordMeasure(self.record), self.within)
        return kinds.FactCheck(self.column or "", self.within)


class FollowThroughPart(Part):
    """Which answers claim that promises to customers are kept; one that our own books speak against is told."""

    record: Literal["kept_share"]
    options: values.Names
    """Ids of options, or yes or no."""


class OptionPart(Part):
    """One of the answers to a choice question, or one of several that may hold."""

    becomes = kinds.Option
    id: values.Identifier
    """The answer is stored under it: never rename it once questionnaires are out."""
    text: values.LocalisedText
    points: values.Points
    """0-100; a vendor never sees them."""
    specify: values.Switch = False
    """Whether it asks to say in words what, as "another system" does; the words are shown, and earn nothing more."""


class ItemPart(Part):
    """One line of a checklist."""

    becomes = kinds.Item
    id: values.Identifier
    """The answer is stored under it: never rename it once questionnaires are out."""
    text: values.LocalisedText
    need: Annotated[Literal["must", "should", "could"], values.member_of(kinds.Need)]
    """How much it matters: must weighs 3, should 2, could 1."""


class YesNoPointsPart(Part):
    """Points (0-100) for each answer."""

    yes: values.Points
    no: values.Points


def _condition(asked_if: dict[str, str] | None) -> Condition | None:
    return next(starmap(Condition, (asked_if or {}).items()), None)


class SameMeaningPart(Part):
    """That a question, though worded otherwise since it was sent, means the same: answers to it go on counting."""

    becomes = SameMeaning
    sent: values.PlainText
    """What `scorecard check` gives for this pair of texts."""
    reason: values.PlainText
    """Printed on Method."""


class AnyQuestionPart(Part):
    """What every question may have."""

    id: values.Identifier
    """The answer is stored under it: never rename it once questionnaires are out."""
    text: values.LocalisedText
    """The question as the vendor reads it."""
    weight: values.Weight
    """Within its criterion; only the proportions count."""
    name: values.LocalisedText | None = None
    """What the report calls it, in a few words; a vendor never sees it. The text itself where this is left out."""
    help: values.LocalisedText | None = None
    """A note under the question."""
    why: values.PlainText | None = None
    """For ourselves; a vendor never sees it."""
    required: values.Switch = False
    """Whether a vendor without an answer is only provisional."""
    evidence: values.Switch = False
    """Whether a document, a link or a figure is asked for beside the answer."""
    not_applicable: values.Switch = False
    """Whether "not applicable", with a reason, is an answer."""
    only_if: Annotated[
        dict[str, values.PlainText] | None,
        AfterValidator(_condition),
        Field(json_schema_extra={"minProperties": 1, "maxProperties": 1}),
    ] = None
    """Asked only of those who gave this answer to another question: {question: option}."""
    lots: values.Names | None = None
    """The lots in which it is asked; leave it out for all."""
    same_meaning: SameMeaningPart | None = Field(None, alias="same_meaning_as_sent")
    contract: Annotated[Literal["yes", "no"], AfterValidator("yes".__eq__)] | None = None
    """`no` for what nobody can promise, such as a fact of scope or a founding date: no better one is proposed."""

    def question(self, promise: kinds.Promise | None) -> Question:
        """Return the question; `promise` is what the hours of vendors are held against."""
        contradictions = (
            Contradiction(answer, Condition(*other))
            for answer, others in getattr(self, "contradicts", {}).items()
            for other in others.items()
        )
        check = getattr(self, "check", None)
        follow_through = tuple(check.options) if isinstance(check, FollowThroughPart) else ()
        others = {"contradicts": tuple(contradictions), "follow_through": follow_through}
        return made(self, Question, kind=self._kind(promise), **others)

    def _kind(self, _promise: kinds.Promise | None) -> kinds.Kind:
        kind: kinds.Kind = self.made()
        return kind


class ChoicePart(AnyQuestionPart):
    """One option is chosen."""

    becomes = kinds.Choice
    type: Literal["choice"]
    options: Annotated[list[OptionPart], Field(min_length=2)]
    contradicts: values.Contradictions = {}
    """{option: {other question: its option}} for answers that do not go together; told, and costs no points."""
    check: FollowThroughPart | None = None


class ScalePart(AnyQuestionPart):
    """A step from 1 up: the first earns 0 points and the last 100, or the other way round if reversed."""

    becomes = kinds.Scale
    type: Literal["scale"]
    steps: values.StepCount
    low: values.LocalisedText
    """What step 1 means."""
    high: values.LocalisedText
    """What the last step means."""
    reversed: values.Switch = False


class YesNoPart(AnyQuestionPart):
    """Yes or no."""

    type: Literal["yes_no"]
    points: YesNoPointsPart
    knockout: Literal["yes", "no"] | None = None
    """The answer that disqualifies; it makes the question required."""
    contradicts: values.Contradictions = {}
    """{yes or no: {other question: its option}} for answers that do not go together; told, and costs no points."""
    check: FollowThroughPart | None = None

    def question(self, promise: kinds.Promise | None) -> Question:
        """Return the question; one that may disqualify is required."""
        return replace(super().question(promise), required=self.required or self.knockout is not None)

    def _kind(self, _promise: kinds.Promise | None) -> kinds.YesNo:
        return kinds.YesNo(self.points.yes, self.points.no, self.knockout and self.knockout == "yes")


class NumberPart(AnyQuestionPart):
    """A number, worth points by fixed anchors."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=curves.ONE_CURVE)

    type: Literal["number"]
    unit: values.LocalisedText
    range: values.Interval
    """The smallest and the largest number that is accepted."""
    points: curves.AnchorPoints | None = None
    """{value: points}, the smallest value first: straight lines between, flat outside."""
    steps: curves.StepPoints | None = None
    """Instead of `points`: {value: points} that hold from the value on, or up to it where points fall; else none."""
    not_measured: values.Points | None = None
    """Points for "we do not measure this"; leave it out where that is no answer."""
    ask: AskPart | None = None
    check: CheckPart | None = None

    def model_post_init(self, _context: object) -> None:
        """Refuse both points and steps, and neither."""
        curves.curve(self.points, self.steps)

    def _kind(self, _promise: kinds.Promise | None) -> kinds.Number:
        anchors = curves.curve(self.points, self.steps)
        return made(self, kinds.Number, anchors=anchors, lowest=self.range[0], highest=self.range[1])


class ChecklistPart(AnyQuestionPart):
    """Items of which each is live, planned, or not there."""

    becomes = kinds.Checklist
    type: Literal["checklist"]
    items: Annotated[list[ItemPart], Field(min_length=1)]


class TextPart(AnyQuestionPart):
    """A few sentences for a reader; they earn no points by themselves."""

    becomes = kinds.FreeText
    type: Literal["text"]
    max_length: values.Characters = 1000
    """Characters."""


def _some_points(options: list[OptionPart]) -> list[OptionPart]:
    if not any(option.points for option in options):
        raise trouble("mistake.no_points")
    return options


class MultiPart(AnyQuestionPart):
    """Several options, each with its own yes or no; the points of those that hold are added up, to 100 at the most."""

    becomes = kinds.Multi
    type: Literal["multi"]
    options: Annotated[list[OptionPart], Field(min_length=2), AfterValidator(_some_points)]
    contradicts: values.Contradictions = {}
    """{option: {other question: its option}} for answers that do not go together; told, and costs no points."""


class DatePart(AnyQuestionPart):
    """A date, worth points by fixed anchors."""

    type: Literal["date"]
    anchors: curves.DayAnchorPoints = Field(alias="points")
    """{date: points}, the earliest date first: straight lines between, flat outside."""
    range: values.DayInterval | None = None
    """The first and the last date that is accepted."""

    def _kind(self, _promise: kinds.Promise | None) -> kinds.Day:
        earliest, latest = self.range or (values.EARLIEST, values.LATEST)
        return made(self, kinds.Day, earliest=earliest, latest=latest)


class HoursPart(AnyQuestionPart):
    """A week of opening hours for each channel of our promise; worth the share of the promised minutes covered."""

    type: Literal["hours"]

    def _kind(self, promise: kinds.Promise | None) -> kinds.Hours:
        if promise is None:
            raise AssertionError("`hours_disagreements` refuses a question on hours without a promise")
        return kinds.Hours(promise)


class RecordPart(Part):
    """A question that our own books answer: incidents.csv, volumes.csv and feedback.csv; no vendor is asked it."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=curves.ONE_CURVE)

    id: values.Identifier
    """It names the question in `changes` and in what is read by other programs."""
    type: Literal["record"]
    text: values.LocalisedText
    """The question as the report has it."""
    weight: values.Weight
    """Within its criterion; only the proportions count, and they count where the record is scored."""
    name: values.LocalisedText | None = None
    """What the report calls it, in a few words. The text itself where this is left out."""
    why: values.PlainText | None = None
    """For ourselves; a vendor never sees it."""
    lots: values.Names | None = None
    """The lots in which it counts; leave it out for all."""
    measure: RecordMeasure
    points: curves.AnchorPoints | None = None
    """{value: points}, the smallest value first: straight lines between, flat outside."""
    steps: curves.StepPoints | None = None
    """Instead of `points`: {value: points} that hold from the value on, or up to it where points fall; else none."""
    months: values.Months = MONTHS
    """How many whole months before the deadline's month count."""
    least: values.Weight | None = None
    """With fewer cases or answers it is not applicable: 50 for shares and effort, 1000 for rates, else 10."""

    def model_post_init(self, _context: object) -> None:
        """Refuse both points and steps, and neither."""
        curves.curve(self.points, self.steps)

    def made(self) -> RecordQuestion:
        """Return what our own books are asked."""
        least = float(kinds.RecordMeasure(self.measure).least) if self.least is None else self.least
        return made(self, RecordQuestion, anchors=curves.curve(self.points, self.steps), least=least)


QuestionPart = Annotated[
    ChoicePart
    | ScalePart
    | YesNoPart
    | NumberPart
    | ChecklistPart
    | TextPart
    | MultiPart
    | DatePart
    | HoursPart
    | RecordPart,
    Field(discriminator="type"),
]
