"""The tables with which a campaign begins: plain .csv, or workbooks with drop-downs for who works in Excel."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO, StringIO

from scorecard.files.criteria.workbook.look import SheetsLook


@dataclass(frozen=True)
class FirstTable:
    """A table that is to be filled in."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    """What stands in it already, as an example."""
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """All that may stand in a column, where that is known."""
    examples: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What may stand in a column, beside others."""
    about: Mapping[str, str] = field(default_factory=dict)
    """What a column holds, where its name does not say so."""


def table_csv(table: FirstTable) -> bytes:
    """Return a table that Excel opens with all its letters right."""
    text = StringIO(newline="")
    csv.writer(text).writerows((table.columns, *table.rows))
    # Without the mark at its beginning, Excel takes the file for one in the old encoding of the country.
    return text.getvalue().encode("utf-8-sig")


def table_workbook(table: FirstTable, title: str, made_on: datetime) -> bytes:
    """Return a table as a workbook with a sheet of this title; `made_on` is in universal time, without its zone."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"created": made_on})
        look = SheetsLook(book)
        paper = look.paper(title, table.columns, len(table.rows), 1)
        # The first column tells rows apart: there 0012 is no number.
        texts = {at: look.format(num_format="General" if at else "@", align="left") for at in range(len(table.columns))}
        for at, column in enumerate(table.columns):
            paper.expect(at, texts[at])
            about, examples = table.about.get(column, ""), table.examples.get(column, ())
            only = column in table.choices
            paper.tell((1, paper.last), at, column, about, table.choices.get(column, examples), only=only)
        for number, row in enumerate(table.rows, 1):
            for at, text in enumerate(row):
                paper.text(number, at, text, texts[at])
        paper.finish()
    return buffer.getvalue()
