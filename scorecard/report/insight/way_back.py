"""What would bring a vendor into the ranking that is not in it."""

from math import ceil

from scorecard.core.comparison import rounded
from scorecard.core.insight.standing_note import WayBack
from scorecard.core.model.criteria import Criteria
from scorecard.report.text.sentences import subject_text
from scorecard.words import Words


def way_back_text(told: WayBack, criteria: Criteria, words: Words) -> str:
    """Return what would bring a vendor into the ranking, as a sentence; missing points as whole ones that suffice."""
    points = max(ceil(rounded(told.points or 0.0)), 1)
    question = subject_text(told.question, criteria, words)
    return words(f"report.summary.back.{told.code}", question=question, count=points)
