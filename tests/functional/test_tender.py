"""A tender as it really goes, from its first day to the decision, through the command line alone."""

import csv
import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import openpyxl

from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.plan import plan
from tests.builders.workbooks import sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard
from tests.functional.test_mails import mail

CRITERIA = """
schema: 1
title: {en: Doorstep tender, de: Ausschreibung Zustellung, fr: Appel d'offres livraison, es: Licitación de entregas}
language: en
deadline: 2027-02-26 17:00
timezone: Europe/Madrid
buyer: {name: Halvern Stores, contact: buying@halvern.example}
alignment_share: 60
lots: [Delivery, Credit]
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
        points: {yes: 100, no: 0}
kpis:
  - id: cost
    name: {en: Cost per case, de: Kosten je Fall, fr: Coût par cas, es: Coste por caso}
    unit: EUR
    weight: 60
    points: {4: 100, 9: 0}
    supplied_by: vendor
  - id: our_share
    name: {en: Our share, de: Unser Anteil, fr: Notre part, es: Nuestra parte}
    unit: "%"
    weight: 40
    points: {5: 0, 50: 100}
"""
LANGUAGES = ("en", "de", "fr", "es")
VENDORS = {f"v{number:02}": f"Partner {number:02}" for number in range(1, 15)}
OWNER = {"en": "One named person", "de": "Eine Person", "fr": "Une personne", "es": "Una persona"}
NOBODY = {"en": "Nobody in particular", "de": "Niemand", "fr": "Personne", "es": "Nadie"}
YES = {"en": "yes", "de": "ja", "fr": "oui", "es": "sí"}
MADRID = timezone(timedelta(hours=1))


def test_a_tender(tmp_path: Path) -> None:
    """Fourteen vendors in four languages, two departments' tables, and a committee that changes its mind."""
    tender = Tender(tmp_path / "my-tender")
    for stage in (
        *(tender.begins, tender.is_checked, tender.is_sent, tender.moves_its_deadline, tender.takes_in_one_more),
        *(tender.gets_answers, tender.is_ranked, tender.is_settled, tender.changes_its_mind, tender.loses_its_key),
    ):
        stage()


class Tender:
    """The campaign, stage by stage; each goes on where the one before ended."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rows = [
            {"vendor": name, "name": called, "lot": ("Delivery", "Credit")[place % 2], "language": LANGUAGES[place % 4]}
            for place, (name, called) in enumerate(VENDORS.items())
        ]

    def run(self, *arguments: str, day: str = "2027-01-10") -> Ran:
        """Run a command on a day."""
        moment = datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp()
        return scorecard(*arguments, cwd=self.folder, env={"SOURCE_DATE_EPOCH": f"{moment:.0f}"})

    def edit(self, before: str, after: str) -> None:
        """Change criteria.yaml."""
        path = self.folder / "criteria.yaml"
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")

    def list_vendors(self, **stated: dict[str, str]) -> None:
        """Write vendors.csv, with more columns for some vendors."""
        columns = dict.fromkeys([*self.rows[0], *(column for row in stated.values() for column in row)])
        with (self.folder / "vendors.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(row | stated.get(row["vendor"], {}) for row in self.rows)

    def ranking(self, code: int) -> dict[str, Any]:
        """Rank after the deadline, and return what the data file says."""
        ran = self.run("rank", "--data", "ranking.json", day="2027-03-05")
        assert ran.code == code, ran.told
        data: dict[str, Any] = json.loads((self.folder / "ranking.json").read_text(encoding="utf-8"))
        return data

    def answered(self, vendor: str, *questions: str, **texts: str) -> bytes:
        """Return a vendor's questionnaire with some questions answered, all where none is named."""
        row = next(row for row in self.rows if row["vendor"] == vendor)
        criteria = load_criteria(self.folder / "criteria.yaml")
        language, place = row["language"], self.rows.index(row)
        owner = (OWNER, NOBODY)[place % 3 == 2][language]
        usual = {"ownership": owner, "solved": f"{95 - 2 * place}", "training": YES[language]}
        typed = [
            Typed(slot.sheet, slot.cell(FormColumn.ANSWER), texts.get(slot.question.id, usual[slot.question.id]))
            for slot in plan(criteria, row["lot"], language).slots.values()
            if slot.question.id in (questions or usual)
        ]
        return fill_in((self.folder / "sent" / f"{vendor}.xlsx").read_bytes(), typed)

    # --- stages ---

    def begins(self) -> None:
        """A folder is made, and gets the tender's own files."""
        assert scorecard("init", self.folder, cwd=self.folder.parent).code == ALL_WELL
        (self.folder / "criteria.yaml").write_text(CRITERIA, encoding="utf-8")
        (self.folder / "kpis.csv").unlink()
        self.list_vendors(v14={"language": "it"})
        self.controlling = self.folder / "kpis-controlling.xlsx"
        book = openpyxl.Workbook()
        book.active.append(["Costs of the year, as of January"])
        book.active.append(["Supplier", "Cost per case"])
        book.active.append(["", "EUR"])
        for place, name in enumerate(VENDORS.values()):
            book.active.append([name, 4.5 + place / 4])
        book.active.append(["Total", 85.75])
        book.save(self.controlling)
        book = openpyxl.Workbook()
        book.active.append(["vendor", "our share"])
        for place, name in enumerate(VENDORS):
            # One figure of ours is still to be found, and one row is of somebody who is not asked.
            book.active.append([name, None if name == "v02" else f"{10 + place} %"])
        book.active.append(["v99", "7 %"])
        book.save(self.folder / "kpis-logistics.xlsx")

    def is_checked(self) -> None:
        """The tables of both departments are read as they are; what is odd is said, and what is ours is ours."""
        ran = self.run("check")
        assert ran.code == NEEDS_A_LOOK
        assert '"Supplier" was read as vendor' in ran.told
        assert 'the row "Total" is not a vendor' in ran.told
        assert "Italian" in ran.told or "(it)" in ran.told
        assert 'the value of "v02" is missing hint: Find out the value' in ran.told
        assert "v99" in ran.told
        self.list_vendors()

    def is_sent(self) -> None:
        """Fourteen questionnaires are made, and none is made twice."""
        assert self.run("generate").told.startswith("14 questionnaires made in sent/")
        assert self.run("generate").told == "14 questionnaires in sent/ are up to date."

    def moves_its_deadline(self) -> None:
        """A later deadline goes to everybody, and nobody is scolded for it."""
        self.edit("2027-02-26 17:00", "2027-03-02 17:00")
        refused = self.run("generate", "v01")
        assert refused.code == NOTHING_WRITTEN
        ran = self.run("generate")
        assert ran.code == ALL_WELL
        assert "from 26 February 2027, 17:00 (UTC+01:00) to 2 March 2027, 17:00 (Europe/Madrid)" in ran.told
        assert "whoever has the earlier one needs the new one: v01, v02" in ran.told
        assert len(list((self.folder / "sent" / "old").iterdir())) == 14

    def takes_in_one_more(self) -> None:
        """A vendor that comes late gets the same as the others of its lot; after the deadline nobody does."""
        self.rows.append({"vendor": "v15", "name": "Partner 15", "lot": "Delivery", "language": "en"})
        self.list_vendors()
        assert "New: v15" in self.run("generate", day="2027-02-01").told
        (self.folder / "sent" / "v15.xlsx").unlink()
        assert self.run("generate", "v15", day="2027-03-03").code == NOTHING_WRITTEN
        assert self.run("generate", "v15", "--after-deadline", day="2027-03-03").code == ALL_WELL

    def gets_answers(self) -> None:
        """What comes back comes by mail, to the second, saved out of a mail program, in halves, or not at all."""
        returned = self.folder / "returned"
        for vendor in VENDORS:
            if vendor in ("v03", "v07", "v09"):
                continue
            content = self.answered(vendor, **({"solved": "80-90"} if vendor == "v08" else {}))
            (returned / f"{vendor}.eml").write_bytes(came((f"{vendor}.xlsx", content), "2027-02-20T09:30:00"))
        (returned / "v01.eml").write_bytes(came(("a.xlsx", self.answered("v01")), "2027-03-02T17:00:00"))
        (returned / "v02.eml").write_bytes(came(("b.xlsx", self.answered("v02")), "2027-03-02T17:00:01"))
        (returned / "half 1.xlsx").write_bytes(self.answered("v03", "ownership"))
        (returned / "half 2.xlsx").write_bytes(self.answered("v03", "solved", "training"))
        (returned / "saved.xlsx").write_bytes(self.answered("v09"))
        self.stated = {
            "v05": {"withdrawn": "2027-02-10: No drivers"},
            "v06": {"excluded": "False declaration; Award committee; 2027-03-01"},
            "v09": {"received": "2027-03-01 10:00", "source": "Outlook, inbox"},
        }
        self.list_vendors(**self.stated)
        status = self.run("status", "--format", "json", day="2027-03-05")
        states = {each["vendor"]: each["state"] for each in json.loads(status.out)["vendors"]}
        assert (states["v01"], states["v02"], states["v05"], states["v07"]) == (
            *("complete", "late", "withdrawn", "not returned"),
        )

    def is_ranked(self) -> None:
        """Who is out, late or gone is told with its reason, and nobody is asked for what somebody else owes."""
        data = self.ranking(NEEDS_A_LOOK)
        vendors = vendors_of(data)
        assert vendors["v01"]["standing"] in ("eligible", "provisional")
        assert vendors["v02"]["standing"] == "late"
        assert "17:00:01 (Europe/Madrid), after the deadline of 2 March 2027, 17:00" in summary(self.folder)
        assert vendors["v05"]["standing"] == "withdrawn"
        assert vendors["v06"]["standing"] == "not eligible"
        assert vendors["v09"]["rank"] is not None
        said = summary(self.folder)
        assert "False declaration" in said
        assert "No drivers" in said
        told = self.run("rank", day="2027-03-05").told
        assert "join" in told
        assert "80-90" in told

    def is_settled(self) -> None:
        """Two halves are joined, and what was said on the telephone counts, with who said so."""
        self.stated |= {"v03": {"join": "yes"}, "v15": {"withdrawn": "2027-03-03: Too short for us"}}
        self.list_vendors(**self.stated)
        rows = ["vendor,question,value,source,by,date", 'v08,solved,88,"telephone, Ms Sample",analyst,2027-03-04']
        (self.folder / "clarifications.csv").write_text("\n".join(rows), encoding="utf-8")
        self.find_our_figure()
        data = self.ranking(ALL_WELL)
        vendors = vendors_of(data)
        answers = {name: {each["question"]: each for each in vendors[name]["answers"]} for name in ("v03", "v08")}
        assert {each["state"] for each in answers["v03"].values()} == {"answered"}
        assert answers["v08"]["solved"]["value"] == 88
        assert "telephone" in json.dumps(answers["v08"]["solved"])

    def find_our_figure(self) -> None:
        """Fill in what the logistics department had left open."""
        path = self.folder / "kpis-logistics.xlsx"
        book = openpyxl.load_workbook(path)
        book.active["B3"] = "11 %"
        book.active.delete_rows(book.active.max_row)
        book.save(path)

    def changes_its_mind(self) -> None:
        """What moves the order leads only once somebody is named who decided it; other words void the answers."""
        before = order(self.ranking(ALL_WELL))
        self.edit("alignment_share: 60", "alignment_share: 5")
        data = self.ranking(NEEDS_A_LOOK)
        assert order(data) == before
        assert data["as_sent"][0]["leads"]
        entry = "what: [alignment_share], reason: The board wants it, decided_by: The board, date: 2027-03-04"
        self.edit("alignment_share: 5", f"alignment_share: 5\nchanges: [{{{entry}}}]")
        data = self.ranking(ALL_WELL)
        assert order(data) != before
        assert "The board wants it" in summary(self.folder)
        self.edit("{en: One named person,", "{en: One person whom we name,")
        ran = self.run("check", day="2027-03-05")
        assert "“One named person” is worded otherwise than when it was sent to v01, v05, v09, v13" in ran.told
        self.edit("{en: One person whom we name,", "{en: One named person,")

    def loses_its_key(self) -> None:
        """A lost key is told, no other takes its place, and with a wrong one nobody is called a forger."""
        key = self.folder / ".scorecard" / "key"
        kept = key.read_bytes()
        key.unlink()
        assert "the key is gone" in self.run("generate").told
        assert self.run("init", ".").code == NOTHING_WRITTEN
        key.write_bytes(b"ab" * 32)
        wrong = self.run("rank", day="2027-03-05")
        assert (wrong.code, wrong.told.count("this is not the key")) == (NOTHING_WRITTEN, 1)
        key.write_bytes(kept)
        assert self.ranking(ALL_WELL)


def came(attachment: tuple[str, bytes], moment: str) -> bytes:
    """Return a mail that our server took in at a moment, by the clocks of Madrid."""
    taken = format_datetime(datetime.fromisoformat(moment).replace(tzinfo=MADRID))
    return f"Received: from mx.sample.example by mail.halvern.example; {taken}\n".encode() + mail(attachment)


def vendors_of(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return what is said of each vendor."""
    return {vendor["vendor"]: vendor for lot in data["lots"] for vendor in lot["vendors"]}


def order(data: dict[str, Any]) -> list[list[str]]:
    """Return the ranked vendors of each lot."""
    return [[each["vendor"] for each in lot["vendors"] if each["rank"]] for lot in data["lots"]]


def summary(folder: Path) -> str:
    """Return all that the Summary says."""
    return " ".join(str(cell) for row in sheets(folder / "ranking.xlsx")["Summary"] for cell in row if cell is not None)
