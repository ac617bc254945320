"""What the headings of a questionnaire say is understood in every language of the tool."""

import pytest

from scorecard.files.importing.headings import ColumnRole, exact_role, is_of_questions, role_of


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Question", ColumnRole.QUESTION),
        ("Frage", ColumnRole.QUESTION),
        ("Réponse", ColumnRole.ANSWER),
        ("Nr.", ColumnRole.NUMBER),
        ("Observaciones", ColumnRole.REMARK),
        ("Guidance", ColumnRole.HELP),
        ("Kriterium", ColumnRole.CRITERION),
        ("Sous-critère", ColumnRole.CRITERION),
        ("Requisito", ColumnRole.REQUIREMENT),
        ("Security requirements of our customers", None),
        ("x" * 200, None),
    ],
)
def test_headings(heading: str, role: ColumnRole | None) -> None:
    """A heading that says what stands below it is understood in each language, and any other is none."""
    assert exact_role(heading) is role


def test_headings_with_a_few_words_more() -> None:
    """What the vendor is to do in a column may stand around the word; a whole sentence is no heading."""
    assert role_of("Supplier answer") is ColumnRole.ANSWER
    assert role_of("Comments (optional)") is ColumnRole.REMARK
    assert role_of("No answer counts as a no") is None


def test_headings_in_two_languages() -> None:
    """A heading that says the same in two languages is one; a pair of answers stays what it is."""
    assert exact_role("Frage / Question") is ColumnRole.QUESTION
    assert exact_role("Requirement / Frage") is ColumnRole.QUESTION
    assert exact_role("Yes/No") is ColumnRole.ANSWER
    assert exact_role("Question / Answer") is None


def test_a_qualified_heading_beside_answers() -> None:
    """Words before or after that of a question leave a heading one, the word alone and a sentence are none of these."""
    assert is_of_questions("Detailed verification requirement")
    assert not is_of_questions("Requirement")
    assert not is_of_questions("What the verification of a requirement is")
