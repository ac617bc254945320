"""Earlier answers become the cells in which a vendor would have typed them."""

from dataclasses import replace

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Choice, Option
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.forms.earlier import filled_cells
from scorecard.forms.layout import FormColumn
from scorecard.forms.plan import plan
from tests.builders import of_every_type
from tests.builders.criteria import text
from tests.builders.questionnaires import CRITERIA, FORM, FULL, given

ANSWER, EVIDENCE, COMMENT = FormColumn.ANSWER, FormColumn.EVIDENCE, FormColumn.COMMENT


def test_an_answer_stands_with_all_that_was_said_beside_it() -> None:
    """Evidence and comment come along; where no evidence is asked for any more, that is left out."""
    filled = filled_cells(FORM, FULL)
    assert filled["ownership"] == {
        ANSWER: RawCell('We call back, "as promised", in time'),
        EVIDENCE: RawCell("Procedure, page 4"),
        COMMENT: RawCell("Since 2024"),
    }
    assert filled_cells(FORM, [given("queue", 2, "Report")]) == {"queue": {ANSWER: RawCell("2")}}


@pytest.mark.parametrize(
    ("share", "value", "number_format"),
    [(85.5, 85.5, "General"), (1.0, 0.01, "0%"), (0.35, 0.0035, "0.00%"), (0.0, 0.0, "General")],
)
def test_no_share_reads_in_two_ways(share: float, value: float, number_format: str) -> None:
    """Up to 1 %, a bare number might be a share of the whole, so the cell says percent."""
    cell = filled_cells(FORM, [given("answered", share)])["answered"][ANSWER]
    assert (cell.value, cell.number_format) == (pytest.approx(value), number_format)


def test_what_is_open_stays_blank() -> None:
    """Of a list, the lines that are open get nothing, their comments included; nor do answers not understood."""
    items = (ItemAnswer("trained", ItemStatus.LIVE), ItemAnswer("paid", None, comment="soon"))
    unclear = Answer("queue", AnswerState.NOT_UNDERSTOOD, comment="often")
    assert filled_cells(FORM, [given("terms", items), unclear]) == {"terms/trained": {ANSWER: RawCell("Live")}}


def test_it_speaks_the_language_of_the_form() -> None:
    """An answer given in English stands in a German questionnaire in German."""
    filled = filled_cells(of_every_type.form("de"), of_every_type.ANSWERS)
    assert filled["ownership"][ANSWER].value == "Wir rufen zurück, „wie zugesagt“, rechtzeitig"
    assert filled["follow_up"][ANSWER].value == "Trifft nicht zu"
    assert filled["review/owners"][ANSWER].value == "Geplant"


def test_options_in_words() -> None:
    """What an option is, in words, comes along while that option is the answer."""
    options = (Option("own", text("Own"), 100.0), Option("other", text("Other"), 0.0, specify=True))
    care = CRITERIA.criteria[0]
    asked = replace(care.questions[0], kind=Choice(options))
    form = plan(replace(CRITERIA, criteria=(replace(care, questions=(asked,)),)), "", "en")
    said = Answer("ownership", AnswerState.ANSWERED, "other", specified=(("other", "A partner"),))
    assert filled_cells(form, [said])["ownership/other/specify"] == {ANSWER: RawCell("A partner")}
    assert "ownership/other/specify" not in filled_cells(form, [replace(said, value="own")])
