"""Why a file cannot be used, before anything in it is read, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "refusal.open_elsewhere": (
        "impossibile scrivere il file: è aperto in un altro programma, o la sua cartella è protetta"
    ),
    "refusal.open_elsewhere.hint": "Chiuderlo in Excel ed eseguire di nuovo il comando; nulla è andato perso",
    "refusal.open_elsewhere.hint.of_two_runs": (
        "Chiuderlo in Excel ed eseguire di nuovo il comando: {moved} e {file} vengono ora da due esecuzioni"
    ),
    "refusal.no_room": "impossibile scrivere il file: {why}",
    "refusal.no_room.hint": (
        "Fare spazio o scegliere un’altra cartella, ed eseguire di nuovo il comando; nulla è andato perso"
    ),
    "refusal.no_room.hint.of_two_runs": (
        "Fare spazio o scegliere un’altra cartella, ed eseguire di nuovo il comando: {moved} e {file} vengono ora da "
        "due esecuzioni"
    ),
    "refusal.folder_there": "una cartella ha già questo nome",
    "refusal.file_there": "c’è un file dove serve una cartella",
    "refusal.in_the_way.hint": "Rinominarlo o spostarlo, ed eseguire di nuovo il comando; nulla è andato perso",
    "refusal.in_the_way.hint.of_two_runs": (
        "Rinominarlo o spostarlo, ed eseguire di nuovo il comando: {moved} e {file} vengono ora da due esecuzioni"
    ),
    "refusal.lost_link": "un collegamento che non porta da nessuna parte ha questo nome",
    "refusal.lost_link.hint": "Indicare un altro file, o eliminare il collegamento",
    "refusal.no_file": "non è un file, ma un dispositivo o una pipe",
    "refusal.no_file.hint": "Indicare un file; il suo contenuto viene sostituito",
    "refusal.foreign": "questo file non è stato scritto da scorecard, e non viene sostituito",
    "refusal.foreign.hint": "Indicare un altro file, o spostare questo",
    "refusal.ending": "quanto viene scritto qui richiede un nome che finisca con {ending}",
    "refusal.ending.hint": "Dargli un nome così",
    "refusal.unreadable": "impossibile leggere il file: {why}",
    "refusal.unreadable.hint": "Chiudere gli altri programmi che lo usano",
    "refusal.no_criteria": "questo file non esiste",
    "refusal.no_criteria.hint": (
        "Eseguire il comando nella cartella della campagna, o crearne una nuova con `scorecard init`"
    ),
    "refusal.closed": "impossibile leggere il file: {why}",
    "refusal.closed.hint": "Eseguire il comando con l’account a cui appartiene",
    "refusal.key_gone": "manca la chiave con cui è stato firmato ciò che si trova in sent/",
    "refusal.key_gone.hint": (
        "Rimettere .scorecard/key da una copia della cartella della campagna. Senza alcuna chiave, `scorecard rank` "
        "legge ciò che ritorna e non può dire se è autentico. Se la chiave è persa per sempre, spostare sent/ "
        "altrove, eseguire `scorecard init` e `scorecard generate`, e inviare a tutti un nuovo questionario: quelli "
        "già inviati non contano più"
    ),
    "refusal.no_key": "questa non è una chiave",
    "refusal.no_key.hint": (
        "Eseguire `scorecard init` nella cartella: nulla è stato ancora inviato, quindi ne crea una nuova"
    ),
    "refusal.other_key": "non è la chiave con cui è stato firmato ciò che si trova in sent/",
    "refusal.key_missing": "alla campagna manca la chiave con cui firma i suoi questionari",
    "refusal.key_missing.hint": "Eseguire `scorecard init {folder}`: aggiunge ciò che manca e non sostituisce nulla",
    "refusal.no_log": "la prima riga non è: {headings}",
    "refusal.no_line_of_log": "la riga {row} non è una riga del registro",
    "refusal.log.hint": (
        "Rimettere il file com’era, da una copia; in Excel, salvarlo come CSV con tutte le sue colonne. Senza di "
        "esso nessuno sa che cosa è già stato inviato"
    ),
    "refusal.sending": "un’altra esecuzione sta inviando e-mail",
    "refusal.sending.hint": "Attendere che finisca, ed eseguire di nuovo il comando",
}
