"""What a kill at any moment leaves: `python -m benchmarks.kills [MOMENTS] [SEED]`.

`rank`, `generate`, `init` and `demo` are killed at random moments, and run again, or another command is run after
them. Prints how many were cut off, what was left over or missing after the next run, and each pair of files from two
runs that nobody was told of.
"""

import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.builders.workbooks import sheets
from tests.functional.terminal import environment

COMMANDS = {
    "rank": ("rank", "--data", "ranking.json", "--html", "ranking.html"),
    "generate": ("generate",),
    "init": ("init", "."),
    "demo": ("demo", "."),
}
ROOT = Path(__file__).parents[1]
ENVIRONMENT = environment(PYTHONPATH=str(ROOT))
AFTER_RANK = (COMMANDS["rank"], ("rank",), ("generate",))
"""What is run after `rank` was killed; the others are run again."""
IN_SAVING = """
import os, random, signal, sys
from pathlib import Path
def killed(call):
    def at_random(*given, **named):
        if random.random() < 0.2:
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*given, **named)
    return at_random
random.seed(int(sys.argv.pop(1)))
os.replace, Path.unlink, Path.write_bytes = map(killed, (os.replace, Path.unlink, Path.write_bytes))
from scorecard.cli import main
main()
"""
"""Runs a command that is killed before or after one of the steps of saving."""


def main() -> None:
    """Kill commands at so many moments, from a seed."""
    moments, seed = (int(given) for given in (*sys.argv[1:], *("200", "1")[len(sys.argv) - 1 :]))
    chance = random.Random(seed)  # noqa: S311 - nothing is secret
    with tempfile.TemporaryDirectory() as folder:
        made, tried = Path(folder, "made"), Path(folder, "tried")
        _run(("demo", str(made)), Path(folder))
        whole = {name: _made_undisturbed(name, made, tried) for name in COMMANDS}
        cut_off, wrong = 0, 0
        for number in range(1, moments + 1):
            name = chance.choice(list(COMMANDS))
            cut, said = _killed(name, _prepared(name, made, tried), whole[name], chance)
            cut_off, wrong = cut_off + cut, wrong + bool(said)
            print(said or f"{number} of {moments} moments, {cut_off} cut off, {wrong} with something wrong", flush=True)
    sys.exit(bool(wrong))


def _prepared(name: str, made: Path, folder: Path) -> Path:
    """Return the folder as it is before a command."""
    shutil.rmtree(folder, ignore_errors=True)
    if name in ("init", "demo"):
        folder.mkdir()
        return folder
    shutil.copytree(made, folder)
    if name == "generate":
        for path in folder.glob("sent/*.xlsx"):
            path.unlink()
    else:  # so that the two runs differ
        (folder / "returned" / "kestrel.xlsx").unlink()
    return folder


def _made_undisturbed(name: str, made: Path, folder: Path) -> set[str]:
    _run(COMMANDS[name], _prepared(name, made, folder))
    return _files(folder)


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _killed(name: str, folder: Path, whole: set[str], chance: random.Random) -> tuple[bool, str]:
    """Kill a command and run the next one; return whether it was cut off, and what was wrong afterwards.

    `whole` is what lies in the folder where the command is not killed.
    """
    if chance.random() < 0.5:
        moment = "inside saving"
        script = [sys.executable, "-c", IN_SAVING, str(chance.randrange(10**6)), *COMMANDS[name]]
        ran = subprocess.run(script, cwd=folder, env=ENVIRONMENT, capture_output=True, check=False)  # noqa: S603
        code = ran.returncode
    else:
        seconds = chance.uniform(0.05, 3)
        moment = f"after {seconds:.2f} s"
        script = [sys.executable, "-m", "scorecard", *COMMANDS[name]]
        with subprocess.Popen(  # noqa: S603
            script, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            time.sleep(seconds)
            process.kill()
        code = process.returncode
    following = chance.choice(AFTER_RANK) if name == "rank" else COMMANDS[name]
    again = _run(following, folder)
    wrong = [f"left over: {path}" for path in sorted(_files(folder) - whole)]
    if following == COMMANDS[name]:
        wrong += [f"missing: {path}" for path in sorted(whole - _files(folder))]
    if again.returncode not in (0, 3) or "Traceback" in again.stderr:
        wrong.append(f"ended with {again.returncode}: {again.stderr[-300:]}")
    elif name in ("rank", "demo") and not _is_of_one_run(folder) and "ranking.json" not in again.stdout:
        wrong.append("ranking.xlsx and ranking.json are of two runs")
    return code == -signal.SIGKILL, f"{name}, {moment}, then {' '.join(following)}: {', '.join(wrong)}" if wrong else ""


def _is_of_one_run(folder: Path) -> bool:
    data = json.loads((folder / "ranking.json").read_text(encoding="utf-8"))
    listed = {file["file"] for file in data["files"]}
    cells = {cell for row in sheets(folder / "ranking.xlsx")["Files"] for cell in row}
    return listed <= cells


def _run(command: tuple[str, ...], cwd: Path) -> subprocess.CompletedProcess[str]:
    script = [sys.executable, "-m", "scorecard", *command]
    return subprocess.run(script, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, check=False)  # noqa: S603


if __name__ == "__main__":
    main()
