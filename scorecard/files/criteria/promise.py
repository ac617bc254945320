"""What must agree between the promised hours, their days, and the questions that ask vendors for theirs."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

from pydantic_core import PydanticCustomError

from scorecard.core.model.kinds import WEEKDAYS
from scorecard.files.criteria.entries import Entry, all_zero, asked_in
from scorecard.files.criteria.hours import CLOSED, are_hours, meant_days, said, weekdays
from scorecard.files.criteria.messages import Mistake, did_you_mean
from scorecard.files.criteria.strict_yaml import KeyPath
from scorecard.files.criteria.values import day

_OTHER_KEYS = ("weight", "name")
_COUNTED_DAYS = 52 * 7


def promise_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield everything about hours that is complete in itself, but does not go with the rest."""
    yield from _questions(file)
    promise = file.map("promise")
    channels = Entry((), promise).map("channels")
    entries = [Entry(("promise", "channels", name), part) for name, part in channels.items() if isinstance(part, dict)]
    for entry in entries:
        yield from _days(entry)
    if entries and all_zero(entries):
        hint = "Give one of them a weight"
        yield Mistake(("promise", "channels"), "the weights of the channels add up to zero", hint)
    yield from _holidays(promise)


def _questions(file: Entry) -> Iterator[Mistake]:
    """Yield the questions on hours that nothing can be held against, or of which a lot has two."""
    first: dict[str, str | None] = {}
    for question in asked_in(file):
        if question.entry.text("type") != "hours":
            continue
        path = (*question.entry.path, "type")
        if "promise" not in file.data:
            hint = "Add `promise` at the top of the file: our own time zone, channels and hours"
            yield Mistake(path, "there is no promise that a vendor's hours could be held against", hint)
        twice = next((lot for lot in question.lots if lot in first), None)
        if twice is not None:
            place = f' in the lot "{twice}"' if twice else ""
            hint = "Keep one of the two: it asks for the hours of every channel"
            yield Mistake(path, f'"{first[twice]}" asks for the hours already{place}', hint)
        for lot in question.lots:
            first.setdefault(lot, question.id)


def _days(channel: Entry) -> Iterator[Mistake]:
    """Yield the keys of a channel that are no days, and the days that it has twice or not at all."""
    named_by: dict[int, str] = {}
    unclear = False
    for key, value in channel.data.items():
        if key in _OTHER_KEYS:
            continue
        meant = meant_days(key)
        days = weekdays(key) or weekdays(meant or "")
        if weekdays(key) is None:
            yield _no_days(key, meant, (*channel.path, key))
            unclear = unclear or (days is None and (value == CLOSED or are_hours(value) or are_hours(key)))
        twice = [named for named in days or () if named in named_by]
        if twice:
            message = f'{said(twice)} stand{"s" if len(twice) == 1 else ""} in "{named_by[twice[0]]}" already'
            yield Mistake((*channel.path, key), message, "Name each day once")
        named_by |= {named: key for named in days or () if named not in named_by}
    missing = set(range(len(WEEKDAYS))) - set(named_by)
    if missing and not unclear:
        hint = f"Add them; a day without service is said: `{WEEKDAYS[max(missing)]}: {CLOSED}`"
        yield Mistake(channel.path, f"no hours are said for {said(missing)}", hint)
    elif not unclear and all(channel.data.get(key) == CLOSED for key in named_by.values()):
        yield Mistake(channel.path, "the channel is closed on every day", "Give it hours, or delete the channel")


def _no_days(key: str, meant: str | None, path: KeyPath) -> Mistake:
    known = (*_OTHER_KEYS, *WEEKDAYS)
    otherwise = f"Known here: {', '.join(known)}, and days in a row such as mon-fri"
    days = meant if meant and weekdays(meant) is not None else None
    hint = f'Did you mean "{days}"?' if days else did_you_mean(key, _OTHER_KEYS, otherwise)
    return Mistake(path, f'"{key}" is no key that is known here', hint)


def _holidays(promise: Mapping[str, object]) -> Iterator[Mistake]:
    start = _date(promise.get("from"))
    for key in Entry((), promise).map("holidays") if start else ():
        holiday = _date(key)
        if start and holiday and (holiday - start).days not in range(_COUNTED_DAYS):
            message = f"{holiday} is not in the 52 weeks from {start}, which alone are counted"
            yield Mistake(("promise", "holidays", key), message, "Correct the date or `from`, or delete the line")


def _date(value: object) -> date | None:
    with suppress(PydanticCustomError):
        return day(value)
    return None
