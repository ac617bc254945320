"""Headings are found under titles, and what is wrong with one is told in the words of the others."""

from io import BytesIO

import openpyxl
import pytest

from scorecard.core.model.cells import RawSheet
from scorecard.files.criteria.workbook.headings import Heading, headings_of
from scorecard.files.criteria.workbook.names import called, known_columns
from scorecard.words import words
from scorecard.workbooks.read import read_workbook

HEADINGS = ("id", "name", "name (es)", "weight")


def sheet(*rows: tuple[str, ...]) -> RawSheet:
    """Return a sheet with rows of texts."""
    book, buffer = openpyxl.Workbook(), BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(buffer)
    return read_workbook(buffer.getvalue()).sheets[0]


def read(raw: RawSheet, language: str = "en") -> tuple[dict[int, Heading], list[str]]:
    """Return what the columns of a sheet of criteria hold, and what is told of them."""
    found, wrong = headings_of(raw, known_columns("criteria")).read(raw, words(language))
    english = words("en")
    return found, [f"{each.cell}: {each.message.said(english)} / {each.hint.said(english)}" for each in wrong]


@pytest.mark.parametrize("titles", [(), (("Our criteria",), ("as of May", "draft"))])
def test_the_first_row_with_several_known_ones(titles: tuple[tuple[str, ...], ...]) -> None:
    """Titles may stand above the headings."""
    raw = sheet(*titles, HEADINGS, ("service", "Service", "Servicio", "30"))
    assert headings_of(raw, known_columns("criteria")).row == len(titles) + 1
    found, wrong = read(raw)
    assert [(each.column.path, each.language) for each in found.values()] == [
        (("id",), ""), (("name",), ""), (("name",), "es"), (("weight",), ""),
    ]  # fmt: skip
    assert wrong == []


def test_titles_leave_out_the_language_of_texts() -> None:
    """Which language the headings are in, their words tell, and not the code behind them."""
    assert [*headings_of(sheet(HEADINGS), known_columns("criteria")).titles] == ["id", "name", "name ", "weight"]


@pytest.mark.parametrize(("language", "known"), [("en", "id, name, about"), ("de", "ID, Name, Worum es geht")])
def test_known_columns_are_named_in_the_language_of_the_headings(language: str, known: str) -> None:
    """Who works in German reads no English names of columns."""
    say = words(language)
    titles = [called((key,), say) for key in ("id", "name", "weight")]
    _, wrong = read(sheet((*titles, "zzz own")), language)
    assert len(wrong) == 1
    assert wrong[0].startswith(f'D1: "zzz own" is no column that is known here / Known here: {known}, ')


def test_a_misspelt_heading_is_read_as_the_one_that_is_meant() -> None:
    """One mistake in a heading is told once, and what stands below it is understood."""
    found, wrong = read(sheet(("id", "name", "wieght"), ("service", "Service", "30")))
    assert found[3].column.path == ("weight",)
    assert wrong == ['C1: "wieght" is no column that is known here / Did you mean "weight"?']


def test_what_stands_without_a_heading_or_twice() -> None:
    """A column without a heading, and one that is there already, are told with their cells."""
    _, wrong = read(sheet(("id", "name", "weight", "weight"), ("service", "Service", "30", "", "by hand")))
    assert [line.partition(" /")[0] for line in wrong] == [
        'D1: "weight" holds the same as the column C1', "E2: the column has no heading",
    ]  # fmt: skip
