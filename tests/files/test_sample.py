"""The criteria with which a campaign begins, for each process and size and in each language."""

from itertools import pairwise, product
from pathlib import Path

import pytest

from scorecard.core.model.criteria import Criteria
from scorecard.files.criteria.load import load_criteria
from scorecard.files.sample import PROCESSES, SIZES, Sample, sample_criteria
from scorecard.files.shipped import COMPLETE, shipped
from scorecard.words import LANGUAGES

ONE_PROCESS = [process for process in PROCESSES if process != Sample.process]
LENGTH = {"full": 33, "short": 10, "none": 1}


def made(sample: Sample, folder: Path) -> Criteria:
    """Return the criteria that a sample's text states."""
    (folder / "criteria.yaml").write_text(sample_criteria(sample, shipped()), encoding="utf-8")
    return load_criteria(folder / "criteria.yaml")


def ids(criteria: Criteria) -> list[str]:
    """Return the ids of all questions."""
    return [question.id for criterion in criteria.criteria for question in criterion.questions]


def test_complete() -> None:
    """Without a choice but all languages, a campaign begins with the shipped criteria to the letter."""
    assert sample_criteria(COMPLETE, shipped()) == (shipped() / "criteria.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("process", "size"), list(product(PROCESSES, SIZES)))
def test_size(process: str, size: str, tmp_path: Path) -> None:
    """Each sample has as many questions as it says, ten or more over all five criteria, and a price among its KPIs."""
    criteria = made(Sample(size=size, process=process), tmp_path)
    assert len(ids(criteria)) == LENGTH[size]
    assert len(criteria.criteria) == (1 if size == "none" else 5)
    assert any(kpi.price for kpi in criteria.kpis)
    said = (tmp_path / "criteria.yaml").read_text(encoding="utf-8").splitlines()[1]
    assert f"{len(criteria.kpis)} KPIs" in said
    assert size == "none" or f"{LENGTH[size]} questions" in said


@pytest.mark.parametrize("process", ONE_PROCESS)
def test_process(process: str, tmp_path: Path) -> None:
    """A sample for one process has no lots, and asks what others do not, in the short form, too."""
    short = made(Sample(size="short", process=process), tmp_path)
    general = made(COMPLETE, tmp_path)
    assert not short.lots
    assert len(set(ids(short)) - set(ids(general))) >= 2
    assert set(ids(short)) < set(ids(made(Sample(process=process), tmp_path)))


@pytest.mark.parametrize(("process", "language"), list(product(PROCESSES, LANGUAGES)))
def test_one_language(process: str, language: str, tmp_path: Path) -> None:
    """In a sample of one language nothing that vendors see is in another one, and no text is named by its language."""
    criteria = made(Sample((language,), process=process), tmp_path)
    assert criteria.language == language
    text = (tmp_path / "criteria.yaml").read_text(encoding="utf-8")
    assert not [line for line in text.splitlines() if line.strip().startswith(tuple(f"{name}: " for name in LANGUAGES))]
    assert not [line for line in text.splitlines() if "{en:" in line and not line.startswith("#")]


@pytest.mark.parametrize(("process", "size"), list(product(PROCESSES, SIZES)))
def test_same_questions_in_every_language(process: str, size: str, tmp_path: Path) -> None:
    """Whoever asks in all languages has each question, its name and its help in each of them."""
    every = made(Sample(LANGUAGES, size, process), tmp_path)
    questions = [question for criterion in every.criteria for question in criterion.questions]
    for text in (text for question in questions for text in (question.text, question.help, question.name)):
        assert text is not None
        assert {language for language, _ in text.versions} == set(LANGUAGES)


def test_comments_and_layout_stay() -> None:
    """What is left out takes nothing else with it: the advice at the top, remarks beside keys, and empty lines."""
    short = sample_criteria(Sample(("de",), "short", "credit"), shipped()).splitlines()
    whole = (shipped() / "criteria.yaml").read_text(encoding="utf-8").splitlines()
    advice = [line for line in whole if line.startswith("#")]
    assert [line for line in short if line.startswith("#")][2:] == advice[2:]
    assert any("# vendors may ask until then" in line for line in short)
    assert short[short.index("kpis:") - 1] == ""
    assert not any(one == two == "" for one, two in pairwise(short))
