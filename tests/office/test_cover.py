"""What the cover of a questionnaire shows in LibreOffice while a vendor fills it in."""

from pathlib import Path

from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import YesNo
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.forms.fill import fill_in
from scorecard.forms.layout import CoverColumn, FormColumn
from scorecard.forms.plan import plan
from tests.builders.criteria import text
from tests.builders.entries import entries
from tests.builders.questionnaires import criteria_of, opened, place, written
from tests.office.libreoffice import Entry, Job, Place, requires_libreoffice, type_into

QUESTIONS = 250


@requires_libreoffice
def test_all_is_done_only_when_all_is_answered(tmp_path: Path) -> None:
    """With 249 of 250 questions answered the cover says 99 %, and 100 % once the last one is."""
    kind = YesNo(100.0, 0.0)
    questions = tuple(Question(f"q{number}", text(f"Question {number}?"), kind, 1.0) for number in range(QUESTIONS))
    criteria = criteria_of(Criterion("service", text("Service"), 1.0, questions))
    form = plan(criteria, "", "en")
    given = [Answer(question.id, AnswerState.ANSWERED, True) for question in questions[1:]]
    sent = tmp_path / "sent.xlsx"
    sent.write_bytes(fill_in(written(form, criteria), entries(form, given)))
    cover = opened(sent.read_bytes())[form.cover]
    (head,) = [cell for row in cover.iter_rows() for cell in row if cell.value == "Your progress"]
    shares = [f"{column_letter(head.column + CoverColumn.DONE)}{head.row + row}" for row in (1, 2)]
    look_at = tuple(Place(form.cover, cell) for cell in shares)
    last = Entry(*place("q0", FormColumn.ANSWER, form), "Yes")
    jobs = [Job(sent, tmp_path / f"{len(typed)}.xlsx", typed, look_at) for typed in ((), (last,))]
    before, after = type_into(jobs)
    assert [seen.shows for seen in before.look_at] == ["99 %", "99 %"]
    assert [seen.shows for seen in after.look_at] == ["100 %", "100 %"]
