"""What vendors.csv says of a vendor's part in the tender."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.vendors import Exclusion, Receipt, Vendor, Withdrawal
from scorecard.errors import ScorecardError
from scorecard.files.tables.vendors import load_vendors, odd_days
from tests.files.tables_in import campaign, told, workbook

MADRID = ZoneInfo("Europe/Madrid")
ASKED = replace(campaign(), timezone="Europe/Madrid")


def one(folder: Path, columns: str, cells: str) -> Vendor:
    """Return the vendor of a table with these columns and cells."""
    path = folder / "vendors.csv"
    path.write_text(f"vendor;name;{columns}\nacme;Acme;{cells}\n", encoding="utf-8")
    return load_vendors(path, ASKED)[0]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2027-02-10: We have no drivers", Withdrawal(date(2027, 2, 10), "We have no drivers")),
        ("10.02.2027 – no drivers", Withdrawal(date(2027, 2, 10), "no drivers")),
        ("2027-02-10", Withdrawal(date(2027, 2, 10))),
        ("", None),
    ],
)
def test_withdrawn(tmp_path: Path, cell: str, expected: Withdrawal | None) -> None:
    """The day comes first, and what the vendor said behind it, if it said anything."""
    assert one(tmp_path, "withdrawn", cell).withdrawn == expected


@pytest.mark.parametrize(
    ("cell", "day"), [("2027-01-15", date(2027, 1, 15)), ("15.1.2027", date(2027, 1, 15)), ("", None)]
)
def test_invited(tmp_path: Path, cell: str, day: date | None) -> None:
    """Whoever mailed a questionnaire without the tool notes the day; anything else is asked back."""
    assert one(tmp_path, "invited", cell).invited == day
    with pytest.raises(ScorecardError) as raised:
        one(tmp_path, "invited", "yes")
    assert '"yes" is no day' in str(raised.value)


@pytest.mark.parametrize(
    ("columns", "cells", "said"),
    [
        ("invited", "2099-01-01", "1 January 2099 is still to come, so the vendor counts as not invited"),
        ("invited", "2027-02-27", "27 February 2027 is after the deadline, so the vendor counts as not invited"),
        ("invited", "2027-02-26", ""),
        ("invited;exception", "2027-02-27;Our mail was down", ""),
        ("received", "2099-01-01", "2099-01-01 lies in the future"),
        ("withdrawn", "2099-01-01: later", "2099-01-01: later lies in the future"),
        ("received", "2027-02-26", ""),
    ],
)
def test_days_that_cannot_be_meant(tmp_path: Path, columns: str, cells: str, said: str) -> None:
    """No vendor was invited or heard of on a day that is still to come, and none was invited after the deadline."""
    one(tmp_path, columns, cells)
    asked = replace(ASKED, deadline=Deadline(date(2027, 2, 26), timezone="Europe/Madrid"))
    found = list(odd_days(tmp_path / "vendors.csv", asked, date(2027, 3, 1)))
    assert [each.message.partition('": ')[2] for each in found] == ([said] if said else [])


@pytest.mark.parametrize("cell", ["-", "n/a", "–"])
def test_cells_that_say_that_there_is_nothing(tmp_path: Path, cell: str) -> None:
    """A dash in a cell that may be empty stops nothing, and is no reason for an exception either."""
    columns = "lot;contact;email;language;role;exception;invited;withdrawn;excluded;received;join"
    assert one(tmp_path, columns, ";".join(cell for _ in columns.split(";"))) == Vendor("acme", "Acme")


OUT = Exclusion("False licence", "Award committee", date(2027, 3, 1))


@pytest.mark.parametrize(
    ("columns", "cells"),
    [
        ("excluded", '"False licence; Award committee; 2027-03-01"'),
        ("excluded;excluded_by;excluded_on", "False licence;Award committee;2027-03-01"),
    ],
)
def test_excluded(tmp_path: Path, columns: str, cells: str) -> None:
    """Ground, who decided and the day stand in one cell, or in three."""
    assert one(tmp_path, columns, cells).excluded == OUT


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2027-02-26 16:45", datetime(2027, 2, 26, 16, 45, tzinfo=MADRID)),
        ("26.02.2027 9:05:30", datetime(2027, 2, 26, 9, 5, 30, tzinfo=MADRID)),
        ("2027-02-26T16:45+02:00", datetime(2027, 2, 26, 16, 45, tzinfo=timezone(timedelta(hours=2)))),
        ("2027-02-26 16:45Z", datetime(2027, 2, 26, 16, 45, tzinfo=UTC)),
        ("2027-02-26", datetime(2027, 2, 26, tzinfo=MADRID)),
    ],
)
def test_received(tmp_path: Path, cell: str, moment: datetime) -> None:
    """A day or a moment, in the zone of the tender unless it says another."""
    assert one(tmp_path, "received;source", f"{cell};the log").received == Receipt(moment, "the log")


@pytest.mark.parametrize(("shown", "hours"), [("yyyy-mm-dd hh:mm", 18), ("yyyy-mm-dd", 0)])
def test_days_and_moments_of_a_workbook(tmp_path: Path, shown: str, hours: int) -> None:
    """A cell that Excel holds as a date or a moment is read as such."""
    rows: list[list[object]] = [
        ["vendor", "name", "received", "withdrawn"],
        ["acme", "Acme", 46444 + hours / 24, 46444],
    ]
    path = workbook(tmp_path / "vendors.xlsx", rows, {"C2": shown, "D2": "yyyy-mm-dd"})
    (vendor,) = load_vendors(path, ASKED)
    assert vendor.withdrawn == Withdrawal(date(2027, 2, 26))
    assert vendor.received == Receipt(datetime(2027, 2, 26, hours, tzinfo=MADRID), "")


@pytest.mark.parametrize(("cell", "joins"), [("yes", True), ("Y", True), ("no", False), ("", False)])
def test_join(tmp_path: Path, cell: str, joins: bool) -> None:
    """Yes joins the parts of an answer; no and nothing do not."""
    assert one(tmp_path, "join", cell).join is joins


@pytest.mark.parametrize(
    ("columns", "cells", "said"),
    [
        ("withdrawn", "no drivers", '"no drivers" does not say on which day'),
        ("withdrawn", "2027-13-10: no", '"2027-13-10: no" does not say on which day'),
        ("excluded", "False licence", '"False licence" does not give ground, decision-maker and day'),
        ("excluded", '"Committee; 2027-03-01"', "does not give ground"),
        ("received", "on time", '"on time" is neither a day nor a day with a time'),
        ("received", "2027-02-26 25:00", "is neither a day nor a day with a time"),
        ("received", "some day 16:45", "is neither a day nor a day with a time"),
        ("join", "both", '"both" is neither yes nor no'),
    ],
)
def test_what_is_not_clear_is_asked_about(tmp_path: Path, columns: str, cells: str, said: str) -> None:
    """A cell that does not say it clearly is named, with what to write."""
    with pytest.raises(ScorecardError) as refused:
        one(tmp_path, columns, cells)
    (line,) = told(refused.value)
    assert f'vendors.csv, line 2: column "{columns}": ' in line
    assert said in line
    assert refused.value.problems[0].hint


def test_the_day_of_a_deadline_with_a_clock_is_not_enough(tmp_path: Path) -> None:
    """Where the deadline ends in the middle of a day, only a time says whether a file came before it."""
    path = tmp_path / "vendors.csv"
    path.write_text("vendor;name;received\nacme;Acme;2027-02-26\n", encoding="utf-8")
    due = replace(ASKED, deadline=Deadline(date(2027, 2, 26), time(17), "Europe/Madrid"))
    with pytest.raises(ScorecardError, match="is the day of the deadline, which ends at 17:00"):
        load_vendors(path, due)
    assert load_vendors(path, replace(due, deadline=Deadline(date(2027, 2, 25), time(17))))[0].received is not None
