"""Questionnaires that come back in mails: who sent them, when, and which counts."""

import io
import json
import shutil
import zipfile
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from tests.builders.workbooks import answer, cell_of, change, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard

WORKBOOK = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
MADRID = timezone(timedelta(hours=1))


def mail(*attachments: tuple[str, bytes], day: str = "2027-02-20", sender: str = "Ann <ann@acme.example>") -> bytes:
    """Return a mail that was sent on a day, with these attachments by name."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "partners@halvern.example"
    message["Subject"] = "Our questionnaire"
    message["Date"] = format_datetime(datetime.fromisoformat(f"{day}T09:30:00").replace(tzinfo=MADRID))
    message.set_content("Please find it attached.")
    for name, content in attachments:
        main, sub = WORKBOOK if name.endswith(".xlsx") else ("application", "octet-stream")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def take(campaign: Path, vendor: str) -> bytes:
    """Take what a vendor sent back out of the folder, and return it."""
    path = campaign / "returned" / f"{vendor}.xlsx"
    content = path.read_bytes()
    path.unlink()
    return content


def ranked(campaign: Path, code: int) -> dict[str, dict[str, object]]:
    """Rank, and return the vendors by id and the files by name."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == code, ran.told
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    vendors = {one["vendor"]: one for lot in data["lots"] for one in lot["vendors"]}
    return {"vendors": vendors, "files": {one["file"]: one for one in data["files"]}, "as_sent": data["as_sent"]}


def test_attachments_are_ranked_with_their_sender_and_date(campaign: Path) -> None:
    """A mail with the questionnaire and a logo counts like the workbook itself; the Files sheet says who sent it."""
    before = ranked(campaign, ALL_WELL)["vendors"]
    content = take(campaign, "kestrel")
    logo = b"\x89PNG\r\n\x1a\n" + bytes(60)
    (campaign / "returned" / "AW: your tender.eml").write_bytes(mail(("logo.png", logo), ("Übersicht.xlsx", content)))
    after = ranked(campaign, ALL_WELL)
    assert after["vendors"]["kestrel"]["total"] == before["kestrel"]["total"]
    file = after["files"]["returned/AW: your tender.eml > Übersicht.xlsx"]
    assert (file["state"], file["sender"]) == ("counted", "Ann <ann@acme.example>")
    assert file["came"].startswith("2027-02-20T09:30")
    assert after["files"]["returned/AW: your tender.eml > logo.png"]["state"] == "beside"
    told = [" ".join(str(cell) for cell in row if cell) for row in sheets(campaign / "ranking.xlsx")["Files"]]
    assert any(
        "Übersicht.xlsx" in line and "Mail from Ann <ann@acme.example>, 20 February 2027" in line for line in told
    )


def test_a_document_in_the_same_mail_is_evidence(campaign: Path) -> None:
    """An answer whose evidence was left blank counts as declared when a certificate came along, and names it."""
    path = campaign / "returned" / "kestrel.xlsx"
    sheet, cell = cell_of(path, "turnover")
    change(path, path, sheet, f"E{cell[1:]}", None)
    content, found = take(campaign, "kestrel"), []
    for files in ((), (("ISO 9001.pdf", b"%PDF-1.7"),)):
        (campaign / "returned" / "tender.eml").write_bytes(mail(("kestrel.xlsx", content), *files))
        kestrel = ranked(campaign, ALL_WELL)["vendors"]["kestrel"]
        (one,) = (each for each in kestrel["answers"] if each["question"] == "turnover")
        found.append((one["evidence"], one["proof"], one["credit"]))
    assert found == [(None, "missing", 0.3), ("came in the same e-mail: ISO 9001.pdf", "declared", 0.7)]


def test_an_archive_of_questionnaires_is_opened(campaign: Path) -> None:
    """A zip of workbooks counts as the workbooks in it, also in a mail."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("answers/kestrel.xlsx", take(campaign, "kestrel"))
    (campaign / "returned" / "both.eml").write_bytes(mail(("all.zip", archive.getvalue())))
    after = ranked(campaign, ALL_WELL)
    assert after["vendors"]["kestrel"]["rank"] == 1
    assert any(name.startswith("returned/both.eml > all.zip > ") for name in after["files"])


def test_a_late_mail_is_listed_and_not_ranked(campaign: Path) -> None:
    """What came after the deadline is scored and shown as late, and what would bring it back is said."""
    content = take(campaign, "kestrel")
    (campaign / "returned" / "late.eml").write_bytes(mail(("kestrel.xlsx", content), day="2027-02-27"))
    late = ranked(campaign, ALL_WELL)["vendors"]["kestrel"]
    assert (late["standing"], late["rank"]) == ("late", None)
    assert late["total"] is not None
    told = scorecard("rank", cwd=campaign).told
    assert "Its questionnaire was received on 27 February 2027, " in told
    assert "(Europe/Madrid), after the deadline of 26 February 2027, 24:00 (Europe/Madrid)" in told


def test_an_exception_is_honoured_and_printed(campaign: Path) -> None:
    """Where vendors.csv names a reason, a late questionnaire counts, and the Summary says why."""
    content = take(campaign, "kestrel")
    (campaign / "returned" / "late.eml").write_bytes(mail(("kestrel.xlsx", content), day="2027-03-02"))
    lines = (campaign / "vendors.csv").read_text(encoding="utf-8-sig").splitlines()
    changed = [
        line + (",exception" if number == 0 else ",Our mail server was down" if line.startswith("kestrel") else ",")
        for number, line in enumerate(lines)
    ]
    (campaign / "vendors.csv").write_text("\n".join(changed) + "\n", encoding="utf-8")
    vendor = ranked(campaign, ALL_WELL)["vendors"]["kestrel"]
    assert (vendor["standing"], vendor["exception"]) == ("eligible", "Our mail server was down")
    summary = " ".join(
        str(cell) for row in sheets(campaign / "ranking.xlsx")["Summary"] for cell in row if cell is not None
    )
    assert "Kestrel Doorstep answered after the deadline and counts nevertheless: Our mail server was down" in summary


def test_the_later_mail_counts_and_a_blank_one_replaces_nothing(campaign: Path, tmp_path: Path) -> None:
    """Of two mails the later one counts; a blank questionnaire sent last is a problem, and the fuller one stays."""
    returned = campaign / "returned"
    answer(returned / "kestrel.xlsx", tmp_path / "second.xlsx", "turnover", 12)
    first, second = take(campaign, "kestrel"), (tmp_path / "second.xlsx").read_bytes()
    (returned / "b.eml").write_bytes(mail(("kestrel.xlsx", first), day="2027-02-01"))
    (returned / "a.eml").write_bytes(mail(("kestrel.xlsx", second), day="2027-02-02"))
    found = ranked(campaign, ALL_WELL)
    turnover = next(one for one in found["vendors"]["kestrel"]["answers"] if one["question"] == "turnover")
    assert turnover["value"] == 12
    older = found["files"]["returned/b.eml > kestrel.xlsx"]
    assert older["state"] == "superseded"
    assert older["note"].endswith("was received later counts: returned/a.eml > kestrel.xlsx, 2 February 2027.")
    blank = (campaign / "sent" / "kestrel.xlsx").read_bytes()
    (returned / "c.eml").write_bytes(mail(("kestrel.xlsx", blank), day="2027-02-03"))
    found = ranked(campaign, NEEDS_A_LOOK)
    assert found["files"]["returned/a.eml > kestrel.xlsx"]["state"] == "counted"
    assert found["files"]["returned/c.eml > kestrel.xlsx"]["state"] == "less complete"
    told = scorecard("rank", "--strict", cwd=campaign)
    assert told.code == NOTHING_WRITTEN
    assert "returned/c.eml > kestrel.xlsx: It is newer than returned/a.eml > kestrel.xlsx" in told.told


def test_shuffling_copying_and_renaming_change_nothing(campaign: Path) -> None:
    """Mails and workbooks under any name, in any folder, twice, and with any date on the disk give one ranking."""
    before = ranked(campaign, ALL_WELL)["vendors"]
    returned = campaign / "returned"
    (returned / "kestrel.eml").write_bytes(mail(("x.xlsx", (returned / "kestrel.xlsx").read_bytes())))
    (returned / "deep" / "er").mkdir(parents=True)
    shutil.copy(returned / "kestrel.eml", returned / "deep" / "er" / "0001")
    shutil.move(returned / "boreal.xlsx", returned / "deep" / "Ответ (1).tmp")
    shutil.copy(returned / "kestrel.xlsx", returned / "~copy")
    after = ranked(campaign, ALL_WELL)["vendors"]
    assert {name: (one["rank"], one["total"]) for name, one in after.items()} == {
        name: (one["rank"], one["total"]) for name, one in before.items()
    }
