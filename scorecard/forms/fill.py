"""Texts are typed into a questionnaire of our own, as a vendor would: for sample vendors and for tests."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from openpyxl import load_workbook

from scorecard.forms.layout import GRID, FormColumn

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True)
class Typed:
    """A text to type into a cell."""

    sheet: str
    cell: str
    text: str


def day_texts(hours: str) -> dict[FormColumn, str]:
    """Return the cells of a day for hours such as "08:00-13:00, 15:00-20:00", or for a word such as "closed".

    What does not fit into two pairs of times is typed into the first cell as one text.
    """
    times = re.split(r"-|, ", hours)
    fits = len(times) in (2, 4) and "(" not in hours
    return dict(zip(GRID, times if fits else [hours], strict=False))


def fill_in(content: bytes, typed: Iterable[Typed]) -> bytes:
    """Return a questionnaire of our own with texts typed into it; what reads as a number becomes one."""
    workbook = load_workbook(BytesIO(content), rich_text=True)
    for entry in typed:
        cell = workbook[entry.sheet][entry.cell]
        if _NUMBER.fullmatch(entry.text) and cell.number_format != "@":
            cell.value = float(entry.text)
        else:
            cell.value = entry.text
            cell.data_type = "s"
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()
