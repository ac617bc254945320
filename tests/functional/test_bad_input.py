"""What people get wrong: every message names the file, the place and the remedy, and the exit code tells the rest."""

import csv
import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.builders.workbooks import answer, cell_of, change, forget_when_saved, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard, started

HARD_NAME = 'A/B: "Kestrel\'s" ' + "x" * 183
"""A name of 200 characters with all that is forbidden in the names of files and sheets."""
YESTERDAYS = b'{"schema": 1, "campaign": "of yesterday"}'
"""What can be seen to be a ranking that the tool made."""


def rows_of(path: Path) -> list[list[str]]:
    """Return the cells of a .csv file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def save_rows(path: Path, rows: list[list[str]], separator: str = ",", encoding: str = "utf-8") -> None:
    """Write a .csv file as an office program does."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)


def set_cell(path: Path, vendor: str, column: str, text: str) -> None:
    """Put a text into a table of the campaign."""
    rows = rows_of(path)
    next(row for row in rows if row[0] == vendor)[rows[0].index(column)] = text
    save_rows(path, rows)


def rank(folder: Path) -> Ran:
    """Rank a campaign, with the result as data, too."""
    return scorecard("rank", "--data", "ranking.json", cwd=folder)


def result(folder: Path) -> dict[str, Any]:
    """Return the result of a ranking as data."""
    data: dict[str, Any] = json.loads((folder / "ranking.json").read_text(encoding="utf-8"))
    return data


def ranked(folder: Path) -> dict[str, Any]:
    """Rank a campaign and return the result as data; the exit code is not looked at."""
    rank(folder)
    return result(folder)


def vendor_in(data: Mapping[str, Any], vendor: str) -> dict[str, Any]:
    """Return a vendor of a ranking."""
    found: dict[str, Any]
    (found,) = [one for lot in data["lots"] for one in lot["vendors"] if one["vendor"] == vendor]
    return found


def files_in(data: Mapping[str, Any]) -> dict[str, str]:
    """Return what became of each returned file."""
    return {Path(file["file"]).name: file["state"] for file in data["files"]}


def refused(ran: Ran, folder: Path, *said: str) -> None:
    """Check that nothing was written, that the message says all of this, and that there is a remedy."""
    assert ran.code == NOTHING_WRITTEN, ran.told
    for text in (*said, "hint: "):
        assert text in ran.told
    assert not (folder / "ranking.xlsx").exists()


def test_all_well(campaign: Path) -> None:
    """Where nothing is wrong, every command ends with 0 and says nothing of problems."""
    for command in ("check", "rank"):
        ran = started(command, cwd=campaign)
        assert ran.code == ALL_WELL, ran.told
        assert ran.err == ""


# --- criteria.yaml ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", None, ["criteria.yaml: there is no such file", "scorecard init"]),
        ("", "", ["criteria.yaml: the file is empty", "scorecard init"]),
        ("", "- a list", ["criteria.yaml"]),
        ("schema: 1", "schema: 1: 2", [":{line}: there is a colon where none is expected", "in quotes"]),
        ("  - id: customer_centricity", "\t- id: customer_centricity", [":{line}: a tab stands where spaces"]),
        (
            "id: staff_motivation",
            "id: customer_centricity",
            ['criteria.customer_centricity.id: two criteria have the id "customer_centricity"'],
        ),
        ("floor: 40", "flor: 40", [":{line}: criteria.customer_centricity.flor: ", 'Did you mean "floor"?']),
        ("type: choice", "type: choise", [":{line}: ", 'Did you mean "choice"?']),
    ],
    ids=["missing", "empty", "no map", "not YAML", "tab", "same id", "misspelt key", "misspelt type"],
)
def test_criteria(campaign: Path, old: str, new: str | None, said: list[str]) -> None:
    """A mistake in criteria.yaml is told with the line in which it stands, and the remedy."""
    path = campaign / "criteria.yaml"
    text, line = path.read_text(encoding="utf-8"), 0
    if new is None:
        path.unlink()
    elif old:
        assert old in text
        line = text[: text.index(old)].count("\n") + 1
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    else:
        path.write_text(new, encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    refused(ran, campaign, "criteria.yaml", *(text.format(line=line) for text in said))


@pytest.mark.parametrize("command", ["check", "rank"])
def test_reviews(campaign: Path, command: str) -> None:
    """A mistake in reviews.csv is told with its line and column, and nothing is ranked."""
    with (campaign / "reviews.csv").open("a", encoding="utf-8") as file:
        file.write("\nkestral,values_act,170,,reviewer-3,,\n")
    said = ('column "vendor": there is no vendor "kestral"', 'Did you mean "kestrel"?', "170 is out of range")
    refused(scorecard(command, cwd=campaign), campaign, "reviews.csv:", *said)


def test_a_review_of_no_answer(campaign: Path) -> None:
    """A review of what was never answered is told; the rest is ranked all the same."""
    with (campaign / "reviews.csv").open("a", encoding="utf-8") as file:
        file.write("\nboreal,turnover,,yes,reviewer-1,,\n")
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "The review of turnover of boreal does not count: there is no answer that counts." in ran.told


def test_without_reviews_texts_count_for_nothing(campaign: Path) -> None:
    """Nobody needs a reviews.csv: without one, texts weigh nothing and evidence stays declared."""
    (campaign / "reviews.csv").unlink()
    assert rank(campaign).code == ALL_WELL
    kestrel = vendor_in(result(campaign), "kestrel")
    answers = {one["question"]: one for one in kestrel["answers"]}
    assert (answers["values_act"]["weight"], answers["ownership"]["proof"]) == (0.0, "declared")


@pytest.mark.parametrize("command", ["check", "generate", "rank"])
@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("criteria.yaml", "schema: 1", "schema: 2", "criteria.yaml:"),
        ("vendors.csv", "kestrel,Kestrel Doorstep", "kestrel,", 'vendors.csv:2: column "name"'),
    ],
)
def test_every_command_refuses(campaign: Path, file: str, old: str, new: str, said: str, command: str) -> None:
    """A mistake in criteria.yaml or vendors.csv stops every command before it writes anything."""
    path = campaign / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    shutil.rmtree(campaign / "sent")
    refused(scorecard(command, cwd=campaign), campaign, said)
    assert not (campaign / "sent").exists()


def test_every_problem_at_once(campaign: Path) -> None:
    """One run of `check` tells the problems of vendors.csv and of kpis.csv together."""
    set_cell(campaign / "vendors.csv", "boreal", "lot", "Delivry")
    set_cell(campaign / "vendors.csv", "kestrel", "email", "nobody")
    set_cell(campaign / "kpis.csv", "meridian", "our_share", "a lot")
    refused(
        scorecard("check", cwd=campaign),
        campaign,
        'vendors.csv:3: column "lot": there is no lot "Delivry" hint: Did you mean "Delivery"?',
        'vendors.csv:2: column "email": "nobody" is not an e-mail address',
        'kpis.csv:5: column "our_share": "a lot" is not a number',
    )


# --- vendors.csv -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("vendor", "column", "text", "said"),
    [
        (
            "boreal",
            "vendor",
            "Kestrel",
            [':3: column "vendor": the id "Kestrel" already belongs to "Kestrel Doorstep"'],
        ),
        ("boreal", "name", " ", [':3: column "name": the name is empty', "Write the name of the company"]),
        ("boreal", "lot", "Delivry", [':3: column "lot": there is no lot "Delivry"', 'Did you mean "Delivery"?']),
        ("boreal", "name", "x" * 201, ["the name has 201 characters", "Shorten it to 200"]),
        ("boreal", "vendor", "../boreal", ['"../boreal" is not a valid id', "such as acme-delivery"]),
        ("boreal", "vendor", "CON", ['Windows reserves the name "CON"']),
    ],
)
def test_vendors(campaign: Path, vendor: str, column: str, text: str, said: list[str]) -> None:
    """A vendor that cannot be told from another, or has no name or place, is told with its line and the remedy."""
    set_cell(campaign / "vendors.csv", vendor, column, text)
    refused(scorecard("check", cwd=campaign), campaign, "vendors.csv", *said)


def test_hard_name(campaign: Path) -> None:
    """A name of 200 characters with slashes, colons and quotation marks goes all the way to its own sheet."""
    assert len(HARD_NAME) == 200
    (campaign / "reviews.csv").unlink()
    set_cell(campaign / "vendors.csv", "kestrel", "name", HARD_NAME)
    assert scorecard("generate", cwd=campaign).code == ALL_WELL
    answer(campaign / "sent/kestrel.xlsx", campaign / "returned/kestrel.xlsx", "values_act", "=1+1 & <b>")
    assert scorecard("rank", cwd=campaign).code == ALL_WELL
    workbook = sheets(campaign / "ranking.xlsx")
    (own,) = [name for name in workbook if "Kestrel's" in name]
    assert len(own) <= 31
    assert "=1+1 & <b>" in [cell for row in workbook[own] for cell in row]
    assert HARD_NAME in [cell for row in workbook["Files"] for cell in row]


@pytest.mark.parametrize(
    ("separator", "encoding"), [(";", "utf-8"), (",", "utf-8-sig"), (";", "latin-1"), ("\t", "utf-16")]
)
def test_tables_of_other_programs(campaign: Path, separator: str, encoding: str) -> None:
    """Tables with semicolons or tabs, and in the encodings that Excel writes, are read with all their letters."""
    set_cell(campaign / "vendors.csv", "kestrel", "name", "Zürcher Señal")
    for name in ("vendors.csv", "kpis.csv"):
        save_rows(campaign / name, rows_of(campaign / name), separator, encoding)
    assert scorecard("check", cwd=campaign).code == ALL_WELL
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == ALL_WELL
    assert "Zürcher Señal leads" in ran.told


def test_tables_as_workbooks(campaign: Path) -> None:
    """vendors.xlsx and kpis.xlsx do as well, and a problem in them is named by sheet and cell."""
    for name in ("vendors", "kpis"):
        workbook = openpyxl.Workbook()
        assert workbook.active is not None
        workbook.active.title = "Our table"
        for row in rows_of(campaign / f"{name}.csv"):
            workbook.active.append(row)
        workbook.save(campaign / f"{name}.xlsx")
        (campaign / f"{name}.csv").unlink()
    assert scorecard("check", cwd=campaign).code == ALL_WELL
    change(campaign / "kpis.xlsx", campaign / "kpis.xlsx", "Our table", "B2", "soon")
    where = 'kpis.xlsx, sheet "Our table", cell B2'
    refused(scorecard("rank", cwd=campaign), campaign, where, '"soon" is not a number')


# --- kpis.csv --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [("12.5", 12.5), ("1,234.50", 1234.5), ("€ 4.20", 4.2), ("4.20 EUR", 4.2), (" 5.55 ", 5.55), ("1,234", 1234)],
)
def test_numbers_as_people_type_them(campaign: Path, text: str, value: float) -> None:
    """A price means the same however it is typed, and the other prices say that a comma separates thousands."""
    set_cell(campaign / "kpis.csv", "kestrel", "cost_per_order", text)
    figures = {one["kpi"]: one["value"] for one in vendor_in(ranked(campaign), "kestrel")["kpis"]}
    assert figures["cost_per_order"] == value


def test_percent(campaign: Path) -> None:
    """A share typed with a percent sign is the number before it."""
    set_cell(campaign / "kpis.csv", "kestrel", "on_time_first_attempt", "85 %")
    figures = {one["kpi"]: one["value"] for one in vendor_in(ranked(campaign), "kestrel")["kpis"]}
    assert figures["on_time_first_attempt"] == 85


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        ("cost_per_order", "cheap", ['"cheap" is not a number', "such as 12.5"]),
        ("cost_per_order", "12,5", ['"12,5" (line 2) has a decimal comma', "a decimal point"]),
        ("cost_per_order", "$ 4.20", ["the amount is in $, but the KPI is measured in EUR"]),
        ("cost_per_order", "1e999", ['"1e999" is not a number']),
        ("cost_per_order", "12 %", ['"12 %" is in percent, but the KPI is not']),
        ("cost_per_order", "#REF!", ["shows the error #REF!"]),
        ("on_time_first_attempt", "0.95", ["0.95: 0.95 % or 95 %?", "Write '0.95 %' or '95 %'"]),
        ("on_time_first_attempt", "0.951", ["0.951: 0.951 % or 95.1 %?"]),
    ],
)
def test_malformed_kpi(campaign: Path, column: str, text: str, said: list[str]) -> None:
    """A KPI that is no number, or could be two, stops the ranking; it is never guessed."""
    set_cell(campaign / "kpis.csv", "kestrel", column, text)
    refused(scorecard("rank", cwd=campaign), campaign, f'kpis.csv:2: column "{column}"', *said)


def test_what_vendors_must_be_asked_is_told_beside_a_malformed_kpi(campaign: Path) -> None:
    """A mistake in our own table does not hide what is wrong in the questionnaires until it is mended."""
    set_cell(campaign / "kpis.csv", "kestrel", "cost_per_order", "cheap")
    path = campaign / "returned" / "kestrel.xlsx"
    sheet, cell = cell_of(path, "turnover")
    change(path, path, sheet, cell, 5.0, "[$$-409]#,##0.00")
    refused(scorecard("rank", cwd=campaign), campaign, '"cheap" is not a number', f"cell {cell}: ", "“$ 5” is not in %")


def test_several_tables_of_kpis(campaign: Path) -> None:
    """A column may stand in a table of its own, with periods; `check` says how its numbers were read."""
    rows = rows_of(campaign / "kpis.csv")
    column = rows[0].index("our_share")
    shares = [[row[0], *(2 * [row[column]])] for row in rows[1:]]
    save_rows(campaign / "kpis.csv", [row[:column] + row[column + 1 :] for row in rows])
    save_rows(
        campaign / "kpis-share.csv",
        [["vendor", "our_share 2025", "our_share 2026", "our_share basis"], *([*row, "ours"] for row in shares)],
    )
    set_cell(campaign / "kpis-share.csv", "kestrel", "our_share 2025", "12,5")
    set_cell(campaign / "kpis-share.csv", "boreal", "our_share 2026", "")
    checked = scorecard("check", cwd=campaign)
    assert checked.code == NEEDS_A_LOOK
    assert "kpis-share.csv: numbers were read with a decimal comma: our_share 2025" in checked.told
    assert 'the value of "boreal" is missing, so that of 2025 counts' in checked.told
    data = ranked(campaign)
    (share,) = [one for one in vendor_in(data, "kestrel")["kpis"] if one["kpi"] == "our_share"]
    assert share["history"] == [{"period": "2025", "value": 12.5}, {"period": "2026", "value": 14}]
    assert (share["value"], share["period"], share["outdated"], share["basis"]) == (14, "2026", False, "ours")
    named = ["--kpis", "kpis-share.csv", "--kpis", "kpis.csv", "-o", "again.xlsx", "--data", "again.json"]
    assert scorecard("rank", *named, cwd=campaign).code == NEEDS_A_LOOK
    assert json.loads((campaign / "again.json").read_text(encoding="utf-8")) == data


def test_tables_of_kpis_that_differ(campaign: Path) -> None:
    """Two tables that say different things of a vendor stop the ranking, and both places are named."""
    save_rows(campaign / "kpis-new.csv", [["vendor", "our_share"], ["kestrel", "99"]])
    said = 'column "our_share": "kestrel" has 14, but 99 in kpis-new.csv, line 2'
    refused(scorecard("rank", cwd=campaign), campaign, said)


def test_unknown_vendor_in_kpis(campaign: Path) -> None:
    """A misspelt vendor in kpis.csv is told with the one that is probably meant, and stops nothing."""
    path = campaign / "kpis.csv"
    path.write_text(path.read_text(encoding="utf-8") + "kestral,,,,,,\n", encoding="utf-8")
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NEEDS_A_LOOK, ran.told
        assert 'there is no vendor "kestral" hint: Did you mean "kestrel"?' in " ".join(ran.told.split())
    assert (campaign / "ranking.xlsx").exists()


def test_vendor_twice_in_kpis(campaign: Path) -> None:
    """Two rows of one vendor stop the ranking."""
    rows = rows_of(campaign / "kpis.csv")
    save_rows(campaign / "kpis.csv", [*rows, rows[1]])
    refused(scorecard("rank", cwd=campaign), campaign, '"kestrel" already has a row, in line 2')


def test_empty_cell_is_missing_not_zero(campaign: Path) -> None:
    """An empty KPI is missing: it is no 0, and the result needs a look."""
    set_cell(campaign / "kpis.csv", "kestrel", "our_share", "")
    for ran in (scorecard("check", cwd=campaign), rank(campaign)):
        assert ran.code == NEEDS_A_LOOK
        assert 'kpis.csv:2: column "our_share": the value of "kestrel" is missing' in ran.told
    kestrel = vendor_in(result(campaign), "kestrel")
    (share,) = [one for one in kestrel["kpis"] if one["kpi"] == "our_share"]
    assert share["value"] is None
    assert share["points"] is None
    assert kestrel["low"] < kestrel["total"]


def test_missing_row_and_missing_table(campaign: Path) -> None:
    """A vendor without a row, a missing column and a missing kpis.csv are told; the ranking is written all the same."""
    rows = rows_of(campaign / "kpis.csv")
    save_rows(campaign / "kpis.csv", [row[:-1] for row in rows if row[0] != "boreal"])
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NEEDS_A_LOOK
        assert 'kpis.csv: "boreal" (Boreal Couriers) has no row, so its KPIs are missing' in ran.told
        assert 'the column "yearly_increase" is missing' in ran.told
    (campaign / "kpis.csv").unlink()
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "kpis.csv: There is no table of KPIs; all of them are missing." in ran.told
    assert vendor_in(result(campaign), "kestrel")["total"] is None


# --- what came back --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("there", [None, [], ["notes.txt"]])
def test_nothing_to_rank(campaign: Path, there: list[str] | None) -> None:
    """Where no questionnaire can be read, nothing is written, and the command says where it looked."""
    shutil.rmtree(campaign / "returned")
    if there is not None:
        (campaign / "returned").mkdir()
        for name in there:
            (campaign / "returned" / name).write_text("They will answer soon.", encoding="utf-8")
    said = [f"returned/{name}: The file is plain text" for name in there or []]
    refused(scorecard("rank", cwd=campaign), campaign, "returned: ", *said)


def test_other_files_beside_good_ones(campaign: Path) -> None:
    """What is no questionnaire is listed with the reason, and the others are ranked."""
    returned = campaign / "returned"
    openpyxl.Workbook().save(returned / "offer.xlsx")
    (returned / "offer.pdf").write_bytes(b"%PDF-1.7 ...")
    (returned / "cut.xlsx").write_bytes((returned / "kestrel.xlsx").read_bytes()[:9000])
    (returned / "empty.xlsx").touch()
    (returned / "~$kestrel.xlsx").write_bytes(b"left behind by Excel")
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    for said in (
        "returned/offer.xlsx: The workbook is not one of our questionnaires",
        "returned/offer.pdf: The file is a PDF, not a workbook.",
        "returned/cut.xlsx: ",
        "returned/empty.xlsx: The file is empty",
        "6 files looked at, 2 counted.",
    ):
        assert said in ran.told
    assert "~$" not in ran.told
    listed = [str(cell) for row in sheets(campaign / "ranking.xlsx")["Files"] for cell in row if cell]
    for name in ("offer.xlsx", "offer.pdf", "cut.xlsx", "empty.xlsx", "kestrel.xlsx"):
        assert f"returned/{name}" in listed


def test_answer_not_understood(campaign: Path) -> None:
    """An answer that fits none is told with sheet and cell, what was found and what would be accepted."""
    path = campaign / "returned" / "kestrel.xlsx"
    sheet, cell = answer(path, path, "call_cost", "perhaps")
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    assert f'returned/kestrel.xlsx, sheet "{sheet}", cell {cell}: ' in ran.told
    assert "“perhaps” is not one of the answers. hint: Accepted: “Yes”; “No”." in ran.told
    kestrel = vendor_in(result(campaign), "kestrel")
    (answered,) = [one for one in kestrel["answers"] if one["question"] == "call_cost"]
    assert (answered["state"], answered["points"]) == ("not understood", None)
    assert kestrel["standing"] == "unresolved"


def test_two_versions(campaign: Path) -> None:
    """Two different files of which no date says which is newer: both are named, and the vendor is unresolved."""
    returned = campaign / "returned"
    answer(returned / "kestrel.xlsx", returned / "kestrel (2).xlsx", "first_contact", 50)
    forget_when_saved(returned / "kestrel (2).xlsx")
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "Several questionnaires of Kestrel Doorstep with different answers were received" in ran.told
    assert "returned/kestrel (2).xlsx, returned/kestrel.xlsx" in ran.told
    data = result(campaign)
    assert files_in(data)["kestrel.xlsx"] == files_in(data)["kestrel (2).xlsx"] == "undecided"
    kestrel = vendor_in(data, "kestrel")
    assert (kestrel["standing"], kestrel["rank"]) == ("unresolved", None)


def test_the_version_saved_later_counts(campaign: Path) -> None:
    """Of two different files the one that was saved later counts, and the other is listed as older."""
    returned = campaign / "returned"
    answer(returned / "kestrel.xlsx", returned / "a.xlsx", "first_contact", 50)
    data = ranked(campaign)
    assert files_in(data)["kestrel.xlsx"] == "superseded"
    assert files_in(data)["a.xlsx"] == "counted"
    assert [(each["vendor"], each["by"]) for each in data["remarks"]["replaced"]] == [("kestrel", "saved")]
    told = scorecard("status", cwd=campaign).told
    assert "A newer file counts in place of an older one: Kestrel Doorstep (a.xlsx, not kestrel.xlsx)." in told


def test_a_newer_version_that_turns_the_result_round(campaign: Path) -> None:
    """What the Summary says of the older file comes true once only that one is there."""
    returned = campaign / "returned"
    answer(returned / "kestrel.xlsx", returned / "a.xlsx", "call_cost", "Yes")
    data = ranked(campaign)
    (older,) = data["remarks"]["older"]
    assert vendor_in(data, "kestrel")["standing"] == "not eligible"
    summary = " ".join(str(cell) for row in sheets(campaign / "ranking.xlsx")["Summary"] for cell in row if cell)
    assert "With the older file of Kestrel Doorstep (“" in summary
    assert "”: No), the result would differ: standing “Eligible”; Kestrel Doorstep would lead." in summary
    assert "Only the saved dates tell which file is newer." in summary
    (returned / "a.xlsx").unlink()
    data = ranked(campaign)
    assert older["standing"] == vendor_in(data, "kestrel")["standing"]
    assert older["leaders"] == data["lots"][0]["insights"]["decision"]["leaders"]


def test_same_file_twice(campaign: Path) -> None:
    """The same answers sent twice count once and need no look."""
    returned = campaign / "returned"
    before = vendor_in(ranked(campaign), "kestrel")
    shutil.copy(returned / "kestrel.xlsx", returned / "copy.xlsx")
    ran = rank(campaign)
    assert ran.code == ALL_WELL
    assert "3 files looked at, 2 counted." in ran.told
    data = result(campaign)
    assert sorted(files_in(data).values()) == ["counted", "counted", "same answers"]
    assert vendor_in(data, "kestrel")["total"] == before["total"]


def test_other_campaign(campaign: Path, tmp_path: Path) -> None:
    """A questionnaire that another campaign signed is refused, and so is one made out to another vendor by hand."""
    assert scorecard("init", "other", cwd=tmp_path).code == ALL_WELL
    shutil.copy(campaign / "vendors.csv", tmp_path / "other")
    assert scorecard("generate", cwd=tmp_path / "other").code == ALL_WELL
    shutil.copy(tmp_path / "other" / "sent" / "meridian.xlsx", campaign / "returned" / "foreign.xlsx")
    forged = campaign / "returned" / "forged.xlsx"
    change(campaign / "returned" / "kestrel.xlsx", forged, "_meta", "B1", "pennyparcel")
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK
    for name in ("foreign", "forged"):
        assert f"returned/{name}.xlsx: The questionnaire was not made by this campaign" in ran.told
    data = result(campaign)
    assert files_in(data)["foreign.xlsx"] == files_in(data)["forged.xlsx"] == "refused"
    assert vendor_in(data, "meridian")["standing"] == vendor_in(data, "pennyparcel")["standing"] == "not returned"


def test_elsewhere_without_key(campaign: Path, tmp_path: Path) -> None:
    """Files, criteria and KPIs may be ranked from any folder, without the key and without vendors.csv."""
    desk = tmp_path / "desk"
    desk.mkdir()
    for name in ("criteria.yaml", "reviews.csv", "returned/kestrel.xlsx", "returned/boreal.xlsx"):
        shutil.copy(campaign / name, desk)
    rows = rows_of(campaign / "kpis.csv")
    save_rows(desk / "figures.csv", [row for row in rows if row[0] in ("vendor", "kestrel", "boreal")])
    files = ["desk/kestrel.xlsx", "desk/boreal.xlsx"]
    options = ["--criteria", "desk/criteria.yaml", "--kpis", "desk/figures.csv", "-o", "out/order.xlsx"]
    ran = scorecard("rank", *files, *options, "--data", "out/order.json", cwd=tmp_path)
    assert ran.code == ALL_WELL, ran.told
    assert "Kestrel Doorstep leads" in ran.told
    assert (tmp_path / "out" / "order.xlsx").exists()
    elsewhere, here = json.loads((tmp_path / "out" / "order.json").read_text(encoding="utf-8")), ranked(campaign)
    for vendor in ("kestrel", "boreal"):
        assert vendor_in(elsewhere, vendor)["total"] == vendor_in(here, vendor)["total"]


def test_not_verified_is_said(campaign: Path) -> None:
    """Where the key is not at hand, the files are read, and the workbook says that they were not verified."""
    shutil.rmtree(campaign / ".scorecard")
    assert scorecard("rank", cwd=campaign).code == ALL_WELL
    texts = [str(cell) for row in sheets(campaign / "ranking.xlsx")["Files"] for cell in row if cell]
    assert any("not verified" in text.casefold() for text in texts)


@pytest.mark.parametrize("forged", ["_x0000_", "../criteria", "f" * 9000], ids=["NUL", "path", "long"])
def test_forged_fingerprint(campaign: Path, forged: str) -> None:
    """Whatever a questionnaire says that it was made from: without a key it is read by today's criteria, and told."""
    shutil.rmtree(campaign / ".scorecard")
    path = campaign / "returned" / "kestrel.xlsx"
    (line,) = [number for number, row in enumerate(sheets(path)["_meta"], start=1) if row[0] == "criteria"]
    change(path, path, "_meta", f"B{line}", forged)
    ran = rank(campaign)
    assert ran.code == NEEDS_A_LOOK, ran.told
    assert "made from criteria of which sent/ contains no copy" in ran.told
    assert files_in(result(campaign)) == {"kestrel.xlsx": "counted", "boreal.xlsx": "counted"}


def test_no_key(campaign: Path) -> None:
    """Without a key no questionnaire is made, and the message says how to get one."""
    shutil.rmtree(campaign / ".scorecard")
    shutil.rmtree(campaign / "sent")
    refused(scorecard("generate", cwd=campaign), campaign, ".scorecard/key: the campaign has no key", "scorecard init")
    assert not (campaign / "sent" / "kestrel.xlsx").exists()


# --- what is written -------------------------------------------------------------------------------------------------


def test_strict(campaign: Path) -> None:
    """With --strict, what needs a look means that nothing is written: an earlier ranking stays as it was."""
    set_cell(campaign / "kpis.csv", "kestrel", "our_share", "")
    (campaign / "ranking.xlsx").write_bytes(YESTERDAYS)
    ran = scorecard("rank", "--strict", "--data", "ranking.json", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert 'the value of "kestrel" is missing' in ran.told
    assert (campaign / "ranking.xlsx").read_bytes() == YESTERDAYS
    assert not (campaign / "ranking.json").exists()


@pytest.mark.parametrize(("option", "name"), [("-o", "ranking.xlsx"), ("--html", "notes.html"), ("--data", "my.json")])
def test_a_file_of_a_persons_own_stays(campaign: Path, option: str, name: str) -> None:
    """What the tool did not write is never replaced, and nothing is ranked into a file of another kind either."""
    (campaign / name).write_bytes(b"mine")
    ran = scorecard("rank", option, name, cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert f"{name}: this file was not written by scorecard, and is not replaced hint: Name another file" in ran.told
    assert (campaign / name).read_bytes() == b"mine"
    ran = scorecard("rank", option, "ranking.pdf", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert f"needs a name that ends in {Path(name).suffix}" in ran.told


def test_strict_and_all_well(campaign: Path) -> None:
    """With --strict, a ranking without any problem is written as ever."""
    assert scorecard("rank", "--strict", cwd=campaign).code == ALL_WELL
    assert (campaign / "ranking.xlsx").exists()


def test_folder_in_the_way(campaign: Path) -> None:
    """Where a folder has the name of the ranking, nothing is written, and the folder is unharmed."""
    (campaign / "ranking.xlsx").mkdir()
    (campaign / "ranking.xlsx" / "mine.txt").write_text("mine", encoding="utf-8")
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "ranking.xlsx: a folder has this name already hint: Rename or move it" in ran.told
    assert [path.name for path in (campaign / "ranking.xlsx").iterdir()] == ["mine.txt"]
    assert not list(campaign.glob(".*.tmp"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects no folder in this way")
def test_protected_folder(campaign: Path) -> None:
    """Where the ranking may not be written, the earlier one stays as it was."""
    if os.geteuid() == 0:
        pytest.skip("nothing is protected from root")
    (campaign / "ranking.xlsx").write_bytes(YESTERDAYS)
    campaign.chmod(0o500)
    try:
        ran = scorecard("rank", cwd=campaign)
    finally:
        campaign.chmod(0o700)
    assert ran.code == NOTHING_WRITTEN
    assert "ranking.xlsx: the file cannot be written" in ran.told
    assert "Close it in Excel and run the command again" in ran.told
    assert (campaign / "ranking.xlsx").read_bytes() == YESTERDAYS


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows locks a file that a program holds open")
def test_open_in_another_program(campaign: Path) -> None:
    """Where the earlier ranking is open in Excel, it stays as it was, and the message says to close it."""
    (campaign / "ranking.xlsx").write_bytes(YESTERDAYS)
    with (campaign / "ranking.xlsx").open("rb"):
        ran = scorecard("rank", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "Close it in Excel and run the command again" in ran.told
    assert (campaign / "ranking.xlsx").read_bytes() == YESTERDAYS


def test_all_questionnaires_or_none(campaign: Path) -> None:
    """Where one questionnaire cannot be written, the others stay as they were."""
    (campaign / "sent" / "granite.xlsx").unlink()
    (campaign / "sent" / "granite.xlsx").mkdir()
    before = {path.name: path.read_bytes() for path in (campaign / "sent").glob("*.xlsx") if path.is_file()}
    ran = scorecard("generate", cwd=campaign, env={"SOURCE_DATE_EPOCH": "1000000000"})
    assert ran.code == NOTHING_WRITTEN
    for name, content in before.items():
        assert (campaign / "sent" / name).read_bytes() == content


@pytest.mark.parametrize(
    ("option", "path"),
    [
        ("--output", "returned/kestrel.xlsx"),
        ("-o", "criteria.yaml"),
        ("--data", "kpis.csv"),
        ("-o", "vendors.csv"),
        ("--data", "reviews.csv"),
        ("--html", "returned/kestrel.xlsx"),
        ("--html", "criteria.yaml"),
        ("-o", ".scorecard/key"),
        ("-o", "sent/kestrel.xlsx"),
    ],
)
def test_output_replaces_no_input(campaign: Path, option: str, path: str) -> None:
    """A result that would replace what a vendor sent, what it was sent, or what the buyer wrote, is refused."""
    before = (campaign / path).read_bytes()
    ran = scorecard("rank", option, path, cwd=campaign)
    assert (campaign / path).read_bytes() == before
    refused(ran, campaign, f"{path}: The result would replace this file.")


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
@pytest.mark.parametrize("path", ["returned/kestrel.xlsx", "criteria.yaml", "kpis.csv"])
def test_output_replaces_no_input_by_another_name(campaign: Path, path: str, link: str) -> None:
    """A link is no way around it: where the result goes to another name of an input, it is refused as well."""
    other = campaign / "result.xlsx"
    try:
        getattr(other, link)(campaign / path)
    except OSError:
        pytest.skip("links cannot be made here")
    before = other.read_bytes()
    refused(scorecard("rank", "-o", "result.xlsx", cwd=campaign), campaign, "result.xlsx: The result would replace")
    assert other.samefile(campaign / path)
    assert other.read_bytes() == before


def test_output_in_capitals_replaces_no_input(campaign: Path) -> None:
    """On a disk that knows no capital letters, returned/KESTREL.xlsx is what the vendor sent, too."""
    shouted = campaign / "returned" / "KESTREL.XLSX"
    if not shouted.exists():
        pytest.skip("this disk tells capital letters apart")
    refused(scorecard("rank", "-o", shouted, cwd=campaign), campaign, "The result would replace this file.")


@pytest.mark.parametrize("moment", ["soon", "", "12.5", "-1", "1_8", "9" * 5000, "4354819200"])
def test_present_time_that_is_none(tmp_path: Path, moment: str) -> None:
    """A SOURCE_DATE_EPOCH that is no number of seconds is told with the remedy, and nothing is made."""
    ran = scorecard("demo", cwd=tmp_path, env={"SOURCE_DATE_EPOCH": moment})
    assert ran.code == NOTHING_WRITTEN
    assert ran.told.startswith(f'SOURCE_DATE_EPOCH: "{moment[:50]}')
    assert "is no number of seconds since 1970" in ran.told
    assert "hint: Set the environment variable to a whole number such as 1800000000, or unset it" in ran.told
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["generate", "rank"])
def test_every_command_tells_a_present_time_that_is_none(campaign: Path, command: str) -> None:
    """Questionnaires and rankings are made at a moment that can be read, or not at all."""
    (campaign / "sent" / "kestrel.xlsx").unlink()
    refused(scorecard(command, cwd=campaign, env={"SOURCE_DATE_EPOCH": "soon"}), campaign, "SOURCE_DATE_EPOCH: ")
    assert not (campaign / "sent" / "kestrel.xlsx").exists()


def test_terminal_without_the_letters(campaign: Path) -> None:
    """A terminal or a log file that lacks the letters of a name gets the ranking all the same."""
    set_cell(campaign / "vendors.csv", "kestrel", "name", "Δρόμος")
    of_windows = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252"}
    ran = started("rank", cwd=campaign, env=of_windows, encoding="cp1252")
    assert ran.code == ALL_WELL, ran.told
    assert "Boreal Couriers" in ran.out
