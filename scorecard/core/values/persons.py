"""What in a text names a person, or leads to one: addresses, telephone and card numbers, titles with names.

It is looked for generously: whoever is told looks once more, and nothing else comes of it.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

_MAIL = re.compile(r"[^\s@<>,;()]+@[^\s@<>,;()]+\.\w{2,}")
_CARD = re.compile(r"(?<![\w.,-])\d(?:[ -]?\d){12,18}(?![\w-])")
_DATE = re.compile(r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}:\d{2}\b")
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){6,13}"  # from abroad
    r"|\(?0[1-9](?:[ ()./-]{0,2}\d){7,10}"  # with the zero of the trunk
    r"|[6-9]\d{2}(?: \d{2}){3}|[6-9]\d{2}(?: \d{3}){2}"  # Spain
    r"|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}"  # North America
    r")(?![\w-])"
)
_TITLES = (
    *("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Herrn?", "Frau", "Mme", "Mlle", "Monsieur", "Madame"),
    *("Sr", "Sra", "Señora?", "Don", "Doña", "Sig", "Sigra", "Signora?", "Dott"),
)
_NAME = r"[A-ZÀ-ÖØ-Ý][\w’'-]+"
_NAMED = re.compile(
    rf"(?<![\w.])(?:(?:{'|'.join(_TITLES)})\b\.?|M\.|Sig\.ra) +(?:(?:Dr|Prof)\. +)*{_NAME}(?: {_NAME})?"
)


class Person(StrEnum):
    """What leads to a person."""

    MAIL = "mail"
    CARD = "card"
    PHONE = "phone"
    NAME = "name"


def persons_in(text: str) -> Iterator[tuple[Person, str]]:
    """Yield what in a text leads to a person, each with the words that do.

    >>> list(persons_in("Mr Smith (a@b.example) called +44 20 7946 0958 on 03.11.2026 14:30"))
    [(<Person.MAIL: 'mail'>, 'a@b.example'), (<Person.PHONE: 'phone'>, '+44 20 7946 0958'), ...]
    """
    for found in _MAIL.finditer(text):
        yield Person.MAIL, found[0]
    cards = [found for found in _CARD.finditer(text) if _is_card(found[0])]
    for found in cards:
        yield Person.CARD, found[0]
    # Days and times of day have as many digits, and a card's are told already.
    bare = _DATE.sub(lambda found: "," * len(found[0]), text)
    for found in cards:
        bare = bare.replace(found[0], ",")
    for found in _PHONE.finditer(bare):
        yield Person.PHONE, found[0]
    for found in _NAMED.finditer(text):
        yield Person.NAME, found[0]


def _is_card(text: str) -> bool:
    """Return whether the digits of a text have the check digit of a card's number (Luhn's)."""
    digits = [int(sign) for sign in text if sign.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
