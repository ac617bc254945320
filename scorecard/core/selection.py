"""Which of several returned files of a vendor counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.core.model import Answer, OfferedHours, Response


@dataclass(frozen=True)
class Selection:
    """What became of the files of one vendor."""

    vendor: str
    counted: Response | None
    """`None` where it cannot be told which file counts."""
    same: tuple[Response, ...] = ()
    """Files with the same answers as the counted one."""
    undecided: tuple[Response, ...] = ()
    """Files with different answers, where it cannot be told which counts."""


def select(responses: Sequence[Response]) -> tuple[Selection, ...]:
    """Return one selection a vendor, by id. Files with the same answers count once; different ones are not decided.

    Neither the name of a file nor the order of the files plays a part in what counts.
    """
    by_vendor: dict[str, list[Response]] = {}
    for response in sorted(responses, key=lambda one: (one.sha256, one.file)):
        by_vendor.setdefault(response.identity.vendor, []).append(response)
    return tuple(_select(vendor, tuple(by_vendor[vendor])) for vendor in sorted(by_vendor))


def _select(vendor: str, files: tuple[Response, ...]) -> Selection:
    first, *others = files
    if all(_content(other) == _content(first) for other in others):
        return Selection(vendor, first, same=tuple(others))
    return Selection(vendor, None, undecided=files)


def _content(response: Response) -> tuple[object, ...]:
    """Return what the vendor said, whatever place it stands in."""
    answers = tuple(
        (answer.question, answer.state, _value(answer), answer.evidence, answer.comment) for answer in response.answers
    )
    # What was not understood has no value to compare; its problem quotes what stands there.
    return (*answers, *(problem.message for problem in response.problems if problem.where.cell))


def _value(answer: Answer) -> object:
    value = answer.value
    if isinstance(value, OfferedHours):
        days = tuple((day.channel, day.weekday, day.spans, day.comment) for day in value.days)
        return value.timezone, days, value.holidays
    if isinstance(value, tuple):
        return tuple((item.item, item.status, item.comment) for item in value)
    return value
