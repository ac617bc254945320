"""The sheet of one vendor, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.vendor.before": "‹ Precedente: {vendor}",
    "report.vendor.after": "Successivo: {vendor} ›",
    "report.vendor.in_lot": "in {lot}",
    "report.vendor.place_why": "{place}: {why}.",
    "report.vendor.first": {
        "one": "Primo{lot} con {gap} punto di vantaggio su {rival}",
        "other": "Primo{lot} con {gap} punti di vantaggio su {rival}",
    },
    "report.vendor.first_level": "Primo{lot}, a pari punti con {rival} e davanti per le regole di parità",
    "report.vendor.shared": "Posizione {rank}{lot}, condivisa con {vendors}",
    "report.vendor.behind": {
        "one": "Posizione {rank}{lot}, a {gap} punto da {rival}",
        "other": "Posizione {rank}{lot}, a {gap} punti da {rival}",
    },
    "report.vendor.behind_level": "Posizione {rank}{lot}, a pari punti con {rival} e dietro per le regole di parità",
    "report.vendor.only": "L’unico fornitore in graduatoria{lot}",
    "report.vendor.provisional": "Provvisorio: {reason}",
    "report.vendor.strongest": "più forte in {topics}",
    "report.vendor.held_back": "perde punti in {topics}",
    "report.vendor.price": "prezzo",
    "report.vendor.not_ranked": "Non in graduatoria{lot}: {reason}",
    "report.vendor.would_lead": "I suoi {total} punti superano quelli del primo, {leader}.",
    "report.vendor.to_know": "Osservazioni",
    "report.vendor.profile": "Profilo",
    "report.vendor.financial": "Parte economica",
    "report.vendor.mark.own": "questo fornitore",
    "report.vendor.mark.best": "migliore in graduatoria",
    "report.vendor.mark.reference": "le nostre risposte",
    "report.vendor.mark.floor": "soglia",
    "report.vendor.mark.all": "Punti di {vendor}, da 0 a 100, come indicatori. {lines}.",
    "report.vendor.mark.beside": "Punti di {vendor}, da 0 a 100, come indicatori; accanto: {marks}. {lines}.",
    "report.vendor.mark.line": "{name}: {points}, migliore {best}",
    "report.vendor.head.best": "Migliore",
    "report.vendor.head.reference": "Rif.",
    "report.vendor.head.floor": "Soglia",
    "report.vendor.head.possible": "Possibili",
    "report.vendor.head.difference": "Differenza",
    "report.vendor.wins": "Principali vantaggi su {rival}",
    "report.vendor.losses": "Principali svantaggi rispetto a {rival}",
    "report.vendor.gaps": "Maggiori distanze dai 100 punti",
    "report.vendor.rival_answer": "{rival}: {answer}",
    "report.vendor.advice": "Che cosa costa punti e che cosa concordare",
    "report.vendor.advice.price": "Prezzo",
    "report.vendor.advice.kpi": "Punti ottenuti con {value}: {own} di {possible}.",
    "report.vendor.advice.kpi_best": "Il migliore in graduatoria, {vendor}, ha {value}.",
    "report.vendor.advice.kpi_missing": "Non indicato; punti non ottenuti: {possible}.",
    "report.vendor.advice.proof": "Prove",
    "report.vendor.advice.proof.text": {
        "one": (
            "{verified} di {asked} verificate. Una risposta è solo dichiarata; verificata, aggiungerebbe {gain} punti."
        ),
        "other": (
            "{verified} di {asked} verificate. {count} risposte sono solo dichiarate; verificate, aggiungerebbero "
            "{gain} punti."
        ),
    },
    "report.vendor.advice.proof.none": {
        "one": "Ancora nulla di verificato. Una risposta è solo dichiarata; verificata, aggiungerebbe {gain} punti.",
        "other": (
            "Ancora nulla di verificato. {count} risposte sono solo dichiarate; verificate, aggiungerebbero "
            "{gain} punti."
        ),
    },
    "report.vendor.advice.unproven": "Senza prova",
    "report.vendor.advice.unproven.text": {
        "one": "Una risposta è senza prova; con la prova, anche non verificata, aggiungerebbe {gain} punti.",
        "other": "{count} risposte sono senza prova; con la prova, anche non verificata, aggiungerebbero {gain} punti.",
    },
    "report.vendor.advice.refuted": "Smentite",
    "report.vendor.advice.refuted.text": "La prova smentisce la risposta a {questions}: {lost} punti in meno.",
    "report.vendor.advice.criterion": (
        "È il criterio che perde di più: {lost} di {possible} punti, di cui {most} in {question}."
    ),
    "report.vendor.advice.open": "Senza risposta",
    "report.vendor.advice.open.text": {
        "one": "Una domanda non ha risposta completa; al meglio, anche senza verifica, aggiungerebbe {gain} punti.",
        "other": (
            "{count} domande non hanno risposta completa; al meglio, anche senza verifica, aggiungerebbero "
            "{gain} punti."
        ),
    },
    "report.vendor.advice.planned": "Previsti",
    "report.vendor.advice.planned.text": {
        "one": "Una voce di un elenco è solo prevista: concordare una data.",
        "other": "{count} voci degli elenchi sono solo previste: concordare le date.",
    },
    "report.vendor.advice.planned.undated": "Senza data: {items}.",
    "report.vendor.advice.hours": "Orario",
    "report.vendor.advice.hours.text": "{channels}. Concordare le ore mancanti.",
    "report.vendor.answers.title_total": "Ogni risposta e quanto aggiunge al totale di {total}",
    "report.vendor.answers.read_from": "letto da {file}",
    "report.vendor.answers.missing": "{channel}. {text}",
    "report.vendor.answers.notes": "Commento, osservazione e dove è stata letta",
    "report.vendor.answers.below": "Vedi sotto.",
    "report.vendor.answers.floor": "soglia {floor}",
    "report.vendor.answers.floor_missed": "sotto la soglia di {floor}",
    "report.vendor.rank": "posizione {rank} di {ranked}",
    "report.vendor.sides": "= {alignment} allineamento + {financial} parte economica",
    "report.vendor.files": "I suoi file",
    "report.vendor.kpis": "KPI economici",
    "report.vendor.kpi_missing_buyer": "Non noto; non considerato",
    "report.vendor.kpi_missing_vendor": "Non indicato; non ottiene punti",
    "report.vendor.problems": "Problemi nel questionario",
    "report.vendor.answers.title": "Ogni risposta e quanto aggiunge al totale",
    "report.vendor.answers.no_evidence": "Nessuna prova indicata.",
    "report.vendor.answers.clarified": "Chiarito in data {date} da {by} ({source}); nel file: {before}.",
    "report.vendor.answers.clarified_item": (
        "«{item}» chiarito in data {date} da {by} ({source}); nel file: {before}."
    ),
    "report.vendor.answers.declared": "Non verificata; quota dei punti ottenuta: {percent}.",
    "report.vendor.answers.unnamed": "Nessuna prova indicata; quota dei punti ottenuta: {percent}.",
    "report.vendor.answers.verified": "Verificata da {reviewer}.",
    "report.vendor.answers.refuted": "{reviewer}: la prova la smentisce, quindi non ottiene punti.",
    "report.vendor.answers.reviewed": "Punti dei valutatori: {points}.",
    "report.vendor.answers.awaits_review": "Nessun valutatore ha ancora dato punti.",
    "report.vendor.answers.alignment": "Allineamento",
    "report.vendor.answers.financial": "KPI economici",
    "report.vendor.answers.total": "Totale",
    "report.vendor.answers.rounded": (
        "I valori sono mostrati con un decimale; le celle li contengono per intero, perciò la somma torna."
    ),
    "report.vendor.stated_on": "Dichiarato da {who}, {day}.",
    "report.vendor.stated": "Dichiarato da {who}.",
    "report.vendor.remarks": "Osservazioni: {text}",
    "report.vendor.answers.clarified_evidence": "Prova indicata il {date} da {by} ({source}); nel file: {before}.",
}
