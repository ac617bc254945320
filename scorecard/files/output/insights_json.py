"""What a reader is told of a ranking, as data: each part by the names of its fields, as docs/data.md lists them."""

from dataclasses import fields, is_dataclass
from datetime import date

from scorecard.core.insight.insights import LotInsights, VendorInsights
from scorecard.core.insight.open_points import OpenPoint
from scorecard.core.insight.remarks import Remarks
from scorecard.core.model.findings import Finding
from scorecard.core.model.rankings import Change, CloseCall
from scorecard.core.model.robustness import Interval
from scorecard.core.model.standing import Reason
from scorecard.files.output.reasons_json import Data, finding_data, reason_data

_OF_OPEN_POINTS = (
    *("code", "vendor", "subjects", "needed", "reach", "reason", "total", "behind", "change", "finding"),
)


def lot_insights_data(told: LotInsights) -> Data:
    """Return what is told of a lot as a whole."""
    return {
        "decision": _data(told.decision),
        "why": _data(told.why),
        "cost": _data(told.cost),
        "assurance": _data(told.assurance),
        "open_points": [_open_point_data(point) for point in told.open_points],
        "contracts": _data(told.contracts),
    }


def vendor_insights_data(told: VendorInsights) -> Data:
    """Return what is told of a vendor."""
    return {name: _data(getattr(told, name)) for name in ("note", "headline", "profile", "shortfalls")}


def remarks_data(told: Remarks) -> object:
    """Return what is told of the vendors and files behind a ranking."""
    return _data(told)


def close_call_data(call: CloseCall) -> Data:
    """Return two neighbours that are too close to call."""
    changes = [change_data(change) for change in call.changes]
    return {"ahead": call.ahead, "behind": call.behind, "gap": call.gap, "changes": changes}


def change_data(change: Change) -> Data:
    """Return one answer that would be different."""
    return {
        "vendor": change.vendor,
        "question": change.question,
        "kind": change.kind.value,
        "item": change.item or None,
        "size": change.size,
    }


def interval_data(shares: Interval) -> Data:
    """Return how far a share can move."""
    return {
        "today": shares.today,
        "least": shares.low,
        "most": shares.high,
        "below": list(shares.below),
        "above": list(shares.above),
    }


def _open_point_data(point: OpenPoint) -> Data:
    """Return an open point; it has the keys of all kinds of them."""
    own = {field.name: _data(getattr(point, field.name)) for field in fields(point)}
    return {**dict.fromkeys(_OF_OPEN_POINTS), "code": point.code, **own}


def _data(told: object) -> object:
    match told:
        case CloseCall():
            return close_call_data(told)
        case Interval():
            return interval_data(told)
        case tuple():
            return [_data(part) for part in told]
        case date():
            return told.isoformat()
        case str():
            return str(told) or None
    if isinstance(told, Reason):
        return reason_data(told)
    if isinstance(told, Finding):
        return finding_data(told)
    if isinstance(told, Change):
        return change_data(told)
    if is_dataclass(told):
        return {field.name: _data(getattr(told, field.name)) for field in fields(told)}
    return told
