"""Random campaigns with the answers and figures of vendors, for the properties that hold whatever is asked."""

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st

from scorecard.core.model.criteria import Condition, Credit, Criteria, Criterion, Question
from scorecard.core.model.kinds import Checklist, Choice, FreeText, Kind, Need, Number, Scale, YesNo
from scorecard.core.model.kpis import Kpi, KpiTable, KpiValue, Supplier
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus, NotMeasured, Response, Value
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier, score_lot
from scorecard.core.scoring.score import NO_REVIEWS, score_vendor
from scorecard.errors import Where
from tests.builders.criteria import campaign, checklist, choice, criterion, kpi, question, scale, text
from tests.builders.responses import response

modest = settings(max_examples=60, derandomize=True)
"""Enough to find what goes wrong, the same every time, and done in a second."""

WEIGHTS = st.sampled_from([0.1, 1 / 3, 1.0, 2.0, 3.0, 7.5, 40.0])
ANY_WEIGHTS = st.one_of(WEIGHTS, st.just(0.0))
POINTS = st.integers(0, 1000).map(lambda tenths: tenths / 10)


@dataclass(frozen=True)
class Tender:
    """A campaign, and what came back from its vendors."""

    criteria: Criteria
    responses: tuple[Response, ...]
    kpis: KpiTable
    reviews: Reviews = NO_REVIEWS

    def vendors(self) -> tuple[Vendor, ...]:
        """Return who was asked."""
        return tuple(_vendor(one) for one in self.responses)

    def dossier(self) -> Dossier:
        """Return all of it as the ranking takes it."""
        return Dossier(self.vendors(), {one.identity.vendor: one for one in self.responses}, self.kpis, self.reviews)

    def cards(self) -> tuple[Scorecard, ...]:
        """Return the points of every vendor."""
        return tuple(score_lot(self.criteria, "", self.dossier()))


def score(criteria: Criteria, one: Response, kpis: KpiTable, reviews: Reviews = NO_REVIEWS) -> Scorecard:
    """Return the points of a vendor that is alone in its lot."""
    texts = reviews.texts_of(criteria, [_vendor(one)])
    return score_vendor(criteria, _vendor(one), one, kpis, reviews, texts)


def _vendor(one: Response) -> Vendor:
    return Vendor(one.identity.vendor, one.identity.name)


@st.composite
def kinds(draw: st.DrawFn, with_text: bool = True) -> Kind:
    """Return a question type with its points."""
    which = draw(st.sampled_from(["choice", "yes_no", "scale", "number", "checklist", "text"][: 6 if with_text else 5]))
    match which:
        case "choice":
            return choice(**{f"o{place}": draw(POINTS) for place in range(draw(st.integers(2, 4)))})
        case "yes_no":
            return YesNo(draw(POINTS), draw(POINTS), draw(st.sampled_from([None, None, True, False])))
        case "scale":
            return scale(draw(st.integers(2, 7)), draw(st.booleans()))
        case "number":
            return Number(text("days"), draw(anchors()), 0.0, 100.0, draw(st.one_of(st.none(), POINTS)))
        case "checklist":
            needs = draw(st.lists(st.sampled_from(Need), min_size=1, max_size=4))
            return checklist(**{f"i{place}": need for place, need in enumerate(needs)})
    return FreeText(1000)


@st.composite
def anchors(draw: st.DrawFn) -> tuple[tuple[float, float], ...]:
    """Return anchors of any shape."""
    values = draw(st.lists(st.integers(0, 100), min_size=2, max_size=4, unique=True))
    return tuple((float(value), draw(POINTS)) for value in sorted(values))


@st.composite
def campaigns(draw: st.DrawFn) -> Criteria:
    """Return criteria that the loader would accept: no sum of weights is zero, no condition goes in a circle."""
    asked: list[Question] = []
    criteria: list[Criterion] = []
    for place in range(draw(st.integers(1, 3))):
        own = tuple(draw(_question(asked, first=index == 0)) for index in range(draw(st.integers(1, 4))))
        weight = draw(ANY_WEIGHTS if place else WEIGHTS)
        criteria.append(criterion(f"c{place}", *own, weight=weight, floor=draw(st.one_of(st.none(), POINTS))))
    kpis = tuple(draw(_kpi(place)) for place in range(draw(st.integers(0, 3))))
    share = draw(st.sampled_from([0.0, 0.3, 0.6, 1.0]))
    declared, verified = sorted(draw(st.lists(st.sampled_from([0.0, 0.5, 0.7, 1.0]), min_size=2, max_size=2)))
    return campaign(*criteria, kpis=kpis, share=share, credit=Credit(declared, verified))


@st.composite
def _question(draw: st.DrawFn, asked: list[Question], first: bool) -> Question:
    gates = [one for one in asked if isinstance(one.kind, Choice | YesNo)]
    condition = None
    if gates and draw(st.booleans()):
        gate = draw(st.sampled_from(gates))
        options = [one.id for one in gate.kind.options] if isinstance(gate.kind, Choice) else ["yes", "no"]
        condition = Condition(gate.id, draw(st.sampled_from(options)))
    new = question(
        f"q{len(asked)}",
        draw(kinds(with_text=not first)),
        draw(WEIGHTS if first else ANY_WEIGHTS),
        required=draw(st.booleans()),
        not_applicable=draw(st.booleans()),
        only_if=condition,
        evidence=draw(st.booleans()),
    )
    asked.append(new)
    return new


@st.composite
def _kpi(draw: st.DrawFn, place: int) -> Kpi:
    weight = draw(ANY_WEIGHTS if place else WEIGHTS)
    return kpi(f"k{place}", weight, draw(anchors()), supplied_by=draw(st.sampled_from(Supplier)))


@st.composite
def values(draw: st.DrawFn, kind: Kind) -> Value:
    """Return an answer to a question of this type."""
    match kind:
        case Choice():
            return draw(st.sampled_from([one.id for one in kind.options]))
        case YesNo():
            return draw(st.booleans())
        case Scale():
            return draw(st.integers(1, kind.steps))
        case Number():
            measured = st.integers(0, 1000).map(lambda tenths: tenths / 10)
            unmeasured = [st.just(NotMeasured.NOT_MEASURED)] if kind.not_measured is not None else []
            return draw(st.one_of(measured, *unmeasured))
        case Checklist():
            status = st.one_of(st.none(), st.sampled_from([ItemStatus.LIVE, ItemStatus.PLANNED, ItemStatus.NO]))
            return tuple(ItemAnswer(item.id, draw(status)) for item in kind.items)
    return "A few words"


@st.composite
def answers(draw: st.DrawFn, asked: Question) -> Answer:
    """Return an answer in any state that the question allows."""
    states = [AnswerState.ANSWERED, AnswerState.ANSWERED, AnswerState.UNANSWERED, AnswerState.NOT_UNDERSTOOD]
    state = draw(st.sampled_from([*states, *[AnswerState.NOT_APPLICABLE] * asked.not_applicable]))
    return Answer(asked.id, state, draw(values(asked.kind)) if state is AnswerState.ANSWERED else None)


@st.composite
def tenders(draw: st.DrawFn, vendors: int = 1, known_kpis: bool = False) -> Tender:
    """Return a campaign with so many vendors; every KPI has a value where `known_kpis` is set."""
    criteria = draw(campaigns())
    back, figures = [], {}
    for vendor in (f"v{place}" for place in range(vendors)):
        given = [draw(answers(asked)) for part in criteria.criteria for asked in part.questions]
        back.append(response(*given, vendor=vendor))
        for one in criteria.kpis:
            if known_kpis or draw(st.booleans()):
                value = draw(st.integers(-10, 110))
                figures[vendor, one.id] = KpiValue(vendor, one.id, float(value), Where("kpis.csv"))
    return Tender(criteria, tuple(back), KpiTable(figures), draw(_reviews(criteria, vendors)))


@st.composite
def _reviews(draw: st.DrawFn, criteria: Criteria, vendors: int) -> Reviews:
    """Return what two reviewers said of any answers of which something may be said."""
    said = []
    for vendor in (f"v{place}" for place in range(vendors)):
        for asked in (one for part in criteria.criteria for one in part.questions):
            verified = draw(st.sampled_from([None, True, False])) if asked.evidence else None
            for reviewer in ("ann", "ben"):
                points = draw(st.one_of(st.none(), POINTS)) if isinstance(asked.kind, FreeText) else None
                if points is not None or verified is not None:
                    said.append(Review(vendor, asked.id, reviewer, Where("reviews.csv"), points, verified))
    return Reviews(tuple(said))
