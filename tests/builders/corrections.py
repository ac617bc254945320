"""Corrections of error: the workbook in which a vendor works through an incident, what it types, and what that says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.record.books import Incident, Kept
from scorecard.core.model.record.causes import Cause
from scorecard.core.model.record.corrections import ActionStatus, Correction, CorrectiveAction
from scorecard.core.model.responses import Identity, Response
from scorecard.errors import Problem, Where
from scorecard.forms.correction import AboutIncident, as_record, correction_criteria, correction_in, plan_correction
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.identity import CORRECTION
from scorecard.forms.layout import Form, FormColumn
from scorecard.forms.reading.read import read_answers
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.of_every_type import criteria, identity
from tests.builders.questionnaires import FILE, KEY, MADE_ON, shipped_template

INCIDENT = Incident(
    "INC-7",
    "acme",
    datetime(2027, 1, 4, 9, 40),
    Where("incidents.csv", line=2),
    touchpoint="delivery",
    what="=1+1: two sofas at the wrong door",
    customers=2,
    contacts=4,
    answer_hours=26.5,
    told=True,
    kept=Kept.NO,
    repeat_of="INC-3",
)
CAME = date(2027, 2, 1)


@dataclass(frozen=True)
class SentOut:
    """A correction as it is sent."""

    criteria: Criteria
    asked: AboutIncident
    form: Form
    identity: Identity
    workbook: bytes


@lru_cache(maxsize=16)
def sent_out(language: str = "en", incident: Incident = INCIDENT) -> SentOut:
    """Return the correction of an incident, which its vendor was asked for on 5 January 2027."""
    asked = AboutIncident(incident.id, incident.moment.date().isoformat(), "2027-01-05")
    own = correction_criteria(criteria(), asked, language, Deadline(date(2027, 2, 4), timezone="Europe/Madrid"))
    form = plan_correction(own, "", language, incident)
    told = replace(identity(language), kind=CORRECTION, about=incident.id, deadline="2027-02-04")
    master = write_master(form, own, shipped_template(), MADE_ON, about=told, record=as_record(asked))
    return SentOut(own, asked, form, told, stamp(master, told, KEY))


def answers(language: str) -> Mapping[tuple[str, FormColumn], str]:
    """Return a text for every cell that a vendor may fill in, by its row and column."""
    spoken, texts = words(language), dict[tuple[str, FormColumn], str]()
    for key, slot in sent_out(language).form.slots.items():
        text = f"{key}: Zoë’s half-hour, 50 % & more"
        if key.startswith("due"):
            text = f"2027-03-{int(key[-1]):02}"
        elif slot.entries:
            text = slot.entries[int(key[-1]) % len(slot.entries)] if key.startswith("status") else slot.entries[1]
        texts[key, FormColumn.ANSWER] = text
        if slot.has_evidence:
            texts[key, FormColumn.EVIDENCE] = f"Report {key}"
    texts["view", FormColumn.COMMENT] = spoken("correction.ask.lessons_help")
    return texts


def typed(form: Form, texts: Mapping[tuple[str, FormColumn], str]) -> tuple[Typed, ...]:
    """Return texts as they are typed into the cells of a correction."""
    return tuple(
        Typed(form.slots[key].sheet, form.slots[key].cell(column), text) for (key, column), text in texts.items()
    )


def said(language: str, file: str = FILE) -> Correction:
    """Return what a vendor says that fills in `answers`."""
    texts = {key: text for (key, column), text in answers(language).items() if column is FormColumn.ANSWER}
    states, form = (*ActionStatus,), sent_out(language).form
    return Correction(
        "INC-7",
        "acme",
        Where(file),
        CAME,
        view=Cause.US,
        reasons=words(language)("correction.ask.lessons_help"),
        happened=tuple(texts[f"happened_{number}"] for number in range(1, 9)),
        customers=texts["customers"],
        business=texts["business"],
        whys=tuple(texts[f"why_{number}"] for number in range(1, 6)),
        data=f"{texts['data']}\nReport data",
        security=texts["security"],
        implications=texts["critical"],
        lessons=texts["lessons"],
        actions=tuple(
            CorrectiveAction(
                number,
                texts[f"action_{number}"],
                texts[f"owner_{number}"],
                date(2027, 3, number),
                states[number % 3],
                f"Report status_{number}",
                _place(form, f"action_{number}", file),
            )
            for number in range(1, 7)
        ),
    )


def _place(form: Form, key: str, file: str) -> Where:
    return Where(file, form.slots[key].sheet, form.slots[key].cell(FormColumn.ANSWER))


def read_back(content: bytes, sent: SentOut) -> tuple[Correction, tuple[Problem, ...]]:
    """Return what a correction says that came back, and what of it was not understood."""
    form = plan_correction(sent.criteria, "", sent.identity.language)
    found, problems = read_answers(read_workbook(content), form, FILE, words("en"))
    return correction_in(Response(sent.identity, FILE, "ab" * 32, found), CAME), problems


def filled(sent: SentOut, texts: Mapping[tuple[str, FormColumn], str] | None = None) -> bytes:
    """Return a correction in which a vendor has typed texts; without any, into every cell."""
    return fill_in(sent.workbook, typed(sent.form, answers(sent.identity.language) if texts is None else texts))


def with_answers(sent: SentOut, pairs: Iterable[tuple[str, str]]) -> bytes:
    """Return a correction in which a vendor has answered some rows."""
    return filled(sent, {(key, FormColumn.ANSWER): text for key, text in pairs})
