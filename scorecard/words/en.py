"""English."""

DECIMAL = "."
THOUSANDS = ","
DATE = "{day} {month} {year}"
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

# What a vendor may type; compared without case and surrounding spaces. The first is what lists offer.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Yes", "y", "true", "x"),
    "no": ("No", "n", "false"),
    "live": ("Live", "yes"),
    "planned": ("Planned",),
    "item_no": ("No", "none", "not there"),
    "not_applicable": ("Not applicable", "n/a", "na"),
    "not_measured": ("Not measured", "we do not measure this"),
}

TEXTS: dict[str, str] = {}
