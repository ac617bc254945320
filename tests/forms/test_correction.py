"""A correction of error as a workbook: it asks for one incident, and comes back cell for cell."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from scorecard.core.model.record.corrections import CorrectiveAction
from scorecard.errors import Where
from scorecard.forms.correction import as_record, from_record, plan_correction
from scorecard.forms.identity import is_genuine
from scorecard.forms.layout import FIRST_ROW, FormColumn
from scorecard.forms.reading.provenance import read_identity, read_record
from scorecard.forms.results import Results
from scorecard.forms.sheets.drawing import Draft
from scorecard.words import LANGUAGES, words
from scorecard.workbooks.read import read_workbook
from tests.builders.corrections import INCIDENT, filled, read_back, said, sent_out, with_answers
from tests.builders.questionnaires import KEY
from tests.builders.workbooks import opened


def cover_texts(language: str = "en", **more: object) -> list[str]:
    """Return what stands on the cover of the correction of an incident."""
    sent = sent_out(language, replace(INCIDENT, **more))  # type: ignore[arg-type]
    return [str(cell.value) for row in opened(sent.workbook).worksheets[0].iter_rows() for cell in row if cell.value]


@pytest.mark.parametrize("language", [*LANGUAGES, "de-CH"])
def test_what_a_vendor_writes_comes_back(language: str) -> None:
    """Every cell that can be filled in is read as what it was filled in for, in every language, and nothing else."""
    sent = sent_out(language)
    correction, problems = read_back(filled(sent), sent)
    assert problems == ()
    assert correction == said(language)


def test_blank_it_says_nothing() -> None:
    """A correction that came back as it was sent holds no text, no view and no action."""
    sent = sent_out()
    correction, problems = read_back(sent.workbook, sent)
    assert problems == ()
    assert (correction.happened, correction.whys, correction.actions, correction.view) == ((), (), (), None)
    assert not any((correction.customers, correction.data, correction.security, correction.lessons))


def test_nothing_written_beside_is_lost() -> None:
    """A comment stands with the text that it belongs to, and one beside a date with the action."""
    sent = sent_out()
    comment = FormColumn.COMMENT
    texts = {("why_2", FormColumn.ANSWER): "No check", ("why_2", comment): "since May", ("due_3", comment): "or June"}
    correction, _ = read_back(filled(sent, texts), sent)
    assert correction.whys == ("No check\nsince May",)
    place = sent.form.slots["action_3"]
    where = Where("returned/acme.xlsx", place.sheet, place.cell(FormColumn.ANSWER))
    assert correction.actions == (CorrectiveAction(3, "or June", where=where),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_an_answer(language: str) -> None:
    """Where nothing was at risk, the word that the help offers for that is taken, and is no blank."""
    sent, spoken = sent_out(language), words(language)
    word = spoken("correction.ask.security_help").rpartition(" ")[2].rstrip(".")
    correction, problems = read_back(with_answers(sent, [("security", word)]), sent)
    assert (correction.security, problems) == (word, ())


@pytest.mark.parametrize("text", ["soon", "2026-12-31", "31.2.2027"])
def test_a_date_that_is_none_is_told(text: str) -> None:
    """What is no day, or lies before the incident, is no due date; the action stays, and the cell is named."""
    sent = sent_out()
    correction, problems = read_back(with_answers(sent, [("action_1", "A second check"), ("due_1", text)]), sent)
    (action,) = correction.actions
    assert (action.what, action.due) == ("A second check", None)
    (problem,) = problems
    assert problem.where.cell == sent.form.slots["due_1"].cell(FormColumn.ANSWER)


def test_the_incident_stands_on_the_cover_as_text() -> None:
    """What we know of the incident is there, also what looks like a formula; what we do not know is left out."""
    shown = cover_texts()
    for text in (
        "Incident: INC-7",
        "When: 4 January 2027, 09:40",
        "Where the customer met it: delivery",
        "What happened: =1+1: two sofas at the wrong door",
        "Customers affected: 2",
        "How often the customer had to come back: 4",
        "The customer was answered: after 26.5 hours",
        "It was solved: not yet, as far as we know",
        "The customer was told in writing: Yes",
        "The promised follow-up was kept: No",
        "It repeats incident: INC-3",
        "Correction of error for Acme Ltd",
    ):
        assert text in shown
    assert any("4 February 2027, 24:00" in text for text in shown)
    bare = cover_texts(touchpoint="", customers=None, contacts=None, told=None, kept=None, repeat_of="")
    assert not any(text.startswith(("Customers affected", "The promised", "It repeats", "How often")) for text in bare)


def test_any_text_of_our_books_fits() -> None:
    """A long text is cut, one with signs that no workbook can hold is shown without them, and the file can be read."""
    shown = cover_texts(what="\x07_x0041_ " + "word " * 400, moment=datetime(2027, 1, 4))
    (what,) = [text for text in shown if text.startswith("What happened: ")]
    assert "_x0041_ word" in what
    assert len(what) < 650
    assert "When: 4 January 2027" in shown


def test_only_what_is_needed_is_asked_for() -> None:
    """Rows that are there in case it takes more of them are neither counted nor to do; what is required is marked."""
    sent = sent_out()
    results = Draft(sent.form, sent.criteria, words("en")).results
    assert isinstance(results, Results)
    required = {key for key, slot in sent.form.slots.items() if slot.is_marked}
    whys = {"why_1", "why_2", "why_3"}
    assert required == {*("happened_1", "customers", "security", "lessons", "action_1", "owner_1", "due_1"), *whys}
    left = {slot.key for slot in results.left()}
    assert left == required | {"business", "view", "data", "critical", "status_1"}
    assert {results.state(sent.form.slots[key]) for key in ("happened_2", "why_4", "action_2", "due_6")} == {""}


def test_it_says_for_us_what_it_is_about() -> None:
    """Kind, incident and due day are signed, and what must be known to read it stands in it."""
    sent = sent_out()
    workbook = read_workbook(sent.workbook)
    found, signature = read_identity(workbook)
    assert found == sent.identity
    assert is_genuine(sent.identity, signature, KEY)
    assert (found.kind, found.about, found.deadline) == ("correction", "INC-7", "2027-02-04")
    assert from_record(read_record(workbook)) == sent.asked
    assert not is_genuine(replace(found, about="INC-8"), signature, KEY)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"incident": "1"}', '{"incident": "1", "happened": "", "asked": ""}'])
def test_what_is_no_record(text: str) -> None:
    """A copy of which the record was damaged is no correction that was sent."""
    with pytest.raises(ValueError, match="no record"):
        from_record(text)
    assert from_record(as_record(sent_out().asked)) == sent_out().asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_four_sheets_with_rows_of_their_own(language: str) -> None:
    """Each language has four sheets, no text has a place left, and no two rows ask the same."""
    form = plan_correction(sent_out(language).criteria, "", language)
    assert len(form.sections) == 4
    assert all(section.slots[0].row == FIRST_ROW for section in form.sections)
    texts = [slot.text for slot in form.slots.values()]
    assert len(set(texts)) == len(texts) == 44
    assert not any("{" in slot.label for slot in form.slots.values())
    assert form.incident == ()
    assert all(date(2027, 1, 4) == slot.question.kind.earliest for key, slot in form.slots.items() if key[:3] == "due")  # type: ignore[union-attr]
