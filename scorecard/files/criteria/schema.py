"""The JSON Schema of criteria: what each key accepts, and the sentence that says what it is."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from scorecard.files.criteria.keys import CriteriaFile

JsonSchema = Mapping[str, Any]


@cache
def criteria_schema() -> JsonSchema:
    """Return the schema (draft 2020-12), without `null`: a key may be left out but not left empty."""
    tidied = _tidied(CriteriaFile.model_json_schema())
    return tidied if isinstance(tidied, dict) else {}


def resolved(part: JsonSchema) -> JsonSchema:
    """Return a part of the schema, or the one that it refers to."""
    reference = part.get("$ref")
    found: JsonSchema = criteria_schema()["$defs"][reference.removeprefix("#/$defs/")] if reference else part
    return found


def _tidied(part: object) -> object:
    if isinstance(part, list):
        return [_tidied(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    kept = {key: _tidied(inner) for key, inner in part.items() if not (key == "default" and inner is None)}
    title = kept.get("title")
    if isinstance(title, str):
        kept["title"] = title.removesuffix("Part")
    choices = kept.get("anyOf")
    if isinstance(choices, list) and {"type": "null"} in choices:
        others = [choice for choice in choices if choice != {"type": "null"}]
        del kept["anyOf"]
        kept = {**others[0], **kept} if len(others) == 1 else {**kept, "anyOf": others}
    return kept
