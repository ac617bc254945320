"""Small campaigns: what is asked, and what it is worth."""

from scorecard.core.model.criteria import Buyer, Criteria, Criterion, Question
from scorecard.core.model.kinds import (
    Anchors,
    Checklist,
    Choice,
    Curve,
    Item,
    Kind,
    Need,
    Number,
    Option,
    Scale,
    Text,
    YesNo,
)
from scorecard.core.model.kpis import Kpi
from scorecard.core.questions.understand import Vocabulary
from scorecard.core.values.currencies import Currencies

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
    as_monday=("as on Monday",),
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


def number(unit: str = "days", anchors: Curve = HIGHER_IS_BETTER, **more: object) -> Number:
    """Return a number from 0 to 100."""
    return Number(text(unit), anchors, 0.0, 100.0, **more)  # type: ignore[arg-type]


def checklist(**needs: str) -> Checklist:
    """Return a checklist whose items matter as much as is said."""
    return Checklist(tuple(Item(name, text(f"We have {name}"), Need(need)) for name, need in needs.items()))


def question(name: str, kind: Kind = YES_NO, weight: float = 1.0, **more: object) -> Question:
    """Return a question, by default yes or no."""
    return Question(name, text(f"What about {name}?"), kind, weight, **more)  # type: ignore[arg-type]


def criterion(name: str, *questions: Question, weight: float = 1.0, **more: object) -> Criterion:
    """Return a criterion with these questions."""
    return Criterion(name, text(name), weight, questions, **more)  # type: ignore[arg-type]


def kpi(name: str, weight: float = 1.0, anchors: Curve = HIGHER_IS_BETTER, **more: object) -> Kpi:
    """Return a KPI, by default one that is worth as many points as its value says."""
    return Kpi(name, text(name), weight, anchors, **more)  # type: ignore[arg-type]


def campaign(*criteria: Criterion, kpis: tuple[Kpi, ...] = (), share: float = 0.6, **more: object) -> Criteria:
    """Return a campaign in which alignment counts `share` of the total."""
    buyer = Buyer("Halvern Home")
    return Criteria(text("Tender"), "en", buyer, criteria, kpis, share, "0123456789ab", **more)  # type: ignore[arg-type]
