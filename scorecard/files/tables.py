"""The buyer's tables: who is asked, and what the KPIs of each vendor are."""

from scorecard.files.kpis import load_kpis
from scorecard.files.vendors import load_vendors

__all__ = ["load_kpis", "load_vendors"]
