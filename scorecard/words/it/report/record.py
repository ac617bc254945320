"""What our own books say of the vendors, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.record.tab": "Storico",
    "report.record.title": "Il nostro storico",
    "report.record.about": (
        "Una riga per caso del nostro storico; «Conta» dice se rientra nelle misure e, se no, perché."
    ),
    "report.record.measure.incident_rate": "casi negativi ogni 1.000 pratiche",
    "report.record.measure.repeat_rate": "casi negativi ripetuti ogni 1.000 pratiche",
    "report.record.measure.contacts_per_case": "contatti fino alla chiusura di una pratica",
    "report.record.measure.hours_to_solve": "ore fino alla soluzione di metà dei casi",
    "report.record.measure.told_share": "clienti informati per iscritto",
    "report.record.measure.kept_share": "promesse ai clienti mantenute",
    "report.record.measure.solved_share": "clienti che dicono che il problema è risolto",
    "report.record.measure.effort": "sforzo indicato dai clienti, da 1 a 7",
    "report.record.measure.corrections_on_time": "correzioni di errore arrivate in tempo",
    "report.record.measure.corrections_complete": "correzioni di errore completate",
    "report.record.share": "{value} (da {low} a {high})",
    "report.record.rests.cases": {"one": "su {count} pratica", "other": "su {count} pratiche"},
    "report.record.rests.incidents": {"one": "su {count} caso", "other": "su {count} casi"},
    "report.record.rests.answers": {"one": "su {count} risposta", "other": "su {count} risposte"},
    "report.record.asked": "ha risposto il {share} degli interpellati",
    "report.record.not_known": "non noto",
    "report.record.too_few": "troppo pochi per contare, ne servono {least}",
    "report.record.earned": "{points} punti",
    "report.record.counted": {
        "one": "{count} caso conta; tutti sono nel foglio {sheet}.",
        "other": "{count} casi contano; tutti sono nel foglio {sheet}.",
    },
    "report.record.months": "Mese per mese",
    "report.record.months.incidents": "Incidenti",
    "report.record.months.solved": "Risolti",
    "report.record.months.counts": "conta",
    "report.record.months.others": "non conta",
    "report.record.months.about": (
        "–: meno di {least} risposte, solo nella somma. Sotto ogni quota: il suo intervallo al 95 %."
    ),
    "report.record.without": "{lot}Senza il nostro storico l’ordine sarebbe: {order}.",
    "report.record.without_same": "{lot}Senza il nostro storico l’ordine sarebbe lo stesso.",
    "report.record.without_none": "{lot}Senza il nostro storico nessuno sarebbe in graduatoria.",
    "report.record.swing": "In realtà {vendor} può avere {value} in {subject}; allora sarebbe in testa {leaders}.",
    "report.record.swing_none": (
        "In realtà {vendor} può avere {value} in {subject}; allora nessuno sarebbe in graduatoria."
    ),
    "report.record.check": (
        "Confronto con il nostro storico ({measure}): se è oltre l’intervallo di più di {within}, si chiede; non "
        "costa punti."
    ),
    "report.record.promise": "Confronto con promesse ai clienti non mantenute; non costa punti.",
    "report.record.asks": "Risponde il nostro storico: {measure}, su {months} mesi, a partire da {least}.",
    "report.record.shown": "Mostrato; non dà punti.",
    "report.record.column.incident": "Caso",
    "report.record.column.date": "Data",
    "report.record.column.touchpoint": "Punto di contatto",
    "report.record.column.what": "Che cosa è successo",
    "report.record.column.customers": "Clienti",
    "report.record.column.contacts": "Contatti",
    "report.record.column.answer_hours": "Ore fino alla risposta",
    "report.record.column.solve_hours": "Ore fino alla soluzione",
    "report.record.column.told": "Informato per iscritto",
    "report.record.column.kept": "Promessa mantenuta",
    "report.record.column.repeat_of": "Ripete",
    "report.record.column.cause": "Causa",
    "report.record.column.shown": "Mostrato al fornitore",
    "report.record.column.vendor_says": "Il fornitore dice",
    "report.record.column.counts": "Conta",
    "report.record.list.tab": "Casi",
    "report.record.list.title": "Casi: {vendor}",
    "report.record.list.about": (
        "Vi preghiamo di indicare nelle ultime due colonne se ciascun caso è andato come l’abbiamo annotato e quale "
        "ne è stata, a vostro avviso, la causa, e di inviarci questo file. Termine: {until}. Dove una cella è vuota, "
        "non lo sappiamo. Vi preghiamo di indicare funzioni e non persone."
    ),
    "report.record.list.correction": "Correzione richiesta",
    "report.record.list.our_view": "Causa secondo noi",
    "report.record.list.says": "Che cosa ne dite",
    "report.record.list.your_view": "Causa secondo voi",
    "report.record.none_promised": "nessuna fatta",
    "report.record.cause.partner": "il fornitore",
    "report.record.cause.us": "noi stessi",
    "report.record.cause.other": "altri",
    "report.record.cause.disputed": "contestata",
    "report.record.counts.no_cause": "no: la causa non è indicata",
    "report.record.counts.not_partner": "no: non è colpa del fornitore",
    "report.record.counts.disputed": "no: il fornitore lo contesta",
    "report.record.counts.not_shown": "no: non mostrato al fornitore",
    "report.record.counts.shown_late": "no: mostrato tardi al fornitore",
    "report.record.counts.outside": "no: fuori dai mesi che contano",
    "report.record.rests.corrections": {"one": "su {count} correzione", "other": "su {count} correzioni"},
}
