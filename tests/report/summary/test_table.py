"""The table of the Summary."""

from scorecard.core.model.vendors import Vendor
from tests.builders.rankings import answers, ranking
from tests.report.sheets import sheet_of

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def test_the_summary_shows_ranks_and_leaves_out_the_rest() -> None:
    """Ranked vendors have a number, the others a word and, where there is one, their total."""
    made = ranking((KESTREL, answers()), (TALLOW, answers(premium=True)), (BOREAL, None))
    rows = {row[1]: row for row in sheet_of(made, "Summary").iter_rows(values_only=True) if row[1]}
    assert rows["Kestrel"][0] == 1
    assert rows["Tallow"][0] == "out"
    assert isinstance(rows["Tallow"][3], float)
    assert rows["Boreal"][0] == rows["Boreal"][3] == "–"


def test_a_criterion_under_its_floor_is_red() -> None:
    """On the Summary, points under a floor stand white on red."""
    made = ranking((KESTREL, answers()), (BOREAL, answers("again")))
    sheet = sheet_of(made, "Summary")
    row = next(row for row in sheet.iter_rows() if row[1].value == "Boreal")
    red = [cell for cell in row if cell.fill.fgColor.rgb == "FFA63A0A"]
    assert len(red) == 1
    assert red[0].font.color.rgb == "FFFFFFFF"
