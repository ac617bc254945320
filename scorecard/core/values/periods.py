"""Periods in the names of columns: a year, a quarter or a month."""

import re

EXAMPLES = ("2026", "2026-Q1", "2026-03")
"""A year, a quarter and a month, as they are written best."""
_YEAR = r"(?P<{}>(?:19|20)\d\d)"
_PERIOD = re.compile(
    rf"{_YEAR.format('year')}(?:[- ]?q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2]))?"
    rf"|q(?P<first>[1-4])[- ]?{_YEAR.format('last')}",
    re.ASCII | re.IGNORECASE,
)


def period_of(text: str) -> str | None:
    """Return the period that a text names, such that later ones sort behind earlier ones, or `None`.

    >>> period_of("2026"), period_of("Q1 2026"), period_of("2026-03"), period_of("soon")
    ('2026', '2026-Q1', '2026-03', None)
    """
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        return None
    year, quarter = found["year"] or found["last"], found["quarter"] or found["first"]
    if quarter:
        return f"{year}-Q{quarter}"
    return f"{year}-{found['month']}" if found["month"] else year


def length_of(period: str) -> str:
    """Return whether a period is a `year`, a `quarter` or a `month`; empty where there is none."""
    if "Q" in period:
        return "quarter"
    return {0: "", 4: "year"}.get(len(period), "month")
