"""Files of the folder that look like tables of the campaign."""

from pathlib import Path

from scorecard.files.tables.beside import unread_beside
from scorecard.words import words

EN = words("en")


def test_tables_that_are_not_read_are_named(tmp_path: Path) -> None:
    """What is probably meant to be read is asked about with the reason; other tables are merely named."""
    names = ("vendors.csv", "vendors.xlsx", "kpis.csv", "kpis-alt.numbers", "reviews 2026.csv", "KPI overview.xlsm")
    for name in (
        *names,
        "Offers.xlsx",
        "ranking.xlsx",
        "problems.xlsx",
        "status.xlsx",
        "~$kpis.xlsx",
        "notes.txt",
        "sent.pdf",
    ):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "vendors 2026.csv").mkdir()
    read = [tmp_path / name for name in ("vendors.csv", "kpis.csv", "reviews.csv")]
    meant, others = unread_beside(tmp_path, read, EN)
    assert [(Path(problem.where.file).name, problem.message) for problem in meant] == [
        ("KPI overview.xlsm", "only .csv, .xlsx, .ods and .xls tables are read"),
        ("kpis-alt.numbers", "only .csv, .xlsx, .ods and .xls tables are read"),
        ("reviews 2026.csv", "the file is not read: a table of this kind is called reviews.csv"),
        ("vendors.xlsx", "the file is not read, since vendors.csv is there"),
    ]
    assert all(problem.hint for problem in meant)
    assert [remark.message for remark in others] == ['not read: "Offers.xlsx"']
    assert [remark.where.file for remark in others] == [tmp_path.name]


def test_a_plain_folder_is_without_remark(tmp_path: Path) -> None:
    """Where there is nothing else, nothing is said."""
    (tmp_path / "kpis.csv").write_bytes(b"")
    assert unread_beside(tmp_path, [tmp_path / "kpis.csv"], EN) == ([], [])
