"""The list of its own incidents that a vendor is sent, to be heard: a table, and two columns for what it says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from tempfile import TemporaryDirectory

from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.causes import Cause
from scorecard.palette import ENTRY
from scorecard.report.canvas.page import Page, Value
from scorecard.report.canvas.styles import ANY_NUMBER, BLUE, HEADER, LABEL, NOTE, PALE, ROW, TITLE, WHOLE, Styles
from scorecard.report.text.record import kept_text, told_text
from scorecard.words import Words
from scorecard.workbooks.read import read_workbook

_HEADING = 4
"""The row of the titles, from 0."""
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
"""As every reader understands them, whatever the country."""
_FIRST_DAY = datetime(1899, 12, 30)
"""Day 0 of a workbook."""
_SAID = NOTE.but(fill=ENTRY, left=PALE)


@dataclass(frozen=True)
class IncidentList:
    """What a vendor is shown, and by whom."""

    vendor: str
    """Its name."""
    buyer: str
    title: str
    """Of the tender."""
    incidents: Sequence[Incident]
    until: date
    """The day by which it is asked to answer."""


@dataclass(frozen=True)
class _Line:
    incident: Incident
    listed: IncidentList
    words: Words

    @property
    def date(self) -> float:
        return (self.incident.moment - _FIRST_DAY).total_seconds() / 86_400

    @property
    def correction(self) -> str:
        return self.words("report.answer.yes" if self.incident.correction else "report.answer.no")

    @property
    def cause(self) -> Value:
        """Whose fault it was, by names: "we" would be somebody else for whoever answers."""
        cause = self.incident.cause
        named = {Cause.PARTNER: self.listed.vendor, Cause.US: self.listed.buyer}
        return cause and (named.get(cause) or self.words(f"report.record.cause.{cause}"))


def _rounded(hours: float | None) -> Value:
    return None if hours is None else round(hours, 1)


_COLUMNS: dict[str, tuple[int, str, Callable[[_Line], Value]]] = {
    "column.incident": (65, "", lambda line: line.incident.id),
    "column.date": (112, _DAY, lambda line: line.date),
    "column.touchpoint": (100, "", lambda line: line.incident.touchpoint or None),
    "column.what": (170, "", lambda line: line.incident.what or None),
    "column.customers": (58, WHOLE, lambda line: line.incident.customers),
    "column.contacts": (64, ANY_NUMBER, lambda line: line.incident.contacts),
    "column.answer_hours": (66, ANY_NUMBER, lambda line: _rounded(line.incident.answer_hours)),
    "column.solve_hours": (66, ANY_NUMBER, lambda line: _rounded(line.incident.solve_hours)),
    "column.told": (78, "", lambda line: told_text(line.incident, line.words)),
    "column.kept": (86, "", lambda line: kept_text(line.incident, line.words)),
    "column.repeat_of": (76, "", lambda line: line.incident.repeat_of or None),
    "list.correction": (86, "", lambda line: line.correction),
    "list.our_view": (88, "", lambda line: line.cause),
    "list.says": (145, "", lambda _: None),
    "list.your_view": (88, "", lambda _: None),
}
"""By the end of the key of its title: its width in pixels, how its numbers are shown, and what it holds."""
_TO_FILL_IN = ("list.says", "list.your_view")


def incidents_workbook(listed: IncidentList, made_on: datetime, words: Words) -> bytes:
    """Return the list as a workbook, in the language of the vendor's words."""
    from scorecard.report.canvas.packing import LanguageWorkbook, StreamedSheet

    buffer = BytesIO()
    title = words("report.record.list.title", vendor=listed.vendor)
    with TemporaryDirectory() as parts, LanguageWorkbook(buffer, parts, words.language) as book:
        book.set_properties({"title": title, "created": made_on})
        widths = tuple(width for width, *_ in _COLUMNS.values())
        page = Page(book.add_worksheet(words("report.record.list.tab"), StreamedSheet), Styles(book), widths)
        _write(page, listed, title, words)
        foot = (title, "", words("report.workbook.footer", date=words.date(made_on), page="&P", pages="&N"))
        page.finish(foot, (_HEADING, _HEADING), first_page=False)
    return buffer.getvalue()


def listed_in(content: bytes) -> tuple[tuple[str, str], ...]:
    """Return the incidents on a list that was made here, each by its id and what happened.

    Raises Unreadable where it is no workbook.
    """
    what = 1 + [*_COLUMNS].index("column.what")
    cells = {
        place: str(cell.value) for sheet in read_workbook(content).sheets[:1] for place, cell in sheet.cells.items()
    }
    rows = ((row, name) for (row, column), name in cells.items() if column == 1 and row > _HEADING + 1)
    return tuple((name, cells.get((row, what), "")) for row, name in rows)


def _write(page: Page, listed: IncidentList, title: str, words: Words) -> None:
    page.fill(0, 0, page.last, TITLE.but(bottom=BLUE))
    page.text(0, 0, title, TITLE.but(bottom=BLUE))
    page.paper.at_least(0, 30)
    page.text(1, 0, words.headed(listed.buyer, listed.title), LABEL, page.last)
    page.text(2, 0, words("report.record.list.about", until=words.date(listed.until)), LABEL.but(wrap=True), page.last)
    for column, (key, (_, shown, _)) in enumerate(_COLUMNS.items()):
        look = HEADER.but(bold=True, align="right" if shown in (WHOLE, ANY_NUMBER) else "left", indent=int(column > 0))
        page.text(_HEADING, column, words(f"report.record.{key}"), look)
    for row, incident in enumerate(listed.incidents, start=_HEADING + 1):
        _write_line(page, row, _Line(incident, listed, words))
    page.freeze(_HEADING + 1, 1)


def _write_line(page: Page, row: int, line: _Line) -> None:
    has_time = line.incident.moment.time() != time()
    for column, (key, (_, shown, value_of)) in enumerate(_COLUMNS.items()):
        value = value_of(line)
        look = _SAID if key in _TO_FILL_IN else NOTE if column else ROW
        if value is None or value == "":
            page.fill(row, column, column, look)
        elif isinstance(value, str):
            page.text(row, column, value, look)
        elif shown == _DAY:
            page.number(row, column, value, look.but(number_format=_MOMENT if has_time else _DAY))
        else:
            page.number(row, column, value, look.but(number_format=shown, align="right"))
