"""What a criteria.yaml means before anybody asks whether it is a good one."""

from datetime import date
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml


def read(folder: Path, text: str) -> dict[str, object]:
    """Return what a YAML text means."""
    path = folder / "criteria.yaml"
    path.write_text(text, encoding="utf-8")
    return dict(read_yaml(path).data)


@pytest.mark.parametrize("word", ["yes", "no", "on", "off", "Yes", "NO", "True", "y"])
def test_words_stay_words(tmp_path: Path, word: str) -> None:
    """An option called No, or a key called yes, stays the word that it is."""
    assert read(tmp_path, f"{word}: {word}") == {word: word}


@pytest.mark.parametrize("text", ["08:00", "1:30", "22:00", "010", "1_000", "0x1F", "0o17", "2027-02-30", "1,5"])
def test_nothing_turns_into_a_surprising_number(tmp_path: Path, text: str) -> None:
    """Times of day, leading zeros and odd notations stay text instead of becoming another number."""
    assert read(tmp_path, f"value: {text}") == {"value": text}


def test_plain_values_mean_what_they_say(tmp_path: Path) -> None:
    """Switches, numbers, dates and empty values are what they look like."""
    text = "a: true\nb: false\nc: 40\nd: -1.5\ne: 1e3\nf: 2027-02-26\ng:\nh: '40'\ni: .5"
    assert read(tmp_path, text) == {
        "a": True, "b": False, "c": 40, "d": -1.5, "e": 1000.0, "f": date(2027, 2, 26), "g": None, "h": "40", "i": 0.5,
    }  # fmt: skip


def test_numbers_as_keys_stay_as_written(tmp_path: Path) -> None:
    """The values in a map of points can be told apart as they were written."""
    assert read(tmp_path, "points: {4.00: 100, 9: 0}") == {"points": {"4.00": 100, "9": 0}}


def test_a_value_may_be_used_twice(tmp_path: Path) -> None:
    """An alias repeats a value, and costs no more than writing it out."""
    assert read(tmp_path, "a: &lots [Delivery]\nb: *lots") == {"a": ["Delivery"], "b": ["Delivery"]}


def test_every_key_knows_its_line(tmp_path: Path) -> None:
    """A message can point at the line and at the key, by the ids that the buyer gave."""
    path = tmp_path / "criteria.yaml"
    path.write_text("title: x\nkpis:\n  - id: cost\n    weight: 3\n  - weight: 4\n", encoding="utf-8")
    document = read_yaml(path)
    assert str(document.where(("kpis", 0, "weight"))).endswith("line 4 (kpis.cost.weight)")
    assert str(document.where(("kpis", 1, "weight"))).endswith("line 5 (kpis.2.weight)")
    assert str(document.where(("kpis", 0, "name"))).endswith("line 3 (kpis.cost.name)")


def test_a_byte_order_mark_is_no_content(tmp_path: Path) -> None:
    """A file that Windows Notepad saved reads like any other."""
    path = tmp_path / "criteria.yaml"
    path.write_bytes(b"\xef\xbb\xbfschema: 1\r\ntitle: x\r\n")
    assert read_yaml(path).data == {"schema": 1, "title": "x"}


def test_deep_brackets_are_a_problem_and_no_crash(tmp_path: Path) -> None:
    """A file of nothing but opening brackets is refused in words."""
    with pytest.raises(ScorecardError, match="too deeply"):
        read(tmp_path, "a: " + "[" * 5000)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    """Whoever runs the tool in the wrong folder is told so."""
    with pytest.raises(ScorecardError, match="there is no such file") as refused:
        read_yaml(tmp_path / "criteria.yaml")
    assert "scorecard init" in refused.value.problems[0].hint


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder with the name of the file is refused in words."""
    with pytest.raises(ScorecardError, match="cannot be read"):
        read_yaml(tmp_path)
