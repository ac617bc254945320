"""What vendors.csv says of a vendor's part: invited, withdrawn, excluded, when its file came, parts to join."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.vendors import Exclusion, Receipt, Withdrawal
from scorecard.core.values.dates import parse_date
from scorecard.errors import Problem
from scorecard.files.tables.columns import Line
from scorecard.files.tables.compared import plain

COLUMNS = ("invited", "withdrawn", "excluded", "excluded_by", "excluded_on", "received", "source", "join")
_DAY_FIRST = re.compile(r"(\d[\d./-]{7,9})(?:[\s:;,–-]+(.*))?", re.DOTALL)
"""A day, and behind it what was said."""
_CLOCK = re.compile(r"(.*\S)[\sT]+(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\s*(Z|[+-]\d{2}:?\d{2})?", re.IGNORECASE)


@dataclass(frozen=True)
class Stated:
    """What a row says of a vendor's part."""

    invited: date | None
    withdrawn: Withdrawal | None
    excluded: Exclusion | None
    received: Receipt | None
    join: bool


def stated_in(line: Line, criteria: Criteria, problems: list[Problem]) -> Stated:
    """Return what a row says of a vendor's part; `problems` gains the cells that do not say it clearly."""

    def refuse(column: str, key: str, hint: str, **data: object) -> None:
        found = line.text(column)
        problems.append(line.problem(column, f"tables.vendor.{key}", line.words(hint), found=found, **data))

    received = _received(line, criteria, refuse)
    return Stated(
        _invited(line, refuse), _withdrawn(line, refuse), _excluded(line, refuse), received, _join(line, refuse)
    )


_Refuse = Callable[..., None]


def _invited(line: Line, refuse: _Refuse) -> date | None:
    text = line.text("invited")
    day = line.cells["invited"].day or _day(text, line) if text else None
    if text and day is None:
        refuse("invited", "invited", "tables.vendor.invited.hint")
    return day


def _withdrawn(line: Line, refuse: _Refuse) -> Withdrawal | None:
    text = line.text("withdrawn")
    if not text:
        return None
    split = _DAY_FIRST.fullmatch(text)
    day = line.cells["withdrawn"].day or (_day(split[1], line) if split else None)
    if day is None:
        refuse("withdrawn", "withdrawn", "tables.vendor.withdrawn.hint")
        return None
    return Withdrawal(day, " ".join((split[2] or "").split()) if split else "")


def _excluded(line: Line, refuse: _Refuse) -> Exclusion | None:
    text = line.text("excluded")
    if not text:
        return None
    parts = [" ".join(part.split()) for part in text.split(";") if part.strip()]
    written = line.cells.get("excluded_on")
    days = [day for part in parts if (day := _day(part, line))]
    day = (written.day or _day(written.text, line)) if written and not written.blank else next(iter(days), None)
    said = [part for part in parts if _day(part, line) is None]
    by = " ".join(line.text("excluded_by").split()) or (said.pop() if len(said) > 1 else "")
    if day is None or not by or not said:
        refuse("excluded", "excluded", "tables.vendor.excluded.hint")
        return None
    return Exclusion("; ".join(said), by, day)


def _received(line: Line, criteria: Criteria, refuse: _Refuse) -> Receipt | None:
    text = line.text("received")
    if not text:
        return None
    zone = ZoneInfo(criteria.timezone)
    cell = line.cells["received"]
    moment, is_day = (
        (cell.moment, False) if cell.moment else moment_in(cell.day.isoformat() if cell.day else text, line)
    )
    if moment is None:
        refuse("received", "no_moment", "tables.vendor.moment.hint")
        return None
    deadline = criteria.deadline
    if is_day and deadline is not None and deadline.clock is not None and moment.date() == deadline.day:
        refuse("received", "no_clock", "tables.vendor.moment.hint", clock=f"{deadline.clock:%H:%M}")
        return None
    source = " ".join(line.text("source").split())
    return Receipt(moment if moment.tzinfo else moment.replace(tzinfo=zone), source)


def _join(line: Line, refuse: _Refuse) -> bool:
    text = line.text("join")
    yes, no = ({*map(plain, line.words.spellings(word)), word} for word in ("yes", "no"))
    if text and plain(text) not in yes | no:
        refuse("join", "join", "tables.vendor.join.hint")
    return bool(text) and plain(text) in yes


def _day(text: str, line: Line) -> date | None:
    day = parse_date(text, line.words.months())
    return None if isinstance(day, MisreadCode) else day


def moment_in(text: str, line: Line) -> tuple[datetime | None, bool]:
    """Return the moment that a text means, or else the beginning of a day, and whether it is only a day."""
    split = _CLOCK.fullmatch(text.strip())
    day = _day(split[1] if split else text, line)
    if day is None or split is None:
        return None if day is None else datetime.combine(day, time()), True
    clock = split[2].replace(".", ":").zfill(len(split[2]) + (split[2][1] in ":."))
    try:
        return datetime.fromisoformat(f"{day.isoformat()}T{clock}{(split[3] or '').upper()}"), False
    except ValueError:
        return None, False
