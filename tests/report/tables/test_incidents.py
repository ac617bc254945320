"""The list of incidents that a vendor is sent."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from scorecard.core.model.record.books import Incident
from scorecard.core.model.record.causes import Cause
from scorecard.report.tables.incidents import IncidentList, incidents_workbook, listed_in
from scorecard.words import words
from scorecard.words.languages import OFFERED
from tests.builders.books import incident
from tests.builders.workbooks import sheets

MADE_ON = datetime(2026, 12, 28, 9)
LOST = incident("K-1", touchpoint="delivery", what="Lamp lost", vendor_says="Not by us")
LIST = IncidentList("Kestrel", "Halvern Home", "Alignment 2027", (LOST,), date(2027, 1, 11))
HEADING = 4


def rows(*incidents: Incident, language: str = "en") -> list[tuple[object, ...]]:
    """Return the rows of a list, from its titles on."""
    content = incidents_workbook(replace(LIST, incidents=incidents), MADE_ON, words(language))
    (table,) = sheets(content).values()
    return list(table[HEADING:])


@pytest.mark.parametrize(
    ("cause", "seen"),
    [
        (None, None),
        (Cause.PARTNER, "Kestrel"),
        (Cause.US, "Halvern Home"),
        (Cause.OTHER, "others"),
        (Cause.DISPUTED, "disputed"),
    ],
)
def test_causes_are_told_by_names(cause: Cause | None, seen: str | None) -> None:
    """Whoever reads the list knows whose fault is meant, without asking who "we" are."""
    titles, row = rows(replace(LOST, cause=cause))
    assert row[titles.index("Cause as we see it")] == seen


def test_what_is_ours_to_know_is_not_in_it() -> None:
    """What a vendor is said to have said, and when it was shown, is left out; where it answers is blank."""
    titles, row = rows(LOST)
    assert "Not by us" not in row
    assert not any(isinstance(cell, str) and "2027" in cell for cell in row)
    assert [row[titles.index(title)] for title in ("What you say", "Cause as you see it")] == [None, None]


@pytest.mark.parametrize("language", OFFERED)
def test_it_speaks_the_language_of_the_vendor(language: str) -> None:
    """Every language has its own titles, all different, so that no column is taken for another."""
    titles = rows(LOST, language=language)[0]
    assert len(set(titles)) == len(titles)
    assert (titles == rows(LOST)[0]) == (language == "en")


def test_what_was_listed_is_found_again() -> None:
    """The ids on a list are those of its incidents, whatever they look like."""
    named = [replace(LOST, id=name) for name in ("K-1", "0012", "=1+1", "Vorfall Ä 7")]
    content = incidents_workbook(replace(LIST, incidents=named), MADE_ON, words("de"))
    assert [name for name, _ in listed_in(content)] == ["K-1", "0012", "=1+1", "Vorfall Ä 7"]
    assert listed_in(content)[0] == ("K-1", "Lamp lost")
    assert content == incidents_workbook(replace(LIST, incidents=named), MADE_ON, words("de"))
