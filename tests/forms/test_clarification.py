"""The workbook that asks again about what is unclear."""

import json

import pytest

from scorecard.core.model.misreads import Unclear
from scorecard.forms.clarification import AskedAgain, as_record, from_record
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.identity import is_genuine
from scorecard.forms.layout import META_SHEET, FormColumn
from scorecard.forms.reading.provenance import read_identity, read_record
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.clarifications import Again, again
from tests.builders.of_every_type import criteria
from tests.builders.planted import Planted, planted, spread
from tests.builders.questionnaires import FILE, KEY, opened


def problem(key: str, text: str) -> Planted:
    """Return an answer that cannot be read."""
    return Planted(key, ((FormColumn.ANSWER, text),))


SOME = (
    *(problem("cost", "1.234 EUR"), problem("solved", "80-90"), problem("review/cause", "partly")),
    *(problem("open/phone/fri", "9-5"), Planted("ownership", ((FormColumn.EVIDENCE, ""),))),
)


def looked(sent: Again, key: str, column: FormColumn, below: int = 0) -> object:
    """Return what stands in a row of a clarification, or in the row of its first answer."""
    slot = sent.form.slots[key]
    return opened(sent.workbook)[slot.sheet].cell(slot.row + below, column)


def test_it_has_just_what_is_unclear() -> None:
    """Nothing else is asked, in the vendor's words, and each row says what is unclear."""
    sent = again(SOME)
    keys = {"ownership", "solved", "cost", "review", "review/cause", "open", "open/phone/fri"}
    assert set(sent.form.slots) == keys
    assert [section.sheet for section in sent.form.sections] == ["Care + “attention”", "Access", "Opening hours"]
    label = str(looked(sent, "cost", FormColumn.QUESTION).value)  # type: ignore[attr-defined]
    assert "“1.234 EUR” can be read in several ways" in label
    assert sent.form.slots["cost"].entries == ("1.234 EUR", "1234 EUR")
    assert sent.form.slots["open/phone/fri"].entries[0] == "09:00-17:00"


def test_the_first_answer_stands_locked_beside_the_new_one() -> None:
    """What was answered first cannot be typed over while the sheet is protected; only what is asked can."""
    sent = again(SOME)
    first, new = (looked(sent, "cost", FormColumn.ANSWER, below) for below in (1, 0))
    assert (first.value, first.protection.locked) == ("1.234 EUR", True)  # type: ignore[attr-defined]
    assert (new.value, new.protection.locked) == (None, False)  # type: ignore[attr-defined]
    workbook = opened(sent.workbook)
    assert all(workbook[section.sheet].protection.sheet for section in sent.form.sections)
    proven = [looked(sent, "ownership", column) for column in (FormColumn.ANSWER, FormColumn.EVIDENCE)]
    assert [cell.protection.locked for cell in proven] == [True, False]  # type: ignore[attr-defined]
    assert looked(sent, "ownership", FormColumn.ANSWER, 1).value == 'We call back, "as promised", in time'  # type: ignore[attr-defined]


def test_it_says_for_us_what_it_asks() -> None:
    """Who it is for, what it is about and until when is signed; what it asks can be read back from it."""
    sent = again(SOME)
    workbook = read_workbook(sent.workbook)
    found, signature = read_identity(workbook)
    assert found == sent.identity
    assert is_genuine(sent.identity, signature, KEY)
    assert (found.kind, found.round, found.deadline) == ("clarification", "1", "2027-03-05")
    assert from_record(read_record(workbook), criteria()) == sent.asked
    assert opened(sent.workbook)[META_SHEET].sheet_state == "hidden"


@pytest.mark.parametrize("language", ["en", "de", "it"])
@pytest.mark.parametrize("turn", range(4))
def test_whatever_is_asked_is_written_and_read_back(turn: int, language: str) -> None:
    """The record of any problem says the same again, and a blank clarification says nothing, and is in order."""
    own_words = {"not_applicable": words(language).spellings("not_applicable")[0]}
    own = [*spread(planted(own_words), 4, 10)][turn]
    sent = again(own, language, *Unclear)
    assert from_record(as_record(sent.asked), criteria()) == sent.asked
    answers, problems = read_answers(read_workbook(sent.workbook), sent.form, FILE, words("en"))
    assert problems == ()
    assert not any(answer.is_given for answer in answers)
    labels = [slot.label for slot in sent.form.slots.values()]
    assert all("{" not in label for label in labels)


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"question": "gone"}]', json.dumps([{"question": "cost"}])])
def test_what_is_no_record(text: str) -> None:
    """A copy of which the record was damaged is no clarification that was sent."""
    with pytest.raises(ValueError, match="no record"):
        from_record(text, criteria())


def test_only_a_reading_is_taken() -> None:
    """As the list has it, or as a number that is one of them; a figure within a range; all else is told."""
    sent = again(SOME)

    def read(key: str, text: str, column: FormColumn = FormColumn.ANSWER) -> tuple[object, list[str]]:
        slot = sent.form.slots[key]
        content = fill_in(sent.workbook, [Typed(slot.sheet, slot.cell(column), text)])
        answers, problems = read_answers(read_workbook(content), sent.form, FILE, words("en"))
        (answer,) = [each for each in answers if each.question == slot.question.id]
        return answer.value or answer.evidence, [each.message for each in problems]

    assert read("cost", "1234 EUR") == (1234.0, [])
    assert read("cost", "1234") == (1234.0, [])
    assert read("cost", "999")[0] == ""
    assert "not what the first answer may have meant" in read("cost", "999")[1][0]
    assert read("solved", "85") == (85.0, [])
    assert read("solved", "95")[0] == ""
    assert read("ownership", "Report 7", FormColumn.EVIDENCE) == ("Report 7", [])
    assert read("ownership", "n/a", FormColumn.EVIDENCE)[0] == ""
    assert read("open/phone/fri", "12:00-13:00")[0] == ""
    assert "not what the first answer" in read("open/phone/fri", "12:00-13:00")[1][0]


def test_asked_again_keeps_what_was_answered() -> None:
    """An answer of which only the evidence is asked is shown as the vendor gave it, lines of a checklist one by one."""
    sent = again((Planted("review", ((FormColumn.EVIDENCE, ""),)),))
    (asked,) = sent.asked
    assert isinstance(asked, AskedAgain)
    assert asked.first[0] == "The cause: Live\nOwners & dates: Planned\nA copy for us: No"
