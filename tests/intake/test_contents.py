"""What came back in mails, mailboxes and archives: every file in them, and nothing passed over."""

import io
import os
import random
import sys
import zipfile
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorecard.intake.contents import files_in
from scorecard.intake.found import FoundFile
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Why
from tests.intake.mails import PDF, PNG, SENDER, SENT, answers, by_hand, compound, forwarding, mail, mailbox, outlook
from tests.intake.packages import workbook_parts, zipped

DOCX = zipped({"[Content_Types].xml": "", "word/document.xml": ""})
ODS = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the returned file of a test lies."""
    return tmp_path / "file"


def opened(path: Path, content: bytes) -> list[FoundFile]:
    """Return what lies in a file with this content, which is called `x`."""
    path.write_bytes(content)
    return list(files_in(path, "x"))


def names(items: list[FoundFile]) -> list[str]:
    """Return the names of items."""
    return [item.name for item in items]


def why(items: list[FoundFile]) -> Why | None:
    """Return what is wrong with the only item."""
    (item,) = items
    return item.trouble.code if item.trouble else None


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        answers(),
        DOCX,
        ODS,
        PDF,
        b"From: a;To: b\nquestion: yes;no\n",
        b"Date: 1\nSubject: a list\n\nof things\n",
        compound({"Workbook": bytes(5_000)}),
        zipped({"a.xlsx": answers()})[:-30],
    ],
)
def test_a_file_is_itself(path: Path, content: bytes) -> None:
    """Whatever is no mail and no archive is one file with its bytes, be it a text with colons."""
    assert opened(path, content) == [FoundFile("x", content)]


def test_file_that_is_not_there(path: Path) -> None:
    """A file that cannot be opened is listed with the reason."""
    assert why(list(files_in(path, "x"))) is Why.CANNOT_OPEN


def test_file_over_the_limit(path: Path) -> None:
    """A file larger than the limit is listed with the reason, and so is a mail."""
    assert why(opened(path, bytes(limits.FILE_BYTES + 1))) is Why.TOO_LARGE
    assert why(opened(path, by_hand("") + bytes(limits.MAIL_BYTES))) is Why.TOO_LARGE


@pytest.mark.parametrize("name", ["~$acme.xlsx", "Inbox.msf", "dovecot.index.log"])
def test_clutter(tmp_path: Path, name: str) -> None:
    """What a program left behind is listed as such and not even opened."""
    assert list(files_in(tmp_path / name, "x")) == [FoundFile("x", clutter=True)]


# --- mails -----------------------------------------------------------------------------------------------------------


def test_mail(path: Path) -> None:
    """A workbook in a mail has its name in the mail, and the mail's sender and date."""
    (item,) = opened(path, mail([("ACME.xlsx", answers())]).as_bytes())
    assert (item.name, item.content, item.beside) == ("x > ACME.xlsx", answers(), False)
    assert item.mail is not None
    assert (item.mail.sender, item.mail.date) == (SENDER, SENT)


@pytest.mark.parametrize(
    "saved",
    [
        lambda plain: b"\xef\xbb\xbf" + plain,
        lambda plain: b"\r\n  \n" + plain,
        lambda plain: plain.decode().encode("utf-16"),
        lambda plain: b"%d      \n%b<?xml version='1.0'?><plist></plist>\n" % (len(plain), plain),
    ],
    ids=["mark", "blank lines", "UTF-16", "emlx"],
)
def test_mail_as_programs_save_it(path: Path, saved: Callable[[bytes], bytes]) -> None:
    """A mail that a program saved in its own way carries the same as one that was sent."""
    (item,) = opened(path, saved(mail([("ACME.xlsx", answers())]).as_bytes()))
    assert (item.name, item.content) == ("x > ACME.xlsx", answers())
    assert item.mail is not None
    assert item.mail.date == SENT


def test_mail_without_attachment(path: Path) -> None:
    """A mail that carries nothing is listed with the reason and its sender."""
    items = opened(path, mail().as_bytes())
    assert why(items) is Why.NO_ATTACHMENT
    assert items[0].mail is not None
    assert items[0].mail.sender == SENDER


@pytest.mark.parametrize("workbook", [answers(), ODS, compound({"Workbook": bytes(5_000)}), compound({"New": b"x"})])
def test_what_came_beside_a_workbook(path: Path, workbook: bytes) -> None:
    """Pictures, documents and mails without a file raise no alarm where the workbook came with them."""
    files = [("logo.png", PNG), ("iso.pdf", PDF), ("a.docx", DOCX), ("acme.xlsx", workbook)]
    message = mail(files)
    message.add_attachment(mail())
    beside = {item.name: item.beside for item in opened(path, message.as_bytes())}
    assert beside.pop("x > acme.xlsx") is False
    assert len(beside) == 4
    assert all(beside.values())


def test_what_may_prove_an_answer(path: Path) -> None:
    """A workbook knows the documents in its mail, not the pictures and cards that mails carry unasked."""
    files = [
        ("logo.png", PNG),
        ("iso.pdf", PDF),
        ("a.docx", DOCX),
        ("ann.vcf", b"BEGIN:VCARD"),
        ("acme.xlsx", answers()),
    ]
    found = {item.name: item.attached for item in opened(path, mail(files).as_bytes())}
    assert found.pop("x > acme.xlsx") == ("iso.pdf", "a.docx")
    assert not any(found.values())


def test_mail_with_no_workbook(path: Path) -> None:
    """A mail with nothing but a PDF and a picture raises an alarm: the answers may be in them."""
    items = opened(path, mail([("logo.png", PNG), ("answers.pdf", PDF)]).as_bytes())
    assert [item.beside for item in items] == [False, False]


def test_workbook_in_a_forwarded_mail(path: Path) -> None:
    """The signature of whoever forwarded a workbook raises no alarm."""
    message = forwarding(mail([("ACME.xlsx", answers())]))
    message.add_attachment(PNG, maintype="image", subtype="png", filename="logo.png")
    assert {item.name: item.beside for item in opened(path, message.as_bytes())} == {
        "x > attachment.eml > ACME.xlsx": False,
        "x > logo.png": True,
    }


def test_winmail(path: Path) -> None:
    """Attachments wrapped up by Outlook are refused with what to do, and never count as a mere picture."""
    items = opened(path, mail([("winmail.dat", b"\x78\x9f\x3e\x22rest"), ("ACME.xlsx", answers())]).as_bytes())
    assert items[0].trouble is not None
    assert (items[0].trouble.code, items[0].beside) == (Why.WINMAIL, False)


def test_clutter_in_a_mail(path: Path) -> None:
    """A lock file that was attached by mistake is clutter there too."""
    items = opened(path, mail([("~$ACME.xlsx", b"x"), ("ACME.xlsx", answers())]).as_bytes())
    assert [(item.clutter, item.beside) for item in items] == [(True, False), (False, False)]


def test_mail_attached_as_a_file(path: Path) -> None:
    """A mail that another carries as a plain file is opened, and one saved by Outlook too."""
    inner = mail([("ACME.xlsx", answers())]).as_bytes()
    saved = compound(outlook([("ACME.xlsx", answers())]))
    items = opened(path, mail([("a.eml", inner), ("b.bin", saved)]).as_bytes())
    assert names(items) == ["x > a.eml > ACME.xlsx", "x > b.bin > ACME.xlsx"]


def test_mails_in_mails_without_end(path: Path) -> None:
    """A mail in a mail in a mail is opened only so far, and then says so."""
    content = answers()
    for _ in range(10):
        content = mail([("a.bin", content)]).as_bytes()
    assert why(opened(path, content)) is Why.MAIL_BROKEN


# --- mailboxes -------------------------------------------------------------------------------------------------------


def test_mailbox(path: Path) -> None:
    """Each mail of a mailbox is opened and known by its number."""
    messages = [mail([("A.xlsx", answers())]), mail(), mail([("B.xlsx", answers()), ("logo.png", PNG)])]
    items = opened(path, mailbox(*(message.as_bytes() for message in messages)))
    assert names(items) == ["x > 1 > A.xlsx", "x > 2", "x > 3 > B.xlsx", "x > 3 > logo.png"]
    assert [item.beside for item in items] == [False, False, False, True]


def test_mailbox_in_an_archive(path: Path) -> None:
    """A mailbox that was compressed is opened."""
    content = zipped({"inbox": mailbox(mail([("A.xlsx", answers())]).as_bytes())})
    assert names(opened(path, content)) == ["x > inbox > 1 > A.xlsx"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes out all zeros of such a file")
def test_mailbox_over_the_limit(path: Path) -> None:
    """A mailbox larger than the limit is listed with the reason, and not read."""
    path.write_bytes(mailbox(mail().as_bytes()))
    os.truncate(path, limits.MAILBOX_BYTES + 1)
    assert why(list(files_in(path, "x"))) is Why.MAILBOX_TOO_LARGE


def test_mailbox_with_many_mails(path: Path) -> None:
    """After very many mails the rest of a mailbox is not read, and that is said."""
    items = opened(path, mailbox(b"From: a\n\n") * (limits.MAILS + 1))
    assert len(items) == limits.MAILS + 1
    assert why(items[-1:]) is Why.TOO_MANY_FILES


# --- archives --------------------------------------------------------------------------------------------------------


def test_archive(path: Path) -> None:
    """An archive gives its files; one within it is refused, and what the system of its maker added is clutter."""
    inner = zipped({"ACME.xlsx": answers()})
    parts: dict[str, str | bytes] = {
        "lot 1/": "",
        "lot 1/Réponses.xlsx": answers(),
        "__MACOSX/._x": "x",
        "in.zip": inner,
    }
    items = opened(path, zipped({**parts, "notes.txt": "a"}))
    assert names(items) == ["x > lot 1/Réponses.xlsx", "x > __MACOSX/._x", "x > in.zip", "x > notes.txt"]
    assert [item.clutter for item in items] == [False, True, False, False]
    assert why(items[2:3]) is Why.ARCHIVE


def test_archive_in_a_mail(path: Path) -> None:
    """An archive that came with a mail is opened; its files have the mail's sender and date."""
    content = zipped({"ACME.xlsx": answers(), "iso.pdf": PDF, "in.zip": zipped({"B.xlsx": answers()})})
    items = opened(path, mail([("answers.zip", content), ("logo.png", PNG)]).as_bytes())
    assert names(items) == [
        f"x > {name}"
        for name in ("answers.zip > ACME.xlsx", "answers.zip > iso.pdf", "answers.zip > in.zip", "logo.png")
    ]
    assert [item.beside for item in items] == [False, True, False, True]
    assert all(item.mail is not None and item.mail.date == SENT for item in items)


def test_mail_in_an_archive(path: Path) -> None:
    """A mail that was compressed is opened, but not the archive that it carries in turn."""
    message = mail([("ACME.xlsx", answers()), ("in.zip", zipped({"B.xlsx": answers()}))])
    items = opened(path, zipped({"a.eml": message.as_bytes()}))
    assert names(items) == ["x > a.eml > ACME.xlsx", "x > a.eml > in.zip"]
    assert why(items[1:]) is Why.ARCHIVE


@pytest.mark.parametrize("content", [zipped({}), zipped({"a/": b""})])
def test_empty_archive(path: Path, content: bytes) -> None:
    """An archive with nothing in it is listed with the reason."""
    assert why(opened(path, content)) is Why.EMPTY_ARCHIVE


def test_archive_of_stored_workbooks(path: Path) -> None:
    """Many workbooks in an archive that packs nothing are all found."""
    content = zipped({f"{number}.xlsx": answers(number) for number in range(300)}, zipfile.ZIP_STORED)
    assert len(opened(path, content)) == 300


def film(size: int) -> bytes:
    """Return so many bytes that pack well, but not suspiciously well."""
    return random.Random(1).randbytes(size // 100) + bytes(size - size // 100)  # noqa: S311


def locked() -> bytes:
    """Return an archive whose first file is marked as encrypted."""
    content = bytearray(zipped({"ACME.xlsx": answers()}))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def damaged() -> bytes:
    """Return an archive in which one byte of a file was lost on the way."""
    content = bytearray(zipped({"ACME.xlsx": b"x" * 100}, zipfile.ZIP_STORED))
    content[60] ^= 1
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (locked(), Why.ARCHIVE_LOCKED),
        (damaged(), Why.ARCHIVE_BROKEN),
        (zipped({"a.xlsx": bytes(5_000_000)}), Why.UNSAFE),
        (zipped({"a.xlsx": b"x"}, zipfile.ZIP_LZMA), Why.UNSAFE),
        (zipped({f"{n}.bin": film(30 * limits.MEGABYTE) for n in range(3)}), Why.FILES_TOO_LARGE),
    ],
    ids=["locked", "damaged", "bomb", "unusual", "large"],
)
def test_archives_that_are_refused(path: Path, content: bytes, code: Why) -> None:
    """An archive that is locked, damaged, a bomb or too large is listed with the reason."""
    assert why(opened(path, content)) is code


@pytest.mark.parametrize("name", ["../a.xlsx", "/a.xlsx", "C:\\a.xlsx"])
def test_names_that_lead_out_of_an_archive(path: Path, name: str) -> None:
    """Nothing is taken out of an archive that would write elsewhere; the reader of workbooks says so."""
    assert names(opened(path, zipped({name: answers()}))) == ["x"]


def test_archive_with_many_files(path: Path) -> None:
    """After very many files the rest of an archive is not read, and that is said."""
    items = opened(path, zipped({f"{number}.txt": "x" for number in range(limits.FILES + 10)}))
    assert why(items[-1:]) is Why.TOO_MANY_FILES
    assert items[-1].name == "x"


def test_archives_that_unpack_to_too_much_together(path: Path) -> None:
    """Archives of which each is within the limits, and all together are not, are read up to the limit."""
    content = zipped({"a.bin": film(19 * limits.MEGABYTE)})
    items = opened(path, mail([(f"{number}.zip", content) for number in range(5)]).as_bytes())
    assert why(items[-1:]) is Why.FILES_TOO_LARGE
    assert sum(len(item.content) for item in items) <= limits.PACKAGE_BYTES


# --- everything ------------------------------------------------------------------------------------------------------


def test_order_does_not_matter(path: Path) -> None:
    """In whatever order mails lie in a mailbox and files in a mail, the same files are found."""
    files = [("A.xlsx", answers(1)), ("B.xlsx", answers(2)), ("logo.png", PNG)]
    found = set()
    for order in permutations(files):
        messages = [mail(order), mail([("C.zip", zipped(dict(order)))])]
        for mails in permutations(messages):
            items = opened(path, mailbox(*(message.as_bytes() for message in mails)))
            found.add(frozenset((item.content, item.beside, item.mail) for item in items))
    assert len(found) == 1


def seeds() -> list[bytes]:
    """Return one file of each kind that is opened."""
    message = mail([("ACME.xlsx", answers()), ("z.zip", zipped({"B.xlsx": answers()}))])
    return [forwarding(message).as_bytes(), mailbox(message.as_bytes(), mail().as_bytes()), zipped(workbook_parts())]


TOKENS = [b"\n--", b"Content-Type: multipart/x; boundary=", b"\n\n", b";" * 99, b'"', b"=?utf-8?B?", b"\nFrom 1:00\nA:"]


@settings(max_examples=150)
@given(st.sampled_from(seeds()), st.lists(st.tuples(st.floats(0, 1), st.sampled_from(TOKENS) | st.binary(max_size=3))))
def test_damage_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, damage: list[tuple[float, bytes]]
) -> None:
    """However a file is damaged, something is found or said, and nothing else happens."""
    for where, what in damage:
        place = int(where * len(content))
        content = content[:place] + what + content[place + len(what) // 2 :]
    path = tmp_path_factory.getbasetemp() / "damaged"
    assert opened(path, content)


def test_workbooks_that_unpack_to_too_much_together(path: Path) -> None:
    """Workbooks of which each is within the limits, and all together are not, are taken in up to the limit."""
    large = zipped({**workbook_parts(""), "xl/media/1.mov": film(15 * limits.MEGABYTE)})
    *taken, last = opened(path, mail((f"{number}.xlsx", large) for number in range(4)).as_bytes())
    assert [item.content for item in taken] == [large] * (limits.WORKBOOKS_BYTES // (15 * limits.MEGABYTE))
    assert why([last]) is Why.FILES_TOO_LARGE


def test_names_in_an_old_encoding(path: Path) -> None:
    """A file whose name an old program wrote without saying how is found under some name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("Rponses.xlsx", answers())
    content = file.getvalue().replace(b"Rponses.xlsx", b"R\x82ponse.xlsx")
    assert names(opened(path, content)) == ["x > Réponse.xlsx"]
