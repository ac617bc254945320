"""The workbook of `scorecard status`: how far each vendor is, and what is to be done next."""

from collections.abc import Sequence
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from scorecard import __version__
from scorecard.core.model.criteria import ALL_LOTS
from scorecard.core.ranking.desk import Desk, NextStep, OnDesk
from scorecard.palette import OPEN, OUT
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import BLUE, LABEL, NOTE, ROW, TITLE, Styles
from scorecard.report.tables.problems import write_problems
from scorecard.report.text.sentences import question_name
from scorecard.words import Words

_COLUMNS = {
    "vendor": 150,
    "lot": 70,
    "email": 165,
    "state": 85,
    "answered": 65,
    "asked": 35,
    "required_open": 200,
    "invited": 80,
    "reminded": 80,
    "came": 80,
    "receipt": 80,
    "asked_back": 105,
    "problems": 65,
    "next": 200,
}
"""Pixels."""
_NUMBERS = ("answered", "asked", "problems")
_TEXT, _FIRST = NOTE.but(snug=True), ROW.but(snug=True)


def desk_workbook(desk: Desk, folder: Path, words: Words) -> bytes:
    """Return the desk as a workbook that will lie in `folder`: a sheet of vendors, and the list of problems."""
    from scorecard.report.canvas.packing import LanguageWorkbook, StreamedSheet

    buffer = BytesIO()
    title = words("desk.list.title", title=desk.status.criteria.title.of(words.language))
    made_on = desk.now.replace(tzinfo=None)
    with TemporaryDirectory() as parts, LanguageWorkbook(buffer, parts, words.language) as book:
        book.set_properties({"title": title, "created": made_on, "comments": f"scorecard {__version__}"})
        styles = Styles(book)
        foot = (title, "", words("report.workbook.footer", date=words.date(made_on), page="&P", pages="&N"))
        page = Page(book.add_worksheet(words("desk.list.tab"), StreamedSheet), styles, tuple(_COLUMNS.values()))
        heading = _write(page, desk, title, words)
        page.finish(foot, (heading, heading), first_page=False)
        found = {"doubt": desk.status.problems}
        write_problems(book.add_worksheet(words("check.list.tab"), StreamedSheet), styles, found, folder, foot, words)
    return buffer.getvalue()


def _write(page: Page, desk: Desk, title: str, words: Words) -> int:
    """Write what is next and the table of vendors; return the row of its headings."""
    page.fill(0, 0, page.last, TITLE.but(bottom=BLUE))
    page.text(0, 0, title, TITLE.but(bottom=BLUE))
    page.paper.at_least(0, 30)
    row = 1
    for step, about in desk.steps().items():
        names = words.listed([each.status.vendor.name for each in about])
        page.text(row, 0, words("desk.step", step=step_text(step, words), vendors=names), LABEL, page.last)
        row += 1
    if desk.status.replaced:
        page.text(row, 0, replaced_text(desk, words), LABEL, page.last)
        row += 1
    if desk.status.corrections is not None:
        page.text(row, 0, words("correction.counts", **asdict(desk.status.corrections)), LABEL, page.last)
        row += 1
    heading = row + 1
    titles = [words(f"desk.column.{column}") for column in _COLUMNS]
    looks = [_FIRST, *(_TEXT.but(align="right" if column in _NUMBERS else "left") for column in [*_COLUMNS][1:])]
    lines = [_cells(each, desk, words) for each in desk.vendors]
    page.table(heading, "Vendors", titles, looks, lines, kept=True)
    for place, each in enumerate(desk.vendors, heading + 1):
        if each.status.required_open:
            page.text(place, 6, _open_text(each, words), _TEXT.but(color=OPEN))
        if each.status.problems:
            page.number(place, 12, len(each.status.problems), _TEXT.but(align="right", color=OUT))
    page.freeze(heading + 1, 1)
    return heading


def step_text(step: NextStep, words: Words) -> str:
    """Return what is to be done, with the command that does it."""
    return words(f"desk.next.{step.name.lower()}")


def replaced_text(desk: Desk, words: Words, most: int | None = None) -> str:
    """Return of which vendors a newer file counts, with its name and that of the older one; `most` are named."""
    said = [
        words("desk.replaced.vendor", vendor=each.vendor.name, newer=_name_of(each.file), older=_name_of(older.file))
        for each, older in desk.status.replaced
    ]
    return words("desk.replaced", vendors=words.listed(said, most))


def _name_of(file: str) -> str:
    return file.rpartition("/")[2]


def _cells(each: OnDesk, desk: Desk, words: Words) -> Sequence[str | float | None]:
    status, written = each.status, each.written
    dates = (written.invited, written.reminded, status.came, written.acknowledged)
    invited, reminded, came, receipt = ("" if moment is None else words.short_date(moment) for moment in dates)
    return [
        *(status.vendor.name, status.vendor.lot.strip(ALL_LOTS), status.vendor.email),
        words(f"terminal.state.{status.state.name.lower()}"),
        *((float(status.answered), float(status.asked)) if status.asked else (None, None)),
        *(_open_text(each, words), invited, reminded, came, receipt, _asked_back(each, words)),
        float(len(status.problems)) if status.problems else None,
        "\n".join(step_text(step, words) for step in desk.steps_about(each)),
    ]


def _open_text(each: OnDesk, words: Words) -> str:
    return "\n".join(question_name(question, words) for question in each.status.required_open)


def _asked_back(each: OnDesk, words: Words) -> str:
    asked = each.asking_back
    if asked is None:
        return ""
    sent = each.written.asked_back
    if asked.is_back:
        return words("desk.asked_back.back", round=asked.round)
    if sent is None:
        return words("desk.asked_back.made", round=asked.round)
    return words("desk.asked_back.out", round=asked.round, date=words.short_date(sent))
