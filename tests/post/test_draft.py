"""Drafts of mails, as any mail program reads them."""

import hashlib
import shutil
import subprocess
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from scorecard.post.draft import (
    Attachment,
    MailDraft,
    as_sent,
    attached_to,
    file_name,
    postal,
    read_mail,
    sender_of,
    write_draft,
)

NAMES = [
    "Müller, “Groß” & Söhne",
    'Smith "Bob", Jones; & Co. <sales>',
    "Общество с ограниченной ответственностью «Доставка»",
    "北京物流有限公司",
    "=?utf-8?q?evil?=",
    "O'Brien (Sales) \\ nothing",
    "long " * 40,
    "Länge" * 40,
    "配送" * 100,
]
DRAFT = MailDraft(
    "ann@acme.example", "Ann Lee", "Invitation", "Dear Ann,\n", "<p>Dear Ann,</p>", "abc", datetime(2027, 1, 4)
)


def read(content: bytes) -> EmailMessage:
    """Return a mail as Python's present reader understands it."""
    return message_from_bytes(content, policy=policy.default)


@pytest.mark.parametrize("name", NAMES)
def test_names_arrive_as_they_are(name: str) -> None:
    """Whatever a company is called, subject, texts and the attachment's name arrive whole, and to one recipient."""
    attachment = Attachment(file_name(f"Tender - {name}"), b"PK\x03\x04")
    text, html = f"Dear {name},\n", f"<p>Dear {name.replace('&', '&amp;').replace('<', '&lt;')},</p>"
    content = write_draft(
        replace(DRAFT, name=name, subject=f"Invitation: {name}", text=text, html=html, attachments=(attachment,))
    )
    mail = read(content)
    assert mail["Subject"] == " ".join(f"Invitation: {name}".split())
    (recipient,) = mail["To"].addresses
    assert recipient.addr_spec == "ann@acme.example"
    shown = recipient.display_name
    assert shown == " ".join(name.split()) or (shown.endswith("…") and name.startswith(shown[:-1]))
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert page is not None
    assert plain.get_content().replace("\r\n", "\n") == text
    assert page.get_content().strip() == html
    (attached,) = mail.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (attachment.name, b"PK\x03\x04")
    assert max(map(len, content.splitlines())) < 998  # as much as any server takes
    assert content.isascii()


@pytest.mark.skipif(shutil.which("mu") is None, reason="mu (maildir-utils) is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_mu_reads_it(name: str, tmp_path: Path) -> None:
    """A mail program of Debian's shows the same subject, text and attachment."""
    attachment = Attachment(file_name(f"Tender - {name}"), b"PK\x03\x04")
    path = tmp_path / "draft.eml"
    path.write_bytes(
        write_draft(replace(DRAFT, subject=f"For {name}", text=f"Dear {name}!\n", attachments=(attachment,)))
    )
    seen = subprocess.run(["mu", "view", "--nocolor", path], capture_output=True, encoding="utf-8", check=True).stdout
    parts = subprocess.run(
        ["mu", "extract", "--nocolor", path], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert f"Subject: For {' '.join(name.split())}" in seen
    assert f"Dear {' '.join(name.split())}" in " ".join(seen.split())
    assert attachment.name in parts


def test_headers_that_make_it_a_draft() -> None:
    """It opens as something to send, from whoever opens it, and can be found again."""
    mail = read(write_draft(replace(DRAFT, domain="halvern.example")))
    assert (mail["X-Unsent"], mail["From"]) == ("1", None)
    assert mail["Message-ID"].endswith("@halvern.example>")
    assert mail["X-Scorecard"] in mail["Message-ID"]


def test_nothing_is_smuggled_in() -> None:
    """A line break in a name or a subject begins no header of its own."""
    mail = read(write_draft(replace(DRAFT, name="Ann\r\nBcc: eve@evil.example", subject="Hi\nBcc: eve@evil.example")))
    assert mail["Bcc"] is None
    assert [address.addr_spec for address in mail["To"].addresses] == ["ann@acme.example"]


def test_the_same_draft_has_the_same_bytes() -> None:
    """What is drafted twice differs in no byte, and another text makes another mail of it about the same."""
    assert write_draft(DRAFT) == write_draft(DRAFT)
    one, other = read_mail(write_draft(DRAFT)), read_mail(write_draft(replace(DRAFT, text="Dear Eve,")))
    assert one.about == other.about
    assert one.message_id != other.message_id


def test_what_a_person_changed_is_seen() -> None:
    """A draft is known as it was written, also on another day; an edited subject, text or recipient is seen."""
    content = write_draft(DRAFT)
    found = read_mail(content)
    assert found.is_as_written
    assert (found.to, found.subject, found.about) == (("ann@acme.example",), "Invitation", "abc")
    later = read_mail(write_draft(replace(DRAFT, date=datetime(2027, 2, 4))))
    assert later.message_id == found.message_id
    for before, after in ((b"Invitation", b"Reminder"), (b"acme", b"ajax"), (b"RGVhc", b"RGVac")):
        assert before in content
        assert not read_mail(content.replace(before, after)).is_as_written


def test_attachments_are_known_by_their_content() -> None:
    """A mail tells the digest of what is attached, by which it is found again among sent mails."""
    contents = (b"PK workbook", b"PK another")
    attachments = tuple(Attachment(f"{number}.xlsx", content) for number, content in enumerate(contents))
    mail = write_draft(replace(DRAFT, attachments=attachments))
    assert read_mail(mail).attached == tuple(hashlib.sha256(content).hexdigest() for content in contents)
    assert attached_to(mail) == contents


def test_as_it_is_sent() -> None:
    """What is given to a server is no draft any more, has a sender, tells nobody of Bcc, and has a new date."""
    content = write_draft(DRAFT).replace(b"X-Unsent: 1", b"X-Unsent: 1\r\nBcc: boss@halvern.example")
    mail = read(as_sent(content, "buyer@halvern.example", datetime(2027, 1, 9, 8, 30)))
    assert (mail["X-Unsent"], mail["Bcc"], mail["From"]) == (None, None, "buyer@halvern.example")
    assert mail["Date"].datetime.isoformat() == "2027-01-09T08:30:00+00:00"
    assert read_mail(content).to == ("ann@acme.example", "boss@halvern.example")
    own = write_draft(replace(DRAFT, sender="Ann <own@halvern.example>"))
    assert sender_of(own) == "own@halvern.example"
    assert read(as_sent(own, "buyer@halvern.example", datetime(2027, 1, 9)))["From"] == "Ann <own@halvern.example>"


def test_what_is_no_mail_has_nobody_to_go_to() -> None:
    """A file that is no mail is read without an error, and has no recipient."""
    for content in (b"", b"\xff\xfe\x00", b"To: <<<\r\n\r\n", b"From: a\r\nTo: =?x?b?!!?=\r\n\r\n"):
        assert read_mail(content).about == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tender: 2027 / A*B?", "Tender 2027 A B.xlsx"),
        ("a\r\nb\x00", "a b.xlsx"),
        ("\u202exslx.exe", "xslx.exe.xlsx"),
        ("...", "scorecard.xlsx"),
        ("x" * 200, "x" * 79 + "….xlsx"),
    ],
)
def test_file_names(text: str, name: str) -> None:
    """The attachment's name can be stored by any system, shows what it is, and is not too long."""
    assert file_name(text) == name


def test_addresses() -> None:
    """An address abroad gets its domain in letters that servers take; what no server takes is refused."""
    assert postal("ann@müller.example") == "ann@xn--mller-kva.example"
    assert postal("ann@acme.example") == "ann@acme.example"
    for wrong in ("müller@acme.example", "ann@a.example,eve@b.example", "ann", "a b@c.example", "ann@..", ""):
        assert postal(wrong) is None
