"""Corrections of error, in words."""

from collections.abc import Iterator

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.judged import ActionState, CorrectionState, Flaw, JudgedAction, JudgedCorrection
from scorecard.core.ranking.record_claims import overdue_of
from scorecard.report.text.sentences import overdue_text, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_SHOWN = 200
_VENDORS = 3
"""Those named one by one who owe something."""


def course_text(judged: JudgedCorrection, words: Words) -> str:
    """Return how a correction went on: until when, when it came, and what we said of it."""
    return words.clauses(_course(judged, words))


def _course(judged: JudgedCorrection, words: Words) -> Iterator[str]:
    if judged.state is CorrectionState.OUT:
        yield words("report.correction.not_back")
    elif judged.state is CorrectionState.UNCLEAR:
        yield words("report.correction.state.unclear")
    elif judged.correction is not None:
        yield _came_text(judged, words)
    request, verdict = judged.request, judged.verdict
    if judged.state is CorrectionState.BACK:
        yield words("report.correction.undecided")
    elif verdict is not None:
        date, reason = words.date(verdict.date), clip(verdict.reason, _SHOWN)
        yield words(f"report.correction.{judged.state}", date=date, reason=reason)
    if request is not None and judged.state in (CorrectionState.OUT, CorrectionState.REJECTED):
        key = "overdue" if judged.overdue else "asked"
        yield words(f"report.correction.{key}", due=words.date(request.due))


def _came_text(judged: JudgedCorrection, words: Words) -> str:
    correction, request = judged.correction, judged.request
    if judged.may_be_newer:
        return words("report.correction.came_again")
    if correction is None or correction.came is None:
        return words("report.correction.came_undated")
    first = correction.first or correction.came
    key = "came_late" if request is not None and first > request.due else "came"
    return words(f"report.correction.{key}", came=words.date(correction.came))


def flaws_text(judged: JudgedCorrection, words: Words) -> str:
    """Return the weak points of a correction; empty where it has none."""
    return words.listed([_flaw_text(flaw, words) for flaw in judged.flaws]) if judged.flaws else ""


def _flaw_text(flaw: Flaw, words: Words) -> str:
    part = words(f"report.correction.part.{flaw.part}")
    return words(f"report.correction.flaw.{flaw.code}", part=part, action=flaw.action)


def cause_text(judged: JudgedCorrection, words: Words) -> str:
    """Return the root cause, the last of the whys, and whose it is as the vendor sees it; empty where nothing came."""
    correction = judged.correction
    if correction is None:
        return ""
    why = clip(correction.whys[-1], _SHOWN) if correction.whys else ""
    said = [words("report.correction.cause", why=why) if why else words("report.correction.no_cause")]
    if correction.view is not None:
        said.append(words("report.correction.view", cause=words(f"report.record.cause.{correction.view}")))
    return words.clauses(said)


def action_state_text(judged: JudgedAction, words: Words) -> str:
    """Return how far an action is, with its due day."""
    due = judged.action.due
    if judged.state is ActionState.OVERDUE and due is not None:
        return words("report.correction.overdue", due=words.date(due))
    state = words(f"report.correction.state.{judged.state}")
    until = words("report.correction.no_due") if due is None else words("report.correction.due", due=words.date(due))
    return words.clauses([state, until])


def all_overdue_text(ranking: Ranking, words: Words) -> str:
    """Return which vendors owe corrections of error or actions, ranked or not; empty where nobody does."""
    names = {vendor.vendor.id: vendor_text(vendor) for lot in ranking.lots for vendor in lot.vendors}
    others = {each.vendor: each.vendor for each in ranking.corrections.judged if each.vendor not in names}
    said = [
        words("report.correction.overdue_of", vendor=name, overdue=overdue_text(owed, words))
        for vendor, name in {**names, **others}.items()
        if (owed := overdue_of(ranking.corrections.of(vendor))) is not None
    ]
    return words("report.correction.overdue_all", vendors=words.listed(said, _VENDORS)) if said else ""
