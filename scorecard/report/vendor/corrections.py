"""The corrections of error of a vendor: each under its incident, then the open actions, and what comes again."""

from collections.abc import Iterator

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.judged import ActionState, JudgedAction, JudgedCorrection
from scorecard.palette import MUTED, OPEN, OUT
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import NOTE, ROW
from scorecard.report.text.corrections import action_state_text, cause_text, course_text, flaws_text
from scorecard.report.vendor.columns import CONTRIBUTION, EVIDENCE, FOUND, LAST, NAME, NOTES
from scorecard.words import Words

_MOST = 12
"""Actions that are told on the sheet of a vendor; the sheet of corrections has all."""
_INDENT = 2


def write_correction(page: Page, row: int, judged: JudgedCorrection, words: Words) -> None:
    """Write under an incident what became of its correction, its weak points, and its root cause."""
    look = NOTE.but(indent=_INDENT, color=OUT if judged.overdue else MUTED)
    page.text(row, NAME, words.headed(words("report.correction.name"), course_text(judged, words)), look, NAME)
    flaws = flaws_text(judged, words)
    weak = flaws and words("report.correction.flaws", flaws=flaws)
    page.text(row, FOUND, weak, NOTE.but(color=OPEN), CONTRIBUTION)
    page.text(row, EVIDENCE, cause_text(judged, words), NOTE.but(color=MUTED), LAST)


def write_actions(page: Page, row: int, vendor: str, ranking: Ranking, tab: str, words: Words) -> int:
    """Write the open actions, the longest overdue first, and what comes again; return the row that follows.

    `tab` is the name of the sheet that has all of them.
    """
    found = sorted(_open_actions(ranking.corrections.of(vendor)), key=lambda each: _urgency(*each))
    if found:
        page.section(row, words("report.correction.actions"))
        for judged, action in found[:_MOST]:
            row += 1
            _write_action(page, row, judged, action, words)
        if len(found) > _MOST:
            row += 1
            more = words("report.correction.more", count=len(found) - _MOST, sheet=tab)
            page.text(row, NAME, more, ROW.but(color=MUTED), LAST)
        row += 1
    return _write_repeated(page, row, vendor, ranking, words)


def _open_actions(corrections: tuple[JudgedCorrection, ...]) -> Iterator[tuple[JudgedCorrection, JudgedAction]]:
    for judged in corrections:
        for action in judged.actions_in(ActionState.OPEN, ActionState.OVERDUE, ActionState.CLAIMED):
            yield judged, action


def _urgency(judged: JudgedCorrection, action: JudgedAction) -> tuple[bool, bool, int, str, int]:
    """Return what orders actions: those overdue first, then by their due days, those without one last."""
    due = action.action.due
    day = 0 if due is None else due.toordinal()
    return action.state is not ActionState.OVERDUE, due is None, day, judged.incident, action.action.number


def _write_action(page: Page, row: int, judged: JudgedCorrection, action: JudgedAction, words: Words) -> None:
    own = action.action
    named = words("report.correction.action", incident=judged.incident, number=own.number)
    page.parts(row, NAME, [(f"{named}  ", ROW.but(color=MUTED)), (own.what, ROW)], ROW, NAME)
    key = "owner" if own.owner else "no_owner"
    page.text(row, FOUND, words(f"report.correction.{key}", owner=own.owner), NOTE, CONTRIBUTION)
    colors = {ActionState.OVERDUE: OUT, ActionState.CLAIMED: MUTED}
    look = NOTE.but(color=colors[action.state]) if action.state in colors else NOTE
    page.text(row, EVIDENCE, action_state_text(action, words), look, NOTES - 1)
    said = [words(f"report.correction.status.{own.status}")] if own.status is not None else []
    said += [words("report.correction.proof", proof=own.proof)] if own.proof else []
    says = words("report.correction.says", status=words.clauses(said)) if said else ""
    page.text(row, NOTES, says, NOTE.but(color=MUTED), LAST)


def _write_repeated(page: Page, row: int, vendor: str, ranking: Ranking, words: Words) -> int:
    repeated = [each for each in ranking.corrections.repeated if each.vendor == vendor]
    if not repeated:
        return row
    page.section(row, words("report.correction.repeated"))
    for cause in repeated:
        row += 1
        page.text(row, NAME, words.listed(cause.incidents, _MOST), ROW, NAME)
        key = "why" if cause.why else "again"
        page.text(row, FOUND, words(f"report.correction.repeated.{key}", why=cause.why), NOTE, LAST)
    return row + 1
