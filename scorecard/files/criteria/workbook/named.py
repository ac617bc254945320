"""What cells of criteria.xlsx name elsewhere, by ids as they stand there: capitals make no difference."""

from collections.abc import Collection, Mapping

from scorecard.core.model.differences import DECLARED_KEYS
from scorecard.files.criteria.workbook.names import known_settings
from scorecard.files.tables.compared import id_meant

Data = Mapping[str, object]


def as_written(named: object, question: Data | None, asked: Mapping[str, Data]) -> object:
    """Return questions with an answer of each, or the answers of a `question` with such maps, by ids as they stand."""
    if not isinstance(named, dict):
        return named
    if question is not None:
        return {_answer(answer, question): as_written(others, None, asked) for answer, others in named.items()}
    ids = {id_meant(name, asked): answer for name, answer in named.items()}
    return {name: _answer(answer, asked[name]) if name in asked else answer for name, answer in ids.items()}


def as_declared(named: object, ids: Collection[str]) -> object:
    """Return what was changed by ids as they stand, and a setting by its key: it may be called as on its sheet."""
    return (
        [_declared(name, ids) if isinstance(name, str) else name for name in named]
        if isinstance(named, list)
        else named
    )


def _declared(name: str, ids: Collection[str]) -> str:
    meant, setting = id_meant(name, ids), known_settings().find(name)
    is_setting = meant not in ids and setting is not None and setting.path[0] in DECLARED_KEYS
    return setting.path[0] if setting is not None and is_setting else meant


def _answer(answer: object, question: Data) -> object:
    options = question.get("options")
    known = (
        [str(option.get("id")) for option in options if isinstance(option, dict)] if isinstance(options, list) else []
    )
    return id_meant(answer, known) if isinstance(answer, str) else answer
