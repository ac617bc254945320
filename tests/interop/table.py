"""The table of programs in docs/interoperability.md: made by a run of the tests, and held against each later one."""

from dataclasses import astuple, dataclass, fields
from pathlib import Path

from scorecard.core.model.cells import RawWorkbook
from scorecard.core.model.responses import Response
from scorecard.core.questions.understand import shown
from scorecard.forms.layout import CoverColumn
from scorecard.words import words
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.of_every_type import ANSWERS, form, sent
from tests.builders.questionnaires import read
from tests.builders.responses import said
from tests.interop.programs import Program
from tests.interop.survey import Survey, survey

PAGE = Path(__file__).parents[2] / "docs" / "interoperability.md"
BEGIN, END = "<!-- The table is written by the tests: begin -->", "<!-- The table is written by the tests: end -->"
HEADINGS = (
    "program",
    "used so",
    "answers read back",
    "rules and lists",
    "protection",
    "hidden sheets",
    "hidden rows and columns",
    "conditional formats",
    "progress on the cover, as saved",
)


@dataclass(frozen=True)
class Line:
    """What a program left of a questionnaire that was filled in with it."""

    program: str
    way: str
    answers: str
    rules: str
    protection: str
    hidden_sheets: str
    hidden_rows_and_columns: str
    formats: str
    progress: str

    def __str__(self) -> str:
        return f"| {' | '.join(astuple(self))} |"


assert len(HEADINGS) == len(fields(Line))


def line_of(program: Program, content: bytes) -> Line:
    """Return a program's line, from the workbook that it saved."""
    before, after = survey(sent()), survey(content)
    return Line(
        program.name,
        program.way,
        _answers(read(content, form())),
        _kept(before.rules, after.rules),
        _kept((before.protected, before.unlocked), (after.protected, after.unlocked)),
        "kept" if before.hidden_sheets == after.hidden_sheets else "shown",
        _kept((before.hidden_rows, before.hidden_columns), (after.hidden_rows, after.hidden_columns)),
        _formats(before, after),
        progress(read_xlsx(content)) or "blank until a program counts",
    )


def _answers(response: Response) -> str:
    same = sum(one == other for one, other in zip(said(response.answers), ANSWERS, strict=True))
    asked_back = f", {len(response.problems)} asked back" if response.problems else ""
    return f"{'all' if same == len(ANSWERS) else f'{same} of'} {len(ANSWERS)}{asked_back}"


def _kept(before: object, after: object) -> str:
    if before == after:
        return "kept"
    return "in part" if any(after if isinstance(after, tuple) else (after,)) else "lost"


def _formats(before: Survey, after: Survey) -> str:
    if before.formats == after.formats:
        return "kept"
    if not after.formats:
        return "lost"
    return "rewritten"


def progress(workbook: RawWorkbook) -> str:
    """Return what the cover shows for all sections together, such as "17 of 18 · 94 %"; empty where it is blank."""
    (cover,) = (sheet for sheet in workbook.sheets if sheet.name == form().cover)
    total = words("en")("form.cover.all")
    ((row, section),) = (place for place, cell in cover.cells.items() if cell.value == total)
    first = section - CoverColumn.SECTION
    answered, done = (cover.cells.get((row, first + column)) for column in (CoverColumn.ANSWERED, CoverColumn.DONE))
    if answered is None or done is None or not isinstance(done.value, float):
        return ""
    return f"{shown(answered)} · {done.value:.0%}"


def table(lines: list[Line]) -> str:
    """Return the table as it stands in the page."""
    return "\n".join((f"| {' | '.join(HEADINGS)} |", "|---" * len(HEADINGS) + "|", *map(str, lines)))


def published() -> str:
    """Return the table that stands in the page."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()


def publish(lines: list[Line]) -> None:
    """Write the table into the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{table(lines)}\n\n{END}{after}", encoding="utf-8")
