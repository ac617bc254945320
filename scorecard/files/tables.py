"""The buyer's tables: who is asked, what the KPIs of each vendor are, and what reviewers said of answers."""

from scorecard.files.kpis import load_kpis
from scorecard.files.reviews import load_reviews
from scorecard.files.vendors import load_vendors

__all__ = ["load_kpis", "load_reviews", "load_vendors"]
