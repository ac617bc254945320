"""vendors.csv: who is asked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from scorecard.core.model.criteria import ALL_LOTS, Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.texts import is_placeholder
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import Line, close_to, one_of, read_lines
from scorecard.files.tables.compared import plain
from scorecard.files.tables.rows import TableCell
from scorecard.files.tables.stated import COLUMNS, stated_in
from scorecard.files.tables.table import Table, remark
from scorecard.words import language_meant, words

_COLUMNS = ("vendor", "name", "lot", "contact", "email", "language", "role", "exception", *COLUMNS)
REFERENCE = "reference"
"""The role of the buyer itself."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST_NAME = 200
_NO_REASON = ("yes", "no", "y", "n", "true", "false", "x", "0", "1")
"""What does not say why, and may be meant to say that there is no exception."""
SAMPLE_VENDOR, SAMPLE_EMAIL = "sample-{number}", "partner{number}@sample.example"
"""What a vendor of a new campaign is called, and where it would be written to."""
EXAMPLE_EMAIL = "tenders@{vendor}.example"
"""The address of a vendor of the demo and of other examples, by its id."""
OF_DEMO = ("kestrel", "boreal", "pennyparcel", "meridian", "tallow", "larkspur", "granite", "quillpay", "halvern")
"""The ids of the vendors of the demo, whose addresses may be changed to try mails."""
_OF_SAMPLE = {"vendor": SAMPLE_VENDOR.format(number=r"\d+"), "email": SAMPLE_EMAIL.format(number=r"\d+")}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def load_vendors(path: Path, criteria: Criteria) -> tuple[Vendor, ...]:
    """Return the vendors of a table in its order, or raise ScorecardError with everything that is wrong in it."""
    vendors, problems = look_into_vendors(path, criteria)
    if problems:
        raise ScorecardError(*problems)
    return vendors


def look_into_vendors(
    path: Path, criteria: Criteria, remarks: list[Problem] | None = None
) -> tuple[tuple[Vendor, ...], tuple[Problem, ...]]:
    """Return the vendors of a table, as far as it is right, and everything that is wrong in it.

    Where not all ids are right there are no vendors: other tables could not be held against them. `remarks` gains how
    it was read, where that is not plain. Raises ScorecardError where it cannot be read.
    """
    needed = ("vendor", "name", "lot") if criteria.lots else ("vendor", "name")
    table, lines = _read(path, criteria, needed)
    if remarks is not None:
        remarks.extend(table.remarks)
    if not lines:
        raise ScorecardError(table.words.problem(table.header[0].where, "tables.vendor.none"))
    names: dict[str, str] = {}
    wrong_ids = {line.where: tuple(_wrong_id(line, names)) for line in lines}
    problems = [each for line in lines for each in (*line.errors(), *wrong_ids[line.where], *_wrong(line, criteria))]
    problems.extend(_wrong_references(lines))
    vendors = () if any(wrong_ids.values()) else tuple(_vendor(line, criteria) for line in lines)
    return vendors, tuple(problems)


def place_of(path: Path, criteria: Criteria, column: str, text: str) -> Where:
    """Return where in a column of a table of vendors, which is known to be right, a text stands for the first time."""
    _, lines = _read(path, criteria)
    cells = (line.cells[column] for line in lines if line.text(column) == text)
    return next(cell.where for cell in cells)


def vendors_of_sample(path: Path, criteria: Criteria) -> Iterator[Problem]:
    """Yield a remark on the vendors of a table, which is known to be right, that are still those of a sample."""
    say = words(criteria.language)
    for line in _read(path, criteria)[1]:
        column = next((column for column, of in _OF_SAMPLE.items() if re.fullmatch(of, line.text(column))), "")
        if column:
            where = line.cells[column].where
            yield remark(where, say, "check.still_sample", what=line.text(column))


def odd_days(path: Path, criteria: Criteria, today: date) -> Iterator[Problem]:
    """Yield the days in a table, which is known to be right, that are still to come, or cannot be meant otherwise."""
    due = None if criteria.deadline is None else criteria.deadline.day
    for line in _read(path, criteria)[1]:
        vendor = _vendor(line, criteria)
        if vendor.invited is not None and not vendor.is_invited(today, due):
            key = "invited_later" if vendor.invited > today else "invited_over"
            day = line.words.date(vendor.invited)
            yield line.problem("invited", f"tables.vendor.{key}", line.words("tables.vendor.invited.hint"), day=day)
        for column, stated in (("withdrawn", vendor.withdrawn), ("excluded", vendor.excluded)):
            if stated is not None:
                yield from line.later(column, stated.day, today)
        if vendor.received is not None:
            yield from line.later("received", vendor.received.moment.date(), today)


def _read(path: Path, criteria: Criteria, needed: Sequence[str] = ("vendor", "name")) -> tuple[Table, tuple[Line, ...]]:
    """Return a table and its rows; "-" or "n/a" in a cell that may be empty is no text."""
    say = words(criteria.language)
    table, lines = read_lines(path, say, _COLUMNS, needed)
    held, filled = say.spellings_everywhere("no_figure"), ("vendor", "name", *(["lot"] if criteria.lots else []))

    def seen(column: str, cell: TableCell) -> TableCell:
        return replace(cell, value=None) if column not in filled and is_placeholder(cell.text, held) else cell

    return table, tuple(
        replace(line, cells={column: seen(column, cell) for column, cell in line.cells.items()}) for line in lines
    )


def is_made_up(vendor: Vendor) -> bool:
    """Return whether a vendor is one of a sample or of the demo, to whom nobody writes."""
    of_sample = (vendor.id, _OF_SAMPLE["vendor"]), (vendor.email, _OF_SAMPLE["email"])
    is_of_sample = all(re.fullmatch(pattern, text) for text, pattern in of_sample)
    return is_of_sample or vendor.email == EXAMPLE_EMAIL.format(vendor=vendor.id)


def _is_reference(line: Line) -> bool:
    return plain(line.text("role")) == REFERENCE


def _wrong_references(lines: Sequence[Line]) -> Iterator[Problem]:
    """Yield the rows that cannot be the buyer's own beside another, and the lack of anybody to compare it with."""
    references = [line for line in lines if _is_reference(line)]
    for line in references[1:]:
        yield line.problem("role", "tables.vendor.two_references", vendor=references[0].text("vendor"))
    if references and len(references) == len(lines):
        yield references[0].problem("role", "tables.vendor.only_reference")


def _wrong(line: Line, criteria: Criteria) -> Iterator[Problem]:
    """Yield what is wrong with a vendor beside its id."""
    name, email, role = (line.text(column) for column in ("name", "email", "role"))
    if not name:
        yield line.problem("name", "tables.vendor.no_name")
    if plain(line.text("exception")) in _NO_REASON:
        yield line.problem("exception", "tables.vendor.no_reason", found=line.text("exception"))
    unclear: list[Problem] = []
    stated_in(line, criteria, unclear)
    yield from unclear
    if len(name) > _LONGEST_NAME:
        yield line.problem("name", "tables.vendor.long_name", length=len(name), limit=_LONGEST_NAME)
    for column in ("name", "contact", "email"):
        if _CONTROL.search(line.text(column)):
            yield line.problem(column, "tables.vendor.control")
    yield from _wrong_lot(line, criteria)
    if email and not re.fullmatch(r"\S+@\S+", email):
        yield line.problem("email", "tables.vendor.no_mail", found=email)
    if role and not _is_reference(line):
        hint = close_to(role, {REFERENCE: REFERENCE}, line.words)
        yield line.problem("role", "tables.vendor.unknown_role", hint, found=role, role=REFERENCE)


def _wrong_id(line: Line, names: dict[str, str]) -> Iterator[Problem]:
    """Yield what is wrong with an id; `names` are those of the vendors above it, by id, and gain its own."""
    identity, hint = line.text("vendor"), line.words("tables.vendor.id.hint")
    wrong = partial(line.problem, "vendor", found=identity)
    if not identity:
        yield wrong("tables.vendor.empty_id", hint)
    elif not _ID.fullmatch(identity):
        yield wrong("tables.vendor.no_id", hint)
    elif identity.endswith("."):
        yield wrong("tables.vendor.dot")
    elif _RESERVED.fullmatch(identity):
        yield wrong("tables.vendor.reserved")
    elif identity.casefold() in names:
        yield wrong("tables.vendor.id_twice", name=names[identity.casefold()])
    names.setdefault(identity.casefold(), line.text("name"))


def _wrong_lot(line: Line, criteria: Criteria) -> Iterator[Problem]:
    lot, known = line.text("lot"), {plain(lot): lot for lot in criteria.lots}
    names = one_of(criteria.lots, line.words) if known else ""
    if not known and lot:
        yield line.problem("lot", "tables.vendor.no_lots", found=lot)
    elif known and not lot and not _is_reference(line):
        yield line.problem("lot", "tables.vendor.no_lot", names)
    elif known and lot and plain(lot) not in known:
        yield line.problem("lot", "tables.vendor.unknown_lot", close_to(lot, known, line.words) or names, found=lot)


def _vendor(line: Line, criteria: Criteria) -> Vendor:
    lots = {plain(lot): lot for lot in criteria.lots}
    stated = stated_in(line, criteria, [])
    return Vendor(
        id=line.text("vendor"),
        name=line.text("name"),
        lot=ALL_LOTS if _is_reference(line) else lots.get(plain(line.text("lot")), ALL_LOTS if lots else ""),
        contact=line.text("contact"),
        email=line.text("email"),
        language=language_meant(line.text("language")) or line.text("language"),
        exception=" ".join(line.text("exception").split()),
        invited=stated.invited,
        withdrawn=stated.withdrawn,
        excluded=stated.excluded,
        received=stated.received,
        join=stated.join,
        reference=_is_reference(line),
    )
