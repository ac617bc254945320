"""The guide in criteria.xlsx, and what its sheets and columns are, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "guide.title": "Come funziona questa cartella",
    "guide.begin": (
        "Questa cartella dice che cosa si chiede ai fornitori e che cosa vale una risposta. In un esempio, cambiate "
        "prima ciò che nomina un’azienda inventata: committente, titolo, scadenza, il nostro orario e i valori del "
        "marchio; poi pesi e punti."
    ),
    "guide.run": (
        "Salvate e chiudete, poi fate doppio clic su Check nella cartella: elenca ciò che manca o è sbagliato, con "
        "foglio e cella. Generate crea i questionari; Status e Rank leggono ciò che sta nella cartella returned."
    ),
    "guide.cell": (
        "Una cella dice a che serve quando la selezionate; sotto sono spiegate tutte le colonne. Le colonne con "
        "titolo grigio valgono solo per alcuni tipi di domande; la spiegazione dice quali. Le colonne usate di rado "
        "sono ripiegate: fate clic sul segno più sopra di esse."
    ),
    "guide.rows": (
        "Si possono aggiungere, eliminare e ordinare righe: ognuna nomina ciò a cui appartiene. Le righe vuote e "
        "l’ordine delle colonne non contano."
    ),
    "guide.several": (
        "Più valori stanno in una cella separati da virgole: Consegna, Credito. Valori con i loro punti: 50: 0, 80: "
        "100. Un nome che contiene una virgola va tra virgolette diritte."
    ),
    "guide.languages": (
        "I testi in un’altra lingua hanno una colonna propria, per esempio {text} (en); aggiungetene una per ogni "
        "lingua in cui si chiede."
    ),
    "guide.unseen": "I fornitori non vedono mai id, punti, note e la colonna {why}.",
    "guide.sent": (
        "Dopo l’invio non rinominate mai un id: le risposte sono salvate con quello. Una domanda riformulata non "
        "conta più per chi ha risposto alla precedente; Check lo dice."
    ),
    "guide.even": "Mescolate l’ordine delle opzioni e tenete un tono uguale, perché nulla riveli quale rende di più.",
    "guide.head.sheet": "Foglio",
    "guide.head.column": "Colonna o impostazione",
    "guide.head.about": "Che cosa ci sta",
    "guide.empty": "Vuoto: {default}.",
    "guide.row.settings": "Una riga è qualcosa che si dice una volta per tutta la campagna.",
    "guide.row.criteria": "Una riga è un criterio, che raggruppa domande.",
    "guide.row.questions": "Una riga è una domanda, con l’id del suo criterio.",
    "guide.row.options": "Una riga è un’opzione di una domanda o una voce di un elenco, con l’id della domanda.",
    "guide.row.kpis": "Una riga è un KPI economico; i suoi valori stanno nella tabella dei KPI.",
    "guide.row.promise": "Una riga è un canale, con il nostro orario in una colonna al giorno.",
    "guide.row.holidays": "Una riga è una data con un altro orario.",
    "guide.row.brand_values": "Una riga è un valore che i vostri clienti conoscono; sta sulla copertina.",
    "guide.row.scenarios": "Una riga è un altro insieme di pesi, calcolato accanto al principale.",
    "guide.row.changes": "Una riga è una modifica dopo l’invio, e chi l’ha decisa.",
    "guide.about.settings.schema": "La versione di questo formato: 1.",
    "guide.about.settings.title": "Il nome della campagna.",
    "guide.about.settings.language": (
        "La lingua della campagna: del rapporto e dei fornitori per i quali non ne è indicata un’altra. it, de, en, "
        "es o fr."
    ),
    "guide.about.settings.deadline": (
        "Fino a quando si accettano risposte, per esempio 2027-02-26 17:00; un giorno da solo finisce a mezzanotte."
    ),
    "guide.about.settings.timezone": (
        "Quello della scadenza, per esempio Europe/Rome; se manca, quello dell’impegno, altrimenti UTC."
    ),
    "guide.about.settings.sealed": "Se prima della scadenza non si mostra nulla di ciò che i fornitori rispondono.",
    "guide.about.settings.questions_until": (
        "L’ultimo giorno in cui i fornitori possono fare domande; sta sulla copertina."
    ),
    "guide.about.settings.names_kept_until": "Fino a quando si conservano i nomi di chi risponde; sta sulla copertina.",
    "guide.about.settings.buyer.name": "Il nome della vostra azienda, come lo conoscono i fornitori.",
    "guide.about.settings.buyer.contact": "A chi i fornitori possono chiedere, di solito un indirizzo e-mail.",
    "guide.about.settings.alignment_share": "Percentuale del totale data dalle risposte; il resto è economico.",
    "guide.about.settings.minimum.alignment": "Punti di allineamento sotto i quali un fornitore è escluso.",
    "guide.about.settings.minimum.financial": "Punti dei KPI sotto i quali un fornitore è escluso.",
    "guide.about.settings.credit.declared": "Percentuale dei punti finché nessuno ha controllato la prova.",
    "guide.about.settings.credit.verified": (
        "Percentuale dei punti quando una riga della tabella reviews ha verificato la prova."
    ),
    "guide.about.settings.credit.none": (
        "Percentuale dei punti finché il fornitore non indica prove; vuoto se non deve cambiare nulla."
    ),
    "guide.about.settings.doubt.declared": "Percentuale di dubbio su una risposta che nessuno ha verificato.",
    "guide.about.settings.doubt.verified": "Percentuale di dubbio su una risposta la cui prova è verificata.",
    "guide.about.settings.record": (
        "Se le domande di tipo {record} danno punti ({scored}) o sono solo mostrate ({shown}); {scored} si "
        "annuncia prima dell’invio."
    ),
    "guide.about.settings.complete": (
        "Percentuale del peso a cui un fornitore deve aver risposto; sotto è solo provvisorio."
    ),
    "guide.about.settings.cover": "Istruzioni sulla copertina.",
    "guide.about.settings.disclose": (
        "Che cosa dice la copertina sul punteggio: {weights} o {nothing}; mai i punti delle opzioni."
    ),
    "guide.about.settings.clarify": (
        "Su che cosa si può richiedere ai fornitori: {unreadable} (non capite), {evidence} (mancano), "
        "{contradictions}, {blanks} (senza risposta); gli ultimi due solo se lo dicevano i criteri inviati."
    ),
    "guide.about.settings.promise.timezone": "Il fuso del nostro orario, per esempio Europe/Rome.",
    "guide.about.settings.promise.from": "Il primo giorno delle 52 settimane in cui si conta la copertura.",
    "guide.about.settings.lots": (
        "Tutti i lotti in ordine, separati da virgole; quelli di criteri, domande e KPI devono esservi compresi."
    ),
    "guide.about.settings.corrections.days": (
        "Quanti giorni ha un fornitore per una correzione d’errore, dal giorno in cui gli è chiesta."
    ),
    "guide.about.criteria.id": (
        "Un nome breve come customer_care; domande e scenari lo citano. Solo minuscole a-z, cifre e _."
    ),
    "guide.about.criteria.name": "Come lo chiamano fornitori e lettori: il titolo del suo foglio nel questionario.",
    "guide.about.criteria.about": "Di che si tratta, come domanda al fornitore.",
    "guide.about.criteria.weight": "Tra i criteri; contano solo le proporzioni.",
    "guide.about.criteria.floor": "Punti (0-100) sotto i quali un fornitore è escluso.",
    "guide.about.criteria.lots": "I lotti in cui è chiesto; vuoto per tutti.",
    "guide.about.questions.criterion": "L’id del criterio a cui appartiene.",
    "guide.about.questions.id": (
        "Un nome breve come call_back. La risposta è salvata con questo nome: non cambiarlo mai dopo l’invio. Solo "
        "minuscole a-z, cifre e _."
    ),
    "guide.about.questions.type": (
        "{choice}: una risposta; {multi}: più; {scale}: gradini; {yes_no}; {number}; {date}; {text}; "
        "{checklist}: voci attive, previste, no; {hours} di apertura; {record}: rispondono i nostri registri."
    ),
    "guide.about.questions.text": "La domanda come la legge il fornitore.",
    "guide.about.questions.weight": "Nel suo criterio; contano solo le proporzioni.",
    "guide.about.questions.name": (
        "Come la chiama il rapporto, in poche parole; un fornitore non lo vede mai. Vuoto: il testo stesso."
    ),
    "guide.about.questions.help": "Una nota sotto la domanda.",
    "guide.about.questions.why": "Per noi; un fornitore non lo vede mai.",
    "guide.about.questions.required": "Se un fornitore senza risposta è solo provvisorio.",
    "guide.about.questions.evidence": "Se accanto alla risposta si chiede un documento, un link o una cifra.",
    "guide.about.questions.not_applicable": "Se «non applicabile», con un motivo, è una risposta.",
    "guide.about.questions.only_if": (
        "Chiesta solo a chi ha dato questa risposta a un’altra domanda, per esempio own_fleet: {yes}."
    ),
    "guide.about.questions.lots": "I lotti in cui è posta o conta; vuoto per tutti.",
    "guide.about.questions.same_meaning_as_sent.sent": (
        "Il testo inviato, come lo dà Check, se il nuovo ha lo stesso senso."
    ),
    "guide.about.questions.same_meaning_as_sent.reason": "Perché ha lo stesso senso; stampato sul foglio Metodo.",
    "guide.about.questions.contract": (
        "{no} per ciò che nessuno può promettere, come una data di fondazione: per il contratto non si propone "
        "di meglio."
    ),
    "guide.about.questions.contradicts": (
        "Risposte incompatibili, per esempio {yes}: carrier: none (questa risposta: altra domanda: sua opzione). Si "
        "segnalano e non tolgono punti."
    ),
    "guide.about.questions.check.record": (
        "Una misura dei nostri registri su dodici mesi per il riscontro, al posto di una colonna."
    ),
    "guide.about.questions.check.options": "Le risposte che lo affermano: id di opzioni, o {yes} o {no}.",
    "guide.about.questions.check.column": "La colonna della tabella dei KPI con cui si confronta la risposta.",
    "guide.about.questions.check.within": (
        "Di quanto una risposta può scostarsi dal dato o dal suo intervallo, nella sua unità; esattamente tanto è "
        "concordanza."
    ),
    "guide.about.questions.steps": (
        "{scale}: quanti gradini, da 2 a 10, per esempio 5. {number}: al posto dei punti, valori con i punti che "
        "valgono da lì, per esempio 0: 0, 80: 100."
    ),
    "guide.about.questions.low": "{scale}: che cosa significa il gradino 1.",
    "guide.about.questions.high": "{scale}: che cosa significa l’ultimo gradino.",
    "guide.about.questions.reversed": "{scale}: se il gradino 1 è il migliore.",
    "guide.about.questions.points": (
        "{yes_no}: {yes}: 100, {no}: 0. {number}: valori con punti (0-100), il più piccolo per primo, per esempio 50: "
        "0, 80: 100; tra loro, rette. {date}: lo stesso con date."
    ),
    "guide.about.questions.knockout": "{yes_no}: la risposta che esclude; rende la domanda obbligatoria.",
    "guide.about.questions.unit": "{number}: in che si misura, per esempio %, EUR o ore.",
    "guide.about.questions.range": (
        "{number}, {date}: il valore più piccolo e il più grande ammessi, per esempio 0, 100."
    ),
    "guide.about.questions.not_measured": "{number}: punti per «non lo misuriamo»; vuoto se non è una risposta.",
    "guide.about.questions.ask.below": "{number}: sotto si chiede al fornitore; non si perdono punti.",
    "guide.about.questions.ask.above": "{number}: sopra si chiede al fornitore; non si perdono punti.",
    "guide.about.questions.max_length": "{text}: numero massimo di caratteri.",
    "guide.about.questions.measure": "{record}: che cosa si conta nei nostri registri, per esempio {solved_share}.",
    "guide.about.questions.months": "{record}: quanti mesi interi prima di quello della scadenza contano.",
    "guide.about.questions.least": (
        "{record}: con meno casi o risposte non è applicabile. Vuoto: 50 per quote e sforzo, 1000 per tassi, "
        "altrimenti 10."
    ),
    "guide.about.options.question": "L’id della domanda a cui appartiene.",
    "guide.about.options.id": (
        "Un nome breve come same_day. La risposta è salvata con questo nome: non cambiarlo mai dopo l’invio. Solo "
        "minuscole a-z, cifre e _."
    ),
    "guide.about.options.text": "Ciò che legge il fornitore: un’opzione da scegliere o una voce di un elenco.",
    "guide.about.options.points": "0-100; un fornitore non li vede mai. Per le opzioni, non per le voci di un elenco.",
    "guide.about.options.specify": (
        "Se chiede di dire a parole quale, come «altro sistema»; le parole sono mostrate e non danno altri punti."
    ),
    "guide.about.options.need": "Per le voci di un elenco: quanto conta. {must} pesa 3, {should} 2, {could} 1.",
    "guide.about.kpis.id": (
        "Un nome breve come cost_per_order; anche la sua colonna nella tabella dei KPI. Solo minuscole a-z, cifre e _."
    ),
    "guide.about.kpis.name": "Come lo chiama il rapporto.",
    "guide.about.kpis.unit": "In che si misura, per esempio %, EUR o giorni.",
    "guide.about.kpis.weight": "Tra i KPI; contano solo le proporzioni. 0 con un limite è solo uno sbarramento.",
    "guide.about.kpis.points": (
        "Valori con punti (0-100), il più piccolo per primo, per esempio 4: 100, 9: 0; rette tra loro, costante fuori."
    ),
    "guide.about.kpis.steps": (
        "Al posto dei punti: valori con i punti che valgono da lì, o fino a lì se i punti calano."
    ),
    "guide.about.kpis.column": "La sua colonna nella tabella dei KPI; vuoto: l’id.",
    "guide.about.kpis.limit.min": "Sotto questo valore un fornitore è escluso.",
    "guide.about.kpis.limit.max": "Sopra questo valore un fornitore è escluso.",
    "guide.about.kpis.ask.below": "Sotto si chiede al fornitore; non si perdono punti.",
    "guide.about.kpis.ask.above": "Sopra si chiede al fornitore; non si perdono punti.",
    "guide.about.kpis.supplied_by": "A chi manca il valore: {vendor} dà 0, {buyer} (noi) non si conta.",
    "guide.about.kpis.price": "Se il rapporto esprime il prezzo di una scelta in questo KPI; uno per lotto.",
    "guide.about.kpis.uncertainty.relative": "Di quanto i valori possono essere errati, in percentuale del valore.",
    "guide.about.kpis.uncertainty.absolute": "Di quanto i valori possono essere errati, nell’unità del KPI.",
    "guide.about.kpis.lots": "I lotti in cui si misura; vuoto per tutti.",
    "guide.about.kpis.why": "Per noi; un fornitore non lo vede mai.",
    "guide.about.promise.id": "Un nome breve del canale, per esempio phone o chat. Solo minuscole a-z, cifre e _.",
    "guide.about.promise.weight": "Tra i canali; contano solo le proporzioni.",
    "guide.about.promise.name": "Come lo legge il fornitore; vuoto: l’id con la maiuscola.",
    "guide.about.promise.day": (
        "Il nostro orario in questo giorno, per esempio 08:00-22:00 o 08:00-12:00, 14:00-18:00; {closed} "
        "senza servizio."
    ),
    "guide.about.holidays.date": "Un giorno con orario diverso da quello del suo giorno della settimana.",
    "guide.about.holidays.hours": (
        "Il nostro orario in questo giorno per tutti i canali, per esempio 10:00-14:00; {closed} senza servizio."
    ),
    "guide.about.brand_values.name": "Il valore in poche parole; sta sulla copertina.",
    "guide.about.brand_values.text": "Che cosa ne notano i clienti.",
    "guide.about.scenarios.id": (
        "Il nome di altri pesi, calcolati accanto ai principali. Solo minuscole a-z, cifre e _."
    ),
    "guide.about.scenarios.alignment_share": "Percentuale del totale data qui dalle risposte.",
    "guide.about.scenarios.criteria": "Altri pesi di criteri, per esempio customer_care: 40, flexibility: 10.",
    "guide.about.scenarios.kpis": "Altri pesi di KPI, per esempio cost_per_order: 50.",
    "guide.about.changes.what": (
        "Gli id di criteri, domande e KPI modificati dopo l’invio, o impostazioni come «quota dell’allineamento»."
    ),
    "guide.about.changes.reason": "Perché è cambiato; stampato nella sintesi.",
    "guide.about.changes.decided_by": "Una funzione, per esempio la commissione di aggiudicazione.",
    "guide.about.changes.date": "Il giorno della decisione.",
    "guide.table.vendors.vendor": (
        "Un id breve come acme, usato anche nelle altre tabelle e nel file del questionario: lettere, cifre, - e _."
    ),
    "guide.table.vendors.name": "Il nome dell’azienda.",
    "guide.table.vendors.lot": "Uno dei lotti del foglio Impostazioni; vuoto se non ce ne sono.",
    "guide.table.vendors.contact": "A chi sono indirizzate le e-mail.",
    "guide.table.vendors.email": "Dove si invia il questionario.",
    "guide.table.vendors.language": "Quella del suo questionario: {languages}. Vuoto: quella della campagna.",
    "guide.table.vendors.role": (
        "reference per la propria azienda, mostrata accanto ai fornitori senza essere classificata."
    ),
    "guide.table.vendors.invited": (
        "Il giorno in cui gli avete inviato voi stessi il questionario, per esempio 2027-01-15."
    ),
    "guide.table.vendors.exception": "Perché un questionario in ritardo conta comunque; stampato nella sintesi.",
    "guide.table.vendors.received": (
        "Quando è arrivato il suo file, per esempio 2027-02-26 16:45, se nessuna e-mail lo mostra."
    ),
    "guide.table.vendors.source": "Come sapete quando è arrivato.",
    "guide.table.vendors.join": "sì se due dei suoi file vanno insieme.",
    "guide.table.vendors.withdrawn": (
        "Il giorno in cui si è ritirato e che cosa ha detto: 2027-02-10: Nessuna capacità."
    ),
    "guide.table.vendors.excluded": (
        "Perché è escluso, chi l’ha deciso e il giorno: Dichiarazione falsa; Comitato; 2027-03-01."
    ),
    "guide.table.reviews.vendor": "L’id di un fornitore.",
    "guide.table.reviews.question": "L’id o il nome di una domanda.",
    "guide.table.reviews.points": "0-100, solo per una domanda del tipo {text}.",
    "guide.table.reviews.verified": "Per una domanda con prova: sì se regge, no se contraddice la risposta.",
    "guide.table.reviews.reviewer": "Chi lo dice.",
    "guide.table.reviews.date": "Per esempio 2027-03-01.",
    "guide.table.reviews.reason": "Perché, in poche parole.",
    "guide.table.clarifications.vendor": "L’id di un fornitore.",
    "guide.table.clarifications.question": (
        "L’id o il nome di una domanda; per una lista di controllo con la voce: privacy/training."
    ),
    "guide.table.clarifications.value": "Ciò che vale, come nel questionario.",
    "guide.table.clarifications.source": "Dove è detto, per esempio un’e-mail.",
    "guide.table.clarifications.by": "Chi lo ha annotato.",
    "guide.table.clarifications.date": "Per esempio 2027-03-01.",
}
