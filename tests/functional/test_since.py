"""A campaign held against the last one: what became of each vendor since."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard
from tests.functional.test_changed_criteria import REWORDED, declare, edit, on_sheet
from tests.functional.test_record import with_books

CLARIFIED = """\
vendor,question,value,source,by,date
kestrel,ownership,The customer is asked to try again later,telephone,Ann,2027-03-01
kestrel,first_contact,61,telephone,Ann,2027-03-01
"""


@pytest.fixture
def last(campaign: Path, tmp_path: Path) -> Path:
    """Return the folder of the last campaign, in which the same was asked and answered."""
    return Path(shutil.copytree(campaign, tmp_path / "last"))


def held_against(last: Path, campaign: Path, *options: str) -> Ran:
    """Rank a campaign beside the last one, with the data in ranking.json."""
    return scorecard("rank", "--data", "ranking.json", "--since", last, *options, cwd=campaign)


def since(campaign: Path) -> dict[str, Any]:
    """Return what the data say of the time since."""
    data: dict[str, Any] = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))["since"]
    return data


def of(campaign: Path, vendor: str) -> dict[str, Any]:
    """Return what became of a vendor."""
    return next(each for each in since(campaign)["vendors"] if each["vendor"] == vendor)


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return all that lies in a folder, and when it was written."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_what_became_of_a_vendor(last: Path, campaign: Path) -> None:
    """Total, criteria and record have their change, changed answers are named, and the last folder stays as it was."""
    with_books(last)
    with_books(campaign)
    (campaign / "clarifications.csv").write_text(CLARIFIED, encoding="utf-8")
    feedback = (campaign / "feedback.csv").read_text(encoding="utf-8")
    (campaign / "feedback.csv").write_text(feedback.replace(",12,8", ",6,8"), encoding="utf-8")
    scorecard("rank", "--data", "ranking.json", cwd=last)
    alone = json.loads((last / "ranking.json").read_text(encoding="utf-8"))
    before = contents(last)
    ran = held_against(last, campaign, "--html", "ranking.html")
    assert ran.code == ALL_WELL, ran.told
    assert contents(last) == before
    told = of(campaign, "kestrel")
    (then,) = (each for lot in alone["lots"] for each in lot["vendors"] if each["vendor"] == "kestrel")
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    (now,) = (each for lot in data["lots"] for each in lot["vendors"] if each["vendor"] == "kestrel")
    assert (told["total"]["before"], told["total"]["after"]) == (then["total"], now["total"])
    assert told["total"]["change"] == now["total"] - then["total"] < 0
    assert [each["change"] for each in told["criteria"]][2:] == [0, 0, 0]
    assert [each["question"] for each in told["answers"]] == ["ownership", "first_contact"]
    assert (told["answers"][1]["before"]["value"], told["answers"][1]["after"]["value"]) == (76, 61)
    assert told["record"][0]["change"] < 0
    record = told["record"][0]["after"]
    assert record["low"] < record["value"] < record["high"]
    summary, sheet = on_sheet(campaign, "Summary"), on_sheet(campaign, "Kestrel Doorstep")
    totals = f"Kestrel Doorstep {then['total']:.0f}, now {now['total']:.0f}"
    assert totals in summary
    assert totals in (campaign / "ranking.html").read_text(encoding="utf-8")
    assert f"Total  {then['total']:.1f}, now {now['total']:.1f} ({now['total'] - then['total']:+.1f})" in sheet
    assert "“76 %”, now “61 %”" in sheet


def test_what_means_something_else_is_not_compared(last: Path, campaign: Path) -> None:
    """A question that was reworded is named; its criterion and the total are called not comparable."""
    edit(campaign, *REWORDED)
    declare(campaign, "other_company", "discretion")
    assert held_against(last, campaign).code == NEEDS_A_LOOK
    told = of(campaign, "kestrel")
    assert told["other_meaning"] == ["other_company", "discretion"]
    assert (told["answers"], told["total"]["change"]) == ([], None)
    assert [each["comparable"] for each in told["criteria"]] == [False, False, True, True, True]
    assert {each["subject"] for each in since(campaign)["differences"]} == {"other_company", "discretion"}
    assert "(not comparable)" in on_sheet(campaign, "Kestrel Doorstep")


def test_the_last_campaign_is_ranked_by_its_own_criteria(last: Path, campaign: Path) -> None:
    """Other weights then give the total then that its own ranking had."""
    edit(last, ("\nalignment_share: 60", "\nalignment_share: 30"))
    declare(last, "alignment_share")
    scorecard("rank", "--data", "ranking.json", cwd=last)
    lots = json.loads((last / "ranking.json").read_text(encoding="utf-8"))["lots"]
    own = {each["vendor"]: each["total"] for lot in lots for each in lot["vendors"]}
    assert held_against(last, campaign).code == ALL_WELL
    told = {each["vendor"]: each["total"] for each in since(campaign)["vendors"]}
    assert {name: total["before"] for name, total in told.items()} == own
    assert not told["kestrel"]["comparable"]


def test_who_is_new_gone_or_another_company(last: Path, campaign: Path) -> None:
    """Vendors of one campaign alone are named, and an id that another company had is told and not compared."""
    for folder, was, becomes in ((last, "pennyparcel", "parcelpenny"), (last, "Tallow & Finch", "Tallow Group")):
        path = folder / "vendors.csv"
        path.write_text(path.read_text(encoding="utf-8-sig").replace(was, becomes), encoding="utf-8")
        for table in (*folder.glob("kpis*.csv"), *folder.glob("reviews.csv")):
            table.write_text(table.read_text(encoding="utf-8-sig").replace(was, becomes), encoding="utf-8")
    held_against(last, campaign)
    told = since(campaign)
    assert (told["added"], told["gone"]) == (["pennyparcel"], ["parcelpenny"])
    assert (of(campaign, "tallow")["name_before"], of(campaign, "tallow")["total"]) == ("Tallow Group", None)
    assert "Tallow & Finch is not compared" in on_sheet(campaign, "Summary")


def test_it_is_told_in_the_language_of_the_campaign(last: Path, campaign: Path) -> None:
    """A German campaign says it in German, mistakes with the folder included."""
    edit(campaign, ("\nlanguage: en", "\nlanguage: de"))
    assert held_against(last, campaign).code == ALL_WELL
    assert "Gesamtpunkte seit" in on_sheet(campaign, "Übersicht")
    assert "Das ist kein Ordner." in held_against(last / "criteria.yaml", campaign).told


def _without_key(last: Path) -> None:
    (last / ".scorecard" / "key").unlink()


def _with_mistake(last: Path) -> None:
    path = last / "criteria.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("\nalignment_share:", "\nalignment_shares:"), encoding="utf-8"
    )


def _sealed(last: Path) -> None:
    path = last / "criteria.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("\ndeadline:", "\nsealed: true\ndeadline:"), encoding="utf-8"
    )


def _without_answers(last: Path) -> None:
    for path in (last / "returned").iterdir():
        path.unlink()


def _twice(last: Path) -> None:
    (last / "criteria.xlsx").write_bytes(b"")


def _nothing(last: Path) -> None:
    shutil.rmtree(last)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_nothing, "This is no folder. hint: Name the folder of the last campaign"),
        (_without_key, "This folder has no key"),
        (_with_mistake, "The last campaign cannot be ranked again, because of what follows."),
        (_with_mistake, "alignment_share"),
        (_sealed, "The tender is sealed until its deadline"),
        (_without_answers, "There is no file here."),
        (_twice, "only one of them can hold"),
    ],
)
def test_a_folder_that_cannot_be_ranked_is_told(
    spoil: Callable[[Path], None], said: str, last: Path, campaign: Path
) -> None:
    """What is wrong with the last folder is said with a remedy, and nothing is written."""
    spoil(last)
    ran = held_against(last, campaign)
    assert ran.code == NOTHING_WRITTEN
    assert said in ran.told
    assert "hint: " in ran.told
    assert not (campaign / "ranking.xlsx").exists()


def test_the_same_folder_is_none_to_compare_with(campaign: Path) -> None:
    """The campaign itself, by whatever way it is named, is refused."""
    for name in (campaign, Path(), campaign.parent / campaign.name / "sent" / os.pardir):
        ran = held_against(name, campaign)
        assert ran.code == NOTHING_WRITTEN
        assert "This is the campaign that is being ranked" in ran.told


def test_nothing_is_written_into_the_last_folder(last: Path, campaign: Path) -> None:
    """A result that would go there is refused."""
    before = contents(last)
    ran = held_against(last, campaign, "-o", str(last / "compared.xlsx"))
    assert ran.code == NOTHING_WRITTEN
    assert "The result would be written into the folder of the last campaign" in ran.told
    assert contents(last) == before


def test_without_it_all_stays_as_it_was(last: Path, campaign: Path) -> None:
    """Who does not ask for it finds no word of it anywhere."""
    assert held_against(last, campaign).code == ALL_WELL
    with_it = on_sheet(campaign, "Summary")
    assert scorecard("rank", "--data", "ranking.json", cwd=campaign).code == ALL_WELL
    assert "Since last time" in with_it
    assert "Since last time" not in on_sheet(campaign, "Summary")
    assert "since" not in json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
