"""A vendor saves the questionnaire in another format: what it answered is read all the same."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.cells import RawWorkbook
from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import Channel, Hours, Promise, Span
from scorecard.core.model.responses import Answer, AnswerState, DayHours, OfferedHours, Response
from scorecard.forms.fill import fill_in
from scorecard.forms.identity import is_genuine
from scorecard.forms.plan import plan
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.criteria import text
from tests.builders.entries import entries
from tests.builders.questionnaires import CRITERIA, FILE, FULL, IDENTITY, KEY, given, place, written
from tests.builders.responses import said
from tests.office.libreoffice import Entry, Job, convert, requires_libreoffice, type_into

pytestmark = requires_libreoffice

FORMATS = ("ods", "xls")
WEEK = ((Span(480, 1320),),) * 7
PROMISE = Promise("Europe/Madrid", date(2027, 1, 4), (Channel("phone", text("Phone"), 1.0, WEEK),))
QUESTION = Question("hours_of_work", text("When can customers reach you?"), Hours(PROMISE), 1.0)
HOURS_TOO = replace(
    CRITERIA, criteria=(*CRITERIA.criteria, Criterion("reach", text("Service hours"), 1.0, (QUESTION,)))
)
FORM = plan(HOURS_TOO, "", "en")
OFFERED = OfferedHours(
    "Europe/Berlin",
    tuple(
        DayHours("phone", weekday, spans)
        for weekday, spans in enumerate([*WEEK[:4], (Span(480, 780), Span(900, 1200)), (), None])
    ),
    holidays=None,
)

AS_A_PERSON_TYPES = {
    "answered": "85 %",
    "cost": "EUR 12.50",
    "hours": "12:30",
    "start": "2027-04-12",
    "queue": "4",
    "premium": "no",
    "partners": "=1/0",
    "story": "Line 1, “quoted” – ж 日本",
    "review/owners": "planned",
    "languages/en": "250%",
    "hours_of_work/phone/mon": "8:00",
    "hours_of_work/phone/tue": "08:00-24:00",
}
"""What the office program makes percentages, amounts, times, dates and errors of."""


def response(workbook: RawWorkbook) -> Response:
    """Return the response in a questionnaire that came back."""
    return Response(IDENTITY, FILE, "", *read_answers(workbook, FORM, FILE, words("en")), verified=True)


@pytest.fixture(scope="module")
def returned(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, RawWorkbook]]:
    """Return two questionnaires, one filled in and one as a person types, by format."""
    folder = tmp_path_factory.mktemp("returned")
    blank, full, typed = (folder / f"{name}.xlsx" for name in ("blank", "full", "typed"))
    answers = (*FULL, given("hours_of_work", OFFERED))
    blank.write_bytes(written(FORM, HOURS_TOO))
    full.write_bytes(fill_in(blank.read_bytes(), entries(FORM, answers)))
    keys = [(*place(key, form=FORM), shown) for key, shown in AS_A_PERSON_TYPES.items()]
    type_into([Job(blank, typed, tuple(Entry(*key) for key in keys))])
    found = {"full": {"xlsx": read_workbook(full.read_bytes())}, "typed": {"xlsx": read_workbook(typed.read_bytes())}}
    for ending in FORMATS:
        for name, path in zip(found, convert((full, typed), ending, folder), strict=True):
            found[name][ending] = read_workbook(path.read_bytes())
    return found


@pytest.mark.parametrize("ending", FORMATS)
def test_every_answer_comes_back(returned: dict[str, dict[str, RawWorkbook]], ending: str) -> None:
    """Answers to questions of every type are the same in .ods and .xls as in .xlsx, and nothing is asked back."""
    found = response(returned["full"][ending])
    assert said(found.answers) == (*FULL, Answer("hours_of_work", AnswerState.ANSWERED, OFFERED))
    assert found.problems == ()


@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_typed_means_the_same(returned: dict[str, dict[str, RawWorkbook]], ending: str) -> None:
    """Percentages, amounts, times, dates and errors mean the same in .ods and .xls, and the same is asked back."""
    expected, found = response(returned["typed"]["xlsx"]), response(returned["typed"][ending])
    assert found.answers == expected.answers
    assert found.problems == expected.problems
    assert {problem.message.partition(":")[0] for problem in found.problems} != set()


@pytest.mark.parametrize("ending", FORMATS)
def test_whom_it_was_made_for(returned: dict[str, dict[str, RawWorkbook]], ending: str) -> None:
    """The hidden sheet that says whom the questionnaire was made for is there, hidden, and its signature holds."""
    workbook = returned["full"][ending]
    identity, signature = read_identity(workbook)
    assert identity == IDENTITY
    assert is_genuine(identity, signature, KEY)
    assert [sheet.visible for sheet in workbook.sheets] == [sheet.visible for sheet in returned["full"]["xlsx"].sheets]
