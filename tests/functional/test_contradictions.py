"""What vendors claim, held against what the buyer knows."""

import json
from pathlib import Path

from tests.builders.workbooks import sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard

CLAIM = "our own figure is 61 % (first_contact_our_tickets: kpis.csv, line 2)."
PAIR = " contradict each other."
WITHOUT_KPIS = """
schema: 1
title: Parcels
buyer: {name: Halvern Stores}
criteria:
  - id: care
    name: Care
    weight: 1
    questions:
      - {id: solved, type: number, text: "How many?", weight: 1, unit: "%", range: [0, 100], points: {0: 0, 100: 100},
         check: {column: our_tickets, within: 10}}
"""


def with_checks(campaign: Path) -> None:
    """Hold the share solved at the first contact against our own tickets, and two answers against each other."""
    criteria = campaign / "criteria.yaml"
    lines = criteria.read_text(encoding="utf-8").splitlines()
    held = lines.index("        check: {record: solved_share, within: 10}")
    lines[held] = "        check: {column: first_contact_our_tickets, within: 10}"
    lines.insert(lines.index("      - id: ownership") + 1, "        contradicts: {named_owner: {subcontractors: yes}}")
    criteria.write_text("\n".join(lines), encoding="utf-8")


def with_tickets(campaign: Path) -> None:
    """Add our own figures to the table: 61 for Kestrel, which says 76, and 70 for Boreal, which says 74."""
    rows = (campaign / "kpis.csv").read_text(encoding="utf-8-sig").splitlines()
    figures = {"vendor": "first_contact_our_tickets", "kestrel": "61", "boreal": "70"}
    rows = [f"{row},{figures.get(row.split(',')[0], '')}" for row in rows]
    (campaign / "kpis.csv").write_text("\n".join(rows), encoding="utf-8")


def ranked(campaign: Path, code: int) -> dict[str, dict[str, object]]:
    """Rank, and return the vendors by id."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == code, ran.told
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    return {one["vendor"]: one for lot in data["lots"] for one in lot["vendors"]}


def told_on(campaign: Path, sheet: str) -> str:
    """Return all that a sheet of the result says."""
    return " ".join(str(cell) for row in sheets(campaign / "ranking.xlsx")[sheet] for cell in row if cell is not None)


def test_a_contradiction_stands_in_the_result_and_costs_nothing(campaign: Path) -> None:
    """The Summary and the vendor's sheet name both figures and both questions; totals and ranks stay the same."""
    before = ranked(campaign, ALL_WELL)
    with_checks(campaign)
    with_tickets(campaign)
    after = ranked(campaign, ALL_WELL)  # that the criteria changed since sending is told, and moves no order
    for vendor in before:
        assert [after[vendor][key] for key in ("rank", "standing", "total")] == [
            before[vendor][key] for key in ("rank", "standing", "total")
        ]
    found = {name: [one for one in after[name]["findings"] if "contradict" in one["code"]] for name in after}
    assert [(one["code"], one["subject"], one["by"]) for one in found["kestrel"]] == [
        ("claim_contradicted", "first_contact", None),
        ("answers_contradict", "ownership", "subcontractors"),
    ]
    claim = found["kestrel"][0]
    assert (claim["value"], claim["bound"], claim["file"], claim["line"]) == (76, 61, "kpis.csv", 2)
    assert found["boreal"] == []
    assert CLAIM in told_on(campaign, "Summary")
    kestrel = told_on(campaign, "Kestrel Doorstep")
    assert CLAIM in kestrel
    assert PAIR in kestrel


def test_a_column_that_no_table_has_is_told(campaign: Path) -> None:
    """Without our figures nothing can be held against them, and both `check` and `rank` say so."""
    with_checks(campaign)
    missing = 'the column "first_contact_our_tickets" is missing'
    assert missing in scorecard("check", cwd=campaign).told
    ranked(campaign, NEEDS_A_LOOK)


def test_without_any_table_that_is_told_too(tmp_path: Path) -> None:
    """Criteria without KPIs may still hold answers against a table; where there is none, that is said."""
    (tmp_path / "criteria.yaml").write_text(WITHOUT_KPIS, encoding="utf-8")
    (tmp_path / "vendors.csv").write_text("vendor,name\nacme,Acme\n", encoding="utf-8")
    told = scorecard("check", cwd=tmp_path).told
    assert "There is no table of KPIs; no answer can be compared with one." in told
    assert "a column for each of our_tickets" in told
    (tmp_path / "kpis.csv").write_text("vendor,our_tickets\nacme,61\n", encoding="utf-8")
    ran = scorecard("check", cwd=tmp_path)
    assert ran.code == ALL_WELL, ran.told
