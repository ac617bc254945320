"""Small rankings for the tests of the report."""

from dataclasses import replace

from scorecard.core.model.criteria import Buyer, Criteria, Criterion, Question
from scorecard.core.model.findings import Finding
from scorecard.core.model.kinds import Checklist, Choice, Item, Need, Number, Option, Range, YesNo
from scorecard.core.model.kpis import Kpi, KpiTable, KpiValue
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.responses import Answer, AnswerState, Identity, ItemAnswer, ItemStatus, Response
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.robustness import LotRobustness
from scorecard.core.model.scorecards import Bounds, Scorecard
from scorecard.core.model.standing import Reason, Standing, VersionsUndecided
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.combined import combined
from scorecard.core.robustness.sensitivity import with_sensitivity
from scorecard.core.robustness.simulation import simulate
from scorecard.core.robustness.stability import lot_stability
from scorecard.errors import Where
from tests.builders.criteria import text

OWNERSHIP = Question(
    "ownership",
    text("A customer's problem is not solved at the first contact, and nobody knows yet whose it is. What happens?"),
    Choice(
        (Option("again", text("The customer calls again"), 0.0), Option("owner", text("One person owns it"), 100.0))
    ),
    3.0,
    required=True,
    evidence=True,
)
REVIEW = Question(
    "review",
    text("What does a review contain?"),
    Checklist(
        (
            Item("cause", text("The cause"), Need.MUST),
            Item("owners", text("Owners"), Need.SHOULD),
            Item("copy", text("A copy for us"), Need.COULD),
        )
    ),
    2.0,
)
ANSWERED = Question(
    "answered",
    text("What share of calls is answered?"),
    Number(text("%"), ((50.0, 0.0), (100.0, 100.0)), 0.0, 100.0),
    1.0,
)
PREMIUM = Question("premium", text("Does a call cost more?"), YesNo(0.0, 100.0, knockout=True), 1.0)
PRICE = Kpi(
    "cost", text("Cost per order"), 3.0, ((4.0, 100.0), (9.0, 0.0)), text("EUR"), limit=Range(highest=12.0), price=True
)
SHARE = Kpi("share", text("Our share"), 1.0, ((0.0, 60.0), (3.0, 100.0)), text("%"))


def criteria(lots: tuple[str, ...] = (), kpis: tuple[Kpi, ...] = (PRICE, SHARE)) -> Criteria:
    """Return two criteria with four questions."""
    care = Criterion("care", text("Customer care"), 2.0, (OWNERSHIP, REVIEW), floor=40.0)
    access = Criterion("access", text("Service access"), 1.0, (ANSWERED, PREMIUM))
    buyer = Buyer("Halvern Home")
    return Criteria(text("Partner alignment"), "en", buyer, (care, access), kpis, 0.6, "0123456789abcdef", lots=lots)


def answers(
    ownership: str | None = "owner", answered: float = 90.0, premium: bool = False, comment: str = ""
) -> tuple[Answer, ...]:
    """Return the answers of one vendor; `None` leaves the question of ownership open."""
    items = (ItemAnswer("cause", ItemStatus.LIVE), ItemAnswer("owners", ItemStatus.PLANNED), ItemAnswer("copy", None))
    state = AnswerState.UNANSWERED if ownership is None else AnswerState.ANSWERED
    return (
        Answer("ownership", state, ownership, Where("", "Customer care", "D8"), "Page 7", comment),
        Answer("review", AnswerState.ANSWERED, items),
        Answer("answered", AnswerState.ANSWERED, answered),
        Answer("premium", AnswerState.ANSWERED, premium),
    )


def response(vendor: Vendor, given: tuple[Answer, ...]) -> Response:
    """Return what a vendor sent."""
    identity = Identity(vendor.id, vendor.name, vendor.lot, "en", "campaign", "0123456789abcdef")
    return Response(identity, f"returned/{vendor.id}.xlsx", "ab" * 32, given)


def ranking(
    *sent: tuple[Vendor, tuple[Answer, ...] | None],
    prices: dict[str, float | None] | None = None,
    asked: Criteria | None = None,
    undecided: frozenset[str] = frozenset(),
) -> Ranking:
    """Rank vendors with what they answered (`None` for nothing); each costs 5.00 unless `prices` says otherwise.

    A price of `None` is missing.
    """
    asked = asked or criteria(tuple(dict.fromkeys(vendor.lot for vendor, _ in sent if vendor.lot)))
    values = {}
    for vendor, _ in sent:
        for kpi, value in (("cost", (prices or {}).get(vendor.id, 5.0)), ("share", 2.0)):
            if value is not None:
                values[(vendor.id, kpi)] = KpiValue(vendor.id, kpi, value, Where("kpis.csv", line=2))
    vendors = tuple(vendor for vendor, _ in sent)
    back = {vendor.id: response(vendor, given) for vendor, given in sent if given is not None}
    held = dict.fromkeys(undecided, VersionsUndecided())
    known = Dossier(vendors, back, KpiTable(values), Reviews(), held)
    return Ranking(asked, with_sensitivity(rank_dossier(asked, known), asked, known), (), ())


def with_certainty(made: Ranking) -> Ranking:
    """Return a ranking that knows how sure it is, as `scorecard rank` makes it."""
    lots = [lot for lot in made.lots if any(vendor.rank is not None for vendor in lot.vendors)]
    return replace(
        made,
        robustness=tuple(
            LotRobustness(
                lot.lot, lot_stability(made.criteria, lot), simulate(made.criteria, lot), combined(made.criteria, lot)
            )
            for lot in lots
        ),
    )


def standing_vendor(name: str, standing: Standing, rank: int | None = None, *reasons: Reason) -> RankedVendor:
    """Return a vendor with a standing and a rank, and no points."""
    vendor = Vendor(name.lower(), name)
    given = None if standing is Standing.NOT_RETURNED else response(vendor, ())
    card = Scorecard(vendor, given, (), (), None, None, None, None, None, None, Bounds(40.0, 60.0))
    return RankedVendor(card, standing, reasons, (), rank)


def with_finding(vendor: RankedVendor, *findings: Finding) -> RankedVendor:
    """Return a vendor of which a reader should know more."""
    return replace(vendor, findings=findings)


def lot(*vendors: RankedVendor) -> LotRanking:
    """Return the only lot of a campaign."""
    return LotRanking("", vendors)


VERSIONS = VersionsUndecided()
