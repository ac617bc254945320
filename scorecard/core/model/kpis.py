"""The financial figures of each vendor: the values of the KPI tables."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scorecard.core.model import kinds
from scorecard.errors import Problem, Where


class Basis(StrEnum):
    """What a value rests on."""

    OURS = "ours"
    """Our own records."""
    REFERENCE = "reference"
    """What a customer of the vendor told us."""
    DECLARED = "declared"
    """What the vendor says of itself."""


class Supplier(StrEnum):
    """Who supplies a KPI's values, and so whose gap a missing one is."""

    BUYER = "buyer"
    VENDOR = "vendor"


@dataclass(frozen=True)
class Uncertainty:
    """How far the values of a KPI may be off: one standard deviation of a normal distribution."""

    relative: float = 0.0
    """As a share (0-1) of the value."""
    absolute: float = 0.0
    """In the unit of the KPI."""

    def of(self, value: float) -> float:
        """Return the standard deviation of a value, in the unit of the KPI."""
        return self.relative * abs(value) + self.absolute


@dataclass(frozen=True)
class Kpi:
    """A financial key performance indicator, measured per vendor."""

    id: str
    name: kinds.Text
    weight: float
    anchors: kinds.Curve
    unit: kinds.Text = kinds.NO_TEXT
    column: str = ""
    limit: kinds.Range = kinds.UNBOUNDED
    """A value beyond it makes a vendor not eligible."""
    ask: kinds.Range = kinds.UNBOUNDED
    """A value beyond it is asked about; it costs no points."""
    supplied_by: Supplier = Supplier.BUYER
    price: bool = False
    """Whether the report states the price of a choice in this KPI."""
    uncertainty: Uncertainty | None = None
    """`None` where its values are taken as they are."""
    lots: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class KpiValue:
    """A value of the KPI table."""

    vendor: str
    kpi: str
    """Its id; the name of the column where the value is merely a fact to hold answers against."""
    value: float
    where: Where
    period: str = ""
    """`2026`, `2026-Q1` or `2026-03`; empty where the table has no periods."""
    outdated: bool = False
    """Whether another vendor has a value of a newer period."""
    history: tuple[tuple[str, float], ...] = ()
    """Every period with its value, the newest last; empty where the table has no periods."""
    basis: Basis | None = None
    """`None` where the table does not say."""


@dataclass(frozen=True)
class KpiTable:
    """The values that are known; what is missing is not in it."""

    values: Mapping[tuple[str, str], KpiValue] = field(default_factory=dict, hash=False)
    """By the ids of vendor and KPI."""
    facts: Mapping[tuple[str, str], KpiValue] = field(default_factory=dict, hash=False)
    """Values of other columns that were asked for, by the id of the vendor and the name of the column."""
    remarks: tuple[Problem, ...] = ()
    """How the tables were read, where that is not plain: titles above the headings, decimal commas; nothing to mend."""

    def value(self, vendor: str, kpi: str) -> KpiValue | None:
        """Return a vendor's value of a KPI, or `None` where it is missing."""
        return self.values.get((vendor, kpi))
