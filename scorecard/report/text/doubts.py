"""What a result hangs on: pairs too close to call, evidence nobody has checked, and what reviewers said."""

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.values.anchors import is_clipped_answer
from scorecard.report.text.sentences import subject_text, vendor_text
from scorecard.report.text.shares import share_text
from scorecard.words import Words

_DECIMALS = 2
"""Those of a difference that is too small for one."""


def close_rival_text(call: CloseCall, lot: LotRanking, words: Words) -> str:
    """Return who is so close behind another that it is no lead to speak of, in whole points."""
    key = "less_than_one" if call.gap < 1.0 else "points"
    return words(f"close.{key}", behind=vendor_text(lot.vendor(call.behind)), count=round(call.gap))


def change_texts(call: CloseCall, lot: LotRanking, criteria: Criteria, words: Words) -> list[str]:
    """Return the smallest changes that would swap two neighbours, a sentence each, the smallest first.

    Of one answer, whichever of its parts, only the smallest of each kind.
    """
    changes: dict[tuple[str, str, ChangeKind], Change] = {}
    for change in call.changes:
        changes.setdefault((change.vendor, change.question, change.kind), change)
    return [
        words(
            f"close.{change.kind.value}",
            vendor=vendor_text(lot.vendor(change.vendor)),
            question=subject_text(change.question, criteria, words),
            size=words.number(abs(change.size), _DECIMALS),
        )
        for change in changes.values()
    ]


def close_texts_of(vendor: str, lot: LotRanking, criteria: Criteria, words: Words) -> list[str]:
    """Return the same of one vendor, for each of its neighbours that is too close."""
    return [
        words(
            "close.vendor",
            rival=vendor_text(lot.vendor(call.behind if vendor == call.ahead else call.ahead)),
            gap=words.number(call.gap, _DECIMALS),
            count=call.gap,
            change=change_texts(call, lot, criteria, words)[0],
        )
        for call in lot.close_calls
        if vendor in (call.ahead, call.behind)
    ]


def proof_lines(score: QuestionScore, words: Words) -> list[str]:
    """Return what reviewers said of an answer, what credit its evidence earns, and whether its number is clipped."""
    lines = []
    reviewers = ", ".join(dict.fromkeys(review.reviewer for review in score.reviews if review.verified is not None))
    if score.proof in (Proof.VERIFIED, Proof.REFUTED):
        lines.append(words(f"report.vendor.answers.{score.proof}", reviewer=reviewers))
    elif score.proof is Proof.MISSING:
        lines.append(words("report.vendor.answers.unnamed", percent=share_text(score.credit, words)))
    elif score.credit < 1.0:
        lines.append(words("report.vendor.answers.declared", percent=share_text(score.credit, words)))
    if score.question.is_text:
        given = [
            f"{review.reviewer} {words.number(review.points)}" for review in score.reviews if review.points is not None
        ]
        if given:
            lines.append(words("report.vendor.answers.reviewed", points=", ".join(given)))
        elif score.awaits_review:
            lines.append(words("report.vendor.answers.awaits_review"))
    if is_clipped_answer(score.question.kind, score.answer.value):
        lines.append(words("report.kpi.clipped_value"))
    return [*lines, *dict.fromkeys(review.reason for review in score.reviews if review.reason)]
