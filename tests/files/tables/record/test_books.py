"""Our own books as departments keep them, and everything that can be wrong in them."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from scorecard.core.model.criteria import ALL_LOTS
from scorecard.core.model.record.books import Books, Feedback, Incident, Kept, Volume
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.vendors import Vendor
from scorecard.errors import ScorecardError, Where
from scorecard.files.tables.record import corrections, feedback, incidents, volumes
from scorecard.files.tables.record.books import BookPaths, BooksAsRead, load_books
from scorecard.words import words
from tests.files import ods

VENDORS = (
    Vendor("acme", "Acme Parcels"),
    Vendor("beta", "Beta"),
    Vendor("us", "Halvern Home", ALL_LOTS, reference=True),
)
HEADINGS = {
    "incidents": incidents.COLUMNS,
    "volumes": volumes.COLUMNS,
    "feedback": feedback.COLUMNS,
    "corrections": corrections.COLUMNS,
}
TODAY = date(2026, 11, 30)


def read(folder: Path, complete: bool = True, language: str = "en", **tables: list[dict[str, str]]) -> BooksAsRead:
    """Write tables with these rows, each cell by its column, and read them."""
    for name, rows in tables.items():
        lines = [HEADINGS[name], *([row.get(column, "") for column in HEADINGS[name]] for row in rows)]
        text = "".join(";".join(line) + "\n" for line in lines)
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return load(folder, complete, language)


def load(folder: Path, complete: bool = True, language: str = "en", kind: str = "csv") -> BooksAsRead:
    """BooksAsRead the tables of a folder."""
    paths = BookPaths(*(folder / f"{name}.{kind}" for name in HEADINGS))
    return load_books(paths, VENDORS, words(language), vendors_are_complete=complete, today=TODAY)


def refused(folder: Path, **tables: list[dict[str, str]]) -> list[str]:
    """Return what is wrong, as a person reads it."""
    with pytest.raises(ScorecardError) as error:
        read(folder, **tables)
    return [f"{problem.where.line}: {problem.message}" for problem in error.value.problems]


INCIDENT = {"incident": "A-1", "vendor": "acme", "date": "2026-11-03"}
VOLUME = {"vendor": "acme", "month": "2026-11", "cases": "400"}
FEEDBACK = {"vendor": "acme", "month": "2026-11", "asked": "40", "solved_yes": "12", "solved_no": "8"}


def test_a_whole_row(tmp_path: Path) -> None:
    """Each cell means what its column says, in whichever way people write it."""
    row = {
        "incident": "A-1",
        "vendor": "Acme Parcels",
        "date": "2026-11-03 10:00",
        "touchpoint": "delivery ",
        "what": "Customer called four times",
        "customers": "3",
        "contacts": "4",
        "answered": "2026-11-03 12:30",
        "solved": "5 November 2026",
        "told": "Yes",
        "kept": "none promised",
        "repeat_of": "A-1",
        "correction": "no",
        "cause": "Partner",
        "shown_to_vendor": "10.11.2026",
        "vendor_says": "We did",
    }
    (found,) = read(tmp_path, incidents=[row]).books.incidents
    assert found == Incident(
        "A-1",
        "acme",
        datetime(2026, 11, 3, 10),
        Where(str(tmp_path / "incidents.csv"), line=2),
        Cause.PARTNER,
        date(2026, 11, 10),
        touchpoint="delivery",
        what="Customer called four times",
        customers=3,
        contacts=4.0,
        answer_hours=2.5,
        solve_hours=48.0,
        told=True,
        kept=Kept.NONE_PROMISED,
        repeat_of="A-1",
        vendor_says="We did",
    )


def test_what_is_not_written_is_not_known(tmp_path: Path) -> None:
    """An incident needs an id, a vendor and a date; all else may be empty."""
    (found,) = read(tmp_path, incidents=[INCIDENT]).books.incidents
    assert (found.cause, found.shown, found.contacts, found.solve_hours, found.told, found.kept) == (None,) * 6
    assert (found.correction, found.repeat_of) == (False, "")


def test_hours_in_place_of_dates(tmp_path: Path) -> None:
    """Whoever knows the hours need not know the dates; a decimal comma is one."""
    row = INCIDENT | {"answer_hours": "4", "solve_hours": "12,5"}
    (found,) = read(tmp_path, incidents=[row]).books.incidents
    assert (found.answer_hours, found.solve_hours) == (4.0, 12.5)


def test_words_in_the_language_of_the_campaign(tmp_path: Path) -> None:
    """A German table says ja, nein, Anbieter and nichts zugesagt."""
    row = INCIDENT | {"told": "ja", "kept": "nichts zugesagt", "cause": "Anbieter", "correction": "nein"}
    (found,) = read(tmp_path, language="de", incidents=[row]).books.incidents
    assert (found.told, found.kept, found.cause) == (True, Kept.NONE_PROMISED, Cause.PARTNER)


def test_volumes_and_feedback(tmp_path: Path) -> None:
    """A month may be written as a month, or as its first day."""
    found = read(
        tmp_path,
        volumes=[VOLUME, VOLUME | {"month": "2026-10-01", "cases": "1200"}],
        feedback=[FEEDBACK | {"effort": "3.5", "effort_count": "20"}],
    )
    place = Where(str(tmp_path / "volumes.csv"), line=2)
    assert found.books.volumes[0] == Volume("acme", date(2026, 11, 1), 400, place)
    assert [(volume.month.month, volume.cases) for volume in found.books.volumes] == [(11, 400), (10, 1200)]
    place = Where(str(tmp_path / "feedback.csv"), line=2)
    assert found.books.feedback == (Feedback("acme", date(2026, 11, 1), 40, 12, 8, place, 3.5, 20),)
    assert not found.doubts


def test_no_tables_and_headings_alone_are_no_books(tmp_path: Path) -> None:
    """What `init` writes says nothing yet, and neither does a folder without it."""
    assert load(tmp_path) == BooksAsRead(Books())
    assert read(tmp_path, incidents=[], volumes=[], feedback=[]) == BooksAsRead(Books())


def test_a_workbook(tmp_path: Path) -> None:
    """Dates, with and without a time, are read from a workbook as a person sees them there."""
    rows: list[list[object]] = [
        ["incident", "vendor", "date", "solved", "contacts", "cause"],
        ["A-1", "acme", datetime(2026, 11, 3, 10, 30), datetime(2026, 11, 4, 10, 30), 2, "partner"],
        ["A-2", "acme", date(2026, 11, 3), date(2026, 11, 5), 1, "us"],
    ]
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(tmp_path / "incidents.xlsx")
    first, second = load(tmp_path, kind="xlsx").books.incidents
    assert (first.moment, first.solve_hours, first.contacts) == (datetime(2026, 11, 3, 10, 30), 24.0, 2.0)
    assert (second.moment, second.solve_hours, second.cause) == (datetime(2026, 11, 3), 48.0, Cause.US)


def test_a_workbook_of_libreoffice(tmp_path: Path) -> None:
    """The same from an .ods file."""
    heads, cells = map(ods.text, volumes.COLUMNS), [ods.text("acme"), ods.text("2026-11"), ods.number(400)]
    ods.save_ods(tmp_path / "volumes.ods", ods.sheet([ods.row(list(heads)), ods.row(cells)]))
    (found,) = load(tmp_path, kind="ods").books.volumes
    assert (found.month, found.cases) == (date(2026, 11, 1), 400)


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"incident": ""}, 'column "incident": the cell is empty'),
        ({"date": ""}, 'column "date": the cell is empty'),
        ({"vendor": ""}, 'column "vendor": the row names no vendor'),
        ({"vendor": "acmee"}, 'column "vendor": there is no vendor "acmee"'),
        ({"vendor": "us"}, 'column "vendor": the row is about the buyer itself'),
        ({"date": "soon"}, 'column "date": "soon" is neither a day nor a day with a time'),
        ({"date": "03/04/2026"}, 'column "date": "03/04/2026" is ambiguous'),
        ({"customers": "many"}, 'column "customers": "many" is not a number'),
        ({"customers": "1.5"}, 'column "customers": 1.5 is not a whole number'),
        ({"customers": "-1"}, 'column "customers": -1 is negative'),
        ({"contacts": "3 %"}, 'column "contacts": "3 %" is not a number'),
        ({"answered": "2026-11-02"}, 'column "answered": 2026-11-02 is before it happened, on 2026-11-03'),
        ({"solved": "2026-11-02"}, 'column "solved": 2026-11-02 is before it happened, on 2026-11-03'),
        ({"solved": "later"}, 'column "solved": "later" is neither a day nor a day with a time'),
        ({"answer_hours": "-2"}, 'column "answer_hours": -2 is negative'),
        ({"solved": "2026-11-04", "solve_hours": "24"}, 'column "solve_hours": "solved" is filled in as well'),
        ({"answered": "2026-11-04", "answer_hours": "24"}, 'column "answer_hours": "answered" is filled in as well'),
        ({"told": "by phone"}, 'column "told": "by phone" is not known here'),
        ({"kept": "sometimes"}, 'column "kept": "sometimes" is not known here'),
        ({"correction": "2"}, 'column "correction": "2" is not known here'),
        ({"cause": "partnr"}, 'column "cause": "partnr" is not known here'),
        ({"shown_to_vendor": "May"}, 'column "shown_to_vendor": "May" is neither a day nor a day with a time'),
        ({"what": "#REF!"}, 'column "what": the cell shows the error #REF!'),
    ],
)
def test_wrong_cells_of_incidents(tmp_path: Path, cells: dict[str, str], message: str) -> None:
    """Each is named by its line and column, with what stands there."""
    assert f"2: {message}" in refused(tmp_path, incidents=[INCIDENT | cells])


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"vendor": "nobody"}, 'column "vendor": there is no vendor "nobody"'),
        ({"month": ""}, 'column "month": "" is not a month'),
        ({"month": "2026"}, 'column "month": "2026" is not a month'),
        ({"month": "2026-Q1"}, 'column "month": "2026-Q1" is not a month'),
        ({"month": "2026-11-15"}, 'column "month": "2026-11-15" is not a month'),
        ({"cases": ""}, 'column "cases": the cell is empty'),
        ({"cases": "a few"}, 'column "cases": "a few" is not a number'),
        ({"cases": "-5"}, 'column "cases": -5 is negative'),
        ({"cases": "10.5"}, 'column "cases": 10.5 is not a whole number'),
    ],
)
def test_wrong_cells_of_volumes(tmp_path: Path, cells: dict[str, str], message: str) -> None:
    """A month without its number of cases would make every rate wrong."""
    assert f"2: {message}" in refused(tmp_path, volumes=[VOLUME | cells])


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"asked": ""}, 'column "asked": the cell is empty'),
        ({"solved_yes": "most"}, 'column "solved_yes": "most" is not a number'),
        ({"solved_no": "-1"}, 'column "solved_no": -1 is negative'),
        ({"solved_yes": "33"}, 'column "solved_yes": 41 answers, but only 40 customers were asked'),
        ({"effort": "8", "effort_count": "9"}, 'column "effort": 8 is out of range'),
        ({"effort": "0.5", "effort_count": "9"}, 'column "effort": 0.5 is out of range'),
        ({"effort": "3", "effort_count": "41"}, 'column "effort_count": 41 answers, but only 40 customers were asked'),
        ({"effort": "3"}, 'column "effort_count": a mean needs the number of its answers, and a number a mean'),
        ({"effort_count": "3"}, 'column "effort": a mean needs the number of its answers, and a number a mean'),
    ],
)
def test_wrong_cells_of_feedback(tmp_path: Path, cells: dict[str, str], message: str) -> None:
    """More answers than customers who were asked cannot be right, nor an effort that nobody stated."""
    assert f"2: {message}" in refused(tmp_path, feedback=[FEEDBACK | cells])


def test_everything_wrong_at_once(tmp_path: Path) -> None:
    """All tables are read, and what is twice is told with its first place."""
    told = refused(
        tmp_path,
        incidents=[INCIDENT, INCIDENT | {"date": "2026-10-03"}],
        volumes=[VOLUME, VOLUME],
        feedback=[FEEDBACK, FEEDBACK | {"asked": ""}],
    )
    assert told == [
        '3: column "incident": there is already a row for "A-1", in line 2',
        '3: column "month": there is already a row for "2026-11", in line 2',
        '3: column "asked": the cell is empty',
        '3: column "month": there is already a row for "2026-11", in line 2',
    ]


def test_a_column_is_missing(tmp_path: Path) -> None:
    """A table without its columns is refused, and the others are read all the same."""
    (tmp_path / "volumes.csv").write_text("vendor,month\nacme,2026-11\n", encoding="utf-8")
    told = refused(tmp_path, incidents=[INCIDENT | {"told": "so"}])
    assert told == ['1: the column "cases" is missing', '2: column "told": "so" is not known here']


def test_strangers_where_not_all_vendors_are_known(tmp_path: Path) -> None:
    """Without vendors.csv a row about somebody else is told, and stops nothing."""
    found = read(tmp_path, complete=False, incidents=[INCIDENT, INCIDENT | {"incident": "G-1", "vendor": "gamma"}])
    assert [incident.id for incident in found.books.incidents] == ["A-1"]
    assert [problem.where.line for problem in found.unknown] == [3]


def doubts(folder: Path, **tables: list[dict[str, str]]) -> list[str]:
    """Return what can hardly be meant, as a person reads it."""
    return [f"{problem.where.line}: {problem.message}" for problem in read(folder, **tables).doubts]


def test_a_repeat_of_nothing(tmp_path: Path) -> None:
    """Which incident is repeated must be there, and no incident repeats itself."""
    rows = [INCIDENT | {"repeat_of": "A-0"}, INCIDENT | {"incident": "A-2", "repeat_of": "A-1"}]
    message = 'column "repeat_of": there is no other incident "{}" that it could repeat'
    assert doubts(tmp_path, incidents=rows) == [f"2: {message.format('A-0')}"]
    assert doubts(tmp_path, incidents=[INCIDENT | {"repeat_of": "A-1"}]) == [f"2: {message.format('A-1')}"]


def test_dates_in_the_future(tmp_path: Path) -> None:
    """What has not happened yet is asked about, once a cell."""
    told = doubts(
        tmp_path,
        incidents=[INCIDENT | {"date": "2026-12-01", "solved": "2027-01-02"}],
        volumes=[VOLUME, VOLUME | {"month": "2026-12"}],
        feedback=[FEEDBACK | {"month": "2026-12"}],
    )
    assert told[:2] == [
        '2: column "date": 2026-12-01 lies in the future',
        '2: column "solved": 2027-01-02 lies in the future',
    ]
    assert told[2:4] == [
        '3: column "month": 2026-12 lies in the future',
        '2: column "month": 2026-12 lies in the future',
    ]


def test_months_without_a_row(tmp_path: Path) -> None:
    """Between months with a row, and where something happened, a month without one is told with its vendor."""
    told = doubts(
        tmp_path,
        incidents=[INCIDENT, INCIDENT | {"incident": "B-1", "vendor": "beta"}],
        volumes=[VOLUME | {"month": "2026-07"}, VOLUME | {"month": "2026-09"}],
        feedback=[FEEDBACK | {"month": "2025-12"}, FEEDBACK | {"month": "2026-02"}],
    )
    assert told == [
        '3: the cases of "acme" are missing for 2026-08 and 2026-11',
        '3: the cases of "beta" are missing for 2026-11',
        '3: the feedback on "acme" is missing for 2026-01',
    ]


def test_persons_in_texts(tmp_path: Path) -> None:
    """Whoever is named or can be reached is pointed at, with what to write instead."""
    row = INCIDENT | {"what": "Mr Smith called", "vendor_says": "ask jo@acme.example"}
    found = read(tmp_path, incidents=[row]).doubts
    assert [(problem.message, problem.hint) for problem in found] == [
        (
            'column "what": "Mr Smith" looks like the name of a person',
            'Write the function instead, such as "the customer" or "the driver"',
        ),
        (
            'column "vendor_says": "jo@acme.example" is an e-mail address',
            'Write the function instead, such as "the customer" or "the agent"',
        ),
    ]
