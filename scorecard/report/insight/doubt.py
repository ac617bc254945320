"""Where doubt between two vendors comes from."""

from scorecard.core.insight.doubt import MainDoubt
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import DoubtSource, SourceCode
from scorecard.report.text.sentences import names_text, subject_text, vendor_text
from scorecard.words import Words


def doubt_text(told: MainDoubt, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return where most of the doubt between the first two comes from, as a sentence."""
    between = words("report.certainty.doubt", vendors=names_text(told.vendors, lot, words))
    return words.headed(between, source_text(told.source, lot, criteria, words)) + "."


def source_text(source: DoubtSource, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what a source of doubt is called, in small letters."""
    of = (
        vendor_text(lot.vendor(source.subject))
        if source.code is SourceCode.ANSWERS
        else subject_text(source.subject, criteria, words)
    )
    return words(f"report.certainty.source.{source.code}", subject=of)
