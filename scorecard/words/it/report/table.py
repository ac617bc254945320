"""The sheets with one row for each answer, value or vendor, in Italian."""

TEXTS: dict[str, str] = {
    "report.table.answers": (
        "Una riga per risposta, pronta per filtri e tabelle pivot; ciò che manca è una cella vuota."
    ),
    "report.table.kpis": "Una riga per fornitore e KPI; ciò che manca è una cella vuota.",
    "report.table.part": "Parte {part} di {parts}, poiché un foglio non ha più righe: da {first} a {last}.",
    "report.table.sheets": "Fornitori di ciascun lotto con un foglio proprio: {count}.",
    "report.table.none": "Non è pervenuto alcun questionario che conti.",
    "report.table.totals.about": "Di che cosa sono fatti i totali, una riga per fornitore; da qui nascono i grafici.",
    "report.table.totals.points": "{criterion}: punti",
    "report.table.totals.earned": "{criterion}: nel totale",
    "report.table.printed": "Le colonne dopo «{column}» servono ai filtri e non si stampano.",
}
