"""`scorecard mail record` and `mail correct`: vendors are heard on what went wrong, each on its own."""

from datetime import datetime
from email.message import EmailMessage
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.campaign.mailing.parcels import LARGEST_PARCEL, MOST_ENCLOSED, LyingDraft, parcels
from scorecard.post.draft import FoundMail
from tests.builders.workbooks import opened
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard
from tests.functional.test_mail import change, draft, drafted, log, text, told
from tests.functional.test_mails import mail
from tests.functional.test_record import CHANGES, with_books, without_corrections

HEADING = 5
"""The row of the titles in the list of incidents."""
COLUMNS = (
    *("Incident", "Date", "Touchpoint", "What happened", "Customers", "Contacts", "Hours to answer", "Hours to solve"),
    *("Told in writing", "Promise kept", "Repeats", "Correction asked for", "Cause as we see it", "What you say"),
    "Cause as you see it",
)
TOO_LATE = "1802995200"
"""19 February 2027, a week before the deadline."""


@pytest.fixture
def campaign(campaign: Path) -> Path:
    """Return the campaign without the corrections of error that the demo asked for."""
    without_corrections(campaign)
    return campaign


def incidents(campaign: Path, *rows: str) -> None:
    """Write incidents.csv; `rows` begin with the columns that are always filled in."""
    columns = "incident,vendor,date,what,shown_to_vendor,cause,touchpoint,customers,contacts,answer_hours,told,kept"
    lines = [f"{columns},repeat_of,correction,vendor_says", *rows]
    (campaign / "incidents.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def sent(campaign: Path) -> str:
    """Note all drafts as sent by hand, and return what is told."""
    ran = scorecard("mail", "sent", "--all", "--yes", cwd=campaign)
    assert ran.code == ALL_WELL
    return ran.told


def listed(mail: EmailMessage) -> Worksheet:
    """Return the list that is attached to a mail."""
    (attached,) = mail.iter_attachments()
    return opened(attached.get_content()).worksheets[0]


def cells(sheet: Worksheet) -> list[list[object]]:
    """Return the rows of the table below its titles."""
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADING + 1)]


def test_each_vendor_gets_its_own(campaign: Path) -> None:
    """A vendor gets the incidents that it was not shown, in order of time, with room to answer, and nothing else."""
    incidents(
        campaign,
        "K-2,kestrel,2026-11-04 09:30,Lamp broken,,partner,delivery,2,3,1.25,no,none promised,K-1,yes,Our remark",
        "B-1,boreal,2026-11-05,Sofa torn,,disputed",
        "K-1,kestrel,2026-11-03,Lamp lost,,us",
        "K-0,kestrel,2026-10-03,Lamp late,2026-10-10,partner",
        "P-0,pennyparcel,2026-10-03,Parcel late,2026-10-10,partner",
    )
    ran = told(campaign, "record")
    assert drafted(campaign) == {"record-kestrel", "record-boreal"}
    assert "PennyParcel: it was shown all of its incidents" in ran.told
    assert "Quillpay: the table incidents says nothing of it" in ran.told
    kestrel = draft(campaign, "record-kestrel")
    assert kestrel["Subject"] == "Incidents on our record: Partner alignment 2027"
    (attached,) = kestrel.iter_attachments()
    assert attached.get_filename() == "Incidents - Partner alignment 2027 - Kestrel Doorstep.xlsx"
    assert "- Incidents: 2 - Period: 3 November 2026 to 4 November 2026 - Your reply, please, by: 11 January 2027" in (
        text(kestrel)
    )
    assert "- Period: 5 November 2026 -" in text(draft(campaign, "record-boreal"))
    sheet = listed(kestrel)
    assert [cell.value for cell in sheet[HEADING]] == list(COLUMNS)
    first, second = cells(sheet)
    assert first[:5] == ["K-1", datetime(2026, 11, 3), None, "Lamp lost", None]
    assert second[:7] == ["K-2", datetime(2026, 11, 4, 9, 30), "delivery", "Lamp broken", 2, 3, 1.2]
    assert second[8:] == ["No", "none promised", "K-1", "Yes", "Kestrel Doorstep", None, None]
    assert first[11:13] == ["No", "Halvern Home"]
    assert cells(listed(draft(campaign, "record-boreal")))[0][12] == "disputed"
    assert "Our remark" not in str(cells(sheet))


def test_the_list_is_made_to_be_read_and_printed(campaign: Path) -> None:
    """The titles stay in sight and stand on each printed page, which is as wide as the table; a day is a day."""
    incidents(campaign, "K-1,kestrel,2026-11-03,Lamp lost,,us")
    told(campaign, "record")
    sheet = listed(draft(campaign, "record-kestrel"))
    assert sheet.freeze_panes == f"B{HEADING + 1}"
    assert sheet.print_title_rows == f"${HEADING}:${HEADING}"
    fits = sheet.sheet_properties.pageSetUpPr
    assert (sheet.page_setup.orientation, fits is not None and fits.fitToPage) == ("landscape", True)
    assert sheet.cell(HEADING + 1, 2).number_format == "yyyy-mm-dd"
    assert sheet.cell(HEADING + 1, 4).alignment.wrap_text


def test_nothing_to_show(campaign: Path) -> None:
    """Where all were shown, nobody is written to, and that is said for each."""
    incidents(campaign, "K-0,kestrel,2026-10-03,Lamp late,2026-10-10,partner")
    ran = told(campaign, "record")
    assert "Incidents: 0 vendors get a mail" in ran.told
    assert "Kestrel Doorstep: it was shown all of its incidents" in ran.told
    assert "shown_to_vendor" not in ran.told
    assert not drafted(campaign)


def test_what_was_sent_is_noted_and_not_sent_again(campaign: Path) -> None:
    """Once the list went out, the day is asked for until it is noted, and only what is new is drafted."""
    incidents(campaign, "K-1,kestrel,2026-11-03,Lamp lost,,partner", "K-2,kestrel,2026-11-04,Lamp broken,,partner")
    told(campaign, "receipt")
    sent(campaign)
    assert "Show vendors their incidents (scorecard mail record): Kestrel" in scorecard("status", cwd=campaign).told
    told(campaign, "record")
    reminder = (
        "incidents.csv:2: Kestrel Doorstep was sent K-1 and K-2 on 2026-12-28, and shown_to_vendor is empty. "
        "hint: Enter 2026-12-28 there"
    )
    assert reminder in sent(campaign)
    assert [line["vendor"] for line in log(campaign) if line["kind"] == "record"] == ["kestrel"]
    status = scorecard("status", cwd=campaign)
    assert (status.code, reminder in status.told) == (NEEDS_A_LOOK, True)
    assert "Show vendors their incidents" not in status.told
    assert "incidents sent 28 December 2026" in status.told
    ran = told(campaign, "record", code=NEEDS_A_LOOK)
    assert "it was sent all of its incidents; note the day under shown_to_vendor" in ran.told
    with (campaign / "incidents.csv").open("a", encoding="utf-8") as table:
        table.write("K-0,kestrel,2026-11-01,Lamp late,,partner\n")
    told(campaign, "record", code=NEEDS_A_LOOK)
    assert [row[0] for row in cells(listed(draft(campaign, "record-kestrel")))] == ["K-0"]
    for lamp in ("lost", "broken"):
        change(campaign, f"Lamp {lamp},,", f"Lamp {lamp},2026-12-28,", "incidents.csv")
    assert "shown_to_vendor is empty" not in told(campaign, "record").told


def test_what_is_worded_otherwise_was_not_shown(campaign: Path) -> None:
    """An incident that was edited after the list went out is not asked to be noted as shown, and is shown again."""
    incidents(campaign, "K-1,kestrel,2026-11-03,Lamp lost,,partner", "K-2,kestrel,2026-11-04,Lamp broken,,partner")
    told(campaign, "record")
    sent(campaign)
    change(campaign, "Lamp broken", "Lamp and vase broken", "incidents.csv")
    ran = told(campaign, "record", code=NEEDS_A_LOOK)
    assert "Kestrel Doorstep was sent K-1 on 2026-12-28" in ran.told
    assert [row[0] for row in cells(listed(draft(campaign, "record-kestrel")))] == ["K-2"]


def test_it_is_reminded_of_after_sending(campaign: Path) -> None:
    """A draft that a person changed is still known as what was sent of it."""
    incidents(campaign, "K-1,kestrel,2026-11-03,Lamp lost,,partner")
    told(campaign, "record")
    path = campaign / "outbox" / "record-kestrel.eml"
    path.write_bytes(path.read_bytes().replace(b"Incidents on our record", b"Incidents"))
    assert "was sent K-1 on 2026-12-28" in sent(campaign)


def test_whether_it_is_in_time(campaign: Path) -> None:
    """The terminal says whether what is shown today may count, and which day is to be noted."""
    incidents(campaign, "K-1,kestrel,2026-11-03,Lamp lost,,partner")
    ran = told(campaign, "record", "--list")
    assert "Shown to a vendor today, an incident may count" in ran.told
    assert "enter the day (for today 2026-12-28) under shown_to_vendor" in ran.told
    late = scorecard("mail", "record", "--list", cwd=campaign, env={"SOURCE_DATE_EPOCH": TOO_LATE})
    assert "Shown to a vendor today, an incident does not count" in late.told
    assert not drafted(campaign)


@pytest.mark.parametrize(
    ("language", "shown", "scored", "late"),
    [
        ("en", "None of this enters the evaluation", "as you are now", "it is too late"),
        ("de", "geht nichts davon ein", "wie hiermit geschehen", "zu spät"),
        ("fr", "Rien de tout cela n’entre", "comme c’est ici le cas", "il est trop tard"),
        ("es", "Nada de esto entra", "como ahora", "ya es tarde"),
        ("it", "Nulla di tutto ciò entra", "come avviene ora", "è ormai tardi"),
    ],
)
def test_what_it_means_is_said_in_each_language(
    campaign: Path, language: str, shown: str, scored: str, late: str
) -> None:
    """A vendor reads whether its incidents enter the evaluation, and from what on they do, in its language."""
    change(campaign, "tenders@kestrel.example,en", f"tenders@kestrel.example,{language}")
    change(campaign, "kestrel,Kestrel Doorstep,Delivery", "kestrel,Kestrel,Delivery")
    incidents(campaign, "K-3,kestrel,2026-11-03,Lamp lost,,partner")
    told(campaign, "record")
    assert shown in text(draft(campaign, "record-kestrel"))
    with_books(campaign, top=CHANGES)
    told(campaign, "record", code=NEEDS_A_LOOK)  # some of these books are ahead of today
    assert scored in text(draft(campaign, "record-kestrel"))
    scorecard("mail", "record", "--yes", cwd=campaign, env={"SOURCE_DATE_EPOCH": TOO_LATE})
    assert late in text(draft(campaign, "record-kestrel"))
    titles = [cell.value for cell in listed(draft(campaign, "record-kestrel"))[HEADING]]
    assert (titles == list(COLUMNS)) == (language == "en")
    assert len(set(titles)) == len(COLUMNS)


def test_hostile_texts_stay_texts(campaign: Path) -> None:
    """Formulas, lines that look like headers of a mail, and marks that turn letters around do nothing anywhere."""
    incidents(
        campaign,
        'K-1,kestrel,2026-11-03,"=HYPERLINK(""http://evil.example"",""Open"")",,partner',
        '"-K\u202e2\nBcc: all@evil.example",kestrel,2026-11-04,"Lost\u202e\u2066tsol\r\nSubject: Won",,partner,@SUM(1)',
    )
    told(campaign, "record")
    kestrel = draft(campaign, "record-kestrel")
    assert {"Bcc", "Cc"}.isdisjoint(kestrel.keys())
    assert kestrel.get_all("Subject") == ["Incidents on our record: Partner alignment 2027"]
    sheet = listed(kestrel)
    first, second = sheet[HEADING + 1], sheet[HEADING + 2]
    for cell in (first[3], second[0], second[2]):
        assert cell.data_type == "s"
        assert cell.quotePrefix
    assert str(second[3].value).startswith("Lost")
    assert not {"\u202e", "\u2066"} & set(f"{second[0].value}{second[3].value}")
    assert "was sent" in sent(campaign)
    assert "Kestrel Doorstep: it was sent all of its incidents" in told(campaign, "record", code=NEEDS_A_LOOK).told


def test_who_is_named_is_pointed_at(campaign: Path) -> None:
    """Another vendor's name or id, and a person's address, are told before a vendor reads of them."""
    incidents(
        campaign,
        "K-1,kestrel,2026-11-03,Kestrel Doorstep lost what Boreal Couriers found,,partner",
        "K-2,kestrel,2026-11-04,Write to ann@halvern.example,,partner",
        "boreal-7,kestrel,2026-11-05,Lamp lost,,partner",
        "B-1,boreal,2026-11-05,Taken to Kestrel Doorstep,2026-11-20,partner",
    )
    ran = told(campaign, "record", "--list", code=NEEDS_A_LOOK)
    assert "incidents.csv:2: “Boreal Couriers” stands in an incident of another vendor" in ran.told
    assert "incidents.csv:4: “boreal” stands in an incident of another vendor" in ran.told
    assert ran.told.count("stands in an incident of another vendor") == 2
    assert "ann@halvern.example" in ran.told


def test_a_table_with_mistakes(campaign: Path) -> None:
    """Nothing is drafted from a table that is wrong or not there; what went out before does not stop `status`."""
    incidents(campaign, "K-1,kestrel,2026-11-03,Lamp lost,,partner")
    told(campaign, "record")
    sent(campaign)
    incidents(campaign, "K-1,kestrel,soon,Lamp lost,,partner", "Z-1,zephyr,2026-11-03,Lamp lost,,partner")
    ran = told(campaign, "record", code=NOTHING_WRITTEN)
    assert '"soon"' in ran.told
    assert '"zephyr"' in ran.told
    assert "shown_to_vendor is empty" not in scorecard("status", cwd=campaign).told
    (campaign / "incidents.csv").unlink()
    assert "There is no table of incidents." in told(campaign, "record", code=NOTHING_WRITTEN).told
    assert scorecard("status", cwd=campaign).code == ALL_WELL


# --- corrections of error --------------------------------------------------------------------------------------------


ASKED = "incident,vendor,date,what,correction"


def correction(campaign: Path, *rows: str, at: str = "") -> None:
    """Write incidents.csv, and make the corrections that its rows ask for."""
    (campaign / "incidents.csv").write_text("\n".join([ASKED, *rows]) + "\n", encoding="utf-8")
    ran = scorecard("correct", cwd=campaign, env={"SOURCE_DATE_EPOCH": at} if at else {})
    assert ran.code == ALL_WELL, ran.told


def made(campaign: Path, name: str) -> bytes:
    """Return a correction as it was made."""
    return (campaign / "sent" / "corrections" / f"{name}.xlsx").read_bytes()


def returned(campaign: Path, name: str, day: str) -> None:
    """Let a correction come back in a mail on a day, with a why in it."""
    book = opened(made(campaign, name))
    row = next(row for row in book.worksheets[2].iter_rows() if row[0].value == "why_1")
    row[3].value = "Nobody counts the lamps"
    buffer = BytesIO()
    book.save(buffer)
    (campaign / "returned" / f"{name}.eml").write_bytes(mail((f"{name}.xlsx", buffer.getvalue()), day=day))


K1, K2 = "K-1,kestrel,2026-11-03,Lamp lost,yes", "K/2,kestrel,2026-11-04,Lamp broken,yes"
B1 = "B-1,boreal,2026-11-05,Sofa torn,yes"


def test_corrections(campaign: Path) -> None:
    """A vendor gets all that it is asked for in one mail, with the day of each, and later only what is new."""
    correction(campaign, K1, K2, B1)
    (campaign / "sent" / "corrections" / "kestrel-note.xlsx").write_bytes(b"PK no workbook")
    ran = told(campaign, "correct", code=NEEDS_A_LOOK)
    assert "sent/corrections/kestrel-note.xlsx: The copy of a correction of error cannot be read: " in ran.told
    (campaign / "sent" / "corrections" / "kestrel-note.xlsx").unlink()
    assert "Quillpay: there is no workbook for it; see: scorecard correct" in ran.told
    assert drafted(campaign) == {"correct-kestrel", "correct-boreal"}
    kestrel = draft(campaign, "correct-kestrel")
    attached = {part.get_filename(): part.get_content() for part in kestrel.iter_attachments()}
    assert attached == {
        "Correction of error K-1 - Partner alignment 2027 - Kestrel Doorstep.xlsx": made(campaign, "kestrel-K-1"),
        "Correction of error K 2 - Partner alignment 2027 - Kestrel Doorstep.xlsx": made(campaign, "kestrel-K_2"),
    }
    until = "by 27 January 2027, 24:00 (Europe/Madrid)"
    assert f"- K-1, {until} - K/2, {until} A correction of error asks for seven things" in text(kestrel)
    sent(campaign)
    assert "correction of error asked for 28 December 2026" in scorecard("status", cwd=campaign).told
    assert told(campaign, "correct").told.count("it was sent all of its corrections of error") == 2
    correction(campaign, K1, K2, B1, "K-3,kestrel,2026-11-05,Lamp late,yes")
    told(campaign, "correct")
    new = [part.get_content() for part in draft(campaign, "correct-kestrel").iter_attachments()]
    assert new == [made(campaign, "kestrel-K-3")]


def test_what_is_back_is_not_asked_for(campaign: Path) -> None:
    """What came back or was accepted is not asked for, mailed before or not; rejected, it is told what is missing."""
    correction(campaign, K1, K2)
    returned(campaign, "kestrel-K-1", "2026-12-20")
    told(campaign, "correct")
    (attached,) = draft(campaign, "correct-kestrel").iter_attachments()
    assert attached.get_content() == made(campaign, "kestrel-K_2")
    decided = "incident,decision,reason,date,by\nK-1,rejected,Boreal Couriers counts them,2026-12-22,Quality\n"
    (campaign / "corrections.csv").write_text(decided, encoding="utf-8")
    ran = told(campaign, "correct", code=NEEDS_A_LOOK)
    assert "corrections.csv:2: “Boreal Couriers” is another vendor, and stands in a reason that this one" in ran.told
    change(campaign, "Boreal Couriers counts them", "Who counts them?", "corrections.csv")
    told(campaign, "correct")
    again = text(draft(campaign, "correct-kestrel"))
    assert "- K-1, by 27 January 2027, 24:00 (Europe/Madrid). What is missing in the one that you sent: Who" in again
    sent(campaign)
    assert "it was sent all of its corrections of error" in told(campaign, "correct").told
    change(campaign, "2026-12-22", "2026-12-28", "corrections.csv")
    assert "Kestrel Doorstep: it was sent all" in told(campaign, "correct").told
    change(campaign, "rejected,Who counts them?", "accepted,", "corrections.csv")
    assert "Kestrel Doorstep: it was sent all" in told(campaign, "correct").told


def test_what_is_not_asked_for_any_more_is_not_mailed(campaign: Path) -> None:
    """What the table no longer asks for is told with the remedy, and the vendor is not asked for it."""
    correction(campaign, K1, B1)
    change(campaign, "K-1,kestrel", "K-1,boreal", "incidents.csv")
    ran = told(campaign, "correct", code=NEEDS_A_LOOK)
    assert (
        "sent/corrections/kestrel-K-1.xlsx: Kestrel Doorstep is asked here for a correction of error on K-1" in ran.told
    )
    assert "Kestrel Doorstep: nothing more of its corrections of error is to be sent" in ran.told
    assert drafted(campaign) == {"correct-boreal"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "K-1, without delay"),
        ("de", "K-1, unverzüglich"),
        ("fr", "K-1, sans délai"),
        ("es", "K-1, sin demora"),
        ("it", "K-1, senza indugio"),
    ],
)
def test_a_day_that_is_over_is_not_ahead(campaign: Path, language: str, said: str) -> None:
    """A correction that was not mailed before its day is asked for without delay, and its day can be made anew."""
    change(campaign, "tenders@kestrel.example,en", f"tenders@kestrel.example,{language}")
    correction(campaign, K1, at="1795000000")
    ran = told(campaign, "correct", code=NEEDS_A_LOOK)
    assert "K-1 was to come back by 18 December 2026 and has not been mailed yet" in ran.told
    assert "delete this file and run `scorecard correct` first" in ran.told
    mailed = text(draft(campaign, "correct-kestrel"))
    assert said in mailed
    assert "18" not in mailed


def test_who_is_named_is_told_before_a_correction_is_mailed(campaign: Path) -> None:
    """Another vendor or a person in an incident is told as long as its correction was not mailed."""
    correction(campaign, K1)
    change(campaign, "Lamp lost", "Lamp found by Boreal Couriers", "incidents.csv")
    ran = told(campaign, "correct", code=NEEDS_A_LOOK)
    assert "incidents.csv:2: “Boreal Couriers” stands in an incident of another vendor" in ran.told
    sent(campaign)
    assert "Boreal Couriers”" not in told(campaign, "correct").told


@pytest.mark.parametrize("language", ["de", "fr", "es", "it"])
def test_a_correction_is_asked_for_in_the_vendor_s_language(campaign: Path, language: str) -> None:
    """Text and name of the workbook are in the language of the vendor."""
    change(campaign, "tenders@kestrel.example,en", f"tenders@kestrel.example,{language}")
    correction(campaign, K1)
    told(campaign, "correct")
    kestrel = draft(campaign, "correct-kestrel")
    (attached,) = kestrel.iter_attachments()
    assert "- K-1, " in text(kestrel)
    assert "orrection of error" not in f"{text(kestrel)} {attached.get_filename()}"


def test_many_corrections_go_out_in_several_mails(campaign: Path) -> None:
    """A vendor of many gets them in mails that servers take, each in one alone, and what is out never again."""
    rows = [f"K-{number:02},kestrel,2026-11-03,Lamp lost,yes" for number in range(MOST_ENCLOSED + 2)]
    correction(campaign, *rows[: MOST_ENCLOSED + 1])
    assert "Correction of error: 1 vendor gets a mail" in told(campaign, "correct").told
    assert drafted(campaign) == {"correct-kestrel", "correct-kestrel+2"}
    first, second = (draft(campaign, name) for name in ("correct-kestrel", "correct-kestrel+2"))
    assert [each["Subject"].endswith(f"({part} of 2)") for part, each in enumerate((first, second), 1)] == [True, True]
    assert incidents_in(campaign) == {"correct-kestrel": rows_of(0, 20), "correct-kestrel+2": rows_of(20, 21)}
    assert "K-20" in text(second)
    assert "K-19" not in text(second)
    # A draft that somebody changed stays as it is, and what is new goes into another one.
    path = campaign / "outbox" / "correct-kestrel+2.eml"
    path.write_bytes(path.read_bytes().replace(b"Subject: ", b"Subject: Urgent: "))
    correction(campaign, *rows[: MOST_ENCLOSED + 2])
    assert "the draft in outbox/ stays, as somebody changed it" in told(campaign, "correct").told
    assert incidents_in(campaign)["correct-kestrel+3"] == rows_of(21, 22)
    # One of them goes out; the others stay as they are.
    (campaign / "sent" / "mail").mkdir(parents=True, exist_ok=True)
    (campaign / "sent" / "mail" / "out.eml").write_bytes((campaign / "outbox" / "correct-kestrel.eml").read_bytes())
    scorecard("mail", "sent", "--yes", cwd=campaign)
    told(campaign, "correct")
    assert incidents_in(campaign) == {"correct-kestrel+2": rows_of(20, 21), "correct-kestrel+3": rows_of(21, 22)}
    assert sent(campaign)
    assert {line["vendor"] for line in log(campaign)} == {"kestrel"}
    assert "Kestrel Doorstep: it was sent all of its corrections of error" in told(campaign, "correct").told
    assert sorted(path.name for path in (campaign / "sent" / "mail").glob("correct-*")) == [
        "correct-kestrel+2.eml",
        "correct-kestrel+3.eml",
        "correct-kestrel.eml",
    ]
    ran = scorecard("forget", "kestrel", "--yes", cwd=campaign)
    assert ran.code == ALL_WELL
    assert not [*(campaign / "sent" / "mail").glob("correct-*")]


def rows_of(first: int, end: int) -> list[str]:
    """Return the incidents with these numbers."""
    return [f"K-{number:02}" for number in range(first, end)]


def incidents_in(campaign: Path) -> dict[str, list[str]]:
    """Return the incidents in each draft, by what is attached."""
    return {
        name: [part.get_filename().split()[3] for part in draft(campaign, name).iter_attachments()]
        for name in sorted(drafted(campaign))
    }


def test_parcels() -> None:
    """Nothing is too large but what is so by itself, and what lies in a draft stays there unless it is too much."""
    small, large = b"1", b"2" * LARGEST_PARCEL
    assert list(parcels([small, large, b"3"], {})) == [(1, [0, 2]), (2, [1])]
    lying = {2: LyingDraft(FoundMail((), "", "", "", True, (sha256(large).hexdigest(),)), is_held=False)}
    assert list(parcels([small, large], lying)) == [(1, [0]), (2, [1])]
    held = {1: LyingDraft(FoundMail((), "", "", "", False, (sha256(b"3").hexdigest(),)), is_held=True)}
    assert list(parcels([small, b"3"], held)) == [(1, [1]), (2, [0])]
