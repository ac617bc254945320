"""What a person sees in the cells of a questionnaire, and what stands beside and over them, is found by its row."""

from scorecard.files.importing.source import SourceSheet, SourceWorkbook, plain
from scorecard.workbooks.read import read_entry_rules, read_workbook
from tests.builders.layouts import Lines, questionnaire


def only(lines: Lines) -> SourceSheet:
    """Return the sheet of a workbook that has one."""
    content = questionnaire({"Form": lines})
    (sheet,) = SourceWorkbook(read_workbook(content), read_entry_rules(content)).sheets
    return sheet


def test_what_is_seen() -> None:
    """Numbers are shown in their shortest form, signs of boxes and ticks are no words, and blank rows are left out."""
    sheet = only([("  ☐ Yes ", 1.50, True), (None,), ("x",)])
    assert sheet.rows == {1: {1: "Yes", 2: "1.5"}, 3: {1: "x"}}
    assert [row for row, _ in sheet.rows_below(1)] == [3]
    assert sheet.next_row(2) == 3
    assert sheet.next_row(4) > 1_000_000


def test_words_at_boxes() -> None:
    """Words stand apart where a cell holds several boxes, and each in its place where several cells hold one."""
    assert only([("Which?", "☐ Road ☐ Rail □ Air")]).words_at_boxes(1, 1) == ["Road", "Rail", "Air"]
    assert only([("Which?", "○ Road", "○ Rail", "by sea")]).words_at_boxes(1, 1) == ["Road", "Rail"]
    assert only([("☐ Which?",)]).words_at_boxes(1, 1) == []


def test_texts_compared() -> None:
    """Headings and options are the same whatever stands in brackets or around them."""
    assert plain(" *Answer (please fill in):") == plain("ANSWER") == "answer"
