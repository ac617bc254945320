"""Stamping: a master becomes each vendor's copy."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator, ValidationSeverity

from scorecard.core.model.responses import Identity
from scorecard.forms.identity import identity_for, is_genuine
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.stamp import stamp
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.questionnaires import CRITERIA, FORM, KEY, master

MASTER = master(FORM, CRITERIA)

NAMES = [
    "Tallow & Finch",
    'A <b>"quoted"</b> & Söhne',
    "O'Brien",
    "Почта России",
    "快递公司",
    "شركة التوصيل",
    '=HYPERLINK("x")',
    "&amp; already",
    "@@scorecard:",
    "x" * 200,
]


def identity(name: str) -> Identity:
    """Return whom a copy is made for."""
    return identity_for(CRITERIA, "acme", name, "", "en")


@pytest.mark.parametrize("name", NAMES)
def test_any_name_arrives_as_it_is(name: str) -> None:
    """Whatever a vendor is called, in whatever script: its copy says so, and its signature holds."""
    copy = stamp(MASTER, identity(name), KEY)
    found, signature = read_identity(read_xlsx(copy))
    assert found == identity(name)
    assert is_genuine(found, signature, KEY)
    cover = load_workbook(BytesIO(copy)).worksheets[0]
    assert any(isinstance(cell.value, str) and name in cell.value for row in cover.iter_rows() for cell in row)


def test_nothing_of_the_master_shows() -> None:
    """No mark that stands for a vendor is left in a copy."""
    with ZipFile(BytesIO(stamp(MASTER, identity("Acme"), KEY))) as copy:
        assert not any(b"@@scorecard" in copy.read(part) for part in copy.namelist())


def test_same_vendor_same_bytes() -> None:
    """The same vendor, key and moment give the same file, and another vendor another one."""
    first, again, other = (stamp(MASTER, identity(name), KEY) for name in ("Acme", "Acme", "Other"))
    assert first == again
    assert first != other


def test_a_copy_conforms_to_the_file_format(tmp_path: Path) -> None:
    """A validator of the format finds no error, so that Excel opens the questionnaire without a repair."""
    copy = tmp_path / "acme.xlsx"
    copy.write_bytes(stamp(MASTER, identity("Tallow & Finch"), KEY))
    found = OpenXmlValidator().validate(copy).errors
    assert [error for error in found if error.severity is ValidationSeverity.ERROR] == []
