"""The workbook that a member of a committee fills in: ranks and points, from which its weights follow by formulas."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from tempfile import TemporaryDirectory

from scorecard.core.weighting.ballot import Ballot, SlipCode
from scorecard.core.weighting.swings import ALIGNMENT, FIRST, BallotPart, Swing
from scorecard.palette import ENTRY, HEADING, MUTED, OPEN
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import ANY_NUMBER, BLUE, BODY, HEADER, ONE_DECIMAL, PALE, ROW, TITLE, Styles
from scorecard.report.whatif.formulas import address, area, quoted
from scorecard.words import Words

NAME, WORST, BEST, RANK, POINTS, WEIGHT, CHECK, SPAN, KEY = range(9)
_WIDTHS = (220, 390, 390, 70, 60, 70, 150, 30, 30)
"""Pixels."""
_GAP = 8
"""Points above a table."""
_TEXT = ROW.but(snug=True)
_FIGURE = _TEXT.but(align="right", vertical="vcenter", bold=True)
_NOTE = _TEXT.but(color=MUTED)
_HIDDEN = _TEXT.but(wrap=False)
_TITLES = ("worst", "best", "rank", "points", "weight", "check")
_SPAN_UNKNOWN = 100.0


def member_workbook(ballot: Ballot, member: str, title: str, made_on: datetime, words: Words) -> bytes:
    """Return the workbook of a member, whose name is a letter; `title` is that of the campaign."""
    from scorecard.report.canvas.packing import LanguageWorkbook, StreamedSheet

    buffer = BytesIO()
    heading = words("committee.title", title=title, member=member)
    with TemporaryDirectory() as parts, LanguageWorkbook(buffer, parts, words.language) as book:
        book.set_properties({"title": heading, "created": made_on})
        page = Page(book.add_worksheet(words("committee.tab"), StreamedSheet), Styles(book), _WIDTHS)
        row = _write_top(page, heading, ballot.mark(member), words)
        sheet = _Sheet(page, ballot, words, _plan(ballot, row))
        for part in sheet.rows:
            sheet.write(part)
        sheet.write_state(row - 2)
        page.hide(SPAN, KEY)
        page.paper.up_to(CHECK)
        page.paper.on_one_page()
        page.protect()
        foot = (heading, "", words("report.workbook.footer", date=words.date(made_on), page="&P", pages="&N"))
        page.finish(foot, (0, 0), first_page=False)
    return buffer.getvalue()


def _write_top(page: Page, heading: str, mark: str, words: Words) -> int:
    """Write what stands above the tables, and return the row in which they begin."""
    page.fill(0, 0, CHECK, TITLE.but(bottom=BLUE))
    page.text(0, 0, heading, TITLE.but(bottom=BLUE))
    page.text(0, KEY, mark, _HIDDEN)
    page.paper.at_least(0, 30)
    page.text(1, 0, words("committee.how"), BODY.but(wrap=True), CHECK)
    return 4


def _plan(ballot: Ballot, row: int) -> dict[BallotPart, range]:
    """Return the rows of each part that is weighed; above them stand its headings."""
    rows = {}
    for part in BallotPart:
        if lines := ballot.of(part):
            rows[part] = range(row + 1, row + 1 + len(lines))
            row = rows[part].stop + 1
    return rows


@dataclass(frozen=True)
class _Sheet:
    page: Page
    ballot: Ballot
    words: Words
    rows: Mapping[BallotPart, range]

    def write(self, part: BallotPart) -> None:
        """Write a table."""
        page, words, rows = self.page, self.words, self.rows[part]
        titles = [words(f"committee.head.{title}") for title in _TITLES]
        page.paper.at_least(rows.start - 2, _GAP)
        page.header(rows.start - 1, [words(f"committee.part.{part}"), *titles], (RANK, POINTS, WEIGHT))
        page.text(rows.start - 1, NAME, words(f"committee.part.{part}"), HEADER.but(bold=True, color=HEADING))
        for row, line in zip(rows, self.ballot.of(part), strict=True):
            note = f"\n{line.note}" if line.note else ""
            page.parts(row, NAME, [(line.name, _TEXT.but(bold=True)), (note, _NOTE)], _TEXT, NAME)
            page.text(row, WORST, line.worst, _TEXT.but(indent=1))
            page.text(row, BEST, line.best, _TEXT.but(indent=1))
            self._write_entries(row, len(rows))
            page.formula(row, WEIGHT, self._weight(row, rows), "", _FIGURE.but(number_format=ONE_DECIMAL))
            empty = words(f"committee.check.{SlipCode.NO_RANK}")
            said = _FIGURE.but(align="left", indent=1, color=OPEN)
            page.formula(row, CHECK, self._check(row, rows), empty, said)
            self._write_span(row, line.swing)
            page.text(row, KEY, line.swing.key, _HIDDEN)
        page.paper.keep(rows.start - 1, rows.stop - 1)

    def write_state(self, row: int) -> None:
        """Write above the tables how much is still to do."""
        checks = "+".join(
            f"COUNTIF({area(rows.start, CHECK, rows.stop - 1, CHECK)},{quoted(self.words('committee.check.fine'))})"
            for rows in self.rows.values()
        )
        count = sum(map(len, self.rows.values()))
        left, done = self.words("committee.left"), self.words("committee.done")
        formula = f'IF({checks}={count},{quoted(done)},{quoted(left)}&" "&({count}-({checks})))'
        self.page.formula(row, 0, formula, f"{left} {count}", BODY.but(bold=True, color=HEADING), CHECK)

    def _write_entries(self, row: int, count: int) -> None:
        look = _FIGURE.but(fill=ENTRY, number_format=ANY_NUMBER, left=PALE)
        rank: dict[str, object] = {"validate": "list", "source": list(range(1, count + 1))}
        points: dict[str, object] = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": FIRST}
        for column, name, rule in ((RANK, "rank", rank), (POINTS, "points", points)):
            title = self.words(f"committee.head.{name}")
            said = {
                f"{kind}_message": self.words(f"committee.{kind}.{name}", count=count) for kind in ("input", "error")
            }
            self.page.entry(row, column, None, look, rule | said | {"input_title": title, "error_title": title})

    def _write_span(self, row: int, swing: Swing) -> None:
        if swing.span:
            self.page.number(row, SPAN, swing.span, _HIDDEN)
            return
        part = BallotPart.CRITERIA if swing.id == ALIGNMENT else BallotPart.KPIS
        alone = [each.span for each in self.ballot.swings if each.part is part]
        if part not in self.rows:
            self.page.number(row, SPAN, alone[0], _HIDDEN)
            return
        given, spans = (self._column(self.rows[part], column) for column in (POINTS, SPAN))
        whole = f"SUM({given})/SUMPRODUCT({given}/{spans})"
        formula = f"IF({self._unusable(self.rows[part])},{_SPAN_UNKNOWN:g},{whole})"
        self.page.formula(row, SPAN, formula, _SPAN_UNKNOWN, _HIDDEN)

    def _weight(self, row: int, rows: range) -> str:
        """Return percent of the part: points by the points between worst and best."""
        given, spans = self._column(rows, POINTS), self._column(rows, SPAN)
        own = f"{address(row, POINTS)}/{address(row, SPAN)}"
        return f'IF({self._unusable(rows)},"",100*{own}/SUMPRODUCT({given}/{spans}))'

    def _check(self, row: int, rows: range) -> str:
        """Return in words what `core.weighting.ballot.slips` finds."""
        rank, points = address(row, RANK), address(row, POINTS)
        ranks, given, count = self._column(rows, RANK), self._column(rows, POINTS), len(rows)
        better = f"({ranks}<{rank})*({ranks}>0)"
        less = f'({given}<>"")*({given}>=0)*({given}<{points})'
        is_other = f"OR({rank}<1,{rank}>{count},{rank}<>INT({rank}))"
        found = {
            SlipCode.NO_RANK: f"ISBLANK({rank})",
            SlipCode.OTHER_RANK: f"IF(ISNUMBER({rank}),{is_other},TRUE)",
            SlipCode.RANK_TWICE: f"COUNTIF({ranks},{rank})>1",
            SlipCode.NO_POINTS: f"ISBLANK({points})",
            SlipCode.OTHER_POINTS: f"OR(NOT(ISNUMBER({points})),{points}<0,{points}>{FIRST:g})",
            SlipCode.FIRST_POINTS: f"IF({rank}=1,{points}<>{FIRST:g},FALSE)",
            SlipCode.OVER_BETTER: f"SUMPRODUCT({better}*{less})>0",
        }
        said = quoted(self.words("committee.check.fine"))
        for code, condition in reversed(found.items()):
            text = self.words(f"committee.check.{code}", count=count)
            said = f"IF({condition},{quoted(text)},{said})"
        return said

    def _unusable(self, rows: range) -> str:
        """Return what is true where there are no weights yet."""
        given = self._column(rows, POINTS)
        return f'OR(COUNT({given})<{len(rows)},COUNTIF({given},"<0")>0,SUM({given})=0)'

    def _column(self, rows: range, column: int) -> str:
        return area(rows.start, column, rows.stop - 1, column)
