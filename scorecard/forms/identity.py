"""Who a questionnaire was made for, and the signature that says that it was made here."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity

SIGNATURE = "signature"
"""The name under which the signature stands beside the identity."""

BEGINNING = "scorecard:identity "
"""What a text begins with that holds the identity and its signature, hidden on each sheet that a vendor sees."""

QUESTIONNAIRE = "questionnaire"
"""The kind of form that asks all that is asked of a vendor."""

CLARIFICATION = "clarification"
"""The kind of form that asks again about what is unclear."""

CORRECTION = "correction"
"""The kind of form in which a vendor works through an incident."""

RECORD = "asked"
"""The name under which a form that asks again, or about an incident, says what it asks, for us; what counts of it is
what the sent copy says."""


def identity_for(criteria: Criteria, vendor: str, name: str, lot: str, language: str) -> Identity:
    """Return the identity of a questionnaire for a vendor, made from these criteria."""
    deadline = "" if criteria.deadline is None else str(criteria.deadline)
    return Identity(
        vendor, name, lot, language, str(criteria.title), criteria.fingerprint, QUESTIONNAIRE, deadline=deadline
    )


def sign(identity: Identity, key: bytes) -> str:
    """Return the signature (HMAC-SHA256, hexadecimal) over the whole identity.

    What an identity does not say is not signed over, so that a form that was made before a field existed stays genuine.
    """
    message = json.dumps(_said(identity), sort_keys=True, ensure_ascii=True).encode("ascii")
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def is_genuine(identity: Identity, signature: str, key: bytes) -> bool:
    """Return whether an identity is as it was signed with the campaign's key; compared in constant time."""
    return hmac.compare_digest(sign(identity, key).encode(), signature.encode("utf-8", "replace"))


def rows(identity: Identity, signature: str) -> tuple[tuple[str, str], ...]:
    """Return the identity and its signature as pairs of name and value, as they stand in the workbook."""
    return (*_said(identity).items(), (SIGNATURE, signature))


def from_rows(pairs: Mapping[str, str]) -> Identity | None:
    """Return the identity that stands in a workbook, or `None` where a part of it is missing."""
    if not pairs.keys() >= _REQUIRED:
        return None
    return Identity(**{field.name: pairs[field.name] for field in fields(Identity) if field.name in pairs})


_REQUIRED = {field.name for field in fields(Identity) if field.default is MISSING}


def _said(identity: Identity) -> dict[str, str]:
    return {name: value for name, value in asdict(identity).items() if value or name in _REQUIRED}


def as_text(identity: Identity, signature: str) -> str:
    """Return the identity and its signature as one text, in ASCII, which every program keeps."""
    return BEGINNING + json.dumps(dict(rows(identity, signature)))


def from_text(text: str) -> tuple[Identity, str] | None:
    """Return the identity and the signature in a text that `as_text` made, or `None` where it was damaged."""
    try:
        pairs = json.loads(text.removeprefix(BEGINNING))
        "".join(pairs.values()).encode()  # half a character, which JSON permits, cannot be written anywhere
        identity = from_rows(pairs)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return None if identity is None else (identity, pairs.get(SIGNATURE, ""))
