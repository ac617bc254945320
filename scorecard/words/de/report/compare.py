"""The sheet that shows vendors side by side, in German."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Frage für Frage, Anbieter für Anbieter",
    "report.compare.rank": "Rang {rank}",
    "report.compare.floor_missed": "unter dem Mindestwert von {floor}",
    "report.compare.answered": "{percent} beantwortet",
    "report.compare.beyond_limit": "{value} (jenseits der Grenze)",
    "report.compare.legend": "Punkte 0 bis 100: je dunkler, desto höher (unter 60, 60 bis 79, 80 und mehr)",
    "report.compare.legend.excludes": "Weiß auf Rot schließt den Anbieter aus",
    "report.compare.legend.instead": "Statt Punkten: {signs}.",
    "report.compare.legend.unanswered": "{sign} nicht beantwortet",
    "report.compare.legend.not_understood": "{sign} nicht verstanden",
    "report.compare.legend.none": "{sign} keine zu vergeben",
    "report.compare.legend.waits": "{sign} noch nicht bewertet",
    "report.compare.legend.partly": (
        "{sign} Nicht alle dieser Punkte zählen: Der Nachweis ist nicht geprüft oder widerspricht der Antwort."
    ),
    "report.compare.no_answers": "Ohne Fragebogen, der zählt: {vendors}.",
    "report.compare.first_of": (
        "Die ersten {shown} von {all} Anbietern; die Antworten aller stehen auf dem Blatt {sheet}."
    ),
}
