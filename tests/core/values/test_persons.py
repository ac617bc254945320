"""What in a text leads to a person."""

import pytest

from scorecard.core.values.persons import Person, persons_in


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("wrote to jo.smith@mail.example twice", Person.MAIL, "jo.smith@mail.example"),
        ("card 4111 1111 1111 1111 was charged", Person.CARD, "4111 1111 1111 1111"),
        ("card 5500-0000-0000-0004", Person.CARD, "5500-0000-0000-0004"),
        ("called +44 20 7946 0958 again", Person.PHONE, "+44 20 7946 0958"),
        ("rief 0221 4710 815 an", Person.PHONE, "0221 4710 815"),
        ("llamó al 612 34 56 78", Person.PHONE, "612 34 56 78"),
        ("a rappelé le 06 12 34 56 78", Person.PHONE, "06 12 34 56 78"),
        ("call (212) 555-0143", Person.PHONE, "(212) 555-0143"),
        ("Mr Smith waited", Person.NAME, "Mr Smith"),
        ("Frau Dr. Müller hat", Person.NAME, "Frau Dr. Müller"),
        ("M. Dupont attend", Person.NAME, "M. Dupont"),
        ("la Sra. García López", Person.NAME, "Sra. García López"),
        ("il Sig. Rossi", Person.NAME, "Sig. Rossi"),
    ],
)
def test_what_leads_to_a_person(text: str, kind: Person, found: str) -> None:
    """Addresses, numbers and titles with names are pointed at, in the words that stand there."""
    assert list(persons_in(text)) == [(kind, found)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Promised on 03.11.2026 14:30, delivered on 2026-12-24 at 09:15",
        "Order 4711000123456789 was lost",
        "The agent did not call back; the customer called four times in 12 days",
        "EUR 1,249.00 for 3 items, reference RX-20261103-778",
        "Mr. was written on the parcel, and nothing else",
    ],
)
def test_what_does_not(text: str) -> None:
    """Days, amounts, numbers of orders and functions are nobody's."""
    assert list(persons_in(text)) == []
