"""The corrections of error of a vendor on its sheet."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.books import Books
from scorecard.core.model.record.corrections import ActionStatus
from scorecard.core.record.corrections import judged
from scorecard.palette import MUTED, OUT
from scorecard.report.vendor.columns import EVIDENCE, FOUND, NAME, NOTES
from scorecard.words import words
from tests.builders.books import action, correction, incident, proof, request, verdict
from tests.report.sheets import sheet_of
from tests.report.vendor.test_record import with_books

BLAME = words("en").spellings_everywhere("blame")


def made(books: Books, day: date = date(2027, 2, 1)) -> Ranking:
    """Return a ranking of two vendors as of a day."""
    return replace(with_books(books), corrections=judged(books, day, BLAME))


def rows_on(found: Ranking, title: str, name: str = "Kestrel") -> list[tuple[str, ...]]:
    """Return the rows under a title, until one has nothing in its first column or the next title comes."""
    rows = list(sheet_of(found, name).iter_rows(values_only=True))
    places = [number for number, row in enumerate(rows) if row[NAME] == title]
    below = []
    for row in rows[places[0] + 1 :] if places else ():
        said = tuple(str(row[column] or "") for column in (NAME, FOUND, EVIDENCE, NOTES))
        if not said[0] or not (any(said[1:]) or said[0].startswith("Correction")):
            break
        below.append(said)
    return below


def test_each_correction_stands_under_its_incident() -> None:
    """With how it went on, what is to be mended, and its root cause; an incident without one has no such line."""
    back = correction("A", vendor="kestrel", whys=("Human error",) * 3)
    happened = (incident("B", "2026-12-09", "kestrel", told=True), incident("A", "2026-03-09", "kestrel", told=False))
    found = made(Books(happened, requests=(request("A", vendor="kestrel"),), corrections=(back,)))
    later, earlier, corrected = rows_on(found, "What happened")
    assert later[0].startswith("9 December 2026, B")
    assert earlier[0].startswith("9 March 2026, A")
    assert corrected == (
        "Correction of error: back on 20 December 2026; not yet decided by us",
        "Weak points: the root cause only puts the blame on a person",
        "Root cause: “Human error”",
        "",
    )


def test_what_is_overdue_has_the_colour_of_what_excludes() -> None:
    """A correction that we wait for is seen at once."""
    found = made(Books((incident("A", vendor="kestrel", told=True),), requests=(request("A", vendor="kestrel"),)))
    colors = {
        cell.value: cell.font.color.rgb[2:]
        for row in sheet_of(found, "Kestrel").iter_rows()
        for cell in row
        if str(cell.value).startswith("Correction of error")
    }
    assert colors == {"Correction of error: not back; overdue since 31 December 2026": OUT[1:]}
    assert OUT != MUTED


def test_an_old_incident_stays_until_its_correction_is_settled() -> None:
    """The latest twelve are told, and those of which something is open."""
    happened = tuple(incident(f"A-{day}", f"2026-11-{day}", "kestrel", told=True) for day in range(10, 28))
    asked = (request("A-10", vendor="kestrel"), request("A-11", vendor="kestrel"))
    back = correction("A-11", vendor="kestrel")
    known = Books(happened, requests=asked, corrections=(back,), decisions=(verdict("A-11"), proof("A-11")))
    told = [row[0].split(", ")[1].split(" ")[0] for row in rows_on(made(known), "What happened") if ", A-" in row[0]]
    assert told == [*(f"A-{day}" for day in range(27, 15, -1)), "A-10"]


def test_open_actions_with_owner_and_date() -> None:
    """The longest overdue first, then by their days; what is proven is no longer there."""
    own = (
        action(1, "2027-03-31", owner="", status=None),
        action(2, None),
        action(3, "2027-01-15", status=ActionStatus.UNDER_WAY),
        action(4, "2027-01-10", status=ActionStatus.DONE, proof="Page 3"),
        action(5),
        action(6, "2026-12-31"),
    )
    back = correction("A", vendor="kestrel", actions=own)
    known = Books((incident("A", vendor="kestrel"),), corrections=(back,), decisions=(verdict("A"), proof("A", 6)))
    assert rows_on(made(known), "Open corrective actions") == [
        (
            "A, action 3  Step 3",
            "Owner: Head of dispatch",
            "overdue since 15 January 2027",
            "The vendor says: under way",
        ),
        ("A, action 5  Step 5", "Owner: Head of dispatch", "overdue since 31 January 2027", "The vendor says: planned"),
        (
            "A, action 4  Step 4",
            "Owner: Head of dispatch",
            "said to be done; proof not yet checked by us; due 10 January 2027",
            "The vendor says: done; proof: Page 3",
        ),
        ("A, action 1  Step 1", "no owner named", "open; due 31 March 2027", ""),
        ("A, action 2  Step 2", "Owner: Head of dispatch", "open; no date", "The vendor says: planned"),
    ]
    assert not rows_on(made(known), "Open corrective actions", "Boreal")


def test_of_many_open_actions_twelve_are_told() -> None:
    """The others are on the sheet that has all of them."""
    names = ("A", "B", "C")
    back = tuple(correction(name, vendor="kestrel", actions=tuple(map(action, range(1, 7)))) for name in names)
    known = Books(tuple(incident(name, vendor="kestrel") for name in names), corrections=back)
    sheet = sheet_of(made(known), "Kestrel")
    said = [str(cell.value) for (cell,) in sheet.iter_rows(max_col=1)]
    assert sum(", action " in text for text in said) == 12
    assert "6 more; the sheet Corrections has all of them." in said


def test_causes_that_come_again() -> None:
    """Incidents that repeat each other, and those whose corrections end with the same why."""
    happened = (
        incident("A", "2026-10-03", "kestrel"),
        incident("B", "2026-11-03", "kestrel", repeat_of="A"),
        incident("C", "2026-12-03", "kestrel"),
        incident("D", "2026-12-04", "kestrel"),
        incident("E", "2026-12-05", "boreal"),
    )
    back = (correction("C", vendor="kestrel"), correction("D", vendor="kestrel"), correction("E", vendor="boreal"))
    found = made(Books(happened, corrections=back))
    assert rows_on(found, "Causes that come again") == [
        ("A and B", "The same thing happened again", "", ""),
        ("C and D", "Same root cause: “It is planned without stairs”", "", ""),
    ]
    assert not rows_on(found, "Causes that come again", "Boreal")
