"""incidents.csv: what went wrong for customers of the vendors."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from scorecard.core.model.record.books import Incident, Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.persons import persons_in
from scorecard.errors import Problem
from scorecard.files.tables.columns import Line, read_lines
from scorecard.files.tables.compared import VendorNames
from scorecard.files.tables.record.cells import Cells, Moment
from scorecard.words import Words

COLUMNS = (
    *("incident", "vendor", "date", "touchpoint", "what", "customers", "contacts", "answered", "solved"),
    *("answer_hours", "solve_hours", "told", "kept", "repeat_of", "correction", "cause", "shown_to_vendor"),
    "vendor_says",
)
_NEEDED = ("incident", "vendor", "date")
_OF_PERSONS = ("what", "vendor_says")
"""The columns in which somebody may be named."""


def load_incidents(path: Path, cells: Cells) -> tuple[Incident, ...]:
    """Return the incidents in a table (.csv or a workbook); `cells` gains what is wrong, and what can hardly be meant.

    That is a repeat of an incident which is not there, and what names a person or leads to one. Raises ScorecardError
    where the table cannot be read.
    """
    cells.incidents = None  # until they are read
    _, lines = read_lines(path, cells.words, COLUMNS, _NEEDED)
    incidents = tuple(_incidents(lines, cells))
    known = {incident.id for incident in incidents}
    cells.incidents = {line.text("incident"): None for line in lines} | {each.id: each for each in incidents}
    for line in lines:
        _look_at(line, cells, known)
    return incidents


def naming(incidents: Iterable[Incident], vendors: Sequence[Vendor], say: Words) -> Iterator[Problem]:
    """Yield the incidents in which another vendor stands than the one that will read them."""
    names, called = VendorNames(vendors), {vendor.id: vendor.name for vendor in vendors}
    for incident in incidents:
        for vendor, name in names.in_texts(incident.id, incident.touchpoint, incident.what, incident.repeat_of):
            # A company in two lots is two vendors of one name.
            if vendor.name != called[incident.vendor]:
                yield say.problem(incident.where, "record.named", found=name)


def _incidents(lines: tuple[Line, ...], cells: Cells) -> Iterator[Incident]:
    for line in lines:
        before = cells.told
        incident = _incident(line, cells)
        if incident is not None and cells.told == before:
            yield incident


def _incident(line: Line, cells: Cells) -> Incident | None:
    cells.problems.extend(line.errors())
    cells.needed(line, ("incident", "date"))
    vendor, happened = cells.vendor(line), cells.moment(line, "date")
    cells.once(line, "incident", line.text("incident"))
    answer_hours = _hours(line, cells, happened, "answered", "answer_hours")
    solve_hours = _hours(line, cells, happened, "solved", "solve_hours")
    customers, contacts = cells.whole(line, "customers"), cells.number(line, "contacts")
    cause = cells.choice(line, "cause", {cause.value: cause for cause in Cause})
    kept = cells.choice(line, "kept", {kept.value: kept for kept in Kept})
    told, correction = cells.yes_or_no(line, "told"), cells.yes_or_no(line, "correction")
    shown = cells.day(line, "shown_to_vendor")
    if vendor is None or happened is None:
        return None
    return Incident(
        line.text("incident"),
        vendor.id,
        happened.at,
        line.where,
        cause,
        shown,
        touchpoint=" ".join(line.text("touchpoint").split()),
        what=line.text("what"),
        customers=customers,
        contacts=contacts,
        answer_hours=answer_hours,
        solve_hours=solve_hours,
        told=told,
        kept=kept,
        repeat_of=line.text("repeat_of"),
        correction=bool(correction),
        vendor_says=line.text("vendor_says"),
    )


def _hours(line: Line, cells: Cells, happened: Moment | None, column: str, hours_column: str) -> float | None:
    """Return after how many hours something was done, from its moment or its hours, of which only one may be given."""
    moment, hours = cells.moment(line, column), cells.number(line, hours_column)
    if line.text(column) and line.text(hours_column):
        cells.refuse(line, hours_column, "both", other=column)
    if moment is None or happened is None:
        return hours
    hours = happened.hours_until(moment)
    if hours < 0:
        cells.refuse(line, column, "too_early", date=line.text("date"))
    return hours


def _look_at(line: Line, cells: Cells, known: set[str]) -> None:
    """Note what in a row can hardly be meant."""
    repeated = line.text("repeat_of")
    if repeated and (repeated not in known or repeated == line.text("incident")):
        cells.doubt(line, "repeat_of", "no_repeat")
    for column in _OF_PERSONS:
        for kind, found in persons_in(line.text(column)):
            cells.doubt(line, column, f"person.{kind}", person=found)
