"""Workbooks put together by hand, so that a test can write what no well-behaved program would."""

import io
import zipfile
from collections.abc import Mapping

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET = "xl/worksheets/sheet1.xml"


def relationships(**targets: str) -> str:
    """Return the XML of relationships by their kind; the first is rId1."""
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{LINKS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{PACKAGE_LINKS}">{lines}</Relationships>'


def sheet_xml(rows: str) -> str:
    """Return the XML of a worksheet with these rows."""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def workbook_parts(rows: str = '<row r="1"><c r="A1"><v>1</v></c></row>') -> dict[str, str | bytes]:
    """Return the parts of a workbook with one sheet called Answers."""
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
        '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships(
            worksheet="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml", styles="styles.xml"
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"><si><t>Yes</t></si></sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
        SHEET: sheet_xml(rows),
    }


def zipped(parts: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the parts as a zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def workbook(rows: str, **parts: str) -> bytes:
    """Return a workbook with these rows; `parts` replaces parts by the last word of their name, without .xml."""
    named = workbook_parts(rows)
    for word, content in parts.items():
        (name,) = (name for name in named if name.endswith(f"/{word}.xml"))
        named[name] = content
    return zipped(named)
