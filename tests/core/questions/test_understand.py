"""What all types of question share."""

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.questions.understand import is_blank, is_word, normalised, shown
from tests.builders.responses import cell
from tests.core.questions.reading import GERMAN


@pytest.mark.parametrize(
    ("found", "blank"),
    [(None, True), (cell(0.0), False), (cell(False), False), (cell("x"), False), (RawCell(None, error="#N/A"), False)],
)
def test_zero_no_and_an_error_are_not_blank(found: RawCell | None, blank: bool) -> None:
    """Only what shows nothing is blank."""
    assert is_blank(found) is blank


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (cell(3.0), "3"),
        (cell(0.85), "0.85"),
        (cell(None), ""),
        (cell("x"), "x"),
        (cell(True), "True"),
        (RawCell(None, error="#REF!"), "#REF!"),
    ],
)
def test_a_cell_is_quoted_as_a_person_sees_it(found: RawCell, expected: str) -> None:
    """A message says 3 and not 3.0, and names an error."""
    assert shown(found) == expected


def test_case_quotes_and_spaces_do_not_matter() -> None:
    """What office programs change while typing makes no other text."""
    assert normalised("  We’ll  “Call”\u00a0BACK… ") == 'we\'ll "call" back...'
    assert normalised("‘a’") == "'a'"


@pytest.mark.parametrize(
    ("value", "number_format", "seen"),
    [
        (46444.0, "dd/mm/yyyy", "2027-02-26"),
        (46444.375, "dd/mm/yyyy hh:mm", "2027-02-26 09:00"),
        (0.375, "hh:mm", "09:00"),
        (1.0, "[hh]:mm", "24:00"),
        (-3.0, "hh:mm", "-3"),
        (1e12, "dd/mm/yyyy", "1000000000000"),
        (0.93, "0%", "93%"),
        (12.0, "General", "12"),
        (12.5, "0.00", "12.5"),
    ],
)
def test_a_value_is_quoted_as_the_vendor_saw_it(value: float, number_format: str, seen: str) -> None:
    """A date, a time and a percentage are shown as such, and not as the numbers behind them."""
    assert shown(cell(value, number_format)) == seen


def test_not_applicable_is_known_in_the_form_s_language_and_in_english() -> None:
    """The cell beside a question in parts says only whether the whole of it applies."""
    assert is_word(cell(" trifft NICHT zu"), GERMAN.not_applicable)
    assert is_word(cell("Not applicable"), GERMAN.not_applicable)
    assert not is_word(cell("Nein"), GERMAN.not_applicable)


def test_a_cell_with_nothing_to_see_is_blank() -> None:
    """A mark that a chat left behind is no answer, no reason and no evidence."""
    assert is_blank(cell("\u200b \ufeff"))
    assert shown(cell("Re\u00adason\u200b")) == "Reason"
