"""A small questionnaire with a question of every type, and what may happen to it between sending and reading."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache, lru_cache
from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Buyer, Condition, Criteria, Criterion, Deadline, Question
from scorecard.core.model.kinds import Checklist, Choice, Day, FreeText, Item, Multi, Need, Number, Option, Scale, YesNo
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    Identity,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    Response,
    Value,
)
from scorecard.errors import Problem
from scorecard.files.shipped import shipped
from scorecard.forms.fill import fill_in
from scorecard.forms.identity import identity_for
from scorecard.forms.layout import Form, FormColumn
from scorecard.forms.plan import plan
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.reading.read import read_answers
from scorecard.forms.stamp import Master, stamp
from scorecard.forms.template import load_template
from scorecard.forms.write import write_master
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from tests.builders.criteria import text
from tests.builders.entries import entries

KEY = b"a campaign's key" * 2
MADE_ON = datetime(2027, 1, 15, 9, 30)
FILE = "returned/acme.xlsx"
CARE, ACCESS = "Customer care", "Service access"
"""The sheets."""


def choice(*options: tuple[str, str]) -> Choice:
    """Return a choice among options given as id and text; the last one earns most."""
    last = max(len(options) - 1, 1)
    return Choice(tuple(Option(name, text(shown), 100.0 * at / last) for at, (name, shown) in enumerate(options)))


def checklist(**items: str) -> Checklist:
    """Return a checklist of items given as id and text."""
    return Checklist(tuple(Item(name, text(shown), Need.SHOULD) for name, shown in items.items()))


def number(unit: str, lowest: float, highest: float, not_measured: float | None = None) -> Number:
    """Return a number question."""
    return Number(text(unit), ((lowest, 0.0), (highest, 100.0)), lowest, highest, not_measured)


OWNERSHIP = Question(
    "ownership",
    text("A problem is not solved at the first contact. What happens?"),
    choice(
        ("again", "The customer contacts us again"),
        ("callback", 'We call back, "as promised", in time'),
        ("owner", "One named person owns it"),
    ),
    3.0,
    help=text("As your procedure stands today."),
    why="For the buyer only.",
    required=True,
    evidence=True,
    not_applicable=True,
)
QUEUE = Question("queue", text("How often do callers wait?"), Scale(5, text("never"), text("every day")), 1.0)
REVIEW = Question(
    "review",
    text("What does a review contain?"),
    checklist(cause="The cause", owners="Owners and dates", copy="A copy for us"),
    2.0,
    evidence=True,
    not_applicable=True,
)
STORY = Question("story", text("When did it cost you money?"), FreeText(900), 1.0)
PREMIUM = Question("premium", text("Does a call cost more?"), YesNo(0.0, 100.0, knockout=True), 1.0, required=True)
ANSWERED = Question(
    "answered",
    text("What share of calls is answered?"),
    number("%", 0.0, 100.0, not_measured=0.0),
    2.0,
    evidence=True,
    not_applicable=True,
)
COST = Question("cost", text("What does a second visit cost?"), number("EUR", 0.0, 5000.0), 1.0)
HOURS = Question("hours", text("How many hours of training?"), number("hours", 0.0, 400.0), 1.0)
PARTNERS = Question("partners", text("Do others meet our customers?"), YesNo(0.0, 100.0), 1.0)
TERMS = Question(
    "terms",
    text("What holds for these others?"),
    checklist(trained="They are trained", paid="They are paid"),
    1.0,
    only_if=Condition("partners", "yes"),
)
LANGUAGES = Question(
    "languages",
    text("Which languages do you speak?"),
    Multi((Option("en", text("English"), 40.0), Option("es", text("Spanish"), 60.0))),
    1.0,
)
START = Question(
    "start",
    text("When could you begin?"),
    Day(
        ((date(2027, 3, 1).toordinal(), 100.0), (date(2027, 9, 1).toordinal(), 0.0)), date(2027, 3, 1), date(2028, 3, 1)
    ),
    1.0,
)


def criteria_of(*criteria: Criterion) -> Criteria:
    """Return criteria without KPIs."""
    return Criteria(
        title=text("Partner alignment"),
        language="en",
        buyer=Buyer("Halvern Home", "partners@halvern.example"),
        criteria=criteria,
        kpis=(),
        alignment_share=0.6,
        fingerprint="0123456789abcdef",
        deadline=Deadline(date(2027, 2, 26)),
    )


CRITERIA = criteria_of(
    Criterion("care", text(CARE), 2.0, (OWNERSHIP, QUEUE, REVIEW, STORY), about=text("Do you care?"), floor=40.0),
    Criterion("access", text(ACCESS), 1.0, (PREMIUM, ANSWERED, COST, HOURS, PARTNERS, TERMS, LANGUAGES, START)),
)
FORM = plan(CRITERIA, "", "en")
IDENTITY = identity_for(CRITERIA, "acme", "Acme Ltd", "", "en")
BLANK = tuple(
    Answer(question.id, AnswerState.UNANSWERED) for criterion in CRITERIA.criteria for question in criterion.questions
)


def given(
    question: str, value: Value | None, evidence: str = "", comment: str = "", state: AnswerState = AnswerState.ANSWERED
) -> Answer:
    """Return an answer as a vendor gives it."""
    return Answer(question, state, value, evidence=evidence, comment=comment)


FULL = (
    given("ownership", "callback", "Procedure, page 4", "Since 2024"),
    given("queue", 2),
    given(
        "review",
        (
            ItemAnswer("cause", ItemStatus.LIVE),
            ItemAnswer("owners", ItemStatus.PLANNED, comment="From June on"),
            ItemAnswer("copy", ItemStatus.NO),
        ),
        "Review of 14 November",
    ),
    given("story", "In March; it cost EUR 900.", comment="Ask Ms Möller"),
    given("premium", False),
    given("answered", 85.5, "Monthly report"),
    given("cost", 12.5),
    given("hours", 40.0),
    given("partners", True),
    given("terms", (ItemAnswer("trained", ItemStatus.LIVE), ItemAnswer("paid", None))),
    given("languages", (ItemAnswer("en", ItemStatus.YES), ItemAnswer("es", ItemStatus.NO))),
    given("start", date(2027, 4, 12)),
)
"""Everything is answered, but for one item of a checklist."""


@cache
def shipped_template() -> bytes:
    """Return the template that comes with the tool."""
    source = shipped() / "templates" / "questionnaire.xlsx"
    return load_template(source.read_bytes(), source.name)


@lru_cache(maxsize=8)
def master(form: Form, criteria: Criteria) -> Master:
    """Return a questionnaire that is made for nobody yet."""
    return write_master(form, criteria, shipped_template(), MADE_ON)


def written(form: Form = FORM, criteria: Criteria = CRITERIA, identity: Identity = IDENTITY) -> bytes:
    """Return a questionnaire as it is sent."""
    return stamp(master(form, criteria), identity, KEY)


def filled(*answers: Answer) -> bytes:
    """Return the questionnaire with these answers typed into it."""
    return fill_in(written(), entries(FORM, answers))


def opened(content: bytes) -> Workbook:
    """Return a workbook as openpyxl understands it."""
    return load_workbook(BytesIO(content), rich_text=True)


def changed(content: bytes, change: Callable[[Workbook], object]) -> bytes:
    """Return a workbook after somebody did something to it."""
    workbook = opened(content)
    change(workbook)
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()


def place(key: str, column: FormColumn = FormColumn.ANSWER, form: Form = FORM) -> tuple[str, str]:
    """Return the sheet and the cell of a question, or of an item such as `review/cause`, as they were sent."""
    return form.slots[key].sheet, form.slots[key].cell(column)


def typed(
    content: bytes,
    key: str,
    value: object,
    column: FormColumn = FormColumn.ANSWER,
    number_format: str = "",
    form: Form = FORM,
) -> bytes:
    """Return a questionnaire with a value in a cell of a question."""
    sheet, address = place(key, column, form)

    def enter(workbook: Workbook) -> None:
        cell = workbook[sheet][address]
        cell.value = value
        if number_format:
            cell.number_format = number_format

    return changed(content, enter)


def read(content: bytes, form: Form = FORM) -> Response:
    """Return the response in a questionnaire that came back."""
    workbook = read_workbook(content)
    identity, _ = read_identity(workbook)
    return Response(identity or IDENTITY, FILE, "", *read_answers(workbook, form, FILE, words("en")), verified=True)


def with_answers(*answers: Answer) -> tuple[Answer, ...]:
    """Return the whole of a response in which only these questions are answered."""
    by_question = {answer.question: answer for answer in answers}
    return tuple(by_question.get(blank.question, blank) for blank in BLANK)


def problem_at(response: Response, key: str) -> Problem:
    """Return the one problem of a response, which must be in the answer cell of a question."""
    (problem,) = response.problems
    assert (problem.where.file, problem.where.sheet, problem.where.cell) == (FILE, *place(key))
    return problem


def cells_of(sheet: Worksheet, rows: Iterable[int], columns: Iterable[int]) -> list[list[object]]:
    """Return the values of some rows."""
    wanted = tuple(columns)
    return [[sheet.cell(row, column).value for column in wanted] for row in rows]


NOT_MEASURED = NotMeasured.NOT_MEASURED
