"""A correction of error that a vendor fills in with LibreOffice: it comes back cell for cell, and is ticked."""

from pathlib import Path

import pytest

from scorecard.forms.layout import TICK, FormColumn
from scorecard.words import words
from tests.builders.corrections import answers, read_back, said, sent_out, typed
from tests.office.libreoffice import Entry, Job, Place, requires_libreoffice, type_into

pytestmark = requires_libreoffice
LANGUAGES = ("en", "de", "fr", "es")


def test_what_is_typed_is_what_is_read(tmp_path: Path) -> None:
    """Every cell, in four languages, is read as what was typed into it, and the column "Done" ticks each row."""
    jobs = []
    for language in LANGUAGES:
        sent, source = sent_out(language), tmp_path / f"{language}.xlsx"
        source.write_bytes(sent.workbook)
        entries = tuple(Entry(cell.sheet, cell.cell, cell.text) for cell in typed(sent.form, answers(language)))
        done = tuple(Place(slot.sheet, slot.cell(FormColumn.DONE)) for slot in sent.form.slots.values())
        jobs.append(Job(source, tmp_path / f"{language} back.xlsx", entries, done))
    for language, job, typed_in in zip(LANGUAGES, jobs, type_into(jobs), strict=True):
        assert [seen.error for seen in typed_in.entries] == [None] * len(typed_in.entries)
        assert {seen.shows for seen in typed_in.look_at} == {TICK}
        correction, problems = read_back(job.target.read_bytes(), sent_out(language))
        assert problems == ()
        assert correction == said(language)


@pytest.mark.parametrize("language", ["en", "it"])
def test_only_what_is_done_can_be_proven(language: str, tmp_path: Path) -> None:
    """Of an action that is planned or under way no evidence is asked for, of one that is done it is."""
    sent, source = sent_out(language), tmp_path / "sent.xlsx"
    source.write_bytes(sent.workbook)
    rows = [sent.form.slots[f"status_{number}"] for number in (1, 2, 3)]
    entries = tuple(
        Entry(slot.sheet, slot.cell(FormColumn.ANSWER), status)
        for slot, status in zip(rows, rows[0].entries, strict=True)
    )
    proof = Entry(rows[2].sheet, rows[2].cell(FormColumn.EVIDENCE), "Report 12, page 4")
    places = tuple(Place(slot.sheet, slot.cell(FormColumn.DONE)) for slot in rows)
    jobs = [Job(source, tmp_path / f"{len(typed)}.xlsx", typed, places) for typed in (entries, (*entries, proof))]
    without, proven = ([seen.shows for seen in each.look_at] for each in type_into(jobs))
    assert without == [TICK, TICK, words(language)("form.evidence_missing")]
    assert proven == [TICK] * 3


@pytest.mark.parametrize("language", ["en", "it"])
def test_what_makes_another_row_needed(language: str, tmp_path: Path) -> None:
    """Once a further action is named its owner and date are to do, and of the rows that stay empty nothing is asked."""
    sent, source = sent_out(language), tmp_path / "sent.xlsx"
    source.write_bytes(sent.workbook)
    slots, done = sent.form.slots, FormColumn.DONE
    watched = ("action_2", "owner_2", "due_2", "owner_3", "why_4")
    progress = Place(slots["action_1"].sheet, "H3")
    places = (*(Place(slots[key].sheet, slots[key].cell(done)) for key in watched), progress)
    entry = Entry(slots["action_2"].sheet, slots["action_2"].cell(FormColumn.ANSWER), "A second check")
    jobs = [Job(source, tmp_path / f"{len(entries)}.xlsx", entries, places) for entries in ((), (entry,))]
    before, after = ([seen.shows for seen in each.look_at] for each in type_into(jobs))
    to_do, of = words(language)("form.to_do"), words(language)("form.of")
    assert before[:-1] == [""] * 5
    assert before[-1].startswith(f"0 {of} 4 ")
    assert after[:-1] == [TICK, to_do, to_do, "", ""]
    assert after[-1].startswith(f"1 {of} 8 ")
