"""criteria.yaml, read and checked as a whole; run as a program, it writes templates/criteria.schema.json anew."""

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from scorecard.core.model.criteria import Criteria
from scorecard.errors import Problem, ScorecardError
from scorecard.files.criteria.checks import disagreements
from scorecard.files.criteria.entries import Entry, lots_of
from scorecard.files.criteria.hours import are_hours
from scorecard.files.criteria.keys import CriteriaFile
from scorecard.files.criteria.messages import Mistake, mistakes
from scorecard.files.criteria.strict_yaml import KeyPath, read_yaml
from scorecard.words import LANGUAGES


def load_criteria(path: Path) -> Criteria:
    """Return what a criteria.yaml states, or raise ScorecardError with all that is wrong in it, in order of lines."""
    document = read_yaml(path)
    data = {key: value for key, value in document.data.items() if not (key == "kpis" and value is None)}
    found = list(_empty(data, ()))
    empty = {mistake.path for mistake in found}
    language = data.get("language", "en")
    file = None
    try:
        file = CriteriaFile.model_validate(data, context={"language": language if language in LANGUAGES else None})
    except ValidationError as error:
        found.extend(mistake for mistake in mistakes(error, _schema()) if mistake.path not in empty)
    whole = Entry((), data)
    found.extend(mistake for mistake in disagreements(whole) if mistake.path not in empty)
    problems = [Problem(document.where(each.path), each.message, each.hint) for each in dict.fromkeys(found)]
    if problems or file is None:
        raise ScorecardError(*sorted(problems, key=lambda problem: problem.where.line or 0))
    # The fingerprint changes with the data, but not with comments, layout and the order of keys.
    canonical = json.dumps(_as_sent(data), sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)
    return file.stated(lots_of(whole), fingerprint=hashlib.sha256(canonical.encode()).hexdigest()[:12])


def json_schema() -> str:
    """Return the JSON Schema (draft 2020-12) of criteria.yaml, for editors."""
    described = {"$schema": "https://json-schema.org/draft/2020-12/schema", **_schema()}
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"


def _empty(value: object, path: KeyPath) -> Iterator[Mistake]:
    """Yield the keys after which nothing stands: left out is plain, left empty may be an accident."""
    if value is None and path:
        if are_hours(path[-1]):
            hint = 'Put hours with a comma in quotes: "08:00-12:00, 14:00-18:00"'
            yield Mistake(path, "hours stand where a key is expected", hint)
        else:
            yield Mistake(path, "nothing stands after it", "Write a value, or delete the line")
    inside = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for key, inner in inside:
        yield from _empty(inner, (*path, key))


def _as_sent(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data without what changes nothing of what vendors see or are worth."""

    def kept(question: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in question.items() if key not in ("contract", "same_meaning_as_sent")}

    asked = [{**criterion, "questions": list(map(kept, criterion["questions"]))} for criterion in data["criteria"]]
    return {**{key: value for key, value in data.items() if key != "changes"}, "criteria": asked}


@cache
def _schema() -> dict[str, object]:
    tidied = _tidied(CriteriaFile.model_json_schema())
    return tidied if isinstance(tidied, dict) else {}


def _tidied(part: object) -> object:
    """Return a part of pydantic's schema without `null`, since a key may be left out but not left empty."""
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


if __name__ == "__main__":
    from scorecard.files.save import save

    save(Path("templates/criteria.schema.json"), json_schema().encode())
