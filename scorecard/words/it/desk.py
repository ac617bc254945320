"""Ciò che `scorecard status` dice delle settimane di una gara, in italiano."""

TEXTS: dict[str, str | dict[str, str]] = {
    "desk.list.tab": "Fornitori",
    "desk.list.title": "{title}: a che punto è ciascuno",
    "desk.column.vendor": "Fornitore",
    "desk.column.lot": "Lotto",
    "desk.column.email": "Indirizzo e-mail",
    "desk.column.state": "Stato",
    "desk.column.answered": "Risposte",
    "desk.column.asked": "su",
    "desk.column.required_open": "Obbligatorie senza risposta",
    "desk.column.invited": "Invitato il",
    "desk.column.reminded": "Sollecitato il",
    "desk.column.came": "Ricevuto il",
    "desk.column.receipt": "Ricezione confermata il",
    "desk.column.asked_back": "Chiarimento",
    "desk.column.problems": "Problemi",
    "desk.column.next": "Da fare",
    "desk.written": "In {output} si vede a che punto è ciascuno.",
    "desk.step": "{step}: {vendors}",
    "desk.next.generate": "Creare il questionario (doppio clic su Generate, o scorecard generate)",
    "desk.next.invite": (
        "Invitare (inviare il suo file in sent/ e scrivere il giorno nella colonna invited di vendors, o "
        "scorecard mail invite)"
    ),
    "desk.next.remind": "Sollecitare (per e-mail, o scorecard mail remind)",
    "desk.next.acknowledge": "Confermare la ricezione (per e-mail, o scorecard mail receipt)",
    "desk.next.mend": (
        "Chiarire ciò che non si legge (chiedere un file corretto, la conferma di ricezione indica ogni risposta; "
        "oppure annotare la parola del fornitore nella tabella clarifications)"
    ),
    "desk.next.choose": (
        "Indicare quale file conta (lasciarne uno solo in returned/ o compilare join nella tabella vendors)"
    ),
    "desk.next.clarify": (
        "Chiedere chiarimenti (per e-mail, o scorecard clarify, oppure annotare la sua parola nella tabella "
        "clarifications)"
    ),
    "desk.next.ask_back": "Inviare la richiesta di chiarimenti (il file, o scorecard mail clarify)",
    "desk.next.hear": "Mostrare i casi (scorecard mail record)",
    "desk.next.correct": "Creare le correzioni di errore (scorecard correct)",
    "desk.next.ask_correction": "Chiedere le correzioni di errore, o dire che cosa vi manca (scorecard mail correct)",
    "desk.next.decide": "Decidere sulle correzioni di errore e sulle loro azioni (nella tabella corrections)",
    "desk.replaced": "Un file più recente sostituisce uno precedente: {vendors}.",
    "desk.replaced.vendor": "{vendor} ({newer}, non {older})",
    "desk.asked_back.made": "Richiesta {round}, non inviata",
    "desk.asked_back.out": "Richiesta {round}, inviata in data {date}",
    "desk.asked_back.back": "Richiesta {round}, con risposta",
    "desk.last.invited": "invitato in data {date}",
    "desk.last.reminded": "sollecitato in data {date}",
    "desk.last.came": "ricevuto in data {date}",
    "desk.last.acknowledged": "ricezione confermata in data {date}",
    "desk.last.asked_back": "chiarimento chiesto in data {date}",
    "desk.last.heard": "casi inviati in data {date}",
    "desk.last.corrected": "correzione di errore chiesta in data {date}",
}
