"""Criteria written as YAML are nice to read, and mean what they meant."""

from pathlib import Path
from typing import Any

import pytest

from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml
from scorecard.files.criteria.yaml_file.write import criteria_yaml

LONG = "A sentence that goes on and on, with a colon: and more words than any line of a file should hold at once, ever."


def written(data: dict[str, Any], remarks: dict[tuple[str | int, ...], str] | None = None) -> str:
    """Return data as a file has them."""
    return criteria_yaml(data, remarks or {}).decode()


def test_entries_are_blocks_and_small_maps_are_short() -> None:
    """An entry stands in lines of its own, and what is small in one."""
    option = {"id": "a", "text": "Yes, we do", "points": 100}
    question = {"id": "how", "type": "choice", "points": {"4.00": 100, "9": 0}, "options": [option]}
    data = {"buyer": {"name": "Halvern Home"}, "criteria": [{"id": "service", "questions": [question]}]}
    assert written(data) == (
        "buyer: {name: Halvern Home}\n"
        "criteria:\n"
        "  - id: service\n"
        "    questions:\n"
        "      - id: how\n"
        "        type: choice\n"
        "        points: {4.00: 100, 9: 0}\n"
        '        options: [{id: a, text: "Yes, we do", points: 100}]\n'
    )


def test_long_texts_are_folded() -> None:
    """A text that is longer than a line is several lines, of which none is too long."""
    text = written({"cover": f"{LONG} {LONG}"})
    assert text.startswith("cover: >-\n  A sentence")
    assert max(map(len, text.splitlines())) <= 120


def test_remarks_stand_above_what_they_are_about() -> None:
    """A remark is a comment, as many lines as it has."""
    data = {"title": "x", "kpis": [{"id": "cost"}]}
    text = written(data, {("title",): "one\ntwo", ("kpis", 0): "ours"})
    assert text == "# one\n# two\ntitle: x\nkpis:\n  # ours\n  - id: cost\n"


@pytest.mark.parametrize(
    "value",
    [
        *("yes", "null", "~", "true", "12", "4.0", "2027-01-01", "", " x ", "a: b", "a #b", "- a", "'a'", '"a"', "[a]"),
        *(
            "{a",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "a\n",
            "a\nb",
            "a\n\nb ",
            "\ta",
            "a  b " * 40,
            LONG,
            LONG + "\n",
        ),
        *(
            "a\u2028b",
            "a\x85b",
            "\ufeffa",
            "a\u00a0b",
            "\u00a0a",
            "é",
            "日本",
            "😀",
            "\\",
            "a\\nb",
            "a,b",
            "1,5",
            "a:b",
            "x" * 300,
        ),
        *(
            0,
            -1,
            1.5,
            1e-07,
            1e300,
            60.0,
            True,
            False,
            [],
            {},
            ["a", "b, c"],
            [["a"], {"b": []}],
            {"a": {"b": {"c": "d: e"}}},
        ),
    ],
)
def test_everything_means_what_it_meant(value: object, tmp_path: Path) -> None:
    """Whatever a text looks like, it is read again as the same text, and a number as the same number."""
    path = tmp_path / "criteria.yaml"
    data = {"key": value, "entries": [value, {"text": value}], "kpis": [{"text": value, "more": {"deep": value}}]}
    path.write_bytes(criteria_yaml(data, {}))
    assert read_yaml(path).data == data
    assert read_yaml(path).problems == ()
