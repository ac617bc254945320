"""How places in a workbook are called."""

from scorecard.core.model.cells import cell_address, column_letter


def test_columns_and_cells_are_called_as_in_excel() -> None:
    """Columns go on from Z with AA and from ZZ with AAA, and a cell is its column and its row."""
    letters = [column_letter(number) for number in (1, 26, 27, 52, 53, 702, 703)]
    assert letters == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    assert cell_address(12, 4) == "D12"
