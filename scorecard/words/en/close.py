"""Which two are too close to call, and what would swap them, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "close.vendor": "Too close to call against {rival}: {gap} points apart. {change}",
    "close.verified": "Verifying the answer of {vendor} to {question} would add {size} points and swap the two.",
    "close.higher": "An answer of {vendor} to {question} one step better would add {size} points and swap the two.",
    "close.lower": "An answer of {vendor} to {question} one step worse would cost {size} points and swap the two.",
    "close.answered": (
        "The best answer of {vendor} to {question}, even unverified, would add {size} points and swap the two."
    ),
    "close.named": (
        "Evidence for the answer of {vendor} to {question}, even unverified, would add {size} points and swap the two."
    ),
    "close.less_than_one": "Less than a point ahead of {behind}.",
    "close.points": {"one": "Only one point ahead of {behind}.", "other": "Only {count} points ahead of {behind}."},
}
