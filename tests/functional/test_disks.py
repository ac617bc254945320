"""Disks that are full or closed, links, pipes, and costly files: one sentence, nothing half written, and a way on."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders.workbooks import answer, opened
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, WRONG_USAGE, environment, scorecard
from tests.functional.terminal import started as run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither such links nor such limits")
AS_NOBODY = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
is_root = hasattr(os, "geteuid") and os.geteuid() == 0


def leftovers(folder: Path) -> list[str]:
    """Return the temporary files in a folder."""
    return [path.name for path in folder.rglob(".*.tmp")]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of 200 kB, where the machine lets one be made."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk]
    can_mount = is_root and sys.platform == "linux"
    if not can_mount or subprocess.run(command, check=False).returncode:
        pytest.skip("no disk can be made here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def fill(disk: Path, left: int = 0) -> None:
    """Leave no more room on a disk than so many bytes."""
    with (disk / "fill").open("wb", buffering=0) as file:
        file.write(bytes(max(shutil.disk_usage(disk).free - left, 0)))


def test_full_disk(small_disk: Path, campaign: Path) -> None:
    """On a full disk a demo is begun and can be made again, and a ranking is not written by half."""
    fill(small_disk, 20_000)
    for command in (("demo", small_disk / "demo"), ("rank", "-o", small_disk / "ranking.xlsx")):
        ran = run(*command, cwd=campaign)
        assert ran.code == NOTHING_WRITTEN
        assert "No space left on device" in ran.told
        assert leftovers(small_disk) == []
    again = run("demo", small_disk / "demo", cwd=campaign)
    assert "No space left on device" in again.told


def test_full_folder_for_temporary_files(small_disk: Path, campaign: Path) -> None:
    """Where only the folder for temporary files is full, that is one sentence, and nothing is written."""
    fill(small_disk, 20_000)
    ran = run("rank", cwd=campaign, env={"TMPDIR": str(small_disk)})
    assert ran.code == NOTHING_WRITTEN
    assert "No space left on device" in ran.told
    assert not (campaign / "ranking.xlsx").exists()
    assert leftovers(campaign) == []


def test_full_disk_for_what_is_printed(small_disk: Path, campaign: Path) -> None:
    """A list that does not fit where it is sent is told as such."""
    fill(small_disk)
    command = [sys.executable, "-m", "scorecard", "status", "--format", "json"]
    with (small_disk / "out").open("wb") as out:
        ran = subprocess.run(
            command, cwd=campaign, env=environment(), stdout=out, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ran.returncode == NOTHING_WRITTEN
    assert "Traceback" not in ran.stderr
    assert "No space left on device" in ran.stderr


@pytest.mark.skipif(
    not is_root or shutil.which("setpriv") is None,
    reason="only the administrator can become somebody with fewer rights",
)
@pytest.mark.parametrize("closed", [".scorecard", "returned", "sent", "templates", "criteria.yaml"])
@pytest.mark.parametrize("command", ["rank", "generate", "init .", "status", "check"])
def test_closed_folder(campaign: Path, closed: str, command: str) -> None:
    """A folder or file that may not be opened is told in one sentence, by whichever command meets it."""
    for path in (campaign, *campaign.rglob("*"), *list(campaign.parents)[:3]):
        path.chmod(0o777 if path.is_dir() else 0o666)
    (campaign / closed).chmod(0)
    arguments = [*AS_NOBODY, sys.executable, "-m", "scorecard", *command.split()]
    ran = subprocess.run(arguments, cwd=campaign, env=environment(), capture_output=True, text=True, check=False)
    assert ran.returncode in (ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN)
    assert "Traceback" not in ran.stderr
    (campaign / closed).chmod(0o777)


@pytest.mark.parametrize("option", ["-o", "--data", "--html", "--criteria", "--vendors", "--kpis", "PATH"])
def test_pipe_and_link_to_itself(campaign: Path, option: str) -> None:
    """Neither is read, written onto nor waited for."""
    os.mkfifo(campaign / "pipe")
    (campaign / "loop").symlink_to("loop")
    for name in ("pipe", "loop"):
        ran = run("rank", *([] if option == "PATH" else [option]), name, cwd=campaign)
        assert ran.code in (NOTHING_WRITTEN, WRONG_USAGE)
        assert name in ran.told
    assert not (campaign / "ranking.xlsx").exists()


@pytest.mark.parametrize("path", ["templates/questionnaire.xlsx", "sent/kestrel.xlsx", ".scorecard/key"])
def test_a_result_replaces_nothing_that_is_needed(campaign: Path, path: str) -> None:
    """Neither a template, nor what was sent, nor the key is written over."""
    before = (campaign / path).read_bytes()
    for command in (("rank", "-o", path), ("check", "--format", "json", "-o", path)):
        assert scorecard(*command, cwd=campaign).code == NOTHING_WRITTEN
    assert (campaign / path).read_bytes() == before


def test_what_is_no_file_is_listed(campaign: Path) -> None:
    """A pipe and a link to a folder among the returned files stand in the list of files, and stop nothing."""
    os.mkfifo(campaign / "returned" / "pipe")
    (campaign / "returned" / "up").symlink_to("..")
    ran = scorecard("rank", "--data", "-", cwd=campaign)
    assert ran.code == ALL_WELL
    skipped = {file["file"]: file["note"] for file in json.loads(ran.out)["files"] if file["state"] == "skipped"}
    assert "pipe or a device" in skipped["returned/pipe"]
    assert "link to a folder" in skipped["returned/up"]
    assert not (campaign / "-").exists()
    assert scorecard("rank", "-o", "-", cwd=campaign).code == WRONG_USAGE


def test_a_ranking_beside_an_older_one(campaign: Path) -> None:
    """Data of an earlier run beside a new workbook are called that."""
    assert "earlier run" not in scorecard("rank", "--data", "ranking.json", cwd=campaign).told
    assert "ranking.json is of an earlier run" in scorecard("rank", cwd=campaign).told


def test_folder_and_quiet(campaign: Path) -> None:
    """A command can run in another folder, and say nothing but what is wrong."""
    ran = scorecard("-C", campaign, "--quiet", "rank", cwd=campaign.parent)
    assert (ran.code, ran.told) == (ALL_WELL, "")
    assert (campaign / "ranking.xlsx").exists()
    assert scorecard("-V", cwd=campaign).code == ALL_WELL


@pytest.mark.parametrize("columns", [80, 120])
def test_help_is_as_wide_as_the_terminal(campaign: Path, columns: int) -> None:
    """No line of any help is longer than the terminal is wide."""
    for command in ("", "init", "check", "generate", "status", "rank", "demo"):
        ran = scorecard(*command.split(), "--help", cwd=campaign, env={"COLUMNS": str(columns)})
        assert max(map(len, ran.out.splitlines())) <= columns


def test_costly_answers(campaign: Path) -> None:
    """Ligatures that stand for 18 letters each, and texts without end, cost one file nothing but its own answers."""
    before = scorecard("rank", "--data", "-", "returned/boreal.xlsx", cwd=campaign)
    book = opened(campaign / "returned" / "kestrel.xlsx")
    for number, cell in enumerate(
        cell
        for sheet in book.worksheets
        if sheet.sheet_state == "visible"
        for row in sheet.iter_rows()
        for cell in row
        if not cell.protection.locked and cell.value
    ):
        if number % 3 == 0:
            cell.value = ("\ufdfa" if number % 2 else "between ")[:8] * 4_000
    book.save(campaign / "returned" / "kestrel.xlsx")
    ran = scorecard("rank", "--data", "after.json", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert len(ran.err) < 30_000

    def boreal(data: str) -> float:
        (found,) = [v["total"] for lot in json.loads(data)["lots"] for v in lot["vendors"] if v["vendor"] == "boreal"]
        return float(found)

    assert boreal((campaign / "after.json").read_text(encoding="utf-8")) == boreal(before.out)


def test_problems_without_end(campaign: Path) -> None:
    """Of a file in which thousands of cells make no sense, some are told, and the rest counted."""
    sheet, _ = answer(campaign / "sent/kestrel.xlsx", campaign / "returned/kestrel.xlsx", "values_act", "x")
    book = opened(campaign / "returned" / "kestrel.xlsx")
    page = book[sheet]
    for row in range(300, 1500):
        for column in range(1, 9):
            page.cell(row, column).value = f"x{row}"
    book.save(campaign / "returned" / "kestrel.xlsx")
    ran = scorecard("status", cwd=campaign)
    assert "more cells of this file are not understood" in ran.told
    assert ran.err.count("\n") < 1_000
