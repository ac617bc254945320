"""The sheet that says how the ranking was made, in Italian."""

TEXTS: dict[str, str] = {
    "report.method.certainty": "Affidabilità",
    "report.method.certainty.text": (
        "L’intervallo di un peso è quello attorno al valore attuale in cui lo stesso fornitore resta primo, a parità "
        "di tutti gli altri pesi. In ogni variazione casuale i pesi dei criteri e quelli dei KPI sono estratti da una "
        "distribuzione di Dirichlet attorno ai valori attuali (concentrazione {concentration}), la quota "
        "dell’allineamento da una distribuzione beta con la stessa concentrazione. Un valore che ci manca è estratto "
        "tra 0 e 100, uguale per tutti i fornitori a cui manca; uno che il fornitore non indica non ottiene punti."
    ),
    "report.method.combined": "Incertezza di dati e risposte",
    "report.method.combined.text": (
        "Oltre ai pesi, i valori di un KPI con incertezza dichiarata sono estratti da una distribuzione normale "
        "attorno a essi, entro i limiti dei suoi punti, e le risposte sono migliori o peggiori di un livello, ciascuna "
        "con metà della probabilità indicata: {declared} se non verificate, {verified} se verificate. Numeri, date, "
        "orari, testi e risposte eliminatorie non variano, e neppure l’applicabilità di una domanda. Quota "
        "dell’incertezza = (V - V con questa fonte fissa) / V, dove V è la varianza del distacco tra i primi due. Ogni "
        "fornitore ha i propri numeri casuali, ricavati dal seme e dal suo id."
    ),
    "report.method.uncertain.relative": "Incertezza: {percent} del valore (una deviazione standard).",
    "report.method.uncertain.absolute": "Incertezza: {off} (una deviazione standard).",
    "report.method.draws": "Variazioni casuali dei pesi",
    "report.method.seed": "Seme dei numeri casuali",
    "report.method.numpy": "numpy",
    "report.method.ask.below": "Sotto {value} si chiede al fornitore; non costa punti.",
    "report.method.ask.above": "Sopra {value} si chiede al fornitore; non costa punti.",
    "report.method.check": (
        "Confronto con il nostro dato, colonna «{column}»: se differisce di oltre {within}, si chiede; non costa punti."
    ),
    "report.method.title": "Come è stata formata la graduatoria",
    "report.method.share": "Quota del totale {lot}",
    "report.method.supplied_buyer": "fornito da noi; se manca, non se ne tiene conto",
    "report.method.supplied_vendor": "fornito dal fornitore; se manca, non ottiene punti",
    "report.method.points": "{points}: {answer}",
    "report.method.knockout": "{answer} (esclude il fornitore)",
    "report.method.same_meaning": "Formulato diversamente dall’invio; dichiarato dello stesso significato: {reason}",
    "report.method.required": "Obbligatoria.",
    "report.method.not_applicable": "«Non applicabile», con il motivo, è una risposta.",
    "report.method.item": "{text} ({need})",
    "report.method.checklist": "Attivo 100, previsto 50, no 0; pesi: indispensabile 3, importante 2, auspicabile 1:",
    "report.method.free_text": (
        "Ottiene la media dei punti dati dai valutatori; non pesa finché nessun fornitore ne ha."
    ),
    "report.method.free_text.in_lots": (
        "Ottiene la media dei punti dati dai valutatori; non pesa finché nessun fornitore del lotto ne ha."
    ),
    "report.method.several": "I punti di tutto ciò che è soddisfatto si sommano, fino a un massimo di 100:",
    "report.method.date": "Interpolazione lineare tra le date; ammesse da {earliest} a {latest}.",
    "report.method.hours": (
        "La quota, in percento, delle ore promesse in cui il fornitore è aperto, calcolata su {weeks} settimane "
        "(inizio: {start}) secondo le regole dei due fusi orari e mediata con i pesi dei canali. Un giorno vuoto è "
        "senza risposta. Promesso, in {zone}:"
    ),
    "report.method.hours.channel": "{channel} (peso {weight}): {week}",
    "report.method.hours.holidays": "Nei giorni festivi, invece: {holidays}",
    "report.method.hours.holiday": "{date} {hours}",
    "report.method.formulas": "Come si sommano i punti",
    "report.method.credit": "Prove e valutazioni",
    "report.method.credit.text": (
        "Dove è richiesta una prova, la quota dei punti che una risposta ottiene è {declared} finché è solo dichiarata "
        "e {verified} dopo la verifica di un valutatore; è nulla se la prova la smentisce. Un testo ha la media dei "
        "punti dei suoi valutatori."
    ),
    "report.method.credit_none.text": (
        "Dove è richiesta una prova, la quota dei punti che una risposta ottiene è {none} finché la prova manca, "
        "{declared} se è indicata ma non verificata e {verified} dopo la verifica di un valutatore; è nulla se la "
        "prova la smentisce. Un altro file della stessa e-mail vale come prova se la cella è vuota o rimanda a un "
        "allegato. Un testo ha la media dei punti dei suoi valutatori."
    ),
    "report.method.criterion": "Criterio",
    "report.method.criterion.text": (
        "La media dei punti delle sue domande, ponderata con i pesi delle domande. Una domanda senza risposta non "
        "ottiene punti e mantiene il suo peso. Quella non applicabile esce dal calcolo insieme al suo peso."
    ),
    "report.method.coverage": "Copertura",
    "report.method.coverage.text": "La parte del peso delle domande applicabili a cui è stata data risposta.",
    "report.method.alignment": "Allineamento",
    "report.method.alignment.text": (
        "La media dei punti dei criteri, ponderata con i pesi dei criteri. Un criterio in cui nulla è applicabile cede "
        "il suo peso agli altri."
    ),
    "report.method.financial": "Parte economica",
    "report.method.financial.text": (
        "La media ponderata dei punti dei KPI. I punti seguono rette tra valori fissi, mai tra il fornitore migliore e "
        "quello peggiore del momento. Un valore mancante che spetta a noi non si considera; uno che spetta al "
        "fornitore non ottiene punti."
    ),
    "report.method.total": "Totale",
    "report.method.total.text": (
        "Allineamento e parte economica, ponderati con le rispettive quote. Se non si misurano KPI, il totale è "
        "l’allineamento."
    ),
    "report.method.bounds": "Dal minimo al massimo",
    "report.method.bounds.text": (
        "Minimo: KPI mancanti e testi non ancora valutati a 0 punti. Massimo: questi e le domande senza risposta "
        "a 100 punti, come se fossero verificati."
    ),
    "report.method.bounds_none.text": (
        "Minimo: KPI mancanti e testi non ancora valutati a 0 punti. Massimo: questi e le domande senza risposta "
        "a 100 punti, come se fossero verificati; prove mancanti come indicate e non verificate."
    ),
    "report.method.standing": "Situazione",
    "report.method.standing.text": (
        "Non ammesso: una risposta eliminatoria, un criterio sotto la soglia, un KPI oltre il limite o l’allineamento "
        "o la parte economica sotto il minimo, senza risposte o valori mancanti che possano cambiarlo. In sospeso: lo "
        "stesso, ma solo perché manca una risposta o un valore. Provvisorio: in graduatoria, ma manca una risposta "
        "obbligatoria o un KPI, o la copertura è troppo bassa."
    ),
    "report.method.order": "Graduatoria",
    "report.method.order.text": (
        "In base al totale; a parità, all’allineamento, poi al criterio più debole, poi alla copertura; altrimenti la "
        "posizione è condivisa. I nomi e l’ordine dei file non influiscono."
    ),
    "report.method.origin": "Fonti e versioni",
    "report.method.made_on": "Data di elaborazione",
    "report.method.fingerprint": "Impronta dei criteri",
    "report.method.scorecard": "scorecard",
    "report.method.xlsxwriter": "XlsxWriter",
    "report.method.python": "Python",
    "report.method.books": "Il nostro storico",
    "report.method.books.incidents": "Casi negativi",
    "report.method.books.volumes": "Pratiche gestite",
    "report.method.books.feedback": "Che cosa dicono i clienti",
    "report.method.books.corrections": "Correzioni di errore",
    "report.method.books.decided_by": "Correzioni decise da",
    "report.method.books.since": "Il nostro storico, a partire da: {date}",
    "report.method.books.none": "Nulla di annotato, quindi non noto",
}
