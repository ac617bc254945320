"""What we say of corrections of error, as departments write it down, and everything that can be wrong in it."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from scorecard.core.model.record.corrections import CorrectionDecision, Verdict
from scorecard.errors import ScorecardError, Where
from scorecard.files.tables.record import corrections
from tests.files import ods
from tests.files.tables.record.test_books import INCIDENT, doubts, load, read, refused

ASKED = INCIDENT | {"correction": "yes"}
VERDICT = {"incident": "A-1", "decision": "accepted", "date": "2026-11-20", "by": "Quality management"}
PROOF = {"incident": "A-1", "action": "2", "proven": "yes", "date": "2026-11-28", "by": "Quality management"}


def test_whole_rows(tmp_path: Path) -> None:
    """A verdict with its reason, and what we found of the proof of an action."""
    rejected = VERDICT | {"decision": "Rejected", "reason": "No cause", "date": "19.11.2026"}
    rows = [rejected, VERDICT, PROOF, PROOF | {"action": "3", "proven": "no"}]
    found = read(tmp_path, incidents=[ASKED], corrections=rows)
    place, who = str(tmp_path / "corrections.csv"), "Quality management"
    first, second, third, fourth = found.books.decisions
    assert first == CorrectionDecision(
        "A-1", date(2026, 11, 19), who, Where(place, line=2), Verdict.REJECTED, "No cause"
    )
    assert (second.verdict, second.reason, second.action, second.proven) == (Verdict.ACCEPTED, "", None, None)
    assert third == CorrectionDecision("A-1", date(2026, 11, 28), who, Where(place, line=4), action=2, proven=True)
    assert (fourth.action, fourth.proven) == (3, False)
    assert not found.doubts


@pytest.mark.parametrize(
    ("language", "accepted", "rejected", "yes"),
    [
        ("de", "angenommen", "abgelehnt", "ja"),
        ("fr", "acceptée", "refusée", "oui"),
        ("es", "aceptada", "rechazada", "sí"),
        ("it", "accettata", "respinta", "sì"),
    ],
)
def test_words_in_the_language_of_the_campaign(
    tmp_path: Path, language: str, accepted: str, rejected: str, yes: str
) -> None:
    """A table is written in the words of whoever keeps it, or in English."""
    rows = [
        VERDICT | {"decision": accepted},
        VERDICT | {"decision": rejected, "reason": "-", "date": "2026-11-21"},
        VERDICT | {"date": "2026-11-22"},
        PROOF | {"proven": yes},
    ]
    found = read(tmp_path, language=language, incidents=[ASKED], corrections=rows).books.decisions
    assert [decision.verdict for decision in found] == [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.ACCEPTED, None]
    assert found[3].proven


def test_workbooks(tmp_path: Path) -> None:
    """The same from .xlsx and .ods, where a number is a number and a day a day."""
    book = openpyxl.Workbook()
    for row in (["incident", "vendor", "date", "correction"], ["A-1", "acme", date(2026, 11, 3), "yes"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "incidents.xlsx")
    book = openpyxl.Workbook()
    for row in (list(corrections.COLUMNS), ["A-1", None, None, 2, "no", date(2026, 11, 28), "Quality"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "corrections.xlsx")
    (found,) = load(tmp_path, kind="xlsx").books.decisions
    assert (found.action, found.proven, found.date) == (2, False, date(2026, 11, 28))
    heads = [ods.text(name) for name in ("incident", "vendor", "date")]
    incident = [ods.text("A-1"), ods.text("acme"), ods.text("2026-11-03")]
    ods.save_ods(tmp_path / "incidents.ods", ods.sheet([ods.row(heads), ods.row(incident)]))
    heads = [ods.text(name) for name in ("incident", "action", "proven", "date", "by")]
    cells = [ods.text("A-1"), ods.number(2), ods.text("yes"), ods.text("2026-11-28"), ods.text("Quality")]
    ods.save_ods(tmp_path / "corrections.ods", ods.sheet([ods.row(heads), ods.row(cells)]))
    (found,) = load(tmp_path, kind="ods").books.decisions
    assert (found.action, found.proven, found.date) == (2, True, date(2026, 11, 28))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (VERDICT | {"incident": ""}, 'column "incident": the cell is empty'),
        (VERDICT | {"incident": "A-2"}, 'column "incident": there is no incident "A-2"'),
        (VERDICT | {"date": ""}, 'column "date": the cell is empty'),
        (VERDICT | {"date": "soon"}, 'column "date": "soon" is neither a day nor a day with a time'),
        (VERDICT | {"date": "03/04/2026"}, 'column "date": "03/04/2026" is ambiguous'),
        (VERDICT | {"date": "2026-11-02"}, 'column "date": 2026-11-02 is before it happened, on 2026-11-03'),
        (VERDICT | {"by": ""}, 'column "by": the cell is empty'),
        (VERDICT | {"decision": "acepted"}, 'column "decision": "acepted" is not known here'),
        (VERDICT | {"decision": "rejected"}, 'column "reason": a rejection needs its reason'),
        (VERDICT | {"decision": ""}, 'column "decision": the row decides nothing'),
        (VERDICT | {"action": "1"}, 'column "decision": the row is both a decision and about an action'),
        (VERDICT | {"proven": "yes"}, 'column "decision": the row is both a decision and about an action'),
        (PROOF | {"proven": ""}, 'column "proven": an action needs a yes or no, and a yes or no needs the number'),
        (PROOF | {"action": ""}, 'column "action": an action needs a yes or no, and a yes or no needs the number'),
        (PROOF | {"action": "first"}, 'column "action": "first" is not a number'),
        (PROOF | {"action": "0"}, 'column "action": 0 is out of range'),
        (PROOF | {"action": "7"}, 'column "action": 7 is out of range'),
        (PROOF | {"action": "1.5"}, 'column "action": 1.5 is not a whole number'),
        (PROOF | {"proven": "soon"}, 'column "proven": "soon" is not known here'),
        (VERDICT | {"reason": "#REF!"}, 'column "reason": the cell shows the error #REF!'),
    ],
)
def test_wrong_cells(tmp_path: Path, row: dict[str, str], message: str) -> None:
    """Each is named by its line and column, and nothing else is said."""
    (told,) = refused(tmp_path, incidents=[ASKED], corrections=[row])
    assert told.startswith(f"2: {message}")


@pytest.mark.parametrize(
    ("row", "other", "is_twice"),
    [
        (VERDICT, VERDICT | {"decision": "rejected", "reason": "No"}, True),
        (VERDICT, VERDICT | {"date": "2026-11-21"}, False),
        (PROOF, PROOF | {"proven": "no"}, True),
        (PROOF, PROOF | {"action": "3"}, False),
        (PROOF, PROOF | {"action": "", "proven": "", "decision": "accepted"}, False),
    ],
)
def test_two_decisions_on_one_day(tmp_path: Path, row: dict[str, str], other: dict[str, str], is_twice: bool) -> None:
    """Of two on the same nobody knows which came later."""
    if not is_twice:
        assert len(read(tmp_path, incidents=[ASKED], corrections=[row, other]).books.decisions) == 2
        return
    (told,) = refused(tmp_path, incidents=[ASKED], corrections=[row, other])
    assert told == f'3: column "date": there is already a row for "{row["date"]}", in line 2'


def test_a_misspelt_incident_is_recognised(tmp_path: Path) -> None:
    """The message says which one is probably meant."""
    (told,) = read_problems(tmp_path, [ASKED | {"incident": "M-2026-02"}], [VERDICT | {"incident": "M-2026-2"}])
    assert told == 'Did you mean "M-2026-02"?'


def read_problems(folder: Path, incidents: list[dict[str, str]], rows: list[dict[str, str]]) -> list[str]:
    """Return the hints of what is wrong."""
    with pytest.raises(ScorecardError) as error:
        read(folder, incidents=incidents, corrections=rows)
    return [problem.hint for problem in error.value.problems]


def test_what_is_wrong_with_an_incident_is_told_once(tmp_path: Path) -> None:
    """A decision on an incident whose row must be mended is not wrong itself, nor where a column is missing there."""
    assert refused(tmp_path, incidents=[ASKED | {"date": "soon"}], corrections=[VERDICT]) == [
        '2: column "date": "soon" is neither a day nor a day with a time'
    ]
    (tmp_path / "incidents.csv").write_text("incident,vendor\nA-1,acme\n", encoding="utf-8")
    assert refused(tmp_path, corrections=[VERDICT]) == ['1: the column "date" is missing']


def test_decisions_without_incidents(tmp_path: Path) -> None:
    """Where there are no incidents, a decision is about nothing."""
    assert refused(tmp_path, corrections=[VERDICT]) == ['2: column "incident": there is no incident "A-1"']


def test_what_can_hardly_be_meant(tmp_path: Path) -> None:
    """A correction that nobody asked for, a day in the future, and somebody's name are asked about."""
    row = VERDICT | {"date": "2026-12-24", "reason": "Mr Smith did it"}
    assert doubts(tmp_path, incidents=[INCIDENT], corrections=[row]) == [
        '2: column "date": 2026-12-24 lies in the future',
        '2: column "incident": no correction of error is asked for on "A-1"',
        '2: column "reason": "Mr Smith" looks like the name of a person',
    ]
