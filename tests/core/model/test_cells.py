"""What is known of cells, and how their places are called."""

from scorecard.core.model.cells import RawCell, RawSheet, cell_address, column_letter


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


def test_texts_of_a_sheet_stand_in_order() -> None:
    """Who looks for a text finds the uppermost first, then the one farthest left, whatever order a file has them in."""
    cells = {(2, 1): RawCell("below"), (1, 2): RawCell("right"), (1, 1): RawCell("first"), (1, 3): RawCell(7.0)}
    assert RawSheet("Answers", True, cells).texts == (((1, 1), "first"), ((1, 2), "right"), ((2, 1), "below"))
