"""What in the criteria does not go with the rest of them, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    "disagreement.in_lots": "nel lotto {lots}: {message}",
    "disagreement.language": "lo strumento non parla «{language}»",
    "disagreement.language.hint": "Scrivere {known}",
    "disagreement.days": "{early} è dopo «{last}», {late}",
    "disagreement.days.before": "{late} precede «{first}» ({early})",
    "disagreement.days.hint": "Correggere uno dei due giorni",
    "disagreement.seal": "una gara senza scadenza non si può sigillare",
    "disagreement.seal.hint": "Scrivere una scadenza, o ‹eliminare la chiave|svuotare la cella›",
    # What stands in two parts.
    "disagreement.same_id.criteria": "due criteri hanno l’id «{id}»",
    "disagreement.same_id.questions": "due domande hanno l’id «{id}»",
    "disagreement.same_id.kpis": "due KPI hanno l’id «{id}»",
    "disagreement.same_id.options": "due opzioni hanno l’id «{id}»",
    "disagreement.same_id.items": "due voci hanno l’id «{id}»",
    "disagreement.same_id.hint": "Ogni id deve essere unico: cambiare uno dei due",
    "disagreement.same_column": "la colonna «{column}» è già quella del KPI «{kpi}»",
    "disagreement.same_column.hint": "Dare a ogni KPI una colonna propria",
    "disagreement.same_text.options": "due opzioni hanno il testo «{text}»",
    "disagreement.same_text.items": "due voci hanno il testo «{text}»",
    "disagreement.same_text.hint": "Un fornitore non potrebbe distinguerle: riformularne una",
    "disagreement.other_unit": "«{unit}» non è la stessa unità di «{first}»",
    "disagreement.other_unit.hint": (
        "Un numero deve significare lo stesso in ogni lingua: scrivere in tutte la stessa unità"
    ),
    "disagreement.same_name.criteria": "«{name}» è già il nome del criterio «{other}»",
    "disagreement.same_name.questions": "«{name}» è già il nome della domanda «{other}»",
    "disagreement.same_name.kpis": "«{name}» è già il nome del KPI «{other}»",
    "disagreement.same_name.hint": "Chi legge non potrebbe distinguerli: cambiare uno dei due nomi",
    # Lots.
    "disagreement.all_lots": "«{lot}» significa tutti i lotti e non può essere il nome di uno",
    "disagreement.all_lots.hint": (
        "‹Omettere `lots`|Lasciare vuota la cella «⟦lots⟧»› dove si intendono tutti, o dare al lotto un altro nome"
    ),
    "disagreement.no_lot": "il lotto «{lot}» non esiste",
    "disagreement.no_lot.hint": "I lotti sono {known}; si dichiarano ‹all’inizio del file|nel foglio Impostazioni›",
    "disagreement.lot_written_twice": "il lotto «{lot}» è scritto anche «{first}»",
    "disagreement.lot_written_twice.hint": "Scriverlo ovunque allo stesso modo",
    "disagreement.never_asked": "indica il lotto {lots}, in cui il suo criterio non è chiesto",
    "disagreement.never_asked.hint": "Eliminare qui il lotto, o aggiungerlo ai lotti del criterio",
    # Weights.
    "disagreement.no_weight.criteria": "la somma dei pesi dei criteri è zero",
    "disagreement.no_weight.kpis": "la somma dei pesi dei KPI è zero",
    "disagreement.no_weight.questions": "la somma dei pesi delle sue domande è zero",
    "disagreement.no_weight.channels": "la somma dei pesi dei canali è zero",
    "disagreement.no_weight_then.criteria": "così la somma dei pesi dei criteri è zero",
    "disagreement.no_weight_then.kpis": "così la somma dei pesi dei KPI è zero",
    "disagreement.no_weight.hint": "Scrivere almeno un peso maggiore di zero",
    "disagreement.only_record": "in questo criterio si chiede solo lo storico, che non dà punti",
    "disagreement.only_record.hint": (
        "Scrivere ‹`record: scored` all’inizio del file|«⟦=scored⟧» nell’impostazione «⟦record⟧»›, o aggiungere "
        "una domanda di altro tipo"
    ),
    "disagreement.no_own_question": "il criterio non ha domande",
    "disagreement.no_own_question.hint": "Dare al criterio i ‹`lots`|lotti› in cui sono poste le sue domande",
    "disagreement.only_texts": "in questo criterio hanno un peso solo testi",
    "disagreement.only_texts.hint": (
        "I testi non danno punti da soli: aggiungere una domanda di altro tipo che abbia un peso"
    ),
    # KPIs and scenarios.
    "disagreement.uncertain_price": "un prezzo è vincolante e non può essere incerto",
    "disagreement.uncertain_price.hint": (
        "‹Eliminare la riga, o la riga `price: true`|Svuotare la cella, o quella che lo indica come prezzo›"
    ),
    "disagreement.second_price": "«{price}» è già il prezzo",
    "disagreement.second_price.hint": "Indicare come prezzo un solo KPI per lotto",
    "disagreement.minimum_of_no_kpis": "non ci sono KPI, quindi nessuno potrebbe raggiungerlo",
    "disagreement.minimum_of_no_kpis.hint": "‹Eliminare la riga|Svuotare la cella›, o aggiungere KPI",
    "disagreement.share_of_no_kpis": "non ci sono KPI, quindi l’allineamento è tutto il totale",
    "disagreement.share_of_no_kpis.hint": "‹Eliminare la riga|Svuotare la cella›, o aggiungere KPI",
    "disagreement.no_part.criteria": "il criterio «{name}» non esiste",
    "disagreement.no_part.criteria.hint": "Scrivere l’id di un criterio",
    "disagreement.no_part.kpis": "il KPI «{name}» non esiste",
    "disagreement.no_part.kpis.hint": "Scrivere l’id di un KPI",
    "disagreement.no_part.hint": "‹Eliminare la riga|Eliminarlo qui›",
    # Other questions and their answers.
    "disagreement.condition_names_one": "una condizione indica una sola domanda e una delle sue opzioni",
    "disagreement.condition_names_one.hint": "Scrivere una domanda e la sua opzione: ‹only_if: |›{{domanda: opzione}}",
    "disagreement.depends_on_itself": "la domanda dipende da sé stessa",
    "disagreement.depends_on_itself.hint": "Indicare un’altra domanda",
    "disagreement.depend_on_each_other": "«{question}» e «{other}» dipendono l’una dall’altra",
    "disagreement.depend_on_each_other.hint": "Eliminare una delle condizioni",
    "disagreement.contradicts_itself": "la domanda contraddice sé stessa",
    "disagreement.contradicts_itself.hint": "Indicare un’altra domanda",
    "disagreement.no_question": "la domanda «{name}» non esiste",
    "disagreement.no_question.hint": "Scrivere l’id di una domanda",
    "disagreement.no_own_answer": "la domanda non ha una risposta «{answer}»",
    "disagreement.no_answer": "«{question}» non ha una risposta «{answer}»",
    "disagreement.its_answers": "Le sue risposte sono {known}",
    "disagreement.no_option": "«{question}» non ha un’opzione «{option}»",
    "disagreement.gate_of_several": "«{question}» è di tipo {type}, in cui possono valere più opzioni",
    "disagreement.gate_of_several.hint": (
        "Solo una domanda di tipo ⟦=choice⟧ o ⟦=yes_no⟧ può decidere se un’altra viene posta"
    ),
    "disagreement.without_options": "«{question}» è di tipo {type}, che non ha opzioni",
    "disagreement.without_options.hint": (
        "Si possono indicare solo risposte a domande di tipo ⟦=choice⟧, ⟦=multi⟧ e ⟦=yes_no⟧"
    ),
    "disagreement.gate_not_asked": "«{question}» non è posta nel lotto {lots}",
    "disagreement.gate_not_asked.hint": "Dare alle due domande gli stessi lotti",
    "disagreement.in_other_lots": "«{question}» è posta in altri lotti",
    "disagreement.in_other_lots.hint": (
        "Dare alle due domande un lotto in comune, o ‹eliminare la riga|svuotare la cella›"
    ),
    # Our own books.
    "disagreement.no_record_asked": "nessuna domanda riguarda lo storico, quindi non c’è nulla che dia punti",
    "disagreement.no_record_asked.hint": (
        "Aggiungere domande di tipo ⟦=record⟧, o ‹eliminare la riga|svuotare la cella›"
    ),
    "disagreement.no_vendor_asked": "si interrogano solo i nostri registri, e nessun fornitore",
    "disagreement.no_vendor_asked.hint": "Aggiungere una domanda di altro tipo",
    "disagreement.no_deadline": "lo storico conta i mesi prima della scadenza, che però non è indicata",
    "disagreement.no_deadline.hint": "Scrivere una scadenza, o eliminare la domanda",
    "disagreement.no_deadline.hint.check": "Scrivere una scadenza, o ‹eliminare il riscontro|svuotare la cella›",
    # Hours.
    "disagreement.no_promise": "non c’è alcun impegno con cui confrontare l’orario di un fornitore",
    "disagreement.no_promise.hint": (
        "‹Aggiungere `promise` all’inizio del file|Compilare «⟦promise.timezone⟧» e «⟦promise.from⟧» nelle "
        "impostazioni, e il foglio «⟦#promise⟧»›: il nostro fuso orario, i nostri canali e il nostro orario"
    ),
    "disagreement.hours_twice": "«{question}» chiede già l’orario",
    "disagreement.hours_twice.hint": "Tenere una delle due: chiede l’orario di tutti i canali",
    "disagreement.day_twice": "{days} è già in «{key}»",
    "disagreement.days_twice": "{days} sono già in «{key}»",
    "disagreement.day_twice.hint": "Indicare ogni giorno una sola volta",
    "disagreement.no_hours": "non è indicato alcun orario per {days}",
    "disagreement.no_hours.hint": "Aggiungerlo; un giorno senza servizio si indica così: ‹`{day}: {closed}`|{closed}›",
    "disagreement.never_open": "il canale è chiuso tutti i giorni",
    "disagreement.never_open.hint": "Dargli un orario, o eliminare il canale",
    "disagreement.no_day": "qui non è prevista ‹la chiave «{key}»|la voce «{key}»›",
    "disagreement.no_day.hint": "Qui sono previste: {known}, e giorni consecutivi come mon-fri",
    "disagreement.holiday": "{holiday} non è nelle 52 settimane dal {start}, le sole che si contano",
    "disagreement.holiday.hint": "Correggere la data o ‹`from`|«⟦promise.from⟧»›, o eliminare la riga",
}
