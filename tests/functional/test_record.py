"""Our own books beside what vendors say: shown, held against claims, and scored where the criteria say so."""

import json
from pathlib import Path

import pytest

from tests.builders.workbooks import sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard

RECORDS = """\
      - {id: solved_by_us, type: record, measure: solved_share, text: Do customers say that it was solved?,
         name: Solved by customers, weight: 8, points: {40: 0, 90: 100}}
      - {id: incidents, type: record, measure: incident_rate, text: What goes wrong?, weight: 2, points: {0: 100, 5: 0}}
"""
CHANGES = """\
record: scored
changes:
  - {what: [record, solved_by_us, incidents], reason: Agreed, decided_by: Committee, date: 2026-11-20}
  - what: [our_incidents, our_repeats, our_solve_hours, our_solved]
    reason: Asked otherwise
    decided_by: Committee
    date: 2026-11-20
"""
FIRST, AFTER = "      - id: our_incidents", "\n  - id: staff_motivation\n"
"""Between these lines the record questions stand that come with the tool."""


def without_corrections(campaign: Path) -> None:
    """Take away the corrections of error that the demo has."""
    (campaign / "corrections.csv").unlink(missing_ok=True)
    for path in (*(campaign / "sent" / "corrections").iterdir(), *(campaign / "returned").glob("*.eml")):
        path.unlink()


def with_books(campaign: Path, records: str = RECORDS, top: str = "") -> None:
    """Ask our own books, hold two claims against them, and write them: of Kestrel much, of Boreal nothing."""
    without_corrections(campaign)
    path = campaign / "criteria.yaml"
    text = path.read_text(encoding="utf-8")
    text = text[: text.index(FIRST)] + records + text[text.index(AFTER) :]
    text = text.replace("\ndeadline:", f"\n{top}deadline:", 1)
    text = text.replace("{record: solved_share, within: 10}", "{record: solved_share, within: 5}", 1)
    path.write_text(text, encoding="utf-8")
    deadline = next(line for line in text.splitlines() if line.startswith("deadline:")).split()[1]
    year, month = int(deadline[:4]), int(deadline[5:7])
    months = [f"{year - (back >= month)}-{(month - 1 - back) % 12 + 1:02}" for back in range(1, 13)]
    table(campaign, "volumes", "vendor,month,cases", [f"kestrel,{name},100" for name in months])
    said = [f"kestrel,{name},30,{12 if place else 11},8" for place, name in enumerate(months)]
    table(campaign, "feedback", "vendor,month,asked,solved_yes,solved_no", said)
    shown, lost = f"{months[0]}-01", f"{months[1]}-03"
    happened = [
        f"K-1,kestrel,{lost},yes,no,partner,{shown}",
        f"K-2,kestrel,{lost},no,yes,disputed,{shown}",
        f"K-3,kestrel,{lost},no,no,partner,",
    ]
    table(campaign, "incidents", "incident,vendor,date,told,kept,cause,shown_to_vendor", happened)


def table(campaign: Path, name: str, heading: str, rows: list[str]) -> None:
    """Write one of our own books."""
    (campaign / f"{name}.csv").write_text("\n".join([heading, *rows]) + "\n", encoding="utf-8")


def ranked(campaign: Path, code: int = ALL_WELL) -> dict[str, object]:
    """Rank, and return the data."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == code, ran.told
    data: dict[str, object] = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    return data


def vendor(data: dict[str, object], name: str) -> dict[str, object]:
    """Return what the data say of a vendor."""
    return next(one for lot in data["lots"] for one in lot["vendors"] if one["vendor"] == name)  # type: ignore[attr-defined]


def told_on(campaign: Path, sheet: str) -> str:
    """Return all that a sheet of the result says."""
    return " ".join(str(cell) for row in sheets(campaign / "ranking.xlsx")[sheet] for cell in row if cell is not None)


def test_shown_it_moves_nothing_and_is_told(campaign: Path) -> None:
    """Totals stay to the last digit; the claim that our books speak against is on the Summary, with both sides."""
    before = ranked(campaign)
    with_books(campaign)
    after = ranked(campaign)
    for name in ("kestrel", "boreal"):
        was, now = vendor(before, name), vendor(after, name)
        assert [was[key] for key in ("total", "low", "high", "coverage", "rank")] == [
            now[key] for key in ("total", "low", "high", "coverage", "rank")
        ]
    measures = {(one["vendor"], one["question"]): one for one in after["record"]["measures"]}  # type: ignore[index]
    kestrel = measures["kestrel", "solved_by_us"]
    assert kestrel["value"] == pytest.approx(100 * 143 / 239)
    assert (kestrel["count"], kestrel["asked"], kestrel["enough"]) == (239, 360, True)
    assert measures["kestrel", "incidents"]["value"] == pytest.approx(1000 / 1200)
    assert measures["boreal", "solved_by_us"]["value"] is None
    assert [one["code"] for one in vendor(after, "kestrel")["findings"]][:1] == ["claim_against_record"]  # type: ignore[attr-defined]
    assert "our own record says 60 %" in told_on(campaign, "Summary")
    assert [row[1] for row in sheets(campaign / "ranking.xlsx")["Record"][5:8]] == ["K-1", "K-2", "K-3"]
    assert "no: the vendor disputes it" in told_on(campaign, "Record")


def test_scored_it_counts_for_whom_something_is_known(campaign: Path) -> None:
    """Kestrel's points hang on our books, Boreal's do not; both orders are told."""
    before = ranked(campaign)
    with_books(campaign, top=CHANGES)
    after = ranked(campaign)
    assert vendor(before, "boreal")["total"] == vendor(after, "boreal")["total"]
    first = vendor(after, "kestrel")["criteria"][0]  # type: ignore[index]
    points = {one["question"]: one["points"] for one in first["records"]}
    assert points["solved_by_us"] == pytest.approx((100 * 143 / 239 - 40) * 2)
    assert points["incidents"] == pytest.approx(100 - 1000 / 1200 * 20)
    asked = [one for one in vendor(after, "kestrel")["answers"] if one["criterion"] == first["criterion"]]  # type: ignore[attr-defined]
    parts = [(one["weight"], one["credited"] or 0) for one in asked] + [
        (8, points["solved_by_us"]),
        (2, points["incidents"]),
    ]
    expected = sum(weight * worth for weight, worth in parts) / sum(weight for weight, _ in parts)
    assert first["points"] == pytest.approx(expected)
    without = after["record"]["without"][0]["vendors"]  # type: ignore[index]
    assert {one["vendor"]: one["total"] for one in without} == {
        name: vendor(before, name)["total"] for name in ("kestrel", "boreal")
    } | {one["vendor"]: one["total"] for one in without if one["vendor"] not in ("kestrel", "boreal")}
    assert "Without our own record the order would be" in told_on(campaign, "Summary")


def test_scoring_after_sending_needs_somebody_who_decided_it(campaign: Path) -> None:
    """Until it is said who did, the order as sent leads, and the record earns nothing."""
    before = ranked(campaign)
    with_books(campaign, top="record: scored\n")
    after = ranked(campaign, NEEDS_A_LOOK)
    assert vendor(before, "kestrel")["total"] == vendor(after, "kestrel")["total"]


def test_asking_our_own_books_makes_no_questionnaire_anew(campaign: Path) -> None:
    """A question that nobody is asked changes no questionnaire that is out."""
    with_books(campaign, records=RECORDS)
    ran = scorecard("check", cwd=campaign)
    assert "staff_motivation" not in ran.told
    assert "answers to" not in ran.told


def test_what_we_say_of_corrections_of_error(campaign: Path) -> None:
    """A verdict in corrections.csv is told where corrections are told, and asked about where it can be amiss."""
    without_corrections(campaign)
    table(campaign, "incidents", "incident,vendor,date", ["K-1,kestrel,2026-01-03"])
    heading = "incident,decision,reason,action,proven,date,by"
    table(campaign, "corrections", heading, ["K-1,rejected,Mr Smith says nothing,,,2026-01-20,Quality management"])
    (found,) = ranked(campaign)["record"]["corrections"]  # type: ignore[index]
    assert (found["vendor"], found["incident"], found["state"]) == ("kestrel", "K-1", "rejected")
    assert "rejected by us on 20 January 2026: Mr Smith says nothing" in told_on(campaign, "Kestrel Doorstep")
    assert [row[1:3] for row in sheets(campaign / "ranking.xlsx")["Corrections"][5:6]] == [("K-1", "correction")]
    told = scorecard("check", cwd=campaign).told
    assert 'no correction of error is asked for on "K-1"' in told
    assert '"Mr Smith" looks like the name of a person' in told
    table(campaign, "corrections", heading, ["K-9,accepted,,,,2026-01-20,Quality management"])
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NOTHING_WRITTEN
        assert 'corrections.csv:2: column "incident": there is no incident "K-9"' in ran.told


def test_wrong_books_stop_everything(campaign: Path) -> None:
    """A date that is none is named with its cell, and nothing is written."""
    with_books(campaign)
    table(campaign, "incidents", "incident,vendor,date", ["K-1,kestrel,soon"])
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NOTHING_WRITTEN
        assert 'incidents.csv:2: column "date": "soon" is neither a day nor a day with a time' in ran.told
