"""What a cell of the KPI table means."""

import math
from enum import Enum

from scorecard.core.model import Kpi
from scorecard.core.numbers import NumberTrouble, parse_number
from scorecard.errors import Problem
from scorecard.files.rows import TableCell

_NOTHING = ("", "-", "–", "—", "n/a")
_ACCEPTED = "Write a number such as 12.5 or 1234.50; leave the cell empty if the value is not known"


class Missing(Enum):
    """The cell holds no value, and says so."""

    MISSING = "missing"


def kpi_number(cell: TableCell, kpi: Kpi) -> float | Missing | Problem:
    """Return the KPI's value in its own unit (85 for 85 %), `MISSING` for an empty cell, or what is wrong with it."""
    if cell.error:
        return _malformed(cell, kpi, f"shows the error {cell.text}", "Mend the formula, or type the value")
    if cell.other:
        return _malformed(cell, kpi, f"holds {cell.other}", _ACCEPTED)
    if isinstance(cell.value, float):
        return _from_number(cell, kpi, cell.value)
    if cell.text.casefold() in _NOTHING:
        return Missing.MISSING
    return _from_text(cell, kpi)


def _from_text(cell: TableCell, kpi: Kpi) -> float | Problem:
    parsed = parse_number(cell.text, str(kpi.unit))
    if parsed is NumberTrouble.TWO_WAYS:
        thousand = int("".join(character for character in cell.text if character in "-0123456789"))
        hint = f"Write {thousand} or {thousand / 1000:.4f}"
        return _malformed(cell, kpi, f'"{cell.text}" reads two ways, as a thousand or as a decimal', hint)
    if isinstance(parsed, NumberTrouble) or not math.isfinite(parsed.value):
        return _malformed(cell, kpi, f'"{cell.text}" is no number', _ACCEPTED)
    if parsed.percent and str(kpi.unit) != "%":
        return _percent_sign(cell, kpi)
    return parsed.value if parsed.percent else _bare(cell, kpi, parsed.value)


def _from_number(cell: TableCell, kpi: Kpi, value: float) -> float | Problem:
    if not math.isfinite(value):
        return _malformed(cell, kpi, f'"{cell.text}" is no number', _ACCEPTED)
    if not cell.percent:
        return _bare(cell, kpi, value)
    # A cell formatted as a percentage holds a fraction; rounding takes away what the multiplication adds (0.07 * 100).
    return round(value * 100, 10) if str(kpi.unit) == "%" else _percent_sign(cell, kpi)


def _bare(cell: TableCell, kpi: Kpi, value: float) -> float | Problem:
    """Return a number without a percent sign, unless it may be a fraction where percent are meant."""
    if str(kpi.unit) == "%" and 0 < value <= 1:
        whole = f"{round(value * 100, 10):g}"
        found = f"{cell.text}: {value:g} % or {whole} %?"
        return _malformed(cell, kpi, found, f"Write '{value:g} %' or '{whole} %'")
    return value


def _percent_sign(cell: TableCell, kpi: Kpi) -> Problem:
    found = f'"{cell.text}" is in percent, but the KPI is not'
    return _malformed(cell, kpi, found, "Write the value without a percent sign")


def _malformed(cell: TableCell, kpi: Kpi, found: str, hint: str) -> Problem:
    return Problem(cell.where, f'column "{kpi.column}": {found}', hint)
