"""A campaign in another language than English speaks it in the terminal and in the workbook."""

from pathlib import Path

from tests.builders.workbooks import sheets
from tests.functional.terminal import NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard


def in_spanish(campaign: Path) -> Path:
    """Return a campaign whose language is Spanish."""
    criteria = campaign / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    criteria.write_text(text.replace("\nlanguage: en", "\nlanguage: es", 1), encoding="utf-8")
    return campaign


def replaced(path: Path, old: str, new: str) -> None:
    """Put a text of a table in place of another one."""
    text = path.read_text(encoding="utf-8-sig")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_mistakes_in_tables_are_told_in_spanish(campaign: Path) -> None:
    """Whoever works in Spanish reads in Spanish what is wrong in which line, and what to do about it."""
    replaced(in_spanish(campaign) / "vendors.csv", "Delivery", "Delivry")
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "vendors.csv, línea 2: columna «lot»: no hay ningún lote «Delivry»" in ran.told
    assert "consejo: ¿Se refiere a «Delivery»?" in ran.told


def test_the_sheet_of_files_is_spanish(campaign: Path) -> None:
    """What a table lacks stands on the sheet Archivos in Spanish, its place too."""
    replaced(in_spanish(campaign) / "kpis.csv", "quillpay,,,,2.1,11,", "quillpay,,,,2.1,,")
    assert scorecard("rank", cwd=campaign).code == NEEDS_A_LOOK
    written = {str(cell) for row in sheets(campaign / "ranking.xlsx")["Archivos"] for cell in row}
    assert any("kpis.csv, línea " in text for text in written)
    assert any(text.endswith("falta el valor de «quillpay»") for text in written)
