"""Questionnaires of strangers: the layouts that public ones have, small enough to see at once."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import xlsxwriter

from scorecard.files.importing.found import FoundQuestion, FoundQuestionnaire, find
from scorecard.files.importing.source import SourceWorkbook
from scorecard.workbooks.read import read_entry_rules, read_workbook

Lines = Sequence[Sequence[object]]


def questionnaire(
    sheets: Mapping[str, Lines],
    lists: Mapping[tuple[str, str], str | Sequence[str]] | None = None,
    merged: Sequence[tuple[str, str]] = (),
    rules: Mapping[tuple[str, str], dict[str, Any]] | None = None,
    formats: Mapping[tuple[str, str], str] | None = None,
    names: Mapping[str, str] | None = None,
) -> bytes:
    """Return a workbook; lists, rules and number formats are given by sheet and cells."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        for name, lines in sheets.items():
            sheet = book.add_worksheet(name)
            for row, line in enumerate(lines):
                for column, value in enumerate(line):
                    if value is not None:
                        sheet.write(row, column, value)
        for (name, cells), source in (lists or {}).items():
            book.get_worksheet_by_name(name).data_validation(cells, {"validate": "list", "source": source})
        for (name, cells), rule in (rules or {}).items():
            book.get_worksheet_by_name(name).data_validation(cells, rule)
        for (name, cell), number_format in (formats or {}).items():
            look = book.add_format({"num_format": number_format})
            book.get_worksheet_by_name(name).write_blank(cell, None, look)
        for name, cells in merged:
            first = cells.split(":")[0]
            sheet = book.get_worksheet_by_name(name)
            row, column = int(first[1:]) - 1, ord(first[0]) - ord("A")
            sheet.merge_range(cells, sheets[name][row][column])
        for name, target in (names or {}).items():
            book.define_name(name, target)
    return buffer.getvalue()


def found_in(content: bytes) -> FoundQuestionnaire:
    """Return what is found in a workbook."""
    return find(SourceWorkbook(read_workbook(content), read_entry_rules(content)))


def questions_in(lines: Lines, **more: Any) -> dict[str, FoundQuestion]:
    """Return the questions of a workbook with one sheet, called Form, by their text."""
    return {question.text: question for question in found_in(questionnaire({"Form": lines}, **more)).questions}


def several_blocks() -> bytes:
    """Return a layout with a sheet a part, a row of headings over each block, codes, and lists on a hidden sheet."""
    head = ("Answer", "Additional Information", "Guidance")
    return questionnaire(
        {
            "Start": [
                ("Vendor assessment",),
                ("Complete all sheets and send the file back to us before the date that stands in the invitation.",),
                (" General Information",),
                ("GNRL-01", "Name of the solution"),
                (" Company", None, *head),
                ("COMP-01", "Do you have a security team?", None, None, "A team of its own counts."),
                ("COMP-02", "Describe your ownership"),
                (" Required Questions", None, *head),
                ("REQU-01", "Is it offered as a service?"),
            ],
            "Product": [
                (" General Information", None, "Answer"),
                ("GNRL-01", "Name of the solution"),
                (" Hosting", None, *head),
                ("HOST-01", "Where is it hosted?"),
            ],
            "Lists": [("Yes",), ("No",), ("Not applicable",), ("Own data centre",), ("Rented",), ("Cloud",)],
        },
        lists={("Start", "C6"): "=Lists!$A$1:$A$3", ("Start", "C9"): "=Lists!$A$1:$A$2", ("Product", "C4"): "=hosting"},
        names={"hosting": "=Lists!$A$4:$A$6"},
    )
