"""Tables as departments make them: what is read of them, what is said of it, and what is refused with its reason."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from scorecard.core.model.kinds import Text
from scorecard.core.model.kpis import Kpi, KpiTable
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.kpis.load import load_kpis
from scorecard.files.tables.vendors import load_vendors, look_into_vendors
from tests.files.tables_in import campaign, kpi, told, workbook

ASH, BIRCH = Vendor("ash", "Ash Parcels"), Vendor("birch", "Birch Couriers")
COST = replace(kpi("cost_per_order"), name=Text((("en", "Cost per order"), ("de", "Kosten pro Auftrag"))))
TIME = replace(kpi("on_time", "%"), name=Text((("en", "Delivered on the promised day (%)"),)))
KNOWN = {("ash", "cost_per_order"): 5.2, ("ash", "on_time"): 94.0, ("birch", "cost_per_order"): 6.0}
ROWS: list[list[object]] = [["ash", 5.2, 94], ["birch", 6, None]]


def load(path: Path, *kpis: Kpi, vendors: tuple[Vendor, ...] = (ASH, BIRCH)) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values and the problems of a table."""
    return load_kpis([path], campaign(*(kpis or (COST, TIME))), vendors, vendors_are_complete=True)


def values(path: Path, *kpis: Kpi) -> dict[tuple[str, str], float]:
    """Return the bare values by vendor and KPI."""
    return {key: value.value for key, value in load(path, *kpis)[0].values.items()}


def remarks(path: Path) -> list[str]:
    """Return how a table was read, with the cell."""
    return [f"{remark.where.cell or ''} {remark.message}".strip() for remark in load(path)[0].remarks]


def refusal(path: Path, *kpis: Kpi) -> list[str]:
    """Return what is said of a table that is refused, message and hint."""
    with pytest.raises(ScorecardError) as refused:
        load(path, *kpis)
    problems = refused.value.problems
    return [f"{line} | {problem.hint}" for line, problem in zip(told(refused.value), problems, strict=True)]


def csv(folder: Path, text: str, name: str = "kpis.csv") -> Path:
    """Write a .csv file and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_titles_units_and_totals(tmp_path: Path) -> None:
    """Titles above the headings, a row of units and rows of totals are passed over, and each is said with its cell."""
    table: list[list[object]] = [["Costs, Q4"], ["as of May"], [], ["vendor", "cost_per_order", "on_time"]]
    table += [[None, "€", "percent"], *ROWS, ["Total", 11.2, None], ["Mittelwert:", 5.6, 94]]
    path = workbook(tmp_path / "kpis.xlsx", table)
    assert values(path) == KNOWN
    assert remarks(path) == [
        'A4 the headings are here; the 2 rows above them ("Costs, Q4" ...) were not read',
        "A5 the row of units is not a vendor, and was not counted",
        'A8 the row "Total" is not a vendor, and was not counted',
        'A9 the row "Mittelwert:" is not a vendor, and was not counted',
    ]


def test_a_vendor_may_be_called_total(tmp_path: Path) -> None:
    """A company of that name keeps its row."""
    path, total = csv(tmp_path, "vendor,cost_per_order\nTotal,5\n"), Vendor("total", "Total")
    assert load(path, COST, vendors=(total,))[0].value("total", "cost_per_order") is not None


def test_totals_without_a_word_are_refused_as_such(tmp_path: Path) -> None:
    """A row of figures that names no vendor may be one of totals, and the message says so."""
    (line,) = refusal(csv(tmp_path, "vendor,cost_per_order,on_time\nash,5.2,94\n,5.2,94\n"))
    assert line.startswith("kpis.csv, line 3: the row names no vendor | ")
    assert line.endswith("delete the row if it contains totals")


@pytest.mark.parametrize(("unit", "said"), [("k€", "k€"), ("%", "%"), ("USD", "USD"), ("ct", "ct")])
def test_other_units_than_those_of_the_kpis(tmp_path: Path, unit: str, said: str) -> None:
    """Figures in thousands, in another currency or in percent are not counted as euros without a word."""
    (below,) = refusal(workbook(tmp_path / "a.xlsx", [["vendor", "cost_per_order"], [None, unit], ["ash", 5]]), COST)
    assert f'cell B2: column "cost_per_order": the row of units says {said}, but the KPI is measured in EUR' in below
    beside = csv(tmp_path, f"vendor;cost per order [{unit}]\nash;5\n")
    assert f"says {said.casefold()}, but the KPI is measured in EUR" in refusal(beside, COST)[0]


def test_a_cover_before_the_table(tmp_path: Path) -> None:
    """The table is found on a later sheet, and the sheets that are not read are named."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost_per_order", "on_time"], *ROWS])
    book = openpyxl.load_workbook(path)
    book.create_sheet("Read me", 0)["A1"] = "For questions about vendor costs, call us"
    book.create_sheet("Notes")["B7"] = "checked"
    book.create_sheet("Blank")
    book.save(path)
    assert values(path) == KNOWN
    assert remarks(path) == ['the table is on this sheet; the sheets "Read me" and "Notes" were not read']


def test_two_tables_in_one_workbook(tmp_path: Path) -> None:
    """Where two sheets hold such a table, nobody guesses which one is meant."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost_per_order"], ["ash", 5]])
    book = openpyxl.load_workbook(path)
    book.copy_worksheet(book["Figures"]).title = "2025"
    book.save(path)
    (line,) = refusal(path, COST)
    assert line.endswith(
        'the sheets "Figures" and "2025" both contain a table | '
        "Only one sheet is read: hide the other one, or save it as a file of its own"
    )
    book["2025"].sheet_state = "hidden"
    book.save(path)
    assert values(path, COST) == {("ash", "cost_per_order"): 5.0}


def test_no_headings_anywhere(tmp_path: Path) -> None:
    """Where no row has the headings, the message says which was taken for them, and which sheets were not read."""
    path = workbook(tmp_path / "kpis.xlsx", [["Ash", 5], ["Birch", 6]])
    book = openpyxl.load_workbook(path)
    book.create_sheet("Notes")["A1"] = "x"
    book.save(path)
    missing, sheets = refusal(path)
    assert 'cell A1: the column "vendor" is missing' in missing
    assert 'this row, which begins with "Ash", was taken for the headings' in missing
    assert 'the sheet "Notes" was not read' in sheets


@pytest.mark.parametrize(
    "heading",
    ["Supplier", "SUPPLIER", "Lieferant", "Lieferanten-Nr.", "Fournisseur", "Proveedor", "vendor id", "Bidder:"],
)
def test_other_words_for_vendor(tmp_path: Path, heading: str) -> None:
    """The column of the vendors may be called in any language as a department calls it, and that is said."""
    path = csv(tmp_path, f"{heading};cost_per_order;on_time\nash;5.2;94\nbirch;6;\n")
    assert values(path) == KNOWN
    assert f'column "{heading}" was read as vendor' in remarks(path)


@pytest.mark.parametrize(
    "heading",
    [
        *("cost per order", "Cost-per-Order", "COST_PER_ORDER", "cöst  per order", "Cost per order [EUR]"),
        *("Cost per order (€)", "cost_per_order, EUR", "Kosten pro Auftrag", "kosten-pro-auftrag in EUR"),
        *("cost per order 2026", "Cost per order [EUR] 2026", "Kosten pro Auftrag (2026)"),
    ],
)
def test_headings_as_people_write_them(tmp_path: Path, heading: str) -> None:
    """Capitals, accents, hyphens, spaces and a unit make no difference; the KPI's name heads its column as well."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", heading, TIME.name.of("en")], *ROWS])
    assert values(path) == KNOWN


def test_a_heading_that_is_nearly_one(tmp_path: Path) -> None:
    """A typing error in a heading is asked about, also where another file has the column."""
    _, problems = load(csv(tmp_path, "vendor;cost per oder;on_time\nash;5;94\nbirch;6;93\n"))
    assert [problem.hint for problem in problems if "cost_per_order" in problem.message] == [
        'Did you mean "cost per oder"?'
    ]
    one, two = (
        csv(tmp_path, "vendor;cost_per_order\nash;5\nbirch;6\n", "a.csv"),
        csv(tmp_path, "vendor;cost_per_ordr\n"),
    )
    _, told_of = load_kpis([one, two], campaign(COST), (ASH, BIRCH), vendors_are_complete=True)
    assert [(problem.message, problem.hint) for problem in told_of] == [
        ('the column "cost_per_ordr" belongs to no KPI, and is not read', 'Did you mean "cost_per_order"?')
    ]
    assert refusal(csv(tmp_path, "vendro;cost_per_order\nash;5\n"), COST) == [
        'kpis.csv, line 1: the column "vendro" is not known, and "vendor" is missing | Did you mean "vendor"?'
    ]


def test_a_name_of_two_kpis(tmp_path: Path) -> None:
    """A name that two KPIs share, as those of two lots may, is not guessed."""
    (line,) = refusal(
        csv(tmp_path, "vendor;Cost per order\nash;5\n"), *(replace(COST, id=name, column=name) for name in "ab")
    )
    assert '"Cost per order" is the name of several KPIs: a and b' in line


@pytest.mark.parametrize("corner", ["", "KPI", "vendor"])
def test_vendors_side_by_side(tmp_path: Path, corner: str) -> None:
    """A turned table is read as it is meant, below titles, with columns of units and totals, and that is said."""
    rows: list[list[object]] = [["Comparison"], [None, corner, "Unit", "Ash Parcels", "birch", "Total"]]
    rows += [[None, "Cost per order", "EUR", 5.2, 6, 11.2], [None, "on_time", "%", 94, None, None], [None, "Note", "x"]]
    path = workbook(tmp_path / "kpis.xlsx", rows)
    assert values(path) == KNOWN
    assert "the vendors are side by side; the columns were read as rows" in " ".join(remarks(path))
    value = load(path)[0].value("birch", "cost_per_order")
    assert value is not None
    assert value.where.cell == "E3"


def test_an_unknown_vendor_in_a_turned_table(tmp_path: Path) -> None:
    """One vendor of several that is not known does not turn the reason into another one."""
    rows: list[list[object]] = [[None, "ash", "birch", "Cedar"], ["cost_per_order", 5, 6, 7]]
    *_, problem = load(workbook(tmp_path / "kpis.xlsx", rows))[1]
    assert (problem.where.cell, problem.message) == ("D1", 'there is no vendor "Cedar"')


def test_headings_in_two_rows(tmp_path: Path) -> None:
    """A heading merged over several columns is told as such, and not as a vendor or a number."""
    rows: list[list[object]] = [["vendor", "cost_per_order", None, "on_time"], [None, "2025", "2026", None]]
    path = workbook(tmp_path / "kpis.xlsx", [*rows, ["ash", 5, 6, 94]])
    (line,) = refusal(path)
    assert "cell A2: the headings are in two rows" in line
    assert "undo merged cells" in line


def test_figures_without_a_heading(tmp_path: Path) -> None:
    """A column without a heading is told once, in a workbook without talking of separators."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost_per_order"], ["ash", 5, 7], ["birch", 6, 8]])
    (line,) = refusal(path, COST)
    assert 'cell C2: "7" is in a column without a heading' in line
    assert "separator" not in line


@pytest.mark.parametrize(
    ("first", "sign"),
    [("sep=;", ";"), ("SEP=;", ";"), ('"sep=;"', ";"), ("sep=|", "|"), ("sep=\t", "\t"), ("sep=\\t", "\t")],
    ids=["plain", "capitals", "quoted", "bar", "tab", "t"],
)
def test_a_line_that_names_the_separator(tmp_path: Path, first: str, sign: str) -> None:
    """The line that Excel understands decides what separates columns, and lines are counted with it."""
    text = f"{first}\nvendor{sign}cost_per_order{sign}on_time\nash{sign}5,2{sign}94\nbirch{sign}6{sign}\n"
    path = csv(tmp_path, text)
    assert values(path) == KNOWN
    value = load(path)[0].value("ash", "on_time")
    assert value is not None
    assert value.where.line == 3
    assert "the file is empty" in refusal(csv(tmp_path, "sep=;\n"))[0]


def test_a_title_with_commas_does_not_decide_the_separator(tmp_path: Path) -> None:
    """What separates columns is what most rows have, not what stands in a title."""
    path = csv(tmp_path, "Costs, times, and so on\nvendor;cost_per_order;on_time\nash;5,2;94\nbirch;6;\n")
    assert values(path) == KNOWN


@pytest.mark.parametrize("written", ["1'950.-", "1'950.–", "CHF 1’950.--", "1'950.— CHF"])
def test_amounts_without_cents(tmp_path: Path, written: str) -> None:
    """A Swiss amount with a dash in place of the cents is read, and tells the decimal mark of its column."""
    cost = kpi("cost", "CHF")
    assert values(csv(tmp_path, f"vendor;cost\nash;{written}\nbirch;1.234\n"), cost) == {
        ("ash", "cost"): 1950.0,
        ("birch", "cost"): 1.234,
    }


def test_ids_with_leading_zeros(tmp_path: Path) -> None:
    """An id that shows as 0012 is the vendor 0012, and is said so where there is none."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost_per_order"], [12, 5]], {"A2": "0000"})
    loaded, _ = load(path, COST, vendors=(Vendor("0012", "Ash"),))
    assert loaded.value("0012", "cost_per_order") is not None
    assert 'there is no vendor "0012"' in [problem.message for problem in load(path)[1]]


def test_what_can_hardly_be_meant(tmp_path: Path) -> None:
    """A negative price and more than 100 % are asked about where the points do not foresee them."""
    path = csv(tmp_path, "vendor;cost_per_order;on_time\nash;-4.80;94\nbirch;6;190\n")
    _, problems = load(path)
    assert [(problem.where.line, problem.message) for problem in problems] == [
        (2, 'column "cost_per_order": the value of "ash" is negative, -4.80: is that meant?'),
        (3, 'column "on_time": the value of "birch" is over 100 %, 190: is that meant?'),
    ]
    wide = ((-20.0, 100.0), (300.0, 0.0))
    assert load(path, replace(COST, anchors=wide), replace(TIME, anchors=wide))[1] == ()


def test_vendors_as_a_department_lists_them(tmp_path: Path) -> None:
    """The table of vendors may have titles and headings of its own, too."""
    rows: list[list[object]] = [["Our bidders"], ["Lieferant", "Firmenname", "E-Mail"], ["ash", "Ash", "a@b.example"]]
    said: list[Problem] = []
    (vendor,), wrong = look_into_vendors(workbook(tmp_path / "vendors.xlsx", rows), campaign(), said)
    assert wrong == ()
    assert (vendor.id, vendor.name, vendor.email) == ("ash", "Ash", "a@b.example")
    assert [remark.message for remark in said] == [
        'the headings are here; the row above them ("Our bidders") was not read',
        'column "Lieferant" was read as vendor; "Firmenname" was read as name; "E-Mail" was read as email',
    ]


def test_an_id_comes_before_another_word(tmp_path: Path) -> None:
    """Where a table has ids and names of suppliers, the ids are the ids."""
    (vendor,) = load_vendors(csv(tmp_path, "Supplier,id,name\nAsh Ltd,ash,Ash\n", "vendors.csv"), campaign())
    assert vendor.id == "ash"
