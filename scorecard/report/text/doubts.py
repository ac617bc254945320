"""What a result hangs on: pairs too close to call, evidence nobody has checked, and what reviewers said."""

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.rankings import CloseCall, LotRanking
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.report.text.lists import share_text
from scorecard.report.text.sentences import subject_text, vendor_text
from scorecard.words import Words

_DECIMALS = 2
"""Those of a difference that is too small for one."""


def close_rival_text(vendor: str, lot: LotRanking, words: Words) -> str:
    """Return who is so close behind a vendor that it is no lead to speak of, in whole points; empty for nobody."""
    names = _names(lot)
    for call in lot.close_calls:
        if call.ahead == vendor:
            key = "less_than_one" if call.gap < 1.0 else "points"
            return words(f"close.{key}", behind=names[call.behind], count=round(call.gap))
    return ""


def change_texts(call: CloseCall, lot: LotRanking, criteria: Criteria, words: Words) -> list[str]:
    """Return the smallest changes that would swap two neighbours, a sentence each, the smallest first."""
    names = _names(lot)
    return [
        words(
            f"close.{one.kind.value}",
            vendor=names[one.vendor],
            question=subject_text(one.question, criteria, words),
            size=words.number(abs(one.size), _DECIMALS),
        )
        for one in call.changes
    ]


def close_texts_of(vendor: str, lot: LotRanking, criteria: Criteria, words: Words) -> list[str]:
    """Return the same of one vendor, for each of its neighbours that is too close."""
    names = _names(lot)
    return [
        words(
            "close.vendor",
            rival=names[call.behind if vendor == call.ahead else call.ahead],
            gap=words.number(call.gap, _DECIMALS),
            count=call.gap,
            change=change_texts(call, lot, criteria, words)[0],
        )
        for call in lot.close_calls
        if vendor in (call.ahead, call.behind)
    ]


def proof_lines(score: QuestionScore, words: Words) -> list[str]:
    """Return what reviewers said of an answer, and what credit its evidence earns; nothing where that is all of it."""
    lines = []
    reviewers = ", ".join(dict.fromkeys(one.reviewer for one in score.reviews if one.verified is not None))
    if score.proof is Proof.VERIFIED:
        lines.append(words("report.vendor.answers.verified", reviewer=reviewers))
    elif score.proof is Proof.REFUTED:
        lines.append(words("report.vendor.answers.refuted", reviewer=reviewers))
    elif score.credit < 1.0:
        lines.append(words("report.vendor.answers.declared", percent=share_text(score.credit, words)))
    if isinstance(score.question.kind, FreeText):
        given = [(one.reviewer, one.points) for one in score.reviews if one.points is not None]
        points = ", ".join(f"{reviewer} {words.number(points)}" for reviewer, points in given)
        if points:
            lines.append(words("report.vendor.answers.reviewed", points=points))
        elif score.awaits_review:
            lines.append(words("report.vendor.answers.awaits_review"))
    return [*lines, *dict.fromkeys(one.reason for one in score.reviews if one.reason)]


def _names(lot: LotRanking) -> dict[str, str]:
    return {one.vendor.id: vendor_text(one) for one in lot.vendors}
