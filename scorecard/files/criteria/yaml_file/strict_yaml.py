"""YAML without surprises: what looks like a word stays a word, nothing is said twice, and every key knows its line.

Plain YAML reads `No` as false, `1:30` as 90 and `010` as 8, and lets the last of two equal keys win. Here only `true`
and `false` are switches, only plain decimal numbers are numbers, and keys are always text as it was written.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

import yaml

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.document import Document, KeyPath, content_of_criteria
from scorecard.files.criteria.yaml_file.pasted import NO_BREAK, pasted_signs
from scorecard.files.criteria.yaml_file.torn import mended
from scorecard.files.shown import refusal, shown

_MOST_VALUES = 50_000
"""Aliases may repeat a value, but not until it fills the memory."""
_MOST_DIGITS = 15
"""More digits than these are no longer exact in a float, and Python refuses to read thousands of them."""
_AROUND = re.compile(rf"\A[{NO_BREAK}\s]*[{NO_BREAK}][{NO_BREAK}\s]*|[{NO_BREAK}\s]*[{NO_BREAK}][{NO_BREAK}\s]*\Z")
_BOOLEAN, _NULL, _INTEGER, _DECIMAL, _DATE = (
    f"tag:yaml.org,2002:{name}" for name in ("bool", "null", "int", "float", "timestamp")
)
_STRING = "tag:yaml.org,2002:str"
_PLAIN_VALUES = (
    (_BOOLEAN, r"true|false", "tf"),
    (_NULL, r"~|null|", ["~", "n", ""]),
    (_INTEGER, r"[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    (_DECIMAL, r"[-+]?(?:(?:0|[1-9][0-9]*)?\.[0-9]+|(?:0|[1-9][0-9]*)\.?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    (_DECIMAL, r"[-+]?\.inf|\.nan", "-+."),
    (_DATE, r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "0123456789"),
)


@dataclass(frozen=True)
class YamlDocument(Document):
    """What a YAML file holds."""

    in_workbook: ClassVar[bool] = False

    lines: Mapping[KeyPath, int]
    """The line (from 1) of each key and each list element."""
    unplaced: frozenset[int] = frozenset()
    """The lines whose keys have no-break spaces around them, and so perhaps belong elsewhere."""

    def place(self, path: KeyPath) -> Where:
        """Return the line of a value; of one that is missing, the line of what it is missing from."""
        known = path
        while known and known not in self.lines:
            known = known[:-1]
        return Where(self.file, line=self.lines.get(known, 1))

    def order(self, where: Where) -> tuple[int, ...]:
        """Return the line."""
        return (where.line or 0,)

    def is_told(self, where: Where) -> bool:
        """Return whether it is not known where the keys of a line belong."""
        return where.line in self.unplaced


class _Loader(yaml.SafeLoader):
    """PyYAML's scanner and parser with fewer values that mean more than they say."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - as PyYAML declares it


for _tag, _pattern, _first in _PLAIN_VALUES:
    _Loader.add_implicit_resolver(_tag, re.compile(rf"(?:{_pattern})$"), list(_first))


class _FastLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The same in C, which gives the same lines in a tenth of the time; not every system has it."""

    yaml_implicit_resolvers = _Loader.yaml_implicit_resolvers


def read_yaml(path: Path) -> YamlDocument:
    """Return the map in a YAML file; raises ScorecardError where it is no such file."""
    root = _composed(_read_text(path), path)
    if root is None:
        raise refusal(path, "the file is empty", "`scorecard init` makes a folder with a complete one to start from")
    reader = _Reader(path)
    data = reader.plain(root, (), ())
    if not isinstance(data, dict):
        hint = "Begin with lines such as `schema: 1` and `title: Partner alignment`"
        raise refusal(path, "the file does not consist of keys and values", hint, 1)
    return YamlDocument(shown(path), data, tuple(reader.problems), reader.lines, frozenset(reader.unplaced))


def is_plain_text(text: str) -> bool:
    """Return whether a word without quotes is a text, and no number, switch, date or nothing."""
    return bool(_FastLoader("").resolve(yaml.ScalarNode, text, (True, False)) == _STRING)


def _read_text(path: Path) -> str:
    content = content_of_criteria(path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise refusal(path, "the file is not UTF-8", "Save it again with the encoding UTF-8", line) from None


def _composed(text: str, path: Path) -> yaml.Node | None:
    """Return PyYAML's node, or turn its complaints into problems with a line and a remedy."""
    # What the quicker one refuses, the other one refuses with a better reason.
    with suppress(yaml.YAMLError, RecursionError):
        return yaml.compose(text, Loader=_FastLoader)
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        message = "the file holds a character that cannot be printed"
        raise refusal(path, message, "Delete it, or type the line again", line) from None
    except yaml.MarkedYAMLError as error:
        marks = [mark.line + 1 for mark in (error.problem_mark, error.context_mark) if mark]
        line, lines = (marks or [1])[0], text.splitlines()
        # The parser stumbles over what follows a strange sign, so the line before may have it as well.
        if pasted := pasted_signs(lines, [line, *marks, line - 1]):
            raise ScorecardError(*(_problem(path, *each) for each in pasted)) from None
        found = lines[line - 1 : line]
        raise refusal(path, *_in_plain_words(error, found[0] if found else ""), line) from None
    except RecursionError:
        message = "lists and maps stand inside one another too deeply"
        raise refusal(path, message, "Look for opening brackets that are never closed") from None


class _Reader:
    """Turns PyYAML's nodes into plain data, and keeps the lines and what is wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[KeyPath, int] = {}
        self.problems: list[Problem] = []
        self.unplaced: set[int] = set()
        self._values = 0

    def plain(self, node: yaml.Node, path: KeyPath, parents: tuple[yaml.Node, ...]) -> object:
        """Return a node's data; `parents` are the nodes that it stands in, which it must not contain."""
        self._values += 1
        if node in parents or self._values > _MOST_VALUES:
            message = "aliases (`*name`) repeat so much that the file has no end"
            raise refusal(self.path, message, "Write the values out instead", _line(node))
        if isinstance(node, yaml.MappingNode):
            return self._map(node, path, (*parents, node))
        if isinstance(node, yaml.SequenceNode):
            items = []
            for position, item in enumerate(node.value):
                self.lines[(*path, position)] = _line(item)
                items.append(self.plain(item, (*path, position), (*parents, node)))
            return items
        return _scalar(node)

    def _map(self, node: yaml.MappingNode, path: KeyPath, parents: tuple[yaml.Node, ...]) -> dict[str, object]:
        data: dict[str, object] = {}
        pairs, torn = mended(node.value) if node.flow_style else (node.value, [])
        self.problems += (_problem(self.path, each.line, each.message, each.hint, path) for each in torn)
        for key_node, value_node in pairs:
            line = _line(key_node)
            self._note_spaces(key_node, value_node)
            if not isinstance(key_node, yaml.ScalarNode):
                message = "a list or a map stands where a key is expected"
                hint = "Write a plain word before the colon, and put texts with brackets in quotes"
                self.problems.append(Problem(Where(shown(self.path), line=line), message, hint))
            elif (key := _trimmed(key_node)) in data:
                self._stands_twice((*path, key), line, data.get("id"))
            else:
                here = (*path, key)
                self.lines[here] = line
                data[key] = self.plain(value_node, here, parents)
        return data

    def _note_spaces(self, *nodes: yaml.Node) -> None:
        """Note the first of some nodes that has no-break spaces around it, which YAML takes for a part of it."""
        found = (node for node in nodes if isinstance(node, yaml.ScalarNode) and _trimmed(node) != node.value)
        for node in found:
            where, word = _line(node), _trimmed(node)
            message = f'no-break spaces stand around "{word}"; they look like spaces, and come from text programs'
            self.problems.append(_problem(self.path, where, message, "Delete them, and type ordinary spaces"))
            self.unplaced.add(where)
            return

    def _stands_twice(self, here: KeyPath, line: int, identity: object) -> None:
        inside = f' of "{identity}"' if isinstance(identity, str) else ""
        message = f'"{here[-1]}"{inside} stands here a second time; the first is in line {self.lines[here]}'
        self.problems.append(_problem(self.path, line, message, "Keep one of the two lines and delete the other", here))


def _problem(path: Path, line: int, message: str, hint: str, keys: KeyPath = ()) -> Problem:
    key = ".".join(part for part in keys if isinstance(part, str))
    return Problem(Where(shown(path), line=line, key=key or None), message, hint)


def _trimmed(node: yaml.Node) -> str:
    """Return a word or text without no-break spaces around it, unless they stand within quotes."""
    quoted = isinstance(node, yaml.ScalarNode) and node.style
    return str(node.value) if quoted else _AROUND.sub("", node.value)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _scalar(node: yaml.Node) -> object:
    """Return the value of a single word or text; what its tag does not fit stays text."""
    text = _trimmed(node)
    if text != node.value:
        plain = _FastLoader("").resolve(yaml.ScalarNode, text, (True, False))
        node = yaml.ScalarNode(plain, text, node.start_mark, node.end_mark)
    try:
        if node.tag == _BOOLEAN and text in ("true", "false"):
            return text == "true"
        if node.tag == _NULL:
            return None
        if node.tag == _INTEGER and len(text) <= _MOST_DIGITS:
            return int(text)
        if node.tag in (_INTEGER, _DECIMAL):
            return float(text.replace(".inf", "inf").replace(".nan", "nan"))
        if node.tag == _DATE:
            return date.fromisoformat(text)
    except ValueError:
        pass
    return text


def _in_plain_words(error: yaml.MarkedYAMLError, line: str) -> tuple[str, str]:
    problem = error.problem or ""
    quotes = "Put the text in quotes"
    if "'\\t'" in problem or re.match(r" *\t", line):
        return "a tab stands where spaces are expected", "Indent with spaces; most editors can replace tabs"
    if "cannot start any token" in problem:
        return "a text begins with a character that means something else in YAML", quotes
    if "mapping values are not allowed" in problem:
        hint = 'Put a text that contains ": " in quotes, or indent the line as much as its neighbours'
        return "there is a colon where none is expected", hint
    if "undefined alias" in problem or "alias" in (error.context or ""):
        return "a text that begins with `*` or `&` refers to something that does not exist", quotes
    if "end of stream" in problem and "scalar" in (error.context or "") and error.context_mark:
        return f"a quote opened in line {error.context_mark.line + 1} is never closed", "Add the closing quote"
    if "expected a single document" in (error.context or ""):
        return "a second document begins here", "Delete the line `---`"
    if "expected ',' or" in problem:
        opened = f" opened in line {error.context_mark.line + 1}" if error.context_mark else ""
        return f"a bracket{opened} is not closed, or a comma is missing", "Check brackets, commas and quotes up to here"
    check = (
        "Check that the line is indented as much as its neighbours, and that colons, quotes and brackets are complete"
    )
    return "the file cannot be read from here on", check
