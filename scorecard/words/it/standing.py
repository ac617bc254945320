"""The standings of vendors, in Italian."""

TEXTS: dict[str, str] = {
    "standing.eligible": "Ammesso",
    "standing.provisional": "Provvisorio",
    "standing.unresolved": "In sospeso",
    "standing.not_eligible": "Non ammesso",
    "standing.late": "In ritardo",
    "standing.not_returned": "Non pervenuto",
    "standing.withdrawn": "Ritirato",
}
