"""Lots as tables of points, for the tests of how sure a ranking is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.responses import Answer
from scorecard.core.ranking.order import rank_lot
from tests.builders.criteria import campaign, criterion, kpi, number, question
from tests.builders.dossiers import score
from tests.builders.responses import answered, not_applicable

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Table:
    """What counts, and what every vendor has in it."""

    weights: Mapping[str, float]
    """Of the criteria; each has a single question, which is worth as many points as its answer says."""
    points: Mapping[str, Mapping[str, float | None]]
    """By vendor and criterion; `None` where it does not apply."""
    kpis: Mapping[str, float] = field(default_factory=dict)
    """Weights."""
    figures: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """By vendor and KPI; what is missing is not in it."""
    share: float = 1.0
    own: frozenset[str] = frozenset()
    """The KPIs that the vendors should supply."""

    def with_weight(self, name: str, weight: float) -> "Table":
        """Return the table with another weight of a criterion or a KPI."""
        if name in self.weights:
            return replace(self, weights={**self.weights, name: weight})
        return replace(self, kpis={**self.kpis, name: weight})

    def total(self, vendor: str) -> float:
        """Return a vendor's total, by the formulas of the model."""
        applies = [(self.weights[name], points) for name, points in self.points[vendor].items() if points is not None]
        alignment = sum(weight * points for weight, points in applies) / sum(weight for weight, _ in applies)
        if not self.kpis:
            return alignment
        figures = self.figures.get(vendor, {})
        known = [(self.kpis[name], figures.get(name, 0.0)) for name in self.kpis if name in figures or name in self.own]
        financial = sum(weight * points for weight, points in known) / sum(weight for weight, _ in known)
        return self.share * alignment + (1.0 - self.share) * financial


def criteria_of(table: Table, **more: object) -> Criteria:
    """Return the criteria of a table."""
    asked = (
        criterion(name, question(f"{name}_q", number("%"), not_applicable=True), weight=weight)
        for name, weight in table.weights.items()
    )
    kpis = tuple(
        kpi(name, weight, supplied_by=Supplier.VENDOR if name in table.own else Supplier.BUYER)
        for name, weight in table.kpis.items()
    )
    return campaign(*asked, kpis=kpis, share=table.share, **{"complete": 0.0, **more})


def lot_of(table: Table, **more: object) -> tuple[Criteria, LotRanking]:
    """Return the criteria of a table, and the ranking of its vendors."""
    criteria = criteria_of(table, **more)
    cards = [
        score(
            criteria,
            *(_answer(name, points) for name, points in row.items()),
            kpis=table.figures.get(vendor, {}),
            vendor=vendor,
        )
        for vendor, row in table.points.items()
    ]
    return criteria, rank_lot(criteria, "", cards)


def _answer(name: str, points: float | None) -> Answer:
    return not_applicable(f"{name}_q") if points is None else answered(f"{name}_q", points)


def leaders(lot: LotRanking) -> tuple[str, ...]:
    """Return who shares the first place, in order of id."""
    return tuple(sorted(one.vendor.id for one in lot.vendors if one.rank == 1))


def any_table(chance: "np.random.Generator") -> Table:
    """Return two to five vendors with any points, criteria that do not apply, and missing KPIs."""
    criteria = [f"c{place}" for place in range(chance.integers(1, 5))]
    kpis = [f"k{place}" for place in range(chance.integers(0, 5))]
    vendors = [f"v{place}" for place in range(chance.integers(2, 6))]
    return Table(
        weights=_weights(chance, criteria),
        points={vendor: {name: _points(chance, gaps=0.2) for name in criteria} for vendor in vendors},
        kpis=_weights(chance, kpis),
        figures={vendor: _known({name: _points(chance, gaps=0.25) for name in kpis}) for vendor in vendors},
        share=float(chance.choice([0.0, 0.3, 0.55, 0.8, 1.0])),
        own=frozenset(name for name in kpis if chance.random() < 0.4),
    )


def _weights(chance: "np.random.Generator", names: list[str]) -> dict[str, float]:
    weights = {name: float(chance.choice([0.0, 1 / 3, 1.0, 2.5, 7.0, 30.0])) for name in names}
    return weights if any(weights.values()) else dict.fromkeys(names, 1.0)


def _points(chance: "np.random.Generator", gaps: float) -> float | None:
    return None if chance.random() < gaps else round(float(chance.uniform(0.0, 100.0)), 1)


def _known(figures: Mapping[str, float | None]) -> dict[str, float]:
    return {name: points for name, points in figures.items() if points is not None}
