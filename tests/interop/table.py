"""The table of programs in docs/interoperability.md: made by a run of the tests, and held against each later one."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from scorecard.core.model.cells import RawWorkbook
from scorecard.core.model.responses import Answer, Response
from scorecard.core.questions.understand import shown
from scorecard.forms.layout import CoverColumn
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.of_every_type import ANSWERS, form, sent
from tests.builders.questionnaires import read
from tests.builders.responses import said
from tests.interop import shipped
from tests.interop.programs import Program
from tests.interop.survey import Survey, survey

PAGE = Path(__file__).parents[2] / "docs" / "interoperability.md"
BEGIN, END = "<!-- The table is written by the tests: begin -->", "<!-- The table is written by the tests: end -->"
HEADINGS = (
    "program",
    "used so",
    "answers read back",
    "of the shipped questionnaire",
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
    shipped: str
    rules: str
    protection: str
    hidden_sheets: str
    hidden_rows_and_columns: str
    formats: str
    progress: str

    def __str__(self) -> str:
        return f"| {' | '.join(astuple(self))} |"


assert len(HEADINGS) == len(fields(Line))


def line_of(program: Program, content: bytes, shipped_content: bytes) -> Line:
    """Return a program's line, from the workbooks that it saved: with every type of question, and the shipped one."""
    workbook = read_workbook(content)
    before, after = survey(sent()), survey(content) if b"xl/workbook.xml" in content else None
    return Line(
        program.name,
        program.way,
        _answers(read(content, form()), ANSWERS),
        _answers(read(shipped_content, shipped.form()), shipped.answers()),
        _kept(before.rules, after and after.rules),
        _kept((before.protected, before.unlocked), after and (after.protected, after.unlocked)),
        _hidden_sheets(workbook, before),
        _kept((before.hidden_rows, before.hidden_columns), after and (after.hidden_rows, after.hidden_columns)),
        _formats(before, after),
        _counted(workbook),
    )


def _answers(response: Response, expected: Sequence[Answer]) -> str:
    same = sum(one == other for one, other in zip(said(response.answers), expected, strict=True))
    asked_back = [problem for problem in response.problems if problem.where.cell is not None]
    told = f", {len(asked_back)} asked back" if asked_back else ""
    told += ", repairs said" if len(asked_back) < len(response.problems) else ""
    return f"{'all' if same == len(expected) else f'{same} of'} {len(expected)}{told}"


def _hidden_sheets(workbook: RawWorkbook, before: Survey) -> str:
    shown_now = {sheet.name: sheet.visible for sheet in workbook.sheets}
    if before.hidden_sheets.isdisjoint(shown_now):
        return "lost"
    return "shown" if any(shown_now.get(name) for name in before.hidden_sheets) else "kept"


def _kept(before: object, after: object) -> str:
    if after is None:
        return "not looked at"
    if before == after:
        return "kept"
    return "in part" if any(after if isinstance(after, tuple) else (after,)) else "lost"


def _formats(before: Survey, after: Survey | None) -> str:
    if after is None:
        return "not looked at"
    if before.formats == after.formats:
        return "kept"
    if not after.formats:
        return "lost"
    return "rewritten"


def _counted(workbook: RawWorkbook) -> str:
    shown_now = progress(workbook)
    if shown_now == progress(read_workbook(sent())):
        return "as sent, until a program counts"
    return shown_now or "blank until a program counts"


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


def _versions(versions: Mapping[str, str]) -> str:
    return f"Versions: {', '.join(f'{program} {version}' for program, version in versions.items())}."


def published() -> str:
    """Return the table that stands in the page."""
    written = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()
    return written.partition("\n\n")[0]


def publish(lines: list[Line], versions: Mapping[str, str]) -> None:
    """Write the table into the page, and the versions of the programs below it."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{table(lines)}\n\n{_versions(versions)}\n\n{END}{after}", encoding="utf-8")
