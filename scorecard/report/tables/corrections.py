"""The sheet of corrections: each correction of error, and each corrective action, as one row of a table for a pivot."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.record.corrections import CorrectionDecision
from scorecard.core.model.record.judged import ActionState, JudgedAction, JudgedCorrection
from scorecard.report.canvas.long_table import Column, LongTable
from scorecard.report.canvas.page import Value
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.styles import WHOLE
from scorecard.report.text.corrections import flaws_text
from scorecard.words import Words


@dataclass(frozen=True)
class _Row:
    """A correction, or an action in one, by column; days as they sort."""

    vendor: Value
    incident: Value
    row: Value
    """Which of the two it is."""
    state: Value
    overdue: Value
    number: Value = None
    what: Value = None
    owner: Value = None
    asked: Value = None
    due: Value = None
    came: Value = None
    decided: Value = None
    by: Value = None
    reason: Value = None
    cause: Value = None
    view: Value = None
    status: Value = None
    proof: Value = None
    flaws: Value = None


_WIDTHS = {
    "incident": 80,
    "row": 80,
    "number": 70,
    "what": 220,
    "owner": 120,
    "state": 150,
    "overdue": 80,
    "asked": 80,
    "due": 80,
    "came": 80,
    "decided": 80,
    "by": 100,
    "reason": 180,
    "cause": 210,
    "view": 110,
    "status": 110,
    "proof": 180,
    "flaws": 240,
}
"""The columns in their order, and their pixels: such that two pages hold them."""


def corrections_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet."""
    return corrections_table(ranking, words).sheet(tabs.corrections, tabs, words)


def corrections_table(ranking: Ranking, words: Words) -> LongTable[_Row]:
    """Return what is on it; vendors in the order of the ranking, each correction followed by its actions."""
    names = {vendor.vendor.id: vendor.vendor.name for lot in ranking.lots for vendor in lot.vendors}
    places = {name: place for place, name in enumerate(names)}
    what = {incident.id: incident.what for incident in ranking.books.incidents}
    found = sorted(ranking.corrections.judged, key=lambda each: places.get(each.vendor, len(places)))
    rows = [
        row
        for judged in found
        for row in _rows(judged, names.get(judged.vendor, judged.vendor), what.get(judged.incident, ""), words)
    ]
    vendor: Column[_Row] = Column("vendor", 130, lambda row: row.vendor)
    own: list[Column[_Row]] = [
        Column("", width, _value(name), WHOLE if name == "number" else "", words(f"report.correction.column.{name}"))
        for name, width in _WIDTHS.items()
    ]
    columns, about = (vendor, *own), words("report.correction.about", date=words.date(ranking.corrections.day))
    return LongTable("Corrections", words("report.correction.title"), about, columns, rows, len(columns))


def _value(name: str) -> Callable[[_Row], Value]:
    return lambda row: getattr(row, name)


def _rows(judged: JudgedCorrection, vendor: str, what: str, words: Words) -> Iterator[_Row]:
    """Yield the row of a correction, then those of its actions."""
    request, correction = judged.request, judged.correction
    view = None if correction is None or correction.view is None else words(f"report.record.cause.{correction.view}")
    yield _Row(
        vendor=vendor,
        incident=judged.incident,
        row=words("report.correction.row.correction"),
        state=words(f"report.correction.state.{judged.state}"),
        overdue=_yes_or_no(judged.overdue, words),
        what=what or None,
        asked=None if request is None else _day(request.asked),
        due=None if request is None else _day(request.due),
        came=None if correction is None else _day(correction.came),
        **_decided(judged.verdict),
        cause=correction.whys[-1] if correction is not None and correction.whys else None,
        view=view,
        flaws=flaws_text(judged, words) or None,
    )
    for action in judged.actions:
        yield _of_action(action, judged, vendor, words)


def _of_action(action: JudgedAction, judged: JudgedCorrection, vendor: str, words: Words) -> _Row:
    own = action.action
    return _Row(
        vendor=vendor,
        incident=judged.incident,
        row=words("report.correction.row.action"),
        state=words(f"report.correction.state.{action.state}"),
        overdue=_yes_or_no(action.state is ActionState.OVERDUE, words),
        number=own.number,
        what=own.what or None,
        owner=own.owner or None,
        due=_day(own.due),
        **_decided(action.decision),
        status=None if own.status is None else words(f"report.correction.status.{own.status}"),
        proof=own.proof or None,
    )


def _decided(decision: CorrectionDecision | None) -> dict[str, Value]:
    if decision is None:
        return {}
    return {"decided": _day(decision.date), "by": decision.by, "reason": decision.reason or None}


def _day(day: date | None) -> Value:
    return None if day is None else day.isoformat()


def _yes_or_no(is_so: bool, words: Words) -> Value:
    return words("report.answer.yes" if is_so else "report.answer.no")
