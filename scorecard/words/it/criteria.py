"""What is wrong with a value in the criteria, and what may stand there, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    # What was found.
    "criteria.found.switch": "‹il valore logico {switch}|il valore {cell}›",
    "criteria.found.number": "il numero {number}",
    "criteria.found.date": "la data {date}",
    "criteria.found.list": "un elenco",
    "criteria.found.map": "‹una mappa di chiavi e valori|una serie di voci con i due punti›",
    "criteria.found.empty_map": "‹una mappa vuota|una cella vuota›",
    "criteria.found.text": "il testo «{text}»",
    # Keys and columns.
    "criteria.missing": "manca «{name}»",
    "criteria.missing.hint": "‹Aggiungere {key}: ...|Compilare «{name}»›",
    "criteria.missing.hint.such": "‹Aggiungere {key}:|Compilare «{name}»:› {example}",
    "criteria.missing.rows": "‹Aggiungere {key}: ...|Aggiungere righe nel foglio «{sheet}»›",
    "criteria.missing.options": "‹Aggiungere {key}: ...|Aggiungere al foglio «{sheet}» righe con l’id della domanda›",
    "criteria.unknown": "qui non è prevista la ‹chiave|voce› «{name}»",
    "criteria.unknown.hint": "Qui sono previste: {known}",
    "criteria.not_of_type": "Una domanda di tipo {type} non ne ha: ‹eliminare la chiave|svuotare la cella›",
    "criteria.nothing": "‹dopo la chiave non c’è nulla|qui non c’è nulla›",
    "criteria.nothing.hint": "Scrivere un valore, o eliminare la riga",
    "criteria.hours_as_key": "c’è un orario dove è attesa una chiave",
    "criteria.hours_as_key.hint": (
        'Mettere tra virgolette dritte gli orari che contengono una virgola: `"08:00-12:00, 14:00-18:00"`'
    ),
    "criteria.quoted": (
        "{bare} è tra virgolette tipografiche; vengono dai programmi di scrittura e qui non valgono come virgolette"
    ),
    "criteria.quoted.hint": '‹Scrivere virgolette dritte: `"{bare}"`|Scrivere {bare} senza virgolette›',
    "criteria.quoted.hint.number": "Scrivere {bare} senza virgolette",
    "criteria.empty_part": "«{name}» non contiene nulla",
    "criteria.empty_part.hint": "Aggiungere almeno una ‹voce a {part}|riga nel foglio per {name}›",
    "criteria.few_options": "ci sono meno di due opzioni",
    "criteria.few_options.hint": "Aggiungere opzioni, perché il fornitore possa scegliere",
    "criteria.no_type": "manca «⟦type⟧»",
    "criteria.no_type.hint": "‹Aggiungere type:|Compilare «⟦type⟧»:› {known}",
    "criteria.no_type.hint.misspelt": "Si intende «⟦type⟧» dove c’è «{found}»?",
    "criteria.unknown_type": "«{type}» non è un tipo di domanda",
    "criteria.unknown_type.hint": "Scrivere {known}",
    "criteria.type": "{name} ({how})",
    "criteria.type.choice": "una sola opzione",
    "criteria.type.multi": "più opzioni",
    "criteria.type.yes_no": "sì o no",
    "criteria.type.scale": "un gradino",
    "criteria.type.number": "una cifra",
    "criteria.type.date": "un giorno",
    "criteria.type.text": "frasi",
    "criteria.type.checklist": "voci attive, previste o assenti",
    "criteria.type.hours": "orari di apertura",
    "criteria.type.record": "rispondono i nostri registri",
    "criteria.write": "Scrivere {example}",
    # What may stand under a key.
    "criteria.example.schema": "1",
    "criteria.example.title": "il nome della campagna",
    "criteria.example.buyer": "‹{{name: il nome della propria azienda}}|il nome della propria azienda›",
    "criteria.example.id": "un nome breve come cost_per_order",
    "criteria.example.weight": "un numero da 0 in su",
    "criteria.example.text": "ciò che legge il fornitore",
    "criteria.example.points": "‹{{valore: punti}}|valori con i loro punti›, per esempio {{50: 0, 80: 100}}",
    "criteria.example.points_of_yes_no": "‹{{yes: 100, no: 0}}|sì: 100, no: 0›",
    "criteria.example.points_of_dates": (
        "‹{{data: punti}}|date con i loro punti›, per esempio {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.example.of_hundred": "un numero da 0 a 100",
    "criteria.example.steps": "quanti gradini, un numero intero da 2 a 10, per esempio 5",
    "criteria.example.low": "che cosa significa il gradino 1",
    "criteria.example.high": "che cosa significa l’ultimo gradino",
    "criteria.example.unit": "in che si misura, per esempio %, EUR o ore",
    "criteria.example.range": "il numero più piccolo e il più grande ammessi, per esempio [0, 100]",
    "criteria.example.need": "⟦=must⟧, ⟦=should⟧ o ⟦=could⟧",
    "criteria.example.record": "kept_share",
    "criteria.example.measure": "che cosa si conta nei nostri registri, per esempio solved_share",
    "criteria.example.options": "le risposte che lo affermano, per esempio yes",
    "criteria.example.within": "di quanto una risposta può scostarsi da quel dato, per esempio 10",
    "criteria.example.timezone": "il fuso di questo orario, per esempio Europe/Rome",
    "criteria.example.from": "il primo giorno delle 52 settimane che si contano, per esempio 2027-01-04",
    "criteria.example.channels": '{{phone: {{weight: 60, mon-fri: "08:00-22:00", sat-sun: closed}}}}',
    # Sheets, rows and cells of a workbook.
    "criteria.no_sheets": "nessun foglio della cartella di lavoro ha il nome di un foglio dei criteri",
    "criteria.no_sheets.hint": (
        "Chiamare i fogli {known}; `scorecard init new-folder --excel` ne crea un esempio già compilato"
    ),
    "criteria.same_sheet": "il foglio «{sheet}» contiene lo stesso del foglio «{other}»",
    "criteria.same_sheet.hint": "Mettere tutte le righe in uno dei due, ed eliminare l’altro",
    "criteria.unknown_sheet": "qui non è previsto alcun foglio «{sheet}»",
    "criteria.unknown_sheet.hint": "Sono previsti {known}; se il foglio è per uso proprio, nasconderlo",
    "criteria.unknown_setting": "qui non è prevista alcuna impostazione «{name}»",
    "criteria.unknown_column": "qui non è prevista alcuna colonna «{name}»",
    "criteria.language_code": "Indicare la lingua con il suo codice, per esempio {name} (de) o {name} (de-CH)",
    "criteria.same_column": "«{name}» contiene lo stesso della colonna {column}",
    "criteria.same_column.hint": "Eliminare una delle due colonne",
    "criteria.no_heading": "la colonna non ha intestazione",
    "criteria.no_heading.hint": "Scriverne una, per esempio «nota» se è per uso proprio, o svuotare la colonna",
    "criteria.row_twice": "«{name}» compare qui per la seconda volta",
    "criteria.row_twice.hint": "Tenere una delle due righe, ed eliminare l’altra",
    "criteria.said_twice": "«{key}» è già indicato in un’altra cella della riga",
    "criteria.said_twice.hint": "Svuotare una delle due celle",
    "criteria.version_twice": "il testo nella lingua della campagna, «{language}», è già in un’altra colonna",
    "criteria.version_twice.hint": "Tenere uno dei due",
    "criteria.no_criterion": "non c’è alcun criterio «{name}»",
    "criteria.no_question": "non c’è alcuna domanda «{name}»",
    "criteria.of_no_criterion": "non è indicato a quale criterio appartiene",
    "criteria.of_no_question": "non è indicato a quale domanda appartiene",
    "criteria.of_no_question.hint": "Scrivere qui il suo id; di più celle unite, lo contiene solo la prima",
    "criteria.no_criterion.hint": "Scrivere l’id di un criterio, o eliminare la riga",
    "criteria.no_question.hint": "Scrivere l’id di una domanda, o eliminare la riga",
    "criteria.uncalculated": "la cella contiene una formula senza il suo risultato",
    "criteria.uncalculated.hint": "Aprire la cartella di lavoro in Excel e salvarla, o scrivere il valore",
    "criteria.error": "la cella mostra l’errore {error}",
    "criteria.error.hint": "Correggere la formula o scrivere il valore",
    "criteria.no_ends": "«{text}» non dice da dove a dove",
    "criteria.no_ends.hint": "Scrivere i due estremi separati da una virgola: {example}",
    "criteria.key_twice": "«{key}» compare due volte nella cella",
    "criteria.key_twice.hint": "Tenere una delle due",
    # Values of any kind.
    "criteria.not_accepted": "qui non si accetta {found}",
    "criteria.not_accepted.hint": "Confrontare i criteri che crea `scorecard init`",
    "criteria.no_such_answer": "{found} non è una risposta a questa domanda",
    "criteria.no_list": "c’è {found} dove è atteso un elenco",
    "criteria.no_list.hint": "Scrivere ‹il valore tra parentesi quadre|un elenco›: [{value}]",
    "criteria.no_list.hint.entries": (
        "‹Iniziare ogni voce con un trattino, o usare parentesi quadre: [ ]|Separare le voci con virgole; ciò che "
        "ha un foglio proprio va lì›"
    ),
    "criteria.empty_list": "‹l’elenco è vuoto|la cella non indica nulla›",
    "criteria.empty_list.hint": "Scrivervi un nome, o ‹eliminare la riga|svuotare la cella›",
    "criteria.twice": "«{name}» compare due volte ‹nell’elenco|nella cella›",
    "criteria.twice.hint": "Eliminare uno dei due",
    "criteria.no_map": "c’è {found} dove sono attese ‹chiavi con valori|voci con i due punti›",
    "criteria.no_map.hint": (
        "‹Scrivere righe `chiave: valore`, rientrate|Scrivere ogni voce con i due punti prima del suo valore, "
        "separate da virgole, o compilare le colonne delle sue parti›"
    ),
    "criteria.no_switch": "c’è {found} dove è atteso ‹un valore logico|sì o no›",
    "criteria.no_switch.hint": "Scrivere ‹true o false, senza virgolette|sì o no›",
    "criteria.schema": "{found} non è una versione nota di questo formato",
    "criteria.schema.hint": "Scrivere ‹`schema: 1`|1›",
    # Texts and ids.
    "criteria.no_text": "c’è {found} dove è atteso un testo",
    "criteria.no_text.hint": "Scrivere un testo‹, tra virgolette|›",
    "criteria.empty_text": "il testo è vuoto",
    "criteria.empty_text.hint": "Scrivere un testo, o ‹eliminare la riga|svuotare la cella›",
    "criteria.control": "il testo contiene un carattere non stampabile",
    "criteria.control.hint": "Eliminarlo, o scrivere di nuovo il testo",
    "criteria.no_language": "«{language}» non è una lingua",
    "criteria.no_language.hint": (
        '‹Un testo in più lingue ha chiavi come en o de-CH: {{en: "...", it: "..."}}|Chiamare la colonna, per '
        "esempio, testo (de)›"
    ),
    "criteria.no_version": "il testo non ha una versione in «{language}», la lingua della campagna",
    "criteria.no_version.hint": (
        '‹Aggiungere `{language}: "..."`|Compilare la colonna per «{language}», o quella senza indicazione di lingua›'
    ),
    "criteria.no_id": "«{id}» non è un id valido",
    "criteria.no_id.hint": "Un id ha lettere minuscole (a-z), cifre e _, per esempio {such}",
    "criteria.long_id": "l’id ha {count} caratteri",
    "criteria.long_id.hint": "Un id ne ha al massimo {most}",
    # Numbers, and the points that values earn.
    "criteria.no_number": "c’è {found} dove è atteso un numero",
    "criteria.no_number.hint": "Scrivere un numero, per esempio ‹12.5|12,5› o 40",
    "criteria.number_meant.hint": "Scrivere {number}‹, senza virgolette|›",
    "criteria.infinite": "il numero non è finito",
    "criteria.infinite.hint": "Scrivere un numero ordinario, per esempio ‹12.5|12,5› o 40",
    "criteria.no_whole_number.hint": "Scrivere un numero intero da {lowest} a {highest}, per esempio {example}",
    "criteria.fraction": "{number} non è un numero intero",
    "criteria.fraction.hint": "Scrivere, per esempio, {whole}",
    "criteria.share": "{number} sarebbe meno dell’uno per cento",
    "criteria.share.hint": "Scrivere {percent} se si intende il {percent} per cento",
    "criteria.negative": "{number} è negativo",
    "criteria.negative.hint": "Scrivere un numero da 0 in su",
    "criteria.out_of_range": "{number} non è ammesso",
    "criteria.out_of_range.hint": "Scrivere un numero da {lowest} a {highest}",
    "criteria.exchanged": "{lower} ({value}) è maggiore di {upper} ({highest})",
    "criteria.exchanged.hint": "Scambiare i due",
    "criteria.interval": "qui sono attesi due numeri, non {count}",
    "criteria.interval.hint": "Scrivere il numero più piccolo e il più grande ammessi, per esempio [0, 100]",
    "criteria.interval.hint.decimals": (
        "Scrivere il numero più piccolo e il più grande ammessi, per esempio [0, 100]; i decimali si scrivono con "
        "il punto"
    ),
    "criteria.interval.falls": "{first} non è minore di {last}",
    "criteria.no_anchor": "c’è «{key}» dove è atteso un numero",
    "criteria.no_anchor.hint": "Scrivere un numero; i punti si indicano così: {{valore: punti}}",
    "criteria.no_anchor.hint.meant": "Scrivere {number}; i punti si indicano così: {{valore: punti}}",
    "criteria.few.values": "meno di due valori hanno punti",
    "criteria.few.values.hint": "Scrivere due o più valori, il più piccolo per primo, per esempio {{50: 0, 80: 100}}",
    "criteria.few.steps": "meno di due gradini hanno punti",
    "criteria.few.steps.hint": "Scrivere due o più gradini, per esempio {{95: 60, 98: 80, 99: 100}}",
    "criteria.few.dates": "meno di due date hanno punti",
    "criteria.few.dates.hint": (
        "Scrivere due o più date, in ordine cronologico, per esempio {{2027-03-01: 100, 2027-09-01: 0}}"
    ),
    "criteria.same_value": "{left} e {right} sono lo stesso valore",
    "criteria.same_value.hint": "Eliminare uno dei due",
    "criteria.falling.values": "i valori non sono in ordine crescente: {right} viene dopo {left}",
    "criteria.falling.steps": "i gradini non sono in ordine crescente: {right} viene dopo {left}",
    "criteria.falling.dates": "le date non sono in ordine cronologico: {right} viene dopo {left}",
    "criteria.uneven_steps": "i punti dei gradini né salgono sempre né scendono sempre",
    "criteria.uneven_steps.hint": (
        "Dare a ogni gradino più punti del precedente, o a ognuno meno; quelli di ‹`points`|«⟦points⟧»› possono "
        "salire e scendere"
    ),
    "criteria.two_curves": "qui ci sono ‹points e steps|punti e gradini›, ma può valere solo uno dei due",
    "criteria.two_curves.hint": (
        "Tenere ‹`points`|«⟦points⟧»› per rette tra i valori, o ‹`steps`|«⟦steps⟧»› per punti che cambiano di colpo"
    ),
    "criteria.no_curve": "manca «⟦points⟧»",
    "criteria.no_curve.hint": (
        "‹Aggiungere points: {{valore: punti}}|Compilare «⟦points⟧» con valori e loro punti›, per esempio {{50: "
        "0, 80: 100}}, oppure ‹steps|«⟦steps⟧»›"
    ),
    "criteria.no_points": "nessuna opzione ha punti, quindi nessuno potrebbe ottenerne",
    "criteria.no_points.hint": "Dare punti ad almeno una opzione",
    # Dates, hours and time zones.
    "criteria.no_date": "{found} non è una data",
    "criteria.no_date.hint": "Scrivere anno, mese e giorno, per esempio 2027-02-26",
    "criteria.no_moment": "{found} non è una scadenza",
    "criteria.no_moment.hint": (
        "Scrivere una data, per esempio 2027-02-26, o con l’ora, per esempio 2027-02-26 17:00; il fuso va ‹in "
        "timezone|nell’impostazione «fuso orario»›"
    ),
    "criteria.day_interval": "qui sono attese due date, non {count}",
    "criteria.day_interval.hint": "Scrivere la prima e l’ultima data ammesse, per esempio [2027-01-01, 2027-12-31]",
    "criteria.day_interval.falls": "{first} non precede {last}",
    "criteria.too_early": "{date} è una data che nessun foglio di calcolo può contenere",
    "criteria.too_early.hint": "Scrivere {earliest} o una data successiva",
    "criteria.no_start": "{start} non cade in un anno plausibile per un impegno",
    "criteria.no_start.hint": "Scrivere una data dal {first} al {last}",
    "criteria.no_hours": "c’è {found} dove è atteso un orario",
    "criteria.no_hours.hint": (
        'Scrivere un orario come ‹`08:00-22:00` o `"08:00-12:00, 14:00-18:00"`|08:00-22:00 o 08:00-12:00, '
        "14:00-18:00›; oltre la mezzanotte, 22:00-06:00; senza servizio, {closed}"
    ),
    "criteria.hours_meant": 'Scrivere ‹`"{hours}"`|{hours}›',
    "criteria.hours_overlap": "nell’orario «{hours}» ci sono ore che si sovrappongono",
    "criteria.hours_overlap.hint": "Indicare ogni ora del giorno una sola volta",
    "criteria.hours_two_ways": "l’orario «{hours}» si può leggere in due modi",
    "criteria.hours_two_ways.hint": (
        "24 ore su 24 si scrive 00:00-24:00; altrimenti dividere a mezzanotte: 12:00-24:00, e 00:00-10:00 il "
        "giorno dopo"
    ),
    "criteria.no_zone": "c’è {found} dove è atteso un fuso orario",
    "criteria.no_zone.hint": "Scrivere il nome di un fuso orario, per esempio Europe/Rome",
    "criteria.no_zones": "questo computer non conosce alcun fuso orario",
    "criteria.no_zones.hint": "Installarli con `pip install tzdata`",
    "criteria.unknown_zone": "il fuso orario «{name}» non esiste",
    # Parts that exclude each other.
    "criteria.credit_falls.hint": "Una risposta non deve perdere punti se viene verificata: scambiare i due",
    "criteria.credit_of_evidence_falls.hint": (
        "Una risposta non deve perdere punti perché indica una prova: scambiare i due"
    ),
    "criteria.doubt_rises.hint": "Una risposta verificata non è più dubbia di una solo dichiarata: scambiare i due",
    "criteria.idle_scenario": "lo scenario non cambia alcun peso",
    "criteria.idle_scenario.hint": (
        "Indicare ‹un alignment_share, o pesi di criteria o kpis, per esempio {{alignment_share: 30}}|la quota "
        "dell’allineamento, per esempio 30, o pesi di criteri o di KPI›"
    ),
    "criteria.no_uncertainty": "qui non c’è alcuna incertezza",
    "criteria.two_uncertainties": "qui ci sono due incertezze",
    "criteria.no_uncertainty.hint": (
        "Scrivere o ‹{{relative: 3}}|3 in «incertezza: relativa»›, in percento, o ‹{{absolute: 0.5}}|0,5 in "
        "«incertezza: assoluta»›, nell’unità del KPI"
    ),
    "criteria.two_sources": (
        "qui ci sono ‹column e record|«⟦check.column⟧» e «⟦check.record⟧»›, ma può valere solo uno dei due"
    ),
    "criteria.two_sources.hint": "Tenere uno dei due",
    "criteria.no_source": "manca «⟦check.column⟧»",
    "criteria.no_source.hint": (
        "‹Aggiungere column|Compilare «⟦check.column⟧»›: una colonna della tabella dei KPI, o "
        "‹record|«⟦check.record⟧»›: una misura, per esempio solved_share"
    ),
    "criteria.no_contradiction": "c’è {found} dove sono attese risposte che si contraddicono",
    "criteria.no_contradiction.hint": (
        "Scrivere ‹contradicts: |›{{risposta: {{altra domanda: sua opzione}}}}, per esempio {{yes: {{carrier: none}}}}"
    ),
}
