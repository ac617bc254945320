"""What was found in a questionnaire, as the data of criteria: with nothing in the place of what only a buyer knows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorecard.core.questions.understand import normalised
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.values import LONGEST_ID
from scorecard.files.importing.answers import FoundAnswer, Unsure
from scorecard.files.importing.found import FoundQuestion, FoundQuestionnaire
from scorecard.files.tables.compared import spelled_out
from scorecard.words import Words

_WORDS_OF_ID = 40
"""Characters of a text that its id takes."""


@dataclass(frozen=True)
class ImportedCriteria:
    """Criteria that are still to be completed: points, weights and the buyer are missing."""

    data: Mapping[str, object]
    remarks: Mapping[KeyPath, str]


def imported(found: FoundQuestionnaire, say: Words) -> ImportedCriteria:
    """Return what was found as criteria, with a remark at each question: where it stood, and what to look at."""
    remarks: dict[KeyPath, str] = {}
    data: dict[str, object] = {"schema": 1}
    if found.title:
        sheet, cell = found.title_at
        data["title"] = found.title
        remarks["title",] = f"{say('importing.look')} {say('importing.from', sheet=sheet, cell=cell)}"
    if found.language is not None:
        data["language"] = found.language
        remarks["language",] = f"{say('importing.look')} {say('importing.language')}"
    sections: dict[str, list[FoundQuestion]] = {}
    names: dict[str, str] = {}
    for question in found.questions:
        section = " ".join(question.section.split())
        names.setdefault(normalised(section), section)
        sections.setdefault(normalised(section), []).append(question)
    taken: set[str] = set()
    question_ids: set[str] = set()
    criteria: list[dict[str, object]] = []
    for section, questions in sections.items():
        entries: list[dict[str, object]] = []
        for question in questions:
            remarks["criteria", len(criteria), "questions", len(entries)] = _remark(question, say)
            entries.append(_question(question, question_ids))
        criteria.append({"id": _identifier(names[section], taken, "c"), "name": names[section], "questions": entries})
    return ImportedCriteria(data | {"criteria": criteria}, remarks)


def _question(question: FoundQuestion, taken: set[str]) -> dict[str, object]:
    answer = question.answer
    entry: dict[str, object] = {
        "id": _identifier(question.number or question.text, taken, "q"),
        "type": answer.type,
        "text": question.text,
    }
    if question.help:
        entry["help"] = question.help
    if answer.not_applicable:
        entry["not_applicable"] = True
    return entry | _of_type(answer)


def _of_type(answer: FoundAnswer) -> dict[str, object]:
    if answer.type in ("choice", "multi", "checklist"):
        taken: set[str] = set()
        lines = [{"id": _identifier(option, taken, "o"), "text": option} for option in answer.options]
        return {"items" if answer.type == "checklist" else "options": lines}
    if answer.type == "scale":
        return {"steps": answer.steps}
    return {"unit": answer.unit} if answer.unit else {}


def _remark(question: FoundQuestion, say: Words) -> str:
    place = say("importing.from", sheet=question.sheet, cell=question.cell)
    if not question.doubts:
        return place
    return " ".join([say("importing.look"), *_told(question.doubts, say), place])


def _told(doubts: Sequence[Unsure], say: Words) -> Iterable[str]:
    return [say(f"importing.doubt.{doubt}") for doubt in dict.fromkeys(doubts)]


def _identifier(text: str, taken: set[str], begin: str) -> str:
    """Return an id made from a number or a text that no other has, and add it to those that are taken."""
    words = re.sub(r"[^a-z0-9]+", "_", spelled_out(text)).strip("_")
    if len(words) > _WORDS_OF_ID:
        words = words[: _WORDS_OF_ID + 1].rpartition("_")[0] or words[:_WORDS_OF_ID]
    name = words if words[:1].isalpha() else f"{begin}_{words}".strip("_")
    found, count = name, 1
    while found in taken:
        count += 1
        found = f"{name[: LONGEST_ID - 5]}_{count}"
    taken.add(found)
    return found
