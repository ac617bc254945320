"""The standings of vendors, in German."""

TEXTS: dict[str, str] = {
    "standing.eligible": "Geeignet",
    "standing.provisional": "Vorläufig",
    "standing.unresolved": "Ungeklärt",
    "standing.not_eligible": "Ausgeschlossen",
    "standing.late": "Verspätet",
    "standing.not_returned": "Nicht zurückgesandt",
    "standing.withdrawn": "Zurückgezogen",
}
