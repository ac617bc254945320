"""What was found in a returned questionnaire, and what to do about it, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "read.no_identity": (
        "Il file non è uno dei nostri questionari, oppure è stato eliminato il suo foglio nascosto «_meta»."
    ),
    "read.no_identity.hint": "Chiedere al fornitore di compilare il questionario inviato, senza eliminare fogli.",
    "read.several_questionnaires": (
        "Manca il foglio nascosto «_meta» e i fogli provengono da più questionari: {vendors}."
    ),
    "read.several_questionnaires.hint": "Chiedere a ciascun fornitore il proprio questionario, in un file a sé.",
    "read.meta_gone": "Il foglio nascosto che indica il destinatario del questionario manca o è incompleto.",
    "read.meta_gone.hint": "È stato letto dagli altri fogli, che lo riportano e concordano: non occorre fare nulla.",
    "read.foreign_sheet": "Il foglio proviene da un questionario diverso dal resto del file; era destinato a {vendor}.",
    "read.foreign_sheet.hint": (
        "Le sue risposte non sono state contate: chiedere al fornitore di darle nel proprio questionario."
    ),
    "read.ids_gone": "Mancano gli id nascosti delle righe; le righe sono state riconosciute dalle domande.",
    "read.ids_gone.hint": "Non occorre fare nulla, salvo che sia richiesta anche qualche risposta.",
    "read.questions_gone": "Mancano i testi delle domande; fanno fede gli id nascosti, ancora nell’ordine inviato.",
    "read.questions_gone.hint": "Confrontare una o due risposte con il questionario inviato.",
    "read.headings_gone": (
        "Mancano le intestazioni; le colonne sono state riconosciute dall’ordine, che è quello inviato."
    ),
    "read.headings_gone.hint": "Confrontare una o due risposte con il questionario inviato.",
    "read.question_gone": (
        "Secondo l’id nascosto la riga corrisponde a «{question}», ma la domanda stessa manca: non è certo "
        "a che cosa si sia risposto."
    ),
    "read.question_gone.hint": (
        "La risposta «{found}» non è stata contata: chiedere al fornitore a quale domanda si riferisce."
    ),
    "read.which_question": "Manca l’id nascosto della riga e più domande hanno lo stesso testo.",
    "read.which_question.hint": (
        "La risposta «{found}» non è stata contata: chiedere al fornitore a quale di esse si riferisce."
    ),
    "read.wrong_signature": (
        "Il questionario non è di questa campagna, oppure è stato modificato il foglio nascosto che ne indica il "
        "destinatario."
    ),
    "read.wrong_signature.hint": (
        "Inviare di nuovo il questionario al fornitore; quello di un’altra campagna si valuta in quella campagna."
    ),
    "read.not_verified": (
        "Non verificato: la chiave della campagna non è disponibile, quindi il destinatario indicato non è stato "
        "controllato."
    ),
    "read.other_campaign": (
        "Il questionario è stato preparato per la campagna «{campaign}», non per «{title}»; non conta."
    ),
    "read.other_campaign.hint": (
        "Inviare al fornitore il questionario di questa campagna. Se è la stessa gara con nuovo titolo e nuovo "
        "termine, ripristinare il titolo precedente nei criteri ed eseguire di nuovo il comando."
    ),
    "read.other_kind": "Questa versione di scorecard non conosce questo tipo di modulo.",
    "read.other_kind.hint": "Usare la versione di scorecard con cui è stato creato, o una più recente.",
    "read.unknown_vendor": (
        "Il questionario è stato preparato per il fornitore «{vendor}», che non figura nella tabella vendors."
    ),
    "read.unknown_vendor.hint": "Aggiungere il fornitore alla tabella vendors oppure togliere il file.",
    "read.other_lot": (
        "È stato preparato per il lotto «{found}», ma nella tabella vendors il fornitore è nel lotto «{expected}»."
    ),
    "read.other_lot.hint": (
        "Fare di nuovo doppio clic su Generate (`scorecard generate`) e inviare al fornitore il questionario del suo "
        "lotto."
    ),
    "read.unknown_lot": "Il questionario è stato preparato per il lotto «{found}», che non figura nei criteri.",
    "read.unknown_lot.hint": "Valutarlo con i criteri della sua campagna (--criteria).",
    "read.question_changed": (
        "{question}: non contano le risposte di {vendors}, anteriori alla modifica di testo, tipo, opzioni o unità."
    ),
    "read.question_changed.hint": (
        "Inviare loro il nuovo questionario, annullare la modifica o dichiarare che il significato è lo stesso: "
        "Check (`scorecard check`) dice come."
    ),
    "read.two_versions": "Sono pervenuti più questionari di {name} con risposte diverse: {files}.",
    "read.two_versions.hint": "Chiedere quale vale e togliere gli altri; fino ad allora non ne conta nessuno.",
    "read.same_answers": "Contiene le stesse risposte di {file}.",
    "read.criteria_gone": (
        "I questionari di {vendors} sono stati preparati con criteri di cui sent/ non contiene copia, e non con quelli "
        "dei criteri."
    ),
    "read.criteria_gone.hint": (
        "Rimettere in sent/, senza modifiche, il file criteria-….yaml creato da `scorecard generate`; fino ad allora "
        "valgono i criteri attuali dove le domande coincidono."
    ),
    "read.superseded.received": "Conta una versione ricevuta più tardi: {file}, {date}.",
    "read.superseded.saved": "Conta una versione salvata più tardi: {file}, {date}.",
    "read.less_complete": "È più recente di {file}, ma lascia più domande senza risposta, quindi non lo sostituisce.",
    "read.less_complete.hint": "Chiedere al fornitore quale vale; se è questo, togliere l’altro.",
    "read.late": "È pervenuto dopo il termine ({deadline}): {date}.",
    "read.late_copy": "Contiene le stesse risposte di un file pervenuto dopo il termine.",
    "read.excepted": "Conta comunque: la tabella vendors ne indica il motivo.",
    "read.received": "Pervenuto in data {date}, secondo la tabella vendors ({source}).",
    "read.withdrawn": "Il fornitore si è ritirato in data {date}: nulla di questo file conta.",
    "read.no_mail_date": (
        "Orario non provato: nessuna e-mail attesta quando è pervenuto. Se è noto, scriverlo nella tabella vendors "
        "(received, source)."
    ),
    "read.beside": "Non è una cartella di lavoro; è arrivato in un’e-mail insieme a una di esse e non è stato letto.",
    "read.error_value": "{question}: la cella mostra l’errore {found}.",
    "read.error_value.hint": "Chiedere la risposta al fornitore; fino ad allora conta come non data.",
    "read.not_an_option": "{question}: «{found}» non è tra le risposte possibili.",
    "read.not_an_option.hint": "Si accetta: {accepted}.",
    "read.did_you_mean": "Si intende «{suggestion}»? {hint}",
    "read.not_a_number": "{question}: «{found}» non è un numero.",
    "read.a_range": "{question}: «{found}» è un intervallo; è richiesto un solo numero.",
    "read.two_ways": "{question}: «{found}» è ambiguo: più di mille o poco più di uno?",
    "read.share_or_percent": "{question}: «{found}» significa {found} % o una parte di 1?",
    "read.not_percent": "{question}: «{found}» è una percentuale, ma è richiesto: {unit}.",
    "read.other_unit": "{question}: «{found}» non è in {unit}.",
    "read.shown_otherwise": (
        "{question}: il formato numerico mostra «{found}», che non è il numero contenuto nella cella."
    ),
    "read.a_date": "{question}: la cella contiene una data, creata dal programma a partire da quanto digitato.",
    "read.out_of_range": "{question}: {found} non rientra nei valori ammessi.",
    "read.number.hint": "Si accetta: un numero in {unit} da {lowest} a {highest}. Fino ad allora conta come non data.",
    "read.no_reason": "{question}: «{found}» senza motivo nel commento.",
    "read.no_reason.hint": "Chiedere perché non è applicabile; fino ad allora conta come non data.",
    "read.placeholder_reason": "{question}: «{found}» non spiega perché la domanda non è applicabile.",
    "read.placeholder_reason.hint": "Chiedere perché non è applicabile; fino ad allora conta come non data.",
    "read.placeholder": "{question}: «{found}» non è una risposta.",
    "read.placeholder.hint": "Chiedere la risposta al fornitore; fino ad allora conta come non data.",
    "read.no_evidence": "{question}: «{found}» non è una prova.",
    "read.no_evidence.hint": "Chiedere quale documento, link o dato lo prova; fino ad allora la prova manca.",
    "read.attached": "arrivato nella stessa e-mail: {files}",
    "read.not_a_date": "{question}: «{found}» non è una data.",
    "read.date_two_ways": "{question}: «{found}» è ambiguo; quale numero è il mese?",
    "read.date.hint": "Si accetta: una data da {lowest} a {highest}. Fino ad allora conta come non data.",
    "read.text.hint": "Chiedere al fornitore che cosa ha scritto; fino ad allora conta come non data.",
    "read.too_long": "{question}: il testo supera i {lowest} caratteri ({highest}).",
    "read.too_long.hint": "È stato conservato per intero: decidere se conta o chiederne al fornitore uno più breve.",
    "read.not_a_timezone": "{question}: «{found}» non è un fuso orario.",
    "read.not_a_timezone.hint": (
        "Si accetta: un nome dell’elenco, ad es. Europe/Rome o UTC+01:00. Fino ad allora l’orario conta come non "
        "indicato."
    ),
    "read.no_timezone": "L’orario è indicato, ma non il fuso orario a cui si riferisce.",
    "read.no_timezone.hint": "Chiederlo al fornitore; fino ad allora l’orario conta come non indicato.",
    "read.not_hours": "{question}: «{found}» non dice da che ora a che ora.",
    "read.one_time": "{question}: «{found}» è una sola ora; quando apre e quando chiude?",
    "read.impossible": "{question}: «{found}» contiene un’ora che non esiste.",
    "read.overlap": "{question}: le fasce orarie di «{found}» si sovrappongono.",
    "read.hours_two_ways": "{question}: «{found}» è ambiguo: di giorno o oltre la mezzanotte?",
    "read.no_monday": "{question}: «{found}», ma l’orario di lunedì manca o non è stato compreso.",
    "read.hours.hint": (
        "Si accetta: un orario come 08:00-22:00, oppure {accepted}. Fino ad allora il giorno conta come non indicato."
    ),
    "read.moved": "La riga corrisponde a «{question}», ma contiene un’altra domanda; il foglio è stato ordinato?",
    "read.moved.hint": "La risposta «{found}» non è stata contata: chiedere al fornitore a quale domanda si riferisce.",
    "read.stray": "La risposta «{found}» è in una riga che non appartiene a nessuna domanda; è stata spostata?",
    "read.stray.hint": "Non è stata contata: chiedere al fornitore a quale domanda si riferisce.",
    "read.both": "{question}: accanto è scritto «{found}», benché le righe abbiano risposta.",
    "read.both.hint": "Chiedere quale delle due vale; fino ad allora conta come non data.",
    "read.twice": "{question}: figura due volte nel file, con risposte diverse (qui e in {other}).",
    "read.twice.hint": "Chiedere quale vale; fino ad allora conta come non data.",
    "read.row_gone": "{question}: la sua riga non è più nel file.",
    "read.row_gone.hint": "Conta come non data: chiedere la risposta al fornitore.",
    "read.section_gone": "Nel file non si trova nessuna delle domande di «{section}».",
    "read.section_gone.hint": (
        "Contano come senza risposta: chiedere al fornitore questo foglio del questionario inviato, compilato."
    ),
    "read.no_columns": "Il foglio contiene domande, ma la colonna delle risposte non si trova.",
    "read.no_columns.hint": "Chiedere al fornitore di compilare il questionario inviato, con le sue intestazioni.",
    "read.not_specified": "{question}: {option}. L’opzione è scelta, ma non è precisato di che cosa si tratta.",
    "read.not_specified.hint": "Chiedere al fornitore; l’opzione conta così com’è.",
    "read.not_given": "{question}: {option}. Qui è scritto «{found}», ma l’opzione non è scelta.",
    "read.not_given.hint": "Chiedere al fornitore se intendeva questa opzione.",
    "read.struck": "C’è testo barrato: {cells}.",
    "read.struck.hint": (
        "Chiedere al fornitore che cosa vale; fino ad allora una risposta o prova barrata conta come non data."
    ),
    "read.uncalculated": "Alcune formule sono state salvate senza risultato: {cells}.",
    "read.uncalculated.hint": (
        "Aprire il file in Excel, salvarlo e usare quella copia; fino ad allora queste celle contano come senza "
        "risposta."
    ),
    "read.beside_blank": "La risposta è vuota, ma accanto è scritto qualcosa: {cells}.",
    "read.beside_blank.hint": "Chiedere al fornitore se è quella la risposta; fino ad allora conta come non data.",
    "read.closed_gate": (
        "Risposta data, benché secondo un’altra risposta (tra parentesi) la domanda non sia applicabile: {cells}."
    ),
    "read.closed_gate.hint": "Chiedere quale delle due è corretta; fino ad allora la domanda non è applicabile.",
    "read.unasked": "È scritto qualcosa dove non è richiesto nulla: {cells}.",
    "read.unasked.hint": (
        "Non è stato contato: controllare se appartiene a una risposta e, in caso di dubbio, chiedere al fornitore."
    ),
    "read.written": "È stato aggiunto testo fuori dalle celle di risposta: {cells}.",
    "read.written.hint": (
        "Non è stato contato: controllare se limita una risposta e, in caso di dubbio, chiedere al fornitore."
    ),
    "read.sheets": "Sono stati aggiunti fogli: {cells}.",
    "read.sheets.hint": (
        "Non sono stati letti: controllare se limitano una risposta e, in caso di dubbio, chiedere al fornitore."
    ),
    "read.notes": "Alcune celle hanno note o commenti: {cells}.",
    "read.notes.hint": (
        "Non sono stati letti, perché possono essere interni: controllare nel file se limitano una risposta."
    ),
    "read.objects": "Sono state aggiunte immagini, forme o caselle spuntate: {cells}.",
    "read.objects.hint": (
        "Non sono state lette: controllare nel file che cosa dicono e chiedere al fornitore di rispondere nelle celle."
    ),
    "read.not_compared": (
        "Il testo fuori dalle celle di risposta non è stato controllato: sent/ non contiene copia di questo "
        "questionario."
    ),
    "read.halves": "Risponde a domande che sono vuote nel file che conta, {file}: {questions}.",
    "read.halves.hint": (
        "Chiedere al fornitore un unico file con tutte le risposte; fino ad allora quelle di questo file non contano."
    ),
    "read.may_be_halves": (
        "Risponde solo a domande che sono vuote nel file che conta, {file}; i due possono essere due metà: {questions}."
    ),
    "read.may_be_halves.hint": (
        "Chiedere al fornitore; se i due vanno insieme, scrivere sì nella colonna join della tabella vendors. Fino "
        "ad allora le sue risposte non contano."
    ),
    "read.two_halves": (
        "Sono pervenuti più questionari di {name} senza alcuna domanda con due risposte: {files}. Possono essere "
        "due metà."
    ),
    "read.two_halves.hint": (
        "Chiedere al fornitore; se vanno insieme, scrivere sì nella colonna join della tabella vendors, altrimenti "
        "togliere gli altri. Fino ad allora non ne conta nessuno."
    ),
    "read.no_halves": (
        "Non viene unito a {file}, come dice la tabella vendors, perché entrambi rispondono a: {questions}."
    ),
    "read.no_halves.hint": (
        "Chiedere al fornitore un unico file con tutte le risposte valide; fino ad allora quelle di questo file "
        "non contano."
    ),
    "read.joined": "Unito a {files}, come dice la tabella vendors: contano entrambi.",
    "read.errors": "Alcune celle mostrano un errore: {cells}.",
    "read.errors.hint": "Quanto mostrano non è stato contato: chiedere al fornitore che cosa deve figurare lì.",
    "read.reworded": (
        "«{question}» ha un testo diverso da quello inviato a {vendors}: le risposte a questa domanda non contano."
    ),
    "read.reworded_parts": (
        "«{question}»: {parts} ha un testo diverso da quello inviato a {vendors}: chi risponde in base a esso deve "
        "rispondere di nuovo."
    ),
    "read.reworded.hint": (
        "Annullare la modifica, oppure fare doppio clic su Generate (`scorecard generate`) e inviare loro il nuovo "
        "questionario; se il significato è lo stesso, scrivere ‹sotto la domanda: {entry}|nella sua riga {pair} sotto "
        "«{sent}», e il motivo sotto «{reason}» (il segno più sopra le colonne le apre)›"
    ),
    "read.asked_otherwise": (
        "«{question}» ha un altro tipo, altre opzioni, altri livelli o un’altra unità rispetto a quanto inviato a "
        "{vendors}: le risposte a questa domanda non contano."
    ),
    "read.asked_otherwise.hint": (
        "Annullare la modifica, oppure fare doppio clic su Generate (`scorecard generate`) e inviare loro il nuovo "
        "questionario"
    ),
    "read.no_such_pair": (
        "Nessuna domanda inviata forma con questa la coppia di testi che qui si dichiara di uguale significato."
    ),
    "read.no_such_pair.hint": (
        "Fare doppio clic su Check (`scorecard check`) senza ‹questa chiave|questa cella›: indica la coppia inviata; "
        "oppure ‹eliminare la chiave|svuotare la cella›"
    ),
    "read.told_later": (
        "Questionari già inviati indicano un termine successivo ({deadline}) a quello dei criteri attuali: {vendors}."
    ),
    "read.told_later.hint": (
        "Chi ha ricevuto quella data non deve risultare in ritardo per una anteriore: ripristinare il termine, "
        "oppure concedere a questi fornitori un’eccezione (exception) nella tabella vendors."
    ),
    "read.undeclared": (
        "Dopo il ritorno di questionari è cambiato qualcosa che può spostare la graduatoria, e non è indicato chi lo "
        "ha deciso: {what}."
    ),
    "read.undeclared.hint": (
        "Vale per prima la graduatoria con i criteri inviati. Annullare la modifica, o ‹aggiungere nei criteri, "
        "sotto `changes`, una voce con what, reason, decided_by e date|compilare una riga del foglio Modifiche dei "
        "criteri›."
    ),
    "read.sealed": "La gara è sigillata fino al termine, {until}: prima non si fa nessuna classifica.",
    "read.sealed.hint": (
        "Fare poi doppio clic su Rank (`scorecard rank`); fino ad allora Status (`scorecard status`) dice chi ha "
        "risposto."
    ),
    "read.earlier_open": {
        "one": (
            "{count} risposta riportata dal questionario precedente del fornitore attende la sua conferma in questa "
            "cella e non conta."
        ),
        "other": (
            "{count} risposte riportate dal questionario precedente del fornitore attendono la sua conferma in "
            "questa cella e non contano."
        ),
    },
    "read.earlier_open.hint": (
        "Chiedere al fornitore di scegliervi «{yes}» se sono ancora valide e di rimandare il file."
    ),
    "read.earlier_denied": {
        "one": (
            "Il fornitore dice in questa cella che le sue risposte precedenti non sono più tutte valide; {count} che "
            "non ha modificato non conta."
        ),
        "other": (
            "Il fornitore dice in questa cella che le sue risposte precedenti non sono più tutte valide; {count} che "
            "non ha modificato non contano."
        ),
    },
    "read.earlier_denied.hint": (
        "Chiedere al fornitore di modificare ciò che non è più valido e poi di scegliervi «{yes}»."
    ),
    "read.sealed_answers": {
        "one": "{count} osservazione sulle risposte resta sigillata fino al termine.",
        "other": "{count} osservazioni sulle risposte restano sigillate fino al termine.",
    },
    "read.sealed_answers.hint": (
        "Prima non si può fare nulla; interpellare il fornitore solo se restano aperte domande intere."
    ),
    "read.more_problems": {
        "one": "{count} altra cella di questo file non è comprensibile e non è elencata.",
        "other": "{count} altre celle di questo file non sono comprensibili e non sono elencate.",
    },
    "read.more_problems.hint": (
        "Chiarire quelle elencate, o chiedere al fornitore il questionario così come è stato inviato."
    ),
    "read.unknown_round": "È una richiesta di chiarimenti di cui sent/clarifications non contiene copia.",
    "read.unknown_round.hint": (
        "Rimettete lì, invariata, la copia creata da `scorecard clarify`; fino ad allora le sue risposte non contano."
    ),
    "read.no_reading": "{question}: «{found}» non è ciò che la prima risposta poteva voler dire.",
    "read.no_reading.hint": "Si accetta: {accepted}. Fino ad allora resta poco chiaro.",
    "read.clarification": "chiarimento del {date}",
    "read.clarified_before": (
        "È più recente di ciò che è stato chiarito: dove si è chiesto di nuovo, conta ancora {clarification}."
    ),
    "read.clarified_before.hint": "Chiedete al fornitore solo se i due differiscono in qualcosa di importante.",
    "read.earns_more": "{question}: la nuova risposta a una contraddizione varrebbe più della prima; non conta.",
    "read.earns_more.hint": "Chiedete una prova al fornitore; se è corretta, inseritela nella tabella clarifications.",
    "read.not_announced": (
        "Nessuno viene interpellato su «{what}»: i criteri inviati non lo dicevano a tutti i fornitori del lotto."
    ),
    "read.not_announced.hint": (
        "Toglietelo sotto clarify; la prossima volta, indicatelo lì prima di `scorecard generate`."
    ),
    "read.since.no_folder": "Questa non è una cartella.",
    "read.since.no_folder.hint": (
        "Indicare la cartella dell’ultima gara, quella che contiene criteria.yaml e returned/."
    ),
    "read.since.same": "È la gara di cui si sta facendo la graduatoria: non c’è nulla con cui confrontarla.",
    "read.since.same.hint": "Indicare la cartella della gara precedente.",
    "read.since.no_key": (
        "Questa cartella non ha la chiave (.scorecard/key), perciò nessuno può dire quali questionari siano autentici."
    ),
    "read.since.no_key.hint": (
        "Indicare la cartella da cui quella gara è stata inviata e valutata, o recuperare la sua cartella "
        ".scorecard dal backup."
    ),
    "read.since.written": "Il risultato finirebbe nella cartella dell’ultima gara, in cui non si cambia nulla.",
    "read.since.written.hint": "Indicare un altro posto per il risultato (-o, --data, --html).",
    "read.since.problems": "Non è possibile rifare la graduatoria dell’ultima gara, per quanto segue.",
    "read.since.problems.hint": "Correggere lì, o eseguire `scorecard rank` senza --since.",
}
