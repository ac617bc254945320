"""What does not go together between the corrections of error that came back and what we said of them."""

from collections.abc import Iterator

from scorecard.campaign.returns.reception import Reception
from scorecard.core.model.record.books import Books
from scorecard.core.model.record.judged import Corrections, JudgedCorrection
from scorecard.errors import Problem
from scorecard.files.tables.columns import in_column
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_CLIPPED = 60


def decision_problems(corrections: Corrections, books: Books, reception: Reception) -> Iterator[Problem]:
    """Yield decisions that can hardly be meant, and corrections of which nobody knows whether they are decided on.

    Of vendors that take no part any more nothing is read, and nothing asked.
    """
    say, taking_part = reception.words, reception.taking_part
    for each in corrections.judged:
        if taking_part is not None and each.vendor not in taking_part:
            continue
        if each.may_be_newer and each.correction is not None:
            yield say.problem(each.correction.where, "correction.no_day", incident=clip(each.incident, _CLIPPED))
        if each.incident not in books.unclear:
            yield from _not_there(each, say)
        yield from _too_early(each, say)


def _not_there(about: JudgedCorrection, say: Words) -> Iterator[Problem]:
    """Yield decisions on actions that are not there; the first one where nothing came back at all."""
    incident, correction = clip(about.incident, _CLIPPED), about.correction
    numbers = set() if correction is None else {action.number for action in correction.actions}
    for decision in about.decisions:
        column = "decision" if decision.action is None else "action"
        if correction is None:
            # Of what was never asked for by us, others may have brought the answer.
            if about.request is not None:
                yield in_column(decision.where, column, say, "record.not_back", incident=incident)
            return
        if decision.action is not None and decision.action not in numbers:
            yield in_column(decision.where, column, say, "record.no_action", incident=incident, action=decision.action)


def _too_early(about: JudgedCorrection, say: Words) -> Iterator[Problem]:
    request, incident = about.request, clip(about.incident, _CLIPPED)
    for decision in about.decisions:
        if request is not None and decision.date < request.asked:
            asked = say.date(request.asked)
            yield in_column(decision.where, "date", say, "record.before_asked", incident=incident, asked=asked)
