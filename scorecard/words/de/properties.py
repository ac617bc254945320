"""What the file says of itself, in German."""

TEXTS = {
    "report.properties.subject": "Rangfolge der Anbieter",
    "report.properties.category": "Entscheidungsvorlage",
    "report.properties.keywords": "Rangfolge, Anbieter, Passung, scorecard",
    "report.properties.comments": "Beginnen Sie mit dem Blatt {sheet}. Erstellt mit scorecard {version}.",
}
