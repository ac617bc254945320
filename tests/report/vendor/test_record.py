"""The record of a vendor on its sheet, month by month."""

from dataclasses import replace

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.books import Books, Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.vendors import Vendor
from scorecard.report.vendor.columns import DAY, EVIDENCE, FIRST_HALF, FOUND, NAME, NOTES
from tests.builders.books import DEADLINE, feedback, incident
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import sheet_of, texts


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
    assert head == ["", "02/26", *(f"{month:02}" for month in range(3, 13)), "01/27"]
    assert incidents == ["Incidents", "", "●", "○", *[""] * 7, "1● 4○", ""]
    assert solved == ["Solved", "60 %", "–", *[""] * 10]
    assert interval == ["", "31–83", *[""] * 11]
    assert not months_on(made, "Boreal")


def test_without_feedback_there_are_only_incidents() -> None:
    """Where no customer was asked, no row of shares stands there."""
    made = with_books(Books((incident("A", "2026-03-09", "kestrel"),)))
    assert [row[0] for row in months_on(made, "Kestrel")][:2] == ["", "Incidents"]
    assert "Solved" not in [row[0] for row in months_on(made, "Kestrel")]
    (title,) = (said for said in texts(sheet_of(made, "Kestrel")) if said.startswith("Month by month"))
    assert "●" in title
    assert "○" not in title  # none of that sort happened
    assert not months_on(replace(made, criteria=criteria()), "Kestrel")


def incidents_on(made: Ranking, name: str) -> list[tuple[object, ...]]:
    """Return the rows of the latest incidents."""
    rows = list(sheet_of(made, name).iter_rows(values_only=True))
    titles = [number for number, row in enumerate(rows) if row[NAME] == "What happened"]
    below = rows[titles[0] + 1 :] if titles else []
    last = next((number for number, row in enumerate(below) if str(row[NAME]).startswith("Every answer")), 0)
    # Below the incidents stand the months, on the right.
    return [(row[NAME], row[FOUND], row[EVIDENCE], row[NOTES]) for row in below[:last] if row[NAME] is not None]


def test_the_latest_incidents_come_first() -> None:
    """Each says when and what it was, how it went on, whether it counts, and what the vendor says of it."""
    known = {"touchpoint": "delivery", "what": "Left outside", "solve_hours": 30.4, "told": True, "kept": Kept.NO}
    late = incident("B", "2026-12-09", "kestrel", repeat_of="A", vendor_says="The rain", **known)
    bare = incident("A", "2026-03-09", "kestrel", cause=Cause.DISPUTED, kept=Kept.NONE_PROMISED, told=False)
    made = with_books(Books((bare, late, incident("C", vendor="boreal"))))
    first, second = incidents_on(made, "Kestrel")
    assert first == (
        "9 December 2026, B  delivery: Left outside",
        "Hours to solve: 30; Told in writing: Yes; Promise kept: No; Repeats: A",
        "Counts: Yes",
        "“The rain”",
    )
    assert second[1:3] == ("Hours to solve: –; Told in writing: No", "Counts: no: the vendor disputes it")


def test_of_many_incidents_the_latest_twelve_are_told() -> None:
    """A sheet does not grow with the books; where there are none, nothing stands there."""
    happened = tuple(incident(f"A-{day}", f"2026-11-{day}", "kestrel") for day in range(10, 28))
    made = with_books(Books(happened))
    assert [str(row[0]).split(", ")[1].strip() for row in incidents_on(made, "Kestrel")] == [
        f"A-{day}" for day in range(27, 15, -1)
    ]
    assert incidents_on(made, "Boreal") == []
