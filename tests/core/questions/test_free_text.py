"""A few sentences."""

from dataclasses import replace

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import FreeText
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import AnswerState
from tests.builders.criteria import ENGLISH
from tests.builders.responses import cell
from tests.core.questions.reading import answer, meaning, trouble


@pytest.mark.parametrize(("found", "words"), [(cell(" We call back "), "We call back"), (cell(24.0), "24")])
def test_a_text_is_kept_as_it_was_written(found: RawCell, words: str) -> None:
    """A few words are a text, and so is a bare number."""
    assert meaning(FreeText(100), found) == answer(words)


def test_a_text_of_which_the_office_program_made_a_date_is_asked_back() -> None:
    """Who types 24/7 in a British Excel gets the 24th of July: the reader must not be told "46227"."""
    assert trouble(meaning(FreeText(100), cell(46227.0, "d-mmm"))) is MisreadCode.A_DATE


@pytest.mark.parametrize("found", ["TBD", " - ", "n/a", "See above."])
def test_what_only_holds_the_place_of_a_text_is_asked_back(found: str) -> None:
    """Whoever types TBD or a dash has answered nothing; the word "none" may well be the answer."""
    known = replace(ENGLISH, placeholders=("tbd", "n/a", "see above"), no_proof=("tbd", "n/a", "see above", "none"))
    understood = meaning(FreeText(100), cell(found), known)
    assert trouble(understood) is MisreadCode.PLACEHOLDER
    assert understood.misread == Misread(MisreadCode.PLACEHOLDER, found.strip())
    assert meaning(FreeText(100), cell("None."), known) == answer("None.")


def test_a_text_that_is_too_long_is_kept_and_reported() -> None:
    """Nothing of a long text is dropped; that it is too long is said, with how long it may be and is."""
    understood = meaning(FreeText(5), cell("Too long"))
    assert (understood.state, understood.value) == (AnswerState.ANSWERED, "Too long")
    assert understood.misread == Misread(MisreadCode.TOO_LONG, "Too long", FreeText(5))
