"""Whatever is asked and whatever is answered: a questionnaire that was filled in gives back every answer."""

import string
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from scorecard.core.model.criteria import Criteria, Criterion, Question
from scorecard.core.model.kinds import (
    Channel,
    Checklist,
    Choice,
    Day,
    FreeText,
    Holiday,
    Hours,
    Item,
    Kind,
    Multi,
    Need,
    Number,
    Option,
    Promise,
    Scale,
    Span,
    Text,
    YesNo,
)
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    DayHours,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    OfferedHours,
    Value,
)
from scorecard.core.questions.understand import normalised
from scorecard.core.values.texts import is_placeholder
from scorecard.forms.fill import fill_in
from scorecard.forms.identity import is_genuine
from scorecard.forms.layout import HEADINGS
from scorecard.forms.plan import plan
from scorecard.forms.reading.provenance import read_identity
from scorecard.words import words
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.entries import entries
from tests.builders.questionnaires import IDENTITY, KEY, criteria_of, read, written
from tests.builders.responses import said

RESERVED = {normalised(words("en")(key)) for key in (*HEADINGS.values(), "form.cover.sheet")} | {
    normalised(word) for key in ("yes", "no", "not_applicable", "not_measured") for word in words("en").spellings(key)
}
"""Texts that mean something else in the questionnaire."""

NOT_MEANT = tuple(word for key in ("placeholder", "nothing") for word in words("en").spellings_everywhere(key))
LETTERS = string.ascii_letters + string.digits + "äöüßéñ€–…“”'\"&<>=+@#%/\\,;:.!?()[]{}*日本語📦 \n"


def _is_text(typed: str) -> bool:
    """Return whether an office program leaves a text as it is."""
    try:
        float(typed)
    except ValueError:
        return normalised(typed) not in RESERVED and not is_placeholder(typed, NOT_MEANT)
    return False


TEXTS = st.text(LETTERS, min_size=1, max_size=60).map(str.strip).filter(bool).filter(_is_text)
REMARKS = st.just("") | TEXTS


def several(texts: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Give some texts of which no two read the same."""
    return st.lists(texts, min_size=least, max_size=most, unique_by=normalised)


def texts_of(shown: str) -> Text:
    """Return a text in English."""
    return Text((("en", shown),))


CHOICES = several(TEXTS, 2, 5).map(
    lambda shown: Choice(tuple(Option(f"o{at}", texts_of(one), 10.0 * at) for at, one in enumerate(shown)))
)
SCALES = st.builds(Scale, st.integers(2, 10), TEXTS.map(texts_of), TEXTS.map(texts_of), st.booleans())
YES_NO = st.builds(YesNo, st.floats(0, 100), st.floats(0, 100), st.none() | st.booleans())
NUMBERS = st.builds(
    lambda unit, not_measured: Number(texts_of(unit), ((-1000.0, 0.0), (1000.0, 100.0)), -1000.0, 1000.0, not_measured),
    st.sampled_from(["%", "hours", "EUR", "days"]),
    st.none() | st.just(0.0),
)
CHECKLISTS = several(TEXTS, 1, 4).map(
    lambda shown: Checklist(tuple(Item(f"i{at}", texts_of(one), Need.MUST) for at, one in enumerate(shown)))
)
MULTIS = CHOICES.map(lambda choice: Multi(choice.options))
FIRST, LAST = date(2026, 1, 1), date(2030, 12, 31)
DAYS = st.just(Day(((FIRST.toordinal(), 100.0), (LAST.toordinal(), 0.0)), FIRST, LAST))
ROUND_THE_CLOCK = ((Span(0, 1440),),) * 7
CHANNELS = st.lists(TEXTS, min_size=1, max_size=2, unique_by=normalised).map(
    lambda shown: tuple(Channel(f"c{at}", texts_of(one), 1.0, ROUND_THE_CLOCK) for at, one in enumerate(shown))
)
HOLIDAYS = st.sampled_from([(), (Holiday(date(2027, 1, 6)),)])
HOURS = st.builds(Promise, st.sampled_from(["Europe/Madrid", "Asia/Kolkata"]), st.just(FIRST), CHANNELS, HOLIDAYS).map(
    Hours
)
KINDS = st.one_of(CHOICES, SCALES, YES_NO, NUMBERS, CHECKLISTS, MULTIS, DAYS, HOURS, st.just(FreeText(900)))


def lines_of(ids: list[str], status: st.SearchStrategy[ItemStatus | None]) -> st.SearchStrategy[Value | None]:
    """Give answers to lines; `None` where all of them are blank."""
    lines = [st.builds(ItemAnswer, st.just(one), status, st.none(), REMARKS) for one in ids]
    return st.tuples(*lines).map(lambda answers: answers if any(one.status for one in answers) else None)


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    """Give up to three spans of a day, the last of which may run through the night."""
    count = draw(st.integers(0, 3))
    minutes = sorted(draw(st.lists(st.integers(0, 1439), min_size=2 * count, max_size=2 * count, unique=True)))
    given = [Span(opens, closes) for opens, closes in zip(minutes[::2], minutes[1::2], strict=True)]
    if given:
        given[-1] = Span(given[-1].opens, draw(st.integers(given[-1].opens + 1, given[-1].opens + 1440)))
    return tuple(given)


def weeks_of(promise: Promise) -> st.SearchStrategy[Value | None]:
    """Give the hours of a vendor that names its time zone and leaves some days blank."""
    days = [
        st.builds(DayHours, st.just(channel.id), st.just(weekday), st.none() | spans())
        for channel in promise.channels
        for weekday in range(7)
    ]
    holidays = st.none() | st.booleans() if promise.holidays else st.none()
    return st.builds(
        OfferedHours,
        st.sampled_from(["Europe/Madrid", "UTC", "UTC-03:30", "Asia/Manila", "Africa/Windhoek"]),
        st.tuples(*days),
        holidays,
    )


def values_of(kind: Kind) -> st.SearchStrategy[Value | None]:
    """Give values that answer a question of a type; `None` for no answer."""
    match kind:
        case Choice():
            return st.sampled_from([option.id for option in kind.options])
        case Scale():
            return st.integers(1, kind.steps)
        case YesNo():
            return st.booleans()
        case Number():
            # As people write them; in percent a bare number up to 1 would be asked back.
            numbers = st.integers(-100_000, 100_000).map(lambda hundredths: hundredths / 100)
            if str(kind.unit) == "%":
                numbers = numbers.filter(lambda number: not 0 < number <= 1)
            return numbers if kind.not_measured is None else numbers | st.just(NotMeasured.NOT_MEASURED)
        case Checklist():
            status = st.sampled_from([None, ItemStatus.LIVE, ItemStatus.PLANNED, ItemStatus.NO])
            return lines_of([item.id for item in kind.items], status)
        case Multi():
            status = st.sampled_from([None, ItemStatus.YES, ItemStatus.NO])
            return lines_of([option.id for option in kind.options], status)
        case Day():
            return st.dates(kind.earliest, kind.latest)
        case Hours():
            return weeks_of(kind.promise)
        case FreeText():
            return TEXTS


@st.composite
def questions(draw: st.DrawFn, name: str, shown: str) -> Question:
    """Give a question of any type."""
    kind = draw(KINDS)
    help_text = draw(st.none() | TEXTS.map(texts_of))
    flags = st.booleans()
    return Question(
        name, texts_of(shown), kind, 1.0, help_text, "", draw(flags), evidence=draw(flags), not_applicable=draw(flags)
    )


@st.composite
def answers_to(draw: st.DrawFn, question: Question) -> Answer:
    """Give what a vendor may say to a question, which may be nothing."""
    value = draw(st.none() | values_of(question.kind))
    evidence = draw(REMARKS) if question.evidence else ""
    if value is None and question.not_applicable and draw(st.booleans()):
        return Answer(question.id, AnswerState.NOT_APPLICABLE, None, None, evidence, draw(TEXTS))
    state = AnswerState.UNANSWERED if value is None else AnswerState.ANSWERED
    return Answer(question.id, state, value, None, evidence, draw(REMARKS))


@st.composite
def answered(draw: st.DrawFn) -> tuple[Criteria, tuple[Answer, ...]]:
    """Give criteria, and an answer to each of their questions."""
    names = [f"Section {one}" for one in draw(st.lists(TEXTS, min_size=1, max_size=3))]
    criteria = []
    for at, name in enumerate(names):
        shown = draw(several(TEXTS, 1, 4))
        asked = tuple(draw(questions(f"q{at}-{number}", one)) for number, one in enumerate(shown))
        criteria.append(Criterion(f"c{at}", texts_of(name), 1.0, asked))
    answers = tuple(draw(answers_to(question)) for criterion in criteria for question in criterion.questions)
    return criteria_of(*criteria), answers


# Without shrinking: an example takes a tenth of a second, and thousands of them would be tried.
_STEPS = (Phase.explicit, Phase.reuse, Phase.generate)


def comes_back(criteria: Criteria, answers: tuple[Answer, ...]) -> None:
    """Plan, write, fill in and read: every answer is the one that was given, and nothing else is answered."""
    form = plan(criteria, "", "en")
    response = read(fill_in(written(form, criteria), entries(form, answers)), form)
    # Evidence or a comment beside no answer is asked back, as it should be.
    assert [problem.message for problem in response.problems if "The answer is blank" not in problem.message] == []
    assert said(response.answers) == answers


@settings(max_examples=20, phases=_STEPS)
@given(answered())
def test_every_answer_comes_back(campaign: tuple[Criteria, tuple[Answer, ...]]) -> None:
    """Whatever is asked, and whatever is answered: what was filled in is what is read."""
    comes_back(*campaign)


@pytest.mark.sweep
@settings(max_examples=200, phases=_STEPS)
@given(answered())
def test_every_answer_of_many_campaigns_comes_back(campaign: tuple[Criteria, tuple[Answer, ...]]) -> None:
    """The same of many more."""
    comes_back(*campaign)


@settings(max_examples=25)
@given(TEXTS.filter(lambda name: "\n" not in name))
def test_every_vendor_is_known_again(name: str) -> None:
    """Whatever a vendor is called, its questionnaire is known to be made for it."""
    identity = replace(IDENTITY, name=name)
    found, signature = read_identity(read_xlsx(written(identity=identity)))
    assert found == identity
    assert is_genuine(found, signature, KEY)
