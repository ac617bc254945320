"""One option of several."""

import pytest

from scorecard.core.model.kinds import Choice, Option
from scorecard.core.model.misreads import MisreadCode, Options
from scorecard.core.questions.understand import Vocabulary
from tests.builders.criteria import ENGLISH, text
from tests.builders.responses import cell
from tests.core.questions.reading import CONTACT, GERMAN, answer, meaning, trouble


@pytest.mark.parametrize(
    ("typed", "vocabulary"),
    [
        ("One named person owns it", ENGLISH),
        (" one NAMED person\u00a0owns it ", ENGLISH),
        ("owner", ENGLISH),
        ("One named person owns it.", ENGLISH),
        ("Eine Person kümmert sich", GERMAN),
        ("One named person owns it", GERMAN),
    ],
)
def test_an_option_is_understood_in_the_forms_language_and_in_english(typed: str, vocabulary: Vocabulary) -> None:
    """Case and spaces do not matter, and a German form may be answered in English."""
    assert meaning(CONTACT, cell(typed), vocabulary) == answer("owner")


def test_an_option_is_not_understood_in_a_language_of_another_form() -> None:
    """What is not in the list of this form is asked back with what would be accepted."""
    found = meaning(CONTACT, cell("Eine Person kümmert sich"))
    assert trouble(found) is MisreadCode.NOT_AN_OPTION
    assert found.misread is not None
    assert found.misread.accepted == Options(("The customer contacts us again", "One named person owns it"))
    assert found.misread.suggestion == ""


def test_a_form_in_a_language_without_its_own_text_uses_the_campaigns() -> None:
    """An option without a German text is offered, and understood, in the campaign's language."""
    spanish_only = Choice((Option("si", text("x"), 1.0), Option("no_", text("y"), 0.0)))
    assert meaning(spanish_only, cell("X"), GERMAN) == answer("si")


def test_a_near_miss_is_suggested() -> None:
    """A vendor that mistyped an option is told which one it may have meant, but nothing is guessed."""
    found = meaning(CONTACT, cell("One named persn owns it"))
    assert trouble(found) is MisreadCode.NOT_AN_OPTION
    assert found.misread is not None
    assert found.misread.found == "One named persn owns it"
    assert found.misread.suggestion == "One named person owns it"


def test_what_a_vendor_reads_goes_before_what_only_the_file_knows() -> None:
    """A vendor sees texts and no ids: the text of one option is never taken for the hidden id of another."""
    confusing = Choice((Option("monthly", text("Weekly"), 100.0), Option("weekly", text("Monthly"), 0.0)))
    assert meaning(confusing, cell("Weekly")) == answer("monthly")
    assert meaning(confusing, cell("Monthly")) == answer("weekly")


@pytest.mark.parametrize(
    "typed",
    ["On the same day – by phone…", "On the same day — by “phone...”", "On the\u200b same day - by phone...\ufeff"],
)
def test_what_programs_put_in_or_correct_makes_no_other_option(typed: str) -> None:
    """Word makes long dashes, curly quotes and one sign for three dots, and pastes what nobody sees."""
    by_phone = Choice(
        (Option("phone", text("On the same day - by phone..."), 100.0), Option("never", text("Never"), 0.0))
    )
    quoted = Choice(
        (Option("phone", text('On the same day - by "phone..."'), 100.0), Option("never", text("Never"), 0.0))
    )
    assert meaning(quoted if "“" in typed else by_phone, cell(typed)) == answer("phone")


def test_a_full_stop_may_be_missing_or_too_much_unless_it_tells_options_apart() -> None:
    """An option that ends with a full stop is understood without it; two that differ in it alone are not mixed up."""
    sentence = Choice((Option("a", text("We call back."), 1.0), Option("b", text("We do not."), 0.0)))
    assert meaning(sentence, cell("we call back")) == answer("a")
    alike = Choice((Option("a", text("Now"), 1.0), Option("b", text("Now."), 0.0)))
    assert [meaning(alike, cell(typed)) for typed in ("now", "now.")] == [answer("a"), answer("b")]
