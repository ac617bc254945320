"""Che cosa è cambiato per i fornitori da una gara precedente, in italiano."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.since.lead": "Dall’ultima volta",
    "report.since.title": "Rispetto a {campaign}",
    "report.since.totals": "Totali rispetto a {campaign}: {totals}.",
    "report.since.no_totals": "Rispetto a {campaign}: nessun fornitore ha un totale entrambe le volte.",
    "report.since.vendor": "{vendor} {figures}",
    "report.since.figures": "{before}, ora {after}",
    "report.since.changed": "{before}, ora {after} ({change})",
    "report.since.otherwise": "{before}, ora {after} (non confrontabile)",
    "report.since.same": "{after}, come allora",
    "report.since.added": "Nuovi: {names}.",
    "report.since.gone": "Non più presenti: {names}.",
    "report.since.renamed": {
        "one": "{names} non è messo a confronto: allora il suo id era di un fornitore con un altro nome.",
        "other": "{names} non sono messi a confronto: allora i loro id erano di fornitori con altri nomi.",
    },
    "report.since.other_vendor": (
        "Nessun confronto: allora questo id era di {before}. Se è la stessa azienda, usare lo stesso "
        "nome in entrambe le cartelle."
    ),
    "report.since.criteria": "Per criterio",
    "report.since.why_otherwise": "I punti non sono confrontabili dove da allora sono cambiati domande, punti o pesi.",
    "report.since.parts": "{after}, come allora, ma non le stesse parti",
    "report.since.more": {
        "one": "È cambiata {count} altra risposta; `scorecard rank --data` la indica.",
        "other": "Sono cambiate altre {count} risposte; `scorecard rank --data` le indica.",
    },
    "report.since.same_answers": "Delle risposte confrontabili nessuna è cambiata.",
    "report.since.not_comparable": "Non confrontabile",
    "report.since.meaning": "{names}: il senso della domanda è cambiato.",
}
