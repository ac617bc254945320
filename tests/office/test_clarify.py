"""A clarification that a vendor fills in with LibreOffice: what is typed is what is read, and is ticked."""

from pathlib import Path

import pytest

from scorecard.forms.layout import TICK, FormColumn
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.clarifications import again
from tests.builders.planted import planted, settled, spread
from tests.builders.questionnaires import FILE
from tests.office.libreoffice import Entry, Job, Place, requires_libreoffice, type_into

pytestmark = requires_libreoffice


@pytest.mark.parametrize("language", ["en", "de", "it"])
def test_what_is_typed_settles_what_was_asked(language: str, tmp_path: Path) -> None:
    """Each reading that is chosen from its list, and each new answer, is taken, and the column "Done" ticks it."""
    own_words = {"not_applicable": words(language).spellings("not_applicable")[0]}
    jobs, forms = [], []
    for turn, own in enumerate(spread(planted(own_words), 4, 10)):
        sent = again(own, language)
        source = tmp_path / f"{turn}.xlsx"
        source.write_bytes(sent.workbook)
        entries = tuple(Entry(cell.sheet, cell.cell, cell.text) for cell in settled(sent.form, turn, own_words))
        done = tuple(Place(slot.sheet, slot.cell(FormColumn.DONE)) for slot in sent.form.slots.values())
        jobs.append(Job(source, tmp_path / f"{turn} back.xlsx", entries, done))
        forms.append(sent.form)
    for job, done, form in zip(jobs, type_into(jobs), forms, strict=True):
        assert [seen.error for seen in done.entries] == [None] * len(done.entries)
        assert {seen.shows for seen in done.look_at} == {TICK}
        answers, problems = read_answers(read_workbook(job.target.read_bytes()), form, FILE, words("en"))
        assert problems == ()
        assert not any(answer.is_open for answer in answers)
