"""What our own books say of the vendors, in German."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.record.tab": "Historie",
    "report.record.title": "Unsere eigenen Aufzeichnungen",
    "report.record.about": (
        "Eine Zeile je Vorfall in unseren Aufzeichnungen; „Zählt“ sagt, ob er in die Messgrößen eingeht und warum "
        "nicht."
    ),
    "report.record.measure.incident_rate": "Vorfälle je 1.000 Fälle",
    "report.record.measure.repeat_rate": "wiederholte Vorfälle je 1.000 Fälle",
    "report.record.measure.contacts_per_case": "Kontakte, bis ein Fall erledigt war",
    "report.record.measure.hours_to_solve": "Stunden, bis die Hälfte der Vorfälle gelöst war",
    "report.record.measure.told_share": "schriftlich informierte Kunden",
    "report.record.measure.kept_share": "eingehaltene Zusagen an Kunden",
    "report.record.measure.solved_share": "Kunden, die ihr Problem für gelöst erklären",
    "report.record.measure.effort": "Aufwand, den Kunden angeben, von 1 bis 7",
    "report.record.measure.corrections_on_time": "rechtzeitig eingegangene Fehlerberichte",
    "report.record.measure.corrections_complete": "abgeschlossene Fehlerberichte",
    "report.record.share": "{value} ({low} bis {high})",
    "report.record.rests.cases": {"one": "bei {count} Fall", "other": "bei {count} Fällen"},
    "report.record.rests.incidents": {"one": "bei {count} Vorfall", "other": "bei {count} Vorfällen"},
    "report.record.rests.answers": {"one": "bei {count} Antwort", "other": "bei {count} Antworten"},
    "report.record.asked": "{share} der Gefragten haben geantwortet",
    "report.record.not_known": "nicht bekannt",
    "report.record.too_few": "zu wenige, um zu zählen; nötig sind {least}",
    "report.record.earned": "{points} Punkte",
    "report.record.counted": {
        "one": "{count} Vorfall zählt; alle stehen auf dem Blatt {sheet}.",
        "other": "{count} Vorfälle zählen; alle stehen auf dem Blatt {sheet}.",
    },
    "report.record.months": "Monat für Monat",
    "report.record.months.incidents": "Vorfälle",
    "report.record.months.solved": "Gelöst",
    "report.record.months.counts": "zählt",
    "report.record.months.others": "zählt nicht",
    "report.record.months.about": (
        "–: weniger als {least} Antworten, nur in der Summe. Unter jedem Anteil: sein 95-%-Intervall."
    ),
    "report.record.without": "{lot}Ohne unsere eigenen Aufzeichnungen wäre die Rangfolge: {order}.",
    "report.record.without_same": "{lot}Ohne unsere eigenen Aufzeichnungen wäre die Rangfolge dieselbe.",
    "report.record.without_none": "{lot}Ohne unsere eigenen Aufzeichnungen stünde niemand in der Rangfolge.",
    "report.record.swing": "In Wahrheit kann {vendor} bei {subject} auch {value} haben; dann läge {leaders} vorn.",
    "report.record.swing_none": (
        "In Wahrheit kann {vendor} bei {subject} auch {value} haben; dann stünde niemand in der Rangfolge."
    ),
    "report.record.check": (
        "Verglichen mit unseren eigenen Aufzeichnungen ({measure}): Liegt die Antwort um mehr als {within} außerhalb "
        "des Intervalls, wird nachgefragt; das kostet keine Punkte."
    ),
    "report.record.promise": "Verglichen mit Zusagen an Kunden, die nicht eingehalten wurden; das kostet keine Punkte.",
    "report.record.asks": (
        "Beantwortet aus unseren eigenen Aufzeichnungen: {measure}, über {months} Monate, ab {least}."
    ),
    "report.record.shown": "Wird gezeigt und bringt keine Punkte.",
    "report.record.column.incident": "Vorfall",
    "report.record.column.date": "Datum",
    "report.record.column.touchpoint": "Kontaktpunkt",
    "report.record.column.what": "Was geschah",
    "report.record.column.customers": "Kunden",
    "report.record.column.contacts": "Kontakte",
    "report.record.column.answer_hours": "Stunden bis zur Antwort",
    "report.record.column.solve_hours": "Stunden bis zur Lösung",
    "report.record.column.told": "Schriftlich informiert",
    "report.record.column.kept": "Zusage eingehalten",
    "report.record.column.repeat_of": "Wiederholt",
    "report.record.column.cause": "Ursache",
    "report.record.column.shown": "Dem Anbieter gezeigt",
    "report.record.column.vendor_says": "Der Anbieter sagt",
    "report.record.column.counts": "Zählt",
    "report.record.list.tab": "Vorfälle",
    "report.record.list.title": "Vorfälle: {vendor}",
    "report.record.list.about": (
        "Bitte sagen Sie in den letzten beiden Spalten zu jedem Vorfall, ob er sich so zugetragen hat und was aus "
        "Ihrer Sicht die Ursache war, und senden Sie uns diese Datei bis zum {until}. Wo eine Zelle leer ist, wissen "
        "wir es nicht. Bitte nennen Sie Funktionen und keine Personen."
    ),
    "report.record.list.correction": "Fehlerbericht verlangt",
    "report.record.list.our_view": "Ursache aus unserer Sicht",
    "report.record.list.says": "Was Sie dazu sagen",
    "report.record.list.your_view": "Ursache aus Ihrer Sicht",
    "report.record.none_promised": "keine gemacht",
    "report.record.cause.partner": "der Anbieter",
    "report.record.cause.us": "wir selbst",
    "report.record.cause.other": "andere",
    "report.record.cause.disputed": "strittig",
    "report.record.counts.no_cause": "nein: Die Ursache ist nicht angegeben",
    "report.record.counts.not_partner": "nein: nicht vom Anbieter verursacht",
    "report.record.counts.disputed": "nein: Der Anbieter bestreitet es",
    "report.record.counts.not_shown": "nein: dem Anbieter nicht gezeigt",
    "report.record.counts.shown_late": "nein: dem Anbieter zu spät gezeigt",
    "report.record.counts.outside": "nein: außerhalb der Monate, die zählen",
    "report.record.rests.corrections": {"one": "bei {count} Fehlerbericht", "other": "bei {count} Fehlerberichten"},
}
