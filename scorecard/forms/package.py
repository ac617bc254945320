"""The parts of a questionnaire as every program reads them, from the parts that openpyxl writes.

openpyxl writes each text into its cell and names parts by absolute paths, which the format permits. But R's openxlsx,
xlsx-populate and Perl's Spreadsheet::ParseXLSX lose such texts where they have more than one font, and Calligra finds
no sheet. Formulas it writes without their results, which Protected View and previews show as blanks.
"""

import io
import posixpath
import re
import zipfile
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter
from openpyxl.writer.theme import theme_xml

from scorecard.forms.sheets.drawing import Initials

_TYPES, _WORKBOOK_LINKS = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
_TEXTS, _THEME = "xl/sharedStrings.xml", "xl/theme/theme1.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TEXTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_TEXTS_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"

_CELL = re.compile(
    r'<c r="(?P<at>\w+)"(?P<style> s="\d+")?(?: t="(?P<type>\w+)")?(?:/>|>(?P<content>.*?)</c>)', re.DOTALL
)
_EMPTY_VALUE = re.compile(r"<v\s*/>|<v></v>")
_TARGET = re.compile(r'(?<= Target=")/([^"]+)')


def saved_parts(workbook: Workbook) -> dict[str, bytes]:
    """Return the parts of a workbook by name, without the time of saving, which `Workbook.save` would put into them."""
    with zipfile.ZipFile(io.BytesIO(), "w") as archive:
        ExcelWriter(workbook, archive).write_data()
        return {name: _FONT.sub(_in_order, archive.read(name)) for name in archive.namelist()}


def parts_of(workbook: Workbook, initials: Initials) -> dict[str, bytes]:
    """Return the parts of a questionnaire by name, each formula with what it shows."""
    parts, texts = saved_parts(workbook), _Texts(initials)
    for number, sheet in enumerate(workbook.worksheets, start=1):
        name = f"xl/worksheets/sheet{number}.xml"
        parts[name] = texts.share(sheet.title, parts[name].decode()).encode()
    parts[_TEXTS] = texts.part()
    kind = f'<Override PartName="/{_TEXTS}" ContentType="{_TEXTS_TYPE}"/></Types>'
    parts[_TYPES] = parts[_TYPES].replace(b"</Types>", kind.encode())
    link = f'<Relationship Type="{_TEXTS_LINK}" Target="/{_TEXTS}" Id="texts"/></Relationships>'
    parts[_WORKBOOK_LINKS] = parts[_WORKBOOK_LINKS].replace(b"</Relationships>", link.encode())
    parts[_THEME] = _plain(parts[_THEME])
    # Programs that look at the first bytes of a file to tell what it is want these first.
    first = (_TYPES, "_rels/.rels", "xl/workbook.xml", _WORKBOOK_LINKS)
    return {name: _relative(name, parts[name]) for name in dict.fromkeys((*first, *parts))}


class _Texts:
    """The texts of all cells, each once."""

    def __init__(self, initials: Initials) -> None:
        self._initials = initials
        self._numbers: dict[str, int] = {}
        self._uses = 0

    def share(self, title: str, sheet: str) -> str:
        """Return a sheet whose cells refer to texts here, and whose formulas have their results."""

        def written(cell: re.Match[str]) -> str:
            content, begin = cell["content"], f'<c r="{cell["at"]}"{cell["style"] or ""}'
            if not content:
                return f"{begin}/>"
            if cell["type"] == "inlineStr":
                self._uses += 1
                text = content.removeprefix("<is>").removesuffix("</is>")
                return f'{begin} t="s"><v>{self._numbers.setdefault(text, len(self._numbers))}</v></c>'
            if content.startswith("<f"):
                return begin + _with_result(content, self._initials[title, cell["at"]]) + "</c>"
            return f"{begin}>{content}</c>" if cell["type"] == "n" else cell[0]

        return _CELL.sub(written, sheet)

    def part(self) -> bytes:
        """Return the part of the file that holds them."""
        texts = "".join(f"<si>{text}</si>" for text in self._numbers)
        count = f'count="{self._uses}" uniqueCount="{len(self._numbers)}"'
        return f'<sst xmlns="{_MAIN}" {count}>{texts}</sst>'.encode()


def _with_result(content: str, result: str | float) -> str:
    """Return the rest of a cell's opening tag, and its formula with the result."""
    value = f"<v>{escape(result) if isinstance(result, str) else result}</v>"
    return (' t="str">' if isinstance(result, str) else ">") + _EMPTY_VALUE.sub("", content) + value


def _relative(name: str, part: bytes) -> bytes:
    """Return a list of links with their targets relative to the part that they are those of."""
    if not name.endswith(".rels"):
        return part
    folder = posixpath.dirname(posixpath.dirname(name))
    return _TARGET.sub(lambda target: posixpath.relpath(target[1], folder or "."), part.decode()).encode()


_FOR_DRAWINGS = (
    (re.compile(r"<a:effectStyle>.*?</a:effectStyle>", re.DOTALL), "<a:effectStyle><a:effectLst/></a:effectStyle>"),
    (re.compile(r"<a:gradFill.*?</a:gradFill>", re.DOTALL), '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'),
    (re.compile(r'\s*<a:font script="[^>]*/>'), ""),
)


def _plain(theme: bytes) -> bytes:
    """Return openpyxl's own theme without what only drawings use; a theme of the buyer's as it is."""
    if theme != theme_xml.encode():
        return theme
    text = str(theme_xml)
    for found, instead in _FOR_DRAWINGS:
        text = found.sub(instead, text)
    return text.encode()


_FONT = re.compile(rb"<(font|rPr)>((?:<\w+(?: [^<>]*)?/>)+)</\1>")
_OF_A_FONT = re.compile(rb"<(\w+)(?: [^<>]*)?/>")
_ORDER = b"b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme".split()
"""As the file format's schema has them; openpyxl writes them in another order, which strict readers complain of."""


def _in_order(font: re.Match[bytes]) -> bytes:
    parts = sorted(_OF_A_FONT.finditer(font[2]), key=lambda part: _ORDER.index(part[1]))
    return b"<%b>%b</%b>" % (font[1], b"".join(part[0] for part in parts), font[1])
