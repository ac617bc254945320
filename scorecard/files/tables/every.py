"""The buyer's tables: who is asked, what the KPIs of each vendor are, and what reviewers said of answers."""

from scorecard.files.tables.kpis import load_kpis
from scorecard.files.tables.reviews import load_reviews
from scorecard.files.tables.vendors import load_vendors

__all__ = ["load_kpis", "load_reviews", "load_vendors"]
