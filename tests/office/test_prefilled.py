"""What a questionnaire with earlier answers shows is what LibreOffice calculates, and saving it changes no answer."""

from dataclasses import replace

import pytest

from scorecard.core.model.responses import Answer, AnswerState
from scorecard.forms.layout import FormColumn
from tests.builders import of_every_type
from tests.builders.filled_forms import prefilled, read
from tests.builders.workbooks import opened
from tests.office.libreoffice import convert, requires_libreoffice

pytestmark = requires_libreoffice

LANGUAGES = ("en", "de", "fr", "es", "it")


def otherwise(answer: Answer) -> Answer:
    """Return another answer: small shares, texts like formulas, scripts without letters of ours, a closed gate."""
    values = {"answered": 0.5, "solved": 1.0, "turnover": 0.35, "cost": 0.0, "story": "日本語", "terms": "=2+3"}
    values |= {"partners": False}
    comment = answer.comment if answer.state is AnswerState.NOT_APPLICABLE else "+34 600 100 200"
    return replace(answer, value=values.get(answer.question, answer.value), evidence="=1+1", comment=comment)


ANSWERS = {
    "every": of_every_type.ANSWERS,
    "some": of_every_type.ANSWERS[::2],
    "otherwise": tuple(map(otherwise, of_every_type.ANSWERS)),
}
FORMS = {
    f"{name}-{language}": prefilled(answers, of_every_type.form(language), of_every_type.criteria())
    for name, answers in ANSWERS.items()
    for language in LANGUAGES
}


@pytest.fixture(scope="module")
def calculated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the questionnaires as LibreOffice calculates them."""
    folder = tmp_path_factory.mktemp("prefilled")
    for name, content in FORMS.items():
        (folder / f"{name}.xlsx").write_bytes(content)
    saved = convert([folder / f"{name}.xlsx" for name in FORMS], "xlsx", folder / "saved", recalculate=True)
    return {path.stem: path.read_bytes() for path in saved}


def results(content: bytes, formulas: bytes) -> dict[tuple[str, str], object]:
    """Return what the formulas of a questionnaire show, by sheet and cell.

    Programs differ in the capital of ß, which to the states is neither a letter nor a figure.
    """
    shown = opened(content, values=True)
    values = {(sheet.title, cell.coordinate): cell.value for sheet in shown for row in sheet.rows for cell in row}
    texts = {place: value.replace("ẞ", "ß") for place, value in values.items() if isinstance(value, str)}
    return {
        (sheet.title, cell.coordinate): (values | texts).get((sheet.title, cell.coordinate)) or ""
        for sheet in opened(formulas)
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


@pytest.mark.parametrize("name", FORMS)
def test_all_is_as_it_is_calculated(calculated: dict[str, bytes], name: str) -> None:
    """States, counts, progress and links are stored as the office program finds them."""
    assert results(FORMS[name], FORMS[name]) == results(calculated[name], FORMS[name])


@pytest.mark.parametrize("name", FORMS)
def test_it_waits_after_saving(calculated: dict[str, bytes], name: str) -> None:
    """A program that only saves the workbook changes no answer: all of them still wait."""
    language = name.rpartition("-")[2]
    form, criteria = of_every_type.form(language), of_every_type.criteria()
    before, after = (read(content, form, criteria) for content in (FORMS[name], calculated[name]))
    assert after.waiting == before.waiting == {answer.question for answer in ANSWERS[name.partition("-")[0]]}
    assert len(after.problems) == 1


def test_ticks_stand_where_there_is_nothing_to_do() -> None:
    """Of a questionnaire that was answered in full, every question is ticked before it is sent."""
    book, form = opened(FORMS["every-en"], values=True), of_every_type.form()
    wholes = [slot for section in form.sections for slot in section.questions]
    assert {book[slot.sheet][slot.cell(FormColumn.DONE)].value for slot in wholes} == {"✓"}
