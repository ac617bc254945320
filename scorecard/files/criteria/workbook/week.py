"""A channel's week: in a file days in a row that have the same hours, on a sheet a column a day."""

from collections.abc import Mapping
from itertools import groupby

from scorecard.core.model.kinds import WEEKDAYS
from scorecard.files.criteria.hours import weekdays


def merged(data: Mapping[str, object]) -> dict[str, object]:
    """Return a channel in which neighbouring days with the same hours are one entry, such as `mon-sat`."""
    days = [(day, data[day]) for day in WEEKDAYS if day in data]
    runs = [[day for day, _ in run] for _, run in groupby(days, key=lambda pair: (str(pair[1]), type(pair[1])))]
    week = {
        run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}": data[run[0]] for found in runs for run in _in_a_row(found)
    }
    return {key: value for key, value in data.items() if key not in WEEKDAYS} | week


def split(channel: Mapping[str, object]) -> dict[str, object]:
    """Return a channel with a value a day, where `merged` makes the same of it again, and else as it is."""
    days: dict[str, object] = {}
    for key, value in channel.items():
        found = weekdays(key)
        days |= {key: value} if found is None else {WEEKDAYS[day]: value for day in found}
    return days if merged(days) == channel else dict(channel)


def _in_a_row(days: list[str]) -> list[list[str]]:
    """Return days, of which some may be missing, as days that follow each other."""
    runs: list[list[str]] = []
    for day in days:
        if runs and WEEKDAYS.index(runs[-1][-1]) + 1 == WEEKDAYS.index(day):
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
