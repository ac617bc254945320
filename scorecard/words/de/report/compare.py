"""The sheet that shows vendors side by side, in German."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Frage für Frage, Anbieter für Anbieter",
    "report.compare.rank": "Rang {rank}",
    "report.compare.floor_missed": "unter dem Mindestwert von {floor}",
    "report.compare.answered": "{percent} beantwortet",
    "report.compare.beyond_limit": "{value} (jenseits der Grenze)",
    "report.compare.legend": (
        "Punkte 0 bis 100: je dunkler, desto höher (unter 60, 60 bis 79, 80 und mehr); Weiß auf Rot schließt den "
        "Anbieter aus. Statt Punkten: {unanswered} nicht beantwortet, {not_understood} nicht verstanden, {none} keine "
        "zu vergeben, {waits} noch nicht bewertet. {partly} Nicht alle dieser Punkte zählen: Der Nachweis ist nicht "
        "geprüft oder widerspricht der Antwort."
    ),
    "report.compare.no_answers": "Ohne Fragebogen, der zählt: {vendors}.",
    "report.compare.first_of": (
        "Die ersten {shown} von {all} Anbietern; die Antworten aller stehen auf dem Blatt {sheet}."
    ),
}
