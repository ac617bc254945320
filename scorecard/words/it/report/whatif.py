"""The sheet on which weights can be changed, in Italian."""

TEXTS: dict[str, str] = {
    "report.whatif.title": "E se i pesi fossero diversi?",
    "report.whatif.how": (
        "Sovrascrivere le celle colorate: totali, posizioni, graduatoria e grafici si aggiornano subito. Accanto è "
        "indicato il valore originale. Punti, soglie, risposte eliminatorie e limiti non dipendono dai pesi e restano "
        "invariati. Quanto si scrive qui non modifica altri fogli."
    ),
    "report.whatif.unusable": (
        "Non ci sono totali: una cella colorata non contiene un numero, o ne contiene uno impossibile. È segnalata "
        "sotto."
    ),
    "report.whatif.see_above": (
        "Nessun totale: una cella colorata non contiene un numero, o ne contiene uno impossibile."
    ),
    "report.whatif.criteria_zero": "Tutti i pesi dei criteri sono 0, quindi non ci sono né allineamento né totale.",
    "report.whatif.kpis_zero": "Tutti i pesi dei KPI sono 0, quindi non ci sono né parte economica né totale.",
    "report.whatif.nobody": "Con questi pesi nessun fornitore è in graduatoria.",
    "report.whatif.same": "Le posizioni sono quelle dei pesi originali.",
    "report.whatif.other": "Le posizioni sono diverse da quelle dei pesi originali.",
    "report.whatif.changed": "modificato",
    "report.whatif.no_number": "non è un numero",
    "report.whatif.negative": "minore di 0",
    "report.whatif.beyond_share": "non tra 0 e 100",
    "report.whatif.weights": "Pesi",
    "report.whatif.original": "Originale",
    "report.whatif.yours": "Vostro",
    "report.whatif.share": "Quota dell’allineamento, in %",
    "report.whatif.part": "% del totale {lot}",
    "report.whatif.criteria": "Criteri",
    "report.whatif.kpis": "KPI economici",
    "report.whatif.order": "Graduatoria con questi pesi",
    "report.whatif.order_of": "{lot}: graduatoria con questi pesi",
    "report.whatif.rank": "Posizione",
    "report.whatif.from_alignment": "da allineam.",
    "report.whatif.from_financial": "da parte econ.",
    "report.whatif.chart": "Totali con questi pesi, in ordine di graduatoria, come barre.",
    "report.whatif.points": "Punti e totali",
    "report.whatif.points_of": "{lot}: punti e totali",
    "report.whatif.points_of_first": "{title} (i primi {shown} di {all} fornitori; le posizioni sono tra questi)",
    "report.whatif.rank_before": "Posizione originale",
    "report.whatif.total_before": "Totale originale",
    "report.whatif.standing": "Situazione con questi pesi",
    "report.whatif.weight": "Peso",
    "report.whatif.no_total": "Nessun totale: su uno dei due lati non è noto nulla che conti.",
    "report.whatif.under_alignment": "Allineamento sotto il minimo di {bound}.",
    "report.whatif.under_financial": "Parte economica sotto il minimo di {bound}.",
    "report.whatif.legend": "Punti da 0 a 100.",
    "report.whatif.legend.empty": (
        "Vuoto: non applicabile al fornitore, o un KPI che ci manca; il suo peso passa agli altri."
    ),
    "report.whatif.legend.not_given": "0*: un KPI che il fornitore non ha indicato.",
    "report.whatif.legend.floor": "Rosso: sotto la soglia.",
    "report.whatif.basis": "Base di calcolo",
    "report.whatif.basis_of": "Base di calcolo: {lot}",
    "report.whatif.count_unusable": "Celle non utilizzabili",
    "report.whatif.share_used": "Quota dell’allineamento (da 0 a 1)",
    "report.whatif.has_totals": "Ci sono totali (1 = sì)",
    "report.whatif.ranked": "È in graduatoria (1 = sì)",
    "report.whatif.rounded": "Totale, 9 decimali",
    "report.whatif.position": "Posto nella graduatoria",
    "report.whatif.by_id": "Posto per id",
    "report.whatif.covered": "Copertura: {name}",
    "report.whatif.known": "Noto (1): {name}",
    "report.whatif.coverage": "Copertura",
    "report.whatif.alignment_rounded": "Allineamento, 9 decimali",
    "report.whatif.weakest": "Criterio più debole",
    "report.whatif.error_title": "Peso",
    "report.whatif.error": "Scrivere un numero pari o superiore a 0.",
    "report.whatif.error_share": "Scrivere un numero da 0 a 100.",
}
