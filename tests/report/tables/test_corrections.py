"""The sheet of corrections of error."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.record.books import Books
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import ActionStatus
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.corrections import judged
from tests.builders.books import action, correction, incident, proof, rejection, request, verdict
from tests.builders.rankings import answers, ranking
from tests.report.sheets import FORMULAS, sheet_of, table, titles_of

MADE = ranking((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers("owner", 80.0)))


def rows_of(books: Books) -> list[dict[str, object]]:
    """Return the rows, without the cells that are empty."""
    found = replace(MADE, books=books, corrections=judged(books, date(2027, 2, 1)))
    return [{name: value for name, value in row.items() if value is not None} for row in table(found, "Corrections")]


def test_a_row_for_each_correction_and_each_action() -> None:
    """A column says which it is; each has its state, its days, who owns and who decided it."""
    own = (action(1, "2027-01-31"), action(2, None, owner="", status=ActionStatus.DONE, proof="Page 3"))
    back = correction("K-1", vendor="kestrel", view=Cause.US, actions=own)
    known = Books(
        (incident("B-1", vendor="boreal"), incident("K-1", vendor="kestrel", what="Left outside")),
        requests=(request("B-1", vendor="boreal"), request("K-1", vendor="kestrel")),
        corrections=(back,),
        decisions=(verdict("K-1"), proof("K-1", 2, proven=False)),
    )
    first, second, third, fourth = rows_of(known)
    assert first == {
        "Vendor": "Kestrel",
        "Incident": "K-1",
        "Row": "correction",
        "What": "Left outside",
        "State": "accepted",
        "Overdue": "No",
        "Asked for": "2026-12-01",
        "Due": "2026-12-31",
        "Came back": "2026-12-20",
        "Decided": "2026-12-28",
        "By": "Quality management",
        "Root cause": "It is planned without stairs",
        "Cause as the vendor sees it": "ourselves",
        "Weak points": "action 2 without an owner and action 2 without a date",
    }
    assert second == {
        "Vendor": "Kestrel",
        "Incident": "K-1",
        "Row": "action",
        "Action": 1,
        "What": "Step 1",
        "Owner": "Head of dispatch",
        "State": "overdue",
        "Overdue": "Yes",
        "Due": "2027-01-31",
        "The vendor says": "planned",
    }
    assert (third["State"], third["Decided"], third["Proof"]) == ("open", "2027-01-20", "Page 3")
    assert (fourth["Vendor"], fourth["State"], fourth["Overdue"]) == ("Boreal", "not back", "Yes")


def test_a_rejection_has_its_reason() -> None:
    """And what came without being asked for has no days of its own."""
    known = Books((incident("a"),), corrections=(correction("a", None, whys=()),), decisions=(rejection("a"),))
    (row,) = rows_of(known)
    assert (row["Vendor"], row["State"], row["Reason"]) == ("acme", "rejected", "The cause is missing")
    assert not {"Asked for", "Due", "Came back", "Root cause"} & row.keys()


def test_texts_from_outside_stay_texts() -> None:
    """What a vendor writes never becomes a formula."""
    own = tuple(action(number, what=text, owner=text) for number, text in enumerate(FORMULAS, start=1))
    known = Books((incident("a"),), corrections=(correction("a", actions=own, whys=FORMULAS),))
    found = replace(MADE, books=known, corrections=judged(known, date(2027, 2, 1)))
    cells = [cell for row in sheet_of(found, "Corrections").iter_rows() for cell in row]
    assert {cell.value for cell in cells} >= set(FORMULAS)
    assert all(cell.data_type != "f" for cell in cells)


def test_without_corrections_there_is_no_such_sheet() -> None:
    """A campaign that asks for none has none, whatever else its books hold."""
    books = Books((incident("a", vendor="kestrel", correction=True),))
    found = replace(MADE, books=books, corrections=judged(books, date(2027, 2, 1)))
    assert "Record" in titles_of(found)
    assert "Corrections" not in titles_of(found)
