"""What is said of mails to vendors, in Italian; what the mails themselves say is in templates/mail/."""

TEXTS: dict[str, str | dict[str, str]] = {
    "mail.kind.invite": "Invito",
    "mail.kind.remind": "Promemoria",
    "mail.kind.receipt": "Conferma di ricezione",
    "mail.kind.clarify": "Richiesta di chiarimenti",
    "mail.kind.answers": "Risposte alle domande",
    "mail.kind.record": "Casi",
    "mail.kind.correct": "Correzione di errore",
    "mail.list": {
        "one": "{kind}: {count} fornitore riceve un’e-mail",
        "other": "{kind}: {count} fornitori ricevono un’e-mail",
    },
    "mail.part": "{number} di {count}",
    "mail.line": "{vendor} <{to}>: {subject}",
    "mail.draft.same": "è già in outbox/",
    "mail.draft.replaced": "sostituisce la bozza in outbox/, che nessuno ha modificato",
    "mail.draft.edited": "la bozza in outbox/ resta, perché qualcuno l’ha modificata; eliminarla per farla ricreare",
    "mail.none": {"one": "{count} fornitore non ne riceve:", "other": "{count} fornitori non ne ricevono:"},
    "mail.none.reference": "è la vostra azienda",
    "mail.none.withdrawn": "si è ritirato",
    "mail.none.excluded": "è escluso",
    "mail.none.no_address": "la tabella vendors non contiene un indirizzo e-mail",
    "mail.none.bad_address": "non si può inviare posta a «{found}»",
    "mail.none.over": "il termine è scaduto",
    "mail.none.no_questionnaire": "non ha ancora un questionario; eseguire: scorecard generate",
    "mail.none.out_of_date": "il suo questionario non è aggiornato; eseguire: scorecard generate",
    "mail.none.sent": "ha già ricevuto questa e-mail in data {date}",
    "mail.none.invited": (
        "gli avete inviato il questionario in data {date}, secondo la tabella vendors; per invitarlo di "
        "nuovo, vuotare quella cella"
    ),
    "mail.none.not_invited": (
        "non è ancora invitato; eseguire: scorecard mail invite, o scrivere il giorno nella colonna invited di vendors"
    ),
    "mail.none.perhaps_sent": "questa potrebbe essere già partita; eseguire: scorecard send",
    "mail.none.complete": "il suo questionario è completo",
    "mail.none.late": "il suo questionario è arrivato in ritardo",
    "mail.none.undecided": "ha inviato più versioni e prima va stabilito quale conta",
    "mail.none.no_required_open": "nessuna domanda obbligatoria è senza risposta",
    "mail.none.other_file": "ha inviato qualcosa che qualcuno deve prima guardare; vedere: scorecard status",
    "mail.none.not_read": "non si è potuto leggere nulla di suo",
    "mail.none.nothing_unclear": "per questo fornitore non c’è alcun file; vedere: scorecard clarify",
    "mail.none.no_answers": "nessuna domanda sul suo lotto ha una risposta",
    "mail.none.no_incidents": "la tabella incidents non ne dice nulla",
    "mail.none.all_shown": "gli sono stati mostrati tutti i suoi casi",
    "mail.none.listed": "ha già ricevuto tutti i suoi casi; annotare il giorno in shown_to_vendor",
    "mail.none.no_correction": "per questo fornitore non c’è alcun file; vedere: scorecard correct",
    "mail.none.corrections_sent": "ha già ricevuto tutte le sue correzioni di errore da compilare",
    "mail.none.corrections_settled": (
        "delle sue correzioni di errore non c’è altro da inviare: sono chieste, ricevute o non più chieste"
    ),
    "mail.ask.draft": {"one": "Scrivere {count} bozza?", "other": "Scrivere {count} bozze?"},
    "mail.drafted": {
        "one": (
            "{count} bozza è in {folder}. Aprirla e inviarla con il programma di posta, oppure eseguire: scorecard send"
        ),
        "other": (
            "{count} bozze sono in {folder}. Aprirle e inviarle con il programma di posta, oppure eseguire: scorecard "
            "send"
        ),
    },
    "mail.outbox": {"one": "{count} e-mail è in outbox/", "other": "{count} e-mail sono in outbox/"},
    "mail.before.sending": "potrebbe essere già partita",
    "mail.before.sent": "è partita",
    "mail.before.refused": "rifiutata in precedenza:",
    "mail.before.later": "non accettata in precedenza:",
    "mail.ask.send": {
        "one": "Inviare {count} e-mail tramite {server}?",
        "other": "Inviare {count} e-mail tramite {server}?",
    },
    "mail.ask.note": {
        "one": "Annotare questa e-mail come inviata a mano?",
        "other": "Annotare queste {count} e-mail come inviate a mano?",
    },
    "mail.ask.password": "Password di {user} su {server}",
    "mail.ask.uncertain": "Lasciarla per ora (leave), inviarla di nuovo (again) o annotarla come inviata (sent)?",
    "mail.none_found": {
        "one": (
            "La bozza in outbox/ non è stata trovata fra le e-mail in sent/mail/. Mettere lì l’e-mail inviata, oppure "
            "usare --all."
        ),
        "other": (
            "Nessuna delle {count} bozze in outbox/ è stata trovata fra le e-mail in sent/mail/. Mettere lì le e-mail "
            "inviate, oppure usare --all."
        ),
    },
    "mail.noted": {"one": "{count} e-mail annotata in {log}.", "other": "{count} e-mail annotate in {log}."},
    "mail.uncertain": (
        "{file} a {to} è stata consegnata al server in data {moment}, e il comando è terminato prima che la risposta "
        "fosse annotata: non si può sapere se è partita. Guardare fra le e-mail inviate, o chiedere al fornitore."
    ),
    "mail.became.sent": "inviata: {file} a {to}",
    "mail.became.refused": "rifiutata: {file} a {to}: {reply}",
    "mail.became.later": "per ora non accettata: {file} a {to}: {reply}",
    "mail.became.sending": "la connessione si è interrotta e non si può sapere se è partita: {file} a {to}: {reply}",
    "mail.sent": {
        "one": "{count} e-mail inviata, annotata in {log}.",
        "other": "{count} e-mail inviate, annotate in {log}.",
    },
    "mail.left.refused": {
        "one": "{count} e-mail è stata rifiutata; correggere l’indirizzo nella tabella vendors e ricreare la bozza.",
        "other": (
            "{count} e-mail sono state rifiutate; correggere gli indirizzi nella tabella vendors e ricreare le bozze."
        ),
    },
    "mail.left.later": {
        "one": (
            "{count} e-mail resta in outbox/, perché il server per ora non l’ha accettata; eseguire di nuovo il "
            "comando più tardi."
        ),
        "other": (
            "{count} e-mail restano in outbox/, perché il server per ora non le ha accettate; eseguire di nuovo il "
            "comando più tardi."
        ),
    },
    "mail.left.uncertain": {
        "one": (
            "{count} e-mail resta in outbox/, perché potrebbe essere già partita; eseguire di nuovo il comando per "
            "indicarlo."
        ),
        "other": (
            "{count} e-mail restano in outbox/, perché potrebbero essere già partite; eseguire di nuovo il comando per "
            "indicarlo."
        ),
    },
    "mail.torn": "L’ultima riga del registro è stata troncata all’interruzione di un’esecuzione: «{found}».",
    "mail.torn.hint": (
        "Viene tralasciata e la prossima annotazione ne prende il posto; si chiederà dell’e-mail a cui si riferiva."
    ),
    "mail.no_mail": "Questa e-mail non indica alcun destinatario a cui inviarla.",
    "mail.no_mail.hint": "Indicare un destinatario nell’e-mail, oppure eliminarla e ricrearla con `scorecard mail`.",
    "mail.no_subject": "Il testo dell’e-mail non ha un oggetto.",
    "mail.no_subject.hint": "Iniziare la prima riga con «Subject:».",
    "mail.unknown_name": "Non c’è alcun «{found}» che si possa inserire qui.",
    "mail.unknown_name.hint": "Ci sono questi: {names}.",
    "mail.template": "Il testo dell’e-mail non può essere completato: {error}.",
    "mail.template.hint": "Confrontarlo con il testo che scrive `scorecard init`, oppure eliminarlo per usare quello.",
    "mail.no_questions": "Non c’è una tabella con ciò che i fornitori hanno chiesto.",
    "mail.no_questions.hint": "Crearla, con le colonne question, answer, lot e date; lo fa `scorecard init`.",
    "mail.no_incidents": "Non c’è una tabella dei casi.",
    "mail.no_incidents.hint": "Crearla, almeno con le colonne incident, vendor e date; lo fa `scorecard init`.",
    "mail.record.period": "{first} – {last}",
    "mail.record.in_time": (
        "Un caso mostrato oggi al fornitore può contare: mancano almeno dieci giorni lavorativi alla scadenza."
    ),
    "mail.record.late": (
        "Un caso mostrato oggi al fornitore non conta: mancano meno di dieci giorni lavorativi alla scadenza."
    ),
    "mail.record.note": (
        "Dopo l’invio delle e-mail, annotare il giorno (per oggi {date}) in shown_to_vendor della tabella incidents."
    ),
    "mail.record.not_noted": "{vendor} ha ricevuto {incidents} in data {day}, e shown_to_vendor è vuoto.",
    "mail.record.not_noted.hint": "Annotarvi {day}; finché è vuoto, questi casi non contano.",
    "mail.no_server": "Non è indicato alcun server di posta.",
    "mail.no_server.hint": (
        "Impostare la variabile d’ambiente {variable}, ad esempio su {example}, oppure inviare le bozze con il "
        "programma di posta ed eseguire: scorecard mail sent"
    ),
    "mail.no_url": "Questo non indica alcun server di posta.",
    "mail.no_url.hint": "Scrivere smtps (TLS) o smtp (STARTTLS), l’utente e il server, ad esempio {example}",
    "mail.password_in_url": "Nell’indirizzo del server c’è una password, dove altri possono vederla.",
    "mail.password_in_url.hint": "Toglierla e impostare invece {variable}, oppure non impostarla perché venga chiesta.",
    "mail.no_tls": "Il server {server} non offre una connessione sicura (STARTTLS), perciò non è stato inviato nulla.",
    "mail.no_tls.hint": "Usare smtps, o chiedere a chi gestisce il server.",
    "mail.no_entry": "Il server rifiuta l’accesso a {user}: {reply}",
    "mail.no_entry.hint": (
        "Controllare utente e password; alcuni fornitori di posta richiedono una password per i programmi."
    ),
    "mail.no_sender": "Non si sa chi invia le e-mail.",
    "mail.no_sender.hint": (
        "Impostare {variable} su un indirizzo, oppure indicarne uno come contatto dell’acquirente in criteria.yaml."
    ),
}
