"""The tables of our own books on the page."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.books import Books
from scorecard.core.record.corrections import judged
from scorecard.report.page.books import book_tables
from scorecard.words import words
from tests.builders.books import correction, incident, request
from tests.builders.rankings import ranking
from tests.report.page.test_page import KESTREL, page_of
from tests.report.sheets import table

ENGLISH = words("en")


def with_books(incidents: int) -> Ranking:
    """Return a ranking with so many incidents, of the first of which a correction came back."""
    happened = tuple(incident(f"K-{n}", vendor="kestrel", answer_hours=0.58) for n in range(incidents))
    asked, back = (request("K-0", vendor="kestrel"),), (correction("K-0", vendor="kestrel"),)
    known = Books(happened, requests=asked, corrections=back)
    return replace(ranking((KESTREL, None)), books=known, corrections=judged(known, date(2027, 2, 1)))


def test_the_page_has_the_tables_of_the_workbook() -> None:
    """Incidents and corrections stand on the page as on the sheets, with figures that can be read."""
    made = with_books(2)
    record, corrections = book_tables(made, ENGLISH)
    assert [head.text for head in record.heads] == list(table(made, "Record")[0])
    assert [head.text for head in corrections.heads] == list(table(made, "Corrections")[0])
    assert [row.cells[1].text for row in record.rows] == ["K-0", "K-1"]
    assert "0.6" in [cell.text for cell in record.rows[0].cells]
    captions = [caption.text for caption in page_of(made).all("caption")]
    assert {record.title, corrections.title} <= set(captions)


def test_a_page_without_books_has_no_such_tables() -> None:
    """Where we keep no books, nothing is said of them."""
    assert list(book_tables(ranking((KESTREL, None)), ENGLISH)) == []


def test_a_page_does_not_go_on_for_ever() -> None:
    """Of very many incidents the first are shown, and where the others are."""
    record, _ = book_tables(with_books(203), ENGLISH)
    assert len(record.rows) == 200
    assert record.title.endswith("(3 more; the sheet Record has all of them.)")
