"""What a questionnaire says to a vendor, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "form.cover.sheet": "Iniziate qui",
    "form.cover.for": "Questionario per",
    "form.cover.how": "Come procedere",
    "form.cover.step_fill": {
        "one": (
            "Compilate le celle gialle del foglio seguente e la dichiarazione in questo; nient’altro è "
            "modificabile. La maggior parte delle celle ha un elenco da cui scegliere."
        ),
        "other": (
            "Compilate le celle gialle dei {count} fogli seguenti e la dichiarazione in questo; nient’altro è "
            "modificabile. La maggior parte delle celle ha un elenco da cui scegliere."
        ),
    },
    "form.cover.step_save": (
        "Salvate il file così com’è (Excel, LibreOffice, Google Sheets, Numbers o WPS). Potete interrompere e "
        "riprendere quando volete."
    ),
    "form.cover.step_send": "Restituitelo come allegato. Qualche dubbio? Scriveteci.",
    "form.cover.when": "Quando e dove",
    "form.cover.time": "Tempo",
    "form.cover.about": "circa {duration}, con i dati di 12 mesi",
    "form.cover.hours": "{hours} h",
    "form.cover.minutes": "{minutes} min",
    "form.cover.by": "Entro",
    "form.cover.to": "A",
    "form.cover.progress": "Avanzamento",
    "form.cover.answered": "Risposte date",
    "form.cover.required_open": "Obblig. aperte",
    "form.cover.done": "Fatto",
    "form.cover.weight": "Peso · soglia",
    "form.cover.share": "{share} %",
    "form.cover.all": "Tutte le sezioni",
    "form.cover.values": "I nostri valori",
    "form.cover.rules": "Che cosa accade alle vostre risposte",
    "form.cover.before": "Prima dell’invio",
    "form.cover.before_counts": (
        "Da completare: {open} · Da controllare: {check} · Senza prova: {evidence} · Senza motivo: {reason}"
    ),
    "form.cover.before_nothing": (
        "Non resta alcuna domanda da completare: compilate la dichiarazione, salvate il file e restituitelo."
    ),
    "form.cover.before_legend": (
        "«controllare»: potremmo non riuscire a leggere quanto scritto; la nota della cella indica il formato. "
        "«prova?»: indicate un documento, un link o un dato. «motivo?»: spiegate nel commento perché la domanda non è "
        "applicabile."
    ),
    "form.cover.earlier": "Le vostre risposte precedenti",
    "form.cover.earlier_text": (
        "Dove una domanda chiede ancora la stessa cosa abbiamo riportato la vostra ultima risposta, in corsivo blu. "
        "Rileggetela e modificate ciò che non è più vero. Finché qui non scegliete «Sì», conta solo ciò che "
        "modificate."
    ),
    "form.cover.earlier_hold": "Le risposte che abbiamo riportato dal vostro ultimo questionario sono ancora valide",
    "form.cover.before_earlier": (
        "Non resta alcuna domanda: scegliete «{yes}» qui sopra se le risposte precedenti sono ancora valide."
    ),
    "form.cover.before_more": "e altre {number}",
    "form.rule.instructions": "Come rispondere.",
    "form.rule.empty": "Una cella vuota non ottiene punti.",
    "form.rule.empty_text": (
        "Se una domanda non vi riguarda e l’elenco lo prevede, scegliete «Non applicabile» e spiegatene il motivo nel "
        "commento."
    ),
    "form.rule.evidence": "Le prove contano.",
    "form.rule.evidence_text": "Dove la chiediamo, indicate un documento, un link o un dato che possiamo verificare.",
    "form.rule.credit": "Dalla prova dipende quanto conta una risposta:",
    "form.rule.credit_none_text": (
        "{none} se manca, {declared} se la indicate, {verified} dopo la nostra verifica. «n.d.», un trattino o «vedi "
        "sopra» non valgono come prova. Dove non è richiesta, la risposta conta per intero."
    ),
    "form.rule.credit_text": "{declared} fino alla nostra verifica, {verified} da quel momento.",
    "form.rule.knockout": "Alcune risposte sono eliminatorie:",
    "form.rule.knockout_item": "«{answer}» alla domanda {number} di «{section}»",
    "form.rule.floor": "Anche una sezione sotto la sua soglia esclude il fornitore.",
    "form.rule.floor_text": "Ogni sezione vale da 0 a 100 punti; la soglia è indicata accanto al peso.",
    "form.rule.total": "Le risposte e i dati economici.",
    "form.rule.total_text": (
        "Il totale è dato da queste risposte ({share} %) e dai dati economici ({rest} %); a parità di totale decidono "
        "le risposte."
    ),
    "form.legend": "giallo: da compilare   * obbligatoria",
    "form.legend_earlier": "giallo: da compilare · corsivo blu: la vostra risposta precedente   * obbligatoria",
    "form.heading.answer": "La vostra risposta",
    "form.heading.evidence": "Prova: documento, link o dato",
    "form.heading.comment": "Commento facoltativo",
    "form.heading.done": "Fatto",
    "form.heading.opens": "Apre",
    "form.heading.closes": "Chiude",
    "form.heading.opens_again": "Riapre",
    "form.heading.closes_again": "Richiude",
    "form.due": "{name} · da restituire entro: {day}",
    "form.page": "Pagina",
    "form.of": "di",
    "form.answered": "risposte date",
    "form.required_open": "obblig. aperte",
    "form.required": "obbligatoria",
    "form.check": "controllare",
    "form.evidence_missing": "prova?",
    "form.reason_missing": "motivo?",
    "form.to_do": "da fare",
    "form.does_not_apply": "non richiesta",
    "form.not_asked": "non serve",
    "form.prompt_title": "La vostra risposta",
    "form.error_title": "Valore non ammesso",
    "form.error.list": "Scegliete una delle risposte dell’elenco (freccia accanto alla cella).",
    "form.how.choice": "Scegliete una risposta dall’elenco.",
    "form.how.yes_no": "Scegliete Sì o No.",
    "form.how.scale": "Scegliete da 1 ({low}) a {last} ({high}).",
    "form.how.number": "Scrivete un numero in {unit}, da {lowest} a {highest}.",
    "form.how.percent": "Scrivete solo il numero in {unit}, da {lowest} a {highest}: {example} per {example} %.",
    "form.how.only_if_here": "Solo se la risposta alla domanda {number} è «{option}».",
    "form.how.only_if_elsewhere": "Solo se la risposta alla domanda {number} di «{section}» è «{option}».",
    "form.how.not_measured": "Se non lo misurate, scrivete: {word}.",
    "form.how.checklist": "Per ogni riga scegliete Attivo, Previsto (con data nel commento) o No.",
    "form.how.multi": "Rispondete a ogni riga con Sì o No.",
    "form.how.date": "Scrivete una data da {earliest} a {latest}, per esempio 2027-02-26.",
    "form.how.hours": (
        "Per ogni giorno indicate quando aprite e quando chiudete, ad es. 9:00 e 18:00; dopo una pausa, anche la "
        "seconda volta. Oltre la mezzanotte: 22:00 e 6:00; fino a mezzanotte: 24:00. L’elenco offre «chiuso», «come "
        "lunedì» e «24 ore»."
    ),
    "form.hours.timezone": "Il vostro fuso orario, ad es. Europe/Rome (scegliete dall’elenco)",
    "form.hours.day": "{channel} · {day}",
    "form.hours.holidays": (
        "Mantenete in tutte queste date l’orario di quel giorno della settimana? Se non in tutte, scegliete No. {dates}"
    ),
    "form.error.text": "Non superate i {length} caratteri.",
    "form.how.text": "Scrivete al massimo {length} caratteri.",
    "form.how.not_applicable": "Se non vi riguarda, scrivete: {word}, e spiegatene il motivo nel commento.",
    "form.specify": "«{option}»: precisate",
    "form.cover.statement": "Dichiarazione",
    "form.statement.text": (
        "Dichiariamo che queste risposte sono rese secondo le nostre migliori conoscenze. In caso di stipula del "
        "contratto ne fanno parte integrante."
    ),
    "form.statement.name": "Nome",
    "form.statement.role": "Funzione",
    "form.statement.day": "Data",
    "form.statement.remarks": "Osservazioni",
    "form.rule.questions": "Termine per le domande: {day}.",
    "form.rule.questions_text": "Alle domande pervenute dopo non potremo rispondere.",
    "form.rule.names": "Nominativi.",
    "form.rule.names_text": (
        "I nominativi contenuti in questo questionario sono conservati fino a questa data, poi cancellati: {day}."
    ),
    "form.cover.lot": "Lotto",
    "form.cover.clarification": "Richiesta di chiarimenti per",
    "form.first": "La vostra prima risposta",
    "form.unclear.readings": "«{found}» si può leggere in più modi. Scegliete ciò che intendevate.",
    "form.unclear.range": "«{found}» è un intervallo. Indicate un solo valore al suo interno.",
    "form.unclear.reason": (
        "Indicate che la domanda non si applica, ma non abbiamo trovato il motivo. Selezionate di nuovo questa "
        "risposta e indicatene il motivo nel commento."
    ),
    "form.unclear.unreadable": (
        "Non siamo riusciti a leggere «{found}» come risposta. Rispondete di nuovo nella forma richiesta."
    ),
    "form.unclear.doubtful": (
        "Non siamo riusciti a capire quale risposta sia valida: c’è testo barrato, una formula senza risultato oppure "
        "ci sono due risposte. Rispondete di nuovo."
    ),
    "form.unclear.evidence": (
        "Non è indicata alcuna prova. Indicate un documento, un link o un dato che possiamo verificare."
    ),
    "form.unclear.attachment": (
        "«{found}»: non abbiamo trovato alcun allegato. Indicate qui il documento e, se possibile, allegatelo."
    ),
    "form.unclear.answers": (
        "Questa risposta e quella a «{other}» non sembrano concordare. Confermate o correggete entrambe e "
        "fornite una spiegazione nel commento. Una risposta che otterrebbe più punti della prima non potrà essere "
        "considerata."
    ),
    "form.unclear.records": (
        "Avete indicato «{found}». I nostri dati sono diversi. Inviateci un rapporto che documenti il dato e spiegate "
        "nel commento come lo calcolate. Un dato che otterrebbe più punti del primo non potrà essere considerato."
    ),
    "form.unclear.blank": "Non c’è ancora una risposta. Rispondete, oppure lasciate vuota la cella se non ne avete.",
    "form.rule.only": "Rispondete solo a ciò che è chiesto qui.",
    "form.rule.only_text": "Tutte le altre risposte restano come le avete date.",
    "form.rule.first_stays": "La vostra prima risposta resta agli atti.",
    "form.rule.first_stays_text": (
        "Se si può leggere in più modi, scegliete uno di questi; una cella vuota lascia invariata la prima risposta."
    ),
    "form.rule.second": "Vi interpelliamo al massimo due volte.",
    "form.rule.second_text": "Se poi qualcosa resta poco chiaro, potremmo interpellarvi ancora una volta.",
    "form.rule.fair": "Questo non dice nulla sulla valutazione.",
    "form.rule.fair_text": (
        "Tutti i fornitori con risposte poco chiare vengono interpellati nello stesso modo e con la stessa scadenza."
    ),
    "form.rule.asked_back": "Potremmo chiedervi chiarimenti.",
    "form.rule.contradictions_text": (
        "Se delle risposte si contraddicono o contraddicono i nostri dati, interpelliamo ogni fornitore "
        "interessato; fino al chiarimento la risposta resta da confermare."
    ),
    "form.rule.blanks_text": (
        "Se una domanda è rimasta senza risposta, la poniamo ancora una volta a ogni fornitore interessato."
    ),
}
