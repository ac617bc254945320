"""OpenDocument spreadsheets put together by hand."""

from tests.intake.packages import zipped

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {"office": "office", "table": "table", "text": "text", "style": "style", "dc": "dc"}.items()
)
CALCEXT = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'


def text_cell(text: str, **attributes: str) -> str:
    """Return a cell with a text."""
    return cell("string", f"<text:p>{text}</text:p>", **attributes)


def cell(kind: str, inside: str = "", **attributes: str) -> str:
    """Return a cell; in the names of attributes `__` stands for a colon and `_` for a dash."""
    listed = {f"{name.replace('__', ':').replace('_', '-')}": value for name, value in attributes.items()}
    written = "".join(f' {name}="{value}"' for name, value in listed.items())
    return f'<table:table-cell office:value-type="{kind}"{written}>{inside}</table:table-cell>'


def row(*cells: str, repeated: int = 1) -> str:
    """Return a row, which may stand for several of its like."""
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(cells)}</table:table-row>'


def table(*rows: str, name: str = "Answers", style: str = "ta1") -> str:
    """Return a sheet."""
    return f'<table:table table:name="{name}" table:style-name="{style}">{"".join(rows)}</table:table>'


def content_xml(*tables: str) -> str:
    """Return the part with the sheets; the style `ta2` hides one."""
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{display}"/>'
        "</style:style>"
        for name, display in (("ta1", "true"), ("ta2", "false"))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {SPACES} {CALCEXT}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )


def open_document(*tables: str, manifest: str = "", content: str | None = None) -> bytes:
    """Return an .ods workbook with these sheets; `manifest` is what its list of parts says of the first of them."""
    entry = f'<manifest:file-entry manifest:full-path="content.xml">{manifest}</manifest:file-entry>'
    return zipped(
        {
            "mimetype": MIMETYPE,
            "content.xml": content_xml(*tables) if content is None else content,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="urn:m">{entry}</manifest:manifest>',
        }
    )
