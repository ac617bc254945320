"""Lists of answers: where the formula of a drop-down leads, and the tables that keys stand for."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from scorecard.core.questions.understand import normalised
from scorecard.files.importing.columns import is_code
from scorecard.files.importing.source import LONGEST_LIST, MOST_OPTIONS, SourceWorkbook, plain, shown_text
from scorecard.words import words
from scorecard.workbooks import limits
from scorecard.workbooks.xlsx_beside import Area, area_of

_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'!|([^\s!'\"(),]+)!)?(\$?[A-Za-z]{1,3}[$0-9A-Za-z:]*)")
_CELL = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})")
_CALL = re.compile(r"([A-Z]{2,10})\((.*)\)", re.IGNORECASE | re.DOTALL)
_WITHIN = 5
"""Names that stand for names, and calculations within calculations."""
_LONGEST_FORMULA, _LONGEST_HEAD = 1_000, 60
_LONGEST_KEY, _FEWEST, _WIDEST = 4, 2, 10


@dataclass(frozen=True)
class FoundList:
    """What a list of answers offers."""

    options: tuple[str, ...]
    is_sure: bool = True
    """Whether it was read as it stands, and not as a calculation makes it today."""
    is_keyed: bool = False
    """Whether the answers are keys, and what they mean was taken from a table."""
    is_several: bool = False
    """Whether the table says that more than one may hold."""


@dataclass(frozen=True)
class _Span:
    """Cells that a formula leads to."""

    sheet: str
    area: Area
    is_sure: bool = True


class Lists:
    """The lists of a questionnaire, each looked up once."""

    def __init__(self, source: SourceWorkbook) -> None:
        self._source = source
        self._known: dict[tuple[str, str, int], FoundList | None] = {}

    def listed(self, formula: str, sheet: str, moved: int = 0) -> FoundList | None:
        """Return what a drop-down list offers, or `None` where that cannot be followed.

        `moved` is by how many rows the cell lies below the first one of the rule: references move with it.
        """
        key = formula, sheet, moved
        if key not in self._known:
            self._known[key] = self._listed(formula.strip().removeprefix("=").strip(), sheet, moved)
        return self._known[key]

    def _listed(self, formula: str, sheet: str, moved: int) -> FoundList | None:
        if formula.startswith('"'):
            inline = (text.strip() for text in formula.strip('"').replace('""', '"').split(","))
            options = tuple(dict.fromkeys(filter(None, inline)))
            return FoundList(options) if options else None
        span = _Formula(self._source, sheet, moved).span(formula)
        return None if span is None else _of_cells(self._source, span)

    def named(self, text: str) -> FoundList | None:
        """Return the list that a text names, as "see list 3" does; `None` where it names none, or there are several."""
        name = next(_names(text), None)
        places = self._heads.get(name, []) if name else []
        if len(places) != 1:
            return None
        sheet, row, column = places[0]
        height = until_gap(self._source, sheet, row + 1, column)
        span = _Span(sheet, Area(row + 1, column, row + height, column))
        found = _of_cells(self._source, span) if height >= _FEWEST else None
        return found and replace(found, is_keyed=True)

    @cached_property
    def _heads(self) -> Mapping[str, Sequence[tuple[str, int, int]]]:
        """Where the names of lists stand that head something."""
        heads = defaultdict[str, list[tuple[str, int, int]]](list)
        for sheet in self._source.workbook.sheets:
            for (row, column), text in sheet.texts:
                match = next(_names(text), None) if len(text) <= _LONGEST_HEAD else None
                if match and plain(text).startswith(match) and (row + 1, column) in sheet.cells:
                    heads[match].append((sheet.name, row, column))
        return heads

    def keyed(self, keys: Collection[str], sheet: str) -> Mapping[str, FoundList]:
        """Return the lists that keys stand for, by the one column of another sheet that has all of them.

        A key has several rows there, with an answer in each, or a single one with all answers in the lines of a cell.
        Nothing where no column has them all, or several have; a key without answers has no list.
        """
        places = [place for place, rows in self._rows.items() if place[0] != sheet and rows.keys() >= set(keys)]
        found = [
            lists for place in places if keys and (lists := self._under(*place, keys) or self._beside(*place, keys))
        ]
        return found[0] if len(found) == 1 else {}

    @cached_property
    def _rows(self) -> Mapping[tuple[str, int], Mapping[str, Sequence[int]]]:
        """By sheet and column, in which rows each text stands."""
        columns = defaultdict[tuple[str, int], dict[str, list[int]]](dict)
        for sheet in self._source.workbook.sheets:
            for (row, column), cell in sorted(sheet.cells.items()):
                if text := shown_text(cell):
                    columns[sheet.name, column].setdefault(text, []).append(row)
        return columns

    def _under(self, sheet: str, column: int, keys: Collection[str]) -> Mapping[str, FoundList]:
        rows = self._rows[sheet, column]
        if any(len(rows[key]) < _FEWEST for key in keys):
            return {}
        beside = Area(1, column + 1, max(max(rows[key]) for key in keys), column + 1)
        texts = dict(self._source.texts(sheet, beside))
        lists = {key: tuple(dict.fromkeys(texts.get(row, "") for row in rows[key])) for key in keys}
        is_whole = all("" not in options and len(options) >= _FEWEST for options in lists.values())
        return {key: FoundList(options, is_keyed=True) for key, options in lists.items()} if is_whole else {}

    def _beside(self, sheet: str, column: int, keys: Collection[str]) -> Mapping[str, FoundList]:
        rows = self._rows[sheet, column]
        if any(len(rows[key]) > 1 for key in keys):
            return {}
        lists: dict[str, FoundList] = {}
        for key in keys:
            (row,) = rows[key]
            right = Area(row, column + 1, row, column + _WIDEST)
            texts = [text for _, text in self._source.texts(sheet, right)]
            options = next((lines for text in texts if len(lines := _lines(text)) >= _FEWEST), ())
            if options:
                lists[key] = FoundList(options, is_keyed=True, is_several=any(map(says_several, texts)))
        return lists


def says_several(text: str) -> bool:
    """Return whether a text says that several answers may be given."""
    said = normalised(text.replace("_", " "))
    return any(normalised(phrase) in said for phrase in words("en").spellings_everywhere("found_several"))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.splitlines()))))


def _names(text: str) -> Iterator[str]:
    """Yield the lists that a text names, such as `list 3`."""
    for match in _named_lists().finditer(text[:_LONGEST_FORMULA]):
        yield f"{match[1].casefold()} {match[2].casefold()}"


@cache
def _named_lists() -> re.Pattern[str]:
    known = "|".join(
        sorted(map(re.escape, words("en").spellings_everywhere("found_named_list")), key=len, reverse=True)
    )
    return re.compile(rf"\b((?i:{known}))\s+(?:(?i:no|nr|n°)\.?\s*)?([A-Z]?[0-9]{{1,2}}|[A-Z])\b")


def names_list(text: str) -> bool:
    """Return whether a text names a list, as "see list 3" does."""
    return next(_names(text), None) is not None


def _of_cells(source: SourceWorkbook, span: "_Span") -> FoundList | None:
    options = tuple(dict.fromkeys(text for _, text in source.texts(span.sheet, span.area)))
    if not options:
        return None
    meanings = _meanings(source, span, options)
    return FoundList(meanings or options, span.is_sure, is_keyed=meanings is not None)


def _meanings(source: SourceWorkbook, span: _Span, options: Sequence[str]) -> tuple[str, ...] | None:
    """Return keys with what stands right of each, where all are keys and all have a meaning."""
    beside = replace(span.area, left=span.area.right + 1, right=span.area.right + 1)
    meant = dict(source.texts(span.sheet, beside))
    rows: dict[str, int] = {}
    for row, text in source.texts(span.sheet, span.area):
        rows.setdefault(text, row)
    keys = [key for key in options if not _says(key, "not_applicable")]
    is_keyed = len(keys) >= _FEWEST and all(len(key) <= _LONGEST_KEY or is_code(key) for key in keys)
    if not is_keyed or len(options) > MOST_OPTIONS or any(_says(key, word) for key in keys for word in ("yes", "no")):
        return None
    texts = [meant.get(rows[key], "") for key in keys]
    is_meant = all(len(text) > len(key) and re.search(r"[^\W\d_]", text) for key, text in zip(keys, texts, strict=True))
    if not is_meant or len(set(texts)) < len(texts):
        return None
    told = dict(zip(keys, texts, strict=True))
    return tuple(f"{key} – {told[key]}" if key in told else key for key in options)


def _says(text: str, word: str) -> bool:
    return plain(text) in map(plain, words("en").spellings_everywhere(word))


def until_gap(source: SourceWorkbook, sheet: str, top: int, column: int) -> int:
    """Return how many cells of a column are filled from a row on."""
    below = source.texts(sheet, Area(top, column, limits.EXCEL_ROWS, column))
    return sum(row == top + number for number, (row, _) in enumerate(below))


class _Formula:
    """Follows the formula of a list, as far as it is certain where that leads."""

    def __init__(self, source: SourceWorkbook, sheet: str, moved: int) -> None:
        self._source = source
        self._sheet = sheet
        self._moved = moved

    def span(self, formula: str, depth: int = 0) -> _Span | None:
        """Return the cells that a formula stands for."""
        formula = formula.strip().removeprefix("=").strip()
        if depth > _WITHIN or len(formula) > _LONGEST_FORMULA:
            return None
        if call := _CALL.fullmatch(formula):
            values = _parted(call[2], ",;")
            if call[1].upper() == "INDIRECT" and len(values) == 1:
                text, is_sure = self._text(values[0], depth)
                found = self.span(text, depth + 1) if text else None
                return found and replace(found, is_sure=found.is_sure and is_sure)
            return self._offset(values, depth) if call[1].upper() == "OFFSET" else None
        names = self._source.rules.names
        known = names.get(f"{self._sheet}!{formula}".lower()) or names.get(formula.lower())
        if known is not None:
            return _Formula(self._source, self._sheet, 0).span(known, depth + 1)
        return self._cells(formula)

    def _cells(self, reference: str) -> _Span | None:
        match = _REFERENCE.fullmatch(reference)
        if match is None:
            return None
        area = area_of(_CELL.sub(self._shift, match[3]))
        return None if area is None else _Span((match[1] or match[2] or self._sheet).replace("''", "'"), area)

    def _shift(self, cell: re.Match[str]) -> str:
        """Return a cell as it is called where the rule holds: its row moves, unless it stands fast."""
        row = int(cell[4]) + (0 if cell[3] else self._moved)
        return f"{cell[1]}{cell[2]}{cell[3]}{row}"

    def _offset(self, values: Sequence[str], depth: int) -> _Span | None:
        """Return what OFFSET leads to, or what stands below its first cell without a gap where it only grows."""
        start = self.span(values[0], depth + 1) if values else None
        if start is None:
            return None
        steps = [self._number(value, depth) if value.strip() else 0 for value in values[1:3]]
        if None in steps:
            return None
        down, right = (*(step or 0 for step in steps), 0, 0)[:2]
        height = self._number(values[3], depth) if len(values) > len(("cell", "rows", "columns")) else None
        top, left = start.area.top + down, start.area.left + right
        if height is None:
            height = until_gap(self._source, start.sheet, top, left) if top > 0 < left else 0
        if top < 1 or left < 1 or height < 1:
            return None
        return _Span(start.sheet, Area(top, left, top + height - 1, left), is_sure=False)

    def _text(self, value: str, depth: int) -> tuple[str, bool]:
        """Return the text that a calculation gives, and whether it is the same whatever somebody fills in."""
        texts, is_sure = "", True
        for part in map(str.strip, _parted(value, "&")):
            if re.fullmatch(r'"[^"]*"', part):
                texts += part[1:-1]
                continue
            if (call := _CALL.fullmatch(part)) and call[1].upper() == "SUBSTITUTE" and depth <= _WITHIN:
                inner, *changes = _parted(call[2], ",;")
                old, new = (change.strip().strip('"') for change in (*changes, "", "")[:2])
                text = self._text(inner, depth + 1)[0].replace(old, new) if old else ""
            else:
                text = self._cell_text(part)
            if not text:
                return "", False
            texts, is_sure = texts + text, False
        return texts, is_sure

    def _cell_text(self, reference: str) -> str:
        span = self._cells(reference)
        if span is None or (span.area.top, span.area.left) != (span.area.bottom, span.area.right):
            return ""
        return next((text for _, text in self._source.texts(span.sheet, span.area)), "")

    def _number(self, value: str, depth: int) -> int | None:
        """Return the whole number that a sum of numbers, counts and places gives."""
        total = 0
        for summand in _parted(value, "+"):
            for number, term in enumerate(_parted(summand, "-")):
                found = self._term(term.strip(), depth) if number or term.strip() else 0
                if found is None:
                    return None
                total += -found if number else found
        return total

    def _term(self, term: str, depth: int) -> int | None:
        if re.fullmatch(r"[0-9]{1,6}", term):
            return int(term)
        call = _CALL.fullmatch(term)
        if call is None:
            return None
        values, name = _parted(call[2], ",;"), call[1].upper()
        span = self.span(values[1 if name == "MATCH" and len(values) > 1 else 0], depth + 1)
        if span is None or span.area.left != span.area.right:
            return None
        texts = list(self._source.texts(span.sheet, span.area))
        if len(texts) >= LONGEST_LIST:
            return None
        if name == "COUNTA":
            return len(texts)
        sought = self._text(values[0 if name == "MATCH" else -1], depth)[0].casefold()
        rows = [row for row, text in texts if text.casefold() == sought]
        if name == "COUNTIF":
            return len(rows)
        return rows[0] - span.area.top + 1 if name == "MATCH" and rows and values[-1].strip() == "0" else None


def _parted(text: str, signs: str) -> list[str]:
    """Return the parts of a formula between signs that stand in no brackets and no quotation marks."""
    parts, deep, quoted = [""], 0, ""
    for sign in text:
        quoted = "" if sign == quoted else quoted or (sign if sign in "\"'" else "")
        deep += not quoted and (sign == "(") - (sign == ")")
        if sign in signs and not deep and not quoted:
            parts.append("")
        else:
            parts[-1] += sign
    return parts
