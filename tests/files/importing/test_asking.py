"""What asks for something without a question mark is found where it stands among questions, and nothing beside."""

import pytest

from scorecard.files.importing.answers import Unsure
from scorecard.files.importing.asking import asks
from tests.builders.layouts import Lines, questions_in

REQUESTS = {
    "en": "Please, describe your onboarding process",
    "de": "Beschreiben Sie Ihren Einarbeitungsprozess",
    "fr": "Veuillez décrire votre processus d’intégration",
    "es": "Por favor, describa su proceso de incorporación",
    "it": "Si prega di descrivere il processo di inserimento",
}


def test_asks() -> None:
    """A request begins with its verb, after a number or a polite word; a noun spelled as one asks for nothing."""
    assert all(map(asks, REQUESTS.values()))
    assert all(
        map(asks, ("2.1 Describe it in detail", "- List all sites", "a) Nennen Sie drei Kunden", "Décrivez-la !"))
    )
    nouns = ("List of suppliers", "Name and address", "State of the art", "Nombre de la empresa", "Describe", "")
    assert not any(map(asks, (*nouns, "Provide the following:", "Please complete all questions", "Onboarding")))


@pytest.mark.parametrize("language", REQUESTS)
def test_requests_among_questions(language: str) -> None:
    """A request is a question as those around it are: below headings, without any, numbered or not."""
    texts = ("Do you have a policy?", REQUESTS[language], "Is it reviewed?", "Who signs it?")
    bare: Lines = [(text,) for text in texts]
    numbered: Lines = [(number, text) for number, text in enumerate(texts, 1)]
    gap: Lines = [("No", "Question", "Answer"), *((None if row == 1 else row, text) for row, text in enumerate(texts))]
    for lines in (bare, numbered, gap, [("Question", "Answer"), *bare]):
        assert list(questions_in(lines)) == list(texts)
    assert questions_in(gap)[REQUESTS[language]].doubts == (Unsure.MAYBE_HEADING,)


def test_requests_alone() -> None:
    """A sheet that mostly asks, though hardly with a question mark, is a questionnaire; one of instructions is none."""
    asked: Lines = [("Supplier form",), ("Describe your process",), ("List all your sites",), ("Who pays?",)]
    assert list(questions_in(asked)) == [text for (text,) in asked[1:]]
    told: Lines = [("Fill in all sheets.",), ("Provide answers in column C.",), ("Use the lists.",), ("Questions?",)]
    assert not questions_in(told)


def test_texts_among_questions() -> None:
    """Right between two questions stands a question; a heading, a note, and a text before the first one are none."""
    lines: Lines = [
        ("Please provide all that is asked below, and send it back",),
        (None,),
        ("Is there a policy?",),
        ("Number of employees in service",),
        ("Is it reviewed?",),
        ("Company",),
        ("Who signs it?",),
        ("Only what is in force counts here.",),
        ("Since when?",),
    ]
    assert list(questions_in(lines)) == [
        "Is there a policy?",
        "Number of employees in service",
        "Is it reviewed?",
        "Who signs it?",
        "Since when?",
    ]


def test_numbered_texts() -> None:
    """Among questions each number makes one, unless numbers stand twice: then they say how deep a row lies."""
    lines: Lines = [(1, "Is there one?"), (2, "Staff in service"), (3, "Is it reviewed?")]
    assert [question.number for question in questions_in(lines).values()] == ["1", "2", "3"]
    deep: Lines = [(1, "Policies"), (2, "Is there one?"), (1, "Staff"), (2, "Is it trained?"), (1, "Other matters")]
    assert list(questions_in(deep)) == ["Is there one?", "Is it trained?"]


def test_all_is_merged() -> None:
    """Where questions are merged over several columns, a request that is merged as they are is no heading."""
    lines: Lines = [("Form",), ("Is there one?",), ("Describe your process",), ("Is it reviewed?",)]
    merged = [(f"A{row}:D{row}") for row in range(1, 5)]
    found = questions_in(lines, merged=[("Form", cells) for cells in merged])
    assert list(found) == ["Is there one?", "Describe your process", "Is it reviewed?"]
    mixed = questions_in(
        [("Form",), ("Is there one?",), ("List your sites",), ("Is it new?",)], merged=[("Form", "A3:D3")]
    )
    assert mixed["Is it new?"].section == "List your sites"
