"""The sheets with one row for each answer, value or vendor, in German."""

TEXTS: dict[str, str] = {
    "report.table.answers": (
        "Eine Zeile je Antwort, bereit für Filter und Pivot-Tabellen; was fehlt, ist eine leere Zelle."
    ),
    "report.table.kpis": "Eine Zeile je Anbieter und Kennzahl; was fehlt, ist eine leere Zelle.",
    "report.table.part": "Teil {part} von {parts}, da ein Blatt nicht mehr Zeilen hat: {first} bis {last}.",
    "report.table.sheets": "Anbieter je Los mit eigenem Blatt: {count}.",
    "report.table.none": "Noch ist kein Fragebogen eingegangen, der zählt.",
    "report.table.totals.about": (
        "Woraus sich die Gesamtwerte zusammensetzen, eine Zeile je Anbieter; die Diagramme beruhen darauf."
    ),
    "report.table.totals.points": "{criterion}: Punkte",
    "report.table.totals.earned": "{criterion}: im Gesamtwert",
    "report.table.printed": "Spalten nach „{column}“ sind für Filter und werden nicht gedruckt.",
}
