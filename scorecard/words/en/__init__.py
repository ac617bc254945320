"""English."""

from scorecard.words.en import (
    change,
    close,
    finding,
    form,
    phrase,
    read,
    reason,
    report,
    standing,
    tables,
    terminal,
    unreadable,
)

DECIMAL = "."
THOUSANDS = ","
DATE = "{day} {month} {year}"
FIRST_OF_MONTH = "1"
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# What a vendor may type; compared without case and surrounding spaces. The first is what lists offer.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Yes", "y", "true"),
    "no": ("No", "n", "false"),
    "live": ("Live",),
    "planned": ("Planned",),
    "item_no": ("No", "not there"),
    "not_applicable": ("Not applicable", "n/a", "na"),
    "closed": ("closed", "none", "no service", "no"),
    "always": ("24/7", "24h", "24 h", "24 hours", "all day", "round the clock"),
    "not_measured": ("Not measured", "we do not measure this"),
}

_PARTS = (change, close, finding, form, phrase, read, reason, report, standing, tables, terminal, unreadable)
TEXTS = {key: text for part in _PARTS for key, text in part.TEXTS.items()}
