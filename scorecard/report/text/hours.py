"""A vendor's opening hours in words: how much of the promise they keep, and what of it is missing."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from scorecard.core.model.kinds import Channel, Promise, Span, Week
from scorecard.core.model.responses import OfferedHours
from scorecard.core.opening_hours.kept import ChannelKept, PromiseKept, promise_kept
from scorecard.core.opening_hours.losses import Loss, LossCode, losses
from scorecard.core.opening_hours.year import WEEKS
from scorecard.core.values.times import format_spans
from scorecard.report.text.shares import share_text
from scorecard.words import Words

_HOLIDAYS_NAMED = 4


def hours_answer_text(promise: Promise, offered: OfferedHours, words: Words) -> str:
    """Return how much of the promise is kept: "Telephone 98 %, Chat 100 % of the promised hours"."""
    if offered.timezone is None:
        return words("report.answer.hours.no_timezone")
    said = [
        words(
            "report.answer.hours.channel_open" if part.unanswered else "report.answer.hours.channel",
            channel=_channel(part.channel, promise).name.of(words.language),
            percent=share_text(part.kept_share, words),
            open=share_text(part.unanswered_share, words),
        )
        for part in promise_kept(promise, offered).channels
        if part.promised
    ]
    return words("report.answer.hours", channels=", ".join(said))


def _channel(name: str, promise: Promise) -> Channel:
    return next(channel for channel in promise.channels if channel.id == name)


def heading_text(promise: Promise, offered: OfferedHours, channel: Channel, words: Words) -> str:
    """Return how many of a week's promised hours are kept: "Telephone: 92 of 94 promised hours a week"."""
    name, typical = channel.name.of(words.language), _typical(promise, offered, channel)
    if not typical.promised:
        return words("report.hours.nothing_promised", channel=name)
    if typical.kept == typical.promised:
        return words("report.hours.kept_all", channel=name, promised=_hours_a_week(typical.promised, words))
    decimals = next((d for d in (1, 2) if _rounded(typical.kept, d) != _rounded(typical.promised, d)), 2)
    figures = (typical.kept, typical.promised, typical.unanswered)
    covered, promised, still_open = (_hours_a_week(figure, words, decimals) for figure in figures)
    key = "report.hours.kept_open" if typical.unanswered else "report.hours.kept"
    return words(key, channel=name, covered=covered, promised=promised, open=still_open)


def year_text(promise: Promise, offered: OfferedHours, channel: Channel, words: Words) -> str:
    """Return the share of a channel that earns the points, where holidays make it another than that of a week."""
    year = _part(promise_kept(promise, offered), channel)
    if not promise.holidays or not year.promised or offered.timezone is None:
        return ""
    return words("report.hours.year", percent=share_text(year.kept_share, words))


def zone_text(promise: Promise, offered: OfferedHours, words: Words) -> str:
    """Return in which time zone the picture stands, and which one the vendor's own is."""
    key = {None: "open", promise.timezone: "same"}.get(offered.timezone, "own")
    return words(f"report.hours.zone_{key}", zone=promise.timezone, own=offered.timezone)


def holidays_text(offered: OfferedHours, words: Words) -> str:
    """Return whether the vendor is open on the buyer's holidays."""
    state = "open" if offered.holidays is None else "yes" if offered.holidays else "no"
    return words(f"report.hours.holidays_{state}")


def missing_texts(promise: Promise, offered: OfferedHours, channel: Channel, words: Words) -> tuple[str, ...]:
    """Return a sentence for all that is lost in a channel, the most first, holidays last."""
    found = (loss for loss in losses(promise, offered) if loss.channel == channel.id)
    return tuple(loss_text(loss, promise, offered, words) for loss in found)


def unanswered_text(offered: OfferedHours, channel: Channel, words: Words) -> str:
    """Return on which weekdays with a promise the vendor did not say whether it is open; empty where there are none."""
    blank = [day for day in range(7) if channel.week[day] and offered.of(channel.id, day) is None]
    return words("report.hours.days_open", days=days_text(blank, words)) if blank else ""


def loss_text(loss: Loss, promise: Promise, offered: OfferedHours, words: Words) -> str:
    """Return what is lost in a channel, as a sentence."""
    channel = _channel(loss.channel, promise)
    hours = words.number(round(loss.minutes / 60, 2))
    if loss.code is LossCode.HOLIDAYS:
        promised = words.number(round(_part(promise_kept(promise, offered), channel).promised / 60, 2))
        much = words("report.hours.a_year", hours=hours, promised=promised)
        dates = [words.date(holiday.day) for holiday in promise.holidays if holiday.spans]
        # They are named where it is sure that they are the ones.
        key = "holidays" if len(dates) == loss.times else "some_holidays"
        return words(f"report.hours.loss.{key}", dates=words.listed(dates, _HOLIDAYS_NAMED), much=much)
    key = "a_week" if loss.times == WEEKS else "in_weeks"
    promised = _hours_a_week(_typical(promise, offered, channel).promised, words)
    much = words(f"report.hours.{key}", hours=hours, promised=promised, weeks=loss.times, all=WEEKS)
    begins, ends = (f"{minutes // 60:02}:{minutes % 60:02}" for minutes in (loss.begins, loss.ends))
    days = days_text(loss.weekdays, words)
    name = "most_of_year" if loss.code is LossCode.PART_OF_YEAR and loss.times > WEEKS // 2 else loss.code.value
    return words(f"report.hours.loss.{name}", days=days, begins=begins, ends=ends, much=much)


def days_text(days: Sequence[int], words: Words) -> str:
    """Return weekdays in words, three or more in a row as a range: "Monday to Friday and Sunday"."""
    names: list[str] = []
    for _, run in groupby(enumerate(sorted(days)), lambda place: place[1] - place[0]):
        found = [words.weekday(day) for _, day in run]
        names += [words("report.hours.days", first=found[0], last=found[-1])] if len(found) > 2 else found
    return words.listed(names)


def same_days(week: Sequence[tuple[Span, ...] | None]) -> list[tuple[tuple[Span, ...] | None, list[int]]]:
    """Return the hours of a week, each with the weekdays that have them, in order of the first one."""
    groups: dict[tuple[Span, ...] | None, list[int]] = {}
    for day, spans in enumerate(week):
        groups.setdefault(spans, []).append(day)
    return list(groups.items())


def spans_text(spans: tuple[Span, ...] | None, words: Words) -> str:
    """Return the hours of a day: "08:00-13:00, 15:00-20:00", "Closed", or that they are not answered."""
    if spans is None:
        return words("report.answer.unanswered")
    return format_spans(spans) or words("report.hours.closed")


def week_text(week: Week, words: Words) -> str:
    """Return a week of hours on one line: "Monday to Saturday 08:00-22:00; Sunday 10:00-20:00"."""
    groups = same_days(week)
    return words.clauses(f"{days_text(days, words)} {spans_text(spans, words)}" for spans, days in groups)


def _typical(promise: Promise, offered: OfferedHours, channel: Channel) -> ChannelKept:
    """Return a channel's coverage over 52 weeks without holidays: divided by them it is a week's."""
    return _part(promise_kept(replace(promise, holidays=()), replace(offered, holidays=True)), channel)


def _part(found: PromiseKept, channel: Channel) -> ChannelKept:
    return next(part for part in found.channels if part.channel == channel.id)


def _rounded(minutes: int, decimals: int) -> float:
    return round(minutes / 60 / WEEKS, decimals)


def _hours_a_week(minutes: int, words: Words, decimals: int = 1) -> str:
    return words.number(_rounded(minutes, decimals))
