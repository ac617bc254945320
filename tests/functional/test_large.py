"""A questionnaire of the size of the largest that are public: 331 questions in 15 criteria."""

import csv
from pathlib import Path

import yaml

from scorecard.core.model.responses import Answer, AnswerState, Response
from scorecard.files.criteria.load import load_criteria
from scorecard.forms.fill import fill_in
from scorecard.forms.plan import plan
from scorecard.forms.reading.provenance import read_identity
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.entries import entries
from tests.functional.terminal import scorecard

QUESTIONS, CRITERIA = 331, 15


def criteria_file() -> str:
    """Return a criteria.yaml with as many questions, of three types in turn."""
    criteria = [
        {"id": f"criterion_{number}", "name": f"Criterion {number}", "weight": 1, "questions": []}
        for number in range(CRITERIA)
    ]
    for number in range(QUESTIONS):
        question = {"id": f"question_{number}", "text": f"What about subject {number}?", "weight": 1}
        if number % 3 == 0:
            texts = ("never", "sometimes, and then only with a long explanation", "always")
            options = [
                {"id": f"o{place}", "text": f"Subject {number}: {text}", "points": 50 * place}
                for place, text in enumerate(texts)
            ]
            question |= {"type": "choice", "options": options}
        elif number % 3 == 1:
            question |= {"type": "number", "unit": "days", "range": [0, 1000], "points": {0: 100, 10: 0}}
        else:
            question |= {"type": "yes_no", "points": {"yes": 100, "no": 0}}
        criteria[number % CRITERIA]["questions"].append(question)
    whole = {"schema": 1, "title": "A large one", "buyer": {"name": "Sample Buyer"}, "criteria": criteria}
    return yaml.safe_dump(whole, sort_keys=False)


def test_331_questions_are_asked_and_read_back(tmp_path: Path) -> None:
    """Every one of 331 questions has its row, and every answer comes back."""
    folder = tmp_path / "large"
    folder.mkdir()
    (folder / "criteria.yaml").write_text(criteria_file(), encoding="utf-8")
    with (folder / "vendors.csv").open("w", newline="", encoding="utf-8") as table:
        csv.writer(table).writerows([("vendor", "name"), ("acme", "Acme Sample")])
    scorecard("init", ".", cwd=folder)
    scorecard("generate", cwd=folder)

    criteria = load_criteria(folder / "criteria.yaml")
    form = plan(criteria, "", "en")
    values = {0: "o2", 1: 7.5, 2: True}
    asked = [slot.question.id for section in form.sections for slot in section.questions]
    answers = [Answer(name, AnswerState.ANSWERED, values[int(name.removeprefix("question_")) % 3]) for name in asked]
    sent = (folder / "sent" / "acme.xlsx").read_bytes()
    returned = read_xlsx(fill_in(sent, entries(form, answers)))
    identity, _ = read_identity(returned)
    response = Response(identity, "acme.xlsx", "", *read_answers(returned, form, "acme.xlsx", words("en")), True)

    assert (len(asked), len(form.sections)) == (QUESTIONS, CRITERIA)
    assert response.problems == ()
    assert {one.question: one.value for one in response.answers} == {one.question: one.value for one in answers}
