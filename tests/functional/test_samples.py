"""Every campaign that `init` makes is complete: it is checked, sent, answered and ranked as it is."""

import csv
import json
import os
import subprocess
import sys
from contextlib import suppress
from itertools import product
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.questions.types import type_of
from scorecard.files.criteria.load import load_criteria
from scorecard.files.sample import PROCESSES, SIZES
from scorecard.files.tables.clarifications import COLUMNS as CLARIFICATIONS
from scorecard.files.tables.reviews import COLUMNS as REVIEWS
from scorecard.files.tables.stated import COLUMNS as STATED
from scorecard.files.tables.vendors import load_vendors
from scorecard.forms.fill import fill_in
from scorecard.forms.plan import plan
from tests.builders.entries import entries
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, WRONG_USAGE, environment, scorecard

FEW = [(process, "short", "de") for process in PROCESSES] + [("credit", "none", "it,fr")]
EVERY = [made for made in product(PROCESSES, SIZES, ("en", "es", "fr,it")) if made not in FEW]


def answered(folder: Path, criteria: Criteria) -> None:
    """Let every vendor send back the best answers there are, with evidence."""
    for vendor in load_vendors(Campaign(folder).vendors, criteria):
        form = plan(criteria, vendor.lot, criteria.language)
        questions = {slot.question.id: slot.question for slot in form.slots.values()}.values()
        best = [(question, type_of(question.kind).completed(None)) for question in questions]
        said = [
            Answer(
                question.id,
                AnswerState.ANSWERED,
                "We kept a price for a week." if value is None else value,
                evidence="Report 7" if question.evidence else "",
            )
            for question, value in best
            if question.only_if is None
        ]
        sent = (folder / "sent" / f"{vendor.id}.xlsx").read_bytes()
        (folder / "returned" / f"{vendor.id}.xlsx").write_bytes(fill_in(sent, entries(form, said)))


def best_of(kpi: Kpi) -> str:
    """Return the value of a KPI that earns the most, with its unit where that is a percentage."""
    value, _ = max(kpi.anchors, key=lambda anchor: anchor[1])
    return f"{value:g} %" if str(kpi.unit) == "%" else f"{value:g}"


def priced(folder: Path, criteria: Criteria) -> None:
    """Give every vendor the best value of each KPI of its lot."""
    rows = [["vendor", *(kpi.column for kpi in criteria.kpis)]] + [
        [vendor.id, *(best_of(kpi) if not kpi.lots or vendor.lot in kpi.lots else "" for kpi in criteria.kpis)]
        for vendor in load_vendors(Campaign(folder).vendors, criteria)
    ]
    (table,) = Campaign(folder).kpis
    if table.suffix == ".xlsx":
        book = load_workbook(table)
        for number, row in enumerate(rows, 1):
            for at, text in enumerate(row, 1):
                book.active.cell(number, at).value = text or None
        book.save(table)
    else:
        with table.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)


@pytest.mark.parametrize(
    ("process", "size", "languages"), [*FEW, *(pytest.param(*made, marks=pytest.mark.sweep) for made in EVERY)]
)
def test_complete(process: str, size: str, languages: str, tmp_path: Path) -> None:
    """In each sample only the KPIs are left to fill in; then it is sent, and who answers best is ranked."""
    begins_complete(tmp_path, "kpis.csv", "--for", process, "--questions", size, "--languages", languages)


@pytest.mark.parametrize(
    "options",
    [
        ("--for", "contact-centre", "--questions", "short", "--languages", "en,de"),
        pytest.param((), marks=pytest.mark.sweep),
        pytest.param(("--languages", "it"), marks=pytest.mark.sweep),
    ],
)
def test_complete_in_excel(options: tuple[str, ...], tmp_path: Path) -> None:
    """Who works in Excel has nothing but workbooks to edit, and they are as complete; the first steps name them."""
    begins_complete(tmp_path, "kpis.xlsx", "--excel", *options)
    assert not [*tmp_path.glob("*.csv"), *tmp_path.glob("*.yaml")]
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "edit `criteria.xlsx`, `vendors.xlsx` and `kpis.xlsx`" in readme
    assert "`sent/log.csv`" in readme


def test_excel_offers_what_fits(tmp_path: Path) -> None:
    """The tables for Excel have drop-downs for lots and languages, and say what a KPI is."""
    made = scorecard("init", ".", "--excel", cwd=tmp_path)
    assert "edit criteria.xlsx, vendors.xlsx and kpis.xlsx" in made.told
    vendors = load_workbook(tmp_path / "vendors.xlsx").active.data_validations.dataValidation
    lists = {str(rule.sqref).split(":")[0]: (rule.formula1, bool(rule.showErrorMessage)) for rule in vendors}
    assert {cell: found for cell, found in lists.items() if found[0]} == {
        "C2": ('"Delivery,Credit"', False),
        "F2": ('"de,de-CH,en,es,fr,it"', False),
        "G2": ('"reference"', True),
        "L2": ('"yes"', True),
    }
    (cost, *_) = load_workbook(tmp_path / "kpis.xlsx").active.data_validations.dataValidation
    assert cost.prompt == "Cost per delivered order, all surcharges (EUR)"


@pytest.mark.parametrize("table", ["vendors", "reviews", "clarifications"])
def test_excel_has_the_columns_that_people_are_told_to_fill_in(table: str, tmp_path: Path) -> None:
    """What a message asks for has a column in the tables for Excel, and each says what it is for."""
    scorecard("init", ".", "--excel", "--languages", "de", cwd=tmp_path)
    sheet = load_workbook(tmp_path / f"{table}.xlsx").active
    vendors = ("vendor", "name", "lot", "contact", "email", "language", "role", "exception", *STATED)
    known = {"vendors": vendors, "reviews": REVIEWS, "clarifications": CLARIFICATIONS}[table]
    headings = [cell.value for cell in sheet[1]]
    assert {*headings} == {*known} - {"excluded_by", "excluded_on"}
    rules = {str(rule.sqref).split(":")[0]: rule.prompt for rule in sheet.data_validations.dataValidation}
    assert [bool(rules[cell.coordinate]) for cell in sheet[2]] == [True] * len(headings)
    assert scorecard("check", cwd=tmp_path).code == NEEDS_A_LOOK  # for the KPIs


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_in_excel_speaks_of_other_files(tmp_path: Path, language: str) -> None:
    """The sample in a workbook names no table that is not there, and says nothing of how YAML is written.

    Its remarks are in English, and stand only in an English one.
    """
    scorecard("init", ".", "--excel", "--languages", language, cwd=tmp_path)
    book = load_workbook(tmp_path / "criteria.xlsx")
    texts = [str(cell.value) for sheet in book.worksheets for row in sheet.rows for cell in row if cell.value]
    assert any("incidents.xlsx" in text for text in texts) == (language == "en")
    assert not [text for text in texts if ".csv" in text or "yaml" in text.lower() or "quotes around" in text]


def begins_complete(tmp_path: Path, table: str, *options: str) -> None:
    """Begin a campaign, and go all the way to the ranking."""
    assert scorecard("init", ".", *options, cwd=tmp_path).code == ALL_WELL
    listed = json.loads(scorecard("check", "--format", "json", cwd=tmp_path).out)
    assert {problem["file"] for problem in listed["problems"]} == {table}
    criteria = load_criteria(Campaign(tmp_path).criteria)
    priced(tmp_path, criteria)
    assert scorecard("check", cwd=tmp_path).code == ALL_WELL
    assert scorecard("generate", cwd=tmp_path).code == ALL_WELL
    answered(tmp_path, criteria)
    ran = scorecard("rank", "--data", "ranking.json", cwd=tmp_path)
    assert ran.code == ALL_WELL, ran.told
    for lot in json.loads((tmp_path / "ranking.json").read_text(encoding="utf-8"))["lots"]:
        (vendor,) = lot["vendors"]
        assert vendor["rank"] == 1
        assert vendor["standing"] in ("eligible", "provisional")
        assert vendor["total"] > 60


def test_one_language_unless_more_are_asked_for(tmp_path: Path) -> None:
    """In a script nothing is asked: 33 questions in English, and two lots."""
    ran = scorecard("init", ".", cwd=tmp_path, env={"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"})
    assert ran.code == ALL_WELL
    text = (tmp_path / "criteria.yaml").read_text(encoding="utf-8")
    assert 'name: "Customer centricity"' in text
    assert "Kundenorientierung" not in text
    criteria = load_criteria(tmp_path / "criteria.yaml")
    assert criteria.lots == ("Delivery", "Credit")
    assert sum(len(criterion.questions) for criterion in criteria.criteria) == 33


def test_speaks_the_language_of_the_campaign(tmp_path: Path) -> None:
    """Who begins in Italian is told in Italian what was made, and the sample vendors have Italian names."""
    ran = scorecard("init", ".", "--languages", "IT, en", cwd=tmp_path)
    assert "creato criteria.yaml" in ran.told
    assert "eseguite lì: scorecard check" in ran.told
    assert "Azienda di esempio 1" in (tmp_path / "vendors.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--languages", "en,pt"), "'pt' is not one of de, en, es, fr, it."),
        (("--for", "call-centre"), "'contact-centre'"),
        (("--questions", "10"), "'short'"),
    ],
)
def test_unknown(options: tuple[str, ...], said: str, tmp_path: Path) -> None:
    """What there is not is refused, with what there is."""
    ran = scorecard("init", "tender", *options, cwd=tmp_path)
    assert ran.code == WRONG_USAGE
    assert said in ran.told
    assert list(tmp_path.iterdir()) == []


def test_criteria_are_there(tmp_path: Path) -> None:
    """Who has criteria is told that the options would change nothing, and they stay."""
    scorecard("init", ".", cwd=tmp_path)
    before = (tmp_path / "criteria.yaml").read_bytes()
    ran = scorecard("init", ".", "--for", "credit", cwd=tmp_path)
    assert ran.code == WRONG_USAGE
    assert "The folder has criteria already" in ran.told
    assert (tmp_path / "criteria.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("begun", "option", "there"), [("--no-excel", "--excel", "yaml"), ("--excel", "--no-excel", "xlsx")]
)
def test_never_both_kinds(begun: str, option: str, there: str, tmp_path: Path) -> None:
    """Who has the one kind of criteria and asks for the other is told how to change over, and nothing is made."""
    scorecard("init", ".", begun, cwd=tmp_path)
    before = sorted(tmp_path.rglob("*"))
    ran = scorecard("init", ".", option, cwd=tmp_path)
    assert ran.code == WRONG_USAGE
    assert f"The folder has criteria.{there}" in ran.told
    assert f"scorecard convert criteria.{there}" in ran.told
    assert sorted(tmp_path.rglob("*")) == before


def test_a_workbook_goes_with_workbooks(tmp_path: Path) -> None:
    """In a folder whose criteria are a workbook, tables that are missing become some, and no criteria.yaml comes."""
    scorecard("init", ".", "--excel", cwd=tmp_path)
    (tmp_path / "kpis.xlsx").unlink()
    (tmp_path / "vendors.xlsx").rename(tmp_path / "vendors.ods")
    ran = scorecard("init", ".", cwd=tmp_path)
    assert ran.code == ALL_WELL
    assert "made kpis.xlsx" in ran.told
    assert "kept vendors.ods" in ran.told
    assert not [*tmp_path.glob("*.csv"), *tmp_path.glob("*.yaml"), *tmp_path.glob("vendors.xlsx")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this sort")
@pytest.mark.parametrize(("answer", "made"), [("non", "criteria.yaml"), ("", "criteria.xlsx")])
def test_asked_on_a_terminal(answer: str, made: str, tmp_path: Path) -> None:
    """On a terminal the command asks for languages, and in the first of these for all else; Enter says Excel."""
    told = typed_into(f"fr,en\ncontact-centre\nshort\n{answer}\n", "init", ".", cwd=tmp_path)
    assert "Languages of the questions, the campaign's own first (of de, en, es, fr, it) [en]" in told
    assert "Ce que les fournisseurs feront pour vous" in told
    assert "Critères et tableaux en classeurs Excel (oui, non) [oui]" in told
    assert "créé" in told
    criteria = load_criteria(tmp_path / made)
    assert (criteria.language, criteria.lots) == ("fr", ())
    assert sum(len(criterion.questions) for criterion in criteria.criteria) == 10


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this sort")
def test_answers_as_people_type_them(tmp_path: Path) -> None:
    """Languages may be named, a process written with a space, and an answer begun; Enter takes what is offered."""
    told = typed_into("German, en\nContact centre\nno\nj\n", "init", ".", cwd=tmp_path)
    assert "[en] or Enter:" in told
    assert "oder Enter:" in told
    criteria = load_criteria(tmp_path / "criteria.xlsx")
    assert (criteria.language, len(criteria.questions)) == ("de", 1)
    assert "cost_per_contact" in {kpi.id for kpi in criteria.kpis}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this sort")
def test_what_was_said_is_not_asked(tmp_path: Path) -> None:
    """Who gives all options, wants it quiet, or has criteria already is asked nothing."""
    options = ("--for", "delivery", "--questions", "none", "--languages", "en", "--excel")
    for arguments in (("init", ".", *options), ("init", "."), ("--quiet", "init", "other")):
        assert "Languages of the questions" not in typed_into("\n\n\n", *arguments, cwd=tmp_path)


def typed_into(typed: str, *arguments: str, cwd: Path) -> str:
    """Return what a terminal shows in which a command is started, and this is typed."""
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "scorecard", *arguments]
    streams = {"stdin": theirs, "stdout": theirs, "stderr": theirs}
    with subprocess.Popen(command, cwd=cwd, env=environment(LC_ALL="C.UTF-8"), **streams):
        os.close(theirs)
        os.write(ours, typed.encode())
        shown = b""
        with suppress(OSError):  # with which Linux says that nobody writes any more
            while part := os.read(ours, 4096):
                shown += part
        os.close(ours)
    return shown.decode()
