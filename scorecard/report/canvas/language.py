"""The language of a workbook, for programs that read it aloud or check its spelling; XlsxWriter has none of its own."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_CORE, _CHARTS = "docProps/core.xml", "xl/charts/chart"
_XLSXWRITERS = b'"en-US"'


def with_language(content: bytes, language: str) -> bytes:
    """Return a workbook of XlsxWriter's that says in which language it and the texts of its charts are."""
    written, code = BytesIO(), language.encode()
    with ZipFile(BytesIO(content)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for member in source.infolist():
            part = source.read(member)
            if member.filename == _CORE:
                part = part.replace(b"<dcterms:created", b"<dc:language>%s</dc:language><dcterms:created" % code)
            elif member.filename.startswith(_CHARTS):
                part = part.replace(_XLSXWRITERS, b'"%s"' % code)
            target.writestr(member, part)
    return written.getvalue()
