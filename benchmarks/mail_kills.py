"""What a kill at any moment leaves of mails: `python -m benchmarks.mail_kills [MOMENTS] [SEED]`.

`mail` and `send` are killed at random moments, from outside or at one of their own steps, and run again. A mail that
arrives twice, a draft or a mail that is gone, half a file or line, and a run that does not end well are told.
"""

import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from scorecard.files.log import MailState, read_log
from scorecard.post.draft import read_mail
from tests.builders.mail_server import Behaviour, mail_server
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, environment

ROOT = Path(__file__).parents[1]
ENVIRONMENT = environment(PYTHONPATH=str(ROOT))
OURS = re.compile(r"\.[0-9]+-[0-9a-f]{8}-.*")
VENDORS = 8
STEPS = """
import os, random, signal, smtplib, sys
from pathlib import Path
def killed(call):
    def at_random(*given, **named):
        if random.random() < 0.06:
            os.kill(os.getpid(), signal.SIGKILL)
        made = call(*given, **named)
        if random.random() < 0.06:
            os.kill(os.getpid(), signal.SIGKILL)
        return made
    return at_random
def torn(call):
    def write(handle, content):
        if random.random() < 0.1:
            call(handle, content[: random.randrange(len(content) + 1)])
            os.kill(os.getpid(), signal.SIGKILL)
        return call(handle, content)
    return write
random.seed(int(sys.argv.pop(1)))
os.replace, Path.unlink, Path.write_bytes, os.fsync = map(killed, (os.replace, Path.unlink, Path.write_bytes, os.fsync))
os.write = torn(os.write)
for name in ("mail", "rcpt", "data"):
    setattr(smtplib.SMTP, name, killed(getattr(smtplib.SMTP, name)))
from scorecard.cli import main
main()
"""
"""Runs a command that is killed before or after one of its steps, or in the middle of a line of the log."""


def main() -> None:
    """Kill commands at so many moments, from a seed."""
    moments, seed = (int(given) for given in (*sys.argv[1:], *("200", "1")[len(sys.argv) - 1 :]))
    chance = random.Random(seed)  # noqa: S311 - nothing is secret
    wrong = Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        made = campaign(Path(folder, "made"))
        for number in range(1, moments + 1):
            cut_off, said = killed(made, Path(folder, "tried"), chance)
            wrong.update({"cut off": cut_off, "wrong": bool(said)})
            print(f"{number} of {moments}, {wrong['cut off']} cut off, {wrong['wrong']} wrong {said}", flush=True)
    sys.exit(bool(wrong["wrong"]))


def campaign(folder: Path) -> Path:
    """Return a campaign of a few vendors with drafts of their invitations."""
    _run(("init", str(folder)), folder.parent)
    rows = [f"v-{number},Vendor {number},Delivery,ann{number}@v.example" for number in range(VENDORS)]
    (folder / "vendors.csv").write_text("\n".join(["vendor,name,lot,email", *rows]), encoding="utf-8")
    _run(("generate",), folder)
    _run(("mail", "invite", "--yes"), folder)
    return folder


def killed(made: Path, folder: Path, chance: random.Random) -> tuple[bool, str]:
    """Kill one command and run it again; return whether it was cut off, and what was wrong afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder)
    drafts = {read_mail(path.read_bytes()).message_id for path in (folder / "outbox").iterdir()}
    is_mail = chance.random() < 0.3
    if is_mail:
        shutil.rmtree(folder / "outbox")
    server = Behaviour()
    with mail_server(server) as url:
        command = ("mail", "invite", "--yes") if is_mail else ("send", "--yes")
        code = _run_and_kill(command, folder, url, chance)
        again = _run(command, folder, SCORECARD_SMTP=url)
        _run(command, folder, SCORECARD_SMTP=url)  # which finds nothing left to do
    wrong = [path.name for path in folder.rglob("*") if OURS.fullmatch(path.name)]
    if again.returncode not in (ALL_WELL, NEEDS_A_LOOK) or "Traceback" in again.stderr:
        wrong.append(f"ended with {again.returncode}: {again.stderr[-300:]}")
    wrong += _wrong_drafts(folder, drafts) if is_mail else _wrong_mails(folder, drafts, server)
    return code == -signal.SIGKILL, f"{' '.join(command)}: {', '.join(wrong)}" if wrong else ""


def _wrong_drafts(folder: Path, drafts: set[str]) -> list[str]:
    found = [read_mail(path.read_bytes()) for path in (folder / "outbox").iterdir()]
    is_whole = all(mail.is_as_written for mail in found) and {mail.message_id for mail in found} == drafts
    return [] if is_whole else ["drafts are missing, or not whole"]


def _wrong_mails(folder: Path, drafts: set[str], server: Behaviour) -> list[str]:
    arrived = Counter(str(mail["Message-ID"]) for mail in server.mails)
    log = read_log(folder / "sent" / "log.csv")
    states = {sent.message_id: sent.state for sent in log.latest}
    lies = {
        place: {read_mail(path.read_bytes()).message_id for path in (folder / place).glob("*")}
        for place in ("outbox", "sent/mail")
    }
    wrong = [f"{name} arrived {count} times" for name, count in arrived.items() if count > 1]
    wrong += ["half a line is left"] if log.torn else []
    for name in drafts:
        if name in lies["outbox"] and states.get(name) != MailState.SENDING:
            wrong.append(f"{name} was not sent, and could have been")
        elif name not in lies["outbox"] and (arrived[name] != 1 or name not in lies["sent/mail"]):
            wrong.append(f"{name} is gone")
    return wrong


def _run_and_kill(command: tuple[str, ...], folder: Path, url: str, chance: random.Random) -> int:
    environs = {**ENVIRONMENT, "SCORECARD_SMTP": url}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if chance.random() < 0.7:
        script = [sys.executable, "-c", STEPS, str(chance.randrange(10**6)), *command]
        return subprocess.run(script, cwd=folder, env=environs, check=False, **quiet).returncode  # type: ignore[call-overload]  # noqa: S603
    script = [sys.executable, "-m", "scorecard", *command]
    with subprocess.Popen(script, cwd=folder, env=environs, **quiet) as process:  # type: ignore[call-overload]  # noqa: S603
        time.sleep(chance.uniform(0.3, 3))
        process.kill()
    return int(process.returncode)


def _run(command: tuple[str, ...], cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    script = [sys.executable, "-m", "scorecard", *command]
    environs = {**ENVIRONMENT, **more}
    return subprocess.run(script, cwd=cwd, env=environs, capture_output=True, text=True, check=False)  # noqa: S603


if __name__ == "__main__":
    main()
