"""The tables with which a campaign begins."""

from datetime import datetime
from io import BytesIO

from openpyxl import load_workbook

from scorecard.files.first_tables import FirstTable, table_csv, table_workbook

TABLE = FirstTable(
    ("vendor", "lot", "cost"),
    (("0012", "Größe, groß", ""),),
    choices={"lot": ("Delivery", "Credit")},
    about={"cost": "Cost per order (EUR)"},
)
MADE_ON = datetime(2027, 1, 4)


def test_csv() -> None:
    """Excel takes the file for what it is, umlauts and commas included."""
    assert table_csv(TABLE) == '\ufeffvendor,lot,cost\r\n0012,"Größe, groß",\r\n'.encode()


def test_workbook() -> None:
    """A workbook has the same cells, headings that stay in sight, drop-downs, and what a column is."""
    sheet = load_workbook(BytesIO(table_workbook(TABLE, "kpis", MADE_ON)))["kpis"]
    assert list(sheet.values) == [("vendor", "lot", "cost"), ("0012", "Größe, groß", None)]
    assert sheet.freeze_panes == "B2"
    lot, cost = sheet.data_validations.dataValidation
    assert (lot.formula1, cost.promptTitle, cost.prompt) == ('"Delivery,Credit"', "cost", "Cost per order (EUR)")


def test_next_rows() -> None:
    """An id such as 0012 keeps its zeros where it is typed, and a date becomes one."""
    sheet = load_workbook(BytesIO(table_workbook(TABLE, "kpis", MADE_ON)))["kpis"]
    formats = {sheet.column_dimensions[column].number_format for column in "BC"}
    assert (sheet.column_dimensions["A"].number_format, formats) == ("@", {"General"})


def test_same_bytes() -> None:
    """The same table, made at the same moment, is the same file."""
    assert table_workbook(TABLE, "kpis", MADE_ON) == table_workbook(TABLE, "kpis", MADE_ON)
