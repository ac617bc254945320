"""Mails: attachments, their names, who sent them and when, whatever program wrote the mail."""

import base64
import binascii
import quopri
from datetime import UTC, datetime, timedelta, timezone

import pytest

from scorecard.core.model.responses import Mail
from scorecard.intake.found import FoundFile, Remaining
from scorecard.intake.mail.message import attachments_of
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.mails import PNG, SENDER, SENT, XLSX_KIND, answers, by_hand, forwarding, mail, with_part


def opened(content: bytes) -> list[FoundFile]:
    """Return what is attached to a mail."""
    return list(attachments_of(content, Mail(), Remaining()))


def only(content: bytes) -> FoundFile:
    """Return the only attachment of a mail."""
    (attachment,) = opened(content)
    return attachment


def mail_of(headers: str, top: str = "") -> Mail:
    """Return sender and date of a mail with these header lines and nothing else."""
    return only(by_hand(headers, top=top)).mail


def uuencoded(name: str, content: bytes) -> bytes:
    """Return a file as old mail programs write it into a text."""
    lines = b"".join(binascii.b2a_uu(content[place : place + 45]) for place in range(0, len(content), 45))
    return b"begin 644 " + name.encode() + b"\n" + lines + b"`\nend\n"


# --- names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        ('Content-Disposition: attachment; filename="ACME.xlsx"\n', "ACME.xlsx"),
        ('Content-Type: application/octet-stream;\n name="ACME.xlsx"\n', "ACME.xlsx"),
        ('Content-Disposition: attachment; filename="=?utf-8?B?UsOpcG9uc2VzLnhsc3g=?="\n', "Réponses.xlsx"),
        ('Content-Type: a/b; name="=?iso-8859-1?Q?R=E9ponses?= =?utf-8?Q?=C3=A9.xlsx?="\n', "Réponsesé.xlsx"),
        ("Content-Disposition: attachment; filename*=utf-8''R%C3%A9ponses.xlsx\n", "Réponses.xlsx"),
        (
            "Content-Disposition: attachment;\n filename*0*=utf-8''R%C3%A9;\n filename*1=ponses;\n filename*2=.xlsx\n",
            "Réponses.xlsx",
        ),
        ("Content-Disposition: attachment; filename*=utf-8''%E5%9B%9E%E7%AD%94.xlsx\n", "回答.xlsx"),
        ("Content-Disposition: attachment; filename*=klingon''ACME.xlsx\n", "ACME.xlsx"),
        ('Content-Disposition: attachment; filename="Réponses.xlsx"\n', "Réponses.xlsx"),
        ('Content-Disposition: attachment; filename="=?utf-8?B?!?="\n', "="),
        ('Content-Disposition: attachment; filename="C:\\\\Users\\\\Ann\\\\ACME.xlsx"\n', "ACME.xlsx"),
        ('Content-Disposition: attachment; filename="../../etc/ACME.xlsx"\n', "ACME.xlsx"),
        ('Content-Disposition: attachment; filename=".."\n', "attachment.txt"),
        ("Content-Disposition: attachment; filename*=utf-8''xslx%E2%80%AE.ACME%07.xlsx\n", "xslx.ACME.xlsx"),
        (f"Content-Type: {XLSX_KIND}\n", "attachment.xlsx"),
        ("Content-Type: application/x-unheard-of\n", "attachment"),
        ("Content-Disposition: attachment; filename*0=a; filename*=b; filename*x=c\n", "attachment.txt"),
        (f'Content-Disposition: attachment; filename*{"9" * 5_000}="a"\n', "attachment.txt"),
    ],
)
def test_names(headers: str, name: str) -> None:
    """An attachment has the name that its sender saw, in whatever way it is written, and without folders."""
    found = only(with_part(headers, b"%PDF"))
    if name == "=":  # what cannot be decoded stays as it stands
        assert found.name
    else:
        assert found.name == name


def test_long_names_are_cut() -> None:
    """A name of a thousand letters is cut, and still shows what kind of file it is."""
    name = only(mail([("a" * 1_000 + ".xlsx", answers())]).as_bytes()).name
    assert len(name) <= limits.FILE_NAME
    assert name.endswith(".xlsx") or name.startswith("aaa")


def test_same_names_are_numbered() -> None:
    """Two attachments of one name are told apart, also from a third that has the number in its own name."""
    names = [one.name for one in opened(mail([("a.xlsx", b"1"), ("A.xlsx", b"2"), ("a (2).xlsx", b"3")]).as_bytes())]
    assert names == ["a.xlsx", "A (2).xlsx", "a (2) (2).xlsx"]


# --- content ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", base64.encodebytes(answers())),
        ("BASE64", base64.b64encode(answers()).rstrip(b"=")),
        ("base64", base64.encodebytes(answers()).replace(b"\n", b" !\r\n")),
        ("quoted-printable", quopri.encodestring(answers())),
        ("x-uuencode", uuencoded("ACME.xlsx", answers())),
        ("binary", answers()),
        ("8bit", answers()),
        ("unheard-of", answers()),
    ],
)
def test_encodings(encoding: str, body: bytes) -> None:
    """A workbook arrives byte for byte, however it was written down."""
    headers = f'Content-Type: {XLSX_KIND}; name="ACME.xlsx"\nContent-Transfer-Encoding: {encoding}\n'
    assert only(with_part(headers, body)).content == answers()


def test_windows_line_ends() -> None:
    """A mail whose lines end as on Windows is the same mail."""
    content = mail([("ACME.xlsx", answers())]).as_bytes()
    assert only(content.replace(b"\n", b"\r\n")) == only(content)


def test_uuencoded_in_the_text() -> None:
    """A workbook that an old program wrote into the text of the mail is found there."""
    text = b"Hello\n\n" + uuencoded("ACME.xlsx", answers()) + b"\nbegin 644 words\nBye\n"
    found = only(by_hand("", text))
    assert (found.name, found.content) == ("ACME.xlsx", answers())


def test_texts_are_no_files() -> None:
    """What the mail says, as text and as a web page, is no file; a text with a name is."""
    message = mail([], text="Hello")
    message.add_alternative("<p>Hello</p>", subtype="html")
    message.add_attachment("Notes", filename="notes.txt")
    assert [one.name for one in opened(message.as_bytes())] == ["notes.txt"]


def test_workbook_called_a_text() -> None:
    """A workbook that the mail calls a text without a name is found all the same."""
    body = base64.encodebytes(answers())
    assert only(with_part("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", body)).content == answers()


def test_mail_without_attachment() -> None:
    """A mail that carries nothing says so."""
    found = only(mail().as_bytes())
    assert found.trouble is not None
    assert (found.name, found.trouble.code) == ("", Why.NO_ATTACHMENT)


def test_attachment_that_is_only_a_link() -> None:
    """An attachment that only tells where the file lies is no file."""
    found = only(with_part('Content-Type: message/external-body; name="ACME.xlsx"\n', b""))
    assert found.trouble is not None
    assert (found.name, found.trouble.code) == ("ACME.xlsx", Why.NO_ATTACHMENT)


# --- boundaries ------------------------------------------------------------------------------------------------------

BODY = b"--=_b\nContent-Disposition: attachment; filename=ACME.xlsx\n\nPK\n--=_b--\n"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/mixed; boundary==_b", BODY),
        ('multipart/mixed;\n\tboundary="=_b"', b"Preamble\n" + BODY + b"Epilogue"),
        ('multipart/mixed; boundary="=_b"', BODY.replace(b"\n--=_b--\n", b"")),
        ('multipart/mixed; boundary="=_b"', BODY.replace(b"=_b\n", b"=_b \t\n")),
        ('multipart/mixed; boundary="=_b"', BODY.replace(b"\n", b"\r\n")),
        ('multipart/mixed; boundary="=_c"', BODY),
        ("multipart/mixed", BODY),
        ("multipart/mixed; boundary=" + "; x" * 1_000, BODY),
        ("multipart/unheard-of; boundary==_b", b"--=_bc\n" + BODY),
    ],
)
def test_boundaries(kind: str, body: bytes) -> None:
    """Attachments are found also where the boundary between the parts is odd, wrong, or lacks its end."""
    found = only(by_hand(f"Content-Type: {kind}\n", body))
    assert (found.name, found.content) == ("ACME.xlsx", b"PK")


def test_parts_that_cannot_be_told_apart() -> None:
    """A mail that should have parts and has none that can be found is damaged, not empty."""
    found = only(by_hand("Content-Type: multipart/mixed; boundary=b\n", b"PK\n"))
    assert found.trouble is not None
    assert found.trouble.code is Why.MAIL_BROKEN


# --- sealed ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\n',
        'Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name="smime.p7m"\n',
        'Content-Type: application/octet-stream; name="smime.p7m"\n',
        'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\n',
    ],
)
def test_sealed_mails(headers: str) -> None:
    """A mail that is encrypted, or signed so that all of it is wrapped up, is refused with what to do."""
    found = only(by_hand(headers, b"MIAG"))
    assert found.trouble is not None
    assert found.trouble.code is Why.MAIL_SEALED


def test_signed_mail() -> None:
    """A mail that is signed in the open gives its attachments; the signature is nobody's file."""
    inner = mail([("ACME.xlsx", answers())]).as_bytes().partition(b"MIME-Version")[2]
    body = (
        b"--s\nMIME-Version" + inner + b"\n--s\nContent-Type: application/pkcs7-signature; name=smime.p7s\n\nMI\n--s--"
    )
    workbook, signature = opened(by_hand("Content-Type: multipart/signed; boundary=s\n", body))
    assert (workbook.name, workbook.content, workbook.clutter) == ("ACME.xlsx", answers(), False)
    assert signature.clutter


# --- sender and date -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "sender"),
    [
        (f"From: {SENDER}\n", SENDER),
        ("From: =?utf-8?Q?Ren=C3=A9?= <rene@acme.example>\n", "René <rene@acme.example>"),
        ("From: René <rene@acme.example>\n", "René <rene@acme.example>"),
        ("From: =?klingon?Q?Ann?= <ann@acme.example>\n", "Ann <ann@acme.example>"),
        ("From: Ann\n Lee\n <ann@acme.example>\n", "Ann Lee <ann@acme.example>"),
        ("From: =?utf-8?Q?Ann=1B[31m=E2=80=AE?=\n", "Ann[31m"),
        ("To: somebody\n", ""),
    ],
)
def test_sender(line: str, sender: str) -> None:
    """The sender reads as in a mail program, and can do nothing to a terminal."""
    assert mail_of(line).sender == sender


def test_long_sender() -> None:
    """A sender longer than any is cut."""
    assert len(mail_of(f"From: {'a' * 5_000}\n").sender) == 200


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Fri, 26 Feb 2027 10:00:00 +0100", datetime(2027, 2, 26, 10, 0, tzinfo=timezone(timedelta(hours=1)))),
        ("26 Feb 2027 10:00 GMT", datetime(2027, 2, 26, 10, 0, tzinfo=UTC)),
        ("Fri, 26 Feb 2027 10:00:00 -0000", datetime(2027, 2, 26, 10, 0, tzinfo=UTC)),
        ("Fri, 26 Feb 2027 10:00:00", datetime(2027, 2, 26, 10, 0, tzinfo=UTC)),
        ("Fri, 26 Feb 2027 10:00:00 +0100 (CET)", datetime(2027, 2, 26, 9, 0, tzinfo=UTC)),
        ("Fri, 26 Feb 99999 10:00:00 +0100", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("Thu, 01 Jan 1960 00:00:00 +0100", None),
        ("Fri, 26 Feb 2027 10:00:00 +9999", None),
        (f"Fri, 26 Feb {'9' * 6_000} 10:00:00 +0100", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_date(text: str, date: datetime | None) -> None:
    """A mail's date has its offset from UTC, and one that makes no sense is none."""
    found = mail_of(f"Date: {text}\n").date
    assert found == date
    assert found is None or found.tzinfo is not None


def test_date_of_arrival_counts() -> None:
    """A mail came when the last server noted it, whatever its sender writes; what makes no sense is passed over."""
    received = [
        "Received: from mx by contoso.example; someday\n",
        "Received: from acme by mx;\n Mon, 1 Mar 2027 08:00:00 +0000\n",
        "Received: from pc by acme; Fri, 26 Feb 2027 08:00:00 +0000\n",
    ]
    date = mail_of("".join(received) + "Date: Fri, 1 Jan 2027 00:00:00 +0000\n").date
    assert date == datetime(2027, 3, 1, 8, 0, tzinfo=UTC)


def test_forwarded_mail_keeps_its_sender_and_date() -> None:
    """An attachment belongs to the innermost mail that carried it, and is named by all of them."""
    inner = forwarding(mail([("ACME.xlsx", answers())]))
    found = only(forwarding(inner).as_bytes())
    assert (found.name, found.mail.sender) == ("attachment.eml > attachment.eml > ACME.xlsx", SENDER)
    assert found.mail.date == SENT


def test_forwarded_mail_without_sender_and_date() -> None:
    """What a forwarded mail does not tell is taken from the mail around it."""
    inner = mail([("ACME.xlsx", answers())], date=None)
    del inner["From"]
    found = only(forwarding(inner).as_bytes())
    assert found.mail == Mail("Bo <bo@contoso.example>", datetime(2027, 3, 1, 12, 0, tzinfo=UTC))


def test_two_forwarded_mails() -> None:
    """Two mails attached to one give files with names of their own, and one without a file is not passed over."""
    inner = [mail([("ACME.xlsx", answers())]), mail([("ACME.xlsx", answers())]), mail()]
    names = [one.name for one in opened(forwarding(*inner).as_bytes())]
    assert names == ["attachment.eml > ACME.xlsx", "attachment (2).eml > ACME.xlsx", "attachment (3).eml"]


def test_forwarded_mail_in_base64() -> None:
    """A forwarded mail that is written down in base64, against the rules, is opened."""
    headers = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n"
    body = base64.encodebytes(mail([("logo.png", PNG)]).as_bytes())
    assert only(with_part(headers, body)).content == PNG


# --- made to do harm -------------------------------------------------------------------------------------------------

MIXED = b"From: x\nContent-Type: multipart/mixed; boundary=b\n\n"


@pytest.mark.parametrize(
    "content",
    [
        b"From: x\n" + b"Content-Type: message/rfc822\n\n" * 5_000,
        b"From: x\n" + b"".join(b"Content-Type: multipart/x; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5_000)),
        MIXED + b"--b\n\n" * 100_000,
        MIXED + b"--bc\n" * 1_000_000,
        b"From: x\n" + b"a:\n" * 1_000_000,
        b"From: x\n" + b" \n" * 1_000_000,
    ],
    ids=["mails in mails", "parts in parts", "many parts", "almost boundaries", "header lines", "continued header"],
)
def test_mails_made_to_do_harm(content: bytes) -> None:
    """A mail with more parts, depth or header lines than any program writes is refused before it takes its time."""
    with pytest.raises(Unreadable) as caught:
        opened(content)
    assert caught.value.code is Why.MAIL_BROKEN


def test_parameters_made_to_do_harm() -> None:
    """Names that would keep Python's own parser busy for hours are passed over."""
    quoted = b'--b\nContent-Type: a/b; name="' + b";" * 8_000 + b"\n\nx\n"
    words = b'--b\nContent-Type: a/b; name="' + b"=?a?q?" * 1_300 + b'"\n\nx\n'
    assert len(opened(MIXED + (quoted + words) * 60)) == 120


def test_header_lines_end_where_they_end() -> None:
    """A mail that lacks the blank line after its header lines still has its text."""
    found = only(b"From: x\nContent-Disposition: attachment; filename=a\nPK\x03\x04")
    assert (found.name, found.content) == ("a", b"PK\x03\x04")
