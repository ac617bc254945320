"""How a question that was found is answered: the type and what belongs to it, as far as the workbook says it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from functools import cache

from scorecard.core.questions.understand import normalised
from scorecard.core.values.number_formats import is_moment, is_percent
from scorecard.files.importing.grids import Grid, GridKind
from scorecard.files.importing.lists import FoundList, Lists
from scorecard.files.importing.source import MOST_OPTIONS, SourceSheet, plain
from scorecard.words import currency_marks, words
from scorecard.workbooks.xlsx_beside import Box, EntryRule

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
    LIST_KEYS = auto()
    LIST_MISSING = auto()
    ONE_OPTION = auto()
    SEVERAL_LISTS = auto()
    OPTIONS_BELOW = auto()
    TICK_BOXES = auto()
    BOXES = auto()
    ONE_BOX = auto()
    MATRIX = auto()
    MATRIX_UNREAD = auto()
    SEVERAL_COLUMNS = auto()
    ENTRY = auto()
    SCALE_IN_TEXT = auto()
    UNIT_IN_TEXT = auto()
    NO_UNIT = auto()
    DATE = auto()
    TIME = auto()
    ASKED_TWICE = auto()
    ASKED_BESIDE = auto()


@dataclass(frozen=True)
class FoundAnswer:
    """How a question is answered."""

    type: str = "text"
    options: tuple[str, ...] = ()
    steps: int | None = None
    unit: str = ""
    not_applicable: bool = False
    doubts: tuple[Unsure, ...] = ()


def by_rule(lists: Lists, sheet: SourceSheet, rule: EntryRule, row: int) -> FoundAnswer:
    """Return how a cell in a row is answered that has a rule."""
    if rule.kind in ("date", "time"):
        return FoundAnswer(doubts=(Unsure.DATE if rule.kind == "date" else Unsure.TIME,))
    if rule.kind in ("whole", "decimal"):
        return FoundAnswer("number", doubts=(Unsure.NO_UNIT,))
    if rule.kind != "list":
        return FoundAnswer()
    listed = lists.listed(rule.formula, sheet.raw.name, row - min(area.top for area in rule.areas))
    return FoundAnswer(doubts=(Unsure.LIST_UNREAD,)) if listed is None else by_list(listed)


def by_list(listed: FoundList) -> FoundAnswer:
    """Return how a question is answered with one of a list."""
    answer = by_several(listed.options) if listed.is_several else by_options(listed.options)
    doubts = [] if listed.is_sure else [Unsure.LIST_CALCULATED]
    doubts += [Unsure.LIST_KEYS] if listed.is_keyed else []
    return replace(answer, doubts=(*answer.doubts, *doubts))


def by_boxes(boxes: Sequence[Box], beside: Sequence[str], *, several: bool) -> FoundAnswer:
    """Return how a question is answered with boxes to tick; `beside` is what stands in the cells at them.

    `several` tells whether its words say that more than one may be ticked.
    """
    own = [box.words or "" for box in boxes]
    told = tuple(dict.fromkeys(words for words in own if words and not _is_unnamed(words)))
    if any(box.words is None for box in boxes) or len(told) < len(own) > 1:
        told = tuple(dict.fromkeys(beside)) if not told and len(beside) == len(own) else ()
    if len(boxes) == 1:
        return FoundAnswer("yes_no", doubts=(Unsure.ONE_BOX,))
    if not told:
        return FoundAnswer(doubts=(Unsure.TICK_BOXES,))
    are_several = several or not any(box.is_one_of_several for box in boxes)
    answer = by_several(told) if are_several else by_options(told)
    return replace(answer, doubts=(*answer.doubts, Unsure.BOXES))


def by_several(options: Sequence[str]) -> FoundAnswer:
    """Return how a question is answered with several of some options; yes and no are never both ticked."""
    answer = by_options(options)
    if answer.type not in ("choice", "scale"):
        return answer
    own = tuple(option for option in options if not means(option, "not_applicable"))
    return FoundAnswer("multi", own, not_applicable=answer.not_applicable)


def by_headings(grid: Grid, *, several: bool) -> FoundAnswer:
    """Return how a line of a matrix is answered, by the headings of its columns."""
    if grid.kind is GridKind.UNKNOWN:
        return FoundAnswer(doubts=(Unsure.MATRIX_UNREAD,))
    if grid.kind is GridKind.ENTRIES:
        return FoundAnswer("number", doubts=(Unsure.ENTRY,))
    options = tuple(grid.headings.values())
    answer = by_several(options) if several else by_options(options)
    is_sure = grid.lead is None and answer.type in ("yes_no", "scale")
    return answer if is_sure else replace(answer, doubts=(*answer.doubts, Unsure.MATRIX))


def is_progress(headings: Sequence[str]) -> bool:
    """Return whether headings are the answers that each item of a checklist takes: live, planned, no."""
    meant = (("live", "yes"), ("planned",), ("item_no", "no"))
    return len(headings) == len(meant) and all(
        any(means(heading, word) for heading in headings for word in words_of) for words_of in meant
    )


def _is_unnamed(words: str) -> bool:
    """Return whether a box has the words that a program gave it, such as "Check Box 12"."""
    stem = re.sub(r"\s*[0-9]+$", "", words)
    return stem != words and plain(stem) in _spelled("found_box")


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
