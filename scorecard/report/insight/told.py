"""The form in which most insights are worded."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """What a reader is told of one thing."""

    lead: str
    """What it is about, or what matters most of it, in a few words."""
    said: tuple[str, ...]
    """Sentences, what matters most first."""
