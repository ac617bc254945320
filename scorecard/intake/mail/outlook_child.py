"""What the child process does with a mail saved by Outlook: it takes it apart with python-oxmsg.

It imports nothing of this package; see in_child.py.
"""

import base64
from collections.abc import Iterator
from typing import Any

from olefile import OleFileIO  # type: ignore[import-untyped]
from oxmsg.domain import constants
from oxmsg.properties import Properties
from oxmsg.storage import Storage

_HEADER = 32
_INNER_HEADER = 24
_PART_HEADER = 8
"""Bytes before the properties of a mail, of a mail within it, and of an attachment or a recipient."""
_INNER_MESSAGE = "__substg1.0_3701000D"
_BY_VALUE = (0, 1)
_EMBEDDED = (5, 6)
"""Ways to attach: bytes, or a mail or an object; any other is a link to where a file lies."""
_DEEPEST = 8


def answer(content: bytes) -> dict[str, Any]:
    """Return a mail: `sender`, `date`, `subject`, `to` and `attachments`.

    Each attachment is a `name` with `content` (base64), `mail` or `linked`; `to` are addresses.
    """
    with OleFileIO(content) as file:
        return _mail(Storage.from_ole(file), _HEADER, 0)


def _mail(storage: Storage, header: int, depth: int) -> dict[str, Any]:
    properties = Properties(storage, properties_header_offset=header)
    return {
        "sender": _sender(properties),
        "date": _date(properties),
        "subject": _first_text(properties, constants.PID_SUBJECT),
        "to": list(_recipients(storage)),
        "attachments": list(_attachments(storage, depth)),
    }


def _recipients(storage: Storage) -> Iterator[str]:
    for recipient in storage.iter_recipient_storages():
        properties = Properties(recipient, properties_header_offset=_PART_HEADER)
        yield _first_text(properties, constants.PID_SMTP_ADDRESS, constants.PID_EMAIL_ADDRESS)


def _sender(properties: Properties) -> str:
    name = _first_text(properties, constants.PID_SENDER_NAME, constants.PID_SENT_REPRESENTING_NAME)
    address = _first_text(properties, constants.PID_SENDER_SMTP_ADDRESS, constants.PID_SENDER_EMAIL_ADDRESS)
    if "@" not in address or address == name:  # else a name within the sender's own Exchange
        return name
    return f"{name} <{address}>" if name else address


def _date(properties: Properties) -> str:
    for identifier in (constants.PID_MESSAGE_DELIVERY_TIME, constants.PID_CLIENT_SUBMIT_TIME):
        try:
            date = properties.date_prop_value(identifier)
        except OverflowError:
            continue
        if date is not None:
            return date.isoformat()
    return ""


def _attachments(storage: Storage, depth: int) -> Iterator[dict[str, Any]]:
    for attached in storage.iter_attachment_storages():
        properties = Properties(attached, properties_header_offset=_PART_HEADER)
        name = _first_text(
            properties, constants.PID_ATTACH_LONG_FILENAME, constants.PID_ATTACH_FILENAME, constants.PID_DISPLAY_NAME
        )
        method = properties.int_prop_value(constants.PID_ATTACH_METHOD) or 0
        inner = next((part for part in attached.storages if part.name.upper() == _INNER_MESSAGE.upper()), None)
        if inner is not None and any(stream.name == "__properties_version1.0" for stream in inner.streams):
            if depth == _DEEPEST:
                raise RecursionError
            yield {"name": f"{name or 'attachment'}.msg", "mail": _mail(inner, _INNER_HEADER, depth + 1)}
        elif method in _BY_VALUE:
            content = properties.binary_prop_value(constants.PID_ATTACH_DATA_BINARY) or b""
            yield {"name": name, "content": base64.b64encode(content).decode("ascii")}
        else:
            yield {"name": name, "linked": method not in _EMBEDDED}


def _first_text(properties: Properties, *identifiers: int) -> str:
    texts = ((properties.str_prop_value(identifier) or "").strip("\0 ") for identifier in identifiers)
    return next((text for text in texts if text), "")
