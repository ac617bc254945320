"""What cells of criteria.xlsx name elsewhere, by ids as they stand there: capitals make no difference."""

from collections.abc import Callable, Collection, Mapping

from scorecard.core.model.differences import DECLARED_KEYS
from scorecard.files.criteria.workbook.cells import yes_or_no
from scorecard.files.criteria.workbook.names import known_settings, said
from scorecard.files.tables.compared import id_meant, question_meant
from scorecard.words import Words

Data = Mapping[str, object]
Answer = Callable[[object, Data], object]
"""Returns how an answer to a question is to stand."""


def as_written(question: Data, asked: Mapping[str, Data]) -> dict[str, object]:
    """Return a question that names others and answers by ids as they stand, yes and no in English."""
    return _with_answers(question, asked, _meant)


def as_said(question: Data, asked: Mapping[str, Data], say: Words) -> dict[str, object]:
    """Return a question with yes and no, where they are answers, in the words of a workbook."""

    def worded(answer: object, question: Data) -> object:
        is_word = question.get("type") == "yes_no" and answer in ("yes", "no")
        return said(str(answer), say) if is_word else answer

    return _with_answers(question, asked, worded)


def _with_answers(question: Data, asked: Mapping[str, Data], answer: Answer) -> dict[str, object]:
    """Return a question with its own answers, and those to others that it names, as `answer` returns them."""

    def of_others(named: object) -> object:
        if not isinstance(named, dict):
            return named
        ids = {id_meant(name, asked): value for name, value in named.items()}
        return {name: answer(value, asked[name]) if name in asked else value for name, value in ids.items()}

    changed = dict(question)
    if "only_if" in question:
        changed["only_if"] = of_others(question["only_if"])
    for key in ("contradicts", "points"):
        if isinstance(named := question.get(key), dict):
            changed[key] = {answer(own, question): of_others(others) for own, others in named.items()}
    check = question.get("check")
    if isinstance(check, dict) and isinstance(options := check.get("options"), list):
        changed["check"] = check | {"options": [answer(own, question) for own in options]}
    return changed


def as_declared(named: object, known: Mapping[str, Data]) -> object:
    """Return what was changed by ids as they stand, and a setting by its key: it may be called as on its sheet.

    Each of the known criteria, questions and KPIs may be called by its name or its text, too.
    """
    called = {name: _texts(entry) for name, entry in known.items()}
    return (
        [_declared(question_meant(name, called, known), known) if isinstance(name, str) else name for name in named]
        if isinstance(named, list)
        else named
    )


def _declared(name: str, ids: Collection[str]) -> str:
    meant, setting = id_meant(name, ids), known_settings().find(name)
    is_setting = meant not in ids and setting is not None and setting.path[0] in DECLARED_KEYS
    return setting.path[0] if setting is not None and is_setting else meant


def _texts(entry: Data) -> list[str]:
    """Return what an entry is called, in all its languages."""
    found = (entry.get(key) for key in ("name", "text"))
    return [str(text) for part in found if part for text in (part.values() if isinstance(part, dict) else [part])]


def _meant(answer: object, question: Data) -> object:
    if not isinstance(answer, str):
        return answer
    options = question.get("options")
    options = options if isinstance(options, list) else []
    known = ["yes", "no"] if question.get("type") == "yes_no" else [str(each.get("id")) for each in options]
    meant, word = id_meant(answer, known), yes_or_no(answer)
    return word if meant not in known and word in known else meant
