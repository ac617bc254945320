"""What was found in a questionnaire becomes criteria that say where it stood, and leave out what only a buyer knows."""

from scorecard.files.criteria.values import LONGEST_ID
from scorecard.files.importing.answers import FoundAnswer, Unsure
from scorecard.files.importing.found import FoundQuestion, FoundQuestionnaire, FoundSheet
from scorecard.files.importing.write import imported
from scorecard.words import words


def question(text: str, number: str = "", answer: FoundAnswer | None = None, **more: object) -> FoundQuestion:
    """Return a question of the sheet Form."""
    given = {"section": "Service", "help": "", **more}
    return FoundQuestion("Form", "B2", number, text=text, answer=answer or FoundAnswer(), **given)  # type: ignore[arg-type]


def criteria_of(*questions: FoundQuestion, language: str | None = None) -> tuple[dict[str, object], dict[object, str]]:
    """Return the data and the remarks that questions become."""
    found = FoundQuestionnaire("", ("", ""), language, (FoundSheet("Form", questions),))
    made = imported(found, words(language or "en"))
    return dict(made.data), dict(made.remarks)


def entries(*questions: FoundQuestion) -> list[dict[str, object]]:
    """Return what questions of one section become."""
    data, _ = criteria_of(*questions)
    (criterion,) = data["criteria"]  # type: ignore[misc]
    made: list[dict[str, object]] = criterion["questions"]  # type: ignore[has-type]
    return made


def test_points_and_weights_are_never_guessed() -> None:
    """Nothing stands where only the buyer knows what is right: no weight, no points, no range, no ends of a scale."""
    answers = (
        FoundAnswer("yes_no"),
        FoundAnswer("choice", ("Red", "Blue")),
        FoundAnswer("scale", steps=5),
        FoundAnswer("number", unit="EUR"),
    )
    made = entries(*(question(f"Question {at}", answer=answer) for at, answer in enumerate(answers)))
    assert [{*entry} - {"id", "type", "text"} for entry in made] == [set(), {"options"}, {"steps"}, {"unit"}]
    assert made[1]["options"] == [{"id": "red", "text": "Red"}, {"id": "blue", "text": "Blue"}]


def test_items_of_a_checklist() -> None:
    """What is crossed in a list of several becomes items."""
    (made,) = entries(question("Which?", answer=FoundAnswer("checklist", ("Phone", "Mail"), not_applicable=True)))
    assert made["items"] == [{"id": "phone", "text": "Phone"}, {"id": "mail", "text": "Mail"}]
    assert made["not_applicable"] is True


def test_sections_become_criteria() -> None:
    """Questions of one section stand together, however its name is spaced or capitalised, in the order of sections."""
    data, _ = criteria_of(
        question("A", section="Our  service"), question("B", section="People"), question("C", section="our service")
    )
    criteria: list[dict[str, object]] = data["criteria"]  # type: ignore[assignment]
    assert [(each["id"], each["name"]) for each in criteria] == [("our_service", "Our service"), ("people", "People")]
    assert [[entry["text"] for entry in each["questions"]] for each in criteria] == [["A", "C"], ["B"]]  # type: ignore[attr-defined]


def test_ids() -> None:
    """Ids come of numbers, else of texts; each is one that criteria accept, and none stands twice."""
    long = "Which of the very many channels do your customers use to reach a person who may decide? " * 3
    made = entries(
        question("A", "1.2"), question("B", "GNRL-01"), question("¿Cuántos años?"), question("日本語"),
        question(long), question("C", "1.2"), question(long + "And why?"),
    )  # fmt: skip
    ids = [str(entry["id"]) for entry in made]
    assert ids[:4] == ["q_1_2", "gnrl_01", "cuantos_anos", "q"]
    assert ids[5] == "q_1_2_2"
    assert ids[6] == f"{ids[4]}_2"
    assert len({*ids}) == len(ids)
    assert max(map(len, ids)) <= LONGEST_ID


def test_remarks_say_where_it_stood() -> None:
    """A remark beside each question leads back to its cell, after what to look at, in the language of the campaign."""
    sure, unsure = question("A"), question("B", doubts=(Unsure.ONE_OPTION, Unsure.ONE_OPTION))
    data, remarks = criteria_of(sure, unsure, language="de")
    say = words("de")
    place = say("importing.from", sheet="Form", cell="B2")
    doubt = say("importing.doubt.one_option")
    assert remarks["criteria", 0, "questions", 0] == place
    assert remarks["criteria", 0, "questions", 1] == f"{say('importing.look')} {doubt} {place}"
    assert data["language"] == "de"
    assert remarks["language",].startswith(say("importing.look"))


def test_title_and_language_may_be_unknown() -> None:
    """Where neither could be found, nothing is said in their place."""
    data, remarks = criteria_of(question("A"))
    assert [*data] == ["schema", "criteria"]
    assert [*remarks] == [("criteria", 0, "questions", 0)]
