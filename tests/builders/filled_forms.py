"""Questionnaires in which earlier answers were filled in, and what a vendor does to them."""

from collections.abc import Sequence
from dataclasses import replace

from scorecard.campaign.returns.readers.read import Forms, KnownForm, form_of, read_file
from scorecard.core.model.cells import cell_address
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Answer, Response
from scorecard.forms.earlier import filled_cells
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import Form
from scorecard.forms.reading.statement import confirmation_cell
from scorecard.forms.write import write_filled
from scorecard.intake.found import FoundFile
from scorecard.workbooks.read import read_workbook
from tests.builders.questionnaires import CRITERIA, FILE, FORM, IDENTITY, KEY, MADE_ON, shipped_template, written


def prefilled(answers: Sequence[Answer], form: Form = FORM, criteria: Criteria = CRITERIA) -> bytes:
    """Return a questionnaire in which answers were filled in."""
    identity = replace(IDENTITY, language=form.language, criteria=criteria.fingerprint)
    filled = filled_cells(form, answers)
    if not filled:
        return written(form, criteria, identity)
    return write_filled(form, criteria, shipped_template(), MADE_ON, filled, identity, KEY)


def confirmation(content: bytes, form: Form = FORM) -> tuple[str, str]:
    """Return the sheet and the cell in which a vendor says whether its earlier answers still hold."""
    sheet, place = confirmation_cell(read_workbook(content).sheets, form)
    assert sheet is not None
    return sheet.name, cell_address(*place)


def saying(content: bytes, text: str, form: Form = FORM) -> bytes:
    """Return a questionnaire in which the vendor says whether its earlier answers still hold."""
    return fill_in(content, [Typed(*confirmation(content, form), text)])


def read(content: bytes, form: Form = FORM, criteria: Criteria = CRITERIA) -> Response:
    """Return what the reception reads, without any copy of what was sent."""
    known = KnownForm(criteria, form.lot, form.language, None)
    identity = replace(IDENTITY, language=form.language, criteria=criteria.fingerprint)
    response = read_file(FoundFile(FILE, content), Forms("en", {form_of(identity): known})).response
    assert response is not None
    return response
