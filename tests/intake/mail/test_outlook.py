"""Mails as Outlook saves them (.msg)."""

from datetime import UTC, datetime

import pytest

from scorecard.core.model.responses import Mail
from scorecard.intake.found import FoundFile, Remaining
from scorecard.intake.mail.outlook import attachments_in, is_outlook
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.mails import PNG, SENDER, SENT, answers, compound, outlook


def opened(content: bytes) -> list[FoundFile]:
    """Return what is attached to a mail."""
    return list(attachments_in(content, Mail(), Remaining()))


def test_attachments() -> None:
    """A mail saved by Outlook gives its attachments, with who sent it and when it arrived."""
    content = compound(outlook([("ACME.xlsx", answers()), ("logo.png", PNG), ("ACME.xlsx", bytes(9_000))]))
    workbook, logo, other = opened(content)
    assert (workbook.name, workbook.content) == ("ACME.xlsx", answers())
    assert (logo.name, logo.content) == ("logo.png", PNG)
    assert (other.name, other.content) == ("ACME (2).xlsx", bytes(9_000))
    assert workbook.mail == Mail(SENDER, SENT)


def test_mail_within_a_mail() -> None:
    """A mail attached to one saved by Outlook is opened, and its files are its sender's."""
    inner = outlook([("ACME.xlsx", answers())], address="bo@acme.example")
    found = opened(compound(outlook(inner=[("Fwd: answers", inner), ("empty", outlook(delivered=None))])))
    assert [one.name for one in found] == ["Fwd: answers.msg > ACME.xlsx", "empty.msg"]
    assert found[0].mail == Mail("Ann Lee <bo@acme.example>", SENT)
    assert found[0].content == answers()
    assert found[1].trouble is not None
    assert found[1].trouble.code is Why.NO_ATTACHMENT
    assert found[1].mail.date == SENT


def test_without_a_date() -> None:
    """A draft that was never sent has no date, and neither has one with a date from the last century's clocks."""
    content = compound(outlook([("ACME.xlsx", answers())], delivered=None))
    assert opened(content)[0].mail.date is None
    content = compound(outlook([("ACME.xlsx", answers())], delivered=datetime(1601, 1, 1, tzinfo=UTC)))
    assert opened(content)[0].mail.date is None


def test_sealed_mail() -> None:
    """A mail that Outlook saved encrypted is refused with what to do."""
    (found,) = opened(compound(outlook([("smime.p7m", b"MI")])))
    assert found.trouble is not None
    assert found.trouble.code is Why.MAIL_SEALED


def test_known_by_its_content() -> None:
    """Only a container with a mail at its top is a mail; a workbook in which one was put is not."""
    mail = outlook([("old.xls", compound({"Workbook": bytes(5_000)}))])
    assert is_outlook(compound(mail))
    assert not is_outlook(compound({"Workbook": bytes(5_000), "MBD0001": mail}))
    assert not is_outlook(b"From: x")


def test_damaged_mail() -> None:
    """A mail that the library cannot understand is refused, and nothing else happens."""
    content = compound(outlook([("ACME.xlsx", answers())]))
    with pytest.raises(Unreadable) as caught:
        opened(content[:520])
    assert caught.value.code is Why.READER_FAILED
