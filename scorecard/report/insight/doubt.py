"""Where doubt between two vendors comes from, beside what else is said of how sure a lead is."""

from dataclasses import replace

from scorecard.core.insight.doubt import MainDoubt
from scorecard.core.insight.insights import LotInsights
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import DoubtSource, SourceCode
from scorecard.report.insight.assurance import assurance_text
from scorecard.report.insight.told import Told
from scorecard.report.text.sentences import names_text, subject_text, vendor_text
from scorecard.words import Words


def sure_text(told: LotInsights, lot: LotRanking, criteria: Criteria, words: Words) -> Told | None:
    """Return how sure the first place of a lot is, the largest source of doubt second; `None` if nobody is ranked."""
    if told.assurance is None:
        return None
    found = assurance_text(told.assurance, lot, criteria, words)
    doubts = () if told.doubt is None else (doubt_text(told.doubt, lot, criteria, words),)
    return replace(found, said=(*found.said[:1], *doubts, *found.said[1:]))


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
