"""Costly files beside good questionnaires: what costs too much is told, and what is genuine is read whole."""

import json
import sys
from pathlib import Path

import pytest

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.readers.pool import pool
from scorecard.campaign.returns.readers.workers import HERE, Workers
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned, look_at
from scorecard.core.model.responses import FileState
from scorecard.files.criteria.load import load_criteria
from scorecard.files.tables.vendors import load_vendors
from tests.builders.costly import archive, costly_files
from tests.functional.terminal import NEEDS_A_LOOK, environment, scorecard
from tests.intake.mails import mail
from tests.intake.packages import workbook
from tests.memory import measured

MOST_MEGABYTES = 300


def returned(campaign: Path, workers: Workers, *names: str) -> Returned:
    """Read some of the files that came back."""
    found = Campaign(campaign)
    criteria = load_criteria(found.criteria)
    reception = Reception(criteria, load_vendors(found.vendors, criteria), found)
    return look_at([found.returned / name for name in names], reception, lambda _done, _all: None, workers)


def refused(found: Returned) -> list[str]:
    """Return why files were refused, in their order."""
    return [file.problem.message for file in found.files if file.state is FileState.REFUSED and file.problem]


@pytest.mark.parametrize("form", ["zip", "eml"])
def test_many_genuine_questionnaires_together(demo: Path, form: str) -> None:
    """Of twenty genuine questionnaires in one archive or mail, each is read."""
    genuine = [path.read_bytes() for path in sorted((demo / "returned").glob("*.xlsx"))]
    contents = (genuine * 3)[:20]
    files = {f"{number}.xlsx": content for number, content in enumerate(contents)}
    together = archive(contents) if form == "zip" else mail(files.items()).as_bytes()
    (demo / "returned" / f"all.{form}").write_bytes(together)
    found = returned(demo, HERE, f"all.{form}")
    assert len(found.files) == 20
    assert refused(found) == []
    assert len(found.counted) == len(genuine)


@pytest.mark.parametrize("name", ["20 with 20,000 stray cells", "100 of one vendor"])
def test_archives_without_end(campaign: Path, name: str) -> None:
    """An archive of costly files is read until it has cost enough, whoever reads it; the others stay as they were."""
    good = returned(campaign, HERE, "boreal.xlsx")
    content = (campaign / "returned" / "kestrel.xlsx").read_bytes()
    (campaign / "returned" / "many.zip").write_bytes(costly_files(content)[f"archive: {name}"]())
    found = returned(campaign, HERE, "boreal.xlsx", "many.zip")
    why = refused(found)
    assert len(why) > len(found.files) / 2
    assert {*why} == {
        "What comes before it in the same mail or compressed folder took too much work; it was not looked at."
    }
    assert found.counted["boreal"] == good.counted["boreal"]
    assert "kestrel" in found.counted
    assert returned(campaign, pool(2), "boreal.xlsx", "many.zip").files == found.files


def test_tables_beside_a_questionnaire(campaign: Path) -> None:
    """Two large tables that came first in the mail do not keep a questionnaire from being read."""
    content = (campaign / "returned" / "kestrel.xlsx").read_bytes()
    table = workbook("<row><c><v>1.5</v></c></row>" * 20_000)
    sent = mail([("service.xlsx", table), ("costs.xlsx", table), ("kestrel.xlsx", content)])
    (campaign / "returned" / "mail.eml").write_bytes(sent.as_bytes())
    found = returned(campaign, HERE, "mail.eml")
    assert ["not one of our questionnaires" in why for why in refused(found)] == [True, True]
    assert "kestrel" in found.counted


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no memory of children")
@pytest.mark.parametrize("name", ["60,000 stray cells", "590,000 cells", "endless ligatures"])
def test_costly_questionnaires(campaign: Path, name: str) -> None:
    """A questionnaire filled without end is refused in one sentence and fills no memory; others keep their points."""
    alone = scorecard("rank", "returned/boreal.xlsx", "--data", "-", cwd=campaign)
    path = campaign / "returned" / "kestrel.xlsx"
    path.write_bytes(costly_files(path.read_bytes())[name]())
    command = [sys.executable, "-m", "scorecard", "rank", "--data", "all.json"]
    ran = measured(command, campaign, environment(), campaign / "notes.txt")
    assert ran.code == NEEDS_A_LOOK
    assert "kestrel.xlsx: The" in ran.err
    assert ran.megabytes < MOST_MEGABYTES
    lots = json.loads((campaign / "all.json").read_text(encoding="utf-8"))["lots"]
    assert lots == json.loads(alone.out)["lots"]
