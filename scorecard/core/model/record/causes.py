"""Whose fault something was."""

from enum import StrEnum


class Cause(StrEnum):
    """Whose fault an incident was."""

    PARTNER = "partner"
    US = "us"
    OTHER = "other"
    DISPUTED = "disputed"
    """The vendor says that it was not its own."""
