"""What is known of cells, and how their places are called."""

from scorecard.core.model.cells import RawCell, cell_address, column_letter


def test_columns_and_cells_are_called_as_in_excel() -> None:
    """Columns go on from Z with AA and from ZZ with AAA, and a cell is its column and its row."""
    letters = [column_letter(number) for number in (1, 26, 27, 52, 53, 702, 703)]
    assert letters == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    assert cell_address(12, 4) == "D12"


def test_a_formula_without_its_result_is_no_blank_cell() -> None:
    """Only a formula of which the file says neither a value nor an error is uncalculated."""
    cells = (
        RawCell(None, formula=True),
        RawCell(None),
        RawCell(5.0, formula=True),
        RawCell(None, "#REF!", formula=True),
    )
    assert [cell.is_uncalculated for cell in cells] == [True, False, False, False]
