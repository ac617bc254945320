"""The questionnaire that the tool ships, and an answer to every question of it."""

import re
from functools import cache
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import Number
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.files.criteria.load import load_criteria
from scorecard.files.shipped import shipped
from scorecard.forms.fill import Typed as Text
from scorecard.forms.fill import fill_in
from scorecard.forms.identity import identity_for
from scorecard.forms.layout import Form, FormColumn, Slot, SlotPart
from scorecard.forms.plan import plan
from tests.builders.of_every_type import Typed
from tests.builders.questionnaires import read, written
from tests.builders.responses import said


@cache
def form(language: str = "en") -> Form:
    """Return the questionnaire of one lot as it is planned."""
    criteria = _criteria()
    return plan(criteria, criteria.lots[0], language)


@cache
def sent(language: str = "en") -> bytes:
    """Return the questionnaire as a vendor gets it."""
    criteria, lot = _criteria(), form().lot
    identity = identity_for(criteria, "acme", "Acme Ltd", lot, language)
    return written(form(language), criteria, identity)


@cache
def typed() -> tuple[Typed, ...]:
    """Return an answer to every question, with evidence and comments."""
    cells = []
    for slot in form().slots.values():
        texts = {FormColumn.ANSWER: _answer(slot)}
        texts |= {FormColumn.EVIDENCE: f"Handbook, page {slot.row}"} if slot.has_evidence else {}
        texts |= {FormColumn.COMMENT: "As of 2026"} if slot.is_whole else {}
        for column, text in texts.items():
            kind = "number" if re.fullmatch(r"\d+(\.\d+)?", text) else "text"
            if text:
                cells.append(Typed(slot.sheet, slot.cell(column), kind, float(text) if kind == "number" else text))
    return tuple(cells)


@cache
def answers() -> tuple[Answer, ...]:
    """Return what is read where nothing was lost: every question is answered."""
    entries = [Text(one.sheet, one.cell, one.in_english) for one in typed()]
    response = read(fill_in(sent(), entries), form())
    assert response.problems == ()
    assert {answer.state for answer in response.answers} == {AnswerState.ANSWERED}
    return said(response.answers)


@cache
def _criteria() -> Criteria:
    return load_criteria(Path(str(shipped() / "criteria.yaml")))


def _answer(slot: Slot) -> str:
    """Return what is typed into the answer cell of a row."""
    kind = slot.question.kind
    if slot.part is SlotPart.DAY:
        return "09:00-18:00"
    if slot.entries and not (slot.is_whole and len(slot.entries) == 1):
        return str(slot.entries[0])
    if isinstance(kind, Number):
        return f"{(kind.lowest + kind.highest) / 2:g}"
    return "We call every customer back." if slot.has_answer and not slot.entries else ""
