"""The foot of the Summary."""

from dataclasses import replace

from scorecard.core.model.findings import CouldOvertake, EvidenceMissing, EvidenceRefuted
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from tests.builders.rankings import answers, ranking, with_finding
from tests.report.sheets import sheet_of


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
