"""What a vendor answered, kept for thousands of them."""

import pickle

from scorecard.core.model.kinds import Span
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    DayHours,
    Identity,
    ItemAnswer,
    ItemStatus,
    OfferedHours,
    Response,
)
from scorecard.errors import Where

ITEMS = (ItemAnswer("cause", ItemStatus.LIVE, Where("", "Care", "D9")), ItemAnswer("owners", None))
HOURS = OfferedHours("Europe/Madrid", (DayHours("phone", 0, (Span(540, 1080),), Where("", "Care", "D12")),), True)


def read(vendor: str, remark: str) -> Response:
    """Return a response as a worker hands it back."""
    answers = (
        Answer("ownership", AnswerState.ANSWERED, "owner", Where("", "Care", "D7"), "page 7"),
        Answer("review", AnswerState.ANSWERED, ITEMS, comment=remark),
        Answer("hours", AnswerState.ANSWERED, HOURS),
        Answer("queue", AnswerState.ANSWERED, 1),
    )
    response = Response(Identity(vendor, vendor, "", "en", "Tender", ""), f"{vendor}.xlsx", "", answers)
    unpickled: Response = pickle.loads(pickle.dumps(response))  # noqa: S301
    assert unpickled == response
    return unpickled


def test_equal_answers_are_one_object() -> None:
    """What vendors answer alike takes room once; what one of them wrote is its own."""
    first, second = read("acme", "As agreed"), read("boreal", "Since May")
    assert [one is other for one, other in zip(first.answers, second.answers, strict=True)] == [True, False, True, True]
    one, other = first.answer("review").value, second.answer("review").value
    assert isinstance(one, tuple)
    assert isinstance(other, tuple)
    assert [item is shared for item, shared in zip(one, other, strict=True)] == [True, True]


def test_what_is_equal_but_of_another_type_is_not_shared() -> None:
    """A step of 1 on a scale does not become a yes, though Python calls them equal."""
    for value in (1, True, 1.0):
        answer = pickle.loads(pickle.dumps(Answer("queue", AnswerState.ANSWERED, value)))  # noqa: S301
        assert type(answer.value) is type(value)
