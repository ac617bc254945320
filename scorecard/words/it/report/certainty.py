"""The sheet that says how sure the order is, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "report.certainty.title": "Affidabilità della graduatoria",
    "report.certainty.none": "Qui nessun fornitore è in graduatoria, quindi non c’è una graduatoria da valutare.",
    "report.certainty.holds.at_least": "{vendor} è primo finché l’allineamento pesa {low} o più.",
    "report.certainty.holds.at_most": "{vendor} è primo finché l’allineamento pesa {high} o meno.",
    "report.certainty.holds.between": "{vendor} è primo finché l’allineamento pesa da {low} a {high}.",
    "report.certainty.holds.exactly": "{vendor} è primo solo finché l’allineamento pesa {low}, come oggi.",
    "report.certainty.holds.always": "{vendor} è primo qualunque sia il peso dell’allineamento.",
    "report.certainty.shared": (
        "{vendors} condividono il primo posto. Un intervallo finisce dove non lo condividono più."
    ),
    "report.certainty.movers": {
        "one": "Questo peso, dimezzato o raddoppiato, cambierebbe il primo posto: {weights}.",
        "other": ("Ciascuno di questi pesi, dimezzato o raddoppiato da solo, cambierebbe il primo posto: {weights}."),
    },
    "report.certainty.mover": "{names} (allora in testa: {vendors})",
    "report.certainty.mover_none": "{names} (allora nessun fornitore in graduatoria)",
    "report.certainty.no_movers": "Nessun peso, dimezzato o raddoppiato da solo, cambierebbe il primo posto.",
    "report.certainty.weights": "Margine di variazione di ciascun peso",
    "report.certainty.weights.legend": (
        "Le quote sono quelle dei criteri dell’allineamento, dei KPI o del totale. A colori: finché un peso resta in "
        "questo intervallo e gli altri non cambiano, il primo posto non cambia. Scuro: oggi."
    ),
    "report.certainty.share": "Allineamento nel totale",
    "report.certainty.weight": "{weight} (da {low} a {high})",
    "report.certainty.weight_open": "{weight} ({low} o più)",
    "report.certainty.weight_any": "{weight} (qualsiasi)",
    "report.certainty.any": "qualsiasi",
    "report.certainty.nobody": "nessun altro",
    "report.certainty.column.weighed": "Criterio o KPI",
    "report.certainty.column.weight": "Peso e margine",
    "report.certainty.column.today": "Quota attuale",
    "report.certainty.column.range": "Primo posto invariato",
    "report.certainty.column.below": "Primo al di sotto",
    "report.certainty.column.above": "Primo al di sopra",
    "report.certainty.chances": "La graduatoria con altri pesi",
    "report.certainty.chances.about": (
        "Tutti i pesi sono stati variati {draws} volte a caso attorno ai vostri. Non sono probabilità che un "
        "fornitore sia migliore: dicono in quante di {draws} variazioni casuali dei vostri pesi è primo. Anche "
        "un dato che ci manca è estratto a caso. Tutto il resto non cambia: ciò che un fornitore non ha risposto "
        "o fornito non è estratto e non dà punti."
    ),
    "report.certainty.column.first": "Primo (su {draws})",
    "report.certainty.column.ranks": "Posizione, senza il 5 % migliore e il 5 % peggiore",
    "report.certainty.doubt": "Principale fonte di incertezza tra {vendors}",
    "report.certainty.combined": "La graduatoria se sono incerti anche dati e risposte",
    "report.certainty.combined.about": (
        "Oltre ai pesi, i valori dei KPI e le risposte sono stati variati {draws} volte a caso, entro "
        "l’incertezza indicata nei criteri. Neanche qui sono estratte le risposte mancanti. I fornitori in "
        "graduatoria restano gli stessi."
    ),
    "report.certainty.sources": "Da che cosa dipende l’incertezza tra i primi due",
    "report.certainty.sources.about": (
        "Quota della variazione (varianza) del distacco tra i primi due che scomparirebbe se solo questo fosse noto "
        "con certezza. Le quote non devono dare 100 %: alcune fonti agiscono insieme."
    ),
    "report.certainty.column.source": "Fonte dell’incertezza",
    "report.certainty.column.carried": "Quota dell’incertezza",
    "report.certainty.source.criterion_weights": "i pesi dei criteri",
    "report.certainty.source.kpi_weights": "i pesi dei KPI",
    "report.certainty.source.share": "la quota dell’allineamento",
    "report.certainty.source.kpi": "i valori di «{subject}»",
    "report.certainty.source.answers": "le risposte di {subject}",
    "report.certainty.pairs": "Confronto a due a due",
    "report.certainty.pairs.about": (
        "In quante di {draws} variazioni il fornitore della riga ha più punti di quello della colonna."
    ),
    "report.certainty.pairs.more": "Sono mostrati i primi {shown}; il file di dati ne contiene fino a {all}.",
    "report.certainty.orders": "La graduatoria in altre ipotesi",
    "report.certainty.column.circumstance": "Ipotesi",
    "report.certainty.column.leader": "Primo posto",
    "report.certainty.column.order": "Graduatoria, con i totali",
    "report.certainty.today": "Risultato attuale",
    "report.certainty.scenario": "Scenario {name}",
    "report.certainty.verified_only": "Se le risposte non verificate non ottenessero punti",
    "report.certainty.same_first": "Come oggi",
    "report.certainty.no_order": "Nessun fornitore in graduatoria",
    "report.certainty.bounds": "Che cosa manca e che cosa non è verificato",
    "report.certainty.bounds.legend": "A colori: tra i due. Scuro: oggi.",
    "report.certainty.column.low": "Minimo",
    "report.certainty.column.high": "Massimo",
    "report.certainty.column.firm": "Quota del totale che non dipende da prove non verificate",
    "report.certainty.column.standing": "Situazione",
    "report.certainty.close": "Troppo vicini",
    "report.certainty.close.none": (
        "Nessuna risposta, con un livello di differenza, verificata o nuova, scambierebbe due fornitori consecutivi."
    ),
    "report.certainty.pair": "{ahead} prima di {behind}",
    "report.certainty.column.neighbours": "Due fornitori",
    "report.certainty.column.gap": "Punti di distacco",
    "report.certainty.column.changes": "Le variazioni minime che scambierebbero i due",
    "report.certainty.reviews": "Concordanza dei valutatori",
    "report.certainty.reviews.legend": (
        "A colori: dal punteggio più basso al più alto. Scuro: la media, che è quella che conta."
    ),
    "report.certainty.column.mean": "Media",
    "report.certainty.column.given": "Punti dati",
    "report.certainty.declared_only": "Se nulla fosse stato verificato",
    "report.certainty.checked": "{standing}; verificate: {verified} di {asked}",
    "report.certainty.without_record": "Se il nostro storico non desse punti",
}
