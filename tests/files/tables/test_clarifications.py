"""What vendors confirmed otherwise than in their questionnaires: clarifications.csv."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scorecard.core.model.kinds import Choice, FreeText, Hours, Multi, Option, Promise
from scorecard.core.model.responses import AnswerState, Clarification, ItemStatus
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.clarifications import load_clarifications
from scorecard.forms.reading.read import vocabulary_of
from tests.builders.criteria import campaign, checklist, choice, criterion, number, question, text
from tests.files.tables_in import told, workbook

ASKED = campaign(
    criterion(
        "care",
        question("fast", choice(same_day=100.0, never=0.0), not_applicable=True),
        question("share", number("%")),
        question("tools", checklist(chat="must")),
        question("ways", Multi((Option("app", text("In an app"), 100.0),))),
        question("week", Hours(Promise("UTC", date(2027, 1, 4), ()))),
        question("north", FreeText(20), lots=("North",)),
    ),
    lots=("North", "South"),
)
VENDORS = (Vendor("acme", "Acme", "South", language="de"), Vendor("beta", "Beta", "North"))


def load(folder: Path, *rows: str) -> tuple[Clarification, ...]:
    """Return the clarifications of a table."""
    path = folder / "clarifications.csv"
    path.write_text("\n".join(("vendor;question;value;source;by;date", *rows)), encoding="utf-8")
    return load_clarifications(path, ASKED, VENDORS, vocabulary_of)


@pytest.mark.parametrize(
    ("question", "value", "state", "expected"),
    [
        ("fast", "never", AnswerState.ANSWERED, "never"),
        ("fast", "nicht zutreffend", AnswerState.NOT_APPLICABLE, None),
        ("share", "81,5 %", AnswerState.ANSWERED, 81.5),
        ("tools/chat", "geplant", AnswerState.ANSWERED, ItemStatus.PLANNED),
        ("ways/app", "no", AnswerState.ANSWERED, ItemStatus.NO),
    ],
)
def test_a_value_is_understood_as_in_the_questionnaire(
    tmp_path: Path, question: str, value: str, state: AnswerState, expected: object
) -> None:
    """In the vendor's language or the campaign's, with percent signs and commas, and by item where it has parts."""
    (read,) = load(tmp_path, f"acme;{question};{value};call with  Ms Roe;Ann;2.3.2027")
    assert (read.state, read.value, read.item) == (state, expected, question.partition("/")[2])
    assert (read.source, read.by, read.day, read.where.line) == ("call with Ms Roe", "Ann", date(2027, 3, 2), 2)


def test_a_workbook(tmp_path: Path) -> None:
    """Numbers and dates of Excel are understood as what they are, with the cell where they stand."""
    rows: list[list[object]] = [
        ["vendor", "question", "value", "source", "by", "date"],
        ["Beta", "share", 0.815, "call", "Ann", 46448],
    ]
    remarks: list[object] = []
    path = workbook(tmp_path / "clarifications.xlsx", rows, {"C2": "0.0%", "F2": "yyyy-mm-dd"})
    (read,) = load_clarifications(path, ASKED, VENDORS, vocabulary_of, remarks)  # type: ignore[arg-type]
    assert (read.vendor, read.value, read.day) == ("beta", 81.5, date(2027, 3, 2))
    assert not remarks


@pytest.mark.parametrize(
    ("row", "said", "hint"),
    [
        ("acne;share;5;call;Ann;2027-03-02", 'column "vendor": there is no vendor "acne"', 'Did you mean "acme"?'),
        (";share;5;call;Ann;2027-03-02", 'column "vendor": the row names no vendor', "Write the id"),
        ("acme;shares;5;call;Ann;2027-03-02", 'there is no question "shares"', 'Did you mean "share"?'),
        ("acme;north;x;call;Ann;2027-03-02", '"north" is not asked in the lot "South"', "Name another"),
        ("acme;;5;call;Ann;2027-03-02", 'column "question": the cell is empty', "A clarification needs"),
        ("acme;share;5;;Ann;2027-03-02", 'column "source": the cell is empty', "A clarification needs"),
        ("acme;share;5;call;Ann;", 'column "date": the cell is empty', "A clarification needs"),
        ("acme;share;5;call;Ann;soon", '"soon" is not a date', "Write year"),
        ("acme;share;5;call;Ann;3/4/2027", '"3/4/2027" is ambiguous', "Write year"),
        ("acme;share;many;call;Ann;2027-03-02", '"many" is not understood as an answer', "as the vendor would"),
        ("acme;fast;soon;call;Ann;2027-03-02", '"soon" is not understood', "Write one of these: "),
        ("acme;tools/chat;soon;call;Ann;2027-03-02", '"soon" is not understood', "Write one of these: "),
        ("acme;tools;live;call;Ann;2027-03-02", "is answered in parts", "such as tools/chat"),
        ("acme;tools/chats;live;call;Ann;2027-03-02", 'there is no part "tools/chats"', 'Did you mean "chat"?'),
        ("acme;share/x;5;call;Ann;2027-03-02", 'there is no part "share/x"', 'Write one of these: "share"'),
        ("acme;week;9-17;call;Ann;2027-03-02", "asks for a week of hours", "ask the vendor"),
    ],
)
def test_mistakes(tmp_path: Path, row: str, said: str, hint: str) -> None:
    """Each is named with its line and column, and with the true reason."""
    with pytest.raises(ScorecardError) as refused:
        load(tmp_path, row)
    (problem,) = refused.value.problems
    assert said in told(refused.value)[0]
    assert hint in str(problem.hint)


def test_an_answer_is_clarified_once(tmp_path: Path) -> None:
    """Of two rows for one answer somebody has to say which holds; two items are two answers."""
    row = "acme;share;5;call;Ann;2027-03-02"
    with pytest.raises(ScorecardError, match="is already clarified in line 2"):
        load(tmp_path, row, row)
    assert len(load(tmp_path, row, "acme;tools/chat;live;call;Ann;2027-03-01")) == 2


def test_a_day_in_the_future_is_asked_about(tmp_path: Path) -> None:
    """Nothing is confirmed on a day that is still to come: that is a slip, and stops nothing."""
    path = tmp_path / "clarifications.csv"
    rows = ("acme;fast;never;call;Ann;2027-03-02", "acme;share;80 %;call;Ann;2072-03-02")
    path.write_text("\n".join(("vendor;question;value;source;by;date", *rows)), encoding="utf-8")
    doubts: list[Problem] = []
    read = load_clarifications(path, ASKED, VENDORS, vocabulary_of, doubts=doubts, today=date(2027, 3, 2))
    assert len(read) == 2
    assert [(each.where.line, each.message) for each in doubts] == [(3, 'column "date": 2072-03-02 lies in the future')]


def test_answers_that_hold_a_comma_are_told_apart(tmp_path: Path) -> None:
    """What may be written is quoted, each answer for itself."""
    option = Option("b", text("A day, confirmed"), 100.0)
    asked = campaign(criterion("care", question("when", Choice((option, Option("a", text("Two hours"), 0.0))))))
    path = tmp_path / "clarifications.csv"
    path.write_text("vendor;question;value;source;by;date\nacme;when;x;call;Ann;2027-03-02", encoding="utf-8")
    with pytest.raises(ScorecardError) as refused:
        load_clarifications(path, asked, (Vendor("acme", "Acme", ""),), vocabulary_of)
    assert refused.value.problems[0].hint == 'Write one of these: "A day, confirmed" or "Two hours"'


def test_a_question_may_be_called_by_its_text(tmp_path: Path) -> None:
    """Who does not know the id writes what the question says, also with a slash in it."""
    asked = campaign(criterion("care", replace(question("share", number("%")), text=text("How many / much?"))))
    path = tmp_path / "clarifications.csv"
    path.write_text(
        "vendor;question;value;source;by;date\nacme;how many / much?;5;call;Ann;2027-03-02", encoding="utf-8"
    )
    (read,) = load_clarifications(path, asked, (Vendor("acme", "Acme", ""),), vocabulary_of)
    assert read.question == "share"
