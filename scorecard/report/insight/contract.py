"""What to write into the contract, worded from the questions."""

from collections.abc import Iterator
from datetime import date

from scorecard.core.insight.contract import ActionsTerm, Contract, Term
from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Day, Hours, Range
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.scorecards import QuestionScore, Scorecard
from scorecard.report.text.hours import loss_text
from scorecard.report.text.sentences import answer_text, limit_text, question_name
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_SHOWN = 140


def contract_texts(told: Contract, card: Scorecard, words: Words, items: int) -> Iterator[str]:
    """Yield what a contract could ask of a vendor, lists cut at `items`."""
    for term in told.terms:
        if isinstance(term, ActionsTerm):
            yield _actions_text(term, words, items)
            continue
        score = card.asked(term.question)
        yield words(
            f"report.summary.contract.{term.code}",
            name=question_name(score.question, words),
            today=clip(answer_text(score.question, score.answer, words), _SHOWN),
            target=clip(_best_text(term, score, words), _SHOWN),
            lacking=_lacking_text(term, score, words, items),
        )


def _actions_text(term: ActionsTerm, words: Words, most: int) -> str:
    """Return the actions that a vendor has promised, each with who owns it and until when."""
    said = [
        words(
            "report.summary.contract.action",
            what=clip(action.what, _SHOWN),
            owner=clip(action.owner, _SHOWN),
            due=words.date(action.due),
        )
        for action in term.actions
    ]
    return words("report.summary.contract.actions", actions=words.listed(said, most))


def _lacking_text(term: Term, score: QuestionScore, words: Words, most: int) -> str:
    """Return the parts of an answer that are not there: items of a checklist, promised hours."""
    if score.hours is not None:
        promise, offered = score.hours
        names = {channel.id: channel.name.of(words.language) for channel in promise.channels}
        said = ((names[loss.channel], loss_text(loss, promise, offered, words)) for loss in term.lost_hours)
        return " ".join(words("report.summary.contract.channel", channel=name, missing=text) for name, text in said)
    parts = score.question.parts
    texts = [clip(part.text.of(words.language), _SHOWN) for part in parts if part.id in term.items]
    return words.listed([words("phrase.quoted", text=text) for text in texts], most)


def _best_text(term: Term, score: QuestionScore, words: Words) -> str:
    """Return the best answer to a question."""
    if term.figures.is_set:
        return _figures_text(term.figures, score.question, words)
    if term.best is not None:
        return answer_text(score.question, Answer(term.question, AnswerState.ANSWERED, term.best), words)
    return words("report.summary.contract.all_hours") if isinstance(score.question.kind, Hours) else ""


def _figures_text(figures: Range, question: Question, words: Words) -> str:
    """Return which figures a contract would hold, such as "at least 95 %" or "no later than 1 March 2027"."""
    if isinstance(question.kind, Day):
        ends = (("earliest", figures.lowest), ("latest", figures.highest))
        days = ((key, date.fromordinal(round(end))) for key, end in ends if end is not None)
        return ", ".join(words(f"phrase.limit.{key}", value=words.date(day)) for key, day in days)
    return limit_text(figures, question.unit.of(words.language), words)
