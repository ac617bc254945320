"""Every sentence that the tool says, and how each language writes numbers, dates and money.

Its face is `words(language)`: `words("de")("report.summary.why")` is a text with its data filled in; the methods of
`Words` write all that is no sentence. A text's key begins with its owner, and the owner with its file:
`report.summary.why` stands in `words/<language>/report/summary.py`, `form.of` in `words/<language>/form.py`. Where a
number decides the form of a text, the text is a map of Babel's plural categories, and the number is its `{count}`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from importlib import import_module

from scorecard.errors import Problem, Where
from scorecard.words import formats
from scorecard.words.currencies import currency_marks, leading_currency
from scorecard.words.formats import money_decimals
from scorecard.words.languages import LANGUAGES, OFFERED, base_of, locale_of, manner_of, spoken

__all__ = [
    "LANGUAGES",
    "OFFERED",
    "Words",
    "base_of",
    "currency_marks",
    "language_meant",
    "money_decimals",
    "spoken",
    "words",
]


_STOP = re.compile(r"\{(\w+)\}\.(?=\s|$)")


def _filled_in(text: str, data: Mapping[str, object]) -> str:
    """Return a text with its data; a name that ends with a full stop ("S.L.") ends its sentence by itself."""
    if "}." in text and any(isinstance(value, str) and value.endswith(".") for value in data.values()):
        text = _STOP.sub(lambda found: found[0][:-1] if str(data[found[1]]).endswith(".") else found[0], text)
    return text.format(**data)


@dataclass(frozen=True)
class Words:
    """The tool's own words in one language."""

    language: str

    def __call__(self, key: str, /, **data: object) -> str:
        """Return the text named `key`, with `data` in its places; an unknown key is a bug and raises KeyError."""
        first, second, *_ = key.split(".")
        text = _texts(self.language, f"{first}.{second}" if first == "report" else first)[key]
        if isinstance(text, str):
            return _filled_in(text, data)
        count = data["count"]
        if not isinstance(count, int | float):
            raise TypeError(f"{key} needs a number as its count, not {count!r}")
        shown = Decimal(f"{count:.{formats.MOST_DECIMALS}f}").normalize()
        plural = str(locale_of(self.language).plural_form(shown))
        return _filled_in(text.get(plural, text["other"]), data | {"count": self.number(count)})

    def problem(self, where: Where, key: str, hint: str = "", /, **data: object) -> Problem:
        """Return what to tell a person: the text named `key`, and `hint` or else the text `<key>.hint`."""
        return Problem(where, self(key, **data), hint or self(f"{key}.hint", **data), self.language)

    def place(self, where: Where) -> str:
        """Return the way to a place, as its own text form has it in English: file, sheet, cell, line and key."""
        named = {"sheet": where.sheet, "cell": where.cell, "line": where.line}
        steps = [
            self("phrase.cells" if name == "cell" and ":" in str(found) else f"phrase.{name}", **{name: found})
            for name, found in named.items()
            if found is not None
        ]
        return ", ".join([where.file, *steps]) + (f" ({where.key})" if where.key is not None else "")

    def spellings(self, key: str) -> tuple[str, ...]:
        """Return what a vendor may type for a word such as `yes`, in this language and in English."""
        languages = (base_of(self.language), "en")
        modules = (import_module(f"scorecard.words.{language}.spellings") for language in languages)
        return tuple(dict.fromkeys(spelling for module in modules for spelling in module.SPELLINGS[key]))

    def spellings_everywhere(self, key: str) -> tuple[str, ...]:
        """Return what a vendor may type for a word in any language that the tool speaks, whatever that of the form."""
        return tuple(dict.fromkeys(word for language in LANGUAGES for word in words(language).spellings(key)))

    def moment(self, day: date, clock: time | None, zone: str) -> str:
        """Return a moment with its time zone, the end of the day where no clock is given: "26 February 2027, 24:00"."""
        shown = "24:00" if clock is None else f"{clock:%H:%M:%S}".removesuffix(":00")
        return self("phrase.moment", date=self.date(day), time=shown, zone=zone)

    def short_date(self, day: date) -> str:
        """Return a date as it stands in a narrow column, for example "26 Feb 2027"."""
        from babel.dates import format_date

        return str(format_date(day, "medium", locale_of(self.language)))

    def date(self, day: date) -> str:
        """Return a date as people write it, for example "26 February 2027"."""
        from babel.dates import format_date

        written = format_date(day, "long", locale_of(self.language))
        first = manner_of(self.language).first_of_month if day.day == 1 else ""
        return f"{first}{written.removeprefix('1')}" if first else written

    def weekday(self, number: int) -> str:
        """Return the name of a weekday; 0 is Monday."""
        return str(locale_of(self.language).days["stand-alone"]["wide"][number])

    def months(self) -> tuple[tuple[str, ...], ...]:
        """Return the names of the twelve months, and their abbreviations, in all languages that the tool speaks."""
        return formats.month_names()

    def language_name(self, language: str) -> str:
        """Return what a language is called, such as "Italian"; a regional form is called as its language."""
        return str(locale_of(self.language).languages.get(base_of(language), language))

    def number(self, value: float, decimals: int | None = None) -> str:
        """Return a number as people write it; without `decimals`, with as many as it needs (at most six)."""
        return formats.number_text(value, decimals, self.language)

    def typed(self, value: float) -> str:
        """Return a number as people type it: with the decimal mark of the language, and no sign for thousands."""
        return f"{value:.12g}".replace(".", self.number(0.5)[1])

    def percent(self, percent: float, decimals: int | None = 0) -> str:
        """Return a number of percent (0-100) with its sign: "85 %"."""
        return self.number(percent, decimals) + manner_of(self.language).before_percent + "%"

    def decimals(self, values: Iterable[float], unit: str) -> int:
        """Return the decimals with which amounts of one thing, in one unit, are written to be told apart."""
        return formats.shown_decimals(values, unit)

    def amount(self, value: float, unit: str, decimals: int | None = None) -> str:
        """Return a number as its unit wants it, without the unit: money with its decimals, all else as it is."""
        return self.number(value, self.decimals([value], unit) if decimals is None else decimals)

    def quantity(self, value: float, unit: str, decimals: int | None = None) -> str:
        """Return a number with its unit: "EUR 5.55" or "5,55 EUR", "5.55 zł per order", "95.1 %", "20 hours"."""
        number, currency = self.amount(value, unit, decimals), leading_currency(unit)
        per = unit[len(currency) :]
        leads = currency and currency == currency.upper() and per[:1] in ("", " ")
        # Where codes and signs go before the amount, words, or the first part of one, stay behind it all the same.
        money = locale_of(self.language).currency_formats["standard"]
        if not leads or "¤" not in money.prefix[0]:
            return f"{number} {unit}".rstrip()
        minus = "-" if number.startswith("-") else ""
        gap = " " if currency[-1].isalpha() else ""
        return f"{minus}{currency}{gap}{number.removeprefix('-')}{per}".rstrip()

    def headed(self, heading: str, text: str) -> str:
        """Return a text with what it is about before it: "Lot 1: the order", in French "Lot 1 : l’ordre"."""
        return f"{heading}{manner_of(self.language).before_colon}: {text}"

    def clauses(self, parts: Iterable[str]) -> str:
        """Return parts of a sentence with a semicolon between them, as the language sets it: "a; b", "a ; b"."""
        return f"{manner_of(self.language).before_colon}; ".join(parts)

    def listed(self, names: Sequence[str], most: int | None = None) -> str:
        """Return names as a list in a sentence: "A, B and C"; beyond `most` the last part says how many more."""
        from babel.lists import format_list

        if most is not None and len(names) > most:
            named = max(most - 1, 1)  # "3 more" alone says nothing
            names = [*names[:named], self("phrase.more", count=len(names) - named)]
        return format_list(names, locale=locale_of(self.language))

    def either(self, names: Sequence[str]) -> str:
        """Return names of which one is meant, as a list in a sentence: "A, B or C"."""
        from babel.lists import format_list

        return format_list(names, style="or", locale=locale_of(self.language))


def words(language: str) -> Words:
    """Return the words of a language or of a regional form of it, or English where the tool does not speak it."""
    return Words(spoken(language) or "en")


def language_meant(text: str) -> str:
    """Return the language of a code, or of a name in any language that the tool speaks; empty where it speaks none.

    >>> language_meant("de_ch"), language_meant("German"), language_meant("tedesco"), language_meant("Klingon")
    ('de-CH', 'de', 'de', '')
    """
    return spoken(text) or formats.languages_by_name().get(text.strip().casefold(), "")


@cache
def _texts(language: str, owner: str) -> Mapping[str, str | Mapping[str, str]]:
    texts: Mapping[str, str | Mapping[str, str]] = import_module(f"scorecard.words.{base_of(language)}.{owner}").TEXTS
    if not manner_of(language).replaced:
        return texts
    return {
        key: _written(text, language)
        if isinstance(text, str)
        else {count: _written(form, language) for count, form in text.items()}
        for key, text in texts.items()
    }


def _written(text: str, language: str) -> str:
    for other, own in manner_of(language).replaced:
        text = text.replace(other, own)
    return text
