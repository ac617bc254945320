"""What pydantic found, said to a person: the place, what is wrong, and the remedy."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.sentences import Figure, Listing, Mistake, Sentence, did_you_mean, one_of, sentence
from scorecard.files.criteria.values import LONGEST_ID, described
from scorecard.files.tables.compared import spelled_out
from scorecard.words import words

JsonSchema = Mapping[str, Any]
_Told = tuple[Sentence, Sentence]
"""What is wrong, and the remedy."""
_TYPES = ("choice", "multi", "yes_no", "scale", "number", "date", "text", "checklist", "hours", "record")
"""The types of questions, those first that are used most."""


def mistakes(error: ValidationError, schema: JsonSchema) -> Iterator[Mistake]:
    """Yield what pydantic found in the file; `schema` is its JSON Schema, which knows what would be accepted."""
    for found in error.errors(include_url=False):
        yield Mistake(_path(found), *_sentence(found, schema))


def _path(found: ErrorDetails) -> KeyPath:
    """Return the path in the file: pydantic puts a question's type and `[key]` into it, which are no keys."""
    location = found["loc"]
    is_question = location[:1] == ("criteria",) and location[2:3] == ("questions",)
    path = (*location[:4], *location[5:]) if is_question else location
    if found["type"] in ("union_tag_invalid", "union_tag_not_found"):
        path = (*path, "type")
    path = (*path, *filter(None, [found.get("ctx", {}).get("at")]))
    return tuple(part for part in path if part != "[key]")


def _sentence(found: ErrorDetails, schema: JsonSchema) -> _Told:
    kind, value, context = found["type"], found["input"], found.get("ctx", {})
    location = found["loc"]
    key = location[-1] if location else ""
    if kind == "trouble":
        return context["message"], context["hint"]
    if kind == "missing":
        return sentence("mistake.missing", name=_named(location)), _missing_hint(schema, location)
    if kind == "extra_forbidden":
        return sentence("mistake.unknown", name=_named(location)), _unknown_hint(schema, location)
    if kind in ("literal_error", "union_tag_invalid"):
        return _not_among(found, schema)
    if kind == "union_tag_not_found":
        misspelt = get_close_matches("type", [str(name) for name in value], n=1)
        hint = sentence("mistake.no_type.hint", known=_types_told())
        misspelt_hint = sentence("mistake.no_type.hint.misspelt", found=misspelt[0]) if misspelt else hint
        return sentence("mistake.no_type"), misspelt_hint
    if kind in ("greater_than_equal", "less_than_equal"):
        return _outside(value, _schema_at(schema, location))
    if kind == "string_pattern_mismatch":
        return _told("mistake.no_id", id=value, such=_as_id(str(value)))
    if kind == "string_too_long":
        return _told("mistake.long_id", count=len(value), most=LONGEST_ID)
    if kind == "too_short" and key == "options":
        return _told("mistake.few_options")
    if kind == "too_short":
        return _told("mistake.empty_part", part=key, name=f"⟦{key}⟧")
    message, hint = _wrong_shape(kind, value)
    if key == "points":
        hint = sentence("mistake.write", example=_points_example(_schema_at(schema, location)) or _example("points"))
    return message, hint


def _told(key: str, **data: object) -> _Told:
    return sentence(key, **data), sentence(f"{key}.hint", **data)


def _unknown_hint(schema: JsonSchema, location: tuple[str | int, ...]) -> Sentence:
    *outside, key = location
    known = list(_schema_at(schema, outside).get("properties", ()))
    others = [_schema_at(schema, (*outside[:-1], kind))["properties"] for kind in _types(schema) if len(outside) == 5]
    for other in others:
        if key in other:
            are_rows = _is_rows(schema, _resolved(schema, other[key]))
            return sentence("mistake.not_of_type.rows" if are_rows else "mistake.not_of_type", type=f"⟦={outside[-1]}⟧")
    names = [_named((*outside, name)) for name in known]
    return did_you_mean(str(key), names, sentence("mistake.unknown.hint", known=", ".join(names)))


def _named(location: Sequence[str | int]) -> str:
    """Return a key with those around it in its entry, as sentences name it.

    Pydantic puts the type of a question before its keys.
    """
    starts = [at + 1 for at, step in enumerate(location) if isinstance(step, int)]
    is_question = len(starts) == 2 and location[2:3] == ("questions",)
    within = location[starts[-1] + is_question :] if starts else location
    if is_question and within[0] == "points" and within[-1] in ("yes", "no"):
        return f"⟦={within[-1]}⟧"
    return f"⟦{'.'.join(map(str, within))}⟧"


def _missing_hint(schema: JsonSchema, location: tuple[str | int, ...]) -> Sentence:
    accepted, key = _schema_at(schema, location), location[-1]
    if _is_rows(schema, accepted):
        text = "mistake.missing.options" if len(location) > 5 else "mistake.missing.rows"
        return sentence(text, key=key, sheet="⟦#options⟧" if len(location) > 5 else f"⟦#{key}⟧")
    of_hundred = sentence("mistake.example.of_hundred") if accepted.get("maximum") == 100 else None
    example = of_hundred or _points_example(accepted) or _example(str(key))
    if example is None:
        return sentence("mistake.missing.hint", key=key, name=_named(location))
    return sentence("mistake.missing.hint.such", key=key, name=_named(location), example=example)


def _is_rows(schema: JsonSchema, accepted: JsonSchema) -> bool:
    """Return whether a key holds entries that have rows of their own in a workbook."""
    inner = accepted.get("items", {})
    return "discriminator" in inner or "properties" in _resolved(schema, inner)


def _example(key: str) -> Sentence | None:
    """Return what may stand under a key, where that is worth showing."""
    example = sentence(f"mistake.example.{key}")
    try:
        example.said(words("en"))
    except KeyError:
        return None
    return example


def _points_example(accepted: JsonSchema) -> Sentence | None:
    """Return how the points of a question are written that have values of their own; `None` for all else."""
    if "yes" in accepted.get("properties", ()):
        return sentence("mistake.example.points_of_yes_no")
    if accepted.get("propertyNames") == {"format": "date"}:
        return sentence("mistake.example.points_of_dates")
    return None


def _not_among(found: ErrorDetails, schema: JsonSchema) -> _Told:
    location = found["loc"]
    if found["type"] == "union_tag_invalid":
        word = found["ctx"]["tag"]
        known = [f"⟦={name}⟧" for name in _types(schema)]
        hint = sentence("mistake.unknown_type.hint", known=_types_told())
        return sentence("mistake.unknown_type", type=word), did_you_mean(word, known, hint)
    accepted = _schema_at(schema, location)
    known = [f"⟦={name}⟧" for name in accepted.get("enum") or [accepted["const"]]]
    refused = "mistake.no_such_answer" if location[-1] == "knockout" else "mistake.not_accepted"
    otherwise = sentence("mistake.write", example=one_of(known, quoted=False))
    return sentence(refused, found=described(found["input"])), did_you_mean(found["input"], known, otherwise)


def _types_told() -> Listing:
    """Return the types of questions, each with how it is answered."""
    told = (sentence("mistake.type", name=f"⟦={kind}⟧", how=sentence(f"mistake.type.{kind}")) for kind in _TYPES)
    return one_of(tuple(told), quoted=False)


def _as_id(text: str) -> str:
    """Return the id that is nearest to a text."""
    words = re.sub(r"[^a-z0-9]+", "_", spelled_out(text)).strip("_")
    return (words if words[:1].isalpha() else f"q_{words}".rstrip("_"))[:LONGEST_ID]


def _outside(value: object, accepted: JsonSchema) -> _Told:
    lowest, highest = accepted.get("minimum"), accepted.get("maximum")
    shown = Figure(value) if isinstance(value, int | float) else str(value)
    if isinstance(value, int | float) and value < 0 and highest is None:
        return _told("mistake.negative", number=shown)
    return _told("mistake.out_of_range", number=shown, lowest=lowest, highest=highest)


def _wrong_shape(kind: str, value: object) -> _Told:
    if kind == "list_type":
        return sentence("mistake.no_list", found=described(value)), sentence("mistake.no_list.hint.entries")
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        return _told("mistake.no_map", found=described(value))
    return _told("mistake.not_accepted", found=described(value))


def _schema_at(schema: JsonSchema, location: Sequence[str | int]) -> JsonSchema:
    """Return the part of the JSON Schema for a location as pydantic gives it, which names the type of a question."""
    part = _resolved(schema, schema)
    for step in location:
        if isinstance(step, int):
            inner = part.get("items")
        elif "discriminator" in part:
            inner = {"$ref": part["discriminator"]["mapping"].get(step)}
        else:
            # Under a key that the buyer may choose, all accept the same.
            any_property = next(iter(part.get("patternProperties", {}).values()), part.get("additionalProperties"))
            inner = part.get("properties", {}).get(step, any_property)
        part = _resolved(schema, inner if isinstance(inner, dict) else {})
    return part


def _resolved(schema: JsonSchema, part: JsonSchema) -> JsonSchema:
    reference = part.get("$ref")
    found: JsonSchema = schema["$defs"][reference.removeprefix("#/$defs/")] if reference else part
    return found


def _types(schema: JsonSchema) -> list[str]:
    return list(_schema_at(schema, ("criteria", 0, "questions", 0))["discriminator"]["mapping"])
