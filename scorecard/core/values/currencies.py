"""Currencies as people write them: a code, a sign or a word. Which there are, the words know."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Currencies:
    """The currencies that are told apart, and how each is written."""

    written: Mapping[str, frozenset[str]]
    """By a code, a sign or a word in small letters, the ISO codes that it may stand for: $ and kr stand for several."""
    ordinary: frozenset[str] = frozenset()
    """Codes, in small letters, that are ordinary words too ("try", "sek"): unasked, they count in capitals only."""

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """What may stand beside a number, in small letters, longer ones before those that end or begin them."""
        return _longer_first(set(self.written) - self.ordinary)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        capitals = "|".join(sorted(word.upper() for word in self.ordinary))
        marks = "|".join(map(re.escape, self.marks))
        return re.compile(rf"(?<![^\W\d_])(?:{marks}|(?-i:{capitals}))(?![^\W\d_])", re.IGNORECASE)

    def named_in(self, text: str) -> frozenset[str]:
        """Return the ISO codes that a currency named in a text may have; empty where it names none.

        >>> euro = Currencies({"eur": frozenset({"EUR"})})
        >>> sorted(euro.named_in("EUR per order"))
        ['EUR']
        """
        found = self._pattern.search(text) if self.written else None
        return frozenset() if found is None else self.written[found[0].casefold()]

    def leading(self, unit: str) -> str:
        """Return the currency with which a unit begins, as it stands there; empty where it begins with none.

        >>> euro = Currencies({"eur": frozenset({"EUR"})})
        >>> euro.leading("EUR per order"), euro.leading("orders per EUR")
        ('EUR', '')
        """
        found = self._pattern.match(unit) if self.written else None
        return "" if found is None else found[0]

    def marks_of(self, codes: frozenset[str]) -> tuple[str, ...]:
        """Return the ways in which these currencies are written, longer ones first."""
        return _longer_first(mark for mark, meant in self.written.items() if meant & codes) if codes else ()

    def name(self, codes: frozenset[str]) -> str:
        """Return the code of a currency, or the sign that it shares with others."""
        if len(codes) == 1:
            return next(iter(codes))
        return min((mark for mark in self.marks if codes <= self.written[mark]), key=len, default="?")


NO_CURRENCIES = Currencies({})
"""Where no amount of money is asked for."""


def _longer_first(marks: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(marks, key=lambda mark: (-len(mark), mark)))
