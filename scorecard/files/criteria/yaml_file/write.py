"""Criteria as YAML that is nice to read: an entry a block, short maps and lists in one line, remarks as comments."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from textwrap import wrap

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.yaml_file.strict_yaml import is_plain_text

_WIDTH = 120
_BLOCKS = ("criteria", "questions", "kpis")
"""The lists whose entries are never put into one line."""
_PLAIN = re.compile(r"[^\W\d_][^:#{}\[\],&*!|>'\"%@`\n\\]*")
"""What YAML takes for a text without quotes, wherever it stands; more could be."""
_WORD = re.compile(r"-?\w[\w.-]*", re.ASCII)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
"""What stands in a file as its number."""


def criteria_yaml(data: Mapping[str, object], remarks: Mapping[KeyPath, str]) -> bytes:
    """Return a criteria.yaml with some data, and with remarks above the keys and entries that they are about."""
    return ("\n".join(_block_map(data, (), 0, remarks)) + "\n").encode()


def _block_map(data: Mapping[str, object], path: KeyPath, indent: int, remarks: Mapping[KeyPath, str]) -> Iterator[str]:
    for key, value in data.items():
        here = (*path, key)
        yield from _comment(here, indent, remarks)
        yield from _keyed(f"{' ' * indent}{_key(key)}:", value, here, indent, remarks)


def _keyed(start: str, value: object, path: KeyPath, indent: int, remarks: Mapping[KeyPath, str]) -> Iterator[str]:
    flow = f"{start} {_flow(value)}"
    inside = any(known[: len(path)] == path and known != path for known in remarks)
    if not isinstance(value, dict | list):
        yield from _text(start, value, indent) if len(flow) > _WIDTH or "\n" in str(value) else (flow,)
    elif not value or (len(flow) <= _WIDTH and not inside and path[-1] not in _BLOCKS and _is_short(value)):
        yield flow
    elif isinstance(value, dict):
        yield start
        yield from _block_map(value, path, indent + 2, remarks)
    else:
        yield start
        for at, entry in enumerate(value):
            yield from _item(entry, (*path, at), indent + 2, remarks)


def _item(entry: object, path: KeyPath, indent: int, remarks: Mapping[KeyPath, str]) -> Iterator[str]:
    """Yield the lines of an element of a list."""
    yield from _comment(path, indent, remarks)
    flow, inside = (
        f"{' ' * indent}- {_flow(entry)}",
        any(known[: len(path)] == path and known != path for known in remarks),
    )
    if not isinstance(entry, dict) or (len(flow) <= _WIDTH and path[-2] not in _BLOCKS and not inside):
        yield flow
        return
    first, *others = _block_map(entry, path, indent + 2, remarks)
    yield f"{' ' * indent}- {first.lstrip()}"
    yield from others


def _comment(path: KeyPath, indent: int, remarks: Mapping[KeyPath, str]) -> Iterator[str]:
    for line in remarks.get(path, "").splitlines():
        yield f"{' ' * indent}# {_UNSEEN.sub(' ', line)}".rstrip()


def _is_short(value: dict[str, object] | list[object]) -> bool:
    """Return whether a map or a list has no more than one level inside."""
    inner = value.values() if isinstance(value, dict) else value
    return all(
        not isinstance(each, dict | list) or not any(isinstance(deep, dict | list) for deep in _values(each))
        for each in inner
    )


def _values(value: dict[str, object] | list[object]) -> list[object]:
    return [*value.values()] if isinstance(value, dict) else value


def _flow(value: object) -> str:
    """Return a value in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)}: {_flow(inner)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]" if isinstance(value, list) else _scalar(value)


def _text(start: str, value: object, indent: int) -> Iterator[str]:
    """Yield a long text or one with several lines, folded where it comes back as it was."""
    text = str(value)
    lines = text.split("\n")
    is_folded = " ".join(text.split(" ")) == text and "  " not in text and len(lines) == 1 and text == text.strip()
    if isinstance(value, str) and is_folded and not _UNSEEN.search(text) and "\t" not in text:
        yield f"{start} >-"
        for line in wrap(text, _WIDTH - indent - 2, break_long_words=False, break_on_hyphens=False):
            yield f"{' ' * (indent + 2)}{line}"
    else:
        yield f"{start} {_scalar(value)}"


def _key(key: str) -> str:
    """Return a key, which is a text even where it looks like a number or a date."""
    return key if _WORD.fullmatch(key) else _scalar(key)


def _scalar(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return repr(value).replace("inf", ".inf").replace("nan", ".nan")
    text = str(value)
    if _PLAIN.fullmatch(text) and not _UNSEEN.search(text) and text == text.strip() and is_plain_text(text):
        return text
    return _UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))
