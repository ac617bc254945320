"""What holds for questions of every type."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Day, FreeText, Hours, Kind, Multi, Number, Option, YesNo
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import AnswerState, NotMeasured, Value
from scorecard.core.questions.types import type_of, understand
from scorecard.core.questions.understand import Understood
from tests.builders.criteria import ENGLISH, LOWER_IS_BETTER, YES_NO, checklist, choice, number, question, scale, text
from tests.builders.responses import cell, items
from tests.core.questions.reading import CONTACT, DAY_AND_NIGHT, DAYS, SEVERAL, START, TOOLS, meaning, trouble

EVERY_KIND: tuple[Kind, ...] = (CONTACT, YES_NO, scale(5), DAYS, FreeText(100))


@pytest.mark.parametrize("kind", EVERY_KIND)
@pytest.mark.parametrize("blank", [None, cell(None), cell(""), cell(" \n\t"), cell("\u00a0")])
def test_a_blank_cell_is_unanswered(kind: Kind, blank: RawCell | None) -> None:
    """A cell in which nobody can see anything is no answer, and no mistake either."""
    assert meaning(kind, blank) == Understood(AnswerState.UNANSWERED)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_error_in_a_cell_is_not_understood(kind: Kind) -> None:
    """A cell that shows #REF! is a problem, quoted as it stands there."""
    found = meaning(kind, RawCell(None, error="#REF!", formula=True))
    assert trouble(found) is MisreadCode.ERROR_VALUE
    assert found.misread == Misread(MisreadCode.ERROR_VALUE, "#REF!")


@pytest.mark.parametrize("typed", ["Not applicable", "NOT APPLICABLE", " n/a "])
def test_not_applicable_with_a_reason_is_an_answer(typed: str) -> None:
    """Where the question allows it, a vendor may say that it does not apply, and why."""
    asked = question("q", YES_NO, not_applicable=True)
    assert understand(asked, cell(typed), "No shops", ENGLISH) == Understood(AnswerState.NOT_APPLICABLE)


@pytest.mark.parametrize("reason", ["", "  "])
def test_not_applicable_without_a_reason_does_not_count(reason: str) -> None:
    """Without a reason beside it, "not applicable" is asked back."""
    asked = question("q", YES_NO, not_applicable=True)
    assert trouble(understand(asked, cell("n/a"), reason, ENGLISH)) is MisreadCode.NO_REASON


@pytest.mark.parametrize("reason", ["n/a", ".", "None", "yes"])
def test_not_applicable_with_a_placeholder_for_its_reason_does_not_count(reason: str) -> None:
    """What only holds the place of a reason is asked back as what it is."""
    known = replace(ENGLISH, no_proof=("n/a", "none", "yes"))
    understood = understand(question("q", YES_NO, not_applicable=True), cell("n/a"), reason, known)
    assert trouble(understood) is MisreadCode.PLACEHOLDER_REASON
    assert understood.misread == Misread(MisreadCode.PLACEHOLDER_REASON, reason)


def test_not_applicable_is_no_answer_where_it_is_not_offered() -> None:
    """A vendor cannot excuse itself from a question that must be answered."""
    assert trouble(understand(question("q", YES_NO), cell("n/a"), "No shops", ENGLISH)) is MisreadCode.NOT_AN_OPTION


@pytest.mark.parametrize(
    ("kind", "value", "points"),
    [
        (choice(bad=0.0, fair=80.0, good=100.0), "fair", 80.0),
        (scale(5), 1, 0.0),
        (scale(5), 4, 75.0),
        (scale(5), 5, 100.0),
        (scale(5, reversed_=True), 1, 100.0),
        (scale(5, reversed_=True), 4, 25.0),
        (scale(2), 2, 100.0),
        (YesNo(yes=90.0, no=10.0), True, 90.0),
        (YesNo(yes=90.0, no=10.0), False, 10.0),
        (number("EUR", LOWER_IS_BETTER), 5.0, 80.0),
        (number("EUR", LOWER_IS_BETTER), 99.0, 0.0),
        (DAYS, NotMeasured.NOT_MEASURED, 20.0),
        (FreeText(100), "We call back", None),
        (TOOLS, items(chat="live", phone="live", app="live", fax="live"), 100.0),
        (TOOLS, items(chat="planned", phone="planned", app="planned", fax="planned"), 50.0),
        (TOOLS, items(chat="live", phone="no", app="planned", fax="no"), 400 / 9),
    ],
)
def test_an_answer_earns_what_the_criteria_say(kind: Kind, value: Value, points: float | None) -> None:
    """Every question type turns its answers into 0 to 100 points, but for texts, which earn none by themselves."""
    earned = type_of(kind).earned(value)
    assert earned.points == (None if points is None else pytest.approx(points, abs=1e-12))
    assert earned.answered == 1.0


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (YES_NO, "yes"),
        (DAYS, "5"),
        (TOOLS, "live"),
        (FreeText(9), 5.0),
        (CONTACT, "by pigeon"),
        (scale(5), "3"),
        (START, "2027-01-01"),
        (SEVERAL, "evening"),
        (Hours(DAY_AND_NIGHT), "24/7"),
    ],
)
def test_an_answer_of_another_type_is_never_scored(kind: Kind, value: Value) -> None:
    """A value that does not belong to the question is a mistake of the program, and not worth zero."""
    with pytest.raises(TypeError, match="is no answer to a question of type"):
        type_of(kind).earned(value)


@pytest.mark.parametrize("kind", [SEVERAL, checklist(a="must"), Hours(DAY_AND_NIGHT)])
def test_a_question_in_parts_has_no_cell_of_its_own(kind: Kind) -> None:
    """Asking for the one cell of a question that has many is a mistake of the program, and told as such."""
    with pytest.raises(TypeError, match="has no answer cell of its own"):
        meaning(kind, cell("Yes"))


@pytest.mark.parametrize(
    ("kind", "best", "points"),
    [
        (choice(bad=0.0, good=90.0), "good", 90.0),
        (scale(5), 5, 100.0),
        (scale(5, reversed_=True), 1, 100.0),
        (YesNo(yes=10.0, no=80.0), False, 80.0),
        (number("EUR", LOWER_IS_BETTER), 4.0, 100.0),
        (START, date(2027, 1, 1), 100.0),
        (FreeText(9), None, 100.0),
        (TOOLS, None, 100.0),
        (SEVERAL, None, 100.0),
        (Hours(DAY_AND_NIGHT), None, 100.0),
    ],
)
def test_the_best_answer_is_worth_the_most(kind: Kind, best: Value | None, points: float) -> None:
    """Whoever asks for a better answer can say which; of a text, and of an answer in parts, there is no single one."""
    asked = type_of(kind)
    assert (asked.best_answer(), asked.best()) == (best, points)
    if best is not None:
        assert asked.earned(best).points == points


@pytest.mark.parametrize(
    ("kind", "value", "completed", "others"),
    [
        (choice(bad=0.0, good=90.0), None, "good", ["bad", "good"]),
        (scale(3), 2, 2, [1, 2, 3]),
        (YES_NO, None, True, [True, False]),
        (FreeText(9), None, None, []),
        (number("EUR", LOWER_IS_BETTER), None, 4.0, [4.0, 9.0, 0.0, 100.0]),
        (
            Number(text("h"), ((0.0, 0.0), (99.0, 99.0)), 0.0, 50.0, 10.0),
            None,
            50.0,
            [0.0, 50.0, NotMeasured.NOT_MEASURED],
        ),
        (
            Day(((738000.0, 0.0), (738100.0, 100.0)), date.fromordinal(737990), date.fromordinal(738090)),
            None,
            date.fromordinal(738090),
            [date.fromordinal(day) for day in (738000, 737990, 738090)],
        ),
    ],
)
def test_what_one_may_have_to_reckon_with(
    kind: Kind, value: Value | None, completed: Value | None, others: list[Value]
) -> None:
    """Every option and step, and of figures the anchors and ends that are accepted: nobody can give what is not."""
    asked = type_of(kind)
    assert asked.completed(value) == completed
    assert list(asked.answers(value)) == others


def test_parts_are_reckoned_with_one_at_a_time() -> None:
    """What is open in an answer in parts is filled in at its best, and each part may be another one."""
    given = items(chat="live", phone=None)
    asked = type_of(checklist(chat="must", phone="must"))
    assert asked.completed(given) == items(chat="live", phone="live")
    assert list(asked.answers(given)) == [
        items(chat=chat, phone=phone)
        for chat, phone in (("no", "no"), ("planned", "no"), ("live", "planned"), ("live", "live"))
    ]
    several = type_of(Multi((Option("a", text("A"), 30.0), Option("b", text("B"), 40.0))))
    assert several.completed(items(a="no", b=None)) == items(a="no", b="yes")
    assert list(several.answers(items(a="no", b=None))) == [items(a="yes", b="no"), items(a="no", b="yes")]


def test_hours_are_completed_on_the_days_that_are_blank() -> None:
    """Without a word on them a vendor may be open all day; what it said stays as it is."""
    asked = type_of(Hours(DAY_AND_NIGHT))
    always = asked.completed(None)
    assert always is not None
    assert asked.earned(always).points == 100.0
    assert list(asked.answers(None)) == [always]
    assert asked.completed(always) == always


@pytest.mark.parametrize(
    ("kind", "value", "lacking"),
    [
        (TOOLS, items(chat="live", phone="planned", app=None), ("phone", "app", "fax")),
        (TOOLS, None, ("chat", "phone", "app", "fax")),
        (SEVERAL, items(evening="yes", sunday="no"), ("sunday",)),
        (SEVERAL, None, ("evening", "sunday")),
        (YES_NO, False, ()),
    ],
)
def test_what_is_lacking_is_told_item_by_item(kind: Kind, value: Value | None, lacking: tuple[str, ...]) -> None:
    """What is not live, or does not hold, could be agreed on; a question without items lacks none."""
    assert type_of(kind).lacking(value) == lacking


@pytest.mark.parametrize("kind", [YES_NO, DAYS])
def test_a_question_without_items_reads_none(kind: Kind) -> None:
    """To read an item of a question that has none is a mistake of the program, and told as such."""
    with pytest.raises(TypeError, match="has no items"):
        type_of(kind).understand_item(cell("Live"), ENGLISH)


@pytest.mark.parametrize("kind", [scale(5), TOOLS, SEVERAL, DAYS, START, FreeText(9), Hours(DAY_AND_NIGHT)])
def test_what_has_no_steps_is_not_stepped(kind: Kind) -> None:
    """A number, a date, a text or hours could differ by anything, and so could what is no answer at all."""
    assert list(type_of(kind).steps("by pigeon")) == []


@pytest.mark.parametrize(
    ("kind", "value", "place"),
    [
        (choice(bad=0.0, fair=50.0, good=100.0), "fair", (2, 3)),
        (CONTACT, "by pigeon", None),
        (scale(5), 4, (4, 5)),
        (scale(5), "4", None),
        (YES_NO, True, None),
        (TOOLS, items(chat="live"), None),
    ],
)
def test_only_an_answer_from_a_list_has_a_place_in_it(kind: Kind, value: Value, place: tuple[int, int] | None) -> None:
    """Options and steps stand one below the other; nothing else does."""
    assert type_of(kind).place(value) == place


@pytest.mark.parametrize(
    ("kind", "gates"), [(choice(bad=0.0, good=90.0), ("bad", "good")), (YES_NO, (True, False)), (DAYS, ())]
)
def test_other_questions_hang_on_options_only(kind: Kind, gates: tuple[Value, ...]) -> None:
    """A question may depend on which option was chosen, yes and no among them, but on no figure."""
    assert type_of(kind).gates() == gates
