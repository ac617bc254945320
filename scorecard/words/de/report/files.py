"""The sheet of the files that were looked at, in German."""

TEXTS: dict[str, str] = {
    "report.files.title": "Durchgesehene Dateien",
    "report.files.none": "Keine.",
    "report.files.mail": "E-Mail von {sender}, {date}.",
    "report.files.mail_undated": "E-Mail von {sender}, ohne Datum.",
    "report.files.no_sender": "einem unbekannten Absender",
    "report.files.changes": "Was sich an den Kriterien seit dem Versand geändert hat",
    "report.files.made_from": "Fragebögen aus anderen Kriterien ({fingerprint}): {vendors}.",
    "report.files.no_copy": "Von diesen Kriterien liegt keine Kopie in sent/; was sich geändert hat, ist unbekannt.",
    "report.files.problems": "Was zu prüfen ist",
    "report.files.counted": "Zählt",
    "report.files.same": "Gleiche Antworten wie eine andere Datei",
    "report.files.superseded": "Ältere Fassung",
    "report.files.less_complete": "Neuer, aber weniger vollständig",
    "report.files.late": "Verspätet",
    "report.files.beside": "Kam mit einer Arbeitsmappe",
    "report.files.undecided": "Unklar, ob sie zählt",
    "report.files.refused": "Abgelehnt",
    "report.files.skipped": "Übergangen",
}
