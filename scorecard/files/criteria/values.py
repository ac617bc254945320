"""The values that stand in criteria.yaml: what each accepts, and what it says of anything else."""

import ast
import math
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from inspect import cleandoc, getsource, signature
from itertools import pairwise
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler, ValidationInfo
from pydantic.config import JsonDict
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_plain_validator_function as read_by
from pydantic_core.core_schema import with_info_plain_validator_function as read_in_context_by

from scorecard.core.model.kinds import Text
from scorecard.core.values.numbers import ParsedNumber, parse_number
from scorecard.words import base_of
from scorecard.workbooks.cells import known_currencies

LONGEST_ID = 60
EARLIEST = date(1900, 1, 1)
LATEST = date(2199, 12, 31)
"""The dates that are accepted where no `range` is written."""
T = TypeVar("T")
_LANGUAGE = r"[a-z]{2}(-[A-Z]{2})?"
"""A language, or a regional form of one: "de", "de-CH"."""
_OPPOSED = "Write ‹contradicts: |›{answer: {other question: its option}}, such as {yes: {carrier: none}}"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Part(BaseModel):
    """A map in the file: it has only the keys named here."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    becomes: ClassVar[type[Any]]
    """What the tool makes of it, where that is one thing."""

    def made(self) -> Any:
        """Return what the tool makes of it."""
        return made(self, self.becomes)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return what a JSON Schema says of it, with the sentences under the keys.

        pydantic would look for them whenever the tool is started.
        """
        described = handler(core_schema)
        keys = handler.resolve_ref_schema(described)["properties"]
        for part in reversed(cls.__mro__[: cls.__mro__.index(Part)]):
            for name, sentence in _sentences(part):
                keys[cls.model_fields[name].alias or name]["description"] = sentence
        return described


def _sentences(part: type) -> Iterator[tuple[str, str]]:
    """Yield the names of a part's fields under which a sentence stands, and that."""
    (defined,) = ast.parse(getsource(part)).body
    for field, text in pairwise(defined.body if isinstance(defined, ast.ClassDef) else ()):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            yield ast.unparse(field.target), cleandoc(str(text.value.value))


@dataclass(frozen=True, eq=False)
class Read:
    """How a value is read, by a function alone, and what a JSON Schema says of it.

    As pydantic's PlainValidator, which however takes apart the type of what the function returns, and that takes long.
    """

    by: CoreSchema
    described: JsonDict

    def __get_pydantic_core_schema__(self, _type: object, _handler: object) -> CoreSchema:
        """Return how the value is read."""
        return self.by

    def __get_pydantic_json_schema__(self, _core_schema: object, _handler: object) -> JsonDict:
        """Return what a JSON Schema says of it."""
        return dict(self.described)


def made(part: Part, target: type[T], **others: object) -> T:
    """Return a part as a core type: fields by the keys of their names, or `others`, or else the type's default."""
    names = signature(target).parameters.keys() - others.keys()
    return target(**{name: _made(value) for name, value in part if name in names and value is not None}, **others)


def _made(value: object) -> object:
    if isinstance(value, Part):
        return value.made()
    return tuple(_made(inner) for inner in value) if isinstance(value, list) else value


def refuse_exchanged(lower: tuple[str, float | None], upper: tuple[str, float | None], hint: str) -> None:
    """Refuse two limits, each by its key, of which the lower one is larger."""
    (key, value), (other, highest) = lower, upper
    if value is not None and highest is not None and value > highest:
        raise trouble(f"⟦{key}⟧ ({value:g}) is larger than ⟦{other}⟧ ({highest:g})", hint)


def trouble(message: str, hint: str, at: str = "") -> PydanticCustomError:
    """Return an error of our own, with its remedy; `at` is the key within, if it is about one."""
    return PydanticCustomError("trouble", "{message}", {"message": message, "hint": hint, "at": at})


def misplaced(value: object, expected: str, hint: str) -> PydanticCustomError:
    """Return an error that says what was found where, for example, `a list is` expected."""
    return trouble(f"{described(value)} stands where {expected} expected", hint)


def described(value: object) -> str:
    """Return what was found, for a message: `the text "yes"`, `the number 3`."""
    if isinstance(value, bool):
        return f"‹the switch {str(value).lower()}|{str(value).upper()}›"
    if isinstance(value, int):
        return f"the number {value}"
    if isinstance(value, float):
        return f"the number {value:g}"
    if isinstance(value, date):
        return f"the date {value.isoformat()}"
    if isinstance(value, list):
        return "‹a list|several entries›"
    if isinstance(value, dict):
        return "‹a map of keys and values|entries with a colon›"
    text = str(value)
    return f'the text "{text if len(text) <= 40 else text[:39] + "…"}"'


def _number(value: object) -> float:
    return _number_such_as(value, "a number, such as 12.5 or 40")


def _number_such_as(value: object, accepted: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        parsed = parse_number(value, currencies=known_currencies()) if isinstance(value, str) else None
        known = f"{parsed.value:g}‹, without quotes|›" if isinstance(parsed, ParsedNumber) else None
        raise misplaced(value, "a number is", f"Write {known or accepted}")
    if not math.isfinite(value):
        raise trouble("the number is not finite", "Write an ordinary number, such as 12.5 or 40")
    return float(value)


def _whole(lowest: int, highest: int, example: int) -> BeforeValidator:
    """Return what reads a whole number; that it lies within the two is said beside it."""

    def whole(value: object) -> int:
        number = _number_such_as(value, f"a whole number from {lowest} to {highest}, such as {example}")
        if number != int(number):
            raise trouble(f"{number:g} is no whole number", f"Write {round(number)}, for example")
        return int(number)

    return BeforeValidator(whole)


def _percent(value: object) -> float:
    number = _number(value)
    if 0 < number < 1:
        hint = f"Write {number * 100:g} if you mean {number * 100:g} percent"
        raise trouble(f"{number:g} would be less than one percent", hint)
    return number


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise misplaced(value, "‹a switch|yes or no› is", "Write ‹true or false, without quotes|yes or no›")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise misplaced(value, "a text is", "Write a text‹, in quotes|›")
    if not value.strip():
        raise trouble("the text is empty", "Write a text, or ‹delete the line|empty the cell›")
    if _CONTROL.search(value):
        raise trouble("the text holds a character that cannot be printed", "Delete it, or type the text again")
    return value.strip()


def _localised(value: object, info: ValidationInfo) -> Text:
    """Return a text or a map by language; the context knows the campaign's language, or `None` if that is wrong."""
    campaign: str | None = info.context["language"] if info.context else None
    if not isinstance(value, dict):
        return Text(((campaign or "en", _text(value)),))
    for language in value:
        if not re.fullmatch(_LANGUAGE, language):
            keys = 'A text by language has keys such as en or de-CH: {en: "...", es: "..."}'
            hint = f"‹{keys}|Name the column text (de), for example›"
            raise trouble(f'"{language}" is no language', hint)
    versions = {language: _text(text) for language, text in value.items()}
    served = campaign if campaign in versions else base_of(campaign or "")
    if not versions or (campaign and served not in versions):
        message = f'the text has no version in "{campaign}", the language of the campaign'
        raise trouble(
            message,
            f'‹Add `{campaign}: "..."` to it|Fill in the column for "{campaign}", or the one without a language›',
        )
    first = served or next(iter(versions))
    return Text(((first, versions.pop(first)), *sorted(versions.items())))


def _schema_version(value: object) -> int:
    if isinstance(value, bool) or value != 1:
        raise trouble(f"{described(value)} is no version of this format that the tool knows", "Write ‹`schema: 1`|1›")
    return 1


def day(value: object) -> date:
    """Return a date, as YAML reads it or in quotes; refuse anything else."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) else "")
    except ValueError:
        raise trouble(f"{described(value)} is no date", "Write year, month and day, such as 2027-02-26") from None


def moment(value: object) -> tuple[date, time | None]:
    """Return a date and a time of day, `None` for its end; refuse anything else."""
    if isinstance(value, datetime):
        value = value.isoformat(" ")
    if isinstance(value, str) and (found := re.fullmatch(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::00)?", value)):
        with suppress(ValueError):
            return date.fromisoformat(found[1]), time.fromisoformat(found[2])
    try:
        return day(value), None
    except PydanticCustomError:
        zone = "its zone stands in ‹timezone|the setting time zone›"
        hint = f"Write a date, such as 2027-02-26, or with a time, such as 2027-02-26 17:00; {zone}"
        raise trouble(f"{described(value)} is no deadline", hint) from None


def known_day(value: object) -> date | None:
    """Return the date of what `moment` accepts, and `None` for anything else."""
    with suppress(PydanticCustomError):
        return moment(value)[0]
    return None


def _several(value: object) -> object:
    if isinstance(value, str):
        raise misplaced(value, "‹a list is|several entries are›", f"Write it in brackets: [{value}]")
    return value


def _each_once(names: list[str]) -> list[str]:
    if not names:
        raise trouble(
            "‹the list is empty|the cell names nothing›", "Write a name in it, or ‹delete the line|empty the cell›"
        )
    for position, name in enumerate(names):
        if name.casefold() in (other.casefold() for other in names[:position]):
            raise trouble(f'"{name}" stands twice ‹in the list|in the cell›', "Delete one of the two")
    return names


def _interval(ends: list[float]) -> list[float]:
    hint = "Write the smallest and the largest number that is accepted, such as [0, 100]"
    if len(ends) > 2:
        hint += "; decimals have a point"
    if len(ends) != 2:
        raise trouble(f"two numbers are expected here, not {len(ends)}", hint)
    if ends[0] >= ends[1]:
        raise trouble(f"{ends[0]:g} is not smaller than {ends[1]:g}", hint)
    return ends


def _day_interval(ends: list[date]) -> list[date]:
    hint = "Write the first and the last date that is accepted, such as [2027-01-01, 2027-12-31]"
    if len(ends) != 2:
        raise trouble(f"two dates are expected here, not {len(ends)}", hint)
    if ends[0] >= ends[1]:
        raise trouble(f"{ends[0]} is not before {ends[1]}", hint)
    if ends[0] < EARLIEST:
        raise trouble(f"{ends[0]} is a date that no spreadsheet can hold", f"Write {EARLIEST} or a later date")
    return ends


def _opposed(value: object) -> object:
    if not isinstance(value, dict) or not value:
        found = "‹an empty map|nothing›" if value == {} else described(value)
        raise trouble(f"{found} stands where answers that contradict each other are expected", _OPPOSED)
    return value


def member_of(members: type[Enum]) -> AfterValidator:
    """Return what makes a member of its value: the class itself has no signature that pydantic knows from 3.12 on."""

    def member(value: str) -> Enum:
        return members(value)

    return AfterValidator(member)


Number = Annotated[float, BeforeValidator(_number)]
Weight = Annotated[float, Field(ge=0), BeforeValidator(_number)]
Points = Annotated[float, Field(ge=0, le=100), BeforeValidator(_number)]
Percent = Annotated[float, Field(ge=0, le=100), BeforeValidator(_percent)]
StepCount = Annotated[int, Field(ge=2, le=10), _whole(2, 10, 5)]
Months = Annotated[int, Field(ge=1, le=120), _whole(1, 120, 12)]
Days = Annotated[int, Field(ge=1, le=365), _whole(1, 365, 14)]
Characters = Annotated[int, Field(ge=1, le=32_000), _whole(1, 32_000, 1000)]
Switch = Annotated[bool, BeforeValidator(_switch)]
PlainText = Annotated[str, BeforeValidator(_text)]
Identifier = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$", max_length=LONGEST_ID), BeforeValidator(_text)]
DAY_SCHEMA: JsonDict = {"type": "string", "format": "date"}
SchemaVersion = Annotated[int, Read(read_by(_schema_version), {"const": 1})]
Day = Annotated[date, Read(read_by(day), DAY_SCHEMA)]
Moment = Annotated[
    tuple[date, time | None],
    Read(read_by(moment), {"anyOf": [DAY_SCHEMA, {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d$"}]}),
]
Names = Annotated[
    list[PlainText], BeforeValidator(_several), AfterValidator(_each_once), Field(json_schema_extra={"minItems": 1})
]
Interval = Annotated[list[Number], AfterValidator(_interval), Field(json_schema_extra={"minItems": 2, "maxItems": 2})]
DayInterval = Annotated[
    list[Day], AfterValidator(_day_interval), Field(json_schema_extra={"minItems": 2, "maxItems": 2})
]
_Opposed = Annotated[dict[str, PlainText], BeforeValidator(_opposed), Field(json_schema_extra={"minProperties": 1})]
Contradictions = Annotated[
    dict[str, _Opposed], BeforeValidator(_opposed), Field(json_schema_extra={"minProperties": 1})
]
LocalisedText = Annotated[
    Text,
    Read(
        read_in_context_by(_localised),
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "description": "The text by language, such as en and es, or de-CH.",
                    "patternProperties": {f"^{_LANGUAGE}$": {"type": "string", "minLength": 1}},
                    "additionalProperties": False,
                    "minProperties": 1,
                },
            ]
        },
    ),
]
