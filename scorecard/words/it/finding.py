"""What a reader should know about a vendor, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "finding.ask_kpi.below": "Da chiarire: {subject}; {value} è inferiore a {bound}.",
    "finding.ask_kpi.above": "Da chiarire: {subject}; {value} è superiore a {bound}.",
    "finding.ask_answer.below": "Da chiarire: {subject}; la risposta, {value}, è inferiore a {bound}.",
    "finding.ask_answer.above": "Da chiarire: {subject}; la risposta, {value}, è superiore a {bound}.",
    "finding.much_not_applicable": (
        "Dichiara non applicabili domande che valgono {value} % del peso; oltre {bound} % conviene verificare."
    ),
    "finding.evidence_missing": "Senza prova in {value} delle {bound} risposte che la richiedono.",
    "finding.evidence_missing.all": {
        "one": "Nessuna prova per l’unica risposta che la richiede.",
        "other": "Nessuna prova per le {count} risposte che la richiedono.",
    },
    "finding.evidence_refuted": "La prova smentisce la risposta a {subject}, che non ottiene punti.",
    "finding.claim_contradicted": "Dichiara {value} nella risposta a {subject}; il nostro dato è {bound} ({source}).",
    "finding.answers_contradict": "Le risposte a {subject} e {by} si contraddicono.",
    "finding.same_position": (
        "Tutte le {bound} risposte da elenco sono la numero {value} del proprio elenco; chiedere se le domande sono "
        "state lette."
    ),
    "finding.mostly_at_best": "Dichiara la risposta migliore {value} volte su {bound}: verificare un campione.",
    "finding.mostly_at_best.all": "Dichiara la risposta migliore in tutte le {value}: verificare un campione.",
    "finding.same_evidence": (
        "La stessa prova è indicata per {value} risposte, tra cui {subject}: verificare che valga per ciascuna."
    ),
    "finding.not_applicable_claimed": (
        "Dichiara che {subject} non è applicabile; senza risposta, il suo totale sarebbe inferiore di {value} punti. "
        "Verificare il motivo indicato."
    ),
    "finding.floor_missed_by_a_step": (
        "Verificare prima di escludere: con un livello in più nella risposta a {by}, {subject} avrebbe {value} punti e "
        "raggiungerebbe la soglia di {bound}."
    ),
    "finding.floor_reached_by_a_step": (
        "Verificare prima di decidere: con un livello in meno nella risposta a {by}, {subject} avrebbe {value} punti, "
        "sotto la soglia di {bound}."
    ),
    "finding.could_lead": (
        "Al meglio, con tutto ciò che è aperto, anche non verificato, avrebbe {value} punti; il primo ne ha "
        "{bound} certi."
    ),
    "finding.could_overtake": (
        "Al meglio, con tutto ciò che è aperto, anche non verificato, avrebbe {value} punti; il primo ne ha "
        "{bound} certi."
    ),
    "finding.minimum_missed_by_a_step": (
        "Verificare prima di escludere: con un livello in più nella risposta a {subject}, l’allineamento avrebbe "
        "{value} punti e raggiungerebbe il minimo di {bound}."
    ),
    "finding.minimum_reached_by_a_step": (
        "Verificare prima di decidere: con un livello in meno nella risposta a {subject}, l’allineamento avrebbe "
        "{value} punti, sotto il minimo di {bound}."
    ),
    "finding.claim_against_record": "Dichiara {value} per {subject}; il nostro storico dice {bound}: {by}.",
    "finding.promises_broken": (
        "Dichiara in {subject} che le promesse sono mantenute; nel nostro storico {value} non lo sono state, "
        "l’ultima il {bound} (caso {source})."
    ),
    "finding.corrections_overdue": "In ritardo: {value}; prima scadenza: {bound} (caso {source}).",
    "finding.corrections_overdue.corrections": {
        "one": "{count} correzione di errore",
        "other": "{count} correzioni di errore",
    },
    "finding.corrections_overdue.actions": {"one": "{count} azione correttiva", "other": "{count} azioni correttive"},
}
