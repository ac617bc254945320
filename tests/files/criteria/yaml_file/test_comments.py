"""Comments are known by what they are about."""

from pathlib import Path

from scorecard.files.criteria.yaml_file.comments import comments_of
from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml

TEXT = """\
# yaml-language-server: $schema=templates/criteria.schema.json
# Our tender
#
# - second draft
schema: 1
title: "Parcels # 1"   # new every year
cover: >
  Answer all. # no comment
  Thank you.
# of the buyer
buyer: {name: Halvern Home} # as registered
brand: a text in
  two lines # after it
url: https://halvern.example/#top
kpis:
  # the price
  - id: cost      # as in SAP
    weight: 3     # agreed
  - {id: fee, weight: 1}   # small
# the end
"""


def comments(tmp_path: Path, text: str) -> dict[tuple[str | int, ...], str]:
    """Return the comments of a text."""
    path = tmp_path / "criteria.yaml"
    path.write_text(text, encoding="utf-8")
    return comments_of(text, read_yaml(path).lines)


def test_comments(tmp_path: Path) -> None:
    """A comment belongs to the key in its line, or else to the next one; number signs in texts begin none."""
    assert comments(tmp_path, TEXT) == {
        ("schema",): "Our tender\n\n- second draft",
        ("title",): "new every year",
        ("buyer",): "of the buyer\nas registered",
        ("brand",): "after it",
        ("kpis", 0): "the price\nas in SAP",
        ("kpis", 0, "weight"): "agreed",
        ("kpis", 1): "small\nthe end",
    }


def test_without_comments(tmp_path: Path) -> None:
    """A file without any has none."""
    assert comments(tmp_path, "schema: 1\n") == {}
