"""What the commands print, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "terminal.rank": "Posizione",
    "terminal.vendor": "Fornitore",
    "terminal.total": "Totale",
    "terminal.alignment": "Allineamento",
    "terminal.financial": "Economico",
    "terminal.answered": "Copertura",
    "terminal.standing": "Situazione",
    "terminal.state": "Stato",
    "terminal.questions": "Domande",
    "terminal.required_open": "Obbligatorie aperte",
    "terminal.problems": "Problemi",
    "terminal.last": "Ultimo passo",
    "terminal.of": "{count} di {all}",
    "terminal.state.not_returned": "Non pervenuto",
    "terminal.state.in_progress": "In corso",
    "terminal.state.complete": "Completo",
    "terminal.state.late": "In ritardo",
    "terminal.state.undecided": "Più versioni",
    "terminal.state.withdrawn": "Ritirato",
    "terminal.state.excluded": "Escluso",
    "terminal.weighed": "Peso in %",
    "terminal.mean": "Media",
    "terminal.median": "Mediana",
    "terminal.from_to": "Dal minimo al massimo",
    "terminal.where_members_differ": "Accordo",
    "terminal.problem": "{place}: {message}",
    "terminal.hint": "suggerimento: {hint}",
    "terminal.init.made": "creato",
    "terminal.init.kept": "conservato",
    "terminal.init.files": {"one": "{count} file", "other": "{count} file"},
    "terminal.init.next": (
        "Poi: modificate {criteria}, {vendors} e {kpis} in {folder}, e fate lì doppio clic su Check, o eseguite "
        "lì: scorecard check"
    ),
    "terminal.init.company": "Azienda di esempio {number}",
    "terminal.init.contact": "Responsabile clienti",
    "terminal.init.customers_first": "prima_i_clienti",
    "terminal.init.price_first": "prima_il_prezzo",
    "terminal.init.languages": "Lingue delle domande, per prima quella della campagna (tra {languages})",
    "terminal.init.process": "Che cosa faranno i fornitori per voi",
    "terminal.init.questions": "Quante domande: full sono 33, short sono 10, none è un esempio",
    "terminal.init.excel": "Criteri e tabelle come cartelle di lavoro Excel",
    "terminal.init.enter": "o Invio",
    "terminal.convert.made": "{target} creato: dice lo stesso di {source} (impronta {fingerprint})",
    "terminal.convert.next": "Poi: togliete {source} dalla cartella, perché solo uno dei due può valere.",
    "terminal.sent.made": {
        "one": "{count} questionario creato in {folder}",
        "other": "{count} questionari creati in {folder}",
    },
    "terminal.sent.kept": {
        "one": "{count} questionario in {folder} è aggiornato.",
        "other": "{count} questionari in {folder} sono aggiornati.",
    },
    "terminal.sent.new": "Nuovi: {vendors}",
    "terminal.sent.damaged": (
        "Creati di nuovo, perché il file precedente non era leggibile o non era di questa campagna: {vendors}"
    ),
    "terminal.sent.vendor": (
        "Creati di nuovo, perché è cambiato nome, lotto o lingua; a chi ha il precedente serve il nuovo: {vendors}"
    ),
    "terminal.sent.deadline": (
        "Creati di nuovo, perché il termine è cambiato da {before} a {after}; a chi ha il precedente serve il "
        "nuovo: {vendors}"
    ),
    "terminal.sent.changed": (
        "Creati di nuovo, perché domande o indicazioni sono cambiate; a chi ha il precedente serve il nuovo: {vendors}"
    ),
    "terminal.sent.look": (
        "Creati di nuovo con le stesse domande; a chi ha il precedente non ne serve un altro: {vendors}"
    ),
    "terminal.sent.earlier": {
        "one": "Con risposte precedenti, che contano quando il fornitore le conferma: {vendors}",
        "other": "Con risposte precedenti, che contano quando ciascun fornitore le conferma: {vendors}",
    },
    "terminal.sent.old": "I file sostituiti sono in {folder}",
    "terminal.sent.none": "nessuno",
    "terminal.sent.next": (
        "Ora: inviare a ogni fornitore il suo file, o preparare le e-mail con `scorecard mail invite`; mettere in "
        "returned/ quanto ritorna, poi fare doppio clic su Status, o eseguire: scorecard status"
    ),
    "terminal.more": {
        "one": "e {count} altro; la cartella di lavoro li elenca tutti",
        "other": "e altri {count}; la cartella di lavoro li elenca tutti",
    },
    "terminal.looked_at": {
        "one": "{count} file esaminato, {counted} contato.",
        "other": "{count} file esaminati, {counted} contati.",
    },
    "terminal.written": "La graduatoria è in {output}.",
    "terminal.written.data": "Tutto come dati è in {path}.",
    "terminal.written.html": "Per telefono e posta è in {path}.",
    "terminal.older": "{path} è di un’esecuzione precedente e non è stato riscritto.",
    "terminal.list": "L’elenco dei problemi è in {output}.",
    "terminal.demo": "La demo è in {folder}; tutti i fornitori sono inventati. Aprire:",
    "terminal.demo.ranking": "ciò che apre la direzione",
    "terminal.demo.sent": "ciò che riceve un fornitore",
    "terminal.demo.returned": "ciò che il fornitore restituisce",
    "terminal.demo.criteria": "ciò che modificherebbe chi acquista",
    "terminal.checked.well": "{parts}: tutto in ordine.",
    "terminal.checked.look": "{parts}: qualcosa è da verificare.",
    "terminal.checked.criteria": {"one": "{count} criterio", "other": "{count} criteri"},
    "terminal.checked.questions": {"one": "{count} domanda", "other": "{count} domande"},
    "terminal.checked.kpis": {"one": "{count} indicatore", "other": "{count} indicatori"},
    "terminal.checked.vendors": {"one": "{count} fornitore", "other": "{count} fornitori"},
    "terminal.asked": "Chiesto",
    "terminal.incident": "Caso",
    "terminal.until": "Entro il",
    "terminal.clarify.made": {
        "one": "{count} richiesta di chiarimenti creata in {folder} (turno {round}), da restituire entro il {until}",
        "other": "{count} richieste di chiarimenti create in {folder} (turno {round}), da restituire entro il {until}",
    },
    "terminal.clarify.out": "Già interpellati nel turno {round}, fino al {until}: {vendors}",
    "terminal.clarify.over": (
        "Questi fornitori sono stati interpellati due volte: ciò che resta poco chiaro conta così com’è."
    ),
    "terminal.clarify.nothing": "Non c’è nulla di poco chiaro su cui si possa chiedere.",
    "terminal.clarify.next": "Poi: inviare a ogni fornitore il suo file, o eseguire: scorecard mail clarify",
    "terminal.clarify.unreadable": "illeggibili",
    "terminal.clarify.evidence": "senza prova",
    "terminal.clarify.contradictions": "contraddittorie",
    "terminal.clarify.blanks": "vuote",
    "terminal.no_program": "nessun programma trovato che lo apra da qui",
    "terminal.no_program.hint": "Apritelo da soli nel vostro programma per ufficio",
    "terminal.press_key": "Premete un tasto per chiudere questa finestra",
    "terminal.no_result": "non c’è ancora un risultato",
    "terminal.no_result.hint": "Createne uno: scorecard rank",
    "terminal.replaces_input": "Il risultato sostituirebbe questo file.",
    "terminal.replaces_input.hint": "Indicate un altro file (-o)",
    "terminal.replaces_input.hint.rank": "Indicate un altro file per il risultato (-o, --data, --html).",
    "terminal.no_questionnaire": "Nessun file qui è un questionario leggibile.",
    "terminal.no_file": "Qui non c’è nessun file.",
    "terminal.no_file.hint": (
        "Mettete lì i questionari restituiti dai fornitori, o indicate file e cartelle dopo `scorecard rank`."
    ),
    "terminal.clarify.early": (
        "la scadenza, {deadline}, non è passata: i fornitori possono ancora correggere ciò che hanno inviato"
    ),
    "terminal.clarify.early.hint": (
        "Scrivete loro con `scorecard mail receipt`, che dice a ciascuno che cosa non si è potuto leggere"
    ),
    "terminal.clarify.other_until": "la richiesta in corso ha un’altra scadenza: {due}",
    "terminal.clarify.other_until.hint": "Omettete --until",
    "terminal.clarify.until_over": "il giorno {until} è già passato",
    "terminal.clarify.until_over.hint": "Indicate un giorno successivo con --until",
    "terminal.generate.unknown": "nessun fornitore ha l’id «{name}»",
    "terminal.generate.unknown.hint": "Indicate i fornitori come stanno nella colonna `vendor`.",
    "terminal.generate.unknown.alike": "Intendevate {alike}?",
    "terminal.generate.out": "«{name}» non partecipa più: ritirato o escluso",
    "terminal.generate.out.hint": "Svuotate la cella che lo dice, o non indicatelo",
    "terminal.generate.unequal": "ciò che si chiede o si dice ai fornitori è cambiato dopo l’invio a: {vendors}",
    "terminal.generate.unequal.hint": (
        "Avviate `scorecard generate` senza nomi, così che tutti i fornitori del lotto ricevano lo stesso"
    ),
    "terminal.generate.late": "la scadenza, {deadline}, è passata: le risposte non potrebbero più contare ({vendors})",
    "terminal.generate.late.hint": (
        "Fissate un’altra scadenza, date a un fornitore una `exception` in {table}, o eseguite "
        "`scorecard generate --after-deadline`"
    ),
    "terminal.not_utf8": "il testo non è in UTF-8",
    "terminal.not_utf8.hint": "Salvatelo con la codifica UTF-8",
    "terminal.convert.exists": "un file con questo nome c’è già",
    "terminal.convert.exists.hint": "Indicatene un altro, o spostate questo",
    "terminal.convert.kind": "sarà un file dell’altro tipo: il suo nome finisce con {wanted}",
    "terminal.convert.kind.hint": "Chiamatelo così",
    "terminal.convert.cell": "una cella non può contenere questo così com’è",
    "terminal.convert.cell.hint": "Cancellate gli spazi intorno e i segni invisibili, o accorciatelo",
}
