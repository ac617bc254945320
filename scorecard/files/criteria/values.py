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
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.dates import date_readings, parse_date
from scorecard.core.values.instants import DAY
from scorecard.core.values.numbers import ParsedNumber, parse_number
from scorecard.core.values.times import parse_spans
from scorecard.files.criteria.sentences import Figure, Sentence, one_of, sentence
from scorecard.words import base_of, words
from scorecard.workbooks.cells import known_currencies

LONGEST_ID = 60
EARLIEST = date(1900, 1, 1)
LATEST = date(2199, 12, 31)
"""The dates that are accepted where no `range` is written."""
T = TypeVar("T")
_LANGUAGE = r"[a-z]{2}(-[A-Z]{2})?"
"""A language, or a regional form of one: "de", "de-CH"."""
_UNTIL_DIGITS = re.compile(r"^\D*")
"""What may stand before a time: "um 17 Uhr", "a las 17:00"."""
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
            for name, said in _sentences(part):
                keys[cls.model_fields[name].alias or name]["description"] = said
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


def refuse_exchanged(lower: tuple[str, float | None], upper: tuple[str, float | None], hint: Sentence) -> None:
    """Refuse two limits, each by its key, of which the lower one is larger."""
    (key, value), (other, highest) = lower, upper
    if value is not None and highest is not None and value > highest:
        raise trouble(
            "mistake.exchanged",
            hint,
            lower=f"⟦{key}⟧",
            value=Figure(value),
            upper=f"⟦{other}⟧",
            highest=Figure(highest),
        )


def trouble(key: str, hint: Sentence | None = None, /, at: str = "", **data: object) -> PydanticCustomError:
    """Return an error of our own by the text named `key`, with the remedy `hint` or else `<key>.hint`.

    `at` is the key within, if it is about one.
    """
    told = {"message": sentence(key, **data), "hint": hint or sentence(f"{key}.hint", **data), "at": at}
    return PydanticCustomError("trouble", "{message}", told)


def described(value: object) -> Sentence:
    """Return what was found, for a message: `the text "yes"`, `the number 3`."""
    if isinstance(value, bool):
        return sentence("mistake.found.switch", switch=str(value).lower(), cell=str(value).upper())
    if isinstance(value, int | float):
        return sentence("mistake.found.number", number=value if isinstance(value, int) else Figure(value))
    if isinstance(value, date):
        return sentence("mistake.found.date", date=value.isoformat())
    if isinstance(value, list):
        return sentence("mistake.found.list")
    if isinstance(value, dict):
        return sentence("mistake.found.map" if value else "mistake.found.empty_map")
    text = str(value)
    return sentence("mistake.found.text", text=text if len(text) <= 40 else text[:39] + "…")


def _number(value: object) -> float:
    return _number_such_as(value, sentence("mistake.no_number.hint"))


def _number_such_as(value: object, hint: Sentence) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        parsed = parse_number(value, currencies=known_currencies()) if isinstance(value, str) else None
        if isinstance(parsed, ParsedNumber):
            hint = sentence("mistake.number_meant.hint", number=Figure(parsed.value))
        raise trouble("mistake.no_number", hint, found=described(value))
    if not math.isfinite(value):
        raise trouble("mistake.infinite")
    return float(value)


def _whole(lowest: int, highest: int, example: int) -> BeforeValidator:
    """Return what reads a whole number; that it lies within the two is said beside it."""

    def whole(value: object) -> int:
        hint = sentence("mistake.no_whole_number.hint", lowest=lowest, highest=highest, example=example)
        number = _number_such_as(value, hint)
        if number != int(number):
            raise trouble("mistake.fraction", number=Figure(number), whole=round(number))
        return int(number)

    return BeforeValidator(whole)


def _percent(value: object) -> float:
    number = _number(value)
    if 0 < number < 1:
        raise trouble("mistake.share", number=Figure(number), percent=Figure(number * 100))
    return number


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise trouble("mistake.no_switch", found=described(value))
    return value


def _text(value: object, at: str = "") -> str:
    if not isinstance(value, str):
        raise trouble("mistake.no_text", at=at, found=described(value))
    if not value.strip():
        raise trouble("mistake.empty_text", at=at)
    if _CONTROL.search(value):
        raise trouble("mistake.control", at=at)
    return value.strip()


def _localised(value: object, info: ValidationInfo) -> Text:
    """Return a text or a map by language; the context knows the campaign's language, or `None` if that is wrong."""
    campaign: str | None = info.context["language"] if info.context else None
    if not isinstance(value, dict):
        return Text(((campaign or "en", _text(value)),))
    for language in value:
        if not re.fullmatch(_LANGUAGE, language):
            raise trouble("mistake.no_language", language=language)
    versions = {language: _text(text, language) for language, text in value.items()}
    served = campaign if campaign in versions else base_of(campaign or "")
    if not versions:
        raise trouble("mistake.no_text", found=described(value))
    if campaign and served not in versions:
        raise trouble("mistake.no_version", language=campaign)
    first = served or next(iter(versions))
    return Text(((first, versions.pop(first)), *sorted(versions.items())))


def _schema_version(value: object) -> int:
    if isinstance(value, bool) or value != 1:
        raise trouble("mistake.schema", found=described(value))
    return 1


def day(value: object) -> date:
    """Return a date, as YAML reads it or in quotes; refuse anything else."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) else "")
    except ValueError:
        meant = _day_meant(value)
        hint = sentence("mistake.write", example=meant) if meant else None
        raise _two_ways(value) or trouble("mistake.no_date", hint, found=described(value)) from None


def _day_meant(value: object) -> date | None:
    """Return the day that a text in another form says."""
    parsed = parse_date(value.strip(" ,"), words("en").months()) if isinstance(value, str) else None
    return parsed if isinstance(parsed, date) else None


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
        meant = _moment_meant(value) if isinstance(value, str) else None
        hint = sentence("mistake.write", example=meant) if meant else None
        raise _two_ways(value) or trouble("mistake.no_moment", hint, found=described(value)) from None


def _moment_meant(text: str) -> str | None:
    """Return the day and time that a text in another form says: 26.02.2027 17 Uhr, February 26, 2027, 5 pm."""
    parts = text.split()
    for end in range(len(parts), 0, -1):
        if meant := _day_meant(" ".join(parts[:end])):
            clock = _UNTIL_DIGITS.sub("00:00-", " ".join(parts[end:])) if parts[end:] else "00:00-24:00"
            spans = parse_spans(clock, closed=(), always=())
            if not isinstance(spans, MisreadCode) and len(spans) == 1:
                minutes = spans[0].closes
                return str(meant) if minutes == DAY else f"{meant} {minutes // 60:02}:{minutes % 60:02}"
    return None


def _two_ways(value: object) -> PydanticCustomError | None:
    """Return what is told of a text such as 02/03/2027, with both dates that it may mean."""
    typed, gap, clock = value.strip().partition(" ") if isinstance(value, str) else ("", "", "")
    if parse_date(typed, ()) is not MisreadCode.DATE_TWO_WAYS:
        return None
    dates = one_of([f"{reading}{gap}{clock}" for reading in date_readings(typed)], quoted=False)
    return trouble("mistake.two_dates", sentence("mistake.write", example=dates), found=described(value))


def known_day(value: object) -> date | None:
    """Return the date of what `moment` accepts, and `None` for anything else."""
    with suppress(PydanticCustomError):
        return moment(value)[0]
    return None


def _several(value: object) -> object:
    if isinstance(value, str):
        raise trouble("mistake.no_list", found=described(value), value=value)
    return value


def _each_once(names: list[str]) -> list[str]:
    if not names:
        raise trouble("mistake.empty_list")
    for position, name in enumerate(names):
        if name.casefold() in (other.casefold() for other in names[:position]):
            raise trouble("mistake.twice", name=name)
    return names


def _interval(ends: list[float]) -> list[float]:
    hint = sentence("mistake.interval.hint" if len(ends) <= 2 else "mistake.interval.hint.decimals")
    if len(ends) != 2:
        raise trouble("mistake.interval", hint, count=len(ends))
    if ends[0] >= ends[1]:
        raise trouble("mistake.interval.falls", hint, first=Figure(ends[0]), last=Figure(ends[1]))
    return ends


def _day_interval(ends: list[date]) -> list[date]:
    hint = sentence("mistake.day_interval.hint")
    if len(ends) != 2:
        raise trouble("mistake.day_interval", hint, count=len(ends))
    if ends[0] >= ends[1]:
        raise trouble("mistake.day_interval.falls", hint, first=ends[0], last=ends[1])
    if ends[0] < EARLIEST:
        raise trouble("mistake.too_early", date=ends[0], earliest=EARLIEST)
    return ends


def _opposed(value: object) -> object:
    if not isinstance(value, dict) or not value:
        raise trouble("mistake.no_contradiction", found=described(value))
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
