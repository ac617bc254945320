"""What a cell of criteria.xlsx means by what its column accepts, and how a value is written into one cell.

Small lists and maps stand in one cell as a person would write them: `Delivery, Credit`, `0, 100`, `50: 0, 80: 100`,
`yes: carrier: none`. Entries are parted by commas, semicolons or lines; what holds such a sign stands in quotes.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import cache

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.dates import date_of_serial, parse_date
from scorecard.core.values.number_formats import is_day, is_moment, is_percent
from scorecard.core.values.numbers import ParsedNumber, parse_number
from scorecard.files.criteria.hours import CLOSED
from scorecard.files.criteria.schema import JsonSchema, resolved
from scorecard.files.criteria.sentences import Sentence, sentence
from scorecard.files.criteria.workbook.columns import ValueShape, inner_of, shape_of
from scorecard.files.criteria.workbook.names import choice_meant
from scorecard.words import words
from scorecard.workbooks.cells import known_currencies

_WHOLE = 10**15
"""From here on a float does not hold every whole number."""
_SECONDS = 86_400
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})")
_DECIMAL = re.compile(r"[-+]?[0-9]*\.[0-9]+")
_DECIMAL_COMMA = re.compile(r"[-+]?[0-9]+,[0-9]+")
_SIGNS = re.compile(r'[,;:"\n]|^\s|\s$|^$|^[\[{]')
_QUOTE = re.compile(r'"(?:[^"]|"")*"')
_SEPARATORS = {",": re.compile(r";|\n|,(?!(?<=[0-9],)[0-9])"), ":": re.compile(":")}
"""A comma between two digits is a decimal one."""
_NUMBER = r"[-+−]?(?:0|[1-9][0-9]*)"
_NUMBERS = (
    re.compile(rf"({_NUMBER}(?:\.[0-9]+)?) *%? *, *({_NUMBER}(?:\.[0-9]+)?) *%?"),
    re.compile(rf"({_NUMBER}(?:[.,][0-9]+)?) *%? *(?:[-–—]|\.\.+|…|to|bis|à|a) *({_NUMBER}(?:[.,][0-9]+)?) *%?"),
)
_DATES = (re.compile(r"(.*?[0-9])(?: *[,–—] *| +(?:-|to|bis|au|al) +)([0-9].*)"),)
"""Two numbers, or dates, as a person writes a range: 0-100, 0 to 100, 0,100."""
_ENGLISH = words("en")


class Meaningless(Exception):  # noqa: N818 (a state of a cell that is told with its place)
    """What stands in a cell has no meaning."""

    def __init__(self, message: Sentence, hint: Sentence) -> None:
        super().__init__(message, hint)
        self.message, self.hint = message, hint


def _meaningless(key: str, /, **data: object) -> Meaningless:
    return Meaningless(sentence(key, **data), sentence(f"{key}.hint", **data))


def meaning(cell: RawCell, part: JsonSchema, shape: ValueShape) -> object:
    """Return what a cell holds, as a file would say it; what its column does not accept stays as it is.

    Raises Meaningless where it shows an error, is a formula without its result, or says the same key twice.
    """
    if cell.is_uncalculated:
        raise _meaningless("mistake.uncalculated")
    if cell.error is not None:
        raise _meaningless("mistake.error", error=cell.error)
    return _MEANINGS[shape](_plain(cell), part)


def typed(text: str, part: JsonSchema) -> object:
    """Return what a text means in the place of a part of the schema."""
    return _MEANINGS[shape_of(part)](text, resolved(part))


def written(value: object) -> str:
    """Return a value as it stands in one cell."""
    if isinstance(value, list):
        return ", ".join(_quoted(written(each)) for each in value) or "[]"
    if isinstance(value, dict):
        return ", ".join(": ".join(map(_quoted, entry)) for entry in _entries_of(value)) or "{}"
    if isinstance(value, bool):
        return _ENGLISH.spellings("yes" if value else "no")[0].lower()
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else repr(value)


def _entries_of(value: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from ((key, *entry) for entry in _entries_of(inner))
        else:
            yield key, written(inner)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _SIGNS.search(text) else text


def _plain(cell: RawCell) -> object:
    """Return a cell's value: percent as their number, whole numbers without a point, days as dates."""
    value, shown_as = cell.value, cell.number_format
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n")
        # Lines at the end of a text are its own; spaces are an accident.
        return text.strip(" \t\u00a0")
    if not isinstance(value, float):
        return value
    if is_moment(shown_as, value):
        day = date_of_serial(value)
        seconds = round(value % 1 * _SECONDS)
        if is_day(shown_as, value) and isinstance(day, date):
            moment = datetime.combine(day, time()) + timedelta(seconds=seconds)
            return f"{moment:%Y-%m-%d %H:%M}" if seconds else day
    if is_percent(shown_as, value):
        value = round(value * 100, 9)
    return int(value) if value.is_integer() and abs(value) < _WHOLE else value


def _text(value: object, _part: JsonSchema) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    return value.isoformat() if isinstance(value, date) else value


def _number(value: object, _part: JsonSchema) -> object:
    if not isinstance(value, str):
        return value
    plain = value.strip()
    if _INTEGER.fullmatch(plain):
        return int(plain)
    # Three digits behind a sign may be thousands.
    parsed = parse_number(plain, currencies=known_currencies())
    if not isinstance(parsed, ParsedNumber):
        return plain
    if _DECIMAL.fullmatch(plain):
        return float(plain)
    return int(parsed.value) if parsed.value.is_integer() and abs(parsed.value) < _WHOLE else parsed.value


def _switch(value: object, _part: JsonSchema) -> object:
    return _said(value, {"yes": True, "no": False})


def _choice(value: object, part: JsonSchema) -> object:
    known = part.get("enum") or [part["const"]]
    if {"yes", "no"} <= {*known} or isinstance(value, bool):
        value = yes_or_no(value)
    return choice_meant(value, known) or value.strip() if isinstance(value, str) else value


def yes_or_no(value: object) -> object:
    """Return `yes` or `no` where a value says so, in whatever language, and else the value."""
    return _said(value, {"yes": "yes", "no": "no"})


def _said(value: object, meanings: Mapping[str, object]) -> object:
    """Return what yes and no mean, in whatever language they are said."""
    if isinstance(value, bool):
        return meanings["yes" if value else "no"]
    word = _spelled("yes", "no").get(value.strip().casefold()) if isinstance(value, str) else None
    return value if word is None else meanings[word]


@cache
def _spelled(*keys: str) -> Mapping[str, str]:
    """Return which of some words each spelling of it in any language means."""
    return {spelling.casefold(): key for key in keys for spelling in _ENGLISH.spellings_everywhere(key)}


def _date(value: object, _part: JsonSchema) -> object:
    if not isinstance(value, str):
        return value
    parsed = parse_date(value, _ENGLISH.months())
    return value.strip() if isinstance(parsed, MisreadCode) else parsed


def _moment(value: object, part: JsonSchema) -> object:
    if isinstance(value, str):
        day, _, clock = value.strip().rpartition(" ")
        with suppress(ValueError):
            parsed = _date(day, part) if day else value
            return (
                f"{parsed} {time.fromisoformat(clock.zfill(5)):%H:%M}"
                if isinstance(parsed, date)
                else _date(value, part)
            )
    return _date(value, part)


def _hours(value: object, _part: JsonSchema) -> object:
    is_closed = isinstance(value, str) and value.strip().casefold() in _spelled("closed")
    return CLOSED if is_closed else _text(value, _part)


def _list(value: object, part: JsonSchema) -> object:
    if isinstance(value, bool):
        return value
    text = str(value).strip()
    if text == "[]":
        return []
    inner = inner_of(part)
    if part.get("maxItems") == 2 and (ends := _ends(text, inner)):
        return ends
    return [typed(_unquoted(each), inner) for each in _split(text, ",") if each.strip()]


def _ends(text: str, inner: JsonSchema) -> list[object]:
    """Return the ends of a range; none where a list of two says them, or more than two stand there.

    Raises Meaningless where a single text is not understood.
    """
    are_dates = shape_of(inner) is ValueShape.DATE
    for manner in _DATES if are_dates else _NUMBERS:
        if found := manner.fullmatch(text):
            ends = [typed(end.replace("−", "-"), inner) for end in found.groups()]
            if not any(isinstance(end, str) for end in ends):
                return ends
    if len(_split(text, ",")) == 1 and isinstance(typed(text, inner), str):
        example = "2027-01-01, 2027-12-31" if are_dates else "0, 100"
        raise _meaningless("mistake.no_ends", text=text, example=example)
    return []


def _map(value: object, part: JsonSchema) -> object:
    text = str(value).strip()
    entries = [entry for entry in _split(text, ",") if entry.strip()]
    if not isinstance(value, str) or text == "{}" or any(len(_split(entry, ":")) < 2 for entry in entries):
        return {} if text == "{}" else value
    data: dict[str, object] = {}
    for entry in entries:
        _add(data, entry, part)
    return data


def _rows(value: object, _part: JsonSchema) -> object:
    """Return what stands in one cell in the place of a sheet: that there is nothing on it, or what does not belong."""
    return [] if value == "[]" else {} if value == "{}" else value


def _add(data: dict[str, object], entry: str, part: JsonSchema) -> None:
    """Add an entry such as `50: 0`, or `yes: carrier: none` where there are maps in the map."""
    first, *others = _split(entry, ":")
    rest = entry[len(first) + 1 :]
    key = _key(_unquoted(first), part)
    inner = resolved(part.get("properties", {}).get(key) or inner_of(part))
    inside = data.get(key, {})
    if shape_of(inner) is ValueShape.MAP and len(others) > 1 and isinstance(inside, dict):
        _add(inside, rest, inner)
        data[key] = inside
    elif key in data:
        raise _meaningless("mistake.key_twice", key=key)
    else:
        data[key] = typed(_unquoted(rest), inner)


def _key(text: str, part: JsonSchema) -> str:
    """Return a key as a file has it: dates as they are written there, yes and no in English, a decimal point."""
    if part.get("propertyNames") == {"format": "date"}:
        return str(_date(text, part))
    if text not in part.get("properties", (text,)):
        return str(yes_or_no(text))
    return text.replace(",", ".") if _DECIMAL_COMMA.fullmatch(text) else text


def _split(text: str, sign: str) -> list[str]:
    """Return what stands between colons, or between what parts entries; not where it stands within quotes."""
    separator, parts, start, at = _SEPARATORS[sign], [], 0, 0
    while at < len(text):
        before = text[start:at].rstrip()
        quoted = _QUOTE.match(text, at) if text[at] == '"' and (not before or before.endswith(":")) else None
        if quoted:
            at = quoted.end()
        elif separator.match(text, at):
            parts.append(text[start:at])
            start = at = at + 1
        else:
            at += 1
    return [*parts, text[start:]]


def _unquoted(text: str) -> str:
    bare = text.strip()
    return bare[1:-1].replace('""', '"') if _QUOTE.fullmatch(bare) else bare


_MEANINGS: Mapping[ValueShape, Callable[[object, JsonSchema], object]] = {
    **dict.fromkeys((ValueShape.TEXT, ValueShape.LOCALISED), _text),
    ValueShape.NUMBER: _number,
    ValueShape.SWITCH: _switch,
    ValueShape.DATE: _date,
    ValueShape.MOMENT: _moment,
    ValueShape.HOURS: _hours,
    ValueShape.CHOICE: _choice,
    ValueShape.LIST: _list,
    ValueShape.MAP: _map,
    ValueShape.PART: _map,
    ValueShape.ROWS: _rows,
}
