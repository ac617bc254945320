"""What pydantic found, said to a person: the place, what is wrong, and the remedy."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any
from unicodedata import normalize

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from scorecard.errors import Problem
from scorecard.files.criteria.document import Document, KeyPath
from scorecard.files.criteria.values import LONGEST_ID, described

_EXAMPLES = {
    "schema": "1",
    "title": "the name of the campaign",
    "buyer": "‹{name: the name of your company}|the name of your company›",
    "id": "a short name such as cost_per_order",
    "weight": "a number from 0 up",
    "text": "what the vendor reads",
    "points": "‹{value: points}|values with their points›, such as {50: 0, 80: 100}",
    "steps": "how many steps, a whole number from 2 to 10, such as 5",
    "low": "what step 1 means",
    "high": "what the last step means",
    "unit": "in what it is measured, such as %, EUR or hours",
    "range": "the smallest and the largest number that is accepted, such as [0, 100]",
    "need": "must, should or could",
    "record": "kept_share",
    "measure": "what is asked of our own books, such as solved_share",
    "options": "the answers that claim it, such as yes",
    "within": "how far an answer may lie from the figure there, such as 10",
    "timezone": "the time zone of these hours, such as Europe/Madrid",
    "from": "the first day of the 52 weeks that are counted, such as 2027-01-04",
    "channels": '{phone: {weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}',
}
_TYPES = {
    "choice": "one option",
    "multi": "several options",
    "yes_no": "yes or no",
    "scale": "a step",
    "number": "a figure",
    "date": "a day",
    "text": "sentences",
    "checklist": "items that are live, planned or not there",
    "hours": "opening hours",
    "record": "our own books answer",
}
"""How a question of each type is answered."""
JsonSchema = Mapping[str, Any]
_TERMS = re.compile("‹([^|›]*)\\|([^›]*)›")
"""What is said otherwise of a YAML file than of a workbook."""
_NAMED = re.compile("⟦([^⟧]*)⟧")
"""A key, or after an equals sign one of the words that it accepts: both are called otherwise in a workbook."""
_BRACKETS = re.compile(r"[{}\[\]]")
"""What stands in a cell without them."""


@dataclass(frozen=True)
class Mistake:
    """Something wrong in criteria.yaml, by the path to it."""

    path: KeyPath
    message: str
    hint: str = ""

    def problem(self, document: Document) -> Problem:
        """Return it with its place, in the terms of what the document is written in."""
        terms = (in_terms_of(text, in_workbook=document.in_workbook) for text in (self.message, self.hint))
        message, hint = (with_names(text, document.called) for text in terms)
        return Problem(document.where(self.path), message, _BRACKETS.sub("", hint) if document.in_workbook else hint)


def in_terms_of(text: str, *, in_workbook: bool) -> str:
    """Return a sentence for a YAML file or for a workbook: `Delete the ‹line|row›` has words for each."""
    return _TERMS.sub(lambda found: found[2 if in_workbook else 1], text)


def with_names(text: str, called: Callable[[str], str]) -> str:
    """Return a sentence in which `⟦check.within⟧` is what a key is called, and `⟦=must⟧` what a choice is."""
    return _NAMED.sub(lambda found: called(found[1]), text)


def did_you_mean(word: object, known: Sequence[str], otherwise: str = "") -> str:
    """Return `Did you mean "..."?` where one of the known words is close, and else `otherwise`.

    A key, or a choice with an equals sign before it, that is called by its file stands between `⟦` and `⟧`.
    """
    plain = {name.strip("⟦=⟧").rpartition(".")[2].casefold(): name for name in reversed(known)}
    close = get_close_matches(str(word).casefold(), plain, n=1, cutoff=0.6)
    return f'Did you mean "{plain[close[0]]}"?' if close else otherwise


def one_of(known: Sequence[str]) -> str:
    """Return a list of words as a person writes it: `"a", "b" or "c"`."""
    quoted = [f'"{word}"' for word in known]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def mistakes(error: ValidationError, schema: JsonSchema) -> Iterator[Mistake]:
    """Yield what pydantic found in the file; `schema` is its JSON Schema, which knows what would be accepted."""
    for found in error.errors(include_url=False):
        yield Mistake(_path(found), *_sentence(found, schema))


def _path(found: ErrorDetails) -> KeyPath:
    """Return the path in the file: pydantic puts a question's type and `[key]` into it, which are no keys."""
    location = found["loc"]
    is_question = location[:1] == ("criteria",) and location[2:3] == ("questions",)
    path = (*location[:4], *location[5:]) if is_question else location
    if found["type"] == "union_tag_invalid":
        path = (*path, "type")
    path = (*path, *filter(None, [found.get("ctx", {}).get("at")]))
    return tuple(part for part in path if part != "[key]")


def _sentence(found: ErrorDetails, schema: JsonSchema) -> tuple[str, str]:
    kind, value, context = found["type"], found["input"], found.get("ctx", {})
    location = found["loc"]
    key = location[-1] if location else ""
    if kind == "trouble":
        return str(context["message"]), str(context["hint"])
    if kind == "missing":
        return f'"⟦{_named(location)}⟧" is missing', _missing_hint(schema, location)
    if kind == "extra_forbidden":
        return f'"⟦{_named(location)}⟧" is ‹no key that is|not› known here', _unknown_hint(schema, location)
    if kind in ("literal_error", "union_tag_invalid"):
        return _not_among(found, schema)
    if kind == "union_tag_not_found":
        misspelt = get_close_matches("type", [str(name) for name in value], n=1)
        add = f"‹Add type:|Fill in type:› {_told_types()}"
        return '"type" is missing', f'Did you mean "type" where "{misspelt[0]}" stands?' if misspelt else add
    if kind in ("greater_than_equal", "less_than_equal"):
        return _outside(value, _schema_at(schema, location))
    if kind == "string_pattern_mismatch":
        return f'"{value}" is no id', f"An id has small letters (a-z), digits and _, such as {_as_id(str(value))}"
    if kind == "string_too_long":
        return f"the id has {len(value)} characters", f"An id has at most {LONGEST_ID}"
    if kind == "too_short" and key == "options":
        return "fewer than two options", "Add options until a vendor has a choice"
    if kind == "too_short":
        return f'"⟦{key}⟧" is empty', f"Add at least one ‹entry to {key}|row on the sheet for ⟦{key}⟧›"
    message, hint = _wrong_shape(kind, value)
    example = (_points_example(_schema_at(schema, location)) or _EXAMPLES["points"]) if key == "points" else ""
    return message, f"Write {example}" if example else hint


def _unknown_hint(schema: JsonSchema, location: tuple[str | int, ...]) -> str:
    *outside, key = location
    known = list(_schema_at(schema, outside).get("properties", ()))
    others = [_schema_at(schema, (*outside[:-1], kind))["properties"] for kind in _types(schema) if len(outside) == 5]
    if any(key in other for other in others):
        return f"A question of the type ⟦={outside[-1]}⟧ has none: ‹delete it|empty the cell›"
    names = [f"⟦{_named((*outside, name))}⟧" for name in known]
    return did_you_mean(str(key), names, f"Known here: {', '.join(names)}")


def _named(location: Sequence[str | int]) -> str:
    """Return a key with those around it in its entry, for `⟦⟧`; pydantic puts the type of a question before them."""
    starts = [at + 1 for at, step in enumerate(location) if isinstance(step, int)]
    is_question = len(starts) == 2 and location[2:3] == ("questions",)
    within = location[starts[-1] + is_question :] if starts else location
    return ".".join(map(str, within))


def _missing_hint(schema: JsonSchema, location: tuple[str | int, ...]) -> str:
    accepted, add = _schema_at(schema, location), f'‹Add {location[-1]}:|Fill in "⟦{_named(location)}⟧":›'
    if accepted.get("maximum") == 100:
        return f"{add} a number from 0 to 100"
    if points := _points_example(accepted):
        return f"{add} {points}"
    if _is_rows(schema, accepted):
        inside = len(location) > 5
        sheet = '"⟦#options⟧", with the id of this question' if inside else f'"⟦#{location[-1]}⟧"'
        return f"‹Add {location[-1]}: ...|Add rows on the sheet {sheet}›"
    example = _EXAMPLES.get(str(location[-1]))
    return f"{add} {example}" if example else f'‹Add {location[-1]}: ...|Fill in "⟦{_named(location)}⟧"›'


def _is_rows(schema: JsonSchema, accepted: JsonSchema) -> bool:
    """Return whether a key holds entries that have rows of their own in a workbook."""
    inner = accepted.get("items", {})
    return "discriminator" in inner or "properties" in _resolved(schema, inner)


def _points_example(accepted: JsonSchema) -> str:
    """Return how the points of a question are written that have values of their own; empty for all else."""
    if "yes" in accepted.get("properties", ()):
        return "{yes: 100, no: 0}"
    if accepted.get("propertyNames") == {"format": "date"}:
        return "‹{date: points}|dates with their points›, such as {2027-03-01: 100, 2027-09-01: 0}"
    return ""


def _not_among(found: ErrorDetails, schema: JsonSchema) -> tuple[str, str]:
    location = found["loc"]
    if found["type"] == "union_tag_invalid":
        word = found["ctx"]["tag"]
        known = [f"⟦={name}⟧" for name in _types(schema)]
        return f'"{word}" is no type of question', did_you_mean(word, known, f"Write {_told_types()}")
    accepted = _schema_at(schema, location)
    known = [f"⟦={name}⟧" for name in accepted.get("enum") or [accepted["const"]]]
    refused = "no answer to this question" if location[-1] == "knockout" else "not accepted here"
    otherwise = f"Write {one_of(known)}".replace('"', "")
    return f"{described(found['input'])} is {refused}", did_you_mean(found["input"], known, otherwise)


def _told_types() -> str:
    *most, last = (f"⟦={name}⟧ ({how})" for name, how in _TYPES.items())
    return f"{', '.join(most)} or {last}"


def _as_id(text: str) -> str:
    """Return the id that is nearest to a text."""
    plain = normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return (words if words[:1].isalpha() else f"q_{words}".rstrip("_"))[:LONGEST_ID]


def _outside(value: object, accepted: JsonSchema) -> tuple[str, str]:
    lowest, highest = accepted.get("minimum"), accepted.get("maximum")
    shown = f"{value:g}" if isinstance(value, int | float) else str(value)
    if isinstance(value, int | float) and value < 0 and highest is None:
        return f"{shown} is negative", "Write a number from 0 up"
    return f"{shown} is out of range", f"Write a number from {lowest} to {highest}"


def _wrong_shape(kind: str, value: object) -> tuple[str, str]:
    if kind == "list_type":
        hint = (
            "‹Begin each entry with a dash, or use brackets: [ ]|Part entries by commas; what has a sheet stands there›"
        )
        return f"{described(value)} stands where ‹a list is|several entries are› expected", hint
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        in_cells = "Write each with a colon before its value, parted by commas, or fill in the columns for its parts"
        hint = f"‹Write `key: value` lines, indented|{in_cells}›"
        return f"{described(value)} stands where ‹keys and values|entries with a colon› are expected", hint
    return f"{described(value)} is not accepted here", "Look at the criteria that `scorecard init` writes"


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
