"""A questionnaire that was sorted, cut, copied or merged in LibreOffice: nothing is lost without a word."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.responses import AnswerState, ItemAnswer, ItemStatus, Response
from scorecard.core.questions.understand import shown
from scorecard.errors import Problem
from scorecard.forms.fill import fill_in
from scorecard.forms.layout import FIRST_ROW, META_SHEET, Form, FormColumn
from scorecard.forms.plan import plan
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.criteria import text
from tests.builders.entries import entries
from tests.builders.of_every_type import ANSWERS, cell_of, form, sent
from tests.builders.questionnaires import checklist, criteria_of, given, read, written
from tests.interop.edits import Edit, Step, edit
from tests.interop.table import PAGE
from tests.office.libreoffice import requires_libreoffice

pytestmark = requires_libreoffice

CARE, ACCESS, HOURS = (section.sheet for section in form().sections)
LAST = {section.sheet: section.last_row for section in form().sections}
BELOW = 40
"""A row below all questions."""


@dataclass(frozen=True)
class Case:
    """What somebody did to a questionnaire in which everything is answered."""

    name: str
    steps: tuple[Step, ...]


def _rows(sheet: str, first: FormColumn, last: FormColumn) -> str:
    return f"{first.letter}{FIRST_ROW}:{last.letter}{LAST[sheet]}"


def _sort(sheet: str, first: FormColumn, last: FormColumn, by: FormColumn, *, descending: bool = False) -> Step:
    """Return the sorting of all rows of a section by one of the columns from the first to the last."""
    return {
        "do": "sort",
        "sheet": sheet,
        "cells": _rows(sheet, first, last),
        "by": by - first,
        "descending": descending,
    }


def _unprotect(*sheets: str) -> tuple[Step, ...]:
    return tuple({"do": "unprotect", "sheet": sheet} for sheet in sheets or (CARE, ACCESS, HOURS))


def _address(key: str, column: FormColumn = FormColumn.ANSWER) -> dict[str, str]:
    sheet, cell = cell_of(key, column)
    return {"sheet": sheet, "cells": cell}


def _row(key: str) -> int:
    return int(cell_of(key)[1][1:])


HARMLESS = (
    Case(
        "a section sorted with its hidden columns",
        (*_unprotect(CARE), _sort(CARE, FormColumn.ID, FormColumn.REQUIRED_OPEN, FormColumn.ANSWER, descending=True)),
    ),
    Case(
        "all sections sorted by question, with their hidden columns",
        (
            *_unprotect(),
            *(
                _sort(sheet, FormColumn.ID, FormColumn.REQUIRED_OPEN, FormColumn.QUESTION)
                for sheet in (CARE, ACCESS, HOURS)
            ),
        ),
    ),
    Case(
        "rows and a column inserted",
        (
            *_unprotect(CARE, HOURS),
            {"do": "insert_rows", "sheet": CARE, "above": _row("queue"), "count": 3},
            {"do": "insert_rows", "sheet": HOURS, "above": 3, "count": 2},
            {"do": "insert_columns", "sheet": CARE, "before": FormColumn.ANSWER, "count": 1},
            {"do": "insert_columns", "sheet": HOURS, "before": 1, "count": 2},
        ),
    ),
    Case(
        "sheets renamed and put into another order",
        (
            {"do": "rename", "sheet": CARE, "name": "Our answers (1)"},
            {"do": "move_sheet", "sheet": HOURS, "place": 0},
            {"do": "rename", "sheet": HOURS, "name": "Öffnungszeiten"},
        ),
    ),
    Case("a sheet copied", ({"do": "copy_sheet", "sheet": CARE, "name": "Copy of it", "place": 1},)),
    Case(
        "a row moved below all others",
        (
            *_unprotect(CARE),
            {"do": "cut_and_paste", "sheet": CARE, "cells": f"A{_row('cost')}:I{_row('cost')}", "target": f"A{BELOW}"},
        ),
    ),
    Case(
        "two answer cells merged, of which only the first shows",
        (
            *_unprotect(CARE),
            {"do": "merge", "sheet": CARE, "cells": f"D{_row('queue')}:D{_row('premium')}", "contents": "keep"},
        ),
    ),
    Case(
        "the hidden row at the top deleted",
        (*_unprotect(CARE), {"do": "delete_rows", "sheet": CARE, "first": 1, "count": 1}),
    ),
    Case("rows hidden", (*_unprotect(ACCESS), {"do": "hide_rows", "sheet": ACCESS, "first": 8, "last": 12})),
    Case(
        "an autofilter set that hides most rows",
        (
            *_unprotect(CARE),
            {"do": "filter", "sheet": CARE, "cells": f"B{FIRST_ROW - 1}:G{LAST[CARE]}", "column": 2, "text": "Yes"},
        ),
    ),
)
"""After these, every answer comes back, and nothing is asked."""

MENDED = (
    Case(
        "the hidden ids cleared",
        (*_unprotect(CARE), {"do": "clear", "sheet": CARE, "cells": _rows(CARE, FormColumn.ID, FormColumn.ID)}),
    ),
    Case(
        "the column of hidden ids deleted",
        (*_unprotect(CARE), {"do": "delete_columns", "sheet": CARE, "first": FormColumn.ID, "count": 1}),
    ),
    Case("the hidden sheet of names deleted", ({"do": "delete_sheet", "sheet": META_SHEET},)),
    Case(
        "the headings and the hidden row at the top deleted",
        (*_unprotect(CARE), {"do": "delete_rows", "sheet": CARE, "first": 1, "count": FIRST_ROW - 1}),
    ),
)
"""After these, every answer comes back, and it is told what was lost."""

TOLD = (
    Case(
        "a section sorted without its hidden columns",
        (*_unprotect(CARE), _sort(CARE, FormColumn.NUMBER, FormColumn.DONE, FormColumn.ANSWER, descending=True)),
    ),
    Case(
        "a checklist and several options sorted without their hidden columns",
        (*_unprotect(ACCESS), _sort(ACCESS, FormColumn.NUMBER, FormColumn.DONE, FormColumn.ANSWER)),
    ),
    Case(
        "the week sorted by day, without its hidden columns",
        (
            *_unprotect(HOURS),
            _sort(HOURS, FormColumn.NUMBER, FormColumn.DONE, FormColumn.QUESTION)
            # Only days: no office program sorts rows of which some have joined cells.
            | {"cells": f"B{_row('open/phone/mon')}:{FormColumn.DONE.letter}{_row('open/phone/sun')}"},
        ),
    ),
    Case(
        "a sheet copied, and other answers given in the copy",
        (
            {"do": "copy_sheet", "sheet": CARE, "name": "Copy of it", "place": 4},
            {"do": "type", "sheet": "Copy of it", "cell": cell_of("queue")[1], "text": "4"},
            {"do": "type", "sheet": "Copy of it", "cell": cell_of("story")[1], "text": "We never lost any"},
        ),
    ),
    Case(
        "an answer cut and pasted below all rows",
        (*_unprotect(CARE), {"do": "cut_and_paste", **_address("answered"), "target": f"D{BELOW}"}),
    ),
    Case(
        "an answer with its evidence cut and pasted below all rows",
        (
            *_unprotect(CARE),
            {"do": "cut_and_paste", "sheet": CARE, "cells": f"D{_row('ownership')}:F{_row('ownership')}"}
            | {"target": f"D{BELOW}"},
        ),
    ),
    Case(
        "evidence cut and pasted below all rows",
        (
            *_unprotect(CARE),
            {"do": "cut_and_paste", **_address("answered", FormColumn.EVIDENCE), "target": f"E{BELOW}"},
        ),
    ),
    Case(
        "an answer cut and pasted over that of another question",
        (*_unprotect(CARE), {"do": "cut_and_paste", **_address("ownership"), "target": cell_of("cost")[1]}),
    ),
    Case(
        "a row deleted", (*_unprotect(CARE), {"do": "delete_rows", "sheet": CARE, "first": _row("solved"), "count": 1})
    ),
    Case("a sheet deleted", ({"do": "delete_sheet", "sheet": ACCESS},)),
    Case(
        "the text of a question changed",
        (
            *_unprotect(CARE),
            {"do": "type", "sheet": CARE, "cell": cell_of("queue", FormColumn.QUESTION)[1], "text": "Do callers wait?"},
        ),
    ),
    Case(
        "two answers merged into one cell, and their texts joined",
        (
            *_unprotect(CARE),
            {"do": "merge", "sheet": CARE, "cells": f"D{_row('queue')}:D{_row('premium')}", "contents": "join"},
        ),
    ),
    Case(
        "an answer cut and pasted beside the table",
        (*_unprotect(CARE), {"do": "cut_and_paste", **_address("answered"), "target": "K12"}),
    ),
)
"""After these, each answer comes back under its own question, or a problem tells of it."""

ONTO_THE_COVER = (
    Case(
        "an answer cut and pasted onto the cover",
        (
            *_unprotect(CARE, form().cover),
            {"do": "cut_and_paste", **_address("answered"), "target": "K60", "to_sheet": form().cover},
        ),
    ),
)
"""After this, the question counts as unanswered: nobody reads the cover, which the buyer designs."""

AS_TYPED = {
    cell_of("review/owners", FormColumn.COMMENT): "2027-06-01",
    cell_of("review", FormColumn.EVIDENCE): "11/3/2026",
    cell_of("ownership", FormColumn.EVIDENCE): "76%",
    cell_of("answered", FormColumn.EVIDENCE): "9:30",
    cell_of("free", FormColumn.COMMENT): "2024",
    cell_of("story"): "2026-11-03",
}
"""Dates, times and figures, which a spreadsheet program takes for numbers."""
HEADINGS_AS_ANSWERS = {cell_of("story"): "Done", cell_of("terms"): "Start here"}
"""Texts that stand in the questionnaire already, as a heading and as a link."""


def _type_all(texts: dict[tuple[str, str], str]) -> tuple[Step, ...]:
    return tuple({"do": "type", "sheet": sheet, "cell": cell, "text": one} for (sheet, cell), one in texts.items())


DATES_IN_TEXTS = Case("dates and figures typed where a text is wanted", _type_all(AS_TYPED))
LIKE_HEADINGS = Case("answers that read like headings", _type_all(HEADINGS_AS_ANSWERS))
ALL = (*HARMLESS, *MENDED, *TOLD, *ONTO_THE_COVER, DATES_IN_TEXTS, LIKE_HEADINGS)

IN_WRITING = "It is in writing"
TWICE_ASKED = criteria_of(
    Criterion(
        "care",
        text("Care"),
        1.0,
        (
            Question("first", text("What holds for a claim?"), checklist(a=IN_WRITING, b="It is paid"), 1.0),
            Question("second", text("What holds for a recall?"), checklist(a=IN_WRITING, b="It is free"), 1.0),
        ),
    )
)
"""Two checklists that share a line, word for word."""
IN_THE_COPY = {cell_of("queue")[1]: "4", cell_of("premium")[1]: "No", cell_of("answered")[1]: "85.5%"}
COPY_FILLED = "a blank sheet copied, and only the copy filled in"
TWICE_ANSWERED = (
    given("first", (ItemAnswer("a", ItemStatus.PLANNED), ItemAnswer("b", ItemStatus.LIVE))),
    given("second", (ItemAnswer("a", ItemStatus.NO), ItemAnswer("b", ItemStatus.PLANNED))),
)


@cache
def twice_asked() -> Form:
    """Return the questionnaire of the two checklists."""
    return plan(TWICE_ASKED, "", "en")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Do all edits to a questionnaire that is fully answered, in one start of LibreOffice; give their folder."""
    folder = tmp_path_factory.mktemp("edited")
    (folder / "answered.xlsx").write_bytes(fill_in(sent(), entries(form(), ANSWERS)))
    content = fill_in(written(twice_asked(), TWICE_ASKED), entries(twice_asked(), TWICE_ANSWERED))
    (folder / "twice asked.xlsx").write_bytes(content)
    section = twice_asked().sections[0]
    by_answer: Step = {
        "do": "sort",
        "sheet": section.sheet,
        "cells": f"B{FIRST_ROW}:G{section.last_row}",
        "by": FormColumn.ANSWER - FormColumn.NUMBER,
        "descending": False,
    }
    jobs = [Edit(folder / "answered.xlsx", folder / f"{case.name}.xlsx", case.steps) for case in ALL]
    (folder / "blank.xlsx").write_bytes(sent())
    in_the_copy: tuple[Step, ...] = (
        {"do": "copy_sheet", "sheet": CARE, "name": "Copy of it", "place": 4},
        *({"do": "type", "sheet": "Copy of it", "cell": cell, "text": one} for cell, one in IN_THE_COPY.items()),
    )
    jobs.append(Edit(folder / "blank.xlsx", folder / f"{COPY_FILLED}.xlsx", in_the_copy))
    steps = (*_unprotect(section.sheet), by_answer)
    edit([*jobs, Edit(folder / "twice asked.xlsx", folder / "twice asked, sorted.xlsx", steps)])
    return folder


Place = tuple[str, str]
"""A sheet and a cell, as they were sent."""


@dataclass(frozen=True)
class Returned:
    """A questionnaire to which something was done, as it came back."""

    response: Response
    rows: dict[tuple[str | None, int], list[str]]
    """What the cells of each row of each sheet show."""


def returned(folder: Path, case: Case) -> Returned:
    """Return what came back after an edit."""
    content = (folder / f"{case.name}.xlsx").read_bytes()
    rows: dict[tuple[str | None, int], list[str]] = {}
    for sheet in read_xlsx(content).sheets:
        for (row, _), cell in sheet.cells.items():
            rows.setdefault((sheet.name, row), []).append(_as_typed(shown(cell)))
    return Returned(read(content, form()), rows)


def _as_typed(text: str) -> str:
    """Return a percentage and a date as they were typed, which a workbook holds as plain numbers."""
    return {"0.855": "85.5", "46444": "2027-02-26"}.get(text, text)


def typed_in(response: Response) -> dict[Place, str]:
    """Return the answers of a response as what was typed for them, where it stood in the questionnaire as sent."""
    return {(entry.sheet, entry.cell): entry.text for entry in entries(form(), response.answers)}


EVERYTHING = {(entry.sheet, entry.cell): entry.text for entry in entries(form(), ANSWERS)}


def invented(response: Response) -> dict[Place, str]:
    """Return what a response holds that nobody typed there."""
    return {place: found for place, found in typed_in(response).items() if EVERYTHING.get(place) != found}


def untold(returned: Returned) -> dict[Place, str]:
    """Return what was typed, does not come back, and of which no problem tells."""
    lost = {place: one for place, one in EVERYTHING.items() if place not in typed_in(returned.response)}
    problems = returned.response.problems
    return {place: one for place, one in lost.items() if not any(_tells(one, place, returned) for one in problems)}


TEXT_OF = {(section.sheet, slot.row): slot.text for section in form().sections for slot in section.slots}
"""What is asked in each row."""


def _tells(problem: Problem, place: Place, returned: Returned) -> bool:
    """Return whether a problem leads to what was typed: names its question, or stands in the row where it is now."""
    sheet, cell = place
    names = TEXT_OF[sheet, int(cell[1:])] in problem.message + problem.hint
    where = problem.where
    if where.cell is None:
        # A sheet that is gone, or whose columns cannot be told apart, is one problem, not one for each of its answers.
        return names or sheet in (where.sheet or problem.message)
    row = int("".join(filter(str.isdigit, where.cell)))
    return names or any(EVERYTHING[place] in shown for shown in returned.rows.get((where.sheet, row), ()))


def test_page_names_every_edit() -> None:
    """The page on spreadsheet programs says of each of these edits what comes of it."""
    page = PAGE.read_text(encoding="utf-8")
    becomes = {
        "every answer is read": HARMLESS,
        "every answer is read, and the loss is told": MENDED,
        "read or asked back": TOLD,
        "counts as unanswered": ONTO_THE_COVER,
    }
    expected = [f"| {case.name} | {what} |" for what, cases in becomes.items() for case in cases]
    assert [line for line in page.splitlines() if line in expected] == expected


@pytest.mark.parametrize("case", HARMLESS, ids=lambda case: case.name)
def test_harmless_edit(folder: Path, case: Case) -> None:
    """Rows and columns that were moved as a whole, hidden or renamed keep every answer, and nothing is asked back."""
    response = returned(folder, case).response
    assert response.problems == ()
    assert typed_in(response) == EVERYTHING


@pytest.mark.parametrize("case", MENDED, ids=lambda case: case.name)
def test_edit_that_is_mended(folder: Path, case: Case) -> None:
    """Where hidden ids, headings or the hidden sheet are lost, every answer comes back, and the loss is told once."""
    response = returned(folder, case).response
    (problem,) = response.problems
    assert problem.where.cell is None
    assert typed_in(response) == EVERYTHING


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case.name)
def test_edit_that_parts_answers_from_questions(folder: Path, case: Case) -> None:
    """No answer is counted for another question, and of each that is not counted a problem tells."""
    back = returned(folder, case)
    assert back.response.problems
    assert invented(back.response) == {}
    assert untold(back) == {}


@pytest.mark.parametrize("case", ONTO_THE_COVER, ids=lambda case: case.name)
def test_answer_pasted_onto_the_cover(folder: Path, case: Case) -> None:
    """An answer that was moved to the cover is missed: its question counts as unanswered, and no other one has it."""
    back = returned(folder, case)
    assert invented(back.response) == {}
    assert back.response.answer("answered").state is AnswerState.UNANSWERED


def test_copy_that_alone_is_filled_in(folder: Path) -> None:
    """Where a vendor copied a blank sheet and filled in the copy, the answers are those of the copy."""
    response = read((folder / f"{COPY_FILLED}.xlsx").read_bytes(), form())
    assert response.problems == ()
    assert {cell: one for (_, cell), one in typed_in(response).items()} == {
        cell: one.removesuffix("%") for cell, one in IN_THE_COPY.items()
    }


def test_sorted_lines_of_the_same_wording(folder: Path) -> None:
    """Where two checklists share a line, sorting without the hidden ids gives neither the other's answer."""
    response = read((folder / "twice asked, sorted.xlsx").read_bytes(), twice_asked())
    meant = {(entry.sheet, entry.cell): entry.text for entry in entries(twice_asked(), TWICE_ANSWERED)}
    found = {(entry.sheet, entry.cell): entry.text for entry in entries(twice_asked(), response.answers)}
    assert response.problems
    assert {place: one for place, one in found.items() if meant[place] != one} == {}


def test_dates_and_figures_in_texts(folder: Path) -> None:
    """Dates, times and figures typed where a text is wanted come back as they were typed."""
    response = returned(folder, DATES_IN_TEXTS).response
    assert response.problems == ()
    assert typed_in(response) == EVERYTHING | AS_TYPED


def test_answer_that_reads_like_a_heading(folder: Path) -> None:
    """An answer such as "Done", which is a heading as well, is an answer."""
    response = returned(folder, LIKE_HEADINGS).response
    assert response.problems == ()
    assert typed_in(response) == EVERYTHING | HEADINGS_AS_ANSWERS
