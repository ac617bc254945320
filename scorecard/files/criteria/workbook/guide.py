"""The guide in criteria.xlsx: how the workbook is used, and what each of its columns is, for who knows Excel only."""

from collections.abc import Iterator

from scorecard.core.model.kinds import WEEKDAYS
from scorecard.files.criteria.workbook.cells import written
from scorecard.files.criteria.workbook.columns import KeyColumn, settings, sheets
from scorecard.files.criteria.workbook.look import SheetsLook, text_height
from scorecard.files.criteria.workbook.names import GUIDE, SETTINGS, called, choices, sheet_name
from scorecard.words import Words

_STEPS = ("begin", "run", "cell", "rows", "several", "languages", "unseen", "sent", "even")
_WIDTHS = (18, 32, 100)
"""Characters of the columns."""
_SPACE = 5
"""Points between paragraphs."""


def explained(sheet: str, column: KeyColumn, say: Words) -> str:
    """Return what a column of a sheet holds (without such words, what editors show), and what an empty one means."""
    path = ".".join(column.path)
    try:
        about = say(f"guide.about.{sheet}.{'day' if path in WEEKDAYS else path}", **choices(say))
    except KeyError:
        about = column.about
    default = next(iter(column.parts.values())).get("default") if sheet == SETTINGS else None
    # A switch that is off, and 0, say nothing that an empty cell does not.
    if not default:
        return about
    told = [choices(say).get(each, each) for each in (default if isinstance(default, list) else [default])]
    return f"{about} {say('guide.empty', default=written(told))}"


def write_guide(look: SheetsLook, say: Words) -> None:
    """Add the sheet with the guide."""
    sheet = look.sheet(sheet_name(GUIDE, say))
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    paragraph = look.format(border=0)
    sheet.write_string(0, 0, say("guide.title"), look.format(border=0, text_wrap=False, bold=True, font_size=14))
    texts = {"text": called(("text",), say), "why": called(("why",), say)}
    for row, step in enumerate(_STEPS, 1):
        text = say(f"guide.{step}", **texts)
        sheet.merge_range(row, 0, row, len(_WIDTHS) - 1, text, paragraph)
        sheet.set_row(row, text_height(text, sum(_WIDTHS)) + _SPACE)
    for row, (cells, style) in enumerate(_table(look, say), len(_STEPS) + 2):
        for at, text in enumerate(cells):
            sheet.write_string(row, at, text, style)
        sheet.set_row(row, text_height(cells[-1], _WIDTHS[-1]))


def _table(look: SheetsLook, say: Words) -> Iterator[tuple[tuple[str, str, str], object]]:
    """Yield the rows that explain the sheets and their columns, and how they look."""
    yield (say("guide.head.sheet"), say("guide.head.column"), say("guide.head.about")), look.heading
    for name, columns in _all_columns():
        yield (sheet_name(name, say), "", say(f"guide.row.{name}")), look.key
        for column in columns:
            yield ("", called(column.path, say), explained(name, column, say)), look.format()


def _all_columns() -> Iterator[tuple[str, tuple[KeyColumn, ...]]]:
    """Yield the sheets in their order, and the columns or rows that they have."""
    yield SETTINGS, tuple(column for column in settings() if not column.whole)
    for sheet in sheets():
        yield sheet.name, sheet.columns
