"""What a correction of error says to a vendor, and what is told of it, in Italian.

What it asks must not be reworded: those that are out are read by it.
"""

TEXTS: dict[str, str | dict[str, str]] = {
    "correction.cover.for": "Correzione di errore di",
    "correction.cover.step_fill": (
        "Compilate le celle gialle dei {count} fogli seguenti e la dichiarazione in questo; nient’altro è "
        "modificabile. Ciò che non vi serve può restare vuoto."
    ),
    "correction.cover.time": "circa 2 ore, meglio con chi era coinvolto",
    "correction.cover.incident": "Il caso come l’abbiamo visto noi",
    "correction.cover.rules": "Di che cosa si tratta",
    "correction.statement": "Dichiariamo quanto segue secondo le nostre migliori conoscenze.",
    "correction.rule.aim": "Non deve succedere di nuovo.",
    "correction.rule.aim_text": "Cerchiamo la causa e ciò che si può cambiare. Non si tratta di trovare un colpevole.",
    "correction.rule.view": "Il vostro punto di vista ha il suo posto.",
    "correction.rule.view_text": (
        "Alla fine del primo foglio dite dove vedete la causa: da voi, da noi o presso altri, e perché."
    ),
    "correction.rule.persons": "Niente nomi di persone, per favore.",
    "correction.rule.persons_text": (
        "Indicate funzioni, come «centrale operativa» o «capoturno», e «il cliente» per i clienti."
    ),
    "correction.rule.then": "Che cosa succede dopo.",
    "correction.rule.then_text": (
        "L’accettiamo o vi diciamo che cosa manca; in tal caso correggete questo stesso file e rinviatelo."
    ),
    "correction.fact.incident": "Caso",
    "correction.fact.date": "Quando",
    "correction.fact.touchpoint": "Dove il cliente se n’è accorto",
    "correction.fact.what": "Che cosa è successo",
    "correction.fact.customers": "Clienti coinvolti",
    "correction.fact.contacts": "Quante volte il cliente ha dovuto ricontattarci",
    "correction.fact.answered": "Il cliente ha avuto risposta",
    "correction.fact.solved": "Il problema è stato risolto",
    "correction.fact.after": {"one": "dopo {count} ora", "other": "dopo {count} ore"},
    "correction.fact.not_yet": "non ancora, per quanto ne sappiamo",
    "correction.fact.told": "Il cliente è stato informato per iscritto",
    "correction.fact.kept": "Il seguito promesso è stato dato",
    "correction.fact.repeat_of": "Ripete il caso",
    "correction.section.happened": "Che cosa è successo",
    "correction.section.happened_about": "Dal primo segnale fino alla soluzione del problema del cliente.",
    "correction.section.cause": "Causa di fondo",
    "correction.section.cause_about": "Chiedetevi perché fino ad arrivare a qualcosa che si può cambiare.",
    "correction.section.critical": "Conseguenze e lezioni",
    "correction.section.critical_about": "Che cos’altro ne dipende, e che cosa ne ricavate.",
    "correction.section.actions": "Azioni correttive",
    "correction.section.actions_about": "Che cosa cambiate perché non succeda di nuovo.",
    "correction.ask.view": "Dove vedete la causa?",
    "correction.ask.view_help": "Indicate le vostre ragioni nel commento.",
    "correction.view.partner": "Da noi",
    "correction.view.us": "Da voi, l’acquirente",
    "correction.view.other": "Presso altri",
    "correction.ask.happened": "Voce {number}: quando, e che cosa?",
    "correction.ask.happened_help": (
        "Ora per ora: data e ora, poi che cosa è successo, per esempio «3 marzo, 9:40: il furgone si ferma»."
    ),
    "correction.ask.customers": "Impatto sui clienti",
    "correction.ask.customers_help": (
        "Che cosa ha significato per loro: quanti, per quanto tempo, che cosa hanno perso o pagato."
    ),
    "correction.ask.business": "Impatto sull’attività",
    "correction.ask.business_help": "La vostra e la nostra: costi, capacità, reputazione, contratti.",
    "correction.ask.first_why": "Perché 1: perché è successo?",
    "correction.ask.why": "Perché {number}: e questo perché?",
    "correction.ask.why_help": "Dove scrivereste «errore umano», chiedetevi perché il modo di lavorare lo ha permesso.",
    "correction.ask.data": "Quali dati lo confermano?",
    "correction.ask.data_help": "Indicate accanto, come prova, il rapporto, il registro o il dato.",
    "correction.ask.security": "Sicurezza e dati personali",
    "correction.ask.security_help": (
        "La sicurezza è stata a rischio, o dati personali sono stati visti, persi o modificati? Di chi, quanti, e "
        "chi è stato informato? Altrimenti: nessuno."
    ),
    "correction.ask.critical": "Altre conseguenze critiche",
    "correction.ask.critical_help": "Incolumità, diritto, altri clienti, altre sedi. Se non ce ne sono: nessuna.",
    "correction.ask.lessons": "Lezioni",
    "correction.ask.lessons_help": "Che cosa direste a un altro gruppo a cui potrebbe succedere lo stesso?",
    "correction.ask.action": "Azione {number}: che cosa cambiate?",
    "correction.ask.action_help": (
        "Qualcosa che funzioni anche in una giornata storta; un richiamo all’attenzione basta di rado."
    ),
    "correction.ask.owner": "Azione {number}: responsabile",
    "correction.ask.owner_help": "Una funzione, non un nome.",
    "correction.ask.due": "Azione {number}: scadenza",
    "correction.ask.status": "Azione {number}: stato",
    "correction.ask.status_help": "Come prova, indicate che cosa dimostra, o dimostrerà, che è fatta.",
    "correction.status.planned": "Prevista",
    "correction.status.under_way": "In corso",
    "correction.status.done": "Fatta",
    "correction.made": {
        "one": "{count} correzione di errore creata in {folder}, da restituire entro il {until}",
        "other": "{count} correzioni di errore create in {folder}, da restituire entro il {until}",
    },
    "correction.next": "Poi: scorecard mail correct",
    "correction.new": "chiesta ora",
    "correction.before": "chiesta in precedenza",
    "correction.no_longer": "non più chiesta",
    "correction.nothing": (
        "Nessun caso la richiede: la tabella incidents chiede una correzione con yes nella colonna correction, ai "
        "fornitori che partecipano."
    ),
    "correction.complete": "Ogni caso che la richiede ne ha una.",
    "correction.counts": (
        "Correzioni di errore: {out} in attesa, {back} ricevute e da noi non ancora decise, {accepted} accettate, "
        "{rejected} respinte; in ritardo: {overdue}; azioni in ritardo: {actions}"
    ),
    "correction.read": "Correzione del caso {incident}.",
    "correction.undated": "Non si sa se è arrivata in tempo: nessuna e-mail mostra quando.",
    "correction.no_day": (
        "La correzione del caso {incident} è un’altra rispetto a quella respinta, o può esserlo: nessuna e-mail "
        "mostra quando è arrivata."
    ),
    "correction.no_day.hint": (
        "Salvare l’e-mail con cui è arrivata nella cartella returned, al posto di questo file; una data non si può "
        "indicare altrimenti. Fino ad allora tocca a voi decidere: un’altra riga nella tabella corrections riguarda "
        "questa."
    ),
    "correction.untouched": "Non vi è compilato nulla: vale come non arrivata.",
    "correction.two_versions": (
        "Da {name} sono pervenute più correzioni del caso {incident} con risposte diverse: {files}."
    ),
    "correction.two_versions.hint": (
        "Chiedere quale vale e togliere le altre; fino ad allora tocca a noi chiarirlo, e nulla è in ritardo."
    ),
    "correction.unknown": "È una correzione di errore di cui sent/corrections/ non contiene copia.",
    "correction.unknown.hint": (
        "Rimettete lì, invariata, la copia creata da `scorecard correct`; fino ad allora non ne viene letto nulla."
    ),
    "correction.no_longer.gone": (
        "Qui si chiede a {vendor} una correzione di errore su {incident}, che non è più nella tabella incidents."
    ),
    "correction.no_longer.moved": (
        "Qui si chiede a {vendor} una correzione di errore su {incident}, che ora è un caso di {other}."
    ),
    "correction.no_longer.unasked": (
        "Qui si chiede a {vendor} una correzione di errore su {incident}, e la tabella incidents non la chiede più."
    ),
    "correction.no_longer.hint": (
        "Eliminare questo file e avvisare il fornitore se lo ha ricevuto; oppure ripristinare la tabella incidents."
    ),
    "correction.damaged_copy": "La copia di una correzione di errore non è leggibile: {cause}",
    "correction.foreign_copy": "Questa non è una correzione di errore creata da `scorecard correct`.",
    "correction.filled_copy": (
        "Questa copia di una correzione di errore contiene risposte; deve essere come l’ha creata `scorecard correct`."
    ),
    "correction.copy.hint": (
        "Rimettere la copia creata da `scorecard correct`; oppure eliminare questo file per chiedere di nuovo la "
        "correzione."
    ),
    "correction.due_over": (
        "{incident} doveva tornare entro il {day} e non è ancora partito: l’e-mail lo chiede senza indugio."
    ),
    "correction.due_over.hint": (
        "Per dare un altro termine, eliminare prima questo file ed eseguire `scorecard correct`."
    ),
    "correction.wrong_signature": (
        "La correzione di errore non è di questa campagna, oppure è stato modificato il foglio nascosto che ne "
        "indica il destinatario e l’oggetto."
    ),
    "correction.wrong_signature.hint": (
        "Inviare di nuovo la correzione al fornitore; quella di un’altra campagna appartiene a quella campagna."
    ),
    "correction.other_campaign": (
        "La correzione di errore è stata preparata per la campagna «{campaign}», non per «{title}»; non conta."
    ),
    "correction.other_campaign.hint": (
        "Inviare al fornitore la correzione di questa campagna. Se è la stessa gara con un nuovo titolo, "
        "ripristinare il titolo precedente nei criteri ed eseguire di nuovo il comando."
    ),
    "correction.unknown_vendor": (
        "La correzione di errore è stata preparata per il fornitore «{vendor}», che non figura nella tabella vendors."
    ),
    "correction.unknown_vendor.hint": "Aggiungere il fornitore alla tabella vendors oppure togliere il file.",
    "correction.edited": "Il caso {incident} è stato modificato da allora: questo file lo mostra com’era.",
    "correction.edited.hint": (
        "Se nessuno lo ha ancora, eliminare questo file ed eseguire di nuovo `scorecard correct`."
    ),
}
