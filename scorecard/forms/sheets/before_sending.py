"""What is left to do before sending: how many questions need what, and links to the first of them."""

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.forms.layout import CoverColumn, CoverHelper, FormColumn
from scorecard.forms.overview import OverviewColumn
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft
from scorecard.forms.sheets.overview import label_of
from scorecard.forms.sheets.states import quoted, sentence

_LINKS = 8
"""How many questions are named; those that must be answered come first."""


def write_before_sending(sheet: Worksheet, row: int, columns: range, draft: Draft, confirmation: str = "") -> int:
    """Write the counts, the links and how many more there are, from a row of the cover on; return the last row.

    `confirmation` is the cell in which the vendor says that earlier answers still hold, where there is one.
    """
    spoken, open_questions = draft.spoken, len(draft.results.left())
    left = f"MAX({draft.overview.range(OverviewColumn.LEFT)})"
    said = nothing = spoken("form.cover.before_nothing")
    ready = quoted(nothing)
    if confirmation:
        yes = spoken.spellings("yes")[0]
        said = spoken("form.cover.before_earlier", yes=yes)
        ready = f'IF(TRIM({confirmation}&"")={quoted(yes)},{quoted(nothing)},{quoted(said)})'
    total = _line(sheet, row, columns)
    shown = _counted(draft) if open_questions else said
    draft.put_formula(total, f"IF({left}=0,{ready},{_counts(left, draft)})", shown)
    total.font = styles.font(11, bold=True)
    sheet.row_dimensions[row].height = 22
    for number in range(1, _LINKS + 1):
        _link(sheet, row + number, columns, number, draft)
    row += _LINKS + 1
    others = sentence(spoken, "form.cover.before_more", number=f"{left}-{_LINKS}")
    hidden = spoken("form.cover.before_more", number=open_questions - _LINKS) if open_questions > _LINKS else ""
    draft.put_formula(_line(sheet, row, columns), f'IF({left}>{_LINKS},{others},"")', hidden)
    return row


_COUNTED = {"check": "check", "evidence": "evidence_missing", "reason": "reason_missing"}
"""The states that are counted beside what is open, as the text of the counts and as the states name them."""


def _counted(draft: Draft) -> str:
    """Return how many questions are in each state in which they need something."""
    states = [draft.results.state(slot) for slot in draft.results.left()]
    counts = {name: states.count(draft.spoken(f"form.{key}")) for name, key in _COUNTED.items()}
    return draft.spoken("form.cover.before_counts", open=len(states) - sum(counts.values()), **counts)


def _counts(left: str, draft: Draft) -> str:
    """Return the formula of the same."""
    states = draft.overview.range(OverviewColumn.STATE)
    counts = {name: f"COUNTIF({states},{quoted(draft.spoken(f'form.{key}'))})" for name, key in _COUNTED.items()}
    counts["open"] = f"({left}-{'-'.join(counts.values())})"
    return sentence(draft.spoken, "form.cover.before_counts", **counts)


def _line(sheet: Worksheet, row: int, columns: range) -> Cell:
    sheet.merge_cells(start_row=row, start_column=columns[0], end_row=row, end_column=columns[-1])
    cell = sheet.cell(row, columns[0])
    cell.font, cell.alignment = styles.font(color=palette.MUTED), styles.aligned(wrap=False)
    return cell


def _link(sheet: Worksheet, row: int, columns: range, number: int, draft: Draft) -> None:
    """Write a link to the question that is the n-th of those that still need something, and what it needs."""
    form, overview, spoken = draft.form, draft.overview, draft.spoken
    question = next(iter(draft.results.left()[number - 1 :]), None)
    place = f"${column_letter(CoverHelper.PLACE)}{row}"
    draft.put_formula(
        sheet[place.replace("$", "")],
        f"IFERROR(MATCH({number},{overview.range(OverviewColumn.LEFT)},0),0)",
        overview.questions.index(question) + 1 if question else 0,
    )

    def at_place(column: OverviewColumn) -> str:
        return f"INDEX({overview.range(column)},{place})"

    needed = sheet.cell(row, columns[CoverColumn.WEIGHT])
    needed.font, needed.alignment = styles.font(bold=True, color=palette.OPEN), styles.aligned("right", wrap=False)
    initial = draft.results.state(question) if question else ""
    draft.put_formula(needed, f'IF({place}=0,"",{at_place(OverviewColumn.STATE)})', initial)
    column = quoted(FormColumn.ANSWER.letter)
    for where, key in ((FormColumn.EVIDENCE, "evidence_missing"), (FormColumn.COMMENT, "reason_missing")):
        column = f"IF({needed.coordinate}={quoted(spoken(f'form.{key}'))},{quoted(where.letter)},{column})"
    target = f"{at_place(OverviewColumn.TARGET)}&{column}&{at_place(OverviewColumn.ROW)}"
    link = _line(sheet, row, columns[CoverColumn.SECTION : CoverColumn.WEIGHT])
    link.font = styles.font(color=palette.LINK)
    text = f"HYPERLINK({target},{at_place(OverviewColumn.LABEL)})"
    draft.put_formula(link, f'IF({place}=0,"",{text})', label_of(question, form) if question else "")
    sheet.row_dimensions[row].height = 17
