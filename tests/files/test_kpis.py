"""What the KPIs of each vendor are: kpis.csv and kpis.xlsx."""

from datetime import date
from pathlib import Path

import pytest

from scorecard.core.model import Kpi, KpiTable, Supplier, Vendor
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables import load_kpis
from tests.files.tables_in import campaign, kpi, told, workbook

ACME, BETA = Vendor("acme", "Acme Parcels"), Vendor("beta", "Beta Post")
COST, SHARE = kpi("cost"), kpi("share", "%")


def load(
    path: Path, *kpis: Kpi, vendors: tuple[Vendor, ...] = (ACME,), complete: bool = True
) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values and the problems of a table for these KPIs and vendors."""
    lots = tuple(dict.fromkeys(vendor.lot for vendor in vendors if vendor.lot))
    return load_kpis((path,), campaign(*kpis, lots=lots), vendors, vendors_are_complete=complete)


def table(folder: Path, text: str) -> Path:
    """Write a .csv file and return its path."""
    path = folder / "kpis.csv"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path: Path, *kpis: Kpi, vendors: tuple[Vendor, ...] = (ACME,)) -> list[str]:
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
        ("abc", "EUR", '"abc" is no number | Write a number such as 12.5'),
        ("1.234", "EUR", '"1.234" reads two ways, as a thousand or as a decimal | Write 1234 or 1.2340'),
        ("-1.234 EUR", "EUR", '"-1.234 EUR" reads two ways, as a thousand or as a decimal | Write -1234 or -1.2340'),
        ("inf", "EUR", '"inf" is no number'),
        ("nan", "EUR", '"nan" is no number'),
        ("#REF!", "EUR", "shows the error #REF! | Mend the formula"),
        ("0.85", "%", "0.85: 0.85 % or 85 %? | Write '0.85 %' or '85 %'"),
        ("1", "%", "1: 1 % or 100 %? | Write '1 %' or '100 %'"),
        ("85 %", "EUR", '"85 %" is in percent, but the KPI is not'),
        ("4 or 5", "EUR", '"4 or 5" is no number'),
    ],
)
def test_malformed_cells(tmp_path: Path, written: str, unit: str, message: str) -> None:
    """A cell that is no number, or that reads two ways, is named with its line and column and is never guessed."""
    lines = refusal(table(tmp_path, f"vendor,cost\nacme,{written}\n"), kpi("cost", unit))
    assert lines[0].startswith(f'kpis.csv, line 2: column "cost": {message}')


@pytest.mark.parametrize("written", ["", "-", "–", "n/a", "N/A"])
def test_empty_cells_are_missing_and_not_zero(tmp_path: Path, written: str) -> None:
    """A value that is not there is missing, said with whom to ask, and never counts as 0."""
    asked = kpi("cost", supplied_by=Supplier.VENDOR)
    loaded, (problem,) = load(table(tmp_path, f"vendor,cost,x\nacme,{written},x\n"), asked)
    assert values(loaded) == {}
    assert str(problem).endswith('kpis.csv, line 2: column "cost": the value of "acme" is missing')
    assert problem.hint == "Ask Acme Parcels for it and write it into the cell"


def test_all_malformed_cells_at_once(tmp_path: Path) -> None:
    """One run shows every cell that must be mended."""
    lines = refusal(table(tmp_path, "vendor,cost,share\nacme,x,0.5\nbeta,1.234,y\n"), COST, SHARE, vendors=(ACME, BETA))
    assert [line.partition(": ")[0] for line in lines] == ["kpis.csv, line 2"] * 2 + ["kpis.csv, line 3"] * 2


def test_workbook(tmp_path: Path) -> None:
    """Numbers in a workbook are numbers, and a cell formatted as a percentage holds a fraction."""
    rows: list[list[object]] = [["vendor", "cost", "share"], ["acme", 4.2, 0.07], ["beta", "€ 1.234,50", "85 %"]]
    path = workbook(tmp_path / "kpis.xlsx", rows, {"C2": "0.0%", "B2": '0.00" %"'})
    loaded, problems = load(path, COST, SHARE, vendors=(ACME, BETA))
    assert not problems
    assert values(loaded) == {
        ("acme", "cost"): 4.2, ("acme", "share"): 7.0, ("beta", "cost"): 1234.5, ("beta", "share"): 85,
    }  # fmt: skip
    value = loaded.value("acme", "share")
    assert value is not None
    assert (value.where.sheet, value.where.cell) == ("Figures", "C2")


@pytest.mark.parametrize(
    ("value", "number_format", "unit", "message"),
    [
        (0.85, "General", "%", "0.85: 0.85 % or 85 %?"),
        (0.85, "0%", "EUR", '"0.85" is in percent, but the KPI is not'),
        (True, "General", "EUR", "holds TRUE"),
        (date(2027, 5, 1), "yyyy-mm-dd", "EUR", "holds the date or time 2027-05-01"),
        ("#DIV/0!", "General", "EUR", "shows the error #DIV/0!"),
    ],
)
def test_malformed_cells_of_a_workbook(
    tmp_path: Path, value: object, number_format: str, unit: str, message: str
) -> None:
    """Fractions where percent are meant, dates, switches and errors are named with sheet and cell."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost"], ["acme", value]], {"B2": number_format})
    lines = refusal(path, kpi("cost", unit))
    assert lines[0].startswith(f'kpis.xlsx, sheet "Figures", cell B2: column "cost": {message}')


def test_short_rows_of_a_workbook(tmp_path: Path) -> None:
    """A row that ends early has empty cells, with their addresses."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost", "share"], ["acme"]])
    _, problems = load(path, COST, SHARE)
    assert [problem.where.cell for problem in problems] == ["B2", "C2"]


def test_unknown_vendor(tmp_path: Path) -> None:
    """A row of nobody we know is never given to the most similar vendor."""
    path = table(tmp_path, "vendor,cost\nacmee,5\nacme,5\n")
    assert refusal(path, COST) == ['kpis.csv, line 2: there is no vendor "acmee" | Did you mean "acme"?']


def test_unknown_vendor_where_not_all_are_known(tmp_path: Path) -> None:
    """Where only the returned questionnaires tell who is asked, a further row is merely named."""
    path = table(tmp_path, "vendor,cost\nacme,5\ngamma,5\n")
    loaded, (problem,) = load(path, COST, complete=False)
    assert values(loaded) == {("acme", "cost"): 5}
    assert 'there is no vendor "gamma"' in problem.message


def test_vendor_twice(tmp_path: Path) -> None:
    """Two rows of one vendor, by id and by name, are not told apart by guessing."""
    assert refusal(table(tmp_path, "vendor,cost\nacme,5\nACME Parcels,6\n"), COST) == [
        'kpis.csv, line 3: "ACME Parcels" has a row already, in line 2 | Keep one of the two rows'
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
