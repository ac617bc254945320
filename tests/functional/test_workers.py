"""What came back is read by this process, by others of this machine or by a cluster, to the same effect."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import chdir, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from scorecard.campaign.folder import Campaign
from scorecard.campaign.rank import rank, request_for
from scorecard.campaign.returns.readers.choice import POOL_PAYS, workers_for
from scorecard.campaign.returns.readers.cluster import cluster
from scorecard.campaign.returns.readers.pool import pool
from scorecard.campaign.returns.readers.workers import HERE, Here, Workers
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned, look_at
from scorecard.core.model.responses import FileState
from scorecard.errors import ScorecardError
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import read_key
from scorecard.files.tables.vendors import load_vendors
from tests.builders.readers import dies_once, kills_its_worker
from tests.functional.terminal import NOTHING_WRITTEN


def ranked(folder: Path, workers: Workers) -> tuple[bytes, bytes]:
    """Rank a campaign; returns the workbook and the data."""
    with chdir(folder):
        request = replace(request_for(Campaign(Path())), data=Path("ranking.json"))
        rank(request, lambda _done, _all: None, workers)
        return Path("ranking.xlsx").read_bytes(), Path("ranking.json").read_bytes()


def looked_at(folder: Path, workers: Workers, *names: str) -> Returned:
    """Read what came back to a campaign, or some of its files."""
    campaign = Campaign(folder)
    criteria = load_criteria(campaign.criteria)
    reception = Reception(criteria, load_vendors(campaign.vendors, criteria), campaign)
    paths = [campaign.returned / name for name in names] or [campaign.returned]
    return look_at(paths, reception, lambda _done, _all: None, workers)


def test_the_same_bytes_whoever_reads(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workbook and data are the same from one process, from two, and from a cluster one of whose workers died."""
    from distributed import LocalCluster

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    expected = ranked(demo, HERE)
    assert ranked(demo, pool(2)) == expected
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as local:
        deaths = tmp_path / "deaths"
        workers = replace(cluster(local.scheduler_address), read=partial(dies_once, deaths))
        assert ranked(demo, workers) == expected
        assert deaths.exists()


def test_a_file_that_kills_its_worker(demo: Path, tmp_path: Path) -> None:
    """A file whose reader crashes each time is refused by name, and no other file is lost with it."""
    deaths = tmp_path / "deaths"
    read = partial(kills_its_worker, deaths, "boreal.xlsx")
    got, expected = looked_at(demo, replace(pool(2), read=read)), looked_at(demo, HERE)
    assert [file.file for file in got.files] == [file.file for file in expected.files]
    (refused,) = [file for file in got.files if file.state is FileState.REFUSED]
    assert refused.file.endswith("returned/boreal.xlsx")
    assert refused.sha256
    assert refused.problem is not None
    assert "crashed 3 times" in refused.problem.message
    assert got.counted == {vendor: each for vendor, each in expected.counted.items() if vendor != "boreal"}
    # Once among others, and three times alone.
    assert deaths.read_text(encoding="ascii").split() == ["died"] * 4


@pytest.mark.sweep
def test_a_file_that_kills_its_worker_in_a_cluster(demo: Path, tmp_path: Path) -> None:
    """Dask tries a task that kills its workers anew in others; then the file is refused by name, and only that."""
    from dask import config
    from distributed import LocalCluster

    # The cluster of a test waits as long as it takes for workers that it starts again.
    with (
        config.set({"distributed.deploy.lost-worker-timeout": "1h"}),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as local,
    ):
        read = partial(kills_its_worker, tmp_path / "deaths", "boreal.xlsx")
        got = looked_at(demo, replace(cluster(local.scheduler_address), read=read))
    refused = [file.file for file in got.files if file.state is FileState.REFUSED]
    assert [name.rpartition("/")[2] for name in refused] == ["boreal.xlsx"]
    assert len(got.counted) + len(got.corrections) == len(got.files) - 1


def test_a_worker_that_dies_once(demo: Path, tmp_path: Path) -> None:
    """Where a process is ended from outside, its files are read again, and nobody hears of it."""
    workers = replace(pool(2), read=partial(dies_once, tmp_path / "deaths"))
    assert looked_at(demo, workers) == looked_at(demo, HERE)


def test_a_mistake_of_ours_is_raised(demo: Path) -> None:
    """An exception in a worker is no refused file: it is raised as it is in one process."""
    with pytest.raises(TypeError):
        looked_at(demo, replace(pool(2), read=len))  # type: ignore[arg-type]


class _Listening(Here):
    """Notes all that would travel to a worker and back."""

    heard: list[bytes]

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        done = super().submit(task, *given, **named)
        self.heard += [pickle.dumps((task, given, named)), pickle.dumps(done.result())]
        return done


def test_the_key_does_not_travel(demo: Path) -> None:
    """No worker gets the key of the campaign, by which it could sign questionnaires itself."""
    heard: list[bytes] = []
    listening = type("Listening", (_Listening,), {"heard": heard})
    looked_at(demo, Workers(listening, HERE.stop))
    key = read_key(demo)
    assert key is not None
    assert len(heard) > 2
    for travelled in heard:
        assert key not in travelled
        assert key.hex().encode() not in travelled


def test_a_form_that_nobody_is_sent_now(demo: Path) -> None:
    """A questionnaire of earlier criteria is read by these, whoever reads."""
    path = demo / "criteria.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("alignment_share: 60", "alignment_share: 55"), "utf-8")
    here, elsewhere = looked_at(demo, HERE), looked_at(demo, pool(2))
    assert here == elsewhere
    (sent,) = {response.identity.criteria for response in here.as_sent.values()}
    assert sent != load_criteria(path).fingerprint
    assert all(response.answers for response in elsewhere.as_sent.values())


def test_a_program_that_does_not_look_whether_it_is_the_first(demo: Path, tmp_path: Path) -> None:
    """A script that only calls the command is not run again by each process that reads."""
    for number in range(POOL_PAYS):
        shutil.copy(demo / "returned" / "kestrel.xlsx", demo / "returned" / f"kestrel-{number}.xlsx")
    program = tmp_path / "program.py"
    program.write_text("from scorecard.cli import main\nprint('begun')\nmain(['status', '--format', 'csv'])", "utf-8")
    ran = subprocess.run([sys.executable, program], cwd=demo, capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout.count("begun") == 1
    assert ran.stdout.count("Kestrel Doorstep") == 1


def in_session(leader: int) -> list[str]:
    """Return the ids of the processes that belong to a session, but for those that have ended."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it may have ended meanwhile
            state, _, _, session, *_ = path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            found += [path.parent.name] if session == str(leader) and state != "Z" else []
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes where Linux lists them")
def test_ctrl_c_while_many_read(demo: Path) -> None:
    """Ctrl-C ends all processes at once: nothing is written, none is left behind, and nobody sees a traceback."""
    before = (demo / "ranking.xlsx").read_bytes()
    for number in range(4 * POOL_PAYS):
        shutil.copy(demo / "returned" / "kestrel.xlsx", demo / "returned" / f"kestrel-{number}.xlsx")
    files = set(demo.rglob("*"))
    assert workers_for(4 * POOL_PAYS, 0).count > 1, "This machine has one processor only."
    command = [sys.executable, "-m", "scorecard", "rank"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=demo, stdout=pipe, stderr=pipe, start_new_session=True) as running:
        while len(in_session(running.pid)) < 4 and running.poll() is None:  # it, two of multiprocessing, a reader
            time.sleep(0.02)
        os.killpg(running.pid, signal.SIGINT)
        _, told = running.communicate()
    assert running.returncode == NOTHING_WRITTEN
    assert told.split() == [b"Aborted!"]
    while in_session(running.pid):
        time.sleep(0.02)  # multiprocessing's own helpers end by themselves, once nobody is left
    assert (demo / "ranking.xlsx").read_bytes() == before
    assert set(demo.rglob("*")) == files


def test_from_which_number_on_others_help() -> None:
    """A few files are read at once, by one process; very many small ones lie in one mailbox, too."""
    assert workers_for(9, 9 * 50_000) is HERE
    assert workers_for(POOL_PAYS - 1, 0) is HERE
    many = workers_for(10 * POOL_PAYS, 0)
    assert workers_for(1, 100_000_000).count == many.count


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("tcp://scheduler.example:8786", "not encrypted"),
        ("tcp://10.0.0.4:8786", "not encrypted"),
        ("scheduler:8786", "not encrypted"),
        ("tls://127.0.0.1:1", "ssl_context"),
        ("tcp://127.0.0.1:1", "No scheduler can be reached"),
    ],
)
def test_no_cluster(address: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An open line to another machine is refused, and a scheduler that cannot be reached is told as such."""
    monkeypatch.setattr("scorecard.campaign.returns.readers.cluster._SECONDS", 1)
    with pytest.raises(ScorecardError, match=told):
        cluster(address)


def test_no_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package, the command that installs it is told."""
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(ScorecardError) as refused:
        cluster("tcp://127.0.0.1:8786")
    assert 'pip install "partner-scorecard[cluster]"' in refused.value.problems[0].hint
