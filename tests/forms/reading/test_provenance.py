"""For whom a workbook was made, when sheets were lost, or pasted in from elsewhere."""

from dataclasses import replace

import pytest
from openpyxl import Workbook

from scorecard.core.model.responses import Identity
from scorecard.forms.identity import is_genuine
from scorecard.forms.layout import META_SHEET, RULE_ROW, FormColumn
from scorecard.forms.reading.provenance import read_identity, vendors_of
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.questionnaires import (
    ACCESS,
    CARE,
    FILE,
    FULL,
    IDENTITY,
    KEY,
    changed,
    filled,
    opened,
    read,
    written,
)
from tests.builders.responses import said

OTHER = replace(IDENTITY, vendor="kestrel", name="Kestrel Cars")


def without_meta(workbook: Workbook) -> None:
    """Delete the hidden sheet that says whom the workbook was made for."""
    workbook.remove(workbook[META_SHEET])


def pasted(content: bytes, sheet: str, identity: Identity) -> bytes:
    """Return a workbook with a sheet of somebody else's questionnaire in place of its own."""
    source = opened(written(identity=identity))[sheet]

    def paste(workbook: Workbook) -> None:
        target = workbook[sheet]
        for row in source.iter_rows():
            for cell in row:
                if cell.value is not None:
                    target[cell.coordinate].value = cell.value
        for address in ("D7", "D8"):
            target[address].value = "Yes"

    return changed(content, paste)


@pytest.mark.parametrize("kept", ["Start here", CARE])
def test_one_sheet_is_enough(kept: str) -> None:
    """Whatever sheet is left of a questionnaire, it says for whom it was made, and the signature holds."""

    def delete(workbook: Workbook) -> None:
        for sheet in workbook.sheetnames:
            if sheet != kept:
                workbook.remove(workbook[sheet])

    identity, signature = read_identity(read_xlsx(changed(written(), delete)))
    assert identity == IDENTITY
    assert is_genuine(IDENTITY, signature, KEY)


def test_lost_meta_is_said() -> None:
    """Without its hidden sheet a questionnaire is read all the same, and it is said that the sheet is gone."""
    response = read(changed(filled(*FULL), without_meta))
    (problem,) = response.problems
    assert "hidden sheet" in problem.message
    assert (problem.where.file, problem.where.sheet) == (FILE, None)
    assert said(response.answers) == FULL


def test_meta_without_its_signature() -> None:
    """A hidden sheet that lost a row is one that was lost."""
    content = changed(written(), lambda workbook: workbook[META_SHEET].delete_rows(workbook[META_SHEET].max_row))
    identity, signature = read_identity(read_xlsx(content))
    assert identity == IDENTITY
    assert is_genuine(IDENTITY, signature, KEY)
    assert len(read(content).problems) == 1


def test_meta_that_was_changed() -> None:
    """Where somebody wrote another name into the hidden sheet, the other sheets do not cover it up."""

    def forge(workbook: Workbook) -> None:
        workbook[META_SHEET]["B1"] = "kestrel"

    identity, signature = read_identity(read_xlsx(changed(written(), forge)))
    assert identity is not None
    assert identity.vendor == "kestrel"
    assert not is_genuine(identity, signature, KEY)


def test_sheet_of_another_vendor() -> None:
    """Answers on a sheet pasted in from another vendor's questionnaire do not count, and the sheet is named."""
    response = read(pasted(filled(*FULL), ACCESS, OTHER))
    first, *_ = response.problems
    assert (first.where.file, first.where.sheet) == (FILE, ACCESS)
    assert OTHER.name in first.message
    assert all(answer.value is None for answer in response.answers[4:])
    assert said(response.answers)[:4] == FULL[:4]


def test_sheet_of_another_vendor_and_no_meta() -> None:
    """Where the sheets disagree and nothing else says whom the workbook is from, nobody is taken for its vendor."""
    workbook = read_xlsx(changed(pasted(written(), ACCESS, OTHER), without_meta))
    assert read_identity(workbook) == (None, "")
    assert vendors_of(workbook) == (IDENTITY.name, OTHER.name)


def test_identities_of_sheets_lost() -> None:
    """A questionnaire whose sheets lost what they say, as one of an earlier version, is known by its hidden sheet."""

    def clear(workbook: Workbook) -> None:
        for sheet in workbook.worksheets:
            if sheet.title != META_SHEET:
                sheet["BA1"] = sheet.cell(RULE_ROW, FormColumn.NUMBER).value = None

    content = changed(written(), clear)
    assert read_identity(read_xlsx(content)) == read_identity(read_xlsx(written()))
    assert read(content).problems == ()


def test_nothing_says_whose_it_is() -> None:
    """A workbook that is no questionnaire says of nobody that it was made for them."""
    content = changed(written(), lambda workbook: [workbook[sheet].delete_rows(1, 5) for sheet in workbook.sheetnames])
    assert read_identity(read_xlsx(content)) == (None, "")
    assert vendors_of(read_xlsx(content)) == ()
