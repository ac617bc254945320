"""Spreadsheet programs other than Excel: what is filled in and saved with them is read as it was meant."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from scorecard.errors import Problem
from scorecard.forms.layout import FormColumn
from scorecard.forms.reading.outside import as_sent
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.entries import entries
from tests.builders.of_every_type import ANSWERS, TYPED_IN, cell_of, form, identity, sent, typed, typed_as_text
from tests.builders.questionnaires import read
from tests.builders.responses import said
from tests.interop import shipped
from tests.interop.edits import Edit, Step, edit
from tests.interop.programs import IN_CI, NOT_IN_CI, PROGRAMS, Program, Task
from tests.interop.table import HEADINGS, line_of, progress, publish, published
from tests.office.libreoffice import requires_libreoffice

WRITES_DOCS = os.environ.get("SCORECARD_WRITE_DOCS") == "1"
"""Whether the table in the page is to be written anew."""

IN_PLACE = [program for program in PROGRAMS if program.name != "pyexcel"]
"""Those that keep cells where they are: pyexcel leaves out what is hidden."""

KEEPS_TEXT = [program for program in PROGRAMS if program.name in ("openpyxl", "SheetJS", "ExcelJS")]

every_program = pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)


@dataclass(frozen=True)
class Saved:
    """What a program saved."""

    of_every_type: bytes
    """The questionnaire with a question of every type."""
    shipped: bytes
    """The questionnaire that the tool ships."""


Filled = Callable[[Program], Saved]


def skip_where_missing(program: Program) -> None:
    """Skip a test for a program that is not installed; in continuous integration the test fails instead."""
    why = program.what_is_missing()
    if why and (program.name in NOT_IN_CI or not IN_CI):
        pytest.skip(why)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    """Return what gives the workbooks that a program saved, filled in at the first call."""
    folder = tmp_path_factory.mktemp("programs")
    (folder / "sent.xlsx").write_bytes(sent())
    (folder / "shipped.xlsx").write_bytes(shipped.sent())

    @cache
    def fill(program: Program) -> Saved:
        skip_where_missing(program)
        name = program.name.replace(":", "")
        targets = (folder / f"{name}.xlsx", folder / f"{name}, shipped.xlsx")
        program.fill(
            [
                Task(folder / "sent.xlsx", targets[0], typed()),
                Task(folder / "shipped.xlsx", targets[1], shipped.typed()),
            ]
        )
        return Saved(*(target.read_bytes() for target in targets))

    return fill


def misses(content: bytes, language: str = "en") -> list[str]:
    """Return the cells of which an answer neither came back as it was typed nor is asked for by a problem."""
    response = read(content, form(language))
    meant = {(entry.sheet, entry.cell): entry.text for entry in entries(form(language), ANSWERS)}
    found = {(entry.sheet, entry.cell): entry.text for entry in entries(form(language), response.answers)}
    asked = {_place(problem) for problem in response.problems}
    return [
        f"{sheet}, {cell}: {found.get((sheet, cell))!r} instead of {meant.get((sheet, cell))!r}"
        for sheet, cell in {**meant, **found}
        if found.get((sheet, cell)) != meant.get((sheet, cell))
        if not ((sheet, cell) in asked and (sheet, cell) not in found)
    ]


def _place(problem: Problem) -> tuple[str | None, str | None]:
    return problem.where.sheet, problem.where.cell


@every_program
def test_answers_come_back(filled: Filled, program: Program) -> None:
    """Every answer of every type, with evidence and comments, comes back as it was typed, or is asked about."""
    assert misses(filled(program).of_every_type) == []


@every_program
def test_all_answers_of_the_shipped_questionnaire(filled: Filled, program: Program) -> None:
    """Each of the 32 answers to the questionnaire that the tool ships comes back, with evidence and comment."""
    response = read(filled(program).shipped, shipped.form())
    assert said(response.answers) == shipped.answers()
    assert len(response.answers) == 32
    assert [problem for problem in response.problems if problem.where.cell is not None] == []


@every_program
def test_only_pyexcel_loses_what_has_to_be_mended(filled: Filled, program: Program) -> None:
    """Nothing has to be mended but where hidden rows, columns and sheets are not read at all; and that is said."""
    problems = read(filled(program).of_every_type, form()).problems
    mended = [problem for problem in problems if problem.where.cell is None]
    assert bool(mended) == (program.name == "pyexcel")


@every_program
def test_vendor_is_known(filled: Filled, program: Program) -> None:
    """Whatever program saved it, the questionnaire still says for whom it was made, and its signature is there."""
    found, signature = read_identity(read_workbook(filled(program).of_every_type))
    assert (found, signature) == read_identity(read_xlsx(sent()))
    assert found == identity()
    assert re.fullmatch("[0-9a-f]{64}", signature)


@pytest.mark.parametrize("program", IN_PLACE, ids=lambda program: program.name)
def test_answer_says_where_it_stands(filled: Filled, program: Program) -> None:
    """Each answer names the sheet and the cell in which the vendor typed it."""
    for answer in read(filled(program).of_every_type, form()).answers:
        assert answer.where is not None
        assert (answer.where.sheet, answer.where.cell) == cell_of(answer.question, FormColumn.ANSWER)


@every_program
def test_nothing_is_told_of_what_a_program_adds(filled: Filled, program: Program) -> None:
    """A questionnaire that a program saved holds nothing outside its answers that passes for a vendor's words."""
    copy = as_sent(read_xlsx(sent()), identity().name)
    content = read_workbook(filled(program).of_every_type)
    answers, problems = read_answers(content, form(), program.name, words("en"), (), [copy])
    _, without_copy = read_answers(content, form(), program.name, words("en"))
    assert len(answers) == len(ANSWERS)
    assert problems == without_copy


@requires_libreoffice
def test_saved_once_more_in_libreoffice(filled: Filled, tmp_path: Path) -> None:
    """Filled in with any program, a questionnaire opens in LibreOffice, counts its progress, and is saved as it is."""
    kept = [program for program in PROGRAMS if program.keeps_formulas and program.name not in NOT_IN_CI]
    present = [program for program in kept if IN_CI or not program.what_is_missing()]
    edits = []
    for program in present:
        (tmp_path / f"{program.name}.xlsx").write_bytes(filled(program).of_every_type)
        edits.append(
            Edit(tmp_path / f"{program.name}.xlsx", tmp_path / f"{program.name}, again.xlsx", ({"do": "calculate"},))
        )
    edit(edits)
    for one in edits:
        # A figure typed with a decimal comma is to be checked, and so may be a date whose format a program changed.
        assert progress(read_xlsx(one.target.read_bytes())) in ("16 of 18 · 88%", "17 of 18 · 94%"), one.target.name
        assert said(read(one.target.read_bytes(), form()).answers) == said(
            read(one.source.read_bytes(), form()).answers
        )


# --- the table in docs/interoperability.md ---------------------------------------------------------------------------


@pytest.mark.skipif(not WRITES_DOCS, reason="the table is written where SCORECARD_WRITE_DOCS is 1")
def test_write_table(filled: Filled) -> None:
    """The table of programs is written into its page; all of them must be installed for that."""
    lines = [line_of(program, filled(program).of_every_type, filled(program).shipped) for program in PROGRAMS]
    publish(lines, {program.name.partition(",")[0]: program.version() for program in PROGRAMS})


@every_program
def test_table_is_true(filled: Filled, program: Program) -> None:
    """What the page says of a program is what is found; write it with SCORECARD_WRITE_DOCS=1."""
    lines = published().splitlines()
    (line,) = [line for line in lines if line.startswith(f"| {program.name} |")]
    assert line == str(line_of(program, filled(program).of_every_type, filled(program).shipped))


def test_table_is_complete() -> None:
    """The page has a line for each program that is tried, in their order, and no other."""
    heading, _, *lines = published().splitlines()
    assert heading == f"| {' | '.join(HEADINGS)} |"
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines] == [program.name for program in PROGRAMS]


# --- other languages --------------------------------------------------------------------------------------------------


@requires_libreoffice
@pytest.mark.parametrize(("language", "locale"), [("de", "de-DE"), ("it", "it-IT"), ("de-CH", "de-CH")])
def test_a_language_in_libreoffice(tmp_path: Path, language: str, locale: str) -> None:
    """In a LibreOffice of the vendor's country, what is typed as people write there means what it says."""
    (tmp_path / "sent.xlsx").write_bytes(sent(language))
    steps: tuple[Step, ...] = tuple(
        {"do": "type", "sheet": one.sheet, "cell": one.cell, "text": one.value} for one in typed_as_text(language)
    )
    edit([Edit(tmp_path / "sent.xlsx", tmp_path / "returned.xlsx", steps)], locale=locale)
    content = (tmp_path / "returned.xlsx").read_bytes()
    assert misses(content, language) == []
    assert said(read(content, form(language)).answers) == ANSWERS


@pytest.mark.parametrize("language", sorted(TYPED_IN))
@pytest.mark.parametrize("program", KEEPS_TEXT, ids=lambda program: program.name)
def test_a_language_as_text(tmp_path: Path, program: Program, language: str) -> None:
    """Where a program keeps what was typed as text, the numbers, percentages and dates of a language mean the same."""
    skip_where_missing(program)
    (tmp_path / "sent.xlsx").write_bytes(sent(language))
    program.fill([Task(tmp_path / "sent.xlsx", tmp_path / "returned.xlsx", typed_as_text(language))])
    returned = read((tmp_path / "returned.xlsx").read_bytes(), form(language))
    assert said(returned.answers) == ANSWERS
    assert returned.problems == ()
