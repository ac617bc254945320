"""Questionnaires that an earlier version made and vendors filled in: what is out is read, answer for answer."""

import json
import shutil
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from scorecard.core.model.kinds import WEEKDAYS, Span
from scorecard.core.model.responses import Answer, DayHours, ItemAnswer, OfferedHours, Response, Value
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import read_key
from scorecard.forms.identity import is_genuine
from scorecard.forms.plan import plan
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.functional.terminal import NEEDS_A_LOOK, scorecard

KEPT = Path(__file__).parents[1] / "kept"
FILES = sorted(KEPT.glob("*/returned/*"))
LANGUAGES = {"de", "en", "es", "fr"}


def as_kept(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what the earlier version read, by file."""
    kept: dict[str, dict[str, Any]] = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    return kept


def ranked(path: Path, folder: Path) -> dict[str, Any]:
    """Rank a questionnaire alone, in a copy of its campaign, and return the result as data."""
    copy = Path(shutil.copytree(path.parents[1], folder / "campaign"))
    ran = scorecard("rank", f"returned/{path.name}", "--data", "ranking.json", cwd=copy)
    assert ran.code == NEEDS_A_LOOK, ran.told  # what was said of the others' answers counts for nothing
    data: dict[str, Any] = json.loads((copy / "ranking.json").read_text(encoding="utf-8"))
    return data


def as_data(answer: Answer) -> dict[str, Any]:
    """Return an answer as it was kept."""
    value = answer.value
    told = {"state": answer.state.value, "value": plain(value), "evidence": answer.evidence, "comment": answer.comment}
    parts = value.days if isinstance(value, OfferedHours) else value if isinstance(value, tuple) else ()
    comments = {part_of(part): part.comment for part in parts if part.comment}
    assert answer.where is not None
    place = {"stands in": f"{answer.where.sheet}, {answer.where.cell}"}
    return told | ({"comments": comments} if comments else {}) | place


def plain(value: Value | None) -> object:
    """Return a value as it was kept."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return {item.item: item.status and item.status.value for item in value}
        case OfferedHours():
            days = {part_of(day): None if day.spans is None else [*map(clock, day.spans)] for day in value.days}
            return {"timezone": value.timezone, "holidays": value.holidays, "days": days}
    return value


def part_of(part: ItemAnswer | DayHours) -> str:
    """Return the name of a part of an answer."""
    return part.item if isinstance(part, ItemAnswer) else f"{part.channel}/{WEEKDAYS[part.weekday]}"


def clock(span: Span) -> str:
    """Return hours as they were kept: what closes the day after does so after 24:00."""
    return "-".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in (span.opens, span.closes))


def by_the_clock(span: str) -> str:
    """Return hours that were kept as a clock shows them: 22:00-30:00 as 22:00-06:00."""
    opens, closes = span.split("-")
    return f"{opens}-{int(closes[:2]) - 24:02}{closes[2:]}" if closes > "24:00" else span


def in_ranking_json(value: object) -> object:
    """Return a value that was kept as ranking.json tells it: hours by channel, and as one text a day."""
    if not isinstance(value, dict) or "days" not in value:
        return value
    days: dict[str, dict[str, str | None]] = {}
    for day, spans in value["days"].items():
        channel, weekday = day.split("/")
        days.setdefault(channel, {})[weekday] = (
            None if spans is None else ", ".join(map(by_the_clock, spans)) or "closed"
        )
    return value | {"days": days}


def test_every_language_and_format_is_kept() -> None:
    """Questionnaires in every language were kept, and some that an office program saved in its own format."""
    told = [one for folder in {file.parents[1] for file in FILES} for one in as_kept(folder).values()]
    assert {one["language"] for one in told} == LANGUAGES
    assert {path.suffix for path in FILES} == {".xlsx", ".ods"}
    assert len(told) == len(FILES)


every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parents[1].name}-{path.name}")


@every_file
def test_every_answer_is_read_as_it_was(path: Path) -> None:
    """Whom it is from, its signature, each answer with evidence, comments and place, and what is asked back."""
    folder = path.parents[1]
    kept = as_kept(folder)[path.name]
    workbook = read_workbook(path.read_bytes())
    identity, signature = read_identity(workbook)
    assert identity is not None
    found = (identity.vendor, identity.name, identity.lot, identity.language, identity.campaign, identity.criteria)
    assert found == tuple(kept[key] for key in ("vendor", "name", "lot", "language", "campaign", "fingerprint"))
    key = read_key(folder)
    assert key is not None
    assert is_genuine(identity, signature, key)

    form = plan(load_criteria(folder / "criteria.yaml"), identity.lot, identity.language)
    response = Response(identity, path.name, "", *read_answers(workbook, form, path.name, words("en")), verified=True)
    told = {answer.question: as_data(answer) for answer in response.answers}
    assert list(told) == list(kept["answers"])
    for question, answer in kept["answers"].items():
        assert told[question] == answer, question
    asked_back = [(one.where.sheet, one.where.cell) for one in response.problems]
    assert asked_back == [(one["sheet"], one["cell"]) for one in kept["problems"]]


@every_file
def test_it_is_ranked_by_those_answers(path: Path, tmp_path: Path) -> None:
    """The ranking holds the same answers; what hangs on another answer is not applicable by then."""
    kept = as_kept(path.parents[1])[path.name]
    criteria = load_criteria(path.parents[1] / "criteria.yaml")
    hanging = {one.id for part in criteria.criteria for one in part.questions if one.only_if is not None}
    data = ranked(path, tmp_path)
    (lot,) = [lot for lot in data["lots"] if lot["lot"] == kept["lot"]]
    (vendor,) = [one for one in lot["vendors"] if one["vendor"] == kept["vendor"]]
    assert vendor["verified"]
    assert [file["state"] for file in data["files"]] == ["counted"]
    found = {answer["question"]: answer for answer in vendor["answers"]}
    assert found.keys() == kept["answers"].keys()
    for question, answer in kept["answers"].items():
        one = found[question]
        told = (one["evidence"] or "", one["comment"] or "", f"{one['sheet']}, {one['cell']}")
        assert told == (answer["evidence"], answer["comment"], answer["stands in"]), question
        if question in hanging and answer["state"] == "unanswered":
            assert one["state"] in ("not applicable", "unanswered")
        else:
            assert (one["state"], one["value"]) == (answer["state"], in_ranking_json(answer["value"])), question
