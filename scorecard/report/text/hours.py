"""A vendor's opening hours in words: how much of the promise they keep, and what of it is missing."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from scorecard.core.model.kinds import Channel, Promise, Span, Week
from scorecard.core.model.responses import OfferedHours
from scorecard.core.promise.kept import ChannelKept, PromiseKept, promise_kept
from scorecard.core.promise.losses import Loss, LossCode, losses
from scorecard.core.values.times import format_spans
from scorecard.report.text.lists import first_names, share_text
from scorecard.words import Words

WEEKS = 52
"""In which coverage is counted."""
_HOLIDAYS_NAMED = 4


def hours_answer_text(promise: Promise, offered: OfferedHours, words: Words) -> str:
    """Return how much of the promise is kept: "Telephone 98 %, Chat 100 % of the promised hours"."""
    if offered.timezone is None:
        return words("report.answer.hours.no_timezone")
    names = {channel.id: channel.name.of(words.language) for channel in promise.channels}
    said = [
        _share_of(part, names[part.channel], words) for part in promise_kept(promise, offered).channels if part.promised
    ]
    return words("report.answer.hours", channels=", ".join(said))


def _share_of(part: ChannelKept, name: str, words: Words) -> str:
    percent = share_text(part.kept_share, words)
    if not part.unanswered:
        return words("report.answer.hours.channel", channel=name, percent=percent)
    still_open = share_text(part.unanswered_share, words)
    return words("report.answer.hours.channel_open", channel=name, percent=percent, open=still_open)


def heading_text(promise: Promise, offered: OfferedHours, channel: Channel, words: Words) -> str:
    """Return how many of a week's promised hours are kept: "Telephone: 92 of 94 promised hours a week"."""
    name = channel.name.of(words.language)
    typical = _typical(promise, offered, channel)
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
    key = "zone_own"
    if offered.timezone is None:
        key = "zone_open"
    elif offered.timezone == promise.timezone:
        key = "zone_same"
    return words(f"report.hours.{key}", zone=promise.timezone, own=offered.timezone)


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
    channel = next(channel for channel in promise.channels if channel.id == loss.channel)
    if loss.code is LossCode.HOLIDAYS:
        return _holidays_loss_text(loss, promise, offered, channel, words)
    key = "a_week" if loss.times == WEEKS else "in_weeks"
    hours = words.number(round(loss.minutes / 60, 2))
    promised = _hours_a_week(_typical(promise, offered, channel).promised, words)
    much = words(f"report.hours.{key}", hours=hours, promised=promised, weeks=loss.times, all=WEEKS)
    begins, ends = _clock(loss.begins), _clock(loss.ends)
    days = days_text(loss.weekdays, words)
    name = "most_of_year" if loss.code is LossCode.PART_OF_YEAR and loss.times > WEEKS // 2 else loss.code.value
    return words(f"report.hours.loss.{name}", days=days, begins=begins, ends=ends, much=much)


def _holidays_loss_text(loss: Loss, promise: Promise, offered: OfferedHours, channel: Channel, words: Words) -> str:
    """Return the loss on holidays; the dates are named where it is sure that they are the ones."""
    year = _part(promise_kept(promise, offered), channel)
    hours, promised = (words.number(round(minutes / 60, 2)) for minutes in (loss.minutes, year.promised))
    much = words("report.hours.a_year", hours=hours, promised=promised)
    dates = [words.date(holiday.day) for holiday in promise.holidays if holiday.spans]
    if len(dates) != loss.times:
        return words("report.hours.loss.some_holidays", much=much)
    return words("report.hours.loss.holidays", dates=first_names(dates, _HOLIDAYS_NAMED, words), much=much)


def days_text(days: Sequence[int], words: Words) -> str:
    """Return weekdays in words, three or more in a row as a range: "Monday to Friday and Sunday"."""
    names: list[str] = []
    for run in _runs(sorted(days)):
        ends = [words.weekday(run[0]), words.weekday(run[-1])]
        if len(run) > 2:
            names.append(words("report.hours.days", first=ends[0], last=ends[1]))
        else:
            names.extend(ends[: len(run)])
    return words.listed(names)


def _runs(days: Sequence[int]) -> list[list[int]]:
    """Return weekdays that follow each other as one run each."""
    runs = [[day] for day in days[:1]]
    for earlier, later in pairwise(days):
        if later == earlier + 1:
            runs[-1].append(later)
        else:
            runs.append([later])
    return runs


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


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _rounded(minutes: int, decimals: int) -> float:
    return round(minutes / 60 / WEEKS, decimals)


def _hours_a_week(minutes: int, words: Words, decimals: int = 1) -> str:
    return words.number(_rounded(minutes, decimals))
