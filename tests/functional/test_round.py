"""A whole round by mail: forty vendors in four languages, from the invitation to the ranking after clarification."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from mailbox import Maildir
from pathlib import Path
from typing import Any

import pytest

from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.plan import plan
from tests.builders.mail_server import SECRET, Behaviour, certificate, mail_server
from tests.builders.workbooks import cell_of, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, Ran, scorecard
from tests.functional.test_tender import LANGUAGES, MADRID, OWNER, YES

CRITERIA = """
schema: 1
title: {en: Doorstep tender, de: Ausschreibung Zustellung, fr: Appel d'offres livraison, es: Licitación de entregas}
language: en
deadline: 2027-02-26 17:00
timezone: Europe/Madrid
buyer: {name: Halvern Stores, contact: buying@halvern.example}
alignment_share: 100
lots: [Delivery, Credit]
credit: {none: 0, declared: 50, verified: 100}
clarify: [unreadable, evidence]
criteria:
  - id: care
    name: {en: Care, de: Sorgfalt, fr: Soin, es: Cuidado}
    weight: 60
    questions:
      - id: ownership
        type: choice
        text: {en: "Who owns it?", de: "Wem gehört es?", fr: "Qui le porte ?", es: "¿De quién es?"}
        weight: 2
        required: true
        options:
          - {id: nobody, text: {en: Nobody in particular, de: Niemand, fr: Personne, es: Nadie}, points: 0}
          - {id: owner, text: {en: One named person, de: Eine Person, fr: Une personne, es: Una persona}, points: 100}
      - id: solved
        type: number
        text: {en: "Solved at once?", de: "Sofort gelöst?", fr: "Résolu aussitôt ?", es: "¿Resuelto al momento?"}
        unit: "%"
        weight: 1
        range: [0, 100]
        points: {50: 0, 100: 100}
  - id: people
    name: {en: People, de: Menschen, fr: Personnes, es: Personas}
    weight: 40
    questions:
      - id: training
        type: yes_no
        text: {en: "Is everybody trained?", de: "Sind alle geschult?", fr: "Tous formés ?", es: "¿Todos formados?"}
        weight: 1
        evidence: true
        points: {yes: 100, no: 0}
"""
VENDORS = [f"p{number:02}" for number in range(1, 41)]
SILENT, LATE, HALVES = ("p05", "p06", "p08"), ("p13", "p14"), ("p17", "p18")
UNREADABLE = {"p21": "80-90", "p22": "0,85", "p23": "0.75"}
UNPROVEN = ("p25", "p26")
WITHDRAWN, TWICE, HOSTILE = "p29", "p30", "p31"
REJECTED, BUSY, CUT = "p33", "p34", "p35"


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the certificate of the server."""
    return certificate(tmp_path_factory.mktemp("certificate"))


def test_a_round(tmp_path: Path, pem: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every vendor gets each mail once, whatever the server does; what is unclear is settled, and nothing else is."""
    monkeypatch.setattr("scorecard.campaign.mailing.send._WAITS", (0.0, 0.0))
    tender = Round(tmp_path / "my-tender", pem)
    for stage in (
        *(tender.begins, tender.invites, tender.gets_answers, tender.reminds, tender.confirms, tender.settles_the_desk),
        *(tender.asks_back, tender.gets_clarifications, tender.is_ranked),
    ):
        stage()


class Round:
    """The campaign, stage by stage; each goes on where the one before ended."""

    def __init__(self, folder: Path, pem: Path) -> None:
        self.folder, self.pem, self.server = folder, pem, Behaviour()
        self.rows = [
            {
                "vendor": name,
                "name": f"Partner {name.upper()} & Söhne",
                "lot": ("Delivery", "Credit")[place % 2],
                "email": f"tender@{name}.example",
                "language": LANGUAGES[place % 4],
            }
            for place, name in enumerate(VENDORS)
        ]
        self.stated: dict[str, dict[str, str]] = {}

    def run(self, *arguments: str, day: str = "2027-01-11", env: dict[str, str | None] | None = None) -> Ran:
        """Run a command at noon of a day."""
        moment = datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp()
        return scorecard(*arguments, cwd=self.folder, env={"SOURCE_DATE_EPOCH": f"{moment:.0f}", **(env or {})})

    def send(self, day: str) -> Ran:
        """Send what lies in outbox/."""
        with mail_server(self.server, self.pem) as url:
            given = {"SCORECARD_SMTP": url, "SSL_CERT_FILE": str(self.pem), "SCORECARD_SMTP_PASSWORD": SECRET}
            return self.run("send", "--yes", day=day, env=given)

    def list_vendors(self) -> None:
        """Write vendors.csv, with more columns for some vendors."""
        columns = dict.fromkeys([*self.rows[0], *(column for row in self.stated.values() for column in row)])
        with (self.folder / "vendors.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(row | self.stated.get(row["vendor"], {}) for row in self.rows)

    def desk(self, day: str) -> dict[str, dict[str, Any]]:
        """Return where every vendor is."""
        ran = self.run("status", "--format", "json", day=day)
        return {each["vendor"]: each for each in json.loads(ran.out)["vendors"]}

    def received(self, kind: str) -> dict[str, EmailMessage]:
        """Return the mails of a kind that the server took, by vendor: nobody may get one twice."""
        with (self.folder / "sent" / "log.csv").open(encoding="utf-8-sig", newline="") as file:
            vendors = {line["message id"]: line["vendor"] for line in csv.DictReader(file) if line["kind"] == kind}
        found = {}
        for mail in self.server.mails:
            if (vendor := vendors.get(mail["Message-ID"])) is not None:
                assert vendor not in found
                found[vendor] = mail
        return found

    def filled(self, vendor: str, workbook: bytes, *questions: str) -> bytes:
        """Return a questionnaire, as the vendor got it by mail, with some questions answered, or all."""
        row = next(row for row in self.rows if row["vendor"] == vendor)
        language, place = row["language"], VENDORS.index(vendor)
        usual = {
            "ownership": OWNER[language],
            "solved": UNREADABLE.get(vendor, str(99 - place)),
            "training": YES[language],
        }
        typed = []
        for slot in plan(load_criteria(self.folder / "criteria.yaml"), row["lot"], language).slots.values():
            if slot.question.id in (questions or usual):
                typed.append(Typed(slot.sheet, slot.cell(FormColumn.ANSWER), usual[slot.question.id]))
                if slot.question.evidence and vendor not in UNPROVEN:
                    typed.append(Typed(slot.sheet, slot.cell(FormColumn.EVIDENCE), "our training plan of 2026"))
        return fill_in(workbook, typed)

    def reply(self, vendor: str, workbook: bytes, day: str) -> None:
        """Let a vendor's answer come by mail into the mailbox that lies in returned/."""
        message = EmailMessage()
        message["From"], message["Subject"] = f"tender@{vendor}.example", "Re: tender"
        message["Date"] = format_datetime(datetime.fromisoformat(f"{day}T09:30:00").replace(tzinfo=MADRID))
        message.set_content("Please find it attached.")
        kind = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        message.add_attachment(workbook, maintype=kind[0], subtype=kind[1], filename=f"answers of {vendor}.xlsx")
        Maildir(self.folder / "returned" / "inbox").add(message.as_bytes())

    # --- stages ---

    def begins(self) -> None:
        """A folder is made, gets the tender's own files, and a questionnaire for each vendor."""
        assert scorecard("init", self.folder, cwd=self.folder.parent).code == ALL_WELL
        (self.folder / "criteria.yaml").write_text(CRITERIA, encoding="utf-8")
        (self.folder / "kpis.csv").unlink()
        self.list_vendors()
        assert {each["next"] for each in self.desk("2027-01-11").values()} == {"generate"}
        assert self.run("generate").told.startswith("40 questionnaires made in sent/")
        assert {each["next"] for each in self.desk("2027-01-11").values()} == {"invite"}

    def invites(self) -> None:
        """A wrong address, a busy server and a cut line keep nobody from the invitation, and nobody gets two."""
        listed = self.run("mail", "invite", "--list")
        assert "40 vendors get a mail" in listed.told
        assert not list((self.folder / "outbox").glob("*.eml"))
        assert self.run("mail", "invite", "--yes").code == ALL_WELL
        self.server.refused.add(f"tender@{REJECTED}.example")
        self.server.later[f"tender@{BUSY}.example"] = 3
        self.server.cut_after.add(f"tender@{CUT}.example")
        first = self.send("2027-01-11")
        assert first.code == NEEDS_A_LOOK
        assert "No such user here" in first.told
        waiting = {path.stem.removeprefix("invite-") for path in (self.folder / "outbox").glob("*.eml")}
        assert waiting == {REJECTED, BUSY, CUT}
        self.rows[VENDORS.index(REJECTED)]["email"] = f"tenders@{REJECTED}.example"
        self.list_vendors()
        assert "takes the place of the draft" in self.run("mail", "invite", "--yes").told
        again = self.send("2027-01-12")
        assert again.code == NEEDS_A_LOOK  # whether the mail on the line that was cut arrived, nobody knows
        assert "cannot" in again.told
        assert {path.stem for path in (self.folder / "outbox").glob("*.eml")} == {f"invite-{CUT}"}
        noted = self.run("mail", "sent", "--all", "--yes", day="2027-01-12")
        assert noted.code == ALL_WELL, noted.told
        assert not list((self.folder / "outbox").glob("*.eml"))
        self.server.cut_after.clear()
        invited = self.received("invite")
        assert len(invited) == 40
        assert f"tenders@{REJECTED}.example" in {to[0] for to, _ in self.server.taken}
        assert all(each["invited"] for each in self.desk("2027-01-12").values())
        for vendor, mail in invited.items():
            self.is_discreet(vendor, mail)

    def is_discreet(self, vendor: str, mail: EmailMessage) -> None:
        """A mail names nobody but its reader, in its text and in the workbook that goes with it."""
        others = [name for row in self.rows for name in (row["name"], row["email"]) if row["vendor"] != vendor]
        said = str(mail) + "".join(part.get_content() for part in mail.walk() if part.get_content_maintype() == "text")
        for attachment in mail.iter_attachments():
            rows = [row for sheet in sheets(attachment.get_content()).values() for row in sheet]
            said += " ".join(str(cell) for row in rows for cell in row if cell is not None)
        assert not [name for name in others if name in said]

    def workbooks(self, kind: str) -> Iterator[tuple[str, bytes]]:
        """Yield what was attached to the mails of a kind, by vendor."""
        for vendor, mail in self.received(kind).items():
            (attached,) = mail.iter_attachments()
            yield vendor, attached.get_content()

    def gets_answers(self) -> None:
        """What comes back comes by mail into a mailbox: whole, in halves, twice, late, hostile, or not at all."""
        (self.folder / "returned").mkdir(exist_ok=True)
        questionnaires = dict(self.workbooks("invite"))
        for vendor in VENDORS:
            if vendor in (*SILENT, *LATE, WITHDRAWN):
                continue
            workbook = questionnaires[vendor]
            if vendor in HALVES:
                self.reply(vendor, self.filled(vendor, workbook, "ownership"), "2027-02-19")
                self.reply(vendor, self.filled(vendor, workbook, "solved", "training"), "2027-02-20")
                continue
            if vendor == TWICE:
                self.reply(vendor, self.filled(vendor, workbook, "ownership", "training"), "2027-02-18")
            if vendor == HOSTILE:
                self.reply(vendor, b"PK\x03\x04" + b"\xff" * 5_000, "2027-02-18")
            self.reply(vendor, self.filled(vendor, workbook), "2027-02-20")
        self.questionnaires = questionnaires

    def reminds(self) -> None:
        """Two days before the end, only those who owe something are reminded; two answer too late, one goes."""
        day = "2027-02-24"
        due = {name for name, each in self.desk(day).items() if each["next"] == "remind"}
        assert due == {*SILENT, *LATE, WITHDRAWN}
        self.stated = {WITHDRAWN: {"withdrawn": f"{day}: No drivers"}, **{name: {"join": "yes"} for name in HALVES}}
        self.list_vendors()
        assert self.run("mail", "remind", "--yes", day=day).code == ALL_WELL
        assert self.send(day).code == ALL_WELL
        assert {*self.received("remind")} == {*SILENT, *LATE}
        for vendor in LATE:
            self.reply(vendor, self.filled(vendor, self.questionnaires[vendor]), "2027-02-27")

    def confirms(self) -> None:
        """Everybody whose file was read gets one receipt, which names the cells that could not be read."""
        day = "2027-03-01"
        ran = self.run("mail", "receipt", "--yes", day=day)
        assert ran.code == ALL_WELL, ran.told
        assert self.send(day).code == ALL_WELL
        receipts = self.received("receipt")
        assert {*receipts} == {*VENDORS} - {*SILENT, WITHDRAWN}
        for vendor, mail in receipts.items():
            body = mail.get_body(("plain",))
            assert body is not None
            told = body.get_content()
            assert (UNREADABLE[vendor] in told) if vendor in UNREADABLE else "•" not in told
            self.is_discreet(vendor, mail)

    def settles_the_desk(self) -> None:
        """The desk says who is late, gone and silent, and about whom something is unclear."""
        desk = self.desk("2027-03-01")
        assert {name for name, each in desk.items() if each["state"] == "late"} == {*LATE}
        assert {name for name, each in desk.items() if each["state"] == "not returned"} == {*SILENT}
        assert desk[WITHDRAWN]["state"] == "withdrawn"
        assert {name for name, each in desk.items() if each["next"] == "clarify"} == {*UNREADABLE, *UNPROVEN}
        self.before = self.ranking(NEEDS_A_LOOK)

    def ranking(self, code: int) -> dict[str, dict[str, Any]]:
        """Rank, and return what is said of each vendor."""
        ran = self.run("rank", "--data", "ranking.json", day="2027-03-12")
        assert ran.code == code, ran.told
        data = json.loads((self.folder / "ranking.json").read_text(encoding="utf-8"))
        return {vendor["vendor"]: vendor for lot in data["lots"] for vendor in lot["vendors"]}

    def asks_back(self) -> None:
        """Five vendors get a workbook with just what is unclear, all with the same deadline."""
        ran = self.run("clarify", "--until", "2027-03-08", day="2027-03-01")
        assert ran.code == ALL_WELL, ran.told
        assert len(list((self.folder / "sent" / "clarifications").glob("*.xlsx"))) == 5
        assert {name for name, each in self.desk("2027-03-01").items() if each["next"] == "ask back"} == {
            *UNREADABLE,
            *UNPROVEN,
        }
        assert self.run("mail", "clarify", "--yes", day="2027-03-01").code == ALL_WELL
        assert self.send("2027-03-01").code == ALL_WELL
        asked = self.received("clarify")
        assert {*asked} == {*UNREADABLE, *UNPROVEN}
        for vendor, mail in asked.items():
            self.is_discreet(vendor, mail)

    def gets_clarifications(self) -> None:
        """The vendors answer, choose what their first answers meant, and name what proves them."""
        for vendor, workbook in self.workbooks("clarify"):
            path = self.folder.parent / f"clarification of {vendor}.xlsx"
            path.write_bytes(workbook)
            question = "solved" if vendor in UNREADABLE else "training"
            sheet, cell = cell_of(path, question)
            meant = {"80-90": "88", "0,85": "85 %", "0.75": "75 %"}
            if vendor in UNREADABLE:
                typed = Typed(sheet, cell, meant[UNREADABLE[vendor]])
            else:
                typed = Typed(*place_of(path, question, "scorecard:evidence"), "certificate 4711")
            self.reply(vendor, fill_in(workbook, [typed]), "2027-03-05")

    def is_ranked(self) -> None:
        """Only the totals of those who were asked change, both answers are told, and the desk is clear."""
        after = self.ranking(NEEDS_A_LOOK)  # the hostile file still lies there
        changed = {name for name, each in after.items() if each["total"] != self.before[name]["total"]}
        assert changed == {*UNREADABLE, *UNPROVEN}
        answers = {each["question"]: each for each in after["p21"]["answers"]}
        assert answers["solved"]["value"] == 88
        pages = {
            name: " ".join(str(cell) for row in rows for cell in row if cell is not None)
            for name, rows in sheets(self.folder / "ranking.xlsx").items()
        }
        assert any("80-90" in page and "88" in page for name, page in pages.items() if "P21" in name)
        summary = pages["Summary"]
        assert "clarif" in summary.casefold()
        assert "No drivers" in summary
        desk = self.desk("2027-03-12")
        assert {each["next"] for each in desk.values()} == {"nothing"}, [
            each for each in desk.values() if each["next"] != "nothing"
        ]
        assert {name for name, each in desk.items() if each["clarified"]} == {*UNREADABLE, *UNPROVEN}
        table = csv.DictReader(io.StringIO(self.run("status", "--format", "csv", day="2027-03-12").out))
        assert {line["vendor"] for line in table if line["clarification"] == "1"} == {*UNREADABLE, *UNPROVEN}


def place_of(path: Path, question: str, column: str) -> tuple[str, str]:
    """Return the sheet and the cell of a column in the row of a question."""
    for name, rows in sheets(path).items():
        tokens = next((row for row in rows if column in row), None)
        for number, row in enumerate(rows, start=1):
            if tokens is not None and row[tokens.index("scorecard:id")] == question:
                return name, f"{'ABCDEFGHI'[tokens.index(column)]}{number}"
    raise AssertionError(f"{path} does not ask {question}")
