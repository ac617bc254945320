"""A demo campaign for the tests that begin with one: made once, and copied for each."""

import shutil
from pathlib import Path

import pytest

from tests.functional.terminal import ALL_WELL, Ran, scorecard


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """Run `scorecard demo` in an empty folder; returns the folder that it made, and what it printed."""
    folder = tmp_path_factory.mktemp("made")
    ran = scorecard("demo", cwd=folder)
    assert ran.code == ALL_WELL, ran.told
    return folder / "demo", ran


@pytest.fixture
def demo(made_demo: tuple[Path, Ran], tmp_path: Path) -> Path:
    """Return a copy of the demo campaign that a test may do anything with."""
    return Path(shutil.copytree(made_demo[0], tmp_path / "demo"))


@pytest.fixture
def campaign(demo: Path) -> Path:
    """Return a demo campaign to which only Kestrel and Boreal have answered; it has no ranking yet.

    Only what these two answered was reviewed.

    All its KPIs are there, so that `check` and `rank` end with 0.
    """
    for path in (demo / "returned").iterdir():
        if path.stem not in ("kestrel", "boreal"):
            path.unlink()
    rows = (demo / "reviews.csv").read_text(encoding="utf-8-sig").splitlines()
    kept = [row for row in rows if row.startswith(("vendor,", "kestrel,", "boreal,"))]
    (demo / "reviews.csv").write_text("\n".join(kept), encoding="utf-8")
    # Where nothing came back of corrections, none was asked for either.
    for path in (demo / "sent" / "corrections").iterdir():
        path.unlink()
    (demo / "ranking.xlsx").unlink()
    (demo / "ranking.json").unlink()
    kpis = (demo / "kpis.csv").read_text(encoding="utf-8-sig")
    (demo / "kpis.csv").write_text(kpis.replace("quillpay,,,,2.1,,", "quillpay,,,,2.1,11,"), encoding="utf-8")
    return demo
