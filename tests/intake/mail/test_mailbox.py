"""Mailboxes as one file: their mails, one at a time."""

import io

import pytest

from scorecard.intake.found import Remaining
from scorecard.intake.mail.mailbox import looks_like_mailbox, messages_in
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.mails import answers, mail, mailbox

LINE = b"From ann@acme.example Fri Feb 26 09:00:00 2027\n"


def messages(content: bytes) -> list[bytes | None]:
    """Return the messages of a mailbox."""
    return list(messages_in(io.BytesIO(content), Remaining()))


def test_mails_come_back_as_they_were() -> None:
    """Each mail of a mailbox comes back byte for byte, also where its lines look like the mailbox's own."""
    mails = [mail([("ACME.xlsx", answers(n))], text="x\nFrom here on\n>From there\n").as_bytes() for n in range(3)]
    assert [(message or b"")[:-1] for message in messages(mailbox(*mails))] == mails


def test_text_that_is_no_separator() -> None:
    """A line of a mail's text that begins with From, unquoted as some programs leave it, does not cut the mail."""
    content = LINE + b"From: a\n\nHello\n\nFrom 10:00 on\nwe are closed.\n\nFrom our side:\nNote: fine\n"
    assert len(messages(content)) == 1


def test_mailbox_larger_than_a_block() -> None:
    """Mails are found wherever the file happens to be cut while it is read."""
    one = LINE + b"A: b\n\n" + b"x" * 100_003 + b"\n\n"
    assert messages(one * 50) == [one[len(LINE) :]] * 50


def test_mail_over_the_limit() -> None:
    """A mail larger than any is not held in memory, and those around it are read."""
    small = LINE + b"A: b\n\nsmall\n"
    large = LINE + b"A: b\n\n" + b"x\n" * (limits.MAIL_BYTES // 2)
    assert messages(small + large + small) == [small[len(LINE) :], None, small[len(LINE) :]]


def test_many_lines_that_could_be_separators() -> None:
    """A mailbox made of lines that might begin a mail is refused before it takes its time."""
    with pytest.raises(Unreadable) as caught:
        messages(LINE + b"A: b\n" + b"\nFrom 10:00" * 200_000)
    assert caught.value.code is Why.MAIL_BROKEN


@pytest.mark.parametrize("head", [b"From the team: hello\nNote: x\n", b"From 10:00 on\nwe are closed\n", b"From: a\n"])
def test_what_is_no_mailbox(head: bytes) -> None:
    """A text or a single mail is not taken for a mailbox."""
    assert not looks_like_mailbox(head)
