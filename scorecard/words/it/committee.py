"""What a committee is asked about weights, what is wrong with its workbooks, and what they say together, in Italian."""

TEXTS: dict[str, str | dict[str, str]] = {
    # The workbook of a member.
    "committee.tab": "Pesi",
    "committee.title": "{title}: pesi, membro {member}",
    "committee.how": (
        "In ogni tabella, immaginare un’offerta che è al peggio in ogni riga. Quale riga portare per prima al "
        "meglio? Riceve la posizione 1 e 100 punti. Ordinare le altre secondo quanto vale il loro passo per i "
        "nostri clienti e per noi, e dare a ciascuna i suoi punti rispetto alla prima: 50 se vale la metà, gli "
        "stessi se vale lo stesso. Compilare solo le celle gialle, senza consultare gli altri membri, e rinviare "
        "il file."
    ),
    "committee.left": "Righe ancora da compilare:",
    "committee.done": "Tutte le righe sono compilate. Salvare il file e rinviarlo.",
    "committee.part.criteria": "Criteri di allineamento",
    "committee.part.kpis": "KPI economici",
    "committee.part.sides": "Allineamento e lato economico",
    "committee.head.worst": "Dall’offerta peggiore",
    "committee.head.best": "all’offerta migliore",
    "committee.head.rank": "Posizione",
    "committee.head.points": "Punti",
    "committee.head.weight": "Peso %",
    "committee.head.check": "Controllo",
    "committee.side.alignment": "Allineamento",
    "committee.side.alignment.worst": "Tutti i criteri qui sopra al peggio",
    "committee.side.alignment.best": "Tutti i criteri qui sopra al meglio",
    "committee.side.financial": "Lato economico",
    "committee.side.financial.worst": "Tutti i KPI economici al peggio",
    "committee.side.financial.best": "Tutti i KPI economici al meglio",
    "committee.in_lots": "lotto {lots}",
    "committee.heaviest": "le {shown} di maggior peso tra {count} domande",
    "committee.under": "meno di {value}",
    "committee.over": "più di {value}",
    "committee.items.none": "niente su {count}",
    "committee.items.all": "tutto: {count}",
    "committee.hours.none": "chiuso",
    "committee.hours.all": "aperto come promettiamo",
    "committee.text.none": "i valutatori danno 0 punti",
    "committee.text.all": "i valutatori danno 100 punti",
    "committee.check.fine": "In ordine",
    "committee.check.no_rank": "Manca la posizione",
    "committee.check.other_rank": "Posizione: 1 a {count}",
    "committee.check.rank_twice": "Posizione ripetuta",
    "committee.check.no_points": "Mancano i punti",
    "committee.check.other_points": "Punti: 0 a 100",
    "committee.check.first_points": "La posizione 1 ha 100",
    "committee.check.over_better": "Più di una migliore",
    "committee.input.rank": (
        "1 per la riga da portare per prima al meglio, fino a {count}. Ogni posizione una sola volta."
    ),
    "committee.input.points": "100 per la posizione 1; le altre da 0 a 100, mai più di una posizione migliore.",
    "committee.error.rank": "Scegliere un numero intero da 1 a {count}.",
    "committee.error.points": "Scrivere un numero da 0 a 100, senza segno di percentuale.",
    # What is refused, and what is wrong with a workbook that came back.
    "committee.returned": {
        "one": "{count} file è tornato: i pesi si concordano prima che qualcuno abbia visto una risposta",
        "other": "{count} file sono tornati: i pesi si concordano prima che qualcuno abbia visto una risposta",
    },
    "committee.returned.hint": "`scorecard weights` senza numero legge quanto i membri hanno compilato",
    "committee.alone": "non c’è niente da pesare: un solo criterio, e nessun KPI",
    "committee.alone.hint": "Il suo peso non cambia nulla",
    "committee.none": "non c’è alcuna cartella di lavoro di un membro",
    "committee.none.hint": "Crearle, qui per cinque membri: scorecard weights 5",
    "committee.foreign": "questa cartella di lavoro non è stata fatta da `scorecard weights`",
    "committee.foreign.hint": "Spostarla altrove, o chiedere al membro il file che ha ricevuto",
    "committee.outdated": "criteri, KPI o valori fissi sono cambiati da quando questa cartella di lavoro è stata fatta",
    "committee.outdated.hint": (
        "Spostarla altrove, farne di nuove con `scorecard weights` e un numero, e chiedere di nuovo"
    ),
    "committee.twice": "è una seconda cartella di lavoro del membro {member}, accanto a {other}; non conta nessuna",
    "committee.twice.hint": "Chiedere quale conta, e spostare l’altra altrove",
    "committee.blank": "il membro {member} non ha ancora compilato nulla",
    "committee.blank.hint": "Chiederglielo; gli altri contano comunque",
    "committee.torn": "la riga «{name}» vi si trova {times} volte invece di una",
    "committee.torn.hint": "Farne compilare una nuova: spostare questa altrove e rifarla",
    "committee.wrong.no_rank": "manca la posizione di «{name}»",
    "committee.wrong.other_rank": "la posizione di «{name}» è «{found}», non un numero intero da 1 a {count}",
    "committee.wrong.rank_twice": "la posizione {found} di «{name}» è ripetuta",
    "committee.wrong.no_points": "mancano i punti di «{name}»",
    "committee.wrong.other_points": "i punti di «{name}» sono «{found}», non un numero da 0 a 100",
    "committee.wrong.first_points": "«{name}» ha la posizione 1 e {found} punti invece di 100",
    "committee.wrong.over_better": "«{name}» ha {found} punti, più di una riga in posizione migliore",
    "committee.wrong.hint": "Chiedere al membro {member}; fino ad allora la cartella di lavoro non conta",
    # What all say together.
    "committee.made": {
        "one": "{count} cartella di lavoro creata in {folder}",
        "other": "{count} cartelle di lavoro create in {folder}",
    },
    "committee.kept": "Lasciate come erano: {names}",
    "committee.next": (
        "Ora: darne una a ogni membro, mettere quanto ritorna al suo posto in {folder} ed eseguire: scorecard weights"
    ),
    "committee.counted": {
        "one": "Conta {count} di {all} cartelle di lavoro.",
        "other": "Contano {count} di {all} cartelle di lavoro.",
    },
    "committee.widest": "Qui il disaccordo maggiore",
    "committee.agreement": "W di Kendall: {w} su 1",
    "committee.from_to": "da {lowest} a {highest}",
    "committee.orders": "La graduatoria con questi pesi",
    "committee.today": "Oggi",
    "committee.lowest": "Minimo",
    "committee.highest": "Massimo",
    "committee.nobody": "nessuno è in graduatoria",
    "committee.shaded": "a colori dove i membri divergono di più",
    "committee.mean": "Media",
    "committee.median": "Mediana",
    "committee.lines": "Per criteria.yaml, la media; dietro la mediana:",
    "committee.median_of": "mediana {weight}",
    "committee.together": "Pesi del comitato",
    "committee.written": "Tutto, membro per membro, è in {output}.",
}
