"""What is wrong with a value in the criteria, and what may stand there, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "mistake.found.switch": "‹il valore logico {switch}|il valore {cell}›",
    "mistake.found.number": "il numero {number}",
    "mistake.found.date": "la data {date}",
    "mistake.found.list": "un elenco",
    "mistake.found.map": "‹una mappa di chiavi e valori|una serie di voci con i due punti›",
    "mistake.found.empty_map": "‹una mappa vuota|una cella vuota›",
    "mistake.found.text": "il testo «{text}»",
    # Keys and columns.
    "mistake.missing": "manca «{name}»",
    "mistake.missing.hint": "‹Aggiungere {key}: ...|Compilare «{name}»›",
    "mistake.missing.hint.such": "‹Aggiungere {key}:|Compilare «{name}»:› {example}",
    "mistake.missing.rows": "‹Aggiungere {key}: ...|Aggiungere righe nel foglio «{sheet}»›",
    "mistake.missing.options": "‹Aggiungere {key}: ...|Aggiungere al foglio «{sheet}» righe con l’id della domanda›",
    "mistake.unknown": "qui non è prevista la ‹chiave|voce› «{name}»",
    "mistake.unknown.hint": "Qui sono previste: {known}",
    "mistake.not_of_type": "Una domanda di tipo {type} non ne ha: ‹eliminare la chiave|svuotare la cella›",
    "mistake.not_of_type.rows": (
        "Una domanda del tipo {type} non ne ha: correggere il tipo della domanda‹, o eliminare la chiave|; solo "
        "se è giusto, eliminare qui le sue righe›"
    ),
    "mistake.nothing": "‹dopo la chiave non c’è nulla|qui non c’è nulla›",
    "mistake.nothing.hint": "Scrivere un valore, o eliminare la riga",
    "mistake.hours_as_key": "c’è un orario dove è attesa una chiave",
    "mistake.hours_as_key.hint": (
        'Mettere tra virgolette dritte gli orari che contengono una virgola: `"08:00-12:00, 14:00-18:00"`'
    ),
    "mistake.quoted": (
        "{bare} è tra virgolette tipografiche; vengono dai programmi di scrittura e qui non valgono come virgolette"
    ),
    "mistake.quoted.hint": '‹Scrivere virgolette dritte: `"{bare}"`|Scrivere {bare} senza virgolette›',
    "mistake.quoted.hint.number": "Scrivere {bare} senza virgolette",
    "mistake.empty_part": "«{name}» non contiene nulla",
    "mistake.empty_part.hint": "Aggiungere almeno una ‹voce a {part}|riga nel foglio per {name}›",
    "mistake.few_options": "ci sono meno di due opzioni",
    "mistake.few_options.hint": "Aggiungere opzioni, perché il fornitore possa scegliere",
    "mistake.no_type": "manca «⟦type⟧»",
    "mistake.no_type.hint": "‹Aggiungere type:|Compilare «⟦type⟧»:› {known}",
    "mistake.no_type.hint.misspelt": "Si intende «⟦type⟧» dove c’è «{found}»?",
    "mistake.unknown_type": "«{type}» non è un tipo di domanda",
    "mistake.unknown_type.hint": "Scrivere {known}",
    "mistake.type": "{name} ({how})",
    "mistake.type.choice": "una sola opzione",
    "mistake.type.multi": "più opzioni",
    "mistake.type.yes_no": "sì o no",
    "mistake.type.scale": "un gradino",
    "mistake.type.number": "una cifra",
    "mistake.type.date": "un giorno",
    "mistake.type.text": "frasi",
    "mistake.type.checklist": "voci attive, previste o assenti",
    "mistake.type.hours": "orari di apertura",
    "mistake.type.record": "rispondono i nostri registri",
    "mistake.write": "Scrivere {example}",
    # What may stand under a key.
    "mistake.example.schema": "1",
    "mistake.example.title": "il nome della campagna",
    "mistake.example.buyer": "‹{{name: il nome della propria azienda}}|il nome della propria azienda›",
    "mistake.example.id": "un nome breve come cost_per_order",
    "mistake.example.weight": "un numero da 0 in su",
    "mistake.example.text": "ciò che legge il fornitore",
    "mistake.example.points": "‹{{valore: punti}}|valori con i loro punti›, per esempio {{50: 0, 80: 100}}",
    "mistake.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|sì: 100, no: 0›",
    "mistake.example.points_of_dates": (
        "‹{{data: punti}}|date con i loro punti›, per esempio {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.example.of_hundred": "un numero da 0 a 100",
    "mistake.example.steps": "quanti gradini, un numero intero da 2 a 10, per esempio 5",
    "mistake.example.low": "che cosa significa il gradino 1",
    "mistake.example.high": "che cosa significa l’ultimo gradino",
    "mistake.example.unit": "in che si misura, per esempio %, EUR o ore",
    "mistake.example.range": "il numero più piccolo e il più grande ammessi, per esempio [0, 100]",
    "mistake.example.need": "⟦=must⟧, ⟦=should⟧ o ⟦=could⟧",
    "mistake.example.record": "⟦=kept_share⟧",
    "mistake.example.measure": "che cosa si conta nei nostri registri, per esempio ⟦=solved_share⟧",
    "mistake.example.options": "le risposte che lo affermano, per esempio ⟦=yes⟧",
    "mistake.example.within": "di quanto una risposta può scostarsi da quel dato, per esempio 10",
    "mistake.example.timezone": "il fuso di questo orario, per esempio Europe/Rome",
    "mistake.example.from": "il primo giorno delle 52 settimane che si contano, per esempio 2027-01-04",
    "mistake.example.channels": (
        '‹{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}|righe nel foglio «⟦#promise⟧»›'
    ),
    # Sheets, rows and cells of a workbook.
    "mistake.no_sheets": "nessun foglio della cartella di lavoro ha il nome di un foglio dei criteri",
    "mistake.no_sheets.hint": (
        "Chiamare i fogli {known}; `scorecard init new-folder --excel` ne crea un esempio già compilato"
    ),
    "mistake.no_sheet": "manca il foglio «{sheet}»",
    "mistake.no_sheet.hint": (
        "Riprenderlo da una versione precedente del file; `scorecard init new-folder --excel` mostra tutti i fogli"
    ),
    "mistake.only_questions": "la cartella di lavoro contiene solo domande tra cui scegliere, non criteri",
    "mistake.only_questions.hint": "Copiare le righe che servono nei fogli con lo stesso nome di criteria.xlsx",
    "mistake.other_criteria": "questo file non esiste; nella cartella c’è {found}",
    "mistake.other_criteria.hint": (
        "Vengono letti criteria.xlsx e criteria.yaml: salvare {found} come criteria.xlsx in Excel o LibreOffice"
    ),
    "mistake.same_sheet": "il foglio «{sheet}» contiene lo stesso del foglio «{other}»",
    "mistake.same_sheet.hint": "Mettere tutte le righe in uno dei due, ed eliminare l’altro",
    "mistake.unknown_sheet": "qui non è previsto alcun foglio «{sheet}»",
    "mistake.unknown_sheet.hint": "Sono previsti {known}; se il foglio è per uso proprio, nasconderlo",
    "mistake.unknown_sheet.hint.taken": (
        "Il foglio «{suggestion}» esiste già, e solo quello viene letto: riportarvi ciò che manca e nascondere "
        "questo foglio"
    ),
    "mistake.unknown_setting": "qui non è prevista alcuna impostazione «{name}»",
    "mistake.unknown_column": "qui non è prevista alcuna colonna «{name}»",
    "mistake.language_code": "Indicare la lingua con il suo codice, per esempio {name} (de) o {name} (de-CH)",
    "mistake.same_column": "«{name}» contiene lo stesso della colonna {column}",
    "mistake.same_column.hint": "Eliminare una delle due colonne",
    "mistake.no_heading": "la colonna non ha intestazione",
    "mistake.no_heading.hint": "Scriverne una, per esempio «nota» se è per uso proprio, o svuotare la colonna",
    "mistake.row_twice": "«{name}» compare qui per la seconda volta",
    "mistake.row_twice.hint": "Tenere una delle due righe, ed eliminare l’altra",
    "mistake.said_twice": "«{key}» è già indicato in un’altra cella della riga",
    "mistake.said_twice.hint": "Svuotare una delle due celle",
    "mistake.no_campaign_language": "manca la lingua della campagna",
    "mistake.no_campaign_language.hint": "Scrivere la lingua dei testi che non ne indicano una, per esempio {language}",
    "mistake.other_texts": (
        "qui è scritto «{language}», e i testi in «{language}» hanno colonne proprie; quelli senza lingua "
        "sembrano essere in «{seen}»"
    ),
    "mistake.other_texts.hint": "Scrivere la lingua dei testi che non ne indicano una, per esempio {seen}",
    "mistake.version_twice": "il testo nella lingua della campagna, «{language}», è già in un’altra colonna",
    "mistake.version_twice.hint": "Tenere uno dei due",
    "mistake.no_criterion": "non c’è alcun criterio «{name}»",
    "mistake.no_question": "non c’è alcuna domanda «{name}»",
    "mistake.of_no_criterion": "non è indicato a quale criterio appartiene",
    "mistake.of_no_question": "non è indicato a quale domanda appartiene",
    "mistake.of_no_question.hint": "Scrivere qui il suo id; di più celle unite, lo contiene solo la prima",
    "mistake.no_criterion.hint": (
        "Scrivere l’id di un criterio; eliminare righe solo se il loro criterio non esiste più"
    ),
    "mistake.no_question.hint": "Scrivere l’id di una domanda; eliminare righe solo se la loro domanda non esiste più",
    "mistake.uncalculated": "la cella contiene una formula senza il suo risultato",
    "mistake.uncalculated.hint": "Aprire la cartella di lavoro in Excel e salvarla, o scrivere il valore",
    "mistake.error": "la cella mostra l’errore {error}",
    "mistake.error.hint": "Correggere la formula o scrivere il valore",
    "mistake.no_ends": "«{text}» non dice da dove a dove",
    "mistake.no_ends.hint": "Scrivere i due estremi separati da una virgola: {example}",
    "mistake.key_twice": "«{key}» compare due volte nella cella",
    "mistake.key_twice.hint": "Tenere una delle due",
    # Values of any kind.
    "mistake.not_accepted": "qui non si accetta {found}",
    "mistake.not_accepted.hint": "Confrontare i criteri che crea `scorecard init`",
    "mistake.no_such_answer": "{found} non è una risposta a questa domanda",
    "mistake.no_list": "c’è {found} dove è atteso un elenco",
    "mistake.no_list.hint": "Scrivere ‹il valore tra parentesi quadre|un elenco›: [{value}]",
    "mistake.no_list.hint.entries": (
        "‹Iniziare ogni voce con un trattino, o usare parentesi quadre: [ ]|Separare le voci con virgole; ciò che "
        "ha un foglio proprio va lì›"
    ),
    "mistake.empty_list": "‹l’elenco è vuoto|la cella non indica nulla›",
    "mistake.empty_list.hint": "Scrivervi un nome, o ‹eliminare la riga|svuotare la cella›",
    "mistake.twice": "«{name}» compare due volte ‹nell’elenco|nella cella›",
    "mistake.twice.hint": "Eliminare uno dei due",
    "mistake.no_map": "c’è {found} dove sono attese ‹chiavi con valori|voci con i due punti›",
    "mistake.no_map.hint": (
        "‹Scrivere righe `chiave: valore`, rientrate|Scrivere ogni voce con i due punti prima del suo valore, "
        "separate da virgole, o compilare le colonne delle sue parti›"
    ),
    "mistake.no_switch": "c’è {found} dove è atteso ‹un valore logico|sì o no›",
    "mistake.no_switch.hint": "Scrivere ‹true o false, senza virgolette|sì o no›",
    "mistake.schema": "{found} non è una versione nota di questo formato",
    "mistake.schema.hint": "Scrivere ‹`schema: 1`|1›",
    # Texts and ids.
    "mistake.no_text": "c’è {found} dove è atteso un testo",
    "mistake.no_text.hint": "Scrivere un testo‹, tra virgolette|›",
    "mistake.empty_text": "il testo è vuoto",
    "mistake.empty_text.hint": "Scrivere un testo, o ‹eliminare la riga|svuotare la cella›",
    "mistake.control": "il testo contiene un carattere non stampabile",
    "mistake.control.hint": "Eliminarlo, o scrivere di nuovo il testo",
    "mistake.no_language": "«{language}» non è una lingua",
    "mistake.no_language.hint": (
        '‹Un testo in più lingue ha chiavi come en o de-CH: {{en: "...", it: "..."}}|Chiamare la colonna, per '
        "esempio, testo (de)›"
    ),
    "mistake.no_version": "il testo non ha una versione in «{language}», la lingua della campagna",
    "mistake.no_version.hint": (
        '‹Aggiungere `{language}: "..."`|Compilare la colonna per «{language}», o quella senza indicazione di lingua›'
    ),
    "mistake.no_id": "«{id}» non è un id valido",
    "mistake.no_id.hint": "Un id ha lettere minuscole (a-z), cifre e _, per esempio {such}",
    "mistake.long_id": "l’id ha {count} caratteri",
    "mistake.long_id.hint": "Un id ne ha al massimo {most}",
    # Numbers, and the points that values earn.
    "mistake.no_number": "c’è {found} dove è atteso un numero",
    "mistake.no_number.hint": "Scrivere un numero, per esempio ‹12.5|12,5› o 40",
    "mistake.number_meant.hint": "Scrivere {number}‹, senza virgolette|›",
    "mistake.infinite": "il numero non è finito",
    "mistake.infinite.hint": "Scrivere un numero ordinario, per esempio ‹12.5|12,5› o 40",
    "mistake.no_whole_number.hint": "Scrivere un numero intero da {lowest} a {highest}, per esempio {example}",
    "mistake.fraction": "{number} non è un numero intero",
    "mistake.fraction.hint": "Scrivere, per esempio, {whole}",
    "mistake.share": "{number} sarebbe meno dell’uno per cento",
    "mistake.share.hint": "Scrivere {percent} se si intende il {percent} per cento",
    "mistake.negative": "{number} è negativo",
    "mistake.negative.hint": "Scrivere un numero da 0 in su",
    "mistake.out_of_range": "{number} non è ammesso",
    "mistake.out_of_range.hint": "Scrivere un numero da {lowest} a {highest}",
    "mistake.exchanged": "{lower} ({value}) è maggiore di {upper} ({highest})",
    "mistake.exchanged.hint": "Scambiare i due",
    "mistake.interval": "qui sono attesi due numeri, non {count}",
    "mistake.interval.hint": "Scrivere il numero più piccolo e il più grande ammessi, per esempio [0, 100]",
    "mistake.interval.hint.decimals": (
        "Scrivere il numero più piccolo e il più grande ammessi, per esempio [0, 100]; i decimali si scrivono con "
        "il punto"
    ),
    "mistake.interval.falls": "{first} non è minore di {last}",
    "mistake.no_anchor": "c’è «{key}» dove è atteso un numero",
    "mistake.no_anchor.hint": "Scrivere un numero; i punti si indicano così: {{valore: punti}}",
    "mistake.no_anchor.hint.meant": "Scrivere {number}; i punti si indicano così: {{valore: punti}}",
    "mistake.few.values": "meno di due valori hanno punti",
    "mistake.few.values.hint": "Scrivere due o più valori, il più piccolo per primo, per esempio {{50: 0, 80: 100}}",
    "mistake.few.steps": "meno di due gradini hanno punti",
    "mistake.few.steps.hint": "Scrivere due o più gradini, per esempio {{95: 60, 98: 80, 99: 100}}",
    "mistake.few.dates": "meno di due date hanno punti",
    "mistake.few.dates.hint": (
        "Scrivere due o più date, in ordine cronologico, per esempio {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "mistake.same_value": "{left} e {right} sono lo stesso valore",
    "mistake.same_value.hint": "Eliminare uno dei due",
    "mistake.falling.values": "i valori non sono in ordine crescente: {right} viene dopo {left}",
    "mistake.falling.steps": "i gradini non sono in ordine crescente: {right} viene dopo {left}",
    "mistake.falling.dates": "le date non sono in ordine cronologico: {right} viene dopo {left}",
    "mistake.uneven_steps": "i punti dei gradini né salgono sempre né scendono sempre",
    "mistake.uneven_steps.hint": (
        "Dare a ogni gradino più punti del precedente, o a ognuno meno; quelli di ‹`points`|«⟦points⟧»› possono "
        "salire e scendere"
    ),
    "mistake.two_curves": "qui ci sono ‹points e steps|punti e gradini›, ma può valere solo uno dei due",
    "mistake.two_curves.hint": (
        "Tenere ‹`points`|«⟦points⟧»› per rette tra i valori, o ‹`steps`|«⟦steps⟧»› per punti che cambiano di colpo"
    ),
    "mistake.no_curve": "manca «⟦points⟧»",
    "mistake.no_curve.hint": (
        "‹Aggiungere points: {{valore: punti}}|Compilare «⟦points⟧» con valori e loro punti›, per esempio {{50: "
        "0, 80: 100}}, oppure ‹steps|«⟦steps⟧»›"
    ),
    "mistake.no_points": "nessuna opzione ha punti, quindi nessuno potrebbe ottenerne",
    "mistake.no_points.hint": "Dare punti ad almeno una opzione",
    # Dates, hours and time zones.
    "mistake.no_date": "{found} non è una data",
    "mistake.no_date.hint": "Scrivere anno, mese e giorno, per esempio 2027-02-26‹| o 26 febbraio 2027›",
    "mistake.two_dates": "{found} si può leggere in due modi",
    "mistake.no_moment": "{found} non è una scadenza",
    "mistake.no_moment.hint": (
        "Scrivere una data, per esempio 2027-02-26, o con l’ora, per esempio 2027-02-26 17:00‹| o 26 febbraio "
        "2027 17:00›; il fuso va ‹in timezone|nell’impostazione «fuso orario»›"
    ),
    "mistake.day_interval": "qui sono attese due date, non {count}",
    "mistake.day_interval.hint": "Scrivere la prima e l’ultima data ammesse, per esempio [2027-01-01, 2027-12-31]",
    "mistake.day_interval.falls": "{first} non precede {last}",
    "mistake.too_early": "{date} è una data che nessun foglio di calcolo può contenere",
    "mistake.too_early.hint": "Scrivere {earliest} o una data successiva",
    "mistake.no_start": "{start} non cade in un anno plausibile per un impegno",
    "mistake.no_start.hint": "Scrivere una data dal {first} al {last}",
    "mistake.no_hours": "c’è {found} dove è atteso un orario",
    "mistake.no_hours.hint": (
        'Scrivere un orario come ‹`08:00-22:00` o `"08:00-12:00, 14:00-18:00"`|08:00-22:00 o 08:00-12:00, '
        "14:00-18:00›; oltre la mezzanotte, 22:00-06:00; senza servizio, {closed}"
    ),
    "mistake.hours_meant": 'Scrivere ‹`"{hours}"`|{hours}›',
    "mistake.hours_overlap": "nell’orario «{hours}» ci sono ore che si sovrappongono",
    "mistake.hours_overlap.hint": "Indicare ogni ora del giorno una sola volta",
    "mistake.hours_two_ways": "l’orario «{hours}» si può leggere in due modi",
    "mistake.hours_two_ways.hint": (
        "24 ore su 24 si scrive 00:00-24:00; altrimenti dividere a mezzanotte: 12:00-24:00, e 00:00-10:00 il "
        "giorno dopo"
    ),
    "mistake.no_zone": "c’è {found} dove è atteso un fuso orario",
    "mistake.no_zone.hint": "Scrivere il nome di un fuso orario, per esempio Europe/Rome",
    "mistake.no_zones": "questo computer non conosce alcun fuso orario",
    "mistake.no_zones.hint": "Installarli con `pip install tzdata`",
    "mistake.unknown_zone": "il fuso orario «{name}» non esiste",
    # Parts that exclude each other.
    "mistake.credit_falls.hint": "Una risposta non deve perdere punti se viene verificata: scambiare i due",
    "mistake.credit_of_evidence_falls.hint": (
        "Una risposta non deve perdere punti perché indica una prova: scambiare i due"
    ),
    "mistake.doubt_rises.hint": "Una risposta verificata non è più dubbia di una solo dichiarata: scambiare i due",
    "mistake.idle_scenario": "lo scenario non cambia alcun peso",
    "mistake.idle_scenario.hint": (
        "Indicare ‹un alignment_share, o pesi di criteria o kpis, per esempio {{alignment_share: 30}}|la quota "
        "dell’allineamento, per esempio 30, o pesi di criteri o di KPI›"
    ),
    "mistake.no_uncertainty": "qui non c’è alcuna incertezza",
    "mistake.two_uncertainties": "qui ci sono due incertezze",
    "mistake.no_uncertainty.hint": (
        "Scrivere o ‹{{relative: 3}}|3 in «incertezza: relativa»›, in percento, o ‹{{absolute: 0.5}}|0,5 in "
        "«incertezza: assoluta»›, nell’unità del KPI"
    ),
    "mistake.two_sources": (
        "qui ci sono ‹column e record|«⟦check.column⟧» e «⟦check.record⟧»›, ma può valere solo uno dei due"
    ),
    "mistake.two_sources.hint": "Tenere uno dei due",
    "mistake.no_source": "manca «⟦check.column⟧»",
    "mistake.no_source.hint": (
        "‹Aggiungere column|Compilare «⟦check.column⟧»›: una colonna della tabella dei KPI, o "
        "‹record|«⟦check.record⟧»›: una misura, per esempio ⟦=solved_share⟧"
    ),
    "mistake.no_contradiction": "c’è {found} dove sono attese risposte che si contraddicono",
    "mistake.no_contradiction.hint": (
        "Scrivere ‹contradicts: |›{{risposta: {{altra domanda: sua opzione}}}}, per esempio {{⟦=yes⟧: "
        "{{carrier: none}}}}"
    ),
}
