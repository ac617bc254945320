"""Currencies as people write them: a code, a sign or a word. Which there are is told from outside."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Currencies:
    """The currencies that are told apart, and how each is written."""

    written: Mapping[str, frozenset[str]]
    """By a code, a sign or a word, the ISO codes that it may stand for: $ and kr stand for several.

    In small letters it may be written anyhow; in capitals, as TRY and ALL, it is a currency only so.
    """

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """What may stand beside a number, in small letters, longer ones before those that end or begin them."""
        return _longer_first(mark for mark in self.written if mark == mark.casefold())

    def named_in(self, text: str) -> frozenset[str]:
        """Return the ISO codes that a currency named in a text may have; empty where it names none.

        >>> euro = Currencies({"eur": frozenset({"EUR"}), "€": frozenset({"EUR"})})
        >>> sorted(euro.named_in("EUR per order"))
        ['EUR']
        """
        starts = (start for start in range(len(text)) if not text[max(start - 1, 0) : start].isalpha())
        found = next((mark for start in starts if (mark := self._at_start(text[start:]))), "")
        return self.codes_of(found)

    def _at_start(self, text: str) -> str:
        ends = range(min(self._longest, len(text)), 0, -1)
        whole = (text[:end] for end in ends if not text[end : end + 1].isalpha())
        return next((mark for mark in whole if mark in self.written or mark.casefold() in self.written), "")

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.written), default=0)

    def codes_of(self, mark: str) -> frozenset[str]:
        """Return the ISO codes for which a code, a sign or a word may stand; empty where it is none."""
        return self.written.get(mark.casefold(), self.written.get(mark.upper(), frozenset()))

    def marks_of(self, codes: frozenset[str]) -> tuple[str, ...]:
        """Return the ways in which these currencies are written, in small letters, longer ones first."""
        return _longer_first(mark.casefold() for mark, meant in self.written.items() if meant & codes)

    def name(self, codes: frozenset[str]) -> str:
        """Return the code of a currency, or the sign that it shares with others."""
        if len(codes) == 1:
            return next(iter(codes))
        return min((mark for mark in self.marks if codes <= self.written[mark]), key=len, default="?")


NO_CURRENCIES = Currencies({})


def _longer_first(marks: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(marks, key=lambda mark: (-len(mark), mark)))
