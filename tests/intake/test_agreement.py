"""Cells as three readers read them: ours, openpyxl and calamine; where they differ, the test says who is right."""

import os
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.workbooks.unreadable import Unreadable
from scorecard.workbooks.xlsx import read_xlsx
from tests.intake.mutations import originals, unzipped, zipped
from tests.intake.other_readers import FORMULA, Other, Place, Value, read_with, same
from tests.intake.packages import SHEET, sheet_xml, workbook_parts

CORPUS = os.environ.get("SCORECARD_CORPUS", "")


@dataclass(frozen=True)
class Difference:
    """A cell that two programs read differently."""

    file: str
    program: str
    place: Place
    ours: RawCell | None
    theirs: Value


@dataclass(frozen=True)
class Explained:
    """Differences that are known, and why ours is right."""

    why: str
    holds: Callable[[Difference], bool]


EXPLAINED = (
    Explained(
        "calamine shows nothing for an error, and we keep the error: an answer that is #REF! must be asked about",
        lambda one: one.program == "calamine" and one.ours is not None and bool(one.ours.error) and one.theirs is None,
    ),
    Explained(
        "a formula that shows an empty text is blank to us: to a person it looks so; openpyxl keeps the formula",
        lambda one: one.program == "formulas" and one.ours is None and one.theirs == FORMULA,
    ),
    Explained(
        "POI wrote an inline text into <v> where it belongs into <is>; we read it, openpyxl and calamine drop it",
        lambda one: (one.file, one.place) == ("52575_main.xlsx", ("Tabelle1", 2, 1)) and one.theirs is None,
    ),
    Explained(
        "openpyxl decodes _x000D_ and not _x000d_; the format does not care for the case, and calamine agrees with us",
        lambda one: (one.file, one.program) == ("60289.xlsx", "openpyxl") and "_x000d_" in str(one.theirs),
    ),
    Explained(
        "openpyxl finds no sheets in a strict workbook; calamine agrees with us",
        lambda one: one.file == "SimpleStrict.xlsx" and one.program in ("openpyxl", "formulas"),
    ),
    Explained(
        "calamine makes midnight of -1 shown as a date, for which no calendar has a day; openpyxl agrees with us",
        lambda one: (one.file, one.program, one.theirs) == ("bug60858.xlsx", "calamine", 0.0),
    ),
)


def differences(paths: Sequence[Path]) -> list[Difference]:
    """Return where openpyxl and calamine read other cells than we do; none in the files that we refuse."""
    ours = {path: cells for path in paths if (cells := _ours(path)) is not None}
    found: list[Difference] = []
    for program in ("openpyxl", "calamine"):
        for path, other in read_with(program, list(ours)).items():
            if other is not None:
                found += _differing(path.name, program, ours[path], other)
    for path, formulas in read_with("formulas", list(ours)).items():
        if formulas is not None:
            theirs = {place for place, value in formulas.cells.items() if value == FORMULA}
            differing = theirs ^ {place for place, cell in ours[path].items() if cell.formula}
            found += (
                Difference(path.name, "formulas", place, ours[path].get(place), formulas.cells.get(place))
                for place in differing
            )
    return found


def _ours(path: Path) -> dict[Place, RawCell] | None:
    """Return the cells that we read in a file; `None` where we refuse it."""
    try:
        book = read_xlsx(path.read_bytes())
    except Unreadable:
        return None
    return {(sheet.name, *place): cell for sheet in book.sheets for place, cell in sheet.cells.items()}


def _differing(file: str, program: str, ours: dict[Place, RawCell], other: Other) -> Sequence[Difference]:
    def shown(place: Place) -> Value:
        cell = ours.get(place)
        return None if cell is None else cell.error or cell.value

    return [
        Difference(file, program, place, ours.get(place), other.cells.get(place))
        for place in {*ours, *other.cells}
        if not same(shown(place), other.cells.get(place) or _nothing(other.cells.get(place)))
    ]


def _nothing(value: Value) -> Value:
    """Return `None` for an empty text, which nobody can tell from a blank cell, and other values as they are."""
    return None if value == "" else value


def unexplained(found: Sequence[Difference]) -> list[Difference]:
    """Return the differences that no entry explains."""
    return [one for one in found if not any(known.holds(one) for known in EXPLAINED)]


ROWS = (
    '<row r="1"><c r="A1" t="str"><v>one_x000D_\ntwo</v></c><c r="B1"><v>1e-7</v></c><c r="C1" t="b"><v>1</v></c></row>'
    '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><r><t>Y</t></r><r><t>es</t></r></is></c></row>'
    '<row r="4"><c r="A4"><f>1/0</f></c><c r="B4" t="str"><f>"a"</f><v>a</v></c><c r="C4"><v>-0.1</v></c></row>'
)


def by_hand() -> bytes:
    """Return a workbook with cells as few programs write them."""
    *_, by_openpyxl = originals()
    texts = "xl/sharedStrings.xml"
    changed = {SHEET: sheet_xml(ROWS).encode(), texts: str(workbook_parts()[texts]).encode()}
    return zipped({**unzipped(by_openpyxl), **changed}, zipfile.ZIP_DEFLATED)


def test_written_workbooks(tmp_path: Path) -> None:
    """A questionnaire and workbooks of several programs read the same in three readers."""
    paths = [tmp_path / f"{number}.xlsx" for number in range(len(originals()) + 1)]
    for path, content in zip(paths, (*originals(), by_hand()), strict=True):
        path.write_bytes(content)
    assert None not in read_with("calamine", paths).values()
    assert unexplained(differences(paths)) == []


@pytest.mark.skipif(not CORPUS, reason="SCORECARD_CORPUS names no folder of workbooks")
def test_corpus() -> None:
    """Every cell of strangers' workbooks reads the same in all readers that can read it, but for what is explained."""
    found = differences(sorted(Path(CORPUS).glob("*.xls[xm]")))
    assert unexplained(found) == []
    unused = [known.why for known in EXPLAINED if not any(known.holds(one) for one in found)]
    assert unused == []
