"""vendors.csv: who is asked."""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from scorecard.core.model.criteria import ALL_LOTS, Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.columns import Columns, Line, plain
from scorecard.files.tables.rows import read_table
from scorecard.words import LANGUAGES

_COLUMNS = ("vendor", "name", "lot", "contact", "email", "language", "role", "exception")
REFERENCE = "reference"
"""The role of the buyer itself."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST_NAME = 200
_NO_REASON = ("yes", "no", "y", "n", "true", "false", "x", "-", "0", "1")
"""What does not say why, and may be meant to say that there is no exception."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def load_vendors(path: Path, criteria: Criteria) -> tuple[Vendor, ...]:
    """Return the vendors of a table (.csv or .xlsx), in its order.

    Raises ScorecardError with everything that is wrong in it.
    """
    table = read_table(path)
    needed = ("vendor", "name", "lot") if criteria.lots else ("vendor", "name")
    lines = Columns(_COLUMNS, needed, ", ".join(needed), also=(("vendor", "id"),)).lines(table)
    if not lines:
        raise ScorecardError(Problem(table.header.where, "there are no vendors", "Add a row for each vendor"))
    names: dict[str, str] = {}
    problems = [problem for line in lines for problem in _wrong(line, criteria, names)]
    problems.extend(_wrong_references(lines))
    if problems:
        raise ScorecardError(*problems)
    return tuple(_vendor(line, criteria) for line in lines)


def _is_reference(line: Line) -> bool:
    """Return whether it is the buyer's own row."""
    return plain(line.text("role")) == REFERENCE


def _wrong_references(lines: Sequence[Line]) -> Iterator[Problem]:
    """Yield the rows that cannot be the buyer's own beside another, and the lack of anybody to compare it with."""
    references = [line for line in lines if _is_reference(line)]
    for line in references[1:]:
        message = f'"{references[0].text("vendor")}" is the reference already'
        yield line.problem("role", message, "There is one buyer: leave the cell empty")
    if references and len(references) == len(lines):
        hint = "Add a row for each vendor"
        yield references[0].problem("role", "there are no vendors beside the reference", hint)


def named(text: str, vendors: Sequence[Vendor]) -> list[Vendor]:
    """Return the vendors with this id, or else with this name."""
    by_id = [vendor for vendor in vendors if plain(vendor.id) == plain(text)]
    return by_id or [vendor for vendor in vendors if plain(vendor.name) == plain(text)]


def close_to(word: str, known: dict[str, str], otherwise: str) -> str:
    """Return `Did you mean "..."?`; `known` are the words as they are compared, and as they are written."""
    close = get_close_matches(plain(word), list(known), n=1, cutoff=0.6)
    return f'Did you mean "{known[close[0]]}"?' if close else otherwise


def _wrong(line: Line, criteria: Criteria, names: dict[str, str]) -> Iterator[Problem]:
    """Yield what is wrong with a vendor; `names` are those of the vendors above it, by id, and gain its own."""
    for column, cell in line.cells.items():
        if cell.error:
            yield line.problem(column, f"the cell shows the error {cell.text}", "Mend the formula, or type the value")
    yield from _wrong_id(line, names)
    name, email, language = line.text("name"), line.text("email"), line.text("language")
    if not name:
        yield line.problem("name", "the name is empty", "Write the name of the company")
    reason = line.text("exception")
    if plain(reason) in _NO_REASON:
        hint = "Write why its late questionnaire counts all the same; leave the cell empty where it does not"
        yield line.problem("exception", f'"{reason}" is no reason', hint)
    if len(name) > _LONGEST_NAME:
        yield line.problem("name", f"the name has {len(name)} characters", f"Shorten it to {_LONGEST_NAME}")
    for column in ("name", "contact", "email"):
        if _CONTROL.search(line.text(column)):
            hint = "Type the text again, on one line"
            yield line.problem(column, "the text holds a line break or a character that cannot be printed", hint)
    yield from _wrong_lot(line, criteria)
    if email and not re.fullmatch(r"\S+@\S+", email):
        yield line.problem("email", f'"{email}" is no e-mail address', "Write one such as name@company.example")
    role = line.text("role")
    if role and not _is_reference(line):
        hint = close_to(role, {REFERENCE: REFERENCE}, f'Leave it empty, or write "{REFERENCE}" in the row of the buyer')
        yield line.problem("role", f'there is no role "{role}"', hint)
    if language and plain(language) not in LANGUAGES:
        hint = f"Write one of these: {', '.join(LANGUAGES)}; leave it empty for the language of the campaign"
        yield line.problem("language", f'the tool does not speak "{language}"', hint)


def _wrong_id(line: Line, names: dict[str, str]) -> Iterator[Problem]:
    identity = line.text("vendor")
    hint = "It names the file that is sent: write up to 60 letters (a-z), digits, dots, - and _, such as acme-delivery"
    if not identity:
        yield line.problem("vendor", "the id is empty", hint)
    elif not _ID.fullmatch(identity):
        yield line.problem("vendor", f'"{identity}" is no id', hint)
    elif identity.endswith("."):
        yield line.problem("vendor", f'"{identity}" ends in a dot, which Windows drops from names', "Delete the dot")
    elif _RESERVED.fullmatch(identity):
        message = f'Windows keeps the name "{identity}" for itself'
        yield line.problem("vendor", message, "Add a letter or the name of the lot")
    elif identity.casefold() in names:
        message = f'the id "{identity}" is that of "{names[identity.casefold()]}" already'
        yield line.problem("vendor", message, "Give each row an id of its own; capital letters make no difference")
    names.setdefault(identity.casefold(), line.text("name"))


def _wrong_lot(line: Line, criteria: Criteria) -> Iterator[Problem]:
    lot, known = line.text("lot"), {plain(lot): lot for lot in criteria.lots}
    if not known and lot:
        hint = "Leave the column empty, or name the lots in criteria.yaml"
        yield line.problem("lot", f'"{lot}" is no lot: the campaign has none', hint)
    elif known and not lot and not _is_reference(line):
        yield line.problem("lot", "the lot is empty", f"Write one of these: {', '.join(criteria.lots)}")
    elif known and lot and plain(lot) not in known:
        hint = close_to(lot, known, f"Write one of these: {', '.join(criteria.lots)}")
        yield line.problem("lot", f'there is no lot "{lot}"', hint)


def _vendor(line: Line, criteria: Criteria) -> Vendor:
    lots = {plain(lot): lot for lot in criteria.lots}
    return Vendor(
        id=line.text("vendor"),
        name=line.text("name"),
        lot=ALL_LOTS if _is_reference(line) else lots.get(plain(line.text("lot")), ""),
        contact=line.text("contact"),
        email=line.text("email"),
        language=plain(line.text("language")),
        exception=" ".join(line.text("exception").split()),
        reference=_is_reference(line),
    )
