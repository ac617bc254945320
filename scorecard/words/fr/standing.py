"""The standings of vendors, in French."""

TEXTS: dict[str, str] = {
    "standing.eligible": "Éligible",
    "standing.provisional": "Provisoire",
    "standing.unresolved": "En suspens",
    "standing.not_eligible": "Non éligible",
    "standing.late": "En retard",
    "standing.not_returned": "Sans retour",
    "standing.withdrawn": "S’est retiré",
}
