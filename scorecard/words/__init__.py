"""Every sentence that the tool says in workbooks: one catalogue a language, and none of it in the code."""

from dataclasses import dataclass
from datetime import date
from types import ModuleType

from scorecard.errors import Problem, Where
from scorecard.words import de, en, es, fr

_CATALOGUES: dict[str, ModuleType] = {"en": en, "es": es, "de": de, "fr": fr}

LANGUAGES = tuple(_CATALOGUES)
"""The languages that the tool speaks."""


@dataclass(frozen=True)
class Words:
    """The tool's own words in one language."""

    language: str

    def __call__(self, key: str, /, **data: object) -> str:
        """Return the text named `key`, with `data` in its places; an unknown key is a bug and raises KeyError."""
        text: str = _CATALOGUES[self.language].TEXTS[key]
        return text.format(**data)

    def problem(self, where: Where, key: str, hint: str = "", /, **data: object) -> Problem:
        """Return what to tell a person: the text named `key`, and `hint` or else the text `<key>.hint`."""
        return Problem(where, self(key, **data), hint or self(f"{key}.hint", **data), self.language)

    def place(self, where: Where) -> str:
        """Return the way to a place, as its own text form has it in English: file, sheet, cell, line and key."""
        named = {"sheet": where.sheet, "cell": where.cell, "line": where.line}
        steps = [self(f"phrase.{name}", **{name: found}) for name, found in named.items() if found is not None]
        return ", ".join([where.file, *steps]) + (f" ({where.key})" if where.key is not None else "")

    def spellings(self, key: str) -> tuple[str, ...]:
        """Return what a vendor may type for a word such as `yes`, in this language and in English."""
        own: tuple[str, ...] = _CATALOGUES[self.language].SPELLINGS[key]
        return tuple(dict.fromkeys(own + en.SPELLINGS[key]))

    def date(self, day: date) -> str:
        """Return a date as people write it, for example "26 February 2027"."""
        catalogue = _CATALOGUES[self.language]
        number = catalogue.FIRST_OF_MONTH if day.day == 1 else day.day
        written: str = catalogue.DATE.format(day=number, month=catalogue.MONTHS[day.month - 1], year=day.year)
        return written

    def weekday(self, number: int) -> str:
        """Return the name of a weekday; 0 is Monday."""
        name: str = _CATALOGUES[self.language].WEEKDAYS[number]
        return name

    def months(self) -> tuple[tuple[str, ...], ...]:
        """Return the names of the twelve months, in this language and in English."""
        return tuple(zip(_CATALOGUES[self.language].MONTHS, en.MONTHS, strict=True))

    def number(self, value: float, decimals: int | None = None) -> str:
        """Return a number as people write it; without `decimals`, with as many as it needs (at most six)."""
        catalogue = _CATALOGUES[self.language]
        text = f"{value:,.{6 if decimals is None else decimals}f}"
        if decimals is None:
            text = text.rstrip("0").rstrip(".")
        return text.translate(str.maketrans({",": catalogue.THOUSANDS, ".": catalogue.DECIMAL}))


def words(language: str) -> Words:
    """Return the words of a language, or English where the tool does not speak it."""
    return Words(language if language in _CATALOGUES else "en")
