"""Every key of criteria.yaml has a column or a setting in criteria.xlsx."""

from collections.abc import Iterator

from scorecard.files.criteria.schema import JsonSchema, criteria_schema, resolved
from scorecard.files.criteria.workbook.columns import (
    ANY_TYPE,
    KeyColumn,
    ValueShape,
    inner_of,
    rows_key,
    settings,
    sheets,
)

KEYED_BY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "date", "hours")
"""Columns for what criteria.yaml has as keys of the buyer's choice."""


def keys_of(part: JsonSchema) -> Iterator[str]:
    """Yield all keys that a part of the schema knows, and those of the parts in it."""
    part = resolved(part)
    kinds = part.get("oneOf", ()) if "discriminator" in part else ()
    for kind in kinds:
        yield from keys_of(kind)
    for key, inner in part.get("properties", {}).items():
        yield key
        yield from keys_of(inner)
    if part.get("type") in ("array", "object") and not part.get("properties"):
        yield from keys_of(inner_of(part))


def all_columns() -> list[KeyColumn]:
    """Return all columns and settings."""
    return [*settings(), *(column for sheet in sheets() for column in sheet.known)]


def test_every_key_has_its_column() -> None:
    """Nothing can be said in criteria.yaml that has no place in a workbook, and nothing has two."""
    known = {key for column in all_columns() for key in column.path}
    keys = {*keys_of(criteria_schema())}
    assert keys - known == {"yes", "no"}, "which stand in one cell, as points do"
    others = known - {*keys, *KEYED_BY_DAY}
    assert others == {"criterion", "question"}


def test_every_list_of_entries_has_a_sheet() -> None:
    """What is a list of entries in criteria.yaml is a sheet: a list that is new needs a new one."""
    paths = {sheet.path for sheet in sheets()} | {("options",), ("items",)}
    lists = [column.path for column in all_columns() if ValueShape.ROWS in column.shapes]
    assert [path for path in lists if path not in paths and path[-1:] not in paths] == []


def test_every_column_of_a_key_says_what_it_is() -> None:
    """A message beside each cell of a setting says what it is for, as editors say it for a key."""
    silent = {".".join(column.path) for column in settings() if not column.about and not column.whole}
    assert silent == {"minimum.alignment", "minimum.financial"}


def test_rows_of_a_question_stand_under_the_key_of_its_type() -> None:
    """A row on the sheet of options is an option or an item, as the question's type has it; other types have none."""
    assert [rows_key(kind) for kind in ("choice", "multi", "checklist", "text", "unknown")] == [
        "options", "options", "items", None, None,
    ]  # fmt: skip


def test_a_key_that_types_share_is_one_column() -> None:
    """Points stand in one column, whether they are those of yes and no, of numbers or of dates."""
    questions = next(sheet for sheet in sheets() if sheet.name == "questions")
    points = [column for column in questions.columns if column.path[0] == "points"]
    assert [column.path for column in points] == [("points",)]
    assert points[0].accepts("yes_no")[1] is ValueShape.PART
    assert points[0].accepts("number")[1] is ValueShape.MAP
    assert points[0].accepts(ANY_TYPE) == points[0].accepts("yes_no")
