"""What holds for the workbook as a whole, in German."""

TEXTS = {
    "report.properties.subject": "Rangfolge der Anbieter",
    "report.properties.category": "Entscheidungsvorlage",
    "report.properties.keywords": "Rangfolge, Anbieter, Passung, scorecard",
    "report.properties.comments": "Beginnen Sie mit dem Blatt {sheet}. Erstellt mit scorecard {version}.",
    "report.table.printed": "Spalten nach „{column}“ sind für Filter und werden nicht gedruckt.",
}
