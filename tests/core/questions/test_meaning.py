"""What a vendor said stays what it said: an answer counts for the words that it was given to."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import Question, SameMeaning
from scorecard.core.model.kinds import Channel, Choice, Hours, Kind, Multi, Option, Promise, Scale, Text
from scorecard.core.model.responses import AnswerState, DayHours, ItemAnswer, ItemStatus, OfferedHours, Value
from scorecard.core.questions.meaning import asks_the_same, pair, reworded_parts, still_answers
from tests.builders.criteria import checklist, choice, question, scale, text
from tests.builders.responses import answered, not_applicable, unanswered

OTHER = text("Within three weeks")


def reworded(kind: Kind, part: str) -> Kind:
    """Return a type with one of its texts another one."""
    if isinstance(kind, Scale):
        return replace(kind, **{part: OTHER})
    if isinstance(kind, Hours):
        channels = tuple(replace(each, name=OTHER) if each.id == part else each for each in kind.promise.channels)
        return Hours(replace(kind.promise, channels=channels))
    name = "options" if isinstance(kind, Choice | Multi) else "items"
    parts = tuple(replace(each, text=OTHER) if each.id == part else each for each in getattr(kind, name))
    return replace(kind, **{name: parts})  # type: ignore[type-var]


def hours() -> Hours:
    """Return a question on the hours of two channels."""
    made = tuple(Channel(name, text(name), 1.0, ((),) * 7) for name in ("phone", "chat"))
    return Hours(Promise("Europe/Madrid", date(2027, 1, 4), made))


def offered(*channels: str) -> OfferedHours:
    """Return that two channels are closed on Mondays, as far as they are answered."""
    days = (DayHours(name, 0, () if name in channels else None) for name in ("phone", "chat"))
    return OfferedHours("Europe/Madrid", tuple(days), None)


MULTI = Multi((Option("a", text("A"), 50.0), Option("b", text("B"), 50.0)))
BOTH = (ItemAnswer("a", ItemStatus.YES), ItemAnswer("b", ItemStatus.NO))
ONLY_B = (ItemAnswer("a", None), ItemAnswer("b", ItemStatus.NO))


@pytest.mark.parametrize(
    "now",
    [
        "Do you call  customers back\u00a0, every day ?",
        "do you call customers back, EVERY day?",
        "Do you call customers back every day?.",
    ],
)
def test_what_never_changes_a_meaning(now: str) -> None:
    """A space before a question mark, a capital letter, a comma or a full stop voids nobody's answer."""
    was, then = question("q"), question("q")
    was, then = replace(was, text=text("Do you call customers back, every day?")), replace(then, text=text(now))
    assert asks_the_same(was, then)
    assert still_answers(answered("q", True), was, then) == answered("q", True)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Within 1.5 days?", "Within 15 days?"),
        ("Within 1 000 minutes?", "Within 1000 minutes?"),
        ("Within 24 hours?", "Within 42 hours?"),
        ("Do you call back?", "Do you not call back?"),
    ],
)
def test_what_may_change_a_meaning(was: str, now: str) -> None:
    """A digit, a stop between digits or a word more make another question."""
    asked, then = replace(question("q"), text=text(was)), replace(question("q"), text=text(now))
    assert not asks_the_same(asked, then)
    assert still_answers(answered("q", True), asked, then) == unanswered("q")


@pytest.mark.parametrize(
    ("kind", "part", "given", "left"),
    [
        (choice(same_day=100, later=0), "same_day", "same_day", None),
        (choice(same_day=100, later=0), "same_day", "later", "later"),
        (scale(5), "high", 3, None),
        (MULTI, "a", BOTH, ONLY_B),
        (MULTI, "a", (BOTH[0], ItemAnswer("b", None)), None),
        (checklist(a="must", b="could"), "a", BOTH, ONLY_B),
        (hours(), "phone", offered("phone", "chat"), offered("chat")),
        (hours(), "phone", offered("phone"), None),
    ],
)
def test_only_what_was_chosen_by_other_words_is_left_out(
    kind: Kind, part: str, given: Value, left: Value | None
) -> None:
    """Where an option says something else since, who chose it has not said so; who chose another one has."""
    was, now = question("q", kind), question("q", reworded(kind, part))
    assert reworded_parts(was, now) == {part}
    expected = unanswered("q") if left is None else answered("q", left)
    assert still_answers(answered("q", given), was, now) == expected
    assert still_answers(answered("q", given), was, was) == answered("q", given)


def test_the_language_that_was_read() -> None:
    """A German vendor's answer holds where only the English text was reworded, and not where the German one was."""
    was, now = (
        replace(question("q"), text=text(english, de="Rufen Sie zurück?")) for english in ("Do you?", "Will you?")
    )
    assert still_answers(answered("q", True), was, now, "de") == answered("q", True)
    assert still_answers(answered("q", True), was, now, "en") == unanswered("q")
    assert still_answers(answered("q", True), was, now, "fr") == unanswered("q")  # who read English, for lack of French
    added = replace(was, text=text("Do you?", de="Rufen Sie zurück?", fr="Rappelez-vous ?"))
    assert still_answers(answered("q", True), was, added, "fr") == answered("q", True)
    other = replace(was, text=Text((("es", "¿Llaman?"),)))
    assert not asks_the_same(was, other)


def said_to_be_the_same(was: Question, now: Question) -> Question:
    """Return the question with the statement that it means the same as it was sent."""
    return replace(now, same_meaning=SameMeaning(pair(was, now), "A slip of the pen"))


def test_a_pair_of_texts_that_is_said_to_mean_the_same() -> None:
    """With a stated reason answers go on counting, for that pair of texts only."""
    was = question("q", choice(a=0, b=100))
    now = said_to_be_the_same(was, replace(was, text=OTHER, kind=reworded(was.kind, "b")))
    assert asks_the_same(was, now)
    assert reworded_parts(was, now) == frozenset()
    assert still_answers(answered("q", "b"), was, now) == answered("q", "b")
    later = replace(now, text=text("Within four weeks"))
    assert still_answers(answered("q", "b"), was, later) == unanswered("q")


def test_what_was_not_answered() -> None:
    """A blank stays one, and "not applicable" holds as long as it is an answer."""
    was = question("q", not_applicable=True)
    assert still_answers(unanswered("q"), was, was) == unanswered("q")
    assert still_answers(not_applicable("q"), was, was).state is AnswerState.NOT_APPLICABLE
    assert still_answers(not_applicable("q"), was, question("q")) == unanswered("q")


def test_hours_that_nobody_gave() -> None:
    """What is no week of hours is left as it is."""
    was, now = question("q", hours()), question("q", reworded(hours(), "phone"))
    assert still_answers(answered("q", "given"), was, now) == answered("q", "given")
