"""What a vendor may type for the tool's own words, in English.

Compared without case and surrounding spaces. The first is what lists offer.
"""

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Yes", "y", "true"),
    "no": ("No", "n", "false"),
    "live": ("Live",),
    "planned": ("Planned",),
    "item_no": ("No", "not there"),
    "not_applicable": ("Not applicable", "n/a", "na"),
    "closed": ("closed", "none", "no service", "no"),
    "always": ("24 hours", "24/7", "24h", "24 h", "all day", "round the clock"),
    "as_monday": ("as on Monday", "as Monday", "same as Monday", "same as on Monday", "like Monday"),
    "not_measured": ("Not measured", "we do not measure this"),
}
