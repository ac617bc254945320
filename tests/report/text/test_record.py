"""What our own books say of a vendor, in words."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.kinds import RecordMeasure
from scorecard.core.model.rankings import Ranking, RecordSwing
from scorecard.core.model.record.books import Books, Incident
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.measures import NOT_KNOWN, Measured, Measures, RecordQuestion, RecordUse
from scorecard.core.model.vendors import Vendor
from scorecard.report.text.record import asks_text, counts_text, measured_text, record_texts, said_texts
from scorecard.words import words
from tests.builders.books import DEADLINE, incident, measured, record
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import sheet_of

ENGLISH = words("en")
SOLVED = record(RecordMeasure.SOLVED_SHARE, least=50.0)
KEPT = record(RecordMeasure.KEPT_SHARE)
RATE = record(RecordMeasure.INCIDENT_RATE, least=1000.0)


@pytest.mark.parametrize(
    ("question", "found", "points", "said"),
    [
        (SOLVED, NOT_KNOWN, None, "not known"),
        (
            SOLVED,
            replace(measured(58.02, 212, (51.3, 64.4)), asked=530),
            62.4,
            "58 % (51 % to 64 %); on 212 answers; 40 % of those asked answered; 62 points",
        ),
        (SOLVED, measured(50.0, 1, (5.6, 94.4)), None, "50 % (6 % to 94 %); on 1 answer; too few to count, 50 needed"),
        (RATE, measured(2.51, 1500), 40.0, "2.5; on 1,500 cases; 40 points"),
        (KEPT, measured(100.0, 3, (43.9, 100.0)), None, "100 % (44 % to 100 %); on 3 incidents"),
    ],
)
def test_a_share_never_stands_bare(question: RecordQuestion, found: Measured, points: float | None, said: str) -> None:
    """Each value says what it rests on, a share also where it may lie, and few answers that they are few."""
    assert measured_text(question, found, points, ENGLISH) == said


def made(use: RecordUse = RecordUse.SCORED, *incidents: Incident, **more: object) -> Ranking:
    """Return a ranking of two vendors with what our own books say of the first."""
    found = ranking((Vendor("kestrel", "Kestrel"), answers()), (Vendor("boreal", "Boreal"), answers("owner", 80.0)))
    care = replace(criteria().criteria[0], records=(replace(SOLVED, months=3),))
    asked = replace(found.criteria, criteria=(care, found.criteria.criteria[1]), deadline=DEADLINE, record=use)
    known = Measures({("kestrel", "solved_share"): measured(70.0, 100, (60.0, 80.0))})
    return replace(found, criteria=asked, books=Books(incidents), measures=known, **more)


def test_what_is_known_of_a_vendor() -> None:
    """Of whom nothing is known nothing is said."""
    found = made()
    first, second = found.lots[0].vendors
    assert list(said_texts(first, found, ENGLISH)) == [("solved_share", "70 % (60 % to 80 %); on 100 answers")]
    assert not list(said_texts(second, found, ENGLISH))


def test_what_the_books_are_asked() -> None:
    """Method says the measure, its months, what it must rest on, and whether it earns points."""
    measure = "customers who say that their problem was solved"
    said = f"0 at 0; 100 at 100\nAnswered by our own books: {measure}, over 12 months, from 50 on."
    assert asks_text(SOLVED, made().criteria, ENGLISH) == said
    assert asks_text(SOLVED, made(RecordUse.SHOWN).criteria, ENGLISH).endswith("Shown; it earns no points.")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (incident("a", "2026-12-03"), "Yes"),
        (incident("a", "2026-10-03"), "no: outside the months that count"),
        (incident("a", "2026-12-03", cause=Cause.US), "no: not the vendor’s fault"),
        (incident("a", "2026-12-03", shown=date(2027, 2, 25)), "no: shown to the vendor too late"),
    ],
)
def test_whether_an_incident_counts(row: Incident, said: str) -> None:
    """Beside each incident stands whether it is in the measures, and why not."""
    assert counts_text(row, made().criteria, ENGLISH) == said
    assert counts_text(row, replace(made().criteria, deadline=None), ENGLISH) == ""


def test_what_hangs_on_the_books() -> None:
    """The order without them, and who would lead by another value within an interval, are sentences."""
    found = made()
    (today,) = found.lots
    other = replace(today, vendors=tuple(replace(vendor, rank=3 - (vendor.rank or 0)) for vendor in today.vendors))
    nobody = replace(today, vendors=())
    swing = RecordSwing("", "kestrel", "solved_share", 60.0, ("boreal",))
    swings = (swing, replace(swing, leaders=()))
    told = [
        *record_texts(replace(found, without_record=(today,)), ENGLISH),
        *record_texts(replace(found, without_record=(other,)), ENGLISH),
        *record_texts(replace(found, without_record=(nobody,), record_swings=swings), ENGLISH),
    ]
    assert told[0] == "Without our own record the order would be the same."
    assert told[1].startswith("Without our own record the order would be: 2. Kestrel (")
    assert told[2:] == [
        "Without our own record nobody would be ranked.",
        "In truth Kestrel may have 60 % in “solved_share”; then Boreal would lead.",
        "In truth Kestrel may have 60 % in “solved_share”; then nobody would be ranked.",
    ]


def test_the_record_sheet_has_every_incident() -> None:
    """A row each, by vendor and time, with whether it counts; without incidents there is no such sheet."""
    late = incident("K-2", "2026-12-24", vendor="kestrel", told=True, kept=None, cause=Cause.DISPUTED)
    found = made(RecordUse.SHOWN, late, incident("K-1", vendor="kestrel"), incident("B-1", vendor="boreal", told=False))
    rows = [row for row in sheet_of(found, "Record").iter_rows(values_only=True) if row[1]]
    assert [row[:3] for row in rows[1:]] == [
        ("Kestrel", "K-1", "2026-11-03"),
        ("Kestrel", "K-2", "2026-12-24"),
        ("Boreal", "B-1", "2026-11-03"),
    ]
    assert [row[-1] for row in rows[1:]] == ["Yes", "no: the vendor disputes it", "Yes"]
