"""What a line says of a vendor's standing."""

from collections.abc import Iterator

from scorecard.core.insight.standing_note import StandingNote
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.report.insight.way_back import way_back_text
from scorecard.report.text.doubts import close_rival_text
from scorecard.report.text.sentences import finding_text, reason_text
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
