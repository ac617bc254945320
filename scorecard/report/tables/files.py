"""The Files sheet: every file that was looked at, what became of it and why, every problem, and what was changed."""

from collections.abc import Mapping

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.palette import MUTED, OPEN, OUT
from scorecard.report.canvas.page import MISSING, Page, Range
from scorecard.report.canvas.sheet import Sheet, Tabs, write_sheet_top
from scorecard.report.canvas.styles import NOTE, ROW
from scorecard.report.text.sentences import change_text
from scorecard.report.text.standing import everybody
from scorecard.words import Words

_WIDTHS = (260, 180, 140, 330, 440)
"""Pixels: file, vendor, what became of it, why, SHA-256."""

_FILE, _VENDOR, _STATE, _WHY, _SHA256 = range(5)
_LINE = ROW.but(vertical="vcenter")
_BESIDE = NOTE.but(vertical="vcenter")
_COLORS = {
    **dict.fromkeys((FileState.UNDECIDED, FileState.LESS_COMPLETE), OPEN),
    **dict.fromkeys((FileState.LATE, FileState.REFUSED), OUT),
    **dict.fromkeys((FileState.SKIPPED, FileState.SAME, FileState.SUPERSEDED, FileState.BESIDE), MUTED),
}


def files_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet."""
    return Sheet(tabs.files, _WIDTHS, lambda page: _write(page, ranking, tabs, words))


def _write(page: Page, ranking: Ranking, tabs: Tabs, words: Words) -> Range:
    write_sheet_top(page, words("report.files.title"), tabs, words)
    heading, row = 3, 4
    page.header(heading, [words(f"report.column.{title}") for title in ("file", "vendor", "state", "why", "sha256")])
    names = {contestant.card.vendor.id: contestant.name for lot in ranking.lots for contestant in everybody(lot)}
    for file in ranking.files:
        page.text(row, _FILE, file.file, _LINE)
        page.text(row, _VENDOR, names.get(file.vendor, file.vendor) or MISSING, _BESIDE)
        state = words(f"report.files.{file.state.name.lower()}")
        color = _COLORS.get(file.state)
        page.text(row, _STATE, state, _BESIDE.but(bold=True, color=color) if color else _BESIDE)
        page.text(row, _WHY, _why(file, words) or MISSING, _BESIDE)
        page.text(row, _SHA256, file.sha256 or MISSING, _BESIDE.but(size=9.5, color=MUTED))
        row += 1
    if not ranking.files:
        page.text(row, _FILE, words("report.files.none"), _LINE, page.last)
        row += 1
    row = _write_problems(page, row + 1, ranking, words)
    _write_changes(page, row + 1, ranking, names, words)
    return heading, heading


def _why(file: ReturnedFile, words: Words) -> str:
    """Return who sent a file and when, where it came in a mail, and what else is known of it."""
    why = (file.note if file.problem is None else f"{file.problem.message} {file.problem.hint}").strip()
    if file.mail is None:
        return why
    key, date = ("mail", words.date(file.mail.date.date())) if file.mail.date else ("mail_undated", "")
    mail = words(f"report.files.{key}", sender=file.mail.sender or words("report.files.no_sender"), date=date)
    return f"{mail} {why}".rstrip()


def _write_changes(page: Page, row: int, ranking: Ranking, names: Mapping[str, str], words: Words) -> None:
    """Write what was changed in the criteria since questionnaires were sent, one line a change."""
    if not ranking.as_sent:
        return
    page.section(row, words("report.files.changes"))
    for sent in ranking.as_sent:
        row += 1
        vendors = ", ".join(names.get(vendor, vendor) for vendor in sent.vendors)
        made_from = words("report.files.made_from", fingerprint=sent.fingerprint, vendors=vendors)
        page.text(row, _FILE, made_from, _LINE.but(bold=True), page.last)
        lines = [change_text(change, ranking.criteria, words) for change in sent.differences]
        for line in lines or [words("report.files.no_copy")]:
            row += 1
            page.text(row, _FILE, line, _LINE, page.last)


def _write_problems(page: Page, row: int, ranking: Ranking, words: Words) -> int:
    if not ranking.problems:
        return row
    page.section(row, words("report.files.problems"))
    for problem in ranking.problems:
        row += 1
        page.text(row, _FILE, words.place(problem.where), _LINE.but(size=9.5, color=MUTED), _VENDOR)
        page.text(row, _STATE, problem.message, _BESIDE, _WHY)
        page.text(row, _SHA256, problem.hint, _BESIDE)
    return row + 1
