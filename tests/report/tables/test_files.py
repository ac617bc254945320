"""The Files sheet, and what the Summary says of files."""

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from tests.builders.rankings import answers, ranking
from tests.report.sheets import book_of, texts

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def test_files_that_do_not_count_are_named() -> None:
    """The Summary says what became of all files, and names those that do not count; the Files sheet says why."""
    made = ranking((KESTREL, answers()))
    why = Problem(Where("returned/offer.pdf"), "It is a PDF.", "Ask for the workbook.")
    files = (
        ReturnedFile("returned/kestrel.xlsx", FileState.COUNTED, "ab" * 32, "kestrel"),
        ReturnedFile("returned/offer.pdf", FileState.REFUSED, "cd" * 32, "", why),
        *(ReturnedFile(f"returned/{n}.xlsx", FileState.SAME) for n in range(7)),
        ReturnedFile("returned/.DS_Store", FileState.SKIPPED),
    )
    book = book_of(Ranking(made.criteria, made.lots, files, (why,)), "Summary", "Files")
    states = "Counts: 1; Same answers as another file: 7; Refused: 1 (returned/offer.pdf); Skipped: 1"
    assert f"10 files were looked at: {states}." in texts(book["Summary"])
    assert "1 problem needs attention." in texts(book["Summary"])
    rows = [row for row in book["Files"].iter_rows(values_only=True) if row[0] == "returned/offer.pdf"]
    assert rows[0] == ("returned/offer.pdf", "–", "Refused", "It is a PDF. Ask for the workbook.", "cd" * 32)
    assert rows[1] == ("returned/offer.pdf", None, "It is a PDF.", None, "Ask for the workbook.")
