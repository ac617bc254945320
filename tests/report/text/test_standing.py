"""What is told of who has answered."""

from dataclasses import replace
from datetime import date, time

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.vendors import Vendor
from scorecard.report.text.standing import returned_text
from scorecard.words import words
from tests.builders.rankings import answers, ranking
from tests.report.sheets import sheet_of, texts

ENGLISH = words("en")
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def test_how_many_questionnaires_came_back() -> None:
    """Some of several are counted; of all, or of a single one, no number is set against itself."""
    assert returned_text(ranking((KESTREL, answers())), ENGLISH) == "The questionnaire was received."
    both = ranking((KESTREL, answers()), (BOREAL, answers()))
    assert returned_text(both, ENGLISH) == "All 2 questionnaires were received."
    one = ranking((KESTREL, answers()), (BOREAL, None))
    assert returned_text(one, ENGLISH) == "Questionnaires received: 1 of 2."


def test_before_the_deadline_it_is_preliminary() -> None:
    """As long as answers may come, the Summary says until when."""
    made = ranking((KESTREL, answers()), (BOREAL, None))
    due = Deadline(date(2027, 6, 30), time(18), "Europe/Madrid")
    still = replace(made, open_until=due)
    said = "Preliminary: answers may come until 30 June 2027, 18:00 (Europe/Madrid). Questionnaires received: 1 of 2."
    assert returned_text(still, ENGLISH) == said
    assert any(said in each for each in texts(sheet_of(still, "Summary")))
    assert not any("Preliminary" in each for each in texts(sheet_of(made, "Summary")))
