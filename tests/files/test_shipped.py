"""What a campaign begins with."""

from datetime import date
from pathlib import Path

from scorecard.files.criteria.load import load_criteria
from scorecard.files.shipped import COMPLETE, copy_missing, shipped, shipped_files

TODAY = date(2031, 12, 1)


def test_shipped() -> None:
    """The criteria and the templates are where the tool looks for them."""
    assert (shipped() / "criteria.yaml").is_file()
    assert (shipped() / "templates").is_dir()


def test_copy(tmp_path: Path) -> None:
    """A new campaign folder has criteria that load, and the schema for editors beside them."""
    copied = copy_missing(tmp_path / "tender", shipped_files(TODAY, COMPLETE))
    assert copied.kept == ()
    assert {"criteria.yaml", "templates/criteria.schema.json"} <= set(copied.written)
    assert load_criteria(tmp_path / "tender" / "criteria.yaml").lots


def test_dates(tmp_path: Path) -> None:
    """A new campaign's deadline lies 60 days ahead, whenever it is made, and what hangs on it fits."""
    copy_missing(tmp_path, shipped_files(TODAY, COMPLETE))
    criteria = load_criteria(tmp_path / "criteria.yaml")
    due = None if criteria.deadline is None else criteria.deadline.day
    days = (criteria.questions_until, due, criteria.names_kept_until)
    assert days == (date(2032, 1, 16), date(2032, 1, 30), date(2033, 12, 31))
    assert "# vendors may ask until then" in (tmp_path / "criteria.yaml").read_text(encoding="utf-8")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """What the buyer has already is kept, and said to be."""
    (tmp_path / "criteria.yaml").write_text("mine", encoding="utf-8")
    copied = copy_missing(tmp_path, shipped_files(TODAY, COMPLETE))
    assert copied.kept == ("criteria.yaml",)
    assert (tmp_path / "criteria.yaml").read_text(encoding="utf-8") == "mine"
    assert copy_missing(tmp_path, shipped_files(TODAY, COMPLETE)).written == ()
