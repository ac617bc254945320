"""From criteria.yaml as it is written to `Criteria` as the tool thinks of it."""

from scorecard.core.model.criteria import (
    BrandValue,
    Buyer,
    Condition,
    Contradiction,
    Credit,
    Criteria,
    Criterion,
    Disclose,
    Kpi,
    Minimum,
    Question,
    Scenario,
    Supplier,
)
from scorecard.core.model.kinds import (
    NO_TEXT,
    Anchors,
    Channel,
    Checklist,
    Choice,
    Day,
    FactCheck,
    FreeText,
    Holiday,
    Hours,
    Item,
    Kind,
    Multi,
    Need,
    Number,
    Option,
    Promise,
    Range,
    Scale,
    Span,
    Text,
    YesNo,
)
from scorecard.files.criteria.days import weekdays
from scorecard.files.criteria.keys import (
    AskPart,
    ChannelPart,
    ChecklistPart,
    CheckPart,
    ChoicePart,
    CriteriaFile,
    CriterionPart,
    DatePart,
    HoursPart,
    KpiPart,
    MultiPart,
    NumberPart,
    OptionPart,
    PromisePart,
    QuestionPart,
    ScalePart,
    ScenarioPart,
    YesNoPart,
)
from scorecard.files.criteria.values import EARLIEST, LATEST


def criteria(file: CriteriaFile, lots: tuple[str, ...], fingerprint: str) -> Criteria:
    """Return the criteria that a valid file states; without KPIs alignment is all of the total."""
    minimum = file.minimum
    promise = _promise(file.promise, file.language) if file.promise else None
    return Criteria(
        title=file.title,
        language=file.language,
        buyer=Buyer(file.buyer.name, file.buyer.contact or ""),
        criteria=tuple(_criterion(part, promise) for part in file.criteria),
        kpis=tuple(_kpi(part) for part in file.kpis),
        alignment_share=file.alignment_share / 100 if file.kpis else 1.0,
        fingerprint=fingerprint,
        deadline=file.deadline,
        minimum=Minimum(minimum.alignment, minimum.financial) if minimum else Minimum(),
        complete=file.complete / 100,
        cover=file.cover,
        disclose=Disclose(file.disclose),
        brand_values=tuple(BrandValue(part.name, part.text) for part in file.brand_values),
        lots=lots,
        credit=Credit(file.credit.declared / 100, file.credit.verified / 100) if file.credit else Credit(),
        scenarios=tuple(_scenario(name, part) for name, part in sorted(file.scenarios.items())),
    )


def _scenario(name: str, part: ScenarioPart) -> Scenario:
    share = None if part.alignment_share is None else part.alignment_share / 100
    return Scenario(name, share, tuple(sorted(part.criteria.items())), tuple(sorted(part.kpis.items())))


def _criterion(part: CriterionPart, promise: Promise | None) -> Criterion:
    return Criterion(
        id=part.id,
        name=part.name,
        weight=part.weight,
        questions=tuple(_question(question, promise) for question in part.questions),
        about=part.about,
        floor=part.floor,
        lots=tuple(part.lots or ()),
    )


def _question(part: QuestionPart, promise: Promise | None) -> Question:
    condition = next(iter((part.only_if or {}).items()), None)
    return Question(
        id=part.id,
        text=part.text,
        kind=_kind(part, promise),
        weight=part.weight,
        name=part.name,
        help=part.help,
        why=part.why or "",
        required=part.required or (isinstance(part, YesNoPart) and part.knockout is not None),
        evidence=part.evidence,
        not_applicable=part.not_applicable,
        only_if=Condition(*condition) if condition else None,
        lots=tuple(part.lots or ()),
        contradicts=_contradictions(part),
    )


def _contradictions(part: QuestionPart) -> tuple[Contradiction, ...]:
    if not isinstance(part, ChoicePart | MultiPart | YesNoPart):
        return ()
    return tuple(
        Contradiction(answer, Condition(question, option))
        for answer, others in part.contradicts.items()
        for question, option in others.items()
    )


def _kind(part: QuestionPart, promise: Promise | None) -> Kind:
    if isinstance(part, ChoicePart):
        return Choice(_options(part.options))
    if isinstance(part, MultiPart):
        return Multi(_options(part.options))
    if isinstance(part, ScalePart):
        return Scale(part.steps, part.low, part.high, part.reversed)
    if isinstance(part, YesNoPart):
        knockout = None if part.knockout is None else part.knockout == "yes"
        return YesNo(part.points.yes, part.points.no, knockout)
    if isinstance(part, NumberPart):
        lowest, highest = part.range
        return Number(
            unit=part.unit or NO_TEXT,
            anchors=_anchors(part.points),
            lowest=lowest,
            highest=highest,
            not_measured=part.not_measured,
            ask=_ask(part.ask),
            check=_check(part.check),
        )
    if isinstance(part, ChecklistPart):
        return Checklist(tuple(Item(item.id, item.text, Need(item.need)) for item in part.items))
    if isinstance(part, DatePart):
        earliest, latest = part.range or (EARLIEST, LATEST)
        return Day(tuple((float(day.toordinal()), worth) for day, worth in part.points.items()), earliest, latest)
    if isinstance(part, HoursPart):
        return _hours(promise)
    return FreeText(part.max_length)


def _hours(promise: Promise | None) -> Hours:
    if promise is None:
        raise AssertionError("`schema_promise` refuses a question on hours without a promise")
    return Hours(promise)


def _options(parts: list[OptionPart]) -> tuple[Option, ...]:
    return tuple(Option(part.id, part.text, part.points) for part in parts)


def _promise(part: PromisePart, language: str) -> Promise:
    return Promise(
        timezone=part.timezone,
        start=part.start,
        channels=tuple(_channel(name, channel, language) for name, channel in part.channels.items()),
        holidays=tuple(Holiday(day, spans) for day, spans in sorted(part.holidays.items())),
    )


def _channel(name: str, part: ChannelPart, language: str) -> Channel:
    hours: dict[int, tuple[Span, ...]] = {}
    for days, spans in part.days().items():
        hours.update(dict.fromkeys(weekdays(days) or (), spans))
    shown = part.name or Text(((language, name.replace("_", " ").capitalize()),))
    return Channel(name, shown, part.weight, tuple(hours[day] for day in range(7)))


def _kpi(part: KpiPart) -> Kpi:
    return Kpi(
        id=part.id,
        name=part.name,
        weight=part.weight,
        anchors=_anchors(part.points),
        unit=part.unit or NO_TEXT,
        column=part.column or part.id,
        limit=Range(part.limit.min, part.limit.max) if part.limit else Range(),
        ask=_ask(part.ask),
        supplied_by=Supplier(part.supplied_by),
        price=part.price,
        lots=tuple(part.lots or ()),
        why=part.why or "",
    )


def _anchors(points: dict[str, float]) -> Anchors:
    return tuple((float(value), worth) for value, worth in points.items())


def _check(part: CheckPart | None) -> FactCheck | None:
    return FactCheck(part.column, part.within) if part else None


def _ask(part: AskPart | None) -> Range:
    return Range(part.below, part.above) if part else Range()
