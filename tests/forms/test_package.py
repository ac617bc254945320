"""The parts of a questionnaire, which every program must be able to read."""

import re
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from scorecard.forms.layout import META_SHEET
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master
from tests.builders.questionnaires import CRITERIA, FORM, IDENTITY, KEY, MADE_ON, changed, shipped_template, written


@pytest.fixture(scope="module")
def parts() -> dict[str, str]:
    """Give the parts of a questionnaire as it is sent."""
    return parts_of(written())


def parts_of(content: bytes) -> dict[str, str]:
    """Return the parts of a workbook as text, in their order."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def sheets(parts: dict[str, str]) -> str:
    """Return all sheets of a workbook, one after the other."""
    return "".join(part for name, part in parts.items() if name.startswith("xl/worksheets/sheet"))


def test_texts_are_shared(parts: dict[str, str]) -> None:
    """No text stands in its cell: three libraries lose those in several fonts when they save a workbook."""
    assert "inlineStr" not in sheets(parts)
    texts = re.findall("<si>.*?</si>", parts["xl/sharedStrings.xml"], re.DOTALL)
    assert len(set(texts)) == len(texts)
    used = [int(number) for number in re.findall(r't="s"><v>(\d+)</v>', sheets(parts))]
    assert set(used) == set(range(len(texts)))
    assert f'count="{len(used)}" uniqueCount="{len(texts)}"' in parts["xl/sharedStrings.xml"]


def test_paths_are_relative(parts: dict[str, str]) -> None:
    """Parts are found from where they are named: Calligra opens no workbook whose sheets have absolute paths."""
    targets = [
        target
        for name, part in parts.items()
        if name.endswith(".rels")
        for target in re.findall('Target="([^"]*)"', part)
    ]
    assert {"worksheets/sheet1.xml", "sharedStrings.xml", "docProps/core.xml"} <= set(targets)
    assert not any(target.startswith("/") for target in targets)


def test_every_formula_has_its_result(parts: dict[str, str]) -> None:
    """Protected View and previews compute nothing: each formula stands with what it shows before anybody answers."""
    cells = re.findall("<c [^>]*><f.*?</c>", sheets(parts))
    assert len(cells) > 20
    assert all(re.search("</f><v>.+</v>", cell) or ' t="str"' in cell for cell in cells)


def test_begins_as_excel_begins_it(parts: dict[str, str]) -> None:
    """Programs that tell a file by its first bytes take it for a workbook."""
    assert list(parts)[:2] == ["[Content_Types].xml", "_rels/.rels"]


def test_formulas_of_the_buyers_template() -> None:
    """What a formula of the buyer's own template shows is kept, whether it is a number, a text, or not known."""

    def add(template: Workbook) -> None:
        for address, formula in (("L1", "=6*7"), ("L2", '="a"&"<b>"'), ("L3", "=TODAY()")):
            template.worksheets[0][address] = formula

    # As an office program saves it: openpyxl notes no results.
    with zipfile.ZipFile(BytesIO(changed(shipped_template(), add))) as archive:
        saved = BytesIO()
        with zipfile.ZipFile(saved, "w") as copy:
            for name in archive.namelist():
                part = archive.read(name).decode("utf-8", "surrogateescape")
                part = re.sub(r"(<f>6\*7</f>)<v ?/?>(</v>)?", r"\1<v>42</v>", part)
                part = re.sub(
                    r'(<c r="L2")([^>]*>)(<f>.*?</f>)<v ?/?>(</v>)?', r'\1 t="str"\2\3<v>a&lt;b&gt;</v>', part
                )
                copy.writestr(name, part.encode("utf-8", "surrogateescape"))
    parts = parts_of(stamp(write_master(FORM, CRITERIA, saved.getvalue(), MADE_ON), IDENTITY, KEY))
    cover = parts["xl/worksheets/sheet1.xml"]
    assert "<f>6*7</f><v>42</v>" in cover
    assert "</f><v>a&lt;b&gt;</v>" in cover
    assert "<f>TODAY()</f><v></v>" in cover


def test_meta_is_plain_text(parts: dict[str, str]) -> None:
    """What says for whom the workbook was made stands once among the texts of all cells, for every sheet."""
    assert parts["xl/sharedStrings.xml"].count("scorecard:identity") == 1
    assert f'name="{META_SHEET}"' in parts["xl/workbook.xml"]
