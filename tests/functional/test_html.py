"""`scorecard rank --html`: the page beside the workbook, saved and guarded like any other result."""

from pathlib import Path

from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard

MOMENT = {"SOURCE_DATE_EPOCH": "1800000000"}


def test_page_beside_the_workbook(campaign: Path) -> None:
    """The page is written where it was asked for, that is said, and the same moment gives the same bytes."""
    ran = scorecard("rank", "--html", "ranking.html", cwd=campaign, env=MOMENT)
    assert ran.code == ALL_WELL
    assert "The ranking is in ranking.xlsx. For phones and mail it is in ranking.html." in ran.told
    first = (campaign / "ranking.html").read_bytes()
    assert b"15 January 2027" in first
    assert scorecard("rank", "--html", "ranking.html", cwd=campaign, env=MOMENT).code == ALL_WELL
    assert (campaign / "ranking.html").read_bytes() == first


def test_page_only_where_it_is_asked_for(campaign: Path) -> None:
    """Without the option there is no page, so that none is mailed by mistake."""
    scorecard("rank", cwd=campaign)
    assert not (campaign / "ranking.html").exists()


def test_strict_writes_no_page_either(demo: Path) -> None:
    """Where something needs a look, `--strict` writes neither workbook nor page; without it, both, with exit code 3."""
    (demo / "ranking.xlsx").unlink()
    ran = scorecard("rank", "--strict", "--html", "ranking.html", cwd=demo)
    assert ran.code == NOTHING_WRITTEN
    assert not (demo / "ranking.html").exists()
    assert scorecard("rank", "--html", "ranking.html", cwd=demo).code == NEEDS_A_LOOK
    assert (demo / "ranking.html").exists()
    assert (demo / "ranking.xlsx").exists()


def test_one_file_cannot_be_both(campaign: Path) -> None:
    """A page that would replace the workbook is refused, and nothing is written."""
    ran = scorecard("rank", "--html", "ranking.xlsx", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "ranking.xlsx: The result would replace this file." in ran.told
    assert "(-o, --data, --html)" in ran.told
    assert not (campaign / "ranking.xlsx").exists()
