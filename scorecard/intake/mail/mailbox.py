"""A mailbox as one file (.mbox), which may be larger than memory: its messages, one at a time."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from scorecard.intake.found import Remaining
from scorecard.workbooks import limits

_SEPARATOR = re.compile(rb"From ([^\r\n]{0,300}+)\r?\n(?:>?From [^\r\n]{0,300}+\r?\n)?[!-9;-~]{1,200}+:")
"""The line before a message, and the beginning of the message's header lines."""
_TIME = re.compile(rb"\d\d:\d\d")
"""When the message came; it stands in that line."""
_LOOKAHEAD = 1_000
"""Bytes that a separator takes at most."""
_FROM = b"\nFrom "
_QUOTED = re.compile(rb"\n>(>*+From )")
_BLOCK = 2**20


def looks_like_mailbox(head: bytes) -> bool:
    """Return whether a file with this beginning is a mailbox."""
    return _is_separator(head, 0)


def messages_in(stream: BinaryIO, remaining: Remaining) -> Iterator[bytes | None]:
    """Yield the messages of a mailbox, without the lines between them; `None` for one larger than the limit.

    Raises Unreadable where too many lines could be the beginning of a message, and are not.
    """
    held = bytearray(stream.read(_BLOCK))
    place, ended, too_large = 1, False, False
    while not ended:
        block = stream.read(_BLOCK)
        held += block
        ended = not block
        known = len(held) if ended else len(held) - _LOOKAHEAD
        while (hit := held.find(_FROM, place, known)) >= 0:
            place = hit + 1
            if not _is_separator(held, place):
                remaining.strays.take()
                continue
            yield None if too_large else _message(held[:place])
            del held[:place]
            known -= place
            place, too_large = 1, False
        place = max(place, known - len(_FROM))
        too_large = too_large or place > limits.MAIL_BYTES
        if too_large:  # nothing of it is kept but what may begin the next separator
            del held[:place]
            place = 0
    yield None if too_large else _message(held)


def _is_separator(content: bytes | bytearray, place: int) -> bool:
    separator = _SEPARATOR.match(content, place)
    return separator is not None and _TIME.search(separator[1]) is not None


def _message(lines: bytearray) -> bytes | None:
    """Return a message as it was before it lay in a mailbox."""
    if len(lines) > limits.MAIL_BYTES:
        return None
    begin = lines.find(b"\n") + 1
    return bytes(_QUOTED.sub(rb"\n\1", lines[begin:]))
