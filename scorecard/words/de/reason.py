"""Why a vendor stands where it stands, in German."""

TEXTS: dict[str, str] = {
    "reason.knockout": "K.-o.-Antwort bei {subject}.",
    "reason.knockout_open": "Noch keine klare Antwort auf eine Frage, die zum Ausschluss führen kann: {subject}.",
    "reason.floor": "{subject}: {value} Punkte, unter dem Mindestwert von {bound}.",
    "reason.floor_open": (
        "{subject}: {value} Punkte; nur mit den fehlenden Antworten ist der Mindestwert von {bound} erreichbar."
    ),
    "reason.floor_unproven": (
        "{subject}: {value} Punkte; es fehlen Nachweise, daher noch unter dem Mindestwert von {bound}."
    ),
    "reason.limit.over": "{subject}: {value}, über der Grenze von {bound}.",
    "reason.limit.under": "{subject}: {value}, unter der Grenze von {bound}.",
    "reason.limit_open": "{subject}: Wert fehlt, Grenze gilt.",
    "reason.minimum_alignment": "Passung: {value} Punkte, unter dem Minimum von {bound}.",
    "reason.minimum_alignment_open": (
        "Passung: {value} Punkte; nur mit den fehlenden Antworten ist das Minimum von {bound} erreichbar."
    ),
    "reason.minimum_alignment_unproven": (
        "Passung: {value} Punkte; es fehlen Nachweise, daher noch unter dem Minimum von {bound}."
    ),
    "reason.minimum_financial": "Finanzen: {value} Punkte, unter dem Minimum von {bound}.",
    "reason.minimum_financial_open": (
        "Finanzen: {value} Punkte; nur mit den fehlenden Kennzahlen ist das Minimum von {bound} erreichbar."
    ),
    "reason.no_kpi": "Keine seiner Finanzkennzahlen ist bekannt.",
    "reason.nothing_applicable": "Gibt an, dass keine Frage zutrifft.",
    "reason.versions": "Mehrere Fragebögen sind eingegangen; es ist unklar, welcher gilt.",
    "reason.late": "Der Fragebogen ging am {value} ein, nach der Frist am {bound}.",
    "reason.required_open": "Pflichtfrage noch offen: {subject}.",
    "reason.low_coverage": "Nach Gewicht zu {value} % beantwortet, unter {bound} %.",
    "reason.kpi_missing": "{subject}: Der Wert fehlt.",
    "reason.review_open": "Noch kein Prüfer hat Punkte vergeben für {subject}.",
    "reason.not_returned": "Der Fragebogen ist nicht eingegangen.",
    "reason.withdrawn": "Hat sich am {value} zurückgezogen.",
    "reason.withdrawn.said": "Hat sich am {value} zurückgezogen: „{bound}“",
    "reason.excluded": "Ausgeschlossen: {subject}.",
}
