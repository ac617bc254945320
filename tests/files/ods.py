"""Workbooks in the format of LibreOffice, as small as they can be."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)
_CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
_STYLES = (
    '<office:automatic-styles><style:style style:name="gone" style:family="table">'
    '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
)
EMPTY = "<table:table-cell/>"


def text(words: str) -> str:
    """Return a cell with a text."""
    return f'<table:table-cell office:value-type="string"><text:p>{escape(words)}</text:p></table:table-cell>'


def number(value: float | str, kind: str = "float", more: str = "") -> str:
    """Return a cell with a number: a `float`, a `percentage` or a `currency`."""
    attributes = f'office:value-type="{kind}" office:value="{value}" {more}'
    return f"<table:table-cell {attributes}><text:p>{value}</text:p></table:table-cell>"


def row(cells: Sequence[str]) -> str:
    """Return a row."""
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def sheet(rows: Sequence[str], name: str = "Figures", style: str = "") -> str:
    """Return a sheet; with the style `gone` it is hidden."""
    return f'<table:table table:name="{name}" table:style-name="{style}">{"".join(rows)}</table:table>'


def save_ods(path: Path, sheets: str) -> Path:
    """Write a workbook of these sheets, and return its path."""
    body = f"<office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body>"
    content = f"<office:document-content {_NAMES} {_CALC}>{_STYLES}{body}</office:document-content>"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
    return path
