"""What stands on a What-if sheet, found by the names that the sheet gives its cells."""

from openpyxl import Workbook

from scorecard.core.model.rankings import LotRanking

SHEET = "What-if"
NONE = "–"

Figure = tuple[object, object, object, object]
"""A vendor's rank, total, alignment and financial side."""


def place(book: Workbook, name: str) -> str | None:
    """Return the address of named cells, such as C7:C9; `None` where nothing has the name."""
    found = book.defined_names.get(name)
    return None if found is None else found.attr_text.rpartition("!")[2].replace("$", "")


def cells(book: Workbook, name: str) -> list[str]:
    """Return the addresses of named cells one by one; none where nothing has the name."""
    address = place(book, name)
    if address is None:
        return []
    found = book[SHEET][address]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.coordinate for row in rows for cell in row]


def figures(book: Workbook, number: int) -> dict[str, Figure]:
    """Return what the sheet says of the vendors of a lot (from 1), by their names."""
    columns = [_values(book, f"whatif_{name}_{number}") for name in ("ranks", "totals", "alignment", "financial")]
    names = _values(book, f"whatif_vendors_{number}")
    columns = [column or [NONE] * len(names) for column in columns]
    return {
        str(name): (rank, total, alignment, financial)
        for name, rank, total, alignment, financial in zip(names, *columns, strict=True)
    }


def expected(lot: LotRanking) -> dict[str, Figure]:
    """Return what the sheet should say by the ranking."""
    return {
        vendor.vendor.name: tuple(
            NONE if value is None else value
            for value in (vendor.rank, vendor.scorecard.total, vendor.scorecard.alignment, vendor.scorecard.financial)
        )  # type: ignore[misc]
        for vendor in lot.vendors
    }


def differs(value: object, other: object, within: float = 1e-9) -> bool:
    """Return whether two values are not the same."""
    if isinstance(value, int | float) and isinstance(other, int | float):
        return abs(value - other) > within
    return (value or "") != (other or "")


def _values(book: Workbook, name: str) -> list[object]:
    return [book[SHEET][cell].value for cell in cells(book, name)]
