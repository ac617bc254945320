"""What to decide in a lot, in plain words."""

from scorecard.core.insight.decision import Decision, DecisionCode
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.report.text.sentences import names_text, subject_text, vendor_text
from scorecard.words import Words


def decision_text(told: Decision, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what to decide in a lot: who leads, and whom to ask before that is sure."""
    key = "vendors" if told.code is DecisionCode.SHARED else "vendor"
    said = [words(f"report.summary.decision.{told.code}", **{key: names_text(told.leaders, lot, words)})]
    if told.close:
        close = [vendor_text(lot.vendor(vendor)) for vendor in told.close]
        said.append(words("report.summary.decision.close", vendors=words.listed(close), count=len(close)))
    if told.ask is not None:
        subject, vendors = subject_text(told.ask.subject, criteria, words), names_text(told.ask.vendors, lot, words)
        key = f"report.summary.decision.ask_{told.ask.code}"
        said.append(words(key, vendor=vendors, question=subject, kpi=subject))
    return " ".join(said)
