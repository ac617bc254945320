"""Questionnaires that ask for nothing but opening hours."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import WEEKDAYS, Channel, Hours, Promise, Span
from scorecard.core.model.responses import OfferedHours, Response
from scorecard.forms.layout import Form
from scorecard.forms.plan import plan
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.criteria import text
from tests.builders.questionnaires import CRITERIA, FILE, IDENTITY, written


def form_with(channels: int, language: str = "en") -> tuple[Form, bytes]:
    """Return a questionnaire that asks for the hours of so many channels, `c0` and so on, as a plan and as a file."""
    week = ((Span(480, 1320),),) * 7
    promised = tuple(Channel(f"c{at}", text(f"Line {at}"), 1.0, week) for at in range(channels))
    kind = Hours(Promise("Europe/Madrid", date(2027, 1, 4), promised))
    question = Question("open", text("When are you open?"), kind, 1.0)
    criteria = replace(CRITERIA, criteria=(Criterion("reach", text("Reach"), 1.0, (question,)),))
    form = plan(criteria, "", language)
    return form, written(form, criteria, replace(IDENTITY, language=language))


def read(content: bytes, form: Form) -> Response:
    """Return the response in a questionnaire."""
    return Response(IDENTITY, FILE, "", *read_answers(read_workbook(content), form, FILE, words("en")))


def week_of(response: Response) -> OfferedHours:
    """Return the hours in a response that holds no other answer."""
    (answer,) = response.answers
    assert isinstance(answer.value, OfferedHours)
    return answer.value


def spans_of(response: Response) -> dict[str, tuple[Span, ...] | None]:
    """Return the hours that were read, by the key of their row."""
    return {f"open/{day.channel}/{WEEKDAYS[day.weekday]}": day.spans for day in week_of(response).days}
