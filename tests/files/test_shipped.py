"""What a campaign begins with."""

from pathlib import Path

from scorecard.files.criteria.load import load_criteria
from scorecard.files.shipped import copy_shipped, shipped


def test_shipped() -> None:
    """The criteria and the templates are where the tool looks for them."""
    assert (shipped() / "criteria.yaml").is_file()
    assert (shipped() / "templates").is_dir()


def test_copy(tmp_path: Path) -> None:
    """A new campaign folder has criteria that load, and the schema for editors beside them."""
    copied = copy_shipped(tmp_path / "tender")
    assert copied.kept == ()
    assert {"criteria.yaml", "templates/criteria.schema.json"} <= set(copied.written)
    assert load_criteria(tmp_path / "tender" / "criteria.yaml").lots


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """What the buyer has already is kept, and said to be."""
    (tmp_path / "criteria.yaml").write_text("mine", encoding="utf-8")
    copied = copy_shipped(tmp_path)
    assert copied.kept == ("criteria.yaml",)
    assert (tmp_path / "criteria.yaml").read_text(encoding="utf-8") == "mine"
    assert copy_shipped(tmp_path).written == ()
