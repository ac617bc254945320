"""What a vendor clarified, as the reader of its sheet is told."""

from datetime import date

import pytest

from scorecard.core.model.responses import AnswerState, Clarification, Clarified
from scorecard.errors import Where
from scorecard.report.text.clarified import clarified_texts
from scorecard.words import words
from tests.builders.criteria import checklist, question
from tests.builders.responses import answered, items
from tests.builders.weeks import HOLIDAYS, hours_question, offered, promise

HOURS = hours_question(promise(holidays=HOLIDAYS))
WEEK = offered({1: ((9, 18),), 2: None})


def told(part: str, found: str = "", evidence: str | None = None) -> str:
    """Return what is told of a clarification of opening hours, or of a part of them."""
    said = ("clarification of 2 March 2027", "Ann Lee", date(2027, 3, 2), Where("again.xlsx"), evidence)
    overlay = Clarified(
        answered("hours", WEEK), Clarification("acme", "hours", part, AnswerState.ANSWERED, None, *said), found
    )
    (text,) = clarified_texts(HOURS, [overlay], words("en"))
    return text


@pytest.mark.parametrize(
    ("part", "found", "expected"),
    [
        ("phone/tue", "", "“Telephone · Tuesday” clarified on 2 March 2027 by Ann Lee ("),
        ("phone/tue", "", "(clarification of 2 March 2027); in the file: 09:00-18:00."),
        ("phone/wed", "", "in the file: Not answered."),
        ("phone/wed", "9-5", "in the file: “9-5”."),
        ("timezone", "ours", "“Time zone” clarified"),
        ("holidays", "", "“The weekday's hours also on our holidays” clarified"),
    ],
)  # fmt: skip
def test_a_part_is_named_with_what_stood_there(part: str, found: str, expected: str) -> None:
    """A day is named with its channel; what was not understood is quoted as it was written."""
    assert expected.casefold() in told(part, found).casefold()


def test_evidence() -> None:
    """Evidence that was named later is told as such, and that there was none before."""
    assert told("", evidence="Report 7").startswith("Evidence given on 2 March 2027 by Ann Lee")
    assert told("", evidence="Report 7").endswith("in the file: –.")


def test_only_its_own_question_and_its_lines() -> None:
    """What was clarified of another question is not told here; a line of a checklist by its words."""
    asked = question("tools", checklist(chat="must"))
    said = Clarification(
        *("acme", "tools", "chat", AnswerState.ANSWERED, None, "telephone", "Ann", date(2027, 3, 2), Where("c.csv"))
    )
    overlay = Clarified(answered("tools", items(chat="no")), said)
    (text,) = clarified_texts(asked, [overlay], words("en"))
    assert "“We have chat” clarified" in text
    assert [*clarified_texts(question("other"), [overlay], words("en"))] == []
