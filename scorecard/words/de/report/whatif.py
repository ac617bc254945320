"""The sheet on which weights can be changed, in German."""

TEXTS: dict[str, str] = {
    "report.whatif.title": "Was wäre bei anderen Gewichten?",
    "report.whatif.how": (
        "Überschreiben Sie die farbigen Zellen: Gesamtwerte, Ränge, Reihenfolge und Diagramme folgen sofort. Der "
        "bisherige Wert steht jeweils daneben. Punkte, Mindestwerte, K.-o.-Antworten und Grenzen hängen nicht von den "
        "Gewichten ab und bleiben gleich. Was hier eingegeben wird, ändert kein anderes Blatt."
    ),
    "report.whatif.unusable": (
        "Es gibt keine Gesamtwerte: Eine farbige Zelle enthält keine oder eine unmögliche Zahl. Sie ist unten markiert."
    ),
    "report.whatif.see_above": "Keine Gesamtwerte: Eine farbige Zelle enthält keine oder eine unmögliche Zahl.",
    "report.whatif.criteria_zero": "Alle Gewichte der Kriterien sind 0, daher gibt es weder Passung noch Gesamtwert.",
    "report.whatif.kpis_zero": "Alle Gewichte der Kennzahlen sind 0, daher gibt es weder Finanzseite noch Gesamtwert.",
    "report.whatif.nobody": "Mit diesen Gewichten ist kein Anbieter in der Rangfolge.",
    "report.whatif.same": "Die Ränge sind die der ursprünglichen Gewichte.",
    "report.whatif.other": "Die Ränge weichen von denen der ursprünglichen Gewichte ab.",
    "report.whatif.changed": "geändert",
    "report.whatif.no_number": "keine Zahl",
    "report.whatif.negative": "unter 0",
    "report.whatif.beyond_share": "nicht 0 bis 100",
    "report.whatif.weights": "Gewichte",
    "report.whatif.original": "Vorher",
    "report.whatif.yours": "Neu",
    "report.whatif.share": "Anteil der Passung in %",
    "report.whatif.part": "% vom Gesamtwert {lot}",
    "report.whatif.criteria": "Kriterien",
    "report.whatif.kpis": "Finanzkennzahlen",
    "report.whatif.order": "Reihenfolge mit diesen Gewichten",
    "report.whatif.order_of": "{lot}: Reihenfolge mit diesen Gewichten",
    "report.whatif.rank": "Rang",
    "report.whatif.from_alignment": "aus Passung",
    "report.whatif.from_financial": "aus Finanzen",
    "report.whatif.chart": "Gesamtwerte mit diesen Gewichten, der Reihe nach, als Balken.",
    "report.whatif.points": "Punkte und Gesamtwerte",
    "report.whatif.points_of": "{lot}: Punkte und Gesamtwerte",
    "report.whatif.points_of_first": "{title} (die ersten {shown} von {all} Anbietern; die Ränge gelten unter ihnen)",
    "report.whatif.rank_before": "Rang vorher",
    "report.whatif.total_before": "Gesamt vorher",
    "report.whatif.standing": "Einstufung mit diesen Gewichten",
    "report.whatif.weight": "Gewicht",
    "report.whatif.no_total": "Kein Gesamtwert: Auf einer Seite ist nichts bekannt, was zählt.",
    "report.whatif.under_alignment": "Passung unter ihrem Minimum von {bound}.",
    "report.whatif.under_financial": "Finanzen unter ihrem Minimum von {bound}.",
    "report.whatif.legend": (
        "Punkte 0 bis 100. Leer: trifft auf den Anbieter nicht zu, oder eine Kennzahl, die uns fehlt; das Gewicht geht "
        "an die anderen. 0*: eine Kennzahl, die der Anbieter nicht angab. Rot: unter dem Mindestwert."
    ),
    "report.whatif.basis": "Berechnungsgrundlage",
    "report.whatif.basis_of": "Berechnungsgrundlage: {lot}",
    "report.whatif.count_unusable": "Unbrauchbare Zellen",
    "report.whatif.share_used": "Anteil der Passung (0 bis 1)",
    "report.whatif.has_totals": "Es gibt Gesamtwerte (1 = ja)",
    "report.whatif.ranked": "In der Rangfolge (1 = ja)",
    "report.whatif.rounded": "Gesamtwert, 9 Stellen",
    "report.whatif.position": "Platz in der Reihenfolge",
    "report.whatif.by_id": "Platz nach Kennung",
    "report.whatif.covered": "Beantwortet: {name}",
    "report.whatif.known": "Bekannt (1): {name}",
    "report.whatif.coverage": "Beantwortet",
    "report.whatif.alignment_rounded": "Passung, 9 Stellen",
    "report.whatif.weakest": "Schwächstes Kriterium",
    "report.whatif.error_title": "Gewicht",
    "report.whatif.error": "Geben Sie eine Zahl ein, die 0 oder größer ist.",
    "report.whatif.error_share": "Geben Sie eine Zahl von 0 bis 100 ein.",
}
