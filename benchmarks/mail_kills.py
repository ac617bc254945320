"""What a kill at any moment leaves of mails: `python -m benchmarks.mail_kills [MOMENTS] [SEED]`.

`mail` and `send` are killed at random moments, from outside or at one of their own steps, and run again. A mail that
arrives twice, a draft or a mail that is gone, half a file or line, and a run that does not end well are told.
"""

import os
import random
import re
import shutil
import signal
import smtplib
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scorecard.files.log import MailState, read_log
from scorecard.post.draft import read_mail
from tests.builders.mail_server import Behaviour, mail_server
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard

OURS = re.compile(r"\.[0-9]+-[0-9a-f]{8}-.*")
VENDORS = 8
STEPS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (os, ("replace", "fsync")),
    (Path, ("unlink", "write_bytes")),
    (smtplib.SMTP, ("mail", "rcpt", "data")),
)
"""What `mail` and `send` do one after the other."""


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
    folder.mkdir()
    scorecard("init", ".", cwd=folder)
    rows = [f"v-{number},Vendor {number},Delivery,tenders@v-{number}.example" for number in range(VENDORS)]
    (folder / "vendors.csv").write_text("\n".join(["vendor,name,lot,email", *rows]), encoding="utf-8")
    scorecard("generate", cwd=folder)
    scorecard("mail", "invite", "--yes", cwd=folder)
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
        cut_off = _run_and_kill(command, folder, url, chance)
        again = scorecard(*command, cwd=folder, env={"SCORECARD_SMTP": url})
        scorecard(*command, cwd=folder, env={"SCORECARD_SMTP": url})  # which finds nothing left to do
    wrong = [path.name for path in folder.rglob("*") if OURS.fullmatch(path.name)]
    if again.code not in (ALL_WELL, NEEDS_A_LOOK):
        wrong.append(f"ended with {again.code}: {again.told[-300:]}")
    wrong += _wrong_drafts(folder, drafts) if is_mail else _wrong_mails(folder, drafts, server)
    return cut_off, f"{' '.join(command)}: {', '.join(wrong)}" if wrong else ""


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


def _run_and_kill(command: tuple[str, ...], folder: Path, url: str, chance: random.Random) -> bool:
    """Run a command in a process of its own with everything loaded, and kill it; return whether it was."""
    seed, seconds = chance.randrange(10**6), chance.uniform(0, 1)
    at_a_step = chance.random() < 0.7
    number = os.fork()
    if not number:
        try:
            if at_a_step:
                _at_a_step(random.Random(seed))  # noqa: S311
            os._exit(scorecard(*command, cwd=folder, env={"SCORECARD_SMTP": url}).code)
        finally:
            os._exit(70)
    if not at_a_step:
        time.sleep(seconds)
        os.kill(number, signal.SIGKILL)
    _, status = os.waitpid(number, 0)
    return os.WIFSIGNALED(status)


def _at_a_step(chance: random.Random) -> None:
    """Let this process be killed before or after a step, or in the middle of a line of the log."""

    def end() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def killed(call: Callable[..., Any]) -> Callable[..., Any]:
        def at_random(*given: Any, **named: Any) -> Any:
            if chance.random() < 0.06:
                end()
            made = call(*given, **named)
            if chance.random() < 0.06:
                end()
            return made

        return at_random

    def torn(handle: int, content: bytes) -> int:
        if chance.random() < 0.1:
            whole(handle, content[: chance.randrange(len(content) + 1)])
            end()
        return whole(handle, content)

    whole = os.write
    for owner, names in STEPS:
        for name in names:
            setattr(owner, name, killed(getattr(owner, name)))
    os.write = torn  # type: ignore[assignment]


if __name__ == "__main__":
    main()
