"""Our own books on the vendors, and what is asked of them."""

from datetime import date, datetime

from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.kinds import Curve, RecordMeasure
from scorecard.core.model.record.books import Books, Feedback, Incident, Volume
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import (
    ActionStatus,
    Correction,
    CorrectionDecision,
    CorrectionRequest,
    CorrectiveAction,
    Verdict,
)
from scorecard.core.model.record.measures import Measured, Measures, RecordQuestion, ShareInterval
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.measures import measure
from scorecard.errors import Where
from tests.builders.criteria import HIGHER_IS_BETTER, text

DEADLINE = Deadline(date(2027, 2, 26))
HERE = Where("incidents.csv", line=2)


def incident(name: str, day: str = "2026-11-03", vendor: str = "acme", **more: object) -> Incident:
    """Return an incident of the partner's cause that it was shown in time."""
    known = {"cause": Cause.PARTNER, "shown": date(2027, 1, 4), **more}
    return Incident(name, vendor, datetime.fromisoformat(day), HERE, **known)  # type: ignore[arg-type]


def volume(month: str, cases: float = 1000, vendor: str = "acme") -> Volume:
    """Return how many cases a vendor served in a month."""
    return Volume(vendor, date.fromisoformat(f"{month}-01"), cases, Where("volumes.csv", line=2))


def feedback(month: str, yes: int, no: int, vendor: str = "acme", **more: object) -> Feedback:
    """Return what customers of a vendor said in a month, of whom twice as many were asked."""
    start, where = date.fromisoformat(f"{month}-01"), Where("feedback.csv", line=2)
    return Feedback(vendor, start, 2 * (yes + no), yes, no, where, **more)  # type: ignore[arg-type]


def record(measure: RecordMeasure, anchors: Curve = HIGHER_IS_BETTER, name: str = "", **more: object) -> RecordQuestion:
    """Return a question that our own books answer, from the first case on."""
    known = {"weight": 1.0, "least": 1.0, **more}
    return RecordQuestion(name or measure.value, text(measure.value), measure, anchors, **known)  # type: ignore[arg-type]


def measured(value: float, count: float = 100.0, interval: tuple[float, float] | None = None) -> Measured:
    """Return what the books say of a vendor."""
    return Measured(value, count, interval and ShareInterval(*interval))


def said(vendor: str = "acme", **values: Measured) -> Measures:
    """Return what the books say of one vendor, by question."""
    return Measures({(vendor, name): value for name, value in values.items()})


def measures(criteria: Criteria, books: Books, *vendors: str) -> Measures:
    """Return what the books say of some vendors."""
    return measure(criteria, [Vendor(name, name.title()) for name in vendors or ("acme",)], books)


def request(name: str, due: str = "2026-12-31", asked: str = "2026-12-01", vendor: str = "acme") -> CorrectionRequest:
    """Return that a vendor was asked for a correction of error."""
    return CorrectionRequest(name, vendor, date.fromisoformat(asked), date.fromisoformat(due))


def action(number: int = 1, due: str | None = "2027-01-31", **more: object) -> CorrectiveAction:
    """Return a corrective action that is as it should be."""
    known = {"what": f"Step {number}", "owner": "Head of dispatch", "status": ActionStatus.PLANNED, **more}
    return CorrectiveAction(number, due=due and date.fromisoformat(due), **known)  # type: ignore[arg-type]


def correction(name: str, came: str | None = "2026-12-20", vendor: str = "acme", **more: object) -> Correction:
    """Return a correction of error that is as it should be."""
    known = {
        "happened": ("9:00 left outside",),
        "customers": "One customer waited",
        "whys": ("Nobody rang", "The round is too long", "It is planned without stairs"),
        "security": "None",
        "lessons": "Plan with stairs",
        "actions": (action(),),
        **more,
    }
    place = Where(f"returned/{name}.xlsx")
    return Correction(name, vendor, place, came and date.fromisoformat(came), **known)  # type: ignore[arg-type]


def verdict(name: str, day: str = "2026-12-28", **more: object) -> CorrectionDecision:
    """Return that we accepted a correction, unless `more` says otherwise."""
    known = {"verdict": Verdict.ACCEPTED, **more}
    place = Where("corrections.csv", line=2)
    return CorrectionDecision(name, date.fromisoformat(day), "Quality management", place, **known)  # type: ignore[arg-type]


def rejection(name: str, day: str = "2026-12-28") -> CorrectionDecision:
    """Return that we rejected a correction."""
    return verdict(name, day, verdict=Verdict.REJECTED, reason="The cause is missing")


def proof(name: str, number: int = 1, day: str = "2027-01-20", *, proven: bool = True) -> CorrectionDecision:
    """Return that we called an action proven, or not."""
    return verdict(name, day, verdict=None, action=number, proven=proven)
