"""How a cell is called, as a message points at it."""

import pytest

from scorecard.core.model.cells import cell_address


@pytest.mark.parametrize(
    ("row", "column", "address"),
    [(1, 1, "A1"), (12, 4, "D12"), (5, 26, "Z5"), (5, 27, "AA5"), (7, 52, "AZ7"), (7, 53, "BA7"), (1, 703, "AAA1")],
)
def test_a_cell_is_called_as_every_office_program_calls_it(row: int, column: int, address: str) -> None:
    """A message points at a cell by the letters of its column and the number of its row."""
    assert cell_address(row, column) == address
