"""The sheet that shows vendors side by side, in Italian."""

TEXTS: dict[str, str] = {
    "report.compare.title": "Domanda per domanda, fornitore per fornitore",
    "report.compare.rank": "Posizione {rank}",
    "report.compare.floor_missed": "sotto la soglia di {floor}",
    "report.compare.answered": "copertura {percent}",
    "report.compare.beyond_limit": "{value} (oltre il limite)",
    "report.compare.legend": "Punti da 0 a 100: più scuro, più alto (meno di 60, da 60 a 79, 80 e oltre)",
    "report.compare.legend.excludes": "bianco su rosso esclude il fornitore",
    "report.compare.legend.instead": "Al posto dei punti: {signs}.",
    "report.compare.legend.unanswered": "{sign} senza risposta",
    "report.compare.legend.not_understood": "{sign} non compresa",
    "report.compare.legend.none": "{sign} nessun punto da dare",
    "report.compare.legend.waits": "{sign} non ancora valutata",
    "report.compare.legend.partly": (
        "{sign} Non tutti questi punti contano: la prova non è verificata o smentisce la risposta."
    ),
    "report.compare.no_answers": "Senza un questionario che conti: {vendors}.",
    "report.compare.first_of": "I primi {shown} di {all} fornitori; le risposte di tutti sono nel foglio {sheet}.",
}
