"""The record of a vendor on its sheet, month by month."""

from dataclasses import replace

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.books import Books, Cause
from scorecard.core.model.vendors import Vendor
from scorecard.report.vendor.columns import DAY, FIRST_HALF
from tests.builders.books import DEADLINE, feedback, incident
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import sheet_of


def with_books(books: Books) -> Ranking:
    """Return a ranking of two vendors with our own books."""
    found = ranking((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers("owner", 80.0)))
    return replace(found, criteria=replace(criteria(), deadline=DEADLINE), books=books)


def months_on(made: Ranking, name: str) -> list[list[str]]:
    """Return the rows of the block, each as its label and what stands in the twelve months."""
    rows = list(sheet_of(made, name).iter_rows(values_only=True))
    titles = [number for number, row in enumerate(rows) if str(row[DAY]).startswith("Month by month")]
    if not titles:
        return []
    below = rows[titles[0] + 2 : titles[0] + 6]
    return [[str(row[DAY] or ""), *(str(row[FIRST_HALF + 4 * place] or "") for place in range(12))] for row in below]


def test_a_year_at_a_glance() -> None:
    """Dots are incidents, hollow where they do not count; shares have their intervals, and few answers none."""
    disputed = [incident(f"D{number}", "2026-12-09", "kestrel", cause=Cause.DISPUTED) for number in range(4)]
    happened = (incident("A", "2026-03-09", "kestrel"), incident("B", "2026-12-09", "kestrel"), *disputed)
    said = (feedback("2026-02", 6, 4, "kestrel"), feedback("2026-03", 2, 2, "kestrel"))
    made = with_books(Books((*happened, incident("C", "2026-04-09", "kestrel", cause=Cause.US)), (), said))
    head, incidents, solved, interval = months_on(made, "Kestrel")
    assert head == ["", *(f"{month:02}/26" for month in range(2, 13)), "01/27"]
    assert incidents == ["Incidents", "", "●", "○", *[""] * 7, "1● 4○", ""]
    assert solved == ["Solved", "60 %", "–", *[""] * 10]
    assert interval == ["", "31–83", *[""] * 11]
    assert not months_on(made, "Boreal")


def test_without_feedback_there_are_only_incidents() -> None:
    """Where no customer was asked, no row of shares stands there."""
    made = with_books(Books((incident("A", "2026-03-09", "kestrel"),)))
    assert [row[0] for row in months_on(made, "Kestrel")][:2] == ["", "Incidents"]
    assert "Solved" not in [row[0] for row in months_on(made, "Kestrel")]
    assert not months_on(replace(made, criteria=criteria()), "Kestrel")
