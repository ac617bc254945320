"""Yes or no."""

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import MisreadCode, Options
from tests.builders.criteria import YES_NO
from tests.builders.responses import cell
from tests.core.questions.reading import GERMAN, answer, meaning, trouble


@pytest.mark.parametrize(
    ("found", "value"),
    [
        (cell("Yes"), True),
        (cell(" YES "), True),
        (cell("y"), True),
        (cell("Yes."), True),
        (cell("no ."), False),
        (cell(True), True),
        (cell("no"), False),
        (cell(False), False),
    ],
)
def test_yes_and_no_are_understood_as_people_write_them(found: RawCell, value: bool) -> None:
    """Words of any case, and the TRUE and FALSE that office programs make, are yes and no."""
    assert meaning(YES_NO, found) == answer(value)


def test_yes_is_understood_in_the_language_of_the_form() -> None:
    """ "Ja" is yes in a German form, and asked back in an English one."""
    assert meaning(YES_NO, cell("ja"), GERMAN) == answer(True)
    assert trouble(meaning(YES_NO, cell("ja"))) is MisreadCode.NOT_AN_OPTION


@pytest.mark.parametrize("found", [cell("yes and no"), cell(1.0), cell("Yes, from May on")])
def test_neither_yes_nor_no_is_asked_back(found: RawCell) -> None:
    """An answer with a condition, or a number, is no yes; yes and no are named as what would be accepted."""
    understood = meaning(YES_NO, found)
    assert trouble(understood) is MisreadCode.NOT_AN_OPTION
    assert understood.misread is not None
    assert understood.misread.accepted == Options(("Yes", "No"))
