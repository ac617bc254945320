"""What stands at the head of a vendor's part of the report, beside its profile, and in its notes."""

from collections.abc import Iterator
from math import fsum

from scorecard.core.insight.profile import Level
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.canvas.page import MISSING
from scorecard.report.text.doubts import close_texts_of
from scorecard.report.text.sentences import finding_text, reason_text, standing_text
from scorecard.words import Words


def place_text(vendor: RankedVendor, lot: LotRanking, words: Words) -> str:
    """Return lot, rank and standing in a few words."""
    said = [lot.lot] if lot.lot else []
    if vendor.rank is not None:
        said.append(words("report.vendor.rank", rank=vendor.rank, ranked=len(lot.ranked)))
    return " · ".join([*said, standing_text(vendor.standing, words).lower()])


def sides_text(card: Scorecard, words: Words) -> str:
    """Return what a total is made of; empty where it has one side only, or is not known."""
    if card.total is None or not card.kpis:
        return ""
    alignment, financial = (
        words.number(fsum(score.contribution for score in scores), 1) for scores in (card.criteria, card.kpis)
    )
    return words("report.vendor.sides", alignment=alignment, financial=financial)


def level_name(level: Level, card: Scorecard, words: Words) -> str:
    """Return the name of the criterion or of the side of which a level has the points."""
    known = next((score.criterion.name for score in card.criteria if score.criterion.id == level.criterion), None)
    return words("report.vendor.financial") if known is None else known.of(words.language)


def level_text(level: Level, card: Scorecard, words: Words) -> str:
    """Return the points of a vendor in a criterion beside the best."""
    points, best = (MISSING if value is None else words.number(value, 1) for value in (level.points, level.best))
    return words("report.vendor.mark.line", name=level_name(level, card, words), points=points, best=best)


def note_texts(vendor: RankedVendor, lot: LotRanking, criteria: Criteria, words: Words) -> Iterator[tuple[str, str]]:
    """Yield what is worth knowing of a vendor: its standing, empty where that is not what it is about, and a text."""
    standing = standing_text(vendor.standing, words)
    for reason in vendor.reasons:
        yield standing, reason_text(reason, criteria, words)
    for finding in vendor.findings:
        yield "", finding_text(finding, criteria, words)
    for said in close_texts_of(vendor.vendor.id, lot, criteria, words):
        yield "", said
