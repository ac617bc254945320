"""Small campaigns, answers and figures for the tests of the core."""

from collections.abc import Mapping

from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import ALL_LOTS, Buyer, Criteria, Criterion, Kpi, Question
from scorecard.core.model.kinds import Anchors, Checklist, Choice, Item, Kind, Need, Number, Option, Scale, Text, YesNo
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.responses import Answer, AnswerState, Identity, ItemAnswer, ItemStatus, Response, Value
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.questions.understand import Vocabulary
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.scoring.score import score_vendor
from scorecard.core.values.currencies import Currencies
from scorecard.errors import Where

EURO = frozenset({"EUR"})
DOLLARS = frozenset({"USD", "CAD", "AUD"})
CROWNS = frozenset({"SEK", "NOK", "DKK"})
CURRENCIES = Currencies(
    {code.casefold(): frozenset({code}) for code in ("USD", "CAD", "AUD", "NOK", "DKK", "EUR", "CHF", "PLN", "GBP")}
    | {"SEK": frozenset({"SEK"}), "€": EURO, "euro": EURO, "euros": EURO, "us$": frozenset({"USD"}), "$": DOLLARS}
    | {"kr": CROWNS, "kr.": CROWNS, "zł": frozenset({"PLN"}), "fr.": frozenset({"CHF"}), "£": frozenset({"GBP"})}
)
MONTHS = (("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April",), ("May",), ("June",))
MONTHS += (("July",), ("August",), ("September",), ("October",), ("November",), ("December",))
ENGLISH = Vocabulary(
    "en",
    yes=("Yes", "y", "true"),
    no=("No", "n", "false"),
    live=("Live",),
    planned=("Planned",),
    item_no=("No", "not there"),
    not_applicable=("Not applicable", "n/a"),
    not_measured=("Not measured", "we do not measure this"),
    closed=("Closed",),
    always=("24/7",),
    months=MONTHS,
    currencies=CURRENCIES,
)

HIGHER_IS_BETTER: Anchors = ((0.0, 0.0), (100.0, 100.0))
LOWER_IS_BETTER: Anchors = ((4.0, 100.0), (9.0, 0.0))

YES_NO = YesNo(yes=100.0, no=0.0)
KNOCKOUT = YesNo(yes=100.0, no=0.0, knockout=False)
"""No disqualifies."""


def text(version: str, **others: str) -> Text:
    """Return a text in English, the campaign's language, and in others."""
    return Text((("en", version), *others.items()))


def choice(**points: float) -> Choice:
    """Return a choice whose options have these ids and points."""
    return Choice(tuple(Option(name, text(f"We say {name}"), worth) for name, worth in points.items()))


def scale(steps: int, reversed_: bool = False) -> Scale:
    """Return a scale with this many steps."""
    return Scale(steps, text("never"), text("always"), reversed_)


def number(unit: str = "days", anchors: Anchors = HIGHER_IS_BETTER, **more: object) -> Number:
    """Return a number from 0 to 100."""
    return Number(text(unit), anchors, 0.0, 100.0, **more)  # type: ignore[arg-type]


def checklist(**needs: str) -> Checklist:
    """Return a checklist whose items matter as much as is said."""
    return Checklist(tuple(Item(name, text(f"We have {name}"), Need(need)) for name, need in needs.items()))


def items(**statuses: str | None) -> tuple[ItemAnswer, ...]:
    """Return the answers to the items of a checklist."""
    return tuple(ItemAnswer(name, ItemStatus(status) if status else None) for name, status in statuses.items())


def question(name: str, kind: Kind = YES_NO, weight: float = 1.0, **more: object) -> Question:
    """Return a question, by default yes or no."""
    return Question(name, text(f"What about {name}?"), kind, weight, **more)  # type: ignore[arg-type]


def criterion(name: str, *questions: Question, weight: float = 1.0, **more: object) -> Criterion:
    """Return a criterion with these questions."""
    return Criterion(name, text(name), weight, questions, **more)  # type: ignore[arg-type]


def kpi(name: str, weight: float = 1.0, anchors: Anchors = HIGHER_IS_BETTER, **more: object) -> Kpi:
    """Return a KPI, by default one that is worth as many points as its value says."""
    return Kpi(name, text(name), weight, anchors, **more)  # type: ignore[arg-type]


def campaign(*criteria: Criterion, kpis: tuple[Kpi, ...] = (), share: float = 0.6, **more: object) -> Criteria:
    """Return a campaign in which alignment counts `share` of the total."""
    buyer = Buyer("Halvern Home")
    return Criteria(text("Tender"), "en", buyer, criteria, kpis, share, "0123456789ab", **more)  # type: ignore[arg-type]


def answered(name: str, value: Value, **more: object) -> Answer:
    """Return an answer."""
    return Answer(name, AnswerState.ANSWERED, value, **more)  # type: ignore[arg-type]


def unanswered(name: str) -> Answer:
    """Return a blank."""
    return Answer(name, AnswerState.UNANSWERED)


def not_applicable(name: str) -> Answer:
    """Return "not applicable"."""
    return Answer(name, AnswerState.NOT_APPLICABLE, comment="We do not do this")


def not_understood(name: str) -> Answer:
    """Return an answer that made no sense."""
    return Answer(name, AnswerState.NOT_UNDERSTOOD)


def response(*answers: Answer, vendor: str = "acme", file: str = "", sha256: str = "") -> Response:
    """Return a vendor's questionnaire with these answers."""
    identity = Identity(vendor, vendor.title(), "", "en", "Tender", "0123456789ab")
    return Response(identity, file or f"returned/{vendor}.xlsx", sha256 or f"sha-{vendor}", answers)


def table(values: Mapping[str, float], vendor: str = "acme") -> KpiTable:
    """Return the KPI values of one vendor."""
    where = Where("kpis.csv")
    return KpiTable({(vendor, name): KpiValue(vendor, name, value, where) for name, value in values.items()})


def dossier(
    *back: Response, reviews: tuple[Review, ...] = (), kpis: KpiTable | None = None, lot: str = "", reference: str = ""
) -> Dossier:
    """Return what came back from a lot, and what reviewers said; `reference` is the id of the buyer's own row."""
    vendors = tuple(
        Vendor(one, one.title(), ALL_LOTS if one == reference else lot, reference=one == reference)
        for one in (each.identity.vendor for each in back)
    )
    answers = {one.identity.vendor: one for one in back}
    return Dossier(vendors, answers, kpis or KpiTable(), Reviews(reviews))


def review(name: str, reviewer: str = "ann", vendor: str = "acme", **said: object) -> Review:
    """Return what a reviewer said of an answer."""
    return Review(vendor, name, reviewer, Where("reviews.csv", line=2), **said)  # type: ignore[arg-type]


def score(
    criteria: Criteria, *answers: Answer, kpis: Mapping[str, float] | None = None, vendor: str = "acme", lot: str = ""
) -> Scorecard:
    """Return what a vendor's answers and KPIs are worth."""
    back = response(*answers, vendor=vendor)
    return score_vendor(criteria, Vendor(vendor, vendor.title(), lot), back, table(kpis or {}, vendor))


def cell(value: str | float | bool | None, number_format: str = "General") -> RawCell:
    """Return a cell as a workbook holds it."""
    return RawCell(value, number_format=number_format)
