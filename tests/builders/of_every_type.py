"""A questionnaire with a question of every type, what a vendor answers to it, and how that is typed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import Scale, Span
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    DayHours,
    Identity,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    OfferedHours,
    Value,
)
from scorecard.files.criteria.load import load_criteria
from scorecard.forms.layout import Form, FormColumn, Slot
from scorecard.forms.plan import plan
from tests.builders.entries import entries
from tests.builders.questionnaires import IDENTITY, written

CRITERIA = Path(__file__).with_name("of_every_type.yaml")
CARE, ACCESS, HOURS = range(3)
"""The places of the sections."""

OPEN_ALL_DAY = (Span(0, 1440),)
PHONE = (
    (Span(8 * 60, 13 * 60), Span(15 * 60, 20 * 60)),
    (Span(9 * 60, 24 * 60),),
    OPEN_ALL_DAY,
    (Span(22 * 60, 30 * 60),),
    (Span(8 * 60, 22 * 60),),
    (),
    (),
)
"""A break, until midnight, round the clock, overnight, a plain day, and closed."""
CHAT = (*[(Span(7 * 60, 24 * 60),)] * 6, ())


def _week(channel: str, week: Iterable[tuple[Span, ...]]) -> tuple[DayHours, ...]:
    return tuple(DayHours(channel, weekday, spans) for weekday, spans in enumerate(week))


def _answered(question: str, value: Value, evidence: str = "", comment: str = "") -> Answer:
    return Answer(question, AnswerState.ANSWERED, value, evidence=evidence, comment=comment)


STORY = 'Grüße aus Köln: "falsche" Etiketten – 212 Pakete…\nThen we paid EUR 1,900 & said <sorry>; it’s 📦 fixed.'
ANSWERS = (
    _answered("ownership", "callback", "https://vendor.example/way?a=1&b=2 – “§ 4”", 'Ms Möller, "Team Ürün" 👋'),
    Answer("follow_up", AnswerState.NOT_APPLICABLE, comment="We follow up nobody; see contract § 4"),
    _answered("queue", 2, comment="Mostly on Mondays"),
    _answered("premium", False),
    _answered("free", True, comment="Since the year 2024"),
    _answered("answered", 85.5, "Monthly report, page 7"),
    _answered("solved", 76.5),
    _answered("returning", NotMeasured.NOT_MEASURED),
    _answered("cost", 1234.5),
    _answered("turnover", 12.25),
    _answered("story", STORY, comment="Line one\nand line two"),
    _answered(
        "review",
        (
            ItemAnswer("cause", ItemStatus.LIVE),
            ItemAnswer("owners", ItemStatus.PLANNED, comment="From 1 June on"),
            ItemAnswer("copy", ItemStatus.NO),
        ),
        "Review of November",
        "We’d show you one",
    ),
    Answer("recall", AnswerState.NOT_APPLICABLE, comment="Nothing that we sell can be recalled"),
    _answered(
        "languages",
        (
            ItemAnswer("en", ItemStatus.YES),
            ItemAnswer("es", ItemStatus.NO, comment="Mañana"),
            ItemAnswer("ca", ItemStatus.YES),
        ),
    ),
    _answered("begin", date(2027, 2, 26)),
    _answered("partners", True),
    _answered("terms", "They’re trained; 日本語 too."),
    _answered("open", OfferedHours("Europe/Berlin", (*_week("phone", PHONE), *_week("chat", CHAT)), holidays=True)),
)
"""Everything is answered, with all that can be typed beside it."""


@dataclass(frozen=True)
class Typed:
    """What goes into a cell: its text, and what a person, or a program for one, means by it."""

    sheet: str
    cell: str
    kind: str
    """`text`, `number`, `percent` (the value is a share of 1) or `date` (the value is an ISO date)."""
    value: str | float

    @property
    def in_english(self) -> str:
        """What a person types in American English."""
        if self.kind == "percent":
            return f"{100 * float(self.value):g}%"
        return f"{self.value:g}" if isinstance(self.value, float) else self.value


IN_GERMAN = {"answered": "85,5 %", "solved": "76,5", "cost": "1.234,50", "turnover": "12,25 %", "begin": "26.02.2027"}
TYPED_IN = {
    "de": IN_GERMAN,
    "de-CH": IN_GERMAN | {"answered": "85.5 %", "solved": "76.5", "cost": "1’234.50", "turnover": "12.25 Prozent"},
    "it": IN_GERMAN | {"answered": "85,5 per cento", "begin": "26 febbraio 2027", "cost": "EUR 1.234,50"},
}
"""What a person types in a language; all else is as the list has it."""


@cache
def criteria() -> Criteria:
    """Return the criteria of these tests."""
    return load_criteria(CRITERIA)


@cache
def form(language: str = "en") -> Form:
    """Return the questionnaire as it is planned."""
    return plan(criteria(), "", language)


@cache
def sent(language: str = "en") -> bytes:
    """Return the questionnaire as a vendor gets it."""
    return written(form(language), criteria(), identity(language))


def identity(language: str = "en") -> Identity:
    """Return who the questionnaire is made for."""
    return replace(IDENTITY, language=language, criteria=criteria().fingerprint)


def typed(language: str = "en") -> tuple[Typed, ...]:
    """Return all that a vendor types: numbers as numbers, dates as dates, all else as text."""
    places = {
        (section.sheet, slot.cell(FormColumn.ANSWER)): slot
        for section in form(language).sections
        for slot in section.slots
    }
    return tuple(
        _typed(entry.sheet, entry.cell, entry.text, places.get((entry.sheet, entry.cell)))
        for entry in entries(form(language), ANSWERS)
    )


def _typed(sheet: str, cell: str, text: str, slot: Slot | None) -> Typed:
    value = None if slot is None or not slot.is_whole else _value(slot.question.id)
    if slot is None or isinstance(value, bool | str | None | NotMeasured | tuple | OfferedHours):
        return Typed(sheet, cell, "text", text)
    match slot.key:
        case "answered":
            return Typed(sheet, cell, "percent", float(text) / 100)
        case "turnover":
            return Typed(sheet, cell, "text", f"{text.replace('.', ',')} %")
    if isinstance(value, date):
        return Typed(sheet, cell, "date", text)
    assert isinstance(value, float) or isinstance(slot.question.kind, Scale)
    return Typed(sheet, cell, "number", float(text))


def typed_as_text(language: str) -> tuple[Typed, ...]:
    """Return all that a vendor types into the questionnaire of a language, as text."""
    places = {
        (section.sheet, slot.cell(FormColumn.ANSWER)): slot.key
        for section in form(language).sections
        for slot in section.questions
    }
    own = TYPED_IN[language]
    return tuple(
        Typed(entry.sheet, entry.cell, "text", own.get(places.get((entry.sheet, entry.cell), ""), entry.text))
        for entry in entries(form(language), ANSWERS)
    )


def _value(question: str) -> Value | None:
    return next(answer.value for answer in ANSWERS if answer.question == question)


def cell_of(key: str, column: FormColumn = FormColumn.ANSWER, language: str = "en") -> tuple[str, str]:
    """Return the sheet and the cell of a row, as it was sent."""
    slot = form(language).slots[key]
    return slot.sheet, slot.cell(column)
