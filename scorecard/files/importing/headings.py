"""What the headings of a questionnaire say that their columns are for."""

import re
from collections.abc import Mapping
from enum import StrEnum, auto
from functools import cache

from scorecard.files.importing.source import plain
from scorecard.words import words

_LONGEST_HEADING, _QUALIFIED = 4, 2
"""Words of a heading that says more than its word, and of one of questions."""
_CHARACTERS_OF_HEADING = 100


class ColumnRole(StrEnum):
    """What a column is for."""

    QUESTION = auto()
    REQUIREMENT = auto()
    CRITERION = auto()
    ANSWER = auto()
    NUMBER = auto()
    SECTION = auto()
    HELP = auto()
    REMARK = auto()
    UNIT = auto()


ASKED = (ColumnRole.QUESTION, ColumnRole.REQUIREMENT, ColumnRole.CRITERION)
"""What may head the questions: the first of them that stands in a row of headings does so rather than the others."""


def exact_role(heading: str) -> ColumnRole | None:
    """Return what a heading says that its column is for, where it says nothing else."""
    if len(heading) > _CHARACTERS_OF_HEADING:
        return None
    text = plain(heading)
    if role := _known_role(text):
        return role
    # "Frage / Question" says the same in two languages.
    said = {_known_role(part) for part in re.split(r"\s*[/|]\s*", text)}
    if said <= {*ASKED}:
        return next(role for role in ASKED if role in said)
    return said.pop() if len(said) == 1 else None


def heads_questions(heading: str) -> bool:
    """Return whether a heading says just that questions stand below it, whatever it calls them."""
    return exact_role(heading) in ASKED


def _known_role(text: str) -> ColumnRole | None:
    return next((role for role, known in _known().items() if text in known), None)


def role_of(heading: str) -> ColumnRole | None:
    """Return what a heading says that its column is for, perhaps with a few words beside."""
    if role := exact_role(heading):
        return role
    if len(heading) > _CHARACTERS_OF_HEADING:
        return None
    parts = re.split(r"[\s\-]+", plain(heading))
    if not 1 < len(parts) <= _LONGEST_HEADING:
        return None
    for role in (ColumnRole.NUMBER, ColumnRole.ANSWER, ColumnRole.REMARK, ColumnRole.HELP):
        if parts[-1] in _known()[role] or parts[0] in _known()[role] - {"no", "n"}:
            return role
    return next((role for role in ASKED if len(parts) <= _QUALIFIED and parts[-1] in _known()[role]), None)


def is_of_questions(heading: str) -> bool:
    """Return whether a heading may be that of questions, with a few words around, where one of answers is beside."""
    parts = plain(heading).split()
    known = frozenset[str]().union(*(_known()[role] for role in ASKED))
    return 1 < len(parts) <= _LONGEST_HEADING and (parts[-1] in known or parts[0] in known)


@cache
def _known() -> Mapping[ColumnRole, frozenset[str]]:
    return {role: frozenset(map(plain, words("en").spellings_everywhere(f"found_{role}"))) for role in ColumnRole}
