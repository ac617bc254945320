"""How a question that was found is answered: the type and what belongs to it, as far as the workbook says it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from functools import cache

from scorecard.core.questions.understand import normalised
from scorecard.core.values.number_formats import is_moment, is_percent
from scorecard.files.importing.source import MOST_OPTIONS, SourceSheet, SourceWorkbook, plain
from scorecard.words import currency_marks, words
from scorecard.workbooks.xlsx_beside import EntryRule

_STEPS = range(2, 11)
_SCALE = re.compile(r"\b1\s*(?:-|–|to|bis|a|à|al)\s*(5|7|10)\b")
_IN_BRACKETS = re.compile(r"[(\[]\s*(?:in |en )?([^()\[\]]{1,15})[)\]][\s?:*.]*$")
_MEASURES = frozenset(
    {"%", "€", "$", "£", "percent", "Prozent", "kg", "t", "km", "kWh", "MWh", "GJ", "m3", "m³", "m²", "tCO2e", "FTE"}
)
_CURRENCY = re.compile(r"[$€£¥]|\[\$([^\]\-]{1,4})")


class Unsure(StrEnum):
    """Why a person should look at what was found."""

    NO_HEADINGS = auto()
    MAYBE_HEADING = auto()
    LIST_UNREAD = auto()
    LIST_CALCULATED = auto()
    LIST_TOO_LONG = auto()
    ONE_OPTION = auto()
    SEVERAL_LISTS = auto()
    OPTIONS_BELOW = auto()
    TICK_BOXES = auto()
    SCALE_IN_TEXT = auto()
    UNIT_IN_TEXT = auto()
    NO_UNIT = auto()
    DATE = auto()
    TIME = auto()
    ASKED_TWICE = auto()


@dataclass(frozen=True)
class FoundAnswer:
    """How a question is answered."""

    type: str = "text"
    options: tuple[str, ...] = ()
    steps: int | None = None
    unit: str = ""
    not_applicable: bool = False
    doubts: tuple[Unsure, ...] = ()


def by_rule(source: SourceWorkbook, sheet: SourceSheet, rule: EntryRule) -> FoundAnswer:
    """Return how cells with a rule are answered."""
    if rule.kind in ("date", "time"):
        return FoundAnswer(doubts=(Unsure.DATE if rule.kind == "date" else Unsure.TIME,))
    if rule.kind in ("whole", "decimal"):
        return FoundAnswer("number", doubts=(Unsure.NO_UNIT,))
    if rule.kind != "list":
        return FoundAnswer()
    listed = source.listed(rule.formula, sheet.raw.name)
    if listed is None:
        return FoundAnswer(doubts=(Unsure.LIST_UNREAD,))
    answer = by_options(listed.options)
    return answer if listed.is_sure else replace(answer, doubts=(*answer.doubts, Unsure.LIST_CALCULATED))


def by_options(options: Sequence[str]) -> FoundAnswer:
    """Return how a question is answered with one of several options."""
    applicable = tuple(option for option in options if not means(option, "not_applicable"))
    beside = len(applicable) < len(options)
    if len(options) > MOST_OPTIONS:
        return FoundAnswer(doubts=(Unsure.LIST_TOO_LONG,))
    if len(applicable) < len(_STEPS[:2]):
        return FoundAnswer(options=applicable, not_applicable=beside, doubts=(Unsure.ONE_OPTION,))
    is_pair = len(applicable) == len(("yes", "no"))
    if is_pair and all(any(means(option, word) for option in applicable) for word in ("yes", "no")):
        return FoundAnswer("yes_no", not_applicable=beside)
    steps = [str(step) for step in range(1, len(applicable) + 1)]
    if len(steps) in _STEPS and list(applicable) in (steps, steps[::-1]) and len(steps) > len(("yes", "no")):
        return FoundAnswer("scale", steps=len(steps), not_applicable=beside)
    return FoundAnswer("choice", applicable, not_applicable=beside)


def by_format(number_format: str) -> FoundAnswer | None:
    """Return how cells with a number format are answered, or `None` where it says nothing."""
    if is_percent(number_format, 0.5):
        return FoundAnswer("number", unit="%")
    if is_moment(number_format, 1.0):
        return FoundAnswer(doubts=(Unsure.DATE,))
    currency = _CURRENCY.search(number_format)
    if currency:
        return FoundAnswer("number", unit=currency[1] or currency[0])
    digits = re.sub(r'"[^"]*"|\\.', "", number_format)
    return FoundAnswer("number", doubts=(Unsure.NO_UNIT,)) if re.fullmatch(r"[#,]*0(\.0+)?", digits) else None


def by_text(text: str, heading: str) -> FoundAnswer | None:
    """Return how a question is answered by what it says, or the heading over the answers; `None` where neither does."""
    if any(_says_yes_or_no(part) for part in (heading, *re.findall(r"[(\[]([^()\[\]]{1,40})[)\]]", text))):
        return FoundAnswer("yes_no")
    if scale := _SCALE.search(normalised(text)):
        return FoundAnswer("scale", steps=int(scale[1]), doubts=(Unsure.SCALE_IN_TEXT,))
    unit = _IN_BRACKETS.search(text)
    if unit and unit[1].strip() in _units():
        return FoundAnswer("number", unit=unit[1].strip(), doubts=(Unsure.UNIT_IN_TEXT,))
    return None


def _says_yes_or_no(text: str) -> bool:
    parts = [part.strip() for part in re.split(r"[/,|]|\bor\b|\boder\b", text) if part.strip()]
    return len(parts) > 1 and by_options(parts).type == "yes_no"


def means(option: str, word: str) -> bool:
    """Return whether a text says a word of the tool, such as `yes`, in any of its languages."""
    return plain(option) in _spelled(word)


@cache
def _spelled(word: str) -> frozenset[str]:
    spelled = frozenset(map(plain, words("en").spellings_everywhere(word)))
    return spelled | {"si"} if word == "yes" else spelled


@cache
def _units() -> frozenset[str]:
    return _MEASURES.union(*currency_marks().values())
