"""What an answer of each type is worth, anew: it shares no code with the program. `recompute.py` uses it."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

NEED, STATUS = {"must": 3, "should": 2, "could": 1}, {"live": 100, "planned": 50}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def mean(pairs):
    """Return the weighted mean of what has a value."""
    known = [(float(weight), value) for weight, value in pairs if value is not None]
    total = sum(weight for weight, _ in known)
    return sum(weight * value for weight, value in known) / total if total else None


def at(anchors, x):
    """Return the points of a value: straight lines between anchors, flat outside."""
    pairs = sorted((float(value), float(worth)) for value, worth in anchors.items())
    for (x0, y0), (x1, y1) in pairwise(pairs):
        if x <= x1:
            return y0 + (y1 - y0) * (max(x, x0) - x0) / (x1 - x0)
    return pairs[-1][1]


def worth(question, value, promise):
    """Return what an answer is worth, the answered share, and what it is worth with the rest at its best."""
    kind, points = question["type"], question.get("points")
    if kind == "choice":
        return next(float(one["points"]) for one in question["options"] if one["id"] == value), 1, None
    if kind == "scale":
        up = 100 * (value - 1) / (int(question["steps"]) - 1)
        return 100 - up if question.get("reversed") == "true" else up, 1, None
    if kind == "yes_no":
        return float(points["yes" if value else "no"]), 1, None
    if kind == "number":
        return float(question["not_measured"]) if value == "not measured" else at(points, value), 1, None
    if kind == "date":
        ordinals = {date.fromisoformat(day).toordinal(): worth for day, worth in points.items()}
        return at(ordinals, date.fromisoformat(value).toordinal()), 1, None
    if kind == "checklist":
        weights = [(NEED[item["need"]], value[item["id"]]) for item in question["items"]]
        earned = mean((weight, STATUS.get(status, 0)) for weight, status in weights)
        share = mean((weight, status is not None) for weight, status in weights)
        return earned, share, earned + 100 * (1 - share)
    if kind == "multi":
        points = [(float(one["points"]), value[one["id"]]) for one in question["options"]]
        earned, best = (sum(p for p, said in points if said in ok) for ok in (("yes",), ("yes", None)))
        return min(earned, 100), mean((1, said is not None) for _, said in points), min(best, 100)
    return *hours_of(promise, value), best_of(promise, value)


def utc(zone, day, minute, closing):
    """Return the minute since 2000 of a local one: shown twice, it opens at the first and closes at the second."""
    local = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
    folds = [local.replace(tzinfo=zone, fold=fold) - datetime(2000, 1, 1, tzinfo=UTC) for fold in (0, 1)]
    first, second = (int(since.total_seconds()) // 60 for since in folds)
    if first <= second:
        return second if closing else first
    clock = [(datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=m)).astimezone(zone) for m in range(second, first)]
    return second + sum(each.replace(tzinfo=None) < local for each in clock)


def minutes(zone, hours):
    """Return a number whose bits are the minutes of each day's hours, also past midnight."""
    bits = 0
    for day, said in hours.items():
        for text in said.replace(" (+1)", "").split(", ") if said not in (None, "closed") else ():
            opens, closes = (int(time[:2]) * 60 + int(time[3:]) for time in text.split("-"))
            begin, end = utc(zone, day, opens, False), utc(zone, day, closes + 1440 * (closes <= opens), True)
            bits |= ((1 << max(end - begin, 0)) - 1) << begin
    return bits


def hours_of(promise, value):
    """Return the points and the answered share of opening hours in the 52 weeks."""
    start, covered, blank = date.fromisoformat(promise["from"]), [], []
    zone, home = ZoneInfo(value["timezone"] or "UTC"), ZoneInfo(promise["timezone"])
    special, counted = promise.get("holidays", {}), [start + timedelta(n) for n in range(364)]
    around = [start + timedelta(n) for n in range(-3, 367)]
    for name, channel in promise["channels"].items():
        week = {}
        for key in channel.keys() - {"weight", "name"}:
            first, last = DAYS.index(key[:3]), DAYS.index(key[-3:])
            week |= {(first + n) % 7: channel[key] for n in range((last - first) % 7 + 1)}
        offered = {day: value["days"].get(name, {}).get(DAYS[day.weekday()]) for day in around}
        if not value["holidays"]:
            offered |= {
                date.fromisoformat(day): value["holidays"] if value["holidays"] is None else "closed" for day in special
            }
        promised = minutes(home, {day: special.get(str(day), week[day.weekday()]) for day in counted})
        opened = minutes(zone, offered) if value["timezone"] else 0
        silent = minutes(zone, {day: "00:00-24:00" for day in around if offered[day] is None})
        lacking = promised & ~opened & (silent if value["timezone"] else promised)
        if promised:
            covered.append((channel["weight"], (promised & opened).bit_count() / promised.bit_count()))
            blank.append((channel["weight"], lacking.bit_count() / promised.bit_count()))
    return 100 * mean(covered), 1 - mean(blank)


def best_of(promise, value):
    """Return the points of opening hours if what is blank were open: a day round the clock and the night after it."""
    if value["timezone"] is None:
        return 100.0
    days = {name: {day: hours or "00:00-48:00" for day, hours in week.items()} for name, week in value["days"].items()}
    return hours_of(promise, {**value, "days": days, "holidays": value["holidays"] is not False})[0]
