"""The workbook as a whole: tabs, links, properties, in German."""

TEXTS: dict[str, str] = {
    "report.workbook.tab.certainty": "Sicherheit",
    "report.workbook.tab.summary": "Übersicht",
    "report.workbook.tab.whatif": "Was wäre wenn",
    "report.workbook.tab.files": "Dateien",
    "report.workbook.tab.method": "Methode",
    "report.workbook.footer": "{date} · Seite {page} von {pages}",
    "report.workbook.confidential": "Vertraulich: nur für das Bewertungsteam",
    "report.workbook.back": "‹ {sheet}",
    "report.workbook.tab.compare": "Vergleich",
    "report.workbook.tab.compare_lot": "Vergleich {lot}",
    "report.workbook.tab.answers": "Antworten",
    "report.workbook.tab.kpis": "Kennzahlen",
    "report.workbook.tab.totals": "Summen",
    "report.workbook.properties.subject": "Rangfolge der Anbieter",
    "report.workbook.properties.category": "Entscheidungsvorlage",
    "report.workbook.properties.keywords": "Rangfolge, Anbieter, Passung, scorecard",
    "report.workbook.properties.comments": "Beginnen Sie mit dem Blatt {sheet}. Erstellt mit scorecard {version}.",
}
