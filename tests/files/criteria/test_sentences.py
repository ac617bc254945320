"""Tests of what is said of a mistake in criteria, in the language of the campaign and in the terms of its file."""

from pathlib import Path

import pytest

from scorecard.errors import Problem
from scorecard.files.criteria.load import look_into
from scorecard.files.criteria.sentences import all_of, one_of, sentence
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml
from scorecard.words import LANGUAGES, words
from tests.builders.questionnaires import MADE_ON
from tests.files.criteria.test_load import ERRORS
from tests.files.criteria.workbook import test_twins

OTHERS = [language for language in LANGUAGES if language != "en"]
MISTAKES = [path for path in sorted(ERRORS.glob("*.yaml")) if b"language:" not in path.read_bytes()]
TWINS = [path for path in MISTAKES if path.stem in test_twins.TWINS]


def left_open(problem: Problem) -> set[str]:
    """Return the signs of what should have been said in other terms."""
    return set("‹›|⟦⟧") & set(problem.message + problem.hint)


@pytest.mark.parametrize("language", OTHERS)
def test_told_in_the_language_of_the_campaign(language: str, tmp_path: Path) -> None:
    """Whoever works in another language than English is told of each mistake in it, and nothing stays open."""
    told = 0
    for path in MISTAKES[OTHERS.index(language) :: len(OTHERS)]:
        text = path.read_bytes().decode(errors="replace")
        file = tmp_path / path.name
        file.write_text(f"{text.rstrip()}\nlanguage: {language}\n", encoding="utf-8")
        problems = look_into(file).problems
        told += sum(problem.language == language for problem in problems)
        assert not any(map(left_open, problems)), path.name
    assert told > 40


@pytest.mark.parametrize("language", OTHERS)
def test_told_of_a_workbook_in_its_language(language: str, tmp_path: Path) -> None:
    """What is wrong in a workbook is told with what its own sheets, columns and lists are called."""
    told = 0
    for path in TWINS[OTHERS.index(language) :: 3 * len(OTHERS)]:
        file = tmp_path / f"{path.stem}.xlsx"
        file.write_bytes(criteria_workbook({**read_yaml(path).data, "language": language}, {}, MADE_ON))
        problems = look_into(file).problems
        told += len(problems)
        assert {problem.language for problem in problems} <= {language}, path.name
        assert not any(map(left_open, problems)), path.name
    assert told > 5


def test_names_in_a_sentence() -> None:
    """What may be written is listed as the language lists it, in its quotation marks."""
    hint = sentence("disagreement.its_answers", known=one_of(["a", "b", "c"]))
    assert str(hint) == 'Its answers are "a", "b" or "c"'
    assert "„a“, „b“ oder „c“" in hint.said(words("de"))
    days = sentence("disagreement.no_hours", days=all_of(["mon", "tue", "sun"]))
    assert str(days) == "no hours are said for mon, tue and sun"
    assert "mon, tue et sun" in days.said(words("fr"))
