"""Criteria say the same in YAML and in a workbook, whatever they are and whatever saved the workbook."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from scorecard.campaign.convert import changed
from scorecard.files.criteria.load import load_criteria, read_document
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.criteria.yaml_file.write import criteria_yaml
from tests.builders.any_criteria import any_criteria
from tests.files.criteria.workbook.edited import MADE_ON, read
from tests.interop.programs import PROGRAMS, Program, Task
from tests.office.libreoffice import convert, requires_libreoffice

if TYPE_CHECKING:
    from scorecard.core.model.criteria import Criteria

ROOT = Path(__file__).parents[2]
SEEDS = range(60)
SAVED_ANEW = range(100, 106)
IN_ALL = ("ExcelJS", "SheetJS", "openpyxl")
SWEEP = range(1000, 1940)


def there_and_back(data: dict[str, Any], folder: Path) -> None:
    """Refuse criteria that are not the same in YAML, then in a workbook, then in YAML again."""
    first, workbook, second = (folder / name for name in ("first.yaml", "criteria.xlsx", "second.yaml"))
    first.write_bytes(criteria_yaml(data, {}))
    workbook.write_bytes(criteria_workbook(read_document(first).data, {}, MADE_ON))
    second.write_bytes(criteria_yaml(read_document(workbook).data, {}))
    found: list[Criteria] = []
    for path in (first, workbook, second):
        assert changed(data, read_document(path).data, ()) is None
        found.append(load_criteria(path))
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("seed", SEEDS)
def test_any_criteria_go_there_and_back(seed: int, tmp_path: Path) -> None:
    """Criteria of all types, with every key and with texts that look like something else, stay what they are."""
    there_and_back(any_criteria(seed), tmp_path)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", SWEEP)
def test_a_thousand_go_there_and_back(seed: int, tmp_path: Path) -> None:
    """Nor do others change."""
    there_and_back(any_criteria(seed), tmp_path)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "de-CH"])
def test_the_shipped_ones_go_there_and_back(language: str, tmp_path: Path) -> None:
    """The criteria that come with the tool are the same in a workbook, in each language of a campaign."""
    there_and_back({**read_document(ROOT / "criteria.yaml").data, "language": language}, tmp_path)


def sources(folder: Path) -> dict[int, Path]:
    """Return workbooks with some criteria."""
    folder.mkdir()
    made = {seed: folder / f"{seed}.xlsx" for seed in SAVED_ANEW}
    for seed, path in made.items():
        path.write_bytes(criteria_workbook(any_criteria(seed), {("schema",): "ours"}, MADE_ON))
    return made


def is_same(seed: int, saved: Path) -> bool:
    """Return whether a workbook says what it was made from, with nothing wrong in it."""
    document = read(saved)
    unchanged = changed(any_criteria(seed), document.data, ()) is None
    return unchanged and not document.problems and document.remarks == {("schema",): "ours"}


@pytest.mark.parametrize(
    "program", [each for each in PROGRAMS if each.name in IN_ALL], ids=lambda program: str(program.name)
)
def test_saved_by_a_library(program: Program, tmp_path: Path) -> None:
    """A workbook that another program saved anew says the same."""
    if why := program.what_is_missing():
        pytest.skip(why)
    made = sources(tmp_path / "made")
    program.fill([Task(path, tmp_path / path.name, ()) for path in made.values()])
    assert [seed for seed, path in made.items() if not is_same(seed, tmp_path / path.name)] == []


@requires_libreoffice
def test_saved_by_libreoffice(tmp_path: Path) -> None:
    """A workbook that LibreOffice opened and saved says the same."""
    made = sources(tmp_path / "made")
    saved = convert([*made.values()], "xlsx", tmp_path / "saved")
    assert [seed for seed, path in zip(made, saved, strict=True) if not is_same(seed, path)] == []
