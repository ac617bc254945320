"""The cover: what this is, for whom, by when, how far one is, and what happens with the answers.

The buyer's template says where everything stands and what it looks like: texts take the place of their placeholders,
and tables begin at theirs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import ALL_LOTS, Credit, Criteria, Disclose
from scorecard.core.model.misreads import Unclear
from scorecard.forms.guidance import minutes_to_answer
from scorecard.forms.layout import (
    CONFIRMATION,
    RULES_COLUMNS,
    TICK,
    VALUES_COLUMNS,
    CoverColumn,
    CoverHelper,
    Form,
    Section,
    Slot,
)
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.before_sending import write_before_sending
from scorecard.forms.sheets.drawing import PIXELS_A_CHARACTER, Draft, link_to, put_text
from scorecard.forms.sheets.section import progress_ranges
from scorecard.forms.sheets.statement import widen_for_statement, write_confirmation, write_statement
from scorecard.forms.sheets.states import quoted
from scorecard.forms.stamp import NAME
from scorecard.forms.template import BLOCKS, PLACEHOLDER, placeholders
from scorecard.typeset.text_fit import Piece, height
from scorecard.words import Words


def write_cover(sheet: Worksheet, draft: Draft) -> None:
    """Fill in the first sheet of a questionnaire."""
    blocks = {}
    texts = _texts(draft.form, draft.criteria, draft.spoken)
    for cell, name in placeholders(sheet):
        if name in BLOCKS:
            blocks[name] = cell
            cell.value = None
        elif isinstance(cell.value, str):
            put_text(cell, PLACEHOLDER.sub(lambda match: texts.get(match[1], match[0]), cell.value))
    _Cover(sheet, draft, "values" in blocks).write(blocks)
    for column in CoverHelper:
        sheet.column_dimensions[column_letter(column)].hidden = True
    sheet.protection.sheet = True


def _texts(form: Form, criteria: Criteria, spoken: Words) -> dict[str, str]:
    """Return what takes the place of each placeholder that stands for a text."""
    deadline, contact = criteria.deadline, criteria.buyer.contact
    questions = (slot.question for section in form.sections for slot in section.questions)
    asks_again = "form.cover.clarification" if form.round else "form.cover.for"
    takes = spoken("correction.cover.time") if form.incident else _duration(minutes_to_answer(questions), spoken)
    return {
        "buyer": criteria.buyer.name,
        "title": criteria.title.of(spoken.language),
        "vendor": NAME,
        "lot": spoken.headed(spoken("form.cover.lot"), form.lot) if form.lot not in ("", ALL_LOTS) else "",
        "questionnaire_for": spoken("correction.cover.for" if form.incident else asks_again),
        "when": spoken("form.cover.when"),
        "by": spoken("form.cover.by") if deadline else "",
        "deadline": spoken.moment(deadline.day, deadline.clock, deadline.timezone) if deadline else "",
        "to": spoken("form.cover.to") if contact else "",
        "contact": contact,
        "time": spoken("form.cover.time"),
        "minutes": takes,
    }


def _duration(minutes: float, spoken: Words) -> str:
    """Return about how long it takes, to the quarter of an hour."""
    hours, rest = divmod(max(round(minutes / 15), 1) * 15, 60)
    parts = [spoken("form.cover.hours", hours=hours)] if hours else []
    parts += [spoken("form.cover.minutes", minutes=rest)] if rest else []
    return spoken("form.cover.about", duration=" ".join(parts))


@dataclass(frozen=True)
class _Cover:
    """The cover while it is being filled in."""

    sheet: Worksheet
    draft: Draft
    has_values: bool
    """Whether there is a column for brand values, which has room below them."""

    @property
    def form(self) -> Form:
        """What is asked."""
        return self.draft.form

    @property
    def criteria(self) -> Criteria:
        """What the buyer says of it."""
        return self.draft.criteria

    @property
    def spoken(self) -> Words:
        """The words of the vendor's language."""
        return self.draft.spoken

    def write(self, blocks: dict[str, Cell]) -> None:
        """Write each table at its placeholder, or below what stands above it where that needs the room."""
        tables = {
            "how": (len(CoverColumn), self._steps),
            "progress": (len(CoverColumn), self._progress),
            "values": (VALUES_COLUMNS, self._values),
            "rules": (RULES_COLUMNS, self._rules),
        }
        if self.has_values:
            widen_for_statement(self.sheet, blocks["values"].column, self.spoken)
        free: dict[int, int] = {}
        last = 0
        for name, cell in sorted(blocks.items(), key=lambda item: (item[1].row, item[1].column)):
            width, write = tables[name]
            columns = range(cell.column, cell.column + width)
            end = write(max([cell.row, *(free.get(column, 0) for column in columns)]), columns)
            last = max(last, end)
            free |= dict.fromkeys(columns, end + 2)
        if not self.sheet.print_area:
            right = max(cell.column for cell in blocks.values()) + VALUES_COLUMNS - 1
            self.sheet.print_area = f"A1:{column_letter(right)}{last}"
            # As high as it is wide: lying, it would print much smaller.
            self.sheet.page_setup.orientation = "portrait"

    # --- pieces ---

    def _heading(self, row: int, columns: range, key: str) -> None:
        self._head(row, columns, self.spoken(f"form.cover.{key}"))

    def _head(self, row: int, columns: range, text: str) -> None:
        for column in columns:
            self.sheet.cell(row, column).border = styles.underlined("thin", palette.TEXT)
        cell = self.sheet.cell(row, columns[0])
        put_text(cell, text)
        cell.font, cell.alignment = styles.font(12, bold=True, color=palette.HEADING), styles.aligned(wrap=False)
        self.sheet.row_dimensions[row].height = 20

    def _text(self, row: int, column: int, text: str, *, muted: bool = False, side: str = "left") -> None:
        cell = self.sheet.cell(row, column)
        put_text(cell, text)
        cell.font = styles.font(color=palette.MUTED) if muted else styles.font(11)
        cell.alignment = styles.aligned(side, wrap=not muted)

    def _leads(self, row: int, columns: range, leads: Iterable[tuple[str, str]]) -> int:
        """Write texts that begin in bold below a row, each across columns and in a row high enough for it."""
        plain = InlineFont(rFont=palette.FONT, sz=11, color=styles.ink(palette.TEXT))
        bold = InlineFont(rFont=palette.FONT, sz=11, b=True, color=styles.ink(palette.TEXT))
        for lead, text in leads:
            row += 1
            self._join(row, columns)
            cell = self.sheet.cell(row, columns[0])
            cell.value = CellRichText(TextBlock(bold, lead), TextBlock(plain, f" {text}"))
            cell.alignment = styles.aligned()
            self._make_room(row, columns, Piece(lead, 11, bold=True), Piece(f" {text}", 11))
            self._dot(row, columns)
        return row

    def _join(self, row: int, columns: range) -> None:
        self.sheet.merge_cells(start_row=row, start_column=columns[0], end_row=row, end_column=columns[-1])

    def _dot(self, row: int, columns: Iterable[int]) -> None:
        for column in columns:
            self.sheet.cell(row, column).border = styles.underlined("dotted", palette.RULE)

    def _make_room(self, row: int, columns: Iterable[int], *pieces: Piece) -> None:
        dimensions = self.sheet.column_dimensions
        pixels = sum(dimensions[column_letter(column)].width * PIXELS_A_CHARACTER for column in columns)
        needed = max(height(pieces, pixels) + 5, 24)
        self.sheet.row_dimensions[row].height = max(self.sheet.row_dimensions[row].height or 0, needed)

    # --- the tables ---

    def _steps(self, row: int, columns: range) -> int:
        self._heading(row, columns, "how")
        fill = "correction.cover.step_fill" if self.form.incident else "form.cover.step_fill"
        for number, key in enumerate((fill, "form.cover.step_save", "form.cover.step_send"), start=1):
            row += 1
            mark = self.sheet.cell(row, columns[0], number)
            mark.font, mark.alignment = styles.font(13, bold=True, color=palette.HEADING), styles.aligned("center")
            text = self.spoken(key, count=len(self.form.sections))
            self._join(row, columns[1:])
            self._text(row, columns[1], text)
            self._make_room(row, columns[1:], Piece(text, 11))
            self._dot(row, columns)
        return row

    def _progress(self, row: int, columns: range) -> int:
        first = columns[0]
        self._heading(row, columns, "progress")
        heads = [(CoverColumn.ANSWERED, "answered"), (CoverColumn.OPEN, "required_open"), (CoverColumn.DONE, "done")]
        discloses = self.criteria.disclose is Disclose.WEIGHTS
        if discloses:
            heads.append((CoverColumn.WEIGHT, "weight"))
        for column, key in heads:
            self._text(row, first + column, self.spoken(f"form.cover.{key}"), muted=True, side="right")
        top = row + 1
        for section in self.form.sections:
            row += 1
            link = self.sheet.cell(row, first + CoverColumn.SECTION)
            link_to(link, section.criterion.name.of(self.form.language), section.sheet)
            link.font = styles.font(11, color=palette.LINK)
            self._section(row, first, section)
            if discloses:
                self._weight(row, first, section.criterion.weight, section.criterion.floor)
            self._dot(row, columns)
            self.sheet.row_dimensions[row].height = 26
        self._sum(top, row, first)
        if not self.draft.filled:
            return self._before(row + 3, columns)
        self._explained(row + 3, columns, "earlier", "form.cover.earlier_text")
        cell = write_confirmation(self.sheet, row + 5, first, self.draft)
        self._make_room(row + 5, columns[CoverColumn.SECTION : CoverColumn.DONE], Piece(self.spoken(CONFIRMATION), 11))
        return self._before(row + 7, columns, cell)

    def _before(self, row: int, columns: range, confirmation: str = "") -> int:
        """Write what is left to do before sending, below what the states mean."""
        self._explained(row, columns, "before", "form.cover.before_legend")
        row = write_before_sending(self.sheet, row + 2, columns, self.draft, confirmation)
        return row if self.has_values else self._statement(row + 2, columns[CoverColumn.SECTION :])

    def _statement(self, row: int, columns: range) -> int:
        """Write who states the answers, below what that means."""
        key = "correction.statement" if self.form.incident else "form.statement.text"
        self._explained(row, columns, "statement", key)
        return write_statement(self.sheet, row + 1, columns, self.draft)

    def _explained(self, row: int, columns: range, heading: str, key: str) -> None:
        """Write a heading, and in the row below it what the table under it is about."""
        self._heading(row, columns, heading)
        text = self.spoken(key)
        self._join(row + 1, columns)
        self._text(row + 1, columns[0], text)
        self.sheet.cell(row + 1, columns[0]).font = styles.font(color=palette.MUTED)
        self._make_room(row + 1, columns, Piece(text, 10))

    def _section(self, row: int, first: int, section: Section) -> None:
        complete, still_open = progress_ranges(section, section.sheet)
        counted, asked = f"SUM({complete})", f"COUNT({complete})"
        self._count(row, first, (asked, counted, f"SUM({still_open})"), section.questions)
        put, now = self.draft.put_formula, self.draft.results.counts(section.questions)
        mark = TICK if now.answered == now.asked else ""
        put(self.sheet.cell(row, first + CoverColumn.MARK), f'IF({counted}={asked},{quoted(TICK)},"")', mark)
        put(self.sheet.cell(row, CoverHelper.ASKED), asked, now.asked)
        put(self.sheet.cell(row, CoverHelper.COUNTED), counted, now.answered)

    def _count(
        self, row: int, first: int, counts: tuple[str, str, str], slots: Sequence[Slot], *, bold: bool = False
    ) -> None:
        """Write how many questions are answered, how many required ones are open, and the share done."""
        asked, counted, still_open = counts
        now, of = self.draft.results.counts(slots), self.spoken("form.of")
        percent = 100 * now.answered // now.asked if now.asked else 100
        formulas: dict[CoverColumn, tuple[str, str | float]] = {
            CoverColumn.ANSWERED: (f'{counted}&" {of} "&{asked}', f"{now.answered} {of} {now.asked}"),
            CoverColumn.OPEN: (f'IF({still_open}=0,"–",{still_open})', now.required_open or "–"),
            # In whole percent: it is 100 % only when all is answered.
            CoverColumn.DONE: (f"IF({asked}=0,1,INT(100*{counted}/{asked})/100)", percent / 100 if percent else 0),
        }
        for column, (formula, initial) in formulas.items():
            cell = self.sheet.cell(row, first + column)
            self.draft.put_formula(cell, formula, initial)
            color = palette.OPEN if column is CoverColumn.OPEN else palette.TEXT
            cell.font, cell.alignment = styles.font(11, bold=bold, color=color), styles.aligned("right", wrap=False)
        cell.number_format = "0 %"
        mark = self.sheet.cell(row, first + CoverColumn.MARK)
        mark.font, mark.alignment = styles.font(12, bold=True, color=palette.DONE), styles.aligned("center")

    def _sum(self, top: int, bottom: int, first: int) -> None:
        row = bottom + 1
        columns = (CoverHelper.ASKED, CoverHelper.COUNTED, first + CoverColumn.OPEN)
        asked, counted, still_open = (
            f"SUM({column_letter(column)}{top}:{column_letter(column)}{bottom})" for column in columns
        )
        self._text(row, first + CoverColumn.SECTION, self.spoken("form.cover.all"))
        self.sheet.cell(row, first + CoverColumn.SECTION).font = styles.font(11, bold=True)
        slots = [slot for section in self.form.sections for slot in section.questions]
        self._count(row, first, (asked, counted, still_open), slots, bold=True)
        for column in range(first, first + len(CoverColumn)):
            self.sheet.cell(row, column).border = styles.overlined("thin", palette.TEXT)
        self.sheet.row_dimensions[row].height = 24

    def _weight(self, row: int, first: int, weight: float, floor: float | None) -> None:
        share = 100 * weight / sum(section.criterion.weight for section in self.form.sections)
        text = self.spoken("form.cover.share", share=self.spoken.number(share, 0))
        if floor is not None:
            text += " · " + self.spoken.number(floor)
        self._text(row, first + CoverColumn.WEIGHT, text, muted=True, side="right")

    def _values(self, row: int, columns: range) -> int:
        values, language = self.criteria.brand_values, self.spoken.language
        if values:
            self._heading(row, columns, "values")
        row = self._leads(row, columns, ((f"{value.name.of(language)}.", value.text.of(language)) for value in values))
        return self._statement(row + 2, columns)

    def _rules(self, row: int, columns: range) -> int:
        if self.form.incident:
            self._head(row, columns, self.spoken("correction.cover.incident"))
            row = self._leads(row, columns, self.form.incident) + 2
            self._head(row, columns, self.spoken("correction.cover.rules"))
        else:
            self._heading(row, columns, "rules")
        return self._leads(row, columns, _rules(self.form, self.criteria, self.spoken))


def _rules(form: Form, criteria: Criteria, spoken: Words) -> Iterable[tuple[str, str]]:
    """Return what a vendor is told about its answers, each as a lead and the rest of the sentence."""
    if form.incident:
        for key in ("aim", "view", "persons", "then"):
            yield spoken(f"correction.rule.{key}"), spoken(f"correction.rule.{key}_text")
        return
    if form.round:
        for key in ("only", "first_stays", "second", "fair") if form.round == "1" else ("only", "first_stays", "fair"):
            yield spoken(f"form.rule.{key}"), spoken(f"form.rule.{key}_text")
        return
    if criteria.cover is not None:
        yield spoken("form.rule.instructions"), " ".join(criteria.cover.of(spoken.language).split())
    yield spoken("form.rule.empty"), spoken("form.rule.empty_text")
    if any(slot.has_evidence for slot in form.slots.values()):
        yield spoken("form.rule.evidence"), spoken("form.rule.evidence_text")
    for why in (Unclear.CONTRADICTIONS, Unclear.BLANKS):
        if why in criteria.clarify:
            yield spoken("form.rule.asked_back"), spoken(f"form.rule.{why}_text")
    if criteria.questions_until is not None:
        day = spoken.date(criteria.questions_until)
        yield spoken("form.rule.questions", day=day), spoken("form.rule.questions_text")
    if criteria.names_kept_until is not None:
        yield spoken("form.rule.names"), spoken("form.rule.names_text", day=spoken.date(criteria.names_kept_until))
    if criteria.disclose is Disclose.WEIGHTS:
        yield from _disclosed(form, criteria, spoken)


def _credit_text(credit: Credit, spoken: Words) -> str:
    key = "form.rule.credit_none_text" if credit.wants_names else "form.rule.credit_text"
    shares = {"none": credit.unnamed, "declared": credit.declared, "verified": credit.verified}
    return spoken(key, **{name: spoken.percent(100 * share) for name, share in shares.items()})


def _disclosed(form: Form, criteria: Criteria, spoken: Words) -> Iterable[tuple[str, str]]:
    knockouts = [
        spoken(
            "form.rule.knockout_item",
            answer=spoken.spellings("yes" if slot.question.knockout else "no")[0],
            section=section.criterion.name.of(form.language),
            number=slot.number,
        )
        for section in form.sections
        for slot in section.questions
        if slot.question.knockout is not None
    ]
    if any(slot.has_evidence for slot in form.slots.values()) and criteria.credit.unnamed < criteria.credit.verified:
        yield spoken("form.rule.credit"), _credit_text(criteria.credit, spoken)
    if knockouts:
        yield spoken("form.rule.knockout"), ", ".join(knockouts) + "."
    if any(section.criterion.floor is not None for section in form.sections):
        yield spoken("form.rule.floor"), spoken("form.rule.floor_text")
    if criteria.kpis_of(form.lot):
        share = spoken.number(100 * criteria.alignment_share)
        rest = spoken.number(100 * (1 - criteria.alignment_share))
        yield spoken("form.rule.total"), spoken("form.rule.total_text", share=share, rest=rest)
