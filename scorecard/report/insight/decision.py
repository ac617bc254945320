"""What to decide in a lot, in plain words."""

from scorecard.core.insight.decision import AskCode, Decision, DecisionCode, Inquiry
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.report.text.sentences import names_text, subject_text, vendor_text
from scorecard.words import Words

_ASK = {
    AskCode.ALL: "ask",
    AskCode.QUESTION: "ask_question",
    AskCode.VERSION: "ask_version",
    AskCode.KPI_OF_THEIRS: "ask_kpi",
    AskCode.KPI_OF_OURS: "find_kpi",
}


def decision_text(told: Decision, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what to decide in a lot: who leads, and whom to ask before that is sure."""
    key = "vendors" if told.code is DecisionCode.SHARED else "vendor"
    said = [words(f"report.summary.decision.{told.code}", **{key: names_text(told.leaders, lot, words)})]
    if told.close:
        close = [vendor_text(lot.vendor(vendor)) for vendor in told.close]
        said.append(words("report.summary.decision.close", vendors=words.listed(close), count=len(close)))
    if told.ask is not None:
        said.append(_ask_text(told.ask, lot, criteria, words))
    return " ".join(said)


def _ask_text(ask: Inquiry, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    subject = subject_text(ask.subject, criteria, words)
    vendors = names_text(ask.vendors, lot, words)
    return words(f"report.summary.decision.{_ASK[ask.code]}", vendor=vendors, question=subject, kpi=subject)
