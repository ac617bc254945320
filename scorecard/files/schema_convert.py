"""From criteria.yaml as it is written to `Criteria` as the tool thinks of it."""

from scorecard.core.model import (
    Anchors,
    Ask,
    BrandValue,
    Buyer,
    Checklist,
    Choice,
    Condition,
    Criteria,
    Criterion,
    Disclose,
    FreeText,
    Item,
    Kind,
    Kpi,
    Limit,
    Minimum,
    Need,
    Number,
    Option,
    Question,
    Scale,
    Supplier,
    YesNo,
)
from scorecard.files.schema_models import (
    AskPart,
    ChecklistPart,
    ChoicePart,
    CriteriaFile,
    CriterionPart,
    KpiPart,
    NumberPart,
    QuestionPart,
    ScalePart,
    YesNoPart,
)


def criteria(file: CriteriaFile, lots: tuple[str, ...], fingerprint: str) -> Criteria:
    """Return the criteria that a valid file states; without KPIs alignment is all of the total."""
    minimum = file.minimum
    return Criteria(
        title=file.title,
        language=file.language,
        buyer=Buyer(file.buyer.name, file.buyer.contact or ""),
        criteria=tuple(_criterion(part) for part in file.criteria),
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
    )


def _criterion(part: CriterionPart) -> Criterion:
    return Criterion(
        id=part.id,
        name=part.name,
        weight=part.weight,
        questions=tuple(_question(question) for question in part.questions),
        about=part.about,
        floor=part.floor,
        lots=tuple(part.lots or ()),
    )


def _question(part: QuestionPart) -> Question:
    condition = next(iter((part.only_if or {}).items()), None)
    return Question(
        id=part.id,
        text=part.text,
        kind=_kind(part),
        weight=part.weight,
        help=part.help,
        why=part.why or "",
        required=part.required or (isinstance(part, YesNoPart) and part.knockout is not None),
        evidence=part.evidence,
        not_applicable=part.not_applicable,
        only_if=Condition(*condition) if condition else None,
        lots=tuple(part.lots or ()),
    )


def _kind(part: QuestionPart) -> Kind:
    if isinstance(part, ChoicePart):
        return Choice(tuple(Option(option.id, option.text, option.points) for option in part.options))
    if isinstance(part, ScalePart):
        return Scale(part.steps, part.low, part.high, part.reversed)
    if isinstance(part, YesNoPart):
        knockout = None if part.knockout is None else part.knockout == "yes"
        return YesNo(part.points.yes, part.points.no, knockout)
    if isinstance(part, NumberPart):
        lowest, highest = part.range
        return Number(part.unit, _anchors(part.points), lowest, highest, part.not_measured, _ask(part.ask))
    if isinstance(part, ChecklistPart):
        return Checklist(tuple(Item(item.id, item.text, Need(item.need)) for item in part.items))
    return FreeText(part.max_length)


def _kpi(part: KpiPart) -> Kpi:
    return Kpi(
        id=part.id,
        name=part.name,
        weight=part.weight,
        anchors=_anchors(part.points),
        unit=part.unit or "",
        column=part.column or part.id,
        limit=Limit(part.limit.min, part.limit.max) if part.limit else Limit(),
        ask=_ask(part.ask),
        supplied_by=Supplier(part.supplied_by),
        price=part.price,
        lots=tuple(part.lots or ()),
        why=part.why or "",
    )


def _anchors(points: dict[str, float]) -> Anchors:
    return tuple((float(value), worth) for value, worth in points.items())


def _ask(part: AskPart | None) -> Ask:
    return Ask(part.below, part.above) if part else Ask()
