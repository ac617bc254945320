"""`scorecard check`: all problems of all files at once, on the terminal and as a list to work through."""

import json
from pathlib import Path

import openpyxl

from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, WRONG_USAGE, scorecard


def spoil(campaign: Path) -> None:
    """Put one mistake into each file of a campaign."""
    for name, old, new in (
        ("criteria.yaml", "alignment_share: 60", "alignment_share: sixty"),
        ("vendors.csv", "kestrel,", "kes trel,"),
        ("kpis.csv", "boreal,", "boreal,x"),
    ):
        path = campaign / name
        text = path.read_text(encoding="utf-8-sig")
        assert old in text, name
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_problems_of_all_files_at_once(campaign: Path) -> None:
    """A mistake in criteria.yaml does not hide those in the tables."""
    spoil(campaign)
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert 'the text "sixty" stands where a number is expected' in ran.told
    assert 'vendors.csv:2: column "vendor": "kes trel" is not a valid id' in ran.told
    assert "kpis.csv:" in ran.told
    assert "there is no vendor" not in ran.told
    assert "reviews.csv: this is checked once vendors.csv is right" in ran.told
    assert "criteria.yaml: whether all of it can be meant is asked once nothing in it is wrong" in ran.told


def test_what_is_right_is_checked_beside_what_is_wrong(campaign: Path) -> None:
    """A vendor in a wrong lot hides no mistake in reviews, nor a mistake in the criteria what vendors cannot read."""
    for name, old, new in (
        ("criteria.yaml", "weight: 3\n", "weight: much\n"),
        ("vendors.csv", "Boreal Couriers,Delivery", "Boreal Couriers,Delivry"),
        ("vendors.csv", "kestrel.example,en", "kestrel.example,pt"),
        ("vendors.csv", "larkspur.example,en", "larkspur.example,de"),
    ):
        path = campaign / name
        path.write_text(path.read_text(encoding="utf-8-sig").replace(old, new, 1), encoding="utf-8")
    path = campaign / "criteria.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('  de: "Abstimmung mit Partnern 2027"\n', ""), encoding="utf-8"
    )
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert 'the text "much" stands where a number is expected' in ran.told
    assert "Delivry" in ran.told
    assert 'the tool does not speak "pt"' in ran.told
    assert "Larkspur Credit (de): this text has no version in German" in ran.told
    assert "reviews.csv: this is checked once criteria.yaml is right" in ran.told
    path.write_text(path.read_text(encoding="utf-8").replace("weight: much\n", "weight: 3\n"), encoding="utf-8")
    reviews = campaign / "reviews.csv"
    reviews.write_text(reviews.read_text(encoding="utf-8") + "\nkestrl,ownership,,yes,B,,\n", encoding="utf-8")
    told = scorecard("check", cwd=campaign).told
    assert "Delivry" in told
    assert "kestrl" in told


def test_a_weight_that_nobody_decided_on(campaign: Path) -> None:
    """Once answers are back, check says beforehand that the order as sent will lead, and where to say who decided."""
    path = campaign / "criteria.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("weight: 30\n", "weight: 31\n", 1), encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    said = "nobody is named who decided it: customer_centricity."
    assert said in ran.told
    assert said in scorecard("rank", cwd=campaign).told
    assert scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=campaign).code == ALL_WELL
    path.unlink()
    assert "cell A2: After questionnaires" in scorecard("check", cwd=campaign).told


def test_lots_that_are_wrong_do_not_accuse_the_vendors(campaign: Path) -> None:
    """Where the lots of criteria.yaml are in doubt, no vendor is told to be in one that does not exist."""
    path = campaign / "criteria.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("lots: [", "lots: [7, ", 1), encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "vendors.csv" not in ran.told
    assert "criteria.yaml: the tables are checked once this is right" in ran.told


def test_a_broken_criterion_leaves_the_reviews_alone(campaign: Path) -> None:
    """Questions that cannot be read are not said to be missing from reviews.csv."""
    path = campaign / "criteria.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("type: choice", "type: choise", 1), encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert ran.told.count("reviews.csv") == 1
    assert "reviews.csv: this is checked once criteria.yaml is right" in ran.told


def test_the_list_as_json(campaign: Path) -> None:
    """Other programs get every problem with its place, and the same exit code."""
    remarks = json.loads(scorecard("check", "--format", "json", cwd=campaign).out)["problems"]
    assert {(remark["kind"], remark["hint"]) for remark in remarks} == {("remark", None)}
    spoil(campaign)
    ran = scorecard("check", "--format", "json", "-o", "list.json", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "list.json" in ran.out
    found = json.loads((campaign / "list.json").read_text(encoding="utf-8"))["problems"]
    found = [problem for problem in found if problem["kind"] != "remark"]
    assert {problem["file"] for problem in found} == {"criteria.yaml", "vendors.csv", "kpis.csv"}
    assert set(found[0]) == {"kind", "file", "sheet", "cell", "line", "key", "message", "hint"}
    assert found[0]["key"] == "alignment_share"
    assert {problem["kind"] for problem in found} == {"stops"}


def test_the_list_as_a_workbook(campaign: Path) -> None:
    """The list to work through in Excel leads to the very cell of each problem, from wherever it lies."""
    rows = (campaign / "kpis.csv").read_text(encoding="utf-8-sig").splitlines()
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Figures '26"
    sheet.append(["Costs"])
    for row in rows:
        sheet.append(row.split(","))
    sheet["C3"] = "=HYPERLINK(1)"
    book.save(campaign / "kpis.xlsx")
    (campaign / "kpis.csv").unlink()
    ran = scorecard("check", "--format", "xlsx", "-o", "lists/mine.xlsx", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    page = openpyxl.load_workbook(campaign / "lists" / "mine.xlsx").worksheets[0]
    table = [[cell.value for cell in row] for row in page.iter_rows(min_row=4)]
    assert table[0][:7] == ["What it means", "File", "Sheet", "Cell or key", "What is wrong", "What to do", "Done"]
    assert table[1][:4] == ["Stops the ranking", "kpis.xlsx", "Figures '26", "C3"]
    link = page["B5"].hyperlink
    assert link is not None
    assert (link.target.replace("\\", "/"), link.location) == ("../kpis.xlsx", "'Figures ''26'!C3")
    assert page["E5"].data_type == "s"


def test_the_list_has_lines_where_files_have_them(campaign: Path) -> None:
    """A problem with a plain file is told with its line, in a column that workbooks do not need."""
    path = campaign / "kpis.csv"
    path.write_text(path.read_text(encoding="utf-8-sig").replace("vendor,", "whoever,", 1), encoding="utf-8")
    scorecard("check", "--format", "xlsx", cwd=campaign)
    page = openpyxl.load_workbook(campaign / "problems.xlsx").worksheets[0]
    assert (page["E4"].value, page["E5"].value) == ("Line", 1)


def test_long_questions_are_better_named(campaign: Path) -> None:
    """Where no question has a name and texts are long, that is said once, and nothing needs to be mended for it."""
    path = campaign / "criteria.yaml"
    said = "the report gets shorter where long questions have a name in a few words (name)"
    assert said not in scorecard("check", cwd=campaign).told
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at, kept = False, []
    for line in lines:
        at = line.startswith("        name:") or (at and line.startswith("          "))
        kept += [] if at else [line]
    path.write_text("".join(kept), encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    assert (ran.code, ran.told.count(said)) == (ALL_WELL, 1)


def test_the_list_has_a_name_of_its_own(campaign: Path) -> None:
    """Without -o the workbook is problems.xlsx, which is no table that the next run wonders about."""
    for _ in range(2):
        ran = scorecard("check", "--format", "xlsx", cwd=campaign)
        assert ran.code == ALL_WELL
    page = openpyxl.load_workbook(campaign / "problems.xlsx").worksheets[0]
    assert page["A2"].value == "Nothing to mend."


def test_the_list_replaces_no_input(campaign: Path) -> None:
    """A list is never written over what was checked."""
    before = (campaign / "kpis.csv").read_bytes()
    ran = scorecard("check", "--format", "json", "-o", "kpis.csv", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "would replace this file" in ran.told
    assert (campaign / "kpis.csv").read_bytes() == before
    assert scorecard("check", "-o", "kpis.csv", cwd=campaign).code == WRONG_USAGE


def test_what_is_read_how_is_said_and_needs_no_look(campaign: Path) -> None:
    """Headings under a title and other words for vendor are read, said, and leave the exit code as it is."""
    path = campaign / "kpis.csv"
    text = path.read_text(encoding="utf-8-sig").replace("vendor,", "Supplier,", 1)
    path.write_text(f"Costs of 2026\n{text}", encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == ALL_WELL
    assert 'kpis.csv:2: the headings are here; the row above them ("Costs of 2026") was not read' in ran.told
    assert 'kpis.csv:2: column "Supplier" was read as vendor' in ran.told


def test_tables_that_are_not_read_are_asked_about(campaign: Path) -> None:
    """A second table of vendors, and one that no program here reads, are not passed over in silence."""
    (campaign / "vendors.xlsx").write_bytes(b"x")
    (campaign / "kpis-old.numbers").write_bytes(b"x")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "vendors.xlsx: the file is not read, since vendors.csv is there" in ran.told
    assert "kpis-old.numbers: only .csv, .xlsx, .ods and .xls tables are read" in ran.told


def test_a_figure_of_our_own_is_ours_to_find(campaign: Path) -> None:
    """Nobody is told to ask a vendor for a figure that the buyer supplies itself, nor that it is the vendor's gap."""
    path = campaign / "kpis.csv"
    header, *rows = [row.split(",") for row in path.read_text(encoding="utf-8-sig").splitlines()]
    place = header.index("our_share")
    missing = [[*row[:place], "k. A." if row[place] else "", *row[place + 1 :]] for row in rows]
    path.write_text("\n".join(map(",".join, [header, *missing])), encoding="utf-8")
    told = " ".join(scorecard(command, cwd=campaign).told for command in ("check", "rank", "status"))
    assert 'the value of "kestrel" is missing: the cell says "k. A." hint: Find out the value' in told
    assert "Complete the KPIs of" in told
    assert "Ask Kestrel" not in told


def test_steps(campaign: Path) -> None:
    """Points may be earned in steps, and the ranking says so wherever it says how points are earned."""
    path = campaign / "criteria.yaml"
    text = path.read_text(encoding="utf-8")
    at = text.index("points:", text.index("id: our_share"))
    line = text[at : text.index("\n", at)]
    decided = "changes:\n  - {what: [our_share], reason: A slip, decided_by: The committee, date: 2026-03-01}\n"
    text = text.replace(line, "steps: {0: 100, 14: 60, 30: 20}", 1)
    path.write_text(text.replace("\nalignment_share:", f"\n{decided}alignment_share:", 1), encoding="utf-8")
    assert scorecard("check", cwd=campaign).code == ALL_WELL
    scorecard("rank", "--data", "ranking.json", cwd=campaign)
    result = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    vendors = [vendor for lot in result["lots"] for vendor in lot["vendors"]]
    shares = [kpi for vendor in vendors for kpi in vendor["kpis"] if kpi["kpi"] == "our_share"]
    scores = {kpi["value"]: kpi["points"] for kpi in shares}
    assert scores[14.0] == 60.0
    book = openpyxl.load_workbook(campaign / "ranking.xlsx")
    said = "100 up to 0; 60 up to 14; 20 up to 30; otherwise 0"
    found = {sheet.title for sheet in book for row in sheet.iter_rows() for cell in row if said in str(cell.value)}
    assert {"Method", "KPIs"} <= found


def test_a_campaign_of_ones_own_is_asked_about_the_sample(tmp_path: Path) -> None:
    """What is still the sample's is said in a line a file until questionnaires are out; of the sample itself never."""
    scorecard("init", ".", "--for", "credit", "--questions", "short", cwd=tmp_path)
    said = "still as in the sample"
    assert said not in scorecard("check", cwd=tmp_path).told
    path = tmp_path / "criteria.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Halvern Home", "Acme"), encoding="utf-8")
    told = scorecard("check", cwd=tmp_path).told
    assert told.count(said) == 2
    assert f"vendors.csv:2: {said}: sample-1; is that meant?" in told
    scorecard("generate", cwd=tmp_path)
    assert said not in scorecard("check", cwd=tmp_path).told


def test_nothing_goes_out_in_the_name_of_the_made_up_firm(tmp_path: Path) -> None:
    """With a vendor of one's own, check names the sample's buyer, and neither questionnaires nor mails are made."""
    scorecard("init", ".", "--excel", "--for", "delivery", "--questions", "none", "--languages", "de,fr", cwd=tmp_path)
    assert scorecard("generate", cwd=tmp_path).code == ALL_WELL
    book = openpyxl.load_workbook(tmp_path / "vendors.xlsx")
    for column, text in zip("ABEF", ("meublex", "Meublex", "x@meublex.fr", "fr"), strict=True):
        book.active[f"{column}2"] = text
    book.save(tmp_path / "vendors.xlsx")
    told = scorecard("check", cwd=tmp_path).told
    for cell in ("B10", "B11"):
        assert f"criteria.xlsx, Blatt „Einstellungen“, Zelle {cell} (buyer." in told
    for command in (("generate",), ("mail", "invite", "--yes"), ("send", "--yes")):
        ran = scorecard(*command, cwd=tmp_path)
        assert ran.code == NOTHING_WRITTEN, ran.told
        assert "der Auftraggeber ist noch der erfundene des Musters" in ran.told
    assert [path.stem for path in (tmp_path / "sent").glob("*.xlsx")] == ["sample-1"]
    book = openpyxl.load_workbook(tmp_path / "criteria.xlsx")
    settings = book["Einstellungen"]
    settings["B10"], settings["B11"], settings["B23"] = "Lindwurm", "einkauf@lindwurm.de", "Unser eigener Text"
    book.save(tmp_path / "criteria.xlsx")
    for command in ("check", "generate"):
        ran = scorecard(command, cwd=tmp_path)
        assert ran.code == NEEDS_A_LOOK
        assert "Zelle C23 (cover.fr): Meublex (fr): der Text auf Französisch ist noch der des Musters" in ran.told


def test_an_address_to_which_no_mail_can_be_drafted(campaign: Path) -> None:
    """It is asked about before the day on which the mails are drafted."""
    path = campaign / "vendors.csv"
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text.replace("tenders@boreal.example", '"tenders@boreal,example"'), encoding="utf-8")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert 'vendors.csv:3: "tenders@boreal,example" is not an e-mail address' in ran.told
