"""Texts of tables as they are compared."""

import pytest

from scorecard.core.model.vendors import Vendor
from scorecard.files.tables.compared import VendorNames, alike, plain

ASKED = (Vendor("ash", "Ash & Sons"), Vendor("ash-2", "Ash & Sons"), Vendor("us", "Halvern Home", reference=True))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Taken by ASH &  sons, twice", ["ash", "ash-2"]),
        ("The ash from a grill", []),
        ("See case ASH-2/17", ["ash-2"]),
        ("Ash & Sonson", []),
        ("Halvern Home called back", []),
    ],
)
def test_who_is_named(text: str, found: list[str]) -> None:
    """Vendors are found by their names and by ids that are no words; the buyer itself may be named."""
    assert [vendor.id for vendor, _ in VendorNames(ASKED).in_texts("Nobody", text)] == found


def test_apostrophes_are_one() -> None:
    """A name that is typed anew, with the apostrophe of a keyboard, is the one that was printed with another."""
    assert plain("L’Étoile d’Or") == plain("l'Étoile d'or")
    assert alike("Part de l’alignement") == alike("part de l'alignement")
