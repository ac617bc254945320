"""Whatever is asked and whatever is answered: a questionnaire that was filled in gives back every answer."""

import string

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorecard.core.model import (
    Answer,
    AnswerState,
    Checklist,
    Choice,
    Criteria,
    Criterion,
    FreeText,
    Item,
    ItemAnswer,
    ItemStatus,
    Kind,
    Need,
    NotMeasured,
    Number,
    Option,
    Question,
    Scale,
    Text,
    Value,
    YesNo,
)
from scorecard.core.questions import normalised
from scorecard.forms.fill import entries, fill_in
from scorecard.forms.identity import Verdict, verify
from scorecard.forms.layout import HEADINGS, plan
from scorecard.forms.read import read_identity
from scorecard.intake.xlsx import read_xlsx
from scorecard.words import words
from tests.forms.questionnaires import IDENTITY, KEY, criteria_of, read, said, written

RESERVED = {normalised(words("en")(key)) for key in (*HEADINGS.values(), "form.cover.sheet")} | {
    normalised(word) for key in ("yes", "no", "not_applicable", "not_measured") for word in words("en").spellings(key)
}
"""Texts that mean something else in the questionnaire."""

LETTERS = string.ascii_letters + string.digits + "äöüßéñ€–…“”'\"&<>=+@#%/\\,;:.!?()[]{}*日本語📦 \n"


def _is_text(typed: str) -> bool:
    """Return whether an office program leaves a text as it is."""
    try:
        float(typed)
    except ValueError:
        return normalised(typed) not in RESERVED
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
    lambda unit, not_measured: Number(unit, ((-1000.0, 0.0), (1000.0, 100.0)), -1000.0, 1000.0, not_measured),
    st.sampled_from(["%", "hours", "EUR", "days"]),
    st.none() | st.just(0.0),
)
CHECKLISTS = several(TEXTS, 1, 4).map(
    lambda shown: Checklist(tuple(Item(f"i{at}", texts_of(one), Need.MUST) for at, one in enumerate(shown)))
)
KINDS = st.one_of(CHOICES, SCALES, YES_NO, NUMBERS, CHECKLISTS, st.just(FreeText(900)))


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
            if kind.unit == "%":
                numbers = numbers.filter(lambda number: not 0 < number <= 1)
            return numbers if kind.not_measured is None else numbers | st.just(NotMeasured.NOT_MEASURED)
        case Checklist():
            status = st.none() | st.sampled_from(ItemStatus)
            lines = [st.builds(ItemAnswer, st.just(item.id), status, st.none(), REMARKS) for item in kind.items]
            return st.tuples(*lines).map(
                lambda answers: answers if any(one.status is not None for one in answers) else None
            )
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
        # The evidence of a checklist that does not apply has a test of its own.
        evidence = "" if isinstance(question.kind, Checklist) else evidence
        return Answer(question.id, AnswerState.NOT_APPLICABLE, None, None, evidence, draw(TEXTS))
    state = AnswerState.UNANSWERED if value is None else AnswerState.ANSWERED
    return Answer(question.id, state, value, None, evidence, draw(REMARKS))


@st.composite
def answered(draw: st.DrawFn) -> tuple[Criteria, tuple[Answer, ...]]:
    """Give criteria, and an answer to each of their questions."""
    names = draw(st.lists(TEXTS, min_size=1, max_size=3))
    criteria = []
    for at, name in enumerate(names):
        shown = draw(several(TEXTS, 1, 4))
        asked = tuple(draw(questions(f"q{at}-{number}", one)) for number, one in enumerate(shown))
        criteria.append(Criterion(f"c{at}", texts_of(name), 1.0, asked))
    answers = tuple(draw(answers_to(question)) for criterion in criteria for question in criterion.questions)
    return criteria_of(*criteria), answers


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answered())
def test_every_answer_comes_back(campaign: tuple[Criteria, tuple[Answer, ...]]) -> None:
    """Plan, write, fill in and read: every answer is the one that was given, and nothing else is answered."""
    criteria, answers = campaign
    form = plan(criteria, "", "en")
    response = read(fill_in(written(form, criteria), entries(form, answers)), form)
    assert response.problems == ()
    assert said(response.answers) == answers


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS.filter(lambda name: "\n" not in name))
def test_every_vendor_is_known_again(name: str) -> None:
    """Whatever a vendor is called, its questionnaire is known to be made for it."""
    identity = type(IDENTITY)("acme", name, "", "en", "Partner alignment", "0123456789abcdef")
    found, signature = read_identity(read_xlsx(written(identity=identity)))
    assert found == identity
    assert verify(found, signature, KEY) is Verdict.VERIFIED
