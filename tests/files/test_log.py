"""sent/log.csv: every line whole, and nothing lost that was noted."""

from dataclasses import replace
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.files.log import Log, MailState, Sent, alone, append, read_log

SENT = Sent(
    *(
        "2027-01-04T09:00:00+00:00",
        "invite",
        "acme",
        "ann@acme.example",
        "Invitation: =1+1, “Größe”",
        "invite-acme.eml",
    ),
    *("<abc.def@halvern.example>", "sending", "smtp"),
)


def test_what_is_noted_is_read(tmp_path: Path) -> None:
    """Each line comes back as it was noted; of each mail the last one counts, and no cell is a formula."""
    path = tmp_path / "sent" / "log.csv"
    assert read_log(path).latest == ()
    other = replace(SENT, message_id="<2@x>", vendor="ash", subject="=HYPERLINK(1)")
    log = append(path, Log(()), SENT, other)
    done = replace(SENT, state=MailState.SENT, remark="250 OK\r\nqueued")
    append(path, log, done)
    assert read_log(path).every == (SENT, other, replace(done, remark="250 OK queued"))
    assert [(sent.vendor, sent.state) for sent in read_log(path).latest] == [("acme", "sent"), ("ash", "sending")]
    assert (SENT.about, SENT.moment.isoformat()) == ("abc", SENT.date)
    assert b"'=HYPERLINK" in path.read_bytes()


@pytest.mark.parametrize("cut", [1, 2, 40, 120])
def test_a_torn_line_is_mended(cut: int, tmp_path: Path) -> None:
    """What a killed run left of a line does not count, and the next line takes its place."""
    path = tmp_path / "log.csv"
    append(path, Log(()), SENT, replace(SENT, message_id="<2@x>"))
    path.write_bytes(path.read_bytes()[:-cut])
    log = read_log(path)
    assert [sent.message_id for sent in log.every] == [SENT.message_id]
    assert log.torn
    append(path, log, replace(SENT, message_id="<3@x>"))
    assert [sent.message_id for sent in read_log(path).latest] == [SENT.message_id, "<3@x>"]
    assert read_log(path).torn == b""


def test_a_torn_first_line(tmp_path: Path) -> None:
    """Where even the headings were cut off, the log begins anew."""
    path = tmp_path / "log.csv"
    path.write_bytes("\ufeffdate,ki".encode())
    append(path, read_log(path), SENT)
    assert read_log(path).latest == (SENT,)


def test_as_excel_saves_it(tmp_path: Path) -> None:
    """Saved by an Excel that writes semicolons, it is read and continued all the same."""
    path = tmp_path / "log.csv"
    append(path, Log(()), replace(SENT, subject="Invitation"))
    path.write_text(path.read_text(encoding="utf-8-sig").replace(",", ";"), encoding="cp1252")
    append(path, read_log(path), replace(SENT, message_id="<2@x>"))
    assert [sent.vendor for sent in read_log(path).latest] == ["acme", "acme"]


@pytest.mark.parametrize("content", ["a,b\n1,2\n", "date,kind\n", None])
def test_what_is_no_log(content: str | None, tmp_path: Path) -> None:
    """A log that somebody took apart is not read as if nothing had been sent."""
    path = tmp_path / "log.csv"
    append(path, Log(()), SENT)
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(content if content is not None else text.replace("sending", "posted"), encoding="utf-8")
    with pytest.raises(ScorecardError):
        read_log(path)


def test_one_run_at_a_time(tmp_path: Path) -> None:
    """While one run sends, another one is told so; afterwards it may."""
    path = tmp_path / ".scorecard" / "sending"
    with alone(path), pytest.raises(ScorecardError, match="another run is sending mails"), alone(path):
        pass
    with alone(path):
        pass
