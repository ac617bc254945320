"""Several options that may hold together."""

import pytest

from scorecard.core.model.misreads import Misread, Options
from scorecard.core.model.responses import ItemAnswer, ItemStatus
from scorecard.core.questions.question_type import Earned
from scorecard.core.questions.types import type_of
from tests.builders.criteria import ENGLISH
from tests.builders.responses import cell
from tests.core.questions.reading import SEVERAL


@pytest.mark.parametrize(
    ("found", "meant"), [("Yes", ItemStatus.YES), ("no", ItemStatus.NO), (True, ItemStatus.YES), (False, ItemStatus.NO)]
)
def test_an_option_of_several_is_a_yes_or_a_no(found: str | bool, meant: ItemStatus) -> None:
    """Each option has its own yes or no."""
    assert type_of(SEVERAL).understand_item(cell(found), ENGLISH) == meant


def test_an_option_of_several_is_never_planned() -> None:
    """What a checklist offers is no answer to an option."""
    misread = type_of(SEVERAL).understand_item(cell("Planned"), ENGLISH)
    assert isinstance(misread, Misread)
    assert misread.accepted == Options(("Yes", "No"))


@pytest.mark.parametrize(
    ("evening", "sunday", "earned"),
    [
        (ItemStatus.YES, ItemStatus.NO, Earned(60.0, 1.0, 60.0)),
        (ItemStatus.YES, ItemStatus.YES, Earned(100.0, 1.0, 100.0)),
        (ItemStatus.YES, None, Earned(60.0, 0.5, 100.0)),
        (ItemStatus.NO, None, Earned(0.0, 0.5, 70.0)),
    ],
)
def test_options_add_up_to_a_hundred_at_most(evening: ItemStatus, sunday: ItemStatus | None, earned: Earned) -> None:
    """The options that hold are added up to 100; an open one earns nothing yet, and its own points at best."""
    assert type_of(SEVERAL).earned((ItemAnswer("evening", evening), ItemAnswer("sunday", sunday))) == earned


def test_each_answered_option_may_be_the_other_way_round() -> None:
    """A step turns one option from yes to no or back; one that is still open has none."""
    given = (ItemAnswer("evening", ItemStatus.YES), ItemAnswer("sunday", None))
    other = (ItemAnswer("evening", ItemStatus.NO), ItemAnswer("sunday", None))
    assert list(type_of(SEVERAL).steps(given)) == [(other, "evening")]
