"""The rows of an .xlsx worksheet, taken apart by one expression where they are written as nearly all programs do it.

What reading takes its time for are the calls from expat, two for each element. So where all rows of a sheet have the
one form that is known here, their cells are told by that, and expat only goes through them to see that all is
well-formed. What is written in any other way is left to the calls.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BEGIN, _END = b"<sheetData>", b"</sheetData>"
_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'](?:utf|UTF)-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])? ?\?>)?\s*<\w"
)
"""How a part begins whose bytes mean what they mean in UTF-8."""
_ATTRIBUTES = r'(?: [A-Za-z0-9:]++="[^"<&]*+")*'
_ROW = f'<row r="([1-9][0-9]{{0,5}})"{_ATTRIBUTES}>'
_EMPTY_ROW = f'<row r="[1-9][0-9]{{0,5}}"{_ATTRIBUTES} ?/>'
_TEXT = r'<t(?: xml:space="preserve")?>([^<]*+)</t>'
_RUN = re.compile(f"<r>(?:<rPr>(?:<(?!strike)[A-Za-z]+{_ATTRIBUTES} ?/>)*</rPr>)?{_TEXT}</r>")
"""A piece of a text in several fonts, not struck out."""
_RUNS = f"(?:{_RUN.pattern.replace('([^<]*+)', '[^<]*+')})+"
_COLUMN = "[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D]"
_TOKEN = re.compile(
    rf"</row>(?:{_EMPTY_ROW})*(?:{_ROW}|\Z)"
    rf'|<c r="({_COLUMN})([0-9]+)"(?: s="([0-9]+)")?(?: t="([A-Za-z]+)")?(?: ?/>|>'
    rf"(?:<f{_ATTRIBUTES}( ?/>|>[^<]*+)(?:</f>)?)?(?:<v(?:>| ?/>(?=</c>))([^<]*+)(?:</v>)?)?"
    rf"(?:<is>(?:{_TEXT}|({_RUNS}))</is>)?</c>)"
)
"""The end of a row with the beginning of the next one, or a cell."""
_SHARED = re.compile(f"<si>(?:{_TEXT}|({_RUNS}))</si>")
_GROUPS = range(1, _TOKEN.groups + 1)
_REFERENCE = re.compile("&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}

Token = tuple[str | None, ...]
"""Of a row its number; or of a cell, after `None`: its column, row, style, kind, formula (with the sign before it),
value, inline text, and inline text in several fonts as it is written."""


@dataclass(frozen=True)
class PlainRows:
    """All rows of a sheet that are written as is known here."""

    begin: int
    end: int
    """Where they stand in the part, in bytes."""
    _parts: list[str | None]

    def tokens(self) -> Iterator[Token]:
        """Return the rows and cells, in order."""
        return zip(*(self._parts[group :: len(_GROUPS) + 1] for group in _GROUPS), strict=False)


def plain_rows(content: bytes) -> PlainRows | None:
    """Return the rows of a worksheet, or `None` where anything in them or around them is written otherwise."""
    begin, end = content.find(_BEGIN) + len(_BEGIN), content.find(_END)
    around = content[:begin] + content[end:]
    is_known = begin <= end and _HEAD.match(content) and around.count(b"<?") <= 1 and b"<!" not in around
    if not is_known or around.count(b"sheetData") != len((_BEGIN, _END)) or content.find(b"\r", begin, end) >= 0:
        return None
    try:
        parts: list[str | None] = _TOKEN.split("</row>" + content[begin:end].decode())
    except UnicodeDecodeError:
        return None
    return None if any(parts[:: len(_GROUPS) + 1]) else PlainRows(begin, end, parts)


@dataclass(frozen=True)
class PlainTexts:
    """All texts that the cells of a workbook share, as the class above has the rows of a sheet."""

    begin: int
    end: int
    _parts: list[str | None]

    def texts(self) -> Iterator[str]:
        """Yield the texts, in order."""
        for text, runs in zip(self._parts[1::3], self._parts[2::3], strict=False):
            yield decoded(joined(runs) if runs else text or "")


def plain_texts(content: bytes) -> PlainTexts | None:
    """Return the texts that cells share, or `None` where anything in them or around them is written otherwise."""
    begin, end = content.find(b"<si>"), content.rfind(b"</sst>")
    around = content[:begin] + content[end:]
    is_known = 0 < begin < end and _HEAD.match(content) and around.count(b"<?") <= 1 and b"<!" not in around
    if not is_known or content.find(b"\r", begin, end) >= 0:
        return None
    try:
        parts: list[str | None] = _SHARED.split(content[begin:end].decode())
    except UnicodeDecodeError:
        return None
    return None if any(parts[::3]) else PlainTexts(begin, end, parts)


def joined(runs: str) -> str:
    """Return the text of pieces in several fonts, as it is written."""
    return "".join(_RUN.findall(runs))


def decoded(text: str) -> str:
    """Return what a text in XML means, in which expat found nothing wrong."""
    return _REFERENCE.sub(_sign, text) if "&" in text else text


def _sign(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    return _NAMED[name] if name else chr(int(hexadecimal, 16) if hexadecimal else int(decimal))
