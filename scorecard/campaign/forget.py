"""`scorecard forget`: what a vendor sent and what is known of it is deleted, and what was deleted is written down."""

import csv
import html
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from scorecard.campaign.folder import Campaign, now
from scorecard.campaign.mailing.letters import MailKind
from scorecard.core.model.criteria import Criteria
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.load import load_criteria
from scorecard.files.save import problems_of, save_all
from scorecard.files.shown import shown
from scorecard.files.tables.columns import read_lines
from scorecard.files.tables.compared import plain
from scorecard.forms.reading.provenance import read_identity, vendors_of
from scorecard.intake.contents import files_in
from scorecard.intake.find import find_files
from scorecard.intake.found import FoundFile
from scorecard.words import Words, words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

_LIST = "forgotten.csv"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass
class Trace:
    """What of a vendor lies in a campaign folder."""

    vendor: str
    """Its id."""
    names: frozenset[str]
    """Its id and its name, as tables are compared by them."""
    criteria: Criteria
    files: list[Path] = field(default_factory=list)
    """Files of which everything is of it."""
    rows: dict[Path, list[range]] = field(default_factory=dict)
    """By the table, the lines (from 0) of each row about it."""
    by_hand: list[Problem] = field(default_factory=list)
    """Where else it stands, and cannot be deleted without what is of others."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found that can be deleted."""
        return not self.files and not self.rows


def find_traces(campaign: Campaign, vendor: str) -> Trace:
    """Return what of a vendor, by its id, lies in a folder; raises ScorecardError for criteria with problems."""
    criteria = load_criteria(campaign.criteria)
    say = words(criteria.language)
    trace = Trace(vendor, frozenset({plain(vendor), *_names(campaign, vendor, say)}), criteria)
    # By whole names: "*" is nobody's id, and acme-2-1 is a file of acme-2 and not of acme.
    trace.files += [path for path in campaign.copies if path.stem == vendor]
    numbered = re.compile(rf"{re.escape(vendor)}-\d+")
    for folder in (campaign.replaced, campaign.clarifying):
        trace.files += [path for path in sorted(folder.glob("*.xlsx")) if numbered.fullmatch(path.stem)]
    mailed = re.compile(rf"({'|'.join(MailKind)})-{re.escape(vendor)}(\+\d+)?(-\d+)?")
    mails = (path for folder in (campaign.outbox, campaign.mails) for path in sorted(folder.glob("*.eml")))
    trace.files += [path for path in mails if mailed.fullmatch(path.stem)]
    for folder in (campaign.correcting, campaign.returned):
        for path in find_files((folder,)) if folder.is_dir() else ():
            _look_into(path, trace, say)
    tables = (campaign.vendors, *campaign.kpis, campaign.reviews, campaign.clarifications, campaign.log)
    *of_vendors, corrections = campaign.books
    for table in (*tables, *of_vendors):
        if table.is_file():
            _look_at_rows(table, trace, say)
    if corrections.is_file():
        _look_at_rows(corrections, trace, say, frozenset(_incidents(campaign, trace, say)))
    results = dict.fromkeys(sorted(campaign.folder.glob("ranking.*")), "ranking")
    for result, kind in (results | dict.fromkeys(campaign.lists, "result")).items():
        if result.is_file() and _is_named_in(result, trace.names):
            trace.by_hand.append(say.problem(Where(shown(result)), f"forget.{kind}"))
    return trace


def forget(campaign: Campaign, trace: Trace) -> Path:
    """Delete what was found of a vendor, and return the list of what was deleted, from now on and before.

    Raises ScorecardError where a file cannot be written or deleted.
    """
    noted = campaign.folder / _LIST
    rows = list(csv.reader(io.StringIO(noted.read_text(encoding="utf-8-sig")))) if noted.is_file() else []
    rows = rows or [["date", "vendor", "file", "rows"]]
    day = now().date().isoformat()
    rows += [[day, trace.vendor, path.relative_to(campaign.folder).as_posix(), ""] for path in trace.files]
    rows += [
        [day, trace.vendor, path.relative_to(campaign.folder).as_posix(), str(len(found))]
        for path, found in trace.rows.items()
    ]
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    # It is written down first: where this is cut short, the list says too much, and not too little.
    tables = {path: _without(path.read_bytes(), found) for path, found in trace.rows.items()}
    save_all({noted: text.getvalue().encode("utf-8-sig"), **tables})
    for path in trace.files:
        with problems_of(path):
            path.unlink(missing_ok=True)
    return noted


def _names(campaign: Campaign, vendor: str, say: Words) -> Iterator[str]:
    """Yield what else a vendor is called in vendors.csv, as far as that can be read."""
    with suppress(ScorecardError):
        _, lines = read_lines(campaign.vendors, say, ("vendor", "name"), ("vendor",))
        yield from (plain(line.text("name")) for line in lines if line.text("vendor") == vendor and line.text("name"))


def _incidents(campaign: Campaign, trace: Trace, say: Words) -> Iterator[str]:
    """Yield the ids of the incidents of a vendor, as far as their table can be read."""
    with suppress(ScorecardError):
        _, lines = read_lines(campaign.books.incidents, say, ("incident", "vendor"), ("incident", "vendor"))
        yield from (line.text("incident") for line in lines if plain(line.text("vendor")) in trace.names)


def _is_named_in(result: Path, names: frozenset[str]) -> bool:
    """Return whether one of the names stands in a file that `rank` made, and not only as a part of another."""
    content = result.read_bytes()
    if zipfile.is_zipfile(result):
        with zipfile.ZipFile(result) as package:
            content = b" ".join(map(package.read, package.namelist()))
    text = html.unescape(content.decode("utf-8", "replace")).casefold()
    return any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) for name in names)


def _look_into(path: Path, trace: Trace, say: Words) -> None:
    """Add a returned file to what is deleted, or where others have a part in it, to what must be done by hand."""
    owners = {owner for found in files_in(path, shown(path)) for owner in _owners(found)}
    if owners == {trace.vendor}:
        trace.files.append(path)
    elif trace.vendor in owners:
        trace.by_hand.append(say.problem(Where(shown(path)), "forget.shared"))


def _owners(found: FoundFile) -> Iterator[str]:
    """Yield the ids of the vendors for whom a found file was made; "?" for one of which that is not known."""
    if found.clutter or found.beside or not found.content:
        return
    with suppress(Unreadable):
        workbook = read_workbook(found.content)
        identity, _ = read_identity(workbook)
        yield from ("?" for _ in vendors_of(workbook)) if identity is None else (identity.vendor,)


def _look_at_rows(table: Path, trace: Trace, say: Words, incidents: frozenset[str] | None = None) -> None:
    """Add the rows about a vendor, or its `incidents`; of a table that is no plain .csv a person has to delete them."""
    column = "vendor" if incidents is None else "incident"
    try:
        read, lines = read_lines(table, say, (column,), (column,))
    except ScorecardError as error:
        trace.by_hand.extend(error.problems)
        return
    by_line = len({cell.where.line for cell in read.header}) == 1 and read.header[0].where.line is not None
    plain_text = by_line and not table.read_bytes().startswith(_UTF_16)
    for line, row in zip(lines, read.rows, strict=True):
        name = line.text(column)
        if (plain(name) not in trace.names) if incidents is None else (name not in incidents):
            continue
        if plain_text and line.where.line is not None:
            first = line.where.line - 1
            broken = sum(cell.text.count("\n") for cell in row)
            trace.rows.setdefault(table, []).append(range(first, first + 1 + broken))
        else:
            trace.by_hand.append(say.problem(line.where, "forget.row"))


def _without(content: bytes, rows: list[range]) -> bytes:
    """Return a table without some of its lines; all others stay as they are, byte for byte."""
    gone = {number for row in rows for number in row}
    lines = content.splitlines(keepends=True)
    return b"".join(line for number, line in enumerate(lines) if number not in gone)
