"""The cover: what this is, for whom, by when, how far one is, and what happens with the answers.

The buyer's template says where everything stands and what it looks like: texts take the place of their placeholders,
and tables begin at theirs.
"""

from collections.abc import Iterable

from openpyxl.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import ALL_LOTS, Criteria, Disclose
from scorecard.forms.guidance import minutes_to_answer
from scorecard.forms.layout import RULES_COLUMNS, VALUES_COLUMNS, CoverColumn, CoverHelper, Form
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import PIXELS_A_CHARACTER, link_to, put_text
from scorecard.forms.sheets.section import progress_ranges
from scorecard.forms.stamp import NAME
from scorecard.forms.template import BLOCKS, PLACEHOLDER, placeholders
from scorecard.typeset.text_fit import Piece, height
from scorecard.words import Words


def write_cover(sheet: Worksheet, form: Form, criteria: Criteria, spoken: Words) -> None:
    """Fill in the first sheet of a questionnaire."""
    blocks = {}
    texts = _texts(form, criteria, spoken)
    for cell, name in placeholders(sheet):
        if name in BLOCKS:
            blocks[name] = cell
            cell.value = None
        elif isinstance(cell.value, str):
            put_text(cell, PLACEHOLDER.sub(lambda match: texts.get(match[1], match[0]), cell.value))
    _Cover(sheet, form, criteria, spoken).write(blocks)
    for column in CoverHelper:
        sheet.column_dimensions[column_letter(column)].hidden = True
    sheet.protection.sheet = True


def _texts(form: Form, criteria: Criteria, spoken: Words) -> dict[str, str]:
    """Return what takes the place of each placeholder that stands for a text."""
    deadline, contact = criteria.deadline, criteria.buyer.contact
    questions = (slot.question for section in form.sections for slot in section.questions)
    return {
        "buyer": criteria.buyer.name,
        "title": criteria.title.of(spoken.language),
        "vendor": NAME,
        "lot": "" if form.lot == ALL_LOTS else form.lot,
        "questionnaire_for": spoken("form.cover.for"),
        "when": spoken("form.cover.when"),
        "by": spoken("form.cover.by") if deadline else "",
        "deadline": spoken.date(deadline) if deadline else "",
        "to": spoken("form.cover.to") if contact else "",
        "contact": contact,
        "time": spoken("form.cover.time"),
        "minutes": _duration(minutes_to_answer(questions), spoken),
    }


def _duration(minutes: float, spoken: Words) -> str:
    """Return about how long it takes, to the quarter of an hour."""
    hours, rest = divmod(max(round(minutes / 15), 1) * 15, 60)
    parts = [spoken("form.cover.hours", hours=hours)] if hours else []
    parts += [spoken("form.cover.minutes", minutes=rest)] if rest else []
    return spoken("form.cover.about", duration=" ".join(parts))


class _Cover:
    """The cover while it is being filled in."""

    def __init__(self, sheet: Worksheet, form: Form, criteria: Criteria, spoken: Words) -> None:
        self._sheet = sheet
        self._form = form
        self._criteria = criteria
        self._spoken = spoken

    def write(self, blocks: dict[str, Cell]) -> None:
        """Write each table at its placeholder, or below what stands above it where that needs the room."""
        writers = {"how": self._steps, "progress": self._progress, "values": self._values, "rules": self._rules}
        free: dict[int, int] = {}
        last = 0
        for name, cell in sorted(blocks.items(), key=lambda item: (item[1].row, item[1].column)):
            columns = {"values": VALUES_COLUMNS, "rules": RULES_COLUMNS}.get(name, len(CoverColumn))
            across = range(cell.column, cell.column + columns)
            row = max([cell.row, *(free.get(column, 0) for column in across)])
            end = writers[name](row, cell.column)
            last = max(last, end)
            free |= dict.fromkeys(across, end + 2)
        if not self._sheet.print_area:
            width = max(cell.column for cell in blocks.values()) + VALUES_COLUMNS
            self._sheet.print_area = f"A1:{column_letter(width - 1)}{last}"

    # --- pieces ---

    def _heading(self, row: int, columns: Iterable[int], text: str) -> None:
        across = tuple(columns)
        for column in across:
            self._sheet.cell(row, column).border = styles.underlined("thin", palette.TEXT)
        cell = self._sheet.cell(row, across[0])
        put_text(cell, text)
        cell.font, cell.alignment = styles.font(12, bold=True, color=palette.HEADING), styles.aligned(wrap=False)
        self._sheet.row_dimensions[row].height = 20

    def _text(self, row: int, column: int, text: str, *, muted: bool = False, side: str = "left") -> None:
        cell = self._sheet.cell(row, column)
        put_text(cell, text)
        cell.font = styles.font(color=palette.MUTED) if muted else styles.font(11)
        cell.alignment = styles.aligned(side, wrap=not muted)

    def _lead(self, row: int, columns: range, lead: str, text: str) -> None:
        """Write a text that begins in bold across columns, in a row high enough for it."""
        self._join(row, columns)
        cell = self._sheet.cell(row, columns[0])
        cell.value = CellRichText(
            TextBlock(InlineFont(rFont=palette.FONT, sz=11, b=True, color=styles.ink(palette.TEXT)), lead),
            TextBlock(InlineFont(rFont=palette.FONT, sz=11, color=styles.ink(palette.TEXT)), f" {text}"),
        )
        cell.alignment = styles.aligned()
        self._make_room(row, columns, Piece(lead, 11, bold=True), Piece(f" {text}", 11))
        self._dot(row, columns)

    def _join(self, row: int, columns: range) -> None:
        self._sheet.merge_cells(start_row=row, start_column=columns[0], end_row=row, end_column=columns[-1])

    def _dot(self, row: int, columns: Iterable[int]) -> None:
        for column in columns:
            self._sheet.cell(row, column).border = styles.underlined("dotted", palette.RULE)

    def _make_room(self, row: int, columns: Iterable[int], *pieces: Piece) -> None:
        dimensions = self._sheet.column_dimensions
        pixels = sum(dimensions[column_letter(column)].width * PIXELS_A_CHARACTER for column in columns)
        needed = max(height(pieces, pixels) + 5, 24)
        self._sheet.row_dimensions[row].height = max(self._sheet.row_dimensions[row].height or 0, needed)

    # --- the tables ---

    def _steps(self, row: int, first: int) -> int:
        columns = range(first, first + len(CoverColumn))
        self._heading(row, columns, self._spoken("form.cover.how"))
        for number, key in enumerate(("step_fill", "step_save", "step_send"), start=1):
            row += 1
            mark = self._sheet.cell(row, first, number)
            mark.font, mark.alignment = styles.font(13, bold=True, color=palette.HEADING), styles.aligned("center")
            text = self._spoken(f"form.cover.{key}", sheets=len(self._form.sections))
            self._join(row, columns[1:])
            self._text(row, columns[1], text)
            self._make_room(row, columns[1:], Piece(text, 11))
            self._dot(row, columns)
        return row

    def _progress(self, row: int, first: int) -> int:
        columns = range(first, first + len(CoverColumn))
        self._heading(row, columns, self._spoken("form.cover.progress"))
        heads = [(CoverColumn.ANSWERED, "answered"), (CoverColumn.OPEN, "required_open"), (CoverColumn.DONE, "done")]
        discloses = self._criteria.disclose is Disclose.WEIGHTS
        if discloses:
            heads.append((CoverColumn.WEIGHT, "weight"))
        for column, key in heads:
            self._text(row, first + column, self._spoken(f"form.cover.{key}"), muted=True, side="right")
        top = row + 1
        for section in self._form.sections:
            row += 1
            link = self._sheet.cell(row, first + CoverColumn.SECTION)
            link_to(link, section.criterion.name.of(self._form.language), section.sheet)
            link.font = styles.font(11, color=palette.LINK)
            self._section(row, first, *progress_ranges(section, section.sheet))
            if discloses:
                self._weight(row, first, section.criterion.weight, section.criterion.floor)
            self._dot(row, columns)
            self._sheet.row_dimensions[row].height = 26
        self._sum(top, row, first)
        return row + 1

    def _section(self, row: int, first: int, complete: str, still_open: str) -> None:
        counted, asked = f"SUM({complete})", f"COUNT({complete})"
        self._count(row, first, asked, counted, f"SUM({still_open})")
        self._sheet.cell(row, first + CoverColumn.MARK, f'=IF({counted}={asked},"✓","")')
        self._sheet.cell(row, CoverHelper.ASKED, f"={asked}")
        self._sheet.cell(row, CoverHelper.COUNTED, f"={counted}")

    def _count(self, row: int, first: int, asked: str, counted: str, still_open: str, *, bold: bool = False) -> None:
        """Write how many questions are answered, how many required ones are open, and the share done."""
        formulas = {
            CoverColumn.ANSWERED: f'={counted}&" {self._spoken("form.of")} "&{asked}',
            CoverColumn.OPEN: f'=IF({still_open}=0,"–",{still_open})',
            # In whole percent: it is 100 % only when all is answered.
            CoverColumn.DONE: f"=IF({asked}=0,1,INT(100*{counted}/{asked})/100)",
        }
        for column, formula in formulas.items():
            cell = self._sheet.cell(row, first + column, formula)
            color = palette.OPEN if column is CoverColumn.OPEN else palette.TEXT
            cell.font, cell.alignment = styles.font(11, bold=bold, color=color), styles.aligned("right", wrap=False)
        cell.number_format = "0 %"
        mark = self._sheet.cell(row, first + CoverColumn.MARK)
        mark.font, mark.alignment = styles.font(12, bold=True, color=palette.DONE), styles.aligned("center")

    def _sum(self, top: int, bottom: int, first: int) -> None:
        row = bottom + 1
        columns = (CoverHelper.ASKED, CoverHelper.COUNTED, first + CoverColumn.OPEN)
        sums = (f"SUM({column_letter(column)}{top}:{column_letter(column)}{bottom})" for column in columns)
        self._text(row, first + CoverColumn.SECTION, self._spoken("form.cover.all"))
        self._sheet.cell(row, first + CoverColumn.SECTION).font = styles.font(11, bold=True)
        self._count(row, first, *sums, bold=True)
        for column in range(first, first + len(CoverColumn)):
            self._sheet.cell(row, column).border = styles.overlined("thin", palette.TEXT)
        self._sheet.row_dimensions[row].height = 24

    def _weight(self, row: int, first: int, weight: float, floor: float | None) -> None:
        share = 100 * weight / sum(section.criterion.weight for section in self._form.sections)
        text = self._spoken("form.cover.share", share=self._spoken.number(share, 0))
        if floor is not None:
            text += " · " + self._spoken.number(floor)
        self._text(row, first + CoverColumn.WEIGHT, text, muted=True, side="right")

    def _values(self, row: int, first: int) -> int:
        if not self._criteria.brand_values:
            return row
        columns = range(first, first + VALUES_COLUMNS)
        self._heading(row, columns, self._spoken("form.cover.values"))
        for value in self._criteria.brand_values:
            row += 1
            name, text = value.name.of(self._spoken.language), value.text.of(self._spoken.language)
            self._lead(row, columns, f"{name}.", text)
        return row

    def _rules(self, row: int, first: int) -> int:
        columns = range(first, first + RULES_COLUMNS)
        self._heading(row, columns, self._spoken("form.cover.rules"))
        for lead, text in _rules(self._form, self._criteria, self._spoken):
            row += 1
            self._lead(row, columns, lead, text)
        return row


def _rules(form: Form, criteria: Criteria, spoken: Words) -> Iterable[tuple[str, str]]:
    """Return what a vendor is told about its answers, each as a lead and the rest of the sentence."""
    if criteria.cover is not None:
        yield spoken("form.rule.instructions"), " ".join(criteria.cover.of(spoken.language).split())
    yield spoken("form.rule.empty"), spoken("form.rule.empty_text")
    if any(slot.has_evidence for slot in form.slots.values()):
        yield spoken("form.rule.evidence"), spoken("form.rule.evidence_text")
    if criteria.disclose is Disclose.WEIGHTS:
        yield from _disclosed(form, criteria, spoken)


def _disclosed(form: Form, criteria: Criteria, spoken: Words) -> Iterable[tuple[str, str]]:
    knockouts = [
        spoken("form.rule.knockout_item", section=section.criterion.name.of(form.language), number=slot.number)
        for section in form.sections
        for slot in section.questions
        if slot.question.knockout is not None
    ]
    if knockouts:
        yield spoken("form.rule.knockout"), spoken("form.rule.knockout_text", questions=", ".join(knockouts))
    if any(section.criterion.floor is not None for section in form.sections):
        yield spoken("form.rule.floor"), spoken("form.rule.floor_text")
    if criteria.kpis_of(form.lot):
        share = spoken.number(100 * criteria.alignment_share)
        rest = spoken.number(100 * (1 - criteria.alignment_share))
        yield spoken("form.rule.total"), spoken("form.rule.total_text", share=share, rest=rest)
