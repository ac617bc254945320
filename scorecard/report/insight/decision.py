"""What to decide in a lot, in plain words."""

from scorecard.core.insight.decision import Decision, DecisionCode, Inquiry, OtherLead
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.report.text.sentences import changed_text, names_text, subject_text
from scorecard.words import Words

_MOST_CLOSE = 5
"""How many vendors are named that are too close to the leader to call; the table beside shows them all."""
_CHANGES = 3


def decision_text(told: Decision, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what to decide in a lot: who leads, and whom to ask before that is sure."""
    key = "vendors" if told.code is DecisionCode.SHARED else "vendor"
    said = [words(f"report.summary.decision.{told.code}", **{key: names_text(told.leaders, lot, words)})]
    if told.close:
        close = names_text(told.close, lot, words, _MOST_CLOSE)
        said.append(words("report.summary.decision.close", vendors=close, count=len(told.close)))
    if told.other is not None:
        said.append(_other_text(told.other, lot, criteria, words))
    if told.declared:
        key = "declared_order" if set(told.declared) == set(told.leaders) else "declared"
        said.append(words(f"report.summary.decision.{key}", vendors=names_text(told.declared, lot, words)))
    said += [_text(who, asked, lot, criteria, words) for who, asked in (("own", told.own), ("ask", told.ask)) if asked]
    return " ".join(said)


def _other_text(told: OtherLead, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return who would lead by the other criteria, and what is different in them."""
    changes = words.listed([changed_text(change, criteria, words) for change in told.changes], _CHANGES)
    key = f"report.summary.decision.{'as_sent' if told.as_sent else 'as_changed'}"
    return words(key, vendors=names_text(told.leaders, lot, words), changes=changes)


def _text(who: str, asked: Inquiry, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    subject, vendors = subject_text(asked.subject, criteria, words), names_text(asked.vendors, lot, words)
    return words(f"report.summary.decision.{who}_{asked.code}", vendor=vendors, question=subject, kpi=subject)
