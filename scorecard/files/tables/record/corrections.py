"""corrections.csv: what we say of corrections of error, and of the proof of their actions."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from scorecard.core.model.record.corrections import ACTIONS, CorrectionDecision, Verdict
from scorecard.core.values.persons import persons_in
from scorecard.files.tables.columns import Line, close_to, read_lines
from scorecard.files.tables.compared import plain
from scorecard.files.tables.record.cells import Cells

COLUMNS = ("incident", "decision", "reason", "action", "proven", "date", "by")
_NEEDED = ("incident", "date", "by")
_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def load_corrections(path: Path, cells: Cells) -> tuple[CorrectionDecision, ...]:
    """Return the decisions in a table (.csv or a workbook); `cells` gains what is wrong, and what can hardly be meant.

    The incidents must have been read before. Raises ScorecardError where the table cannot be read.
    """
    _, lines = read_lines(path, cells.words, COLUMNS, _NEEDED)
    return tuple(_decisions(lines, cells))


def _decisions(lines: Sequence[Line], cells: Cells) -> Iterator[CorrectionDecision]:
    for line in lines:
        before = cells.told
        decision = _decision(line, cells)
        _check_incident(line, cells, None if decision is None else decision.date)
        for kind, found in persons_in(line.text("reason")):
            cells.doubt(line, "reason", f"person.{kind}", person=found)
        if decision is not None and cells.told == before:
            yield decision


def _decision(line: Line, cells: Cells) -> CorrectionDecision | None:
    cells.problems.extend(line.errors())
    cells.needed(line, _NEEDED)
    verdict, action = cells.choice(line, "decision", _VERDICTS), cells.whole(line, "action", 1.0, float(ACTIONS))
    proven, day = cells.yes_or_no(line, "proven"), cells.day(line, "date")
    _check_kind(line, cells, verdict)
    if day is None:
        return None
    incident, reason = line.text("incident"), line.text("reason")
    cells.once(line, "date", incident, f"{action}", day.isoformat())
    return CorrectionDecision(incident, day, line.text("by"), line.where, verdict, reason, action, proven)


def _check_kind(line: Line, cells: Cells, verdict: Verdict | None) -> None:
    """Refuse a row that is neither a verdict nor about an action, or both, or half of one."""
    decided, action, proven = (bool(line.text(column)) for column in ("decision", "action", "proven"))
    if decided and (action or proven):
        cells.refuse(line, "decision", "verdict_and_action")
    elif action != proven:
        cells.refuse(line, "proven" if action else "action", "half_action")
    elif not decided and not action:
        cells.refuse(line, "decision", "no_decision")
    if verdict is Verdict.REJECTED and not line.text("reason"):
        cells.refuse(line, "reason", "no_reason")


def _check_incident(line: Line, cells: Cells, day: date | None) -> None:
    """Refuse a decision on an incident that is not there, or before it happened; ask where no correction is needed."""
    name, known = line.text("incident"), cells.incidents
    if not name or known is None:
        return
    if name not in known:
        cells.refuse(
            line, "incident", "no_incident", close_to(name, {plain(each): each for each in known}, cells.words)
        )
        return
    incident = known[name]
    if incident is None:
        return
    happened = incident.moment.date()
    if day is not None and day < happened:
        cells.refuse(line, "date", "too_early", date=happened.isoformat())
    if not incident.correction:
        cells.doubt(line, "incident", "no_correction")
