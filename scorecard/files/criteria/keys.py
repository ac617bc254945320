"""criteria.yaml as its keys are written; the sentences under the keys are what an editor shows beside them."""

from itertools import starmap
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field, model_validator

from scorecard.core.model import criteria as model
from scorecard.core.model.kinds import Channel, Holiday, Promise, Range, Text
from scorecard.core.model.kpis import Kpi, Supplier, Uncertainty
from scorecard.core.model.misreads import Unclear
from scorecard.core.model.record.corrections import CORRECTION_DAYS
from scorecard.core.model.record.measures import RecordUse
from scorecard.files.criteria import curves, values
from scorecard.files.criteria.hours import DAYS_PATTERN, HOURS_SCHEMA, HoursText, StartDay, TimeZone, weekdays
from scorecard.files.criteria.question_keys import AskPart, QuestionPart, RecordPart
from scorecard.files.criteria.sentences import sentence
from scorecard.files.criteria.values import Part, made, trouble


class BuyerPart(Part):
    """The company that asks."""

    becomes = model.Buyer
    name: values.PlainText
    """Its name, as vendors know it."""
    contact: values.PlainText | None = None
    """Where vendors may ask, usually an e-mail address."""


class MinimumPart(Part):
    """Points (0-100) under which a vendor is not eligible, whatever its total."""

    becomes = model.Minimum
    alignment: values.Points | None = None
    financial: values.Points | None = None


class CreditPart(Part):
    """Percent of its points that an answer earns where evidence is asked for."""

    declared: values.Percent = 100
    """As long as nobody has checked the evidence."""
    verified: values.Percent = 100
    """Once a row of reviews.csv has verified it."""
    none: values.Percent | None = None
    """As long as the vendor names no evidence; leave it out where that is to make no difference."""

    def model_post_init(self, _context: object) -> None:
        """Refuse a credit by which verifying an answer, or naming evidence, would cost it points."""
        hint = sentence("mistake.credit_falls.hint")
        values.refuse_exchanged(("declared", self.declared), ("verified", self.verified), hint)
        if self.none is not None:
            hint = sentence("mistake.credit_of_evidence_falls.hint")
            values.refuse_exchanged(("none", self.none), ("declared", self.declared), hint)

    def made(self) -> model.Credit:
        """Return it in shares."""
        none = self.declared if self.none is None else self.none
        return model.Credit(self.declared / 100, self.verified / 100, none / 100)


class DoubtPart(Part):
    """Percent chance that an answer is one step off, half of it each way; for Certainty, points stay as they are."""

    declared: values.Percent = 0
    """Of an answer that no row of reviews.csv has verified."""
    verified: values.Percent = 0
    """Of one whose evidence has been verified."""

    def model_post_init(self, _context: object) -> None:
        """Refuse a doubt that verifying an answer would increase."""
        hint = sentence("mistake.doubt_rises.hint")
        values.refuse_exchanged(("verified", self.verified), ("declared", self.declared), hint)

    def made(self) -> model.Doubt:
        """Return it in shares."""
        return model.Doubt(self.declared / 100, self.verified / 100)


class CorrectionsPart(Part):
    """What a correction of error is given."""

    days: values.Days = CORRECTION_DAYS
    """So many days a vendor has for it."""


class ChangePart(Part):
    """What was changed after answers had come back, and who decided it: the new order leads only then."""

    becomes = model.DeclaredChange
    what: Annotated[list[values.PlainText], Field(min_length=1)]
    """The ids of criteria, questions and KPIs that were changed, or keys such as alignment_share."""
    reason: values.PlainText
    decided_by: values.PlainText
    """A function, such as the award committee."""
    date: values.Day


class ScenarioPart(Part):
    """Other weights, by which the vendors are ranked once more; what is left out stays as it is."""

    alignment_share: values.Percent | None = None
    """Percent of the total; the rest is financial."""
    criteria: dict[str, values.Weight] = {}
    """{id: weight}."""
    kpis: dict[str, values.Weight] = {}
    """{id: weight}."""

    def model_post_init(self, _context: object) -> None:
        """Refuse a scenario that changes nothing."""
        if self.alignment_share is None and not self.criteria and not self.kpis:
            raise trouble("mistake.idle_scenario")

    def scenario(self, name: str) -> model.Scenario:
        """Return it under its name, with a share in place of percent."""
        share = None if self.alignment_share is None else self.alignment_share / 100
        return model.Scenario(name, share, tuple(sorted(self.criteria.items())), tuple(sorted(self.kpis.items())))


class BrandValuePart(Part):
    """One of the values that stand on the cover."""

    becomes = model.BrandValue
    name: values.LocalisedText
    text: values.LocalisedText


class LimitPart(Part):
    """A value beyond it makes a vendor not eligible."""

    becomes = Range
    lowest: values.Number | None = Field(None, alias="min")
    highest: values.Number | None = Field(None, alias="max")

    def model_post_init(self, _context: object) -> None:
        """Refuse limits that leave nothing between them."""
        values.refuse_exchanged(("min", self.lowest), ("max", self.highest), sentence("mistake.exchanged.hint"))


class ChannelPart(Part):
    """A way in which customers reach a person, with our hours on every day of the week."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        json_schema_extra={"patternProperties": {DAYS_PATTERN: HOURS_SCHEMA}, "additionalProperties": False},
    )
    __pydantic_extra__: dict[str, HoursText]

    weight: values.Weight
    """Among the channels; only the proportions count."""
    name: values.LocalisedText | None = None
    """As the vendor reads it; the id with a capital letter where this is left out."""

    @model_validator(mode="before")
    @classmethod
    def _known_keys(cls, data: object) -> object:
        """Leave out keys that are neither known nor days: `hours` tells of them."""
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if key in cls.model_fields or weekdays(key) is not None}

    def channel(self, name: str, language: str) -> Channel:
        """Return it with its hours from Monday to Sunday; one without a name is called after its id."""
        hours = {day: spans for key, spans in self.__pydantic_extra__.items() for day in weekdays(key) or ()}
        shown = self.name or Text(((language, name.replace("_", " ").capitalize()),))
        return Channel(name, shown, self.weight, tuple(hours[day] for day in range(7)))


class PromisePart(Part):
    """What we promise our own customers; the hours of vendors are held against it."""

    timezone: TimeZone
    """The time zone of our hours, such as Europe/Madrid."""
    start: Annotated[StartDay, Field(alias="from")]
    """The first day of the 52 weeks in which coverage is counted."""
    channels: Annotated[
        dict[values.Identifier, ChannelPart], Field(min_length=1, json_schema_extra={"additionalProperties": False})
    ]
    """{id: weight and hours}, such as phone: {weight: 60, mon-sat: "08:00-22:00", sun: closed}."""
    holidays: dict[values.Day, HoursText] = {}
    """{date: hours} for days with other hours in all channels."""

    def promise(self, language: str) -> Promise:
        """Return what is promised; `language` is that of the campaign."""
        channels = tuple(part.channel(name, language) for name, part in self.channels.items())
        return Promise(self.timezone, self.start, channels, tuple(starmap(Holiday, sorted(self.holidays.items()))))


class CriterionPart(Part):
    """One of the criteria of alignment."""

    id: values.Identifier
    name: values.LocalisedText
    about: values.LocalisedText | None = None
    """What it is about, as a question to the vendor."""
    weight: values.Weight
    """Among the criteria; only the proportions count."""
    floor: values.Points | None = None
    """Points under which a vendor is not eligible."""
    lots: values.Names | None = None
    """The lots in which it is asked; leave it out for all."""
    questions: Annotated[list[QuestionPart], Field(min_length=1)]

    def criterion(self, promise: Promise | None) -> model.Criterion:
        """Return the criterion; `promise` is what the hours of vendors are held against."""
        asked = tuple(part.question(promise) for part in self.questions if not isinstance(part, RecordPart))
        records = tuple(part.made() for part in self.questions if isinstance(part, RecordPart))
        return made(self, model.Criterion, questions=asked, records=records)


class UncertaintyPart(Part):
    """How far its values may be off: one standard deviation; for Certainty, points stay as they are."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 1})

    relative: values.Percent | None = None
    """Percent of the value."""
    absolute: values.Weight | None = None
    """In the unit of the KPI."""

    def model_post_init(self, _context: object) -> None:
        """Refuse both at once, and neither."""
        if (self.relative is None) == (self.absolute is None):
            key = "mistake.no_uncertainty" if self.relative is None else "mistake.two_uncertainties"
            raise trouble(key, sentence("mistake.no_uncertainty.hint"))

    def made(self) -> Uncertainty:
        """Return it with a share in place of percent."""
        return Uncertainty((self.relative or 0.0) / 100, self.absolute or 0.0)


class KpiPart(Part):
    """A financial key performance indicator."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=curves.ONE_CURVE)

    id: values.Identifier
    name: values.LocalisedText
    unit: values.LocalisedText | None = None
    weight: values.Weight
    """Among the KPIs; only the proportions count. 0 with a limit is a mere gate."""
    points: curves.AnchorPoints | None = None
    """{value: points}, the smallest value first: straight lines between, flat outside."""
    steps: curves.StepPoints | None = None
    """Instead of `points`: {value: points} that hold from the value on, or up to it where points fall; else none."""
    column: values.PlainText | None = None
    """Its column in kpis.csv; the id where this is left out."""
    limit: LimitPart | None = None
    ask: AskPart | None = None
    supplied_by: Literal["buyer", "vendor"] = "buyer"
    """Whose gap a missing value is: a vendor's earns 0, the buyer's is left out."""
    price: values.Switch = False
    """Whether the report states the price of a choice in this KPI; one a lot."""
    uncertainty: UncertaintyPart | None = None
    """How far its values may be off, such as {relative: 3} for 3 percent; a price is binding, and has none."""
    lots: values.Names | None = None
    """The lots in which it is measured; leave it out for all."""
    why: values.PlainText | None = None
    """For ourselves; a vendor never sees it."""

    def model_post_init(self, _context: object) -> None:
        """Refuse both points and steps, and neither."""
        curves.curve(self.points, self.steps)

    def made(self) -> Kpi:
        """Return the KPI, with the name of its column."""
        anchors = curves.curve(self.points, self.steps)
        others = {"column": self.column or self.id, "supplied_by": Supplier(self.supplied_by)}
        return made(self, Kpi, anchors=anchors, **others)


class CriteriaFile(Part):
    """What a campaign asks its vendors, and what each answer is worth."""

    schema_version: Annotated[values.SchemaVersion, Field(alias="schema")]
    """The version of this format: 1."""
    title: values.LocalisedText
    """The name of the campaign."""
    language: values.PlainText = "en"
    """The campaign's language: of the report, and of vendors for whom no other is given."""
    deadline: values.Moment | None = None
    """The last moment at which answers are accepted, such as 2027-02-26 17:00; a day alone ends at midnight."""
    timezone: TimeZone | None = None
    """That of the deadline, such as Europe/Madrid; where it is left out, that of the promise, or else UTC."""
    sealed: values.Switch = False
    """Whether nothing of what vendors answer is told before the deadline."""
    questions_until: values.Day | None = None
    """The last day on which vendors may ask; it stands on the cover."""
    names_kept_until: values.Day | None = None
    """Until when the names of those who answer are kept; it stands on the cover."""
    buyer: BuyerPart
    alignment_share: values.Percent = 60
    """Percent of the total; the rest is financial."""
    minimum: MinimumPart | None = None
    credit: CreditPart | None = None
    """Percent of its points that an answer earns where evidence is asked for; leave it out for all of them."""
    doubt: DoubtPart | None = None
    """Percent chance that an answer is one step off; leave it out to take answers as they are."""
    record: Literal["shown", "scored"] = "shown"
    """Whether questions of the type record earn points, or are only told; who scores them, says so before it sends."""
    corrections: CorrectionsPart = CorrectionsPart()
    """What a correction of error is given, such as {days: 30}."""
    complete: values.Percent = 80
    """Percent of the weight that a vendor must have answered; below it the vendor is only provisional."""
    cover: values.LocalisedText | None = None
    """Instructions on the cover."""
    disclose: Literal["weights", "nothing"] = "nothing"
    """What the cover tells vendors about the scoring; never the points of options."""
    clarify: list[Literal["unreadable", "evidence", "contradictions", "blanks"]] = ["unreadable", "evidence"]
    """What vendors may be asked about again; contradictions and blanks only where the criteria as sent said so."""
    changes: list[ChangePart] = []
    """What was changed after answers had come back: it is printed, and without an entry the order as sent leads."""
    scenarios: dict[values.Identifier, ScenarioPart] = {}
    """{name: other weights}, ranked beside the main ones, such as price_first: {alignment_share: 30}."""
    promise: PromisePart | None = None
    """Our own hours, which a question of the type hours needs."""
    brand_values: list[BrandValuePart] = []
    """They stand on the cover."""
    lots: values.Names | None = None
    """All lots in order; every other `lots` must use these names."""
    criteria: Annotated[list[CriterionPart], Field(min_length=1)]
    kpis: list[KpiPart] = []
    """Leave them out, and alignment alone is the total."""

    def stated(self, lots: tuple[str, ...], fingerprint: str) -> model.Criteria:
        """Return the criteria as the tool thinks of them; without KPIs alignment is all of the total."""
        promise = self.promise.promise(self.language) if self.promise else None
        timezone = self.timezone or (promise.timezone if promise else "UTC")
        return made(
            self,
            model.Criteria,
            criteria=tuple(part.criterion(promise) for part in self.criteria),
            alignment_share=self.alignment_share / 100 if self.kpis else 1.0,
            fingerprint=fingerprint,
            deadline=self.deadline and model.Deadline(*self.deadline, timezone),
            timezone=timezone,
            complete=self.complete / 100,
            disclose=model.Disclose(self.disclose),
            record=RecordUse(self.record),
            correction_days=self.corrections.days,
            lots=lots,
            clarify=tuple(why for why in Unclear if why in self.clarify),
            scenarios=tuple(part.scenario(name) for name, part in sorted(self.scenarios.items())),
        )
