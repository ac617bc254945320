"""The standings of vendors, in English."""

TEXTS: dict[str, str] = {
    "standing.eligible": "Eligible",
    "standing.provisional": "Provisional",
    "standing.unresolved": "Unresolved",
    "standing.not_eligible": "Not eligible",
    "standing.late": "Late",
    "standing.not_returned": "Not returned",
    "standing.withdrawn": "Withdrawn",
}
