"""The sheets of criteria.xlsx and their columns, made from what criteria accept: a new key has its own by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache, cached_property

from scorecard.core.model.kinds import WEEKDAYS
from scorecard.files.criteria.hours import HOURS_SCHEMA
from scorecard.files.criteria.schema import JsonSchema, criteria_schema, resolved

ANY_TYPE = ""
"""In the place of a question's type where all accept the same."""
REMARK = "remark"
"""The column that is the buyer's own, on every sheet."""
KEY, VALUE = "key", "value"
"""The columns of the settings."""
HOLIDAYS = ("promise", "holidays")
_IN_ORDER: tuple[str, ...] = ("criterion", "id", "type", "text", "weight", "points", "range", "unit", "steps")
_IN_ORDER += ("low", "high", "reversed", "knockout", "required", "evidence", "name", "help")
_IN_ORDER += ("not_applicable", "only_if", "limit", "supplied_by", "price", "lots", "why")
"""The columns of questions and KPIs in the order in which they are filled in; behind them stand those that are rare."""
_TEXT: JsonSchema = {"type": "string"}
_DATE: JsonSchema = {"type": "string", "format": "date"}


class ValueShape(Enum):
    """What a value is made of."""

    TEXT = auto()
    LOCALISED = auto()
    """A text, or a text by language."""
    NUMBER = auto()
    SWITCH = auto()
    DATE = auto()
    MOMENT = auto()
    HOURS = auto()
    CHOICE = auto()
    LIST = auto()
    MAP = auto()
    """Of keys that the buyer chooses."""
    PART = auto()
    """A map of known keys."""
    ROWS = auto()
    """A list or a map of parts."""


def shape_of(part: JsonSchema) -> ValueShape:
    """Return what a part of the schema accepts."""
    part = resolved(part)
    if "anyOf" in part:
        return (
            ValueShape.LOCALISED
            if any("patternProperties" in choice for choice in part["anyOf"])
            else ValueShape.MOMENT
        )
    if part.get("properties"):
        return ValueShape.PART
    if part.get("type") in ("array", "object"):
        inner = inner_of(part)
        is_part = "properties" in inner or "discriminator" in inner
        return ValueShape.ROWS if is_part else ValueShape.LIST if part["type"] == "array" else ValueShape.MAP
    if "enum" in part or isinstance(part.get("const"), str):
        return ValueShape.CHOICE
    if part.get("type") == "string":
        is_hours = part.get("pattern") == HOURS_SCHEMA["pattern"]
        return ValueShape.HOURS if is_hours else ValueShape.DATE if part.get("format") == "date" else ValueShape.TEXT
    return ValueShape.SWITCH if part.get("type") == "boolean" else ValueShape.NUMBER


def inner_of(part: JsonSchema) -> JsonSchema:
    """Return what the elements of a list, or the values of a map with keys of the buyer's choice, accept."""
    part = resolved(part)
    by_pattern = next(iter(part.get("patternProperties", {}).values()), None)
    return resolved(part.get("items") or by_pattern or part.get("additionalProperties") or {})


@dataclass(frozen=True)
class KeyColumn:
    """A column of a sheet, or a row of the settings."""

    path: tuple[str, ...]
    """The way from the entry to what stands in it."""
    parts: Mapping[str, JsonSchema]
    """What it accepts by the type of question."""
    whole: bool = False
    """Whether its parts have columns or rows of their own, so that it is only needed to say that there are none."""

    def accepts(self, kind: str) -> tuple[JsonSchema, ValueShape]:
        """Return what stands in it for a question of a type, or for one whose type is not known."""
        return self._accepted.get(kind) or next(iter(self._accepted.values()))

    @cached_property
    def _accepted(self) -> Mapping[str, tuple[JsonSchema, ValueShape]]:
        return {kind: (resolved(part), shape_of(part)) for kind, part in self.parts.items()}

    @property
    def shape(self) -> ValueShape:
        """What most of its cells hold."""
        return self.accepts(ANY_TYPE)[1]

    @cached_property
    def shapes(self) -> frozenset[ValueShape]:
        """All that its cells may hold."""
        return frozenset(shape for _, shape in self._accepted.values())

    @property
    def choices(self) -> tuple[str, ...]:
        """The words of which one, or in a list several, may stand in it; none where others may."""
        found = (part.get("enum") or inner_of(part).get("enum", ()) for part in self.parts.values())
        return tuple(dict.fromkeys(name for names in found for name in names))

    @property
    def about(self) -> str:
        """What it is, as editors show it for a key of criteria.yaml."""
        told = dict.fromkeys(
            part.get("description") or resolved(part).get("description", "") for part in self.parts.values()
        )
        return " / ".join(text for text in told if text)


@dataclass(frozen=True)
class EntrySheet:
    """A sheet with a row for each entry."""

    name: str
    path: tuple[str, ...]
    """Where its entries stand: in the file, or in the entry that they belong to."""
    known: tuple[KeyColumn, ...]
    """All columns that it may have."""
    within: str = ""
    """The sheet of the entries that they belong to."""
    reference: str = ""
    """The column that names the entry that it belongs to."""
    key: str = ""
    """The column of its key, where the entries are a map."""
    rare: frozenset[str] = frozenset()
    """The first keys of the columns that most campaigns leave empty."""

    @property
    def columns(self) -> tuple[KeyColumn, ...]:
        """Those that it has."""
        return tuple(column for column in self.known if not column.whole)

    def is_for_some(self, column: KeyColumn) -> bool:
        """Return whether most types of entries do not have a column."""
        types = max(len(known.parts) for known in self.known)
        return ANY_TYPE not in column.parts and 2 * len(column.parts) <= types

    @property
    def own(self) -> str:
        """The column that tells an entry from others."""
        return self.key or ("id" if any(column.path == ("id",) for column in self.known) else self.known[0].path[0])


@cache
def settings() -> tuple[KeyColumn, ...]:
    """Return the rows that the settings may have: all keys of the file."""
    return tuple(
        replace(column, whole=column.whole or column.path == HOLIDAYS)
        for column in _columns({ANY_TYPE: criteria_schema()}, ())
    )


@cache
def sheets() -> tuple[EntrySheet, ...]:
    """Return the sheets beside the settings, in the order in which they stand."""
    questions = _accepted("criteria", "questions")
    types = {part["properties"]["type"]["const"]: part for part in map(resolved, questions["oneOf"])}
    keys = [part for kind in types.values() for part in kind["properties"].values()]
    lists = [inner_of(part) for part in keys if shape_of(part) is ValueShape.ROWS]
    days = tuple(KeyColumn((day,), {ANY_TYPE: HOURS_SCHEMA}) for day in WEEKDAYS)
    return (
        EntrySheet("criteria", ("criteria",), _of(_accepted("criteria"))),
        _ordered(EntrySheet("questions", ("questions",), _questions(types), "criteria", "criterion")),
        EntrySheet("options", (), (_named("question"), *_merged(lists)), "questions", "question"),
        _ordered(EntrySheet("kpis", ("kpis",), _of(_accepted("kpis")))),
        EntrySheet(
            "promise", ("promise", "channels"), (_named("id"), *_of(_accepted("promise", "channels")), *days), key="id"
        ),
        EntrySheet(
            "holidays",
            HOLIDAYS,
            (KeyColumn(("date",), {ANY_TYPE: _DATE}), KeyColumn(("hours",), {ANY_TYPE: HOURS_SCHEMA})),
            key="date",
        ),
        EntrySheet("brand_values", ("brand_values",), _of(_accepted("brand_values"))),
        EntrySheet("scenarios", ("scenarios",), (_named("id"), *_of(_accepted("scenarios"))), key="id"),
        EntrySheet("changes", ("changes",), _of(_accepted("changes"))),
    )


def rows_key(kind: str) -> str | None:
    """Return the key under which a question of a type keeps its rows of the sheet of options, if it has any."""
    mapping = _accepted("criteria", "questions")["discriminator"]["mapping"]
    keys = resolved({"$ref": mapping[kind]})["properties"] if kind in mapping else {}
    return next((key for key, part in keys.items() if shape_of(part) is ValueShape.ROWS), None)


@cache
def types() -> tuple[str, ...]:
    """Return the types of questions."""
    return tuple(_accepted("criteria", "questions")["discriminator"]["mapping"])


def _accepted(*keys: str) -> JsonSchema:
    """Return what one entry under some keys accepts."""
    part = criteria_schema()
    for key in keys:
        part = resolved(part["properties"][key])
        part = inner_of(part) if shape_of(part) is ValueShape.ROWS else part
    return part


def _named(key: str) -> KeyColumn:
    return KeyColumn((key,), {ANY_TYPE: _TEXT})


def _of(part: JsonSchema) -> tuple[KeyColumn, ...]:
    return tuple(_columns({ANY_TYPE: part}, ()))


def _questions(types: Mapping[str, JsonSchema]) -> tuple[KeyColumn, ...]:
    """Return the columns of all types."""
    kind = KeyColumn(("type",), {ANY_TYPE: {"enum": list(types), "description": "How it is answered."}})
    return (_named("criterion"), kind, *(column for column in _columns(types, ()) if column.path != kind.path))


def _ordered(sheet: EntrySheet) -> EntrySheet:
    """Return a sheet whose columns stand in the order in which they are filled in, and those that are rare last."""
    places = {key: at for at, key in enumerate(_IN_ORDER)}
    known = sorted(sheet.known, key=lambda column: places.get(column.path[0], len(places)))
    rare = frozenset(column.path[0] for column in known) - places.keys()
    return replace(sheet, known=tuple(known), rare=rare)


def _merged(parts: list[JsonSchema]) -> tuple[KeyColumn, ...]:
    return tuple(_columns({str(number): part for number, part in enumerate(parts)}, ()))


def _columns(parts: Mapping[str, JsonSchema], path: tuple[str, ...]) -> Iterator[KeyColumn]:
    """Yield the columns of what several types accept: what is a cell in one of them is one in all."""
    keys = dict.fromkeys(key for part in parts.values() for key in part.get("properties", ()))
    for key in keys:
        inside = {kind: part["properties"][key] for kind, part in parts.items() if key in part.get("properties", ())}
        shapes = {shape_of(part) for part in inside.values()}
        yield KeyColumn((*path, key), inside, whole=shapes == {ValueShape.PART} or ValueShape.ROWS in shapes)
        if shapes == {ValueShape.PART}:
            yield from _columns({kind: resolved(part) for kind, part in inside.items()}, (*path, key))
