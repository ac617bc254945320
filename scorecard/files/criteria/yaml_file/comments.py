"""The comments of a YAML file, which mean nothing in it, by the key that each of them is about."""

import re
from collections.abc import Iterator, Mapping

import yaml

from scorecard.files.criteria.document import KeyPath

_COMMENT = re.compile(r"(?:^|(?<=\s))#+ ?(.*)$")
_MODELINE = re.compile(r"yaml-language-server:")
"""What only an editor reads."""


def comments_of(text: str, lines: Mapping[KeyPath, int]) -> dict[KeyPath, str]:
    """Return comments by the key, or the element of a list, that stands in their line or else below them.

    `lines` has the line of each key and element. What stands below the last key belongs to that.
    """
    places: dict[int, KeyPath] = {}
    for path, line in lines.items():
        # Of an element and its first key, the element; of keys in one line, the outermost.
        if line not in places or len(path) < len(places[line]):
            places[line] = path
    found: dict[KeyPath, list[str]] = {}
    after = sorted(places)
    for line, comment in _comments(text):
        beside = [known for known in after if known <= abs(line)]
        below = [known for known in after if known >= abs(line)]
        if after and not _MODELINE.match(comment):
            place = beside[-1] if beside and (line < 0 or not below) else below[0]
            found.setdefault(places[place], []).append(comment)
    return {path: "\n".join(some).strip("\n") for path, some in found.items() if any(some)}


def _comments(text: str) -> Iterator[tuple[int, str]]:
    """Yield comments with their lines, from 1, below 0 where something stands before one.

    A number sign within a text begins none.
    """
    ends = _ends_of_values(text)
    for number, line in enumerate(text.splitlines(), 1):
        rest = ends.get(number, 0)
        found = _COMMENT.search(line, rest) if rest is not None else None
        if found:
            yield (-number if line[: found.start()].strip() else number), found[1].rstrip()


def _ends_of_values(text: str) -> dict[int, int | None]:
    """Return where in a line its last value ends, and `None` for the lines that are within one."""
    ends: dict[int, int | None] = {}
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        start, end = token.start_mark, token.end_mark
        if isinstance(token, yaml.ScalarToken):
            # The lines of a block begin below its sign; what ends it stands in the line after it.
            is_block = token.style in ("|", ">")
            ends.update(dict.fromkeys(range(start.line + 1 + is_block, end.line + 1)))
            if not is_block:
                ends[end.line + 1] = end.column
    return ends
