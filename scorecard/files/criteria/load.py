"""Criteria, read and checked as a whole, from criteria.yaml or criteria.xlsx.

Run as a program, it writes templates/criteria.schema.json anew.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.numbers import parse_number
from scorecard.errors import Problem, ScorecardError
from scorecard.files.criteria.agreement.checks import disagreements
from scorecard.files.criteria.document import Document, KeyPath, content_of_criteria
from scorecard.files.criteria.entries import Entry, lots_of
from scorecard.files.criteria.hours import are_hours
from scorecard.files.criteria.keys import CriteriaFile
from scorecard.files.criteria.messages import mistakes
from scorecard.files.criteria.schema import criteria_schema
from scorecard.files.criteria.sentences import Mistake, mistake, sentence
from scorecard.files.criteria.workbook.document import WorkbookDocument, folded
from scorecard.files.criteria.workbook.read import read_criteria_workbook
from scorecard.files.criteria.yaml_file.comments import comments_of
from scorecard.files.criteria.yaml_file.pasted import quoted_otherwise
from scorecard.files.criteria.yaml_file.strict_yaml import YamlDocument, read_yaml
from scorecard.files.shown import shown
from scorecard.words import spoken

_NO_CRITERION: dict[str, object] = {"id": "none", "weight": 1}
_NO_QUESTION: dict[str, object] = {"id": "none", "type": "yes_no", "weight": 1, "points": {"yes": 100, "no": 0}}
"""In the place of those that are wrong, where others go with them."""
_NO_KPI: dict[str, object] = {"weight": 1, "points": {"0": 0, "1": 100}}
_OF_COLUMN = ("id", "column", "unit", "lots", "supplied_by")
"""What of a KPI tables are held against: where something else in it is wrong, its column is looked for all the same."""
WORKBOOKS = (".xlsx", ".xlsm", ".ods", ".xls")
"""How the names of criteria in a workbook end."""


@dataclass(frozen=True)
class Loaded:
    """What a criteria.yaml states, and what is wrong in it."""

    readable: Criteria | None
    """The criteria; where something is wrong, as much of them as tables can be held against, or `None`."""
    problems: tuple[Problem, ...]
    """In order of lines."""
    knows_questions: bool = True
    """Whether `readable` has all questions."""


def load_criteria(path: Path) -> Criteria:
    """Return what a criteria.yaml states, or raise ScorecardError with all that is wrong in it, in order of lines."""
    loaded = look_into(path)
    if loaded.readable is None or loaded.problems:
        raise ScorecardError(*loaded.problems)
    return loaded.readable


def look_into(path: Path) -> Loaded:
    """Return what a criteria.yaml states, or what is wrong in it and the parts that are right."""
    try:
        document = read_document(path)
    except ScorecardError as error:
        return Loaded(None, error.problems, knows_questions=False)
    data = {key: value for key, value in document.data.items() if not (key == "kpis" and value is None)}
    found = list(_empty(data, ()))
    empty = {each.path for each in found}
    file, wrong = _validated(data)
    found.extend(each for each in (*wrong, *disagreements(Entry((), data))) if each.path not in empty)
    told = dict.fromkeys(_told_of_quotes(each, data) for each in found if not _follows(each, document))
    problems = [each.problem(document) for each in told]
    # Where a key belongs is not known while it is indented by what is no space.
    known = [problem for problem in problems if not document.is_told(problem.where)]
    problems = folded(sorted((*document.problems, *known), key=lambda problem: document.order(problem.where)))
    if file is None or found:
        complete = not any(each.path[:1] in (("criteria",), ("promise",)) for each in found)
        return Loaded(_sound(data, [each.path for each in found], complete), tuple(problems), complete)
    return Loaded(_stated(file, data), tuple(problems))


def as_far_as_right(data: Mapping[str, object]) -> CriteriaFile | None:
    """Return what criteria say, with stand-ins for questions and keys that are wrong; `None` if that is no use."""
    file, wrong = _validated(dict(data))
    return file or _validated(_stood_in(data, [each.path for each in wrong]))[0]


def read_document(path: Path) -> Document:
    """Return a criteria.yaml or criteria.xlsx as plain data; raises ScorecardError where it is no such file."""
    return _as_read(path, shown(path), content_of_criteria(path))


@lru_cache(maxsize=2)  # one run asks for its criteria, and for the places in them, several times
def _as_read(path: Path, _shown: str, _content: bytes) -> Document:
    return read_criteria_workbook(path) if path.suffix.lower() in WORKBOOKS else read_yaml(path)


def read_remarks(path: Path, document: Document) -> Mapping[KeyPath, str]:
    """Return the remarks in a workbook, or the comments in a YAML file, by what they are about."""
    if isinstance(document, WorkbookDocument):
        return document.remarks
    lines = document.lines if isinstance(document, YamlDocument) else {}
    return comments_of(path.read_text(encoding="utf-8-sig"), lines)


def _validated(data: dict[str, Any]) -> tuple[CriteriaFile | None, list[Mistake]]:
    language = data.get("language", "en")
    try:
        known = language if language == spoken(str(language)) else None
        return CriteriaFile.model_validate(data, context={"language": known}), []
    except ValidationError as error:
        return None, list(mistakes(error, criteria_schema()))


def _stated(file: CriteriaFile, data: dict[str, Any]) -> Criteria:
    # The fingerprint changes with the data, but not with comments, layout and the order of keys.
    canonical = json.dumps(_as_sent(data), sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)
    return file.stated(lots_of(Entry((), data)), fingerprint=hashlib.sha256(canonical.encode()).hexdigest()[:12])


def _sound(data: dict[str, Any], wrong: Sequence[KeyPath], complete: bool) -> Criteria | None:
    """Return criteria with the KPIs and lots that are right, and with the questions where all of them are.

    `None` where not even the lots are known: every vendor would seem to be in one that does not exist.
    """
    if any("lots" in path for path in wrong):
        return None
    kpis = data["kpis"] if isinstance(data.get("kpis"), list) else []
    language = spoken(str(data.get("language", "en")))
    kept = {key: data[key] for key in ("lots", "promise", "criteria") if key in data and complete}
    kept |= {"lots": list(lots)} if (lots := lots_of(Entry((), data))) else {}
    if "criteria" not in kept:
        kept["criteria"] = [
            _NO_CRITERION | {"name": {language: "-"}, "questions": [_NO_QUESTION | {"text": {language: "-"}}]}
        ]
    named = {"schema": 1, "title": {language: "-"}, "language": language, "buyer": {"name": "-"}}
    sound = named | kept | {"kpis": [*_with_columns(kpis, wrong, language)]}
    file, _ = _validated(sound)
    return None if file is None else _stated(file, sound)


def _stood_in(data: Mapping[str, Any], wrong: Sequence[KeyPath]) -> dict[str, Any]:
    """Return data in which all is right, and right questions stand where they stood."""
    language = spoken(str(data.get("language", "en")))
    no_text = {language: "-"}

    def criterion(at: int, given: object) -> dict[str, Any]:
        inside = [path[2:] for path in wrong if path[:2] == ("criteria", at)]
        keys = {path[0] for path in inside if path}
        kept = {key: value for key, value in given.items() if key not in keys} if isinstance(given, dict) else {}
        asked = given.get("questions") if isinstance(given, dict) else None
        stand_ins = {path[1] for path in inside if len(path) > 1 and path[0] == "questions"}
        no_question = _NO_QUESTION | {"text": no_text}
        questions = [
            no_question if place in stand_ins else question
            for place, question in enumerate(asked if isinstance(asked, list) else ())
        ]
        return _NO_CRITERION | {"name": no_text} | kept | {"questions": questions or [no_question]}

    criteria = data.get("criteria")
    listed = [criterion(*entry) for entry in enumerate(criteria if isinstance(criteria, list) else ())]
    keys = {path[0] for path in wrong if path}
    kept = {key: value for key, value in data.items() if key not in keys}
    named = {"schema": 1, "title": no_text, "language": language, "buyer": {"name": "-"}}
    return named | kept | {"criteria": listed or [criterion(0, {})]}


def _with_columns(kpis: list[Any], wrong: Sequence[KeyPath], language: str | None) -> Iterator[dict[str, object]]:
    """Yield the KPIs whose columns are known: as they are, or without what is wrong in them."""
    for at, kpi in enumerate(kpis):
        keys = {path[2] if len(path) > 2 else "id" for path in wrong if path[:2] == ("kpis", at)}
        if not keys:
            yield kpi
        elif keys.isdisjoint(_OF_COLUMN):
            named = {"name": {language: "-"}, **_NO_KPI}
            yield named | {key: kpi[key] for key in _OF_COLUMN if key in kpi}


def _follows(found: Mistake, document: Document) -> bool:
    return isinstance(document, WorkbookDocument) and document.follows(found.message, found.path)


def _told_of_quotes(found: Mistake, data: object) -> Mistake:
    """Return a mistake with its cause where typographic quotation marks stand around the value."""
    value = data
    for key in found.path:
        inside = (isinstance(value, dict) and key in value) or (isinstance(value, list) and isinstance(key, int))
        value = value[key] if inside else None  # type: ignore[index]
    bare = quoted_otherwise(value)
    if bare is None:
        return found
    key = "mistake.quoted.hint" if isinstance(parse_number(bare), MisreadCode) else "mistake.quoted.hint.number"
    return mistake(found.path, "mistake.quoted", sentence(key, bare=bare), bare=bare)


def json_schema() -> str:
    """Return the JSON Schema (draft 2020-12) of criteria.yaml, for editors."""
    described = {"$schema": "https://json-schema.org/draft/2020-12/schema", **criteria_schema()}
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"


def _empty(value: object, path: KeyPath) -> Iterator[Mistake]:
    """Yield the keys after which nothing stands: left out is plain, left empty may be an accident."""
    if value is None and path:
        if are_hours(path[-1]):
            yield mistake(path, "mistake.hours_as_key")
        else:
            yield mistake(path, "mistake.nothing")
    inside = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for key, inner in inside:
        yield from _empty(inner, (*path, key))


def _as_sent(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data without what changes nothing of what vendors see or are worth."""

    def kept(question: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in question.items() if key not in ("contract", "same_meaning_as_sent")}

    def matters(question: dict[str, Any]) -> bool:
        return question["type"] != "record" or data.get("record") == "scored"

    asked = [
        {**criterion, "questions": list(map(kept, filter(matters, criterion["questions"])))}
        for criterion in data["criteria"]
    ]
    return {**{key: value for key, value in data.items() if key not in ("changes", "corrections")}, "criteria": asked}


if __name__ == "__main__":
    from scorecard.files.save import save

    save(Path("templates/criteria.schema.json"), json_schema().encode())
