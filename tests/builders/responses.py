"""What vendors answer, and what reviewers say of it."""

from collections.abc import Iterable
from dataclasses import replace

from scorecard.core.model.cells import RawCell
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    Identity,
    ItemAnswer,
    ItemStatus,
    OfferedHours,
    Response,
    Value,
)
from scorecard.core.model.reviews import Review
from scorecard.errors import Where


def answered(name: str, value: Value, **more: object) -> Answer:
    """Return an answer."""
    return Answer(name, AnswerState.ANSWERED, value, **more)  # type: ignore[arg-type]


def unanswered(name: str) -> Answer:
    """Return a blank."""
    return Answer(name, AnswerState.UNANSWERED)


def not_applicable(name: str) -> Answer:
    """Return "not applicable"."""
    return Answer(name, AnswerState.NOT_APPLICABLE, comment="We do not do this")


def not_understood(name: str) -> Answer:
    """Return an answer that made no sense."""
    return Answer(name, AnswerState.NOT_UNDERSTOOD)


def items(**statuses: str | None) -> tuple[ItemAnswer, ...]:
    """Return the answers to the items of a checklist."""
    return tuple(ItemAnswer(name, ItemStatus(status) if status else None) for name, status in statuses.items())


def response(*answers: Answer, vendor: str = "acme", file: str = "", sha256: str = "") -> Response:
    """Return a vendor's questionnaire with these answers."""
    identity = Identity(vendor, vendor.title(), "", "en", "Tender", "0123456789ab")
    return Response(identity, file or f"returned/{vendor}.xlsx", sha256 or f"sha-{vendor}", answers)


def review(name: str, reviewer: str = "ann", vendor: str = "acme", **said: object) -> Review:
    """Return what a reviewer said of an answer."""
    return Review(vendor, name, reviewer, Where("reviews.csv", line=2), **said)  # type: ignore[arg-type]


def cell(value: str | float | bool | None, number_format: str = "General") -> RawCell:
    """Return a cell as a workbook holds it."""
    return RawCell(value, number_format=number_format)


def said(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Return answers without the places in which they stand."""
    return tuple(replace(answer, where=None, value=_without_places(answer.value)) for answer in answers)


def _without_places(value: Value | None) -> Value | None:
    match value:
        case tuple():
            return tuple(replace(item, where=None) for item in value)
        case OfferedHours():
            return replace(value, days=tuple(replace(day, where=None) for day in value.days))
    return value
