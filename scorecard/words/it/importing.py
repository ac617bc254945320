"""Ciò che `scorecard import` dice di un questionario altrui, in italiano."""

TEXTS: dict[str, str | dict[str, str]] = {
    "importing.look": "Da controllare:",
    "importing.from": "Dal foglio «{sheet}», cella {cell}.",
    "importing.language": "La lingua è stata dedotta dalle domande.",
    "importing.nothing": "non vi è stata trovata alcuna domanda",
    "importing.nothing.hint": (
        "Metta sopra le domande una riga di intestazioni con le parole domanda e risposta, e lo importi di nuovo"
    ),
    "importing.own.questionnaire": "è un questionario di scorecard stesso, fatto per {vendor}",
    "importing.own.questionnaire.hint": (
        "Ciò che chiede sta nei criteri della sua campagna e, così com’è stato inviato, in sent/{file}: copi quel file "
        "in una cartella nuova; scorecard convert {file} criteria.xlsx ne fa una cartella di lavoro. Ciò che {vendor} "
        "restituisce va nella cartella returned della campagna, dove lo legge scorecard rank"
    ),
    "importing.own.asked": (
        "questa cartella di lavoro di scorecard stesso chiede a {vendor} di singole risposte o di un incidente"
    ),
    "importing.own.asked.hint": (
        "Quando torna, la metta nella cartella returned della campagna: lì la leggono scorecard status e scorecard rank"
    ),
    "importing.own.criteria": "sono già criteri di scorecard",
    "importing.own.criteria.hint": (
        "Lo metta nella cartella della campagna come criteria.xlsx e lo modifichi lì; scorecard convert {file} "
        "criteria.yaml ne fa un file YAML"
    ),
    "importing.own.table": "è una tabella di una campagna di scorecard e non chiede nulla",
    "importing.own.table.hint": (
        "La lasci con il suo nome, come vendors.xlsx o kpis.xlsx, nella cartella della campagna: lì la leggono "
        "scorecard check e scorecard rank"
    ),
    "importing.own.ranking": "è una classifica fatta da scorecard",
    "importing.own.ranking.hint": (
        "Ciò che è stato chiesto sta accanto, in criteria.xlsx o criteria.yaml: copi quel file"
    ),
    "importing.own.weights": "in questa cartella di lavoro di scorecard un comitato dice che cosa pesa quanto",
    "importing.own.weights.hint": "La lasci nella cartella weights della campagna: lì la legge scorecard weights",
    "importing.own.status": "è l’elenco che scrive scorecard status: a che punto è ciascun fornitore",
    "importing.own.status.hint": (
        "Ciò che è stato chiesto sta in criteria.xlsx o criteria.yaml della campagna: copi quel file"
    ),
    "importing.own.problems": "è l’elenco dei problemi che scrivono scorecard check e scorecard status",
    "importing.own.problems.hint": (
        "Corregga ciò che indica nei file della campagna; ciò che si chiede sta in criteria.xlsx o criteria.yaml"
    ),
    "importing.own.template": ("è il modello dei questionari di scorecard: il loro aspetto, non ciò che chiedono"),
    "importing.own.template.hint": (
        "Lo lasci nella cartella templates della campagna; ciò che si chiede sta in criteria.xlsx o criteria.yaml"
    ),
    "importing.sheet": {"one": "{count} domanda", "other": "{count} domande"},
    "importing.sheet.nothing": "nessuna domanda",
    "importing.sheet.look": {"one": "{count} da controllare", "other": "{count} da controllare"},
    "importing.sheet.repeated": {
        "one": "{count} è già su un foglio precedente",
        "other": "{count} sono già su un foglio precedente",
    },
    "importing.written": {
        "one": "{file}: {count} domanda, senza punti né pesi.",
        "other": "{file}: {count} domande, senza punti né pesi.",
    },
    "importing.next": (
        "Poi: scorrete la colonna «{remark}» e date punti e pesi. scorecard init . crea nella cartella le tabelle "
        "che servono; poi scorecard check, o un doppio clic su Check, indica ogni cella mancante. Lì può stare solo "
        "uno tra criteria.xlsx e criteria.yaml."
    ),
    "importing.doubt.no_headings": "Nessuna riga di intestazioni dice che qui ci sono domande.",
    "importing.doubt.maybe_heading": "Può essere un titolo o una nota.",
    "importing.doubt.list_unread": "Non è stato possibile leggere il suo elenco a discesa.",
    "importing.doubt.list_calculated": "L’elenco a discesa è calcolato; è stato ripreso com’è ora.",
    "importing.doubt.list_too_long": "Il suo elenco a discesa è troppo lungo per delle opzioni; è diventato un testo.",
    "importing.doubt.one_option": "Il suo elenco a discesa offre meno di due risposte; è diventato un testo.",
    "importing.doubt.several_lists": "Più celle accanto hanno elenchi a discesa; è stato ripreso il primo.",
    "importing.doubt.options_below": "Le risposte vengono dalle righe sotto o accanto.",
    "importing.doubt.tick_boxes": "Ha caselle le cui parole non stanno in nessuna cella.",
    "importing.doubt.scale_in_text": "La scala viene dal suo testo.",
    "importing.doubt.unit_in_text": "L’unità viene dal suo testo.",
    "importing.doubt.no_unit": "La sua cella chiede un numero, senza unità.",
    "importing.doubt.date": "Chiede una data, che è diventata un testo.",
    "importing.doubt.time": "Chiede un’ora, che è diventata un testo.",
    "importing.doubt.list_keys": (
        "L’elenco offre codici o è solo nominato; il loro significato viene da dove è scritto."
    ),
    "importing.doubt.list_missing": "L’elenco che nomina non è stato trovato.",
    "importing.doubt.boxes": "Le risposte vengono da caselle poste sopra le celle.",
    "importing.doubt.one_box": "Ha una sola casella da spuntare, diventata sì o no.",
    "importing.doubt.matrix": "Le risposte vengono dalle intestazioni di una tabella.",
    "importing.doubt.matrix_unread": (
        "È una riga di una tabella le cui intestazioni non sono state capite; è diventata un testo."
    ),
    "importing.doubt.several_columns": "Accanto ci sono più colonne da compilare; sono diventate un solo testo.",
    "importing.doubt.entry": "È una cella di una tabella, presa come numero; testo e intestazione sono stati uniti.",
    "importing.doubt.asked_twice": "Le stesse parole stanno in una domanda precedente.",
    "importing.doubt.asked_beside": "Anche un’altra colonna della riga chiede qualcosa; non è diventata una domanda.",
}
