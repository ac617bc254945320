"""Mails as a person saves them, each with its whole content."""

import hashlib
from pathlib import Path

from scorecard.intake.mail.outlook import OutlookMail
from scorecard.intake.mail.saved import saved_mails
from tests.intake.mails import answers, compound, outlook

MAIL = b"From: ann@halvern.example\nTo: bo@acme.example\nSubject: Invitation\n\nDear Bo,\n"


def saved(path: Path, content: bytes) -> list[bytes | OutlookMail]:
    """Return the mails in a file of this content."""
    path.write_bytes(content)
    return list(saved_mails(path))


def test_one_mail(tmp_path: Path) -> None:
    """A mail is given as it is, also where Apple Mail wrote its length before it."""
    assert saved(tmp_path / "a.eml", MAIL) == [MAIL]
    assert saved(tmp_path / "a.emlx", b"%d\n%b<plist/>" % (len(MAIL), MAIL)) == [MAIL]


def test_a_mailbox(tmp_path: Path) -> None:
    """A mailbox gives each of its mails."""
    line = b"From ann@halvern.example Mon Jan  4 09:30:00 2027\n"
    found = saved(tmp_path / "Sent", line + MAIL + b"\n" + line + MAIL)
    assert [content.strip() for content in found if isinstance(content, bytes)] == [MAIL.strip()] * 2


def test_a_mail_of_outlook_s(tmp_path: Path) -> None:
    """A mail that Outlook saved gives its subject, addresses, and what was attached."""
    content = compound(
        outlook([("ACME.xlsx", answers())], subject="Einladung: Größe", to=["bo@acme.example", "Bo Lee"])
    )
    digest = hashlib.sha256(answers()).hexdigest()
    assert saved(tmp_path / "a.msg", content) == [OutlookMail("Einladung: Größe", ("bo@acme.example",), (digest,))]


def test_no_mail(tmp_path: Path) -> None:
    """Any other file has none."""
    assert saved(tmp_path / "a.txt", b"Hello") == []
