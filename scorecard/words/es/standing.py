"""The standings of vendors, in Spanish."""

TEXTS: dict[str, str] = {
    "standing.eligible": "Apto",
    "standing.provisional": "Provisional",
    "standing.unresolved": "Sin resolver",
    "standing.not_eligible": "No apto",
    "standing.late": "Fuera de plazo",
    "standing.not_returned": "Sin respuesta",
    "standing.withdrawn": "Retirado",
}
