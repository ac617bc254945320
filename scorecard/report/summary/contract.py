"""What to write into the contract: the leader's largest gaps, worded from the questions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scorecard.core.insight.contrast import gaps
from scorecard.core.model.kinds import Checklist, Choice, Day, FreeText, Hours, Multi, Number, Scale, YesNo
from scorecard.core.model.responses import AnswerState, ItemAnswer, ItemStatus, OfferedHours
from scorecard.report.text.hours import missing_texts
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import answer_text, question_name
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scorecard.core.model.kinds import Anchors, Kind
    from scorecard.core.model.scorecards import QuestionScore, Scorecard
    from scorecard.words import Words

_WORTH_AGREEING = 0.25
"""Points of the total; less is not worth a clause."""
_SHOWN = 70
_BEST = 100.0


def contract_terms(card: Scorecard, words: Words, items: int) -> Iterator[str]:
    """Yield what a contract could ask of a vendor beyond its answers, the largest gap first, lists cut at `items`."""
    for gap in gaps(card):
        score = card.question(gap.subject)
        if score is not None and gap.size <= -_WORTH_AGREEING and not isinstance(score.question.kind, FreeText):
            yield _term(score, words, items)


def _term(score: QuestionScore, words: Words, items: int) -> str:
    """Return what is to be agreed on a question: a better answer, or where that is the best, its proof."""
    name = question_name(score.question, words)
    today = clip(answer_text(score.question, score.answer, words), _SHOWN)
    if score.points is not None and round(score.points, 9) >= _BEST:
        return words("report.summary.contract.proof", name=name, today=today)
    lacking = _lacking(score, words, items)
    if lacking:
        return words("report.summary.contract.lacking", name=name, lacking=lacking)
    target = clip(_target(score.question.kind, words), _SHOWN)
    key = "instead" if score.answer.state is AnswerState.ANSWERED else "unanswered"
    return words(f"report.summary.contract.{key}", name=name, target=target, today=today)


def _lacking(score: QuestionScore, words: Words, most: int) -> str:
    """Return the parts of an answer that are not there: items of a checklist, promised hours."""
    kind, value = score.question.kind, score.answer.value
    if isinstance(kind, Checklist | Multi):
        given = (
            {one.item: one.status for one in value if isinstance(one, ItemAnswer)} if isinstance(value, tuple) else {}
        )
        asked = kind.items if isinstance(kind, Checklist) else [one for one in kind.options if one.points > 0]
        kept = (ItemStatus.LIVE, ItemStatus.YES)
        texts = [clip(one.text.of(words.language), _SHOWN) for one in asked if given.get(one.id) not in kept]
        return first_names([words("phrase.quoted", text=text) for text in texts], most, words)
    if isinstance(kind, Hours) and isinstance(value, OfferedHours) and value.timezone is not None:
        missing = [
            (channel.name.of(words.language), said)
            for channel in kind.promise.channels
            for said in missing_texts(kind.promise, value, channel, words)[:1]
        ]
        return " ".join(words("report.summary.contract.channel", channel=name, missing=said) for name, said in missing)
    return ""


def _target(kind: Kind, words: Words) -> str:
    """Return the best answer to a question."""
    match kind:
        case Choice(options):
            return max(options, key=lambda one: one.points).text.of(words.language)
        case YesNo():
            return words("report.answer.yes" if kind.yes >= kind.no else "report.answer.no")
        case Scale():
            end = 1 if kind.reversed else kind.steps
            return words("report.answer.step", step=end, steps=kind.steps)
        case Number():
            return words.quantity(_best_value(kind.anchors), kind.unit.of(words.language))
        case Hours():
            return words("report.summary.contract.all_hours")
        case Day():
            return words.date(date.fromordinal(int(_best_value(kind.anchors))))
    return ""


def _best_value(anchors: Anchors) -> float:
    return max(anchors, key=lambda anchor: anchor[1])[0]
