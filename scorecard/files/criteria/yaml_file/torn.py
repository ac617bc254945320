"""What a comma in braces tears apart: `{92,5: 100}` and `{text: Yes, we do}` are put together again, and told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from scorecard.files.criteria.yaml_file.pasted import quoted_otherwise

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[-+]?\d+")
_TEXTS = ("text", "name", "title", "about", "help", "why", "low", "high", "cover", "unit", "column")
Pair = tuple[yaml.Node, yaml.Node]


@dataclass(frozen=True)
class Torn:
    """What a comma tore apart, and the remedy."""

    line: int
    """Counted from 1."""
    message: str
    hint: str


def mended(pairs: Sequence[Pair]) -> tuple[list[Pair], list[Torn]]:
    """Return the keys and values in braces, those that a comma tore apart as they are probably meant, and which.

    A number is torn apart by its decimal comma, without a space behind it; a text without quotes by any.
    """
    whole: list[Pair] = []
    torn: list[Torn] = []
    left = list(pairs)
    while left:
        key, value = left.pop(0)
        if left and _empty(value) and _are_one_number(key, left[0][0]):
            rest, value = left.pop(0)
            torn.append(_decimal(key, rest))
            key = _joined(key, rest, ".")
        if left and _empty(left[0][1]) and _are_one_number(value, left[0][0]) and not _ends_in_key(left):
            rest, _ = left.pop(0)
            torn.append(_decimal(value, rest))
            value = _joined(value, rest, ".")
        start = value
        while left and _empty(left[0][1]) and _goes_on(key, value, left[0][0]):
            value = _joined(value, left.pop(0)[0], ", ")
        if value is not start:
            torn.append(_text(key, value))
        whole.append((key, value))
    return whole, torn


def _empty(value: yaml.Node) -> bool:
    return isinstance(value, yaml.ScalarNode) and value.value == "" and not value.style


def _are_one_number(first: yaml.Node, second: yaml.Node) -> bool:
    """Return whether two numbers stand on both sides of a comma, and nothing else."""
    plain = all(isinstance(node, yaml.ScalarNode) and not node.style for node in (first, second))
    numbers = plain and _NUMBER.fullmatch(first.value) and _DIGITS.fullmatch(second.value)
    end, start = first.end_mark, second.start_mark
    return bool(numbers) and end.line == start.line and start.column == end.column + 1


def _ends_in_key(left: Sequence[Pair]) -> bool:
    """Return whether the next of the keys is rather the first half of a number itself: {60: 0,92,5: 100}."""
    return len(left) > 1 and _are_one_number(left[0][0], left[1][0])


def _goes_on(key: yaml.Node, value: yaml.Node, word: yaml.Node) -> bool:
    """Return whether a key without a value is rather the end of the text before it."""
    texts = isinstance(value, yaml.ScalarNode) and not value.style and value.value and isinstance(word, yaml.ScalarNode)
    return bool(texts) and (key.value in _TEXTS or " " in word.value)


def _joined(first: yaml.Node, second: yaml.Node, sign: str) -> yaml.Node:
    # A number in two halves is a decimal one.
    tag = "tag:yaml.org,2002:float" if sign == "." else "tag:yaml.org,2002:str"
    return yaml.ScalarNode(tag, f"{first.value}{sign}{second.value}", first.start_mark, second.end_mark)


def _decimal(first: yaml.Node, second: yaml.Node) -> Torn:
    message = f'"{first.value},{second.value}" has a decimal comma, and in braces a comma separates entries'
    return Torn(first.start_mark.line + 1, message, f"Write {first.value}.{second.value}")


def _text(key: yaml.Node, value: yaml.Node) -> Torn:
    bare = quoted_otherwise(value.value)
    if bare is not None:
        message = f'typographic quotation marks do not keep "{bare}" together; they come from text programs'
        return Torn(value.start_mark.line + 1, message, f'Type straight ones: {key.value}: "{bare}"')
    message = f'in braces a comma separates entries, so it divides the text "{value.value}"'
    return Torn(value.start_mark.line + 1, message, f'Put the text in quotes: {key.value}: "{value.value}"')
