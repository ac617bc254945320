"""What is wrong with the buyer's own tables, and what to do about it, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "tables.column": "colonna «{column}»: {message}",
    "tables.quoted": "«{text}»",
    "tables.did_you_mean": "Si intende «{suggestion}»?",
    "tables.no_file": "il file non esiste",
    "tables.no_file.hint": "Metterlo nella cartella della campagna",
    "tables.no_access": "il file non è leggibile: {why}",
    "tables.no_access.hint": "Chiuderlo in Excel ed eseguire di nuovo il comando",
    "tables.other_kind": "si leggono solo tabelle .csv, .xlsx, .ods e .xls",
    "tables.other_kind.hint": "Salvarla come .csv o .xlsx",
    "tables.renamed": "è una cartella di lavoro Excel con il nome di un file .csv",
    "tables.renamed.hint": "Rinominarla in modo che finisca in .xlsx, o salvarla come .csv",
    "tables.empty": "il file è vuoto",
    "tables.empty.hint": "Scrivere nella prima riga i nomi delle colonne",
    "tables.no_text": "il file non è di testo",
    "tables.no_text.hint": "Salvarlo come CSV UTF-8 o come .xlsx",
    "tables.too_wide": "una riga ha più di {limit} colonne",
    "tables.too_wide.hint": "Eliminare ciò che è di troppo",
    "tables.open_quote": "le righe del file non si distinguono",
    "tables.open_quote.hint": "Cercare virgolette dritte aperte e mai chiuse",
    "tables.unreadable": "la cartella di lavoro non è leggibile: {why}",
    "tables.unreadable.hint": "Aprirla in Excel, salvarla come .xlsx ed eseguire di nuovo il comando",
    "tables.unreadable.ods.hint": (
        "Aprirla in LibreOffice, salvarla come .ods senza password ed eseguire di nuovo il comando"
    ),
    "tables.unreadable.too_much.hint": (
        "Tenere la tabella in un file a sé, senza altri fogli, immagini e formati, o salvarla come .csv"
    ),
    "tables.moment": "la data o l’ora {moment}",
    "tables.no_number": "«{found}» non è un numero",
    "tables.no_number.hint": "Scrivere di nuovo il valore",
    "tables.no_name": "«{found}» è in una colonna senza nome",
    "tables.no_name.hint": "Dare un nome alla colonna, o mettere tra virgolette il testo che contiene il separatore",
    "tables.error": "la cella mostra l’errore {found}",
    "tables.error.hint": "Correggere la formula o scrivere il valore",
    "tables.uncalculated": "la formula è stata salvata senza risultato",
    "tables.uncalculated.hint": "Aprire il file in Excel e salvarlo, o scrivere il valore",
    "tables.no_column": "manca la colonna «{column}»",
    "tables.no_column.hint": "Una riga, la prima o quella sotto i titoli, deve contenere i nomi delle colonne {wanted}",
    "tables.same_column": "due colonne si chiamano «{column}»",
    "tables.same_column.hint": "Eliminarne una o darle un altro nome",
    "tables.misspelt_column": "la colonna «{found}» non è nota, e manca «{missing}»",
    "tables.no_vendor": "la riga non indica alcun fornitore",
    "tables.no_vendor.hint": "Scrivere l’id del fornitore, o eliminare la riga se contiene totali",
    "tables.unknown_vendor": "il fornitore «{found}» non esiste",
    "tables.unknown_vendor.hint": "Scrivere l’id o il nome esatto di un fornitore, o eliminare la riga",
    "tables.two_vendors": "«{found}» è il nome di {ids}",
    "tables.two_vendors.hint": "Scrivere l’id al posto del nome",
    "tables.no_heading": "«{found}» è in una colonna senza intestazione",
    "tables.no_heading.hint": (
        "Scrivere un’intestazione in una cella sopra ogni colonna; un’intestazione unita su più colonne vale solo per "
        "la prima"
    ),
    "tables.two_headings": "le intestazioni sono su due righe",
    "tables.two_headings.hint": (
        "Scrivere ogni intestazione in una cella, su una sola riga, come «cost_per_order 2026», e separare le celle "
        "unite"
    ),
    "tables.two_tables": "i fogli «{first}» e «{second}» contengono entrambi una tabella",
    "tables.two_tables.hint": "Si legge un solo foglio: nascondere l’altro o salvarlo in un file a parte",
    "tables.titles": {
        "one": "le intestazioni sono qui; la riga precedente («{title}») non è stata letta",
        "other": "le intestazioni sono qui; le {count} righe precedenti («{title}» ...) non sono state lette",
    },
    "tables.other_sheets": {
        "one": "la tabella è su questo foglio; il foglio {names} non è stato letto",
        "other": "la tabella è su questo foglio; i fogli {names} non sono stati letti",
    },
    "tables.turned": "i fornitori sono affiancati; le colonne sono state lette come righe",
    "tables.read_as": "colonna {taken}",
    "tables.read_as.one": "«{found}» letta come {name}",
    "tables.units": "la riga delle unità non è un fornitore e non è stata contata",
    "tables.totals": "la riga «{found}» non è un fornitore e non è stata contata",
    "tables.decimal_comma": "i numeri sono stati letti con la virgola decimale: {columns}",
    "tables.decimal_point": "i numeri sono stati letti con il punto decimale: {columns}",
    "tables.beside": {"one": "non letto: {names}", "other": "non letti: {names}"},
    "tables.beside_another": "il file non viene letto, perché c’è {instead}",
    "tables.beside_another.hint": "Lasciare nella cartella uno solo dei due",
    "tables.other_name": "il file non viene letto: una tabella di questo tipo si chiama {name}",
    "tables.other_name.hint": "Rinominarlo o spostarlo fuori dalla cartella",
    "tables.one_of": "Scrivere uno di questi: {names}",
    "tables.vendor.none": "non ci sono fornitori",
    "tables.vendor.none.hint": "Aggiungere una riga per ogni fornitore",
    "tables.vendor.two_references": "«{vendor}» è già il riferimento",
    "tables.vendor.two_references.hint": "C’è un solo committente: lasciare vuota la cella",
    "tables.vendor.only_reference": "oltre al riferimento non ci sono fornitori",
    "tables.vendor.only_reference.hint": "Aggiungere una riga per ogni fornitore",
    "tables.vendor.no_name": "il nome è vuoto",
    "tables.vendor.no_name.hint": "Scrivere il nome dell’azienda",
    "tables.vendor.no_reason": "«{found}» non è un motivo",
    "tables.vendor.no_reason.hint": (
        "Scrivere perché il questionario conta benché in ritardo; se non conta, lasciare vuota la cella"
    ),
    "tables.vendor.invited": "«{found}» non è un giorno",
    "tables.vendor.invited.hint": (
        "Scrivere il giorno in cui avete inviato voi stessi il questionario, per esempio 2027-01-15, o "
        "lasciare vuota la cella"
    ),
    "tables.vendor.invited_later": "il {day} deve ancora venire, quindi il fornitore risulta non invitato",
    "tables.vendor.invited_over": "il {day} è dopo la scadenza, quindi il fornitore risulta non invitato",
    "tables.vendor.withdrawn": "«{found}» non indica il giorno",
    "tables.vendor.withdrawn.hint": (
        "Scrivere il giorno e le parole del fornitore, per esempio «2027-02-10: Nessuna capacità quest’anno»; "
        "lasciare vuota la cella se non si è ritirato"
    ),
    "tables.vendor.excluded": "«{found}» non indica motivo, chi ha deciso e giorno",
    "tables.vendor.excluded.hint": (
        "Scrivere tutti e tre, per esempio «Falsa dichiarazione; Comitato di aggiudicazione; 2027-03-01», o "
        "usare le colonne excluded_by e excluded_on; lasciare vuota la cella se non è escluso"
    ),
    "tables.vendor.no_moment": "«{found}» non è né un giorno né un giorno con un orario",
    "tables.vendor.no_clock": "«{found}» è il giorno del termine, che scade alle {clock}",
    "tables.vendor.moment.hint": "Scrivere giorno e orario, per esempio 2027-02-26 16:45",
    "tables.vendor.join": "«{found}» non è né sì né no",
    "tables.vendor.join.hint": (
        "Scrivere sì se i suoi file sono parti di una sola risposta, altrimenti lasciare vuota la cella"
    ),
    "tables.vendor.long_name": "il nome ha {length} caratteri",
    "tables.vendor.long_name.hint": "Abbreviarlo a {limit}",
    "tables.vendor.control": "il testo contiene un’interruzione di riga o un carattere non stampabile",
    "tables.vendor.control.hint": "Scrivere di nuovo il testo, su una sola riga",
    "tables.vendor.no_mail": "«{found}» non è un indirizzo e-mail",
    "tables.vendor.no_mail.hint": "Scriverne uno come name@company.example",
    "tables.vendor.unknown_role": "il ruolo «{found}» non esiste",
    "tables.vendor.unknown_role.hint": "Lasciare vuota la cella, o scrivere «{role}» nella riga del committente",
    "tables.vendor.unknown_language": (
        "la lingua «{found}» non è disponibile; questionario in {instead} al suo posto: {vendors}"
    ),
    "tables.vendor.unknown_language.hint": (
        "Scrivere una di queste: {languages}; per la lingua della campagna, lasciare vuota la cella"
    ),
    "tables.vendor.of_sample": {
        "one": (
            "{vendors} ({language}): il testo in {named} è ancora quello dell’esempio, quello in {instead} è il vostro"
        ),
        "other": (
            "{vendors} ({language}): {count} testi in {named} sono ancora quelli dell’esempio, quelli in {instead} "
            "sono i vostri: {places}"
        ),
    },
    "tables.vendor.of_sample.hint": (
        "Tradurre il proprio testo nella versione `{language}` (in Excel, le colonne con ({language}))"
    ),
    "tables.vendor.untranslated": {
        "one": (
            "{vendors} ({language}): questo testo non ha una versione in {named}; il questionario lo mostra in "
            "{instead}"
        ),
        "other": (
            "{vendors} ({language}): {count} testi non hanno una versione in {named}; il questionario li mostra in "
            "{instead}: {places}"
        ),
    },
    "tables.vendor.untranslated.hint": (
        "Aggiungere la versione `{language}` (in Excel, le colonne con ({language})), o dare al fornitore "
        "un’altra lingua"
    ),
    "tables.vendor.empty_id": "l’id è vuoto",
    "tables.vendor.no_id": "«{found}» non è un id valido",
    "tables.vendor.id.hint": (
        "Dà il nome al file che si invia: scrivere fino a 60 lettere (a-z), cifre, punti, - e _, per esempio "
        "acme-delivery"
    ),
    "tables.vendor.dot": "«{found}» finisce con un punto, che Windows toglie dai nomi",
    "tables.vendor.dot.hint": "Eliminare il punto",
    "tables.vendor.reserved": "Windows riserva il nome «{found}»",
    "tables.vendor.reserved.hint": "Aggiungere una lettera o il nome del lotto",
    "tables.vendor.id_twice": "l’id «{found}» appartiene già a «{name}»",
    "tables.vendor.id_twice.hint": "Dare a ogni riga un id proprio; maiuscole e minuscole non si distinguono",
    "tables.vendor.no_lots": "«{found}» non è un lotto: la campagna non ne ha",
    "tables.vendor.no_lots.hint": (
        "Lasciare vuota la colonna, o indicare i lotti nelle impostazioni dei criteri (lotti)"
    ),
    "tables.vendor.no_lot": "il lotto è vuoto",
    "tables.vendor.unknown_lot": "il lotto «{found}» non esiste",
    "tables.kpi.none": "Non c’è alcuna tabella di KPI; mancano tutti.",
    "tables.kpi.none.hint": (
        "Fare doppio clic su Check o eseguire `scorecard init .`, che ne crea una con una riga per ogni fornitore e "
        "una colonna per ogni KPI; la propria viene letta se il suo nome inizia con kpis."
    ),
    "tables.kpi.no_facts": "Non c’è alcuna tabella di KPI; nessuna risposta può essere confrontata.",
    "tables.kpi.no_facts.hint": (
        "Crearne una con una riga per ogni fornitore e una colonna per ciascuno di questi dati: {facts}; il suo nome "
        "inizia con kpis."
    ),
    "tables.kpi.no_vendor_column.hint": (
        "Scrivere «vendor» sopra la colonna con l’id o il nome di ogni fornitore; questa riga, che comincia con "
        "«{first}», è stata presa per le intestazioni"
    ),
    "tables.kpi.no_period": "la colonna «{column}» indica un periodo non leggibile",
    "tables.kpi.no_period.hint": "Scriverlo in uno di questi modi: {ways}; o dare un altro nome alla colonna",
    "tables.kpi.same": "«{first}» e «{second}» sono lo stesso",
    "tables.kpi.unused": "la colonna «{column}» non appartiene a nessun KPI e non viene letta",
    "tables.kpi.two_kpis": "«{found}» è il nome di più KPI: {columns}",
    "tables.kpi.two_kpis.hint": "Scrivere invece uno di questi nomi sopra la colonna",
    "tables.kpi.other_unit": "l’intestazione «{column}» dice {found}, ma il KPI si misura in {unit}",
    "tables.kpi.other_unit.hint": "Convertire i valori e correggere l’intestazione, o correggere l’unità nei criteri",
    "tables.kpi.row_of_other_units": "la riga delle unità dice {found}, ma il KPI si misura in {unit}",
    "tables.kpi.row_of_other_units.hint": (
        "Convertire i valori e correggere qui l’unità, o correggere quella nei criteri"
    ),
    "tables.kpi.row_twice": "«{found}» ha già una riga ({place})",
    "tables.kpi.row_twice.hint": "Tenere una delle due righe",
    "tables.kpi.error": "la cella mostra l’errore {found}",
    "tables.kpi.error.hint": "Correggere la formula o scrivere il valore",
    "tables.kpi.basis_error.hint": "Correggere la formula o scrivere la parola",
    "tables.kpi.no_basis": "«{found}» non è una fonte nota",
    "tables.kpi.no_basis.hint": "Scrivere una di queste parole: {bases}; o lasciare vuota la cella",
    "tables.kpi.other": "la cella contiene {found}",
    "tables.kpi.shown": "la cella contiene {found}, ma il suo formato numerico mostra «{shown}»",
    "tables.kpi.shown.hint": "Scrivere il valore nell’unità del KPI e dare alla cella il formato Generale",
    "tables.kpi.no_number": "«{found}» non è un numero",
    "tables.kpi.number.hint": (
        "Scrivere un numero come 12,5 o 1234,50; se il valore non è noto, lasciare vuota la cella"
    ),
    "tables.kpi.two_ways": "«{found}» è ambiguo: migliaia o decimali",
    "tables.kpi.two_ways.hint": "Scrivere {large} o {small}",
    "tables.kpi.fraction": "{found}: {value} % o {whole} %?",
    "tables.kpi.fraction.hint": "Scrivere «{value} %» o «{whole} %»",
    "tables.kpi.as_percent": (
        "colonna «{name}»: {found} è stato letto come {found} %, come suggeriscono i punti e gli altri valori"
    ),
    "tables.kpi.percent": "«{found}» è in percento, ma il KPI non lo è",
    "tables.kpi.percent.hint": "Scrivere il valore senza il segno di percentuale",
    "tables.kpi.two_marks": (
        "«{comma}» ({comma_place}) ha la virgola decimale, «{point}» ({point_place}) il punto decimale"
    ),
    "tables.kpi.two_marks.hint": "Scrivere nello stesso modo tutti i numeri della colonna",
    "tables.kpi.other_currency": "l’importo è in {currency}, ma il KPI si misura in {unit}",
    "tables.kpi.other_currencies": (
        "l’importo è in {currency}, come in altre {more} celle, ma il KPI si misura in {unit}"
    ),
    "tables.kpi.other_currency.hint": "Convertire i valori, o correggere l’unità nei criteri",
    "tables.kpi.currencies": "ci sono più valute: {each}",
    "tables.kpi.currencies.one": "{currency} ({place})",
    "tables.kpi.currencies.several": "{currency} ({place} e altre {more})",
    "tables.kpi.currencies.hint": "Convertire i valori in un’unica valuta",
    "tables.kpi.incomparable": "«{other}» è accanto a «{first}» ({place}): non è chiaro quale sia più recente",
    "tables.kpi.incomparable.hint": (
        "Indicare in tutte le colonne del KPI un anno, in tutte un trimestre o in tutte un mese"
    ),
    "tables.kpi.differ": "«{vendor}» ha {value} qui, ma {other} altrove ({place})",
    "tables.kpi.differ.hint": "Eliminare quello sbagliato",
    "tables.kpi.no_values": "manca la colonna «{column}», quindi nessun fornitore ha un valore",
    "tables.kpi.no_values.hint": "Aggiungere una colonna {column}",
    "tables.kpi.other_columns": "qui non c’è ancora alcun valore, e le colonne non sono quelle dei criteri: {columns}",
    "tables.kpi.other_vendors": "qui non c’è ancora alcun valore, né una riga per {vendors}",
    "tables.kpi.anew.hint": (
        "Spostare {file} fuori dalla cartella, poi fare doppio clic su Check o eseguire `scorecard init .`: viene "
        "rifatta con una colonna per ogni KPI e una riga per ogni fornitore"
    ),
    "tables.kpi.no_row": "«{vendor}» ({name}) non ha una riga, quindi i suoi KPI mancano",
    "tables.kpi.no_row.hint": "Aggiungere una riga per {vendor}",
    "tables.kpi.missing": "manca il valore di «{vendor}»",
    "tables.kpi.placeholder": "manca il valore di «{vendor}»: nella cella c’è «{found}»",
    "tables.kpi.negative": "il valore di «{vendor}» è negativo, {found}: è voluto?",
    "tables.kpi.negative.hint": (
        "Correggere il valore; se sono possibili valori negativi, far partire i punti nei criteri sotto 0"
    ),
    "tables.kpi.over_100": "il valore di «{vendor}» supera il 100 %, {found}: è voluto?",
    "tables.kpi.over_100.hint": (
        "Correggere il valore; se è possibile più del 100 %, far arrivare i punti nei criteri oltre 100"
    ),
    "tables.kpi.outdated": "manca il valore di «{vendor}», quindi conta quello di {period}",
    "tables.kpi.find.hint": "Trovare il valore e scriverlo nella cella",
    "tables.kpi.unseen.hint": (
        "La cella contiene un numero che il suo formato non mostra: se è il valore, darle il formato Generale; "
        "altrimenti trovare il valore e scriverlo"
    ),
    "tables.kpi.ask.hint": "Chiederlo a {name} e scriverlo nella cella",
    "tables.review.wanted": "{needed}, e points o verified",
    "tables.review.no_reviewer": "manca il valutatore",
    "tables.review.no_reviewer.hint": "Scrivere chi ha fatto la valutazione",
    "tables.review.nothing": "la riga non indica né points né verified",
    "tables.review.nothing.hint": (
        "Scrivere points per un testo, oppure sì o no sotto verified; se non c’è nulla da dire, eliminare la riga"
    ),
    "tables.review.no_question": "la riga non indica alcuna domanda",
    "tables.review.no_question.hint": "Scrivere l’id o il nome della domanda",
    "tables.review.unknown_question": "la domanda «{found}» non esiste",
    "tables.review.unknown_question.hint": "Scrivere l’id o il nome di una domanda",
    "tables.review.not_asked": "«{question}» non è posta nel lotto «{lot}» di «{vendor}»",
    "tables.review.not_asked.hint": "Indicare un altro fornitore o un’altra domanda, o eliminare la riga",
    "tables.questions.none": "c’è una risposta e nessuna domanda",
    "tables.questions.none.hint": "Scrivere ciò che è stato chiesto, o eliminare la riga",
    "tables.questions.twice": "la stessa domanda si trova in {place}",
    "tables.questions.twice.hint": "Eliminare una delle due righe",
    "tables.questions.named": (
        "«{found}» compare in una domanda o nella sua risposta, che tutti i fornitori leggerebbero"
    ),
    "tables.questions.named.hint": "Formularla in modo che nessuno riconosca chi ha chiesto",
    "tables.clarify.empty": "la cella è vuota",
    "tables.clarify.empty.hint": (
        "Un chiarimento richiede vendor, question, value, source, by (chi lo ha annotato) e date"
    ),
    "tables.clarify.twice": "«{found}» di questo fornitore è già chiarito ({place})",
    "tables.clarify.twice.hint": "Tenere la riga che vale",
    "tables.clarify.hours": "«{found}» chiede gli orari di una settimana, che non stanno in una cella",
    "tables.clarify.hours.hint": "Eliminare la riga e chiedere al fornitore il questionario con questi orari",
    "tables.clarify.in_parts": "«{found}» ha più parti, e la riga non dice quale",
    "tables.clarify.in_parts.hint": "Scrivere una riga per ciascuna, per esempio {example}",
    "tables.clarify.no_item": "non c’è nessuna parte «{found}»",
    "tables.clarify.no_item.hint": "Scrivere l’id della domanda e, dopo una barra, quello della parte",
    "tables.clarify.value": "«{found}» non si capisce come risposta a «{question}»",
    "tables.clarify.value.hint": "Scriverlo come farebbe il fornitore nel questionario",
    "tables.waits.undecided": "Quanto riportato qui su {vendor} attende che sia chiaro quale dei suoi file conta",
    "tables.waits.undecided.hint": (
        "Chiedere quale conta e lasciare invariato quanto riportato qui; conterà non appena conterà un file"
    ),
    "tables.waits.none": "Quanto riportato qui su {vendor} attende il rientro del suo questionario",
    "tables.waits.none.hint": (
        "Lasciare invariato quanto riportato qui; conterà non appena conterà un questionario del fornitore"
    ),
    "tables.review.own_points": "«{question}» ottiene i suoi punti dalla risposta",
    "tables.review.own_points.hint": (
        "Solo le domande di tipo text ricevono punti dai valutatori: lasciare vuota la cella"
    ),
    "tables.review.no_points": "«{found}» non è un numero di punti",
    "tables.review.out_of_range": "{found} non è ammesso",
    "tables.review.points.hint": "Scrivere punti da 0 a 100, per esempio 70",
    "tables.review.no_evidence": "«{question}» non richiede prove",
    "tables.review.no_evidence.hint": "Lasciare vuota la cella, o chiedere nei criteri una prova per la domanda",
    "tables.review.yes_or_no": "«{found}» non è né sì né no",
    "tables.review.yes_or_no.hint": (
        "Scrivere sì se la prova conferma la risposta, no se la smentisce; lasciare vuoto ciò che non è ancora "
        "verificato"
    ),
    "tables.review.out_of_ten": "tutti i punti di {reviewer} sono 10 o meno, ma i punti vanno da 0 a 100",
    "tables.review.out_of_ten.hint": "Moltiplicarli per dieci se sono voti in decimi",
    "tables.review.no_date": "«{found}» non è una data",
    "tables.review.date_two_ways": "«{found}» è ambiguo",
    "tables.review.date.hint": "Scrivere anno, mese e giorno, per esempio 2027-03-05 o 5 marzo 2027",
    "tables.review.twice": "«{reviewer}» ha già valutato «{question}» di «{vendor}» ({place})",
    "tables.review.twice.hint": "Tenere una delle due righe",
    "tables.review.opposite": "«{reviewer}» dice il contrario ({place})",
    "tables.review.opposite.hint": "Concordare su una delle due; lasciare vuota l’altra cella",
    "tables.review.no_answer": (
        "La valutazione di {question} di {vendor} non conta: non c’è nessuna risposta che conti."
    ),
    "tables.review.no_answer.hint": (
        "Chiedere la risposta al fornitore; togliere la riga solo se non ne arriverà nessuna."
    ),
}
