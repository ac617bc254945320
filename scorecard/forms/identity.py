"""Who a questionnaire was made for, and the signature that says that it was made here."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, fields

from scorecard.core.model.responses import Identity

SIGNATURE = "signature"
"""The name under which the signature stands beside the identity."""

BEGINNING = "scorecard:identity "
"""What a text begins with that holds the identity and its signature, hidden on each sheet that a vendor sees."""


def sign(identity: Identity, key: bytes) -> str:
    """Return the signature (HMAC-SHA256, hexadecimal) over the whole identity."""
    message = json.dumps(asdict(identity), sort_keys=True, ensure_ascii=True).encode("ascii")
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def is_genuine(identity: Identity, signature: str, key: bytes) -> bool:
    """Return whether an identity is as it was signed with the campaign's key; compared in constant time."""
    return hmac.compare_digest(sign(identity, key).encode(), signature.encode("utf-8", "replace"))


def rows(identity: Identity, signature: str) -> tuple[tuple[str, str], ...]:
    """Return the identity and its signature as pairs of name and value, as they stand in the workbook."""
    return (*asdict(identity).items(), (SIGNATURE, signature))


def from_rows(pairs: Mapping[str, str]) -> Identity | None:
    """Return the identity that stands in a workbook, or `None` where a part of it is missing."""
    names = [field.name for field in fields(Identity)]
    return Identity(**{name: pairs[name] for name in names}) if pairs.keys() >= set(names) else None


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
