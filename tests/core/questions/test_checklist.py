"""Items that are live, planned or not there."""

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import Misread, MisreadCode, Options
from scorecard.core.model.responses import ItemStatus
from scorecard.core.questions.types import type_of
from tests.builders.criteria import ENGLISH, checklist
from tests.builders.responses import cell, items
from tests.core.questions.reading import TOOLS, meaning


@pytest.mark.parametrize(
    ("found", "status"),
    [
        (cell("live"), ItemStatus.LIVE),
        (cell("PLANNED "), ItemStatus.PLANNED),
        (cell("No"), ItemStatus.NO),
        (cell("not there"), ItemStatus.NO),
    ],
)
def test_an_item_of_a_checklist_is_live_planned_or_not_there(found: RawCell, status: ItemStatus) -> None:
    """Each item has its own cell."""
    assert type_of(TOOLS).understand_item(found, ENGLISH) is status


def test_another_word_beside_an_item_is_asked_back() -> None:
    """What is no status is a problem that names the three, and the near miss."""
    expected = Misread(MisreadCode.NOT_AN_OPTION, "Planed", Options(("Live", "Planned", "No")), "Planned")
    assert type_of(TOOLS).understand_item(cell("Planed"), ENGLISH) == expected


def test_an_error_beside_an_item_is_named() -> None:
    """An item that shows #N/A is a problem, and not a "no"."""
    assert type_of(TOOLS).understand_item(RawCell(None, error="#N/A"), ENGLISH) == Misread(
        MisreadCode.ERROR_VALUE, "#N/A"
    )


def test_a_checklist_is_read_item_by_item_only() -> None:
    """To read a checklist from one cell is a mistake of the program, and is not hidden."""
    with pytest.raises(TypeError, match="no answer cell"):
        meaning(checklist(chat="must"), cell("Live"))


def test_an_unanswered_item_is_an_unanswered_part_of_the_question() -> None:
    """Of must 3, must 3, should 2 and could 1, two items answered make five ninths of the question."""
    earned = type_of(TOOLS).earned(items(chat="live", phone=None, app="planned"))
    assert (earned.points, earned.answered) == pytest.approx((400 / 9, 5 / 9), abs=1e-12)
