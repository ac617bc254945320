"""What vendors write beside their answers, and in a second file, is told by `rank`; what we sent ourselves is not."""

import re
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

import openpyxl
import pytest

from tests.builders.workbooks import cell_of, opened
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK
from tests.functional.test_bad_input import files_in, rank, result
from tests.intake.packages import zipped

REMARK = "This holds for Lyon only"


def change(path: Path, cells: Iterable[tuple[str, str, object]], target: Path | None = None) -> None:
    """Save a workbook with something else in some cells."""
    workbook = opened(path)
    for sheet, cell, value in cells:
        workbook[sheet][cell].value = value
    workbook.save(target or path)


def saved_in(path: Path, year: int) -> None:
    """Make a workbook say that it was saved in some year."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"(<dcterms:modified[^>]*>)[0-9]{4}", rb"\g<1>%d" % year, parts[core])
    path.write_bytes(zipped(parts))


def cover_of(path: Path) -> str:
    """Return the name of the first sheet."""
    return str(openpyxl.load_workbook(path, read_only=True).sheetnames[0])


def test_text_on_the_cover_is_told_and_our_own_is_not(campaign: Path) -> None:
    """What the copy in sent/ does not hold was written by the vendor; one copy serves for all that are like it."""
    kestrel = campaign / "returned" / "kestrel.xlsx"
    cover = cover_of(kestrel)
    change(kestrel, [(cover, "B80", REMARK)])
    (campaign / "sent" / "kestrel.xlsx").unlink()
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    assert f"Text was added outside the answer cells: “{cover}”: B80." in ran.told
    assert "boreal.xlsx, sheet" not in ran.told
    assert REMARK not in ran.told


def test_a_text_that_only_the_vendors_own_copy_holds(campaign: Path) -> None:
    """Where a template was changed between two vendors, each is held against what it was sent."""
    cover = cover_of(campaign / "sent" / "kestrel.xlsx")
    for folder in ("sent", "returned"):
        change(campaign / folder / "kestrel.xlsx", [(cover, "B80", "Our new address")])
    assert rank(campaign).code == ALL_WELL


def test_without_copies_of_what_was_sent(campaign: Path) -> None:
    """Where sent/ has no copy, the Files sheet says that texts outside the answers were not checked."""
    kestrel = campaign / "returned" / "kestrel.xlsx"
    change(kestrel, [(cover_of(kestrel), "B80", REMARK)])
    (campaign / "sent" / "boreal.xlsx").write_bytes(b"no workbook")
    for path in (campaign / "sent").glob("*.xlsx"):
        if path.stem != "boreal":
            path.unlink()
    assert rank(campaign).code == ALL_WELL
    notes = [file["note"] for file in result(campaign)["files"]]
    assert len(notes) == 2
    assert all("sent/ contains no copy of this questionnaire" in note for note in notes)


def test_a_lesser_copy(campaign: Path) -> None:
    """A newer file that only lacks answers is no other half: ask which one counts."""
    kestrel = campaign / "returned" / "kestrel.xlsx"
    blank = [(*cell_of(kestrel, question), None) for question in ("call_cost", "first_contact")]
    change(kestrel, blank, kestrel.with_name("half.xlsx"))
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "returned/half.xlsx: It is newer than returned/kestrel.xlsx but leaves more" in ran.told


@pytest.mark.parametrize(
    ("blank", "counted", "aside", "state"),
    [
        (("turnover", "values_act"), "half", "kestrel", "superseded"),
        (("turnover", "values_act", "ownership"), "kestrel", "half", "less complete"),
    ],
)
def test_two_halves(campaign: Path, blank: tuple[str, ...], counted: str, aside: str, state: str) -> None:
    """A file that is set aside says which of its answers are blank in the one that counts, and what to do."""
    kestrel = campaign / "returned" / "kestrel.xlsx"
    half = Path(shutil.copy(kestrel, kestrel.with_name("half.xlsx")))
    change(kestrel, [(*cell_of(kestrel, question), None) for question in ("call_cost", "first_contact")])
    change(half, [(*cell_of(half, question), None) for question in blank])
    saved_in(kestrel, 2020)
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    assert files_in(result(campaign))[f"{aside}.xlsx"] == state
    said = (
        f"returned/{aside}.xlsx: It answers questions that are blank in the file that counts, returned/{counted}.xlsx"
    )
    assert said in ran.told
    assert "Ask the vendor for one file with all its answers" in ran.told
