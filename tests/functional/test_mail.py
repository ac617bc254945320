"""`scorecard mail`: who gets what and who does not, as drafts that a person may change before they go out."""

import csv
import io
import re
import shutil
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.builders.workbooks import answer
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard
from tests.functional.test_mails import mail as returned_mail
from tests.functional.test_mails import take
from tests.functional.test_record import without_corrections
from tests.functional.test_returns import say

ROOT = Path(__file__).parents[2]
KINDS = ("invite", "remind", "receipt", "clarify", "answers", "record", "correct")


def draft(campaign: Path, name: str) -> EmailMessage:
    """Return a draft in outbox/."""
    return message_from_bytes((campaign / "outbox" / f"{name}.eml").read_bytes(), policy=policy.default)


def text(mail: EmailMessage) -> str:
    """Return the plain text of a mail, in one line."""
    part = mail.get_body(("plain",))
    assert part is not None
    return " ".join(part.get_content().split())


def drafted(campaign: Path) -> set[str]:
    """Return the names of the drafts."""
    return {path.stem for path in (campaign / "outbox").glob("*")}


def told(campaign: Path, kind: str, *options: str, code: int = ALL_WELL) -> Ran:
    """Draft mails of a kind."""
    ran = scorecard("mail", kind, *(options or ("--yes",)), cwd=campaign)
    assert ran.code == code, ran.told
    return ran


def change(campaign: Path, before: str, after: str, name: str = "vendors.csv") -> None:
    """Replace something in a table."""
    path = campaign / name
    content = path.read_text(encoding="utf-8-sig")
    assert before in content
    path.write_text(content.replace(before, after), encoding="utf-8")


def note_invited(campaign: Path, day: str = "2026-11-02") -> None:
    """Write into vendors.csv that all vendors were sent their questionnaires by hand."""
    path = campaign / "vendors.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0], "invited"])
        writer.writeheader()
        writer.writerows(row | {"invited": day} for row in rows)


# --- invite ----------------------------------------------------------------------------------------------------------


def test_an_invitation(campaign: Path) -> None:
    """A vendor gets its own questionnaire under a name that it reads, and the deadline, in its language."""
    change(campaign, "Larkspur Credit,", "Larkspür AG,")
    change(campaign, "tenders@larkspur.example,en", "tenders@larkspur.example,de")
    scorecard("generate", cwd=campaign)
    ran = told(campaign, "invite")
    assert "Invitation: 8 vendors get a mail" in ran.told
    assert "Halvern Home: it is your own company" in ran.told
    kestrel = draft(campaign, "invite-kestrel")
    assert kestrel["Subject"] == "Invitation: Partner alignment 2027"
    (attached,) = kestrel.iter_attachments()
    assert attached.get_filename() == "Partner alignment 2027 - Kestrel Doorstep.xlsx"
    assert attached.get_content() == (campaign / "sent" / "kestrel.xlsx").read_bytes()
    assert "26 February 2027, 24:00 (Europe/Madrid)" in text(kestrel)
    larkspur = draft(campaign, "invite-larkspur")
    assert larkspur["Subject"] == "Einladung: Abstimmung mit Partnern 2027"
    assert "wir laden Larkspür AG ein" in text(larkspur)
    assert "26. Februar 2027, 24:00 (Europe/Madrid)" in text(larkspur)


def test_whose_draft_it_is(campaign: Path) -> None:
    """A draft is from whoever opens it, unless a sender is set."""
    told(campaign, "invite")
    assert draft(campaign, "invite-kestrel")["From"] is None
    shutil.rmtree(campaign / "outbox")
    scorecard("mail", "invite", "--yes", cwd=campaign, env={"SCORECARD_FROM": "buyer@halvern.example"})
    assert draft(campaign, "invite-kestrel")["From"] == "buyer@halvern.example"


def test_a_list_writes_nothing(campaign: Path) -> None:
    """`--list` shows who gets what, and whoever does not say yes has no drafts either."""
    before = sorted(campaign.rglob("*"))
    assert "Kestrel Doorstep <tenders@kestrel.example>: Invitation" in told(campaign, "invite", "--list").told
    assert sorted(campaign.rglob("*")) == before
    ran = scorecard("mail", "invite", cwd=campaign, typed="n\n")
    assert "Write 8 drafts?" in ran.told
    assert not (campaign / "outbox").exists()


def test_who_gets_none_and_why(campaign: Path) -> None:
    """Vendors without an address, who withdrew, or whose questionnaire is missing or out of date are named."""
    change(campaign, "tenders@boreal.example", "")
    change(campaign, "tenders@tallow.example", "täll@tallow.example")
    change(campaign, "language,role", "language,role,withdrawn")
    change(campaign, "tenders@kestrel.example,en,", "tenders@kestrel.example,en,,2027-01-20 No capacity")
    (campaign / "sent" / "quillpay.xlsx").unlink()
    change(campaign, "Meridian Freight", "Meridian Freight SA")
    ran = told(campaign, "invite", code=NEEDS_A_LOOK)
    for said in (
        "Boreal Couriers: the table vendors has no e-mail address",
        "Tallow & Finch: no mail can be sent to “täll@tallow.example”",
        "Kestrel Doorstep: it has withdrawn",
        "Quillpay: it has no questionnaire yet",
        "Meridian Freight SA: its questionnaire is out of date",
    ):
        assert said in ran.told
    assert drafted(campaign) == {"invite-granite", "invite-larkspur", "invite-pennyparcel"}


def test_what_a_person_wrote_stays(campaign: Path) -> None:
    """A draft that was edited is kept and named; one that nobody touched follows the text it is made from."""
    told(campaign, "invite")
    edited = campaign / "outbox" / "invite-kestrel.eml"
    edited.write_bytes(edited.read_bytes().replace(b"Invitation", b"Our invitation"))
    own = edited.read_bytes()
    template = campaign / "templates" / "mail" / "invite.en.md"
    template.write_text(
        template.read_text(encoding="utf-8").replace("We would like", "We should like"), encoding="utf-8"
    )
    ran = told(campaign, "invite")
    assert "the draft in outbox/ stays, as somebody changed it" in ran.told
    assert edited.read_bytes() == own
    assert "We should like" in text(draft(campaign, "invite-boreal"))
    again = told(campaign, "invite")
    assert again.told.count("lies in outbox/ already") == 7
    assert "Write" not in again.told


def test_a_new_questionnaire_is_sent_again(campaign: Path) -> None:
    """Whoever was invited gets no second invitation until its questionnaire changed; that one says so."""
    told(campaign, "invite")
    scorecard("mail", "sent", "--all", "--yes", cwd=campaign)
    assert told(campaign, "invite").told.count("it got this one on 28 December 2026") == 8
    change(campaign, "deadline: 2027-02-26", "deadline: 2027-03-05", "criteria.yaml")
    scorecard("generate", cwd=campaign)
    told(campaign, "invite")
    assert draft(campaign, "invite-kestrel")["Subject"] == "New questionnaire: Partner alignment 2027"
    assert "It replaces the one that you received earlier" in text(draft(campaign, "invite-kestrel"))


def test_a_slip_in_a_text(campaign: Path) -> None:
    """A name that does not exist is told with file, line and what was meant, by `check` as well; nothing is written."""
    template = campaign / "templates" / "mail" / "invite.en.md"
    template.write_text("Subject: x\n\nDear {{ vendr }},\n", encoding="utf-8")
    for ran in (told(campaign, "invite", code=NOTHING_WRITTEN), scorecard("check", cwd=campaign)):
        assert ran.code == NOTHING_WRITTEN
        assert "templates/mail/invite.en.md:3: There is no “vendr” that could be put in here." in ran.told
        assert 'Did you mean "vendor"?' in ran.told
    assert not (campaign / "outbox").exists()


# --- remind ----------------------------------------------------------------------------------------------------------


def test_reminders(campaign: Path) -> None:
    """Who sent nothing is reminded, who left required questions open is told which, who is complete gets none."""
    note_invited(campaign)
    ran = told(campaign, "remind")
    assert "Kestrel Doorstep: its questionnaire is complete" in ran.told
    assert "remind-kestrel" not in drafted(campaign)
    granite, boreal = text(draft(campaign, "remind-granite")), text(draft(campaign, "remind-boreal"))
    assert "We have not yet received your questionnaire" in granite
    assert "These required questions are still open: - What share of the front-line staff left" in boreal
    for said in (granite, boreal):
        assert "The deadline is 26 February 2027, 24:00 (Europe/Madrid)." in said
        assert "If you do not wish to take part, one line in reply is enough." in said


def test_who_was_never_invited_is_not_reminded(campaign: Path) -> None:
    """Only who sent something is reminded without an invitation; a day that is still to come is none."""
    note_invited(campaign, "2027-02-15")
    ran = told(campaign, "remind", code=NEEDS_A_LOOK)
    assert "Granite Finance: it was not invited yet; run: scorecard mail invite" in ran.told
    assert drafted(campaign) == {"remind-boreal"}
    ran = told(campaign, "invite", code=NEEDS_A_LOOK)
    assert 'column "invited": 15 February 2027 is still to come, so the vendor counts as not invited' in ran.told
    assert "invite-granite" in drafted(campaign)
    again = told(campaign, "invite", code=NEEDS_A_LOOK)
    assert "8 drafts lie in outbox/" in again.told


def test_reminders_of_something_else(campaign: Path) -> None:
    """Who sent a PDF, a link, or nothing attached is told just that."""
    returned = campaign / "returned"
    pdf = returned_mail(("answers.pdf", b"%PDF-1.7\n"), sender="tenders@granite.example")
    link = returned_mail(sender="Larkspur <ann@larkspur.example>").replace(
        b"Please find it attached.", b"See https://drive.google.com/file/d/1 for it."
    )
    (returned / "a.eml").write_bytes(pdf)
    (returned / "b.eml").write_bytes(link)
    (returned / "c.eml").write_bytes(returned_mail(sender="tenders@quillpay.example"))
    note_invited(campaign)
    told(campaign, "remind")
    assert "You sent us a PDF" in text(draft(campaign, "remind-granite"))
    assert "It contained a link instead of a file" in text(draft(campaign, "remind-larkspur"))
    assert "No file was attached to it" in text(draft(campaign, "remind-quillpay"))


def test_once_a_day(campaign: Path) -> None:
    """Nobody is reminded twice on a day; on another day one may be."""
    note_invited(campaign)
    told(campaign, "remind")
    scorecard("mail", "sent", "--all", "--yes", cwd=campaign)
    assert "Granite Finance: it got this one on 28 December 2026" in told(campaign, "remind").told
    later = scorecard("mail", "remind", "--yes", cwd=campaign, env={"SOURCE_DATE_EPOCH": "1798534800"})
    assert "Granite Finance <tenders@granite.example>: Reminder" in later.told


def test_after_the_deadline(campaign: Path) -> None:
    """Nobody is invited or reminded once the deadline is over, but for who may answer late."""
    for key, day in (("deadline", "2027-02-26"), ("questions_until", "2027-02-12")):
        change(campaign, f"{key}: {day}", f"{key}: 2026-12-01", "criteria.yaml")
    say(campaign, "granite", exception="Its server was down", invited="2026-11-02")
    ran = told(campaign, "remind")
    assert "Quillpay: the deadline is over" in ran.told
    assert drafted(campaign) == {"remind-granite"}
    assert "The deadline is" not in text(draft(campaign, "remind-granite"))


# --- receipt ---------------------------------------------------------------------------------------------------------


def test_receipts(campaign: Path) -> None:
    """All whose files were read learn when it came, how much of it was read, and which cells were not."""
    (campaign / "returned" / "kestrel.eml").write_bytes(returned_mail(("kestrel.xlsx", take(campaign, "kestrel"))))
    answer(campaign / "returned" / "boreal.xlsx", campaign / "returned" / "boreal.xlsx", "first_contact", "about 1.234")
    ran = told(campaign, "receipt")
    assert drafted(campaign) == {"receipt-kestrel", "receipt-boreal"}
    assert "Granite Finance: nothing of it could be read" in ran.told
    kestrel, boreal = text(draft(campaign, "receipt-kestrel")), text(draft(campaign, "receipt-boreal"))
    assert "reached us on 20 February 2027, 09:30 (Europe/Madrid)" in kestrel
    assert "Please check these cells" not in kestrel
    assert re.search(r'- sheet "[^"]+", cell [A-Z]+\d+: .*“about 1\.234” is not a number', boreal)
    assert "You may send us a corrected file until 26 February 2027, 24:00 (Europe/Madrid)." in boreal
    assert "says nothing about the evaluation" in boreal
    scorecard("mail", "sent", "--all", "--yes", cwd=campaign)
    assert told(campaign, "receipt").told.count("it got this one on") == 2


def test_receipts_in_the_vendor_s_language(campaign: Path) -> None:
    """Why a cell was not read is told in the language of the vendor, whatever that of the campaign is."""
    change(campaign, "tenders@boreal.example,en", "tenders@boreal.example,fr")
    answer(campaign / "returned" / "boreal.xlsx", campaign / "returned" / "boreal.xlsx", "first_contact", "about 1.234")
    told(campaign, "receipt")
    boreal = draft(campaign, "receipt-boreal")
    assert boreal["Subject"].startswith("Accusé de réception")
    assert "n’est pas un nombre" in text(boreal)
    assert "not a number" not in text(boreal)


def test_receipts_of_a_sealed_tender(campaign: Path) -> None:
    """Before the deadline of a sealed tender, a draft names cells and quotes no answer."""
    change(campaign, "language: en\n", "language: en\nsealed: true\n", "criteria.yaml")
    answer(campaign / "returned" / "boreal.xlsx", campaign / "returned" / "boreal.xlsx", "first_contact", "about 1.234")
    told(campaign, "receipt")
    boreal = text(draft(campaign, "receipt-boreal"))
    assert re.search(r'- sheet "[^"]+", cell [A-Z]+\d+ ', boreal)
    assert "1.234" not in boreal


# --- answers and clarifications --------------------------------------------------------------------------------------


def test_answers(campaign: Path) -> None:
    """What one vendor asked, every vendor of the lot is answered; what has no answer yet is not sent."""
    rows = "question,answer,lot,date\nMay we join in April?,Yes.,,2027-01-11\nWhich vans?,All *sizes*,Delivery,\n"
    rows += "When?,,,\n"
    (campaign / "questions.csv").write_text(rows, encoding="utf-8")
    told(campaign, "answers")
    assert len(drafted(campaign)) == 8
    kestrel, larkspur = text(draft(campaign, "answers-kestrel")), text(draft(campaign, "answers-larkspur"))
    assert "May we join in April? Yes. Which vans? All *sizes*" in kestrel
    assert "When?" not in kestrel
    assert "vans" not in larkspur


def test_answers_that_name_somebody(campaign: Path) -> None:
    """A question in which a vendor stands is pointed at before anybody is told who asked."""
    rows = "question,answer,lot\nMay Kestrel Doorstep join later?,Yes.,\n"
    (campaign / "questions.csv").write_text(rows, encoding="utf-8")
    ran = told(campaign, "answers", "--list", code=NEEDS_A_LOOK)
    assert "questions.csv:2: “Kestrel Doorstep” stands in a question or its answer" in ran.told
    assert "“Kestrel Doorstep” stands in" in scorecard("check", cwd=campaign).told


def test_mistakes_in_questions(campaign: Path) -> None:
    """Everything that is wrong in the table is told at once, with its place."""
    rows = "question,answer,lot,date\n,Yes.,,\nWhen?,Soon,Delivry,soon\nWho?,We,,\nwho?,We,,\n"
    (campaign / "questions.csv").write_text(rows, encoding="utf-8")
    ran = told(campaign, "answers", code=NOTHING_WRITTEN)
    for said in (
        "there is an answer, and no question",
        'no lot "Delivry"',
        '"soon" is not a date',
        "the same question",
    ):
        assert said in ran.told
    (campaign / "questions.csv").unlink()
    assert "There is no table of what vendors asked." in told(campaign, "answers", code=NOTHING_WRITTEN).told


def test_clarifications(campaign: Path) -> None:
    """Each vendor for which there is a workbook gets the newest, and only those do."""
    folder = campaign / "sent" / "clarifications"
    folder.mkdir()
    shutil.copy(campaign / "sent" / "boreal.xlsx", folder / "boreal-1.xlsx")
    shutil.copy(campaign / "sent" / "kestrel.xlsx", folder / "boreal-2.xlsx")
    ran = told(campaign, "clarify")
    assert drafted(campaign) == {"clarify-boreal"}
    (attached,) = draft(campaign, "clarify-boreal").iter_attachments()
    assert attached.get_content() == (folder / "boreal-2.xlsx").read_bytes()
    assert "by 26 February 2027, 24:00 (Europe/Madrid)" in text(draft(campaign, "clarify-boreal"))
    assert "Kestrel Doorstep: there is no workbook for it" in ran.told


# --- by hand ---------------------------------------------------------------------------------------------------------


def log(campaign: Path) -> list[dict[str, str]]:
    """Return the lines of the log."""
    content = (campaign / "sent" / "log.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(content)))


def test_sent_by_hand(campaign: Path) -> None:
    """Drafts that are found among sent mails are noted, whatever a mail program made of them; others stay."""
    told(campaign, "invite")
    note_invited(campaign)
    told(campaign, "remind")
    outbox, mails = campaign / "outbox", campaign / "sent" / "mail"
    mails.mkdir(parents=True)
    changed = draft(campaign, "invite-kestrel")
    for name in ("Message-ID", "X-Scorecard", "X-Unsent"):
        del changed[name]
    changed["Message-ID"] = "<1@outlook.example>"
    (mails / "a.eml").write_bytes(changed.as_bytes())
    reminder = draft(campaign, "remind-granite")
    del reminder["Message-ID"], reminder["X-Scorecard"]
    mailbox = b"From ann@halvern.example Mon Jan  4 09:30:00 2027\n" + reminder.as_bytes().replace(b"\r\n", b"\n")
    (mails / "Sent").write_bytes(mailbox)
    ran = scorecard("mail", "sent", "--yes", cwd=campaign)
    assert ran.code == ALL_WELL, ran.told
    assert {(line["vendor"], line["kind"]) for line in log(campaign)} == {("kestrel", "invite"), ("granite", "remind")}
    assert {(line["state"], line["how"]) for line in log(campaign)} == {("sent", "by hand")}
    assert {"invite-boreal", "remind-boreal"} <= drafted(campaign)
    assert drafted(campaign).isdisjoint({"invite-kestrel", "remind-granite"})
    assert (mails / "invite-kestrel.eml").exists()
    assert outbox.is_dir()


def test_nothing_found(campaign: Path) -> None:
    """Where no sent mail is found, nothing is noted unless all are meant, which is asked."""
    told(campaign, "invite")
    ran = scorecard("mail", "sent", "--yes", cwd=campaign)
    assert "None of 8 drafts in outbox/ was found" in ran.told
    assert len(drafted(campaign)) == 8
    assert scorecard("mail", "sent", "--all", cwd=campaign, typed="n\n").code == ALL_WELL
    assert len(drafted(campaign)) == 8
    assert not (campaign / "sent" / "log.csv").exists()


# --- all kinds -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_there_in_every_language(kind: str) -> None:
    """Each kind of mail has a text in each language, with the same places to fill in."""
    names = []
    for language in ("en", "de", "fr", "es", "it"):
        source = (ROOT / "templates" / "mail" / f"{kind}.{language}.md").read_text(encoding="utf-8")
        names.append(sorted(re.findall(r"\{[{%].*?[%}]\}", source.replace("contact or ", ""))))
        assert source.startswith("Subject: ")
    first = [name for name in names[0] if name != "{{ vendor }}"]
    assert all([name for name in other if name != "{{ vendor }}"] == first for other in names)


def test_nobody_reads_of_others(campaign: Path) -> None:
    """No draft holds another vendor's name, id, address, answer or file, nor any points."""
    rows = "question,answer,lot\nMay we join later?,Yes.,\n"
    (campaign / "questions.csv").write_text(rows, encoding="utf-8")
    folder = campaign / "sent" / "clarifications"
    folder.mkdir()
    for vendor in ("boreal", "kestrel"):
        shutil.copy(campaign / "sent" / f"{vendor}.xlsx", folder / f"{vendor}-1.xlsx")
    without_corrections(campaign)
    rows = "1,kestrel,2026-11-03,A broken lamp,yes\n2,boreal,2026-11-04,A torn sofa,yes\n"
    (campaign / "incidents.csv").write_text(f"incident,vendor,date,what,correction\n{rows}", encoding="utf-8")
    assert scorecard("correct", cwd=campaign).code == ALL_WELL
    for kind in KINDS:
        if kind == "remind":
            note_invited(campaign)
        told(campaign, kind)
    with (campaign / "vendors.csv").open(encoding="utf-8-sig", newline="") as file:
        vendors = list(csv.DictReader(file))
    for path in sorted((campaign / "outbox").iterdir()):
        own, mail = path.stem.partition("-")[2], message_from_bytes(path.read_bytes(), policy=policy.default)
        page = mail.get_body(("html",))
        assert page is not None
        attached = [part.get_content() for part in mail.iter_attachments()]
        names = [part.get_filename() or "" for part in mail.iter_attachments()]
        seen = " ".join([*mail.values(), text(mail), page.get_content(), *names]).casefold()
        for vendor in vendors:
            if vendor["vendor"] not in (own, "halvern"):
                assert {vendor["vendor"], vendor["email"]}.isdisjoint(re.findall(r"[\w.@-]+", seen))
                assert vendor["name"].casefold() not in seen
                assert (campaign / "sent" / f"{vendor['vendor']}.xlsx").read_bytes() not in attached
        assert not re.search(r"\b(points?|score|rank|weight|punkte)\b", seen)
