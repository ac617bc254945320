"""What a line says of a vendor's standing, and what would bring a vendor into the ranking that is not in it."""

from collections.abc import Iterator
from math import ceil

from scorecard.core.comparison import rounded
from scorecard.core.insight.standing_note import StandingNote, WayBack, WayBackCode
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.report.text.doubts import close_rival_text
from scorecard.report.text.sentences import finding_text, reason_text, subject_text
from scorecard.words import Words


def standing_note_text(told: StandingNote, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return why a vendor has its standing and what would change that, or what else is to be known; or nothing."""
    return " ".join(_sentences(told, lot, criteria, words))


def _sentences(told: StandingNote, lot: LotRanking, criteria: Criteria, words: Words) -> Iterator[str]:
    if told.reason is not None:
        yield reason_text(told.reason, criteria, words)
    if told.way_back is not None:
        yield way_back_text(told.way_back, criteria, words)
    if told.finding is not None:
        yield finding_text(told.finding, criteria, words)
    if told.close is not None:
        yield close_rival_text(told.close, lot, words)
    if told.more_reasons:
        yield words("report.summary.more_reasons", count=told.more_reasons)


def way_back_text(told: WayBack, criteria: Criteria, words: Words) -> str:
    """Return what would bring a vendor into the ranking, as a sentence; missing points as whole ones that suffice."""
    count = len(told.changes) if told.code is WayBackCode.CHANGES else max(ceil(rounded(told.points or 0.0)), 1)
    question = subject_text(told.question, criteria, words)
    # Nobody knows on which side of its deadline a ranking is read.
    has_end = told.code is WayBackCode.NOT_RETURNED and criteria.deadline is not None
    code = f"{told.code}_by_deadline" if has_end else told.code
    return words(
        f"report.summary.back.{code}", question=question, count=count, value=_value_text(told, criteria, words)
    )


def _value_text(told: WayBack, criteria: Criteria, words: Words) -> str:
    value = told.changes[0].value if told.code is WayBackCode.FIGURE else None
    kpi = next((kpi for kpi in criteria.kpis if kpi.id == told.question), None)
    return words.quantity(value, kpi.unit.of(words.language)) if kpi and isinstance(value, float) else ""
