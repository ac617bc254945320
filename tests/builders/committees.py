"""Workbooks of a committee, and what its members type."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.weighting.ballot import Ballot
from scorecard.core.weighting.swings import Swing
from scorecard.report.weighting.sheet import KEY, POINTS, RANK, member_workbook
from scorecard.report.weighting.shown import ballot_of
from scorecard.words import words
from tests.builders.criteria import campaign, criterion, kpi, question
from tests.builders.workbooks import opened

DAY = datetime(2027, 1, 5)
NAMES = ("care", "staff", "tech", "hours", "values", "reach")
CRITERIA = campaign(
    *(criterion(name, question(f"about_{name}")) for name in NAMES), kpis=(kpi("cost"), kpi("speed")), share=0.6
)
ENGLISH = words("en")
BALLOT = ballot_of(CRITERIA, ENGLISH)
POINTS_BY_RANK = (100, 80, 70, 30, 20, 10)
"""Those of the offices of Goodwin & Wright (Decision Analysis for Management Judgment, the chapter on SMART)."""

Typed = Mapping[Swing, tuple[object, object]]
"""The rank and the points of each step; `None` for nothing."""


def blank(member: str, ballot: Ballot = BALLOT, language: str = "en") -> bytes:
    """Return the workbook of a member as it is made."""
    return member_workbook(ballot, member, "Tender", DAY, words(language))


def by_ranks(ranks: Sequence[int], ballot: Ballot = BALLOT) -> dict[Swing, tuple[object, object]]:
    """Return what a member types who ranks the criteria so; all else in the order in which it stands."""
    typed: dict[Swing, tuple[object, object]] = {}
    for part in dict.fromkeys(line.swing.part for line in ballot.lines):
        own = [line.swing for line in ballot.of(part)]
        given = ranks if len(own) == len(ranks) else range(1, len(own) + 1)
        typed |= {swing: (rank, POINTS_BY_RANK[rank - 1]) for swing, rank in zip(own, given, strict=True)}
    return typed


def cells_of(sheet: Worksheet) -> dict[str, tuple[str, str]]:
    """Return the addresses of rank and points of each step, by its key."""
    return {
        str(row[KEY].value): (row[RANK].coordinate, row[POINTS].coordinate)
        for row in sheet.iter_rows(max_col=KEY + 1)
        if "/" in str(row[KEY].value)
    }


def filled_in(content: bytes, typed: Typed, changes: Mapping[str, object] | None = None) -> bytes:
    """Return a workbook in which ranks and points were typed, and other cells were changed."""
    book = opened(content)
    sheet = book.worksheets[0]
    places = cells_of(sheet)
    for swing, values in typed.items():
        for address, value in zip(places[swing.key], values, strict=True):
            sheet[address] = value
    for address, value in (changes or {}).items():
        sheet[address] = value
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def saved(folder: Path, member: str, typed: Typed, changes: Mapping[str, object] | None = None) -> Path:
    """Return the workbook of a member, filled in and put into a folder."""
    path = folder / f"{member}.xlsx"
    path.write_bytes(filled_in(blank(member), typed, changes))
    return path
