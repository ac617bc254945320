"""What the KPIs of each vendor are: one table or several."""

import csv
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.kinds import FactCheck
from scorecard.core.model.kpis import Basis, Kpi, KpiTable, KpiValue, Supplier
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.kpis.load import load_kpis
from tests.builders.criteria import criterion, number, question
from tests.files import ods
from tests.files.tables_in import campaign, kpi, told, workbook

ACME, BETA = Vendor("acme", "Acme Parcels"), Vendor("beta", "Beta Post")
COST, SHARE = kpi("cost"), kpi("share", "%")


def load(
    path: Path | Sequence[Path],
    *kpis: Kpi,
    vendors: tuple[Vendor, ...] = (ACME,),
    complete: bool = True,
    facts: tuple[str, ...] = (),
) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values and the problems of a table, or of several, for these KPIs and vendors."""
    paths = (path,) if isinstance(path, Path) else path
    lots = tuple(dict.fromkeys(vendor.lot for vendor in vendors if vendor.lot))
    checks = [question(f"q{place}", number("days", check=FactCheck(fact, 1.0))) for place, fact in enumerate(facts)]
    asked = replace(campaign(*kpis, lots=lots), criteria=(criterion("care", *checks),))
    return load_kpis(paths, asked, vendors, vendors_are_complete=complete)


def table(folder: Path, text: str, name: str = "kpis.csv") -> Path:
    """Write a .csv file and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path: Path | Sequence[Path], *kpis: Kpi, vendors: tuple[Vendor, ...] = (ACME,)) -> list[str]:
    """Return what is said of a table that is refused, message and hint."""
    with pytest.raises(ScorecardError) as refused:
        load(path, *kpis, vendors=vendors)
    hints = [problem.hint for problem in refused.value.problems]
    assert all(hints)
    return [f"{line} | {hint}" for line, hint in zip(told(refused.value), hints, strict=True)]


def values(loaded: KpiTable) -> dict[tuple[str, str], float]:
    """Return the bare values by vendor and KPI."""
    return {key: value.value for key, value in loaded.values.items()}


def test_a_table(tmp_path: Path) -> None:
    """Each vendor has its values, each with the line that it comes from; other columns are the buyer's own."""
    path = table(tmp_path, "vendor,notes,Cost,share\nbeta,x,4.20,85 %\n\nAcme  parcels,y,5,12\n")
    loaded, problems = load(path, COST, SHARE, vendors=(ACME, BETA))
    assert not problems
    assert values(loaded) == {
        ("acme", "cost"): 5, ("acme", "share"): 12, ("beta", "cost"): 4.2, ("beta", "share"): 85,
    }  # fmt: skip
    value = loaded.value("acme", "cost")
    assert value is not None
    assert value.where.line == 4


@pytest.mark.parametrize("header", ["vendor", "id", "name", "Vendor"])
def test_header_of_the_vendors(tmp_path: Path, header: str) -> None:
    """The column of the vendors may be called vendor, id or name."""
    loaded, _ = load(table(tmp_path, f"{header},cost\nacme,5\n"), COST)
    assert values(loaded) == {("acme", "cost"): 5}


@pytest.mark.parametrize(
    ("written", "unit", "value"),
    [
        ('"12,5"', "EUR", 12.5),
        ('"1.234,50"', "EUR", 1234.5),
        ("€ 4.20", "EUR", 4.2),
        ("4.20 EUR", "EUR", 4.2),
        ("-3", "score", -3),
        ("0", "%", 0),
        ("85 %", "%", 85),
        ("85%", "%", 85),
        ("85", "%", 85),
        ("1.2", "%", 1.2),
        ("0.8 %", "%", 0.8),
        ("0.8", "EUR", 0.8),
    ],
)
def test_numbers_as_people_write_them(tmp_path: Path, written: str, unit: str, value: float) -> None:
    """A number may have a decimal comma, groups, a currency or a percent sign."""
    loaded, problems = load(table(tmp_path, f"vendor,cost\nacme,{written}\n"), kpi("cost", unit))
    assert (values(loaded), problems) == ({("acme", "cost"): value}, ())


@pytest.mark.parametrize(
    ("written", "unit", "message"),
    [
        ("abc", "EUR", '"abc" is not a number | Write a number such as 12.5'),
        ("1.234", "EUR", '"1.234" is ambiguous: as a thousand or as a decimal | Write 1234 or 1.2340'),
        ("-1.234 EUR", "EUR", '"-1.234 EUR" is ambiguous: as a thousand or as a decimal | Write -1234 or -1.2340'),
        ("inf", "EUR", '"inf" is not a number'),
        ("nan", "EUR", '"nan" is not a number'),
        ("1e999", "EUR", '"1e999" is not a number'),
        ("9" * 400, "EUR", f'"{"9" * 400}" is not a number'),
        ("#REF!", "EUR", "shows the error #REF! | Correct the formula"),
        ("0.85", "%", "0.85: 0.85 % or 85 %? | Write '0.85 %' or '85 %'"),
        ("1", "%", "1: 1 % or 100 %? | Write '1 %' or '100 %'"),
        ("85 %", "EUR", '"85 %" is in percent, but the KPI is not'),
        ("4 or 5", "EUR", '"4 or 5" is not a number'),
    ],
)
def test_malformed_cells(tmp_path: Path, written: str, unit: str, message: str) -> None:
    """A cell that is no number, or that reads two ways, is named with its line and column and is never guessed."""
    lines = refusal(table(tmp_path, f"vendor,cost\nacme,{written}\n"), kpi("cost", unit))
    assert lines[0].startswith(f'kpis.csv, line 2: column "cost": {message}')


@pytest.mark.parametrize("written", ["", "-", "–", "n/a", "N/A", "k. A.", "k.A.", "s/d", "n. c.", "?", "TBD"])
def test_empty_cells_are_missing_and_not_zero(tmp_path: Path, written: str) -> None:
    """A value that is not there is missing, said with whom to ask, and never counts as 0."""
    asked = kpi("cost", supplied_by=Supplier.VENDOR)
    loaded, (problem,) = load(table(tmp_path, f"vendor,cost,x\nacme,{written},x\n"), asked)
    assert values(loaded) == {}
    said = f': the cell says "{written}"' if written else ""
    assert str(problem).endswith(f'kpis.csv, line 2: column "cost": the value of "acme" is missing{said}')
    assert problem.hint == "Ask Acme Parcels for it and write it into the cell"


def test_all_malformed_cells_at_once(tmp_path: Path) -> None:
    """One run shows every cell that must be mended."""
    lines = refusal(table(tmp_path, "vendor,cost,share\nacme,x,0.5\nbeta,1.234,y\n"), COST, SHARE, vendors=(ACME, BETA))
    assert [line.partition(": ")[0] for line in lines] == ["kpis.csv, line 2"] * 2 + ["kpis.csv, line 3"] * 2


def test_workbook(tmp_path: Path) -> None:
    """Numbers in a workbook are numbers, and a cell formatted as a percentage holds a fraction."""
    rows: list[list[object]] = [["vendor", "cost", "share"], ["acme", 4.2, 0.07], ["beta", "€ 1.234,50", "85 %"]]
    path = workbook(tmp_path / "kpis.xlsx", rows, {"C2": "0.0%", "B2": '0.00" €"'})
    loaded, problems = load(path, COST, SHARE, vendors=(ACME, BETA))
    assert not problems
    assert values(loaded) == {
        ("acme", "cost"): 4.2, ("acme", "share"): 7.0, ("beta", "cost"): 1234.5, ("beta", "share"): 85,
    }  # fmt: skip
    value = loaded.value("acme", "share")
    assert value is not None
    assert (value.where.sheet, value.where.cell) == ("Figures", "C2")


@pytest.mark.parametrize(
    ("number_format", "unit", "stored", "value"),
    [
        ("0.00_%", "EUR", 5.5, 5.5),
        ("0.00_%", "%", 5.5, 5.5),
        ("0.00*%", "EUR", 5.5, 5.5),
        (r"0.00\%", "%", 5.5, 5.5),
        ('0.00"%"', "%", 5.5, 5.5),
        ("[Red]0.0;-0.0%", "EUR", 5.5, 5.5),
        ("[Red]0.0;-0.0%", "%", -0.055, -5.5),
        ("0.0%;[Red]-0.0%", "%", -0.055, -5.5),
        ("[<1]0.0%;0.0", "%", 0.055, 5.5),
        ("[<1]0.0%;0.0", "%", 5.5, 5.5),
        (r"#,##0.00\ _€", "USD", 5.5, 5.5),
    ],
)
def test_number_formats(tmp_path: Path, number_format: str, unit: str, stored: float, value: float) -> None:
    """A percent sign or a currency that is only a gap, a filler or a text, or not for this number, changes nothing."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost"], ["acme", stored]], {"B2": number_format})
    loaded, problems = load(path, kpi("cost", unit))
    assert (values(loaded), problems) == ({("acme", "cost"): value}, ())


@pytest.mark.parametrize(
    ("value", "number_format", "unit", "message"),
    [
        (0.85, "General", "%", "0.85: 0.85 % or 85 %?"),
        (0.85, "0%", "EUR", '"0.85" is in percent, but the KPI is not'),
        (True, "General", "EUR", "contains TRUE"),
        (date(2027, 5, 1), "yyyy-mm-dd", "EUR", "contains the date or time 2027-05-01"),
        ("#DIV/0!", "General", "EUR", "shows the error #DIV/0!"),
        ("=2+2", "General", "EUR", "the formula was saved without its result | Open the file in Excel and save it"),
    ],
)
def test_malformed_cells_of_a_workbook(
    tmp_path: Path, value: object, number_format: str, unit: str, message: str
) -> None:
    """Fractions where percent are meant, dates, switches and errors are named with sheet and cell."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost"], ["acme", value]], {"B2": number_format})
    lines = refusal(path, kpi("cost", unit))
    assert lines[0].startswith(f'kpis.xlsx, sheet "Figures", cell B2: column "cost": {message}')


@pytest.mark.parametrize(
    ("stored", "message"),
    [
        ("1E999", '"1E999" is not a number'),
        ("-1E999", '"-1E999" is not a number'),
        ("NaN", '"NaN" is not a number'),
        ("-INF", '"-INF" is not a number'),
        ("4,25", '"4,25" is not a number'),
    ],
)
def test_numbers_of_a_workbook_that_are_none(tmp_path: Path, stored: str, message: str) -> None:
    """No program writes such a number into a workbook; where one stands there all the same, it is never missing."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost"], ["acme", 4.25]])
    with ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with ZipFile(path, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part.replace(b"<v>4.25</v>", f"<v>{stored}</v>".encode()))
    assert refusal(path, COST) == [f'kpis.xlsx, sheet "Figures", cell B2: {message} | Type the value anew']


@pytest.mark.parametrize(
    ("stored", "message"),
    [
        ("NaN", '"NaN" is not a number'),
        ("-INF", '"-INF" is not a number'),
        ("1E999", '"1E999" is not a number'),
        ("4,25", '"4,25" is not a number'),
        ("", '"" is not a number'),
    ],
)
def test_numbers_of_an_ods_that_are_none(tmp_path: Path, stored: str, message: str) -> None:
    """What an .ods workbook calls a number and is none is named with its cell, and never missing."""
    rows = [ods.row([ods.text("vendor"), ods.text("cost")]), ods.row([ods.text("acme"), ods.number(stored)])]
    path = ods.save_ods(tmp_path / "kpis.ods", ods.sheet(rows))
    assert refusal(path, COST) == [f'kpis.ods, sheet "Figures", cell B2: {message} | Type the value anew']


def test_short_rows_of_a_workbook(tmp_path: Path) -> None:
    """A row that ends early has empty cells, with their addresses."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost", "share"], ["acme"]])
    _, problems = load(path, COST, SHARE)
    assert [problem.where.cell for problem in problems] == ["B2", "C2"]


def test_unknown_vendor(tmp_path: Path) -> None:
    """A row of nobody we know is told, and neither stops anything nor goes to the most similar vendor."""
    loaded, (problem,) = load(table(tmp_path, "vendor,cost\nacmee,x\nacme,5\n"), COST, vendors=(ACME,))
    assert (problem.where.line, problem.message) == (2, 'there is no vendor "acmee"')
    assert problem.hint == 'Did you mean "acme"?'
    assert values(loaded) == {("acme", "cost"): 5}


def test_unknown_vendor_where_not_all_are_known(tmp_path: Path) -> None:
    """Where only the returned questionnaires tell who is asked, a further row is merely named."""
    path = table(tmp_path, "vendor,cost\nacme,5\ngamma,5\n")
    loaded, (problem,) = load(path, COST, complete=False)
    assert values(loaded) == {("acme", "cost"): 5}
    assert 'there is no vendor "gamma"' in problem.message


def test_vendor_twice(tmp_path: Path) -> None:
    """Two rows of one vendor, by id and by name, are not told apart by guessing."""
    assert refusal(table(tmp_path, "vendor,cost\nacme,5\nACME Parcels,6\n"), COST) == [
        'kpis.csv, line 3: "ACME Parcels" already has a row, in line 2 | Keep one of the two rows'
    ]


def test_name_of_two_vendors(tmp_path: Path) -> None:
    """A company in two lots is named by its ids."""
    vendors = (Vendor("acme_d", "Acme", "Delivery"), Vendor("acme_c", "Acme", "Credit"))
    lines = refusal(table(tmp_path, "vendor,cost\nAcme,5\n"), COST, vendors=vendors)
    assert lines == ['kpis.csv, line 2: "Acme" is the name of acme_d and acme_c | Write the id instead of the name']


def test_row_without_vendor(tmp_path: Path) -> None:
    """Figures that belong to nobody are not dropped silently."""
    assert "the row names no vendor" in refusal(table(tmp_path, "vendor,cost\n,5\nacme,5\n"), COST)[0]


def test_no_column_of_vendors(tmp_path: Path) -> None:
    """A table that does not say whose figures these are is refused."""
    assert 'the column "vendor" is missing' in refusal(table(tmp_path, "company,cost\nacme,5\n"), COST)[0]


def test_column_twice(tmp_path: Path) -> None:
    """Two columns for one KPI are not told apart by guessing."""
    assert 'two columns are called "COST"' in refusal(table(tmp_path, "vendor,cost,COST\nacme,5,6\n"), COST)[0]


def test_empty_file(tmp_path: Path) -> None:
    """A table without anything in it is refused."""
    assert refusal(table(tmp_path, "\n"), COST)[0].startswith("kpis.csv: the file is empty")


def test_vendor_without_a_row(tmp_path: Path) -> None:
    """A vendor that the table forgot is named."""
    _, problems = load(table(tmp_path, "vendor,cost\nacme,5\n"), COST, vendors=(ACME, BETA))
    assert [problem.message for problem in problems] == ['"beta" (Beta Post) has no row, so its KPIs are missing']


def test_missing_column(tmp_path: Path) -> None:
    """A KPI without a column is said once, with the column that was probably meant."""
    _, problems = load(table(tmp_path, "vendor,Coost\nacme,5\nbeta,6\n"), COST, vendors=(ACME, BETA))
    assert [(problem.message, problem.hint) for problem in problems] == [
        ('the column "cost" is missing, so no vendor has a value for it', 'Did you mean "Coost"?')
    ]


def test_lots(tmp_path: Path) -> None:
    """A KPI of another lot is neither asked for nor read, whatever stands in its cell."""
    acme, beta = Vendor("acme", "Acme", "Delivery"), Vendor("beta", "Beta", "Credit")
    gamma = Vendor("gamma", "Gamma", "Install")
    cost, fee = kpi("cost", lots=("Delivery",)), kpi("fee", lots=("Credit",))
    path = table(tmp_path, "vendor,cost,fee\nacme,5,nothing to see\nbeta,,6\n")
    loaded, problems = load(path, cost, fee, vendors=(acme, beta, gamma))
    assert values(loaded) == {("acme", "cost"): 5, ("beta", "fee"): 6}
    assert not problems


def value_of(loaded: KpiTable, vendor: str, name: str) -> KpiValue:
    """Return a vendor's value, which is known."""
    value = loaded.value(vendor, name)
    assert value is not None
    return value


def test_decimal_marks_are_known(tmp_path: Path) -> None:
    """What the column decided can be said; a column of whole numbers decides nothing."""
    path = table(tmp_path, 'vendor;cost;share\nacme;1.234;85\nbeta;"12,5";90\n')
    loaded, _ = load(path, COST, SHARE, vendors=(ACME, BETA))
    assert values(loaded)["acme", "cost"] == 1234
    assert [(remark.where.file, remark.message) for remark in loaded.remarks] == [
        (value_of(loaded, "acme", "cost").where.file, "numbers were read with a decimal comma: cost")
    ]


def test_rows_of_other_lots_have_no_say(tmp_path: Path) -> None:
    """How the numbers of another lot are written, which are not read, changes nothing."""
    acme, beta = Vendor("acme", "Acme", "Delivery"), Vendor("beta", "Beta", "Credit")
    path = table(tmp_path, "vendor;cost\nacme;2.5\nbeta;2,5\n")
    loaded, _ = load(path, kpi("cost", lots=("Delivery",)), vendors=(acme, beta))
    assert values(loaded) == {("acme", "cost"): 2.5}


# --- several files ---------------------------------------------------------------------------------------------------


def test_several_files(tmp_path: Path) -> None:
    """Files of any kind complete each other, and what is missing is judged over all of them."""
    paths = (
        table(tmp_path, "vendor,cost\nacme,5\n"),
        workbook(tmp_path / "kpis-beta.xlsx", [["vendor", "cost"], ["beta", 6]]),
        ods.save_ods(
            tmp_path / "kpis-share.ods",
            ods.sheet(
                [
                    ods.row([ods.text("share"), ods.text("name")]),
                    ods.row([ods.number(0.07, "percentage"), ods.text("Beta Post")]),
                    ods.row([ods.number(85), ods.text("acme")]),
                ]
            ),
        ),
    )
    loaded, problems = load(paths, COST, SHARE, vendors=(ACME, BETA))
    assert not problems
    assert values(loaded) == {
        ("acme", "cost"): 5, ("beta", "cost"): 6, ("beta", "share"): 7, ("acme", "share"): 85,
    }  # fmt: skip


def test_a_bare_fraction_in_an_ods(tmp_path: Path) -> None:
    """A cell of an .ods that is not formatted as a percentage is asked back as in every other table."""
    rows = [ods.row([ods.text("vendor"), ods.text("share")]), ods.row([ods.text("acme"), ods.number(0.85)])]
    (line,) = refusal(ods.save_ods(tmp_path / "kpis.ods", ods.sheet(rows)), SHARE)
    assert line.startswith('kpis.ods, sheet "Figures", cell B2: column "share": 0.85: 0.85 % or 85 %?')


def test_files_that_differ(tmp_path: Path) -> None:
    """The same value in two files is fine; another one is a problem that names both cells."""
    first = table(tmp_path, "vendor,cost,share\nacme,5,85 %\n", "kpis-a.csv")
    second = table(tmp_path, "vendor,cost,share\nAcme Parcels,6.5,85\n", "kpis-b.csv")
    (line,) = refusal((second, first), COST, SHARE)
    assert line.startswith('kpis-b.csv, line 2: column "cost": "acme" has 6.5, but 5 in ')
    assert line.endswith("kpis-a.csv, line 2 | Delete the one that is wrong")


def test_a_file_named_twice(tmp_path: Path) -> None:
    """Naming a file twice changes nothing."""
    path = table(tmp_path, "vendor,cost\nacme,5\n")
    assert load((path, path), COST) == load(path, COST)


def test_problems_of_all_files_at_once(tmp_path: Path) -> None:
    """One run tells what is wrong in every file, a file that is missing too."""
    paths = (table(tmp_path, "vendor,cost\nacme,x\n", "b.csv"), table(tmp_path, "vendor,cost\nacme,y\n", "a.csv"))
    lines = refusal((*paths, tmp_path / "c.csv"), COST)
    assert [line.partition(":")[0] for line in lines] == ["a.csv, line 2", "b.csv, line 2", "c.csv"]


def test_missing_over_all_files(tmp_path: Path) -> None:
    """A vendor in no file, a column in no file, and a vendor whose row is only in another file are told once."""
    gamma = Vendor("gamma", "Gamma")
    first = table(tmp_path, "vendor,cost\nacme,5\n", "a.csv")
    second = table(tmp_path, "vendor,share\nacme,85\nbeta,90\n", "b.csv")
    _, problems = load((first, second), COST, SHARE, kpi("fee"), vendors=(ACME, BETA, gamma))
    assert [problem.message for problem in problems] == [
        'the column "fee" is missing, so no vendor has a value for it',
        '"gamma" (Gamma) has no row, so its KPIs are missing',
        'column "cost": the value of "beta" is missing',
    ]
    assert problems[1].where.file.endswith("b.csv") and "a.csv, " in problems[1].where.file
    assert problems[2].where.file.endswith("a.csv")


# --- periods ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "periods"),
    [
        ("cost 2025", "Cost  2026", ("2025", "2026")),
        ("cost_2025", "cost (2026)", ("2025", "2026")),
        ("cost 2025-Q4", "cost Q1 2026", ("2025-Q4", "2026-Q1")),
        ("cost 2026-02", "cost 2026-10", ("2026-02", "2026-10")),
    ],
)
def test_periods(tmp_path: Path, old: str, new: str, periods: tuple[str, str]) -> None:
    """The newest period counts wherever its column stands, and all of them are kept, the newest last."""
    loaded, problems = load(table(tmp_path, f"{new},vendor,{old}\n4,acme,5\n"), COST)
    value = value_of(loaded, "acme", "cost")
    assert (value.value, value.period, value.outdated) == (4, periods[1], False)
    assert value.history == ((periods[0], 5), (periods[1], 4))
    assert not problems


def test_a_vendor_without_the_newest_value(tmp_path: Path) -> None:
    """A value of an older period counts, but it is marked and told."""
    loaded, (problem,) = load(
        table(tmp_path, "vendor,cost 2025,cost 2026\nacme,5,4\nbeta,6,n/a\n"), COST, vendors=(ACME, BETA)
    )
    assert values(loaded) == {("acme", "cost"): 4, ("beta", "cost"): 6}
    assert (value_of(loaded, "beta", "cost").period, value_of(loaded, "beta", "cost").outdated) == ("2025", True)
    assert str(problem).endswith(
        'kpis.csv, line 3: column "cost 2026": the value of "beta" is missing, so that of 2025 counts'
    )


def test_a_column_that_is_empty_so_far(tmp_path: Path) -> None:
    """A column prepared for a period of which nobody has a value yet makes no value old."""
    loaded, problems = load(table(tmp_path, "vendor,cost 2025,cost 2026\nacme,5,\n"), COST)
    assert not value_of(loaded, "acme", "cost").outdated
    assert not problems


def test_no_value_of_any_period(tmp_path: Path) -> None:
    """A vendor without any value is missing one, in the newest column."""
    rows: list[list[object]] = [["vendor", "cost 2026", "cost 2025"], ["acme"], ["beta", 4, 3]]
    _, (problem,) = load(workbook(tmp_path / "kpis.xlsx", rows), COST, vendors=(ACME, BETA))
    assert problem.where.cell == "B2"
    assert problem.message == 'column "cost 2026": the value of "acme" is missing'


def test_periods_in_several_files(tmp_path: Path) -> None:
    """Each year may stand in a file of its own."""
    paths = [table(tmp_path, f"vendor,cost {year}\nacme,{year - 2020}\n", f"kpis-{year}.csv") for year in (2026, 2025)]
    loaded, problems = load(paths, COST)
    assert value_of(loaded, "acme", "cost").history == (("2025", 5), ("2026", 6))
    assert not problems


@pytest.mark.parametrize("columns", ["cost,cost 2026", "cost 2025,cost 2026-Q1", "cost 2026-Q1,cost 2026-03"])
def test_periods_that_cannot_be_compared(tmp_path: Path, columns: str) -> None:
    """A column without a period beside one with a period, or a year beside a quarter, are not put in order by guess."""
    (line,) = refusal(table(tmp_path, f"vendor,{columns}\nacme,5,6\n"), COST)
    assert "it is unclear which is newer" in line


def test_periods_that_cannot_be_compared_in_two_files(tmp_path: Path) -> None:
    """Nor are they where they stand in different files."""
    paths = (table(tmp_path, "vendor,cost\nacme,5\n"), table(tmp_path, "vendor,cost 2026\nacme,5\n", "kpis-2026.csv"))
    assert '"cost" is beside "cost 2026"' in refusal(paths, COST)[0]


@pytest.mark.parametrize("name", ["cost H1 2026", "cost FY26", "cost 2026/27", "cost_2026-13", "cost Q3"])
def test_periods_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    """A column that means a period in another way is not dropped silently."""
    (line,) = refusal(table(tmp_path, f"vendor,{name}\nacme,5\n"), COST)
    assert f'kpis.csv, line 1: the column "{name}" names a period that cannot be read | Write it like one of' in line


def test_one_period_twice(tmp_path: Path) -> None:
    """Two columns of the same period are not told apart by guessing."""
    (line,) = refusal(table(tmp_path, "vendor,cost 2026,cost_2026\nacme,5,6\n"), COST)
    assert '"cost 2026" and "cost_2026" are the same' in line


def test_a_column_whose_name_begins_another(tmp_path: Path) -> None:
    """A KPI whose column ends in a year has that column, and the buyer's own columns stay its own."""
    other = kpi("cost 2026")
    path = table(tmp_path, "vendor,cost 2026,cost,cost of what,costs\nacme,5,6,x,y\n")
    loaded, problems = load(path, COST, other)
    assert values(loaded) == {("acme", "cost"): 6, ("acme", "cost 2026"): 5}
    assert not problems


def test_a_misspelt_column_of_a_period(tmp_path: Path) -> None:
    """A column that is probably an older period of a KPI is told, since its trend would be wrong without it."""
    _, (problem,) = load(table(tmp_path, "vendor,share 2026,shares 2025\nacme,85,80\n"), SHARE)
    assert problem.message == 'the column "shares 2025" belongs to no KPI, and is not read'
    assert problem.hint == 'Did you mean "share 2025"?'


def test_a_misspelt_column_with_a_period(tmp_path: Path) -> None:
    """Where no column of a KPI is right, the one that was probably meant is named with its period."""
    _, (problem,) = load(table(tmp_path, "vendor,coost 2026\nacme,85\n"), COST)
    assert problem.hint == 'Did you mean "coost 2026"?'


# --- basis -----------------------------------------------------------------------------------------------------------


def test_basis(tmp_path: Path) -> None:
    """What a value rests on may stand beside it, in any capitals, or in another file."""
    first = table(tmp_path, "vendor,cost,Cost Basis,share\nacme,5,OURS,85\nbeta,6,-,80\n")
    second = table(tmp_path, "vendor,share (basis)\nacme,declared\nbeta,\n", "kpis-basis.csv")
    loaded, problems = load((first, second), COST, SHARE, vendors=(ACME, BETA))
    bases = {key: value.basis for key, value in loaded.values.items()}
    assert bases == {
        ("acme", "cost"): Basis.OURS, ("acme", "share"): Basis.DECLARED, ("beta", "cost"): None,
        ("beta", "share"): None,
    }  # fmt: skip
    assert not problems


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("refrence", '"refrence" is not a basis | Did you mean "reference"?'),
        ("xyz", '"xyz" is not a basis | Write one of these: ours, reference, declared; or leave it empty'),
        ("#N/A", "shows the error #N/A | Correct the formula"),
    ],
)
def test_unknown_basis(tmp_path: Path, written: str, said: str) -> None:
    """Another word is told with the one that was probably meant."""
    (line,) = refusal(table(tmp_path, f"vendor,cost,cost basis\nacme,5,{written}\n"), COST)
    assert line.startswith(f'kpis.csv, line 2: column "cost basis": {said}')


def test_basis_twice(tmp_path: Path) -> None:
    """Two columns for the basis of a KPI, or two files that differ in it, are not told apart by guessing."""
    path = table(tmp_path, "vendor,cost,cost basis,cost_basis\nacme,5,ours,ours\n")
    assert '"cost basis" and "cost_basis" are the same' in refusal(path, COST)[0]
    first = table(tmp_path, "vendor,cost,cost basis\nacme,5,ours\n", "a.csv")
    second = table(tmp_path, "vendor,cost basis\nacme,declared\n", "b.csv")
    assert '"acme" has declared, but ours in ' in refusal((first, second), COST)[0]


# --- facts -----------------------------------------------------------------------------------------------------------


def test_facts(tmp_path: Path) -> None:
    """Columns that are no KPI are read where they are asked for, by the same rules, and need not be complete."""
    path = table(tmp_path, "vendor,cost,Tickets 2025,tickets 2026,rate\nacme,5,80,90,85 %\nbeta,6,70,,\n")
    loaded, problems = load(path, COST, vendors=(ACME, BETA), facts=("tickets", "rate", "cost"))
    facts = {key: (fact.value, fact.period, fact.outdated) for key, fact in loaded.facts.items()}
    assert facts == {
        ("acme", "tickets"): (90, "2026", False), ("beta", "tickets"): (70, "2025", True),
        ("acme", "rate"): (85, "", False), ("acme", "cost"): (5, "", False), ("beta", "cost"): (6, "", False),
    }  # fmt: skip
    assert loaded.facts["acme", "rate"].where.line == 2
    assert values(loaded) == {("acme", "cost"): 5, ("beta", "cost"): 6}
    assert not problems


def test_a_fact_without_a_column(tmp_path: Path) -> None:
    """A column that is asked for and is not there is told, with the one that was probably meant."""
    _, (problem,) = load(table(tmp_path, "vendor,cost,tikets\nacme,5,9\n"), COST, facts=("tickets",))
    assert problem.message == 'the column "tickets" is missing, so no vendor has a value for it'
    assert problem.hint == 'Did you mean "tikets"?'


def test_facts_in_percent(tmp_path: Path) -> None:
    """Where answers in percent are held against it, 0.61 may be meant as 61, and is asked back; 61 is read."""
    solved = question("solved", number("%", check=FactCheck("Tickets", 10.0)))
    wait = question("wait", number("days", check=FactCheck("delay", 0.5)))
    asked = replace(campaign(), criteria=(criterion("care", question("q"), solved, wait),))
    path = table(tmp_path, "vendor,tickets,delay\nacme,61,0.5\n")
    loaded, problems = load_kpis([path], asked, (ACME,), vendors_are_complete=True)
    assert {key: fact.value for key, fact in loaded.facts.items()} == {("acme", "Tickets"): 61, ("acme", "delay"): 0.5}
    assert not problems
    path = table(tmp_path, "vendor,tickets,delay\nacme,0.61,0.5\n")
    with pytest.raises(ScorecardError, match=r"0\.61 % or 61 %"):
        load_kpis([path], asked, (ACME,), vendors_are_complete=True)


def test_a_fact_that_is_named_in_two_ways(tmp_path: Path) -> None:
    """Capital letters make no difference: two checks on a column are given the same figure."""
    path = table(tmp_path, "vendor,cost,tickets\nacme,5,9\n")
    loaded, problems = load(path, COST, facts=("Tickets", "tickets"))
    assert {key: fact.value for key, fact in loaded.facts.items()} == {("acme", "Tickets"): 9, ("acme", "tickets"): 9}
    assert not problems


def test_a_malformed_fact(tmp_path: Path) -> None:
    """A fact that is no number is told like a KPI that is none."""
    path = table(tmp_path, "vendor,cost,tickets\nacme,5,many\n")
    with pytest.raises(ScorecardError, match='column "tickets": "many" is not a number'):
        load(path, COST, facts=("tickets",))


# --- laws ------------------------------------------------------------------------------------------------------------

NAMES = ("vendor", "cost 2025", "cost 2026", "cost basis", "share", "tickets")


def csv_of(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as the text of a .csv file."""
    file = StringIO()
    csv.writer(file, lineterminator="\n").writerows(rows)
    return file.getvalue()


@st.composite
def figures(draw: st.DrawFn) -> list[list[str]]:
    """Return a row for each of some vendors, whose numbers read one way each."""
    number = st.one_of(st.just(""), st.integers(2, 900).map(lambda tenths: f"{tenths / 10:.1f}"))
    whole = st.one_of(st.just(""), st.integers(2, 99).map(str))
    basis = st.sampled_from(["", *Basis])
    return [[f"v{i}", draw(number), draw(number), draw(basis), draw(whole), draw(number)] for i in range(4)]


VENDORS = tuple(Vendor(f"v{i}", f"Vendor {i}") for i in range(4))


def meaning(folder: Path, tables: Sequence[Sequence[Sequence[str]]]) -> object:
    """Return what tables mean together, apart from where each value stands."""
    paths = [table(folder, csv_of(rows), f"kpis-{number}.csv") for number, rows in enumerate(tables)]
    loaded, problems = load(paths, COST, SHARE, vendors=VENDORS, facts=("tickets",))

    def bare(value: KpiValue) -> object:
        return value.value, value.period, value.outdated, value.history, value.basis

    both = ({key: bare(value) for key, value in part.items()} for part in (loaded.values, loaded.facts))
    return *both, sorted(problem.message for problem in problems)


@given(rows=figures(), data=st.data())
def test_order_and_division_make_no_difference(rows: list[list[str]], data: st.DataObject) -> None:
    """Columns and rows in another order, and a table divided into several in any order, mean the same."""
    whole = [list(NAMES), *rows]
    columns = data.draw(st.permutations(range(len(NAMES))))
    shuffled = [[row[place] for place in columns] for row in [whole[0], *data.draw(st.permutations(rows))]]
    cut = data.draw(st.integers(1, 3))
    left = data.draw(st.integers(2, len(NAMES) - 1))
    by_row = [[whole[0], *rows[cut:]], [whole[0], *rows[:cut]]]
    by_column = [[row[:left] for row in whole], [[row[0], *row[left:]] for row in whole]]
    with tempfile.TemporaryDirectory() as folder:
        meant = meaning(Path(folder), [whole])
        for tables in ([shuffled], by_row, by_column, by_column[::-1], [whole, shuffled]):
            assert meaning(Path(folder), tables) == meant


@pytest.mark.parametrize("number_format", ['0.00;-0.00;"-"', "0.00;-0.00;;"])
def test_a_zero_that_is_not_shown(tmp_path: Path, number_format: str) -> None:
    """A 0 that Excel shows as a dash, or as nothing, is missing, and the problem says what to do if it is a 0."""
    rows: list[list[object]] = [["vendor", "cost"], ["acme", 0], ["beta", 5]]
    path = workbook(tmp_path / "kpis.xlsx", rows, {"B2": number_format})
    loaded, (problem,) = load(path, COST, vendors=(ACME, BETA))
    assert values(loaded) == {("beta", "cost"): 5}
    assert (problem.where.cell, problem.hint.partition(":")[0]) == (
        "B2", "The cell contains a number, but its format shows none",
    )  # fmt: skip


def test_a_table_without_figures_that_does_not_fit_is_told_once(tmp_path: Path) -> None:
    """The table of a sample, in which nothing stands yet, is not told column by column and row by row."""
    path = table(tmp_path, "vendor,altman,our_share\nsample-1,,\n")
    _, (problem,) = load(path, COST, SHARE, facts=("trucks",))
    assert problem.message.endswith("the criteria, which are vendor, cost (A name), share (A name) and trucks")
    assert problem.hint.startswith(f"Move {path} out of the folder, then double-click Check")


def test_a_table_without_figures_and_without_rows(tmp_path: Path) -> None:
    """Vendors that have no row are named together as long as nothing is filled in."""
    _, (problem,) = load(table(tmp_path, "vendor,cost\nacme,\n"), COST, vendors=(ACME, BETA))
    assert problem.message == "there is no figure here yet, and no row for beta"


def test_a_figure_keeps_a_table_from_being_made_anew(tmp_path: Path) -> None:
    """Where anything of a person's stands, also above the table, nobody is told to have the table made anew."""
    for rows in ("vendor,other\nacme,9\n", "vendor,other\nsample-1,9\n", "Our notes\nvendor,cost 2\nacme,\n"):
        _, problems = load(table(tmp_path, rows), COST)
        assert 'the column "cost" is missing, so no vendor has a value for it' in [each.message for each in problems]
        assert not any("made anew" in each.hint for each in problems)
