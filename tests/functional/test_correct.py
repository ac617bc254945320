"""Corrections of error through the command line: who is asked about what, and what comes back."""

import json
import os
import re
import shutil
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from scorecard.campaign.folder import Campaign
from scorecard.campaign.rank import gather, request_for
from scorecard.campaign.returns.corrections import SentCorrection, SentCorrections
from scorecard.campaign.returns.received import receive
from scorecard.core.model.record.corrections import CorrectionRequest
from scorecard.errors import Where
from scorecard.files.criteria.load import load_criteria
from scorecard.forms.correction import plan_correction
from scorecard.forms.fill import fill_in
from scorecard.forms.layout import Form, FormColumn
from scorecard.workbooks.read import read_workbook
from tests.builders.corrections import answers, said, typed
from tests.builders.questionnaires import changed
from tests.builders.workbooks import forget_when_saved, opened, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard
from tests.functional.test_clarify import answer, tender
from tests.functional.test_mails import mail

DAY = "1800000000"
"""15 January 2027 as SOURCE_DATE_EPOCH, before the deadline of the tender."""
AFTER = "1806000000"
"""26 March 2027: the tender is over, and so is the time for every correction."""
HEADING = "incident,vendor,date,touchpoint,what,customers,contacts,solve_hours,told,kept,repeat_of,correction,cause\n"
INCIDENTS = (
    "INC-7,acme,2027-01-04 09:40,delivery,=1+1: two sofas at the wrong door,2,4,,yes,no,INC-3,yes,partner",
    "inc-7,acme,2027-01-05,delivery,Left in the rain,1,1,8,no,no,,yes,us",
    "7/2: north,birch,2027-01-06,contact,No call-back,1,3,20,no,no,,yes,",
    "INC-3,acme,2026-12-01,delivery,Late,1,1,5,yes,yes,,no,partner",
    "INC-8,cedar,2027-01-07,delivery,Broken,1,1,5,yes,yes,,,partner",
)


def correct(folder: Path, at: str = DAY) -> Ran:
    """Run `scorecard correct`."""
    return scorecard("correct", cwd=folder, env={"SOURCE_DATE_EPOCH": at})


def sent_of(folder: Path, incident: str) -> SentCorrection:
    """Return the correction of an incident as it was sent."""
    return next(each for each in SentCorrections(Campaign(folder)).all if each.identity.about == incident)


def form_of(folder: Path, incident: str) -> Form:
    """Return what the correction of an incident asks."""
    sent = sent_of(folder, incident)
    own = sent.criteria(load_criteria(folder / "criteria.yaml"))
    return plan_correction(own, "", sent.identity.language)


def send_back(folder: Path, incident: str, name: str = "back.xlsx", **texts: str) -> Path:
    """Let a vendor fill in a correction, all of it or only some rows, and send it back."""
    sent, form = sent_of(folder, incident), form_of(folder, incident)
    given = {(key, FormColumn.ANSWER): text for key, text in texts.items()}
    content = fill_in(sent.path.read_bytes(), typed(form, given or answers(sent.identity.language)))
    path = folder / "returned" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def saved_in(path: Path, year: int) -> None:
    """Let a file have been saved in a year."""
    change_part(path, "docProps/core.xml", rb"(<dcterms:modified[^>]*>)[0-9]{4}", rb"\g<1>%d" % year)


def change_part(path: Path, part: str, what: bytes, into: bytes) -> None:
    """Replace what matches in a part of a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = re.sub(what, into, parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def mailed(path: Path, day: str) -> None:
    """Let a file have come in a mail on a day."""
    path.with_suffix(".eml").write_bytes(mail((path.name, path.read_bytes()), day=day))
    path.unlink()


def returned(folder: Path) -> Any:
    """Return what came back."""
    return receive(Campaign(folder), lambda _done, _of: None).returned


def why(folder: Path, name: str) -> str:
    """Return why a file was refused."""
    (file,) = [each for each in returned(folder).files if each.file.endswith(name)]
    assert (file.state, file.problem is not None) == ("refused", True)
    return str(file.problem)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a campaign in which two vendors were asked for three corrections."""
    folder = tender(tmp_path_factory.mktemp("asked") / "tender", {"acme": "en", "birch": "de", "cedar": "en"})
    (folder / "incidents.csv").write_text(HEADING + "\n".join(INCIDENTS) + "\n", encoding="utf-8")
    answer(folder, "cedar", "en")
    ran = correct(folder)
    assert ran.code == ALL_WELL, ran.told
    assert "3 corrections of error made in" in ran.told
    assert "returned by 14 February 2027" in ran.told
    return folder


@pytest.fixture
def folder(asked: Path, tmp_path: Path) -> Path:
    """Return a copy of that campaign that a test may do anything with."""
    return Path(shutil.copytree(asked, tmp_path / "tender"))


def test_who_is_asked_about_what(asked: Path) -> None:
    """Each incident that needs one has a workbook of its own, whatever its id, in its vendor's language."""
    made = SentCorrections(Campaign(asked)).all
    assert {(each.identity.vendor, each.identity.about, each.identity.language) for each in made} == {
        ("acme", "INC-7", "en"),
        ("acme", "inc-7", "en"),
        ("birch", "7/2: north", "de"),
    }
    names = [each.path.name for each in made]
    assert len({name.casefold() for name in names}) == 3
    assert {"acme-INC-7.xlsx", "birch-7_2_north.xlsx"} <= set(names)
    assert {each.request for each in made} == {
        CorrectionRequest(name, vendor, date(2027, 1, 15), date(2027, 2, 14))
        for vendor, name in (("acme", "INC-7"), ("acme", "inc-7"), ("birch", "7/2: north"))
    }


def test_the_incident_stands_on_the_cover(asked: Path) -> None:
    """A vendor finds what we saw, as text, with the day by which it is due, and nothing of others or of our remarks."""
    book = opened(sent_of(asked, "INC-7").path.read_bytes())
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    texts = [str(cell.value) for cell in cells]
    assert "What happened: =1+1: two sofas at the wrong door" in texts
    assert any("14 February 2027" in text for text in texts)
    assert not any("birch" in text.casefold() or "Left in the rain" in text for text in texts)
    assert not any(cell.data_type == "f" and "sofas" in str(cell.value) for cell in cells)


def test_running_it_again_makes_only_what_is_missing(folder: Path) -> None:
    """What was made stays as it is, byte for byte; a new incident gets its own; without any, that is said."""
    campaign = Campaign(folder)
    before = {path.name: path.read_bytes() for path in campaign.correcting.iterdir()}
    again = correct(folder, AFTER)
    assert again.code == ALL_WELL
    assert "Every incident that needs one has one." in again.told
    table = folder / "incidents.csv"
    table.write_text(table.read_text(encoding="utf-8") + "7_2_north,birch,2027-02-01,,Again,,,,,,,yes,\n", "utf-8")
    assert "1 correction of error made" in correct(folder, AFTER).told
    after = {path.name: path.read_bytes() for path in campaign.correcting.iterdir()}
    assert {name: after[name] for name in before} == before
    assert len(after) == 4


def test_nobody_is_asked_without_need_or_key(tmp_path: Path) -> None:
    """Without an incident that needs one nothing is made; who withdrew is not asked; without a key it is refused."""
    folder = tender(tmp_path / "tender", {"acme": "en"})
    assert "No incident needs one" in correct(folder).told
    assert not Campaign(folder).correcting.exists()
    (folder / "incidents.csv").write_text(HEADING + INCIDENTS[1] + "\n", encoding="utf-8")
    vendors = "vendor,name,withdrawn\nacme,The Acme Ltd,2027-01-10\n"
    (folder / "vendors.csv").write_text(vendors, encoding="utf-8")
    assert "No incident needs one" in correct(folder).told
    (folder / "vendors.csv").write_text("vendor,name\nacme,The Acme Ltd\n", encoding="utf-8")
    (folder / ".scorecard" / "key").unlink()
    ran = correct(folder)
    assert ran.code == NOTHING_WRITTEN
    assert "key" in ran.told
    assert not Campaign(folder).correcting.exists()


@pytest.mark.parametrize(("incident", "language"), [("INC-7", "en"), ("7/2: north", "de")])
def test_what_comes_back_is_read(incident: str, language: str, folder: Path) -> None:
    """All that a vendor wrote is in our books, with the day on which it came, before the tender's deadline too."""
    mailed(send_back(folder, incident), "2027-02-01")
    ours = gather(request_for(Campaign(folder)), lambda _done, _of: None).dossier.books
    (file,) = [each for each in returned(folder).files if each.file.endswith("back.xlsx")]
    assert file.state == "counted"
    assert file.note.startswith(f"Correction of incident {incident}.")
    (correction,) = ours.corrections
    assert (correction.incident, correction.where, correction.came) == (incident, Where(file.file), date(2027, 2, 1))
    expected = said(language, file.file)
    assert replace(correction, incident="INC-7", vendor="acme") == expected
    assert len(ours.requests) == 3


def test_it_is_read_without_the_table(folder: Path) -> None:
    """Whether the incident is still listed makes no difference to what came back."""
    send_back(folder, "INC-7")
    (folder / "incidents.csv").unlink()
    (correction,) = returned(folder).corrections
    assert (correction.incident, correction.came) == ("INC-7", None)
    (file,) = [each for each in returned(folder).files if each.file.endswith("back.xlsx")]
    assert file.note == "Correction of incident INC-7. Nobody can tell whether it came in time: no e-mail shows when."


def test_late_is_read_all_the_same(folder: Path) -> None:
    """What came after its day counts, which is told; no questionnaire becomes late by it, and none is made of it."""
    mailed(send_back(folder, "INC-7"), "2027-03-20")
    there = returned(folder)
    (correction,) = there.corrections
    assert correction.came == date(2027, 3, 20)
    (file,) = [each for each in there.files if each.file.endswith("back.xlsx")]
    assert (file.state, file.vendor) == ("counted", "acme")
    assert "20 March 2027" in file.note
    assert "14 February 2027" in file.note
    assert set(there.counted) == {"cedar"}
    assert not there.held


def test_the_newest_counts(folder: Path) -> None:
    """Corrected and sent again, also after its day, the later one counts; of two incidents each has its own."""
    mailed(send_back(folder, "INC-7", "first.xlsx"), "2027-02-01")
    sent, form = sent_of(folder, "INC-7"), form_of(folder, "INC-7")
    better = {**answers("en"), ("lessons", FormColumn.ANSWER): "Two checks"}
    second = folder / "returned" / "second.xlsx"
    second.write_bytes(fill_in(sent.path.read_bytes(), typed(form, better)))
    mailed(second, "2027-03-20")
    send_back(folder, "inc-7", "other.xlsx")
    there = returned(folder)
    assert {each.incident: each.lessons for each in there.corrections} == {
        "INC-7": "Two checks",
        "inc-7": said("en").lessons,
    }
    assert {each.incident: (each.came, each.first) for each in there.corrections} == {
        "INC-7": (date(2027, 3, 20), date(2027, 2, 1)),
        "inc-7": (None, None),
    }
    (first,) = [each for each in there.files if each.file.endswith("first.xlsx")]
    assert str(first.state) == "superseded"


def test_an_empty_one_is_no_beginning(folder: Path) -> None:
    """Whoever sends back the workbook as it came has sent nothing yet: the first is that in which something stands."""
    empty = folder / "returned" / "empty.xlsx"
    empty.parent.mkdir(exist_ok=True)
    shutil.copy(sent_of(folder, "INC-7").path, empty)
    mailed(empty, "2027-02-01")
    mailed(send_back(folder, "INC-7"), "2027-03-20")
    (correction,) = returned(folder).corrections
    assert (correction.came, correction.first) == (date(2027, 3, 20), None)


def test_before_the_deadline_a_ranking_says_that_it_is_preliminary(folder: Path) -> None:
    """Who ranks early reads until when answers may come, and how many are there; a sealed tender tells nothing."""
    _, _, ran = judged_in(folder, DAY)
    said = re.search(r"Preliminary: answers may come until [^.]*\. Questionnaires received: 1 of \d+\.", ran.told)
    assert said
    assert any(said[0] in str(cell) for row in sheets(folder / "ranking.xlsx")["Summary"] for cell in row)
    (folder / "ranking.xlsx").unlink()
    criteria = folder / "criteria.yaml"
    criteria.write_text(criteria.read_text(encoding="utf-8") + "\nsealed: true\n", encoding="utf-8")
    ran = scorecard("rank", cwd=folder, env={"SOURCE_DATE_EPOCH": DAY})
    assert ran.code == NOTHING_WRITTEN
    assert "received" not in ran.told


def test_after_a_rejection_what_came_since_counts_though_it_says_less(folder: Path) -> None:
    """A shorter revision does not replace what we have; once that is rejected it does, and what it lacks is told."""
    mailed(send_back(folder, "INC-7", "first.xlsx"), "2027-02-01")
    sent, form = sent_of(folder, "INC-7"), form_of(folder, "INC-7")
    less = {place: said for place, said in answers("en").items() if place[0] not in ("data", "lessons")}
    for name, day, lesson in (("second", "2027-02-20", "One check"), ("third", "2027-03-01", None)):
        kept = {**less, ("lessons", FormColumn.ANSWER): lesson} if lesson else less
        second = folder / "returned" / f"{name}.xlsx"
        second.write_bytes(fill_in(sent.path.read_bytes(), typed(form, kept)))
        mailed(second, day)

    def states() -> list[str]:
        return [str(file.state) for file in returned(folder).files if ".eml" in file.file]

    assert states() == ["counted", "less complete", "less complete"]
    decided(folder, "INC-7,rejected,No cause,,,2027-02-10,us")
    assert states() == ["superseded", "counted", "less complete"]
    (rejected,) = [file for file in returned(folder).files if file.state == "superseded"]
    assert rejected.problem is None, "what the next one leaves out is told as its weak point"
    assert "A version that was received later counts" in rejected.note
    told, _, ran = judged_in(folder)
    assert "Preliminary" not in ran.told
    assert (told["INC-7"]["state"], told["INC-7"]["came"]) == ("back", "2027-02-20")
    assert {"code": "dropped", "part": "data", "action": None} in told["INC-7"]["flaws"]
    rows = sheets(folder / "ranking.xlsx")["Corrections"]
    assert any("data: less than in the version that we rejected" in str(cell) for row in rows for cell in row)
    decided(folder, "INC-7,rejected,No cause,,,2027-03-10,us")
    assert states() == ["counted", "less complete", "less complete"]
    decided(folder, "INC-7,rejected,No cause,,,2027-02-10,us", "INC-7,rejected,Nor here,,,2027-02-25,us")
    assert states() == ["superseded", "superseded", "counted"]
    decided(folder, "INC-7,rejected,No cause,,,2027-02-10,us", "INC-7,accepted,,,,2027-03-10,us")
    assert states() == ["superseded", "counted", "less complete"]


def decided(folder: Path, *rows: str) -> None:
    """Write rows into the table of what we say."""
    heading = "incident,decision,reason,action,proven,date,by\n"
    (folder / "corrections.csv").write_text(heading + "".join(f"{row}\n" for row in rows), encoding="utf-8")


def judged_in(folder: Path, at: str = AFTER) -> tuple[dict[str, Any], Any, Ran]:
    """Return what `rank` says of each correction, what `status` counts, and what `rank` told."""
    ran = scorecard("rank", "--data", "told.json", cwd=folder, env={"SOURCE_DATE_EPOCH": at})
    told = json.loads((folder / "told.json").read_bytes())["record"].get("corrections", [])
    counts = json.loads(scorecard("status", "--format", "json", cwd=folder, env={"SOURCE_DATE_EPOCH": at}).out)
    return {each["incident"]: each for each in told}, counts["corrections"], ran


def test_status_counts_what_the_ranking_tells(folder: Path) -> None:
    """Out, back, rejected and accepted, and what of that is overdue: the one says what the other says."""
    mailed(send_back(folder, "INC-7"), "2027-02-01")
    mailed(send_back(folder, "inc-7", "other.xlsx"), "2027-02-01")
    decided(folder, "INC-7,rejected,No cause,,,2027-02-02,us", "INC-8,accepted,,,,2027-02-02,us")
    told, counts, _ = judged_in(folder)
    assert {name: each["state"] for name, each in told.items()} == {
        "7/2: north": "out",
        "INC-7": "rejected",
        "INC-8": "accepted",
        "inc-7": "back",
    }
    assert counts == {"out": 1, "back": 1, "accepted": 1, "rejected": 1, "overdue": 2, "actions": 4}
    assert sum(each["overdue"] for each in told.values()) == 2
    assert sum(own["state"] == "overdue" for each in told.values() for own in each["actions"]) == 4


def test_sent_again_without_a_mail_it_is_ours_to_look_at(folder: Path) -> None:
    """After a rejection the vendor owes nothing as long as another version is there and nobody knows since when."""
    first = send_back(folder, "INC-7", "first.xlsx", lessons="None")
    saved_in(first, 2025)
    mailed(first, "2027-02-01")
    decided(folder, "INC-7,rejected,No cause,,,2027-02-02,us")
    assert judged_in(folder)[0]["INC-7"]["state"] == "rejected"
    second = send_back(folder, "INC-7", "second.xlsx")
    told, counts, ran = judged_in(folder)
    assert (told["INC-7"]["state"], told["INC-7"]["overdue"], told["INC-7"]["came"]) == ("back", False, None)
    assert (counts["back"], counts["rejected"]) == (1, 0)
    status = scorecard("status", cwd=folder, env={"SOURCE_DATE_EPOCH": AFTER})
    for text in (ran.told, status.told):
        assert "second.xlsx: The correction of incident INC-7 is another one than the one that was rejected" in text
        assert "Save the e-mail that it came with" in text
    (folder / "returned" / "first.eml").unlink()
    assert judged_in(folder)[0]["INC-7"]["state"] == "rejected"
    mailed(second, "2027-02-03")
    assert judged_in(folder)[0]["INC-7"]["state"] == "back"


DOUBTFUL = [
    ("INC-7,,,6,yes,2027-02-02,us", 'the correction of "INC-7" has no action 6'),
    ("inc-7,accepted,,,,2027-02-02,us", 'no correction of "inc-7" has come back that can be read'),
    ("inc-7,,,1,yes,2027-02-02,us", 'no correction of "inc-7" has come back that can be read'),
    (
        "INC-7,accepted,,,,2027-01-14,us",
        'the correction of "INC-7" was asked for on 15 January 2027, and so after that',
    ),
]


@pytest.mark.parametrize(("row", "doubt"), DOUBTFUL)
def test_what_can_hardly_be_meant_is_asked_about(row: str, doubt: str, folder: Path) -> None:
    """A decision that goes with nothing that came back is told with its line and column, and stops nothing."""
    mailed(send_back(folder, "INC-7", action_1="A second check"), "2027-02-01")
    decided(folder, "INC-7,,,1,no,2027-02-02,us", row)
    for command in ("rank", "status"):
        ran = scorecard(command, cwd=folder, env={"SOURCE_DATE_EPOCH": AFTER})
        assert "corrections.csv:3: column " in ran.told
        assert doubt in ran.told
        assert "corrections.csv:2" not in ran.told
    assert (folder / "ranking.xlsx").exists()


def test_nothing_of_an_answer_is_told_before_the_deadline(folder: Path) -> None:
    """In a sealed tender `status` only says how much was not understood, of corrections as of questionnaires."""
    send_back(folder, "INC-7", action_1="A second check", due_1="soon")
    criteria = folder / "criteria.yaml"
    criteria.write_text(criteria.read_text(encoding="utf-8") + "\nsealed: true\n", encoding="utf-8")
    told = scorecard("status", cwd=folder, env={"SOURCE_DATE_EPOCH": DAY}).told
    assert "soon" not in told
    assert "1 remark on its answers is sealed until the deadline" in told
    assert "soon" in scorecard("status", cwd=folder, env={"SOURCE_DATE_EPOCH": AFTER}).told


def test_two_of_which_nobody_can_say_which_counts(folder: Path) -> None:
    """It came back, so that it is not overdue, and what has to be found out is told with its incident."""
    for name, lessons in (("one.xlsx", "Plan"), ("two.xlsx", "Plan with stairs")):
        forget_when_saved(send_back(folder, "INC-7", name, lessons=lessons))
    told, counts, ran = judged_in(folder)
    assert (told["INC-7"]["state"], told["INC-7"]["overdue"]) == ("unclear", False)
    assert (counts["out"], counts["back"]) == (2, 1)
    assert "Several corrections of incident INC-7 with different answers" in ran.told


def test_one_that_came_back_as_it_was_sent_has_not_come_back(folder: Path) -> None:
    """It is overdue as without it, the Files sheet says why, and it makes nothing unclear that is filled in."""
    untouched = folder / "returned" / "untouched.xlsx"
    untouched.parent.mkdir(exist_ok=True)
    shutil.copy(sent_of(folder, "INC-7").path, untouched)
    told, counts, _ = judged_in(folder)
    assert (told["INC-7"]["state"], told["INC-7"]["overdue"], counts["back"]) == ("out", True, 0)
    (file,) = [each for each in returned(folder).files if each.file.endswith("untouched.xlsx")]
    assert (str(file.state), file.problem) == ("skipped", None)
    assert file.note == "Correction of incident INC-7. Nothing is filled in: it counts as not come back."
    send_back(folder, "INC-7")
    assert judged_in(folder)[0]["INC-7"]["state"] == "back"


@pytest.mark.parametrize("rows", ["acme,The Acme Ltd,,", "acme,The Acme Ltd,,\nbirch,The Birch Ltd,2027-03-01,"])
def test_who_left_owes_nothing(rows: str, folder: Path) -> None:
    """Neither `status` nor the ranking counts as out or overdue what a vendor that takes no part was asked for."""
    (folder / "incidents.csv").write_text(HEADING + "\n".join(INCIDENTS[:2]) + "\n", encoding="utf-8")
    vendors = f"vendor,name,withdrawn,x\n{rows}\ncedar,The Cedar Ltd,,\n"
    (folder / "vendors.csv").write_text(vendors, encoding="utf-8")
    told, counts, _ = judged_in(folder)
    assert set(told) == {"INC-7", "inc-7"}
    assert (counts["out"], counts["overdue"]) == (2, 2)


def test_one_that_answers_less_replaces_nothing(folder: Path) -> None:
    """A newer file with less in it does not silently take the place of a fuller one: that is a problem."""
    mailed(send_back(folder, "INC-7", "first.xlsx"), "2027-02-01")
    mailed(send_back(folder, "INC-7", "second.xlsx", lessons="None"), "2027-02-02")
    there = returned(folder)
    (correction,) = there.corrections
    assert correction.lessons == said("en").lessons
    (file,) = [each for each in there.files if each.file.endswith("second.xlsx")]
    assert str(file.state) == "less complete"
    assert file.problem is not None


def test_what_cannot_be_read_is_told(folder: Path) -> None:
    """A date that is none is named with its cell, in `rank` and in `status`."""
    send_back(folder, "INC-7", action_1="A second check", due_1="soon")
    cell = form_of(folder, "INC-7").slots["due_1"].cell(FormColumn.ANSWER)
    ran = scorecard("rank", cwd=folder, env={"SOURCE_DATE_EPOCH": AFTER})
    assert ran.code == NEEDS_A_LOOK
    assert cell in ran.told
    assert "“soon” is not a date" in ran.told
    (problem,) = [each for each in returned(folder).problems if each.where.cell == cell]
    assert problem.where.file.endswith("back.xlsx")


def test_a_deleted_row_is_named(folder: Path) -> None:
    """Of a row that is gone from a correction, the sheet and the incident are told."""
    path, slot = send_back(folder, "INC-7"), form_of(folder, "INC-7").slots["lessons"]
    row = int("".join(filter(str.isdigit, slot.cell(FormColumn.ANSWER))))
    path.write_bytes(changed(path.read_bytes(), lambda workbook: workbook[slot.sheet].delete_rows(row)))
    (gone,) = [each for each in returned(folder).problems if "its row is no longer in the workbook" in each.message]
    assert gone.where.sheet == slot.sheet
    assert gone.message.startswith("Correction of incident INC-7. Lessons: ")


def test_several_in_one_archive(tmp_path: Path) -> None:
    """A vendor may send all its corrections in one archive: each is read, by its own incident."""
    folder = tender(tmp_path / "tender", {"acme": "en"})
    rows = [f"N-{number},acme,2027-01-05,delivery,Late,1,1,8,no,no,,yes,partner" for number in range(6)]
    (folder / "incidents.csv").write_text(HEADING + "\n".join(rows) + "\n", encoding="utf-8")
    assert correct(folder).code == ALL_WELL
    paths = [send_back(folder, f"N-{number}", f"{number}.xlsx") for number in range(6)]
    with zipfile.ZipFile(folder / "returned" / "all.zip", "w") as archive:
        for path in paths:
            archive.write(path, path.name)
            path.unlink()
    there = returned(folder)
    assert {str(each.state) for each in there.files} == {"counted"}
    assert len(there.corrections) == 6


# --- what is none of ours ---


def renamed(before: str, after: str) -> Any:
    """Return what puts one text in place of another in all cells of a workbook."""

    def forge(workbook: Workbook) -> None:
        for sheet in workbook:
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, str) and before in cell.value:
                        cell.value = cell.value.replace(before, after)

    return forge


def test_one_incident_cannot_answer_another(folder: Path) -> None:
    """Whoever writes another incident, another vendor or a later day into the file breaks its signature."""
    for number, (before, after) in enumerate((("INC-7", "inc-7"), ("acme", "birch"), ("2027-02-14", "2027-12-31"))):
        path = send_back(folder, "INC-7", f"{number}.xlsx")
        path.write_bytes(changed(path.read_bytes(), renamed(before, after)))
        assert "The correction of error was not made by this campaign" in why(folder, path.name)
        (file,) = [each for each in returned(folder).files if each.file.endswith(path.name)]
        assert file.problem.hint.startswith("Send the vendor its correction again")
    assert returned(folder).corrections == ()


def test_a_sheet_of_another_incident_is_told(folder: Path) -> None:
    """Two workbooks put together answer only the one incident: the foreign sheet is named, and nothing of it counts."""
    one, two = send_back(folder, "INC-7", "one.xlsx"), send_back(folder, "inc-7", "two.xlsx")
    cause = form_of(folder, "INC-7").slots["why_1"].sheet
    from_other = {cell.coordinate: cell.value for row in opened(two.read_bytes())[cause].iter_rows() for cell in row}

    def mix(workbook: Workbook) -> None:
        for place, value in from_other.items():
            workbook[cause][place] = value

    one.write_bytes(changed(one.read_bytes(), mix))
    two.unlink()
    there = returned(folder)
    (correction,) = there.corrections
    assert (correction.incident, correction.whys, correction.lessons) == ("INC-7", (), said("en").lessons)
    (foreign,) = [each for each in there.problems if "comes from another questionnaire" in each.message]
    assert foreign.where.sheet == cause


def test_damaged_foreign_and_never_sent(folder: Path, asked: Path, tmp_path: Path) -> None:
    """A damaged file, one of another campaign, and one of which no copy was kept are refused, each for its reason."""
    path = send_back(folder, "INC-7", "damaged.xlsx")
    content = bytearray(path.read_bytes())
    del content[2000:4000]
    path.write_bytes(bytes(content))
    assert "damaged" in why(folder, "damaged.xlsx").replace("damaged.xlsx", "")
    other = tender(tmp_path / "other", {"acme": "en"})
    (other / "incidents.csv").write_text(HEADING + INCIDENTS[1] + "\n", encoding="utf-8")
    correct(other)
    foreign = send_back(other, "inc-7")
    shutil.copy(foreign, folder / "returned" / "foreign.xlsx")
    assert "was not made by this campaign" in why(folder, "foreign.xlsx")
    send_back(folder, "INC-7", "lost.xlsx")
    sent_of(folder, "INC-7").path.unlink()
    assert "contains no copy" in why(folder, "lost.xlsx")
    send_back(folder, "7/2: north", "stranger.xlsx")
    vendors = "vendor,name,language\nacme,The Acme Ltd,en\ncedar,The Cedar Ltd,en\n"
    (folder / "vendors.csv").write_text(vendors, encoding="utf-8")
    assert "which the table vendors does not name" in why(folder, "stranger.xlsx")


# --- around it ---


def test_status_counts_them(folder: Path) -> None:
    """How many are in which state, and overdue, stands below the table, in the data and in the workbook."""
    send_back(folder, "inc-7")

    def counts(at: str) -> Any:
        ran = scorecard("status", "--format", "json", cwd=folder, env={"SOURCE_DATE_EPOCH": at})
        return json.loads(ran.out)["corrections"]

    none = {"accepted": 0, "rejected": 0, "overdue": 0, "actions": 0}
    assert counts(DAY) == none | {"out": 2, "back": 1}
    late = counts(AFTER)
    assert (late["out"], late["back"], late["overdue"]) == (2, 1, 2)
    line = "Corrections of error: 2 out, 1 back and not yet decided by us, 0 accepted, 0 rejected; overdue: 2; overdue "
    assert line in scorecard("status", cwd=folder, env={"SOURCE_DATE_EPOCH": AFTER}).told
    scorecard("status", "--format", "xlsx", cwd=folder, env={"SOURCE_DATE_EPOCH": AFTER})
    assert any(line in str(cell) for rows in sheets(folder / "status.xlsx").values() for row in rows for cell in row)
    shutil.rmtree(Campaign(folder).correcting)
    (folder / "returned" / "back.xlsx").unlink()
    assert counts(AFTER) is None


def test_status_says_what_to_do_next(folder: Path) -> None:
    """A correction is to be made, to be mailed, and once it is back to be decided on; a damaged copy is named."""
    table = folder / "incidents.csv"
    table.write_text(table.read_text(encoding="utf-8") + "INC-9,cedar,2027-01-06,,,,,,,,,yes,\n", encoding="utf-8")
    send_back(folder, "7/2: north")

    def told(at: str = DAY) -> str:
        return scorecard("status", cwd=folder, env={"SOURCE_DATE_EPOCH": at}).told

    before = told()
    assert "Make the corrections of error (scorecard correct): The Cedar Ltd" in before
    ask = "Ask for corrections of error, or tell what is missing in one (scorecard mail correct): "
    assert f"{ask}The Acme Ltd Decide on corrections of error" in before
    assert "(in the table corrections): The Birch Ltd" in before
    decided = "incident,decision,reason,date,by\n7/2: north,rejected,Why?,2027-01-15,Quality\n"
    (folder / "corrections.csv").write_text(decided, encoding="utf-8")
    after = told()
    assert f"{ask}The Acme Ltd and The Birch Ltd" in after
    assert "Decide on" not in after
    path = sent_of(folder, "INC-7").path
    path.write_bytes(b"PK")
    assert f"sent/corrections/{path.name}: The copy of a correction of error cannot be read" in told()


def test_forget_deletes_what_was_asked_of_a_vendor(folder: Path) -> None:
    """Its corrections go, sent and returned, also where another's file is called alike; those of others stay."""
    send_back(folder, "INC-7")
    assert scorecard("forget", "acme", "--yes", cwd=folder).code == ALL_WELL
    assert [each.identity.vendor for each in SentCorrections(Campaign(folder)).all] == ["birch"]
    assert len([*Campaign(folder).correcting.iterdir()]) == 1
    assert not (folder / "returned" / "back.xlsx").exists()


def test_what_a_killed_run_left_is_swept(folder: Path) -> None:
    """What a run that was killed left half written goes with the next command."""
    correcting = Campaign(folder).correcting
    left = correcting / f".{os.getpid()}-0123abcd-0.tmp"  # of an earlier process with the same number
    left.write_bytes(b"half")
    assert correct(folder).code == ALL_WELL
    assert not left.exists()


def test_a_copy_that_cannot_be_read_is_no_request(folder: Path) -> None:
    """A file of somebody else in the folder of corrections, and a damaged copy, are no requests, and are told."""
    campaign = Campaign(folder)
    (campaign.correcting / "notes.xlsx").write_bytes(b"no workbook")
    shutil.copy(campaign.sent / "cedar.xlsx", campaign.correcting / "cedar.xlsx")
    assert len(SentCorrections(campaign).all) == 3
    assert read_workbook((campaign.correcting / "cedar.xlsx").read_bytes())
    (campaign.correcting / "~$cedar.xlsx").write_bytes(b"Excel has it open")
    ran = correct(folder)
    assert ran.code == NEEDS_A_LOOK
    assert "sent/corrections/cedar.xlsx: This is no correction of error that `scorecard correct` made." in ran.told
    assert "sent/corrections/notes.xlsx: " in ran.told
    assert "~$" not in ran.told
    assert "Every incident that needs one has one." in ran.told


def test_a_damaged_copy_is_not_replaced(folder: Path) -> None:
    """Where the copy of a correction is damaged or has answers in it, that is told, and no other one is made."""
    campaign = Campaign(folder)
    path, other = sent_of(folder, "INC-7").path, sent_of(folder, "7/2: north").path
    path.write_bytes(path.read_bytes()[:5000])
    send_back(folder, "7/2: north").replace(other)
    before = {path.name: path.read_bytes() for path in campaign.correcting.iterdir()}
    ran = correct(folder)
    assert ran.code == NEEDS_A_LOOK
    assert f"sent/corrections/{path.name}: The copy of a correction of error cannot be read: " in ran.told
    assert f"sent/corrections/{other.name}: This copy of a correction of error has answers in it" in ran.told
    assert "Put back the copy that `scorecard correct` made" in ran.told
    assert "Every incident that needs one has one." not in ran.told
    assert {path.name: path.read_bytes() for path in campaign.correcting.iterdir()} == before
    path.unlink()
    assert "1 correction of error made" in correct(folder).told
    assert sent_of(folder, "INC-7").path == path


def test_a_copy_that_is_damaged_further_in(folder: Path) -> None:
    """A copy that is damaged behind what says whose it is is told before it goes out, and when it comes back."""
    send_back(folder, "INC-7")
    path = sent_of(folder, "INC-7").path
    change_part(path, "xl/worksheets/sheet2.xml", rb"</sheetData>.*", b"")
    told = f"sent/corrections/{path.name}: The copy of a correction of error cannot be read: "
    for command in (["correct"], ["mail", "correct", "--list"]):
        ran = scorecard(*command, cwd=folder, env={"SOURCE_DATE_EPOCH": DAY})
        assert ran.code == NEEDS_A_LOOK
        assert told in ran.told
    assert "Every incident that needs one has one." not in correct(folder).told
    ran = scorecard("status", cwd=folder, env={"SOURCE_DATE_EPOCH": DAY})
    assert told in ran.told
    assert "contains no copy" in why(folder, "back.xlsx")


def test_what_is_not_asked_for_any_more_is_told(folder: Path) -> None:
    """An incident that is gone, another vendor's or without a correction leaves its workbook; its new vendor is asked.

    What was accepted before is settled, and no matter of this.
    """
    table = folder / "incidents.csv"
    rows = table.read_text(encoding="utf-8").replace("INC-7,acme", "INC-7,cedar").replace("yes,us", "no,us")
    table.write_text("".join(row for row in rows.splitlines(True) if "north" not in row), encoding="utf-8")
    ran = correct(folder)
    assert ran.code == NEEDS_A_LOOK
    moved = "The Acme Ltd is asked here for a correction of error on INC-7, which is now an incident of The Cedar Ltd."
    assert f"sent/corrections/acme-INC-7.xlsx: {moved} hint: Delete this file, and tell the vendor" in ran.told
    assert "on 7/2: north, which the table incidents no longer contains." in ran.told
    assert "on inc-7, and the table incidents no longer asks for it." in ran.told
    assert ran.told.count("no longer asked for") == 3
    assert "1 correction of error made" in ran.told
    made = {each.path.name for each in SentCorrections(Campaign(folder)).all if each.identity.about == "INC-7"}
    assert made == {"acme-INC-7.xlsx", "cedar-INC-7.xlsx"}
    decided = "incident,decision,date,by\ninc-7,accepted,2027-01-10,Quality\n"
    (folder / "corrections.csv").write_text(decided, encoding="utf-8")
    assert "on inc-7" not in correct(folder).told


def test_an_incident_that_was_edited_is_told(folder: Path) -> None:
    """As long as it was not mailed, a workbook that shows an incident as it was can be made anew, which is said."""
    table = folder / "incidents.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("two sofas", "three sofas"), encoding="utf-8")
    ran = correct(folder)
    assert ran.code == NEEDS_A_LOOK
    assert "sent/corrections/acme-INC-7.xlsx: The incident INC-7 has been edited since: this workbook" in ran.told
    assert ran.told.count("has been edited since") == 1
    path = sent_of(folder, "INC-7").path
    kept = path.read_bytes()
    path.unlink()
    assert correct(folder).code == ALL_WELL
    assert correct(folder).code == ALL_WELL
    path.write_bytes(kept)
    mails = Campaign(folder).mails
    mails.mkdir(parents=True)
    (mails / "correct-acme-1.eml").write_bytes(mail((path.name, kept)))
    assert "has been edited since" not in correct(folder).told


def test_who_is_named_is_told_before_it_is_sent(folder: Path) -> None:
    """Another vendor or a person in an incident is named where its correction is made, and by `check`."""
    table = folder / "incidents.csv"
    row = "INC-9,acme,2027-01-06,,The Birch Ltd did it; write to ann@halvern.example,,,,,,,yes,\n"
    table.write_text(table.read_text(encoding="utf-8") + row, encoding="utf-8")
    for ran in (correct(folder), scorecard("check", cwd=folder, env={"SOURCE_DATE_EPOCH": DAY})):
        assert ran.code == NEEDS_A_LOOK
        assert "“The Birch Ltd” stands in an incident of another vendor, which would read it" in ran.told
        assert '"ann@halvern.example" is an e-mail address' in ran.told
    assert "did it" not in correct(folder).told
