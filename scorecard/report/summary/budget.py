"""What stands on the Summary, decided before it is worded: by rank of importance, as far as the lines of a page go.

The lines that each thing needs are those of the longest language, so that every language tells the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scorecard.core.insight.insights import Insights, LotInsights
from scorecard.core.insight.standing_note import StandingNote
from scorecard.core.model.findings import CorrectionsOverdue, Finding, FloorByAStep
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.core.model.responses import DateOf
from scorecard.core.model.standing import FloorMissed, MinimumMissed
from scorecard.report.summary.charts import drawn_lot

ONE_PAGE = 15
"""Vendors: so many of them and fewer stand on one page, in all lots together."""
_PAGE = 58.5
"""Lines that a page holds."""
_FRAME = 3.4
"""Lines of the title and the legend."""
_SINCE = 4.2
"""Lines of what became of the vendors since an earlier campaign."""
_OWING = 3
"""Vendors who owe corrections of error that are named, each of them on a line at the most."""
_HEAD, _STRIP, _HEADING, _CHART = 4.8, 0.5, 2.1, 11.6
_LONG_NAME = 20
"""Letters of a name that takes several lines."""


@dataclass(frozen=True)
class PageBudget:
    """How much is told."""

    rivals: int = 1
    """Whom the leader of a lot is held against."""
    edges: int = 1
    """What sets it apart from each of them."""
    behind: int = 0
    """Where it is behind each of them."""
    sentences: int = 1
    """How sure its place is."""
    note: int = 0
    """What is said of a standing in its line: why, with 2 what would change it, with 3 how much more there is; with 0
    the reasons of those that have any stand at the foot, since all lines of a lot are as high as the highest."""
    prices: int = 1
    """What the choice costs, and what others would."""
    settle: int = 0
    """What to settle, in each lot."""
    terms: int = 0
    """What to write into the contract with each leader."""
    remarks: int = 0
    since: bool = False
    """Whether it is said what became of the vendors since an earlier campaign."""
    chart: bool = False
    """Whether alignment is drawn against financial."""
    heads: bool = False
    """Whether each lot has the titles of its table; else only the first one has."""
    reference: bool = False
    """Whether the buyer's own answers stand under the vendors; they stand on the sheets that compare in any case."""


_BY_IMPORTANCE: tuple[dict[str, int | bool], ...] = (
    {"settle": 1},
    {"note": 1},
    {"note": 2},
    {"terms": 1},
    {"since": True},
    {"sentences": 2},
    {"rivals": 2},
    {"chart": True},
    {"settle": 2},
    {"remarks": 1},
    {"reference": True},
    {"behind": 1},
    {"prices": 3},
    {"heads": True},
    {"sentences": 3},
    {"terms": 2},
    {"settle": 3},
    {"behind": 2},
    {"edges": 2},
    {"remarks": 2},
    {"note": 3},
    {"sentences": 4},
    {"terms": 3},
    {"settle": 5},
    {"sentences": 6},
    {"edges": 3},
    {"remarks": 4},
    {"sentences": 9},
)
"""What is added to the least that can be told, as far as it fits, from what matters most."""
ON_MANY_PAGES = PageBudget(
    rivals=2,
    edges=3,
    behind=2,
    sentences=9,
    prices=3,
    note=3,
    settle=6,
    terms=3,
    remarks=8,
    since=True,
    chart=True,
    heads=True,
)


def budget_of(ranking: Ranking, insights: Insights) -> PageBudget:
    """Return how much of a ranking one page tells; of more than 15 vendors, much is told on several pages."""
    if sum(len(lot.vendors) for lot in ranking.lots) > ONE_PAGE:
        return ON_MANY_PAGES
    budget = PageBudget()
    for more in _BY_IMPORTANCE:
        larger = replace(budget, **more)  # type: ignore[arg-type]
        if _lines(ranking, shortened(insights, larger), larger) <= _PAGE:
            budget = larger
    return budget


def shortened(insights: Insights, budget: PageBudget) -> Insights:
    """Return those of the insights that the Summary tells, the sentences of how sure a place is still uncounted."""
    told, most = insights.remarks, budget.remarks
    told = replace(told, vendors=told.vendors[:most], undated=told.undated if most > 1 else 0)
    lots = tuple(_shortened_lot(lot, budget) for lot in insights.lots)
    return Insights(lots, told, insights.since if budget.since else None)


def _shortened_lot(told: LotInsights, budget: PageBudget) -> LotInsights:
    return replace(
        told,
        why=tuple(
            replace(advantage, edges=advantage.edges[: budget.edges], behind=advantage.behind[: budget.behind])
            for advantage in told.why[: budget.rivals]
        ),
        open_points=told.open_points[: budget.settle],
        contracts=tuple(replace(contract, terms=contract.terms[: budget.terms]) for contract in told.contracts),
        vendors=tuple(replace(vendor, note=_shortened_note(vendor.note, budget.note)) for vendor in told.vendors),
    )


def _shortened_note(note: StandingNote, most: int) -> StandingNote:
    """Return why a vendor has its standing, with 2 what would change it, with 3 how many more reasons there are."""
    kept = note if most > 1 else replace(note, way_back=None, close=None if note.finding else note.close)
    return kept if most > 2 else replace(kept, more_reasons=0)


# --- the lines that it takes, in the longest language ----------------------------------------------------------------


def _lines(ranking: Ranking, told: Insights, budget: PageBudget) -> float:
    lots = list(zip(ranking.lots, told.lots, strict=True))
    above = sum(_above(*pair, budget, first=number == 0) for number, pair in enumerate(lots))
    return _FRAME + above + sum(_rows(lot, told, budget) for lot, told in lots) + _foot(ranking, told, budget)


def _above(lot: LotRanking, told: LotInsights, budget: PageBudget, *, first: bool) -> float:
    """Return the lines of a lot's headline, its texts and the titles of its table."""
    names = max((_name(lot, vendor.vendor) for vendor in told.vendors), default=1)
    why = 0.3 + sum(
        0.6 * names + sum(0.8 if edge.is_about_days else 1.5 for edge in reason.edges) + 0.5 * len(reason.behind)
        for reason in told.why
    )
    cost = 0.0 if told.cost is None else 1.9 + 0.9 * budget.prices
    sure = 0.0 if told.assurance is None else 0.9 + (1.2 + 0.2 * names) * min(budget.sentences, 6)
    texts = max(why, cost, sure)
    decided = told.decision
    more = sum(map(bool, (decided.close, decided.other, decided.declared, decided.own, decided.ask)))
    headline = 2.0 + 1.2 * max(more - 1, 0) + 0.6 * (names - 1)
    return headline + texts + (_HEAD if budget.heads or first else _STRIP)


def _rows(lot: LotRanking, told: LotInsights, budget: PageBudget) -> float:
    """Return the lines of a lot's table, all of whose rows are as high as the highest."""
    noted = budget.note > 0
    tall = max((max(1, noted * _note(vendor.note), _name(lot, vendor.vendor)) for vendor in told.vendors), default=1)
    return len(lot.vendors) * (tall + 0.35) + 1.4 * (budget.reference and lot.reference is not None)


def _note(note: StandingNote) -> int:
    """Return the lines of a standing with what is said of it."""
    if note.reason is None:
        return 3 if isinstance(note.finding, FloorByAStep) else 2 if note.way_back or note.finding or note.close else 1
    # What is said of a floor and how to reach it is long.
    is_long = isinstance(note.reason, FloorMissed | MinimumMissed) and (note.way_back or note.reason.still_open)
    return 2 + bool(is_long) + bool(note.more_reasons)


def _name(lot: LotRanking, vendor: str) -> int:
    return 1 + len(lot.vendor(vendor).vendor.name) // _LONG_NAME


def _foot(ranking: Ranking, told: Insights, budget: PageBudget) -> float:
    # The longest name stands for all: what is told of a vendor is at least as high as its name.
    name = max((_name(lot, vendor.vendor.id) for lot in ranking.lots for vendor in lot.vendors), default=1)
    settle = max(1.7, name) * sum(len(lot.open_points) for lot in told.lots)
    files = bool(told.remarks.files) + bool(told.remarks.problems) + len(told.remarks.excepted)
    files += 2 * len(told.remarks.excluded) + 2 * bool(told.remarks.undated)
    files += 2 * len(told.remarks.older) + 2 * any(each.by is DateOf.SAVED for each in told.remarks.replaced)
    files += 2 * sum(changed.is_to_be_told for changed in told.remarks.changed)
    know = max(1.4, name) * len(told.remarks.vendors) + 1.4 * files
    know += _SINCE * (told.since is not None)
    know += 1.4 * min(sum(isinstance(each, CorrectionsOverdue) for each in _findings(ranking)), _OWING)
    reasons = 0 if budget.note else sum(vendor.note.reason is not None for lot in told.lots for vendor in lot.vendors)
    terms = sum(len(contract.terms) for lot in told.lots for contract in lot.contracts)
    left = settle + know + 1.4 * reasons + _HEADING * (bool(settle) + bool(know) + bool(reasons))
    drawn = budget.chart and drawn_lot(ranking) is not None
    return max(left, (_HEADING + 4.9 * terms) * bool(terms), _CHART * drawn)


def _findings(ranking: Ranking) -> Iterator[Finding]:
    for lot in ranking.lots:
        for vendor in lot.vendors:
            yield from vendor.findings
