"""Mails over a real server: each is noted, none goes out twice, and nobody reads the password."""

import csv
from pathlib import Path

import pytest

from tests.builders.mail_server import SECRET, Behaviour, certificate, mail_server
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard

KESTREL, BOREAL, TALLOW = (f"tenders@{name}.example" for name in ("kestrel", "boreal", "tallow"))


@pytest.fixture(scope="session")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the certificate of the servers."""
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again at once what a server did not take for now."""
    monkeypatch.setattr("scorecard.campaign.mailing.send._WAITS", (0.0, 0.0))


def drafted(campaign: Path, *names: str) -> Path:
    """Draft invitations, and keep those of these vendors."""
    assert scorecard("mail", "invite", "--yes", cwd=campaign).code == ALL_WELL
    for path in (campaign / "outbox").iterdir():
        if names and path.stem.removeprefix("invite-") not in names:
            path.unlink()
    return campaign / "outbox"


def sent(campaign: Path, url: str, pem: Path | None = None, **env: str) -> Ran:
    """Send what lies in outbox/."""
    given = {"SCORECARD_SMTP": url, **({"SSL_CERT_FILE": str(pem)} if pem else {}), **env}
    return scorecard("send", "--yes", cwd=campaign, env=given)


def log(campaign: Path) -> list[dict[str, str]]:
    """Return the lines of the log."""
    with (campaign / "sent" / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("tls", ["starttls", "at once"])
def test_over_a_safe_line_with_a_password(tls: str, campaign: Path, pem: Path) -> None:
    """Every draft arrives whole, as no draft any more; each is noted, kept in sent/mail/, and gone from outbox/."""
    outbox, server = drafted(campaign), Behaviour()
    names = sorted(path.name for path in outbox.iterdir())
    with mail_server(server, pem, tls=tls) as url:
        ran = sent(campaign, url, pem, SCORECARD_SMTP_PASSWORD=SECRET)
    assert ran.code == ALL_WELL, ran.told
    assert len(server.mails) == len(names) == 8
    for mail in server.mails:
        assert (mail["X-Unsent"], mail["From"]) == (None, "ann@halvern.example")
        (attached,) = mail.iter_attachments()
        assert attached.get_content().startswith(b"PK")
    assert list(outbox.iterdir()) == []
    assert sorted(path.name for path in (campaign / "sent" / "mail").iterdir()) == names
    last = {line["message id"]: line for line in log(campaign)}
    assert {line["state"] for line in last.values()} == {"sent"}
    assert {line["vendor"] for line in last.values()} >= {"kestrel", "boreal"}
    written = b"".join(path.read_bytes() for path in campaign.rglob("*") if path.is_file())
    assert SECRET not in ran.told
    assert SECRET.encode() not in written


def test_after_a_list_of_incidents_its_day_is_asked_for(campaign: Path) -> None:
    """Once a vendor was sent its incidents, the day on which that was is to be noted, and that is said."""
    rows = "incident,vendor,date,what,shown_to_vendor\nK-1,kestrel,2026-11-03,Lamp lost,\n"
    (campaign / "incidents.csv").write_text(rows, encoding="utf-8")
    assert scorecard("mail", "record", "--yes", cwd=campaign).code == ALL_WELL
    server = Behaviour()
    with mail_server(server) as url:
        ran = sent(campaign, url)
    assert ran.code == ALL_WELL
    assert [mail["Subject"] for mail in server.mails] == ["Incidents on our record: Partner alignment 2027"]
    assert "incidents.csv:2: Kestrel Doorstep was sent K-1 on 2026-12-28, and shown_to_vendor is empty." in ran.told


def test_nobody_gets_it_twice(campaign: Path) -> None:
    """What was sent is not drafted again, nor sent again where its draft is put back."""
    outbox, server = drafted(campaign, "kestrel"), Behaviour()
    kept = (outbox / "invite-kestrel.eml").read_bytes()
    with mail_server(server) as url:
        sent(campaign, url)
        (outbox / "invite-kestrel.eml").write_bytes(kept)
        (outbox / "copy.eml").write_bytes(kept)
        ran = sent(campaign, url)
    assert ran.code == ALL_WELL
    assert len(server.mails) == 1
    assert list(outbox.iterdir()) == []
    listed = scorecard("mail", "invite", "--list", cwd=campaign)
    assert "Kestrel Doorstep: it got this one on 28 December 2026" in listed.told


def test_a_refused_address_stops_nobody_else(campaign: Path) -> None:
    """A recipient that the server does not know is told and noted, and all others get their mail."""
    outbox, server = drafted(campaign, "boreal", "kestrel", "tallow"), Behaviour(refused={BOREAL})
    with mail_server(server) as url:
        ran = sent(campaign, url)
    assert ran.code == NEEDS_A_LOOK
    assert "550 5.1.1 No such user here" in ran.err
    assert [to for to, _ in server.taken] == [[KESTREL], [TALLOW]]
    assert [path.name for path in outbox.iterdir()] == ["invite-boreal.eml"]
    assert {line["vendor"]: line["state"] for line in log(campaign)}["boreal"] == "refused"


def test_not_now(campaign: Path) -> None:
    """What the server puts off once is tried again; what it goes on to put off stays for the next run."""
    outbox, server = drafted(campaign, "boreal", "kestrel"), Behaviour(later={KESTREL: 1, BOREAL: 99})
    with mail_server(server) as url:
        ran = sent(campaign, url)
        assert ran.code == NEEDS_A_LOOK
        assert "451 4.7.1 Greylisted" in ran.err
        assert [to for to, _ in server.taken] == [[KESTREL]]
        server.later.clear()
        assert sent(campaign, url).code == ALL_WELL
    assert [to for to, _ in server.taken] == [[KESTREL], [BOREAL]]
    assert list(outbox.iterdir()) == []


def test_a_line_that_is_cut_leaves_a_question(campaign: Path) -> None:
    """Where the server took a mail and never said so, it is not sent again unless a person says so."""
    outbox, server = drafted(campaign, "boreal", "kestrel"), Behaviour(cut_after={BOREAL})
    with mail_server(server) as url:
        ran = sent(campaign, url)
        assert ran.code == NEEDS_A_LOOK
        assert "whether it went out cannot be known" in ran.told
        assert len(server.taken) == 2  # the next one went by a line of its own
        again = sent(campaign, url)
        assert again.code == NEEDS_A_LOOK
        assert "whether it went out cannot be known" in again.told
        assert len(server.taken) == 2
        assert "may have gone out already" in scorecard("mail", "invite", "--list", cwd=campaign).told
        assert [path.name for path in outbox.iterdir()] == ["invite-boreal.eml"]


@pytest.mark.parametrize(("answer", "taken"), [("leave", 0), ("again", 1), ("sent", 0)])
def test_a_person_says_what_became_of_it(answer: str, taken: int, campaign: Path) -> None:
    """Of a mail that may have gone out, a person says whether to leave it, send it again, or note it as sent."""
    outbox, server = drafted(campaign, "boreal"), Behaviour(cut_after={BOREAL})
    with mail_server(server) as url:
        sent(campaign, url)
        server.cut_after.clear()
        server.taken.clear()
        ran = scorecard("send", cwd=campaign, env={"SCORECARD_SMTP": url}, typed=f"y\n{answer}\n")
    assert len(server.taken) == taken
    assert ran.code == (NEEDS_A_LOOK if answer == "leave" else ALL_WELL)
    assert len(list(outbox.iterdir())) == (answer == "leave")
    assert log(campaign)[-1]["state"] == ("sending" if answer == "leave" else "sent")


def test_a_torn_line_of_the_log(campaign: Path) -> None:
    """A line that a killed run wrote in part is told, and the mail that it was about is not sent unasked."""
    drafted(campaign, "boreal")
    server, path = Behaviour(), campaign / "sent" / "log.csv"
    with mail_server(server) as url:
        sent(campaign, url)
        (campaign / "sent" / "mail" / "invite-boreal.eml").rename(campaign / "outbox" / "invite-boreal.eml")
        path.write_bytes(path.read_bytes()[:-30])
        ran = sent(campaign, url)
    assert ran.code == NEEDS_A_LOOK
    assert "The last line of the log was cut off" in ran.told
    assert len(server.taken) == 1


def test_a_wrong_password(campaign: Path, pem: Path) -> None:
    """Whom the server does not let in is told so without the password, and nothing counts as sent."""
    outbox = drafted(campaign, "kestrel")
    with mail_server(Behaviour(), pem) as url:
        ran = sent(campaign, url, pem, SCORECARD_SMTP_PASSWORD="Tr0ub4dor&3")  # noqa: S106
    assert ran.code == NOTHING_WRITTEN
    assert "does not let ann@halvern.example in" in ran.told
    assert "Tr0ub4dor" not in ran.told
    assert len(list(outbox.iterdir())) == 1
    assert not (campaign / "sent" / "log.csv").exists()


def test_a_server_that_wants_a_password(campaign: Path, pem: Path) -> None:
    """Where the URL names no user and the server wants one, that is said, and no address is blamed for it."""
    outbox, server = drafted(campaign, "kestrel", "boreal"), Behaviour()
    with mail_server(server, pem) as url:
        ran = sent(campaign, url.replace("ann%40halvern.example@", ""), pem)
    assert ran.code == NOTHING_WRITTEN
    assert "The server does not let partners@halvern.example in: 530" in ran.told
    assert len(list(outbox.iterdir())) == 2
    assert not (campaign / "sent" / "log.csv").exists()


def test_a_password_that_is_asked_for(campaign: Path, pem: Path) -> None:
    """Where the environment has no password, it is asked for once, and not shown."""
    drafted(campaign, "kestrel", "boreal")
    server = Behaviour()
    with mail_server(server, pem) as url:
        env = {"SCORECARD_SMTP": url, "SSL_CERT_FILE": str(pem)}
        ran = scorecard("send", "--yes", cwd=campaign, env=env, typed=f"{SECRET}\n")
    assert ran.code == ALL_WELL
    assert len(server.taken) == 2
    assert SECRET not in ran.told
    assert ran.told.count("Password of ann@halvern.example") == 1


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "No mail server is named"),
        ("smtp://ann:hunter2@mail.example", "A password stands in the address"),
        ("https://mail.example", "This names no mail server"),
        ("smtp://mail.example:many", "This names no mail server"),
    ],
)
def test_no_server(url: str, said: str, campaign: Path) -> None:
    """What names no server is told with what to write, and a password in it is not repeated."""
    drafted(campaign, "kestrel")
    ran = sent(campaign, url)
    assert ran.code == NOTHING_WRITTEN
    assert said in ran.told
    assert "hunter2" not in ran.told


def test_a_certificate_that_nobody_vouches_for(campaign: Path, pem: Path) -> None:
    """A server whose certificate is not known gets nothing, neither mails nor the password."""
    outbox, server = drafted(campaign, "kestrel"), Behaviour()
    with mail_server(server, pem) as url:
        ran = sent(campaign, url, SCORECARD_SMTP_PASSWORD=SECRET, SSL_CERT_FILE="")
    assert ran.code == NEEDS_A_LOOK
    assert "certificate" in ran.told.lower()
    assert server.taken == []
    assert len(list(outbox.iterdir())) == 1


def test_a_server_that_is_not_there(campaign: Path) -> None:
    """Where no server answers, everything stays in outbox/, and nothing is in doubt."""
    outbox = drafted(campaign, "kestrel", "boreal")
    with mail_server(Behaviour()) as url:
        pass
    ran = sent(campaign, url)
    assert ran.code == NEEDS_A_LOOK
    assert "2 mails stay in outbox/" in ran.told
    assert len(list(outbox.iterdir())) == 2
    assert not (campaign / "sent" / "log.csv").exists()
