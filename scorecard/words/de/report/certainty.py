"""The sheet that says how sure the order is, in German."""

TEXTS: dict[str, str] = {
    "report.certainty.title": "Wie sicher die Reihenfolge ist",
    "report.certainty.none": "Hier ist niemand eingereiht, also gibt es keine Reihenfolge, die sicher sein könnte.",
    "report.certainty.holds.at_least": "{vendor} führt, solange die Passung {low} oder mehr zählt.",
    "report.certainty.holds.at_most": "{vendor} führt, solange die Passung {high} oder weniger zählt.",
    "report.certainty.holds.between": "{vendor} führt, solange die Passung {low} bis {high} zählt.",
    "report.certainty.holds.exactly": "{vendor} führt nur, solange die Passung wie heute {low} zählt.",
    "report.certainty.holds.always": "{vendor} führt, wie viel auch immer die Passung zählt.",
    "report.certainty.shared": "{vendors} teilen sich den ersten Platz. Ein Bereich endet, wo sie das nicht mehr tun.",
    "report.certainty.movers": (
        "Halbiert oder verdoppelt, brächte eines dieser Gewichte allein einen anderen Anbieter nach vorn: {weights}."
    ),
    "report.certainty.mover": "{names} (dann führt {vendors})",
    "report.certainty.no_movers": (
        "Kein Gewicht allein, halbiert oder verdoppelt, brächte einen anderen Anbieter nach vorn."
    ),
    "report.certainty.weights": "Wie weit sich jedes Gewicht bewegen kann",
    "report.certainty.weights.legend": (
        "Anteile an den Kriterien der Passung, an den Kennzahlen oder am Gesamtwert. "
        "Gefüllt: Solange ein Gewicht dort bleibt und die anderen bleiben, wie sie sind, ändert sich der erste "
        "Platz nicht. Dunkel: heute."
    ),
    "report.certainty.share": "Passung am Gesamtwert",
    "report.certainty.weight": "{weight} ({low} bis {high})",
    "report.certainty.weight_open": "{weight} ({low} oder mehr)",
    "report.certainty.weight_any": "{weight} (beliebig)",
    "report.certainty.any": "beliebig",
    "report.certainty.nobody": "niemand sonst",
    "report.certainty.column.weighed": "Was gewichtet wird",
    "report.certainty.column.weight": "Gewicht, und wie weit es gehen kann",
    "report.certainty.column.today": "Anteil heute",
    "report.certainty.column.range": "Der erste Platz bleibt",
    "report.certainty.column.below": "Darunter führt",
    "report.certainty.column.above": "Darüber führt",
    "report.certainty.chances": "Was mit anderen Gewichten aus der Reihenfolge wird",
    "report.certainty.chances.about": (
        "Alle Gewichte wurden {draws} Mal zufällig um die Ihren herum verändert. Das "
        "sind keine Wahrscheinlichkeiten, dass ein Anbieter besser ist; sie sagen, bei wie vielen von {draws} "
        "zufälligen Abwandlungen Ihrer Gewichte er vorn liegt. Ein Wert, der uns fehlt, wird ebenfalls gelost."
    ),
    "report.certainty.column.first": "Vorn, von {draws}",
    "report.certainty.column.ranks": "Rang ohne die besten und schlechtesten 5 %",
    "report.certainty.pairs": "Wer vor wem liegt",
    "report.certainty.pairs.about": (
        "Bei wie vielen von {draws} Abwandlungen der Anbieter der Zeile mehr Punkte hat als der der Spalte."
    ),
    "report.certainty.pairs.more": "Gezeigt sind die ersten {shown}; die Datendatei hat bis zu {all}.",
    "report.certainty.orders": "Die Reihenfolge unter anderen Umständen",
    "report.certainty.column.circumstance": "Umstand",
    "report.certainty.column.leader": "Erster Platz",
    "report.certainty.column.order": "Reihenfolge mit Gesamtpunkten",
    "report.certainty.today": "Wie es ist",
    "report.certainty.scenario": "Szenario {name}",
    "report.certainty.verified_only": "Wenn keine ungeprüfte Antwort etwas zählte",
    "report.certainty.same_first": "Wie heute",
    "report.certainty.no_order": "Niemand ist eingereiht",
    "report.certainty.bounds": "Was fehlt, und was nicht belegt ist",
    "report.certainty.bounds.legend": (
        "Gefüllt: was aus dem Gesamtwert werden kann, wenn nichts mehr fehlt. Dunkel: heute."
    ),
    "report.certainty.column.low": "Mindestens",
    "report.certainty.column.high": "Höchstens",
    "report.certainty.column.firm": "Teil des Gesamtwerts, der nicht an ungeprüften Nachweisen hängt",
    "report.certainty.column.standing": "Einstufung",
    "report.certainty.close": "Zu dicht beieinander",
    "report.certainty.close.none": "Keine einzelne Änderung einer Antwort tauschte zwei Nachbarn.",
    "report.certainty.pair": "{ahead} vor {behind}",
    "report.certainty.column.neighbours": "Nachbarn in der Reihenfolge",
    "report.certainty.column.gap": "Punkte Abstand",
    "report.certainty.column.changes": "Die kleinsten Änderungen, die die beiden tauschten",
    "report.certainty.reviews": "Wie weit sich die Prüfer einig sind",
    "report.certainty.reviews.legend": (
        "Gefüllt: von den wenigsten vergebenen Punkten zu den meisten. Dunkel: ihr Mittel, das zählt."
    ),
    "report.certainty.column.mean": "Mittel",
    "report.certainty.column.given": "Vergebene Punkte",
}
