"""Vendors that are asked again find their earlier answers in the questionnaire, and say whether they still hold."""

import csv
import io
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.plan import plan
from tests.builders.filled_forms import confirmation
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, Ran, scorecard
from tests.functional.test_mails import mail

CRITERIA = """
schema: 1
title: {en: Doorstep tender, de: Zustellung, fr: Livraison, es: Entregas}
language: en
deadline: 2027-02-26
buyer: {name: Halvern Stores, contact: buying@halvern.example}
alignment_share: 60
criteria:
  - id: care
    name: {en: Care, de: Sorgfalt, fr: Soin, es: Cuidado}
    weight: 100
    questions:
      - id: ownership
        type: choice
        text: {en: "Who owns it?", de: "Wem gehört es?", fr: "Qui le porte ?", es: "¿De quién es?"}
        weight: 1
        required: true
        evidence: true
        options:
          - {id: nobody, text: {en: Nobody, de: Niemand, fr: Personne, es: Nadie}, points: 0}
          - {id: owner, text: {en: One person, de: Eine Person, fr: Une personne, es: Una persona}, points: 100}
      - id: solved
        type: number
        text: {en: "Solved at once?", de: "Sofort gelöst?", fr: "Résolu aussitôt ?", es: "¿Resuelto al momento?"}
        unit: "%"
        weight: 1
        range: [0, 100]
        points: {50: 0, 100: 100}
      - id: training
        type: yes_no
        text: {en: "Is everybody trained?", de: "Sind alle geschult?", fr: "Tous formés ?", es: "¿Todos formados?"}
        weight: 1
        required: true
        points: {yes: 100, no: 0}
"""
OWNER = {"en": "One person", "de": "Eine Person", "fr": "Une personne", "es": "Una persona"}
YES = {"en": "Yes", "de": "Ja", "fr": "Oui", "es": "Sí"}
NO = {"en": "No", "de": "Nein", "fr": "Non", "es": "No"}
LANGUAGES = tuple(OWNER)
ANSWER, EVIDENCE, COMMENT = FormColumn.ANSWER, FormColumn.EVIDENCE, FormColumn.COMMENT
Texts = Mapping[tuple[str, FormColumn], str]


class Tender:
    """A campaign with a vendor for each language."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.languages = dict(zip(LANGUAGES, LANGUAGES, strict=True))
        if not folder.exists():
            assert scorecard("init", folder, cwd=folder.parent).code == ALL_WELL
            (folder / "kpis.csv").unlink()
            (folder / "criteria.yaml").write_text(CRITERIA, encoding="utf-8")
            self.list_vendors()

    def list_vendors(self, **languages: str) -> None:
        """Write vendors.csv, with other languages for some vendors, or with more vendors."""
        self.languages |= languages
        rows = "".join(f"{vendor},Vendor {vendor},{language}\n" for vendor, language in self.languages.items())
        (self.folder / "vendors.csv").write_text(f"vendor,name,language\n{rows}", encoding="utf-8")

    def run(self, *arguments: str) -> Ran:
        """Run a command on an early day."""
        return scorecard(*arguments, cwd=self.folder, env={"SOURCE_DATE_EPOCH": "1800000000"})

    def sent(self, vendor: str) -> bytes:
        """Return a vendor's questionnaire."""
        return (self.folder / "sent" / f"{vendor}.xlsx").read_bytes()

    def place(self, vendor: str, question: str, column: FormColumn = ANSWER) -> tuple[str, str]:
        """Return the sheet and the cell of an answer."""
        form = plan(load_criteria(self.folder / "criteria.yaml"), "", self.languages[vendor])
        return form.slots[question].sheet, form.slots[question].cell(column)

    def holds(self, vendor: str, question: str, column: FormColumn = ANSWER) -> object:
        """Return what stands in a cell of a vendor's questionnaire."""
        sheet, cell = self.place(vendor, question, column)
        return load_workbook(io.BytesIO(self.sent(vendor)), data_only=True)[sheet][cell].value

    def returns(self, vendor: str, day: str, texts: Texts, confirms: str = "") -> None:
        """Let a vendor fill in its questionnaire, and send it back on a day."""
        typed = [Typed(*self.place(vendor, *cell), text) for cell, text in texts.items()]
        if confirms:
            form = plan(load_criteria(self.folder / "criteria.yaml"), "", self.languages[vendor])
            typed.append(Typed(*confirmation(self.sent(vendor), form), confirms))
        letter = mail((f"{vendor}.xlsx", fill_in(self.sent(vendor), typed)), day=day)
        (self.folder / "returned").mkdir(exist_ok=True)
        (self.folder / "returned" / f"{vendor}-{day}.eml").write_bytes(letter)

    def status(self, vendor: str) -> dict[str, str]:
        """Return the line of a vendor in the status."""
        lines = csv.DictReader(io.StringIO(self.run("status", "--format", "csv").out))
        return next(line for line in lines if line["vendor"] == vendor)

    def points(self, vendor: str, *options: str, code: int = ALL_WELL) -> object:
        """Rank, and return the points of a vendor's answers."""
        ran = self.run("rank", *options, "--data", "ranking.json")
        assert ran.code == code, ran.told
        data = json.loads((self.folder / "ranking.json").read_text(encoding="utf-8"))
        return next(each["alignment"] for lot in data["lots"] for each in lot["vendors"] if each["vendor"] == vendor)


def first_answers(language: str) -> Texts:
    """Return what a vendor answers at first: worth 100, 60 and 100."""
    return {
        ("ownership", ANSWER): OWNER[language],
        ("ownership", EVIDENCE): "=1+1",
        ("ownership", COMMENT): "+34 600 100 200",
        ("solved", ANSWER): "80",
        ("training", ANSWER): YES[language],
    }


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a campaign that was answered, and in which one question is asked otherwise since."""
    made = Tender(tmp_path_factory.mktemp("made") / "tender")
    assert made.run("generate").code == ALL_WELL
    for language in LANGUAGES:
        made.returns(language, "2027-01-20", first_answers(language))
    path = made.folder / "criteria.yaml"
    words = {"trained?": "trained every year?", "geschult?": "jährlich geschult?", "formés ?": "formés chaque an ?"}
    text = path.read_text(encoding="utf-8").replace("formados?", "formados cada año?")
    for before, after in words.items():
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")
    return made.folder


@pytest.fixture(scope="module")
def asked_again(answered: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the same campaign after everybody was asked again."""
    made = Tender(Path(shutil.copytree(answered, tmp_path_factory.mktemp("again") / "tender")))
    ran = made.run("generate", "--prefill")
    assert ran.code == ALL_WELL, ran.told
    assert "Earlier answers filled in, which count once each vendor confirms them: en, de, fr, es" in ran.told
    return made.folder


@pytest.fixture
def tender(answered: Path, tmp_path: Path) -> Tender:
    """Return a copy of the campaign before everybody is asked again."""
    return Tender(Path(shutil.copytree(answered, tmp_path / "tender")))


@pytest.fixture
def again(asked_again: Path, tmp_path: Path) -> Tender:
    """Return a copy of the campaign after everybody was asked again."""
    return Tender(Path(shutil.copytree(asked_again, tmp_path / "tender")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_it(again: Tender, language: str) -> None:
    """What still means the same is there with evidence and comment, what was reworded is open, and progress says so."""
    assert again.holds(language, "ownership") == OWNER[language]
    assert again.holds(language, "ownership", EVIDENCE) == "=1+1"
    assert again.holds(language, "ownership", COMMENT) == "+34 600 100 200"
    assert again.holds(language, "solved") == 80
    assert again.holds(language, "training") is None
    # "=1+1" is evidence with figures in it, so the row is done.
    states = [again.holds(language, question, FormColumn.DONE) for question in ("ownership", "solved")]
    assert states == ["✓", "✓"]
    book = load_workbook(io.BytesIO(again.sent(language)))
    for column in (EVIDENCE, COMMENT):
        sheet, cell = again.place(language, "ownership", column)
        found = book[sheet][cell]
        assert (found.data_type, bool(found.quotePrefix), found.font.i) == ("s", True, True)
    assert again.run("generate").told == "4 questionnaires in sent/ are up to date."


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_confirmed(again: Tender, language: str) -> None:
    """What stands as it was filled in does not count, and one problem names the cell and how many answers wait."""
    again.returns(language, "2027-02-10", {("training", ANSWER): YES[language]})
    line = again.status(language)
    assert (line["state"], line["answered"], line["asked"], line["required_open"]) == (
        "in progress", "1", "3", "ownership",
    )  # fmt: skip
    cell = confirmation(again.sent(language), plan(load_criteria(again.folder / "criteria.yaml"), "", language))[1]
    assert line["problems"].count("2 answers that were filled in") == 1
    assert f"{cell}: 2 answers" in line["problems"]
    assert ".eml" in line["file"] and "2027-02-10" in line["file"]
    assert again.points(language, code=NEEDS_A_LOOK) == pytest.approx(100 / 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_confirmed(again: Tender, language: str) -> None:
    """Once the vendor says that they still hold, all of it counts, and nothing needs a look."""
    again.returns(language, "2027-02-10", {("training", ANSWER): YES[language]}, confirms=YES[language])
    line = again.status(language)
    assert (line["state"], line["answered"], line["problems"]) == ("complete", "3", "")
    assert again.points(language, code=NEEDS_A_LOOK) == pytest.approx((100 + 60 + 100) / 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_changed(again: Tender, language: str) -> None:
    """What the vendor changes counts in any case, also where it says that the rest no longer holds."""
    texts = {("solved", ANSWER): "90", ("training", ANSWER): YES[language]}
    again.returns(language, "2027-02-10", texts, confirms=NO[language])
    line = again.status(language)
    assert (line["state"], line["answered"], line["required_open"]) == ("in progress", "2", "ownership")
    assert "1 that it did not change does not count" in line["problems"]
    assert again.points(language, code=NEEDS_A_LOOK) == pytest.approx((0 + 80 + 100) / 3)


def test_elsewhere(again: Tender, tmp_path: Path) -> None:
    """Ranked where neither the key nor a copy of what was sent is at hand, unconfirmed answers count no more."""
    again.returns("en", "2027-02-10", {("training", ANSWER): "Yes"})
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "returned").mkdir(parents=True)
    shutil.copy(again.folder / "criteria.yaml", elsewhere)
    shutil.copy(again.folder / "returned" / "en-2027-02-10.eml", elsewhere / "returned")
    ran = scorecard("rank", "--data", "ranking.json", cwd=elsewhere)
    assert ran.code == NEEDS_A_LOOK
    assert "2 answers that were filled in" in ran.told
    data = json.loads((elsewhere / "ranking.json").read_text(encoding="utf-8"))
    (vendor,) = [each for lot in data["lots"] for each in lot["vendors"]]
    assert vendor["alignment"] == pytest.approx(100 / 3)


def test_another_language(tender: Tender) -> None:
    """Whoever is asked in another language this time finds its answers in that."""
    tender.list_vendors(de="fr")
    assert tender.run("generate", "--prefill").code == ALL_WELL
    assert tender.holds("de", "ownership") == OWNER["fr"]
    tender.returns("de", "2027-02-10", {("training", ANSWER): "Oui"}, confirms="Oui")
    assert tender.status("de")["state"] == "complete"


def test_nothing_answered_before(tender: Tender) -> None:
    """A vendor without earlier answers gets the questionnaire that it would get without the option."""
    tender.list_vendors(new="en")
    assert "Earlier answers filled in, which count once each vendor confirms them: en, de, fr, es" in (
        tender.run("generate", "--prefill").told
    )
    ordinary = tender.sent("new")
    (tender.folder / "sent" / "new.xlsx").unlink()
    assert tender.run("generate").code == ALL_WELL
    assert tender.sent("new") == ordinary
