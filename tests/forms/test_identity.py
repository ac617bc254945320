"""Who a questionnaire was made for, and that it was made here."""

from dataclasses import asdict, replace

import pytest

from scorecard.core.model.responses import Identity
from scorecard.forms.identity import (
    BEGINNING,
    SIGNATURE,
    as_text,
    from_rows,
    from_text,
    identity_for,
    is_genuine,
    rows,
    sign,
)
from scorecard.forms.plan import plan
from scorecard.forms.reading.provenance import read_identity
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.questionnaires import CRITERIA, IDENTITY, KEY, changed, written

NAMES = tuple(asdict(IDENTITY))
ALWAYS = ("vendor", "name", "lot", "language", "campaign", "criteria")
LATER = replace(IDENTITY, kind="clarification", about="ownership", round="2", deadline="2027-02-26")


def test_signature_of_our_own() -> None:
    """A questionnaire that was made with the campaign's key is known as ours."""
    assert is_genuine(IDENTITY, sign(IDENTITY, KEY), KEY)


@pytest.mark.parametrize("name", NAMES)
def test_signature_covers_everything(name: str) -> None:
    """Whatever is changed of the identity, even a space after the name, the signature no longer fits."""
    forged = replace(IDENTITY, **{name: getattr(IDENTITY, name) + " "})
    assert not is_genuine(forged, sign(IDENTITY, KEY), KEY)


def test_parts_cannot_be_shifted() -> None:
    """A letter moved from one part of the identity to the next makes another signature."""
    here = replace(IDENTITY, vendor="acme", name="Ltd")
    there = replace(IDENTITY, vendor="acmeL", name="td")
    assert sign(here, KEY) != sign(there, KEY)


@pytest.mark.parametrize("signature", ["", "0" * 64, "ä", "\ud800"])
def test_wrong_signature(signature: str) -> None:
    """A missing, wrong or garbled signature is wrong; none of them is an error of the program."""
    assert not is_genuine(IDENTITY, signature, KEY)


def test_key_of_another_campaign() -> None:
    """A questionnaire of another campaign is not ours."""
    assert not is_genuine(IDENTITY, sign(IDENTITY, b"another key"), KEY)


def test_rows_and_back() -> None:
    """The identity in the workbook is the one that went into it, beside its signature."""
    pairs = dict(rows(IDENTITY, "abc"))
    assert pairs.pop(SIGNATURE) == "abc"
    assert from_rows(pairs) == IDENTITY


def test_every_field_goes_into_the_workbook_and_back() -> None:
    """What kind of form it is, what about, and until when: all of that is read again."""
    pairs = dict(rows(LATER, "abc"))
    assert from_rows(pairs) == LATER


def test_what_is_out_already_stays_genuine() -> None:
    """The signature of a form without the newer fields is the one that older versions wrote."""
    old = Identity("acme", "Acme Ltd", "", "en", "Partner alignment", "0123456789ab")
    assert sign(old, b"key") == "95442f407dfc6ae0f32c132d5edddf99f0a4720261c4794f43640dc5cff34576"
    assert set(dict(rows(old, ""))) == {*ALWAYS, SIGNATURE}


@pytest.mark.parametrize("name", ALWAYS)
def test_missing_part(name: str) -> None:
    """An identity of which a part is missing is none."""
    assert from_rows({key: value for key, value in asdict(IDENTITY).items() if key != name}) is None


@pytest.mark.parametrize(
    "name",
    [
        "Acme Ltd",
        '=HYPERLINK("https://acme.example","x")',
        'A & B <c> "d"',
        "Möller & Söhne GmbH, Zürich",
        "山田商店 📦",
        "  spaces around  ",
        "007",
        "1e5",
        "TRUE",
        "#REF!",
        "+1 'quoted'",
        "x" * 200,
    ],
)
def test_identity_survives_the_workbook(name: str) -> None:
    """Whatever a vendor is called, its questionnaire says so and its signature holds."""
    identity = identity_for(CRITERIA, "acme-1", name, "Delivery & more", "en")
    found, signature = read_identity(read_xlsx(written(plan(CRITERIA, "Delivery & more", "en"), identity=identity)))
    assert found == identity
    assert is_genuine(found, signature, KEY)


def test_changed_identity_is_noticed() -> None:
    """A vendor that writes another name into the hidden sheet is found out."""

    def forge(workbook: object) -> None:
        workbook["_meta"]["B1"] = "kestrel"

    found, signature = read_identity(read_xlsx(changed(written(), forge)))
    assert found is not None
    assert found.vendor == "kestrel"
    assert not is_genuine(found, signature, KEY)


def test_identity_as_one_text() -> None:
    """The identity and its signature stand in one cell, in plain ASCII, and come back from it as they were."""
    identity = replace(IDENTITY, name='"Möller" & 山田 📦')
    text = as_text(identity, "abc")
    assert text.isascii()
    assert from_text(text) == (identity, "abc")


@pytest.mark.parametrize(
    "damaged",
    [
        BEGINNING,
        BEGINNING + "{",
        BEGINNING + "[" * 100_000,
        BEGINNING + "[1]",
        BEGINNING + '{"vendor": 7}',
        BEGINNING + '{"vendor": "acme"}',
        as_text(replace(IDENTITY, name="\ud800"), "abc"),
    ],
)
def test_damaged_text(damaged: str) -> None:
    """A text of which a part was cut off, or that somebody made up, says nothing, and is no error of the program."""
    assert from_text(damaged) is None
