"""The foot of the Summary."""

from dataclasses import replace
from datetime import date

from scorecard.core.insight.insights import insights
from scorecard.core.model.findings import CouldOvertake, EvidenceMissing, EvidenceRefuted
from scorecard.core.model.record.books import Books
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.corrections import judged
from scorecard.errors import Problem, Where
from scorecard.report.page.page import ranking_page
from tests.builders.books import incident, request
from tests.builders.rankings import answers, ranking, with_finding
from tests.report.sheets import DAY, sheet_of, texts


def test_what_to_know_begins_with_the_gravest_and_leads_to_the_sheet_with_more() -> None:
    """Refuted evidence matters more than evidence not given, whoever it is; files come last, and vendors have links."""
    sent = ((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers(answered=80.0)))
    made = ranking(*sent)
    (lot,) = made.lots
    kestrel, boreal = lot.vendors
    vendors = (
        with_finding(kestrel, EvidenceMissing(3, 8), CouldOvertake(80.0, 70.0)),
        with_finding(boreal, EvidenceRefuted("answered")),
    )
    problems = (Problem(Where("kpis.csv"), "one"), Problem(Where("kpis.csv"), "two"))
    sheet = sheet_of(replace(made, lots=(replace(lot, vendors=vendors),), problems=problems), "Summary")
    rows = list(sheet.iter_rows())
    first = next(number for number, row in enumerate(rows) if row[0].value == "Worth knowing") + 1
    known = [row for row in rows[first:] if row[1].value]
    assert [(row[1].value, row[1].hyperlink.location) for row in known] == [
        ("Boreal", "'Boreal'!A1"), ("Kestrel", "'Kestrel'!A1"), ("Files", "'Files'!A1")
    ]  # fmt: skip
    assert known[0][3].value.startswith("The evidence contradicts")
    assert known[2][3].value == "2 problems need attention."


def test_who_owes_corrections_of_error_stands_in_a_line_that_leads_to_all_of_them() -> None:
    """The Summary and the page say it, after what is known of vendors; where nobody owes any, no line is there."""
    made = ranking((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers(answered=80.0)))
    known = Books((incident("a", vendor="kestrel"),), requests=(request("a", vendor="kestrel"),))
    found = replace(made, books=known, corrections=judged(known, date(2027, 2, 1)))
    said = "Overdue: Kestrel (1 correction of error)."
    (row,) = (row for row in sheet_of(found, "Summary").iter_rows() if said in [cell.value for cell in row])
    assert (row[1].value, row[1].hyperlink.location) == ("Corrections", "'Corrections'!A1")
    assert said in ranking_page(found, insights(found), DAY).decode()
    assert "Overdue" not in texts(sheet_of(made, "Summary"))
